import fs from 'node:fs';
import path from 'node:path';
import type { DevRow } from './dev-data.ts';
import { ROOT } from './node-judge.ts';

/** Sentences of many languages that are at hand: translations of the tools' own messages. */
const TRANSLATIONS = ['axe-core/locales', 'yargs/locales'];
const MOST_OF_A_FILE = 25;

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

function translations(): string[] {
  return TRANSLATIONS.flatMap(folder => {
    const files = path.join(ROOT, 'node_modules', folder);
    return fs
      .readdirSync(files)
      .filter(name => name.endsWith('.json') && !name.startsWith('_'))
      .sort()
      .flatMap(name => {
        const all = stringsIn(JSON.parse(fs.readFileSync(path.join(files, name), 'utf8')));
        return [...new Set(all)].filter(text => text.length > 15).slice(0, MOST_OF_A_FILE);
      });
  });
}

/** What looks like a disguise and is none. */
const INNOCENT = [
  'Le RTX4090 à 1 899,99 € ou le RX7900 à 949 €, lequel pour de la 4K ?',
  'Rendez-vous à 20h30, ligne B12, quai 3-4, n’oubliez pas le 06 12 34 56 78.',
  'H2O, CO2, NaHCO3 et C6H12O6 : révisez bien pour demain',
  'The U.S.A. beat F.C. Porto 3-0, a.k.a. the best night of 1998',
  'M. J.-P. R. et Mme A. B. C. vous saluent, R.I.P. à notre ami',
  'Tou·te·s les étudiant·e·s et les ami.e.s sont invité(e)s, H/F bienvenu(e)s',
  'slt c koi 6, g 2m1 a 8h30 et apres a+ bi1 sur',
  'gr8 m8, see u 2nite b4 the show, l8r',
  'mon mail : jean.dup0nt75@mail.example, sinon @jean_d75 ou #b0nplan',
  'https://w1ki.example/wiki/C0de?x=1&y=2#s3ction est bien expliqué',
  'Allez 🇫🇷🇧🇪🇨🇭 ! groupe 🅰️ ou 🅱️ ?',
  'J’ai eu 15/20, elle 14,5 et lui 18 : Ⓐ ① ② ③ sont bons',
  'vitamines A B C D E, a b c d e f g, x y z',
  'Windows 11, macOS v14.2.1, iOS17, Android14, k8s v1.29, i18n, a11y',
  'La Σ de αβ vaut 3μm, Δt = 2 kΩ, ∀x ∈ ℝ',
  'Ελληνικά και English μαζί, καλημέρα σε όλους',
  'Это мой iPhone, SMSки не приходят, спасибо',
  'שלום לכולם, تصبحون على خير, 早上好, おはよう, 안녕하세요, สวัสดีครับ',
  'Łódź, São Paulo, Bogotá, Málaga, Ngô Đình, Dvořák, Björk, Øresund, İzmir, ışık',
  'W O W ! B R A V O ! t o p',
  'soooo goooood hahahaha mdrrrrr yesss',
  'Ke$ha, A$AP Rocky, P!nk, blink-182, Sum 41, deadmau5, 3OH!3',
  'if (x > 0) { return a[i] + b_2; } // C++17, arg1, max_num_threads',
  '**gras**, *italique*, ~~barré~~, `code`, __init__',
  'Scunthorpe, Penistone, Cockburn, Arsenal, Essex, assassin, classe, concombre, contenu, bitume, habite, débiteur',
];

/**
 * Texts that hurt nobody: friendly dev rows of both languages, every text of another language or script that was
 * read, translations, and texts that look disguised.
 */
export function cleanTexts(
  annotated: readonly DevRow[],
  friendly: readonly DevRow[],
  most: number,
): string[] {
  const coded = (rows: readonly DevRow[], letter: string) =>
    rows.filter(({ labels }) => String(labels['code']).startsWith(letter)).map(({ text }) => text);
  const others = [...INNOCENT, ...coded(annotated, 'N'), ...translations()];
  return [...others, ...coded(friendly, 'F')].slice(0, most);
}
