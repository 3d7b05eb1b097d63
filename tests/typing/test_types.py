"""What a type checker makes of the public API: tests/test_typing.py runs mypy over this file.

It runs as a test as well, so that what the types say is also what happens. `type: ignore` stands where
the checker must object: mypy reports one that is not needed.
"""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any, Literal

import cleanse
import pytest
from cleanse import (
    AmbiguityCode,
    CleanseError,
    Compatibility,
    Email,
    EmailPolicy,
    ErrorCode,
    Inspection,
    InvalidEmailError,
    InvalidNameError,
    Name,
    ReasonCode,
    RepairCode,
    WarningCode,
    aio,
)
from typing_extensions import assert_type

NAME = "ANA LIMA"
ADDRESS = "Ana@BÜCHER.example"
COLUMN: list[str | None] = ["ANA LIMA", None, ADDRESS]


def test_names() -> None:
    assert type(assert_type(cleanse.sanitize_name(NAME), str)) is str
    assert type(assert_type(cleanse.sanitize_name(NAME, locale="tr"), str)) is str
    assert type(assert_type(cleanse.inspect_name(NAME, locale=None), Inspection)) is Inspection
    names = assert_type(cleanse.sanitize_names(COLUMN, locale="de", on_invalid="keep"), list[str | None])
    assert list(map(type, names)) == [str, type(None), str]
    found = assert_type(cleanse.inspect_names(COLUMN), list[Inspection | None])
    assert list(map(type, found)) == [Inspection, type(None), Inspection]


def test_matching() -> None:
    assert type(assert_type(cleanse.name_key(NAME), str)) is str
    keys = assert_type(cleanse.name_keys(COLUMN, on_invalid="raise"), list[str | None])
    assert list(map(type, keys)) == [str, type(None), str]
    found = assert_type(cleanse.names_compatible(NAME, NAME, locale=None), Compatibility)
    assert assert_type(found.compatible, bool) is True
    assert assert_type(found.reason, ReasonCode) == "equal"
    assert assert_type(found.reasons, tuple[ReasonCode, ...]) == ("equal",)


def test_addresses() -> None:
    policy = assert_type(EmailPolicy(domains="internal", allow_display_name=True), EmailPolicy)
    assert type(assert_type(cleanse.is_email(ADDRESS, policy=policy), bool)) is bool
    assert type(assert_type(cleanse.sanitize_email(ADDRESS, domains="any"), str)) is str
    assert type(assert_type(cleanse.inspect_email(ADDRESS), Inspection)) is Inspection
    assert type(assert_type(cleanse.validate_email(ADDRESS, allow_smtputf8=False), Email)) is Email
    assert set(map(type, assert_type(cleanse.are_emails(COLUMN), list[bool | None]))) == {bool, type(None)}
    assert cleanse.sanitize_emails(COLUMN, on_invalid="null")[1] is None
    emails = assert_type(cleanse.validate_emails(COLUMN), list[Email | InvalidEmailError | None])
    assert list(map(type, emails)) == [InvalidEmailError, type(None), Email]
    assert_type(cleanse.sanitize_emails(COLUMN), list[str | None])
    assert_type(cleanse.inspect_emails(COLUMN, policy=None), list[Inspection | None])


def test_text() -> None:
    assert type(assert_type(cleanse.sanitize_text(NAME, multiline=False, max_length=9), str)) is str
    texts = assert_type(cleanse.sanitize_texts(COLUMN, truncate=True, on_invalid="null"), list[str | None])
    assert texts[1] is None


def test_results() -> None:
    email = cleanse.validate_email(ADDRESS)
    for text in (
        assert_type(email.normalized, str),
        assert_type(email.local_part, str),
        assert_type(email.domain, str),
        assert_type(email.ascii_domain, str),
        str(email),
    ):
        assert type(text) is str
    assert assert_type(email.ascii_email, str | None) is not None
    assert assert_type(email.display_name, str | None) is None
    assert assert_type(email.smtputf8, bool) is False
    found = cleanse.inspect_email(f" {ADDRESS}")
    assert assert_type(found.value, str | None) == "Ana@bücher.example"
    assert assert_type(found.error, ErrorCode | None) is None
    assert set(map(type, assert_type(found.repairs, tuple[RepairCode, ...]))) == {RepairCode}
    assert assert_type(found.warnings, tuple[WarningCode, ...]) == ()
    assert assert_type(found.ok, bool) is True
    match email:
        case Email(normalized, local_part):
            assert assert_type(normalized, str).startswith(assert_type(local_part, str))


def test_parsed_names() -> None:
    name = assert_type(cleanse.parse_name(NAME, locale="pt"), Name)
    for text in (
        assert_type(name.title, str),
        assert_type(name.given, str),
        assert_type(name.middle, str),
        assert_type(name.family, str),
        assert_type(name.suffix, str),
        assert_type(name.nickname, str),
        assert_type(name.maiden, str),
        assert_type(name.script, str),
        assert_type(name.initials, str),
        assert_type(name.format("full"), str),
    ):
        assert type(text) is str
    assert assert_type(name.order, Literal["given_first", "family_first"]) == "given_first"
    assert assert_type(name.ambiguities, tuple[AmbiguityCode, ...]) == ()
    names = assert_type(cleanse.parse_names([NAME, None]), list[Name | InvalidNameError | None])
    assert names == [name, None]
    match name:
        case Name(_, given):
            assert assert_type(given, str) == "Ana"


def test_refusals() -> None:
    with pytest.raises(CleanseError) as caught:
        cleanse.validate_email("a b@example.com")
    assert type(assert_type(caught.value.code, ErrorCode)) is ErrorCode
    assert assert_type(caught.value.position, int | None) == 1
    assert assert_type(caught.value.index, int | None) is None
    assert type(assert_type(caught.value.code.message, str)) is str
    assert assert_type(InvalidNameError("empty").position, int | None) is None
    given: CleanseError = InvalidEmailError(ErrorCode.EMPTY, 3)
    as_value: ValueError = given
    as_text: str = given.code
    assert (as_value, as_text) == (given, "empty")


def test_what_the_batch_functions_take() -> None:
    def generator() -> Iterator[str]:
        yield NAME

    column: list[str] = [NAME]
    for names in (
        cleanse.sanitize_names(column),
        cleanse.sanitize_names(tuple(column)),
        cleanse.sanitize_names(generator()),
        cleanse.sanitize_names(dict.fromkeys(column)),
        cleanse.sanitize_names(iter(COLUMN[:1])),
    ):
        assert assert_type(names, list[str | None]) == ["Ana Lima"]


async def awaited() -> None:
    names = assert_type(await aio.sanitize_names(COLUMN, locale="de", on_invalid="keep"), list[str | None])
    assert names[0] == "Ana Lima"
    emails = await aio.validate_emails(COLUMN, policy=EmailPolicy())
    assert list(map(type, assert_type(emails, list[Email | InvalidEmailError | None])))[2] is Email
    assert assert_type(await aio.are_emails(COLUMN, domains="any"), list[bool | None])[2] is True
    assert_type(await aio.sanitize_emails(COLUMN), list[str | None])
    assert_type(await aio.inspect_names(COLUMN), list[Inspection | None])
    assert_type(await aio.inspect_emails(COLUMN), list[Inspection | None])
    with pytest.raises(TypeError):
        await aio.sanitize_names(COLUMN, policy=None)  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="on_invalid"):
        await aio.sanitize_names(COLUMN, on_invalid="drop")  # type: ignore[arg-type]


def test_coroutines() -> None:
    asyncio.run(awaited())


MISTAKES: list[Callable[[], Any]] = [
    lambda: cleanse.sanitize_name(b"Ana"),  # type: ignore[arg-type]
    lambda: cleanse.sanitize_name(None),  # type: ignore[arg-type]
    lambda: cleanse.sanitize_name(name="Ana"),  # type: ignore[call-arg]
    lambda: cleanse.sanitize_name("Ana", "de"),  # type: ignore[call-arg]
    lambda: cleanse.sanitize_name("Ana", locale=1),  # type: ignore[arg-type]
    lambda: cleanse.sanitize_names([b"Ana"]),  # type: ignore[list-item]
    lambda: cleanse.sanitize_names(None),  # type: ignore[arg-type]
    lambda: cleanse.inspect_names(["Ana"], on_invalid="keep"),  # type: ignore[call-arg]
    lambda: cleanse.validate_email(ADDRESS, policy="public"),  # type: ignore[arg-type]
    lambda: cleanse.is_email(ADDRESS, allow_smtputf8="no"),  # type: ignore[arg-type]
    lambda: cleanse.is_email(ADDRESS, strict=True),  # type: ignore[call-arg]
    lambda: cleanse.is_email(ADDRESS, domains="all"),  # type: ignore[arg-type]
    lambda: cleanse.sanitize_emails([ADDRESS], on_invalid="drop"),  # type: ignore[arg-type]
    lambda: EmailPolicy(True),  # type: ignore[call-arg]
    lambda: EmailPolicy(domains="all"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=range(len(MISTAKES)))
def test_what_the_checker_refuses_fails(mistake: Callable[[], Any]) -> None:
    with pytest.raises((TypeError, ValueError)):
        mistake()


def test_results_are_read_only() -> None:
    with pytest.raises(AttributeError):
        cleanse.validate_email(ADDRESS).domain = "x"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        cleanse.inspect_email(ADDRESS).value = "x"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        EmailPolicy().domains = "any"  # type: ignore[misc]
    with pytest.raises(TypeError):

        class Mine(Email):  # type: ignore[misc]
            pass
