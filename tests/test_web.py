"""What a stateless endpoint needs, driven as a server drives it: ASGI messages in, messages out."""

import asyncio
import hmac
import json
import random
import time
import uuid
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from urllib.parse import unquote

import jwt
import pytest
from cleanse.web import (
    Answer,
    Bearer,
    Caller,
    Claim,
    Gate,
    GateMiddleware,
    Keyring,
    Lane,
    Lanes,
    MemoryStore,
    OnCrash,
    Policy,
    Problem,
    ProblemCode,
    Request,
    Route,
    Signed,
    SignedKey,
    StoreAwayError,
    any_of,
    is_guessable,
)
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from http_message_signatures import HTTPMessageSigner, HTTPSignatureKeyResolver, algorithms

SECRET = b"0123456789abcdef" * 2
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


@dataclass
class Got:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def code(self) -> str:
        return str(json.loads(self.body)["code"])


def key() -> str:
    return str(uuid.uuid4())


async def call(
    app: Any,  # noqa: ANN401 - an ASGI application
    body: bytes = b"{}",
    *,
    method: str = "POST",
    target: str = "/v1/names",
    headers: dict[str, str] | None = None,
    receive: Receive | None = None,
) -> Got:
    path, _, query = target.partition("?")
    scope = {
        "type": "http",
        "method": method,
        "scheme": "https",
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "headers": [(name.lower().encode(), value.encode()) for name, value in (headers or {}).items()],
    }
    unread = [{"type": "http.request", "body": body, "more_body": False}]

    async def once() -> Message:
        if unread:
            return unread.pop()
        await asyncio.Event().wait()
        raise AssertionError

    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope, receive or once, send)
    start, *parts = sent
    fields = {name.decode(): value.decode() for name, value in start["headers"]}
    return Got(start["status"], fields, b"".join(part.get("body", b"") for part in parts))


class Counting:
    """An app that counts how often it is carried out, and answers as it is told."""

    def __init__(self, status: int = 200, answer: bytes | None = None, pause: float = 0) -> None:
        self.runs, self.status, self.answer, self.pause = 0, status, answer, pause

    async def __call__(self, scope: Any, receive: Receive, send: Send) -> None:  # noqa: ANN401
        self.runs += 1
        await receive()
        if self.pause:
            await asyncio.sleep(self.pause)
        body = self.answer if self.answer is not None else b"run %d" % self.runs
        headers = [(b"content-type", b"text/plain"), (b"x-run", b"%d" % self.runs)]
        await send({"type": "http.response.start", "status": self.status, "headers": headers})
        await send({"type": "http.response.body", "body": body[:2], "more_body": True})
        await send({"type": "http.response.body", "body": body[2:]})


def by_header(request: Request, /) -> Caller | Problem | None:
    tenant = (request.header(b"x-tenant") or b"one").decode()
    return Caller(tenant, f"token of {tenant}", (request.header(b"x-tier") or b"free").decode())


def guarded(app: Any, *, lanes: Lanes | None = None, store: Any = None, **rules: Any) -> GateMiddleware:  # noqa: ANN401
    rules.setdefault("authenticate", by_header)
    return GateMiddleware(app, Gate(Keyring(SECRET), **rules), store, lanes=lanes)


def test_a_retry_is_replayed() -> None:
    async def scenario() -> None:
        app = Counting()
        service, sent = guarded(app), {"Idempotency-Key": key(), "Content-Type": "application/json"}
        first = await call(service, b'{"a": 1}', headers=sent)
        again = await call(service, b'{"a": 1}', headers=sent)
        assert (first.body, again.body, app.runs) == (b"run 1", b"run 1", 1)
        assert "idempotent-replayed" not in first.headers
        assert again.headers["idempotent-replayed"] == "true"
        assert again.headers["x-run"] == "1"
        assert first.headers["cache-control"] == again.headers["cache-control"] == "no-store"
        for body, target, kind in (
            (b'{"a": 2}', "/v1/names", "application/json"),
            (b'{"a": 1}', "/v1/other", "application/json"),
            (b'{"a": 1}', "/v1/names?x=1", "application/json"),
            (b'{"a": 1}', "/v1/names", "text/plain"),
        ):
            other = await call(service, body, target=target, headers={**sent, "Content-Type": kind})
            assert (other.status, other.code) == (422, "idempotency_key_reused")
        stranger = await call(service, b'{"a": 1}', headers={**sent, "X-Tenant": "two"})
        assert (stranger.body, app.runs) == (b"run 2", 2)

    asyncio.run(scenario())


@pytest.mark.parametrize("status", [200, 201, 204, 400, 404, 410, 422])
def test_answers_that_are_kept(status: int) -> None:
    assert runs_of_two(status) == 1


@pytest.mark.parametrize("status", [301, 401, 403, 408, 409, 425, 429, 500, 502, 503])
def test_answers_that_are_not(status: int) -> None:
    assert runs_of_two(status) == 2


def runs_of_two(status: int) -> int:
    async def scenario() -> int:
        app = Counting(status)
        service, sent = guarded(app), {"Idempotency-Key": key()}
        first = await call(service, headers=sent)
        assert first.status == status
        await call(service, headers=sent)
        return app.runs

    return asyncio.run(scenario())


def test_ten_thousand_at_once_are_one() -> None:
    async def scenario() -> None:
        app = Counting(pause=0.05)
        service, sent = guarded(app), {"Idempotency-Key": key()}

        async def persistent() -> Got:
            while (got := await call(service, headers=sent)).status == 409:
                assert got.headers["retry-after"] == "1"
                await asyncio.sleep(0.05)
            return got

        answers = await asyncio.gather(*(persistent() for _ in range(10_000)))
        assert app.runs == 1
        assert {(got.status, got.body) for got in answers} == {(200, b"run 1")}

    asyncio.run(scenario())


def test_a_crash_is_retried_or_told() -> None:
    async def scenario(on_crash: OnCrash) -> tuple[int, int]:
        now = [0.0]
        store = MemoryStore(clock=lambda: now[0])
        never = asyncio.Event()

        async def hanging(scope: Any, receive: Receive, send: Send) -> None:  # noqa: ANN401
            await never.wait()

        app, sent = Counting(), {"Idempotency-Key": key()}

        def routes(head: Request) -> Route:
            return Route(on_crash=on_crash)

        lost = asyncio.create_task(call(guarded(hanging, store=store, routes=routes), headers=sent))
        await asyncio.sleep(0.01)
        held = await call(guarded(app, store=store, routes=routes), headers=sent)
        assert held.status == 409
        now[0] = 31
        got = await call(guarded(app, store=store, routes=routes), headers=sent)
        lost.cancel()
        return got.status, app.runs

    assert asyncio.run(scenario(OnCrash.RETRY)) == (200, 1)
    assert asyncio.run(scenario(OnCrash.INDETERMINATE)) == (409, 0)


@pytest.mark.parametrize("on_crash", list(OnCrash))
@pytest.mark.parametrize("how", ["cut off", "too long"])
def test_what_may_have_been_done_is_done_again_only_where_the_route_says_so(
    on_crash: OnCrash, how: str
) -> None:
    async def scenario() -> None:
        now = [0.0]
        store, sent = MemoryStore(clock=lambda: now[0]), {"Idempotency-Key": key()}
        app = Counting(answer=b"x" * 100, pause=3600 if how == "cut off" else 0)
        service = guarded(app, store=store, routes=lambda head: Route(on_crash=on_crash, answer_max=50))
        first = asyncio.create_task(call(service, headers=sent))
        await asyncio.sleep(0.01)
        first.cancel()
        with pytest.raises(asyncio.CancelledError) if how == "cut off" else nullcontext():
            await first
        now[0], app.pause = 31, 0
        again = await call(service, headers=sent)
        if on_crash is OnCrash.RETRY:
            assert (again.status, app.runs) == (200, 2)
        else:
            assert (again.code, app.runs) == ("indeterminate", 1)

    asyncio.run(scenario())


def test_one_renewal_that_fails_leaves_out_no_other() -> None:
    class Renewing(MemoryStore):
        tried = 0

        def renew(self, tenant: str, claim: Claim, fence: int) -> bool:
            self.tried += 1
            raise StoreAwayError

    async def scenario() -> None:
        store = Renewing()
        service = guarded(Counting(pause=0.15), store=store, routes=lambda head: Route(lease=0.3))
        await asyncio.gather(*(call(service, headers={"Idempotency-Key": key()}) for _ in range(3)))
        assert store.tried == 3

    asyncio.run(scenario())


def test_an_exception_gives_the_claim_back() -> None:
    async def scenario() -> None:
        async def failing(scope: Any, receive: Receive, send: Send) -> None:  # noqa: ANN401
            raise RuntimeError

        store, sent = MemoryStore(), {"Idempotency-Key": key()}
        with pytest.raises(RuntimeError):
            await call(guarded(failing, store=store), headers=sent)
        assert (await call(guarded(Counting(), store=store), headers=sent)).status == 200

    asyncio.run(scenario())


def test_a_pure_route_keeps_no_answer() -> None:
    async def scenario() -> None:
        app, store, sent = Counting(), MemoryStore(), {"Idempotency-Key": key()}

        def routes(head: Request) -> Route:
            return Route(pure=True)

        policies = {"free": [Policy("burst", 2, 60)]}
        service = guarded(app, store=store, routes=routes, ruleset="r1", tiers=policies)
        await call(service, headers=sent)
        again = await call(service, headers=sent)
        assert (app.runs, again.headers["idempotent-replayed"]) == (2, "true")
        assert (await call(service, b"other", headers=sent)).status == 422
        moved = guarded(app, store=store, routes=routes, ruleset="r2", tiers=policies)
        assert "idempotent-replayed" not in (await call(moved, headers=sent)).headers
        # Replays cost nothing: of two credits one is left.
        assert (await call(service)).headers["ratelimit"].startswith('"burst";r=0;')

    asyncio.run(scenario())


def test_a_long_answer_goes_out_and_is_not_kept() -> None:
    async def scenario() -> None:
        app = Counting(answer=b"x" * 100)

        def routes(head: Request) -> Route:
            return Route(answer_max=50)

        service, sent = guarded(app, routes=routes), {"Idempotency-Key": key()}
        for _ in range(2):
            assert (await call(service, headers=sent)).body == b"x" * 100
        assert app.runs == 2

    asyncio.run(scenario())


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("", "idempotency_key_invalid"),
        (" ", "idempotency_key_invalid"),
        ("a" * 256, "idempotency_key_invalid"),
        ("schlüssel-" + "x" * 40, "idempotency_key_invalid"),
        (f"{key()}, {key()}", "idempotency_key_invalid"),
        ('"' + key(), "idempotency_key_invalid"),
        ("order-1234", "idempotency_key_weak"),
        ("1" * 200, "idempotency_key_weak"),
        ("ab" * 60, "idempotency_key_weak"),
        ("00000000-0000-4000-8000-000000000001", "idempotency_key_weak"),
        ("12345678901234567890123456789", "idempotency_key_weak"),
    ],
)
def test_keys_that_are_refused(value: str, code: str) -> None:
    got = asyncio.run(call(guarded(Counting()), headers={"Idempotency-Key": value}))
    assert (got.status, got.code) == (400, code)
    assert got.headers["content-type"] == "application/problem+json"


def test_keys_that_are_taken() -> None:
    random = (
        "8e03978e-40d5-43dd-bc93-6894a57f9324",
        "83039782-4045-4355-9293-689415709324",
        "8e03838e-40d5-43dd-8083-083405035384",
        "f" * 3 + "0123456789abcde" * 2,
        "KLMNopqrstuvwx_yz01234",
    )
    assert not any(is_guessable(each) for each in random)

    async def scenario() -> None:
        app = Counting()
        service, plain = guarded(app), key()
        await call(service, headers={"Idempotency-Key": plain})
        # A structured string, as the draft has it, and bare, as most clients send it, are one key.
        await call(service, headers={"Idempotency-Key": f'"{plain}"'})
        assert app.runs == 1
        await call(service, method="GET", headers={"Idempotency-Key": "ignored"})
        required = guarded(app, routes=lambda head: Route(idempotency="required"))
        assert (await call(required)).code == "idempotency_key_missing"
        assert (await call(required, method="GET")).status == 200

    asyncio.run(scenario())


def test_quotas_by_tier_and_their_fields() -> None:
    async def scenario() -> None:
        tiers = {
            "free": [Policy("burst", 1, 60), Policy("day", 50, 86_400)],
            "gold": [Policy("burst", 9, 60)],
        }
        service = guarded(Counting(), tiers=tiers)
        first = await call(service)
        assert first.headers["ratelimit-policy"] == '"burst";q=1;w=60, "day";q=50;w=86400'
        assert first.headers["ratelimit"].startswith('"burst";r=0;t=')
        refused = await call(service)
        assert (refused.status, refused.code) == (429, "quota_exceeded")
        assert json.loads(refused.body)["violated-policies"] == ["burst"]
        assert 1 <= int(refused.headers["retry-after"]) <= 65
        assert '"day";r=49' in refused.headers["ratelimit"]
        assert (await call(service, headers={"X-Tenant": "two"})).status == 200
        gold = await call(service, headers={"X-Tier": "gold", "X-Tenant": "three"})
        assert gold.headers["ratelimit"].startswith('"burst";r=8;')

    asyncio.run(scenario())


class Away:
    """A store that never answers in time."""

    async def admit(self, admission: object) -> Any:  # noqa: ANN401
        raise StoreAwayError

    complete = abandon = renew = admit


def test_while_the_store_is_away() -> None:
    async def scenario() -> None:
        app, sent = Counting(), {"Idempotency-Key": key()}
        tiers = {"free": [Policy("burst", 2, 60)]}
        service = guarded(app, store=Away(), tiers=tiers)
        assert [(await call(service)).status for _ in range(3)] == [200, 200, 429]
        keyed = await call(service, headers=sent)
        assert (keyed.status, keyed.code, keyed.headers["retry-after"]) == (503, "store_away", "1")
        assert app.runs == 2
        open_ = guarded(app, store=Away(), routes=lambda head: Route(store_away="open"))
        assert (await call(open_, headers=sent)).status == 200

    asyncio.run(scenario())


def test_a_body_that_is_too_large_is_not_read_to_its_end() -> None:
    async def scenario() -> None:
        given = 0

        async def endless() -> Message:
            nonlocal given
            given += 1
            return {"type": "http.request", "body": b"x" * 1000, "more_body": True}

        service = guarded(Counting(), routes=lambda head: Route(body_max=10_000))
        got = await call(service, receive=endless)
        assert (got.status, got.code, given) == (413, "body_too_large", 11)

    asyncio.run(scenario())


def test_lanes_reserve_and_take_turns() -> None:
    lanes = Lanes(
        3, [Lane("gold", reserved=1, queue=9, queue_per_token=9), Lane("free", queue=4, queue_per_token=3)]
    )
    calls: list[str] = []
    held = [lanes.enter("free", "a") for _ in range(2)]
    assert all(ticket and ticket.is_granted for ticket in held)
    line = {name: lanes.enter("free", name[0], partial(calls.append, name)) for name in ("a1", "a2", "a3")}
    assert all(ticket and not ticket.is_granted for ticket in line.values())
    assert lanes.enter("free", "a") is None
    other = lanes.enter("free", "b", lambda: calls.append("b1"))
    assert lanes.enter("free", "c") is None
    gold = lanes.enter("gold", "g")
    assert gold is not None
    assert gold.is_granted
    assert lanes.load() == {"gold": (1, 0), "free": (2, 4)}
    assert held[0] is not None
    assert held[1] is not None
    held[0].leave()
    held[0].leave()
    held[1].leave()
    # a has one turn, then b, though a asked three times before it.
    assert calls == ["a1", "b1"]
    assert line["a2"] is not None
    line["a2"].leave()
    assert other is not None
    other.leave()
    assert calls == ["a1", "b1", "a3"]
    gold.leave()
    assert lanes.load() == {"gold": (0, 0), "free": (2, 0)}


def arriving() -> Receive:
    """Return a `receive` of a server that hands over a body when it is asked to, as granian does."""
    unread = [{"type": "http.request", "body": b"{}", "more_body": False}]

    async def receive() -> Message:
        await asyncio.sleep(0 if unread else 60)
        return unread.pop()

    return receive


def test_work_that_never_waits_is_done_by_lane() -> None:
    async def scenario() -> list[str]:
        order: list[str] = []

        async def app(scope: Any, receive: Receive, send: Send) -> None:  # noqa: ANN401
            order.append(scope["cleanse.caller"].tier)
            await send({"type": "http.response.start", "status": 200, "headers": []})
            await send({"type": "http.response.body", "body": b""})

        lanes = Lanes(64, [Lane("gold", reserved=1), Lane("free")])
        service = GateMiddleware(app, Gate(Keyring(SECRET), authenticate=by_header), lanes=lanes)
        came = ["free"] * 20 + ["gold"] + ["free"] * 5
        answers = await asyncio.gather(
            *(call(service, headers={"X-Tier": tier}, receive=arriving()) for tier in came)
        )
        assert {got.status for got in answers} == {200}
        # A few requests, and then a second time: no turn is left over from the first.
        await asyncio.gather(*(call(service, receive=arriving()) for _ in range(6)))
        return order

    order = asyncio.run(scenario())
    assert len(order) == 32
    assert order[0] == "gold"


def test_a_client_that_leaves_in_line_holds_nobody_up() -> None:
    async def scenario() -> None:
        app, lanes = Counting(), Lanes(64, [Lane("free")])
        service = GateMiddleware(app, Gate(Keyring(SECRET)), lanes=lanes)
        tasks = [asyncio.create_task(call(service, receive=arriving())) for _ in range(20)]
        # All are read, and none has had its turn.
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        for task in tasks[4:12]:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        assert sum(isinstance(each, asyncio.CancelledError) for each in ended) == 8
        assert (app.runs, lanes.load()) == (12, {"free": (0, 0)})

    asyncio.run(scenario())


def test_lanes_count_right_whatever_happens() -> None:
    rng = random.Random(7)  # noqa: S311 - a test's dice
    lanes = Lanes(
        5,
        [
            Lane("a", reserved=2, queue=5, queue_per_token=3),
            Lane("b", reserved=1, queue=5, queue_per_token=2),
            Lane("c", queue=9, queue_per_token=4, limit=2),
        ],
    )
    out: list[Any] = []
    for _ in range(5000):
        if out and rng.random() < 0.5:
            out.pop(rng.randrange(len(out))).leave()
        elif (ticket := lanes.enter(rng.choice("abc"), rng.choice("xyz"))) is not None:
            out.append(ticket)
        load = lanes.load()
        assert sum(held for held, _ in load.values()) <= 5
        assert load["c"][0] <= 2
        assert sum(ticket.is_granted for ticket in out) == sum(held for held, _ in load.values())
        assert load["b"][0] + load["c"][0] <= 3 or load["a"][0] <= 2
    for ticket in out:
        ticket.leave()
    assert set(lanes.load().values()) == {(0, 0)}


def test_overload_is_shed_and_a_client_that_leaves_frees_its_place() -> None:
    async def scenario() -> None:
        lanes = Lanes(1, [Lane("free", queue=1, queue_per_token=1)])
        app = Counting(pause=0.1)
        service = guarded(app, lanes=lanes)
        gone = asyncio.Event()
        unread = [{"type": "http.request", "body": b"{}", "more_body": False}]

        async def leaving() -> Message:
            if unread:
                return unread.pop()
            await gone.wait()
            return {"type": "http.disconnect"}

        running = asyncio.create_task(call(service))
        await asyncio.sleep(0.01)
        waiting = asyncio.create_task(call(service, receive=leaving))
        await asyncio.sleep(0.01)
        shed = await call(service)
        assert (shed.status, shed.code, shed.headers["retry-after"]) == (503, "overloaded", "1")
        gone.set()
        with pytest.raises(ValueError, match="not enough values"):
            await waiting  # nothing was sent to a client that is not there
        third = asyncio.create_task(call(service))
        assert (await running).status == (await third).status == 200
        assert (app.runs, lanes.load()) == (2, {"free": (0, 0)})

    asyncio.run(scenario())


PRIVATE = Ed25519PrivateKey.generate()
AUTHORITY = "api.example"


def token(**claims: Any) -> str:  # noqa: ANN401 - claims of a token
    whole = {
        "sub": "client",
        "tenant": "one",
        "tier": "gold",
        "aud": "cleanse",
        "exp": time.time() + 60,
        **claims,
    }
    return jwt.encode(
        {name: claim for name, claim in whole.items() if claim is not None}, PRIVATE, "EdDSA", {"kid": "k"}
    )


def bearer(value: str) -> Caller | Problem | None:
    read = Bearer({"k": PRIVATE.public_key()}, audience="cleanse")
    return read(Request("POST", "https", b"/", [(b"authorization", f"Bearer {value}".encode())]))


def test_bearer_tokens() -> None:
    assert bearer(token()) == Caller("one", "client", "gold")
    assert bearer(token(tier=None)) == Caller("one", "client", "free")
    refused = Problem(ProblemCode.TOKEN_INVALID)
    for claims in (
        {"exp": time.time() - 60},
        {"exp": None},
        {"sub": None},
        {"tenant": None},
        {"tenant": ["x"]},
        {"aud": "other"},
    ):
        assert bearer(token(**claims)) == refused
    stolen = jwt.encode(
        {"sub": "x", "tenant": "one", "aud": "cleanse", "exp": time.time() + 60},
        Ed25519PrivateKey.generate(),
        "EdDSA",
        {"kid": "k"},
    )
    unsigned = jwt.encode(
        {"sub": "x", "tenant": "one", "aud": "cleanse", "exp": time.time() + 60}, "", "none", {"kid": "k"}
    )
    for bad in (stolen, unsigned, "", "a.b.c", "x" * 10_000, token() + "x", token()[:-4]):
        assert bearer(bad) == refused
    assert Bearer({}, audience="cleanse")(Request("GET", "https", b"/", [])) is None


def test_a_verified_token_ends_with_its_time_and_its_key(monkeypatch: pytest.MonkeyPatch) -> None:
    keys: dict[str, Any] = {"k": PRIVATE.public_key()}
    read, refused = Bearer(keys, audience="cleanse"), Problem(ProblemCode.TOKEN_INVALID)
    request = Request("POST", "https", b"/", [(b"authorization", f"Bearer {token()}".encode())])
    assert read(request) == read(request) == Caller("one", "client", "gold")
    keys["k"] = Ed25519PrivateKey.generate().public_key()
    assert read(request) == refused
    keys["k"] = PRIVATE.public_key()
    assert read(request) == Caller("one", "client", "gold")
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 120)

    def refuse(*_: object, **__: object) -> None:
        raise jwt.ExpiredSignatureError

    # PyJWT has a clock of its own, which says that the token is good.
    monkeypatch.setattr(jwt, "decode", refuse)
    assert read(request) == refused


class Outgoing:
    def __init__(self, target: str, method: str = "POST") -> None:
        self.method, self.url = method, f"https://{AUTHORITY}{target}"
        self.headers: dict[str, str] = {"Host": AUTHORITY}


class Private(HTTPSignatureKeyResolver):
    def resolve_private_key(self, key_id: str) -> Ed25519PrivateKey:
        return PRIVATE


def signed(body: bytes, target: str = "/v1/names", **how: Any) -> dict[str, str]:  # noqa: ANN401 - of the signer
    message = Outgoing(target)
    how.setdefault("nonce", uuid.uuid4().hex)
    how.setdefault("covered_component_ids", ("@method", "@target-uri"))
    signer = HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=Private())
    signer.sign(message, key_id="k", body=body, **how)
    return message.headers


def test_signed_requests() -> None:
    authenticate = Signed({"k": SignedKey(PRIVATE.public_key(), "one", "gold")}, authority=AUTHORITY)
    service = guarded(Counting(), authenticate=any_of(Bearer({}, audience="x"), authenticate))
    body = b'{"name": "x"}'

    async def post(headers: dict[str, str], sent: bytes = body, target: str = "/v1/names") -> tuple[int, str]:
        got = await call(service, sent, headers=headers, target=target)
        return got.status, got.code if got.status != 200 else ""

    async def scenario() -> None:
        good = signed(body)
        assert await post(good) == (200, "")
        assert await post(good) == (401, "nonce_reused")
        assert await post({}) == (401, "unauthenticated")
        invalid = (401, "signature_invalid")
        assert await post(signed(body), b"other") == invalid
        assert await post(signed(body), target="/v1/emails") == invalid
        assert await post(signed(body, nonce=None)) == invalid
        assert await post(signed(body, covered_component_ids=("@method",))) == invalid
        old, coming = datetime.now() - timedelta(seconds=400), datetime.now() + timedelta(seconds=60)
        assert await post(signed(body, created=old)) == invalid
        assert await post(signed(body, created=coming)) == invalid
        assert await post(signed(body, expires=datetime.now() + timedelta(seconds=900))) == invalid
        assert await post(signed(body, expires=datetime.now() + timedelta(seconds=60))) == (200, "")
        undigested = signed(body)
        del undigested["Content-Digest"]
        assert await post(undigested) == invalid
        assert await post({**signed(body), "Signature": "garbage"}) == invalid
        assert await post({**signed(body), "Signature-Input": 'x=("@method");keyid="?"'}) == invalid
        assert await post(signed(b""), b"") == (200, "")

    asyncio.run(scenario())


def test_keys_are_derived_as_rfc_5869_says() -> None:
    scope = Keyring(SECRET).scope("tenant", "key")
    info = b"idempotency" + (6).to_bytes(4, "big") + b"tenant" + b"key"
    material = HKDF(SHA256(), 96, salt=b"cleanse.web", info=info).derive(SECRET)
    assert scope.tag == material[:16].hex()
    message = (4).to_bytes(8, "big") + b"part"
    assert scope.fingerprint(b"part") == hmac.digest(material[32:64], message, "sha256").hex()
    sealed = scope.seal(b"answer")
    assert AESGCM(material[64:]).decrypt(sealed[:12], sealed[12:], scope.tag.encode()) == b"answer"
    assert scope.unseal(sealed) == b"answer"
    assert Keyring(SECRET).scope("tenant 2", "key").unseal(sealed) is None
    assert scope.unseal(sealed[:-1]) is None


def test_nothing_shows_what_was_sent() -> None:
    canary = "canary"
    caller = Caller(canary, canary, "gold", canary)
    request = Request(
        "POST", "https", b"/" + canary.encode(), [(canary.encode(), canary.encode())], canary.encode()
    )
    ring = Keyring(canary.encode() * 8)
    gate = Gate(ring, authenticate=lambda request: caller)
    passage = gate.ask(request, Route())
    scope = ring.scope(canary, canary)
    shown = [
        caller,
        request,
        ring,
        gate,
        passage,
        scope,
        Answer(200, [], canary.encode()),
        SignedKey(canary.encode(), canary),
    ]
    assert not any(canary in repr(each) for each in shown)

    async def scenario() -> None:
        store = MemoryStore()
        service = guarded(Counting(answer=canary.encode()), store=store)
        secret = canary + key()
        for _ in range(2):
            got = await call(
                service, canary.encode(), headers={"Idempotency-Key": secret, "X-Tenant": canary}
            )
            assert got.body == canary.encode()
        assert len(store) > 0
        assert canary not in repr(vars(store))
        for refused in (
            await call(
                service, b"x" + canary.encode(), headers={"Idempotency-Key": secret, "X-Tenant": canary}
            ),
            await call(service, headers={"Idempotency-Key": canary}),
            await call(
                guarded(Counting(), authenticate=lambda request: None), headers={"Authorization": canary}
            ),
        ):
            assert refused.status >= 400
            assert canary not in refused.body.decode() + repr(refused.headers)

    asyncio.run(scenario())


def test_a_path_written_with_escapes_is_the_same_path() -> None:
    async def scenario() -> None:
        app = Counting()

        def routes(head: Request) -> Route | None:
            return Route() if head.path in ("/v1/names", "/é%2") else None

        service = guarded(app, routes=routes, authenticate=lambda request: None)
        for target in ("/v1/names", "/%761/names", "/v1%2Fnames?a", "/%C3%A9%252"):
            assert (await call(service, target=target)).status == 401
        # A server need not tell how the path came.
        scope = {"type": "http", "method": "POST", "path": "/é%2"}

        async def refused(message: Message) -> None:
            assert message.get("status", 401) == 401

        async def empty() -> Message:
            return {"type": "http.request"}

        await service(scope, empty, refused)
        assert app.runs == 0

    asyncio.run(scenario())


def test_other_connections_pass() -> None:
    seen = []

    async def app(scope: Any, receive: Receive, send: Send) -> None:  # noqa: ANN401
        seen.append(scope["type"])

    async def scenario() -> None:
        async def nothing(*_: object) -> Any:  # noqa: ANN401
            raise AssertionError

        await guarded(app)({"type": "lifespan"}, nothing, nothing)
        left_alone = guarded(app, routes=lambda head: None)
        await left_alone({"type": "http", "method": "GET", "path": "/livez"}, nothing, nothing)

    asyncio.run(scenario())
    assert seen == ["lifespan", "http"]
