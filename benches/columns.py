"""Columns of a million rows, on one thread and on two: ours, and what the hosts themselves offer.

On one thread the processor's time counts, on two the wall's. Not lists: those are in batch.py.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from itertools import cycle, islice

import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import texts
from batch import CONTROL, EMAILS, two_hashes
from cleanse import arrow
from measure import Spread, ratios
from report import Results, Row, Table, duration, number

#: Clean names and names in capitals, in turn.
NAMES = [name for pair in zip(texts.CLEAN_ASCII, texts.CAPITALS_ASCII, strict=False) for name in pair]
NAIVE = r"^[^@\s]+@[^@\s]+\.[^@\s]+$"
#: Two threads are 1.8 times as fast as one.
TWO_THREADS = 1 / 1.8
#: A name to its struct, in seconds.
PARSE = 2e-6
#: What goes through Python row by row gets this part of the rows.
SLOW = 50


@dataclass(frozen=True)
class Way:
    """A label, what is done, and to how much of the column."""

    label: str
    call: Callable[[], object]
    share: int = 1


@dataclass(frozen=True)
class Job:
    """Ours first, then the others; those with a limit, by label."""

    ways: list[Way]
    limits: dict[str, float]


def _peers(*ways: tuple[str, Way]) -> list[Way]:
    """Return the ways of the peers that are installed."""
    return [way for package, way in ways if find_spec(package) is not None]


def _emval(frame: pl.DataFrame) -> object:
    import emval.polars

    # Its keywords have no defaults; the last but one is whether to ask the DNS.
    return frame.select(emval.polars.validate_email("email", True, False, False, False, False, []))


def _parse(name: str) -> object:
    import nameparser

    return nameparser.HumanName(name)


def _refuses(text: str) -> bool:
    import email_validator

    try:
        email_validator.validate_email(text, check_deliverability=False)
    except email_validator.EmailNotValidError:
        return True
    return False


def _jobs(count: int) -> list[Job]:
    def column(kinds: list[str]) -> pa.Array:
        return pa.array(list(islice(cycle(kinds), count)))

    emails, names = column(EMAILS), column(NAMES)
    valid = column(list(texts.EMAILS))
    polars_emails, polars_valid = pl.Series("email", emails), pl.Series("email", valid)
    few = slice(0, max(1, count // SLOW))
    pandas_emails, pandas_names = emails[few].to_pandas(), names[few].to_pandas()
    frame = pl.DataFrame([polars_emails[few]])
    con = duckdb.connect(config={"threads": 1})
    con.register("emails", pa.table({"email": emails}))
    con.register("valid", pa.table({"email": valid}))

    def matching(name: str) -> object:
        query = "select count(*) from query_table($1) where regexp_matches(email, $2)"
        return con.execute(query, [name, NAIVE]).fetchall()

    return [
        *(
            Job(
                [
                    Way(f"cleanse.arrow.is_email, {kind}", partial(arrow.is_email, column)),
                    Way("polars, naive regex", partial(series.str.contains, NAIVE)),
                    Way("pyarrow, naive regex", partial(pc.match_substring_regex, column, NAIVE)),
                    Way("DuckDB, naive regex", partial(matching, name)),
                    Way("cleanse.arrow.is_email, of polars", partial(arrow.is_email, series)),
                ],
                {"polars, naive regex": 1 / 3, "pyarrow, naive regex": 1 / 3},
            )
            for kind, name, column, series in [
                ("valid", "valid", valid, polars_valid),
                ("one in six not, and international", "emails", emails, polars_emails),
            ]
        ),
        Job(
            [
                Way("cleanse.arrow.validate_email", lambda: arrow.validate_email(emails)),
                *_peers(
                    ("emval", Way("emval.polars", partial(_emval, frame), SLOW)),
                    (
                        "email_validator",
                        Way("Series.map(email_validator)", partial(pandas_emails.map, _refuses), SLOW),
                    ),
                ),
            ],
            {},
        ),
        Job(
            [
                Way("cleanse.arrow.sanitize_name", lambda: arrow.sanitize_name(names)),
                Way("pyarrow.compute.utf8_lower", lambda: pc.utf8_lower(names)),
                Way("pyarrow.compute.utf8_trim_whitespace", lambda: pc.utf8_trim_whitespace(names)),
            ],
            {"pyarrow.compute.utf8_lower": 1.5},
        ),
        Job(
            [
                Way("cleanse.arrow.parse_name", lambda: arrow.parse_name(names)),
                *_peers(
                    ("nameparser", Way("Series.map(nameparser)", partial(pandas_names.map, _parse), SLOW))
                ),
            ],
            {},
        ),
        Job([Way("cleanse.arrow.name_key", lambda: arrow.name_key(names))], {}),
        Job([Way("cleanse.arrow.sanitize_email", lambda: arrow.sanitize_email(emails))], {}),
        Job([Way("cleanse.arrow.inspect_name", lambda: arrow.inspect_name(names))], {}),
    ]


def _timed(call: Callable[[], object], cores: set[int], clock: Callable[[], float]) -> float:
    def held() -> float:
        if cores:
            os.sched_setaffinity(0, cores)
        start = clock()
        made = call()
        spent = clock() - start
        del made
        return spent

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(held).result()


def run(results: Results, count: int, runs: int) -> None:
    """Measure the columns."""
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    one, two = set(cores[:1]), set(cores[:2])
    hashes = partial(two_hashes, bytes(50 * count))
    details = Table(f"Columns of {count:,} rows", ("way", "one thread, a row", "two threads, a row"))
    for job in _jobs(count):
        ours = job.ways[0]
        single: dict[str, list[float]] = {way.label: [] for way in job.ways}
        wall, double, control = [], [], []
        ours.call()
        for _ in range(runs):
            for way in job.ways:
                single[way.label].append(
                    _timed(way.call, one, time.process_time) / max(1, count // way.share)
                )
            if len(cores) > 1:
                wall.append(_timed(ours.call, one, time.perf_counter) / count)
                double.append(_timed(ours.call, two, time.perf_counter) / count)
                control.append(
                    _timed(hashes, two, time.perf_counter) / _timed(hashes, one, time.perf_counter)
                )
        for against, limit in job.limits.items():
            ratio = ratios(single[ours.label], single[against])
            results.limits.append(
                Row(ours.label, against, ratio.text(number), f"≤ {number(limit)}", ratio.median <= limit)
            )
        if ours.label.endswith("parse_name"):
            spent = Spread.of(single[ours.label])
            limit = f"≤ {duration(PARSE)}"
            results.limits.append(
                Row(ours.label, "a row", spent.text(duration), limit, spent.median <= PARSE)
            )
        if double:
            ratio, free = ratios(double, wall), Spread.of(control)
            holds = ratio.median <= TWO_THREADS
            busy = not holds and free.median > CONTROL
            measured = ratio.text(number) + (f"; machine busy, {number(free.median)}" if busy else "")
            mark = None if busy else holds
            limit = f"≤ {number(TWO_THREADS)}"
            results.limits.append(Row(ours.label, "two threads ÷ one", measured, limit, mark))
        for way in job.ways:
            both = Spread.of(double).text(duration) if way is ours and double else ""
            details.rows.append((way.label, Spread.of(single[way.label]).text(duration), both))
    results.tables.append(details)
