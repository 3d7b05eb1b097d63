"""Keys and pairs of names from Python. The rules are in vectors/name_key.toml and name_compatible.toml."""

import copy
import doctest
import pickle
import sys
from pathlib import Path
from typing import Any

import cleanse
import pytest
from cleanse import Compatibility, InvalidNameError, ReasonCode, name_key, name_keys, names_compatible

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

VECTORS = Path(__file__).parent / "vectors"


def read(stem: str) -> dict[str, Any]:
    return tomllib.loads((VECTORS / f"{stem}.toml").read_text(encoding="utf-8"))


def test_one_name_has_one_key() -> None:
    groups = read("name_key")["same"]
    assert groups
    for group in groups:
        assert [name_key(name) for name in group["names"]] == [group["key"]] * len(group["names"])
        assert name_keys(group["names"]) == [group["key"]] * len(group["names"])
        assert [cleanse.parse_name(name).key for name in group["names"]] == [group["key"]] * len(
            group["names"]
        )


def test_two_names_have_two_keys() -> None:
    for group in read("name_key")["different"]:
        assert len(set(name_keys(group["names"]))) == 2, group


@pytest.mark.parametrize("compatible", [True, False])
def test_pairs(compatible: bool) -> None:
    pairs = read("name_compatible")["compatible" if compatible else "different"]
    assert len(pairs) > 150
    for a, b, reason in pairs:
        found = names_compatible(a, b)
        assert (found.compatible, bool(found)) == (compatible, compatible), (a, b)
        assert reason in found.reasons, (a, b)
        assert found.reason == found.reasons[-1]


def test_more_pairs() -> None:
    vectors = read("name_compatible")
    assert [pair for pair in vectors["may_be_one"] if not names_compatible(*pair)] == []
    assert [pair for pair in vectors["are_two"] if names_compatible(*pair)] == []


def test_the_verdict_is_a_value() -> None:
    found = names_compatible("Bob Smith", "Robert J. Smith")
    assert isinstance(found, Compatibility)
    assert found == names_compatible("Robert J. Smith", "Bob Smith")
    assert found != names_compatible("Robert Smith", "Robert J. Smith")
    assert hash(found) == hash(names_compatible("Bill Jones", "William K. Jones"))
    assert found.reasons == (ReasonCode.MISSING_MIDDLE, ReasonCode.NICKNAME)
    assert copy.copy(found) is copy.deepcopy(found) is found
    assert "smith" not in repr(found).lower()
    match found:
        case Compatibility(True, ReasonCode.NICKNAME):
            pass
        case _:
            pytest.fail(repr(found))
    with pytest.raises(AttributeError):
        found.compatible = False  # type: ignore[misc]  # the mistake that is tested


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_the_verdict_is_picklable(protocol: int) -> None:
    for found in (names_compatible("J. Smith", "John Smith"), names_compatible("Ana", "Ben")):
        assert pickle.loads(pickle.dumps(found, protocol)) == found


@pytest.mark.parametrize(
    ("name", "code"), [("", "empty"), ("?!", "empty"), ("a" * 5000, "too_long"), ("\udc80", "lone_surrogate")]
)
def test_refusals(name: str, code: str) -> None:
    for call in (
        lambda: name_key(name),
        lambda: name_keys([name], on_invalid="raise"),
        lambda: names_compatible(name, "Ana Lima"),
        lambda: names_compatible("Ana Lima", name),
    ):
        with pytest.raises(InvalidNameError) as caught:
            call()
        assert caught.value.code == code
    assert name_keys([name, None, "Ana Lima"]) == [None, None, "ana lima"]
    assert name_keys([name], on_invalid="keep") == [name]


def test_locale_decides_the_order() -> None:
    with pytest.raises(ValueError, match="BCP 47"):
        names_compatible("Ana", "Ana", locale="not a tag")
    assert names_compatible("Nagy Imre", "Imre Nagy", locale="hu")
    assert cleanse.names_compatible("王伟", "王刚", locale="zh").reason == ReasonCode.GIVEN_DIFFERS


def test_the_page_of_the_documentation() -> None:
    page = Path(__file__).parent.parent / "docs" / "name_matching.md"
    result = doctest.testfile(str(page), module_relative=False)
    assert result.attempted > 5
    assert result.failed == 0
