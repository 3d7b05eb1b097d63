"""Timing: contenders take turns in short rounds; medians and quartiles come out.

Knows nothing of what is measured.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Block = Callable[[list[str]], None]

#: A block shorter than this is repeated until the clock's own cost disappears in it.
BLOCK_NS = 50_000
MAX_PASSES = 256


@dataclass(frozen=True)
class Spread:
    """A median with its quartiles."""

    median: float
    low: float
    high: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """Reckon the quartiles of the values."""
        if len(values) < 2:
            return cls(values[0], values[0], values[0])
        low, median, high = statistics.quantiles(values, n=4, method="inclusive")
        return cls(median, low, high)

    def text(self, show: Callable[[float], str]) -> str:
        """Show the median, and the quartiles in brackets."""
        return f"{show(self.median)} ({show(self.low)} to {show(self.high)})"


@dataclass(frozen=True)
class Contender:
    """A block of code and the texts that it goes through."""

    block: Block
    texts: Sequence[str]

    def fresh(self, passes: int) -> list[str]:
        """Make new string objects, as a request brings them.

        A `str` keeps its UTF-8 once asked for: a second call on the same object would be cheaper
        than any call in service.
        """
        encoded = [text.encode() for text in self.texts]
        return [text.decode() for _ in range(passes) for text in encoded]


def block(expression: str, names: Mapping[str, object], raises: type[Exception] | None = None) -> Block:
    """`expression` for each text `s`, written out in the loop so that no wrapper adds a call."""
    body = f"  try: {expression}\n  except Refusal: pass" if raises else f"  {expression}"
    scope = {**names, "Refusal": raises}
    exec(f"def run(texts):\n for s in texts:\n{body}", scope)  # noqa: S102 -- our own table
    run: Block = scope["run"]  # type: ignore[assignment]
    return run


def _empty_loop(texts: list[str]) -> None:
    for _ in texts:
        pass


def _cpu_ns(run: Block, texts: list[str]) -> int:
    # The thread's own time: whoever shares the core cannot lengthen it.
    start = time.thread_time_ns()
    run(texts)
    return time.thread_time_ns() - start


def _net_ns(contender: Contender, passes: int) -> float:
    texts = contender.fresh(passes)
    # The bare loop goes first: its cost is taken off, and every contender finds its texts warm.
    loop = _cpu_ns(_empty_loop, texts)
    return max(_cpu_ns(contender.block, texts) - loop, 1) / len(texts)


def take_turns(contenders: Sequence[Contender], rounds: int) -> list[list[float]]:
    """Net nanoseconds a text, one list a contender and one entry a round."""
    passes = []
    for contender in contenders:
        once = min(_net_ns(contender, 1) for _ in range(3)) * len(contender.texts)
        passes.append(max(1, min(MAX_PASSES, round(BLOCK_NS / once))))
    times: list[list[float]] = [[] for _ in contenders]
    gc.disable()
    try:
        for turn in range(rounds):
            for step in range(len(contenders)):
                # Each round starts with the next one, so that nobody always follows the same.
                at = (turn + step) % len(contenders)
                times[at].append(_net_ns(contenders[at], passes[at]))
    finally:
        gc.enable()
    return times


def ratios(ours: Sequence[float], theirs: Sequence[float]) -> Spread:
    """Round by round, so that a slow moment of the machine weighs on both sides."""
    return Spread.of([our / their for our, their in zip(ours, theirs, strict=True)])
