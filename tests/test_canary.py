"""Nothing of an input shows: not in an exception, a `repr`, a warning, a log line or on stderr.

Not whether the answers are right. Whatever `cleanse` and `cleanse.aio` export is called with the
canary in every argument, so a function that is added is tested as well.
"""

import asyncio
import inspect
import logging
import pickle
import subprocess
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_all_start_methods, get_context
from typing import Any

import cleanse
import pytest
from cleanse import CleanseError, Email, EmailPolicy, aio

# Letters only: a name keeps them, whatever becomes of their case.
CANARY = "zyxcanaryvut"

TEXTS = [
    CANARY,
    f"{CANARY}@",
    f"@{CANARY}",
    f"ana@{CANARY}",
    f"ana@{CANARY}..com",
    f"{CANARY}@{CANARY}@example.com",
    f"{CANARY} ana@example.com",
    f"{CANARY}@-example.com",
    f'"{CANARY}@example.com',
    f'"{CANARY}"@example.com',
    f"{CANARY} <{CANARY}@example.com",
    f"{CANARY} <ana@example.com>",
    f"ana <{CANARY}@example.com>",
    f"  {CANARY}@EXAMPLE.com, ",
    f"{CANARY}\udc80",
    f"\udc80{CANARY}@example.com",
    f"{CANARY}\0@example.com",
    f"{CANARY}\r\n@example.com",
    f"{CANARY}é@example.com",
    f"{CANARY}@xn--{CANARY}.com",
    f"{CANARY}@[{CANARY}]",
    f"=?utf-8?q?{CANARY}?=@example.com",
    f"<script>{CANARY}</script>",
    f"&{CANARY};<{CANARY}",
    f"{CANARY} & {CANARY} Ltd. 4711",
    CANARY * 1000,
    f"{CANARY}@example.com",
]


class Telling:
    """Tells the canary whenever it is asked for anything."""

    def __repr__(self) -> str:
        return CANARY

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return CANARY


class TellingText(str):
    """A `str` that does as well."""

    __slots__ = ()

    def __repr__(self) -> str:
        return CANARY


OTHERS: list[object] = [
    CANARY.encode(),
    bytearray(CANARY.encode()),
    Telling(),
    TellingText(CANARY),
    TellingText(f"{CANARY}\udc80@example.com"),
    [CANARY],
    {CANARY: CANARY},
    (Telling(),),
]

FUNCTIONS = [getattr(cleanse, name) for name in cleanse.__all__ if inspect.isbuiltin(getattr(cleanse, name))]
# One without parameters has no place for a canary.
SINGULAR = [function for function in FUNCTIONS if inspect.signature(function).parameters]
AWAITABLE = [getattr(aio, name) for name in aio.__all__]


def shows(text: str) -> bool:
    return CANARY in text.casefold()


def parameters(function: Callable[..., Any]) -> tuple[list[str], list[str]]:
    """Those that take data, and the keywords."""
    found = inspect.signature(function).parameters.values()
    return (
        [each.name for each in found if each.kind is each.POSITIONAL_ONLY],
        [each.name for each in found if each.kind is each.KEYWORD_ONLY],
    )


def calls(function: Callable[..., Any]) -> Iterator[Callable[[], Any]]:
    """Calls with the canary in every argument, as text and as what it must not be."""

    def call(*args: object, **keywords: object) -> Callable[[], Any]:
        return lambda: function(*args, **keywords)

    data, keywords = parameters(function)
    values = [*TEXTS, *OTHERS]
    if not data:
        yield from (call(**{keyword: value}) for keyword in keywords for value in values)
        yield from (call(value) for value in values)
        return
    for value in values:
        for arguments in ([value], [[value]], [["ana@example.com", None, value]], ["ana", value]):
            yield call(*arguments)
        if "allow_display_name" in keywords:
            yield call(value, allow_display_name=True, allow_quoted_local=True, domains="any")
            yield call([value], allow_display_name=True, allow_quoted_local=True, domains="any")
        if "on_invalid" in keywords:
            yield call([value], on_invalid="raise")
            yield call([value] * 20_000, on_invalid="raise")
        for keyword in keywords:
            yield call("ana", **{keyword: value})
            yield call(["ana"], **{keyword: value})
            yield call(value, **{keyword: value})


def everything_about(error: BaseException) -> str:
    """All that a logger, a debugger or an error tracker could show of it, but the callers' variables."""
    parts = traceback.format_exception(type(error), error, error.__traceback__)
    chain: list[BaseException | None] = [error]
    while chain:
        item = chain.pop()
        if item is None:
            continue
        parts += [repr(item), str(item), f"{item}", repr(item.args), repr(vars(item))]
        parts += [repr(getattr(item, name)) for name in dir(item) if not name.startswith("__")]
        parts += [pickle.dumps(item, protocol).decode("latin-1") for protocol in (0, 5)]
        chain += [item.__cause__, item.__context__]
    return "\n".join(parts)


def outcome(call: Callable[[], Any]) -> tuple[Exception | None, object]:
    """The error with which a call ends, or its result."""
    try:
        return None, call()
    except (TypeError, ValueError) as error:
        return error, None


def result_shows(result: object) -> bool:
    """Whether a result gives the canary away; text that was asked for may hold it."""
    if isinstance(result, list):
        return any(map(result_shows, result))
    if isinstance(result, CleanseError):
        return shows(everything_about(result))
    if isinstance(result, Email):
        return shows(f"{result!r}{[result]}".replace(result.domain, ""))
    return not isinstance(result, str) and shows(repr(result))


def test_a_canary_is_seen_where_one_shows() -> None:
    # What the other tests rely on.
    def within(error: Exception) -> Exception:
        try:
            try:
                raise error
            except Exception:
                raise ValueError("harmless")  # noqa: B904 -- the implicit context is the point
        except ValueError as outer:
            return outer

    noted = CleanseError("empty")
    noted.hint = CANARY.upper()  # type: ignore[attr-defined]  # as a careless binding would
    assert shows(everything_about(ValueError(CANARY.title())))
    assert shows(everything_about(within(KeyError(CANARY))))
    assert shows(everything_about(noted))
    assert not shows(everything_about(CleanseError("empty", 3)))
    assert result_shows([Telling()])


@pytest.mark.parametrize("function", [*SINGULAR, EmailPolicy], ids=lambda function: function.__name__)
def test_no_canary_in_errors_results_logs_or_warnings(
    function: Callable[..., Any], caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.NOTSET)
    returned = raised = 0
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        for call in calls(function):
            error, result = outcome(call)
            raised += error is not None
            returned += error is None
            assert error is None or not shows(everything_about(error)), repr(error)
            assert not result_shows(result), repr(result)
    # What takes no argument is only ever called wrongly, and less often.
    assert raised > (50 if any(parameters(function)) else 20)
    assert returned > 10 or function is EmailPolicy or not any(parameters(function))
    assert warned == []
    assert not caplog.records
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("function", AWAITABLE, ids=lambda function: function.__name__)
def test_no_canary_in_what_asyncio_says_in_debug_mode(
    function: Callable[..., Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.NOTSET)
    # The values that end in an error, inline and in a thread; the last is not even awaited.
    bad = [[TEXTS[0], CANARY.encode()], [TEXTS[0]] * 1000 + [Telling()], CANARY, Telling()]

    async def main() -> int:
        asyncio.get_running_loop().slow_callback_duration = 0
        raised = 0
        for items in bad:
            task = asyncio.create_task(function(items))
            await asyncio.wait([task])
            error = task.exception()
            assert isinstance(error, TypeError)
            assert not shows(everything_about(error) + repr(task))
            raised += 1
        lost = asyncio.create_task(function(bad[0]))
        await asyncio.wait([lost])
        return raised

    assert asyncio.run(main(), debug=True) == len(bad)
    assert "never retrieved" in caplog.text
    assert not shows(caplog.text)


ALOUD = """
import logging, sys, threading
import cleanse
logging.basicConfig(level=logging.NOTSET)
canary, entry = sys.argv[1:]
function = getattr(cleanse, entry)
for items in (canary, [canary.encode()], [canary + "\\udc80"], canary + "\\udc80"):
    try:
        function(items)
    except Exception:
        logging.exception("refused")
thread = threading.Thread(target=function, args=(canary.encode(),))
thread.start()
thread.join()
function(canary.encode())
"""


@pytest.mark.parametrize(
    "name", ["is_email", "parse_name", "sanitize_name", "validate_email", "sanitize_names"]
)
def test_no_canary_on_stderr(name: str) -> None:
    # Logged, lost in a thread, and at last not caught at all.
    command = [sys.executable, "-X", "dev", "-W", "always", "-c", ALOUD, CANARY, name]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("TypeError: ") >= 3
    assert not shows(done.stderr)


@pytest.mark.skipif("fork" not in get_all_start_methods(), reason="a platform without fork")
def test_no_canary_in_an_error_from_another_process() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("fork")) as pool:
        future = pool.submit(cleanse.sanitize_emails, ["ana@example.com", f"{CANARY}@@"], on_invalid="raise")
        error = future.exception(60)
    assert isinstance(error, cleanse.InvalidEmailError)
    assert (error.code, error.index) == (cleanse.ErrorCode.SEVERAL_AT, 1)
    assert not shows(everything_about(error))
