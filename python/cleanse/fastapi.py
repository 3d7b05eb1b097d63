"""For FastAPI: error answers and logs that hold nothing of what was submitted.

Not where the types are: `Name`, `Email` and the others come from `cleanse.pydantic` and work in a body,
a form, a query, a header, a cookie and a path alike.

Needs `pip install 'pycleanse[fastapi]'`.

>>> from fastapi import FastAPI
>>> from fastapi.testclient import TestClient
>>> from cleanse.fastapi import install
>>> from cleanse.pydantic import Email
>>> app = install(FastAPI())
>>> @app.post("/invitations")
... def invite(email: Email) -> str:
...     return email
>>> TestClient(app).post("/invitations", params={"email": "<ana@EXAMPLE.com>"}).json()
'ana@example.com'
>>> answer = TestClient(app).post("/invitations", params={"email": "canary@@example.com"})
>>> answer.headers["content-type"], answer.json()["errors"][0]["code"], "canary" in answer.text
('application/problem+json', 'several_at', False)
"""

from __future__ import annotations

import logging
import re
from contextvars import ContextVar
from copy import copy
from http import HTTPStatus
from inspect import isclass, isroutine
from typing import Any, TypeVar

try:
    from fastapi import FastAPI, Request, WebSocket
    from fastapi.exceptions import RequestValidationError, WebSocketRequestValidationError
    from fastapi.responses import JSONResponse
    from starlette.status import WS_1008_POLICY_VIOLATION
    from starlette.types import ASGIApp, Message, Receive, Scope, Send
except ImportError as _error:
    raise ImportError("cleanse.fastapi needs FastAPI: pip install 'pycleanse[fastapi]'") from _error

from cleanse.problems import MEDIA_TYPE, SCHEMA, UNKNOWN, Places, problem, problems
from cleanse.tracebacks import frames

__all__ = ["ScrubAccessLog", "install"]

App = TypeVar("App", bound=FastAPI)

_logger = logging.getLogger("cleanse.fastapi")
# The loggers of requests of the servers that run FastAPI; uvicorn has another one for websockets.
_ACCESS_LOGS = ("granian.access", "gunicorn.access", "hypercorn.access", "uvicorn.access", "uvicorn.error")
# The first message of an answer, by which servers log a request.
_BEGINNINGS = frozenset(
    {"http.response.start", "websocket.accept", "websocket.close", "websocket.http.response.start"}
)
# The path as it may be told, of the request that is being answered.
_told: ContextVar[str] = ContextVar("cleanse.fastapi.path", default="/" + UNKNOWN)


def install(app: App, /, *, scrub_access_log: bool = True) -> App:
    """Make an application answer and log without what was submitted; return it.

    Puts problem details (RFC 9457) in the place of FastAPI's own bodies of 422 and 500, also where the
    application is in debug mode, and describes them in OpenAPI. An error that nobody handled is logged
    as `cleanse.fastapi`, by its type and where it arose: its message and its variables may hold anything.
    With `scrub_access_log`, the servers' logs of requests and websockets show `/people/{email}`, never the
    value, and no query. Handlers that the application adds for single exceptions go on as they are.

    Call it once, before the first request. Raises `RuntimeError` after that.

    >>> install(FastAPI()).openapi()["info"]["title"]
    'FastAPI'
    """
    if app.middleware_stack is not None:
        raise RuntimeError("install(app) comes before the first request")
    places = _Declared(app)

    async def refuse(request: Request, error: RequestValidationError) -> JSONResponse:
        return _answer(HTTPStatus.UNPROCESSABLE_ENTITY, errors=problems(error.errors(), places()))

    async def fail(request: Request, error: Exception) -> JSONResponse:
        return _answer(HTTPStatus.INTERNAL_SERVER_ERROR)

    async def close(websocket: WebSocket, error: WebSocketRequestValidationError) -> None:
        await websocket.close(code=WS_1008_POLICY_VIOLATION)

    app.add_exception_handler(RequestValidationError, refuse)  # type: ignore[arg-type]  # one kind of error
    app.add_exception_handler(WebSocketRequestValidationError, close)  # type: ignore[arg-type]  # likewise
    app.add_exception_handler(Exception, fail)
    build, describe = app.build_middleware_stack, app.openapi

    def build_guarded() -> ASGIApp:
        # The page of debug mode shows values; what else it is good for, it keeps.
        debug, app.debug = app.debug, False
        try:
            return _Guard(build())
        finally:
            app.debug = debug

    app.build_middleware_stack = build_guarded  # type: ignore[method-assign]  # outermost, whatever is added later
    app.openapi = lambda: _described(describe())  # type: ignore[method-assign]  # as FastAPI's documentation does
    if scrub_access_log:
        ScrubAccessLog.install()
    return app


def _answer(status: HTTPStatus, **members: object) -> JSONResponse:
    headers = {"Cache-Control": "no-store"}
    return JSONResponse(problem(status, **members), int(status), headers, MEDIA_TYPE)


class _Declared:
    """Gives the places of what the application takes: those of its OpenAPI document."""

    def __init__(self, app: FastAPI) -> None:
        self.app = app
        self.found: tuple[object, Places] = (None, Places())

    def __call__(self) -> Places:
        try:
            document = self.app.openapi()
        except Exception:  # whatever a model's schema raises: a refusal is answered all the same
            return Places()
        if document is not self.found[0]:
            self.found = (document, Places(document))
        return self.found[1]


class _Guard:
    """Around the whole application: nothing that it raises reaches the server's log as it is."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        done = False

        async def tell_path_and_send(message: Message) -> None:
            nonlocal done
            if message["type"] in _BEGINNINGS:
                _told.set(_path(scope))
            await send(message)
            done = message["type"] == "http.response.body" and not message.get("more_body", False)

        try:
            await self.app(scope, receive, tell_path_and_send)
        except Exception as error:
            lines = "\n".join(frames(error))
            _logger.error("%s %s\n%s", scope.get("method", "WEBSOCKET"), _path(scope), lines)
        else:
            return
        if not done:
            # The server has to break off what it began to send.
            raise RuntimeError("the application failed; see the log of cleanse.fastapi")


def _path(scope: Scope) -> str:
    """Return the path of a request with names of parameters in the place of their values."""
    endpoint = scope.get("endpoint")
    if endpoint is None:
        return "/" + UNKNOWN
    # What is mounted has the rest of the path to itself: the name of a file, or it knows no such route.
    whole = isroutine(endpoint) or isclass(endpoint)
    path = str(scope["path"]) if whole else f"{scope.get('root_path', '')}/{UNKNOWN}"
    values = {str(value): name for name, value in scope.get("path_params", {}).items() if str(value)}
    if not values:
        return path
    told = set()

    def name_of(value: re.Match[str]) -> str:
        told.add(value[0])
        return f"{{{values[value[0]]}}}"

    longest_first = "|".join(map(re.escape, sorted(values, key=len, reverse=True)))
    path = re.sub(rf"(?<![^\W_])(?:{longest_first})(?![^\W_])", name_of, path)
    # A converter has made another text of the value, such as 7 of 007.
    return path if told == values.keys() else "/" + UNKNOWN


class ScrubAccessLog(logging.Filter):
    """Takes paths with values, queries and referrers out of what servers log of a request.

    `install` adds it to the loggers of uvicorn, granian, gunicorn and hypercorn; to a logger of your own
    with `logger.addFilter(ScrubAccessLog())`.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Scrub a record; all pass."""
        path, told = _told.get(), record.args
        if isinstance(told, dict):
            # gunicorn's and hypercorn's are dictionaries with a look-up of their own.
            record.args = told = copy(told)
            told.update({key: _scrub(key, value, path) for key, value in told.items()})
        elif isinstance(told, tuple) and len(told) == 5:
            # uvicorn: client, method, path and query, version, status.
            record.args = (*told[:2], path, *told[3:])
        elif isinstance(told, tuple) and '"WebSocket %s"' in str(record.msg):
            # uvicorn: client, path and query, and the status of a refusal.
            record.args = (told[0], path, *told[2:])
        return True

    @classmethod
    def install(cls) -> None:
        """Add the filter to each of those loggers, once."""
        for name in _ACCESS_LOGS:
            logger = logging.getLogger(name)
            if not any(isinstance(each, cls) for each in logger.filters):
                logger.addFilter(cls())


def _scrub(key: str, value: object, path: str) -> object:
    """Granian names its fields, gunicorn and hypercorn have Apache's letters for them."""
    if key in ("path", "U", "R"):
        return path
    if key in ("r", "f", "q", "query_string") or key.startswith(("{", "_h")):
        return UNKNOWN
    return value


def _described(document: dict[str, Any]) -> dict[str, Any]:
    """Describe the answers 422 and 500 of an OpenAPI document as `install` makes them."""
    schemas: dict[str, Any] = document.setdefault("components", {}).setdefault("schemas", {})
    # The application may have one of its own under that name.
    name = "Problem" if schemas.get("Problem", SCHEMA) is SCHEMA else "CleanseProblem"
    if name in schemas:
        return document
    schemas[name] = SCHEMA
    content = {MEDIA_TYPE: {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    for path in document.get("paths", {}).values():
        for operation in path.values():
            if not isinstance(operation, dict) or "responses" not in operation:
                continue
            responses = operation["responses"]
            if "HTTPValidationError" in repr(responses.get("422")):
                responses["422"] = {"description": "Unprocessable Content", "content": content}
            responses.setdefault("500", {"description": "Internal Server Error", "content": content})
    if "schemas/HTTPValidationError" not in repr(document.get("paths")):
        schemas.pop("HTTPValidationError", None)
        if "schemas/ValidationError" not in repr(document):
            schemas.pop("ValidationError", None)
    return document
