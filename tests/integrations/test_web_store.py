"""Stores: the same questions to memory and to Redis, blocking and awaited, and the same answers."""

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import redis
from cleanse.web import (
    Admission,
    Claim,
    MemoryStore,
    OnCrash,
    Policy,
    Store,
    StoreAwayError,
    Verdict,
    VerdictKind,
)
from cleanse.web.store.redis import AsyncRedisStore, Breaker, RedisStore
from redis_server import Redis, running

MINUTE = Policy("minute", quota=3, window=60)
HOUR = Policy("hour", quota=5, window=3600)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Redis]:
    with running(tmp_path_factory.mktemp("redis")) as server:
        yield server


class Awaited:
    """An async store, asked from a test that is not."""

    def __init__(self, store: AsyncRedisStore, loop: asyncio.AbstractEventLoop) -> None:
        self._store, self._loop = store, loop

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._store, name)
        return lambda *arguments: self._loop.run_until_complete(method(*arguments))


@pytest.fixture(params=["memory", "redis", "redis, awaited"])
def store(request: pytest.FixtureRequest, server: Redis) -> Iterator[Store]:
    if request.param == "memory":
        yield MemoryStore()
        return
    redis.Redis.from_url(server.url).flushall()
    if request.param == "redis":
        blocking = RedisStore(server.url, budget=1)
        yield blocking
        blocking.close()
        return
    loop = asyncio.new_event_loop()
    awaited = AsyncRedisStore(server.url, budget=1)
    yield cast(Store, Awaited(awaited, loop))
    loop.run_until_complete(awaited.aclose())
    loop.close()


def claim(tag: str = "c", fingerprint: str = "f", **rest: Any) -> Claim:
    return Claim(tag, fingerprint, **rest)


def ask(store: Store, **rest: Any) -> Verdict:
    return store.admit(Admission("tenant", "token", **rest))


def test_one_holder_at_a_time(store: Store) -> None:
    first = ask(store, claim=claim())
    assert first.kind is VerdictKind.ADMITTED
    assert first.fence > 0
    second = ask(store, claim=claim())
    assert second.kind is VerdictKind.IN_FLIGHT
    assert 0 < second.retry_after <= 30
    assert ask(store, claim=claim(fingerprint="other")).kind is VerdictKind.MISMATCH
    assert ask(store, claim=claim(tag="other")).kind is VerdictKind.ADMITTED
    other_tenant = store.admit(Admission("tenant 2", "token", claim=claim()))
    assert other_tenant.kind is VerdictKind.ADMITTED


def test_the_answer_is_replayed(store: Store) -> None:
    held = claim()
    fence = ask(store, claim=held).fence
    assert not store.complete("tenant", held, fence + 1, b"forged")
    assert store.complete("tenant", held, fence, b"\x00sealed\xff")
    assert not store.complete("tenant", held, fence, b"again")
    replay = ask(store, claim=held)
    assert (replay.kind, replay.sealed) == (VerdictKind.REPLAY, b"\x00sealed\xff")
    assert ask(store, claim=claim(fingerprint="other")).kind is VerdictKind.MISMATCH


def test_a_claim_given_back_is_free_and_its_fence_worthless(store: Store) -> None:
    held = claim()
    fence = ask(store, claim=held).fence
    assert store.abandon("tenant", held, fence)
    again = ask(store, claim=held)
    assert again.kind is VerdictKind.ADMITTED
    assert again.fence > fence
    assert not store.complete("tenant", held, fence, b"late")
    assert not store.abandon("tenant", held, fence)
    assert not store.renew("tenant", held, fence)


def test_a_lost_holder(store: Store) -> None:
    short = claim(lease=0.05)
    first = ask(store, claim=short)
    time.sleep(0.1)
    second = ask(store, claim=short)
    assert second.kind is VerdictKind.ADMITTED
    assert second.fence > first.fence
    assert not store.complete("tenant", short, first.fence, b"late")
    time.sleep(0.1)
    careful = claim(lease=0.05, on_crash=OnCrash.INDETERMINATE)
    assert ask(store, claim=careful).kind is VerdictKind.INDETERMINATE


def test_a_lease_is_renewed(store: Store) -> None:
    short = claim(lease=0.2)
    fence = ask(store, claim=short).fence
    for _ in range(3):
        time.sleep(0.1)
        assert store.renew("tenant", short, fence)
    assert ask(store, claim=short).kind is VerdictKind.IN_FLIGHT


def test_several_policies_all_or_nothing(store: Store) -> None:
    kinds = [ask(store, policies=[MINUTE, HOUR]).kind for _ in range(4)]
    assert kinds == [VerdictKind.ADMITTED] * 3 + [VerdictKind.QUOTA_EXCEEDED]
    refused = ask(store, policies=[MINUTE, HOUR])
    # Two of the hour are left: what the minute refused was not charged.
    assert [standing.remaining for standing in refused.standings] == [0, 2]
    assert 0 < refused.retry_after <= 65
    assert ask(store, policies=[HOUR], cost=2).kind is VerdictKind.ADMITTED
    assert ask(store, policies=[HOUR]).kind is VerdictKind.QUOTA_EXCEEDED
    other = store.admit(Admission("tenant", "token 2", policies=[MINUTE]))
    assert [standing.remaining for standing in other.standings] == [2]


def test_more_than_the_whole_quota_is_refused(store: Store) -> None:
    verdict = ask(store, policies=[MINUTE], cost=4)
    assert (verdict.kind, verdict.retry_after) == (VerdictKind.QUOTA_EXCEEDED, 60)


def test_a_window_slides_and_never_holds_more_than_its_quota(store: Store) -> None:
    policy = Policy("second", quota=10, window=1)
    admitted = []
    until = time.monotonic() + 2.5
    while time.monotonic() < until:
        sent = time.monotonic()
        if ask(store, policies=[policy]).kind is VerdictKind.ADMITTED:
            admitted.append((sent, time.monotonic()))
        time.sleep(0.005)
    # From the first of eleven to be sent to the last to be answered is more than a window.
    assert all(last[1] - first[0] > 1 for first, last in zip(admitted, admitted[10:], strict=False))
    # A credit comes back at most a slice late: 2.5 windows grant well over two quotas' worth.
    assert len(admitted) >= 20


def test_a_refused_request_takes_no_claim_and_no_nonce(store: Store) -> None:
    for _ in range(3):
        ask(store, policies=[MINUTE])
    assert ask(store, policies=[MINUTE], claim=claim(), nonce="n").kind is VerdictKind.QUOTA_EXCEEDED
    assert ask(store, claim=claim(), nonce="n").kind is VerdictKind.ADMITTED


def test_a_replay_costs_nothing(store: Store) -> None:
    held = claim()
    fence = ask(store, claim=held, policies=[MINUTE]).fence
    store.complete("tenant", held, fence, b"sealed")
    for _ in range(5):
        assert ask(store, claim=held, policies=[MINUTE]).kind is VerdictKind.REPLAY
    left = ask(store, policies=[MINUTE]).standings[0].remaining
    assert left == 1


def test_what_can_be_computed_again_has_no_holder(store: Store) -> None:
    marked = claim(mark=b"\x00rules 1")
    first = ask(store, claim=marked, policies=[MINUTE])
    assert (first.kind, first.fence) == (VerdictKind.ADMITTED, 0)
    for _ in range(5):
        again = ask(store, claim=marked, policies=[MINUTE])
        assert (again.kind, again.sealed) == (VerdictKind.REPLAY, b"\x00rules 1")
    assert ask(store, claim=claim(fingerprint="other", mark=b"rules 1")).kind is VerdictKind.MISMATCH
    assert not store.abandon("tenant", marked, 0)
    assert ask(store, policies=[MINUTE]).standings[0].remaining == 1


def test_a_nonce_is_taken_once(store: Store) -> None:
    assert ask(store, nonce="n").kind is VerdictKind.ADMITTED
    assert ask(store, nonce="n").kind is VerdictKind.NONCE_REUSED
    assert ask(store, nonce="m").kind is VerdictKind.ADMITTED


def test_everything_in_redis_expires_and_lies_in_one_slot(server: Redis) -> None:
    client = redis.Redis.from_url(server.url)
    client.flushall()
    store = RedisStore(server.url, budget=1)
    held = claim()
    fence = ask(store, claim=held, nonce="n", policies=[MINUTE, HOUR]).fence
    store.complete("tenant", held, fence, b"sealed")
    ask(store, claim=claim(tag="d"))
    ask(store, claim=claim(tag="e", mark=b"rules"))
    keys = list(client.scan_iter())
    assert len(keys) == 6
    assert all(client.pttl(key) > 0 for key in keys)
    assert {key.partition(b"{")[2].partition(b"}")[0] for key in keys} == {b"tenant"}
    store.close()


def test_one_round_trip_a_request(server: Redis) -> None:
    client = redis.Redis.from_url(server.url)
    store = RedisStore(server.url, budget=1)
    ask(store, claim=claim(tag="warm"))
    client.config_resetstat()
    ask(store, claim=claim(tag="once"), nonce="once", policies=[MINUTE, HOUR, Policy("day", 9, 86_400)])
    # Commands from inside a script are counted too; what came over the wire is the one EVALSHA.
    calls = client.info("commandstats")
    assert calls["cmdstat_evalsha"]["calls"] == 1
    assert "cmdstat_eval" not in calls
    store.close()


def test_memory_forgets(tmp_path: Path) -> None:
    now = [0.0]
    store = MemoryStore(clock=lambda: now[0])
    store.admit(Admission("t", "k", [MINUTE], claim=claim(record=100), nonce="n"))
    assert len(store) == 3
    now[0] = 99
    assert len(store) == 2
    now[0] = 700
    assert len(store) == 0


def test_memory_is_bounded() -> None:
    store = MemoryStore(limit=100)
    for number in range(1000):
        store.admit(Admission("t", "k", nonce=str(number)))
    assert len(store) == 100


def test_memory_does_not_grow_with_the_requests_of_one_token() -> None:
    now = [0.0]
    store = MemoryStore(clock=lambda: now[0])
    for second in range(10_000):
        now[0] = second
        store.admit(Admission("t", "k", [Policy("day", quota=100_000, window=86_400)]))
    assert len(store) == 1
    assert len(store._expiry) == 1
    for _ in range(1000):
        store.abandon("t", claim(), store.admit(Admission("t", "k", claim=claim())).fence)
    assert len(store) == 1
    assert len(store._expiry) < 100


def test_memory_that_is_full_forgets_what_would_expire_first() -> None:
    now = [0.0]
    store = MemoryStore(limit=3, clock=lambda: now[0])
    store.admit(Admission("t", "used", [MINUTE]))
    store.admit(Admission("t", "idle", [MINUTE]))
    now[0] = 30
    store.admit(Admission("t", "used", [MINUTE]))
    store.admit(Admission("t", "k", nonce="1"))
    store.admit(Admission("t", "k", nonce="2"))
    assert store.admit(Admission("t", "used", [MINUTE])).standings[0].remaining == 0


def test_a_store_that_is_away_says_so_at_once(server: Redis, tmp_path: Path) -> None:
    with running(tmp_path) as other:
        store = RedisStore(other.url, breaker=Breaker(failures=3, pause=0.3))
        ask(store, nonce="a")
        other.freeze()
        taken = []
        for _ in range(30):
            began = time.monotonic()
            with pytest.raises(StoreAwayError) as caught:
                ask(store, claim=claim(tag="canary"))
            assert "canary" not in repr(caught.value)
            assert caught.value.__context__ is None or caught.value.__suppress_context__
            taken.append(time.monotonic() - began)
        # The budget is spent three times; then the breaker answers.
        assert sorted(taken)[len(taken) // 2] < 0.01
        assert max(taken) < 0.2
        other.thaw()
        time.sleep(0.4)
        assert ask(store, nonce="b").kind is VerdictKind.ADMITTED
        other.kill()
        with pytest.raises(StoreAwayError):
            ask(store, nonce="c")
        other.start()
        time.sleep(0.4)
        assert ask(store, nonce="b").kind is VerdictKind.ADMITTED
        store.close()
