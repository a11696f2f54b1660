"""Labels by reading: texts the model doubted, each read and labelled by a large language model under annotation-guide.md.

The texts may not be redistributed: readings/*.tsv holds `sha1 of the text <tab> code`, and this module joins them with the data:
fr-*.tsv with the unlabelled French lines, en-*.tsv with rows of the English sets, whose own labels they replace;
borderline-*.tsv is a second reading of the borderline texts (M) among the annotated training rows.
"""
import hashlib
import json
import lzma
from pathlib import Path

FOLDER = Path(__file__).parent / "readings"


ENGLISH = ["olid", "ucb-mhs", "dynahate", "toxic-spans-raw", "goemotions", "davidson", "jigsaw-en-sample", "edos", "hatemojibuild", "detox-jigsaw-sentences"]


def codes(lang):
    """→ {sha1 of a text: code}."""
    lines = (line for path in sorted(FOLDER.glob(f"{lang}-*.tsv")) for line in path.read_text("utf-8").splitlines())
    return dict(line.split("\t") for line in lines)


def borderline():
    """→ {sha1 of an annotated borderline text: code of its second reading}."""
    return codes("borderline")


def texts(data):
    """Folder of the data → (language, text) of everything that may have been read."""
    with lzma.open(data / "unlabelled" / "fr-tweets-random.txt.xz", "rt", encoding="utf-8") as lines:
        yield from (("fr", line.rstrip("\n")) for line in lines)
    for name in ENGLISH:
        with lzma.open(data / "train" / f"{name}.jsonl.xz", "rt", encoding="utf-8") as lines:
            yield from (("en", json.loads(line)["text"]) for line in lines)


def rows(data):
    """Folder of the data → (code, language, text) of what was read and found to be French or English."""
    wanted = {"en": codes("en"), "fr": codes("fr")}
    for lang, text in texts(data):
        code = wanted[lang].pop(hashlib.sha1(text.encode()).hexdigest(), None)
        if code and code[0] in "HMF":
            yield code, lang, text
