"""Lanes: who is served now, who waits, who is sent away. Not a rate limit: it counts those at work.

Places are shared by tiers. A tier's reserved places are its own; the others are anyone's, first tier
first. Who waits stands in a bounded queue of its token, and the tokens of a tier take turns, so that one
that sends a thousand requests at once delays itself.
"""

import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

__all__ = ["Lane", "Lanes", "Ticket"]


@dataclass(frozen=True, slots=True)
class Lane:
    """A tier's share: places that nobody else takes, and how many may wait, in all and for one token.

    `limit` caps the places that the tier may hold at once; without it, all that are not reserved.
    """

    tier: str
    reserved: int = 0
    queue: int = 0
    queue_per_token: int = 0
    limit: int | None = None


class Ticket:
    """A place, or the wait for one. `leave` frees it, and may be called at any time and twice."""

    __slots__ = ("_granted", "_lane", "_lanes", "_state", "_token")

    def __init__(self, lanes: "Lanes", lane: "_Line", token: str, granted: Callable[[], None]) -> None:
        """Made by `Lanes.enter`."""
        self._lanes, self._lane, self._token, self._granted = lanes, lane, token, granted
        self._state = "waiting"

    @property
    def is_granted(self) -> bool:
        """Whether the place is ours."""
        return self._state == "granted"

    @property
    def rank(self) -> int:
        """The place of its tier among the lanes, 0 for the first."""
        return self._lane.rank

    def leave(self) -> None:
        """Free the place, or stop waiting for it."""
        self._lanes._leave(self)


@dataclass(slots=True)
class _Line:
    """A lane at work."""

    lane: Lane
    rank: int
    held: int = 0
    waiting: int = 0
    # Tokens in the order of their turns.
    queues: "OrderedDict[str, deque[Ticket]]" = field(default_factory=OrderedDict)


class Lanes:
    """`places` places, shared by `lanes`, the first of which goes first.

    For threads and event loops alike: `granted` of `enter` is called when the place is there, by
    whoever freed it.

    >>> from cleanse.web import Lane, Lanes
    >>> lanes = Lanes(2, [Lane("enterprise", reserved=1), Lane("free", queue=1, queue_per_token=1)])
    >>> first = lanes.enter("free", "token")
    >>> first.is_granted, lanes.enter("free", "token").is_granted, lanes.enter("free", "token")
    (True, False, None)
    >>> lanes.enter("enterprise", "other").is_granted
    True
    """

    def __init__(self, places: int, lanes: Sequence[Lane]) -> None:
        """Start with all places free."""
        if places < 1 or sum(lane.reserved for lane in lanes) > places:
            raise ValueError("there are fewer places than are reserved")
        self._places = places
        self._lines = {lane.tier: _Line(lane, rank) for rank, lane in enumerate(lanes)}
        self._lock = threading.Lock()

    def enter(self, tier: str, token: str, granted: Callable[[], None] = lambda: None) -> Ticket | None:
        """Take a place or stand in line; `None` where the queue is full. An unknown tier is the last one."""
        line = self._lines.get(tier) or next(reversed(self._lines.values()))
        with self._lock:
            ticket = Ticket(self, line, token, granted)
            if not line.waiting and self._fits(line):
                line.held += 1
                ticket._state = "granted"
                return ticket
            queue = line.queues.get(token)
            if (
                line.waiting >= line.lane.queue
                or (0 if queue is None else len(queue)) >= line.lane.queue_per_token
            ):
                return None
            line.queues.setdefault(token, deque()).append(ticket)
            line.waiting += 1
            return ticket

    def load(self) -> dict[str, tuple[int, int]]:
        """Return for each tier how many are served and how many wait."""
        with self._lock:
            return {tier: (line.held, line.waiting) for tier, line in self._lines.items()}

    def _fits(self, line: _Line) -> bool:
        """Whether a free place is left once what the others have reserved is set aside."""
        if line.lane.limit is not None and line.held >= line.lane.limit:
            return False
        held = sum(other.held for other in self._lines.values())
        kept = sum(
            max(0, other.lane.reserved - other.held) for other in self._lines.values() if other is not line
        )
        return held + kept < self._places

    def _leave(self, ticket: Ticket) -> None:
        called: list[Callable[[], None]] = []
        with self._lock:
            line = ticket._lane
            if ticket._state == "granted":
                line.held -= 1
            elif ticket._state == "waiting":
                queue = line.queues[ticket._token]
                queue.remove(ticket)
                line.waiting -= 1
                if not queue:
                    del line.queues[ticket._token]
            ticket._state = "left"
            while (following := self._next()) is not None:
                called.append(following)
        for granted in called:
            granted()

    def _next(self) -> Callable[[], None] | None:
        """Give one free place to who is next, and return whom to tell."""
        for line in self._lines.values():
            if not line.waiting or not self._fits(line):
                continue
            token, queue = next(iter(line.queues.items()))
            ticket = queue.popleft()
            if queue:
                line.queues.move_to_end(token)
            else:
                del line.queues[token]
            line.waiting -= 1
            line.held += 1
            ticket._state = "granted"
            return ticket._granted
        return None
