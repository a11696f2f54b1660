"""The canonical form of a text, the same here and in TypeScript (README.md, 1.1)."""
import re
import unicodedata

_DELETED = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_SPACES = re.compile("[\u0000-\u001f\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000]")
# Python's re knows no \p{M}.
_ANY_MARK = "".join(chr(c) for c in range(0x300, 0x1E950) if unicodedata.category(chr(c))[0] == "M") + "".join(map(chr, range(0xE0100, 0xE01F0)))
_MARK_PILES = re.compile(f"([{_ANY_MARK}]{{30}})[{_ANY_MARK}]+")
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_LINKS = re.compile(r"(?:https?://|www\.)[^ ]+")
# Python's \w is exactly [\p{L}\p{N}_] (checked over every code point).
_HANDLES = re.compile(r"(?<!\w)@[\w.-]+")
_RUNS = re.compile(r"(.)\1{2,}", re.DOTALL)
_BLANKS = re.compile(" {2,}")

_PLACEHOLDER_USER = re.compile(r"(?<![\w@])(?:@USER|\[USER\]|USER|<user>|@user)(?!\w)")
_PLACEHOLDER_LINK = re.compile(r"(?<!\w)(?:\[URL\]|\{URL\}|HTTPURL|URL|<url>)(?!\w)")


def _shorten(match):
    character, run = match.group(1), match.group(0)
    kind = unicodedata.category(character)[0]
    if kind == "L":
        return character
    if kind == "N" or len(run) < 4:
        return run
    return character * 3


def normalise(text):
    """Any string → the canonical form the tokenizer and the linear model read."""
    text = unicodedata.normalize("NFKC", _SURROGATES.sub("\ufffd", _MARK_PILES.sub(r"\1", text)))
    text = _DELETED.sub("", text)
    text = _SPACES.sub(" ", text)
    text = text.lower().replace("ς", "σ")
    text = _MARKS.sub("", text)
    text = _HANDLES.sub("@user", _LINKS.sub("http", text))
    text = _RUNS.sub(_shorten, text)
    return _BLANKS.sub(" ", text).strip(" ")


def clean(text):
    """Turns the data sets' own placeholders into what a real comment would hold. Training side only."""
    text = _PLACEHOLDER_LINK.sub("http://x", text)
    return _PLACEHOLDER_USER.sub("@user", text)


_LOOSE = re.compile(r"@user|http|[!-/:-@\[-`{-~’‘“”«»…–—]")


def duplicate_key(normalised):
    """What two texts share when one is a copy of the other: words and emoji, without punctuation, handles, links."""
    return " ".join(_LOOSE.sub(" ", normalised).split())
