"""cleanse for DuckDB: SQL functions over whole vectors of a query.

`register(con)` gives a connection these, each of a `VARCHAR`, with null for null:

| functions | give |
|---|---|
| `cleanse_name`, `cleanse_email`, `cleanse_text` | the clean text, null where it is refused |
| `cleanse_name_key`, `cleanse_canonical_email`, `cleanse_suggest_email` | a text or null |
| `cleanse_is_email` | a boolean |
| `cleanse_parse_name`, `cleanse_validate_email` | a struct |
| `cleanse_inspect_name`, `cleanse_inspect_email` | a struct |

>>> import duckdb
>>> import cleanse.duckdb
>>> con = duckdb.connect()
>>> cleanse.duckdb.register(con)
>>> con.execute("select cleanse_name('ANA GARCÍA'), cleanse_is_email('ana')").fetchall()
[('Ana García', False)]
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from cleanse import _sql, arrow

try:
    import duckdb
    import numpy as np  # noqa: F401 -- what create_function needs
    import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types
    from duckdb.func import ARROW, SPECIAL
except ImportError as _error:
    raise ImportError(
        "cleanse.duckdb needs duckdb, numpy and pyarrow: pip install 'pycleanse[duckdb]'"
    ) from _error

if TYPE_CHECKING:
    from collections.abc import Callable

    from cleanse import EmailPolicy

__all__ = ["register"]


def _vectorised(function: Callable[..., arrow.Result]) -> Callable[..., pa.Array]:
    def run(column):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202 -- DuckDB evaluates annotations
        made = function(column)
        return pa.array(made) if isinstance(made, arrow.Array) else pa.chunked_array(made).combine_chunks()

    return run


def _type(kind: pa.DataType) -> str:
    """Give the SQL name of a type that a function returns."""
    if pa.types.is_struct(kind):
        return "STRUCT(" + ", ".join(f'"{field.name}" {_type(field.type)}' for field in kind) + ")"
    if pa.types.is_list(kind):
        return _type(kind.value_type) + "[]"
    return {pa.bool_(): "BOOLEAN", pa.int32(): "INTEGER", pa.string(): "VARCHAR"}[kind]


def register(
    con: duckdb.DuckDBPyConnection, *, locale: str | None = None, policy: EmailPolicy | None = None
) -> None:
    """Give a connection the SQL functions; those that it has already are replaced.

    `locale` is that of all names, a BCP 47 tag; `policy` that of all addresses.

    >>> import duckdb
    >>> import cleanse.duckdb
    >>> from cleanse import EmailPolicy
    >>> con = duckdb.connect()
    >>> cleanse.duckdb.register(con, policy=EmailPolicy(domains="internal"))
    >>> con.execute("select cleanse_is_email('ana@mailserver')").fetchall()
    [(True,)]
    """
    for name, function in _sql.functions(locale=locale, policy=policy).items():
        run = _vectorised(function)
        kind = _type(run(pa.array([], pa.string())).type)
        with suppress(duckdb.InvalidInputException):  # it was not there
            con.remove_function(name)
        con.create_function(name, run, ["VARCHAR"], kind, type=ARROW, null_handling=SPECIAL)
