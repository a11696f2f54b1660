"""4-bit blocks and 8-bit rows (README.md, 1.5), and the fake quantisation that training sees."""
import numpy as np
import torch

BLOCK = 32


def scales_of(blocks):
    """blocks [n, 32] → [n, 1]: of a few candidate scales the one with the least squared error (signed: the grid is -8..7)."""
    signed = blocks.gather(1, blocks.abs().argmax(1, keepdim=True))
    best, least = None, None
    for reach in (-8.0, -7.5, -7.0, 7.0, 6.5):
        scale = (signed / reach).half().float()
        safe = torch.where(scale == 0, torch.ones_like(scale), scale)
        error = ((blocks / safe).round().clamp(-8, 7) * scale - blocks).square().sum(1, keepdim=True)
        if best is None:
            best, least = scale, error
        else:
            better = error < least
            best, least = torch.where(better, scale, best), torch.where(better, error, least)
    return best


@torch.no_grad()
def rounded_q4(weight, scale=None):
    """weight [..., multiple of 32] → the nearest tensor that 4-bit blocks can hold."""
    blocks = weight.reshape(-1, BLOCK)
    scale = scales_of(blocks) if scale is None else scale
    safe = torch.where(scale == 0, torch.ones_like(scale), scale)
    return ((blocks / safe).round().clamp(-8, 7) * scale).reshape(weight.shape)


@torch.no_grad()
def pack_q4(weight):
    """float tensor → bytes: per block f16 scale and 16 bytes, low nibble = weight j, high nibble = weight j + 16."""
    blocks = weight.float().reshape(-1, BLOCK)
    scale = scales_of(blocks)
    safe = torch.where(scale == 0, torch.ones_like(scale), scale)
    nibbles = ((blocks / safe).round().clamp(-8, 7) + 8).to(torch.uint8).numpy()
    packed = nibbles[:, :16] | (nibbles[:, 16:] << 4)
    return np.concatenate([scale.half().numpy().view(np.uint8), packed], 1).tobytes()


def unpack_q4(raw, shape):
    """What `pack_q4` made → float32 of `shape`."""
    blocks = np.frombuffer(raw, np.uint8).reshape(-1, 18)
    scale, nibbles = blocks[:, :2].copy().view("<f2").astype(np.float32), blocks[:, 2:]
    return ((np.concatenate([nibbles & 15, nibbles >> 4], 1).astype(np.float32) - 8) * scale).reshape(shape)


@torch.no_grad()
def pack_i8(weight):
    """float [rows, columns] → int8 rows, padding to 4 bytes, f32 scale of each row."""
    scale = (weight.abs().amax(1) / 127).clamp(min=1e-12).float()
    values = (weight / scale[:, None]).round().to(torch.int8).numpy().tobytes()
    return values + bytes(-len(values) % 4) + scale.numpy().tobytes()


def unpack_i8(raw, shape):
    count = shape[0] * shape[1]
    values = np.frombuffer(raw, np.int8, count).reshape(shape).astype(np.float32)
    scale = np.frombuffer(raw, "<f4", shape[0], count + (-count % 4))
    return values * scale[:, None]


def dense_weights(model):
    """The matrices that are stored in 4 bits."""
    return [linear.weight for layer in model.layers for linear in (layer.qkv, layer.ao, layer.fi, layer.fo)]


class Rounded:
    """with Rounded(model): the forward and backward pass see 4-bit weights; gradients go to the full ones (straight through).

    `scales` (a list that lives across steps) saves the search for scales, the dear part, in all but one step of forty.
    """

    def __init__(self, model, scales=None):
        self.weights = dense_weights(model)
        self.scales = [] if scales is None else scales

    @torch.no_grad()
    def __enter__(self):
        if not self.scales or self.scales[0] == 40:
            self.scales[:] = [0] + [scales_of(w.data.reshape(-1, BLOCK)) for w in self.weights]
        self.scales[0] += 1
        self.kept = [w.data for w in self.weights]
        for w, scale in zip(self.weights, self.scales[1:]):
            w.data = rounded_q4(w.data, scale)

    def __exit__(self, *_):
        for w, kept in zip(self.weights, self.kept):
            w.data = kept
