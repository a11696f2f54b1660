import type { CrisisPatterns } from './crisis-patterns.ts';

const END = '(?= [.,]|$)';
const WAY = '(?: \\w+| ,)';
/** "je", and what people make of it: "jveux", "j en", with a word or two between. */
const JE = '(?:je |j ?)(?:ne |n ?)?';
const KILL =
  '(?:suicider|pendre|flinguer|supprimer|buter|noyer|defenestrer|immoler|foutre (?:en lair|sous)|jeter (?:sous|par|du|d(?:un|une)|dans le vide)|balancer (?:sous|par|du|dun)|tirer une balle|ouvrir les veines|tailler les veines)';
/** Work, stairs and repeating oneself kill nobody. */
const BY_WORK =
  '(?! (?:au (?:travail|boulot)|a la tache|a le|a vous|a te|a repeter|a faire|a vouloir|pour (?:ce|un|une|cette)|en (?:salle|tombant|trebuchant|voiture)|a lentrainement|dans lescalier))';
const DIE_ME = `(?:me ${KILL}|mouvrir les veines|mettre fin a (?:mes jours|ma vie|tout ca)|sauter (?:par|du (?:pont|toit|balcon)|dun (?:pont|toit|balcon)|sous)|m(?:e )?tuer${BY_WORK})`;
const HURT_ME =
  '(?:me (?:scarifier|mutiler|automutiler|lacerer|couper(?! (?:les cheveux|du monde|la|un|une|le|de))|faire du mal|faire mal(?= [.,]|$))|mautomutiler)';
const GO = `(?:mourir|crever|disparaitre (?:pour (?:toujours|de bon)|a jamais|definitivement|completement)|(?:ne )?(?:plus|jamais|pas) (?:me reveiller|exister|etre (?:la|ne|nee|vivante?|en vie)|vivre|naitre)|(?:arreter|cesser) (?:de vivre|d ?exister))(?= |$)(?! (?:en (?:ville|coloc|france|couple)|sur scene|pour (?:des|mes|elle|lui)))`;
const FINISH =
  '(?:d|den |en )?finir(?! (?:avec (?!la vie|ma vie|cette vie|moi)|vite|mon|ma|le|la|les|ce|cette|mes|apres))';
const PLACE = '(?! (?:en|a|au|aux|avec|dans|ici|chez|seul|seule|la[ -]?bas|sur|sous|pres|sans)\\b)';
const DEAD = 'morte?(?! (?:de|d|au|apres|en)\\b)';
const GO_YOU = `(?:te (?:${KILL}|tuer${BY_WORK}|scarifier)|touvrir les veines|sauter (?:d|du|dun|dune|par|sous)|crever|mourir)`;
/** An order stands where a clause begins. */
const CLAUSE = '(?:(?<=^|[.,] )(?:mais |et |allez |vas y |alors |stp |non mais |toi |inutile )?)';
const YOU_DIE =
  '(?:te (?:suicid|pend|flingu|tu(?!e (?:au|a la))|supprim|but(?=[ea]))\\w*|t ?(?:es|etais) (?:suicide|pendu|tue)\\w*|meur(?:s|es|ais)|creves?|crevais|mour(?:ais|rais|ras|ru)|disparaissais)';

export const CRISIS_FR: CrisisPatterns = {
  harmless: [
    '(?:meurs|meurt|mourir|mort|morte|mourrai|creve|crever|crevais|tuer|tue) (?:de |d ?)(?:\\w+ )?(?:rire|faim|soif|froid|chaud|honte|ennui|peur|fatigue|envie|trouille|jalousie|impatience|plaisir|bonheur|sommeil|amour|vieillesse)',
    'mourir sur scene|plutot (?:mourir|crever) que|mourir peut attendre|mourir pour des idees|(?:mourir|meurs) un autre jour|failli (?:me tuer|mourir|crever)|aurais pu mourir',
    'me (?:tue|tuer|tuais) (?:a (?:le |la |les |te |vous )?(?:repeter|dire|expliquer|la tache)|au (?:travail|boulot)|a la tache)|(?:te|se|vous) tue[rz]? (?:pas )?(?:a la tache|au (?:travail|boulot)|la sante)',
    'suicide (?:squad|politique|commercial|social|assiste|cellulaire|collectif|de la cellule|de durkheim|est une? )|prevention du suicide|virgin suicides|crever labces|creve coeur|attentats? suicides?',
    '(?:idees|pensees) suicidaires (?:\\w+ ){0,3}?(?:figurent|sont (?:un|des|frequentes)|font partie)',
    'tu vas me (?:tuer|buter)|(?:mere|pere|parents|frere|soeur|prof|patron|il|elle|ils|on) (?:va|vont) me (?:tuer|buter)|(?:menace\\w*|menacent|il a essaye|elle a essaye|on a essaye|voulu|veut|veulent|voulait) de? ?me (?:tuer|buter)|au bout de ma vie|overdose de (?:chocolat|sucre|cafe|series|fromage)',
  ],
  self: [
    `(?<!\\btas )(?<!tu as )(?<!avez )(?<!\\blui )(?:envies?|besoin|reve) (?:\\w+ ){0,2}?(?:de |d ?)?(?:${GO}|${DIE_ME}|${HURT_ME}|${FINISH}|disparaitre${END}|suicide)(?= |$)`,
    `j(?:e)? ?(?:ne |n ?)?(?:\\w+ ){0,2}?(?:veux|vx|veu|voudrais|aimerais|prefererais|prefere|souhaite|souhaiterais|devrais|merite|meriterais|cherche|decide|pret|prete|espere|prie|reve|attends|compte|songe|pense|pensais|pourrais|hate|prevu|voulais) (?:(?:juste|vraiment|plus|que|a|de|pour|moi|aussi|souvent|encore|qu|seulement|parfois|enfin|trop|bien) ){0,3}(?:${GO}|${DIE_ME}|${HURT_ME}|${FINISH})(?= |$)`,
    `(?<!\\btu )(?<!\\bil )(?<!elle )(?<!vous )(?:jvais|je vais|j vais|finir par|tente de|essaye? de|commence a|(?:doigts|pres|bord|ca|limite)(?: de| d)?) (?:\\w+ ){0,2}?(?:${DIE_ME}|${HURT_ME}|(?:en|den|d en) finir(?! (?:avec (?!la vie|ma vie)|vite|a|au))${END})`,
    `(?<!\\bdit de )(?<!\\bdu )(?<!va )(?<!vas )(?<!vont )(?<!veut )(?<!veulent )(?:${DIE_ME})(?= |$)`,
    `(?:en|den|d en) finir (?:avec (?:la|ma|cette) vie|ce soir|pour de bon|une (?:bonne )?fois pour toutes)`,
    'je me (?:suicide(?! (?:sur|dans|au|avec la))|tuais|tuerai|suicidais|suiciderai|pends|flingue|tue(?= (?:ce soir|demain|cette nuit|[.,])|$)|scarifi\\w+|mutil\\w+|fais (?:encore |toujours |souvent )?du mal|taillade|lacere)',
    `je me (?:coupe|brule|taillade|lacere)(?: encore)? (?:les |le )(?:bras|veines|poignets?|cuisses|jambes|avant)|me suis (?:encore )?(?:scarifie|mutile|taillade|automutile|coupee? (?:les veines|les bras|expres))|craque${WAY}{0,5} (?:coupe|scarifi|mutil)\\w*|mes (?:\\w+ )?scarif\\w+|m ?automutil\\w+`,
    `(?:recommence|rechute\\w*|replonge|continue)${WAY}{0,5} (?:a )?(?:me )?(?:scarifi\\w*|mutil\\w*|automutil\\w*|couper)|automutil\\w+ (?:encore|hier|a nouveau|de nouveau|ce soir|toujours)|me scarifier|(?:lame|rasoir|cutter)(?: \\w+| ,){0,8} (?:oreiller|tiroir|servie?|bras|poignets?|peau)`,
    `(?:plus|pas|aucune|peu)(?: du tout| la moindre| trop| vraiment| aucune)? (?:envie|force|volonte|raison|raisons|courage|gout) (?:de |d ?|a )(?:vivre|continuer a (?:vivre|exister)|exister|rester en vie|etre en vie)(?= |$)${PLACE}`,
    `(?:veux|veut|voudrais|peux|supporte|souhaite|desire|arrive) (?:vraiment )?plus (?:de |a )?(?:vivre(?! (?:sans|comme ca a))|exister|etre (?:la|en vie|de ce monde|vivante?)|detre en vie|me reveiller|continuer a vivre|la vie|ma vie|cette vie)(?= |$)(?:${PLACE}|(?= avec (?:ca|cette douleur|moi)))`,
    '(?:peux plus|marre|ras le bol|fatigue|fatiguee|epuise|epuisee|las|lasse|degoute|degoutee) (?:de |d ?)(?:vivre|la vie|cette vie|ma vie|exister|etre en vie|etre vivante?)(?! (?:en|a|au|dans|avec|chez|ici|de|sur|parisienne|chere|d)\\b)|(?:deteste|hais|regrette) (?:\\w+ )?(?:etre (?:en vie|vivante?|nee?)|detre (?:en vie|nee?)|vivre(?= [.,]|$)|exister)',
    '(?:jai|j ai|mes|avec|toujours|encore|ces) (?:\\w+ ){0,3}?(?:idees|pensees) (?:noires|suicidaires)|(?:idees|pensees) (?:noires|suicidaires) (?:sont|reviennent|encore|toutes|tous|chaque|la nuit|le soir)',
    `j(?:e)? ?(?:ne |n ?|y )?(?:\\w+ ){0,2}?(?:pens\\w+|songe|reve\\w*) (?:\\w+ ){0,4}?(?:au suicide|a (?:la|ma) mort|de (?:la|ma) mort|qua (?:mourir|disparaitre|en finir|me \\w+er)|a mourir|a (?:en )?${FINISH}|a (?:sauter|me jeter|me foutre|mettre fin))|(?:suicide|ma mort|mourir)(?: \\w+| ,){0,2} j ?y pense|j?(?:imagine|prepare|planifie|organise) (?:\\w+ ){0,3}?mon (?:propre )?enterrement`,
    '(?:suis|sens|me sens|redeviens|deviens|(?<=^|[.,] )) ?(?:\\w+ )?suicidaires? (?:depuis|encore|en ce moment|ces|toutes)|(?:suis|sens|redeviens|deviens) (?:\\w+ )?suicidaire|(?:pulsions?|crise|envies?) (?:de )?suicid\\w+|(?:solution|issue|option|sortie|choix|porte|reste)(?: \\w+| ,){0,5} (?:le suicide|la mort|mourir|crever|suicider)(?= |$)',
    '(?:tout le monde|ils|elles|on|le monde|vous|ce|ca|ma (?:famille|mere|soeur)|mes (?:parents|enfants|amis|proches)|les (?:autres|gens)) (?:\\w+ ){0,5}?(?:mieux|tranquilles?|heureux|soulages?|debarrasses?|peinards?|simple|facile)(?: pour \\w+(?: le monde)?)? (?:(?:sans|de) moi|si je (?:ne |n ?)?(?:n?etais (?:plus|pas|morte?)|n?existais|mourais|disparaissais|crevais))',
    '(?:je )?(?:ne )?manquer(?:ai|ais|ait|a) (?:vraiment )?(?:pas )?a (?:personne|grand monde)',
    'personne (?:\\w+ ){0,3}?(?:\\w+ )?(?:regrett|remarqu|verr|pleur|manqu|rendr|souci|cherch|fich|fout|attrist)\\w* (?:\\w+ ){0,4}?(?:si je (?:meur|mour|me tu|me suicid|disparai|crev|n?etais (?:plus|mort))\\w*|ma (?:disparition|mort)|mon (?:absence|enterrement)|quand je (?:serai|ne serai) (?:mort|plus)\\w*)',
    'si je (?:meurs|mourais|me tuais|me tue|me suicide|me suicidais|disparaissais|crevais|netais plus la|mourrais)(?! (?:dans|au|a la|en|avant|deux|trois)\\b)(?: \\w+| ,){0,8} (?:personne|qui|quelquun|ils|on|viendr\\w+|verr\\w+|regle|probleme)|(?:changerait|manquerait|importe|grave|triste)(?: \\w+| ,){0,4} si je (?:meurs|mourais|me (?:tu|suicid)\\w+|disparaissais|crevais)',
    `(?:serais|serait|etre|suis|etais|serai) (?:mieux |deja |bien mieux )${DEAD}(?! (?:mdr|lol|en jeu))|j?(?:aimerais|voudrais|prefererais|prefere|veux|souhaite|souhaiterais) (?:juste |deja )?etre ${DEAD}|si seulement jetais ${DEAD}|laisse[rz]? moi (?:mourir|crever|partir pour de bon)`,
    'j?(?:aimerais|voudrais|veux|mendormir|espere|endormir|dormir|prie|prier)(?: \\w+| ,){0,4} (?:plus|pas|jamais) (?:jamais )?me reveiller(?! (?:tot|a|avant|en)\\b)|(?:mourir|mort) dans mon sommeil',
    '(?:suis|etre|que) (?:\\w+ )?(?:un poids|un fardeau|une charge|un boulet) pour (?:tout|tous|toutes|mes|ma|vous|les|eux|la)',
    'lettres? dadieu|(?:adieu|au revoir)(?: \\w+| ,| [.]){0,14} (?:pour (?:toujours|de bon)|a jamais|plus en vie|quitte ce monde|serai plus la)|(?:mon dernier (?:message|mot|post)|ma derniere nuit)(?: \\w+| [.,]){0,8} (?:adieu|pardon|pardonnez)|quitt\\w+ (?:ce|le) monde|(?:partir|veux) (?:\\w+ )?rejoindre (?:mamie|papi|papa|maman|ma mere|mon pere)',
    'jai (?:\\w+ ){0,2}?(?:fait|tente)(?: \\w+){0,3} (?:tentatives?|ts|suicide|overdose)\\b|ma (?:\\w+ )?(?:tentative de suicide|derniere tentative|ts)\\b|jai (?:deja )?essaye de mourir',
    'la mort (?:me |m ?|serait |ca serait )(?:\\w+ ){0,4}?(?:bien|soulag\\w+|mieux|douce?|repos\\w*|delivr\\w+|attire|tente|manque)',
    `(?:prefere|aurais|aimerais|voulu|voudrais)${WAY}{0,3} (?:jamais|pas) (?:naitre|etre nee?|exister|venir au monde)|pas demande a naitre`,
    '(?:ma|la) vie (?:\\w+ ){0,3}?(?:sarrete|ne vaut (?:rien|plus)|vaut (?:rien|plus rien)|na (?:plus|pas|aucun) (?:\\w+ )?sens (?:pour|a mes)|vaut (?:pas|plus) la peine|na plus de sens)|ma vie (?:sert|ne sert) a rien|ma vie na (?:plus |pas )?(?:aucun |de )?sens',
    'retient (?:plus )?(?:en vie|sur (?:cette )?terre)|plus ma place (?:sur (?:cette )?terre|dans ce monde|parmi)|(?:devrais|merite|merit\\w+) (?:pas|plus) (?:etre en vie|de vivre|vivre|exister|etre la(?= [.,]|$))',
    `${JE}(?:ne )?(?:merite|meritais|meriterais) (?:pas |plus )?de (?:vivre|mourir|crever)|autant (?:\\w+ )?(?:crever|mourir|en finir|me tuer|disparaitre pour)`,
    `aval\\w+ (?:\\w+ ){0,2}?(?:plein|tous|trop|une boite|des boites|toute|tout|toutes)|prendre (?:tous|toute|plein) (?:\\w+ ){0,3}?(?:medicaments|medocs|cachets|comprimes|boite)|(?:medicaments|medocs|cachets|comprimes) (?:devant moi|a cote de moi|dans la main) et`,
    `(?:peur|crains|crainte) (?:de )?ce que je (?:\\w+ ){0,2}?(?:me )?faire|peur de me (?:faire (?:du )?mal|tuer|foutre en lair)|pas en securite avec moi`,
    `(?:suis|me sens|vraiment) a bout${WAY}{0,5} (?:passer a lacte|en finir|mourir|vivre)|passer a lacte (?:ce soir|demain|cette nuit|cette fois)|me vois pas (?:vivre|vieillir|avoir|atteindre|arriver|grandir|feter)(?! (?:en|a|au|avec|ici|dans)\\b)|passerai pas (?:l ?)?(?:hiver|annee|noel|la nuit|la semaine|le mois|mes)`,
    'pourquoi (?:je |j ?)(?:suis|vis|existe|respire) (?:encore|toujours)?(?: en vie| vivante?| la)?(?= [.,]|$)|pourquoi suis je (?:encore |toujours )?(?:en vie|vivant)|pourquoi vivre(?= [.,]|$)',
    '(?:demain|bientot|ce soir|lundi|dans une heure) (?:je |j ?)(?:ne )?(?:serai|sera) (?:plus la|plus de ce monde|morte?|partie? pour)|serai plus (?:de ce monde|la(?: \\w+){0,5} (?:mieux|soulag\\w+))',
    `a quoi (?:bon|ca sert de|sert de) (?:continuer a )?(?:vivre|exister|rester en vie)(?= |$)${PLACE}|sert a rien (?:que je (?:vive|reste en vie|continue a vivre)|de vivre(?= |$)${PLACE}|dexister)|vivre me (?:fait|pese|fatigue|coute)`,
    '(?:dis|dit|disent|disait|dire) de (?:me (?:suicider|tuer|pendre)|crever|mourir)(?: \\w+| ,){0,8} (?:raison|y penser|y croire|peut etre|devrais|envie|faire)|(?:voix|tete|cerveau)(?: \\w+){0,4} de (?:me (?:tuer|suicider|pendre|couper)|sauter|mourir)',
  ],
  aimed: [
    '(?<!te )(?<!ne te )(?:suicide|tue|pends|pend|flingue|bute|noie|scarifie|etouffe|egorge|immole|crame|defenestre) (?:toi|twa)\\b(?! pas)',
    '(?<!ne vous )(?:suicidez|tuez|pendez|flinguez|butez|noyez|scarifiez) vous\\b(?! pas)',
    '(?:jette|fous|fout|balance) toi (?:sous|par la|du|dun|dune|en lair|devant (?:un|le) (?:train|bus|metro)|dans le (?:vide|canal|fleuve))',
    '(?:ouvre|coupe|taille|tranche) toi les veines|(?:bois|avale|buvez) (?:de la|un verre de|un litre de|ta) javel|tire toi une balle|saute (?:sous|devant) (?:un|le) (?:train|metro|bus|camion)',
    `${CLAUSE}(?:va|vas|aller)(?: donc| vite| plutot| juste)? ${GO_YOU}`,
    `(?:va|vas|aller|allez)(?: donc| vite| plutot)? (?:(?:te|vous) (?:${KILL}|tuer${BY_WORK}|scarifier)|touvrir les veines)`,
    `${CLAUSE}allez (?:donc )?(?:crever|mourir|tous crever|tous mourir)`,
    `${CLAUSE}(?:crev(?:e|es|ez)|meurs|mourez)(?! (?:de|d|la|le|les|un|une|du|l)\\b)(?= |$)|depeche(?:z)? (?:toi|vous) de ${GO_YOU}`,
    `${CLAUSE}saute(?:z)? (?:du |dun |dune |par |de la |de )(?:\\w+ )?(?:pont|fenetre|balcon|toit|falaise|immeuble)|vas y saute${END}`,
    `(?:tu|t ?|toi|il faut que tu) (?:\\w+ )?(?:devrais|ferais mieux de|ferai mieux de|dois|merites de|meriterais de|merite de|peux|pourrais|as qua|aurais du|veux pas|peux pas) (?:\\w+ )?(?:juste |tous |pas )?${GO_YOU}`,
    `(?:il faut|faudrait|faut|besoin|envie|veut|veux|voudrais|aimerais|attends|attend) (?:juste |vraiment )?que (?:tu|vous) (?:${YOU_DIE}|te tues|te suicides|te pendes|creves|meures|vous (?:tui|suicid|pend)\\w*)`,
    '(?:tu|vous) (?:ne )?merit(?:es|ez|e) (?:meme )?(?:pas|plus) (?:de vivre|la vie|dexister|detre en vie)|personne (?:ne )?(?:te|vous) veut (?:vivante?|en vie)',
    `(?:monde|terre|planete|famille|parents|gens|tous|internet)${WAY}{0,5} (?:mieux|heureux|tranquilles?) (?:sans (?:toi|vous)|si (?:tu |t ?)(?:etais morte?|n?etais plus la|${YOU_DIE}))`,
    `personne (?:\\w+ ){0,3}?(?:regrett|pleur|manqu|remarqu|viendr)\\w* (?:\\w+ ){0,4}?(?:mort|morte|enterrement|tombe|crev\\w+|disparu|plus la|obseques)|personne (?:\\w+ )?a ton enterrement|personne (?:\\w+ ){0,7}?(?:si|quand|le jour ou) (?:tu|t) ?${YOU_DIE}`,
    `(?:quand est ce que|cest quand que|quand|pourquoi|le jour ou|vivement que|vivement quand) (?:tu|vous|t) ?(?:te |vous |ne te |t ?es |tes )?(?:pas )?(?:encore |toujours )?(?:${YOU_DIE}|suicide\\w*|pendu\\w*|tue\\w*)`,
    '(?:mets|mettez|met) (?:donc )?fin a (?:tes|vos) jours|(?:mets|met) (?:donc )?fin a ta (?:\\w+ )?vie|finis en(?= [.,]|$| vite)',
    'vivement que (?:tu|vous) (?:te (?:tu|suicid|pend)|crev|meur|disparaiss)\\w*',
    'jespere (?:\\w+ ){0,2}?que (?:tu|vous) (?:te (?:suicid|pend|tu|flingu)\\w+|(?:vas|finiras par|allez|vas finir par|va) (?:bientot )?(?:te |vous )?(?:suicider|tuer|pendre|flinguer|crever))',
    '(?:a|de) (?:ta|votre) place (?:, )?(?:je |j ?)(?:me )?(?:suiciderai|tuerai|pendrai|flinguerai|buterai|sauterai|serai)s?(?= |$)(?! (?:content|heureu))',
    'pourquoi (?:tes|tu es|t es|est ce que tu es|vous etes|es tu) (?:encore|toujours) (?:en vie|vivante?|de ce monde)',
    `(?:le mieux|la meilleure chose|le plus simple|tout ce que tu as a faire)(?: \\w+){0,7}? (?:cest|c est|ce serait|serait|est) (?:\\w+ )?(?:le suicide|(?:de )?${GO_YOU}|que tu (?:te|creves|meures|disparaisses))`,
    `(?:tattends|t attends|tu attends|quattends tu|attends tu|quest ce que tattends)(?: \\w+){0,2} pour ${GO_YOU}`,
    '(?:suicider|pendre|tuer)(?: [.,])+ (?:reessaie|reessaye|recommence|essaie encore)|fais (?:toi )?(?:une |ton )?overdose|desinstalle la vie|k ?y ?s(?= |$)|(?:service|plaisir)(?: \\w+| ,){0,5} (?:en (?:mourant|crevant|disparaissant)|[.,] (?:creve|meurs|disparais))|(?:voir|regarder) (?:sauter|crever|mourir|te pendre)(?= [.,]|$)|te (?:voir|regarder) (?:sauter|crever|mourir|pendue?)|prends (?:des|tes|tous|une boite)(?: \\w+){0,4} (?:cachets|medicaments|medocs|pilules)(?: \\w+){0,3} et (?:fous|fout|laisse|disparais|creve)|prends des cachets et',
  ],
  aimedIfHostile: [
    '(?:tas|tu as|vous avez|avez vous|as tu)(?: \\w+){0,2} (?:pense|essaye|tente|songe) (?:\\w+ )?(?:au suicide|(?:a|de) (?:te|vous) (?:suicider|tuer|pendre)|a mourir|a sauter)',
    'fais nous plaisir (?:, )?(?:disparais|meurs)|rends service au monde|(?:tu|vous) (?:te|vous) (?:suicid|pend|flingu)\\w+',
  ],
  reported: [
    '(?:dire|dit|dis|disent|disait|ecrit|ecrire|ecrivent|ecrivait|repete|repetent|balance|crie|poste|recu(?: un)?|traite\\w*|message|commentaire) (?:\\w+ |, ){0,4}?$',
  ],
};
