"""By itself: what ships as checkpoints again, in the values of its 4-bit weights. Writes shipped.pt (the student), rewriter-shipped.pt, and what else of its work folder
a step asks for: vocabulary.json, e5-ids.npy, linear.npz.

For steps that begin at what ships where its own checkpoints are not kept: they are 60 MB each.
"""
import json

import numpy as np
import torch

from .e5 import E5
from .encoder import Encoder
from .quantise import unpack_i8, unpack_q4
from .rewriter import OWN, SHARED, Rewriter
from .tokenizer import FIRST_PIECE
from .work import log

UNPACKED = {
    "q4": unpack_q4,
    "i8": unpack_i8,
    "f32": lambda raw, shape: np.frombuffer(raw, "<f4").reshape(shape),
    "f16": lambda raw, shape: np.frombuffer(raw, "<f2").astype(np.float32).reshape(shape),
}


def tensors_in(folder):
    """A folder of models → (its model.json, {name: tensor})"""
    description = json.loads((folder / "model.json").read_text("utf-8"))
    raw = b"".join((folder / f["file"]).read_bytes() for f in description["files"] if f["role"] == "weights")
    return description, {
        t["name"]: torch.from_numpy(np.array(UNPACKED[t["dtype"]](raw[t["offset"] : t["offset"] + t["bytes"]], t["shape"]), np.float32))
        for t in description["tensors"]
    }


def layer_state(tensors, i, place):
    """Layer i of some tensors → entries of a state dictionary, as layer `place`."""
    state = {f"layers.{place}.qkv.{part}": torch.cat([tensors[f"l{i}.{n}.{part[0]}"] for n in "qkv"]) for part in ("weight", "bias")}
    return state | {f"layers.{place}.{n}.{part}": tensors[f"l{i}.{n}.{part[0]}"] for n in ("ao", "fi", "fo", "aln", "oln") for part in ("weight", "bias")}


def write_linear(folder, description, path):
    """The linear model of a folder → what `linear` wrote."""
    linear = description["linear"]
    weight = np.frombuffer((folder / linear["file"]).read_bytes(), np.int8).reshape(linear["buckets"], len(linear["heads"]))
    np.savez(path, weight=weight, scale=np.array(linear["scale"]), bias=np.array(linear["bias"]))


def write_vocabulary(folder, work):
    """The vocabulary of a folder, and where its pieces stand in e5's own."""
    raw = (folder / "vocabulary.json").read_bytes()
    (work / "vocabulary.json").write_bytes(raw)
    places = {}
    for i, piece in enumerate(E5().pieces):
        places.setdefault(piece, i)
    np.save(work / "e5-ids.npy", np.array([*range(FIRST_PIECE), *(places[p] for p in json.loads(raw)["pieces"][FIRST_PIECE:])]))


def main(options):
    description, judge = tensors_in(options.out)
    write_linear(options.out, description, options.work / "linear.npz")
    write_vocabulary(options.out, options.work)
    layers = description["encoder"]["layers"]
    names = {"word": "emb.word", "pos": "emb.pos", "kind": "emb.type", "ln_w": "emb.ln.w", "ln_b": "emb.ln.b", "head.weight": "head.w", "head.bias": "head.b"}
    around = {k: judge[v] for k, v in names.items()}
    student = Encoder(layers, len(judge["emb.word"]))
    student.load_state_dict(around | {k: v for i in range(layers) for k, v in layer_state(judge, i, i).items()})
    torch.save(student.state_dict(), options.work / "shipped.pt")

    own, tensors = tensors_in(options.out.parent / "rewriter")
    encoder = Encoder(SHARED + OWN, len(judge["emb.word"]))
    lower = {k: v for i in range(SHARED) for k, v in layer_state(judge, i, i).items()}
    upper = {k: v for i in range(OWN) for k, v in layer_state(tensors, i, SHARED + i).items()}
    encoder.load_state_dict(around | lower | upper)
    rewriter = Rewriter(encoder, len(own["phrases"]))
    for name in ("actions", "phrases"):
        getattr(rewriter, name).load_state_dict({"weight": tensors[f"{name}.w"], "bias": tensors[f"{name}.b"]})
    torch.save(rewriter.state_dict(), options.work / "rewriter-shipped.pt")
    log(f"shipped.pt: {layers} layers of the judge; rewriter-shipped.pt: {SHARED} of these and {OWN} of its own")
