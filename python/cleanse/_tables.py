"""Tables of Arrow in which some columns become others, for the engines that hand tables out.

Not what becomes of a column: those are the functions of `cleanse.arrow`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from cleanse import arrow

    Function: TypeAlias = Callable[[pa.ChunkedArray], arrow.Result]
    #: What a column becomes, or what becomes of another column.
    What: TypeAlias = Function | tuple[str, Function]

__all__ = ["made_of", "sources"]


def sources(columns: Mapping[str, What]) -> Iterator[tuple[str, str, Function]]:
    """Give for each column that is made its name, that of the column it is made of, and the function."""
    for name, what in columns.items():
        yield (name, *what) if isinstance(what, tuple) else (name, name, what)


def made_of(table: pa.Table, columns: Mapping[str, What]) -> pa.Table:
    """Make the columns; all are made of the table as it came."""
    made = table
    for name, source, function in sources(columns):
        column = pa.chunked_array(function(table[source]))
        place = made.schema.get_field_index(name)
        made = made.append_column(name, column) if place < 0 else made.set_column(place, name, column)
    return made
