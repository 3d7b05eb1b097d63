"""Where claims, nonces and counts are kept: what a store is asked and what it answers. Not a store.

`memory` serves one process, `redis` any number of machines. Both answer in one step: all that a request
asks for is granted, or nothing is.
"""

from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Protocol

from ..quota import Policy, Standing

__all__ = ["Admission", "AsyncStore", "Claim", "OnCrash", "Store", "StoreAwayError", "Verdict", "VerdictKind"]


class OnCrash(Enum):
    """What becomes of a claim whose holder was lost before it answered."""

    RETRY = "retry"
    """The next request with the key is carried out: right where doing it twice does no harm."""
    INDETERMINATE = "indeterminate"
    """The next requests with the key are told that nobody knows."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A keyed request: only one at a time is carried out. Times are in seconds."""

    tag: str
    fingerprint: str
    lease: float = 30
    """How long the holder may be silent."""
    record: float = 86_400
    """How long the answer is kept."""
    on_crash: OnCrash = OnCrash.RETRY
    mark: bytes = b""
    """What is kept at once, in the place of an answer that follows from the request: no lease, no holder."""


@dataclass(frozen=True, slots=True)
class Admission:
    """What one request asks of the store. `tenant` and the tags are pseudonyms."""

    tenant: str
    token: str
    policies: Sequence[Policy] = ()
    cost: int = 1
    """Credits, taken from each policy."""
    claim: Claim | None = None
    nonce: str | None = None
    nonce_life: float = 600
    """Seconds for which a nonce is remembered: longer than a signature is valid."""

    def only_quotas(self) -> "Admission":
        """Return the part that may be counted elsewhere while the store is away."""
        return Admission(self.tenant, self.token, self.policies, self.cost)


class VerdictKind(Enum):
    """What the store says."""

    ADMITTED = auto()
    REPLAY = auto()
    IN_FLIGHT = auto()
    INDETERMINATE = auto()
    MISMATCH = auto()
    NONCE_REUSED = auto()
    QUOTA_EXCEEDED = auto()


@dataclass(frozen=True, slots=True)
class Verdict:
    """The store's answer."""

    kind: VerdictKind
    fence: int = 0
    """Of an admitted claim that has no mark: higher than that of any holder before."""
    sealed: bytes = b""
    """Of a replay: the sealed answer, or the mark."""
    retry_after: float = 0
    standings: tuple[Standing, ...] = ()


class StoreAwayError(Exception):
    """The store did not answer in time. Says nothing of what was asked."""


class Store(Protocol):
    """A store that answers at once or blocks."""

    def admit(self, admission: Admission) -> Verdict:
        """Grant all that `admission` asks for, or nothing."""

    def complete(self, tenant: str, claim: Claim, fence: int, sealed: bytes) -> bool:
        """Keep the answer; false where the claim has passed to another holder."""

    def abandon(self, tenant: str, claim: Claim, fence: int) -> bool:
        """Give the claim back, so that a retry is carried out; false as above."""

    def renew(self, tenant: str, claim: Claim, fence: int) -> bool:
        """Begin the lease anew; false as above."""


class AsyncStore(Protocol):
    """As `Store`, awaited."""

    def admit(self, admission: Admission) -> Coroutine[Any, Any, Verdict]:
        """As `Store.admit`."""

    def complete(self, tenant: str, claim: Claim, fence: int, sealed: bytes) -> Coroutine[Any, Any, bool]:
        """As `Store.complete`."""

    def abandon(self, tenant: str, claim: Claim, fence: int) -> Coroutine[Any, Any, bool]:
        """As `Store.abandon`."""

    def renew(self, tenant: str, claim: Claim, fence: int) -> Coroutine[Any, Any, bool]:
        """As `Store.renew`."""
