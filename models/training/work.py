"""Options, log and paths shared by every step."""
import argparse
import os
import sys
import time
from pathlib import Path

_start = time.time()
_log_file = None


def log(*words):
    line = f"[{time.strftime('%H:%M:%S')} +{time.time() - _start:6.0f}s] " + " ".join(map(str, words))
    print(line, flush=True)
    if _log_file:
        print(line, file=_log_file, flush=True)


def parse(steps):
    """Command line → options; also opens the log of the step in the work folder."""
    global _log_file
    parser = argparse.ArgumentParser(prog="python -m models.training")
    parser.add_argument("step", choices=[*steps, "all"])
    parser.add_argument("--work", type=Path, required=True, help="folder for data, checkpoints and logs, outside the repository")
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--out", type=Path, default=Path("models/bilingual"))
    parser.add_argument("--fixtures", type=Path, default=Path("tests/fixtures/tokenizer"))
    parser.add_argument("--device", default="cpu", choices=["cpu", "cuda"])
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--minutes", type=float, default=0, help="stop training after this long (0: by steps alone)")
    parser.add_argument("--passes", type=int, default=4, help="passes over our own labels (teacher, student) or over all texts (distil)")
    parser.add_argument("--mix", type=float, default=2.0, help="factor on the quota of the other sets")
    parser.add_argument("--rate", type=float, default=1.5e-4, help="teacher, student: highest learning rate")
    parser.add_argument("--rounded-from", type=float, default=0.85, help="student: share of the run after which forward passes see 4-bit weights")
    parser.add_argument("--init", help="teacher, student, distil, rewriter, gaps: checkpoint in the work folder to go on from; mean: the first of the two")
    parser.add_argument("--teacher", default="teacher.pt", help="answers, distil: checkpoint in the work folder that answers; shipped.pt teaches itself")
    parser.add_argument("--layers", help="distil: the teacher's layers that the student starts from, as 0,3,7,11; student: only their number counts")
    parser.add_argument("--polish", action="store_true", help="distil, with --init: a last short run on our own labels and disguises; keeps the mean of its first and last weights")
    parser.add_argument("--frozen", type=int, default=0, help="distil: lowest layers that stay as they are, so that a rewriter that stands on them stays true; export: those whose bytes stay as they ship")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--student", default="student.pt", help="checkpoint in the work folder to calibrate and export")
    parser.add_argument("--second", default="second.pt", help="rewriter_metrics: checkpoint in the work folder of a classifier that `student` trained without a teacher")
    parser.add_argument("--split", default="dev", choices=["dev", "test"], help="rewriter_metrics: pairs to measure on")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    _log_file = open(options.work / f"{options.step}.log", "a", encoding="utf-8")
    log(" ".join(sys.argv))
    return options
