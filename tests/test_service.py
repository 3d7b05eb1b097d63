"""The service in the process: routes, settings, client. Not the network: that is integrations/."""

import asyncio
import json
import logging
import os
import time
import uuid
from base64 import b64encode, urlsafe_b64encode
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import cleanse
import httpx2
import jwt
import pytest
from cleanse.cli import main
from cleanse.client import AsyncClient, Client, Retry, ServiceError, Signer
from cleanse.service import Config, ConfigError, Tier, build
from cleanse.service.observe import _Lines
from cleanse.web import Policy
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SECRET = b"0123456789abcdef" * 2
OPEN = (Tier("free", (Policy("burst", 10_000, 60),)),)
PRIVATE = Ed25519PrivateKey.generate()
BASE = "https://api.example"


def config(**settings: Any) -> Config:  # noqa: ANN401 - fields of Config
    return Config(**{"secret": SECRET, "tiers": OPEN, **settings})


@pytest.fixture
def keys(tmp_path: Path) -> str:
    path = tmp_path / "keys.json"
    path.write_text(json.dumps({"keys": [jwk("k", PRIVATE, tenant="one")]}), encoding="utf-8")
    return str(path)


def jwk(kid: str, private: Ed25519PrivateKey, **rest: str) -> dict[str, str]:
    x = urlsafe_b64encode(private.public_key().public_bytes_raw()).rstrip(b"=").decode()
    return {"kty": "OKP", "crv": "Ed25519", "kid": kid, "x": x, **rest}


def token(kid: str = "k", private: Ed25519PrivateKey = PRIVATE, **claims: object) -> str:
    whole = {"sub": "client", "tenant": "one", "aud": "cleanse", "exp": time.time() + 60, **claims}
    return jwt.encode(whole, private, "EdDSA", {"kid": kid})


def with_service(
    settings: Config, scenario: Callable[[httpx2.AsyncClient], Coroutine[Any, Any, None]]
) -> None:
    async def run() -> None:
        transport = httpx2.ASGITransport(build(settings))
        async with httpx2.AsyncClient(transport=transport, base_url=BASE) as http:
            await scenario(http)

    asyncio.run(run())


def test_answers_are_those_of_the_kernels() -> None:
    names = ["  JOSÉ   DE LA CRUZ", None, "", "test", "<b>x"]
    addresses = ["mailto:ana@BÜCHER.example.", None, "x", "info@gmail.com", "ana@gmial.com"]

    async def scenario(http: httpx2.AsyncClient) -> None:
        got = (await http.post("/v1/names", json={"names": names})).json()
        assert got["ruleset"] == cleanse.ruleset().digest
        for answer, found in zip(got["results"], cleanse.inspect_names(names), strict=True):
            assert answer == (found and as_json(found))
        got = (await http.post("/v1/emails", json={"emails": addresses})).json()
        for answer, found in zip(got["results"], cleanse.inspect_emails(addresses), strict=True):
            assert (answer and {name: answer[name] for name in as_json(found)}) == (found and as_json(found))
        email = cleanse.validate_email("info@gmail.com")
        assert got["results"][3]["is_role"] == email.is_role is True
        assert got["results"][4]["suggestion"] == "ana@gmail.com"
        one = (await http.post("/v1/names", json={"name": "ana lópez"})).json()
        assert one["result"]["value"] == "Ana López"
        dutch = (await http.post("/v1/names", json={"name": "IJSBRAND TE VELDE", "locale": "nl"})).json()
        assert dutch["result"]["value"] == cleanse.sanitize_name("IJSBRAND TE VELDE", locale="nl")
        record = {"name": "LÓPEZ,  ana", "email": "<ana@EXAMPLE.com>", "text": "Call\u200b  me"}
        got = (await http.post("/v1/clean", json={"records": [record, {"name": "x y"}]})).json()
        assert {field: found["value"] for field, found in got["results"][0].items()} == {
            "name": "López, Ana",
            "email": "ana@example.com",
            "text": "Call me",
        }
        assert list(got["results"][1]) == ["name"]
        policy = {"domains": "internal"}
        got = (await http.post("/v1/emails", json={"email": "ana@localhost", "policy": policy})).json()
        assert got["result"]["value"] == "ana@localhost"

    with_service(config(), scenario)


def as_json(found: cleanse.Inspection | None) -> dict[str, Any]:
    assert found is not None
    error = found.error and {"code": found.error, "message": found.error.message}
    return {
        "value": found.value,
        "error": error,
        "repairs": list(found.repairs),
        "warnings": list(found.warnings),
    }


CANARY = "canary"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"canary",
        b'{"canary": 1}',
        b'{"name": {"canary": "canary"}}',
        b'{"name": "canary", "names": ["canary"]}',
        b'{"name": "canary", "locale": "canary canary"}',
        b'{"names": ["canary", 7]}',
        b'{"name": "\\ud800canary"}',
        b'["canary"]',
        b"\xff\xfecanary",
        b'{"name": "canary"' * 1000,
    ],
)
def test_a_refusal_repeats_nothing(body: bytes, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario(http: httpx2.AsyncClient) -> None:
        got = await http.post("/v1/names", content=body, headers={"Content-Type": "application/json"})
        assert got.status_code == 422
        assert got.headers["content-type"] == "application/problem+json"
        assert got.json()["status"] == 422
        assert CANARY not in got.text + repr(got.headers)
        metrics = await http.get("/metrics")
        assert 'route="/v1/names"' in metrics.text
        assert CANARY not in metrics.text

    with_service(config(), scenario)
    assert '"status":422' in caplog.text
    assert CANARY not in caplog.text


def test_nothing_is_told_of_what_was_cleaned(keys: str, caplog: pytest.LogCaptureFixture) -> None:
    async def scenario(http: httpx2.AsyncClient) -> None:
        headers = {"Authorization": f"Bearer {token(sub=CANARY, tenant=CANARY)}", "Idempotency-Key": key()}
        for path, content in (
            ("/v1/names", {"name": CANARY}),
            ("/v1/emails", {"email": f"{CANARY}@example.com"}),
            (f"/v1/{CANARY}", {}),
            (f"/{CANARY}?{CANARY}={CANARY}", {}),
        ):
            await http.post(path, json=content, headers={**headers, "Idempotency-Key": key()})
        await http.get(f"/v1/domains/{CANARY}.example")
        assert CANARY not in (await http.get("/metrics")).text

    with_service(config(auth="required", keys=keys), scenario)
    assert caplog.text.count('"ms":') == 6
    assert CANARY not in caplog.text


def key() -> str:
    return str(uuid.uuid4())


def test_reference_data_is_cached_and_personal_data_is_not() -> None:
    async def scenario(http: httpx2.AsyncClient) -> None:
        digest = cleanse.ruleset().digest
        for path, age in (
            (f"/v1/rulesets/{digest}", "public, max-age=31536000, immutable"),
            ("/v1/rulesets/current", "public, max-age=60"),
            ("/v1/domains/gmail.com", "public, max-age=86400"),
        ):
            got = await http.get(path)
            assert (got.status_code, got.headers["cache-control"]) == (200, age)
            tag = got.headers["etag"]
            again = await http.get(path, headers={"If-None-Match": f'"other", W/{tag}'})
            assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
        assert (await http.get("/v1/rulesets/0")).status_code == 404
        assert (await http.get("/v1/domains/MAILINATOR.com")).json()["is_disposable"] is True
        assert (await http.get("/v1/domains/gmial.com")).json()["suggestion"] == "gmail.com"
        assert (await http.get("/v1/domains/nothing")).json()["code"] == "single_label"
        posted = await http.post("/v1/names", json={"name": "x y"})
        assert posted.headers["cache-control"] == "no-store"
        for path in ("/", "/playground/playground.js", "/playground/playground.css"):
            page = await http.get(path)
            assert page.status_code == 200
            assert "default-src 'self'" in page.headers["content-security-policy"]
        assert (await http.get("/playground/api.py")).status_code == 404
        assert (await http.get("/livez")).json() == {"status": "ok"}

    with_service(config(), scenario)


def test_a_stream_is_cleaned_line_by_line() -> None:
    async def scenario(http: httpx2.AsyncClient) -> None:
        async def lines() -> AsyncIterator[bytes]:
            for number in range(1000):
                line = json.dumps(f"ANA LÓPEZ {'i' * (number % 3)}").encode()
                # Parts end where they like, not where lines do.
                yield line[:3]
                yield line[3:] + b"\r\n"
            yield b"null\n\n{}\n" + b'"last"'

        headers = {"Content-Type": "application/x-ndjson"}
        got = await http.post("/v1/names", content=lines(), headers=headers)
        answers = [json.loads(line) for line in got.text.splitlines()]
        assert got.headers["content-type"] == "application/x-ndjson"
        assert len(answers) == 1003
        assert {answer["value"] for answer in answers[:1000]} == {"Ana López", "Ana López I", "Ana López II"}
        assert answers[1000] is None
        assert answers[1001]["error"]["code"] == "invalid_line"
        assert answers[1002]["value"] == "Last"
        got = await http.post("/v1/clean", content=b'{"name": "x y"}\n{"canary": 1}\n', headers=headers)
        assert [list(json.loads(line)) for line in got.text.splitlines()] == [["name"], ["error"]]
        assert CANARY not in got.text

    with_service(config(), scenario)


def test_what_is_refused_is_counted_by_tier(caplog: pytest.LogCaptureFixture) -> None:
    async def scenario(http: httpx2.AsyncClient) -> None:
        with caplog.at_level("INFO", logger="cleanse.service"):
            assert [(await http.post("/v1/names", json={"name": "x"})).status_code for _ in range(2)] == [
                200,
                429,
            ]
        lines = [
            json.loads(record.getMessage()) for record in caplog.records if "route" in record.getMessage()
        ]
        assert [(line["status"], line["tier"]) for line in lines] == [(200, "free"), (429, "free")]

    with_service(config(tiers=(Tier("free", (Policy("burst", 1, 60),)),)), scenario)


def test_a_log_that_nobody_reads_any_more_fails_no_request() -> None:
    reader, writer = os.pipe()
    lines = _Lines(writer)
    os.close(reader)
    record = logging.LogRecord("x", logging.INFO, "", 0, "x" * 20_000, (), None)
    for _ in range(10):
        lines.emit(record)
    lines.flush()
    # It tries once more at its end, when the number may be another file's.
    del lines
    os.close(writer)


def test_methods_and_paths_that_there_are_not() -> None:
    async def scenario(http: httpx2.AsyncClient) -> None:
        for path in ("/", "/livez", "/readyz", "/metrics", "/v1/domains/example.com", "/v1/rulesets/current"):
            assert (await http.head(path)).status_code == (await http.get(path)).status_code
        for method, path, status, code in (
            ("PUT", "/v1/names", 405, "method_not_allowed"),
            ("GET", "/v1/names", 405, "method_not_allowed"),
            ("POST", "/livez", 405, "method_not_allowed"),
            ("GET", "/canary", 404, "not_found"),
            ("POST", "/v1/names/", 404, "not_found"),
        ):
            got = await http.request(method, path)
            assert (got.status_code, got.json()["code"]) == (status, code)
            assert got.headers["content-type"] == "application/problem+json"
            assert got.headers["cache-control"] == "no-store"
            assert ("allow" in got.headers) == (status == 405)
            assert CANARY not in got.text + repr(got.headers)

    with_service(config(), scenario)


def test_a_line_of_a_stream_breaks_no_other() -> None:
    async def scenario(http: httpx2.AsyncClient) -> None:
        headers = {"Content-Type": "application/x-ndjson"}
        bad = (
            b"[" * 100_000,
            b'"\\ud800x"',
            b'"\xff"',
            b"NaN",
            '"x"'.encode("utf-16-le").replace(b"\n", b""),
        )
        got = await http.post("/v1/names", content=b'"ANA"\n' + b"\n".join(bad) + b'\n"bob"', headers=headers)
        answers = [json.loads(line) for line in got.text.splitlines()]
        assert [answer.get("value") for answer in answers] == ["Ana", *[None] * len(bad), "Bob"]
        assert {answer["error"]["code"] for answer in answers[1:-1]} == {"invalid_line"}
        # What came before a line that is too long is answered, and that is the end.
        got = await http.post("/v1/names", content=b'"ANA"\n' + b"x" * (2 << 20), headers=headers)
        answers = [json.loads(line) for line in got.text.splitlines()]
        assert [answer["error"] and answer["error"]["code"] for answer in answers] == [None, "line_too_long"]

    with_service(config(), scenario)


def test_a_line_is_answered_before_the_next_is_sent() -> None:
    answered = asyncio.Event()
    coming = [b'"ANA"\n', b'"BOB"', b""]

    async def receive() -> dict[str, Any]:
        if len(coming) < 3:
            await asyncio.wait_for(answered.wait(), 5)
        return {"type": "http.request", "body": coming.pop(0), "more_body": bool(coming)}

    async def send(message: Any) -> None:  # noqa: ANN401 - of ASGI
        if b"Ana" in message.get("body", b""):
            answered.set()

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/v1/names",
        "headers": [(b"content-type", b"application/x-ndjson")],
    }
    asyncio.run(build(config())(scope, receive, send))
    assert answered.is_set()


def test_limits() -> None:
    async def scenario(http: httpx2.AsyncClient) -> None:
        many = await http.post("/v1/names", json={"names": ["x"] * 11})
        assert (many.status_code, many.json()["code"]) == (413, "too_many")
        large = await http.post("/v1/names", json={"name": "x" * 5000})
        assert (large.status_code, large.json()["code"]) == (413, "body_too_large")
        long = await http.post("/v1/names", json={"name": "x" * 4097})
        assert long.json()["result"]["error"]["code"] == "too_long"

    with_service(config(batch_max=10, body_max=5000), scenario)


def test_callers_prove_themselves(keys: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleanse.service.keys.PAUSE", 0)

    async def scenario(http: httpx2.AsyncClient) -> None:
        refused = await http.post("/v1/names", json={"name": "x y"})
        assert (refused.status_code, refused.json()["code"]) == (401, "unauthenticated")
        assert refused.headers["www-authenticate"] == "Bearer"
        for kind in ("application/json", "application/x-ndjson"):
            # The path is the same however it is written.
            refused = await http.post("/%761/names", content=b'"x y"', headers={"Content-Type": kind})
            assert (refused.status_code, refused.json()["code"]) == (401, "unauthenticated")
        bearer = {"Authorization": f"Bearer {token()}"}
        assert (await http.post("/v1/names", json={"name": "x y"}, headers=bearer)).status_code == 200
        request = http.build_request("POST", "/v1/names", json={"name": "x y"})
        Signer("k", PRIVATE).sign(request)
        assert (await http.send(request)).status_code == 200
        assert (await http.send(request)).json()["code"] == "nonce_reused"
        # A proxy that ends TLS hands on what the client signed for https.
        request = http.build_request("POST", "/v1/names", json={"name": "x y"})
        Signer("k", PRIVATE).sign(request)
        request.url = request.url.copy_with(scheme="http")
        assert (await http.send(request)).status_code == 200
        assert (await http.get("/v1/domains/example.com")).status_code == 200
        # Rotation: the new key is taken as soon as it is in the file, the old one until it is gone.
        other = Ed25519PrivateKey.generate()
        new = {"Authorization": f"Bearer {token('new', other)}"}
        assert (await http.post("/v1/names", json={"name": "x"}, headers=new)).status_code == 401
        Path(keys).write_text(json.dumps({"keys": [jwk("new", other)]}), encoding="utf-8")
        assert (await http.post("/v1/names", json={"name": "x"}, headers=new)).status_code == 200
        assert (await http.post("/v1/names", json={"name": "x"}, headers=bearer)).status_code == 401
        Path(keys).write_text("broken", encoding="utf-8")
        assert (await http.post("/v1/names", json={"name": "x"}, headers=new)).status_code == 200

    with_service(config(auth="required", keys=keys, authority="api.example", scheme="https"), scenario)


def test_the_client(keys: str) -> None:
    async def run() -> None:
        transport = httpx2.ASGITransport(build(config(auth="required", keys=keys, authority="api.example")))
        async with AsyncClient(BASE, signer=Signer("k", PRIVATE), transport=transport) as client:
            assert [found and found["value"] for found in await client.names(["ANA LÓPEZ", None])] == [
                "Ana López",
                None,
            ]
            assert (await client.emails(["ana@gmial.com"]))[0]["suggestion"] == "ana@gmail.com"  # type: ignore[index]
            assert (await client.clean([{"name": "x y"}]))[0]["name"]["value"] == "X Y"  # type: ignore[index]
            with pytest.raises(ServiceError) as caught:
                await client.names([CANARY], locale="canary canary")
            assert (caught.value.status, caught.value.code) == (422, "invalid_option")
            assert CANARY not in str(caught.value) + repr(caught.value)
        async with AsyncClient(BASE, token=token, transport=transport) as client:
            assert len(await client.names(["x y"])) == 1

    asyncio.run(run())


def test_the_client_retries_what_is_safe() -> None:
    answers = [
        httpx2.Response(503, headers={"Retry-After": "0"}, json={"code": "overloaded"}),
        httpx2.Response(409, headers={"Retry-After": "0"}, json={"code": "in_flight"}),
        None,
        httpx2.Response(429, json={"code": "quota_exceeded"}),
        httpx2.Response(200, json={"results": [None]}),
    ]
    seen = []

    def serve(request: httpx2.Request) -> httpx2.Response:
        seen.append((request.headers["idempotency-key"], request.content))
        answer = answers[len(seen) - 1]
        if answer is None:
            raise httpx2.ConnectError("away")
        return answer

    with Client(BASE, retry=Retry(base=0.001), transport=httpx2.MockTransport(serve)) as client:
        assert client.names([None]) == [None]
    assert len(seen) == 5
    assert len(set(seen)) == 1

    for status, code in ((401, "token_invalid"), (422, "invalid_request"), (409, "indeterminate")):
        tried: list[int] = []

        def refuse(
            request: httpx2.Request, status: int = status, code: str = code, tried: list[int] = tried
        ) -> httpx2.Response:
            tried.append(status)
            return httpx2.Response(status, json={"code": code})

        with (
            Client(BASE, transport=httpx2.MockTransport(refuse)) as client,
            pytest.raises(ServiceError) as caught,
        ):
            client.names([CANARY])
        assert (tried, caught.value.code) == ([status], code)

    def garbled(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, content=CANARY.encode())

    with (
        Client(BASE, transport=httpx2.MockTransport(garbled)) as client,
        pytest.raises(ServiceError) as caught,
    ):
        client.names([CANARY])
    assert (caught.value.status, caught.value.code) == (200, "unknown")
    assert caught.value.__context__ is None

    def down(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ReadTimeout(CANARY)

    with (
        Client(BASE, retry=Retry(attempts=3, base=0.001), transport=httpx2.MockTransport(down)) as client,
        pytest.raises(ServiceError) as caught,
    ):
        client.names([CANARY])
    assert CANARY not in str(caught.value)
    assert caught.value.__suppress_context__


def test_settings(tmp_path: Path) -> None:
    file = tmp_path / "cleanse.toml"
    file.write_text(
        """
        port = 9000
        places = 8
        [tiers.gold]
        reserved = 2
        [tiers.gold.policies.burst]
        quota = 100
        window = 1
        [tiers.free]
        """,
        encoding="utf-8",
    )
    read = Config.load(str(file), {"CLEANSE_PORT": "9001", "CLEANSE_SECRET": b64encode(SECRET).decode()})
    assert (read.port, read.places, read.secret) == (9001, 8, SECRET)
    assert [tier.name for tier in read.tiers] == ["gold", "free"]
    assert read.tiers[0].policies == (Policy("burst", 100, 1),)
    assert CANARY not in repr(Config(secret=CANARY.encode() * 8, redis=f"redis://:{CANARY}@h"))


@pytest.mark.parametrize(
    ("text", "environment", "says"),
    [
        ("port = 'canary'", {}, "port"),
        ("canary = 1", {}, "unknown settings"),
        ("port = [", {}, "TOML"),
        ("", {"CLEANSE_SECRET": "canary"}, "secret"),
        ("", {"CLEANSE_SECRET": b64encode(b"canary").decode()}, "secret"),
        ("", {"CLEANSE_REDIS": "redis://canary"}, "secret"),
        ("", {"CLEANSE_AUTH": "canary"}, "auth"),
        ("", {"CLEANSE_AUTH": "required"}, "auth"),
        ("", {"CLEANSE_KEYS": "canary"}, "auth"),
        ("", {"CLEANSE_SCHEME": "canary"}, "scheme"),
        ("", {"CLEANSE_PORT": "99999"}, "port"),
        ("", {"CLEANSE_PLACES": "0"}, "places"),
        ("[tiers.gold]", {}, "tiers"),
        ("[tiers.free]\ncanary = 1", {}, "tiers"),
        ("[tiers.free]\nreserved = 99", {}, "tiers"),
        ("[tiers.free]\nreserved = 'canary'", {}, "tiers"),
        ("[tiers.free]\nqueue = -1", {}, "tiers"),
        ("[tiers.free.policies.burst]\nquota = 1.5\nwindow = 1", {}, "tiers"),
        ("playground = 'canary'", {}, "playground"),
        ("keys = 7", {}, "keys"),
    ],
)
def test_settings_that_are_wrong(text: str, environment: dict[str, str], says: str, tmp_path: Path) -> None:
    file = tmp_path / "cleanse.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=says) as caught:
        Config.load(str(file), environment)
    assert CANARY not in str(caught.value).replace("unknown settings: canary", "")
    with pytest.raises(ConfigError, match="read"):
        Config.load(str(tmp_path / "absent"), {})


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"CLEANSE_KEYS": "/canary", "CLEANSE_AUTH": "required"}, "keys:"),
        ({"CLEANSE_REDIS": "canary", "CLEANSE_SECRET": b64encode(SECRET).decode()}, "redis:"),
    ],
)
def test_serve_refuses_what_no_worker_could_start_with(
    settings: dict[str, str],
    says: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert main(["serve"]) == 2
    told = capsys.readouterr().err
    assert says in told
    assert CANARY not in told


def test_the_document_describes_what_is_served() -> None:
    async def scenario(http: httpx2.AsyncClient) -> None:
        document = (await http.get("/openapi.json")).json()
        assert set(document["paths"]) == {
            "/v1/names",
            "/v1/emails",
            "/v1/clean",
            "/v1/rulesets/{digest}",
            "/v1/domains/{domain}",
        }
        for path in ("/v1/names", "/v1/emails", "/v1/clean"):
            posted = document["paths"][path]["post"]
            assert set(posted["requestBody"]["content"]) == {"application/json", "application/x-ndjson"}
            assert "application/problem+json" in posted["responses"]["422"]["content"]

    with_service(config(), scenario)
