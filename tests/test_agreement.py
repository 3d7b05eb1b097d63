"""The functions agree with each other, whatever the text, the policy and the locale.

Not which answer is right: that is in tests/vectors. Texts are made of the inputs of the vectors, of
what is hostile, and of noise.
"""

import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cleanse
from cleanse import CleanseError, EmailPolicy
from hypothesis import given
from hypothesis import strategies as st

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

VECTORS = Path(__file__).parent / "vectors"
HOSTILE = [
    *("@", ".", " ", "-", "'", '"', "<", ">", "(", ")", ",", ";", "%", "!", "+", "=", "xn--", "mailto:"),
    *("\0", "\r\n", "\t", "\u202e", "\u200c", "\u200d", "\u200b", "\u00ad", "\ufeff", "\u2028"),
    *("\udc80", "\ud83d", "\u0301" * 40, "\ufdfa", "\uff20", "\uff0e", "\u037e", "\ue000", "\U000e0041"),
    *("ß", "İ", "ı", "ſ", "ǆ", "Σ", "ŉ", "Ã©", "&amp;", "&#x3c;", "<b>", "=?utf-8?q?x?=", "\U0001f600"),
]


def inputs(stem: str) -> list[str]:
    tables = tomllib.loads((VECTORS / f"{stem}.toml").read_text(encoding="utf-8")).values()
    texts = [case[key] for cases in tables for case in cases for key in ("input", "name") if key in case]
    assert texts
    return texts


def around(seeds: list[str]) -> st.SearchStrategy[str]:
    piece = st.sampled_from(seeds) | st.sampled_from(HOSTILE) | st.text(st.characters(codec=None), max_size=6)
    return st.sampled_from(seeds) | st.lists(piece, max_size=5).map("".join)


addresses = around(inputs("email"))
names = around(inputs("name_case") + inputs("name_clean") + inputs("name_judge"))
flag = st.booleans()
policies = st.none() | st.builds(
    EmailPolicy,
    allow_smtputf8=flag,
    allow_quoted_local=flag,
    allow_domain_literal=flag,
    allow_display_name=flag,
    allow_empty_local=flag,
    allow_long_local=flag,
    domains=st.sampled_from(["public", "internal", "any"]),
)
locales = st.sampled_from([None, "tr", "nl", "de-AT", "pt-BR", "lt", "und"])


def outcome(function: Callable[..., Any], *args: object, **keywords: object) -> object:
    """What it returns, or the code and the place of the refusal."""
    try:
        return function(*args, **keywords)
    except CleanseError as error:
        return (error.code, error.position)


def shown(result: object) -> object:
    return (result.code, result.position) if isinstance(result, CleanseError) else result


@given(addresses, policies)
def test_who_validates_is_valid(address: str, policy: EmailPolicy | None) -> None:
    found = outcome(cleanse.validate_email, address, policy=policy)
    assert cleanse.is_email(address, policy=policy) is isinstance(found, cleanse.Email)
    if isinstance(found, cleanse.Email):
        assert found.normalized == f"{found.local_part}@{found.domain}"
        assert unicodedata.is_normalized("NFC", found.normalized)
        assert found.ascii_domain.isascii()
        assert (found.ascii_email is None) is found.smtputf8
        # What is valid stays so, in each form, and is the same address.
        for form in filter(None, (found.normalized, found.ascii_email)):
            again = cleanse.validate_email(form, policy=policy)
            assert (again.normalized, again.ascii_email) == (found.normalized, found.ascii_email)


@given(addresses, policies)
def test_an_address_is_sanitized_as_inspected(address: str, policy: EmailPolicy | None) -> None:
    found = cleanse.inspect_email(address, policy=policy)
    value = outcome(cleanse.sanitize_email, address, policy=policy)
    assert value == found.value if found.ok else value[0] == found.error  # type: ignore[index]
    if found.value is not None:
        assert cleanse.validate_email(found.value, policy=policy).normalized is found.value
        assert cleanse.sanitize_email(found.value, policy=policy) is found.value
        assert (found.value != address) is bool(found.repairs)


@given(addresses, policies)
def test_what_is_valid_can_be_sanitized(address: str, policy: EmailPolicy | None) -> None:
    if cleanse.is_email(address, policy=policy):
        assert cleanse.inspect_email(address, policy=policy).ok


@given(names, locales)
def test_a_name_is_sanitized_as_inspected(name: str, locale: str | None) -> None:
    found = cleanse.inspect_name(name, locale=locale)
    value = outcome(cleanse.sanitize_name, name, locale=locale)
    assert value == found.value if found.ok else value[0] == found.error  # type: ignore[index]
    if found.value is not None:
        assert cleanse.sanitize_name(found.value, locale=locale) is found.value
        assert (found.value != name) is bool(found.repairs)


@given(names, locales)
def test_what_comes_out_is_safe_to_show_and_to_export(name: str, locale: str | None) -> None:
    value = cleanse.inspect_name(name, locale=locale).value
    if value is None:
        return
    assert unicodedata.is_normalized("NFC", value)
    assert value == " ".join(value.split()) != ""
    assert value[0] not in "=+-@"
    assert not set('<>"').intersection(value)
    categories = {unicodedata.category(character) for character in value}
    assert not {"Cc", "Cs", "Co", "Zl", "Zp"} & categories


@given(addresses | names, policies, locales)
def test_the_place_of_an_error_is_in_it(text: str, policy: EmailPolicy | None, locale: str | None) -> None:
    for found in (
        outcome(cleanse.validate_email, text, policy=policy),
        outcome(cleanse.sanitize_email, text, policy=policy),
        outcome(cleanse.sanitize_name, text, locale=locale),
    ):
        if isinstance(found, tuple) and found[1] is not None:
            assert 0 <= found[1] <= len(text)


@given(st.lists(st.none() | addresses, max_size=8), policies)
def test_batches_of_addresses_keep_the_policy(data: list[str | None], policy: EmailPolicy | None) -> None:
    for plural, singular in (
        (cleanse.are_emails, cleanse.is_email),
        (cleanse.inspect_emails, cleanse.inspect_email),
        (cleanse.validate_emails, cleanse.validate_email),
    ):
        expected = [None if text is None else outcome(singular, text, policy=policy) for text in data]
        assert list(map(shown, plural(data, policy=policy))) == expected
    clean = [found and found.value for found in cleanse.inspect_emails(data, policy=policy)]
    assert cleanse.sanitize_emails(data, policy=policy) == clean


@given(st.lists(st.none() | names, max_size=8), locales)
def test_batches_of_names_keep_the_locale(data: list[str | None], locale: str | None) -> None:
    expected = [None if text is None else cleanse.inspect_name(text, locale=locale) for text in data]
    assert cleanse.inspect_names(data, locale=locale) == expected
    clean = [found and found.value for found in expected]
    assert cleanse.sanitize_names(data, locale=locale) == clean
