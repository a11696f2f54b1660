"""By itself: the mean of two checkpoints of one line, --init and --student, weight by weight (Wortsman et al., 2022, WiSE-FT). Between a student and the same one polished it keeps most
of what the polish taught and most of what it cost on texts of other kinds. Writes mean.pt.
"""
import torch

from .work import log


def main(options):
    if not options.init:
        raise SystemExit("mean takes two checkpoints of the work folder: --init FIRST.pt --student SECOND.pt.")
    first, second = (torch.load(options.work / name, map_location="cpu") for name in (options.init, options.student))
    if first.keys() != second.keys():
        raise SystemExit(f"{options.init} and {options.student} hold different weights: a mean is of two checkpoints of the same shape.")
    mean = {key: (first[key] + second[key]) / 2 if first[key].dtype.is_floating_point else second[key] for key in second}
    torch.save(mean, options.work / "mean.pt")
    log(f"mean.pt: {len(mean)} tensors of {options.init} and {options.student}")
