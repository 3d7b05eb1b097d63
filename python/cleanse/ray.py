"""cleanse for Ray Data: columns of a dataset, batch by batch, for `map_batches`.

`Clean` says which columns become what, with the functions of `cleanse.arrow`; no column of pandas or of
Python objects is made on the way.

>>> import pyarrow as pa
>>> import cleanse.ray
>>> from cleanse import arrow
>>> clean = cleanse.ray.Clean(name=arrow.sanitize_name, valid=("email", arrow.is_email))
>>> clean(pa.table({"name": ["ANA LIMA"], "email": ["ana"]})).to_pylist()
[{'name': 'Ana Lima', 'email': 'ana', 'valid': False}]

With a dataset: `dataset.map_batches(clean, batch_format="pyarrow", zero_copy_batch=True)`.
"""

from __future__ import annotations

try:
    import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types
    import ray.data  # type: ignore[import-not-found,unused-ignore]  # noqa: F401 -- to say that it is missing

    from cleanse import _tables
except ImportError as _error:
    raise ImportError("cleanse.ray needs ray and pyarrow: pip install 'pycleanse[ray]'") from _error

__all__ = ["Clean"]


class Clean:
    """What becomes of the columns of each table.

    Each keyword names a column that is made or replaced, and says of what: a function of `cleanse.arrow`
    for the column of that name, or a pair of a column and a function. `functools.partial` gives a
    function its options. All read the table as it came.

    >>> from functools import partial
    >>> import pyarrow as pa
    >>> from cleanse import arrow
    >>> from cleanse.ray import Clean
    >>> clean = Clean(name=partial(arrow.sanitize_name, locale="tr"))
    >>> clean(pa.table({"name": ["IŞIK"]}))["name"].to_pylist()
    ['Işık']
    """

    def __init__(self, **columns: _tables.What) -> None:
        self._columns = columns

    def __call__(self, table: pa.Table) -> pa.Table:
        """Make the columns."""
        return _tables.made_of(table, self._columns)
