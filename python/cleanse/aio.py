"""Awaitable batches for asyncio: the plural functions of `cleanse` under the same names.

Not a second implementation: small batches run inline, which is cheaper than a thread; large ones
run in the loop's default executor. A list must not change while it is being worked on. Cancelling
the awaiting task also ends the work, at the next chunk.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

import cleanse
from cleanse._cleanse import _Batch

__all__ = [
    "are_emails",
    "canonical_emails",
    "inspect_emails",
    "inspect_names",
    "name_keys",
    "parse_names",
    "sanitize_emails",
    "sanitize_names",
    "sanitize_texts",
    "validate_emails",
]

Items = Iterable[str | None]
Keywords = ParamSpec("Keywords")
Result = TypeVar("Result")


def _awaitable(
    function: Callable[Concatenate[Items, Keywords], Result],
) -> Callable[Concatenate[Items, Keywords], Coroutine[None, None, Result]]:
    @wraps(function)
    async def run(items: Items, /, *args: Keywords.args, **keywords: Keywords.kwargs) -> Result:
        batch = _Batch(items)
        if batch.is_small():
            return function(items, *args, **keywords)
        try:
            return await asyncio.to_thread(function, cast(Items, batch), *args, **keywords)
        except asyncio.CancelledError:
            batch.stop()
            raise

    return run


are_emails = _awaitable(cleanse.are_emails)
canonical_emails = _awaitable(cleanse.canonical_emails)
inspect_emails = _awaitable(cleanse.inspect_emails)
inspect_names = _awaitable(cleanse.inspect_names)
name_keys = _awaitable(cleanse.name_keys)
parse_names = _awaitable(cleanse.parse_names)
sanitize_emails = _awaitable(cleanse.sanitize_emails)
sanitize_names = _awaitable(cleanse.sanitize_names)
sanitize_texts = _awaitable(cleanse.sanitize_texts)
validate_emails = _awaitable(cleanse.validate_emails)
