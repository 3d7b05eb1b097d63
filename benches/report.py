"""Results as data, and the two forms they are shown in: a terminal and docs/benchmarks.md.

No measuring here.
"""

from __future__ import annotations

import datetime
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

PEERS = (
    *("django", "duckdb", "email-validator", "emval", "ftfy", "nameparser", "nameutils", "pandas", "polars"),
    *("pyarrow", "pydantic"),
)

INTRODUCTION = """\
# Benchmarks

Written by `{command}`; do not edit.

Calls are measured in one process on one thread, in the thread's own time. The ways to do a job
take turns in short rounds over the same texts, every text a new `str` object; the cost of the
bare loop is taken off. A ratio is the median over the rounds of our time divided by theirs, with
its quartiles. A shared machine shifts the times; it hardly shifts the ratios.
"""


@dataclass(frozen=True)
class Row:
    """One limit of the budget: what was measured, what is allowed, and whether it holds.

    Undecided is what could not be measured here: a peer is missing, the machine is too busy.
    """

    call: str
    against: str
    measured: str
    limit: str
    passed: bool | None

    @property
    def mark(self) -> str:
        """The verdict in a word."""
        return {True: "pass", False: "FAIL", None: "undecided"}[self.passed]


@dataclass(frozen=True)
class Table:
    """Details below the limits."""

    title: str
    header: tuple[str, ...]
    rows: list[tuple[str, ...]] = field(default_factory=list)
    note: str = ""


@dataclass
class Results:
    """What the sections found, and where."""

    machine: Table
    limits: list[Row] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)


def number(value: float) -> str:
    """Three significant digits, no exponent."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.{2 if value >= 1 else 3 if value >= 0.1 else 4}f}"


def duration(seconds: float) -> str:
    """In the unit that fits."""
    if seconds < 0:
        return f"-{duration(-seconds)}"
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{number(seconds / size)} {unit}"
    return f"{number(seconds / 1e-9)} ns"


def nanoseconds(value: float) -> str:
    """As `duration`, from what measure.py counts in."""
    return duration(value / 1e9)


def _version(distribution: str) -> str:
    try:
        return f"{distribution} {metadata.version(distribution)}"
    except metadata.PackageNotFoundError:
        return f"{distribution} not installed"


def machine() -> Table:
    """Tell the kind of machine, and nothing that tells which one."""
    cpu = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                cpu = line.partition(":")[2].strip()
                break
    try:
        system = platform.freedesktop_os_release()["PRETTY_NAME"]
    except OSError:
        system = platform.platform(terse=True)
    rows = [
        ("CPU", f"{cpu}, {platform.machine()}"),
        ("cores", str(os.cpu_count())),
        ("system", f"{system}, {platform.system()} {platform.release().partition('-')[0]}"),
        ("load before", number(os.getloadavg()[0]) if hasattr(os, "getloadavg") else "unknown"),
        ("Python", f"{platform.python_implementation()} {platform.python_version()}"),
        ("date", datetime.datetime.now(datetime.timezone.utc).date().isoformat()),
        ("pycleanse", metadata.version("pycleanse")),
        ("peers", ", ".join(map(_version, PEERS))),
    ]
    return Table("Machine", ("what", "kind"), list(rows))


def limits_table(results: Results) -> Table:
    """Make the table of the budget with its marks."""
    return Table(
        "Limits",
        ("call", "against", "measured", "limit", ""),
        [(r.call, r.against, r.measured, r.limit, r.mark) for r in results.limits],
    )


def terminal(table: Table) -> str:
    """Columns padded to line up."""
    rows = [table.header, *table.rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)) for row in rows]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(["", table.title, *(line.rstrip() for line in lines)])


def _cells(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _markdown(table: Table) -> str:
    lines = [f"## {table.title}", ""]
    if table.note:
        lines += [table.note, ""]
    lines += [_cells(table.header), _cells("---" for _ in table.header)]
    return "\n".join([*lines, *map(_cells, table.rows), ""])


def markdown(results: Results, command: str) -> str:
    """Write the whole page."""
    tables: Sequence[Table] = [results.machine, limits_table(results), *results.tables]
    return "\n".join([INTRODUCTION.format(command=command), *map(_markdown, tables)])
