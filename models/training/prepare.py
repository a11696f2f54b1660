"""Step 1: all sets → one de-duplicated, split, tokenised corpus, and the pruned vocabulary.

With --resume the vocabulary of the work folder stays: checkpoints know no other. Writes to the work folder: corpus.npz, texts.json, unlabelled.json, unlabelled.npz, vocabulary.json, files.json.
"""
import hashlib
import json
import lzma
import random
from collections import Counter

import numpy as np

from . import sets
from .disguise import disguise
from .e5 import E5
from .normalise import clean, duplicate_key, normalise
from .tokenizer import FIRST_PIECE, SCORE_UNIT, SPECIAL, Tokenizer
from .work import log

TRAIN, DEV, CALIBRATION, HELD_OUT = range(4)
VOCABULARY = 20_000
LETTER_MINIMUM = 3  # occurrences for a single letter or symbol to be kept
COMMON_EMOJI = "😀😂🤣😊😍😘🥰😎🤔😏🙄😡🤬😭😢🥺😱🤮🤢🤡💩👍👎👏🙏💪🖕✊❤💔💕🔥✨🎉😅😆🙃😉😋😜🤪😴🤦🤷🐷🐖🐒🐵🐍🐀🐮🐳🔪🔫💣⚰☠💀👻👽🇫🇬🇺🏳🌈🍆🍑💦👀🙈🚮🗑"


def hashed(text):
    return int(hashlib.sha1(text.encode("utf-8", "surrogatepass")).hexdigest(), 16)


def split_of(row):
    if row.set == sets.HELD_OUT:
        return HELD_OUT
    number = hashed(row.family)
    if number % 10 == 0:
        return DEV
    return CALIBRATION if row.set == "annotated" and number % 20 == 1 else TRAIN


def gather(folder):
    """→ rows, splits, normalised texts: each text once; a text that any set holds back is trained on in none."""
    found = [r for name in sets.ORDER for r in sets.rows_of(folder, name)]
    found += [sets.Row(r["ds"], "fr", r["text"], {sets.T: (r["toxic"], 1.0)}, "", r["text"]) for r in sets.read_jsonl(folder / f"{sets.HELD_OUT}.jsonl.xz")]
    normal = [normalise(clean(r.text)) for r in found]
    keys = [duplicate_key(n) or n for n in normal]
    splits = [split_of(r) for r in found]
    held_back = {k for k, s in zip(keys, splits) if s != TRAIN}
    kept, seen = [], set()
    for i, (row, key, split) in enumerate(zip(found, keys, splits)):
        place = (key, split)
        if not normal[i] or place in seen or (split == TRAIN and key in held_back):
            continue
        seen.add(place)
        kept.append(i)
    log(f"{len(found)} rows, {len(kept)} after removing copies")
    return [found[i] for i in kept], [splits[i] for i in kept], [normal[i] for i in kept], held_back


def read_unlabelled(path, held_back):
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        texts = [line.rstrip("\n") for line in lines]
    normal = [normalise(clean(t)) for t in texts]
    return [(t, n) for t, n in zip(texts, normal) if n and duplicate_key(n) not in held_back]


def prune(e5, words):
    """Counter of words → (pieces, scores, ids in e5): the pieces most used, all letters and symbols that occur, common emoji."""
    scores = [round(float(s) * SCORE_UNIT) for s in e5.scores]
    whole = Tokenizer(e5.pieces, scores)
    use = Counter()
    letters = Counter()
    for word, count in words.items():
        for piece in whole.viterbi("▁" + word):
            use[piece] += count
        for c in word:
            letters[c] += count
    wanted = [c for c, n in letters.items() if n >= LETTER_MINIMUM] + list(COMMON_EMOJI) + ["▁"]
    index = {p: i for i, p in enumerate(e5.pieces)}
    kept = {index[c] for c in wanted if c in index and index[c] >= FIRST_PIECE}
    for piece, _ in use.most_common():
        if len(kept) >= VOCABULARY - FIRST_PIECE:
            break
        if piece >= FIRST_PIECE:
            kept.add(piece)
    total = sum(use.values())
    log(f"vocabulary {len(kept) + FIRST_PIECE} of {len(use)} used, {sum(use[i] for i in kept) / total:.4f} of occurrences")
    ids = [0, 1, 2, 3, *sorted(kept)]
    return SPECIAL + [e5.pieces[i] for i in ids[4:]], [0] * 4 + [scores[i] for i in ids[4:]], ids


def counted_words(normal, splits, unlabelled):
    words = Counter()
    for text in (n for n, s in zip(normal, splits) if s == TRAIN):
        words.update(text.split(" "))
    for _, text in unlabelled[::2]:
        words.update(text.split(" "))
    return words


def flat(sequences):
    lengths = np.array([len(s) for s in sequences], np.int64)
    tokens = np.fromiter((t for s in sequences for t in s), np.uint16, int(lengths.sum()))
    return tokens, np.concatenate([[0], np.cumsum(lengths)])


def main(options):
    random.seed(options.seed)
    rng = random.Random(options.seed)
    vocabulary = options.work / "vocabulary.json"
    if options.resume and not vocabulary.exists():
        raise SystemExit(f"--resume keeps the vocabulary of {options.work}, and there is none: put vocabulary.json and e5-ids.npy beside the checkpoints, or begin without --resume.")
    data = options.shared / "data"
    rows, splits, normal, held_back = gather(data / "train")
    unlabelled = read_unlabelled(data / "unlabelled" / "fr-tweets-random.txt.xz", held_back)
    log(f"{len(unlabelled)} unlabelled lines")
    if not options.resume:
        pieces, scores, ids = prune(E5(), counted_words(normal, splits, unlabelled))
        vocabulary.write_text(json.dumps({"pieces": pieces, "scores": scores}, ensure_ascii=False), "utf-8")
        np.save(options.work / "e5-ids.npy", np.array(ids))
    tokenizer = Tokenizer.read(vocabulary)
    tokens, offsets = flat([tokenizer.encode(n) for n in normal])
    log(f"{len(tokens)} tokens of labelled text, {(tokens == 3).mean():.5f} unknown")
    copies = [normalise(disguise(clean(r.text).lower(), rng)) for r in rows]
    disguised, disguised_offsets = flat([tokenizer.encode(c) for c in copies])
    targets, weights = np.zeros((len(rows), 9), np.float32), np.zeros((len(rows), 9), np.float32)
    for i, row in enumerate(rows):
        for output, (value, weight) in row.targets.items():
            targets[i, output], weights[i, output] = value, weight
    names = sets.ORDER + [sets.HELD_OUT]
    np.savez(options.work / "corpus.npz", tokens=tokens, offsets=offsets, disguised=disguised, disguised_offsets=disguised_offsets, targets=targets, weights=weights,
             split=np.array(splits, np.int8), set=np.array([names.index(r.set) for r in rows], np.int8), lang=np.array([r.lang for r in rows]), code=np.array([r.code for r in rows]))
    (options.work / "texts.json").write_text(json.dumps({"text": [clean(r.text) for r in rows], "normalised": normal, "disguised": copies}), "utf-8")
    (options.work / "unlabelled.json").write_text(json.dumps([n for _, n in unlabelled]), "utf-8")
    files = sorted((data / "train").glob("*.xz")) + sorted((data / "unlabelled").glob("*.xz"))
    summary = {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in files}
    counts = Counter((r.set, r.lang, s) for r, s in zip(rows, splits))
    report = {"sha256": summary, "rows": [[*k, v] for k, v in sorted(counts.items())]}
    (options.work / "files.json").write_text(json.dumps(report, indent=1), "utf-8")
    for name in names:
        log(name, {f"{l}/{'train dev calibration held'.split()[s]}": n for (m, l, s), n in sorted(counts.items()) if m == name})
