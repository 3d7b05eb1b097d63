"""A store in Redis 7, for any number of machines: one script a request, on the server's clock.

Not a cache of personal data: it holds pseudonyms, counts, and answers sealed under keys that Redis never
sees. All keys of a tenant carry one hash tag, so that a script touches one slot of Redis Cluster. Not a
client of a cluster: no redirect is followed.
"""

import asyncio
import hashlib
import time
from collections.abc import Callable, Sequence
from importlib.resources import files
from typing import Any

from ..quota import SLICES, Standing
from . import Admission, Claim, StoreAwayError, Verdict, VerdictKind

try:
    import redis as _client
    import redis.asyncio as _aio
    from redis.backoff import NoBackoff
    from redis.exceptions import NoScriptError, RedisError
except ImportError as _error:
    raise ImportError("this store needs redis: pip install 'pycleanse[web]'") from _error

__all__ = ["AsyncRedisStore", "Breaker", "RedisStore"]

# What a script returns; redis-py does not type it.
_Reply = Any

_KINDS = {
    b"admitted": VerdictKind.ADMITTED,
    b"replay": VerdictKind.REPLAY,
    b"in_flight": VerdictKind.IN_FLIGHT,
    b"indeterminate": VerdictKind.INDETERMINATE,
    b"mismatch": VerdictKind.MISMATCH,
    b"nonce": VerdictKind.NONCE_REUSED,
    b"quota": VerdictKind.QUOTA_EXCEEDED,
}


class _Script:
    """A script and the name that Redis knows it by."""

    def __init__(self, name: str) -> None:
        self.text = files(__package__).joinpath(name).read_text(encoding="utf-8")
        # EVALSHA names a script so; nothing rests on its strength.
        self.sha = hashlib.sha1(self.text.encode(), usedforsecurity=False).hexdigest()


_ADMIT = _Script("admit.lua")
_SETTLE = _Script("settle.lua")


class Breaker:
    """Spares a store that does not answer: after `failures` in a row one request in `pause` seconds asks.

    For one event loop or thread at a time; two that ask at once do no harm.
    """

    def __init__(
        self, *, failures: int = 3, pause: float = 1, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Start closed: every request asks."""
        self._limit, self._pause, self._clock = failures, pause, clock
        self._failures, self._asked = 0, 0.0

    @property
    def is_open(self) -> bool:
        """Whether the store is taken to be away."""
        return self._failures >= self._limit

    def enter(self) -> None:
        """Raise `StoreAwayError` unless this request may ask."""
        if self.is_open and not self.is_due():
            raise StoreAwayError

    def is_due(self) -> bool:
        """Tell whether the pause is over, which begins anew then."""
        now = self._clock()
        if now - self._asked < self._pause:
            return False
        self._asked = now
        return True

    def leave(self, *, answered: bool) -> None:
        """Take note of how it went."""
        if answered:
            self._failures = 0
        else:
            self._failures += 1
            self._asked = self._clock()


class _Keys:
    """How questions are put to the scripts, and their answers read."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix

    def _key(self, tenant: str, *parts: str) -> str:
        return ":".join((f"{self._prefix}{{{tenant}}}", *parts))

    def claim(self, tenant: str, claim: Claim) -> str:
        return self._key(tenant, "claim", claim.tag)

    def admission(self, admission: Admission) -> tuple[list[str], list[str | int | bytes]]:
        claim, nonce = admission.claim, admission.nonce
        keys = []
        if nonce is not None:
            keys.append(self._key(admission.tenant, "nonce", nonce))
        if claim is not None:
            keys.append(self.claim(admission.tenant, claim))
        arguments: list[str | int | bytes] = [
            _ms(admission.nonce_life) if nonce is not None else 0,
            _ms(claim.lease) if claim else 0,
            _ms(claim.record) if claim else 0,
            claim.fingerprint if claim else "",
            claim.on_crash.value if claim else "",
            admission.cost,
            SLICES,
            claim.mark if claim else b"",
        ]
        for policy in admission.policies:
            name = f"{policy.name}:{policy.window}"
            keys.append(self._key(admission.tenant, "quota", admission.token, name))
            arguments += [policy.quota, policy.slice_ms]
        return keys, arguments

    @staticmethod
    def verdict(admission: Admission, reply: _Reply) -> Verdict:
        kind, fence, sealed, wait, *counts = reply
        taken = admission.cost if _KINDS[kind] is VerdictKind.ADMITTED else 0
        standings = []
        for policy, used, reset in zip(admission.policies, counts[::2], counts[1::2], strict=False):
            remaining = max(0, policy.quota - int(used) - taken)
            standings.append(Standing(policy, remaining, int(reset) / 1000 or float(policy.window)))
        return Verdict(_KINDS[kind], int(fence), bytes(sealed), int(wait) / 1000, tuple(standings))

    @staticmethod
    def complete(claim: Claim, fence: int, sealed: bytes) -> list[str | int | bytes]:
        return [fence, "complete", _ms(claim.record), sealed]

    @staticmethod
    def renew(claim: Claim, fence: int) -> list[str | int | bytes]:
        return [fence, "renew", _ms(claim.lease), b""]

    @staticmethod
    def abandon(fence: int) -> list[str | int | bytes]:
        return [fence, "abandon", 0, b""]


def _ms(seconds: float) -> int:
    return max(1, round(seconds * 1000))


class AsyncRedisStore:
    """`AsyncStore` over `redis.asyncio`, for one event loop.

    `budget` is the seconds that one question may take, connecting included; a store that takes longer
    counts as away (`StoreAwayError`).
    """

    def __init__(
        self, url: str, *, budget: float = 0.05, prefix: str = "cleanse:", breaker: Breaker | None = None
    ) -> None:
        """Connect when first asked. `url` is that of redis-py; it may hold a password and is never shown."""
        self._keys = _Keys(prefix)
        self._budget = budget
        self._breaker = breaker or Breaker()
        retry = _aio.retry.Retry(NoBackoff(), 0)
        self._probe: asyncio.Task[None] | None = None
        # Behind the budget, for connections that are broken while nobody waits.
        self._redis = _aio.Redis.from_url(
            url, retry=retry, socket_timeout=4 * budget, socket_connect_timeout=budget, protocol=2
        )

    async def admit(self, admission: Admission) -> Verdict:
        """Grant all that `admission` asks for, or nothing, in one round trip."""
        keys, arguments = self._keys.admission(admission)
        return self._keys.verdict(admission, await self._run(_ADMIT, keys, arguments))

    async def complete(self, tenant: str, claim: Claim, fence: int, sealed: bytes) -> bool:
        """Keep the answer; false where the claim has passed to another holder."""
        return await self._settle(tenant, claim, _Keys.complete(claim, fence, sealed))

    async def abandon(self, tenant: str, claim: Claim, fence: int) -> bool:
        """Give the claim back; false as above."""
        return await self._settle(tenant, claim, _Keys.abandon(fence))

    async def renew(self, tenant: str, claim: Claim, fence: int) -> bool:
        """Begin the lease anew; false as above."""
        return await self._settle(tenant, claim, _Keys.renew(claim, fence))

    async def aclose(self) -> None:
        """Close the connections."""
        if self._probe is not None:
            self._probe.cancel()
        await self._redis.aclose()

    async def _look(self) -> None:
        """Ask whether the store is back, while no request waits for it."""
        try:
            await asyncio.wait_for(self._redis.ping(), self._budget)
        except (RedisError, OSError, asyncio.TimeoutError):
            self._breaker.leave(answered=False)
        else:
            self._breaker.leave(answered=True)

    async def _settle(self, tenant: str, claim: Claim, arguments: Sequence[str | int | bytes]) -> bool:
        return bool(await self._run(_SETTLE, [self._keys.claim(tenant, claim)], arguments))

    async def _run(
        self, script: _Script, keys: Sequence[str], arguments: Sequence[str | int | bytes]
    ) -> _Reply:
        if self._breaker.is_open:
            if self._breaker.is_due():
                self._probe = asyncio.create_task(self._look())
            raise StoreAwayError
        try:
            reply = await asyncio.wait_for(self._evaluate(script, keys, arguments), self._budget)
        except (RedisError, OSError, asyncio.TimeoutError):
            self._breaker.leave(answered=False)
            # What redis-py says may hold the command.
            raise StoreAwayError from None
        self._breaker.leave(answered=True)
        return reply

    async def _evaluate(
        self, script: _Script, keys: Sequence[str], arguments: Sequence[str | int | bytes]
    ) -> _Reply:
        try:
            return await self._redis.evalsha(script.sha, len(keys), *keys, *arguments)
        except NoScriptError:
            return await self._redis.eval(script.text, len(keys), *keys, *arguments)


class RedisStore:
    """`Store` over `redis`, for threads: as `AsyncRedisStore`, but each step may block for `budget` seconds.

    Connecting is one, and asking another.
    """

    def __init__(
        self, url: str, *, budget: float = 0.05, prefix: str = "cleanse:", breaker: Breaker | None = None
    ) -> None:
        """Connect when first asked. `url` is that of redis-py; it may hold a password and is never shown."""
        self._keys = _Keys(prefix)
        self._breaker = breaker or Breaker()
        retry = _client.retry.Retry(NoBackoff(), 0)
        self._redis = _client.Redis.from_url(
            url, retry=retry, socket_timeout=budget, socket_connect_timeout=budget, protocol=2
        )

    def admit(self, admission: Admission) -> Verdict:
        """Grant all that `admission` asks for, or nothing, in one round trip."""
        keys, arguments = self._keys.admission(admission)
        return self._keys.verdict(admission, self._run(_ADMIT, keys, arguments))

    def complete(self, tenant: str, claim: Claim, fence: int, sealed: bytes) -> bool:
        """Keep the answer; false where the claim has passed to another holder."""
        return self._settle(tenant, claim, _Keys.complete(claim, fence, sealed))

    def abandon(self, tenant: str, claim: Claim, fence: int) -> bool:
        """Give the claim back; false as above."""
        return self._settle(tenant, claim, _Keys.abandon(fence))

    def renew(self, tenant: str, claim: Claim, fence: int) -> bool:
        """Begin the lease anew; false as above."""
        return self._settle(tenant, claim, _Keys.renew(claim, fence))

    def close(self) -> None:
        """Close the connections."""
        self._redis.close()

    def _settle(self, tenant: str, claim: Claim, arguments: Sequence[str | int | bytes]) -> bool:
        return bool(self._run(_SETTLE, [self._keys.claim(tenant, claim)], arguments))

    def _run(self, script: _Script, keys: Sequence[str], arguments: Sequence[str | int | bytes]) -> _Reply:
        self._breaker.enter()
        try:
            try:
                reply = self._redis.evalsha(script.sha, len(keys), *keys, *arguments)
            except NoScriptError:
                reply = self._redis.eval(script.text, len(keys), *keys, *arguments)
        except (RedisError, OSError):
            self._breaker.leave(answered=False)
            raise StoreAwayError from None
        self._breaker.leave(answered=True)
        return reply
