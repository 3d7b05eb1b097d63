"""Errors and codes: coded, positioned, and free of the input."""

import copy
import io
import logging
import pickle
import re
import subprocess
import sys
import time
import traceback
import tracemalloc
import warnings
from collections.abc import Callable
from typing import Any

import cleanse
import cleanse._cleanse
import pytest
from cleanse import CleanseError, ErrorCode, InvalidEmailError, InvalidNameError
from cleanse.cleaners import RejectedError
from hypothesis import given
from hypothesis import strategies as st

SINGULAR: list[Callable[..., Any]] = [
    cleanse.sanitize_name,
    cleanse.inspect_name,
    cleanse.parse_name,
    cleanse.sanitize_text,
    cleanse.sanitize_email,
    cleanse.validate_email,
    cleanse.is_email,
    cleanse.inspect_email,
]
PLURAL: list[Callable[..., Any]] = [
    cleanse.sanitize_names,
    cleanse.inspect_names,
    cleanse.parse_names,
    cleanse.sanitize_texts,
    cleanse.sanitize_emails,
    cleanse.validate_emails,
    cleanse.are_emails,
    cleanse.inspect_emails,
]
OF_NAMES = [function for function in SINGULAR + PLURAL if "name" in function.__name__]
OF_EMAILS = [function for function in SINGULAR + PLURAL if "email" in function.__name__]
RAISING = [
    cleanse.sanitize_name,
    cleanse.parse_name,
    cleanse.sanitize_text,
    cleanse.sanitize_email,
    cleanse.validate_email,
]
by_name = pytest.mark.parametrize("function", SINGULAR, ids=lambda function: function.__name__)


@pytest.mark.parametrize(
    "enum",
    [cleanse.AmbiguityCode, cleanse.ErrorCode, cleanse.ReasonCode, cleanse.RepairCode, cleanse.WarningCode],
)
def test_codes_are_those_of_the_core(enum: type[ErrorCode]) -> None:
    assert [str(code) for code in enum] == cleanse._cleanse._codes()[enum.__name__]
    for code in enum:
        assert code.name == code.value.upper()
        assert code == code.value
        assert f"{code}" == code.value
        assert code.message.endswith(".")
        assert enum.__members__[code.name] is pickle.loads(pickle.dumps(code))


def test_errors_are_value_errors() -> None:
    assert issubclass(CleanseError, ValueError)
    assert issubclass(InvalidEmailError, CleanseError)
    assert issubclass(InvalidNameError, CleanseError)


def test_error_has_code_position_and_message() -> None:
    with pytest.raises(InvalidEmailError) as caught:
        cleanse.validate_email("a b@example.com")
    error = caught.value
    assert isinstance(error.code, ErrorCode)
    assert error.position == 1
    assert error.index is None
    assert str(error) == error.code.message


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_errors_are_picklable(protocol: int) -> None:
    error = InvalidEmailError(ErrorCode.EMPTY, 3)
    error.index = 7
    for twin in (pickle.loads(pickle.dumps(error, protocol)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is InvalidEmailError
        assert (twin.code, twin.position, twin.index) == (ErrorCode.EMPTY, 3, 7)
        assert str(twin) == f"Item 7: {ErrorCode.EMPTY.message}"


def code_of(function: Callable[..., Any], text: str) -> tuple[Any, Any]:
    """The code with which a scalar function refuses, and the place where it tells one."""
    try:
        result = function(text)
    except CleanseError as error:
        return error.code, error.position
    if isinstance(result, bool):
        assert result is False
        return None, None
    assert not result.ok
    assert result.value is None
    return result.error, None


@by_name
@pytest.mark.parametrize("text", ["", " ", "\t\n\u3000"])
def test_empty_and_blank(function: Callable[..., Any], text: str) -> None:
    if function is cleanse.sanitize_text:
        assert function(text) == ""
        return
    code, _ = code_of(function, text)
    assert isinstance(code, ErrorCode) or function is cleanse.is_email


@by_name
def test_nul(function: Callable[..., Any]) -> None:
    if function in (cleanse.sanitize_name, cleanse.inspect_name, cleanse.sanitize_text):
        result = function("Ana\0 Lima")
        assert getattr(result, "value", result) == "Ana Lima"
    elif function in (cleanse.validate_email, cleanse.is_email):
        code, position = code_of(function, "an\0a@example.com")
        assert position == (2 if function is cleanse.validate_email else None)
        assert isinstance(code, ErrorCode) or function is cleanse.is_email


@by_name
@pytest.mark.parametrize(
    ("text", "position"), [("\udc80", 0), ("ana\ud800@example.com", 3), ("😀é\udfff", 2)]
)
def test_lone_surrogate(function: Callable[..., Any], text: str, position: int) -> None:
    code, found = code_of(function, text)
    if function is not cleanse.is_email:
        assert code == "lone_surrogate"
    if function in RAISING:
        assert found == position


def test_lone_surrogates_in_batches() -> None:
    data = ["a@example.com", "\udc80", None]
    assert cleanse.are_emails(data) == [True, False, None]
    valid, invalid, missing = cleanse.validate_emails(data)
    assert isinstance(valid, cleanse.Email)
    assert isinstance(invalid, InvalidEmailError)
    assert (invalid.code, invalid.position, missing) == ("lone_surrogate", 0, None)
    assert cleanse.sanitize_names(["\udc80"]) == [None]
    assert cleanse.sanitize_names(["\udc80"], on_invalid="keep") == ["\udc80"]


@by_name
@pytest.mark.parametrize("letter", ["a", "é", "語", "😀", "\udc80", " "])
def test_a_huge_string_is_refused_at_once_and_never_copied(function: Callable[..., Any], letter: str) -> None:
    text = letter * 100_000_000
    size = sys.getsizeof(text)
    tracemalloc.start()
    begun = time.perf_counter()
    code, _ = code_of(function, text)
    took = time.perf_counter() - begun
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert code == "too_long" or function is cleanse.is_email
    assert took < 2
    assert peak < 100_000
    # Python would keep the UTF-8 of the text with it.
    assert sys.getsizeof(text) == size


@given(st.text(st.characters(codec=None), max_size=40))
def test_is_email_never_raises(text: str) -> None:
    assert cleanse.is_email(text) in (True, False)


@given(st.text(st.characters(codec=None), max_size=40))
def test_inspections_never_raise(text: str) -> None:
    for found in (cleanse.inspect_name(text), cleanse.inspect_email(text)):
        assert found.ok == (found.error is None) == (found.value is not None)


class Unfriendly:
    def __repr__(self) -> str:
        return CANARY

    __str__ = __repr__


@by_name
@pytest.mark.parametrize("value", [None, 1, b"a@example.com", ["a"], Unfriendly()], ids=type)
def test_wrong_type(function: Callable[..., Any], value: object) -> None:
    with pytest.raises(TypeError, match=r"must be str, not \w+$"):
        function(value)


@pytest.mark.parametrize("function", PLURAL, ids=lambda function: function.__name__)
def test_wrong_types_in_batches(function: Callable[..., Any]) -> None:
    for whole in ("abc", b"abc", bytearray(b"abc"), 1, None):
        with pytest.raises(TypeError, match=r"^a batch must be an iterable of str or None, not \w+$"):
            function(whole)
    with pytest.raises(TypeError, match=r"^item 2 must be str or None, not bytes$"):
        function(["a", None, CANARY.encode()])


CANARY = "canary7391"
TAINTED = [
    f"{CANARY}",
    f"{CANARY}@",
    f"{CANARY} {CANARY}@example.com",
    f"ana@{CANARY}..com",
    f"{CANARY}\udc80",
    f"\udc80{CANARY}@example.com",
    f"{CANARY}\0@example.com",
    f"{CANARY}" * 1000,
    f"{CANARY}@example.com",
]


def everything_about(error: BaseException) -> str:
    """All that a logger, a debugger or an error tracker could show of it, but the frames' variables."""
    shown = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    seen: list[object] = [error]
    while seen:
        item = seen.pop()
        shown += f"{item!r} {item!s} {getattr(item, 'args', '')!r} {getattr(item, '__notes__', '')!r}"
        shown += repr(getattr(item, "__dict__", ""))
        seen += [
            next_one
            for next_one in (getattr(item, "__cause__", None), getattr(item, "__context__", None))
            if next_one is not None
        ]
    return shown


def taints() -> list[tuple[str, Callable[[], Any]]]:
    """Every argument of every function, with the canary in it."""
    calls: list[tuple[str, Callable[[], Any]]] = []

    def add(function: Callable[..., Any], *args: object, **keywords: object) -> None:
        calls.append((function.__name__, lambda: function(*args, **keywords)))

    for text in TAINTED:
        for function in SINGULAR:
            add(function, text)
            add(function, text.encode("utf-8", "surrogatepass"))
        for function in PLURAL:
            add(function, [text])
            add(function, text)
            add(function, [text.encode("utf-8", "surrogatepass")])
        for function in (cleanse.sanitize_names, cleanse.sanitize_emails, cleanse.sanitize_texts):
            add(function, [text], on_invalid="raise")
            add(function, ["a"], on_invalid=text)
        for function in OF_NAMES:
            batch = function in PLURAL
            add(function, ["a"] if batch else "a", locale=text)
            add(function, ["a"] if batch else "a", locale=[text])
        for function in OF_EMAILS:
            for keyword in (
                "policy",
                "allow_smtputf8",
                "allow_quoted_local",
                "allow_domain_literal",
                "allow_display_name",
                "allow_empty_local",
                "domains",
            ):
                batch = function in PLURAL
                add(function, ["a"] if batch else "a", **{keyword: text})
        for keyword in ("multiline", "strip_html", "max_length", "truncate"):
            add(cleanse.sanitize_text, "a", **{keyword: text})
            add(cleanse.sanitize_texts, ["a"], **{keyword: text})
        add(cleanse.EmailPolicy, domains=text)
        add(cleanse.EmailPolicy, allow_smtputf8=text)
        add(cleanse.EmailPolicy, allow_long_local=text)
    return calls


def test_no_error_holds_the_input(
    caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.NOTSET)
    raised = 0
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        for name, call in taints():
            try:
                result = call()
            except (CleanseError, TypeError, ValueError) as error:
                raised += 1
                assert CANARY not in everything_about(error), name  # noqa: PT017 -- any may come
                assert CANARY not in pickle.dumps(error).decode("latin-1")  # noqa: PT017 -- likewise
            else:
                for item in result if isinstance(result, list) else [result]:
                    if isinstance(item, CleanseError):
                        assert CANARY not in everything_about(item), name
                    elif not isinstance(item, str):
                        assert CANARY not in repr(item), name
    assert raised > 100
    assert warned == []
    assert CANARY not in caplog.text
    assert capfd.readouterr() == ("", "")


def test_a_refusal_in_the_midst_of_another_error_adds_nothing_to_it() -> None:
    with pytest.raises(CleanseError) as caught:
        cleanse.sanitize_name(f"{CANARY}\udc80")
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None


def test_reprs_are_masked() -> None:
    email = cleanse.validate_email(f"{CANARY}@example.com")
    assert repr(email) == "<Email ***@example.com>"
    assert CANARY not in f"{[email]} {email!r} {(email,)!r}"
    named = cleanse.validate_email(f"{CANARY} <{CANARY}@example.com>", allow_display_name=True)
    assert CANARY not in repr(named)
    assert CANARY not in repr(cleanse.inspect_email(f" {CANARY}@example.com"))
    assert CANARY not in repr(cleanse.inspect_name(CANARY))


PANICKING = """
import sys, threading
import cleanse._cleanse as module
def attempt(*args):
    try:
        module._panic(*args)
    except RuntimeError as error:
        assert str(error) == "internal error in cleanse", error
        assert error.__cause__ is error.__context__ is None
    else:
        sys.exit("no error")
attempt()
attempt(["a"])
attempt([f"canary7391 {i}" for i in range(50_000)])
thread = threading.Thread(target=attempt, args=[["a"] * 50_000])
thread.start(); thread.join()
import cleanse
assert cleanse.sanitize_names(["ana lima"] * 50_000) == ["Ana Lima"] * 50_000
print("done")
"""


def test_a_panic_is_a_runtime_error_and_silent() -> None:
    command = [sys.executable, "-X", "dev", "-W", "error", "-c", PANICKING]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")


def test_logging_an_error_shows_no_input() -> None:
    stream = io.StringIO()
    logger = logging.Logger("test")
    logger.addHandler(logging.StreamHandler(stream))
    address = f"{CANARY}@@example.com"
    try:
        cleanse.validate_email(address)
    except CleanseError as error:
        logger.exception("refused: %s %r", error, error)
    assert "InvalidEmailError" in stream.getvalue()
    assert CANARY not in stream.getvalue()


@pytest.mark.parametrize("error", [CleanseError, InvalidEmailError, InvalidNameError, RejectedError])
def test_an_error_raised_by_hand_has_a_sentence(error: type[CleanseError]) -> None:
    """As mocks do: `side_effect=InvalidEmailError`."""
    words: Any = "out of order"
    for bare in (error(), error(words)):  # type: ignore[call-arg]  # what nobody should, and mocks do
        assert re.fullmatch(r"[A-Z][^\n]*\.", str(bare))
        assert words not in str(bare)
        assert not hasattr(bare, "code")
        assert bare.position is None
        bare.index = 2
        assert str(bare).startswith("Item 2: ")
