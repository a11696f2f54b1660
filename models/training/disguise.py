"""Undoes the innocence of a text's spelling: what people do to slip past filters, applied at random to training rows.

Zero-width characters, full-width letters, stacked accents, links and long letter runs are not here: normalise() removes them.
"""
import unicodedata

LEET = {"a": "4@", "e": "3", "i": "1!", "o": "0", "s": "5$", "t": "7", "l": "1", "b": "8", "g": "9", "u": "v", "c": "("}
HOMOGLYPHS = {"a": "аα", "e": "еε", "o": "оο", "p": "рρ", "c": "с", "i": "іι", "x": "х", "y": "у", "n": "п", "t": "т", "u": "υ", "k": "к"}
VOWELS = "aeiouyéèêà"


def _leet(word, rng, table=LEET):
    out = [rng.choice(table[c]) if c in table and rng.random() < 0.6 else c for c in word]
    return "".join(out)


def _homoglyphs(word, rng):
    return _leet(word, rng, HOMOGLYPHS)


def _spread(word, rng):
    return rng.choice([" ", " ", ".", "-", "_", "*", "/"]).join(word)


def _split(word, rng):
    at = rng.randrange(1, len(word))
    return word[:at] + rng.choice([" ", ".", "-", "*", "'"]) + word[at:]


def _repeat(word, rng):
    at = rng.randrange(len(word))
    return word[:at] + word[at] * rng.choice([2, 2, 3]) + word[at + 1 :]


def _swap(word, rng):
    at = rng.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _drop(word, rng):
    vowels = [i for i, c in enumerate(word) if c in VOWELS and i]
    at = rng.choice(vowels) if vowels and rng.random() < 0.6 else rng.randrange(len(word))
    return word[:at] + word[at + 1 :]


def _star(word, rng):
    at = rng.randrange(1, len(word))
    stop = min(len(word), at + rng.choice([1, 1, 2]))
    return word[:at] + rng.choice("**#.-_") * (stop - at) + word[stop:]


def _join(words, rng):
    """Two or more neighbours without the blank between them, now and then with capitals in its place or all of them."""
    if len(words) < 2:
        return words
    if rng.random() < 0.3:
        return ["".join(words)]
    at = rng.randrange(len(words) - 1)
    stop = min(len(words), at + rng.choice([2, 2, 3]))
    return [*words[:at], "".join(words[at:stop]), *words[stop:]]


def _strip_accents(word, rng):
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


TRICKS = [_leet, _leet, _spread, _split, _split, _repeat, _swap, _swap, _drop, _drop, _star, _star, _homoglyphs]


def disguise(text, rng, telling=None):
    """text, random.Random → a disguised copy: a few words, or now and then all; accents sometimes lost everywhere.

    telling: word → number; half of the time the words with the largest are hidden, as a person would.
    """
    words = text.split(" ")
    if rng.random() < 0.2:
        words = [_strip_accents(w, rng) for w in words]
    if rng.random() < 0.15:
        return " ".join(_join(words, rng))
    long = [i for i, w in enumerate(words) if 3 <= len(w) <= 30 and w.isalpha()]
    rng.shuffle(long)
    if telling and rng.random() < 0.6:
        long.sort(key=lambda i: -telling(words[i]))
    chosen = long if rng.random() < 0.15 else long[: max(1, round(len(long) * rng.choice([0.1, 0.25, 0.4])))]
    trick = rng.choice(TRICKS)
    for i in chosen:
        if rng.random() < 0.2:
            trick = rng.choice(TRICKS)
        words[i] = trick(words[i], rng)
    return " ".join(words)
