"""Who asks: a bearer token (JWT, RFC 7519) or a signed request (RFC 9421). Not a session: nothing is kept.

A signature covers method, target, authority and, with a body, its digest (RFC 9530); it is at most five
minutes old, and its nonce is taken once, which the store sees to.
"""

import hashlib
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

from .problem import Problem, ProblemCode
from .request import Request

try:
    import jwt
    from http_message_signatures import (
        HTTPMessageSignaturesException,
        HTTPMessageVerifier,
        HTTPSignatureAlgorithm,
        HTTPSignatureKeyResolver,
        VerificationKey,
        algorithms,
    )
except ImportError as _error:
    raise ImportError(
        "cleanse.web needs pyjwt and http-message-signatures: pip install 'pycleanse[web]'"
    ) from _error

__all__ = ["Authenticator", "Bearer", "Caller", "Signed", "SignedKey", "any_of"]

SIGNATURE_AGE = timedelta(seconds=300)
"""How old a signature may be."""
CLOCK_SKEW = timedelta(seconds=5)
"""How far the clocks of client and server may be apart."""

# RFC 9421 §2.2: what has to be signed so that a signature fits one request only.
_COVERED = ("@method", "@target-uri")
_TOKEN_MAX = 8192
# Tokens that are known; beyond them, all are verified anew.
_VERIFIED_MAX = 4096


@dataclass(frozen=True, slots=True, repr=False)
class Caller:
    """On whose behalf a request is made. `repr` shows only the tier.

    `token` names the credential, and is what quotas are counted by; `nonce` is that of a signature.
    """

    tenant: str
    token: str
    tier: str = "free"
    nonce: str | None = None

    def __repr__(self) -> str:
        """Return the tier and no more."""
        return f"<Caller {self.tier}>"


class Authenticator(Protocol):
    """Tells who asks: a caller, a problem, or `None` where the request carries no such credential."""

    def __call__(self, request: Request, /) -> Caller | Problem | None:
        """Look at `request`."""


def any_of(*ways: Authenticator) -> Authenticator:
    """Return an authenticator that takes the first credential that `ways` find."""

    def authenticate(request: Request, /) -> Caller | Problem | None:
        return next((found for way in ways if (found := way(request)) is not None), None)

    return authenticate


@lru_cache(maxsize=256)
def _key_id(header: bytes) -> str:
    """Return the key that a token's header names: all tokens of an issuer begin alike."""
    kid = jwt.get_unverified_header(header + b"..")["kid"]
    if not isinstance(kid, str):
        raise TypeError
    return kid


class Bearer:
    """Callers by JWT: signed with one of `keys` (by `kid`), not expired, for this `audience`.

    `keys` is asked at each request, so that keys can be rotated: a mapping of key ID to key, or a
    function that returns one. The claims `sub`, `exp` and the tenant's are required.

    A token that was verified is known by its hash until it expires or its key is gone: clients send the
    same one for minutes, and its signature costs more than all the rest.
    """

    def __init__(
        self,
        keys: Mapping[str, Any] | Callable[[], Mapping[str, Any]],
        *,
        audience: str,
        issuer: str | None = None,
        algorithms: Sequence[str] = ("EdDSA", "ES256", "RS256"),
        tenant_claim: str = "tenant",
        tier_claim: str = "tier",
    ) -> None:
        """Set how tokens are read. `algorithms` names those that are taken; none is never one."""
        self._keys = keys if callable(keys) else lambda: keys
        self._audience, self._issuer = audience, issuer
        self._algorithms = [name for name in algorithms if name.lower() != "none"]
        self._tenant, self._tier = tenant_claim, tier_claim
        self._verified: dict[bytes, _Verified] = {}

    def __call__(self, request: Request, /) -> Caller | Problem | None:
        """Look for a bearer token (RFC 6750 §2.1)."""
        scheme, _, token = (request.header(b"authorization") or b"").partition(b" ")
        if scheme.lower() != b"bearer":
            return None
        try:
            return self._read(token.strip())
        except (jwt.PyJWTError, LookupError, TypeError, ValueError):
            # What PyJWT says may hold parts of the token.
            return Problem(ProblemCode.TOKEN_INVALID)

    def _read(self, token: bytes) -> Caller:
        if len(token) > _TOKEN_MAX:
            raise ValueError
        kid = _key_id(token.partition(b".")[0])
        key = self._keys()[kid]
        digest = hashlib.sha256(token).digest()
        known = self._verified.get(digest)
        if known is None or known.key is not key or known.until < time.time():
            known = self._verify(token, key)
            if len(self._verified) >= _VERIFIED_MAX:
                self._verified.clear()
            self._verified[digest] = known
        return known.caller

    def _verify(self, token: bytes, key: Any) -> "_Verified":  # noqa: ANN401 - whatever PyJWT takes
        claims = jwt.decode(
            token,
            key,
            algorithms=self._algorithms,
            audience=self._audience,
            issuer=self._issuer,
            leeway=CLOCK_SKEW,
            options={"require": ["exp", "sub", "aud", self._tenant]},
        )
        tenant, subject, tier = claims[self._tenant], claims["sub"], claims.get(self._tier, "free")
        if not all(isinstance(claim, str) and claim for claim in (tenant, subject, tier)):
            raise TypeError
        return _Verified(Caller(tenant, subject, tier), key, claims["exp"] + CLOCK_SKEW.total_seconds())


class _Verified(NamedTuple):
    caller: Caller
    key: Any
    until: float


@dataclass(frozen=True, slots=True, repr=False)
class SignedKey:
    """A key that requests are signed with, and whose it is. `repr` shows only the tier."""

    key: VerificationKey
    tenant: str
    tier: str = "free"
    algorithm: type[HTTPSignatureAlgorithm] = algorithms.ED25519

    def __repr__(self) -> str:
        """Return the tier and no more."""
        return f"<SignedKey {self.tier}>"


class Signed:
    """Callers by HTTP message signature: the key of `keys` that `keyid` names.

    `keys` is a mapping of key ID to `SignedKey`, or a function that returns one. `authority` is the
    host that clients address, such as "api.example"; behind a proxy a Host field could be anyone's.
    `scheme` is what they address it by, "https" where a proxy ends TLS; without it, that of the connection.
    """

    def __init__(
        self,
        keys: Mapping[str, SignedKey] | Callable[[], Mapping[str, SignedKey]],
        *,
        authority: str,
        scheme: str | None = None,
    ) -> None:
        """Set whose signatures are taken."""
        self._keys = keys if callable(keys) else lambda: keys
        self._authority, self._scheme = authority, scheme

    def __call__(self, request: Request, /) -> Caller | Problem | None:
        """Look for a signature."""
        if request.header(b"signature-input") is None:
            return None
        try:
            return self._read(request)
        except (HTTPMessageSignaturesException, LookupError, TypeError, ValueError):
            # What the library says may hold header fields of the request.
            return Problem(ProblemCode.SIGNATURE_INVALID)

    def _read(self, request: Request) -> Caller:
        message = _Message(request, self._scheme or request.scheme, self._authority)
        known = self._keys()
        for algorithm in {key.algorithm for key in known.values()}:
            verifier = HTTPMessageVerifier(
                signature_algorithm=algorithm, key_resolver=_Resolver(known, algorithm)
            )
            verifier.max_clock_skew = CLOCK_SKEW
            try:
                [result] = verifier.verify(
                    message,
                    max_age=SIGNATURE_AGE,
                    require_components=_COVERED,
                    body=request.body,
                )
            except HTTPMessageSignaturesException:
                continue
            return self._caller(known, result.parameters, result.nonce)
        raise HTTPMessageSignaturesException

    @staticmethod
    def _caller(
        known: Mapping[str, SignedKey], parameters: Mapping[str, object], nonce: str | None
    ) -> Caller:
        name, created, expires = parameters["keyid"], parameters["created"], parameters.get("expires")
        if not isinstance(name, str) or not isinstance(created, int) or not nonce or len(nonce) > 255:
            raise TypeError
        longest = SIGNATURE_AGE.total_seconds()
        if isinstance(expires, int) and not 0 <= expires - created <= longest:
            raise ValueError
        if created < time.time() - longest - CLOCK_SKEW.total_seconds():
            raise ValueError
        key = known[name]
        return Caller(key.tenant, name, key.tier, f"{name}:{nonce}")


class _Message:
    """A request in the form that the library verifies."""

    def __init__(self, request: Request, scheme: str, authority: str) -> None:
        self.method = request.method
        self.url = f"{scheme}://{authority}{request.target.decode('ascii')}"
        self.headers = _Fields(request)


class _Fields:
    def __init__(self, request: Request) -> None:
        self._lines = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers]

    def items(self) -> list[tuple[str, str]]:
        return self._lines


class _Resolver(HTTPSignatureKeyResolver):
    """The keys of one algorithm: a key is never tried under another."""

    def __init__(self, known: Mapping[str, SignedKey], algorithm: type[HTTPSignatureAlgorithm]) -> None:
        self._known, self._algorithm = known, algorithm

    def resolve_public_key(self, key_id: str) -> VerificationKey:
        found = self._known[key_id]
        if found.algorithm is not self._algorithm:
            raise LookupError
        return found.key
