"""cleanse for Spark: functions of columns, SQL functions, and a function for `mapInArrow`.

The functions are those of `cleanse.arrow` by name and keywords; they take a column of a DataFrame or its
name and give a column. The workers run them on Arrow, a batch at a time, with no row of Python between;
there, too, `cleanse` has to be installed. `register` gives SQL the same, under the names that DuckDB has.
`Clean` makes several columns of a table in one go.

>>> from pyspark.sql import SparkSession
>>> import cleanse.spark
>>> spark = SparkSession.builder.getOrCreate()
>>> rows = [("ANA LIMA", "ana@example.com"), ("björk", "ana")]
>>> people = spark.createDataFrame(rows, "name string, email string")
>>> email = cleanse.spark.validate_email("email")
>>> for row in people.select(cleanse.spark.sanitize_name("name").alias("name"), email["error"]).collect():
...     print(*row)
Ana Lima None
Björk missing_at
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from cleanse import _sql, arrow

try:
    import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types
    from pyspark.sql.functions import arrow_udf  # type: ignore[import-not-found,unused-ignore]  # may be missing
    from pyspark.sql.types import (  # type: ignore[import-not-found,unused-ignore]  # likewise
        DataType,
        StructField,
        StructType,
    )

    from cleanse import _tables
except ImportError as _error:
    raise ImportError(
        "cleanse.spark needs pyspark 4.1 or later, and pyarrow: pip install 'pycleanse[spark]'"
    ) from _error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pyspark.sql import (  # type: ignore[import-not-found,unused-ignore]  # likewise
        Column,
        DataFrame,
        SparkSession,
    )

    from cleanse import EmailPolicy

__all__ = [
    "Clean",
    "canonical_email",
    "inspect_email",
    "inspect_name",
    "is_email",
    "name_key",
    "parse_name",
    "register",
    "sanitize_email",
    "sanitize_name",
    "sanitize_text",
    "suggest_email",
    "validate_email",
]

_Options = ParamSpec("_Options")


def _ddl(kind: pa.DataType) -> str:
    """Give Spark's name of a type that a function returns."""
    if pa.types.is_struct(kind):
        return "struct<" + ", ".join(f"{field.name}: {_ddl(field.type)}" for field in kind) + ">"
    if pa.types.is_list(kind):
        return f"array<{_ddl(kind.value_type)}>"
    return {pa.bool_(): "boolean", pa.int32(): "int", pa.string(): "string"}[kind]


def _type_of(function: Callable[..., arrow.Result]) -> str:
    return _ddl(pa.array(function(pa.array([], pa.string()))).type)


def _udf(name: str, function: Callable[..., arrow.Result]) -> Callable[..., Column]:
    def run(column: pa.Array) -> pa.Array:
        return pa.array(function(column))

    run.__name__ = name  # what a column is called that has no alias
    made: Callable[..., Column] = arrow_udf(run, _type_of(function))
    return made


def _of_columns(
    function: Callable[Concatenate[arrow.Column, _Options], arrow.Result],
) -> Callable[Concatenate[Column | str, _Options], Column]:
    @wraps(function, assigned=("__doc__", "__name__", "__qualname__"))
    def of_column(column: Column | str, /, *args: _Options.args, **options: _Options.kwargs) -> Column:
        def run(texts: arrow.Column) -> arrow.Result:
            return function(texts, *args, **options)

        return _udf(function.__name__, run)(column)

    return of_column


sanitize_name = _of_columns(arrow.sanitize_name)
inspect_name = _of_columns(arrow.inspect_name)
parse_name = _of_columns(arrow.parse_name)
name_key = _of_columns(arrow.name_key)
is_email = _of_columns(arrow.is_email)
validate_email = _of_columns(arrow.validate_email)
sanitize_email = _of_columns(arrow.sanitize_email)
inspect_email = _of_columns(arrow.inspect_email)
suggest_email = _of_columns(arrow.suggest_email)
canonical_email = _of_columns(arrow.canonical_email)
sanitize_text = _of_columns(arrow.sanitize_text)


def register(spark: SparkSession, *, locale: str | None = None, policy: EmailPolicy | None = None) -> None:
    """Give the SQL of a session the functions, `cleanse_name` and so on; those that it has are replaced.

    `locale` is that of all names, a BCP 47 tag; `policy` that of all addresses.

    >>> from pyspark.sql import SparkSession
    >>> import cleanse.spark
    >>> spark = SparkSession.builder.getOrCreate()
    >>> cleanse.spark.register(spark)
    >>> spark.sql("select cleanse_name('ANA'), cleanse_validate_email('ana').error").first()[:]
    ('Ana', 'missing_at')
    """
    for name, function in _sql.functions(locale=locale, policy=policy).items():
        spark.udf.register(name, _udf(name, function))


class Clean:
    """What becomes of the columns of a DataFrame, for `mapInArrow`.

    Each keyword names a column that is made or replaced, and says of what: a function of `cleanse.arrow`
    for the column of that name, or a pair of a column and a function. `functools.partial` gives a
    function its options. All read the table as it came.

    >>> from pyspark.sql import SparkSession
    >>> from cleanse import arrow
    >>> from cleanse.spark import Clean
    >>> spark = SparkSession.builder.getOrCreate()
    >>> people = spark.createDataFrame([("ANA", "ana")], "name string, email string")
    >>> clean = Clean(name=arrow.sanitize_name, valid=("email", arrow.is_email))
    >>> people.mapInArrow(clean, clean.schema(people)).first()[:]
    ('Ana', 'ana', False)
    """

    def __init__(self, **columns: _tables.What) -> None:
        self._columns = columns

    def __call__(self, batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """Make the columns of each batch."""
        for batch in batches:
            yield from _tables.made_of(pa.Table.from_batches([batch]), self._columns).to_batches()

    def schema(self, frame: DataFrame) -> StructType:
        """Give the schema of what becomes of a DataFrame."""
        fields = {field.name: field for field in frame.schema.fields}
        for name, _, function in _tables.sources(self._columns):
            fields[name] = StructField(name, DataType.fromDDL(_type_of(function)))
        return StructType(list(fields.values()))
