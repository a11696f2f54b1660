"""One entry: python -m models.training STEP --work DIR."""
import importlib

from .work import parse

STEPS = ["prepare", "linear", "student", "calibrate", "export", "fixtures", "evaluate"]

# A 12-layer teacher and distillation from it: better, and out of reach on two busy cores; with a GPU: student, teacher, distil --init student.pt.
OPTIONAL = ["teacher", "distil"]

if __name__ == "__main__":
    options = parse([*STEPS, *OPTIONAL])
    for step in STEPS if options.step == "all" else [options.step]:
        importlib.import_module(f"models.training.{step}").main(options)
