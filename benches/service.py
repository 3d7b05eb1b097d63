"""What a request costs the server: the service beside a bare FastAPI route, on one server with one worker.

Not throughput: the processor time of the server's processes for each request, which a busy machine hardly
shifts. `python benches/service.py` prints the table.
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
from nodes import Node, free_port

BODY = b'{"name": "JOS\xc3\x89   DE LA CRUZ"}'
ROUNDS, REQUESTS, CONNECTIONS = 7, 1000, 4
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


def main() -> None:
    """Measure in turns and print the medians."""
    private = rsa.generate_private_key(65_537, 2048)
    entry = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(private.public_key()))
    claims = {"sub": "client", "tenant": "one", "aud": "cleanse", "exp": time.time() + 3600}
    token = jwt.encode(claims, private, "RS256", {"kid": "k"})
    with tempfile.TemporaryDirectory() as folder:
        keys, bare, tiers = (Path(folder) / name for name in ("keys.json", "bare.py", "cleanse.toml"))
        keys.write_text(json.dumps({"keys": [{**entry, "kid": "k"}]}))
        bare.write_text(BARE)
        tiers.write_text("[tiers.free.policies.day]\nquota = 100000000\nwindow = 86400\n")
        secret = b64encode(b"0123456789abcdef" * 2).decode()
        ports = [free_port() for _ in range(3)]
        settings = {"CLEANSE_SECRET": secret, "CLEANSE_CONFIG": str(tiers)}
        whole = {**settings, "CLEANSE_AUTH": "required", "CLEANSE_KEYS": str(keys)}
        granian = ["-m", "granian", "--interface", "asgi", "--no-log", "--working-dir", folder]
        serve = ["-m", "cleanse", "serve"]

        def keyed() -> bytes:
            return f"Authorization: Bearer {token}\r\nIdempotency-Key: {uuid.uuid4()}\r\n".encode()

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
        finally:
            for node in (plain, open_, guarded):
                node.kill()
    reference = costs["bare FastAPI"]
    for name, measured in costs.items():
        ratio = statistics.median(one / other for one, other in zip(measured, reference, strict=True))
        print(f"{name:38} {statistics.median(measured) * 1e6:7.0f} µs  {ratio:5.2f}")


if __name__ == "__main__":
    main()
