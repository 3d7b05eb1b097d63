"""What happens to a request before and after it is carried out. Knows no framework and does no I/O.

A gate reads a request (`ask`), is told what the store says (`decide`), and says what is to be kept of the
answer (`settle`). `asgi` and `django` call it in that order, with the store in between.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from .authentication import Authenticator, Caller
from .problem import Problem, ProblemCode
from .quota import Policy, Standing, rate_limit_fields
from .request import Request
from .seal import Keyring, Scope, is_guessable
from .store import Admission, Claim, OnCrash, Verdict, VerdictKind

__all__ = ["Answer", "Gate", "Passage", "Route"]

# RFC 9110 §9.2.1: methods that change nothing need no key.
_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
# Answers that another try may turn out otherwise.
_PASSING = frozenset({401, 403, 408, 409, 425, 429})
# Hop by hop (RFC 9110 §7.6.1), or of the moment.
_UNKEPT = frozenset(
    {
        b"connection",
        b"date",
        b"keep-alive",
        b"ratelimit",
        b"ratelimit-policy",
        b"server",
        b"transfer-encoding",
    }
)


@dataclass(frozen=True, slots=True)
class Route:
    """What holds for some requests.

    `idempotency`: whether an unsafe request takes, needs or ignores an Idempotency-Key.
    `on_crash`: what becomes of a keyed request whose node was lost, that was cut off, or whose answer was
    too long to keep.
    `pure`: the answer follows from the request alone: it is computed for each of the requests with a key,
    none of which waits for another, and nothing of it is stored.
    `store_away`: "open" carries requests out while the store is away, keyed ones too; "closed" refuses
    those that have a key.
    `stream` leaves the body to the app, which reads it as it comes: such a request takes no key, and a
    signature of it can only be that of an empty body.
    `body_max` and `answer_max` are in octets; `lease` and `record` are in seconds; `cost` is in credits, or
    tells them of a request.
    """

    idempotency: Literal["off", "optional", "required"] = "optional"
    on_crash: OnCrash = OnCrash.RETRY
    pure: bool = False
    store_away: Literal["open", "closed"] = "closed"
    body_max: int = 1 << 20
    answer_max: int = 1 << 20
    lease: float = 30
    record: float = 86_400
    cost: int | Callable[[Request], int] = 1
    lanes: bool = True
    stream: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class Answer:
    """An answer that is whole. `repr` shows the status and no more."""

    status: int
    headers: Sequence[tuple[bytes, bytes]]
    body: bytes

    def __repr__(self) -> str:
        """Return the status."""
        return f"<Answer {self.status}>"

    @classmethod
    def of(cls, problem: Problem, *, extra: Mapping[str, str] | None = None) -> "Answer":
        """Return the answer that a problem makes."""
        fields = {**problem.headers(), **(extra or {})}
        body = problem.body()
        headers = [(name.encode(), value.encode()) for name, value in fields.items()]
        return cls(problem.status, [*headers, (b"content-length", str(len(body)).encode())], body)


@dataclass(slots=True, repr=False)
class Passage:
    """A request on its way through the gate."""

    route: Route
    caller: Caller
    admission: Admission
    scope: Scope | None = None
    answer: Answer | None = None
    fence: int = 0
    replayed: bool = False
    failed: bool = False
    standings: tuple[Standing, ...] = ()

    def __repr__(self) -> str:
        """Return whether there is an answer, and nothing of the request."""
        return f"<Passage {'answered' if self.answer else 'open'}>"

    @property
    def claimed(self) -> bool:
        """Whether the store keeps the claim of this request for us."""
        return self.fence > 0

    def fields(self) -> list[tuple[bytes, bytes]]:
        """Return the header fields that the gate adds to the answer."""
        fields = [
            (name.encode(), value.encode()) for name, value in rate_limit_fields(self.standings).items()
        ]
        if self.replayed:
            fields.append((b"idempotent-replayed", b"true"))
        return fields


class Gate:
    """The rules of a service: whose requests are taken, how many, and what is done twice only once.

    `routes` tells what holds for a request, whose body has not been read, or `None` where the gate leaves
    it alone.
    `tiers` names the policies of each tier; a tier that it does not name has those of "free".
    `authenticate` returns who asks. With `ruleset`, answers of pure routes are recognised as a replay only
    under the same rules.

    >>> from cleanse.web import Gate, Keyring, Policy
    >>> Gate(Keyring(b"0123456789abcdef" * 2), tiers={"free": [Policy("burst", 100, 60)]})
    <Gate>
    """

    def __init__(
        self,
        keyring: Keyring,
        *,
        authenticate: Authenticator | None = None,
        routes: Callable[[Request], Route | None] = lambda head: Route(),
        tiers: Mapping[str, Sequence[Policy]] | None = None,
        ruleset: str = "",
    ) -> None:
        """Set the rules. Without `authenticate`, all requests are those of one anonymous tenant."""
        self._keyring = keyring
        self._authenticate = authenticate
        self._routes = routes
        self._tiers = dict(tiers or {})
        self._ruleset = ruleset
        self._names = lru_cache(maxsize=4096)(self._pseudonyms)

    def __repr__(self) -> str:
        """Return the type's name and no more."""
        return "<Gate>"

    def route(self, head: Request) -> Route | None:
        """Return what holds for a request, before its body is read."""
        return self._routes(head)

    def ask(self, request: Request, route: Route) -> Passage | Problem:
        """Return the passage of `request`, whose admission the store is to be asked for."""
        caller: Caller | Problem | None = Caller("", "", "free")
        if self._authenticate is not None:
            caller = self._authenticate(request)
        if caller is None:
            return Problem(ProblemCode.UNAUTHENTICATED)
        if isinstance(caller, Problem):
            return caller
        key = self._key(request, route)
        if isinstance(key, Problem):
            return key
        # Without a tenant there is nobody whose record it would be.
        scope = self._keyring.scope(caller.tenant, key) if key is not None and caller.tenant else None
        claim = None
        if scope is not None:
            claim = Claim(
                scope.tag,
                self._fingerprint(scope, request),
                route.lease,
                route.record,
                route.on_crash,
                scope.mark(self._ruleset) if route.pure else b"",
            )
        policies = self._tiers.get(caller.tier, self._tiers.get("free", ()))
        tenant, token = self._names(caller.tenant, caller.token)
        admission = Admission(
            tenant,
            token,
            policies,
            route.cost if isinstance(route.cost, int) else route.cost(request),
            claim,
            None if caller.nonce is None else self._keyring.tag("nonce", caller.nonce),
        )
        return Passage(route, caller, admission, scope)

    def decide(self, passage: Passage, verdict: Verdict) -> None:
        """Take in what the store says: the passage has an answer then, or is to be carried out."""
        passage.standings = verdict.standings
        if verdict.kind is VerdictKind.ADMITTED:
            passage.fence = verdict.fence
            return
        if verdict.kind is VerdictKind.REPLAY:
            self._replay(passage, verdict.sealed)
            return
        passage.answer = Answer.of(self._problem(verdict), extra=rate_limit_fields(verdict.standings))

    def store_away(self, passage: Passage) -> bool:
        """Decide without the store; true where the quotas may be counted locally instead."""
        on_record = passage.admission.claim is not None or passage.admission.nonce is not None
        if on_record and passage.route.store_away == "closed":
            passage.answer = Answer.of(Problem(ProblemCode.STORE_AWAY, retry_after=1))
        return passage.answer is None

    def settle(self, passage: Passage, answer: Answer | None) -> bytes | None:
        """Return what to keep of `answer`, sealed, or `None` where the claim is to be given back.

        `answer` is `None` where it was too long to keep, or never came.
        """
        if answer is None or passage.scope is None:
            return None
        if answer.status in _PASSING or not (200 <= answer.status < 300 or 400 <= answer.status < 500):
            return None
        kept = {
            "status": answer.status,
            "headers": [
                [name.decode("latin-1"), value.decode("latin-1")]
                for name, value in answer.headers
                if name.lower() not in _UNKEPT
            ],
            "body": b64encode(answer.body).decode(),
        }
        return passage.scope.seal(json.dumps(kept, separators=(",", ":")).encode())

    @staticmethod
    def is_lost(passage: Passage, answer: Answer | None) -> bool:
        """Tell whether something may have been done that is not to be done again, and no answer tells of it.

        The claim is neither kept nor given back then: once its lease ends, retries are told `indeterminate`.
        An app that raises an error has failed, as with a 5xx.
        """
        return answer is None and not passage.failed and passage.route.on_crash is OnCrash.INDETERMINATE

    def _pseudonyms(self, tenant: str, token: str) -> tuple[str, str]:
        return self._keyring.tag("tenant", tenant), self._keyring.tag("token", tenant, token)

    def _key(self, request: Request, route: Route) -> str | Problem | None:
        if request.method in _SAFE or route.idempotency == "off" or route.stream:
            return None
        value = request.header(b"idempotency-key")
        if value is None:
            return Problem(ProblemCode.KEY_MISSING) if route.idempotency == "required" else None
        key = _bare(value)
        if key is None:
            return Problem(ProblemCode.KEY_INVALID)
        return Problem(ProblemCode.KEY_WEAK) if is_guessable(key) else key

    @staticmethod
    def _fingerprint(scope: Scope, request: Request) -> str:
        return scope.fingerprint(
            request.method.encode(), request.target, request.header(b"content-type") or b"", request.body
        )

    def _replay(self, passage: Passage, sealed: bytes) -> None:
        if passage.route.pure:
            claim = passage.admission.claim
            passage.replayed = claim is not None and claim.mark == sealed
            return
        opened = None if passage.scope is None else passage.scope.unseal(sealed)
        if opened is None:
            # The server's secret was changed, or the record was: what was answered is not known.
            passage.answer = Answer.of(Problem(ProblemCode.INDETERMINATE))
            return
        kept = json.loads(opened)
        passage.replayed = True
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in kept["headers"]]
        passage.answer = Answer(kept["status"], headers, b64decode(kept["body"]))

    @staticmethod
    def _problem(verdict: Verdict) -> Problem:
        if verdict.kind is VerdictKind.IN_FLIGHT:
            # Most requests end long before their lease does.
            return Problem(ProblemCode.IN_FLIGHT, retry_after=min(verdict.retry_after, 1))
        if verdict.kind is VerdictKind.QUOTA_EXCEEDED:
            violated = [each.policy.name for each in verdict.standings if each.remaining == 0]
            return Problem(
                ProblemCode.QUOTA_EXCEEDED,
                retry_after=verdict.retry_after,
                members={"violated-policies": violated} if violated else {},
            )
        return Problem(
            {
                VerdictKind.MISMATCH: ProblemCode.KEY_REUSED,
                VerdictKind.INDETERMINATE: ProblemCode.INDETERMINATE,
                VerdictKind.NONCE_REUSED: ProblemCode.NONCE_REUSED,
            }[verdict.kind]
        )


def _bare(value: bytes) -> str | None:
    """Return the key in a field value: a structured string (RFC 9651 §3.3.3), or bare, as many send it."""
    try:
        text = value.decode("ascii")
    except UnicodeDecodeError:
        return None
    if len(text) > 1 and text.startswith('"') and text.endswith('"'):
        inner = text[1:-1]
        unescaped = inner.replace('\\"', "").replace("\\\\", "")
        if '"' in unescaped or "\\" in unescaped:
            return None
        text = inner.replace('\\"', '"').replace("\\\\", "\\")
    elif "," in text or '"' in text:
        # Two lines joined, or half of a string.
        return None
    return text if 1 <= len(text) <= 255 and text.isprintable() and " " not in text else None
