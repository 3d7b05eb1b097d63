"""cleanse for polars: importing this gives expressions and Series the namespace `.cleanse`.

Not a plugin with a polars of its own: columns go to `cleanse.arrow` and back without a copy. The
expressions are elementwise and know their type, so they work in lazy and streaming queries. Texts come
back as `String`; a `Categorical` or `Enum` is read by its categories, each once. What has fields is a
`Struct`.

>>> import polars as pl
>>> import cleanse.polars
>>> frame = pl.DataFrame({"name": ["ANA GARCÍA", None]})
>>> frame.select(pl.col("name").cleanse.sanitize_name())["name"].to_list()
['Ana García', None]
>>> pl.Series(["ana@example.com", "ana"]).cleanse.is_email().to_list()
[True, False]
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from cleanse import CleanseError
from cleanse._methods import Methods

try:
    import polars as pl
except ImportError as _error:
    raise ImportError("cleanse.polars needs polars: pip install 'pycleanse[polars]'") from _error

if TYPE_CHECKING:
    from collections.abc import Callable

    from cleanse import arrow

__all__ = ["ExprNamespace", "SeriesNamespace"]


def _run(function: Callable[..., arrow.Result], series: pl.Series) -> pl.Series:
    # A name that is given with it, polars drops.
    made = pl.Series(function(series)).alias(series.name)
    return made.cast(pl.String) if made.dtype in (pl.Categorical, pl.Enum) else made


def _run_in_query(function: Callable[..., arrow.Result], series: pl.Series) -> pl.Series:
    try:
        return _run(function, series)
    except CleanseError as refused:
        kind, arguments = type(refused), refused.args

    def remake(error: CleanseError, *_: object) -> None:
        error.args = arguments

    # polars raises another of the error's type, made of a message alone: this type knows the rest. Without
    # the index: it counts in the piece that polars gave, and no row of the query is known here.
    raise type(kind.__name__, (kind,), {"__init__": remake, "__module__": kind.__module__})


@pl.api.register_series_namespace("cleanse")
class SeriesNamespace(Methods[pl.Series, pl.Series]):
    """What `Series.cleanse` has."""

    def __init__(self, series: pl.Series) -> None:
        self._series = series

    def _column(self, function: Callable[..., arrow.Result], **options: object) -> pl.Series:
        return _run(partial(function, **options), self._series)

    _table = _column


@pl.api.register_expr_namespace("cleanse")
class ExprNamespace(Methods[pl.Expr, pl.Expr]):
    """What `Expr.cleanse` has."""

    def __init__(self, expr: pl.Expr) -> None:
        self._expr = expr

    def _column(self, function: Callable[..., arrow.Result], **options: object) -> pl.Expr:
        run = partial(function, **options)
        dtype = _run(run, pl.Series(dtype=pl.String)).dtype
        return self._expr.map_batches(partial(_run_in_query, run), return_dtype=dtype, is_elementwise=True)

    _table = _column
