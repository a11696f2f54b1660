import type { ExposedPatterns } from './exposed-patterns.ts';

const STREET = '(?:rue|avenue|av|boulevard|bd|chemin|route|place|allee|impasse|quai|cours|square|residence)';
const PICTURES = '(?:nudes?|(?:photos?|videos?|images?) (?:intimes?|privees?|nue?s?|denudees?)|sex ?tapes?)';

export const EXPOSED_FR: ExposedPatterns = {
  exposed: [
    `(?:habite|vit|vis|loge|dort|creche|domicile|adresse|maison)(?: \\w+| [.,]){0,5} (?:\\d{1,4} (?:bis |ter )?${STREET}|${STREET}\\b)`,
    `(?:garee?|devant|au) (?:\\w+ )?\\d{1,4} (?:bis )?${STREET}\\b[^.]{0,40}(?:tous les|chaque|soirs?|allez|venez)`,
    '(?:son|ton|leur|votre) (?:appart\\w*|immeuble|logement) est|(?:premiere|deuxieme|troisieme|derniere) sonnette|(?:envoie|envoye|donne|file) (?:ton|son) (?:adresse|numero)|en mp pour (?:la|les|sa)|dans (?:les|le) (?:vestiaires?|cabines?)',
    '(?:son|ton|sa|ta|leur|votre) (?:adresse|numero de (?:telephone|tel|portable)|numero(?= pour)|lieu de travail|ecole|vrai nom|vraie identite|nom complet|plaque)(?= (?:cest|est|pour|:|,|\\d)| ,|$)',
    '(?:voila|voici|trouve|balance|poste|publie) (?:\\w+ )?(?:son|ton|leur|votre|sa|ta) (?:adresse|numero|vrai nom|telephone|tel|portable|lycee|college|employeur|patron)',
    '(?:sais|savons|sait|trouve) (?:exactement |tres bien )?ou (?:tu|il|elle|vous|ils|ta|sa) (?:\\w+ )?(?:habite|vis|vit|travaille|bosse|dors|dort|loge|vivez|habitez)\\w*',
    '(?:tes|ses|vos|leurs) (?:gosses|enfants|mioches|filles?|fils|parents|gamins)(?: \\w+){0,2} (?:sont|vont|est) (?:a|au|en|dans) ?(?:l|la|le)? ?(?:ecole|college|lycee|creche|maternelle|club)|(?:ta|sa|ton|son) (?:fille|fils|mere|soeur|gosse) (?:est|va|etudie) (?:a|au) (?:l |la )?(?:ecole|college|lycee|creche)',
    '(?:ecrivez|ecris|appelez|appelle|contactez|telephonez|mailez) (?:a |moi )?(?:son|sa|ton|ta|ses|leur|votre) (?:\\w+ )?(?:patronne?|employeur|chef|ecole|lycee|parents|mere|femme|mari|proprio)',
    `(?:poste|postes|publie|partage|jenvoie|j envoie|vends|balance|ai|veut|veux|ont|lien|dossier|toujours)(?: \\w+){0,4} ${PICTURES}|${PICTURES}(?: \\w+){0,6} (?:dossier|lien|bio|ligne|balance|fuite|regalez|ex)`,
  ],
  answered: [
    '(?:on|il|elle|ils|elles|quelquun|des gens|un inconnu|des inconnus)(?: \\w+){0,2} (?:traitee?|dit|ecrit|appelee?|crie|envoye|insultee?)(?: \\w+| ,){0,14} (?:signale\\w*|bloque\\w*|marathon|fini|sarrete|sexiste|raciste|continue|pas ok)|on ma (?:dit|traitee?|ecrit)',
    '(?:ecrire|dire|traiter|insulter|se moquer)(?: \\w+| [.,]){1,14} (?:se fait pas|pas drole|pas ok|pas normal|delit|inacceptable|raciste|grave)|(?:laissez|laisse|foutez) (?:la|le|les) tranquille|personne ne (?:devrait|merite)|(?:cest|est) (?:du |de l ?)?(?:racisme|raciste|sexisme|sexiste|homophob\\w+|transphob\\w+|harcelement|inacceptable)|faut que ca sarrete',
    'le mot\\b|vient du (?:grec|latin)|dans (?:le|la|un|une) (?:film|livre|serie|roman|episode|chanson|jeu)|(?:rapporte|selon|ecrit) le journal|(?:ne )?(?:pense|crois) pas que (?:les|la|le|des)|disent le contraire|cest (?:faux|un mythe)(?= [.,]|$)',
  ],
};
