"""What a batch may be: any iterable of `str | None` but a single text. Not what becomes of the items."""

from array import array
from collections import ChainMap, OrderedDict, UserList, deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

import cleanse
import numpy as np
import pandas as pd  # type: ignore[import-untyped]  # pandas ships no types
import pytest

DATA = ["ANA LIMA", "ana@example.com", "bo"]
PLURAL: list[Callable[..., Any]] = [
    cleanse.sanitize_names,
    cleanse.inspect_names,
    cleanse.parse_names,
    cleanse.name_keys,
    cleanse.sanitize_emails,
    cleanse.validate_emails,
    cleanse.are_emails,
    cleanse.inspect_emails,
    cleanse.sanitize_texts,
]
by_plural = pytest.mark.parametrize("plural", PLURAL, ids=lambda function: function.__name__)


class Row(NamedTuple):
    name: str
    email: str
    nick: str


class ByIteration:
    """Offers `__iter__` and nothing else."""

    def __iter__(self) -> Iterator[str]:
        return iter(DATA)


class Text(str):
    """A `str` that lies about itself."""

    __slots__ = ()

    def __len__(self) -> int:
        return 1

    def __str__(self) -> str:
        return "other"

    def encode(self, *_: object) -> bytes:
        return b"other"


ITERABLES: dict[str, Callable[[], Iterable[Any]]] = {
    "list": lambda: DATA,
    "tuple": lambda: tuple(DATA),
    "named tuple": lambda: Row(*DATA),
    "iterator": lambda: iter(DATA),
    "generator": lambda: (text for text in DATA),
    "map": lambda: map(str.strip, DATA),
    "deque": lambda: deque(DATA),
    "UserList": lambda: UserList(DATA),
    "keys": lambda: dict.fromkeys(DATA),
    "values": lambda: OrderedDict(enumerate(DATA)).values(),
    "ChainMap": lambda: ChainMap(dict.fromkeys(DATA)),
    "only __iter__": ByIteration,
    "Series": lambda: pd.Series(DATA),
    "Series of objects": lambda: pd.Series(DATA, dtype=object),
    "Series of categories": lambda: pd.Series(DATA, dtype="category"),
    # Labels that would mislead whoever asks for an item by its number.
    "Series, labelled backwards": lambda: pd.Series(DATA, index=[2, 1, 0]),
    "Series, labelled by text": lambda: pd.Series(DATA, index=["x", "x", "y"]),
    "Index": lambda: pd.Index(DATA),
    "array of objects": lambda: np.array(DATA, dtype=object),
    "array of texts": lambda: np.array(DATA),
    "str subclass": lambda: list(map(Text, DATA)),
}


@by_plural
@pytest.mark.parametrize("kind", ITERABLES)
def test_every_iterable_gives_the_list_that_a_list_gives(plural: Callable[..., Any], kind: str) -> None:
    def show(result: object) -> object:
        return getattr(result, "args", result)

    found = plural(ITERABLES[kind]())
    assert type(found) is list
    assert list(map(show, found)) == list(map(show, plural(DATA)))
    for result in found:
        assert type(result) is str or not isinstance(result, str)


@pytest.mark.parametrize("dtype", [object, None, "string", "category"], ids=str)
def test_a_column_with_nothing_in_some_places(dtype: Any) -> None:  # noqa: ANN401 -- whatever pandas takes
    column = pd.Series(["ANA LIMA", None, "?"], dtype=dtype, index=[5, 3, 1])
    assert cleanse.sanitize_names(column) == ["Ana Lima", None, None]
    assert cleanse.are_emails(column) == [False, None, False]
    assert cleanse.sanitize_names(column, on_invalid="keep") == ["Ana Lima", None, "?"]


@by_plural
@pytest.mark.parametrize(
    "whole",
    ["Ana", Text("Ana"), np.str_("Ana"), b"Ana", bytearray(b"Ana"), 1, None, object(), cleanse],
    ids=lambda whole: type(whole).__name__,
)
def test_what_is_no_batch(plural: Callable[..., Any], whole: object) -> None:
    with pytest.raises(TypeError, match=r"^a batch must be an iterable of str or None, not \w+$"):
        plural(whole)


@by_plural
@pytest.mark.parametrize(
    "whole",
    [memoryview(b"Ana"), array("b", b"Ana"), range(3), [["Ana"]], np.array([1.5]), np.array([1])],
    ids=lambda whole: type(whole).__name__,
)
def test_a_batch_of_something_else(plural: Callable[..., Any], whole: object) -> None:
    with pytest.raises(TypeError, match=r"^item 0 must be str or None, not \w+$"):
        plural(whole)


@by_plural
def test_an_iterable_that_cannot_begin(plural: Callable[..., Any]) -> None:
    class Broken:
        def __iter__(self) -> Iterator[str]:
            raise ZeroDivisionError

    class Wrong:
        def __iter__(self) -> int:
            return 1

    with pytest.raises(ZeroDivisionError):
        plural(Broken())
    with pytest.raises(TypeError):
        plural(Wrong())


@by_plural
def test_an_iterator_is_asked_once_for_each_item_and_in_order(plural: Callable[..., Any]) -> None:
    asked: list[int] = []

    def count() -> Iterator[str]:
        for n in range(30_000):
            asked.append(n)
            yield "ana lima"

    assert len(plural(count())) == 30_000
    assert asked == list(range(30_000))


def test_an_iterator_stops_at_a_wrong_item() -> None:
    rest = iter(["Ana", 1, "Bo"])
    with pytest.raises(TypeError, match=r"^item 1 must be str or None, not int$"):
        cleanse.sanitize_names(rest)  # type: ignore[arg-type]  # the mistake that is tested
    assert next(rest) == "Bo"


def test_a_generator_may_clean_as_well() -> None:
    # Batches within a batch, each large enough for threads of its own.
    def names(depth: int) -> Iterator[str | None]:
        yield from ["ana lima"] * 10_000
        if depth:
            yield from cleanse.sanitize_names(names(depth - 1))
        yield from ["BO LI"] * 10_000

    assert cleanse.sanitize_names(names(3)) == ["Ana Lima"] * 40_000 + ["Bo Li"] * 40_000
