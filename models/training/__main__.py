"""One entry: python -m models.training STEP --work DIR."""
import importlib

from .work import parse

# The linear model comes twice: `answers` chooses French lines with the first, and the second learns from the answers.
STEPS = ["prepare", "linear", "teacher", "answers", "distil", "linear", "calibrate", "export", "fixtures", "evaluate", "rewriter", "rewriter_export", "rewriter_words", "distress", "distress_export"]

# For comparison: the same student from the labels alone; all checkpoints of the work folder side by side. For reading: the worst errors.
OPTIONAL = ["student", "mean", "candidates", "worst", "spelling", "shipped", "gaps", "rewriter_metrics", "rewriter_guards"]

if __name__ == "__main__":
    options = parse([*dict.fromkeys(STEPS), *OPTIONAL])
    for step in STEPS if options.step == "all" else [options.step]:
        importlib.import_module(f"models.training.{step}").main(options)
