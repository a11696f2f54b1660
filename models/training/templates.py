"""Sentences of our own with slots, for what nobody posts often and every model fails: negated hate, counter-speech, quotes, pride, plain identity, polite hostility,
French slurs, mocked bodies, swearing at nobody. Each sentence was written and labelled by hand (by a large language model); the slots only vary who is meant.

Line format: code of knowledge/annotation-guide.md, language, sentence. Slots: {g} group, {p} one person of it, {s} slur, {i} insult, {n} name, {x} thing.
"""
import random
import re

SEED, PER_SENTENCE = 5, 9

SLOTS = {
    "fr": {
        "g": "les musulmans|les juifs|les noirs|les arabes|les roms|les gays|les lesbiennes|les personnes trans|les femmes|les handicapés|les gros|les vieux|les immigrés|les réfugiés|les asiatiques|les chinois|les maghrébins|les chrétiens|les pauvres|les autistes|les africains|les polonais",
        "p": "musulman|juif|noir|arabe|gay|trans|handicapé|gros|vieux|immigré|réfugié|asiatique|maghrébin|chrétien|autiste|bisexuel|africain|portugais",
        "s": "bougnoule|négro|youpin|pédé|tapette|gouine|bicot|chinetoque|mongol|travelo|salope|pouffiasse|tarlouze|bamboula|romanichel|cas social",
        "i": "abruti|connard|débile|clown|raté|bouffon|parasite|minable|crétin|gros tas|déchet|bon à rien",
        "n": "toi|ta sœur|ce type|cette fille|ce streameur|la prof|mon voisin|cette actrice|@user",
        "x": "film|match|jeu|boss|loi|mise à jour|examen|bus|épisode|chanson|ordi",
    },
    "en": {
        "g": "muslims|jews|black people|arabs|gypsies|gay people|lesbians|trans people|women|disabled people|fat people|old people|immigrants|refugees|asians|mexicans|indians|christians|poor people|autistic people|africans|poles",
        "p": "muslim|jewish|black|arab|gay|trans|disabled|fat|old|asian|mexican|indian|christian|autistic|bisexual|african|polish",
        "s": "faggot|tranny|retard|paki|chink|dyke|spic|whore|cripple|raghead|gypsy scum|bitch",
        "i": "idiot|loser|clown|moron|parasite|waste of space|pig|creep|dimwit|nobody|piece of trash",
        "n": "you|your sister|this guy|that girl|this streamer|the teacher|my neighbour|that actress|@user",
        "x": "movie|match|game|boss|law|update|exam|bus|episode|song|laptop",
    },
}

SENTENCES = """
Hdv fr {g} c'est comme la moisissure, faut gratter jusqu'au dernier
Hd fr {g} n'ont rien à faire chez nous
Hd fr qu'ils rentrent chez eux {g}, on n'en veut pas ici
Hd fr rien que de croiser {g} ça me gâche la journée, quel dégoût
Hd fr {g} ne devraient pas avoir le droit de vote
Hd fr je dis ça sans haine, mais {g} sont moins intelligents que nous
Hdt fr faudrait tous les brûler {g}
Hd fr on devrait interdire aux gens comme {g} d'avoir des enfants
Hd fr dès qu'il y a un vol c'est {g}, c'est dans leur sang
Hd fr {g} ont rien dans l'âme, des coquilles vides qui parlent
Hd fr personne ne veut {g} dans son immeuble et c'est normal
Hdi fr sale {s}
Hdi fr dégage de là {s}
Hdi fr t'es qu'un {s} comme les autres
Hdi fr regarde moi ce {s} il se croit chez lui
Hdio fr ferme ta gueule sale {s}
Hdi fr encore un {s} qui vient pleurer
Hi fr {n} est vraiment un {i}
Hi fr mais quel {i} celui-là, pitoyable
Hi fr t'es un {i} et tout le monde le sait
Hi fr y a que les {i}s pour écrire ça
Hit fr va crever espèce de {i}
Ht fr je vais te retrouver et tu vas payer
Ht fr fais gaffe quand tu rentres le soir, on sait où t'habites
Htv fr fais-nous plaisir, tue-toi
Htv fr le monde serait mieux sans toi, saute d'un pont
H fr personne ne t'aime, même ta famille a honte de toi
H fr t'as pas ta place ici, pars et reviens jamais
H fr tu devrais supprimer ton compte, tu gênes tout le monde
Hb fr avec ce ventre tu devrais te cacher
Hb fr t'as vu ta tête ? évite les photos la prochaine fois
Hb fr une baleine échouée sur la plage, arrête les maillots
Hb fr ses dents on dirait un piano cassé mdr
Hb fr à ton âge on met plus de jupe, mémé
Hb fr même ton miroir te fuit
Hb fr perds trente kilos avant de donner ton avis
Hx fr viens ici que je te montre ce que je fais aux filles comme toi
Hx fr envoie tes seins ou ferme-la
Hx fr avec des fesses pareilles faut pas t'étonner qu'on te siffle
Fq fr je ne déteste pas {g}, et personne ne devrait
Fq fr aucune personne ne mérite d'être haïe, ni {g} ni les autres
Fq fr je n'ai jamais dit que {g} étaient inférieurs
Fq fr comparer {g} à de la moisissure, c'est une injure et c'est puni par la loi
Fqs fr arrêtez de vous en prendre à {g}, ça suffit
Fqs fr je suis {p} et je soutiens tous ceux qui reçoivent ces insultes
Fq fr on m'a traité de {s} dans le métro ce matin, j'ai porté plainte
Fq fr mon fils s'est fait appeler {s} à l'école, je suis en colère contre l'école
Fq fr écrire « sale {s} » à quelqu'un est une injure, je signale
Fq fr le mot {s} est une insulte, ne l'utilisez plus
Fq fr il m'a dit « t'es un {i} » et puis il m'a bloqué
Fq fr elle raconte qu'on lui criait « rentre chez toi » tous les jours
Fq fr « va crever » : voilà le genre de message que je reçois, je n'en peux plus
Fqs fr ne l'écoute pas, tu n'es pas un {i}, tu as fait de ton mieux
F fr je suis {p} et très bien comme ça, merci
F fr en tant que personne {p}, je trouve ce débat important
F fr mon meilleur ami est {p}, on part en vacances ensemble
F fr {g} fêtent ça depuis des siècles dans la région
Fs fr bravo à {g} qui ont organisé cette belle journée
F fr un reportage sur {g} et le logement ce soir à la télé
F fr ma femme est {p} et son père cuisine très bien
F fr les droits de {g} ont reculé selon ce rapport
Fs fr {g} méritent le respect comme tout le monde
Fs fr courage à {g}, on est avec vous
Fo fr putain ce {x} est incroyable
Fo fr merde, j'ai encore raté le {x}
Fo fr c'est quoi ce {x} de merde, je suis dégoûté
Fo fr putain de {x}, deux heures que j'attends
Fo fr mdr t'es con, je t'adore mon pote
Fo fr je suis trop con, j'ai oublié mes clés
F fr ce {x} est nul, aucun intérêt
F fr je trouve cette idée stupide et dangereuse
F fr ce gouvernement ment et sa politique est un échec
F fr j'ai tué le dernier {x} en dix minutes
F fr je meurs de rire devant ce {x}
F fr on va les écraser dimanche, allez les bleus
Fob fr j'ai pris du ventre cet hiver, je m'aime quand même
F fr je fais du 48 et je cherche une robe pour un mariage
Fs fr t'es magnifique comme tu es, n'écoute personne
Hdv en {g} are like mould, scrub until the last one is gone
Hd en {g} do not belong in this country
Hd en send {g} back where they came from
Hd en just walking past {g} ruins my day, disgusting lot
Hd en {g} shouldn't be allowed to vote
Hd en no offence, but {g} are just less intelligent than us
Hdt en somebody should burn down the houses of {g}
Hd en people like {g} should never have children
Hd en whenever something gets stolen it's {g}, it's in their blood
Hd en {g} have nothing inside, empty shells that talk
Hd en nobody wants {g} next door and that's normal
Hdi en wash your mouth you dirty {s}
Hdi en get out of here {s}
Hdi en just another {s} crying online
Hdio en shut the fuck up you {s}
Hi en {n} is such a {i}, honestly
Hi en what a {i}, pathetic
Hi en you're a {i} and everybody knows it
Hit en drop dead you {i}
Ht en i'm going to find you and you will pay for this
Ht en careful on your way home, we know where you live
Htv en do us a favour and kill yourself
Htv en the world would be better without you, jump off a bridge
H en nobody likes you, even your family is ashamed
H en you have no place here, leave and don't come back
H en delete your account, you embarrass everyone
Hb en with that belly you should hide
Hb en have you seen your face? skip the photos next time
Hb en a stranded whale on the beach, put on a shirt
Hb en those teeth look like a broken piano lol
Hb en at your age nobody wears skirts, granny
Hb en lose sixty pounds before you give your opinion
Hx en come here and i'll show you what i do to girls like you
Hx en send nudes or shut it
Fq en i don't hate {g}, and nobody should
Fq en nobody deserves to be hated, not {g} and not anyone else
Fq en i never said that {g} were inferior
Fq en comparing {g} to mould is abuse and it gets you banned, rightly
Fqs en stop going after {g}, enough is enough
Fqs en i'm {p} and i stand with everyone who gets these insults
Fq en someone called me a {s} on the train today and i reported it
Fq en my son was called a {s} at school, i'm angry with the school
Fq en writing "dirty {s}" to someone is abuse, reported
Fq en the word {s} is an insult, please don't use it
Fq en he said "you're a {i}" and then he blocked me
Fq en she says they shouted "go home" at her every day
Fq en "drop dead" is the kind of message i get, i can't take it any more
Fqs en don't listen, you are not a {i}, you did your best
F en i'm {p} and very happy with it, thanks
F en as a {p} person i think this debate matters
F en my best friend is {p}, we're going on holiday together
F en {g} have celebrated this here for centuries
Fs en well done to {g} who organised this lovely day
F en a report on {g} and housing tonight on tv
F en my wife is {p} and her father is a great cook
Fs en {g} deserve respect like everyone else
Fs en stay strong {g}, we are with you
Fo en this {x} is fucking incredible
Fo en shit, i missed the {x} again
Fo en what a shitty {x}, i'm gutted
Fo en fucking {x}, two hours i've been waiting
Fo en lol you idiot, i love you mate
Fo en i'm so fucking stupid, i forgot my keys
F en this {x} is bad, no interest at all
F en i find this idea stupid and dangerous
F en this government lies and its policy is a failure
F en i killed the last {x} in ten minutes
F en we'll crush them on sunday, come on lads
Fb en i gained weight this winter and i still like myself
Fs en you're beautiful as you are, don't listen to anyone
"""


def rows():
    """→ (code, language, text), each sentence with up to PER_SENTENCE fillings."""
    rng = random.Random(SEED)
    for line in SENTENCES.strip().split("\n"):
        code, lang, sentence = line.split(" ", 2)
        made = set()
        for _ in range(PER_SENTENCE if "{" in sentence else 1):
            made.add(re.sub(r"\{(\w)\}", lambda m: rng.choice(SLOTS[lang][m.group(1)].split("|")), sentence))
        yield from ((code, lang, text) for text in sorted(made))
