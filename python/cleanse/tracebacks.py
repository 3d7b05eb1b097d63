"""What of an error may be logged: its type and where it arose. Not its message, which may hold anything.

For code of your own that logs what it did not expect:

>>> from cleanse.tracebacks import frames
>>> try:
...     int("canary")
... except ValueError as error:
...     print(next(frames(error)))
builtins.ValueError
"""

from __future__ import annotations

import traceback
from collections.abc import Iterator

__all__ = ["frames"]


def frames(error: BaseException, /) -> Iterator[str]:
    """Yield the lines of a traceback without messages and variables: causes first, as Python prints them.

    >>> try:
    ...     {}["canary"]
    ... except KeyError as error:
    ...     "canary" in "".join(frames(error))
    False
    """
    yield from _frames(error, set())


def _frames(error: BaseException, seen: set[int]) -> Iterator[str]:
    if id(error) in seen:
        return
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    for each in (before, *getattr(error, "exceptions", ())):
        if isinstance(each, BaseException):
            yield from _frames(each, seen)
    kind = type(error)
    yield f"{kind.__module__}.{kind.__qualname__}"
    for frame, line in traceback.walk_tb(error.__traceback__):
        yield f'  File "{frame.f_code.co_filename}", line {line}, in {frame.f_code.co_name}'
