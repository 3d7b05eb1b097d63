"""Awaitable batches: the same answers, beside the event loop."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import cleanse
import pytest
from cleanse import aio

NAMES = aio.__all__
LARGE = 50_000
by_function = pytest.mark.parametrize("name", NAMES)


@by_function
@pytest.mark.parametrize("count", [0, 1, 200, 300, LARGE])
def test_the_same_as_without_await(name: str, count: int) -> None:
    data = (["ANA LIMA", None, "ana@example.com"] * count)[:count]
    plural: Callable[..., Any] = getattr(cleanse, name)
    found = asyncio.run(getattr(aio, name)(data))
    expected = plural(data)
    assert [getattr(a, "args", a) for a in found] == [getattr(b, "args", b) for b in expected]
    assert len(asyncio.run(getattr(aio, name)(iter(data)))) == count


def test_keywords_and_errors_come_through() -> None:
    with pytest.raises(cleanse.InvalidNameError):
        asyncio.run(aio.sanitize_names(["Ana", " "] * LARGE, on_invalid="raise"))
    with pytest.raises(TypeError, match=r"^a batch must be"):
        asyncio.run(aio.sanitize_names("Ana"))
    with pytest.raises(TypeError, match=r"^item 1 must be"):
        asyncio.run(aio.sanitize_names(["Ana", 1]))  # type: ignore[list-item]
    assert asyncio.run(aio.are_emails(["ana@host"] * 2, domains="any")) == [True, True]


def where(data: list[str]) -> list[str]:
    """The threads that iterate over the batch."""
    seen: list[str] = []

    class Items:
        def __iter__(self) -> Iterator[str]:
            seen.append(threading.current_thread().name)
            return iter(data)

    asyncio.run(aio.sanitize_names(Items()))
    return seen


def test_what_cannot_be_measured_runs_beside_the_loop() -> None:
    # The first look, whether the batch is small, is the loop's own.
    assert where(["Ana"])[-1] != threading.main_thread().name


def test_small_batches_run_inline_and_large_ones_do_not() -> None:
    async def count(data: list[str]) -> int:
        before = threading.active_count()
        await aio.sanitize_names(data)
        return threading.active_count() - before

    assert asyncio.run(count(["Ana"] * 256)) == 0
    assert asyncio.run(count(["Ana"] * 257)) == 1
    assert asyncio.run(count(["a" * 4000] * 4)) == 0
    assert asyncio.run(count(["a" * 4000] * 5)) == 1


def test_cancelling_ends_the_work() -> None:
    taken = 0

    def names() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield "ANA LIMA"

    async def main() -> None:
        task = asyncio.create_task(aio.sanitize_names(names()))
        await asyncio.sleep(0.1)
        begun = time.perf_counter()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert time.perf_counter() - begun < 1

    # `run` joins the thread of the executor: without an end to the work it would not return.
    asyncio.run(main())
    assert taken
    after = taken
    time.sleep(0.05)
    assert taken == after


def test_a_timeout_ends_the_work() -> None:
    def names() -> Iterator[str]:
        while True:
            yield "ANA LIMA"

    async def main() -> None:
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(aio.sanitize_names(names()), 0.1)

    asyncio.run(main())


def test_the_loop_turns_meanwhile() -> None:
    data = [f"ANA LIMA {n}" for n in range(400_000)]
    beats = 0

    async def main() -> float:
        nonlocal beats

        async def beat() -> None:
            nonlocal beats
            while True:
                await asyncio.sleep(0.001)
                beats += 1

        task = asyncio.create_task(beat())
        await asyncio.sleep(0)
        begun = time.perf_counter()
        await aio.sanitize_names(data)
        task.cancel()
        return time.perf_counter() - begun

    took = asyncio.run(main())
    # A loop that stood still would have beaten once; the machine may be busy.
    assert beats >= took * 1000 / 20
