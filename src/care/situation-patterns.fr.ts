import type { SituationPatterns } from './situation-patterns.ts';

export const SITUATIONS_FR: SituationPatterns = {
  sexual: [
    'envoie (?:moi |nous )?(?:\\w+ ){0,3}?(?:nudes?|photos?)(?: \\w+){0,2} (?:sans|nue?|de ton|de tes|ou)|envoie (?:des )?nudes|une photo sans|montre(?:s|z)? (?:moi |nous )?(?:tes|ton|vos|votre|tout)? ?(?:\\w+ )?(?:seins|nichons|fesses|cul|corps|jambes|pieds)',
    '(?:assis|asseoir|tasseoir|viens|grimpe)(?: \\w+){0,3} (?:sur mes genoux|dans mon lit|chez moi|en mp|en prive)(?: \\w+| [.,]){0,5}(?:belle|beau|bonnasse|cherie?|nuit|bouche|sexy)|(?:tu )?portes quoi (?:en )?(?:dessous|la dessous)|en mp ma belle',
    'bonnasse|(?:elle|il|tes|est|es|trop|bien) (?:trop |super )?bonne(?= (?:ou|non|mdr|ou pas)| [.,]|$)(?! idee)|only ?fans|\\bmym\\b|(?:en )?passant? sous le bureau|promotion canape|passee? sous le bureau|couche (?:avec|pour)',
    '(?:ta|sa|cette) bouche(?: \\w+){0,3} (?:sert|faite|fait)|a quoi sert ta bouche|penche toi|miaul\\w+ au lit|gemi[rst]\\w*|(?:se faire|te faire|la|le|te) (?:sauter|baiser|troncher|prendre|demonter)(?: \\w+){0,3}(?: coup)?|bon coup de|tourne toi (?:lentement|bebe)|voie le reste|(?:levres|bouche|mains|jambes|langue) (?:sont |est )?(?:faites?|faits?) pour|(?:voir|regarder|filmer) (?:sous la douche|se deshabiller|toute nue|dormir)|(?:la|le|te) voir (?:sous la douche|nue|dormir|te deshabiller)',
    '(?:cest )?combien la nuit|combien pour (?:la|une) (?:nuit|heure)|mettez combien sur|(?:ce|quel|ton|son|beau) (?:gros |petit )?(?:cul|boule|fessier)(?: \\w+ dieu)?\\b(?! de (?:sac|bouteille))|ce corps (?:est )?fait pour|je (?:te|la|le) (?:prendrais|ferais|boufferais|croquerais|baiserais|lecherais)|te deshabill\\w+|au lit celle',
  ],
  threat: [
    '(?:je|on|jvais|nous|quelquun|jte|jvous) (?:(?!se )\\w+ ){0,4}?(?:te |vous |la |le |t ?)?(?:retrouver?|tuer?|casser? (?:les|la|le|ta|ton)|peter? (?:les|la|le|ta)|plante|buter?|crever?|exploser? (?:la|les|le|ta)|demonter?|defonce[rz]?|fumer|bruler?|frapper?|cogner?|egorger?|planter?|gifler?|demolir)(?= |$)(?! (?:un|une|mon|ma) )',
    '(?:surveille|fais gaffe a|regarde) (?:bien )?(?:tes arrieres|ton dos|derriere toi)|compte tes jours|tes jours sont comptes|(?:tu|vous) (?:vas|va|allez) (?:\\w+ )?(?:le |la )?(?:regretter|payer|voir|mourir|souffrir|saigner|morfler|prendre cher)|(?:tu )?rentreras? pas',
    '(?:t ?es|tu es|vous etes) morte?s? (?:si|quand|demain|ce soir)|prevois (?:des )?(?:pansements|lhopital)|attends que je te|(?:si|quand) je te (?:croise|vois|trouve|chope|retrouve|attrape)|une droite et|finis a lhopital|devant (?:le|ton) (?:lycee|college|boulot)(?= |$)',
    '(?:merite|faudrait|devrait|faut|devriez|devrais|meritent)(?: \\w+){0,3} (?:tabasser?|pendre|fusiller?|bruler|bastonner|frapper|tuer|abattre|lyncher|violer|gifler|cogner|claquer|eliminer|tondre)(?= |$)|(?:on devrait|faudrait) bruler',
    'jespere (?:\\w+ ){0,2}?(?:que )?(?:quelquun|tu|il|elle|on|ils|vous|te) (?:\\w+ ){0,3}?(?:tirer|crever?|mourir|meures?|tuer|renverser?|cancer|buter|frapper|violer)|un oeil ouvert|(?:passe\\w*|debarque\\w*) chez (?:lui|elle|toi|eux|vous)|rigol\\w+ moins|je te la refais|tu verras bien|un accident est vite|(?:sait|sais|savons) quel (?:bus|train|metro|trajet)|redis (?:ca|le) et|bruler? (?:ta|sa|votre|leur) (?:maison|voiture|baraque|boutique)',
  ],
  looks: [
    '(?:ta|sa|cette|ces|trois|double|une|quelle|sale|son|ton|ce|ses|tes|la) (?:\\w+ )?(?:tete|coupe|coiffure|mentons|cuisses|tronche|gueule|face|peau|voix|silhouette|nez|front|menton|ventre|corps|dents|jambes|cuisses|cheveux|bras|oreilles|visage|physique|sourire|barbe|sourcils)\\b',
    '(?:gros|grosse|moches?|laide?s?|maigres?|maigrichonn?e?|chauves?|obeses?|baleine|squelette|boudin|thon|cageot|hideuse?|difforme|ridee?s?|boutonn\\w+|poilue?|sorciere|hippopotame|gros tas|vache|bidon|crane d ?oeuf|affreu(?:x|se))\\b',
    '(?:perds?|perdre|maigrir|maigris|mange|manger|bouffe)(?: \\w+){0,3} (?:kilos|regime|salade|un peu|moins|sport)|(?:lair|dirait|ressembles?|ressemble)(?: \\w+){0,2} (?:d ?|a |une?|un)|couvre toi|evite (?:la camera|les selfies|les miroirs)|fais peur a voir',
  ],
  group: [
    '(?:im|e)?migres?|(?:im|e)?migrees?|migrants?|refugiee?s?|demandeurs d ?asile|clandestins?|etrangers?|etrangeres?|musulmans?|musulmanes?|islam|juifs?|juives?|chretiens?|cathos?|catholiques?|protestants?|hindous?|athees?|femmes?|filles|meufs|hommes|feministes?|gays?|homos?|homosexuel\\w*|lesbiennes?|bisexuel\\w*|trans|transgenres?|noirs?|noires?|blancs?|blanches|asiatiques?|arabes?|maghrebins?|africains?|chinois|turcs?|polonais|roumains|roms?|gitans?|manouches?|handicapes?|handicapees?|autis(?:me|tes?)|sourds?|aveugles|pauvres(?! type)|sdf|chomeurs?|assistes|religions?|gens en fauteuil|retraites|voilees?|vieux|vieilles|boomers?|jeunes|vaccine?e?s|minorites|lgbt\\w*',
  ],
  claim: [
    'tout le monde (?:le )?sait|on sait tous|(?:des |les |une )?etudes? (?:\\w+ )?(?:montre\\w*|prouve\\w*|dise\\w*|dit|lont|le|ont|a)|(?:cest|est|ete|a ete) (?:scientifiquement |deja )?(?:prouvee?|un fait|demontree?|documentee?|prevu)|un fait\\b|scientifiquement|statisti\\w+|juste des chiffres|les chiffres|renseignez vous|renseigne toi|cherchez|vous saviez|tu savais|saviez vous|(?:medias?|medecins|gouvernement|personne nen|on nous|ils) (?:\\w+ )?(?:cache\\w*|parle|ment\\w*|dira)|tout est prevu|vient (?:des|du|de la)',
    '\\d+ (?:pour cent|pourcent|des |du )|la plupart d\\w* |(?:touchent|recoivent|ont) (?:\\w+ ){0,2}?(?:gratuit\\w*|\\d+|tous|toutes)|gratuits?|(?:controlent|dirigent|possedent|tiennent) (?:tout|toutes|tous|les|la|le)|(?:font|commettent|prennent|gagnent|volent) (?:tou\\w+|plus|\\d|la majorite|les)|(?:ne )?paient (?:pas|rien|aucun)|paye[sr]?\\b[^.]{0,20}venir|nous remplacer|grand remplacement|(?:moins|plus) (?:bien )?(?:\\w+ )?que les|moins la douleur|(?:deviennent|sont) (?:toutes |tous )?(?:steriles|pauvres parce)|(?:peuvent|savent) pas (?:\\w+ )?(?:elever|faire|conduire|apprendre|comprendre|travailler)|cerveau (?:est|des)|recherche (?:est|dit|montre)|(?:aides|argent|logements|emplois) (?:vont|va) aux?|leur (?:ordonne|apprend|dit) de|toujours (?:des|perdus)|vivent (?:sur|de) (?:le|notre|nos)',
  ],
  contempt: [
    'comme (?:toi|lui|elle|eux|vous)\\b|(?:t ?es|tu es) (?:qu|juste )?une?\\b|ton espece|ton peuple|ta race|maladie|vermine|sales?|racaille|animaux|betes|sauvages?|monstres?|abomination|degout\\w+|dechets?|lobotomis\\w+|parasites?|rats|rentre (?:dans|chez)|rentrez|degagez?|dehors|virez?|vire|a la cuisine|reste a ta place|rien a faire (?:dans|ici)|devraient? (?:pas|rester|etre|partir|se|retourner|leur)|devrait (?:leur|pas|les)|un poids|arriere\\w*|servent a rien|pas des notres|pourriss\\w+|veut pas|tous pareils',
  ],
  scorn: [
    '(?:navet|clown|guignol|patate|andouille|idiote?|imbecile|abrutie?|cretine?|debile|bouffon|raclure|rate|nase|naze|cruche|pauvre type|bon a rien|incapable|minable|lache|menteu(?:r|se)|blague|fouine|nullard|nulle?|bete|ane|dinde|truffe)\\b',
    '(?:chose|phrase|question|remarque|commentaire|video) (?:la |le )?plus (?:bete|debile|stupide|nulle?|idiote?)|personne (?:ne )?(?:t ?aime|te veut|t ?a demande|veut de toi|ta sonne)|ferme la|ferme ta|retourne (?:a lecole|dans ta)|plus intelligent\\w* que toi|supprime (?:ta|ton|ca)|tas honte|la honte|lachera pas|on sen fiche de ce que|se moque de toi|encore la',
  ],
  quarrel: [
    '(?:toujours le |le )?meme argument|toujours faux|tourner? en rond|epuisant',
    '(?:putain|merde|bordel|foutue?|chier|bon sang|puree|nom de dieu|mince)\\b',
    '(?:vous avez|tu as|tas|avez) tort|non [.,] (?:cest )?(?:vous|toi)|faux (?:et archi )?faux|archi faux|(?:completement|totalement) (?:faux|nul|nulle|debile)|nimporte quoi|(?:suis|sommes|est|etes) pas d ?accord|(?:suis|ne suis) d ?accord avec rien|(?:se disput\\w+|sengueul\\w+|crier dessus|senerv\\w+|cette discussion|ce debat|marre de (?:cette|ce))|deformes? (?:toujours )?(?:ce que|mes|tout)|combien de fois (?:faut|il faut|je)|aucun sens|on se calme|cest pas ce que jai dit',
  ],
  banter: [
    '(?:t ?adore|taime|je vous aime|la legende|mon pote|frero|frere|cherie?|ma belle|a dimanche|bisous|changerais? rien|me manques?)(?:[^.]|[.] ){0,60}(?:con|conne|boulet|debile|idiote?|ta gueule|tg|nul|clown|navet|abrutie?|salope|pute|guignol|patate|andouille|cretine?)\\b',
    '(?:con|conne|boulet|debile|idiote?|ta gueule|tg|nul|clown|navet|abrutie?|salope|pute|guignol|patate|andouille|cretine?)\\b(?:[^.]|[.] ){0,60}(?:t ?adore|taime|je vous aime|legende|mon pote|frero|frere|cherie?|ma belle|a dimanche|bisous|changerais? rien|me manques?)',
    'quel(?:le)? (?:navet|idiote?|boulet|clown|andouille|patate|cruche|truffe|gourde) (?:je|que je) (?:fais|suis)|je suis (?:vraiment )?(?:un|une) (?:navet|idiote?|boulet|clown|andouille|patate|cruche|truffe)|nous (?:les|autres) (?:grosses?|gros|gouines|pedes|folles|fous|handi\\w*)|(?:fiere?s?|fierte) d ?(?:e |etre )?(?:etre )?(?:lesbienne|gay|trans|bi|grosse?|noire?|autiste|handi\\w*|musulmane?|juive?|juif)|marche des fiertes',
  ],
  kind: [
    '(?:merci|bravo|felicitations?|fiere? de (?:toi|vous|lui|elle)|quel courage|courage a|jadore|j ?ai adore|plein de tendresse|gros bisous|(?:tu|vous) (?:n ?)?(?:es|etes) pas seule?s?|avec toi|avec vous|je suis la|on est la|on sera la|je te soutiens|(?:tu|elle|il|vous) (?:\\w+ )?merit\\w+ (?:tellement |tous |bien |mieux|le meilleur)|(?:super|incroyable|magnifique|formidable|genial) (?:travail|video|boulot)|fait ma journee|continue(?= [.,]|$)|desolee? que|contente? que tu|quelle bonne|quel bon|illumine (?:ma|mon)|heureu(?:x|se) que tu|m ?a aide|m ?ont aide|gentillesse|te trouve (?:\\w+ )?formidable)\\b',
  ],
  minor: [
    '(?:jai|il a|elle a|tas|tu as|agee? de|a peine|que) (?:\\w+ )?(?:[6-9]|1[0-7]) ans|(?:fille|garcon|gamine?|gosse|eleve|enfant) de (?:[6-9]|1[0-7]) ans',
    '(?:en|au) (?:cm1|cm2|cp|6e|5e|4e|3e|sixieme|cinquieme|quatrieme|troisieme|seconde)(?= |$)|(?:college|collegien\\w*|lyceen\\w*|devant le (?:lycee|college)|cour de recre\\w*|ma maitresse|mineure?s?|gamine?s?|un gosse|un enfant|ado)\\b',
  ],
};
