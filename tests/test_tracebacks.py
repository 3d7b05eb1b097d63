"""What `cleanse.tracebacks` tells of an error: types and places, in Python's order, and no message."""

from __future__ import annotations

from cleanse.tracebacks import frames

CANARY = "zyxcanaryvut"


class GroupError(Exception):
    """Has others within, as a group has since CPython 3.11."""

    exceptions: object = ()


def told(error: BaseException) -> list[str]:
    """The types that are told, in order; with nothing of the message beside them."""
    lines = list(frames(error))
    assert CANARY not in "".join(lines)
    return [line.rpartition(".")[2] for line in lines if not line.startswith("  File")]


def test_causes_come_first() -> None:
    root = RuntimeError(CANARY)
    root.__cause__ = KeyError(CANARY)
    root.__cause__.__context__ = ValueError(CANARY)
    root.__context__ = OSError(CANARY)
    assert told(root) == ["ValueError", "KeyError", "RuntimeError"]
    root.__cause__ = None
    assert told(root) == ["RuntimeError"]
    root.__suppress_context__ = False
    assert told(root) == ["OSError", "RuntimeError"]


def test_a_group_tells_of_those_within() -> None:
    group = GroupError(CANARY)
    group.exceptions = (KeyError(CANARY), ValueError(CANARY))
    group.__context__ = OSError(CANARY)
    assert told(group) == ["OSError", "KeyError", "ValueError", "GroupError"]
    for other in (None, CANARY, 5, [KeyError(CANARY)]):
        group.exceptions = other
        assert told(group) == ["OSError", "GroupError"]


def test_where_it_arose_is_told() -> None:
    try:
        int(CANARY)
    except ValueError as error:
        *_, last = frames(error)
        assert last.endswith("in test_where_it_arose_is_told")
        assert __file__ in last


def test_long_chains_and_circles_end() -> None:
    first = last = ValueError(CANARY)
    for _ in range(5000):
        last.__context__ = ValueError(CANARY)
        last = last.__context__
    assert len(told(first)) == 5001
    one, two = KeyError(CANARY), ValueError(CANARY)
    one.__cause__, two.__cause__ = two, one
    assert told(one) == ["ValueError", "KeyError"]
