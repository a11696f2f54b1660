"""One entry: python -m models.training STEP --work DIR."""
import importlib

from .work import parse

STEPS = ["prepare", "linear", "start", "teacher", "distil", "calibrate", "export", "fixtures", "evaluate"]

if __name__ == "__main__":
    options = parse(STEPS)
    for step in STEPS if options.step == "all" else [options.step]:
        importlib.import_module(f"models.training.{step}").main(options)
