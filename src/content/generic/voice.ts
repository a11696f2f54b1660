/** How people speak of themselves and to each other, in some of the languages that say it in a word of its own. */
const SPOKEN = new Set(
  (
    "i'm im i've i'd i'll my me mine myself you your you're yours u ur " +
    'je j moi mon ma mes tu te toi ton ta tes vous votre vos ' +
    'ich mir mich mein meine du dich dir dein deine yo mi mis tú ti usted eu meu minha você vc tu tua io mio mia ' +
    'ik mijn jij jou jouw jag mig min dig jeg meg deg sinä minä ja mnie mi ty ci én te ' +
    'я мне меня мой ты тебе тебя вы вас вам ben bana sen sana eu mie tine εγώ μου εσύ σου أنا انا أنت انت אני אתה saya aku kamu tôi bạn'
  ).split(' '),
);
const UNSPACED = /[我你您咱]|私|僕|俺|あなた|나는|내가|저는|제가|너는/;
const WORDS = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;
const ELIDED = /^j['’]/;
/** Marks that people put and editors strike out. */
const LIVELY = /[!?]|\.{3}|…|[:;]-?[)(DPp]|<3|\p{Extended_Pictographic}|\b(?:lol|mdr|xd)\b/iu;
/** So much of a text tells. */
const ENOUGH = 160;

/** Whether a text says "I" or "you". */
export function isSpoken(text: string): boolean {
  const start = text.slice(0, ENOUGH);
  for (const [word] of start.matchAll(WORDS)) {
    if (word === 'I') return true;
    const lower = word.toLowerCase().replace('’', "'");
    if (SPOKEN.has(lower) || ELIDED.test(lower)) return true;
  }
  return UNSPACED.test(start);
}

/** Whether a text asks, exclaims, trails off or smiles. */
export const isLively = (text: string): boolean => LIVELY.test(text.slice(0, 2 * ENOUGH));
