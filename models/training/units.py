"""Words, marks and emoji of a text, the units that the rewriter keeps, deletes or replaces; the same here and in src/background/rewriter/units.ts (README.md, 1.8)."""
import re

WORD = "[\\w\u0300-\u036f]"
EMOJI = "[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
JOINED = "[\u200d\ufe0f\U0001f3fb-\U0001f3ff]"
UNIT = re.compile(
    "|".join([
        r"(?:https?://|www\.)[^\s]+",
        f"[@#]{WORD}(?:[\\w\u0300-\u036f.-]*{WORD})?",
        # f**k and conn@rd are one word; an English ending stays with its word, a French elision begins one.
        f"{WORD}+(?:[*@$#]+{WORD}+)*\\*{{0,3}}(?:['’](?:s|t|re|ve|ll|m|d)(?!{WORD}|['’])|['’](?={WORD}))?",
        f"({EMOJI})(?:{JOINED}|{EMOJI})*",
        r"([^\w\s])\2*",
    ]),
    re.IGNORECASE,
)


def plain(word):
    """A word as words are compared: in lower case, with a plain apostrophe."""
    return word.lower().replace("’", "'")


def units_of(text):
    """text → [(start, end)] in code points, in order; blanks belong to none."""
    return [m.span() for m in UNIT.finditer(text)]
