import type { SituationPatterns } from './situation-patterns.ts';

export const SITUATIONS_EN: SituationPatterns = {
  sexual: [
    'send (?:me |us )?(?:\\w+ ){0,3}?(?:nudes?|pics?|pictures?|photos?) (?:without|naked|of your|or stop)|send nudes|(?:a )?(?:picture|photo|pic) (?:of you )?without (?:it|that|them|clothes)',
    'show (?:me |us )?(?:your |them )?(?:\\w+ )?(?:boobs?|tits?|breasts?|ass|butt|bum|body|legs|feet)',
    '(?:sit|ride|hop|jump) on (?:my|his) (?:lap|knee|face)|(?:dm|message|call) me [.,]? ?(?:sexy|babe|hottie|gorgeous|beautiful)|what are you wearing',
    '(?:watch|see|film) (?:her|him|you) (?:\\w+ )?(?:shower|undress|naked|strip|sleep)|turn around (?:slowly|baby)|(?:those|her|your|that|his) (?:lips|mouth|hands|legs|tongue) (?:are|is|was|were) (?:wasted|made|for|good for)|let (?:us|me) see the rest',
    'only ?fans|(?:on|got|get) (?:\\w+ ){0,4}?(?:your|her|his) knees|slept (?:her|his|your) way|under the (?:desk|table) for',
    '(?:what )?(?:that|your|her) mouth (?:is|was|can|could|would)|(?:bend|bent) over|moan\\w*|good (?:hard )?(?:shag|screw|lay)\\b|needs? (?:a )?(?:\\w+ ){0,2}?(?:shag|screw|laid)',
    'how much for (?:one|a|the|an) (?:night|hour)|would you (?:smash|bang|do her|do him|hit that)|(?:dat|that|nice|great) (?:ass|booty|rack|body)(?! of)|rate (?:her|him) (?:out|from)',
    '(?:id|i would|wanna|want to|let me|gonna) (?:\\w+ )?(?:tap|smash|bang|lick|undress|grope|touch) (?:that|you|her|him|your)|get (?:in|into) (?:my|your) (?:bed|pants)|in bed with (?:me|you)|undress',
  ],
  threat: [
    '(?:i|we|ill|well|someone|somebody|they|im|were|i will|we will) (?:\\w+ ){0,4}?(?:find you|kill you|hurt you|beat you|break your|smash (?:your|you)|cut you|stab you|shoot you|burn (?:your|you|it)|come for you|coming for you|get you|destroy you|end you|bury you|knock (?:you|your))',
    '(?:watch|mind) your back|count your days|days are (?:counted|numbered)|(?:you|youll|u) (?:will |wont |gonna |are going to )(?:\\w+ ){0,2}?(?:regret (?:it|this)|pay for (?:it|this)|walk home|make it home|die\\b|bleed|be sorry)',
    '(?:youre|you are|ur|u r) (?:so )?dead (?:if|when|once|meat|tomorrow|tonight)|(?:bring|need|buy) bandages|see you outside|wait (?:until|till|for) (?:i|we) (?:see|catch|find|get) you|one punch and|when i (?:see|catch|find) you',
    '(?:deserves?|needs?|should|ought) (?:to )?(?:be |get )(?:beaten|hanged|hung|shot|stabbed|burned|burnt|raped|killed|lynched|slapped|punched|hurt|executed|put down)',
    '(?:hope|wish|pray) (?:\\w+ ){0,3}?(?:you|she|he|they|somebody|someone) (?:\\w+ )?(?:die|dies|gets? (?:hit|shot|killed|stabbed|raped|hurt|cancer|run over)|shoots?|kills?|burns?)|know which (?:bus|train|street|school)',
    '(?:someone|somebody|they|we) (?:should|ought to|needs? to|has to) (?:\\w+ )?(?:run|knock|beat|push|shoot|stab|slap|punch|hit|hurt|burn|drown) (?:him|her|them|you)\\b|one eye open|pay (?:you|him|her|them) a visit|wont be (?:laughing|smiling)|rearrange (?:it|your)|you(?:ll| will) see what happens|accidents happen',
    'burn (?:your|her|his|their) (?:house|home|car|shop)|(?:say|do|post) (?:that|it|this) again and|or else|you wont see (?:it|tomorrow|the)',
  ],
  looks: [
    '(?:your|her|his|that|this|those|three|two|no|with a|bros) (?:\\w+ ){0,2}?(?:face|nose|teeth|forehead|chins?|neck|skin|belly|haircut|hairline|hair|ears?|eyebrows?|voice|body|legs|thighs|arms|lips|smile|beard|weight)\\b',
    '(?:fat|ugly|hideous|skinny|bald|flabby|obese|chubby|anorexic|deformed|disgusting looking|wrinkl\\w+|pimpl\\w+|hairy|whale|skeleton|hippo|pig)\\b',
    '(?:lose|shed|gain) (?:\\w+ ){0,2}?(?:kilos?|pounds|weight|stone|kg|lbs)|eat (?:a |some )?(?:salad|something|less)|(?:look|looks|looking) like (?:a |an |he |she |you )|cover up|egg ?head|stay off camera|gym',
  ],
  group: [
    '(?:im|e)?migrants?|refugees?|asylum seekers?|foreigners?|muslims?|islam|jews?|jewish|christians?|catholics?|hindus?|sikhs?|atheists?|women|girls|females?|men|males?|feminists?|gays?|gay (?:people|men|couples?)|lesbians?|bisexuals?|trans(?:gender)?|queers?|blacks?|black (?:people|men|women)|white (?:people|men|women)|asians?|arabs?|africans?|mexicans?|indians?|chinese|turks|poles|roma|gyps(?:y|ies)|travell?ers|disabled|handicapped|autis(?:m|tic)|deaf|blind people|poor people|the poor|homeless|unemployed|homosexuals?|religions?|wheelchair users?|pensioners|locals|old people|elderly|boomers|young people|vaccinated|minorities|lgbt\\w*',
  ],
  claim: [
    '(?:everyone|everybody|we all) knows?|stud(?:y|ies) (?:show|prove|say|have|has|found)|(?:its|it is|been|was|is|has been) (?:scientifically |already )?(?:proven|proved|shown|a fact|documented|planned)|proven fact|thats a fact|fact\\b|scientifically|statistic\\w*|just numbers|the numbers|look it up|do your research|google it|did you know|(?:media|doctors|government|they|nobody) (?:\\w+ )?(?:hides?|hiding|talks? about|lies? about|wont tell)|caused by',
    '\\d+ (?:percent|of (?:the|all) )|most (?:\\w+ ){1,3}(?:are|do|have|dont|live|pay|commit|come)|(?:get|gets|receive|given) (?:free |all |\\d)|(?:control|run|own)s? (?:every|all|the|our) |commits? (?:most|more|all|the)|(?:win|take|steal|get)s? (?:every|all|most|more)|(?:dont|do not|never) pay|paid to|replace us|great replacement|better than|worse (?:\\w+ )?than|less pain|become infertile|(?:cannot|can not|cant|never|always|simply) (?:\\w+ )?(?:do|be|raise|learn|drive|understand|pay|work|tell|think|lie)|brains? (?:are|is)|research (?:is|shows|says)|(?:benefits|money|jobs|houses|flats) (?:all )?go to|orders? them|teaches them|live off|invented|born (?:criminals|that way)',
  ],
  contempt: [
    'like (?:you|him|her|them)\\b(?! all)|you(?:re| are) (?:just |only |all )?(?:a|an)\\b|your kind|your people|disease|vermin|dirty|scum|filth|animals|savages?|freaks?|abomination|disgusting|defective|brainwashed|parasites?|rats|go (?:back|home)|get out|send them|get rid|know your place|belongs? in|(?:dont|do not|doesnt|does not) belong (?:in|here|among)|should (?:not |never )?(?:stay|be|leave|go|have|talk)|shouldnt|burden|backward|useless|we dont want|dont want (?:you|your|them|people)',
  ],
  scorn: [
    '(?:turnip|muppet|clown|donkey|potato|moron|idiot|imbecile|nitwit|dimwit|loser|weasel|fool|hack|buffoon|cretin|dumb(?:est)?|stupid(?:est)?|pathetic|brainless|clueless|talentless|coward|liar|fraud|joke|waste of)\\b',
    '(?:no ?body|no one) (?:likes?|wants?|asked|cares|loves?|needs) (?:you|for you|what you)|shut up|go back to (?:school|your)|smarter (?:things )?than you|delete (?:your|this|it)|you should be ashamed|wont stop|still here',
  ],
  quarrel: [
    '(?:what the hell|same (?:point|argument|thing) (?:again|and|over)|round in circles|still wrong|exhausting)\\b',
    '(?:damn|fuck\\w*|shit|bullshit|crap|bloody|hell|goddamn|wtf|ffs)\\b',
    '(?:youre|you are|both of you are|everyone is) (?:just |all |completely |totally )?wrong|no [.,] you|wrong wrong|(?:complete|utter|total|absolute) (?:nonsense|rubbish|garbage|rot)|(?:i|we) (?:dont agree|disagree)|(?:this|stop|tired of|the) (?:\\w+ )?(?:argument|arguing|shouting|fighting|quarrel\\w*)|twist (?:what|my|everything)|how many times|makes no sense|for gods sake|getting angry|calm down everyone|that is not what i said',
  ],
  banter: [
    '(?:love (?:you|u|this|him|her)|ily|legend|mate\\b|bro\\b|bestie|my friend|see you|would not change|wouldnt change|miss you|proud of you)(?:[^.]|[.] ){0,60}(?:idiot|nerd|shut up|stupid|dork|fool|turnip|loser|muppet|clown|dumb\\w*|moron|witch\\w*|bitch)',
    '(?:idiot|nerd|shut up|stupid|dork|fool|turnip|loser|muppet|clown|dumb\\w*|moron|bitch)(?:[^.]|[.] ){0,60}(?:love (?:you|u)|ily|legend|mate\\b|bro\\b|bestie|my friend|see you|would not change|wouldnt change|miss you)',
    '(?:im|i am|me) (?:such )?(?:a |an )?(?:turnip|idiot|clown|dumb\\w*|fool|donkey|potato)|(?:i|we) (?:\\w+ )?(?:fat|witches|queers?|crips?|dykes?|nerds|freaks|weirdos) |proud(?:ly)? (?:to be )?(?:queer|gay|fat|lesbian|bi|trans|black|autistic|disabled|muslim|jewish)|happy pride',
  ],
  kind: [
    '(?:thank you|thanks|congrat\\w*|well done|proud of (?:you|him|her|them)|so (?:brave|kind|talented)|(?:i|we) (?:\\w+ )?love (?:this|it|your|how|you|the)|(?:sending|lots of) (?:\\w+ )?(?:love|hugs)|big hugs|you are not alone|youre not alone|with you\\b|here for you|friend here|(?:you|she|he|they) (?:\\w+ )?deserves? (?:so much |all |much |better|the best)|(?:amazing|great|beautiful|wonderful|lovely) (?:job|work|video|thread|post|dance|drawing|song|person)|made my day|keep going|so sorry (?:people|this|that|you)|glad (?:that )?(?:you|youre|you are)|made my (?:\\w+ )?(?:day|week)|what a (?:good|great|lovely|kind)|helped me)\\b',
  ],
  minor: [
    '(?:im|i am|shes|hes|she is|he is|youre|you are|aged?|just|only|turned) (?:\\w+ )?(?:[6-9]|1[0-7])(?= (?:years?|yo|y o|and|[.,])|$)|(?:[6-9]|1[0-7]) (?:years? old|year old|yo\\b|y o\\b)',
    '(?:year|grade) (?:[1-9]|1[01])\\b|(?:[1-9]|1[0-2])(?:st|nd|rd|th) grader?|middle school|primary school|elementary school|secondary school|outside school|homeroom|my (?:mum|mom|dad) (?:wont let|said i can)|(?:school ?kid|little kid|a kid|a child|underage|teenager)\\b',
  ],
};
