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
    seen: dict[int, BaseException] = {}
    waiting = [error]
    while waiting:
        each = waiting.pop()
        if id(each) in seen:
            continue
        seen[id(each)] = each
        before = each.__cause__ or (None if each.__suppress_context__ else each.__context__)
        # A group's are a tuple; any other exception may mean something else by the name.
        parts = getattr(each, "exceptions", ())
        parts = (before, *parts) if isinstance(parts, tuple) else (before,)
        waiting.extend(part for part in parts if isinstance(part, BaseException))
    for each in reversed(seen.values()):
        kind = type(each)
        yield f"{kind.__module__}.{kind.__qualname__}"
        for frame, line in traceback.walk_tb(each.__traceback__):
            yield f'  File "{frame.f_code.co_filename}", line {line}, in {frame.f_code.co_name}'
