/**
 * What people say around the word they do not say, in English and French, on `plain` text. Each may be harmless by
 * itself; two of them by one writer seldom are.
 */
const CUES: readonly RegExp[] = [
  // a farewell
  /\b(?:good ?bye|farewell|adieu)(?! (?:\w+ )?(?:party|tour|summer|winter|vacances|lete|lhiver|weekend|see you)\b)/,
  /\b(?:my|mon|ma|mes) (?:very |tout )?(?:last|final|derniere?s?) (?:post|message|comment|words?|letters?|mots?|lettres?|commentaire|publication)\b/,
  /\b(?:sorry|forgive me|pardon(?:ne|nez|nez moi)?|desolee?)\b[^.]{0,30}\b(?:everyone|everybody|every ?one|you all|family|parents|kids|mum|mom|tous|toutes|tout le monde|famille|enfants|maman|papa)\b/,
  /\b(?:take care of|look after|prene?z soin d[eu]|occupe[zr]? (?:vous|toi) d[eu]|veille[zr]? sur|fed|feed) (?:my|mon|ma|mes|the) /,
  /\b(?:wrote|written|writing|left|ecrit|ecris|laisse) (?:\w+ )?(?:my|the|ma|mes|la|les|une|mon) (?:last )?(?:letters?|notes?|will|lettres?|testament)\b/,
  // of no worth to anyone
  /\b(?:burden|dead weight|fardeau|un poids|un boulet|une charge) (?:to|on|for|pour|de)\b|\b(?:nothing but|just|only|such) a burden\b/,
  /\b(?:hate|despise|disgust(?:ed)? (?:by|with)) (?:\w+ )?(?:myself|me|my life|who i am)\b|\bme (?:deteste|hais|degoute)\b|\b(?:im|i am|feel) (?:\w+ ){0,2}(?:worthless|good for nothing|pathetic|useless)\b|\bje (?:ne )?sers a rien|\bbon(?:ne)? a rien\b|\bmoins que rien\b/,
  /\b(?:no ?body|no one) (?:\w+ ){0,4}(?:miss|care|notice|love|want|need|cry|come)\w* ?(?:for |about |to )?(?:me|my|if)?\b|\bpersonne (?:ne )?(?:\w+ ){0,3}(?:regrett|remarqu|pleur|verr|manqu|maime|mattend|me )\w*/,
  /\bdeserves? (?:\w+ )?(?:better|someone|somebody)(?: than)? (?:than me|me)?|\bmerit\w+ mieux que moi\b/,
  // at the end of one's strength
  /\b(?:cant|cannot|can not|couldnt) (?:\w+ ){0,3}(?:do (?:this|it)|take (?:it|this)|go on|cope|hold on|keep (?:going|fighting|pretending)|bear|fight (?:this|it)|(?:a[n]y)? ?more)(?= |$)(?! (?:all )?(?:seriously|to the|in ranked|off|out|over))|\b(?:so |too |just )?tired of (?:everything|it all|fighting|waking up|being (?:here|me|alone|alive)|trying|pretending|this life|living)\b/,
  /\b(?:nen peux|en peux|tiens|supporte|suis) plus(?: |$)|\bplus (?:la )?(?:force|capable|courage)\b|\ba bout(?: |$)(?! de (?:bras|souffle|patience))|\bbout du (?:rouleau|bout)|\bjabandonne\b|\bgive up\b|\bim (?:so |just |really )?done(?= [.,]|$| with (?:everything|it all|life|people))|\bgiving up\b|\bbaisse les bras\b/,
  /\b(?:nothing|rien) (?:left|matters|to live|makes sense|ne me retient|ne compte|na de sens)|\bno (?:hope|future|way out)\b|\bplus rien (?:ne|a|na)\b|\b(?:aucun|plus d) ?espoir\b|\bplus davenir\b|\bsans issue\b|\bwhats the point\b|\ba quoi bon\b/,
  /\b(?:it|this|everything|the pain|all) to (?:just |all )?(?:stop|end|be over)\b|\bmake it stop\b|\bque (?:tout|ca|la douleur|cette vie) (?:s ?arrete|cesse|finisse)\b/,
  // not to be here
  /\b(?:disappear|vanish|be gone|not be here|cease to exist|disparaitre)\b(?! (?:for (?:a|the) (?:week|day|month|weekend|while)|into|under|sous|en vacances|dans))/,
  /\b(?:without me|sans moi|when im gone|once im gone|after im gone|quand je (?:ne )?serai plus la|apres moi|my funeral|mon enterrement)\b/,
  /\b(?:for good|for ?ever|once and for all|pour de bon|pour toujours|a jamais|definitivement|une bonne fois)\b/,
  /\b(?:i have|ive|i made|i got|jai|je) (?:\w+ )?(?:a |the |my |un |le |mon |mes )?(?:plan|date|preparatifs|depart)(?= |$)|\b(?:cest|ive|i have|jai) decided?\b|\bprepare\w* mon depart\b|\bready to go\b/,
  /\b(?:strange|strangely|so|finally|almost|makes me) (?:\w+ ){0,3}(?:calm|at peace|peaceful|relieved)\b|\bme sens (?:\w+ )?(?:calme|apaisee?|soulagee?)\b|\bcalme\b[^.]{0,20}\bpeur\b/,
  /\b(?:fini|finie|over|foutu) (?:for|pour) (?:me|moi)\b|\bgach\w+ la vie de\b|\bde trop (?:ici|sur terre|pour)\b|\bruin\w* everyones?\b|\bin (?:so much|too much|constant) pain\b|\bjai (?:trop )?mal\b|\bsouffr\w+ (?:trop|tellement)\b/,
  // a place or a thing one comes back to
  /\b(?:look|looking|stare|staring|stand|standing|wonder|sit|sitting|regarde|fixe|thought|think|thinking|pense|songe) (?:\w+ ){0,4}(?:pills|tablets|rope|noose|blade|razor|gun|bridge|rails|tracks|edge|roof|cliff|cachets|medicaments|medocs|corde|lame|fusil|carabine|pont|toit|fenetre|balcon|grange)\b|\b(?:the|une?|la|le) (?:barn|grange|garage)(?: \w+){0,3} (?:rope|corde|fusil|gun)\b/,
  /\b(?:more than once|trop longtemps|a (?:bit|little) too long|tous les soirs|every night)\b/,
];

const FIRST_PERSON =
  /\b(?:i|im|ive|ill|id|me|my|myself|je|j|jai|moi|mon|ma|mes|mapercois|m)\b|\bj[aeiouhy]\w+/;
/** One says goodbye to places, too. */
const PLACE =
  /\b(?:twitter|facebook|instagram|reddit|discord|tiktok|youtube|app|account|compte|forum|server|serveur|subscri\w+|abonn\w+|season|saison|series?|episode|channel|chaine|team|equipe|job|boulot|school|ecole|company|exam\w*|holiday|vacances|flying|avion|monday|lundi|phone|windows|update|version|brand|marque|restaurant|recipe)\b/;
const ENOUGH = 2;
/** Who leaves the "I" out says more. */
const WITHOUT_I = 3;

/** Whether one who speaks of themselves says any of the things that people say before they leave. */
export const hasCue = (words: string): boolean =>
  FIRST_PERSON.test(words) && !PLACE.test(words) && CUES.some(cue => cue.test(words));

/** Whether one who speaks of themselves says several of the things that people say before they leave. */
export function hasCues(words: string): boolean {
  if (PLACE.test(words)) return false;
  const enough = FIRST_PERSON.test(words) ? ENOUGH : WITHOUT_I;
  let found = 0;
  for (const cue of CUES) if (cue.test(words) && ++found >= enough) return true;
  return false;
}
