"""Nodes of the service and of a guarded app, as processes on loopback ports, for tests that kill them."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import httpx2
import pytest

HOST = "127.0.0.1"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


class Node:
    """A process that serves HTTP; `log` holds what it wrote."""

    def __init__(self, command: list[str], environment: Mapping[str, str], port: int, log: Path) -> None:
        self.base, self.log = f"http://{HOST}:{port}", log
        with log.open("ab") as out:
            self._process = subprocess.Popen(
                [sys.executable, *command],
                env={**os.environ, **environment},
                stdout=out,
                stderr=out,
                start_new_session=True,
            )
        until = time.monotonic() + 20
        while time.monotonic() < until:
            try:
                if httpx2.get(f"{self.base}/livez", timeout=1).status_code == 200:
                    return
            except httpx2.TransportError:
                time.sleep(0.05)
        raise TimeoutError(log.read_text(encoding="utf-8"))

    @property
    def group(self) -> int:
        """The group of the server's processes."""
        return self._process.pid

    def kill(self) -> None:
        """Kill the server and its workers as a crash would."""
        self._stop(signal.SIGKILL)

    def stop(self) -> int:
        """Ask the server to end, and return its status."""
        return self._stop(signal.SIGTERM)

    def _stop(self, number: int) -> int:
        if self._process.poll() is None:
            if number == signal.SIGKILL:
                os.killpg(self._process.pid, number)
            else:
                self._process.send_signal(number)
        return self._process.wait(30)


class Clock:
    """The wall clock of a process, by a file that libfaketime reads; the clock of waits stays as it is."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.move(0)

    def move(self, seconds: int) -> None:
        """Set it so many seconds from the true time."""
        self._file.write_text(f"{seconds:+d}\n", encoding="utf-8")

    def environment(self) -> dict[str, str]:
        library = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
        if library is None:
            pytest.fail("libfaketime is missing: `make test` as root on Debian installs it")
        return {
            "LD_PRELOAD": str(library),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_CACHE_DURATION": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }


def serve(
    settings: Mapping[str, str], log: Path, *, port: int | None = None, clock: Clock | None = None
) -> Node:
    """Run `cleanse serve` under `settings`, names without their prefix."""
    port = port or free_port()
    environment = {f"CLEANSE_{name.upper()}": value for name, value in settings.items()}
    environment |= {"CLEANSE_PORT": str(port), **(clock.environment() if clock else {})}
    return Node(["-m", "cleanse", "serve"], environment, port, log)


def slow_app(redis: str, log: Path, *, lease: float, clock: Clock | None = None) -> Node:
    """Run the app below: POST takes a second and is counted in Redis."""
    port = free_port()
    environment = {"TEST_REDIS": redis, "TEST_LEASE": str(lease), "TEST_PORT": str(port)}
    return Node([__file__], {**environment, **(clock.environment() if clock else {})}, port, log)


def build_slow_app() -> object:
    """Return an app that counts how often it is carried out, behind the gate."""
    import asyncio

    import redis.asyncio
    from cleanse.web import (
        Caller,
        Gate,
        GateMiddleware,
        Keyring,
        Lane,
        Lanes,
        Policy,
        Problem,
        Request,
        Route,
    )
    from cleanse.web.store.redis import AsyncRedisStore
    from starlette.applications import Starlette
    from starlette.requests import Request as Incoming
    from starlette.responses import JSONResponse
    from starlette.routing import Route as Path_

    url, lease = os.environ["TEST_REDIS"], float(os.environ["TEST_LEASE"])
    counted = redis.asyncio.Redis.from_url(url)

    async def live(request: Incoming) -> JSONResponse:
        return JSONResponse({"now": time.time()})

    async def work(request: Incoming) -> JSONResponse:
        begun = await counted.incr("begun")
        await asyncio.sleep(1)
        done = await counted.incr("done")
        return JSONResponse({"begun": begun, "done": done})

    def routes(head: Request) -> Route | None:
        return Route(lease=lease) if head.method == "POST" else None

    def authenticate(request: Request, /) -> Caller | Problem | None:
        return Caller((request.header(b"tenant") or b"tenant").decode(), "token")

    gate = Gate(
        Keyring(b"0123456789abcdef" * 2),
        authenticate=authenticate,
        routes=routes,
        tiers={"free": [Policy("minute", 1_000_000, 60)]},
    )
    # Whoever does not fit waits: what is asked of Redis at a time stays bounded.
    lanes = Lanes(64, [Lane("free", queue=20_000, queue_per_token=20_000)])
    app = Starlette(routes=[Path_("/livez", live), Path_("/work", work, methods=["POST"])])
    return GateMiddleware(app, gate, AsyncRedisStore(url, budget=1), lanes=lanes)


if __name__ == "__main__":
    from granian import Granian
    from granian.constants import Interfaces

    Granian(
        "nodes:build_slow_app",
        address=HOST,
        port=int(os.environ["TEST_PORT"]),
        interface=Interfaces.ASGI,
        factory=True,
        working_dir=Path(__file__).parent,
    ).serve()
