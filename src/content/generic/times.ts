import { TIME_WORDS } from './time-words.ts';

const LONGEST = 80;

// Short words between the parts of a date, and what sites put before it.
const AROUND =
  'a à al and at am pm an ab am um uhr u o om kl klo h min the of on in the since le les il y el los la der den dem die vor dès le ' +
  'de do da das dos das del em en à às os st nd rd th er re eme ème hs edited modified posted published written commented updated ' +
  'publié publiée posté postée écrit écrite modifié modifiée geschrieben bearbeitet gepostet veröffentlicht verfasst ' +
  'publicado publicada escrito escrita editado pubblicato scritto modificato geplaatst om bewerkt написано опубликовано в с изменено ' +
  'skrev skrevet napisał napisano dodano o godz edytowano utc gmt cet cest est edt pst pdt msk ago about almost over around ' +
  'environ circa etwa il_y_a bewerkt kello klo г منذ في cách đây lúc vào dakika tarihinde pada pukul jam';

const WORDS = unpack(TIME_WORDS);
const PARTICLES = new Set(AROUND.split(' '));

/** Whole texts that tell a time without a number. */
const NOW = new Set(
  (
    'now|just now|today|yesterday|a moment ago|moments ago|an hour ago|a minute ago|a day ago|a week ago|a month ago|a year ago|' +
    "à l'instant|à l’instant|maintenant|aujourd'hui|aujourd’hui|hier|avant-hier|gerade eben|soeben|jetzt|heute|gestern|vorgestern|" +
    'ahora|hoy|ayer|ahora mismo|agora|hoje|ontem|agora mesmo|adesso|oggi|ieri|ora|nu|vandaag|gisteren|zojuist|' +
    'i dag|i går|igår|idag|juuri nyt|tänään|eilen|teraz|dziś|dzisiaj|wczoraj|dnes|včera|ma|tegnap|most|azi|ieri|acum|' +
    'сейчас|только что|сегодня|вчера|щойно|сьогодні|днес|σήμερα|χθες|τώρα|şimdi|bugün|dün|az önce|الآن|اليوم|أمس|עכשיו|היום|אתמול|' +
    'अभी|आज|कल|sekarang|kemarin|hari ini|vừa xong|hôm nay|hôm qua|たった今|今日|昨日|방금|오늘|어제|刚刚|剛剛|今天|昨天'
  ).split('|'),
);

// Clock times, dates of figures, and dates in scripts that put no spaces between words.
const FIGURES =
  /(^|[^\d.,:/-])(\d{1,2}[:h][0-5]\d(:\d{2})?|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](\d{4}|\d{2})|\d{1,2}[-/]\d{1,2})(?![\d/.-]*\d)/;
const UNSPACED =
  /\d\s*(年|月|日|秒|分|時間|时间|小时|小時|天|周|週|か月|個月|个月|ヶ月)(前|以前)?|\d\s*(초|분|시간|일|주|개월|년|월)(\s*전)?|\d\s*(วินาที|นาที|ชั่วโมง|ชม|วัน|สัปดาห์|เดือน|ปี)/;
const BYLINE = /\b(19|20)\d{2}\b.*\d{1,2}[:h]\d{2}|\d{1,2}[:h]\d{2}.*\b(19|20)\d{2}\b/;
const LETTERS = /[\p{L}\p{M}]+/gu;
const DIGIT = /\p{Nd}/u;

/** Words of which each is told as the number of letters it shares with the one before, and the rest. */
function unpack(packed: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (const [, shared, rest = ''] of packed.matchAll(/(\d)(\D+)/g)) {
    word = word.slice(0, Number(shared)) + rest;
    words.add(word);
  }
  return words;
}

/** Whether a short text says when something was written, and nothing else: "2 hours ago", "le 3 mai 2024 à 14:05". */
export function isTime(text: string): boolean {
  if (text.length > LONGEST || text.length < 2) return false;
  const lower = text.normalize('NFC').toLowerCase();
  if (!DIGIT.test(lower)) return NOW.has(lower.replace(/(?<![\s.·•,|()-])[\s.·•,|()-]+$|^[\s·•|(-]+/g, ''));
  if (UNSPACED.test(lower)) return true;
  let known = false;
  let strange = 0;
  for (const [word] of lower.matchAll(LETTERS)) {
    if (WORDS.has(word)) known = true;
    else if (!PARTICLES.has(word) && !NOW.has(word)) strange++;
  }
  if (!strange) return known || FIGURES.test(lower);
  // A byline: a name among words that tell a whole date.
  return strange <= 6 && (known || FIGURES.test(lower)) && BYLINE.test(lower);
}
