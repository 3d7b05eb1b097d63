"""The name functions from Python. The rules are in vectors/name_*.toml."""

import copy
import pickle
from typing import Any

import cleanse
import pytest
from cleanse import Inspection, inspect_name, sanitize_name
from hypothesis import given
from hypothesis import strategies as st


def test_the_name_on_the_box() -> None:
    assert sanitize_name("  JOSÉ   DE LA CRUZ-o’neill  ") == "José de la Cruz-O'Neill"


def test_a_clean_name_is_the_same_object() -> None:
    name = "".join(["Ana", " García"])
    assert sanitize_name(name) is name
    assert inspect_name(name).value is name


@given(st.text(max_size=60))
def test_idempotent(text: str) -> None:
    name = inspect_name(text).value
    if name is not None:
        assert sanitize_name(name) is name


def test_locale_decides_what_the_text_cannot() -> None:
    assert sanitize_name("IŞIK", locale="tr") == "Işık"
    assert sanitize_name("IŞIK", locale=None) == sanitize_name("IŞIK")
    assert cleanse.sanitize_names(["IŞIK"], locale="tr-TR") == ["Işık"]


@pytest.mark.parametrize("locale", ["", "x" * 300, "de_DE.UTF-8@euro", "türkçe", "\udc80", "e", "en--US"])
@pytest.mark.parametrize(
    "function", [sanitize_name, inspect_name, cleanse.sanitize_names, cleanse.inspect_names]
)
def test_a_malformed_locale(function: Any, locale: str) -> None:  # noqa: ANN401 -- four signatures
    with pytest.raises(ValueError, match=r"^locale must be a BCP 47 language tag") as caught:
        function(["Ana"] if function.__name__.endswith("s") else "Ana", locale=locale)
    assert not isinstance(caught.value, UnicodeError)


def test_a_locale_of_a_wrong_type() -> None:
    with pytest.raises(TypeError, match=r"^locale must be str, not int$"):
        sanitize_name("Ana", locale=1)  # type: ignore[arg-type]


def test_inspections_are_values() -> None:
    found = inspect_name("ANA  LIMA")
    assert found == inspect_name("ANA  LIMA")
    assert hash(found) == hash(inspect_name("ANA  LIMA"))
    assert found != inspect_name("Ana Lima")
    assert found != found.value
    assert copy.copy(found) is copy.deepcopy(found) is found
    assert found.ok is True
    assert inspect_name("").ok is False
    with pytest.raises(AttributeError):
        found.value = "x"  # type: ignore[misc]  # frozen
    match found:
        case Inspection(value, error, repairs, warnings):
            assert (value, error, warnings) == ("Ana Lima", None, ())
            assert repairs == ("normalized_space", "cased")
    assert repr(found) == "<Inspection error=None repairs=[normalized_space, cased] warnings=[]>"
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(found, protocol)) == found
