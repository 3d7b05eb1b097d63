"""cleanse for Dask: importing this gives the Series of dask.dataframe the accessor `.cleanse`.

Lazy, partition by partition, with the types of `cleanse.pandas`, which does the work in the workers.

>>> import dask.dataframe as dd
>>> import pandas as pd
>>> import cleanse.dask
>>> frame = dd.from_pandas(pd.DataFrame({"name": ["ANA LIMA", "björk"]}), npartitions=2)
>>> frame["name"].cleanse.sanitize_name().compute(scheduler="synchronous").to_list()
['Ana Lima', 'Björk']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cleanse._methods import Methods

try:
    import dask.dataframe as dd  # type: ignore[import-not-found,unused-ignore]  # may not be installed
    from dask.dataframe.extensions import (  # type: ignore[import-not-found,unused-ignore]  # likewise
        register_series_accessor,
    )
except ImportError as _error:
    raise ImportError("cleanse.dask needs dask: pip install 'pycleanse[dask]'") from _error

import pandas as pd  # type: ignore[import-untyped]  # pandas ships no types

from cleanse.pandas import SeriesAccessor

if TYPE_CHECKING:
    from collections.abc import Callable

    from cleanse import arrow

__all__ = ["DaskAccessor"]


def _column(part: pd.Series, function: Callable[..., arrow.Result], options: dict[str, Any]) -> pd.Series:
    return SeriesAccessor(part)._column(function, **options)


def _table(part: pd.Series, function: Callable[..., arrow.Result], options: dict[str, Any]) -> pd.DataFrame:
    return SeriesAccessor(part)._table(function, **options)


@register_series_accessor("cleanse")
class DaskAccessor(Methods["dd.Series", "dd.DataFrame"]):
    """What `Series.cleanse` has."""

    def __init__(self, series: dd.Series) -> None:
        self._series = series

    def _column(self, function: Callable[..., arrow.Result], **options: object) -> dd.Series:
        return self._parts(_column, function, options)

    def _table(self, function: Callable[..., arrow.Result], **options: object) -> dd.DataFrame:
        return self._parts(_table, function, options)

    def _parts(
        self, run: Callable[..., Any], function: Callable[..., arrow.Result], options: dict[str, object]
    ) -> Any:  # noqa: ANN401 -- a Series or a DataFrame, as `run` gives
        # The type of a column that holds nothing is that of all of its parts.
        empty = pd.Series(
            [], dtype=self._series.dtype, name=self._series.name, index=self._series._meta.index
        )
        return self._series.map_partitions(run, function, options, meta=run(empty, function, options))
