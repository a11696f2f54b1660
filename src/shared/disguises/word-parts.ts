/** Words and abbreviations of no more than two letters, or without a vowel: what they are part of may be two words. */
const SHORT = new Set(
  (
    'a à ô y ah ai an as au aux ay bah be bé by ca ce ci ça de do du eh en es et eu fi go ha he hi ho if il in is it je la le là lu ma me mi moi my na ne ni no nu né of oh ok on or ou où oui pas pu ' +
    'sa se si so su sa ta te to tu un up us va vu we xd ya yo çà ' +
    'bjr bcp bsr btw cc ct dm dsl fb fr frr gg grv hs hmm hm ht idk ig jms jpp jtm kk lgbt lmk mdr mdrr mr mrs msg mtn nvm nn np pb pcq pfff pff pk pls pm pq ps pst ptdr ptn pv qq qqn rdv rn rt sb sh shh slt smh sms srx stp svp ' +
    'tbh tg thx tjr tjs tkt tl tlm tmtc tps tt ttyl tv vs vtt wc wsh wtf xml xxx yt'
  ).split(' '),
);
const VOWEL = /[aeiouyàâäæéèêëîïôöœùûü]/iu;

/** Whether letters cannot be a word, so that they are a piece of one. */
export const isPiece = (letters: string): boolean =>
  (letters.length <= 2 || !VOWEL.test(letters)) && !SHORT.has(letters.toLowerCase());
