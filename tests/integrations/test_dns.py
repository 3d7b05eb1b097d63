"""Deliverability against name servers on loopback, honest and not. Nothing here needs the internet."""

import asyncio
import copy
import logging
import math
import pickle
import random
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import cleanse.dns
import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.resolver
import dns.rrset
import pytest
from cleanse import EmailPolicy, validate_email, validate_emails
from cleanse.dns import (
    Deliverability,
    DeliverabilityCode,
    MailHost,
    Resolver,
    State,
    check_domain,
    check_domain_sync,
    check_domains,
    check_domains_sync,
    check_email,
    check_email_sync,
    check_emails,
    check_emails_sync,
)
from name_servers import DOMAINS, HOST, Answer, NameServer, free_port, nsd, relaying, serving

CANARY = "canary-7f3a"
INTERNAL = EmailPolicy(domains="internal")


@pytest.fixture(scope="module")
def nsd_port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    with nsd(tmp_path_factory.mktemp("nsd")) as port:
        yield port


@pytest.fixture(scope="module")
def relay(nsd_port: int) -> Iterator[NameServer]:
    with serving(relaying(nsd_port)) as server:
        yield server


@pytest.fixture
def server(relay: NameServer) -> NameServer:
    """nsd, behind a relay that counts."""
    relay.forget()
    return relay


def asking(server: NameServer, **settings: Any) -> Resolver:
    return Resolver(nameservers=[server.address], **settings)


class Case(NamedTuple):
    domain: str
    says: str
    questions: int
    mx: tuple[tuple[int, str], ...] = ()


MX1 = ((10, "mx1.mail.example"),)
CASES = [
    Case("mail.example", "deliverable by mx", 1, (*MX1, (20, "mx2.mail.example"))),
    Case("MAIL.example", "deliverable by mx", 1, (*MX1, (20, "mx2.mail.example"))),
    Case("bücher.example", "deliverable by mx", 1, MX1),
    Case("xn--bcher-kva.example", "deliverable by mx", 1, MX1),
    Case("alias.example", "deliverable by mx", 1, (*MX1, (20, "mx2.mail.example"))),
    Case("half.example", "deliverable by mx", 1, ((5, "mx1.mail.example"),)),
    Case("v4.example", "deliverable by a", 3, ((0, "v4.example"),)),
    Case("v6.example", "deliverable by aaaa", 4, ((0, "v6.example"),)),
    Case("both.example", "deliverable by aaaa", 4, ((0, "both.example"),)),
    Case("spf-soft.example", "deliverable by a", 3, ((0, "spf-soft.example"),)),
    Case("spf-some.example", "deliverable by a", 3, ((0, "spf-some.example"),)),
    Case("spf-two.example", "deliverable by a", 3, ((0, "spf-two.example"),)),
    Case("spf-other.example", "deliverable by a", 3, ((0, "spf-other.example"),)),
    Case("gone.example", "undeliverable no_domain", 1),
    Case("gone.gone.example", "undeliverable no_domain", 1),
    Case("nowhere.example", "undeliverable no_domain", 1),
    Case("null.example", "undeliverable null_mx", 1),
    Case("nulls.example", "undeliverable null_mx", 1),
    Case("local.example", "undeliverable unusable_mx", 1),
    Case("numeric.example", "undeliverable unusable_mx", 1),
    Case("text.example", "undeliverable no_mail_host", 3),
    Case("private.example", "undeliverable no_mail_host", 3),
    Case("loopback.example", "undeliverable no_mail_host", 3),
    Case("multicast.example", "undeliverable no_mail_host", 3),
    Case("spf.example", "undeliverable rejects_all", 3),
    Case("spf-split.example", "undeliverable rejects_all", 3),
    Case("spf-exp.example", "undeliverable rejects_all", 3),
    Case("broken.org", "unknown servfail", 1),
    Case("elsewhere.org", "unknown refused", 1),
    Case("delegated.example", "unknown refused", 1),
    Case("outside.example", "unknown refused", 1),
    # Without look_up_hosts, a name is believed to have an address.
    Case("dead.example", "deliverable by mx", 1, ((10, "gone.example"), (20, "text.example"))),
    # What is wrong with the address itself costs no question.
    Case("printer.local", "undeliverable special_use_domain", 0),
    Case("no space.example", "undeliverable whitespace", 0),
    Case("ana@mail.example", "undeliverable several_at", 0),
    Case("[192.0.2.1]", "undeliverable domain_literal_not_allowed", 0),
    Case("", "undeliverable domain_empty", 0),
]


def said(found: Deliverability) -> str:
    return f"{found.state} by {found.found_by}" if found.found_by else f"{found.state} {found.code}"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.domain)
def test_a_zone_for_every_case(case: Case, server: NameServer) -> None:
    found = check_domain_sync(case.domain, resolver=asking(server))
    assert (said(found), server.total, found.mx) == (case.says, case.questions, case.mx)


def test_a_loop_of_aliases_ends(server: NameServer) -> None:
    found = check_domain_sync("loop.example", resolver=asking(server))
    assert found.state == State.UNKNOWN


@pytest.mark.parametrize(
    ("domain", "says"),
    [
        ("mail.example", "deliverable by mx"),
        ("halfdead.example", "deliverable by mx"),
        ("dead.example", "undeliverable unusable_mx"),
        ("private-mx.example", "undeliverable unusable_mx"),
        ("lame.example", "unknown refused"),
    ],
)
def test_hosts_are_looked_up_where_asked(domain: str, says: str, server: NameServer) -> None:
    assert said(check_domain_sync(domain, resolver=asking(server, look_up_hosts=True))) == says


def test_a_stranger_cannot_make_us_ask_for_ever() -> None:
    with serving(answering_with("mail.example. 60 IN MX 1 dead{n}.gone.example.", times=40)) as server:
        found = check_domain_sync("mail.example", resolver=asking(server, look_up_hosts=True))
        assert said(found) == "undeliverable unusable_mx"
        assert (server.total, server.by_tcp) == (1 + 1 + 10, 1)


@pytest.mark.parametrize("domain", ["private.example", "private-mx.example"])
def test_private_addresses_do_inside_a_company(domain: str, server: NameServer) -> None:
    resolver = asking(server, look_up_hosts=True)
    assert check_domain_sync(domain, resolver=resolver).state == State.UNDELIVERABLE
    assert check_domain_sync(domain, resolver=resolver, policy=INTERNAL).state == State.DELIVERABLE


def test_addresses_of_every_kind(server: NameServer) -> None:
    address = validate_email("ana@bücher.example")
    literal = validate_email("ana@[192.0.2.1]", allow_domain_literal=True)
    invalid = validate_emails(["ana@@mail.example"])
    items = ["ana@mail.example", None, "ana", address, literal, *invalid]
    found = check_emails_sync(items, resolver=asking(server))
    assert [each and said(each) for each in found] == [
        "deliverable by mx",
        None,
        "undeliverable missing_at",
        "deliverable by mx",
        "unknown domain_literal",
        "undeliverable several_at",
    ]
    assert server.total == 2
    assert check_emails_sync([]) == []
    assert check_domains_sync([]) == {}
    with pytest.raises(TypeError, match="batch"):
        check_emails_sync("ana@mail.example")
    with pytest.raises(TypeError, match="batch"):
        check_domains_sync("mail.example")
    with pytest.raises(TypeError, match="str"):
        check_email_sync(None)  # type: ignore[arg-type]  # what a caller without types may do


# Batches


def test_a_batch_asks_once_for_each_distinct_domain(server: NameServer) -> None:
    addresses = [f"person{n}@{'D' if n % 2 else 'd'}{n % DOMAINS}.example" for n in range(20 * DOMAINS)]
    start = time.perf_counter()
    found = check_emails_sync(addresses, resolver=asking(server))
    print(f"{len(addresses)} addresses: {server.total} questions, {time.perf_counter() - start:.2f} s")
    assert len(addresses) == 10_000
    assert {each and said(each) for each in found} == {"deliverable by mx"}
    assert len(found) == len(addresses)
    assert server.total == DOMAINS == 500
    assert set(server.asked.values()) == {1}


def test_no_more_questions_are_open_than_allowed(nsd_port: int) -> None:
    with serving(relaying(nsd_port, delay=0.02)) as slow:
        resolver = asking(slow, concurrency=5)
        domains = [f"d{n}.example" for n in range(40)]

        async def main() -> None:
            # The limit is the resolver's, not the call's.
            await asyncio.gather(*(check_domains(domains[n::2], resolver=resolver) for n in range(2)))

        asyncio.run(main())
        assert (slow.total, slow.busiest) == (40, 5)


def test_a_dead_server_costs_the_timeout_once() -> None:
    async def silence(wire: bytes, tcp: bool) -> list[bytes]:
        return []

    with serving(silence) as dead:
        resolver = asking(dead, timeout=1, try_timeout=0.2)
        addresses = [f"person{n}@d{n % DOMAINS}.example" for n in range(20 * DOMAINS)]
        start = time.perf_counter()
        found = check_emails_sync(addresses, resolver=resolver)
        took = time.perf_counter() - start
        print(f"a dead server, {len(addresses)} addresses, timeout 1 s: {took:.2f} s")
        assert 1 <= took < 2
        # Those that were asked about heard nothing; the rest was not asked about in time.
        assert {each and said(each) for each in found} == {"unknown no_answer", "unknown timeout"}
        assert max(dead.asked.values()) == 2

        # The call's own timeout comes before the resolver's.
        start = time.perf_counter()
        assert said(check_email_sync(addresses[0], resolver=resolver, timeout=0.1)) == "unknown timeout"
        assert time.perf_counter() - start < 1


# Servers that misbehave


def response(wire: bytes, *records: str, rcode: dns.rcode.Rcode = dns.rcode.NOERROR) -> dns.message.Message:
    """A recursive server's answer."""
    made = dns.message.make_response(dns.message.from_wire(wire), recursion_available=True)
    made.set_rcode(rcode)
    for record in records:
        name, ttl, *rest = record.split(" ", 4)
        made.answer.append(dns.rrset.from_text(name, int(ttl), *rest))
    return made


def answering_with(record: str, *, times: int = 1) -> Answer:
    """Answer the first question with records of this kind, deny everything else."""

    async def answer(wire: bytes, tcp: bool) -> list[bytes]:
        asked = dns.message.from_wire(wire).question[0].name
        if asked != dns.name.from_text(record.split(" ")[0]):
            return [response(wire, rcode=dns.rcode.NXDOMAIN).to_wire()]
        made = response(wire)
        name, ttl, *rest = record.split(" ", 4)
        made.answer.append(
            dns.rrset.from_text(name, int(ttl), *rest[:2], *(rest[2].format(n=n) for n in range(times)))
        )
        cut = response(wire)
        cut.flags |= dns.flags.TC
        return [(made if tcp or times == 1 else cut).to_wire(max_size=65_535)]

    return answer


TRUE = "mail.example. 60 IN MX 10 mx1.mail.example."


def misbehaviour(name: str, wire: bytes, tcp: bool) -> list[bytes]:
    true = response(wire, TRUE)
    match name:
        case "silent":
            return []
        case "garbage":
            return [b"\xff" * 40, b"", wire[:7]]
        case "wrong id":
            true.id ^= 1
        case "wrong question":
            true.question[0].name = dns.name.from_text("other.example.")
        case "question echoed":
            return [wire]
        case "truncates always":
            true.flags |= dns.flags.TC
        case "truncates, then closes":
            true.flags |= dns.flags.TC
            return [] if tcp else [true.to_wire()]
        case "truncates, then garbage":
            true.flags |= dns.flags.TC
            return [b"\xff" * 40] if tcp else [true.to_wire()]
        case "truncates, then lies":
            true.id ^= tcp
            true.flags |= 0 if tcp else dns.flags.TC
        case "NXDOMAIN with an answer":
            true.set_rcode(dns.rcode.NXDOMAIN)
        case "MX cut short":
            return [true.to_wire()[:-3]]
        case "refers":
            true = response(wire)
            true.flags &= ~dns.flags.RA
            true.authority.append(dns.rrset.from_text("example.", 60, "IN", "NS", "ns.example."))
        case _:
            true.answer.clear()
            true.set_rcode(dns.rcode.from_text(name))
    return [true.to_wire()]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("silent", DeliverabilityCode.NO_ANSWER),
        # A forger's datagrams are passed over, as if they had not come.
        ("garbage", DeliverabilityCode.NO_ANSWER),
        ("wrong id", DeliverabilityCode.NO_ANSWER),
        ("wrong question", DeliverabilityCode.NO_ANSWER),
        ("question echoed", DeliverabilityCode.NO_ANSWER),
        ("MX cut short", DeliverabilityCode.NO_ANSWER),
        ("truncates always", DeliverabilityCode.MALFORMED),
        ("truncates, then closes", DeliverabilityCode.MALFORMED),
        ("truncates, then garbage", DeliverabilityCode.MALFORMED),
        ("truncates, then lies", DeliverabilityCode.MALFORMED),
        ("NXDOMAIN with an answer", DeliverabilityCode.MALFORMED),
        ("SERVFAIL", DeliverabilityCode.SERVFAIL),
        ("FORMERR", DeliverabilityCode.SERVFAIL),
        ("REFUSED", DeliverabilityCode.REFUSED),
        ("NOTIMP", DeliverabilityCode.REFUSED),
        ("refers", DeliverabilityCode.REFUSED),
    ],
)
def test_a_server_that_misbehaves_makes_it_unknown(
    name: str, code: DeliverabilityCode, server: NameServer, caplog: pytest.LogCaptureFixture
) -> None:
    async def answer(wire: bytes, tcp: bool) -> list[bytes]:
        return misbehaviour(name, wire, tcp)

    with serving(answer) as bad:
        found = check_domain_sync("mail.example", resolver=asking(bad, try_timeout=0.1))
        assert found == Deliverability(State.UNKNOWN, code)
        # A server that does better is asked next, and what it says counts.
        both = Resolver(nameservers=[bad.address, server.address], try_timeout=0.1)
        assert check_domain_sync("mail.example", resolver=both).state == State.DELIVERABLE
        # What a server said tells more than that another was silent.
        if code != DeliverabilityCode.NO_ANSWER:
            with serving(lambda wire, tcp: asyncio.sleep(0, [])) as dead:
                both = Resolver(nameservers=[dead.address, bad.address], try_timeout=0.1)
                assert check_domain_sync("mail.example", resolver=both).code == code
    # asyncio logs what it cannot hand on, and a datagram holds the domain.
    assert caplog.text == ""


def test_lies_before_the_truth_are_passed_over() -> None:
    async def answer(wire: bytes, tcp: bool) -> list[bytes]:
        lies = [misbehaviour(name, wire, tcp)[0] for name in ("garbage", "wrong id", "wrong question")]
        return [*lies, response(wire, TRUE).to_wire()]

    with serving(answer) as server:
        assert said(check_domain_sync("mail.example", resolver=asking(server))) == "deliverable by mx"
        assert server.total == 1


def test_a_slow_server_is_waited_for_as_long_as_agreed(nsd_port: int) -> None:
    with serving(relaying(nsd_port, delay=0.3)) as slow:
        hurried = asking(slow, try_timeout=0.1)
        assert said(check_domain_sync("mail.example", resolver=hurried)) == "unknown no_answer"
        assert said(check_domain_sync("mail.example", resolver=asking(slow))) == "deliverable by mx"


def test_what_does_not_fit_a_datagram_comes_by_tcp(server: NameServer) -> None:
    before = server.by_tcp
    found = check_domain_sync("big.example", resolver=asking(server))
    assert (found.state, len(found.mx)) == (State.DELIVERABLE, 41)
    assert server.by_tcp == before + 1


def test_nobody_listening_is_noticed_at_once() -> None:
    resolver = Resolver(nameservers=[f"{HOST}:{free_port()}"])
    start = time.perf_counter()
    assert said(check_domain_sync("mail.example", resolver=resolver)) == "unknown unreachable"
    assert time.perf_counter() - start < 1


def test_damaged_answers_never_raise() -> None:
    dice = random.Random(3)  # noqa: S311 -- the same damage each time

    async def answer(wire: bytes, tcp: bool) -> list[bytes]:
        asked = dns.message.from_wire(wire).question[0].name
        honest = response(wire, f"{asked} 60 IN MX 10 mx1.mail.example.").to_wire()
        if not tcp:
            # By TCP, nothing is passed over.
            cut = bytearray(honest)
            cut[2] |= 0x02
            return [bytes(cut)]
        damaged = bytearray(honest)
        for _ in range(dice.randint(1, 4)):
            damaged[dice.randrange(2, len(damaged))] = dice.randrange(256)
        return [bytes(damaged)]

    with serving(answer) as server:
        domains = [f"d{n}.example" for n in range(400)]
        found = check_domains_sync(domains, resolver=asking(server))
        assert list(found) == domains
        # How many get through depends on the damage and on the machine's load; some never do.
        assert State.UNKNOWN in {each.state for each in found.values()}


def test_questions_are_hard_to_guess(server: NameServer) -> None:
    server.ids.clear()
    server.source_ports.clear()
    check_domains_sync([f"d{n}.example" for n in range(200)], resolver=asking(server))
    assert len(set(server.ids)) > 190
    assert len(set(server.source_ports)) > 150


# What is shared and what is kept


def test_callers_at_one_time_share_a_look_up(nsd_port: int) -> None:
    with serving(relaying(nsd_port, delay=0.1)) as slow:

        async def main() -> None:
            resolver = asking(slow, cache_size=0)
            callers = [
                asyncio.create_task(check_email(f"person{n}@mail.example", resolver=resolver))
                for n in range(20)
            ]
            hurried = check_email("ana@mail.example", resolver=resolver, timeout=0.02)
            await asyncio.sleep(0.05)
            # That one leaves, whoever began, is not the others' concern.
            callers.pop(0).cancel()
            assert said(await hurried) == "unknown timeout"
            assert {said(each) for each in await asyncio.gather(*callers)} == {"deliverable by mx"}

        asyncio.run(main())
        assert slow.total == 1


def test_when_all_have_left_the_look_up_ends(nsd_port: int) -> None:
    with serving(relaying(nsd_port, delay=60)) as slow:

        async def main() -> None:
            before = asyncio.all_tasks()
            call = asyncio.create_task(check_email("ana@mail.example", resolver=asking(slow)))
            await asyncio.sleep(0.05)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            assert asyncio.all_tasks() == before

        asyncio.run(main())


def test_a_kept_resolver_remembers_for_the_time_allowed(server: NameServer) -> None:
    resolver = asking(server)

    def questions(domain: str) -> int:
        server.forget()
        check_domain_sync(domain, resolver=resolver)
        return server.total

    seen = {
        domain: [questions(domain), questions(domain)]
        for domain in [
            "mail.example",
            "gone.example",
            "v6.example",
            "brief.example",
            "gone.forgetful.org",
            "instant.example",
            "elsewhere.org",
        ]
    }
    assert seen == {
        "mail.example": [1, 0],
        "gone.example": [1, 0],
        "v6.example": [4, 0],
        "brief.example": [1, 0],
        "gone.forgetful.org": [1, 0],
        # A TTL of nought is never kept, and neither is a failure.
        "instant.example": [1, 1],
        "elsewhere.org": [1, 1],
    }
    assert not {"instant.example", "elsewhere.org"}.intersection(name for name, _ in resolver._cache)
    time.sleep(1.1)
    after = {domain: questions(domain) for domain in ["mail.example", "brief.example", "gone.forgetful.org"]}
    assert after == {"mail.example": 0, "brief.example": 1, "gone.forgetful.org": 1}


def test_a_denial_without_soa_is_not_remembered() -> None:
    with serving(answering_with(TRUE)) as server:
        resolver = asking(server)
        for _ in range(2):
            assert said(check_domain_sync("gone.example", resolver=resolver)) == "undeliverable no_domain"
        assert server.total == 2


def test_the_cache_is_bounded_and_forgets_the_oldest(server: NameServer) -> None:
    resolver = asking(server, cache_size=10)
    check_domains_sync([f"d{n}.example" for n in range(100)], resolver=resolver)
    assert len(resolver._cache) == 10
    check_domain_sync("d0.example", resolver=resolver)
    # To be used is to be young again.
    for n in range(1, 20):
        check_domains_sync([f"d{n}.example", "d0.example"], resolver=resolver)
    assert server.asked["d0.example.", "MX"] == 2
    assert len(resolver._cache) == 10

    none = asking(server, cache_size=0)
    for _ in range(2):
        check_domain_sync("mail.example", resolver=none)
    assert server.asked["mail.example.", "MX"] == 2


def test_copies_of_a_resolver_carry_no_domain(server: NameServer) -> None:
    resolver = asking(server, cache_size=7)
    check_domain_sync("mail.example", resolver=resolver)
    assert resolver._cache
    pickled = pickle.dumps(resolver)
    assert b"mail" not in pickled
    for other in (pickle.loads(pickled), copy.copy(resolver), copy.deepcopy(resolver)):
        assert other == resolver
        assert other.cache_size == 7
        assert not other._cache


def test_without_a_resolver_the_system_is_asked_and_nothing_is_kept(
    server: NameServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = dns.resolver.Resolver(configure=False)
    system.nameservers = [HOST]
    system.port = server.port
    monkeypatch.setattr(dns.resolver, "Resolver", lambda: system)
    for _ in range(2):
        assert said(check_domain_sync("mail.example")) == "deliverable by mx"
    assert server.total == 2

    def fail() -> None:
        raise dns.resolver.NoResolverConfiguration

    monkeypatch.setattr(dns.resolver, "Resolver", fail)
    assert said(check_domain_sync("mail.example")) == "unknown no_resolver"


# The twins


def test_the_twins_say_the_same(server: NameServer) -> None:
    resolver = asking(server)
    batch = ["ana@mail.example", "ana@null.example", None, "ana"]
    domains = ["mail.example", "null.example"]

    async def main() -> list[object]:
        return [
            await check_emails(batch, resolver=resolver),
            await check_email("ana@mail.example", resolver=resolver),
            await check_domains(domains, resolver=resolver),
            await check_domain("null.example", resolver=resolver),
        ]

    def blocking() -> list[object]:
        return [
            check_emails_sync(batch, resolver=resolver),
            check_email_sync("ana@mail.example", resolver=resolver),
            check_domains_sync(domains, resolver=resolver),
            check_domain_sync("null.example", resolver=resolver),
        ]

    async def blocking_in_a_loop() -> list[object]:
        return blocking()

    expected = asyncio.run(main())
    assert blocking() == expected
    assert asyncio.run(blocking_in_a_loop()) == expected


def test_a_twin_leaves_the_loop_of_its_thread_alone(server: NameServer) -> None:
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    try:
        check_domain_sync("mail.example", resolver=asking(server))
        assert asyncio.get_event_loop() is loop
    finally:
        asyncio.set_event_loop(None)
        loop.close()


def test_one_resolver_serves_many_threads(server: NameServer) -> None:
    resolver = asking(server, cache_size=20)
    found: list[Deliverability] = []

    def work() -> None:
        for n in range(30):
            found.append(check_domain_sync(f"d{n}.example", resolver=resolver))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [said(each) for each in found] == ["deliverable by mx"] * 120
    assert len(resolver._cache) <= 20


def test_an_interrupt_ends_a_twin() -> None:
    def interrupt(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        with serving(lambda wire, tcp: asyncio.sleep(0, [])) as dead:
            signal.setitimer(signal.ITIMER_REAL, 0.3)
            start = time.perf_counter()
            with pytest.raises(KeyboardInterrupt):
                check_domain_sync("mail.example", resolver=asking(dead, try_timeout=20, timeout=20))
            assert time.perf_counter() - start < 5
    finally:
        signal.signal(signal.SIGALRM, before)


# Promises


def test_canary_is_in_no_log_no_repr_and_no_error(
    server: NameServer, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)

    async def refuse(wire: bytes, tcp: bool) -> list[bytes]:
        return misbehaviour("REFUSED", wire, tcp)

    with serving(refuse) as refusing:
        resolvers = [asking(server), asking(refusing), asking(server, timeout=0.000001)]
        addresses = [f"{CANARY}@{CANARY}.example", f"{CANARY}@mail.example", f"{CANARY}@@example"]
        for resolver in resolvers:
            found = check_emails_sync(addresses, resolver=resolver)
            shown = f"{found} {found[0]} {resolver} {resolver!r}"
            assert CANARY not in shown
            assert "example" not in shown
    assert CANARY not in caplog.text
    assert CANARY not in "".join(capfd.readouterr())


def test_repr_shows_state_and_code_only() -> None:
    found = Deliverability(State.DELIVERABLE, None, (MailHost(0, "ana.example"),), "a")
    assert repr(found) == str(found) == "<Deliverability deliverable>"
    with pytest.raises(AttributeError):
        found.state = State.UNKNOWN  # type: ignore[misc]  # that is the test
    assert pickle.loads(pickle.dumps(found)) == found


@pytest.mark.parametrize("code", DeliverabilityCode)
def test_codes_are_stable_names_with_a_sentence(code: DeliverabilityCode) -> None:
    assert re.fullmatch(r"[a-z_]+", code)
    assert code.name == code.value.upper()
    assert str(code) == code.value
    assert re.fullmatch(r"[A-Z].*\.", code.message)
    assert pickle.loads(pickle.dumps(code)) is code


@pytest.mark.parametrize(
    "settings",
    [
        {"nameservers": "127.0.0.1"},
        {"nameservers": ["ns.example"]},
        {"nameservers": ["127.0.0.1:port"]},
        {"nameservers": ["::1:70000:"]},
        {"nameservers": [""]},
        {"nameservers": ["127.0.0.1:0"]},
        {"nameservers": ["127.0.0.1/24"]},
        {"nameservers": ["ana@127.0.0.1"]},
        {"timeout": 0},
        {"timeout": math.nan},
        {"timeout": math.inf},
        {"try_timeout": -1},
        {"concurrency": 0},
        {"cache_size": -1},
    ],
)
def test_settings_that_make_no_sense_are_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"address|more than|at least"):
        Resolver(**settings)


@pytest.mark.parametrize(
    "settings",
    [
        {"nameservers": [5]},
        {"timeout": "5"},
        {"try_timeout": True},
        {"concurrency": 1.5},
        {"concurrency": True},
        {"cache_size": "1"},
        {"look_up_hosts": "no"},
    ],
)
def test_settings_of_another_type_are_refused(settings: dict[str, Any]) -> None:
    (name,) = settings
    with pytest.raises(TypeError, match="name server" if name == "nameservers" else f"{name} must be"):
        Resolver(**settings)


def test_a_timeout_that_makes_no_sense_is_refused() -> None:
    for timeout in (0, math.nan):
        with pytest.raises(ValueError, match="more than 0"):
            check_domain_sync("mail.example", timeout=timeout)
    wrong: Any = "5"
    with pytest.raises(TypeError, match="timeout must be a number of seconds, not str"):
        check_domain_sync("mail.example", timeout=wrong)


@pytest.mark.parametrize("value", [b"ana@mail.example", 5, None, math.nan, ["ana@mail.example"]])
def test_what_is_no_text_is_refused_as_elsewhere(value: Any) -> None:
    with pytest.raises(TypeError, match="address must be str or Email, not "):
        check_email_sync(value)
    with pytest.raises(TypeError, match="a domain must be str, not "):
        check_domains_sync(["mail.example", value] if value.__hash__ else [value])
    if value is None or value is math.nan:
        (missing,) = check_emails_sync([value])  # type: ignore[list-item]  # NaN, as in every batch
        assert missing is None
    else:
        with pytest.raises(TypeError, match="1"):
            check_emails_sync(["@", value])


def test_servers_are_named_with_and_without_port() -> None:
    names = {"192.0.2.1": 53, "192.0.2.1:5353": 5353, "2001:db8::1": 53, "[2001:db8::1]:5353": 5353}
    for name, port in names.items():
        assert cleanse.dns._server(name)[1] == port


def run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def test_only_who_asks_for_it_pays_for_dnspython() -> None:
    done = run("import sys, cleanse; sys.exit('dns' in sys.modules or 'cleanse.dns' in sys.modules)")
    assert done.returncode == 0, done.stderr
    done = run("import sys; sys.modules['dns'] = None; import cleanse.dns")
    assert "ImportError: cleanse.dns needs dnspython: pip install 'pycleanse[dns]'" in done.stderr


def test_the_page_shows_what_comes_out(server: NameServer) -> None:
    page = (Path(__file__).parents[2] / "docs" / "deliverability.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```$", page, flags=re.MULTILINE | re.DOTALL)
    assert blocks
    namespace: dict[str, Any] = {}
    for block in blocks:
        # The page names a server of the documentation range; the zone is ours.
        exec(block.replace("192.0.2.53", server.address), namespace)  # noqa: S102 -- our own page
    main: Coroutine[Any, Any, None] = namespace["main"]()
    asyncio.run(main)
    # Each code of the module is explained on the page, and no other.
    explained = set(re.findall(r"^\| `([a-z_]+)` \|", page, flags=re.MULTILINE))
    assert explained == {*DeliverabilityCode}
