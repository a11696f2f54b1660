"""The exported model in plain numpy, read from models/bilingual alone: what every other implementation is held to."""
import json
import math
from pathlib import Path

import numpy as np

from .e5 import dequantise_q4
from .features import Features
from .normalise import normalise
from .quantise import unpack_i8
from .tokenizer import Tokenizer

_erf = np.vectorize(math.erf, otypes=[np.float64])


def sigmoid(u):
    return 1 / (1 + np.exp(-np.clip(u, -60, 60)))


class Reference:
    def __init__(self, folder):
        self.folder = folder = Path(folder)
        self.model = json.loads((folder / "model.json").read_text("utf-8"))
        joined = b"".join((folder / f["file"]).read_bytes() for f in self.model["files"] if f["role"] == "weights")
        self.tensor = {t["name"]: self._read(t, joined) for t in self.model["tensors"]}
        self.tokenizer = Tokenizer.read(folder / "vocabulary.json")
        linear = self.model["linear"]
        self.table = np.frombuffer((folder / linear["file"]).read_bytes(), np.int8).reshape(linear["buckets"], -1).astype(np.int64)
        self.features = Features(linear["buckets"])

    @staticmethod
    def _read(tensor, joined):
        raw = joined[tensor["offset"] : tensor["offset"] + tensor["bytes"]]
        if tensor["dtype"] == "q4":
            return dequantise_q4(raw, tensor["shape"])
        if tensor["dtype"] == "i8":
            return unpack_i8(raw, tensor["shape"])
        return np.frombuffer(raw, "<f2" if tensor["dtype"] == "f16" else "<f4").reshape(tensor["shape"]).astype(np.float32)

    def linear(self, normalised):
        """→ 12 logits, float64."""
        about = self.model["linear"]
        z = np.array(about["bias"])
        buckets = self.features.of(normalised)
        if len(buckets):
            z = z + np.array(about["scale"]) * self.table[buckets].sum(0) / np.sqrt(len(buckets))
        return z

    def language(self, normalised, z=None):
        z = self.linear(normalised) if z is None else z
        share = np.exp(z[9:] - z[9:].max())
        share /= share.sum()
        rule = self.model["language"]
        if share[2] >= rule["other"] and normalised.count(" ") + 1 >= rule["minWords"]:
            return "other"
        return "en" if share[0] >= share[1] else "fr"

    def _norm(self, x, name):
        centred = x - x.mean(-1, keepdims=True)
        return centred / np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12) * self.tensor[name + ".w"] + self.tensor[name + ".b"]

    def _dense(self, x, name):
        return x @ self.tensor[name + ".w"].T + self.tensor[name + ".b"]

    def transformer(self, ids):
        """ids of one text → 9 logits, computed in float64 from the dequantised weights."""
        x = (self.tensor["emb.word"][ids] + self.tensor["emb.pos"][: len(ids)] + self.tensor["emb.type"]).astype(np.float64)
        x = self._norm(x, "emb.ln")
        heads = lambda y: y.reshape(len(ids), 12, 32).transpose(1, 0, 2)
        for i in range(self.model["encoder"]["layers"]):
            q, k, v = (heads(self._dense(x, f"l{i}.{n}")) for n in "qkv")
            scores = q @ k.transpose(0, 2, 1) / np.sqrt(32)
            share = np.exp(scores - scores.max(-1, keepdims=True))
            context = (share / share.sum(-1, keepdims=True)) @ v
            x = self._norm(x + self._dense(context.transpose(1, 0, 2).reshape(len(ids), -1), f"l{i}.ao"), f"l{i}.aln")
            inner = self._dense(x, f"l{i}.fi")
            inner = inner / 2 * (1 + _erf(inner / math.sqrt(2)))
            x = self._norm(x + self._dense(inner, f"l{i}.fo"), f"l{i}.oln")
        return self._dense(np.concatenate([x.mean(0), x.max(0)]), "head")

    def judge(self, text, lang=None):
        """→ {normalised, lang, z_linear, z_transformer (None when cleared), scores}."""
        normalised = normalise(text)
        z = self.linear(normalised)
        lang = lang or self.language(normalised, z)
        rule = self.model["calibration"]["en" if lang == "other" else lang]
        a, c = np.array(rule["linear"]).T
        scores, deep = sigmoid(a * z[:9] + c), None
        if scores[0] >= self.model["cascade"]["en" if lang == "other" else lang]["clear"]:
            deep = self.transformer(self.tokenizer.encode(normalised))
            a, b, c = np.array(rule["full"]).T
            scores = sigmoid(a * deep + b * z[:9] + c)
        return {"normalised": normalised, "lang": lang, "z_linear": z[:9], "z_transformer": deep, "scores": scores}
