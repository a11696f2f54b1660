"""The encoder that is trained (teacher: 12 layers, student: 4), in the arithmetic of README.md, 1.4."""
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from .e5 import E5

HIDDEN, HEADS, FFN, MAX_TOKENS, OUTPUTS, EPSILON = 384, 12, 1536, 128, 9, 1e-12
MASKED = -30_000.0  # added to attention scores of padding


def linear(module, x):
    return F.linear(x, module.weight.to(x.dtype), module.bias.to(x.dtype))


def norm(module, x):
    return F.layer_norm(x, (HIDDEN,), module.weight.to(x.dtype), module.bias.to(x.dtype), EPSILON)


def inside(length, lengths):
    return torch.arange(length, device=lengths.device)[None] < lengths[:, None]


def mask_of(length, lengths, dtype):
    """lengths [B] of rows padded to `length` → what is added to attention scores, [B * 12, length, length]."""
    mask = torch.where(inside(length, lengths), 0.0, MASKED).to(dtype)
    return mask[:, None, None, :].expand(-1, HEADS, length, -1).reshape(-1, length, length)


def pooled(x, lengths):
    """x [B, T, 384], float32 → mean and maximum over the tokens, [B, 768]."""
    among = inside(x.shape[1], lengths)[..., None]
    return torch.cat([(x * among).sum(1) / lengths[:, None], x.masked_fill(~among, -1e9).amax(1)], 1)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.ao = nn.Linear(HIDDEN, HIDDEN)
        self.fi = nn.Linear(HIDDEN, FFN)
        self.fo = nn.Linear(FFN, HIDDEN)
        self.aln = nn.LayerNorm(HIDDEN, eps=EPSILON)
        self.oln = nn.LayerNorm(HIDDEN, eps=EPSILON)

    def forward(self, x, mask):
        """x [B, T, 384], mask [B * 12, T, T] added to the scores, of x's type → [B, T, 384]. Computes in the type of x.

        Plain batched products: on CPU, torch's fused attention is 1.7 times slower to train at these lengths.
        """
        batch, length, _ = x.shape
        qkv = linear(self.qkv, x).view(batch, length, 3, HEADS, 32).permute(2, 0, 3, 1, 4).reshape(3, batch * HEADS, length, 32)
        share = torch.softmax(torch.baddbmm(mask, qkv[0], qkv[1].transpose(1, 2), alpha=32**-0.5), -1)
        context = torch.bmm(share, qkv[2]).view(batch, HEADS, length, 32).transpose(1, 2).reshape(batch, length, HIDDEN)
        x = norm(self.aln, x + linear(self.ao, context))
        return norm(self.oln, x + linear(self.fo, F.gelu(linear(self.fi, x))))


class Encoder(nn.Module):
    def __init__(self, layers, vocabulary):
        super().__init__()
        self.register_buffer("word", torch.zeros(vocabulary, HIDDEN))
        self.register_buffer("pos", torch.zeros(MAX_TOKENS, HIDDEN))
        self.register_buffer("kind", torch.zeros(HIDDEN))
        self.register_buffer("ln_w", torch.ones(HIDDEN))
        self.register_buffer("ln_b", torch.zeros(HIDDEN))
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.head = nn.Linear(2 * HIDDEN, OUTPUTS)
        self.frozen = 0

    def embed(self, ids):
        x = self.word[ids] + self.pos[: ids.shape[1]] + self.kind
        return F.layer_norm(x, (HIDDEN,), self.ln_w, self.ln_b, EPSILON)

    def states(self, ids, lengths, dtype=torch.bfloat16):
        """ids [B, T] padded, lengths [B] → the last layer's states [B, T, 384], float32; layers compute in `dtype`.

        Half precision by casting, not by autocast: activations stay in it between operations (twice the tokens a second on CPU).
        """
        mask = mask_of(ids.shape[1], lengths, dtype)
        with torch.no_grad():
            x = self.embed(ids).to(dtype)
            for layer in self.layers[: self.frozen]:
                x = layer(x, mask)
        for layer in self.layers[self.frozen :]:
            x = layer(x, mask)
        return x.float()

    def forward(self, ids, lengths, dtype=torch.bfloat16):
        """→ logits [B, 9] and mean vectors [B, 384], both float32."""
        both = pooled(self.states(ids, lengths, dtype), lengths)
        return self.head(both), both[:, :HIDDEN]


def from_e5(ids, layers=12):
    """e5-small with its vocabulary cut to `ids`; positions rounded to f16, as they are exported."""
    e5 = E5()
    model = Encoder(layers, len(ids))
    get = lambda name, *shape: torch.from_numpy(e5.tensor(name, shape))
    model.word.copy_(get("emb.word", 250037, HIDDEN)[torch.as_tensor(np.asarray(ids))])
    model.pos.copy_(get("emb.pos", 512, HIDDEN)[:MAX_TOKENS].half().float())
    model.kind.copy_(get("emb.type", 2, HIDDEN)[0])
    model.ln_w.copy_(get("emb.ln.w", HIDDEN))
    model.ln_b.copy_(get("emb.ln.b", HIDDEN))
    with torch.no_grad():
        for i, layer in enumerate(model.layers):
            layer.qkv.weight.copy_(torch.cat([get(f"l{i}.{n}.w", HIDDEN, HIDDEN) for n in "qkv"]))
            layer.qkv.bias.copy_(torch.cat([get(f"l{i}.{n}.b", HIDDEN) for n in "qkv"]))
            for name, shape in (("ao", (HIDDEN, HIDDEN)), ("fi", (FFN, HIDDEN)), ("fo", (HIDDEN, FFN))):
                getattr(layer, name).weight.copy_(get(f"l{i}.{name}.w", *shape))
                getattr(layer, name).bias.copy_(get(f"l{i}.{name}.b", shape[0]))
            for name in ("aln", "oln"):
                getattr(layer, name).weight.copy_(get(f"l{i}.{name}.w", HIDDEN))
                getattr(layer, name).bias.copy_(get(f"l{i}.{name}.b", HIDDEN))
        nn.init.normal_(model.head.weight, std=0.02)
        nn.init.zeros_(model.head.bias)
    return model


def load(path):
    """A checkpoint → the encoder it holds, of as many layers as it has."""
    state = torch.load(path, map_location="cpu")
    state = state.get("model", state)
    layers = 1 + max(int(k.split(".")[1]) for k in state if k.startswith("layers."))
    model = Encoder(layers, len(state["word"]))
    model.load_state_dict(state)
    return model.eval()


def student_of(teacher, picked):
    """A shallower encoder made of the teacher's layers `picked`, its embeddings and its head."""
    student = Encoder(len(picked), len(teacher.word))
    state = {k: v for k, v in teacher.state_dict().items() if not k.startswith("layers.")}
    for new, old in enumerate(picked):
        for name, value in teacher.layers[old].state_dict().items():
            state[f"layers.{new}.{name}"] = value
    student.load_state_dict(state)
    return student
