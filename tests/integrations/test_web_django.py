"""The gate as Django middleware, under WSGI's way to call and under ASGI's."""

import asyncio
import json
import uuid
from collections.abc import Awaitable, Callable
from contextlib import suppress
from io import BytesIO
from typing import Any

import pytest
from cleanse.web import (
    Caller,
    Gate,
    Keyring,
    Lane,
    Lanes,
    MemoryStore,
    OnCrash,
    Policy,
    Problem,
    Request,
    Route,
)
from cleanse.web.django import guard
from cleanse.web.store import StoreAwayError
from django.core.handlers.asgi import ASGIRequest
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.test import RequestFactory

SECRET = b"0123456789abcdef" * 2


def authenticate(request: Request, /) -> Caller | Problem | None:
    return Caller((request.header(b"x-tenant") or b"one").decode(), "token")


class View:
    """A view, counted; `post` sends to it through the middleware, in either of the two ways."""

    def __init__(self, way: str, *, store: Any = None, lanes: Lanes | None = None, **rules: Any) -> None:
        self.runs, self.answer = 0, HttpResponse
        gate = Gate(Keyring(SECRET), authenticate=authenticate, **rules)
        middleware = guard(gate, store, lanes=lanes)
        self._way = way
        if way == "sync":
            self._sync: Callable[[HttpRequest], Any] = middleware(self._view)
        else:
            self._async: Callable[[HttpRequest], Awaitable[Any]] = middleware(self._aview)

    def _view(self, request: HttpRequest) -> Any:
        self.runs += 1
        assert request.cleanse_caller.tenant
        assert request.body is not None
        return self.answer(b"run %d" % self.runs, headers={"x-run": str(self.runs)})

    async def _aview(self, request: HttpRequest) -> Any:
        return self._view(request)

    def post(self, body: bytes = b"{}", path: str = "/v1/x", **headers: str) -> Any:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        request = RequestFactory().post(path, body, content_type="application/json", headers=named)
        if self._way == "sync":
            return self._sync(request)

        async def run() -> Any:
            return await self._async(request)

        return asyncio.run(run())


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def key() -> str:
    return str(uuid.uuid4())


def test_a_retry_is_replayed(way: str) -> None:
    view, sent = View(way), key()
    first, again = (view.post(idempotency_key=sent) for _ in range(2))
    assert (first.content, again.content, view.runs) == (b"run 1", b"run 1", 1)
    assert again["x-run"] == "1"
    assert again["idempotent-replayed"] == "true"
    assert "idempotent-replayed" not in first
    assert first["cache-control"] == again["cache-control"] == "no-store"
    other = view.post(b"other", idempotency_key=sent)
    assert (other.status_code, other["content-type"]) == (422, "application/problem+json")
    assert view.post(idempotency_key=sent, x_tenant="two").content == b"run 2"
    assert view.post(idempotency_key="weak").status_code == 400


def test_quotas(way: str) -> None:
    view = View(way, tiers={"free": [Policy("burst", 1, 60)]})
    assert view.post()["ratelimit"].startswith('"burst";r=0;')
    refused = view.post()
    assert (refused.status_code, view.runs) == (429, 1)
    assert int(refused["retry-after"]) >= 1


def test_an_exception_gives_the_claim_back(way: str) -> None:
    view, sent = View(way), key()

    def fail(*_: object, **__: object) -> HttpResponse:
        raise RuntimeError

    view.answer = fail
    with pytest.raises(RuntimeError):
        view.post(idempotency_key=sent)
    view.answer = HttpResponse
    assert view.post(idempotency_key=sent).status_code == 200


def test_what_streams_is_not_kept(way: str) -> None:
    view, sent = View(way), key()
    view.answer = lambda content, headers: StreamingHttpResponse([content])
    for _ in range(2):
        assert view.post(idempotency_key=sent).status_code == 200
    assert view.runs == 2


@pytest.mark.parametrize("how", [GeneratorExit, StreamingHttpResponse])
def test_what_may_have_been_done_is_not_done_again(way: str, how: Any) -> None:
    now = [0.0]
    store, sent = MemoryStore(clock=lambda: now[0]), key()
    view = View(way, store=store, routes=lambda head: Route(on_crash=OnCrash.INDETERMINATE))

    def cut_off(content: bytes, headers: object) -> Any:
        if issubclass(how, BaseException):
            raise how
        return how([content])

    view.answer = cut_off
    with suppress(GeneratorExit):
        view.post(idempotency_key=sent)
    now[0] = 31
    again = view.post(idempotency_key=sent)
    assert (json.loads(again.content)["code"], view.runs) == ("indeterminate", 1)


def test_bodies_and_routes(way: str) -> None:
    view = View(way, routes=lambda head: Route(body_max=4) if head.path == "/v1/x" else None)
    assert view.post(b"12345").status_code == 413
    assert view.post(b"1234").status_code == 200

    class Free(View):
        def _view(self, request: HttpRequest) -> Any:
            assert not hasattr(request, "cleanse_caller")
            return HttpResponse(request.body)

    assert Free(way, routes=lambda head: None).post(b"12345").content == b"12345"


def test_a_body_that_tells_no_length_is_bounded_too() -> None:
    view = View("async", routes=lambda head: Route(body_max=4))
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/v1/x",
        "headers": [(b"transfer-encoding", b"chunked")],
    }

    async def post(body: bytes) -> int:
        answer = await view._async(ASGIRequest(scope, BytesIO(body)))
        return int(answer.status_code)

    assert [asyncio.run(post(body)) for body in (b"1234", b"12345")] == [200, 413]


def test_overload_is_shed(way: str) -> None:
    lanes = Lanes(1, [Lane("free")])
    held = lanes.enter("free", "other")
    assert held is not None
    view = View(way, lanes=lanes)
    assert view.post().status_code == 503
    held.leave()
    assert view.post().status_code == 200
    assert lanes.load() == {"free": (0, 0)}


def test_while_the_store_is_away(way: str) -> None:
    class Away(MemoryStore):
        def admit(self, admission: object) -> Any:
            raise StoreAwayError

    view = View(way, store=Away(), tiers={"free": [Policy("burst", 1, 60)]})
    assert view.post(idempotency_key=key()).status_code == 503
    assert [view.post().status_code for _ in range(2)] == [200, 429]
