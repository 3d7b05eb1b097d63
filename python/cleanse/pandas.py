"""cleanse for pandas: importing this gives Series the accessor `.cleanse`.

Index and name are kept, and so is the type of the texts: `str`, `string`, `object`, `category` or one of
Arrow's. Where a function finds fields, they are the columns of a DataFrame. `is_email` gives what the
`.str` methods of the type give: Arrow's booleans, `boolean`, or `bool`, where what is missing is no
address. Texts of Arrow go to `cleanse.arrow` and back without a copy.

>>> import pandas as pd
>>> import cleanse.pandas
>>> names = pd.Series(["ANA GARCÍA", None], index=[7, 9], name="name")
>>> names.cleanse.sanitize_name().to_dict()[7]
'Ana García'
>>> emails = pd.Series(["Ana@BÜCHER.example", "ana"])
>>> emails.cleanse.validate_email()["error"].to_list()[1]
'missing_at'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cleanse import CleanseError, ErrorCode, InvalidEmailError, InvalidNameError
from cleanse._methods import Methods

try:
    import numpy as np
    import pandas as pd  # type: ignore[import-untyped]  # pandas ships no types
    import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types
except ImportError as _error:
    raise ImportError("cleanse.pandas needs pandas and pyarrow: pip install 'pycleanse[pandas]'") from _error

if TYPE_CHECKING:
    from collections.abc import Callable

    from cleanse import arrow

__all__ = ["SeriesAccessor"]


# By what the functions that may raise are named after.
_ERRORS = {"name": InvalidNameError, "email": InvalidEmailError}


def _to_arrow(series: pd.Series) -> pa.Array | pa.ChunkedArray | None:
    """Give a column of Arrow; `None` where a text holds a lone surrogate, which UTF-8 has no bytes for."""
    values = series.to_numpy() if series.dtype == object else series.array
    try:
        column = pa.array(values, from_pandas=True)
    except UnicodeEncodeError:
        return None
    except (pa.ArrowInvalid, pa.ArrowTypeError):
        raise TypeError("the Series must hold nothing but str and what is missing") from None
    if isinstance(column, pa.DictionaryArray) and len(column.dictionary) == 0:
        return pa.DictionaryArray.from_arrays(column.indices, pa.array([], pa.string()))
    return column


def _broken(series: pd.Series) -> dict[int, int]:
    """Give the rows of texts that Arrow cannot hold, each with the place of its first lone surrogate."""
    found = {}
    for row, text in enumerate(series.astype(object)):
        try:
            if isinstance(text, str):
                text.encode()
        except UnicodeEncodeError as error:
            found[row] = error.start
    return found


def _without(series: pd.Series, rows: list[int], instead: str | None) -> pd.Series:
    values = series.astype(object).to_numpy(copy=True)
    values[rows] = instead
    return pd.Series(values, index=series.index, name=series.name, dtype=object)


def _from_arrow(made: pa.ChunkedArray, dtype: object) -> Any:  # noqa: ANN401 -- arrays of many classes
    """Give the values of a column that was made of texts of the type `dtype`."""
    if isinstance(dtype, pd.ArrowDtype):
        return pd.ArrowDtype(made.type).__from_arrow__(made)
    if pa.types.is_boolean(made.type):
        return pd.BooleanDtype().__from_arrow__(made)
    if pa.types.is_integer(made.type):
        return pd.Int32Dtype().__from_arrow__(made)
    if pa.types.is_dictionary(made.type):
        return made.to_pandas().array
    if isinstance(dtype, pd.StringDtype) and not pa.types.is_list(made.type):
        return dtype.__from_arrow__(made)
    values = np.empty(len(made), dtype=object)
    values[:] = made.to_pylist()
    return values


@pd.api.extensions.register_series_accessor("cleanse")
class SeriesAccessor(Methods["pd.Series", pd.DataFrame]):
    """What `Series.cleanse` has."""

    def __init__(self, series: pd.Series) -> None:
        self._series = series

    def _made(self, function: Callable[..., arrow.Result], **options: object) -> pa.ChunkedArray | None:
        column = _to_arrow(self._series)
        if column is None:
            return None
        made = function(column, **options)
        # An array becomes a chunked one, so that there is one case from here on.
        return pa.chunked_array(made if hasattr(made, "__arrow_c_stream__") else [pa.array(made)])

    def _broken_column(self, function: Callable[..., arrow.Result], **options: object) -> pd.Series:
        series, broken = self._series, _broken(self._series)
        rows, on_invalid = list(broken), options.get("on_invalid")
        if on_invalid == "raise":
            # A row before it that is refused comes first.
            series.iloc[: rows[0]].astype(object).cleanse._column(function, **options)
            kind = _ERRORS.get(function.__name__.rpartition("_")[2], CleanseError)
            error = kind(ErrorCode.LONE_SURROGATE, broken[rows[0]])
            error.index = rows[0]
            raise error
        made = _without(series, rows, None).cleanse._column(function, **options)
        if on_invalid == "keep":
            made.iloc[rows] = series.iloc[rows].to_numpy(dtype=object)
        if made.dtype != object:
            return made
        return made.astype("category" if isinstance(series.dtype, pd.CategoricalDtype) else series.dtype)

    def _broken_table(self, function: Callable[..., arrow.Result], **options: object) -> pd.DataFrame:
        broken = _broken(self._series)
        # An empty text is refused by whatever makes fields: the row has all of a refusal but the code.
        made = _without(self._series, list(broken), "").cleanse._table(function, **options)
        patched = {"error": [ErrorCode.LONE_SURROGATE.value] * len(broken), "position": list(broken.values())}
        for name in patched.keys() & set(made.columns):
            made.iloc[list(broken), made.columns.get_loc(name)] = patched[name]
        return made

    def _column(self, function: Callable[..., arrow.Result], **options: object) -> pd.Series:
        series = self._series
        made = self._made(function, **options)
        if made is None:
            return self._broken_column(function, **options)
        values = _from_arrow(made, series.dtype)
        if (
            isinstance(values, pd.arrays.BooleanArray)
            and getattr(series.dtype, "na_value", None) is not pd.NA
        ):
            values = values.to_numpy(dtype=bool, na_value=False)
        return pd.Series(values, index=series.index, name=series.name, dtype=values.dtype, copy=False)

    def _table(self, function: Callable[..., arrow.Result], **options: object) -> pd.DataFrame:
        series = self._series
        made = self._made(function, **options)
        if made is None:
            return self._broken_table(function, **options)
        dtype = series.cat.categories.dtype if isinstance(series.dtype, pd.CategoricalDtype) else series.dtype
        fields = zip(made.type.names, made.flatten(), strict=True)
        made_of = {name: _from_arrow(field, dtype) for name, field in fields}
        # A Series each, or pandas would find a type of its own for objects.
        columns = {
            name: pd.Series(values, index=series.index, dtype=values.dtype, copy=False)
            for name, values in made_of.items()
        }
        return pd.DataFrame(columns, index=series.index, copy=False)
