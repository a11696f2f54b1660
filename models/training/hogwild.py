"""Trains one shared model with several single-threaded processes that do not wait for each other.

On a machine that also runs builds and browser tests, two threads that meet at every operation are as slow as the slower one and burn the rest in
waiting (measured: 1,700 tokens a second against 4,800 on the idle machine). Two processes that each take the next batch and write into
shared weights lose nothing to that; each keeps its own Adam moments. The price: a run is not repeatable bit by bit.
"""
import time

import numpy as np
import torch
import torch.multiprocessing as mp

from .work import log

WARMUP = 0.06


def rate_at(done):
    """Share of the whole 0..1 → factor of the learning rate: short rise, then straight down."""
    return min(done / WARMUP, 1.0) * (1 - max(0.0, done - WARMUP) / (1 - WARMUP)) + 1e-3


def _work(index, model, batches, compute, groups_of, options, counter, tokens, path, clip=1.0):
    torch.set_num_threads(1 if options.device == "cpu" else options.threads)
    torch.manual_seed(options.seed + index)
    rng = np.random.default_rng(options.seed + 100 + index)
    groups = groups_of(model)
    optimiser = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    parameters = [p for g in groups for p in g["params"]]
    start, losses, said, saved = time.time(), [], 0.0, time.time()
    model.train()
    while True:
        with counter.get_lock():
            step = counter.value
            counter.value += 1
        passed = time.time() - start
        done = step / len(batches)
        if options.minutes:
            done = max(done, passed / 60 / options.minutes)
        if done >= 1 or step >= len(batches):
            break
        for group in optimiser.param_groups:
            group["lr"] = group["rate"] * rate_at(done)
        loss, count = compute(model, batches[step], rng, done)
        if loss.requires_grad:  # else the task has done it itself
            loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, clip)
        optimiser.step()
        optimiser.zero_grad()
        losses.append(loss.item())
        with tokens.get_lock():
            tokens.value += count
        if index == 0 and time.time() - said > 30:
            said = time.time()
            log(f"step {step}/{len(batches)} done {done:.3f} loss {np.mean(losses[-50:]):.4f} {tokens.value / 1e6:.2f} M tokens, {tokens.value / max(passed, 1):.0f}/s")
        if index == 0 and time.time() - saved > 120:
            saved = time.time()
            torch.save({"model": model.state_dict(), "step": step, "tokens": tokens.value}, path)


def train(model, batches, compute, groups_of, options, name):
    """batches: list, in order; compute(model, batch, rng, done) → loss, tokens; groups_of(model) → optimiser groups with "rate".

    Checkpoints to NAME.resume.pt every two minutes; with --resume goes on there (fresh moments). Returns tokens seen.
    """
    path, first, seen = options.work / f"{name}.resume.pt", 0, 0
    if options.resume and path.exists():
        saved = torch.load(path)
        model.load_state_dict(saved["model"])
        first, seen = saved["step"], saved["tokens"]
    counter, tokens = mp.Value("q", first), mp.Value("q", seen)
    start = time.time()
    arguments = (model, batches, compute, groups_of, options, counter, tokens, path)
    if options.device == "cuda":
        _work(0, *arguments)
    else:
        torch.set_num_threads(1)
        model.share_memory()
        context = mp.get_context("fork")
        workers = [context.Process(target=_work, args=(i, *arguments)) for i in range(options.threads)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
            if worker.exitcode:
                raise RuntimeError(f"a training process ended with {worker.exitcode}")
    torch.set_num_threads(options.threads)
    log(f"{name}: {min(counter.value, len(batches))} of {len(batches)} steps, {tokens.value} tokens, {time.time() - start:.0f} s")
    return tokens.value
