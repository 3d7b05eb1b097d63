"""Suggestions, through the functions of Python: the same vectors as in Rust."""

import sys
from importlib import import_module
from pathlib import Path

import pytest
from cleanse import WarningCode, inspect_email, is_email, suggest_email, validate_email

# Read so, the type checker asks for neither on the version that lacks it.
tomllib = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
VECTORS = tomllib.loads((Path(__file__).parent / "vectors" / "email_typos.toml").read_text(encoding="utf-8"))


def test_nine_of_ten_typos_are_set_right() -> None:
    for held_out in (False, True):
        rows = [row for row in VECTORS["typo"] if row["held_out"] is held_out]
        right = sum(suggest_email("ana@" + row["typed"]) == "ana@" + row["meant"] for row in rows)
        assert len(rows) >= 150
        assert right >= 0.9 * len(rows)


@pytest.mark.parametrize("domain", VECTORS["kept"])
def test_what_is_real_or_hopeless_is_kept(domain: str) -> None:
    assert suggest_email("ana@" + domain) is None


def test_the_result_object_says_the_same() -> None:
    told = 0
    for row in VECTORS["typo"]:
        address = "ana@" + row["typed"]
        if is_email(address):
            assert validate_email(address).suggestion == suggest_email(address)
            assert (WarningCode.TYPO in inspect_email(address).warnings) is (
                suggest_email(address) is not None
            )
            told += suggest_email(address) is not None
    assert told > 100
    assert validate_email("ana@gmail.com").suggestion is None


def test_content_never_raises() -> None:
    for address in ("", "\ud800@gmial.com", "ana@" + "gmial." * 10_000 + "com", "@" * 10_000):
        assert suggest_email(address) is None


def test_only_text_is_taken() -> None:
    for wrong in (None, b"ana@gmial.com", 1):
        with pytest.raises(TypeError, match="address must be str"):
            suggest_email(wrong)  # type: ignore[arg-type]
