/** Addresses, handles and tags: digits and marks are what they are made of. */
const ADDRESS =
  /^[«"'([]*(?:[@#][\p{L}\p{N}_]|https?:|www\.)|[\p{L}\p{N}]@[\p{L}\p{N}-]+\.\p{L}{2}|\/\/|\.(?:com|fr|org|net|be|ch|ca|io|co|uk|de|eu|tv|me|gg|ly|info|dev|app|gouv|html?|php|jsx?|tsx?|py|md|txt|pdf|jpe?g|png|gif|zip|exe|mp[34])(?![\p{L}\p{N}])/iu;

/** Codes that have digits between letters, and are no words. */
const CODES = new Set(
  (
    'a11y b2b b2c b2g c2c c3po cl4p d2c e2e e2ee g2a g7x h1b h1n1 h2o h3n2 h5n1 i18n k3s k8s l10n m4a m4v n95 ' +
    'o2o p2p r2d2 vb6 w3c'
  ).split(' '),
);
const ELEMENT =
  'A[cglmrstu]|B[aehikr]?|C[adeflmnorsu]?|D[bsy]|E[rsu]|F[elmr]?|G[ade]|H[efgos]?|I[nr]?|K[r]?|L[airuv]|M[cdgnot]|N[abdehiop]?|O[gs]?|P[abdmortu]?|R[abefghnu]|S[bcegimnr]?|T[abcehilms]|U|V|W|Xe|Yb?|Z[nr]';
const FORMULA = new RegExp(`^(?:(?:${ELEMENT})(?:[1-9]\\d?)?){2,}$`, 'u');
const HEXADECIMAL = /^(?=(?:.*\d){2})[0-9a-f]{6,}$/iu;
const TIME_OR_QUANTITY = /^(?:\d{1,2}[hH:]\d{0,2}(?:min|mn)?|\d+(?:[.,]\d*)?\p{L}{1,3})$/u;
const RISE = /\p{Ll}\d*\p{Lu}/gu;
/** The sound of a digit in French messages: b1tôt, m1tenant, chac1e. */
const SOUND = /^(?:b1t[oô]|[dl]em1|m1t[en]|l1di|chac1|quelqu1|kel[kq]u?1|auj|mat1|cop1|vois1)/iu;

/** Whether letters grow inside a word, with a digit after or before that: in two looks, since one would go to and fro. */
function mixesCases(word: string): boolean {
  const rises = [...word.matchAll(RISE)];
  const [first] = rises;
  const last = rises.at(-1);
  if (!first || !last) return false;
  return /\d/.test(word.slice(0, last.index)) || /\d/.test(word.slice(first.index + first[0].length));
}

export const isAddress = (token: string): boolean => ADDRESS.test(token);

/** Whether a word with digits is a code, a formula, a quantity or a sound: no digit of it hides a letter. */
export const isCode = (word: string): boolean =>
  CODES.has(word.toLowerCase()) ||
  FORMULA.test(word) ||
  HEXADECIMAL.test(word) ||
  TIME_OR_QUANTITY.test(word) ||
  mixesCases(word) ||
  SOUND.test(word);
