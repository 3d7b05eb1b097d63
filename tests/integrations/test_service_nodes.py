"""Nodes and a Redis that die, freeze and come back, and clients that notice nothing but time."""

import asyncio
import json
import os
import random
import shutil
import socket
import statistics
import subprocess
import time
import uuid
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx2
import jwt
import pytest
import redis
from cleanse.client import AsyncClient
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from nodes import Clock, Node, free_port, serve, slow_app
from redis_server import Redis, running

SECRET = b64encode(b"0123456789abcdef" * 2).decode()
CANARY = "canary"
CONFIGURATION = Path(__file__).parents[2] / "examples" / "service" / "haproxy.cfg"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Redis]:
    with running(tmp_path) as server:
        yield server


class Started:
    """The nodes of a test; those that are left at its end are killed."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._nodes = folder, list[Node]()

    def serve(self, settings: Mapping[str, str], *, clock: Clock | None = None) -> Node:
        return self._add(serve(settings, self._log(), clock=clock))

    def again(self, node: Node, settings: Mapping[str, str]) -> Node:
        """Start a node where the one that ended had listened."""
        return self._add(serve(settings, self._log(), port=int(node.base.rpartition(":")[2])))

    def slow_app(self, url: str, *, lease: float, clock: Clock | None = None) -> Node:
        return self._add(slow_app(url, self._log(), lease=lease, clock=clock))

    def _log(self) -> Path:
        return self._folder / f"node{len(self._nodes)}.log"

    def _add(self, node: Node) -> Node:
        self._nodes.append(node)
        return node

    def kill(self) -> None:
        for node in self._nodes:
            node.kill()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Started]:
    started = Started(tmp_path)
    yield started
    started.kill()


class Sky:
    """Takes the place of a load balancer: the next node that answers."""

    def __init__(self, *nodes: Node) -> None:
        self.nodes = list(nodes)

    async def __aenter__(self) -> "Sky":
        self._http = httpx2.AsyncClient(timeout=5)
        self._turn = 0
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._http.aclose()

    async def post(self, path: str, content: object, key: str) -> httpx2.Response:
        """Send to one node, and once more to the next where it does not answer or says to come again."""
        headers = {"Idempotency-Key": key}
        self._turn += 1
        first = self._turn
        for attempt in range(2):
            node = self.nodes[(first + attempt) % len(self.nodes)]
            try:
                got = await self._http.post(f"{node.base}{path}", json=content, headers=headers)
                if attempt or got.status_code not in (409, 502, 503):
                    return got
            except httpx2.TransportError:
                if attempt:
                    raise
        raise AssertionError


def test_a_node_is_killed_under_load(server: Redis, start: Started, tmp_path: Path) -> None:
    tiers = tmp_path / "cleanse.toml"
    tiers.write_text("[tiers.free.policies.day]\nquota = 1000000\nwindow = 86400\n", encoding="utf-8")
    settings = {"secret": SECRET, "redis": server.url, "config": str(tiers)}
    one, two = start.serve(settings), start.serve(settings)
    total = 600

    async def load() -> list[httpx2.Response]:
        async with Sky(one, two) as sky:
            answers = []

            async def client(numbers: range) -> None:
                for number in numbers:
                    if number == total // 3:
                        one.kill()
                    answers.append(await sky.post("/v1/names", {"name": f"ANA {number}"}, str(uuid.uuid4())))

            await asyncio.gather(*(client(range(start, total, 8)) for start in range(8)))
            return answers

    answers = asyncio.run(load())
    assert [got.status_code for got in answers] == [200] * total
    one_again = start.serve(settings)
    # Both nodes drain when they are asked to end.
    assert two.stop() == 0
    got = httpx2.post(f"{one_again.base}/v1/names", json={"name": "ANA"})
    assert got.json()["result"]["value"] == "Ana"
    assert one_again.stop() == 0


def test_behind_haproxy_a_kill_and_a_roll_go_unnoticed(server: Redis, start: Started, tmp_path: Path) -> None:
    tiers = tmp_path / "cleanse.toml"
    tiers.write_text("[tiers.free.policies.day]\nquota = 1000000\nwindow = 86400\n", encoding="utf-8")
    settings = {"secret": SECRET, "redis": server.url, "config": str(tiers)}
    nodes = [start.serve(settings) for _ in range(2)]
    listen = f"127.0.0.1:{free_port()}"
    done, statuses = asyncio.Event(), list[int]()

    async def client(http: AsyncClient) -> None:
        while not done.is_set():
            answer = await http.names(["ANA"])
            assert answer[0] is not None
            statuses.append(200)

    async def scenario() -> None:
        async with AsyncClient(f"http://{listen}") as http:
            clients = [asyncio.create_task(client(http)) for _ in range(8)]
            await asyncio.sleep(0.5)
            nodes[0].kill()
            await asyncio.sleep(1)
            nodes[0] = await asyncio.to_thread(start.again, nodes[0], settings)
            await asyncio.sleep(0.7)
            assert await asyncio.to_thread(nodes[1].stop) == 0
            nodes[1] = await asyncio.to_thread(start.again, nodes[1], settings)
            await asyncio.sleep(0.7)
            done.set()
            await asyncio.gather(*clients)

    with haproxy(listen, [node.base.removeprefix("http://") for node in nodes]):
        asyncio.run(scenario())
    assert len(statuses) > 100


@contextmanager
def haproxy(listen: str, nodes: list[str]) -> Iterator[None]:
    program = shutil.which("haproxy", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        pytest.fail("haproxy is missing: `make test` as root on Debian installs it")
    environment = {**os.environ, "LISTEN": listen, "NODE_1": nodes[0], "NODE_2": nodes[1]}
    process = subprocess.Popen([program, "-f", str(CONFIGURATION), "-db", "-q"], env=environment)
    try:
        host, port = listen.split(":")
        until = time.monotonic() + 10
        while time.monotonic() < until:
            with suppress(OSError), socket.create_connection((host, int(port)), 1):
                break
            time.sleep(0.05)
        yield
    finally:
        process.kill()
        process.wait()


def test_a_replay_is_charged_once_on_whatever_node(server: Redis, start: Started, tmp_path: Path) -> None:
    settings = {"secret": SECRET, "redis": server.url}
    keys = tmp_path / "keys.json"
    private, entry = key_pair()
    keys.write_text(json.dumps({"keys": [entry]}), encoding="utf-8")
    settings |= {"auth": "required", "keys": str(keys)}
    nodes = [start.serve(settings) for _ in range(2)]
    headers = {"Authorization": f"Bearer {bearer(private)}", "Idempotency-Key": str(uuid.uuid4())}
    left = []
    for turn in range(6):
        got = httpx2.post(f"{nodes[turn % 2].base}/v1/names", json={"name": "ANA"}, headers=headers)
        assert got.json()["result"]["value"] == "Ana"
        assert ("idempotent-replayed" in got.headers) == (turn > 0)
    for node in nodes:
        got = httpx2.post(
            f"{node.base}/v1/names",
            json={"name": "ANA"},
            headers={**headers, "Idempotency-Key": str(uuid.uuid4())},
        )
        left.append(int(got.headers["ratelimit"].partition('"day";r=')[2].partition(";")[0]))
    assert left == [99_998, 99_997]


def test_a_request_that_was_cut_off_is_carried_out_again_within_the_lease(
    server: Redis, start: Started
) -> None:
    one, two = (start.slow_app(server.url, lease=2) for _ in range(2))
    key = str(uuid.uuid4())

    async def scenario() -> tuple[httpx2.Response, float]:
        async with httpx2.AsyncClient(timeout=10) as http:
            cut = asyncio.create_task(http.post(f"{one.base}/work", headers={"Idempotency-Key": key}))
            await asyncio.sleep(0.4)
            one.kill()
            began = time.monotonic()
            with pytest.raises(httpx2.TransportError):
                await cut
            while True:
                got = await http.post(f"{two.base}/work", headers={"Idempotency-Key": key})
                if got.status_code != 409:
                    return got, time.monotonic() - began
                assert got.json()["code"] == "in_flight"
                await asyncio.sleep(0.1)

    got, took = asyncio.run(scenario())
    assert got.json() == {"begun": 2, "done": 1}
    # What is left of the lease, and the second that the work takes.
    assert took < 3.5
    again = httpx2.post(f"{two.base}/work", headers={"Idempotency-Key": key})
    assert again.json() == {"begun": 2, "done": 1}
    assert again.headers["idempotent-replayed"] == "true"


async def insist(node: Node, key: str, *, body: bytes = b"{}", tenant: str = "one") -> tuple[int, bytes]:
    """Send a keyed request over a connection of its own until it is neither in flight nor shed."""
    host, _, port = node.base.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    head = f"POST /work HTTP/1.1\r\nHost: {host}\r\nTenant: {tenant}\r\nIdempotency-Key: {key}\r\n"
    try:
        while True:
            writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
            told = (await reader.readuntil(b"\r\n\r\n")).lower()
            length = int(told.partition(b"content-length: ")[2].partition(b"\r")[0])
            answer = await reader.readexactly(length)
            status = int(told.split()[1])
            if status not in (409, 503):
                return status, answer
            asked = int(told.partition(b"retry-after: ")[2].partition(b"\r")[0])
            await asyncio.sleep(asked + random.random())  # noqa: S311 - no secret
    finally:
        writer.close()


def test_ten_thousand_duplicates_over_two_nodes_are_one(server: Redis, start: Started) -> None:
    nodes = [start.slow_app(server.url, lease=30) for _ in range(2)]
    key, total = str(uuid.uuid4()), 10_000

    async def scenario() -> list[tuple[int, bytes]]:
        return await asyncio.gather(*(insist(nodes[turn % 2], key) for turn in range(total)))

    answers = asyncio.run(scenario())
    assert len(answers) == total
    assert set(answers) == {(200, b'{"begun":1,"done":1}')}
    for node in nodes:
        # Another body is not this request, and another tenant has another one.
        status, refused = asyncio.run(insist(node, key, body=b'{"other": 1}'))
        assert (status, json.loads(refused)["code"]) == (422, "idempotency_key_reused")
        assert asyncio.run(insist(node, key, tenant="two")) == (200, b'{"begun":2,"done":2}')
    assert redis.Redis.from_url(server.url).get("begun") == b"2"


HOUR = 3600


def test_a_clock_an_hour_off_changes_no_limit(server: Redis, start: Started, tmp_path: Path) -> None:
    keys, tiers, clock = tmp_path / "keys.json", tmp_path / "cleanse.toml", Clock(tmp_path / "clock")
    private, entry = key_pair()
    keys.write_text(json.dumps({"keys": [entry]}), encoding="utf-8")
    tiers.write_text("[tiers.free.policies.minute]\nquota = 12\nwindow = 60\n", encoding="utf-8")
    settings = {"secret": SECRET, "redis": server.url, "config": str(tiers)}
    settings |= {"auth": "required", "keys": str(keys)}
    true, moved = start.serve(settings), start.serve(settings, clock=clock)
    sent = {"Authorization": f"Bearer {bearer(private, exp=time.time() + 4 * HOUR)}"}
    left, statuses = [], []
    for offset in (HOUR, -HOUR, 0):
        clock.move(offset)
        # libfaketime looks at its file once a second.
        time.sleep(1.2)
        for node in (moved, true, moved, true, moved):
            got = httpx2.post(f"{node.base}/v1/names", json={"name": "ANA"}, headers=sent)
            statuses.append(got.status_code)
            told = got.headers["ratelimit"]
            left.append(int(told.partition(";r=")[2].partition(";")[0]))
            # All of them came back within a window and a slice, on either clock.
            assert 0 < int(told.partition(";t=")[2]) <= 65
    assert statuses == [200] * 12 + [429] * 3
    assert left == [*range(11, -1, -1), 0, 0, 0]


@pytest.mark.parametrize("offset", [HOUR, -HOUR])
def test_a_clock_an_hour_off_changes_no_lease(
    offset: int, server: Redis, start: Started, tmp_path: Path
) -> None:
    clock = Clock(tmp_path / "clock")
    clock.move(offset)
    true, moved = (start.slow_app(server.url, lease=2, clock=each) for each in (None, clock))
    assert abs(httpx2.get(f"{moved.base}/livez").json()["now"] - time.time() - offset) < 60

    async def scenario() -> float:
        """Let the one node take a key and die; return the seconds until the other is given it."""
        headers = {"Idempotency-Key": str(uuid.uuid4())}
        async with httpx2.AsyncClient(timeout=10) as http:
            held = asyncio.create_task(http.post(f"{true.base}/work", headers=headers))
            await asyncio.sleep(0.4)
            # The lease has not run out on the clock of whoever asks.
            got = await http.post(f"{moved.base}/work", headers=headers)
            assert (got.status_code, got.json()["code"]) == (409, "in_flight")
            true.kill()
            began = time.monotonic()
            with pytest.raises(httpx2.TransportError):
                await held
            while (got := await http.post(f"{moved.base}/work", headers=headers)).status_code == 409:
                await asyncio.sleep(0.1)
            assert got.status_code == 200
            return time.monotonic() - began

    # What is left of the lease, and the second that the work takes.
    assert 2 < asyncio.run(scenario()) < 3.5


def test_redis_is_frozen_killed_and_back(server: Redis, start: Started) -> None:
    node = start.serve({"secret": SECRET, "redis": server.url})

    def ask(seconds: float, key: bool = False) -> tuple[set[int], list[float]]:
        statuses, times = set(), []
        until = time.monotonic() + seconds
        with httpx2.Client() as http:
            while time.monotonic() < until:
                headers = {"Idempotency-Key": str(uuid.uuid4())} if key else {}
                began = time.perf_counter()
                got = http.post(f"{node.base}/v1/names", json={"name": "ANA"}, headers=headers)
                times.append(time.perf_counter() - began)
                statuses.add(got.status_code)
                assert http.get(f"{node.base}/v1/domains/example.com").status_code == 200
                time.sleep(0.06)
        return statuses, times

    calm = statistics.median(ask(1)[1])
    server.freeze()
    frozen_statuses, frozen = ask(3)
    # Without a key, quotas go on in the process; what needs the record is told to wait.
    assert frozen_statuses == {200}
    assert statistics.quantiles(frozen, n=100)[-1] - calm <= 0.15
    assert statistics.median(frozen) - calm < 0.02
    server.kill()
    assert ask(1)[0] == {200}
    server.start()
    time.sleep(1.2)
    assert ask(1, key=True)[0] == {200}
    client = redis.Redis.from_url(server.url)
    keys = list(client.scan_iter())
    assert keys
    assert all(client.pttl(key) > 0 for key in keys)
    node.stop()


@pytest.mark.slow
def test_a_minute_without_redis(server: Redis, start: Started) -> None:
    node = start.serve({"secret": SECRET, "redis": server.url})

    async def ask(seconds: float) -> list[float]:
        """Send requests that have quotas and no key, sixty a second, and others that ask no store."""
        times: list[float] = []
        async with httpx2.AsyncClient() as http:

            async def client() -> None:
                until = time.monotonic() + seconds
                while time.monotonic() < until:
                    began = time.perf_counter()
                    got = await http.post(f"{node.base}/v1/names", json={"name": "ANA"})
                    times.append(time.perf_counter() - began)
                    # The free tier's quota may say no; nobody else does.
                    assert got.status_code in (200, 429)
                    assert (await http.get(f"{node.base}/v1/domains/example.com")).status_code == 200
                    await asyncio.sleep(0.05)

            await asyncio.gather(*(client() for _ in range(3)))
        return times

    def last(times: list[float]) -> float:
        return statistics.quantiles(times, n=100)[-1]

    calm = last(asyncio.run(ask(10)))
    times: list[float] = []
    server.freeze()
    times += asyncio.run(ask(20))
    server.thaw()
    times += asyncio.run(ask(10))
    server.kill()
    times += asyncio.run(ask(20))
    server.start()
    times += asyncio.run(ask(10))
    assert len(times) > 1000
    assert last(times) - calm <= 0.05
    client = redis.Redis.from_url(server.url)
    keys = list(client.scan_iter())
    # The store is asked again, and all that it holds expires.
    assert keys
    assert all(client.pttl(key) > 0 for key in keys)


def test_a_dump_of_redis_and_the_logs_hold_nothing(server: Redis, start: Started, tmp_path: Path) -> None:
    keys = tmp_path / "keys.json"
    private, entry = key_pair()
    keys.write_text(json.dumps({"keys": [entry]}), encoding="utf-8")
    settings = {"secret": SECRET, "redis": server.url, "auth": "required", "keys": str(keys)}
    node = start.serve(settings)
    token = bearer(private, sub=CANARY, tenant=CANARY, tier=CANARY)
    key = f"{CANARY}-{uuid.uuid4()}"
    for content in ({"name": CANARY}, {"name": CANARY}, {"name": f"{CANARY} other"}, {CANARY: CANARY}):
        headers = {"Authorization": f"Bearer {token}", "Idempotency-Key": key}
        got = httpx2.post(f"{node.base}/v1/names?{CANARY}", json=content, headers=headers)
        assert (got.status_code == 200) == ("name" in content and content["name"] == CANARY)
        if got.status_code != 200:
            assert CANARY not in got.text
    metrics = httpx2.get(f"{node.base}/metrics").text
    node.stop()
    client = redis.Redis.from_url(server.url)
    dumped = b"".join(name + (client.dump(name) or b"") for name in client.scan_iter())
    assert len(dumped) > 200
    written = node.log.read_text(encoding="utf-8")
    assert '"route":"/v1/names"' in written
    for secret in (CANARY, token, key):
        assert secret not in metrics + written
        assert secret.encode() not in dumped


def key_pair() -> tuple[Ed25519PrivateKey, dict[str, str]]:
    private = Ed25519PrivateKey.generate()
    x = urlsafe_b64encode(private.public_key().public_bytes_raw()).rstrip(b"=").decode()
    return private, {"kty": "OKP", "crv": "Ed25519", "kid": "k", "x": x}


def bearer(private: Ed25519PrivateKey, **claims: object) -> str:
    whole = {"sub": "client", "tenant": "one", "aud": "cleanse", "exp": time.time() + 60, **claims}
    return jwt.encode(whole, private, "EdDSA", {"kid": "k"})
