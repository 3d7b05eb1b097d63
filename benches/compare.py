"""Measure cleanse against its peers and its budget; print the ratios, write docs/benchmarks.md.

Not a test: a missed limit is shown, and an error only with --check.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import batch
import calls
import columns
import growth
import report
import startup

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"


@dataclass(frozen=True)
class Effort:
    """How often each thing is measured."""

    rounds: int
    growth_rounds: int
    rows: int
    runs: int
    starts: int


FULL = Effort(rounds=401, growth_rounds=15, rows=1_000_000, runs=7, starts=31)
#: Enough to run every line; the numbers mean nothing.
QUICK = Effort(rounds=2, growth_rounds=1, rows=5_000, runs=1, starts=1)


def _newest_wheel() -> Path | None:
    wheels = [*ROOT.glob("dist/pycleanse-*.whl"), *ROOT.glob("target/wheels/pycleanse-*.whl")]
    return max(wheels, key=lambda wheel: wheel.stat().st_mtime, default=None)


def _sections(effort: Effort, wheel: Path | None) -> dict[str, Callable[[report.Results], None]]:
    return {
        "calls": partial(calls.run, rounds=effort.rounds),
        "batch": partial(batch.run, count=effort.rows, runs=effort.runs),
        "columns": partial(columns.run, count=effort.rows, runs=effort.runs),
        "startup": partial(startup.run, runs=effort.starts, wheel=wheel),
        "growth": partial(growth.run, rounds=effort.growth_rounds, runs=effort.runs),
    }


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a few repetitions; no page written")
    parser.add_argument("--check", action="store_true", help="exit 1 unless every limit holds")
    parser.add_argument("--only", choices=list(_sections(QUICK, None)), help="one section; no page written")
    parser.add_argument("--wheel", type=Path, help="the wheel to weigh; else the newest one built")
    parser.add_argument("--output", type=Path, help=f"the page; else {PAGE.relative_to(ROOT)}")
    return parser.parse_args()


def main() -> int:
    """Run the sections and show what they found."""
    arguments = _arguments()
    sections = _sections(QUICK if arguments.quick else FULL, arguments.wheel or _newest_wheel())
    results = report.Results(report.machine())
    for name, section in sections.items():
        if arguments.only in (None, name):
            start = time.perf_counter()
            print(f"{name} …", end=" ", file=sys.stderr, flush=True)
            section(results)
            print(f"{time.perf_counter() - start:.0f} s", file=sys.stderr)
    for table in (results.machine, *results.tables, report.limits_table(results)):
        print(report.terminal(table))
    missed = sum(not row.passed for row in results.limits)
    print(f"\n{len(results.limits) - missed} of {len(results.limits)} limits hold.")

    partly = arguments.quick or arguments.only
    page = arguments.output or (None if partly else PAGE)
    if page:
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(report.markdown(results, "make bench"), encoding="utf-8")
    return 1 if arguments.check and missed else 0


if __name__ == "__main__":
    sys.exit(main())
