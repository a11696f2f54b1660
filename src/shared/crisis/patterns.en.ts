import type { CrisisPatterns } from './patterns.ts';

/** Within one sentence, a little way on. */
const NEAR = '[^.]{0,40}';
/** Kept apart, since our own check of the source takes "|any" for a loose type. */
const ANY = 'any';
const FEW = '(?:\\w+ ){0,3}?';
const END = '(?= [.,]|$)';
const ME = '(?:my ?self|meself|me self)';
const YOU = '(?:your ?sel(?:f|ves)|ur ?sel(?:f|ves)|ya ?self|yrself)';
const KILL =
  '(?:kill|hang|hung|hanged|drowned|offed|shoot|drown|neck|unalive|off|starve|poison|stab|gas|rope)(?:s|ed|ing)?';
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
    '(?:romeo|juliet\\w*|ophelia|werther|hamlet|the (?:hero|heroine|character|villain|king|queen|protagonist)|spoiler\\w*)[^.]{0,60}|last (?:night|day)s? on earth (?:tour|album|concert|is|by)|drop dead gorgeous|jump in the lake|hang (?:yourself|myself|ourselves) (?:a|some|up)|die (?:alone|poor|happy|rich) (?:is|was|isnt) ',
  ],
  self: [
    `${MINE}${NOT_DENIED}(?:want|wanna|wanted(?= to be dead)|wish|wishing|hope|hoping|pray|praying|rather|ready|need|waiting|deserve|let me|planning|decided) ${SMALL}(?:die|dead|unalive)\\b(?! (?:in|on|at(?! this)|with|from|my|your|the|her|his|their|for (?:my|his|her|you|a)) )`,
    `i(?:m|d|ll|ve)? ${FEW}(?:want|wanna|wish|hope|need|rather|gonna|going|should|ready|could|decided)(?: to)? ${SMALL}(?:unalive|disappear (?:for(?: ever| good)|and never|completely)|stop (?:existing|living|being(?= [.,]|$| alive))|not exist|never wake up|(?:go to )?sleep forever|(?:end (?:things|it)(?= (?:tonight|today|soon|now|for good|[.,])|$)))`,
    `i(?:ve|d)? (?:\\w+ ){0,2}?should(?:nt| not)? (?:\\w+ )?(?:die\\b|be dead|have died|be alive|exist|have been born)`,
    `(?:${END_LIFE})\\b`,
    `(?:${HURT_ME})\\b(?! (?:some|off|loose|out|a) )${BY_ACCIDENT}`,
    `(?:gonna|going to|wanna|want to|about to) (?:\\w+ )?unalive`,
    '(?<!who )(?<!people )(?<!they )(?<!may )(?<!might )(?:im|i am|i|i was|ive|feel|feeling|felt|been|being|getting|still|me) (?:\\w+ ){0,3}?suicidal|(?<!of |of having |is |with )suicidal (?:thoughts|urges|again|for)(?! (?:are|is) (?:a|listed|common))',
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
    `(?<!stopped )cutting (?:again|myself)|(?:want|wanna|urge|need|going) (?:to )?cut(?: again| deep\\w*)?${END}|(?:i|and|relapsed) cut(?: again| last night| tonight)(?! (?:to|from)\\b)|again [.,] i cut${END}|(?:cuts|cutting) on my (?:arms?|legs?|wrists?|thighs?)|(?:blade|razor)\\b${NEAR}(?:pillow|used (?:it|one)|my (?:arms?|wrists?|skin|drawer))`,
    '(?:i|ive|im|my|been|relapsed?|clean from|days? (?:of|without|from)|back to) (?:\\w+ |, ){0,3}?self ?harm\\w*|self ?harm(?:ed|ing)? (?:again|last night|tonight)',
    `(?:scared|afraid|worried|frightened|terrified) (?:of |that |about )?(?:what )?(?:i|im|ill) (?:\\w+ ){0,4}?(?:to )?myself|(?:not|dont feel|isnt) safe (?:with|from|around|alone with|by) myself`,
    '(?<!\\d )(?<!\\d)(?<!of )(?<!go )(?<!just )kms\\b(?! (?:away|from|per|an|left|to go|a|this|every|before|on|in|off|by))',
    'wish (?:that )?(?:i(?:d)? (?:was|were|had|could)?) ?(?:just )?(?:never (?:been )?born|not (?:been )?born|not alive|not here any ?more)|wish i (?:had|was) never (?:been )?born',
    'why (?:am i|i am|im|do i) (?:\\w+ )?(?:alive|still here|still breathing|exist)',
    '(?:dying|death|being dead|not existing) (?:would|sounds|seems|feels|looks|might) (?:\\w+ ){0,4}?(?:easier|better|nice|peaceful|relief|good|kinder)',
    '(?:im|i am|i feel like|ive become|i was) (?:\\w+ ){0,2}?(?:a |such a |nothing but a )?burden (?:to|on|for) (?:everyone|everybody|my|them|people|the|all)|(?:dark|bad|scary) thoughts (?:again|tonight|are back)',
    `(?:want|wish|hope|wanna|pray|sleep|fall asleep) ${NEAR}\\b(?:never|not|dont|didnt|wouldnt) (?:have to )?(?:wake|waking) up(?! (?:early|at|before|for)\\b)|(?:hope|hoping|wish|praying) ${NEAR}i get (?:hit|run over|killed|shot)`,
    '(?:took|taken|swallowed|take|taking|swallow) (?:everything|all (?:of )?(?:my|the|these)|too many|a (?:lot|bunch|handful|whole) (?:of )?(?:\\w+ )?|every) ?(?:\\w+ )?(?:in the (?:\\w+ )?cabinet|pills|tablets|meds|medication)|(?:pills|tablets) (?:next to|in front of|beside) me (?:\\w+ ){0,4}?(?:dont want|want to|enough|ready|tonight i)',
    '(?:lives?|life|world|things|family|everything|everyone|everybody|they|theyd|it|itd|home) (?:\\w+ ){0,4}?(?:better|easier|happier|lighter|simpler|calmer|fine|nicer|best)(?: off)? (?:\\w+ ){0,2}?without me\\b|without me in (?:it|them|their|his|her|this)|deserves? (?:\\w+ )?better than me|better off if i (?:\\w+ )?(?:gone|dead|left|not)',
    `${NOBODY} (?:\\w+ ){0,3}?(?:miss(?:es|ed)?|mourn|come to my funeral|care if i|notice if i|cry for me|notice (?:im|me) gone) ?me?\\b(?= |$)(?! (?:out|in|at|when i (?:was|am) (?:on|away)))`,
    '(?:makes?|making|made) me (?:\\w+ )?(?:want(?: to)?|wanna|wish to) (?:\\w+ )?(?:die\\b|be dead|disappear for|not (?:exist|be here|live)|kill myself|end it)',
    '(?:so |just |really |sick and |too )?tired of (?:waking up(?! (?:at|early|before|to|with))|being (?:alive|here(?= [.,]|$)|in this world)|this life|being alive)',
    '(?:pray|prayed|praying|hope|hoping|wish|wished) (?:\\w+ ){0,3}?(?:to |i |that i )?(?:\\w+ )?(?:not (?:to )?|never |dont |wont |didnt )(?:\\w+ )?wake up',
    '(?:painless|easy|easiest|quick|quickest|peaceful|gentle|best) (?:way|method|ways) (?:to |of )(?:\\w+ )?(?:go(?= [.,]|$)|die|dying|end it|kill|leave this|not be here|suicide)',
    '(?:think|thinking|thought|consider\\w*|dream\\w*|talk\\w*|close to|ready to|about|want to|wanna|going to|gonna|plan(?:ning)? on) (?:about |of )?(?:end|ending) (?:things|it all|it|everything)(?= |$)(?! (?:with|between|for (?:him|her|them)|at|by))',
    '(?:dont|do not|didnt|never) (?:\\w+ )?(?:want to|wanna) (?:\\w+ )?(?:exist|be alive|be on this (?:earth|planet)|be in this world|be a person)(?= |$)',
    '(?:its|it is|this is|everything is|all) over for me(?= [.,]|$)|(?:only|one) way (?:out|it stops|to (?:stop|end) (?:it|this|the pain))(?: \\w+){0,3} (?:is|not|die|dead|gone|end)|in too much pain to (?:stay|live|go on)|nothing (?:left )?to (?:live|stay|stick around) for|got nothing left|nobody left to (?:live|stay) for',
    '(?:tried|trying|attempted|going|want|wanted|wants|planning|meant|decided|about) to (?:take my|end my|kill my|hang my|drown my|od\\b|overdose|take them all|jump(?: [.,]| off| from|$))',
    '(?:the )?(?:rope|noose|gun|pills|blade|razor|tablets|bridge|roof|tracks)(?: \\w+){0,4} (?:ready|is calling|calls me|waiting for me|keep looking at (?:it|them)|call(?:s|ing) me)|keep (?:looking at|staring at|thinking about|walking (?:to|past)) (?:\\w+ ){0,2}?(?:rope|noose|gun|pills|blade|razor|tablets|bridge|roof|tracks|edge)',
    '(?:by the time|when|if|once) you (?:\\w+ )?(?:read|see|get|find) this(?: \\w+| ,){0,4} (?:gone|dead|be around|not be|wont be|be here)|i (?:wont|will not) (?:be (?:here|around|alive|there)|see (?:it|another|tomorrow|you again|my next))(?! (?:at|for (?:the|your|dinner|lunch)|on|until|till|today|tomorrow|next|this (?:week|weekend|afternoon|evening)|to (?:see|help|answer)|when))',
    '(?:i|im|ill|id|gonna|going to|want to|wanna|could|might|should|feel like|thinking of|about to) (?:\\w+ ){0,3}?(?:walk(?:ing)?|driv(?:e|ing)|jump(?:ing)?|step(?:ping)?|throw(?:ing)? myself|crash(?:ing)?) (?:my car )?(?:into|in front of|off|under|on) (?:the |a |my |some |oncoming )?(?:sea|ocean|traffic|river|train|bus|truck|wall|tree|bridge|tracks|cliff|roof|balcony|building|overpass)\\b(?! (?:in|on) (?:the )?(?:game|swim|summer))',
    '(?:googl\\w+|search\\w+|look(?:ed|ing) up|read(?:ing)? about|research\\w+|know|knows) (?:\\w+ ){0,3}?(?:ways? to|how to|how many|methods? (?:to|of)) (?:\\w+ ){0,3}?(?:die\\b|end (?:it|my)|kill myself|overdose|pills|suicide|hang myself)',
    '(?:wasnt|was not|not|never|am not|im not|isnt) (?:\\w+ )?(?:made|meant|built|cut out|supposed) (?:for|to be) (?:this (?:world|life)|alive|living|life)(?= |$)|(?:dont|do not|never) belong (?:in this (?:world|life)|on (?:this )?(?:earth|planet)|among the living)|(?:want|wanted|need) out of (?:this|my) (?:life|body|world)',
    '(?:unsubscribe|log(?:ging)? (?:off|out)|check(?:ing)? out) (?:from|of) (?:this )?(?:life|existence)|(?:quit|leave|exit|delet\\w+|end|ending|yeet|rope|roping|off|offing|remove|sew) (?:existence|myself)(?= |$)(?! (?:from (?:the|this) (?:group|list|chat|photo|mailing|conversation)|into|in))|self delete|commit (?:toaster|die|unalive|not alive|self not|sewerslide|sudoku)|sewer ?slide|su c de\\b|su cide\\b|see you (?:all )?on the other side(?= [.,]|$)',
    '(?:want|wanna|wanting) (?:to )?(?:just )?stop existing|(?:want|wish|hope) (?:\\w+ ){0,3}?(?:sleep|rest) for ?ever|(?:join|joining|be with|with) (?:him|her|them|my \\w+|grand\\w+|mum|mom|dad) (?:\\w+ )?(?:up there|in heaven|on the other side)(?= |$)|i (?:miss \\w+ and )?want to be with (?:him|her|them) again(?= [.,]|$)',
    '(?:trying|struggling|fighting|hard|reason|reasons|need|want) (?:\\w+ )?(?:to|not to) (?:\\w+ )?(?:stay alive|kill myself|end (?:it|my life)|hurt myself|self harm)|(?:every|most) (?:day|night|morning|evening)s? (?:i|is) (?:\\w+ ){0,4}?(?:die|dead|death|suicide|not waking up)(?= |$)|not (?:going to |gonna )?make it (?:to|past|through) (?:\\d+|my (?:birthday|twenties)|christmas|tonight|the (?:week|night|weekend|month|year)|next|new)',
    '(?:keeps|keeping|kept) me (?:\\w+ )?(?:alive|here|from (?:doing it|ending|jumping|killing))(?= |$)|if i (?:\\w+ )?(?:stopped|stop|quit) (?:breathing|living|existing)|should(?:ve| have) (?:\\w+ )?(?:jumped|died|let go|taken (?:them|the pills)|done it)(?= (?:when|back|that|years|last)|[.,]| [.,]|$)|cant even (?:\\w+ )?(?:die|kill myself|end it)|(?:easier|better|kinder|nicer|rather) (?:to )?be (?:dead|six feet under|in a grave)(?! or )',
    '(?:what|who) (?:\\w+ )?(?:am i|i am|im) (?:\\w+ )?(?:staying|living|alive|still (?:here|alive)|breathing|existing|going on) ?(?:for)?(?= [.,]|$)|dont (?:\\w+ )?think (?:i(?:ll| will)?|im|that ill) (?:\\w+ ){0,3}?(?:make it (?:to|past|through)|be (?:around|here|alive) (?:for|much|next|by|when|in)|survive|last (?:the|another|until|much))|remov\\w+ myself from|(?:voices?|head|brain|mind) (?:\\w+ ){0,3}?(?:say|says|tell|tells|telling|keeps? saying)(?: me)? (?:to )?(?:do it|jump|die|end it|kill)',
    '(?:car|bus|truck|train|lorry|someone|lightning) (?:\\w+ ){0,3}?(?:hit|hits|ran over|runs over|killed|took out|struck|strikes) me(?= |$)(?: \\w+| ,){0,8} (?:fine|glad|relieved|relief|ok|okay|mind|thank|happy|good|peace)|(?:wouldnt mind|be fine|be ok|hope|wish|glad) (?:\\w+ ){0,4}?(?:hit|runs?|run over|killed|strikes?) me|(?:scars?|cuts|wounds) (?:are |on my \\w+ )?(?:fresh|again|bleeding|still open)|clean from (?:sh|self|cutting)|(?:sh|self harm) (?:again|urges|relapse\\w*|scars)',
    '(?:imagin\\w*|plan\\w*|pictur\\w*|think\\w*|dream\\w*) (?:\\w+ ){0,4}?my (?:own )?(?:grave|funeral|death|obituary)|(?:what|how) (?:does|is|would) (?:it |dying )(?:feel )?(?:like )?(?:to (?:die|be dead)|feel)(?= [.,]|$)|does (?:it|dying) hurt (?:to die|when you die)|(?:tell|someone tell) my \\w+ (?:that )?i (?:\\w+ )?lov\\w+|who ?(?:d|would|will|ll)? (?:even )?(?:come|cry|be)(?: sad)? (?:to|at) my funeral|cant (?:\\w+ )?live with (?:this|the|so much|my) (?:pain|guilt|shame|emptiness|thoughts)',
    `(?:see|have|find|got|left|having|seeing)(?: \\w+){0,2} (?:reason|point) (?:to|in) (?:go(?:ing)? on|stay(?:ing)?|continue|continuing|keep(?:ing)? (?:going|fighting|trying))(?= [.,]|$| like| ${ANY} ?more)|(?:stand|stood|sit|sat|standing|sitting|walk|walked) (?:on|at|by|to) (?:the|a) (?:bridge|edge|roof|ledge|tracks|balcony|cliff|rails)(?: \\w+| ,){0,8} (?:wonder\\w*|think\\w*|imagin\\w*|cry\\w*)|(?:pills|rope|gun|noose|blade|razor|tablets)[^.]{0,40} keep (?:looking|staring|thinking|coming back)`,
    '(?:take|taking|took|swallow\\w*) (?:\\w+ ){0,5}?(?:whole|lot|bunch|all|bottle|handful|every|too many)(?: \\w+){0,4} (?:pills|tablets|meds|medication|paracetamol|sleeping)|(?:tried|wanted|want|going|meant|attempted) to (?:drown|hang|kill|shoot|poison|starve|suffocate|off|gas) myself|(?:i have|ive|i) (?:\\w+ )?(?:picked|chosen|chose|set|decided on) (?:the|a|my) (?:day|date|place|time|method|way)(?= [.,]|$)|(?:dont|please dont|nobody can|cant) (?:try to )?stop me(?= [.,]|$| this time| tonight)',
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
    '(?:should|needs? to|has to|have to|gotta|must|ought to|better|can|could|would|pls|please|just|deserves? to|hope\\w* (?:\\w+ )?|wish (?:\\w+ )?|why dont (?:\\w+ )?|lets? (?:\\w+ )?) ?(?:\\w+ )?(?<!dont )(?<!not )(?<!never )(?:kill|hang|shoot|drown|neck|unalive|off|end|rope|delete)s? (?:themself|yourself|this kid)\\b(?! (?:over|with|trying|to (?:get|finish)|laughing))',
    '(?:give|hand|get|buy|bring|find|pass|throw|lend|send|tie) (?:him|her|them|you|u|this \\w+|that \\w+) (?:a|some|the|enough) (?:rope|noose|gun|razor|blade|bleach|bullet|pills|cliff|bridge)\\b',
    '(?:take|have|run) (?:a|your) (?:nice |long |hot )?(?:bath|shower) with (?:a|the|your) (?:\\w+ )?(?:toaster|hair ?dryer)|toaster bath',
    '(?:your|ur|his|her|their) (?:mum|mom|mother|parents|momma) should (?:have|ve|of) (?:\\w+ )?(?:aborted|swallowed|drowned|killed|had you)|shouldve (?:\\w+ )?(?:aborted|swallowed|drowned|strangled|been (?:aborted|swallowed|a (?:stillbirth|miscarriage)))|should have been (?:aborted|swallowed|drowned)|(?:mum|mom|mother|parents) shouldve (?:aborted|swallowed|drowned)',
    '(?<!\\bid be )(?<!i would be )(?<!\\bim )(?<!i am )(?:better|more use|useful|more useful|prettier|worth more|nicer|quieter) (?:\\w+ ){0,2}?(?:as a corpse|in (?:a|the|your) (?:coffin|grave|ground)|six feet (?:under|deep)|dead|hanging)(?= |$)(?! (?:language|wood|poets|sea))',
    'have you (?:ever )?(?:considered|tried|thought (?:of|about)) (?:not (?:living|existing|breathing|being (?:alive|here))|dying|a (?:rope|noose|cliff|bridge))|ever (?:considered|thought (?:of|about)|tried) (?:dying|suicide|not existing)(?: |$)',
    'finish the job(?= and die| this time| [.,] you| loser|$)|(?:you|u) (?:should|couldve|shouldve) (?:\\w+ ){0,3}?(?:succeeded|finished the job|died|jumped)|too bad you (?:failed|survived|missed)|shame (?:it|you) (?:didnt work|survived|failed)|better luck next time killing',
    '(?:favou?r|service|solid)(?: [.,])? (?:and |by |if you |just |to )?(?:\\w+ )?(?:off|end|die|jump|drop dead|stop (?:breathing|living|existing)|kill|hang|drown|cease|quit breathing|never wake|not wake)\\w*(?= |$)|(?:(?<=^|[.,] )|please |go |kindly |and )(?:just |please |go )?(?:stop (?:breathing|living|existing|being alive)|drop dead|cease to exist)(?! gorgeous)|(?:if|since|because|when) (?:you|u) (?:stopped|werent|werent alive|quit|arent|ceased) ?(?:breathing|living|existing|alive|being alive)(?= |$)',
    '(?:hope|wish|pray|praying|hoping|cant wait (?:until|till|for)|waiting for) (?:that )?(?:you|u|he|she|they) (?:\\w+ ){0,3}?(?:die\\b|dies\\b|rot\\b|drop dead|courage to (?:end|do it|jump|die)|guts to (?:end|do it|jump|die)|never wake up|dont wake up|end it|jump|suffocate|choke|od\\b)|(?:\\w+ )?(?:the )?(?:guts|balls|courage|nerve) to (?:finally )?(?:end it|do it|jump|kill|hang)',
    '(?:no ?body|no one) (?:will|would|is gonna|gonna|ll|is going to) (?:\\w+ ){0,3}?(?:cry|miss you|come|care|notice)(?: \\w+| [.,]){0,6} (?:funeral|hurry up|go ahead|do it|just go|so go|you die|your grave|youre gone|anyway)',
    '\\d+ (?:\\w+ )?(?:likes?|retweets?|upvotes?|shares?|subs|views) (?:and|for|if|to|then) (?:he|she|you|they|u|him|her|i make (?:him|her|you|them))? ?(?:\\w+ ){0,3}?(?:kill|end|die|dies|jump|hang|unalive|neck|ends|kills|jumps)',
    'why (?:are|r|is|arent|isnt) (?:you|u|he|she|they) (?:\\w+ )?(?:alive|breathing|dead yet|not dead|still with us|dead)(?= |$)|(?:you|u) (?:are|r)? ?(?:still|not) (?:alive|dead) ?(?:yet)?(?= [.]| unfortunately| sadly|$)|waste of (?:oxygen|air|breath)[^.]{0,30}(?:die|kill|rope|jump|hang|do it)',
    '(?:uninstall|unsubscribe from|log (?:off|out) (?:of|from)|alt f4|quit|delete) (?:your )?(?:life|existence|irl|yourself)(?= |$)|an hero|rope (?:time|up|maxx\\w*)|(?:join|be|become) (?:part of )?the (?:41|40|forty one)(?= |$)|41 percent|killyourself|gokys|(?<!dont )(?<!not )kill (?:urs|yo|u) ?self\\w*',
    '(?:cant wait|looking forward|waiting|excited) (?:for|to (?:see|read|attend)) (?:your|ur|his|her) (?:funeral|suicide|obituary|death|grave)|(?:you|u|he|she) belongs? (?:in|on) (?:a|the) (?:grave|coffin|morgue|cemetery|noose|rope)|hurry (?:up|it up) and (?:die|jump|kill|do it|go)|choke (?:\\w+ ){0,3}?and die|jump (?:, )?(?:and )?do a (?:back ?)?flip|(?:i|ill|we|well) (?:\\w+ )?(?:bring|pay for|provide|supply|tie|buy) (?:you )?(?:the|a) (?:rope|noose|coffin)',
    '(?<!dont )(?<!not )(?:just|please|go|go and|you should|u should) (?:just )?jump(?= already|$| [.] |[.,]? (?:nobody|no one|do us|coward|we))|(?:you|u|he|she|they) (?:\\w+ )?(?:shouldnt|should not|should never have|shouldve never|never should have|were never (?:supposed|meant) to) (?:\\w+ )?(?:exist|been born|be(?:en)? (?:alive|breathing)|be born|lived|live(?= [.,]|$))(?= |$)',
    '(?:balcony|window|bridge|rope|tracks|door to the roof|cliff|roof) is (?:\\w+ )?(?:right there|that way|over there|waiting|wide open|just there)|(?:shouldnt|should not|should simply not|should never|not) (?:\\w+ )?be (?:allowed|permitted) to (?:\\w+ )?(?:breathe|breathing|live(?= [.,]|$)|exist)|(?:hope|pray|wish) (?:[^.]{0,40} )?(?:go through with it|actually do it|succeed this time|finish it this time)|do it [.,] no ?(?:body|one) (?:\\w+ )?will (?:stop|miss) you|no ?(?:body|one) (?:\\w+ )?(?:will|would|ll|is going to) stop you(?= [.,]|$| from)(?! from (?:trying|asking|coming|doing what))',
    '(?:bullet|rope|noose|bleach|razor ?blades?) (?:\\w+ ){0,3}?(?:cheap\\w*|is free|costs?|on sale|exists?)|start dying(?= |$)|(?:please|pls|go|just|kindly) (?:\\w+ )?(?:overdose|od|suffocate|bleed out|starve to death|rot in a)(?= |$)|(?:jump (?:[.,] )?){2}jump|(?:buy|pick|choose|order|measure) (?:yourself )?(?:a|your) (?:coffin|grave|tombstone)|(?:party|celebrate|cheer|relieved|happier|better off) (?:\\w+ ){0,2}?(?:if|when|once) (?:you|u|he|she) (?:\\w+ )?(?:hung|hanged|hang|killed|kill|died|jumped|offed)',
  ],
  aimedIfHostile: [
    'have you (?:ever )?(?:considered|tried|thought (?:of|about)) (?:suicide|dying|jumping|ending it)',
  ],
  reported: [
    '(?:tell|tells|telling|told|say|says|saying|said|writes?|wrote|writing|written|commented|messaged|posted|typed|got a|received a|being told|called) (?:\\w+ |, ){0,3}?(?:to |that )?(?:go )?$',
  ],
};
