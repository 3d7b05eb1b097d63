"""The HTTP interface, version 1: FastAPI over the kernels. Personal data comes in bodies only."""

import gc
import hashlib
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from http import HTTPStatus
from importlib.resources import files
from typing import Any

from fastapi import FastAPI, Request, Response
from pydantic import ValidationError
from pydantic_core import to_json
from starlette.exceptions import HTTPException
from starlette.types import Receive, Scope, Send

from cleanse import InvalidEmailError, __version__, ruleset, validate_email
from cleanse.problems import MEDIA_TYPE, Places, problem, problems
from cleanse.web import (
    AsyncStore,
    Bearer,
    Gate,
    GateMiddleware,
    Keyring,
    Lanes,
    MemoryStore,
    Route,
    Signed,
    Store,
    any_of,
)
from cleanse.web import Request as Head

from . import records
from .config import Config, ConfigError
from .document import document
from .keys import KeyFile
from .observe import Observer

__all__ = ["build", "worker"]

NDJSON = "application/x-ndjson"
# Lines that are cleaned in one call of a kernel, at most.
_LINES = 256
_LINE_MAX = 1 << 20
# Seconds; Python's own 5 ms would be felt in the answers.
_SWITCH = 0.0005
_FILES = {
    "icon.svg": "image/svg+xml",
    "index.html": "text/html; charset=utf-8",
    "playground.js": "text/javascript; charset=utf-8",
    "playground.css": "text/css; charset=utf-8",
}
_PAGE_HEADERS = {
    "cache-control": "no-cache",
    "content-security-policy": (
        "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}
_POSTED: dict[str, type[records.AnyRequest]] = {
    "/v1/names": records.NamesRequest,
    "/v1/emails": records.EmailsRequest,
    "/v1/clean": records.CleanRequest,
}
_TEMPLATES = frozenset(
    {
        "/",
        "/livez",
        "/readyz",
        "/metrics",
        "/openapi.json",
        "/v1/names",
        "/v1/emails",
        "/v1/clean",
        "/v1/rulesets/{}",
        "/v1/domains/{}",
        "/playground/{}",
    }
)


def build(config: Config | None = None) -> Any:  # noqa: ANN401 - an ASGI application
    """Return the service as an ASGI application, set up as `config` or the environment says.

    >>> from cleanse.service import Config, build
    >>> service = build(Config(secret=b"0123456789abcdef" * 2))
    """
    config = Config.load() if config is None else config
    store: Store | AsyncStore = MemoryStore()
    if config.redis:
        from cleanse.web.store.redis import AsyncRedisStore

        try:
            store = AsyncRedisStore(config.redis)
        except ValueError:
            # What redis-py says may hold the URL, and that a password.
            raise ConfigError("redis: a URL such as redis://10.0.0.5:6379/0 is needed") from None
    lanes = Lanes(config.places, [tier.lane for tier in config.tiers])
    api = _Api(config)
    gate = Gate(
        Keyring(config.secret or os.urandom(32)),
        authenticate=_authenticator(config),
        routes=_routes(config),
        tiers={tier.name: tier.policies for tier in config.tiers},
        ruleset=ruleset().digest,
    )
    named = frozenset(tier.name for tier in config.tiers)
    observer = Observer(GateMiddleware(api, gate, store, lanes=lanes), _TEMPLATES, named, lanes)
    api.app.state.observer = observer
    return observer


def worker() -> Any:  # noqa: ANN401 - likewise
    """Return the service as set up by the environment, for a process that does nothing else."""
    service = build()
    # The server's own threads hand over requests, and each waits so long for the interpreter at most.
    sys.setswitchinterval(_SWITCH)
    # What was made for the start stays: the collector need not look at it again and again.
    gc.collect()
    gc.freeze()
    return service


def _authenticator(config: Config) -> Any:  # noqa: ANN401 - an authenticator or none
    if config.auth == "off":
        return None
    keys = KeyFile(config.keys)
    bearer = Bearer(keys.tokens, audience=config.audience, issuer=config.issuer or None)
    if not config.authority:
        return bearer
    return any_of(bearer, Signed(keys.signed, authority=config.authority, scheme=config.scheme or None))


def _routes(config: Config) -> Any:  # noqa: ANN401 - a function of the head
    # The kernels are pure: a retry is computed again, and only a fingerprint is stored.
    posted = Route(pure=True, body_max=config.body_max, cost=_cost)
    streamed = Route(idempotency="off", stream=True, cost=10)

    def route(head: Head) -> Route | None:
        if head.method != "POST" or not head.path.startswith("/v1/"):
            return None
        return streamed if _kind(head.headers) == NDJSON.encode() else posted

    return route


def _kind(headers: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Return the media type of a body, without its parameters."""
    for name, value in headers:
        if name == b"content-type":
            return value.partition(b";")[0].strip().lower()
    return b""


def _cost(request: Head) -> int:
    """Return the credits of a request: one for each 4 KiB, so that batches cost what they weigh."""
    return 1 + len(request.body) // 4096


_TYPE = (b"content-type", b"application/json")


class _Answer(Response):
    media_type = "application/json"

    def __init__(self, content: object, status_code: int = 200) -> None:
        # All that Starlette's own would do, of what there is to do here.
        self.status_code, self.background = status_code, None
        self.body = to_json(content)
        self.raw_headers = [_TYPE, (b"content-length", b"%d" % len(self.body))]


class _Stream(Response):
    """An answer that is written while the request is read.

    Starlette's own looks for the client's leaving meanwhile, and would take the next part for that.
    """

    media_type = NDJSON

    def __init__(self, lines: AsyncIterator[bytes]) -> None:
        super().__init__(None, 200, {"cache-control": "no-store"})
        del self.headers["content-length"]
        self._lines = lines

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        async for lines in self._lines:
            await send({"type": "http.response.body", "body": lines, "more_body": True})
        await send({"type": "http.response.body", "body": b""})


class _Api:
    """The routes."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._rules = ruleset()
        self._document = document(config, __version__)
        self._ready = False
        self.app = app = FastAPI(
            docs_url=None,
            redoc_url=None,
            lifespan=self._lifespan,
            exception_handlers={HTTPException: self.refused},
            # It would send a body on to http where a proxy in front ends TLS.
            redirect_slashes=False,
        )
        for path in _POSTED:
            app.post(path)(self.posted)
        served: dict[str, Callable[..., Awaitable[Response]]] = {
            "/v1/rulesets/{digest}": self.rules,
            "/v1/domains/{domain}": self.domain,
            "/livez": self.live,
            "/readyz": self.ready,
            "/metrics": self.metrics,
        }
        if config.playground:
            served |= {"/": self.page, "/playground/{name}": self.file}
        for path, answer in served.items():
            # RFC 9110 §9.1: HEAD is taken wherever GET is; the server leaves out the body.
            app.api_route(path, methods=["GET", "HEAD"])(answer)

        app.openapi = self._openapi  # type: ignore[method-assign]  # as FastAPI's documentation has it

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection. What is posted needs nothing of what FastAPI could do for it."""
        model = _POSTED.get(scope["path"]) if scope["type"] == "http" and scope["method"] == "POST" else None
        if model is None:
            await self.app(scope, receive, send)
            return
        response: Response
        if _kind(scope["headers"]) == NDJSON.encode():
            response = _Stream(_lines(Request(scope, receive), model))
        else:
            response = self._post(scope, model)
        await response(scope, receive, send)

    def _openapi(self) -> dict[str, Any]:
        return self._document

    @asynccontextmanager
    async def _lifespan(self, app: FastAPI) -> AsyncIterator[None]:
        self._ready = True
        yield
        self._ready = False
        app.state.observer.flush()

    async def posted(self) -> None:
        """Stand in for what `__call__` answers: FastAPI is to know that the route is there."""

    async def refused(self, request: Request, error: HTTPException) -> Response:
        """Tell of a path that there is not, or a method that it does not take."""
        status = HTTPStatus(error.status_code)
        answer = _problem(status, status.name.lower(), f"{status.description}.")
        answer.headers.update(error.headers or {})
        return answer

    async def rules(self, digest: str, request: Request) -> Response:
        """Tell the versions of the rules and data with this digest, or of the "current" ones."""
        if digest not in (self._rules.digest, "current"):
            return _problem(404, "unknown_ruleset", "This node does not run under that ruleset.")
        age = "public, max-age=60" if digest == "current" else "public, max-age=31536000, immutable"
        return _tagged(
            request,
            {
                "digest": self._rules.digest,
                "version": self._rules.version,
                "unicode": self._rules.unicode,
                "tables": dict(self._rules.tables),
            },
            self._rules.digest,
            age,
        )

    async def domain(self, domain: str, request: Request) -> Response:
        """Tell what is known of a mail domain. A domain is no personal data; an address belongs in a body."""
        try:
            found = validate_email(f"x@{domain}")
        except InvalidEmailError as error:
            return _problem(404, str(error.code), str(error))
        content = {
            "domain": found.domain,
            "ascii_domain": found.ascii_domain,
            "is_disposable": found.is_disposable,
            "is_relay": found.is_relay,
            "is_free": found.is_free,
            "suggestion": found.suggestion and found.suggestion.partition("@")[2],
        }
        return _tagged(request, content, self._rules.digest, "public, max-age=86400")

    async def live(self) -> Response:
        """Tell that the process runs."""
        return _Answer({"status": "ok"})

    async def ready(self) -> Response:
        """Tell whether requests may come."""
        return _Answer({"status": "ok" if self._ready else "draining"}, 200 if self._ready else 503)

    async def metrics(self) -> Response:
        """Return the metrics."""
        return Response(self.app.state.observer.metrics(), media_type="text/plain; version=0.0.4")

    async def page(self) -> Response:
        """Return the playground."""
        return await self.file("index.html")

    async def file(self, name: str) -> Response:
        """Return a file of the playground."""
        kind = _FILES.get(name)
        if kind is None:
            return _problem(404, "not_found", "There is no such file.")
        content = files(__package__).joinpath("playground").joinpath(name).read_bytes()
        return Response(content, media_type=kind, headers=_PAGE_HEADERS)

    def _post(self, scope: Scope, model: type[records.AnyRequest]) -> Response:
        try:
            asked = model.model_validate_json(scope["cleanse.body"])
            answers = asked.answers(self._config.batch_max)
        except ValidationError as error:
            return _invalid(error)
        except records.TooManyError:
            return _problem(413, "too_many", f"A list holds at most {self._config.batch_max} items.")
        except ValueError:
            # What the kernels say of options holds nothing of the input; its place is enough.
            return _problem(422, "invalid_option", "The locale is no BCP 47 tag.")
        scope["cleanse.codes"].update(records.codes(answers))
        if asked.is_list:
            return _Answer({"ruleset": self._rules.digest, "results": answers})
        return _Answer({"ruleset": self._rules.digest, "result": answers[0]})


async def _lines(request: Request, model: type[records.AnyRequest]) -> AsyncIterator[bytes]:
    """Clean a stream, the lines that have come at a time; more is read once the client has taken these."""
    held = bytearray()
    async for part in request.stream():
        held += part
        end = held.rfind(b"\n", len(held) - len(part)) + 1
        whole = bytes(held[:end]).split(b"\n")
        del held[:end]
        for at in range(0, len(whole), _LINES):
            if answers := model.lines(whole[at : at + _LINES]):
                yield answers
        if len(held) > _LINE_MAX:
            yield to_json(_TOO_LONG) + b"\n"
            return
    yield model.lines([bytes(held)])


_TOO_LONG = {"error": {"code": "line_too_long", "message": "A line is at most 1 MiB long."}}


def _problem(status: int, code: str, detail: str, **members: object) -> Response:
    content = problem(status, code=code, detail=detail, **members)
    return Response(to_json(content), status, {"cache-control": "no-store"}, MEDIA_TYPE)


_PLACES = Places(names=records.MEMBERS)


def _invalid(error: ValidationError) -> Response:
    """Tell where a body is wrong and why, without a word of what was sent, unknown members included."""
    found = [{**each, "loc": ("body", *each["loc"])} for each in error.errors(include_context=False)]
    return _problem(
        422,
        "invalid_request",
        "The body does not have the form that this route takes.",
        errors=problems(found, _PLACES),
    )


def _tagged(request: Request, content: object, version: str, age: str) -> Response:
    body = to_json(content)
    tag = f'"{hashlib.sha256(version.encode() + body).hexdigest()[:32]}"'
    headers = {"etag": tag, "cache-control": age}
    # RFC 9110 §13.1.2: weak comparison, any of a list.
    known = {each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")}
    if tag in known or "*" in known:
        return Response(None, 304, headers)
    return Response(body, 200, headers, "application/json")
