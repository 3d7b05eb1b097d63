"""The hosts of columns: pandas, polars, DuckDB and NumPy, each with its own types and conventions."""

import doctest
import subprocess
import sys
from typing import Any

import cleanse.duckdb
import cleanse.numpy
import cleanse.pandas
import cleanse.polars
import duckdb
import numpy as np
import pandas as pd  # type: ignore[import-untyped]  # pandas ships no types
import polars as pl
import pyarrow as pa  # type: ignore[import-untyped]  # pyarrow ships no types
import pytest
from cleanse import CleanseError, InvalidEmailError, InvalidNameError

NAMES = ["ANA GARCÍA", None, "Björk", "   "]
CLEAN = ["Ana García", None, "Björk", None]
EMAILS = ["Ana@BÜCHER.example", None, "ana"]
PANDAS_TYPES = [
    *("object", "string[python]", "string[pyarrow]", "category"),
    *(pd.ArrowDtype(kind) for kind in (pa.string(), pa.large_string(), pa.string_view())),
    *([] if pd.__version__.startswith("2.") else ["str"]),
]
by_pandas_type = pytest.mark.parametrize("dtype", PANDAS_TYPES, ids=str)


def plain(series: Any) -> list[Any]:  # noqa: ANN401 -- of pandas
    return [None if pd.isna(item) else item for item in series.tolist()]


@by_pandas_type
def test_pandas_keeps_index_name_and_type(dtype: Any) -> None:  # noqa: ANN401 -- of pandas
    series = pd.Series(NAMES, index=[4, 4, 7, 9], name="name", dtype=dtype)
    made = series.cleanse.sanitize_name()
    assert plain(made) == CLEAN
    assert (made.name, made.index.tolist()) == ("name", [4, 4, 7, 9])
    if dtype == "category":
        assert isinstance(made.dtype, pd.CategoricalDtype)
    else:
        assert made.dtype == series.dtype
    assert plain(series) == NAMES


@by_pandas_type
def test_pandas_tells_valid_addresses_as_its_own_methods_do(dtype: Any) -> None:  # noqa: ANN401 -- of pandas
    series = pd.Series(EMAILS, dtype=dtype)
    made = series.cleanse.is_email()
    if isinstance(series.dtype, pd.ArrowDtype):
        assert made.dtype == pd.ArrowDtype(pa.bool_())
    elif str(dtype).startswith("string"):
        assert made.dtype == "boolean"
    else:
        assert made.dtype == bool
        assert series[made].tolist() == ["Ana@BÜCHER.example"]
    assert plain(made) == ([True, False, False] if made.dtype == bool else [True, None, False])


@by_pandas_type
def test_pandas_has_fields_as_a_table(dtype: Any) -> None:  # noqa: ANN401 -- of pandas
    frame = pd.Series(EMAILS, index=[1, 2, 3], dtype=dtype).cleanse.validate_email()
    assert frame.index.tolist() == [1, 2, 3]
    assert plain(frame["ascii_domain"]) == ["xn--bcher-kva.example", None, None]
    assert plain(frame["error"]) == [None, None, "missing_at"]
    assert plain(frame["is_free"]) == [False, None, None]
    found = pd.Series(NAMES, dtype=dtype).cleanse.inspect_name()
    assert list(found["repairs"].tolist()[0]) == ["cased"]


@by_pandas_type
def test_pandas_series_can_be_empty_or_missing(dtype: Any) -> None:  # noqa: ANN401 -- of pandas
    for texts in ([], [None, None]):
        series = pd.Series(texts, dtype=dtype)
        assert plain(series.cleanse.sanitize_name()) == texts
        assert len(series.cleanse.is_email()) == len(series.cleanse.validate_email()) == len(texts)


def test_pandas_refuses_what_is_no_text_and_repeats_none_of_it() -> None:
    for texts in (["canary", 5], [5, "canary"], [b"canary"], [3]):
        with pytest.raises(TypeError) as caught:
            pd.Series(texts, dtype=object).cleanse.sanitize_name()
        assert "canary" not in str(caught.value)
    with pytest.raises(CleanseError) as refused:
        pd.Series(["canary\udc80"], dtype=object).cleanse.sanitize_name(on_invalid="raise")
    assert refused.value.code == "lone_surrogate"
    assert "canary" not in repr(refused.value)


def test_pandas_works_on_each_category_once() -> None:
    names = pd.Series(["ANA", "Ana", "ANA"], dtype="category").cleanse.sanitize_name()
    assert names.cat.categories.tolist() == ["Ana"]
    ordered = pd.Series(pd.Categorical(["b", "a"], categories=["b", "a"], ordered=True))
    assert ordered.cleanse.sanitize_name().cat.ordered


@pytest.mark.parametrize("engine", ["in-memory", "streaming"])
def test_polars_works_in_lazy_queries(engine: Any) -> None:  # noqa: ANN401 -- a literal of polars
    frame = pl.LazyFrame({"name": NAMES * 1000, "email": [*EMAILS, "info@gmail.com"] * 1000})
    query = frame.select(
        pl.col("name").cleanse.sanitize_name(),  # type: ignore[attr-defined]
        valid=pl.col("email").cleanse.is_email(),  # type: ignore[attr-defined]
        found=pl.col("email").cleanse.validate_email(),  # type: ignore[attr-defined]
        codes=pl.col("name").cleanse.inspect_name().struct.field("repairs"),  # type: ignore[attr-defined]
    )
    schema = query.collect_schema()
    made = query.collect(engine=engine)
    assert made.schema == schema
    assert schema["name"] == pl.String
    assert schema["valid"] == pl.Boolean
    assert schema["codes"] == pl.List(pl.String)
    assert schema["found"].to_python() is dict
    assert made["name"].to_list() == CLEAN * 1000
    assert made["valid"].to_list() == [True, None, False, True] * 1000
    assert made["found"].struct.field("is_role").to_list() == [False, None, None, True] * 1000


@pytest.mark.parametrize("dtype", [pl.String, pl.Categorical, pl.Enum(["ANA", "Ana", "!"])])
def test_polars_reads_every_type_of_text(dtype: Any) -> None:  # noqa: ANN401 -- of polars
    series = pl.Series("name", ["ANA", None, "Ana", "!"], dtype=dtype)
    made = series.cleanse.sanitize_name()  # type: ignore[attr-defined]
    assert (made.name, made.dtype, made.to_list()) == ("name", pl.String, ["Ana", None, "Ana", None])
    frame = pl.DataFrame([series]).lazy().select(pl.col("name").cleanse.sanitize_name())  # type: ignore[attr-defined]
    assert frame.collect()["name"].to_list() == made.to_list()
    assert pl.Series([None, None]).cleanse.is_email().to_list() == [None, None]  # type: ignore[attr-defined]


def test_polars_is_elementwise() -> None:
    # Only then does a filter go before it.
    frame = pl.LazyFrame({"name": NAMES, "key": [1, 2, 3, 4]})
    query = frame.with_columns(pl.col("name").cleanse.sanitize_name()).filter(pl.col("key") > 2)  # type: ignore[attr-defined]
    plan = query.explain()
    assert plan.index("WITH_COLUMNS") < plan.index("SELECTION" if "SELECTION" in plan else "FILTER")
    grouped = pl.DataFrame({"key": [1, 1, 2], "name": ["ANA", "EVA", "ANA"]}).group_by(
        "key", maintain_order=True
    )
    names = grouped.agg(pl.col("name").cleanse.sanitize_name())["name"]  # type: ignore[attr-defined]
    assert names.to_list() == [["Ana", "Eva"], ["Ana"]]


def test_polars_says_so_when_options_are_wrong_or_texts_refused() -> None:
    with pytest.raises(ValueError, match="on_invalid"):
        pl.col("name").cleanse.sanitize_name(on_invalid="drop")  # type: ignore[attr-defined]
    with pytest.raises(CleanseError):
        pl.Series(["!"]).cleanse.sanitize_name(on_invalid="raise")  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        pl.Series([1]).cleanse.sanitize_name()  # type: ignore[attr-defined]


@pytest.fixture
def con() -> duckdb.DuckDBPyConnection:
    con = duckdb.connect()
    cleanse.duckdb.register(con)
    return con


def test_duckdb_has_the_functions(con: duckdb.DuckDBPyConnection) -> None:
    con.execute("create table people (name varchar, email varchar)")
    con.executemany(
        "insert into people values (?, ?)", list(zip(NAMES, [*EMAILS, "info@gmail.com"], strict=True))
    )
    con.execute("insert into people select p.* from people p, range(4000)")
    rows = con.execute(
        "select cleanse_name(name), cleanse_is_email(email), cleanse_validate_email(email).ascii_email,"
        " cleanse_inspect_name(name).repairs, cleanse_canonical_email(email), cleanse_text(name),"
        " cleanse_email(email), cleanse_suggest_email('ana@gmial.com') from people"
    ).fetchall()
    assert len(rows) == 4 * 4001
    assert set(map(repr, rows)) == {
        repr(row)
        for row in [
            (
                "Ana García",
                True,
                "Ana@xn--bcher-kva.example",
                ["cased"],
                "ana@bücher.example",
                "ANA GARCÍA",
                "Ana@bücher.example",
                "ana@gmail.com",
            ),
            (None, None, None, None, None, None, None, "ana@gmail.com"),
            ("Björk", False, None, [], None, "Björk", None, "ana@gmail.com"),
            (
                None,
                True,
                "info@gmail.com",
                (
                    cleanse.inspect_name("   ").repairs
                    and [str(c) for c in cleanse.inspect_name("   ").repairs]
                )
                or [],
                "info@gmail.com",
                "",
                "info@gmail.com",
                "ana@gmail.com",
            ),
        ]
    }


def test_duckdb_takes_the_functions_again(con: duckdb.DuckDBPyConnection) -> None:
    cleanse.duckdb.register(con)
    assert con.execute("select cleanse_name('ANA')").fetchall() == [("Ana",)]
    assert con.execute(
        "select count(*) from (select cleanse_name(x) from (select ''::varchar x where false))"
    ).fetchall() == [(0,)]


@pytest.mark.parametrize("missing", [None, np.nan])
def test_numpy_keeps_shape_and_type(missing: object) -> None:
    kind = np.dtypes.StringDType(na_object=missing)
    names = np.array([["ANA GARCÍA", missing], ["Björk", "  "]], dtype=kind)
    made = cleanse.numpy.sanitize_name(names)
    assert (made.shape, made.dtype) == (names.shape, kind)
    assert [text if isinstance(text, str) else None for text in made.ravel().tolist()] == [
        "Ana García",
        None,
        "Björk",
        None,
    ]
    objects = np.array(NAMES, dtype=object)
    assert cleanse.numpy.sanitize_name(objects).tolist() == CLEAN
    assert cleanse.numpy.is_email(np.array(EMAILS, dtype=object)).tolist() == [True, False, False]
    fixed = cleanse.numpy.sanitize_email(np.array(["Ana@BÜCHER.example"]))
    assert fixed.tolist() == ["Ana@bücher.example"]


def test_numpy_says_what_it_cannot_hold() -> None:
    plain = np.array(["ANA", "!"], dtype=np.dtypes.StringDType())
    with pytest.raises(ValueError, match="na_object"):
        cleanse.numpy.sanitize_name(plain)
    assert cleanse.numpy.sanitize_name(plain, on_invalid="keep").tolist() == ["Ana", "!"]
    with pytest.raises(TypeError, match="StringDType"):
        cleanse.numpy.is_email(np.array([1, 2]))


NEEDS = {
    "pandas": ["pandas", "pyarrow", "numpy"],
    "polars": ["polars"],
    "duckdb": ["duckdb", "numpy", "pyarrow"],
    "numpy": ["numpy"],
}
HOSTS = {"pandas", "polars", "duckdb", "numpy", "pyarrow"}
WORKS = {
    "pandas": "import pandas as pd; print(pd.Series(['ANA']).cleanse.sanitize_name().tolist())",
    "polars": "import polars as pl; print(pl.Series(['ANA']).cleanse.sanitize_name().to_list())",
    "duckdb": "import duckdb; c = duckdb.connect(); cleanse.duckdb.register(c);"
    "print([x for x, in c.execute(\"select cleanse_name('ANA')\").fetchall()])",
    "numpy": "import numpy as np; print(cleanse.numpy.sanitize_name(np.array(['ANA'])).tolist())",
}


# As if they were not installed. Not None in sys.modules: pyarrow would take that for pandas.
HIDE = """
import sys
class Hide:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {hidden!r}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Hide())
"""


@pytest.mark.parametrize("host", NEEDS)
def test_a_host_needs_no_other(host: str) -> None:
    others = sorted(HOSTS - set(NEEDS[host]))
    code = HIDE.format(hidden=others) + f"import cleanse.{host}; {WORKS[host]}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['Ana']"


# These may be missing here, too.
ENGINES = {"dask": ["dask"], "ray": ["ray", "pyarrow"], "spark": ["pyspark", "pyarrow"]}


@pytest.mark.parametrize(
    ("host", "missing"), [(host, missing) for host, all_of in (NEEDS | ENGINES).items() for missing in all_of]
)
def test_a_missing_extra_says_what_to_install(host: str, missing: str) -> None:
    code = HIDE.format(hidden=[missing]) + f"import cleanse.{host}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"pip install 'pycleanse[{host}]'" in done.stderr.splitlines()[-1]


def test_the_page_about_columns_runs() -> None:
    report = doctest.testfile("../docs/columns.md", optionflags=doctest.NORMALIZE_WHITESPACE)
    assert report.attempted > 10
    assert report.failed == 0


def test_numpy_keeps_the_mask() -> None:
    for dtype in (object, str, np.dtypes.StringDType()):
        names = np.ma.MaskedArray(np.array([["ANA", "???"]], dtype=dtype), mask=[[False, True]])
        made = cleanse.numpy.sanitize_name(names)
        assert isinstance(made, np.ma.MaskedArray), dtype
        assert made.mask.tolist() == [[False, True]], dtype
        assert made.data[0, 0] == "Ana", dtype
        assert np.ma.getmask(cleanse.numpy.is_email(names)).tolist() == [[False, True]], dtype


def test_polars_expressions_raise_with_code_and_position() -> None:
    frame = pl.DataFrame({"email": ["ana@example.com", "a na@example.com"]})
    with pytest.raises(InvalidEmailError) as eager:
        frame["email"].cleanse.sanitize_email(on_invalid="raise")  # type: ignore[attr-defined]
    assert eager.value.index == 1
    expression = pl.col("email").cleanse.sanitize_email(on_invalid="raise")  # type: ignore[attr-defined]
    for run in (frame.select, lambda made: frame.lazy().select(made).collect()):
        with pytest.raises(InvalidEmailError) as found:
            run(expression)
        assert (found.value.code, found.value.position) == (eager.value.code, eager.value.position)
        assert found.value.index is None
        assert str(found.value) == found.value.code.message


@pytest.mark.parametrize("dtype", ["object", "string[python]"])
def test_pandas_refuses_a_lone_surrogate_by_its_row(dtype: str) -> None:
    series = pd.Series(["ANA", "x\ud800", None], index=[4, 4, 9], name="name", dtype=object)
    series = series.astype(dtype)
    methods = series.cleanse
    made = methods.sanitize_name()
    assert plain(made) == ["Ana", None, None]
    assert (made.dtype.name, made.name, made.index.tolist()) == (series.dtype.name, "name", [4, 4, 9])
    assert plain(methods.sanitize_name(on_invalid="keep")) == ["Ana", "x\ud800", None]
    assert [found is True for found in plain(methods.is_email())] == [False, False, False]
    for kind, method in ((InvalidNameError, "sanitize_name"), (CleanseError, "sanitize_text")):
        with pytest.raises(kind) as refused:
            getattr(methods, method)(on_invalid="raise")
        assert type(refused.value) is kind
        assert refused.value.__context__ is None
        assert (refused.value.code, refused.value.position, refused.value.index) == ("lone_surrogate", 1, 1)
    validated = methods.validate_email()
    assert plain(validated["error"]) == ["missing_at", "lone_surrogate", None]
    assert plain(validated["position"])[1] == 1
    assert plain(methods.parse_name()["error"]) == [None, "lone_surrogate", None]
    inspected = methods.inspect_name()
    assert (inspected["error"].iloc[1], inspected["repairs"].iloc[1]) == ("lone_surrogate", [])


def test_pandas_raises_of_the_row_that_is_refused_first() -> None:
    with pytest.raises(InvalidNameError) as refused:
        pd.Series(["Ana", "???", "x\ud800"], dtype=object).cleanse.sanitize_name(on_invalid="raise")
    assert refused.value.index == 1
    assert refused.value.code != "lone_surrogate"
