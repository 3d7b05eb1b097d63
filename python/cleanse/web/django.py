"""The gate as Django middleware, for WSGI and ASGI. Rules live in `gate`; here is only the traffic.

In a module of the project, such as `shop/gate.py`:

    gate = Gate(Keyring(SECRET), authenticate=Bearer(keys, audience="shop"), routes=routes)
    middleware = guard(gate, RedisStore("redis://…"))

and first in the settings' `MIDDLEWARE`: `"shop.gate.middleware"`. Under ASGI an `AsyncRedisStore` is
awaited; a store that blocks would stop the loop.
"""

import asyncio
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

try:
    from django.http import HttpRequest, HttpResponse
    from django.http.response import HttpResponseBase
    from django.utils.decorators import sync_and_async_middleware
except ImportError as _error:
    raise ImportError("cleanse.web.django needs Django: pip install 'pycleanse[django]'") from _error

from .gate import Answer, Gate, Passage
from .lanes import Lanes, Ticket
from .problem import Problem, ProblemCode
from .request import Request
from .store import AsyncStore, Store, StoreAwayError, Verdict
from .store.memory import MemoryStore

__all__ = ["guard"]

# How long a thread stands in line for a place; a server has only so many threads.
_PATIENCE = 10.0

Middleware = Callable[[Callable[[HttpRequest], Any]], Callable[[HttpRequest], Any]]


def guard(gate: Gate, store: Store | AsyncStore | None = None, *, lanes: Lanes | None = None) -> Middleware:
    """Return middleware that puts `gate` before all views.

    `store` is a `Store` under WSGI, and either kind under ASGI. Views find the caller in
    `request.cleanse_caller` and the fencing token of a keyed request in `request.cleanse_fence`.
    """
    guardian = _Guardian(gate, MemoryStore() if store is None else store, lanes)

    @sync_and_async_middleware  # type: ignore[untyped-decorator]  # Django ships no types
    def middleware(get_response: Callable[[HttpRequest], Any]) -> Callable[[HttpRequest], Any]:
        if asyncio.iscoroutinefunction(get_response):
            return guardian.asynchronous(get_response)
        return guardian.synchronous(get_response)

    made: Middleware = middleware
    return made


class _Guardian:
    def __init__(self, gate: Gate, store: Store | AsyncStore, lanes: Lanes | None) -> None:
        self._gate, self._store, self._lanes = gate, store, lanes
        self._local = MemoryStore()

    def synchronous(
        self, get_response: Callable[[HttpRequest], HttpResponseBase]
    ) -> Callable[[HttpRequest], HttpResponseBase]:
        def handle(request: HttpRequest) -> HttpResponseBase:
            passage = self._ask(request)
            if not isinstance(passage, Passage):
                return get_response(request) if passage is None else _response(passage)
            ticket = self._wait(passage)
            if isinstance(ticket, Answer):
                return _response(ticket)
            try:
                try:
                    verdict = self._store.admit(passage.admission)
                    if not isinstance(verdict, Verdict):
                        verdict.close()
                        raise TypeError("under WSGI the store has to be one that blocks")
                    self._gate.decide(passage, verdict)
                except StoreAwayError:
                    self._away(passage)
                if passage.answer is not None:
                    return _response(passage.answer, passage)
                response = self._answer(request, passage, get_response)
            finally:
                if ticket is not None:
                    ticket.leave()
            return response

        return handle

    def asynchronous(
        self, get_response: Callable[[HttpRequest], Awaitable[HttpResponseBase]]
    ) -> Callable[[HttpRequest], Awaitable[HttpResponseBase]]:
        async def handle(request: HttpRequest) -> HttpResponseBase:
            passage = self._ask(request)
            if not isinstance(passage, Passage):
                return await get_response(request) if passage is None else _response(passage)
            ticket = await self._line(passage)
            if isinstance(ticket, Answer):
                return _response(ticket)
            try:
                try:
                    verdict = self._store.admit(passage.admission)
                    self._gate.decide(passage, verdict if isinstance(verdict, Verdict) else await verdict)
                except StoreAwayError:
                    self._away(passage)
                if passage.answer is not None:
                    return _response(passage.answer, passage)
                _introduce(request, passage)
                kept: HttpResponseBase | None = None
                try:
                    kept = await get_response(request)
                except Exception:
                    passage.failed = True
                    raise
                finally:
                    with suppress(StoreAwayError):
                        settled = self._settle(passage, kept)
                        if not isinstance(settled, bool):
                            await asyncio.shield(settled)
                return _marked(kept, passage)
            finally:
                if ticket is not None:
                    ticket.leave()

        return handle

    def _answer(
        self,
        request: HttpRequest,
        passage: Passage,
        get_response: Callable[[HttpRequest], HttpResponseBase],
    ) -> HttpResponseBase:
        _introduce(request, passage)
        kept: HttpResponseBase | None = None
        try:
            kept = get_response(request)
        except Exception:
            passage.failed = True
            raise
        finally:
            with suppress(StoreAwayError):
                self._settle(passage, kept)
        return _marked(kept, passage)

    def _ask(self, request: HttpRequest) -> Passage | Answer | None:
        head = _head(request)
        route = self._gate.route(head)
        if route is None:
            return None
        if not route.stream:
            length = request.META.get("CONTENT_LENGTH") or "0"
            if not length.isdecimal() or int(length) > route.body_max:
                return Answer.of(Problem(ProblemCode.BODY_TOO_LARGE))
            body = request.body
            # One that comes in chunks has told no length.
            if len(body) > route.body_max:
                return Answer.of(Problem(ProblemCode.BODY_TOO_LARGE))
            head = Request(head.method, head.scheme, head.target, head.headers, body)
        passage = self._gate.ask(head, route)
        return Answer.of(passage) if isinstance(passage, Problem) else passage

    def _away(self, passage: Passage) -> None:
        if self._gate.store_away(passage):
            self._gate.decide(passage, self._local.admit(passage.admission.only_quotas()))

    def _settle(self, passage: Passage, response: HttpResponseBase | None) -> Any:  # noqa: ANN401 - awaited or not
        claim = passage.admission.claim
        if claim is None or not passage.claimed:
            return True
        answer = _kept(response, passage.route.answer_max)
        if self._gate.is_lost(passage, answer):
            return True
        sealed = self._gate.settle(passage, answer)
        if sealed is None:
            return self._store.abandon(passage.admission.tenant, claim, passage.fence)
        return self._store.complete(passage.admission.tenant, claim, passage.fence, sealed)

    def _wait(self, passage: Passage) -> Ticket | Answer | None:
        if self._lanes is None or not passage.route.lanes:
            return None
        granted = threading.Event()
        ticket = self._lanes.enter(passage.caller.tier, passage.admission.token, granted.set)
        if ticket is not None and not ticket.is_granted:
            granted.wait(_PATIENCE)
        return self._seated(ticket)

    async def _line(self, passage: Passage) -> Ticket | Answer | None:
        if self._lanes is None or not passage.route.lanes:
            return None
        loop, granted = asyncio.get_running_loop(), asyncio.Event()

        def grant() -> None:
            # The loop of a server that goes down is closed.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(granted.set)

        ticket = self._lanes.enter(passage.caller.tier, passage.admission.token, grant)
        if ticket is not None and not ticket.is_granted:
            try:
                with suppress(asyncio.TimeoutError):
                    await asyncio.wait_for(granted.wait(), _PATIENCE)
            except BaseException:
                # The client has left.
                ticket.leave()
                raise
        return self._seated(ticket)

    @staticmethod
    def _seated(ticket: Ticket | None) -> Ticket | Answer:
        if ticket is not None and ticket.is_granted:
            return ticket
        if ticket is not None:
            ticket.leave()
        return Answer.of(Problem(ProblemCode.OVERLOADED, retry_after=1))


def _head(request: HttpRequest) -> Request:
    headers = [
        (name.lower().encode("latin-1"), value.encode("latin-1", "replace"))
        for name, value in request.headers.items()
    ]
    target = request.get_full_path().encode("ascii", "replace")
    return Request(request.method or "GET", request.scheme or "http", target, headers)


def _introduce(request: HttpRequest, passage: Passage) -> None:
    request.cleanse_caller = passage.caller
    request.cleanse_fence = passage.fence


def _kept(response: HttpResponseBase | None, limit: int) -> Answer | None:
    """Return the answer, where it is whole and not too long; one that streams is neither."""
    if not isinstance(response, HttpResponse) or len(response.content) > limit:
        return None
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in response.items()]
    return Answer(response.status_code, headers, response.content)


def _marked(response: HttpResponseBase, passage: Passage) -> HttpResponseBase:
    for name, value in passage.fields():
        response[name.decode()] = value.decode()
    response.headers.setdefault("cache-control", "no-store")
    return response


def _response(answer: Answer, passage: Passage | None = None) -> HttpResponseBase:
    response = HttpResponse(answer.body, status=answer.status)
    del response["content-type"]
    for name, value in answer.headers:
        response[name.decode("latin-1")] = value.decode("latin-1")
    return response if passage is None else _marked(response, passage)
