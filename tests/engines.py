"""Spark, Ray and Dask with two workers, one of which is killed in the middle: the result is the local one.

Run by `make test-all`: the engines are large, and starting them takes longer than the work. Not collected
by `make test`, which knows test_*.py.
"""

import doctest
import importlib
import os
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cleanse
import pandas as pd  # type: ignore[import-untyped]  # pandas ships no types
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types
import pytest
from cleanse import arrow

NAMES = ["ANA GARCÍA", None, "Björk", "   ", "JOSÉ DE LA CRUZ"] * 4000
EMAILS = ["Ana@BÜCHER.example", None, "ana", "x@example.com", "@"] * 4000
CLEAN = cleanse.sanitize_names(NAMES)
VALID = cleanse.are_emails(EMAILS)
ERRORS = pa.array(arrow.validate_email(pa.array(EMAILS))).field("error").to_pylist()


class KillOnce:
    """Kills the process that it first runs in, after a while; `mark` tells which one that was.

    With `above` it is not that process but its parent, or theirs.
    """

    def __init__(self, mark: Path, above: int = 0) -> None:
        self.mark, self.above = mark, above

    def __call__(self, batch: Any) -> Any:  # noqa: ANN401 -- what an engine hands out
        time.sleep(0.05)
        process = os.getpid()
        for _ in range(self.above):
            # The name before it, in brackets, may hold anything.
            process = int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
        try:
            with self.mark.open("x") as mark:
                mark.write(Path(f"/proc/{process}/cmdline").read_text())
        except FileExistsError:
            return batch
        os.kill(process, signal.SIGKILL)
        return batch


def test_dask_survives_a_worker(tmp_path: Path) -> None:
    dd: Any = importlib.import_module("dask.dataframe")
    distributed: Any = importlib.import_module("distributed")
    importlib.import_module("cleanse.dask")
    frame = dd.from_pandas(pd.DataFrame({"name": NAMES, "email": EMAILS}), npartitions=16)
    kill = KillOnce(tmp_path / "killed")
    cluster = distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)
    with cluster, distributed.Client(cluster):
        killed = frame.map_partitions(kill, meta=frame._meta)
        table = killed["email"].cleanse.validate_email()
        names = killed["name"].cleanse.sanitize_name()
        made = dd.concat([names, table[["error"]]], axis=1).compute()
    assert kill.mark.exists()
    assert made["name"].astype(object).where(made["name"].notna(), None).tolist() == CLEAN
    assert made["error"].astype(object).where(made["error"].notna(), None).tolist() == ERRORS


def test_ray_survives_a_worker(tmp_path: Path) -> None:
    ray: Any = importlib.import_module("ray")
    clean = importlib.import_module("cleanse.ray").Clean(
        name=arrow.sanitize_name, valid=("email", arrow.is_email)
    )
    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False)
    try:
        table = pa.table({"row": range(len(NAMES)), "name": NAMES, "email": EMAILS})
        dataset = ray.data.from_arrow(table).repartition(16)
        kill = KillOnce(tmp_path / "killed")
        made = dataset.map_batches(kill, batch_format="pyarrow").map_batches(clean, batch_format="pyarrow")
        rows = sorted(made.take_all(), key=lambda row: row["row"])
    finally:
        ray.shutdown()
    assert kill.mark.exists()
    assert [row["name"] for row in rows] == CLEAN
    assert [row["valid"] for row in rows] == VALID


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    # All of it on loopback, and every worker with this Python.
    os.environ |= {"SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    builder: Any = importlib.import_module("pyspark.sql").SparkSession.builder
    quiet = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.log.level": "ERROR"}
    session = builder.master("local-cluster[2,1,1024]").config(map=quiet).getOrCreate()
    session.sparkContext.addPyFile(__file__)  # where the workers have KillOnce from
    yield session
    session.stop()
    # Where the workers of a cluster of this kind keep what they say.
    shutil.rmtree(Path(importlib.import_module("pyspark").__file__ or "").parent / "work", ignore_errors=True)


def test_spark_survives_an_executor(tmp_path: Path, spark: Any) -> None:  # noqa: ANN401 -- a session
    module: Any = importlib.import_module("cleanse.spark")
    module.register(spark)
    table = pa.table({"row": range(len(NAMES)), "name": NAMES, "email": EMAILS})
    frame = spark.createDataFrame(table).repartition(16)
    # The parent of a worker forks workers; its own is the executor.
    kill = KillOnce(tmp_path / "killed", above=2)
    clean = module.Clean(clean=("name", arrow.sanitize_name), valid=("email", arrow.is_email))
    made = frame.mapInArrow(lambda batches: map(kill, batches), frame.schema)
    made = made.mapInArrow(clean, clean.schema(made))
    made = made.withColumn("error", module.validate_email("email")["error"])
    made = made.selectExpr("row", "clean", "valid", "error", "cleanse_name_key(name) as key")
    rows = sorted(made.collect())
    assert "CoarseGrainedExecutorBackend" in kill.mark.read_text()
    assert [row["row"] for row in rows] == list(range(len(NAMES)))
    assert [row["clean"] for row in rows] == CLEAN
    assert [row["valid"] for row in rows] == VALID
    assert [row["error"] for row in rows] == ERRORS
    assert [row["key"] for row in rows] == cleanse.name_keys(NAMES)


def test_spark_has_the_functions_of_columns(spark: Any) -> None:  # noqa: ANN401 -- a session
    module: Any = importlib.import_module("cleanse.spark")
    functions = [name for name in arrow.__all__ if hasattr(module, name)]
    assert {*functions, "Clean", "register"} == set(module.__all__)
    texts = [*NAMES[:5], *EMAILS[:5]]
    frame = spark.createDataFrame([(text,) for text in texts], "text string")
    for large in ("false", "true"):
        spark.conf.set("spark.sql.execution.arrow.useLargeVarTypes", large)
        clean = module.Clean(**{name: ("text", getattr(arrow, name)) for name in functions})
        calls = frame.select("text", *(getattr(module, name)("text").alias(name) for name in functions))
        for made in (calls, frame.mapInArrow(clean, clean.schema(frame))):
            table = made.toArrow()
            for name in functions:
                local = pa.array(getattr(arrow, name)(pa.array(texts)))
                assert table[name].to_pylist() == local.to_pylist(), name


def test_spark_passes_options_on(spark: Any) -> None:  # noqa: ANN401 -- a session
    module: Any = importlib.import_module("cleanse.spark")
    frame = spark.createDataFrame([("canary", "IŞIK")], "email string, name string")
    ours = cleanse.EmailPolicy(disposable=cleanse.DomainSet(["throwaway.example"]))
    found = module.validate_email(spark_literal("x@throwaway.example"), policy=ours)
    row = frame.select(module.sanitize_name("name", locale="tr"), found["is_disposable"]).first()
    assert row[:] == ("Işık", True)
    assert frame.select(module.is_email("email")).columns == ["is_email(email)"]
    with pytest.raises(ValueError, match="on_invalid"):
        module.sanitize_email("email", on_invalid="drop")
    with pytest.raises(Exception, match="needs an @") as caught:  # a class of Spark's
        frame.select(module.sanitize_email("email", on_invalid="raise")).collect()
    assert "canary" not in str(caught.value)
    module.register(spark, locale="tr", policy=cleanse.EmailPolicy(domains="internal"))
    made = spark.sql("select cleanse_name('IŞIK'), cleanse_is_email('ana@mailserver')").first()
    assert made[:] == ("Işık", True)


def spark_literal(text: str) -> Any:  # noqa: ANN401 -- a column
    return importlib.import_module("pyspark.sql.functions").lit(text)


@pytest.mark.parametrize("module", ["cleanse.dask", "cleanse.ray", "cleanse.spark"])
def test_the_examples_run(module: str, request: pytest.FixtureRequest) -> None:
    if module == "cleanse.spark":
        request.getfixturevalue("spark")
    found = importlib.import_module(module)
    classes = [item for name in found.__all__ if ">>>" in ((item := getattr(found, name)).__doc__ or "")]
    for item in [found, *classes]:
        test = doctest.DocTestParser().get_doctest(item.__doc__ or "", vars(found).copy(), module, None, None)
        result = doctest.DocTestRunner().run(test)
        assert result.attempted
        assert not result.failed


if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__, "-q", "-W", "ignore"]))
