"""Load that does not wait: requests are sent when they are due, whatever the server does meanwhile.

Times count from when a request is sent. That is up to a millisecond after it was due, as timers go; the
generator fails where it is later than that for long, since a server would be spared what is not sent.
"""

import asyncio
import gc
import random
import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

__all__ = ["Flow", "Sent", "offer", "saturate"]

# Seconds that the generator may be late.
_LATE = 0.02

_Found = TypeVar("_Found")


@dataclass(slots=True)
class Sent:
    """Answers by status: the seconds that each took."""

    times: dict[int, list[float]] = field(default_factory=dict)

    def percentile(self, share: float, status: int = 200) -> float:
        """Return the time within which `share` of the answers with `status` came."""
        ordered = sorted(self.times.get(status, ()))
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else float("nan")

    def count(self, status: int | None = None) -> int:
        """Return how many answers there were."""
        return sum(len(times) for known, times in self.times.items() if status in (None, known))


@dataclass(frozen=True, slots=True)
class Flow:
    """A client: `rate` requests a second, at times as random as those of many people."""

    rate: float
    request: Callable[[], bytes]


class _Connection(asyncio.Protocol):
    """One request at a time; it is idle again once the answer is whole."""

    def __init__(self, idle: "list[_Connection]") -> None:
        self._idle, self._held = idle, b""
        self._began, self._sent = 0.0, Sent()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - what TCP gives
        self._transport = transport

    def send(self, request: bytes, sent: Sent) -> None:
        self._began, self._sent = time.perf_counter(), sent
        self._transport.write(request)

    def data_received(self, data: bytes) -> None:
        self._held += data
        head, found, body = self._held.partition(b"\r\n\r\n")
        if not found:
            return
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
        if len(body) < length:
            return
        status = int(head[9:12])
        self._sent.times.setdefault(status, []).append(time.perf_counter() - self._began)
        self._held = b""
        self._idle.append(self)

    def close(self) -> None:
        self._transport.close()


def offer(port: int, flows: Sequence[Flow], seconds: float, *, connections: int = 1000) -> list[Sent]:
    """Send what `flows` make for `seconds`, and wait for the answers; return those of each flow."""
    return _run(port, connections, lambda idle: _offer(idle, flows, seconds))


def saturate(port: int, request: Callable[[], bytes], seconds: float, *, connections: int = 64) -> Sent:
    """Send a request on each connection as soon as it has its answer; return the answers."""
    return _run(port, connections, lambda idle: _saturate(idle, request, seconds))


def _run(
    port: int, connections: int, work: Callable[[list[_Connection]], Coroutine[Any, Any, _Found]]
) -> _Found:
    async def run() -> _Found:
        loop = asyncio.get_running_loop()
        idle: list[_Connection] = []
        opened = []
        try:
            for _ in range(connections):
                _, connection = await loop.create_connection(lambda: _Connection(idle), "127.0.0.1", port)
                opened.append(connection)
                # No more than the server's queue of new connections takes.
                await asyncio.sleep(0.001)
            idle += opened
            found = await work(idle)
            until = time.perf_counter() + 10
            while len(idle) < connections and time.perf_counter() < until:
                await asyncio.sleep(0.01)
            if len(idle) < connections:
                raise RuntimeError(f"{connections - len(idle)} requests found no answer")
            return found
        finally:
            for connection in opened:
                connection.close()
            await asyncio.sleep(0.1)

    # The collector's pauses would be told as the server's.
    gc.disable()
    try:
        return asyncio.run(run())
    finally:
        gc.enable()


async def _offer(idle: list[_Connection], flows: Sequence[Flow], seconds: float) -> list[Sent]:
    sent = [Sent() for _ in flows]
    late: list[float] = []
    began = time.perf_counter()
    for due, which in _schedule(flows, seconds):
        wait = began + due - time.perf_counter()
        if wait > 0 or len(late) % 16 == 0:
            await asyncio.sleep(max(0, wait))
        late.append(time.perf_counter() - began - due)
        if not idle:
            raise RuntimeError("no connection is idle")
        idle.pop().send(flows[which].request(), sent[which])
    late.sort()
    if late[int(0.99 * len(late))] > _LATE:
        raise RuntimeError("the generator could not keep up")
    return sent


async def _saturate(idle: list[_Connection], request: Callable[[], bytes], seconds: float) -> Sent:
    sent, until = Sent(), time.perf_counter() + seconds
    while time.perf_counter() < until:
        while idle:
            idle.pop().send(request(), sent)
        await asyncio.sleep(0)
    return sent


def _schedule(flows: Sequence[Flow], seconds: float) -> list[tuple[float, int]]:
    """Return when each request is due, and whose it is."""
    times = []
    for which, flow in enumerate(flows):
        chance = random.Random(which)  # noqa: S311 - no secret
        due = chance.expovariate(flow.rate)
        while due < seconds:
            times.append((due, which))
            due += chance.expovariate(flow.rate)
    return sorted(times)
