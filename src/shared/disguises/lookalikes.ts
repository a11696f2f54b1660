/**
 * Made by scripts/lookalikes.mjs from unhomoglyph 1.0.6 (MIT, Vitaly Puzrin), which holds confusables.txt of Unicode 13
 * (Unicode License v3, © Unicode, Inc.; docs/licence-unicode.txt), a few letters added by hand there.
 */

/** ASCII letter → the letters of other alphabets that pass for it. */
export const LOOKALIKES: Readonly<Record<string, string>> = {
  A: 'ΑΛАДᎪᗅꓮ',
  B: 'ΒВᏴᗷꓐꞴ',
  C: 'СᏟⲤꓚ',
  D: 'ĐᎠᗞᗪꓓ',
  E: 'ƐΕΣЄЕЭᎬꓰ',
  F: 'ϜᖴꓝꞘ𝈓',
  G: 'ԌᏀᏳꓖ',
  H: 'ΗНᎻᕼⲎꓧ',
  I: 'ΙІӀⲒꓲ',
  J: 'ͿЈᎫᒍꓙꞲ',
  K: 'ΚКᏦⲔꓗ',
  L: 'ŁᏞᒪⳐꓡ𝈪',
  M: 'ΜϺМᎷᗰⲘꓟ',
  N: 'ΝИПⲚꓠ',
  O: 'ØΟОՕⲞꓳ',
  P: 'ΡРᏢᑭⲢꓑ',
  R: 'ƦЯᎡᏒᖇꓣ𝈖',
  S: 'ЅՏᏕᏚꓢ',
  T: 'ΤТᎢⲦꓔ',
  U: 'ЦՍᑌꓴ',
  V: 'ѴᏙᐯꓦ𝈍',
  W: 'ШЩԜᎳᏔꓪ',
  X: 'ΧХ᙭ⲬꓫꞳ',
  Y: 'ΥУҮᎩᎽⲨꓬ',
  Z: 'ΖᏃꓜ',
  a: 'ɑαλаᴀ',
  b: 'ƀƄʙЪЬвъᏏᑲᖯ',
  c: 'ϲсᴄↄⲥꮯ',
  d: 'đɖԁᏧᑯᴅꓒ',
  e: 'ǝəɛεеэєҽᴇꬲ',
  f: 'ғքẝꜰꞙꬵ',
  g: 'ƍɡɢցᶃ',
  h: 'ħʜнђћһհᏂ',
  i: 'ıɨɩɪιіӏᎥꙇꭵ',
  j: 'ϳјᴊ',
  k: 'ĸκкᴋ',
  l: 'łƖǀɫʟ',
  m: 'ʍмᴍ',
  n: 'ŋɴηпոռ',
  o: 'øɵοσоөօᴏᴑⲟꬽ',
  p: 'ρрᴘⲣ',
  q: 'ԛգզꞯ',
  r: 'ʀЯгяᴦⲅꭇꭈꮁ',
  s: 'ƽѕꜱꮪ',
  t: 'ŧτтᴛ',
  u: 'ʋμυцսᴜꞟꭎꭒ',
  v: 'νѵᴠꮩ',
  w: 'ɯωшщѡԝաᴡꮃ',
  x: 'χхᕁᕽ᙮',
  y: 'ɣʏγЧуүᶌỿꭚ',
  z: 'ƶʐᴢꮓ',
};

/** Region codes that have a flag. */
export const FLAGS =
  'AC AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CP CQ CR CU CV CW CX CY CZ DE DG DJ DK DM DO DZ EA EC EE EG EH ER ES ET EU FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU IC ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';
