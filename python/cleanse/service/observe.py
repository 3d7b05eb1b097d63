"""What an operator sees: one JSON line and a few counters a request. Never a value, a path or a key.

Routes are named by their template. Metrics are those of Prometheus, over all workers of a machine.
"""

import logging
import os
import sys
import time
from collections import Counter as Counts
from collections.abc import Awaitable, Callable, MutableMapping
from functools import lru_cache
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

from cleanse.web import Lanes

__all__ = ["Observer"]

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


class Observer:
    """ASGI middleware around all the rest: counts and logs. `routes` are the templates that may be named."""

    def __init__(self, app: Any, routes: frozenset[str], lanes: Lanes | None = None) -> None:  # noqa: ANN401 - ASGI
        """Log to "cleanse.service", and that to stderr where nobody has set up logging."""
        self._app, self._routes, self._lanes = app, routes, lanes
        self._log = logging.getLogger("cleanse.service")
        self._log.setLevel(logging.INFO)
        if not self._log.hasHandlers():
            handler = logging.StreamHandler(sys.stderr)
            handler.setFormatter(logging.Formatter("%(message)s"))
            self._log.addHandler(handler)

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
        scope["cleanse.codes"] = Counts()

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, sending)
        finally:
            self._note(scope, status, time.perf_counter() - began)

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

    def _note(self, scope: MutableMapping[str, Any], status: int, seconds: float) -> None:
        route = self._route(scope["path"])
        caller = scope.get("cleanse.caller")
        tier = caller.tier if caller is not None else "none"
        count, observe = _series(route, status, tier)
        count()
        observe(seconds)
        for code, times in scope["cleanse.codes"].items():
            _CODES.labels(code).inc(times)
        # Each part is ours or a tier's name, and none needs escaping.
        self._log.info(
            '{"route":"%s","status":%d,"tier":"%s","ms":%.3f}', route, status, tier, seconds * 1000
        )

    def _route(self, path: str) -> str:
        if path in self._routes:
            return path
        template = path.rpartition("/")[0] + "/{}"
        return template if template in self._routes else "other"
