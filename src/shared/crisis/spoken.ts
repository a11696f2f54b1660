/** What people write as they speak, on `plain` text, and what patterns know it by; the order counts. */
const AS_SPOKEN: readonly [RegExp, string][] = [
  // "jdisparais", "jme": no French word begins with j and a consonant.
  [/\b(?:chui|chuis|chu|jss|jsui|jsuis|jsus)\b/g, 'je suis'],
  [/\bje? ?v(?:ai)?(?= (?:me|mourir|crever|en finir|sauter)\b)/g, 'je vais'],
  [/\bje? (?:ve|veu|vx)\b|\bj(?:ve|veu|vx)\b/g, 'je veux'],
  [/\bj(?=[bcdfglmnpqrstv][a-z]+)/g, 'je '],
  [/\bg(?= (?:envi|plus|peur|pris|tout|mal|la|des|mis|deja)\w*\b)/g, 'jai'],
  [/\bmerais\b/g, 'maimerais'],
  [/\benvi\b/g, 'envie'],
  [/\bke\b/g, 'que'],
  [/\bki\b/g, 'qui'],
  [/\btt\b/g, 'tout'],
  [/\bft\b/g, 'fais'],
  [/\bpa\b/g, 'pas'],
  [/\bmi(?=e?ux? etre\b)/g, 'mi'],
  // In Québec and in haste, "plus" loses letters; "j’ai pu venir" keeps its own.
  [
    /\b(veux|veut|peux|peut|suis|tiens|ai|jai|voudrais|supporte|vois|est|a|sers|sert) p(?:u|us)\b(?! (?:le|la|les|y|me|en|faire|venir|voir|avoir|aller|\w+er\b(?<!exister)(?<!continuer)))/g,
    '$1 plus',
  ],
  [/\bpus? (?=(?:capable|envie|la force|le gout|le courage|rien a|personne)\b)/g, 'plus '],
  [/\btannee? (?=de\b|d )/g, 'fatigue '],
  // An ending that sounds the same.
  [
    /\b(de|envie|vais|veux|va|pour) (me |te |se |nous )?(creve|tue|suicide|flingue|coupe|bute)\b(?= |$)/g,
    '$1 $2$3r',
  ],
  [/\b(?:urself|yrself|yourselves|yoself|yaself|u rself)\b/g, 'yourself'],
  [/\b(?:him|her|them)selfs?\b|\bthemselves\b|\bhisself\b/g, 'themself'],
];

/** A plain text (plain.ts) as it would stand in a letter, as far as patterns need it. */
export const asWritten = (words: string): string =>
  AS_SPOKEN.reduce((text, [spoken, written]) => text.replace(spoken, written), words);
