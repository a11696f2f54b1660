"""Rank and threshold figures."""
import numpy as np


def auc(scores, positive):
    """ROC-AUC by ranks, ties shared; None when a class is empty."""
    scores, positive = np.asarray(scores, np.float64), np.asarray(positive, bool)
    p, n = positive.sum(), (~positive).sum()
    if not p or not n:
        return None
    _, inverse, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    return float((ranks[positive].sum() - p * (p + 1) / 2) / (p * n))


def threshold_at(friendly, share):
    """Least threshold with at most `share` of the friendly scores at or above it."""
    ordered = np.sort(np.asarray(friendly, np.float64))[::-1]
    allowed = int(share * len(ordered))
    return float(np.nextafter(ordered[allowed], np.inf)) if allowed < len(ordered) else 0.0


def recall_at(scores, positive, friendly, share=0.02):
    limit = threshold_at(np.asarray(scores)[friendly], share)
    return float((np.asarray(scores)[positive] >= limit).mean())


def report(corpus, rows, logits):
    """Short line on annotated rows: per language AUC of hostile against friendly, recall at 2 % false alarms."""
    out = []
    for lang in ("en", "fr"):
        mine = corpus.lang[rows] == lang
        first = np.array([c[:1] for c in corpus.code[rows]])
        hostile, friendly = mine & (first == "H"), mine & (first == "F")
        both = hostile | friendly
        out.append(f"{lang} AUC {auc(logits[both, 0], hostile[both]):.4f} recall@2% {recall_at(logits[:, 0], hostile, friendly):.3f}")
    return "; ".join(out)
