"""Ray and Dask with two workers, one of which is killed in the middle: the result is that of a local run.

Run by `make test-all`: the engines are large, and starting them takes longer than the work. Not collected
by `make test`, which knows test_*.py.
"""

import doctest
import importlib
import os
import signal
import time
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


class KillOnce:
    """Kills the process that it first runs in, after a while; `mark` tells that this has been done."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __call__(self, batch: Any) -> Any:  # noqa: ANN401 -- what an engine hands out
        time.sleep(0.05)
        try:
            self.mark.touch(exist_ok=False)
        except FileExistsError:
            return batch
        os.kill(os.getpid(), signal.SIGKILL)
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
    errors = made["error"].astype(object).where(made["error"].notna(), None).tolist()
    local = pa.array(arrow.validate_email(pa.array(EMAILS)))
    assert errors == local.field("error").to_pylist()


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


@pytest.mark.parametrize("module", ["cleanse.dask", "cleanse.ray"])
def test_the_examples_run(module: str) -> None:
    found = importlib.import_module(module)
    classes = [item for name in found.__all__ if ">>>" in ((item := getattr(found, name)).__doc__ or "")]
    for item in [found, *classes]:
        test = doctest.DocTestParser().get_doctest(item.__doc__ or "", vars(found).copy(), module, None, None)
        result = doctest.DocTestRunner().run(test)
        assert result.attempted
        assert not result.failed


if __name__ == "__main__":
    raise SystemExit(pytest.main([__file__, "-q", "-W", "ignore"]))
