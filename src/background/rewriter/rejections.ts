/** What turns a person away without a bad word; the judge alone lets some of it pass where the bad words are gone. */
const REJECTIONS =
  /(?<!\p{L})(?:(?:(?:nobody|no ?one)(?: ever)? (?:wants|likes|loves|needs|asked|cares|will ever)|get lost|d[ée]gage[sz]?|cass(?:e[- ]toi|ez[- ]vous)|(?:fai[st]|faites) (?:pitié|honte|vomir)|dégo[uû]tante?s?|disgusting)(?!\p{L})|personne (?:ne |n['’])?(?:te |t['’]|vous |l['’]aime|veut|voudra|aime))/iu;

/** Whether words turn someone away. */
export const rejects = (text: string): boolean => REJECTIONS.test(text);
