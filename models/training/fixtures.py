"""Step 7: what TypeScript is held to. Sentences of our own (mild, invented insults) crossed with everything that text can contain.

Writes tests/fixtures/tokenizer/parity.jsonl (text, normalised, ids) and scores.jsonl (scores of the exported weights).
"""
import json
import random
import unicodedata
from pathlib import Path

from .normalise import normalise
from .reference import Reference
from .work import log

COUNT, SCORED, SEED = 2000, 60, 11
EMOJI = ["😂", "😂😂😂😂😂", "👩‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "🇫🇷", "🇬🇧🇫🇷", "❤️", "🤡", "🐷🐷", "👩🏾‍🚒", "✨", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "☠️", "1️⃣", "🫠"]
FOREIGN = ["привет мир", "сука", "مرحبا بالعالم", "你好世界", "こんにちは", "안녕하세요", "שלום", "γεια σας", "สวัสดี", "नमस्ते", "ΑΣ ΣΑΣ", "İstanbul IŞIK", "ﷺ", "ﬁne ﬂag", "Ⅷ ½ ²", "ẞtraße", "ſtop", "K"]
ODD = ["\ud800", "a\udc00b", "\u202eabc\u202c", "\u2066x\u2069", "\ufffd", "\x00", "\x07bell", "\u0085", "tab\there", "line\nbreak\r\n", "\u2028", "\u3000", "\u00a0", "\u2800\u2800", "\u1680", "\ufeff", "\U000e0041", "\u115f\u3164", "\ufff9"]
LINKS = ["https://example.org/a?b=c#d", "http://x.y", "www.exemple.fr/été", "HTTPS://EXAMPLE.ORG", "@someone", "@Élodie_33", "@a.b-c:", "mail@example.org", "conn@rd", "@", "@@x", "https://", "(www.a.b)"]
RUNS = ["sooooo", "nooooon", "!!!!!!", "??!!??", "......", "hahahaha", "1000000", "$$$$", "a a a a", "😡😡😡😡😡", "ééééé", "xxx", "..", "…", "-----", "llll"]
ZERO = "\u200b\u200c\u200d\u2060\u00ad\ufe0f\u180e\u034f"
ZALGO = [chr(c) for c in range(0x300, 0x330)]


def _letters(text, rng, change, share):
    return "".join(change(c) if c.isalpha() and rng.random() < share else c for c in text)


def variants(text, rng):
    """One random change of form; the words stay."""
    kind = rng.randrange(17)
    if kind == 0:
        return text.upper()
    if kind == 1:
        return text.title()
    if kind == 2:
        return unicodedata.normalize("NFD", text)
    if kind == 3:
        return _letters(text, rng, lambda c: c + rng.choice(ZERO), 0.3)
    if kind == 4:
        return _letters(text, rng, lambda c: c + "".join(rng.choices(ZALGO, k=rng.randint(1, 4))), 0.4)
    if kind == 5:
        return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)
    if kind == 6:
        return f"{text} {rng.choice(EMOJI)}{rng.choice(['', ' '])}{rng.choice(EMOJI)}"
    if kind == 7:
        return f"{rng.choice(FOREIGN)} {text} {rng.choice(FOREIGN)}"
    if kind == 8:
        at = rng.randrange(len(text) + 1)
        return text[:at] + rng.choice(ODD) + text[at:]
    if kind == 9:
        return f"{rng.choice(LINKS)} {text} {rng.choice(LINKS)}"
    if kind == 10:
        return f"{text} {rng.choice(RUNS)} {rng.choice(RUNS)}"
    if kind == 11:
        return _letters(text, rng, lambda c: c * rng.randint(2, 5), 0.15)
    if kind == 12:
        return "".join(rng.choice([c.upper(), c]) for c in text)
    if kind == 13:
        return _letters(text, rng, lambda c: {"a": "а", "e": "е", "o": "0", "i": "1", "s": "$"}.get(c, c), 0.7)
    if kind == 14:
        return rng.choice([" ", ".", "-", "\u2009"]).join(text[:60])
    if kind == 15:
        return "".join(chr(0x1D400 + ord(c) - 97) if "a" <= c <= "z" else c for c in text)
    return f"  {text.replace(' ', rng.choice(['  ', chr(0xA0), chr(0x2003), chr(9)]))} "


def parity_texts(sentences):
    rng = random.Random(SEED)
    texts = ["", " ", "\u200b", *EMOJI, *FOREIGN, *ODD, *LINKS, *RUNS, *sentences, " ".join(sentences[:40]), "a" * 500, "ab" * 300, "é\u0301" * 50]
    while len(texts) < COUNT:
        text = rng.choice(sentences)
        for _ in range(rng.choice([1, 1, 2, 2, 3])):
            text = variants(text, rng)
        texts.append(text)
    return texts[:COUNT]


def main(options):
    sentences = (Path(__file__).with_name("sentences.txt")).read_text("utf-8").split("\n")[:-1]
    options.fixtures.mkdir(parents=True, exist_ok=True)
    judge = Reference(options.out)
    with open(options.fixtures / "parity.jsonl", "w", encoding="ascii") as out:
        for text in parity_texts(sentences):
            normal = normalise(text)
            out.write(json.dumps({"text": text, "normalised": normal, "ids": judge.tokenizer.encode(normal)}) + "\n")
    rng = random.Random(SEED + 1)
    chosen = rng.sample(sentences, SCORED - 8)
    texts = chosen[:36] + [variants(t, rng) for t in chosen[36:]] + ["", "😂", "ok", " ".join(sentences[:30]), " ".join(sentences[100:130]), "привет мир", "hola amigo, qué tal estás hoy en casa", "a" * 300]
    deep = 0
    with open(options.fixtures / "scores.jsonl", "w", encoding="ascii") as out:
        for text in texts:
            found = judge.judge(text)
            numbers = lambda z: None if z is None else [round(float(x), 6) for x in z]
            deep += found["z_transformer"] is not None
            out.write(json.dumps({"text": text, "lang": found["lang"], "z_linear": numbers(found["z_linear"]), "z_transformer": numbers(found["z_transformer"]), "scores": numbers(found["scores"])}) + "\n")
    log(f"{COUNT} parity lines, {len(texts)} scored texts, {deep} of them by the transformer")
