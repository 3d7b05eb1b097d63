"""What a row costs in Spark and Dask: reading it, handing it to Python and back, cleaning it.

Not how fast a cluster is: the processor time of the driver and of all the processes below it, which a busy
machine hardly shifts. Not Ray Data: what its own processes use on the side hides what a row costs.
`make bench-engines` prints the table.
"""

from __future__ import annotations

import importlib
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import texts
from batch import EMAILS
from cleanse import arrow
from measure import Spread

ROWS, RUNS = 1_200_000, 3
TICK = os.sysconf("SC_CLK_TCK")
NAMES = [name for pair in zip(texts.CLEAN_ASCII, texts.CAPITALS_ASCII, strict=False) for name in pair]
#: A label, a column of the table, and what is done with it; nothing but handing it over, or not even that.
WAYS: list[tuple[str, str, Callable[..., Any] | None]] = [
    ("read the names", "name", None),
    ("hand the names over", "name", lambda column: column),
    ("sanitize_name", "name", arrow.sanitize_name),
    ("read the addresses", "email", None),
    ("is_email", "email", arrow.is_email),
    ("validate_email", "email", arrow.validate_email),
]
Engine = Callable[[str, str, Callable[..., Any] | None], None]


def used() -> float:
    """Processor seconds that this process and all below it have used."""
    ticks, children = {}, {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        process = int(path.parent.name)
        # Also the time of what has ended below it.
        ticks[process] = sum(map(int, fields[11:15]))
        children.setdefault(int(fields[1]), []).append(process)
    below = [os.getpid()]
    for process in below:
        below.extend(children.get(process, ()))
    return sum(map(ticks.__getitem__, below)) / TICK


@contextmanager
def spark() -> Iterator[Engine]:
    """One worker, in the process of the driver; nothing is written."""
    os.environ |= {"SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    module = importlib.import_module("cleanse.spark")
    quiet = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.log.level": "ERROR"}
    builder = importlib.import_module("pyspark.sql").SparkSession.builder
    session = builder.master("local[1]").config(map=quiet).getOrCreate()

    def run(path: str, column: str, function: Callable[..., Any] | None) -> None:
        frame = session.read.parquet(path).select(column)
        if function is not None:
            frame = frame.select(module._udf("made", function)(column))
        frame.write.format("noop").mode("overwrite").save()

    yield run
    session.stop()


@contextmanager
def dask() -> Iterator[Engine]:
    """No worker but this process, partition by partition."""
    dd = importlib.import_module("dask.dataframe")
    importlib.import_module("cleanse.dask")

    def run(path: str, column: str, function: Callable[..., Any] | None) -> None:
        made = dd.read_parquet(path, columns=[column])[column]
        if hasattr(function, "__name__") and hasattr(made.cleanse, function.__name__):
            made = getattr(made.cleanse, function.__name__)()
        made.map_partitions(len).compute(scheduler="synchronous")

    yield run


def _cost(call: Callable[[], None]) -> Spread:
    call()  # what is made once is not a row's
    seconds = []
    for _ in range(RUNS):
        before = used()
        call()
        seconds.append((used() - before) * 1e6 / ROWS)
    return Spread.of(seconds)


def main() -> None:
    """Print a table: a row of it for each way, a column for each engine."""
    os.environ["OMP_NUM_THREADS"] = "1"
    costs: dict[str, list[str]] = {label: [] for label, *_ in WAYS}
    with tempfile.TemporaryDirectory() as folder:
        for part in range(8):
            columns = {
                name: pa.array(list(islice(cycle(kinds), ROWS // 8)))
                for name, kinds in (("name", NAMES), ("email", EMAILS))
            }
            pq.write_table(pa.table(columns), f"{folder}/{part}.parquet", use_dictionary=False)
        for engine in (spark, dask):
            with engine() as run:
                for label, column, function in WAYS:
                    cost = _cost(partial(run, folder, column, function))
                    costs[label].append(cost.text("{:.2f} s".format))
                    print(f"{engine.__name__}, {label}: {costs[label][-1]}", file=sys.stderr)
    print("| seconds of a processor for a million rows | Spark | Dask |\n|---|---|---|")
    for label, spreads in costs.items():
        print("|", " | ".join([label, *spreads]), "|")


if __name__ == "__main__":
    main()
