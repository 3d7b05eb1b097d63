"""One call at a time: ours against the other ways. What is called on what is in cases.py."""

from __future__ import annotations

import ways
from cases import CASES, Case
from measure import Contender, Spread, block, ratios, take_turns
from report import Results, Row, Table, nanoseconds, number

HEADER = ("case", "way", "call", "one call", "ours ÷ this", "right")


def _outcome(way: ways.Way, text: str) -> object:
    """Return what a way makes of a text: a string where it returns one, else whether it accepts."""
    try:
        value = eval(way.code, {**way.names, "s": text})  # noqa: S307 -- our own table
    except Exception as error:
        if way.refusal and isinstance(error, way.refusal):
            return False
        raise
    return value if isinstance(value, str) else way.refusal is not None or bool(value)


def _right(way: ways.Way, case: Case) -> str:
    right = sum(_outcome(way, text) == answer for text, answer in case.texts.items())
    return f"{right}/{len(case.texts)}"


def _measure(case: Case, rounds: int, results: Results, details: Table) -> None:
    found = {label: ways.find(label) for label in (case.ours, *case.peers)}
    there = {label: way for label, way in found.items() if way}
    texts = list(case.texts)
    times = take_turns(
        [Contender(block(way.code, way.names, way.refusal), texts) for way in there.values()],
        rounds,
    )
    ratio = {label: ratios(times[0], spent) for label, spent in zip(there, times, strict=True)}
    for (label, way), spent in zip(there.items(), times, strict=True):
        one = Spread.of(spent).text(nanoseconds)
        ours = "" if label == case.ours else ratio[label].text(number)
        right = _right(way, case) if "empty" not in label else ""
        details.rows.append((case.title, label, f"`{way.code}`", one, ours, right))
    for label, limit in case.limits.items():
        measured = ratio[label].text(number) if label in ratio else "not installed"
        holds = ratio[label].median <= limit if label in ratio else None
        results.limits.append(Row(case.title, label, measured, f"≤ {number(limit)}", holds))


def run(results: Results, rounds: int) -> None:
    """Measure every case of the table."""
    details = Table(
        "Calls",
        HEADER,
        note="Right: how many of the case's texts the way answers as benches/texts.py has it.",
    )
    for case in CASES:
        _measure(case, rounds, results, details)
    results.tables.append(details)
