"""Step 6: student, linear model and calibration → models/bilingual (README.md, 1.3 to 1.7)."""
import hashlib
import json
import time

import numpy as np

from .e5 import E5
from .encoder import EPSILON, FFN, HEADS, HIDDEN, MAX_TOKENS
from .quantise import pack_i8, pack_q4
from .sets import OUTPUTS
from .work import log

SHARD = 4_000_000
ALIGN = 64
CANARIES = [
    ("you are a useless clown, nobody wants you here", "en"),
    ("thank you for this, you helped me a lot", "en"),
    ("this boss fight is so hard, i lost again", "en"),
    ("t'es vraiment un clown inutile, personne veut de toi ici", "fr"),
    ("merci beaucoup, courage à toi et à ta famille", "fr"),
    ("ce film est trop long, la fin est ratée", "fr"),
]


def f32(name, tensor):
    return name, list(tensor.shape), "f32", tensor.detach().float().contiguous().numpy().astype("<f4").tobytes()


def q4(name, tensor):
    return name, list(tensor.shape), "q4", pack_q4(tensor.detach().float().contiguous())


def dense_tensors(layer, i):
    """The tensors of an encoder layer as layer i."""
    out = []
    for j, name in enumerate("qkv"):
        rows = slice(j * HIDDEN, (j + 1) * HIDDEN)
        out += [q4(f"l{i}.{name}.w", layer.qkv.weight[rows]), f32(f"l{i}.{name}.b", layer.qkv.bias[rows])]
    for name in ("ao", "fi", "fo"):
        part = getattr(layer, name)
        out += [q4(f"l{i}.{name}.w", part.weight), f32(f"l{i}.{name}.b", part.bias)]
    for name in ("aln", "oln"):
        part = getattr(layer, name)
        out += [f32(f"l{i}.{name}.w", part.weight), f32(f"l{i}.{name}.b", part.bias)]
    return out


def tensors_of(model, e5_ids):
    """→ [(name, shape, dtype, bytes)]; word embeddings are e5's own 4-bit bytes, row by row."""
    state = {k: v.float() for k, v in model.state_dict().items()}
    row = HIDDEN // 32 * 18
    words = np.frombuffer(E5().raw("emb.word"), np.uint8).reshape(-1, row)[e5_ids]
    out = [("emb.word", [len(e5_ids), HIDDEN], "q4", words.tobytes()),
           ("emb.pos", [MAX_TOKENS, HIDDEN], "f16", state["pos"].half().numpy().tobytes()),
           f32("emb.type", state["kind"]), f32("emb.ln.w", state["ln_w"]), f32("emb.ln.b", state["ln_b"])]
    out += [t for i, layer in enumerate(model.layers) for t in dense_tensors(layer, i)]
    head = state["head.weight"]
    return out + [("head.w", list(head.shape), "i8", pack_i8(head)), f32("head.b", state["head.bias"])]


def packed(tensors):
    """[(name, shape, dtype, bytes)] → bytes of all, each at a multiple of ALIGN, and their entries for model.json."""
    listed, parts, offset = [], [], 0
    for name, shape, dtype, content in tensors:
        gap = -offset % ALIGN
        parts += [bytes(gap), content]
        offset += gap
        listed.append({"name": name, "shape": shape, "dtype": dtype, "offset": offset, "bytes": len(content)})
        offset += len(content)
    return b"".join(parts), listed


def trunk_hash(folder, shared):
    """SHA-256 of what others may stand on in the judge of `folder`: embeddings and the lowest `shared` layers, in the order of model.json."""
    model = json.loads((folder / "model.json").read_text("utf-8"))
    joined = b"".join((folder / f["file"]).read_bytes() for f in model["files"] if f["role"] == "weights")
    lowest = [t for t in model["tensors"] if t["name"].startswith("emb.") or t["name"].split(".")[0] in {f"l{i}" for i in range(shared)}]
    return hashlib.sha256(b"".join(joined[t["offset"] : t["offset"] + t["bytes"]] for t in lowest)).hexdigest()


def kept_layers(folder, frozen):
    """{name: bytes} of the lowest `frozen` layers of the judge in `folder`, which training left alone: rounded a second time, some blocks would take another scale for the same values,
    and what stands on these layers knows them by their bytes."""
    if not frozen:
        return {}
    model = json.loads((folder / "model.json").read_text("utf-8"))
    joined = b"".join((folder / f["file"]).read_bytes() for f in model["files"] if f["role"] == "weights")
    lowest = [t for t in model["tensors"] if t["name"].split(".")[0] in {f"l{i}" for i in range(frozen)}]
    return {t["name"]: joined[t["offset"] : t["offset"] + t["bytes"]] for t in lowest}


def write(path, content):
    path.write_bytes(content)
    return {"file": path.name, "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def main(options):
    from .calibrate import load_student

    out = options.out
    out.mkdir(parents=True, exist_ok=True)
    kept = kept_layers(out, options.frozen)
    for old in out.glob("weights-*.bin"):
        old.unlink()
    model = load_student(options)
    tensors = tensors_of(model, np.load(options.work / "e5-ids.npy"))
    whole, listed = packed([(name, shape, dtype, kept.get(name, content)) for name, shape, dtype, content in tensors])
    files = [{**write(out / f"weights-{n + 1}.bin", whole[at : at + SHARD]), "role": "weights"} for n, at in enumerate(range(0, len(whole), SHARD))]
    linear = np.load(options.work / "linear.npz")
    files.append({**write(out / "linear.bin", linear["weight"].tobytes()), "role": "linear"})
    files.append({**write(out / "vocabulary.json", (options.work / "vocabulary.json").read_bytes()), "role": "vocabulary"})
    calibration = json.loads((options.work / "calibration.json").read_text())
    description = {
        "format": "cybercare-bilingual", "version": 1, "date": time.strftime("%Y-%m-%d"), "seed": options.seed, "outputs": OUTPUTS,
        "encoder": {"layers": len(model.layers), "hidden": HIDDEN, "heads": HEADS, "ffn": FFN, "vocabulary": len(model.word), "maxTokens": MAX_TOKENS, "epsilon": EPSILON},
        "linear": {"file": "linear.bin", "buckets": len(linear["weight"]), "heads": [*OUTPUTS, "en", "fr", "other"], "scale": linear["scale"].tolist(), "bias": linear["bias"].tolist()},
        **{k: calibration[k] for k in ("language", "calibration", "cascade", "thresholds")},
        "canaries": [], "tensors": listed, "files": files,
    }
    path = out / "model.json"
    path.write_text(json.dumps(description, indent=1) + "\n")
    from .reference import Reference

    judge = Reference(out)
    description["canaries"] = [{"text": t, "lang": l, "scores": [round(float(s), 6) for s in judge.judge(t, l)["scores"]]} for t, l in CANARIES]
    path.write_text(json.dumps(description, ensure_ascii=False, indent=1) + "\n", "utf-8")
    total = sum(f["bytes"] for f in files) + path.stat().st_size
    log(f"{len(files) + 1} files, {total / 1e6:.2f} MB")
    for c in description["canaries"]:
        log(c["lang"], c["text"], [round(s, 3) for s in c["scores"]])
