"""Free text from Python. The rules are in vectors/text.toml, which Rust runs as well."""

import sys
from pathlib import Path
from typing import Any

import cleanse
import pytest
from cleanse import sanitize_text, sanitize_texts
from hypothesis import given
from hypothesis import strategies as st

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

VECTORS = tomllib.loads((Path(__file__).parent / "vectors" / "text.toml").read_text(encoding="utf-8"))
# The tables of the vectors that `sanitize_text` runs; `name` is for names alone.
KEYWORDS: dict[str, dict[str, bool]] = {
    "text": {},
    "line": {"multiline": False},
    "html": {"strip_html": True},
}
FAMILY = "👨\u200d👩\u200d👧 ok"


@pytest.mark.parametrize("table", KEYWORDS)
def test_vectors_of_text(table: str) -> None:
    cases, keywords = VECTORS[table], KEYWORDS[table]
    batch = sanitize_texts([case["in"] for case in cases], **keywords)  # type: ignore[arg-type]  # bool is all that these keywords hold
    for case, item in zip(cases, batch, strict=True):
        value = sanitize_text(case["in"], **keywords)
        assert value == item == case.get("out", case["in"])
        assert "out" in case or (value is item is case["in"])


def test_length_counts_clusters() -> None:
    assert sanitize_text(FAMILY, max_length=4) is FAMILY
    assert sanitize_text(FAMILY, max_length=1, truncate=True) == "👨\u200d👩\u200d👧"
    with pytest.raises(cleanse.CleanseError) as caught:
        sanitize_text(FAMILY, max_length=3)
    assert caught.value.code == "too_long"
    assert sanitize_texts([FAMILY, "ok", None], max_length=3) == [None, "ok", None]
    assert sanitize_texts([FAMILY], max_length=3, on_invalid="keep") == [FAMILY]
    assert sanitize_texts([FAMILY], max_length=1, truncate=True) == ["👨\u200d👩\u200d👧"]


def test_what_cannot_be_cleaned_is_refused() -> None:
    for text, code in (("a" * (1 << 20) + "a", "too_long"), ("a\udc80", "lone_surrogate")):
        with pytest.raises(cleanse.CleanseError) as caught:
            sanitize_text(text)
        assert caught.value.code == code
        assert sanitize_texts([text, "a"]) == [None, "a"]
        with pytest.raises(cleanse.CleanseError) as caught:
            sanitize_texts(["a", text], on_invalid="raise")
        assert (caught.value.code, caught.value.index) == (code, 1)


@pytest.mark.parametrize(
    "keywords",
    [
        {"multiline": 1},
        {"strip_html": "yes"},
        {"max_length": "3"},
        {"max_length": -1},
        {"max_length": 3.0},
        {"max_length": True},
        {"max_length": 2**80},
        {"limit": 3},
    ],
    ids=str,
)
def test_wrong_keywords(keywords: dict[str, Any]) -> None:
    for call in (lambda: sanitize_text("a", **keywords), lambda: sanitize_texts(["a"], **keywords)):
        with pytest.raises((TypeError, ValueError)):
            call()


@given(
    st.text(st.characters(codec="utf-8"), max_size=60),
    st.booleans(),
    st.booleans(),
    st.none() | st.integers(0, 8),
)
def test_clean_text_stays(text: str, multiline: bool, strip_html: bool, max_length: int | None) -> None:
    keywords: dict[str, Any] = {"multiline": multiline, "strip_html": strip_html, "max_length": max_length}
    clean = sanitize_text(text, truncate=True, **keywords)
    assert sanitize_text(clean, **keywords) is clean
    assert multiline or "\n" not in clean
    assert not set(clean) & {"\r", "\0", "\u202e", "\ufeff", "\u2028"}
    assert sanitize_texts([text], truncate=True, **keywords) == [clean]
