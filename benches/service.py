"""What a request costs the server, and how long it takes under load, on one server with one worker.

The cost stands beside that of a bare FastAPI route, as processor time of the server's processes, which a
busy machine hardly shifts. Times under load are those of a quiet machine or of none. `python
benches/service.py` prints both, and fails where a limit does not hold.
"""

import asyncio
import json
import statistics
import sys
import tempfile
import time
import uuid
from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "integrations"))
from load import Flow, offer, saturate
from nodes import Node, free_port

BODY = b'{"name": "JOS\xc3\x89   DE LA CRUZ"}'
LIST = json.dumps({"names": ["JOSÉ   DE LA CRUZ"] * 25}).encode()
ROUNDS, REQUESTS, CONNECTIONS, SECONDS = 7, 1000, 4, 4
LIMITS = {"POST /v1/names": 1.15, "with JWT (RS256), quota, idempotency": 1.6}
TIERS = """
[tiers.enterprise]
reserved = 4
queue = 256
queue_per_token = 256
[tiers.free]
queue = 64
queue_per_token = 64
policies.day = { quota = 100000000, window = 86400 }
"""
BARE = """
from fastapi import FastAPI
from pydantic import BaseModel

class Named(BaseModel):
    name: str

app = FastAPI()

@app.get("/livez")
def live() -> dict[str, str]:
    return {}

@app.post("/v1/names")
async def names(named: Named) -> Named:
    return named
"""


def used(group: int) -> float:
    """Processor seconds that the processes of `group` have used, by the scheduler's own count."""
    spent = 0
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            if int(path.read_text().rpartition(")")[2].split()[2]) != group:
                continue
            for thread in path.parent.glob("task/*/schedstat"):
                spent += int(thread.read_text().split()[0])
        except OSError:
            continue
    return spent / 1e9


async def drive(port: int, headers: Callable[[], bytes], requests: int) -> list[float]:
    """Send requests over a few connections that stay open; return the seconds that each took."""
    times: list[float] = []

    async def connection(count: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(count):
            head = b"POST /v1/names HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            head += b"Content-Length: %d\r\n%s\r\n" % (len(BODY), headers())
            began = time.perf_counter()
            writer.write(head + BODY)
            answer = await reader.readuntil(b"\r\n\r\n")
            length = int(answer.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
            await reader.readexactly(length)
            times.append(time.perf_counter() - began)
            if b" 200 " not in answer.partition(b"\r\n")[0]:
                raise RuntimeError(answer.partition(b"\r\n")[0].decode())
        writer.close()

    share = max(1, requests // CONNECTIONS)
    await asyncio.gather(*(connection(share) for _ in range(min(CONNECTIONS, requests))))
    return times


def times(port: int, tokens: dict[str, str]) -> bool:
    """Print the times under load, the free tier's being lists; tell whether they are within the limits."""

    def request(tier: str, body: bytes) -> Callable[[], bytes]:
        head = (
            "POST /v1/names HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\nAuthorization: Bearer {tokens[tier]}\r\nIdempotency-Key: "
        )
        return lambda: f"{head}{uuid.uuid4()}\r\n\r\n".encode() + body

    one, many = request("free", BODY), request("free", LIST)
    saturate(port, one, 1)
    capacity = {"one": saturate(port, one, 3).count(200) / 3, "many": saturate(port, many, 3).count(200) / 3}
    trickle = Flow(100, request("enterprise", BODY))
    (half,) = offer(port, [Flow(capacity["one"] / 2, one)], SECONDS)
    (alone,) = offer(port, [trickle], SECONDS)
    free, enterprise = offer(port, [Flow(capacity["many"], many), trickle], SECONDS)
    for what, sent in (
        (f"half of {capacity['one']:.0f}/s", half),
        ("enterprise, unloaded", alone),
        (f"free, lists at {capacity['many']:.0f}/s", free),
        ("enterprise, meanwhile", enterprise),
    ):
        median, last = sent.percentile(0.5) * 1000, sent.percentile(0.99) * 1000
        shed = sent.count(503) / sent.count()
        print(f"{what:38} median {median:6.2f} ms, 99th {last:7.2f} ms, shed {shed:4.0%}")
    slower = [enterprise.percentile(share) / alone.percentile(share) for share in (0.5, 0.99)]
    return all(
        [
            judge("99th percentile at half the capacity", half.percentile(0.99) * 1000, 20, " ms"),
            judge("99th percentile, free tier queued", free.percentile(0.99) * 1000, 200, " ms"),
            judge("enterprise / unloaded, median", slower[0], 2),
            judge("enterprise / unloaded, 99th percentile", slower[1], 2),
        ]
    )


def judge(what: str, measured: float, limit: float, unit: str = "") -> bool:
    """Print a figure beside its limit."""
    print(f"{what:38} {measured:7.2f}{unit}, limit {limit:g}{unit}: {'ok' if measured <= limit else 'FAIL'}")
    return measured <= limit


def main() -> int:
    """Measure in turns and print the medians."""
    private = rsa.generate_private_key(65_537, 2048)
    entry = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(private.public_key()))
    claims = {"tenant": "one", "aud": "cleanse", "exp": time.time() + 3600}
    tokens = {
        tier: jwt.encode({**claims, "sub": tier, "tier": tier}, private, "RS256", {"kid": "k"})
        for tier in ("enterprise", "free")
    }
    with tempfile.TemporaryDirectory() as folder:
        keys, bare, tiers = (Path(folder) / name for name in ("keys.json", "bare.py", "cleanse.toml"))
        keys.write_text(json.dumps({"keys": [{**entry, "kid": "k"}]}))
        bare.write_text(BARE)
        tiers.write_text(TIERS)
        secret = b64encode(b"0123456789abcdef" * 2).decode()
        ports = [free_port() for _ in range(3)]
        settings = {"CLEANSE_SECRET": secret, "CLEANSE_CONFIG": str(tiers)}
        whole = {**settings, "CLEANSE_AUTH": "required", "CLEANSE_KEYS": str(keys)}
        granian = ["-m", "granian", "--interface", "asgi", "--no-log", "--working-dir", folder]
        serve = ["-m", "cleanse", "serve"]

        def keyed() -> bytes:
            return f"Authorization: Bearer {tokens['free']}\r\nIdempotency-Key: {uuid.uuid4()}\r\n".encode()

        log = Path(folder) / "log"
        plain = Node([*granian, "--port", str(ports[0]), "bare:app"], {}, ports[0], log)
        open_ = Node(serve, {**settings, "CLEANSE_PORT": str(ports[1])}, ports[1], log)
        guarded = Node(serve, {**whole, "CLEANSE_PORT": str(ports[2])}, ports[2], log)
        try:
            ways = [
                ("bare FastAPI", plain, ports[0], lambda: b""),
                ("POST /v1/names", open_, ports[1], lambda: b""),
                ("with JWT (RS256), quota, idempotency", guarded, ports[2], keyed),
            ]
            costs: dict[str, list[float]] = {}
            for turn in range(ROUNDS + 1):
                for name, node, port, headers in ways:
                    before = used(node.group)
                    asyncio.run(drive(port, headers, REQUESTS))
                    if turn:
                        costs.setdefault(name, []).append((used(node.group) - before) / REQUESTS)
            fine = []
            reference = costs["bare FastAPI"]
            for name, measured in costs.items():
                ratio = statistics.median(one / other for one, other in zip(measured, reference, strict=True))
                print(f"{name:38} {statistics.median(measured) * 1e6:7.0f} µs of the processor")
                if name in LIMITS:
                    fine.append(judge("  / bare", ratio, LIMITS[name]))
            fine.append(times(ports[2], tokens))
        finally:
            for node in (plain, open_, guarded):
                node.kill()
    return 0 if all(fine) else 1


if __name__ == "__main__":
    sys.exit(main())
