"""A store in the memory of one process. Not for several: each would count for itself."""

import heapq
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from ..quota import SLICES, Policy, Standing
from . import Admission, Claim, OnCrash, Verdict, VerdictKind

__all__ = ["MemoryStore"]

# Entries of the heap that may be in vain, however few are kept.
_SPARE = 64

# Fingerprint, fence, end of the lease, and what is kept. A tuple of these is nothing that the garbage
# collector walks through, however many there are.
_Record = tuple[str, int, float, bytes | None]


@dataclass(slots=True)
class _Window:
    """Credits by slice of time."""

    # Slice and credits, oldest first.
    slices: deque[tuple[int, int]] = field(default_factory=deque)
    used: int = 0

    def standing(self, policy: Policy, now_ms: int, cost: int) -> tuple[Standing, float]:
        """Return how things stand before `cost`, and the seconds until it would fit, or 0."""
        slices = self.slices
        gone = now_ms // policy.slice_ms - SLICES - 1
        while slices and slices[0][0] <= gone:
            self.used -= slices.popleft()[1]
        wait = 0.0
        over = self.used + cost - policy.quota
        for at, taken in slices:
            if over <= 0:
                break
            over -= taken
            wait = self._leaves(policy, at, now_ms)
        # More than the whole quota never fits; the client may ask again a window later.
        if cost > policy.quota:
            wait = float(policy.window)
        reset = self._leaves(policy, slices[0][0], now_ms) if slices else 0.0
        return Standing(policy, max(0, policy.quota - self.used), reset), wait

    @staticmethod
    def _leaves(policy: Policy, at: int, now_ms: int) -> float:
        return ((at + SLICES + 1) * policy.slice_ms - now_ms) / 1000

    def take(self, policy: Policy, now_ms: int, cost: int) -> None:
        current = now_ms // policy.slice_ms
        self.used += cost
        if self.slices and self.slices[-1][0] == current:
            cost += self.slices.pop()[1]
        self.slices.append((current, cost))


class MemoryStore:
    """Claims, nonces and counts in memory, of one process, for any of its threads and event loops.

    `limit` bounds how many are kept: beyond it, what would expire first goes first. What an answer takes is
    bounded by the route's `answer_max`. `clock` returns seconds.

    >>> from cleanse.web import Admission, MemoryStore, Policy
    >>> store = MemoryStore()
    >>> ask = Admission("tenant", "token", [Policy("burst", quota=1, window=60)])
    >>> [store.admit(ask).kind.name for _ in range(2)]
    ['ADMITTED', 'QUOTA_EXCEEDED']
    """

    def __init__(self, *, limit: int = 1_000_000, clock: Callable[[], float] = time.monotonic) -> None:
        """Start empty."""
        self._clock = clock
        self._limit = limit
        self._lock = threading.Lock()
        self._kept: dict[tuple[str, ...], _Record | _Window | None] = {}
        self._until: dict[tuple[str, ...], float] = {}
        self._expiry: list[tuple[float, tuple[str, ...]]] = []
        self._fence = 0

    def __len__(self) -> int:
        """Return how many claims, nonces and counts are kept."""
        with self._lock:
            self._sweep(self._clock())
            return len(self._kept)

    def admit(self, admission: Admission) -> Verdict:
        """Grant all that `admission` asks for, or nothing."""
        with self._lock:
            now = self._clock()
            self._sweep(now)
            nonce = ("nonce", admission.tenant, admission.nonce or "")
            if admission.nonce is not None and nonce in self._kept:
                return Verdict(VerdictKind.NONCE_REUSED)
            claim = admission.claim
            if claim is not None and (verdict := self._look(admission.tenant, claim, now)) is not None:
                if verdict.kind is VerdictKind.REPLAY and admission.nonce is not None:
                    self._keep(nonce, None, now + admission.nonce_life)
                return verdict
            verdict = self._count(admission, now)
            if verdict.kind is not VerdictKind.ADMITTED:
                return verdict
            if admission.nonce is not None:
                self._keep(nonce, None, now + admission.nonce_life)
            if claim is None:
                return verdict
            if claim.mark:
                record: _Record = (claim.fingerprint, 0, now, claim.mark)
                self._keep(("claim", admission.tenant, claim.tag), record, now + claim.record)
                return verdict
            self._fence += 1
            record = (claim.fingerprint, self._fence, now + claim.lease, None)
            self._keep(("claim", admission.tenant, claim.tag), record, now + claim.record)
            return Verdict(VerdictKind.ADMITTED, fence=self._fence, standings=verdict.standings)

    def complete(self, tenant: str, claim: Claim, fence: int, sealed: bytes) -> bool:
        """Keep the answer; false where the claim has passed to another holder."""
        with self._lock:
            if self._held(tenant, claim, fence) is None:
                return False
            kept = (claim.fingerprint, fence, 0.0, sealed)
            self._keep(("claim", tenant, claim.tag), kept, self._clock() + claim.record)
            return True

    def abandon(self, tenant: str, claim: Claim, fence: int) -> bool:
        """Give the claim back; false where it has passed to another holder."""
        with self._lock:
            if self._held(tenant, claim, fence) is None:
                return False
            self._forget(("claim", tenant, claim.tag))
            return True

    def renew(self, tenant: str, claim: Claim, fence: int) -> bool:
        """Begin the lease anew; false where the claim has passed to another holder."""
        with self._lock:
            record = self._held(tenant, claim, fence)
            if record is None:
                return False
            fingerprint, _, _, kept = record
            self._kept["claim", tenant, claim.tag] = (
                fingerprint,
                fence,
                self._clock() + claim.lease,
                kept,
            )
            return True

    def _look(self, tenant: str, claim: Claim, now: float) -> Verdict | None:
        record = self._kept.get(("claim", tenant, claim.tag))
        if not isinstance(record, tuple):
            return None
        fingerprint, _, lease_until, kept = record
        if fingerprint != claim.fingerprint:
            return Verdict(VerdictKind.MISMATCH)
        if kept is not None:
            return Verdict(VerdictKind.REPLAY, sealed=kept)
        if lease_until > now:
            return Verdict(VerdictKind.IN_FLIGHT, retry_after=lease_until - now)
        return Verdict(VerdictKind.INDETERMINATE) if claim.on_crash is OnCrash.INDETERMINATE else None

    def _count(self, admission: Admission, now: float) -> Verdict:
        now_ms = int(now * 1000)
        windows: list[tuple[tuple[str, ...], _Window]] = []
        standings, wait = [], 0.0
        for policy in admission.policies:
            key = self._place(admission, policy)
            window = self._kept.get(key)
            if not isinstance(window, _Window):
                window = _Window()
            standing, longer = window.standing(policy, now_ms, admission.cost)
            windows.append((key, window))
            standings.append(standing)
            wait = max(wait, longer)
        if wait > 0:
            return Verdict(VerdictKind.QUOTA_EXCEEDED, retry_after=wait, standings=tuple(standings))
        granted = []
        for (key, window), standing in zip(windows, standings, strict=True):
            policy = standing.policy
            window.take(policy, now_ms, admission.cost)
            life = (SLICES + 1) * policy.slice_ms / 1000
            self._keep(key, window, now + life)
            granted.append(
                Standing(policy, standing.remaining - admission.cost, standing.reset or float(policy.window))
            )
        return Verdict(VerdictKind.ADMITTED, standings=tuple(granted))

    @staticmethod
    def _place(admission: Admission, policy: Policy) -> tuple[str, ...]:
        return ("quota", admission.tenant, admission.token, policy.name, str(policy.window))

    def _held(self, tenant: str, claim: Claim, fence: int) -> _Record | None:
        self._sweep(self._clock())
        record = self._kept.get(("claim", tenant, claim.tag))
        if not isinstance(record, tuple) or record[1] != fence or record[3] is not None:
            return None
        return record

    def _keep(self, key: tuple[str, ...], value: _Record | _Window | None, until: float) -> None:
        self._kept[key] = value
        known = self._until.get(key)
        self._until[key] = until
        # A window is kept anew at each request: its one entry of the heap moves on when it comes up.
        if known is None or until < known:
            heapq.heappush(self._expiry, (until, key))
            if len(self._expiry) > 2 * len(self._until) + _SPARE:
                # Most are of keys that were forgotten early, as claims given back are.
                self._expiry = [(when, key) for key, when in self._until.items()]
                heapq.heapify(self._expiry)
        while len(self._kept) > self._limit and self._expiry:
            self._first(self._expiry[0][0])

    def _forget(self, key: tuple[str, ...]) -> None:
        self._kept.pop(key, None)
        self._until.pop(key, None)

    def _sweep(self, now: float) -> None:
        while self._expiry and self._expiry[0][0] <= now:
            self._first(now)

    def _first(self, now: float) -> None:
        """Forget what stands first in the heap, or put it where it belongs if it lasts beyond `now`."""
        _, key = heapq.heappop(self._expiry)
        until = self._until.get(key)
        if until is None:
            return
        if until <= now:
            self._forget(key)
        else:
            heapq.heappush(self._expiry, (until, key))
