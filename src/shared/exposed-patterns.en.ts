import type { ExposedPatterns } from './exposed-patterns.ts';

const PERSON = '(?:he|she|they|you|his|her|their|your|him|them|shes|hes|youre)';
const STREET = '(?:street|st|road|rd|lane|avenue|ave|drive|close|way|square|court|terrace|crescent)';
const PICTURES =
  '(?:nudes?|intimate (?:pics?|photos?|pictures?|images?|videos?)|private (?:pics?|photos?|pictures?|videos?)|naked (?:pics?|photos?|pictures?)|sex ?tapes?|leaked? (?:pics?|photos?|videos?))';

export const EXPOSED_EN: ExposedPatterns = {
  exposed: [
    `(?:lives?|living|stays?|house is|address|home) (?:\\w+ |[.,] ){0,3}?(?:at |on |in |is )?(?:\\w+ ){0,2}?\\d{1,4} (?:\\w+ ){1,3}?${STREET}\\b`,
    `\\d{1,4} (?:\\w+ ){1,3}?${STREET}\\b[^.]{0,40}\\b(?:every|go|say hello|pay|visit|know what to do)`,
    `${PERSON} (?:\\w+ ){0,2}?(?:home |full )?address\\b`,
    `(?:found|posted?|leak\\w*|heres?|here is|this is) (?:\\w+ )?(?:his|her|their|your) (?:\\w+ )?(?:address|number|phone|workplace|school|employer|passport)`,
    `(?:his|her|their|your) (?:flat|apartment|house|place|door|room) is (?:\\w+ ){0,6}?(?:street|square|road|lane|pharmacy|bakery|bell|floor|station|above|opposite)|(?:third|second|first|top|left|right) (?:bell|buzzer)|(?:send|sent|give|gave) (?:\\w+ ){0,6}?your (?:address|messages|number)|(?:dm|message) me for (?:the|her|his)|(?:video|photos?|pics?) (?:of \\w+ )?in the (?:changing room|shower|bathroom|locker)`,
    `(?:know|found|find out) (?:exactly )?where (?:you|she|he|they) (?:live|lives|work|works|goes?|go|sleep)`,
    `(?:his|her|their|your) (?:real|full|actual|legal) name (?:is|was)\\b|real name [.,]? ?\\w+ \\w+ and`,
    `(?:number plate|licen[cs]e plate|registration) (?:is|number)`,
    `(?:your|her|his|their) (?:kids?|children|son|daughter|sister|mother|mum|mom) (?:go|goes|study|studies|plays?|is|are) (?:to|at|in) (?:\\w+ ){1,4}?(?:primary|school|college|kindergarten|nursery|academy|park|club)`,
    `(?:e ?mail|call|ring|write to|message|contact|phone) (?:his|her|their|your) (?:boss|employer|school|parents|mother|wife|husband|landlord|manager)`,
    `(?:your|her|his|their) (?:phone |mobile |cell )?number\\b[^.]{0,30}\\d`,
    `(?:post|posting|share|sharing|(?:i|ill|we|will|gonna|going to|im) (?:\\w+ )?send(?:ing)?|sell|selling|leak|leaking|have|got|want|wants|link|folder|of) [^.]{0,25}(?:your|her|his|their|the|some|of)? ?${PICTURES}`,
    `${PICTURES} (?:\\w+ ){0,3}?(?:of|in (?:the|my)|link|folder|online|posted|leaked)`,
  ],
  answered: [
    '(?:he|she|they|someone|somebody|people|who|strangers) (?:\\w+ ){0,2}?(?:called|told|said|wrote|writes?|messaged|sent|shouted) (?:\\w+ ){0,8}?(?:report\\w*|block\\w*|hurt|marathon|finish\\w*|wrong|not ok|anyway|kept|today)',
    '(?:calling|telling|writing|saying|insulting|mocking|shaming) (?:\\w+ |, ){1,8}?(?:is|isnt|not) (?:\\w+ )?(?:ok|okay|wrong|fine|funny|acceptable|racist|cruel)|leave (?:him|her|them) alone|(?:nobody|no one) (?:should|deserves)|(?:this|that|it|wrote to \\w+) (?:is|was) (?:racis[tm]|sexis[tm]|homophob\\w+|transphob\\w+|bullying|harassment|hate|hateful|cruel|unacceptable)|needs to stop',
    'the word\\b|(?:comes|derived) from (?:the )?(?:greek|latin|old)|in the (?:film|movie|book|series|novel|episode|song|game)|(?:paper|newspaper|article|report) (?:reports|says|said)|the paper reports|(?:dont|do not) (?:think|believe) (?:that )?(?:\\w+ ){1,3}?(?:are|is)|the (?:opposite|contrary)|is (?:false|a myth|a lie|not true)|thats (?:not true|false|a myth)',
  ],
};
