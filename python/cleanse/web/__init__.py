"""What a stateless endpoint needs: idempotent retries, quotas, lanes, proof of who asks, problem details.

Not a framework: one core without I/O (`Gate`, `Lanes`), stores for its records, and thin middleware for
ASGI (`GateMiddleware`) and Django (`cleanse.web.django`). Needs `pip install 'pycleanse[web]'`; Redis is
asked only by `cleanse.web.store.redis`.
"""

from .asgi import GateMiddleware
from .authentication import Authenticator, Bearer, Caller, Signed, SignedKey, any_of
from .gate import Answer, Gate, Passage, Route
from .lanes import Lane, Lanes, Ticket
from .problem import MEDIA_TYPE, Problem, ProblemCode
from .quota import Policy, Standing, rate_limit_fields
from .request import Request
from .seal import Keyring, Scope, is_guessable
from .store import Admission, AsyncStore, Claim, OnCrash, Store, StoreAwayError, Verdict, VerdictKind
from .store.memory import MemoryStore

__all__ = [
    "MEDIA_TYPE",
    "Admission",
    "Answer",
    "AsyncStore",
    "Authenticator",
    "Bearer",
    "Caller",
    "Claim",
    "Gate",
    "GateMiddleware",
    "Keyring",
    "Lane",
    "Lanes",
    "MemoryStore",
    "OnCrash",
    "Passage",
    "Policy",
    "Problem",
    "ProblemCode",
    "Request",
    "Route",
    "Scope",
    "Signed",
    "SignedKey",
    "Standing",
    "Store",
    "StoreAwayError",
    "Ticket",
    "Verdict",
    "VerdictKind",
    "any_of",
    "is_guessable",
    "rate_limit_fields",
]
