"""Lists of a million rows: on one core and on two, beside a busy thread, beside an event loop.

Wall time, as the caller waits for it. Not single calls: those are in calls.py.
"""

from __future__ import annotations

import asyncio
import gc
import hashlib
import itertools
import os
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

import cleanse
import cleanse.aio
import texts
from measure import Spread, ratios
from report import Results, Row, Table, duration, number

Rows = list[str]
Given = TypeVar("Given")

NAMES = [*texts.CLEAN_ASCII, *texts.CLEAN_ACCENTED, *texts.CAPITALS_ASCII, *texts.DIRTY]
# As a column of a sign-up form has them: five in six valid.
EMAILS = [*(4 * [*texts.EMAILS]), *texts.EMAILS_INVALID, *texts.EMAILS_INTERNATIONAL]

BATCHES: tuple[tuple[Callable[[Rows], object], list[str]], ...] = (
    (cleanse.sanitize_names, NAMES),
    (cleanse.validate_emails, EMAILS),
    (cleanse.are_emails, EMAILS),
)
COROUTINES: tuple[tuple[Callable[[Rows], Awaitable[object]], list[str]], ...] = (
    (cleanse.aio.sanitize_names, NAMES),
    (cleanse.aio.validate_emails, EMAILS),
    (cleanse.aio.are_emails, EMAILS),
)

#: Lists on two cores, 1.33 times as fast as on one: the strings are made under the GIL, one by one.
TWO_CORES = 0.75
#: Two hashes at once take half the time on two free cores; above this the cores are not free.
CONTROL = 0.6
#: "Another Python thread goes on meanwhile", as a number: a tenth of what it does alone.
OTHER_THREAD = 0.1
#: The loop's longest stall while a million rows are cleaned: less than a request takes on the network.
STALL = 0.005
BEAT = 0.001


def _rows(kinds: list[str], count: int) -> Rows:
    """Make new objects every time: a `str` keeps its UTF-8 once asked for."""
    encoded = [text.encode() for text in kinds]
    return [text.decode() for text in itertools.islice(itertools.cycle(encoded), count)]


def _timed(call: Callable[[Given], object], given: Given, cores: set[int] | None) -> tuple[float, object]:
    """Measure the seconds of `call`; return its result too, so that letting it go does not count."""
    if cores:
        os.sched_setaffinity(0, cores)
    start = time.perf_counter()
    result = call(given)
    return time.perf_counter() - start, result


def _seconds(call: Callable[[Given], object], given: Given, cores: set[int]) -> float:
    """Run in a thread of its own, which holds itself and all that it starts to `cores`."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(_timed, call, given, cores).result()[0]


def two_hashes(data: bytes) -> None:
    """Hash twice at once, without the GIL: whether two cores are free."""
    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(hashlib.sha256, data) for _ in range(2)]:
            done.result()


def _hashes(data: bytes) -> None:
    """Keep two cores busy for some time without the GIL."""
    for _ in range(10):
        two_hashes(data)


def _cores(results: Results, details: Table, count: int, runs: int) -> None:
    available = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    data = bytes(50 * count)
    for call, kinds in BATCHES:
        title, against = f"{call.__name__}, {count:,} rows", "two cores ÷ one core"
        if len(available) < 2:
            results.limits.append(Row(title, against, "needs two cores and Linux", "", None))
            continue
        one, two = {available[0]}, set(available[:2])
        _seconds(call, _rows(kinds, count), two)
        single, double, control = [], [], []
        for _ in range(runs):
            single.append(_seconds(call, _rows(kinds, count), one))
            double.append(_seconds(call, _rows(kinds, count), two))
            control.append(_seconds(two_hashes, data, two) / _seconds(two_hashes, data, one))
        ratio, free = ratios(double, single), Spread.of(control)
        measured, holds = ratio.text(number), ratio.median <= TWO_CORES
        busy = not holds and free.median > CONTROL
        if busy:
            measured += f"; machine busy, two hashes {number(free.median)}"
        results.limits.append(Row(title, against, measured, f"≤ {TWO_CORES}", None if busy else holds))
        details.rows.append((call.__name__, "control: two hashes, two cores ÷ one", free.text(number), ""))
        for label, times in (("one core", single), ("two cores", double)):
            spent = Spread.of(times)
            details.rows.append((call.__name__, label, spent.text(duration), duration(spent.median / count)))


def _turns(busy: Future[Any]) -> float:
    """Count the turns a second of a loop in pure Python while `busy` is not done."""
    turns, start = 0, time.perf_counter()
    while not busy.done():
        turns += 1
    return turns / (time.perf_counter() - start)


def _other_thread(results: Results, details: Table, count: int, runs: int) -> None:
    for call, kinds in BATCHES:
        shares, times = [], []
        for _ in range(runs):
            rows = _rows(kinds, count)
            with ThreadPoolExecutor(1) as pool:
                alone = _turns(pool.submit(time.sleep, 0.2))
                job = pool.submit(_timed, call, rows, None)
                shares.append(_turns(job) / alone)
            times.append(job.result()[0])
        share, spent = Spread.of(shares), Spread.of(times)
        results.limits.append(
            Row(
                f"{call.__name__}, {count:,} rows",
                "another Python thread: share of its speed alone",
                share.text(number),
                f"≥ {OTHER_THREAD}",
                share.median >= OTHER_THREAD,
            )
        )
        details.rows.append(
            (
                call.__name__,
                "beside a busy Python thread",
                spent.text(duration),
                duration(spent.median / count),
            )
        )


async def _beside_heartbeat(job: Callable[[], Awaitable[object]]) -> tuple[float, float]:
    """Return seconds: the most that a beat came late while `job` ran, and what the job took."""
    worst = 0.0

    async def beat() -> None:
        nonlocal worst
        last = time.perf_counter()
        while True:
            await asyncio.sleep(BEAT)
            now = time.perf_counter()
            worst = max(worst, now - last - BEAT)
            last = now

    heart = asyncio.create_task(beat())
    await asyncio.sleep(20 * BEAT)
    worst, start = 0.0, time.perf_counter()
    result = await job()
    spent = time.perf_counter() - start
    # The beat that was due while the result came back, before the result is let go.
    await asyncio.sleep(2 * BEAT)
    heart.cancel()
    del result
    return worst, spent


def _event_loop(results: Results, details: Table, count: int, runs: int) -> None:
    data = bytes(50 * count)
    for call, kinds in COROUTINES:
        stalls, times, control = [], [], []
        for _ in range(runs):
            control.append(asyncio.run(_beside_heartbeat(partial(asyncio.to_thread, _hashes, data)))[0])
            rows = _rows(kinds, count)
            # Else the first collection goes through the list that we have just made: our stall.
            gc.collect()
            longest, took = asyncio.run(_beside_heartbeat(partial(call, rows)))
            stalls.append(longest)
            times.append(took)
        stall, spent, least = Spread.of(stalls), Spread.of(times), Spread.of(control)
        measured, holds = stall.text(duration), stall.median <= STALL
        busy = not holds and stall.median - least.median <= STALL
        if busy:
            measured += f"; machine busy, beside hashes {duration(least.median)}"
        results.limits.append(
            Row(
                f"aio.{call.__name__}, {count:,} rows",
                "longest stall of a 1 ms heartbeat",
                measured,
                f"≤ {duration(STALL)}",
                None if busy else holds,
            )
        )
        details.rows.append(
            (
                f"aio.{call.__name__}",
                "beside a heartbeat",
                spent.text(duration),
                duration(spent.median / count),
            )
        )
        details.rows.append(
            (
                f"aio.{call.__name__}",
                "control: longest stall beside hashes on two cores",
                least.text(duration),
                "",
            )
        )


def run(results: Results, count: int, runs: int) -> None:
    """Measure lists of `count` rows, each way `runs` times."""
    details = Table("Batches", ("call", "how", f"{count:,} rows", "a row"))
    _cores(results, details, count, runs)
    _other_thread(results, details, count, runs)
    _event_loop(results, details, count, runs)
    results.tables.append(details)
