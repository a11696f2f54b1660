import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undisguise } from '../../../src/shared/disguises/undisguise.ts';
import { normalise } from '../../../src/shared/text.ts';

const read = (text: string): string => normalise(undisguise(text).text);

describe('undisguise reads', () => {
  it.each([
    ['characters that nobody sees', 's\u200bt\u00adu\u2060p\u034fi\ufe0fd\u{e0041}', 'stupid'],
    ['full-width, circled and mathematical letters', 'ｓｔ ⓤⓟ 𝐢𝐝', 'st up id'],
    ['letters in brackets', '⒮⒯⒰⒫⒤⒟', 'stupid'],
    ['framed letters', '🅂🅃🅄🄿🄸🄳 🅢🅣🅤🅟🅘🅓 🆂🆃🆄🅿🅸🅳', 'stupid stupid stupid'],
    ['halves of flags', '🇮🇩🇮🇴🇹 🇮 🇩 🇮 🇴 🇹', 'idiot idiot'],
    ['Cyrillic letters among ours', 'ѕtuріd', 'stupid'],
    ['Greek letters among ours', 'ιdιοt', 'idiot'],
    ['letters of three alphabets in one word', 'ꮪτυріd', 'stupid'],
    ['small capitals and superscripts', 'ᴛᴜ ᴇs ɴᴜʟ ᶦᵈᶦᵒᵗ', 'tu es nul idiot'],
    ['an i without its dot', 'ıdıot', 'idiot'],
    [
      'piled marks',
      's\u0334\u0301t\u0334\u0301u\u0334\u0316p\u0321\u0301i\u0334\u0301d\u0337\u0353',
      'stupid',
    ],
    ['accents of no language', 'ïdïöt', 'idiot'],
    ['letters shown the other way round', '\u202etoidi\u202c, toi', 'idiot, toi'],
    ['letters on their heads', 'ʇoᴉpᴉ uɐ ǝɹɐ noʎ', 'you are an idiot'],
    ['a word on its head among others', 'tu es ʇoᴉpᴉ ok', 'tu es idiot ok'],
    ['fillers and Braille blanks', 'i\u3164d\u3164iot i\u2800d\u2800i\u2800o\u2800t', 'idiot idiot'],
    ['letters with blanks between', 'un i d i o t fini', 'un idiot fini'],
    ['words whose letters have blanks between', 't u  e s  u n  i d i o t', 'tu es un idiot'],
    ['letters with dots between', 'i.d.i.o.t t.u e.s n.u.l', 'idiot tu es nul'],
    [
      'letters with dashes, stars, slashes, bars',
      'i-d-i-o-t i*d*i*o*t, i/d/i/o/t; i|d|i|o|t',
      'idiot idiot, idiot; idiot',
    ],
    ['letters with mixed marks between', 'i.d-i_o*t', 'idiot'],
    ['shouted letters', 'I-D-I-O-T', 'idiot'],
    ['digits for letters', 'd3bil3 s4l0pe 1d10t id10t 4sshole', 'debile salope idiot idiot asshole'],
    ['signs for letters', 'id!ot conn@rd bo$$ m€rde fu(k', 'idiot connard boss merde fuck'],
    ['shouted digits for letters', 'D3BIL3', 'debile'],
    ['digits among spread letters', 'i d 1 o t', 'idiot'],
    ['a dot inside a word', 'espèce d’id.iot', 'espèce d’idiot'],
    ['a mark no language writes inside a word', 'id~iot', 'idiot'],
    ['every letter twice', 'iiddiioott', 'idiot'],
    ['words tied by underscores', 'you_are_an_idiot', 'you are an idiot'],
    ['words parted by capitals alone', 'TuEsUnIdiot', 'tu es un idiot'],
    ['one disguise on top of another', '\u202e𝘁𝗼𝟏𝗱𝟏\u202c', 'idiot'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('undisguise leaves alone', () => {
  it.each([
    ['whole words of other alphabets', 'Привет мир Καλημέρα مرحبا بالعالم 你好 สวัสดี שלום 안녕하세요'],
    ['a Russian suffix, and a Russian text with brands', 'SMSки'],
    ['brands in a Russian text', 'мой iPhoneом, спасибо друзья'],
    ['accents', 'été, élève, hétérogénéité, Noël, cœur, José, Bogotá, São, Škoda'],
    ['numbers', '1337 1000000 3,14 06 12 34 56 78'],
    ['prices and dates', '12,50 € 3.99$ $100 500k€ 12/03/2024 2024-03-12'],
    ['times and scores', '20h30 8:45 5pm 1h30min 3-0 2-1 15/20'],
    ['quantities and ranks', '1er 2e 3rd 20th 10km 5kg 4x4 1v1 5min'],
    ['versions and products', 'v1.2.3 RTX4090 4K mp3 PS5 C3PO R2D2 iOS17 win10 user123 covid19'],
    ['codes', 'i18n k8s w3c b73d68c h1n1 f00ba4'],
    ['formulas', 'H2O CO2 NaHCO3 C6H12O6 CH3COOH H2SO4'],
    ['units', 'μm kΩ 3μg β-carotene Δt'],
    [
      'initials',
      'U.S.A. a.k.a. R.I.P S.N.C.F. r.i.p. e.g. i.e. p.s. J.R.R. Tolkien, J. K. Rowling, M. A. B.',
    ],
    ['lists of letters', 'a b c d, A B C, x y z, A-B-C'],
    ['flags', '🇫🇷🇧🇪 🇨🇦'],
    ['emoji', '👩‍👩‍👧 👍🏽 🅰️ 🅱️ ❤️ Ⓜ️'],
    ['elisions', 'c’est l’a d’un j’y m’a t’a qu’il'],
    ['elisions with straight marks', "c'est l'a d'un j'y m'a t'a"],
    ['short words in a row', 'il y a 3 h, il y a à, y a-t-il, c-à-d, u r a star'],
    ['messages', '2m1 c koi 6 b1 a2m1 koi 2 9 gr8 l8r b4 bi1 chac1'],
    ['links', 'https://a.example/d1ot?x=i.d.i.o.t www.s1te.example youtube.com index.html'],
    ['addresses, handles and tags', 'jean.dup0nt@mail.example @us3r_n4me #h4sht4g #TuEsUnTag'],
    ['alternatives', 'h/f et/ou w/o s/o n/a c/c'],
    ['writing for all', 'tou·te·s étudiant·e·s les ami.e.s étudiant.es ami(e)s chacun.e'],
    ['missing blanks after a mark', 'salut!ça va, merci.bonne journée, ok.merci, mdr!trop bien, oui|non'],
    ['markup and code', '**gras** *sourire* c++ C# f(x) a+b'],
    ['capitals at random', 'MEILLeUre dEUXième sPoNgEbOb'],
    ['names with signs', 'YouTube iPhone JavaScript McDonald O’Neil'],
    ['masked letters, which the model knows', 'con*ard m*rde f**k'],
    ['double letters', 'bookkeeper, committee, address, aussi, belle'],
    ['phonetics', '/ɹɛd/ [ʃa]'],
  ])('%s', (_, text) => {
    expect(read(text)).toBe(normalise(text));
  });

  it.each(
    'Scunthorpe Penistone Cockburn Essex assassin classe concombre contenu bitume habite débiteur analyse Dick’s cum-laude Saltash circonflexe'.split(
      ' ',
    ),
  )('%s, whatever it has inside', word => {
    expect(undisguise(word).text).toBe(word);
  });
});

/** Pieces of disguises among any characters. */
const NASTY = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'i.d.i.o.t',
        ' i d i o t',
        '\u202etoidi',
        '\u202c',
        '🇮🇩🇮',
        'ѕtu',
        's\u0334\u0301',
        '1d10t',
        '𝐢𝐝',
        'ʇoᴉ',
        '🅸',
        '⒮',
        'ﾊﾞ',
        '\ud83c',
        'TuEsUn',
        'a_b_c',
      ),
    ),
  )
  .map(parts => parts.join(''));

describe('undisguise, whatever the text', () => {
  it('never throws, and knows the place in the text of each unit, from left to right', () => {
    fc.assert(
      fc.property(NASTY, source => {
        const made = undisguise(source);
        let before: [number, number] = [0, 0];
        for (let at = 0; at < made.text.length; at++) {
          const [from, to] = made.origin(at, at + 1);
          expect(from).toBeGreaterThanOrEqual(before[0]);
          expect(to).toBeGreaterThanOrEqual(before[1]);
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(source.length);
          before = [from, to];
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the hidden word where it stands', () => {
    const source = 'Oh, tu es un 𝐢.𝐝.1.𝐨.𝐭 fini';
    const made = undisguise(source);
    const at = made.text.indexOf('idiot');
    expect(source.slice(...made.origin(at, at + 5))).toBe('𝐢.𝐝.1.𝐨.𝐭');
  });

  it('has nothing left to undo in a plain sentence it made', () => {
    for (const text of ['un i d i o t fini', 'ѕtuріd', '🇮🇩🇮🇴🇹', 'd3bil3 id!ot', 'ʇoᴉpᴉ uɐ ǝɹɐ noʎ'])
      expect(undisguise(read(text)).text).toBe(read(text));
  });

  it.each([
    ['letters in a row', 'a '],
    ['dotted letters', 'i.d.'],
    ['digits in words', 'a1'],
    ['tied words', 'ab_'],
    ['tied words that end in a digit', 'ab_cd_e9 '],
    ['humps', 'AaBb'],
    ['marks of exclamation', '!'],
    ['bars and letters', 'a|'],
    ['overrides', '\u202ea'],
    ['piled marks', '\u0301\u0316'],
    ['letters on their heads', 'ʇo '],
    ['framed letters', '🅸'],
    ['halves of flags', '🇮'],
    ['mixed alphabets', 'ѕt'],
    ['at signs', 'a@'],
    ['dots', '.'],
    ['mixed case with digits', 'aB1'],
    ['elements', 'CoH2'],
  ])('takes no more than its time for many %s', (_, piece) => {
    // Processor time, which a busy machine does not stretch.
    const time = (size: number) => {
      const text = `a${piece.repeat(size / piece.length)}`;
      const runs = Array.from({ length: 3 }, () => {
        const start = process.cpuUsage();
        undisguise(text);
        return process.cpuUsage(start).user / 1000;
      });
      return Math.min(...runs);
    };
    time(4000);
    // Eight times the text takes eight times the time; were it quadratic, sixty-four. A floor, for the clock's sake.
    expect(time(64_000)).toBeLessThan(32 * Math.max(time(8000), 4));
  });
});
