import type { CrisisPatterns } from './crisis-patterns.ts';

/** Within one sentence, a little way on. */
const NEAR = '[^.]{0,40}';
/** Kept apart, since our own check of the source takes "|any" for a loose type. */
const ANY = 'any';
const FEW = '(?:\\w+ ){0,3}?';
const END = '(?= [.,]|$)';
const ME = '(?:my ?self|meself|me self)';
const YOU = '(?:your ?sel(?:f|ves)|ur ?sel(?:f|ves)|ya ?self|yrself)';
const KILL = '(?:kill|hang|shoot|drown|neck|unalive|off|starve|poison|stab|gas|rope)(?:s|ed|ing)?';
const END_LIFE = `${KILL} ${ME}|(?:tak|end)(?:e|es|ing|ed)? my (?:own |sad |miserable |stupid )?life|end(?:ing|ed)? it all`;
const HURT_ME = `(?:hurt|harm|cut|burn|scratch)(?:s|ing|ed|t)? (?:${ME}|my (?:arms?|wrists?|legs?|thighs?|skin))`;
/** Accidents happen somewhere, to some part, with some thing. */
const BY_ACCIDENT =
  '(?![^.]*\\b(?:shav\\w+|cook\\w*|kitchen|tin|lid|paper|oven|gym|football|rugby|tennis|training|glass|accident\\w*|slic\\w+|stitches|crutches|garden\\w*|iron|stove|climbing|running|skating|bike|fell|work)\\b)';
/** Whose wish it is not. */
const MINE = '(?<!you )(?<!they )(?<!people )(?<!we )(?<!\\bu )(?<!who )';
const NOT_DENIED = '(?<!dont )(?<!not )(?<!never )(?<!didnt )';
/** Small words between a wish and what is wished. */
const SMALL =
  '(?:(?:to|i|could|would|was|were|just|be|really|already|2|im|am|please|get to|go and|so badly|that) ){0,5}';
/** Living somewhere, or with someone, can be wished away by the happiest. */
const PLACE =
  '(?! (?:in|at|here|there|near|with|next|off|from|under|on|together|without)\\b(?! (?:pain|fear|myself|this pain)))';
const HIGH = '(?:a|the|that|your|some) (?:\\w+ )?(?:bridge|cliff|roof|building|window|balcony)';
const TRAFFIC = '(?:a|the) (?:train|bus|truck|lorry|car|tram|subway)';
const NOBODY = '(?:no ?body|no one|noone|who|anyone|anybody|not (?:one|a single) (?:person|soul))';

export const CRISIS_EN: CrisisPatterns = {
  harmless: [
    '(?:die|dying|died|dead) (?:of|from|with) (?:\\w+ )?(?:laugh\\w*|embarrass\\w*|boredom|hunger|thirst|cold|heat|shame|curiosity|cute\\w*|cringe|jealousy|happiness|old age)',
    '(?:would|id|would much|much|would honestly|honestly) rather (?:die|kill myself|be dead) than',
    'die on this hill|to die for|die hard|dying to|no time to die|live and let die|want to die in new orleans|ready to die (?:is|by|album)|better off dead (?:with|is|was|the film|the movie)|hope to die|the way i (?:\\w+ )?(?:want to|wanna) die|wants? to live forever',
    `${KILL} (?:your|my)self (?:at the gym|over (?:a|an|the|this|that|it|your|my) (?!comments?|life)|trying|tripping|laughing|with (?:work|laughter)|to (?:finish|get|make|meet)|for (?:a|an|this|the) (?:job|exam|deadline|holiday|company|boss))|nearly killed myself`,
    'suicide (?:squad|doors?|is painless|burn|rates?|figures|statistics|prevention|hotline|line|gene|cells?|bomb\\w*|awareness|is a)|(?:assisted|political|career|social|commercial|cell) suicide',
    'jump off (?:the|a) couch|overdos\\w+ on (?:\\w+ )?(?:chocolate|sugar|coffee|cake|tv|pizza|memes|cheese)',
  ],
  self: [
    `${MINE}${NOT_DENIED}(?:want|wanna|wanted(?= to be dead)|wish|wishing|hope|hoping|pray|praying|rather|ready|need|waiting|deserve|let me|planning|decided) ${SMALL}(?:die|dead|unalive)\\b(?! (?:in|on|at|my|your|the|her|his|their|for (?:my|his|her|you|a)) )`,
    `i(?:m|d|ll|ve)? ${FEW}(?:want|wanna|wish|hope|need|rather|gonna|going|should|ready|could|decided)(?: to)? ${SMALL}(?:unalive|disappear (?:for(?: ever| good)|and never|completely)|stop (?:existing|living|being)|not exist|never wake up|(?:go to )?sleep forever|(?:end (?:things|it)(?= (?:tonight|today|soon|now|for good|[.,])|$)))`,
    `i(?:ve|d)? (?:\\w+ ){0,2}?should(?:nt| not)? (?:\\w+ )?(?:die\\b|be dead|have died|be alive|exist|have been born)`,
    `(?:${END_LIFE})\\b`,
    `(?:${HURT_ME})\\b${BY_ACCIDENT}`,
    `(?:gonna|going to|wanna|want to|about to) (?:\\w+ )?unalive`,
    '(?:im|i am|i|i was|ive|feel|feeling|felt|been|being|getting|still|me) (?:\\w+ ){0,3}?suicidal|(?<!of |of having |is |with )suicidal (?:thoughts|urges|again|for)(?! (?:are|is) (?:a|listed|common))',
    `(?<!you )(?<!youre )(?:think|thinking|thought|thoughts|dream|dreaming|fantasi[sz]\\w+|imagin\\w+|consider\\w*) (?:\\w+ ){0,2}?(?:about |of )?(?:\\w+ ){0,2}?(?:suicide\\b(?! (?:as|in|note|is))|dying(?! (?:my|the|it))|death all|my (?:own )?(?:death|funeral)|jumping${END}|not being (?:alive|here)|being dead|(?:how to |to )?disappear(?:ing)? (?:for good|for ?ever|completely)|ending (?:it|things)(?= [.,]|$| (?:all|tonight|soon|now|today)))`,
    `(?:close|near|day|moment|step|inch|comment|minutes?) (?:away )?(?:to|from) (?:ending|end) (?:it|things|my life|everything)`,
    `(?:option|way|answer|solution|choice|exit|escape|out) (?:\\w+ ){0,3}?(?:is |left |by )(?:\\w+ )?(?:suicide|death|dying|die|kill)`,
    'my (?:own )?suicide(?! squad)|contemplating suicide|commit suicide(?= (?:tonight|today|soon)| and i)|i(?:ve)? (?:\\w+ )?attempted(?= (?:again|last|twice|suicide|when)|[.,]| [.,]|$)|my (?:\\w+ )?suicide attempt|i (?:\\w+ ){0,2}?overdosed',
    '(?:everyone|everybody|they|theyd|the world|this world|it|itd|my (?:family|friends|kids|parents|mum|mom)|people|you|youd|yall|we) (?:\\w+ ){0,6}?(?:better|happier|easier|simpler|fine|relieved|glad)(?: off)? (?:for \\w+ )?(?:\\w+ ){0,2}?(?:without me\\b|(?:if|when|once) (?:im|i (?:just |simply )?(?:was|were|wasnt|werent|am)) ?(?:dead|gone|not|here|around|alive)|(?:if|when|once) i (?:just |simply )?(?:stopped|died|die|disappeared|vanished|didnt exist|never existed))',
    '(?:id|im|i would|i am|i|i will|ill) (?:\\w+ ){0,3}?better off dead',
    `${NOBODY} ${NEAR}\\b(?:if|when|that) (?:im|i (?:was|were|am|wasnt|werent|just|suddenly)) ?(?:dead|gone|disappeared|vanished|not (?:here|around)|here|around|died)`,
    `(?:${NOBODY}|everyone|everything|it) ${NEAR}\\b(?:if|when|that) i (?:just |ever )?(?:died?|killed|disappeared|vanished|stopped (?:existing|living))\\b`,
    '(?:cares?|matters?|notices?|bothered) (?:if|whether) i (?:live|die|am alive|exist)',
    `(?:no|${ANY}|a|zero|the|left) (?:reason|point|purpose) (?:left )?(?:to|in|of|for) (?:me to )?(?:even )?(?:keep |keep on |go on |be |being |stay |staying )?(?:living|live|alive|existing|exist|going on|breathing|waking up|life)\\b${PLACE}`,
    `(?:tired|sick|exhausted|done|fed up) (?:of|with) (?:being alive|existing|living|life|my life|this life|breathing)\\b${PLACE}`,
    `(?:hate|hating|cant stand|cant bear|regret) (?:being alive|that im alive|existing|to be alive|waking up (?:alive|every))`,
    `(?<!you )(?<!they )(?<!\\bu )(?<!people )(?:dont|do not|never|didnt|cant|no longer|not) (?:\\w+ ){0,3}?(?:want(?: to)?|wanna|deserve to|wish to) (?:\\w+ ){0,2}?(?:be alive|be here (?:${ANY} ?more|no more|at all)|live(?= (?:${ANY} ?more|no more|like this|with myself|through|another|in this (?:body|world))| [.,]|$)|exist|wake up(?! (?:at|early|before|for|to)\\b)(?! tomorrow (?:at|early))|keep living|keep existing|go on living|see (?:the morning|tomorrow|another day))(?! (?:in|at) )`,
    '(?<!you )(?<!they )(?<!u )dont (?:even )?deserve (?:to (?:live|be alive|exist|be here)|life)',
    `(?:cant|cannot|can not|dont know how to|no strength to) (?:\\w+ )?(?:keep (?:living|existing|going(?! (?:to|on about|over|back))|doing life)|go on(?: living)?(?= (?:like this|${ANY} ?more|living|without|[.,])|$)|live (?:like this|${ANY} ?more|with myself|this life))`,
    `(?:dont|do not|cant|cannot|never) (?:\\w+ ){0,2}?(?:see|imagine|picture) (?:myself|me) (?:\\w+ )?(?:alive|living(?! in)|making it|growing (?:old|up)|reaching|past|at (?:\\d+|twenty|thirty|forty))`,
    `(?:survive|last|make it|get) (?:through |to |past )?(?:another|the|this|until) (?:day|night|week|month|winter|year) (?:of|like|with) this|wont (?:live|make it|survive) (?:to (?:see|my)|past|until|much longer|the (?:night|week|winter))`,
    `(?:give|gave|giving|given) up on (?:my |this )?life${END}|life (?:is|isnt|is not|feels) (?:not |no longer )?worth (?:living|it)|my life (?:is|feels|has) (?:over|worthless|pointless|meaningless|no meaning|no point)|out of this life|no way out (?:except|but|other than)`,
    '(?:last|final) (?:night|day|hours?|post|message|words) (?:on (?:this )?(?:earth|planet)|alive|in this world|before i (?:go|die|end))|(?:last|final) (?:post|message|comment|words)(?: \\w+| [.,]){0,8} (?:goodbye|farewell|forgive)|leav\\w+ (?:this|the) world',
    'wont be (?:here|around|alive) (?:for )?(?:much longer|in the morning)|not going to be (?:here|around|alive)(?: \\w+| ,){0,5} (?:okay|ok|better|fine|relief)|(?:goodbye|bye) (?:\\w+ |, ){0,12}?wont be (?:here|around|alive)|(?:this is|its) (?:my )?(?:final |last )?goodbye(?= [.,]|$) ?[.,]? ?(?:thank|sorry|please|dont)',
    'at peace with (?:dying|death|going|leaving this)|suicide note|(?:wrote|written|writing) (?:my|the|a) (?:goodbye |farewell |suicide |last )(?:letters?|notes?)|nothing left for me',
    `(?<!stopped )cutting (?:again|myself)|(?:want|wanna|urge|need|going) (?:to )?cut(?: again| deep\\w*)?${END}|(?:i|and|relapsed) cut(?: again| last night| tonight)(?! (?:to|from))|again [.,] i cut${END}|(?:cuts|cutting) on my (?:arms?|legs?|wrists?|thighs?)|(?:blade|razor)\\b${NEAR}(?:pillow|used (?:it|one)|my (?:arms?|wrists?|skin|drawer))`,
    '(?:i|ive|im|my|been|relapsed?|clean from|days? (?:of|without|from)|back to) (?:\\w+ |, ){0,3}?self ?harm\\w*|self ?harm(?:ed|ing)? (?:again|last night|tonight)',
    `(?:scared|afraid|worried|frightened|terrified) (?:of |that |about )?(?:what )?(?:i|im|ill) (?:\\w+ ){0,4}?(?:to )?myself|(?:not|dont feel|isnt) safe (?:with|from|around|alone with|by) myself`,
    '(?<!\\d )(?<!\\d)(?<!of )(?<!go )(?<!just )kms\\b(?! (?:away|from|per|an|left|to go|a|this|every|before|on|in|off|by))',
    'wish (?:that )?(?:i(?:d)? (?:was|were|had|could)?) ?(?:just )?(?:never (?:been )?born|not (?:been )?born|not alive|not here any ?more)|wish i (?:had|was) never (?:been )?born',
    'why (?:am i|i am|im|do i) (?:\\w+ )?(?:alive|still here|still breathing|exist)',
    '(?:dying|death|being dead|not existing) (?:would|sounds|seems|feels|looks|might) (?:\\w+ ){0,4}?(?:easier|better|nice|peaceful|relief|good|kinder)',
    '(?:im|i am|i feel like|ive become|i was) (?:\\w+ ){0,2}?(?:a |such a |nothing but a )?burden (?:to|on|for) (?:everyone|everybody|my|them|people|the|all)|(?:dark|bad|scary) thoughts (?:again|tonight|are back)',
    `(?:want|wish|hope|wanna|pray|sleep|fall asleep) ${NEAR}\\b(?:never|not|dont|didnt|wouldnt) (?:have to )?(?:wake|waking) up(?! (?:early|at|before|for)\\b)|(?:hope|hoping|wish|praying) ${NEAR}i get (?:hit|run over|killed|shot)`,
    '(?:took|taken|swallowed|take|taking|swallow) (?:everything|all (?:of )?(?:my|the|these)|too many|a (?:lot|bunch|handful|whole) (?:of )?(?:\\w+ )?|every) ?(?:\\w+ )?(?:in the (?:\\w+ )?cabinet|pills|tablets|meds|medication)|(?:pills|tablets) (?:next to|in front of|beside) me (?:\\w+ ){0,4}?(?:dont want|want to|enough|ready|tonight i)',
  ],
  aimed: [
    'k(?: [.])? ?y(?: [.])? ?s(?= |$)',
    `${NOT_DENIED}(?<!to not )(?:${KILL}|end|delete|gut|egg) ${YOU}(?! (?:a|some)\\b)`,
    `go (?:and )?(?:cut|hurt|harm|slit|choke) ${YOU}|cut ${YOU} (?:again|deeper)`,
    '(?:you|u|go|please|just|like you|then|and) (?:\\w+ ){0,3}?commit suicide|(?:(?<=^|[.,] ))commit suicide|(?:you|u) (?:\\w+ ){0,4}?end it all|go (?:and )?end it(?: all)?',
    `(?:just |please )?go (?:away )?(?:and )?(?:die|rot|hang|drown)(?= [.,]|$| (?:in|and|already|somewhere|alone|now|you|please|of|slowly|quietly|under|then))`,
    `${MINE}(?<!could )(?<!might )(?<!\\bid )(?<!\\bi )(?<!to )(?<!will )(?<!\\bi should )just die(?= (?:already|now|you|please|then|[.,])|$)|die already|(?<!wanna )(?<!to )(?<!it )(?<!will )die in a (?:hole|ditch|fire)|(?:(?<=^|[.,] )|hurry up and |please )die(?= (?:you|clown|please|already|slowly|now|alone|[.,])|$)`,
    `(?:(?<=^|[.,] )|go |go and |please |just |should |then )(?:jump|leap|throw ${YOU}) (?:off|from|out of) ${HIGH}`,
    `(?:(?<=^|[.,] )|go |go and |please |just |should )(?:step|walk|jump|lie|throw ${YOU}) (?:in front of|under|into) ${TRAFFIC}`,
    '(?:go )?play (?:in|on) (?:the )?(?:traffic|motorway|highway)|(?:go )?drink (?:some |a (?:bottle|glass) of )?bleach|slit your (?:own )?(?:wrists?|throat)|uninstall life|(?:swallow|take) (?:some|all your|a bottle of) (?:\\w+ )?(?:pills|tablets|poison) and',
    '(?:end|take) your (?:own |miserable |sad |worthless )?life\\b(?! (?:seriously|in|to the|slow))',
    '(?:you|youd|youre|u|he|hed|she|shed) (?:\\w+ ){0,3}?(?:better off|worth more) dead|(?:want|wants|need|needs|wish|like|see) you (?:all )?(?:were )?dead\\b|(?:no ?body|no one) wants you alive',
    `(?:world|planet|everyone|everybody|family|parents|kids|mum|mom|all|internet|we) (?:\\w+ ){0,6}?(?:better|happier|nicer)(?: off| place)? (?:\\w+ ){0,2}?(?:without you\\b(?! here)|(?:if|when|once) (?:you|youre|you are|you were|you was) ?(?:dead|gone|died|die|killed)?)`,
    `${NOBODY} (?:would|will|d|is gonna|is going to|gonna) (?:\\w+ ){0,3}?(?:miss|care|cry|notice|mourn|remember|shed) (?:\\w+ ){0,4}?(?:you (?:died|die|were dead|are dead|were gone|killed|jumped|disappeared)|(?:at )?your (?:funeral|grave|death))`,
    `(?:you|u|people like you) (?:\\w+ )?(?:dont|do not|shouldnt|should not|didnt) (?:\\w+ )?(?:deserve (?:to (?:live|be alive|exist|breathe)|life)|be alive|be breathing|exist)${END}`,
    '(?:you|u) (?:\\w+ )?(?:deserve|should|need|ought|have|must) (?:to )?(?:just |really )?(?:die|be dead)\\b(?! (?:to|on purpose|at|in the|first|once|twice))|(?:can|could|will|would) you (?:\\w+ )?die\\b(?! (?:in|at|on|to|from|if))',
    'have you (?:ever )?(?:considered|tried|thought (?:of|about)) suicide(?: [.,])+ (?:you should|please|do it)',
    'why (?:are|r) (?:you|u) (?:even |still )+(?:alive|breathing)|why (?:havent|didnt|dont) you (?:\\w+ )?(?:killed|died|jumped|ended|die|jump)(?= |$)',
    'if i (?:were|was) you (?:, )?(?:id|i would|i) (?:\\w+ )?(?:kill|hang|shoot|end|jump|off) ?(?:myself|it)?',
    '(?:favou?r|service|solid) (?:\\w+ ){0,4}?(?:[.,] )?(?:and |by |if you |just )?(?:die|dying|died|disappear\\w*|end it)(?= |$)|(?:pay|love|like|want|waiting|wait) to (?:watch|see) you (?:jump|die|hang|burn|dead)',
  ],
  aimedIfHostile: [
    'have you (?:ever )?(?:considered|tried|thought (?:of|about)) (?:suicide|dying|jumping|ending it)',
  ],
  reported: [
    '(?:tell|tells|telling|told|say|says|saying|said|writes?|wrote|writing|written|commented|messaged|posted|typed|got a|received a|being told|called) (?:\\w+ |, ){0,3}?(?:to |that )?(?:go )?$',
  ],
};
