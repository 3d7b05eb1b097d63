"""Problem details (RFC 9457): a refusal as data for the client. Not a place for what was submitted."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

from cleanse.codes import StrEnum

__all__ = ["MEDIA_TYPE", "Problem", "ProblemCode"]

MEDIA_TYPE = "application/problem+json"
"""RFC 9457 §6.1."""


class ProblemCode(StrEnum):
    """Why a request was refused before it was carried out. Names are stable."""

    UNAUTHENTICATED = "unauthenticated"
    TOKEN_INVALID = "token_invalid"  # noqa: S105 - the name of a code
    SIGNATURE_INVALID = "signature_invalid"
    NONCE_REUSED = "nonce_reused"
    BODY_TOO_LARGE = "body_too_large"
    KEY_MISSING = "idempotency_key_missing"
    KEY_INVALID = "idempotency_key_invalid"
    KEY_WEAK = "idempotency_key_weak"
    KEY_REUSED = "idempotency_key_reused"
    IN_FLIGHT = "in_flight"
    INDETERMINATE = "indeterminate"
    QUOTA_EXCEEDED = "quota_exceeded"
    OVERLOADED = "overloaded"
    STORE_AWAY = "store_away"


_RULES: dict[ProblemCode, tuple[HTTPStatus, str]] = {
    ProblemCode.UNAUTHENTICATED: (
        HTTPStatus.UNAUTHORIZED,
        "The request carries neither a bearer token nor a signature that is known here.",
    ),
    ProblemCode.TOKEN_INVALID: (HTTPStatus.UNAUTHORIZED, "The bearer token is not valid here, or not now."),
    ProblemCode.SIGNATURE_INVALID: (
        HTTPStatus.UNAUTHORIZED,
        "The signature is missing a part, does not fit the request, or is too old.",
    ),
    ProblemCode.NONCE_REUSED: (HTTPStatus.UNAUTHORIZED, "A signed request is taken once; sign it anew."),
    ProblemCode.BODY_TOO_LARGE: (
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        "The body is larger than this route takes.",
    ),
    ProblemCode.KEY_MISSING: (HTTPStatus.BAD_REQUEST, "This route needs an Idempotency-Key."),
    ProblemCode.KEY_INVALID: (
        HTTPStatus.BAD_REQUEST,
        "An Idempotency-Key is one string of 1 to 255 visible ASCII characters.",
    ),
    ProblemCode.KEY_WEAK: (
        HTTPStatus.BAD_REQUEST,
        "The Idempotency-Key can be guessed; use 128 random bits, such as a UUID.",
    ),
    ProblemCode.KEY_REUSED: (
        HTTPStatus.UNPROCESSABLE_ENTITY,
        "The Idempotency-Key was used for another request.",
    ),
    ProblemCode.IN_FLIGHT: (HTTPStatus.CONFLICT, "The first request with this Idempotency-Key is under way."),
    ProblemCode.INDETERMINATE: (
        HTTPStatus.CONFLICT,
        "The first request with this Idempotency-Key was cut off; whether it took effect is not known.",
    ),
    ProblemCode.QUOTA_EXCEEDED: (HTTPStatus.TOO_MANY_REQUESTS, "A quota of this token is used up for now."),
    ProblemCode.OVERLOADED: (HTTPStatus.SERVICE_UNAVAILABLE, "All places are taken for now."),
    ProblemCode.STORE_AWAY: (
        HTTPStatus.SERVICE_UNAVAILABLE,
        "The record of what was done cannot be reached, so nothing was done.",
    ),
}

# draft-ietf-httpapi-ratelimit-headers-10 §7: types of the IANA registry of RFC 9457 §4.2.
_TYPES = {
    ProblemCode.QUOTA_EXCEEDED: "https://iana.org/assignments/http-problem-types#quota-exceeded",
    ProblemCode.OVERLOADED: "https://iana.org/assignments/http-problem-types#temporary-reduced-capacity",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """A refusal: what stands in the answer's body and header fields.

    `retry_after` is in seconds. `members` are extension members (RFC 9457 §3.2); they hold names of
    policies and codes, never a value that was submitted.

    >>> from cleanse.web import Problem, ProblemCode
    >>> Problem(ProblemCode.IN_FLIGHT, retry_after=2.5).headers()["retry-after"]
    '3'
    """

    code: ProblemCode
    retry_after: float | None = None
    members: Mapping[str, object] = field(default_factory=dict)

    @property
    def status(self) -> int:
        """The status code of the answer."""
        return int(_RULES[self.code][0])

    def headers(self) -> dict[str, str]:
        """Return the header fields of the answer, names in small letters."""
        headers = {"content-type": MEDIA_TYPE, "cache-control": "no-store"}
        if self.retry_after is not None:
            # RFC 9110 §10.2.3: whole seconds.
            headers["retry-after"] = str(max(1, math.ceil(self.retry_after)))
        if self.status == HTTPStatus.UNAUTHORIZED:
            # RFC 9110 §11.6.1: a 401 names a way in.
            headers["www-authenticate"] = "Bearer"
        return headers

    def body(self) -> bytes:
        """Return the body, as JSON."""
        status, detail = _RULES[self.code]
        content = {
            "type": _TYPES.get(self.code, "about:blank"),
            "title": status.phrase,
            "status": int(status),
            "code": str(self.code),
            "detail": detail,
            **self.members,
        }
        return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
