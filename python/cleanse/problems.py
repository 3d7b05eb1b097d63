"""Problem details (RFC 9457) of what pydantic refuses, with nothing of what was submitted.

Not an answer over HTTP: `cleanse.fastapi` and `cleanse.ninja` make those. Needs pydantic.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

from cleanse.codes import ErrorCode, WarningCode
from cleanse.places import UNKNOWN, Places
from cleanse.pydantic import kind_of

__all__ = ["MEDIA_TYPE", "SCHEMA", "UNKNOWN", "Places", "problem", "problems"]

#: RFC 9457 §3.
MEDIA_TYPE = "application/problem+json"
_NOT_JSON = "The body is not JSON."
# RFC 9110 §15.5.21 has the phrase, which CPython before 3.13 has not.
_PHRASES = {422: "Unprocessable Content"}


def problem(status: int, **members: object) -> dict[str, Any]:
    """Return problem details of the type that a status itself explains.

    >>> problem(500)
    {'type': 'about:blank', 'title': 'Internal Server Error', 'status': 500}

    Follows RFC 9457 §4.2.1.
    """
    title = _PHRASES.get(status) or HTTPStatus(status).phrase
    return {"type": "about:blank", "title": title, "status": int(status), **members}


def problems(errors: Sequence[Any], places: Places) -> list[dict[str, Any]]:
    """Return what is wrong with a request, as the member `errors` of problem details.

    `errors` is what pydantic and FastAPI report, `places` what may be told of where it is: any other key
    came with the request, and `*` stands for it.

    >>> line = {"type": "missing", "loc": ("body", "name"), "msg": "Field required"}
    >>> problems([line], Places(names=["name"]))
    [{'in': 'body', 'pointer': '#/name', 'code': 'missing', 'detail': 'Field required'}]
    """
    return [_problem(line, places) for line in errors if isinstance(line, Mapping)]


def _problem(line: Mapping[str, Any], places: Places) -> dict[str, Any]:
    kind = kind_of(line)
    where, *path = line.get("loc") or ("request",)
    if kind.type == "json_invalid":
        # The rest of its place is an offset.
        path = []
    told = places.told(where, path)
    # RFC 6901 §3 for a place in the body; a parameter has a name.
    escaped = [part.replace("~", "~0").replace("/", "~1") for part in told]
    place = (
        {"pointer": "#" + "".join(f"/{part}" for part in escaped)}
        if where == "body"
        else {"name": ".".join(told)}
    )
    detail = _NOT_JSON if kind.type == "json_invalid" else kind.message()
    found = {"in": where, **place, "code": kind.type, "detail": detail}
    position = (kind.context or {}).get("position")
    return found if position is None else found | {"position": position}


_CODES = sorted({*map(str, ErrorCode), *map(str, WarningCode)})
SCHEMA = {
    "title": "Problem",
    "description": "Problem details (RFC 9457). Nothing that was submitted is in them.",
    "type": "object",
    "required": ["type", "title", "status"],
    "properties": {
        "type": {"type": "string", "format": "uri-reference", "const": "about:blank"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["in", "code", "detail"],
                "properties": {
                    "in": {"type": "string", "examples": ["body", "query", "header", "path", "cookie"]},
                    "pointer": {
                        "description": "Where in the body, as a JSON pointer (RFC 6901).",
                        "type": "string",
                        "examples": ["#/email"],
                    },
                    "name": {"description": "Which parameter, outside the body.", "type": "string"},
                    "code": {
                        "description": "Why: a code of cleanse, or the type of an error of pydantic.",
                        "anyOf": [{"type": "string", "enum": _CODES}, {"type": "string"}],
                        "examples": ["several_at"],
                    },
                    "detail": {"description": "The rule, in a sentence.", "type": "string"},
                    "position": {
                        "description": "The character to blame, counted from 0 in code points.",
                        "type": "integer",
                    },
                },
            },
        },
    },
}
