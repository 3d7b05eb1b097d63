"""The OpenAPI document: what is asked and answered, as data. Not a route, and no rule of its own.

Written here and not derived from the routes, which read their bodies themselves. The tests compare it
with what is served.
"""

from collections.abc import Mapping
from typing import Any

from cleanse.codes import ErrorCode, RepairCode, WarningCode
from cleanse.problems import MEDIA_TYPE

from . import records
from .config import Config

__all__ = ["document"]

Json = dict[str, Any]

_TITLE = "Names, e-mail addresses and free text, cleaned and validated. Nothing is kept."
_POSTED: tuple[tuple[str, type[records.AnyRequest], str, str, str], ...] = (
    ("/v1/names", records.NamesRequest, "Name", "name", "Clean and judge one name or a list of names."),
    (
        "/v1/emails",
        records.EmailsRequest,
        "EmailAddress",
        "email",
        "Repair, validate and judge one address or a list.",
    ),
    (
        "/v1/clean",
        records.CleanRequest,
        "Contact",
        "record",
        "Clean one record of name, address and text, or a list.",
    ),
)
_STREAM = (
    "Sent as application/x-ndjson, it is a stream: a JSON text each line, answered by a line each, while it "
    "is read."
)
_KEY: Json = {
    "name": "Idempotency-Key",
    "in": "header",
    "description": (
        "Makes a retry free: it is charged once. 1 to 255 visible ASCII characters that cannot be guessed, "
        "such as a UUID; one that could be is refused with 400."
    ),
    "schema": {"type": "string", "minLength": 1, "maxLength": 255},
}
_TEXT: Json = {"type": "string"}
_FLAG: Json = {"type": "boolean"}
_HEADERS: Mapping[str, tuple[str, Json]] = {
    "Cache-Control": ("Who may keep the answer, and for how long.", _TEXT),
    "ETag": ("Names this answer; send it back in If-None-Match.", _TEXT),
    "Idempotent-Replayed": ("That a request with this key was answered before.", {"const": "true"}),
    "RateLimit": ("Credits that are left, and seconds until some come back.", _TEXT),
    "RateLimit-Policy": ("The quotas that hold.", _TEXT),
    "Retry-After": ("Seconds to wait.", {"type": "string", "pattern": "^[1-9][0-9]*$"}),
    "WWW-Authenticate": ("The way to prove who asks.", _TEXT),
}


def document(config: Config, version: str) -> Json:
    """Return the document of a service that is set up as `config` says."""
    paths: Json = {}
    schemas = _schemas()
    for path, model, found, member, summary in _POSTED:
        schemas |= _request(model, config.batch_max)
        schemas[f"{found}Answer"] = _answer(found, member)
        paths[path] = {"post": _post(config, model.__name__, f"{found}Answer", summary)}
    paths["/v1/rulesets/{digest}"] = {
        "get": _reference(
            "Tell the versions of the rules and data that have this digest, or of the current ones.",
            ("digest", "A digest, or current.", "current"),
            "Ruleset",
        )
    }
    paths["/v1/domains/{domain}"] = {
        "get": _reference(
            "Tell what is known of a mail domain. An address belongs in a body.",
            ("domain", "A domain, in Unicode or as A-labels.", "gmail.com"),
            "Domain",
        )
    }
    ways: Json = {"bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "cleanse", "version": version, "description": _TITLE},
        "paths": paths,
        "components": {
            "schemas": schemas,
            **({"securitySchemes": ways} if config.auth == "required" else {}),
        },
    }


def _post(config: Config, asked: str, answered: str, summary: str) -> Json:
    limits = ("RateLimit", "RateLimit-Policy")
    refused: Json = {
        "400": _problem("The Idempotency-Key is not one, or can be guessed."),
        "413": _problem("The body, or its list, is longer than this service takes."),
        "422": _problem(
            "The body is not what this route takes, or its key was used for another request.", *limits
        ),
        "429": _problem("A quota is used up.", "Retry-After", *limits),
        "503": _problem("All places are taken, or the store is away.", "Retry-After"),
    }
    if config.auth == "required":
        refused["401"] = _problem("Who asks could not be told.", "WWW-Authenticate")
    return {
        "summary": summary,
        "description": _STREAM,
        "operationId": asked.removesuffix("Request").lower(),
        "parameters": [_KEY],
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {"schema": _ref(asked)},
                "application/x-ndjson": {"schema": {**_TEXT, "description": "A JSON text each line."}},
            },
        },
        "responses": {
            "200": {
                "description": "What was found.",
                "headers": _headers("Cache-Control", "Idempotent-Replayed", *limits),
                "content": {
                    "application/json": {"schema": _ref(answered)},
                    "application/x-ndjson": {"schema": _TEXT},
                },
            },
            **refused,
        },
        **({"security": [{"bearer": []}]} if config.auth == "required" else {}),
    }


def _reference(summary: str, parameter: tuple[str, str, str], answered: str) -> Json:
    name, meaning, example = parameter
    return {
        "summary": summary,
        "operationId": answered.lower(),
        "parameters": [
            {
                "name": name,
                "in": "path",
                "required": True,
                "description": meaning,
                "schema": {**_TEXT, "minLength": 1},
                "example": example,
            },
        ],
        "responses": {
            "200": {
                "description": "What is known.",
                "headers": _headers("Cache-Control", "ETag"),
                "content": {"application/json": {"schema": _ref(answered)}},
            },
            "304": {"description": "What the client has is current.", "headers": _headers("ETag")},
            "404": _problem("There is no such thing."),
        },
    }


def _headers(*names: str) -> Json:
    return {name: {"description": _HEADERS[name][0], "schema": _HEADERS[name][1]} for name in names}


def _problem(meaning: str, *headers: str) -> Json:
    return {
        "description": meaning,
        "headers": _headers("Cache-Control", *headers),
        "content": {MEDIA_TYPE: {"schema": _ref("Problem")}},
    }


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(properties: Json, *, optional: tuple[str, ...] = (), **rest: object) -> Json:
    required = [name for name in properties if name not in optional]
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
        **rest,
    }


def _or_null(schema: Json) -> Json:
    return {"anyOf": [schema, {"type": "null"}]}


def _request(model: type[records.AnyRequest], most: int) -> Json:
    """Return the schema of a request, and of what it refers to: one item or a list of at most `most`."""
    schema = model.model_json_schema(ref_template="#/components/schemas/{model}")
    parts: Json = schema.pop("$defs", {})
    one, many = list(schema["properties"])[:2]
    for way in schema["properties"][many]["anyOf"]:
        if way["type"] == "array":
            way["maxItems"] = most
    schema["oneOf"] = [
        {"required": [given], "properties": {given: {"not": {"type": "null"}}, other: {"type": "null"}}}
        for given, other in ((one, many), (many, one))
    ]
    return {**parts, model.__name__: schema}


def _answer(found: str, member: str) -> Json:
    whole = _ref(found)
    return {
        "description": f"`result` answers {member}, and `results` a list, in its order.",
        "oneOf": [
            _object({"ruleset": _TEXT, "result": whole}),
            _object({"ruleset": _TEXT, "results": {"type": "array", "items": _or_null(whole)}}),
        ],
    }


def _schemas() -> Json:
    value = {"value": _or_null(_TEXT), "error": _or_null(_ref("Error"))}
    findings = {
        "repairs": {"type": "array", "items": {"enum": [str(code) for code in RepairCode]}},
        "warnings": {"type": "array", "items": {"enum": [str(code) for code in WarningCode]}},
    }
    known = {
        "ascii_email": _or_null(_TEXT),
        "canonical": _TEXT,
        "is_disposable": _FLAG,
        "is_relay": _FLAG,
        "is_role": _FLAG,
        "is_free": _FLAG,
        "suggestion": _or_null(_TEXT),
    }
    fields = {"name": _ref("Name"), "email": _ref("EmailAddress"), "text": _ref("Text")}
    return {
        "Error": _object({"code": {"enum": [str(code) for code in ErrorCode]}, "message": _TEXT}),
        "Name": _object({**value, **findings}),
        "EmailAddress": _object(
            {**value, **findings, **known},
            optional=tuple(known),
            description="What is known of an address stands where it is valid.",
        ),
        "Text": _object(value),
        "Contact": _object(fields, optional=tuple(fields), description="The fields that were sent."),
        "Domain": _object(
            {
                "domain": _TEXT,
                "ascii_domain": _TEXT,
                "is_disposable": _FLAG,
                "is_relay": _FLAG,
                "is_free": _FLAG,
                "suggestion": _or_null(_TEXT),
            }
        ),
        "Ruleset": _object(
            {
                "digest": _TEXT,
                "version": _TEXT,
                "unicode": _TEXT,
                "tables": {"type": "object", "additionalProperties": _TEXT},
            }
        ),
        "Problem": {
            "type": "object",
            "description": "A problem (RFC 9457); nothing in it was submitted.",
            "required": ["type", "title", "status", "code", "detail"],
            "properties": {
                "type": _TEXT,
                "title": _TEXT,
                "status": {"type": "integer"},
                "code": _TEXT,
                "detail": _TEXT,
                "errors": {"type": "array", "items": {"type": "object"}},
                "violated-policies": {"type": "array", "items": _TEXT},
            },
        },
    }
