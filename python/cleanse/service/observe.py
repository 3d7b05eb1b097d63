"""What an operator sees: one JSON line and a few counters a request. Never a value, a path or a key.

Routes are named by their template. Metrics are those of Prometheus, over all workers of a machine.
"""

import asyncio
import logging
import os
import time
from collections.abc import Awaitable, Callable, MutableMapping
from contextlib import suppress
from functools import lru_cache
from typing import IO, Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from cleanse.web import Lanes

__all__ = ["Observer"]

# Each part is ours or a tier's name, and none needs escaping.
_LINE = '{"route":"%s","status":%d,"tier":"%s","ms":%.3f}'
# Seconds that a line may wait for others.
_PAUSE = 0.2

Message = MutableMapping[str, Any]

_REQUESTS = Counter("cleanse_requests", "Requests.", ["route", "status", "tier"])
_SECONDS = Histogram(
    "cleanse_request_seconds",
    "Seconds from a request's head to the end of its answer.",
    ["route"],
    buckets=(0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5),
)
_CODES = Counter("cleanse_codes", "Errors, repairs and warnings that were found.", ["code"])
_LANES = Gauge("cleanse_lane", "Requests in a lane.", ["tier", "state"], multiprocess_mode="livesum")


@lru_cache(maxsize=4096)
def _series(route: str, status: int, tier: str) -> tuple[Callable[[], None], Callable[[float], None]]:
    return _REQUESTS.labels(route, status, tier).inc, _SECONDS.labels(route).observe


@lru_cache(maxsize=256)
def _found(code: str) -> Callable[[float], None]:
    return _CODES.labels(code).inc


class _Lines(logging.Handler):
    """Writes lines to a file descriptor a few times a second, all that have come in one call."""

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self._out: IO[str] = open(descriptor, "w", encoding="utf-8", closefd=False)  # noqa: SIM115 - not ours
        self._loop: asyncio.AbstractEventLoop | None = None

    def emit(self, record: logging.LogRecord) -> None:
        # What is too much to wait is written at once, and whoever read it may have gone.
        with suppress(OSError):
            self._out.write(record.getMessage() + "\n")
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self.flush()
            return
        if self._loop is not loop:
            self._loop = loop
            loop.call_later(_PAUSE, self.flush)

    def flush(self) -> None:
        self.acquire()
        try:
            self._loop = None
            with suppress(OSError):
                self._out.flush()
        finally:
            self.release()


class Observer:
    """ASGI middleware around all the rest: counts and logs.

    `routes` are the templates that may be named, and `tiers` the tiers: what a token says may be anything.
    """

    def __init__(
        self,
        app: Any,  # noqa: ANN401 - ASGI
        routes: frozenset[str],
        tiers: frozenset[str],
        lanes: Lanes | None = None,
    ) -> None:
        """Log to "cleanse.service", and that to stderr where nobody has set up logging."""
        self._app, self._routes, self._tiers, self._lanes = app, routes, tiers, lanes
        self._log = logging.getLogger("cleanse.service")
        self._log.setLevel(logging.INFO)
        if not self._log.hasHandlers():
            self._log.addHandler(_Lines(2))

    async def __call__(
        self,
        scope: MutableMapping[str, Any],
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        """Handle one connection."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status = time.perf_counter(), 500
        # Filled by the route: frameworks hand on a copy of the scope.
        codes: dict[str, int] = {}
        scope["cleanse.codes"] = codes

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, sending)
        finally:
            self._note(scope, codes, status, time.perf_counter() - began)

    def metrics(self) -> bytes:
        """Return the metrics in Prometheus' text format."""
        if self._lanes is not None:
            for tier, (held, waiting) in self._lanes.load().items():
                _LANES.labels(tier, "served").set(held)
                _LANES.labels(tier, "waiting").set(waiting)
        if "PROMETHEUS_MULTIPROC_DIR" not in os.environ:
            return generate_latest()
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]  # prometheus-client leaves it so
        return generate_latest(registry)

    def flush(self) -> None:
        """Write the lines that wait for others: a worker ends without asking anybody else to."""
        for handler in self._log.handlers:
            handler.flush()

    def _note(
        self, scope: MutableMapping[str, Any], codes: dict[str, int], status: int, seconds: float
    ) -> None:
        route = self._route(scope["path"])
        caller = scope.get("cleanse.caller")
        tier = "none" if caller is None else caller.tier if caller.tier in self._tiers else "other"
        count, observe = _series(route, status, tier)
        count()
        observe(seconds)
        for code, times in codes.items():
            _found(code)(times)
        if self._log.isEnabledFor(logging.INFO):
            self._log.handle(
                # Where in the code it was written is the same for all of them, and costs more than the line.
                logging.LogRecord(
                    self._log.name, logging.INFO, "", 0, _LINE, (route, status, tier, seconds * 1000), None
                )
            )

    def _route(self, path: str) -> str:
        if path in self._routes:
            return path
        template = path.rpartition("/")[0] + "/{}"
        return template if template in self._routes else "other"
