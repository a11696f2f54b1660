"""Step 8: one table on rows no step has trained on. Prints and writes evaluation.json and evaluation.md to the work folder."""
import json

import numpy as np
import torch

from . import corpus as data
from .calibrate import LANGUAGES, load_student
from .encoder import from_e5
from .linear import apply
from .metrics import auc, recall_at
from .prepare import DEV
from .quantise import Rounded
from .reference import sigmoid
from .sets import OUTPUTS
from .work import log


def cascade(options, deep, shallow, lang):
    """→ final scores [n, 9] and which rows were cleared."""
    rule = json.loads((options.work / "calibration.json").read_text())
    out, cleared = np.zeros_like(deep, np.float64), np.zeros(len(deep), bool)
    for l in LANGUAGES:
        mine = lang == l
        a, c = np.array(rule["calibration"][l]["linear"]).T
        cheap = sigmoid(a * shallow[mine] + c)
        a, b, c = np.array(rule["calibration"][l]["full"]).T
        dear = sigmoid(a * deep[mine] + b * shallow[mine] + c)
        gone = cheap[:, 0] < rule["cascade"][l]["clear"]
        out[mine], cleared[mine] = np.where(gone[:, None], cheap, dear), gone
    return out, cleared


def not_judged(options, corpus, rows):
    """Which rows the language head gives to neither English nor French."""
    rule = json.loads((options.work / "calibration.json").read_text())["language"]
    texts = corpus.texts()
    z = apply(options.work, [texts[r] for r in rows])[:, 9:]
    share = np.exp(z - z.max(1, keepdims=True))
    words = np.array([texts[r].count(" ") + 1 for r in rows])
    return (share[:, 2] / share.sum(1) >= rule["other"]) & (words >= rule["minWords"])


def all_scores(options, corpus, rows, disguised=False):
    sequences = [corpus.ids(r, disguised) for r in rows]
    texts = corpus.texts("disguised" if disguised else "normalised")
    shallow = apply(options.work, [texts[r] for r in rows])[:, :9]
    student = load_student(options)
    scores = {"linear": shallow}
    if (options.work / "teacher.pt").exists():
        teacher = from_e5(np.load(options.work / "e5-ids.npy"))
        teacher.load_state_dict(torch.load(options.work / "teacher.pt"))
        scores["teacher"] = data.infer(teacher, sequences)
    scores["student"] = data.infer(student, sequences)
    with Rounded(student):
        scores["student q4"] = data.infer(student, sequences)
    scores["cascade"], cleared = cascade(options, scores["student q4"].astype(np.float64), shallow, corpus.lang[rows])
    return scores, cleared


def main(options):
    torch.set_num_threads(options.threads)
    corpus, table = data.Corpus(options.work), {}
    rule = json.loads((options.work / "calibration.json").read_text())
    rows = np.flatnonzero(((corpus.split == DEV) | (corpus.set == len(data.NAMES) - 1)) & (corpus.lang != "other"))
    # The large English sets are cut to 600 dev rows each: the table needs no more.
    rows = np.concatenate([rows[corpus.set[rows] == s][: None if s == 0 else 600] for s in range(len(data.NAMES))])
    scores, cleared = all_scores(options, corpus, rows)
    annotated = np.flatnonzero(corpus.set[rows] == 0)
    hidden, _ = all_scores(options, corpus, rows[annotated], disguised=True)
    first = np.array([c[:1] for c in corpus.code[rows]])
    for model, z in scores.items():
        column = table.setdefault(model, {})
        for l in LANGUAGES:
            mine = (corpus.set[rows] == 0) & (corpus.lang[rows] == l)
            hostile, friendly = mine & (first == "H"), mine & (first == "F")
            both = hostile | friendly
            column[f"{l} annotated AUC H/F ({hostile.sum()}/{friendly.sum()})"] = auc(z[both, 0], hostile[both])
            column[f"{l} annotated recall of H at 2 % false alarms"] = recall_at(z[:, 0], hostile, friendly)
            inner = both[annotated]
            column[f"{l} annotated AUC, disguised"] = auc(hidden[model][inner, 0], hostile[annotated][inner])
            for o in range(1, 9):
                known = mine & (corpus.weights[rows, o] > 0)
                positive = corpus.targets[rows, o] > 0.5
                column[f"{l} {OUTPUTS[o]} AUC ({(known & positive).sum()}+)"] = auc(z[known, o], positive[known])
            if model == "cascade":
                for level in rule["thresholds"][l]:
                    limit = rule["thresholds"][l][level][0]
                    column[f"{l} at '{level}': recall of H"] = float((z[hostile, 0] >= limit).mean())
                    column[f"{l} at '{level}': false alarms on F"] = float((z[friendly, 0] >= limit).mean())
                column[f"{l} cleared by the linear gate: share of F"] = float(cleared[friendly].mean())
                column[f"{l} cleared by the linear gate: share of H"] = float(cleared[hostile].mean())
            if model == "linear":
                column[f"{l} annotated: taken for another language"] = float(not_judged(options, corpus, rows[mine]).mean())
        for s, name in enumerate(data.NAMES[1:], 1):
            for l in LANGUAGES:
                mine = (corpus.set[rows] == s) & (corpus.lang[rows] == l)
                o = 8 if name == "goemotions" else 0
                known = mine & (corpus.weights[rows, o] > 0)
                positive = corpus.targets[rows, o] >= 0.5
                value = auc(z[known, o], positive[known])
                if value is not None:
                    column[f"{name} {l} {OUTPUTS[o]} AUC ({known.sum()})"] = value
    keys = [*table["cascade"], *(k for k in table["linear"] if k not in table["cascade"])]
    lines = ["| dev figure | " + " | ".join(table) + " |", "|---" * (len(table) + 1) + "|"]
    for key in keys:
        lines.append(f"| {key} | " + " | ".join("–" if c.get(key) is None else f"{c[key]:.3f}" for c in table.values()) + " |")
    (options.work / "evaluation.md").write_text("\n".join(lines) + "\n", "utf-8")
    (options.work / "evaluation.json").write_text(json.dumps(table, indent=1))
    log("\n" + "\n".join(lines))
