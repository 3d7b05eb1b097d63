"""The gate as ASGI middleware. Rules live in `gate`, places in `lanes`; here is only the traffic."""

import asyncio
import heapq
from collections.abc import Awaitable, Callable, Coroutine, MutableMapping
from contextlib import suppress
from typing import Any
from urllib.parse import quote

from .gate import Answer, Gate, Passage, Route
from .lanes import Lanes, Ticket
from .problem import Problem, ProblemCode
from .request import Request
from .store import Admission, AsyncStore, Claim, Store, StoreAwayError, Verdict
from .store.memory import MemoryStore

__all__ = ["GateMiddleware"]

# Requests that may be here before one waits for its turn: so few do not keep each other long.
_FEW = 4
# Seconds of work in a turn, and requests in it at most: work that is light is not told apart so finely.
_TURN, _MANY = 0.0002, 16
# RFC 3986 §3.3: what stands in a path without an escape, beside letters, digits and - . _ ~
_PATH = "/:@!$&'()*+,;="

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class GateMiddleware:
    """ASGI middleware: authentication, quotas, lanes and idempotent retries before `app`.

    `store` is a `Store` that answers at once or an `AsyncStore`; while one is away, quotas are counted in
    this process. `lanes` bounds the requests at work in this process. The app finds the caller in
    `scope["cleanse.caller"]` and the fencing token of a keyed request in `scope["cleanse.fence"]`.

    >>> from cleanse.web import Gate, GateMiddleware, Keyring, MemoryStore
    >>> async def app(scope, receive, send): ...
    >>> guarded = GateMiddleware(app, Gate(Keyring(b"0123456789abcdef" * 2)), MemoryStore())
    """

    def __init__(
        self, app: App, gate: Gate, store: Store | AsyncStore | None = None, *, lanes: Lanes | None = None
    ) -> None:
        """Put `gate` before `app`."""
        self._app, self._gate, self._lanes = app, gate, lanes
        self._store: Store | AsyncStore = MemoryStore() if store is None else store
        self._local = MemoryStore()
        self._pulses: dict[float, _Pulse] = {}
        self._turns = _Turns()
        self._here = 0
        # Ends of requests whose client has left are waited for by nobody else.
        self._tasks: set[asyncio.Task[None]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection."""
        head = _head(scope) if scope["type"] == "http" else None
        route = None if head is None else self._gate.route(head)
        if head is None or route is None:
            await self._app(scope, receive, send)
            return
        self._here += 1
        try:
            await self._enter(scope, receive, send, head, route)
        finally:
            self._here -= 1

    async def _enter(self, scope: Scope, receive: Receive, send: Send, head: Request, route: Route) -> None:
        given = self._turns.arrive()
        try:
            body = b"" if route.stream else await _read(receive, route.body_max)
        except _TooLargeError:
            await _send(send, Answer.of(Problem(ProblemCode.BODY_TOO_LARGE)))
            return
        finally:
            self._turns.arrived(given)
        if body is None:
            return
        passage = self._gate.ask(Request(head.method, head.scheme, head.target, head.headers, body), route)
        if isinstance(passage, Problem):
            await _send(send, Answer.of(passage))
            return
        if route.stream:
            await self._pass(scope, receive, None, send, passage)
            return
        # What comes after the body can only be that the client has left.
        departure = _Departure(receive)
        # For an app that need not ask again for what is here.
        scope["cleanse.body"] = body
        try:
            await self._pass(scope, _replayed(body, departure), departure, send, passage)
        finally:
            departure.close()

    async def _pass(
        self, scope: Scope, receive: Receive, departure: "_Departure | None", send: Send, passage: Passage
    ) -> None:
        # For whoever counts what was refused as well.
        scope["cleanse.caller"] = passage.caller
        ticket = None
        if self._lanes is not None and passage.route.lanes:
            ticket = await self._place(self._lanes, passage, departure)
            if ticket is None:
                if departure is None or not departure.happened:
                    await _send(send, Answer.of(Problem(ProblemCode.OVERLOADED, retry_after=1)))
                return
        try:
            if ticket is not None and self._here > _FEW:
                await self._turns.wait(ticket.rank)
            try:
                self._gate.decide(passage, await self._admit(passage.admission))
            except StoreAwayError:
                if self._gate.store_away(passage):
                    self._gate.decide(passage, self._local.admit(passage.admission.only_quotas()))
            if passage.answer is not None:
                await _send(send, passage.answer, passage.fields())
                return
            scope["cleanse.fence"] = passage.fence
            await self._run(scope, receive, send, passage)
        finally:
            if ticket is not None:
                ticket.leave()

    async def _place(self, lanes: Lanes, passage: Passage, departure: "_Departure | None") -> Ticket | None:
        """Wait for a place; `None` where the queue is full or the client leaves first."""
        loop = asyncio.get_running_loop()
        granted = asyncio.Event()

        def grant() -> None:
            # The loop of a server that goes down is closed.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(granted.set)

        ticket = lanes.enter(passage.caller.tier, passage.admission.token, grant)
        if ticket is None or ticket.is_granted:
            return ticket
        place = asyncio.ensure_future(granted.wait())
        either: set[asyncio.Future[Any]] = {place} if departure is None else {place, departure.task()}
        try:
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        except BaseException:
            ticket.leave()
            raise
        finally:
            place.cancel()
        if not ticket.is_granted or (departure is not None and departure.happened):
            ticket.leave()
            return None
        return ticket

    async def _admit(self, admission: Admission) -> Verdict:
        verdict = self._store.admit(admission)
        return verdict if isinstance(verdict, Verdict) else await verdict

    async def _run(self, scope: Scope, receive: Receive, send: Send, passage: Passage) -> None:
        outlet = _Outlet(send, passage)
        claim = passage.admission.claim
        if not passage.claimed or claim is None:
            await self._app(scope, receive, outlet.send)
            return
        pulse = self._pulses.get(claim.lease)
        if pulse is None:
            pulse = self._pulses[claim.lease] = _Pulse(claim.lease / 3, self._renew)
        pulse.enter(passage)
        kept: Answer | None = None
        try:
            await self._app(scope, receive, outlet.send)
            kept = outlet.answer()
        except Exception:
            passage.failed = True
            raise
        finally:
            pulse.leave(passage)
            with suppress(StoreAwayError):
                settled = self._settle(passage, claim, kept)
                if not isinstance(settled, bool):
                    # A client that leaves cancels us, not the record.
                    await asyncio.shield(self._background(settled))
        # The answer goes out once it is on record: a client that has it can rely on the replay.
        await outlet.flush()

    def _renew(self, passage: Passage) -> None:
        claim = passage.admission.claim
        if claim is None:
            return
        # What one renewal meets is no reason to leave out the next.
        with suppress(StoreAwayError):
            renewed = self._store.renew(passage.admission.tenant, claim, passage.fence)
            if not isinstance(renewed, bool):
                self._background(renewed)

    def _background(self, work: Coroutine[Any, Any, bool]) -> "asyncio.Task[None]":
        task = asyncio.create_task(_patient(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def _settle(
        self, passage: Passage, claim: Claim, answer: Answer | None
    ) -> bool | Coroutine[Any, Any, bool]:
        if self._gate.is_lost(passage, answer):
            return True
        sealed = self._gate.settle(passage, answer)
        tenant, fence = passage.admission.tenant, passage.fence
        if sealed is None:
            return self._store.abandon(tenant, claim, fence)
        return self._store.complete(tenant, claim, fence, sealed)


class _Turns:
    """Whose work is done next, where more of it has come than can be done at once.

    Work that never waits would be done in the order in which it came. So there is a turn for each, given
    once those who came during the one before are known: the lowest rank is next.
    """

    def __init__(self) -> None:
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._came = 0
        # The loop that gives the turns, while there are any.
        self._loop: asyncio.AbstractEventLoop | None = None
        self._given = 0
        self._arriving = 0
        # Requests at work in this turn, and how many there may be in the next.
        self._works, self._share = 0, 1
        self._since = self._patience = 0.0

    def arrive(self) -> int:
        """Tell of a request that is being read; `arrived` takes what this returns."""
        self._arriving += 1
        return self._given

    def arrived(self, given: int) -> None:
        """Tell that it is read. Nobody waits for one that takes longer than a turn."""
        if given == self._given:
            self._arriving -= 1

    async def wait(self, rank: int) -> None:
        """Wait for a turn."""
        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            self._loop, self._works = loop, 0
            self._waiting.clear()
            loop.call_soon(self._next, loop)
        self._came += 1
        turn = loop.create_future()
        heapq.heappush(self._waiting, (rank, self._came, turn))
        await turn

    def _next(self, loop: asyncio.AbstractEventLoop) -> None:
        now = loop.time()
        if self._works:
            # For half as long as there was work just now, those who came meanwhile are waited for.
            took = now - self._since
            self._patience, self._since = took / 2, now
            self._share = max(1, min(_MANY, int(_TURN * self._works / max(took, 1e-6))))
            self._works = 0
        elif self._arriving <= 0 or now - self._since >= self._patience:
            if not self._give():
                self._loop = None
                return
            self._since = now
        loop.call_soon(self._next, loop)

    def _give(self) -> bool:
        """Give a turn to as many as fill one; tell whether there was anybody."""
        while self._waiting and self._works < self._share:
            _, _, turn = heapq.heappop(self._waiting)
            # A client that left waits no longer.
            if not turn.done():
                turn.set_result(None)
                self._works += 1
        self._given += 1
        self._arriving = 0
        return self._works > 0


class _Pulse:
    """Renews the leases of one length that are held, all at once: most requests end before a beat."""

    def __init__(self, interval: float, renew: Callable[[Passage], None]) -> None:
        self._interval, self._renew = interval, renew
        self._held: dict[int, Passage] = {}
        # The loop that the next beat is set in, if one is.
        self._loop: asyncio.AbstractEventLoop | None = None

    def enter(self, passage: Passage) -> None:
        self._held[id(passage)] = passage
        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            self._loop = loop
            loop.call_later(self._interval, self._beat, loop)

    def leave(self, passage: Passage) -> None:
        del self._held[id(passage)]

    def _beat(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._held:
            loop.call_later(self._interval, self._beat, loop)
        elif self._loop is loop:
            self._loop = None
        for passage in list(self._held.values()):
            self._renew(passage)


async def _patient(work: Coroutine[Any, Any, bool]) -> None:
    # The store may be away by now; the lease ends by itself then, and a retry is carried out.
    with suppress(StoreAwayError):
        await work


def _head(scope: Scope) -> Request:
    target = scope.get("raw_path") or quote(scope["path"], safe=_PATH).encode()
    if query := scope.get("query_string"):
        target += b"?" + query
    return Request(scope["method"], scope.get("scheme", "http"), target, scope.get("headers", ()))


class _TooLargeError(Exception):
    """The body is longer than the route takes."""


async def _read(receive: Receive, limit: int) -> bytes | None:
    """Read the whole body; `None` where the client left before its end."""
    parts, length = [], 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        part = message.get("body", b"")
        length += len(part)
        if length > limit:
            raise _TooLargeError
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


class _Departure:
    """Whether the client has left, asked of the server only when somebody wants to know."""

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self._task: asyncio.Future[Message] | None = None

    def task(self) -> "asyncio.Future[Message]":
        if self._task is None:
            self._task = asyncio.ensure_future(self._receive())
        return self._task

    @property
    def happened(self) -> bool:
        return self._task is not None and self._task.done()

    def close(self) -> None:
        if self._task is not None:
            self._task.cancel()


def _replayed(body: bytes, departure: _Departure) -> Receive:
    """Return a `receive` that gives the body once more, then waits for the client to leave."""
    unread = [body]

    async def receive() -> Message:
        if unread:
            return {"type": "http.request", "body": unread.pop(), "more_body": False}
        return await asyncio.shield(departure.task())

    return receive


class _Outlet:
    """The way out: adds the gate's header fields, and holds a keyed answer until it is on record."""

    def __init__(self, send: Send, passage: Passage) -> None:
        self._send, self._passage = send, passage
        self._held: list[Message] = []
        self._length = 0
        self._whole = self._open = False

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = [*message.get("headers", ()), *self._passage.fields()]
            for name, _ in headers:
                if name.lower() == b"cache-control":
                    break
            else:
                headers.append((b"cache-control", b"no-store"))
            message = {**message, "headers": headers}
        if not self._passage.claimed or self._open:
            await self._send(message)
            return
        self._held.append(message)
        if message["type"] == "http.response.body":
            self._length += len(message.get("body", b""))
            self._whole = not message.get("more_body", False)
            if self._length > self._passage.route.answer_max:
                # Too long to keep: it goes out as it comes, and the route says what a retry gets.
                self._open = True
                await self.flush()

    def answer(self) -> Answer | None:
        """Return the answer, where it is whole and was not too long."""
        if not self._whole or self._open or not self._held:
            return None
        start, *parts = self._held
        return Answer(start["status"], start["headers"], b"".join(part.get("body", b"") for part in parts))

    async def flush(self) -> None:
        held, self._held = self._held, []
        for message in held:
            await self._send(message)


async def _send(send: Send, answer: Answer, extra: "list[tuple[bytes, bytes]] | None" = None) -> None:
    known = {name.lower() for name, _ in answer.headers}
    headers = [*answer.headers, *((name, value) for name, value in extra or () if name not in known)]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body})
