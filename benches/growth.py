"""Cost against length: the worst texts for each function, twice as long each time.

Linear work takes twice the time; what takes three or four times is not linear. Only texts that end
alike are compared, for one that is accepted and one twice as long that is refused take different
ways. Not a comparison with anyone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise

import cleanse
from measure import Contender, Spread, block, ratios, take_turns
from report import Results, Row, Table, duration, nanoseconds, number
from texts import WORST_PIECES

#: Twice, and what a busy machine adds to a median.
DOUBLING = 2.3
#: What costs less is over before the processor has learned how long its loops are: twice the bytes
#: may cost three times as much, and still nothing.
FLOOR_NS = 200
#: Bytes that a name may have: a longer one is refused unread, and costs nothing.
NAME_CAP = 4096
#: RFC 5321 §4.5.3.1.3, less the angle brackets: octets of an address.
ADDRESS_CAP = 254

#: A text of 100 MB is refused by its length: no time to copy it, nor to read it.
HUGE, AT_ONCE = 100_000_000, 0.001

Shapes = tuple[str, ...]
#: Lengths in bytes, each twice the one before.
Ladders = tuple[tuple[int, ...], ...]

NAME_SHAPES = ("{}",)
NAME_LADDERS = ((NAME_CAP // 4, NAME_CAP // 2, NAME_CAP),)
EMAIL_SHAPES = ("{}", "{}@example.org", "a@{}.org", "{} <ana@example.org>")
#: The second because repairs may meet what is far longer than an address.
EMAIL_LADDERS = ((ADDRESS_CAP // 4, ADDRESS_CAP // 2, ADDRESS_CAP), (1024, 2048, 4096))

FUNCTIONS: tuple[tuple[Callable[[str], object], Shapes, Ladders], ...] = (
    (cleanse.sanitize_name, NAME_SHAPES, NAME_LADDERS),
    (cleanse.inspect_name, NAME_SHAPES, NAME_LADDERS),
    (cleanse.parse_name, NAME_SHAPES, NAME_LADDERS),
    (cleanse.is_email, EMAIL_SHAPES, EMAIL_LADDERS),
    (cleanse.validate_email, EMAIL_SHAPES, EMAIL_LADDERS),
    (cleanse.sanitize_email, EMAIL_SHAPES, EMAIL_LADDERS),
    (cleanse.inspect_email, EMAIL_SHAPES, EMAIL_LADDERS),
)


@dataclass(frozen=True)
class Probe:
    """A function on one kind of text, of lengths that double."""

    function: Callable[[str], object]
    shape: str
    piece: str
    ladder: tuple[int, ...]

    @property
    def texts(self) -> list[str]:
        """The texts, from short to long."""
        return [_fill(self.shape, WORST_PIECES[self.piece], size) for size in self.ladder]


@dataclass(frozen=True)
class Finding:
    """The steepest doubling of a probe, and what the longest text costs."""

    probe: Probe
    doubling: Spread
    longest_ns: float


def _fill(shape: str, piece: str, size: int) -> str:
    """Fill the shape with as many pieces as `size` bytes of UTF-8 have room for."""
    room = size - len(shape.format("").encode())
    return shape.format(piece * max(1, room // len(piece.encode())))


def _end(function: Callable[[str], object], text: str) -> object:
    """Tell how the text ends: accepted, or refused for what."""
    try:
        result = function(text)
    except cleanse.CleanseError as error:
        return error.code
    return result if isinstance(result, bool) else getattr(result, "error", None)


def _measure(probe: Probe, rounds: int) -> Finding | None:
    """Measure a probe; nothing where no two of its texts end alike, or all cost next to nothing."""
    ends = [_end(probe.function, text) for text in probe.texts]
    if all(short != long for short, long in pairwise(ends)):
        return None
    run = block("call(s)", {"call": probe.function}, cleanse.CleanseError)
    texts = probe.texts
    times = take_turns([Contender(run, [text]) for text in texts], rounds)
    steps = []
    for (end, short, brief), (other, long, lengthy) in pairwise(zip(ends, texts, times, strict=True)):
        if end != other or Spread.of(lengthy).median < FLOOR_NS:
            continue
        # Pieces do not fill every length to the brim: reckoned to a doubling of the bytes.
        twice = len(long.encode()) / len(short.encode()) / 2
        steps.append(ratios([time / twice for time in lengthy], brief))
    if not steps:
        return None
    return Finding(probe, max(steps, key=lambda step: step.median), Spread.of(times[-1]).median)


def _steepest(findings: Iterable[Finding | None]) -> list[Finding]:
    return sorted(filter(None, findings), key=lambda finding: finding.doubling.median, reverse=True)


def _length(results: Results, rounds: int) -> None:
    details = Table(
        "Cost against length",
        ("call", "pieces", "in", "longest", "doubling the length", "the longest, one call", "a byte"),
        note="For each function the five texts whose cost grows most steeply.",
    )
    for function, shapes, ladders in FUNCTIONS:
        probes = [
            Probe(function, shape, piece, ladder)
            for shape in shapes
            for piece in WORST_PIECES
            for ladder in ladders
        ]
        # Among hundreds of medians the highest are noise, and the state of the heap can slow one
        # length for a while: they are measured again, twice, and what is steep is so both times.
        suspects = _steepest([_measure(probe, rounds) for probe in probes])[:5]
        again = [_steepest(_measure(each.probe, rounds * 5) for _ in range(2)) for each in suspects]
        worst = _steepest(twice[-1] for twice in again if twice) or suspects
        for found in worst:
            size = len(found.probe.texts[-1].encode())
            details.rows.append(
                (
                    function.__name__,
                    found.probe.piece,
                    found.probe.shape.format("…"),
                    f"{size:,} bytes",
                    found.doubling.text(number),
                    nanoseconds(found.longest_ns),
                    nanoseconds(found.longest_ns / size),
                )
            )
        steepest = worst[0].doubling
        results.limits.append(
            Row(
                function.__name__,
                "twice the length, worst text",
                steepest.text(number),
                f"≤ {DOUBLING}",
                steepest.median <= DOUBLING,
            )
        )
    results.tables.append(details)


def _refusal(function: Callable[[str], object], letter: str) -> float:
    text = letter * (HUGE // len(letter.encode()))
    start = time.perf_counter()
    with suppress(cleanse.CleanseError):
        function(text)
    return time.perf_counter() - start


def _huge(results: Results, runs: int) -> None:
    for function, _, _ in FUNCTIONS:
        # Beyond ASCII, CPython would make a UTF-8 copy for whoever asks.
        spent = max(
            (Spread.of([_refusal(function, letter) for _ in range(runs)]) for letter in "aéж王"),
            key=lambda spread: spread.median,
        )
        results.limits.append(
            Row(
                function.__name__,
                "refuses 100 MB at once",
                spent.text(duration),
                f"≤ {duration(AT_ONCE)}",
                spent.median <= AT_ONCE,
            )
        )


def run(results: Results, rounds: int, runs: int) -> None:
    """Measure every function over its worst texts."""
    _length(results, rounds)
    _huge(results, runs)
