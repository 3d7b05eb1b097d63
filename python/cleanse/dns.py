"""Deliverability: whether the domain of an address takes mail, by what the DNS says of it.

Not a probe: no mail server is spoken to, so nothing here tells whether a mailbox exists.

Needs `pip install 'pycleanse[dns]'`. Coroutines for asyncio; each has a twin that blocks, under the
same name with `_sync` behind it. Nothing is kept between calls unless the caller keeps a `Resolver`,
and then domains only. The network never raises: it makes a verdict `unknown`.
"""

import asyncio
import ipaddress
import math
import time
from collections.abc import Callable, Coroutine, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field, fields
from functools import partial, wraps
from typing import Any, Literal, NamedTuple, ParamSpec, TypeVar
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from cleanse import Email, EmailPolicy, InvalidEmailError, aio
from cleanse.codes import ErrorCode, StrEnum

try:
    import dns.asyncbackend
    import dns.asyncquery
    import dns.exception
    import dns.flags
    import dns.inet
    import dns.message
    import dns.name
    import dns.rcode
    import dns.rdatatype
    import dns.resolver
except ImportError as _error:
    raise ImportError("cleanse.dns needs dnspython: pip install 'pycleanse[dns]'") from _error

__all__ = [
    "Deliverability",
    "DeliverabilityCode",
    "MailHost",
    "Resolver",
    "State",
    "check_domain",
    "check_domain_sync",
    "check_domains",
    "check_domains_sync",
    "check_email",
    "check_email_sync",
    "check_emails",
    "check_emails_sync",
]

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")

# A name server that stays silent is asked this often: datagrams get lost.
_ROUNDS = 2
# RFC 8767 §4 suggests days for what an answer may claim and RFC 2308 §5 one to three hours for a denial.
_TTL_MAX = 86_400
_TTL_MAX_NEGATIVE = 10_800
# A stranger's domain decides how many hosts it names; RFC 5321 §5.1 lets a sender stop early.
_HOSTS_MAX = 10
# RFC 6761 §6.3 and §6.4: names that reach this machine or nothing.
_NO_HOSTS = ("localhost", "invalid")


class State(StrEnum):
    """What is known about a domain."""

    DELIVERABLE = "deliverable"
    """A sender would know where to take the mail."""
    UNDELIVERABLE = "undeliverable"
    """Mail would come back: the DNS says that the domain takes none."""
    UNKNOWN = "unknown"
    """The DNS did not say; ask again later and reject nobody."""


class DeliverabilityCode(StrEnum):
    """Why a domain is undeliverable or unknown. Names are stable: programs may match on them."""

    NO_DOMAIN = "no_domain"
    NULL_MX = "null_mx"
    UNUSABLE_MX = "unusable_mx"
    NO_MAIL_HOST = "no_mail_host"
    REJECTS_ALL = "rejects_all"
    NO_ANSWER = "no_answer"
    SERVFAIL = "servfail"
    REFUSED = "refused"
    MALFORMED = "malformed"
    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    NO_RESOLVER = "no_resolver"
    DOMAIN_LITERAL = "domain_literal"

    @property
    def message(self) -> str:
        """The sentence that explains it."""
        return _MESSAGES[self]


_MESSAGES = {
    DeliverabilityCode.NO_DOMAIN: "The domain does not exist.",
    DeliverabilityCode.NULL_MX: "The domain says that it takes no mail (null MX, RFC 7505).",
    DeliverabilityCode.UNUSABLE_MX: "The MX records of the domain name no host that could take mail.",
    DeliverabilityCode.NO_MAIL_HOST: "The domain has neither MX records nor a usable address.",
    DeliverabilityCode.REJECTS_ALL: "The domain has no MX records, and its SPF record disowns all mail.",
    DeliverabilityCode.NO_ANSWER: "No name server answered.",
    DeliverabilityCode.SERVFAIL: "The name server failed to find the answer.",
    DeliverabilityCode.REFUSED: "The name server does not answer such questions for us.",
    DeliverabilityCode.MALFORMED: "The name server's answer could not be read.",
    DeliverabilityCode.UNREACHABLE: "The name server could not be reached.",
    DeliverabilityCode.TIMEOUT: "The time given to the call ran out first.",
    DeliverabilityCode.NO_RESOLVER: "This machine names no name server to ask.",
    DeliverabilityCode.DOMAIN_LITERAL: "The address names an IP address, of which the DNS knows nothing.",
}


class MailHost(NamedTuple):
    """A host that takes a domain's mail; the lowest preference is tried first."""

    preference: int
    host: str


@dataclass(frozen=True, slots=True)
class Deliverability:
    """What the DNS says of a domain.

    `code` is `None` where the state is deliverable, and an `ErrorCode` where the address itself is
    invalid. `mx` holds the hosts in the order in which a sender tries them. `found_by` is the type of
    record that named them; "a" and "aaaa" are the fallback of RFC 5321 §5.1, the domain itself.
    `repr` shows neither domain nor hosts.

    >>> Deliverability(State.UNDELIVERABLE, DeliverabilityCode.NULL_MX)
    <Deliverability undeliverable(null_mx)>
    """

    state: State
    code: DeliverabilityCode | ErrorCode | None = None
    mx: tuple[MailHost, ...] = ()
    found_by: Literal["mx", "a", "aaaa"] | None = None

    def __repr__(self) -> str:
        """Return state and code."""
        return f"<Deliverability {self.state}{f'({self.code})' if self.code else ''}>"


class _Answer(NamedTuple):
    """What the DNS holds of one type under one name."""

    exists: bool
    records: tuple[Any, ...]
    ttl: int


class _Lookup:
    """One question on its way, and how many wait for it."""

    __slots__ = ("task", "waiting")

    def __init__(self, task: "asyncio.Task[_Answer | DeliverabilityCode]") -> None:
        self.task = task
        self.waiting = 0


class _Lane:
    """What all callers of one resolver in one event loop share: tasks belong to their loop."""

    __slots__ = ("gate", "lookups", "servers")

    def __init__(self, servers: tuple[tuple[str, int], ...], concurrency: int) -> None:
        self.servers = servers
        self.gate = asyncio.Semaphore(concurrency)
        self.lookups: dict[tuple[str, dns.rdatatype.RdataType], _Lookup] = {}


@dataclass(frozen=True, kw_only=True)
class Resolver:
    """Whom to ask, and how patiently. Keep one to share look-ups and answers between calls.

    Without one, every call makes its own with these defaults and forgets it. A kept one remembers
    answers, by domain, for as long as their TTL allows (RFC 2308 for denials); failures are not
    remembered. It may be used from several threads and event loops; a pickle or copy of it has an
    empty cache. The system's name servers are read when an event loop first uses it.

    nameservers: IP addresses, each with `:port` where it is not 53 (`"[2001:db8::1]:5353"`); without
        any, those that the system names.
    try_timeout: seconds to wait for one answer of one name server. Each is asked twice.
    timeout: seconds that a call takes at most, batches too; what is then open is `unknown(timeout)`.
    concurrency: questions under way at one time, over all calls of one event loop.
    cache_size: answers remembered at most; 0 remembers none.
    look_up_hosts: also ask whether one of the hosts that the MX records name has an address, at the
        cost of a question or two a host; without, a domain that has MX records costs one.

    Raises `TypeError` for a setting of another type, `ValueError` for one that makes no sense.

    >>> Resolver(nameservers=["192.0.2.53"], timeout=5).timeout
    5
    """

    nameservers: Sequence[str] = ()
    try_timeout: float = 2.0
    timeout: float = 10.0
    concurrency: int = 64
    cache_size: int = 4096
    look_up_hosts: bool = False
    _cache: dict[tuple[str, dns.rdatatype.RdataType], tuple[float, _Answer]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _lanes: WeakKeyDictionary[asyncio.AbstractEventLoop, _Lane] = field(
        default_factory=WeakKeyDictionary, init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        """Refuse what makes no sense now, rather than at the first question."""
        if isinstance(self.nameservers, str):
            raise ValueError("nameservers is a sequence of addresses")
        object.__setattr__(self, "nameservers", tuple(self.nameservers))
        for nameserver in self.nameservers:
            _server(_typed("a name server", nameserver, str))
        for name in ("try_timeout", "timeout"):
            _seconds(name, getattr(self, name))
        for name, least in (("concurrency", 1), ("cache_size", 0)):
            if _typed(name, getattr(self, name), int) < least:
                raise ValueError(f"{name} must be at least {least}")
        _typed("look_up_hosts", self.look_up_hosts, bool)

    def __reduce__(self) -> tuple[Callable[[], "Resolver"], tuple[()]]:
        """Copy and pickle the settings only: whoever reads a pickle is not told who was asked about."""
        settings = {each.name: getattr(self, each.name) for each in fields(self) if each.init}
        return partial(Resolver, **settings), ()

    def _lane(self) -> _Lane:
        loop = asyncio.get_running_loop()
        lane = self._lanes.get(loop)
        if lane is None:
            servers = tuple(map(_server, self.nameservers)) or _system_servers()
            lane = self._lanes[loop] = _Lane(servers, self.concurrency)
        return lane

    async def _ask(self, name: str, rdtype: dns.rdatatype.RdataType) -> "_Answer | DeliverabilityCode":
        """Answer from the cache, from a look-up that is already under way, or from a new one."""
        key = name, rdtype
        remembered = self._recall(key)
        if remembered is not None:
            return remembered
        lane = self._lane()
        lookup = lane.lookups.get(key)
        if lookup is None:
            lookup = lane.lookups[key] = _Lookup(asyncio.create_task(self._look_up(lane, name, rdtype)))
        lookup.waiting += 1
        try:
            # Whoever is cancelled leaves alone; the last to leave ends the look-up.
            return await asyncio.shield(lookup.task)
        finally:
            lookup.waiting -= 1
            if not lookup.waiting:
                lookup.task.cancel()
                lane.lookups.pop(key, None)

    async def _look_up(
        self, lane: _Lane, name: str, rdtype: dns.rdatatype.RdataType
    ) -> "_Answer | DeliverabilityCode":
        found: _Answer | DeliverabilityCode = DeliverabilityCode.NO_RESOLVER
        servers = list(lane.servers)
        async with lane.gate:
            for _ in range(_ROUNDS):
                for server in tuple(servers):
                    reply = await _query(server, name, rdtype, self.try_timeout)
                    if isinstance(reply, _Answer):
                        self._remember((name, rdtype), reply)
                        return reply
                    if reply is not DeliverabilityCode.NO_ANSWER:
                        # It has spoken; asking again would bring the same.
                        servers.remove(server)
                        found = reply
                    elif found is DeliverabilityCode.NO_RESOLVER:
                        # Silence tells less than what another server says.
                        found = reply
        return found

    def _recall(self, key: tuple[str, dns.rdatatype.RdataType]) -> _Answer | None:
        # One atomic step each, instead of a lock that a fork could orphan.
        expires, answer = self._cache.pop(key, (0.0, None))
        if answer is None or expires <= time.monotonic():
            return None
        self._cache[key] = expires, answer
        return answer

    def _remember(self, key: tuple[str, dns.rdatatype.RdataType], answer: _Answer) -> None:
        if not self.cache_size or not answer.ttl:
            return
        self._cache[key] = time.monotonic() + answer.ttl, answer
        while len(self._cache) > self.cache_size:
            # Another thread may have taken the same one, or changed the dict under the iterator.
            with suppress(KeyError, RuntimeError, StopIteration):
                del self._cache[next(iter(self._cache))]


def _typed(name: str, value: Any, wanted: type[Result]) -> Result:  # noqa: ANN401 -- whatever was passed
    """Return the value if it is what a caller may pass; a truth value is no number."""
    if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
        raise TypeError(f"{name} must be {wanted.__name__}, not {type(value).__name__}")
    return value


def _seconds(name: str, value: Any) -> float:  # noqa: ANN401 -- whatever was passed
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name} must be a number of seconds, not {type(value).__name__}")
    if not 0 < value < math.inf:
        raise ValueError(f"{name} must be more than 0 seconds, and finite")
    return value


def _server(text: str) -> tuple[str, int]:
    """Split an address from its port."""
    with suppress(ValueError):
        return str(ipaddress.ip_address(text)), 53
    try:
        parts = urlsplit(f"//{text}")
        address, port = ipaddress.ip_address(parts.hostname or ""), parts.port
    except ValueError:
        port = 0
    if port == 0 or parts.netloc != text or "@" in text:
        raise ValueError("a name server is an IP address, with or without :port")
    return str(address), 53 if port is None else port


def _system_servers() -> tuple[tuple[str, int], ...]:
    try:
        system = dns.resolver.Resolver()
    except Exception:  # whatever is wrong with the machine's configuration, there is nobody to ask
        return ()
    return tuple(
        (server, system.port)
        for server in system.nameservers
        if isinstance(server, str) and dns.inet.is_address(server)
    )


class _Datagrams(asyncio.DatagramProtocol):
    """One question on a socket of its own, so that its source port is as random as its id.

    Whatever does not answer it is passed over: forging an answer takes more than one guess, and a
    forger's wrong guess does no harm.
    """

    def __init__(self, query: dns.message.Message) -> None:
        self.query = query
        self.answer: asyncio.Future[dns.message.Message] = asyncio.get_running_loop().create_future()

    def datagram_received(self, data: bytes, addr: object) -> None:
        try:
            response = dns.message.from_wire(data, raise_on_truncation=True)
        except dns.message.Truncated as cut:
            response = cut.kwargs["message"]
        except Exception:  # there is no end to the ways in which a stranger's datagram is no message
            return
        if self.query.is_response(response) and not self.answer.done():
            self.answer.set_result(response)

    def error_received(self, exc: Exception) -> None:
        if not self.answer.done():
            self.answer.set_exception(exc)


async def _query(
    server: tuple[str, int], name: str, rdtype: dns.rdatatype.RdataType, timeout: float
) -> _Answer | DeliverabilityCode:
    """Ask one server once: by UDP, then by TCP where the answer was cut short."""
    host, port = server
    query = dns.message.make_query(dns.name.from_text(name), rdtype)
    try:
        # A connected socket hears from this server only, and at once where nobody listens there.
        transport, datagrams = await asyncio.get_running_loop().create_datagram_endpoint(
            lambda: _Datagrams(query), remote_addr=server
        )
        try:
            transport.sendto(query.to_wire())
            response = await asyncio.wait_for(datagrams.answer, timeout)
        finally:
            transport.close()
        if response.flags & dns.flags.TC:
            backend = dns.asyncbackend.get_backend("asyncio")
            response = await dns.asyncquery.tcp(query, host, timeout, port, backend=backend)
        return _read(response)
    # Before Python 3.11, asyncio has a TimeoutError of its own; since, the one that is an OSError.
    except (asyncio.TimeoutError, dns.exception.Timeout):
        return DeliverabilityCode.NO_ANSWER
    except OSError:
        return DeliverabilityCode.UNREACHABLE
    except Exception:  # every way in which an answer can be wrong means the same
        return DeliverabilityCode.MALFORMED


def _read(response: dns.message.Message) -> _Answer | DeliverabilityCode:
    if response.flags & dns.flags.TC:
        # Cut short by TCP as well: nobody knows what is missing.
        return DeliverabilityCode.MALFORMED
    rcode = response.rcode()
    if rcode in (dns.rcode.REFUSED, dns.rcode.NOTAUTH, dns.rcode.NOTIMP):
        return DeliverabilityCode.REFUSED
    if rcode not in (dns.rcode.NOERROR, dns.rcode.NXDOMAIN) or not isinstance(
        response, dns.message.QueryMessage
    ):
        return DeliverabilityCode.SERVFAIL
    chain = response.resolve_chaining()
    exists = rcode == dns.rcode.NOERROR
    if chain.answer is not None:
        return _Answer(exists, tuple(chain.answer), min(chain.minimum_ttl, _TTL_MAX))
    if any(rrset.rdtype == dns.rdatatype.SOA for rrset in response.authority):
        return _Answer(exists, (), min(chain.minimum_ttl, _TTL_MAX_NEGATIVE))
    if exists and not response.flags & dns.flags.RA:
        # A referral, or an alias left for us to follow (RFC 2308 §2.2): it denies nothing.
        return DeliverabilityCode.REFUSED
    # RFC 2308 §5: a denial without SOA is not to be remembered.
    return _Answer(exists, (), 0)


def _unknown(code: DeliverabilityCode) -> Deliverability:
    return Deliverability(State.UNKNOWN, code)


def _undeliverable(code: DeliverabilityCode | ErrorCode) -> Deliverability:
    return Deliverability(State.UNDELIVERABLE, code)


async def _judge(domain: str, *, public: bool, resolver: Resolver) -> Deliverability:
    """Walk through RFC 5321 §5.1 as a sender would."""
    found = await resolver._ask(domain, dns.rdatatype.MX)
    if isinstance(found, DeliverabilityCode):
        return _unknown(found)
    if not found.exists:
        return _undeliverable(DeliverabilityCode.NO_DOMAIN)
    if found.records:
        return await _judge_hosts(found.records, public=public, resolver=resolver)
    address = await _find_address(domain, public=public, resolver=resolver)
    if address is None:
        return _undeliverable(DeliverabilityCode.NO_MAIL_HOST)
    if isinstance(address, DeliverabilityCode):
        return _unknown(address)
    # An address alone is also what every web site has. SPF speaks of sending (RFC 7208), but who
    # neither names a mail host nor ever sends has no mail; with MX records the question is not asked.
    policy = await resolver._ask(domain, dns.rdatatype.TXT)
    if isinstance(policy, DeliverabilityCode):
        return _unknown(policy)
    if _disowns_all_mail(policy.records):
        return _undeliverable(DeliverabilityCode.REJECTS_ALL)
    return Deliverability(State.DELIVERABLE, None, (MailHost(0, domain),), address)


async def _judge_hosts(records: Iterable[Any], *, public: bool, resolver: Resolver) -> Deliverability:
    named = [each for each in records if each.exchange != dns.name.root]
    if not named:
        return _undeliverable(DeliverabilityCode.NULL_MX)
    hosts = sorted(
        MailHost(each.preference, each.exchange.to_text(omit_final_dot=True).lower())
        for each in named
        if _may_be_host(each.exchange)
    )
    failure = None
    for mail_host in hosts[:_HOSTS_MAX]:
        if resolver.look_up_hosts:
            address = await _find_address(mail_host.host, public=public, resolver=resolver)
            if isinstance(address, DeliverabilityCode):
                failure = failure or address
            if address not in ("a", "aaaa"):
                continue
        return Deliverability(State.DELIVERABLE, None, tuple(hosts), "mx")
    return _unknown(failure) if failure else _undeliverable(DeliverabilityCode.UNUSABLE_MX)


def _may_be_host(name: dns.name.Name) -> bool:
    # An MX record that holds an IP address reads as a name with a number for its last label.
    last = name.labels[-2].decode("ascii", "replace").lower()
    return last not in _NO_HOSTS and not last.isdigit()


async def _find_address(
    name: str, *, public: bool, resolver: Resolver
) -> Literal["a", "aaaa"] | DeliverabilityCode | None:
    """Return the type of record by which the host can be reached, `None` where there is none."""
    failure = None
    kinds: tuple[tuple[Literal["a", "aaaa"], dns.rdatatype.RdataType], ...] = (
        ("a", dns.rdatatype.A),
        ("aaaa", dns.rdatatype.AAAA),
    )
    for kind, rdtype in kinds:
        found = await resolver._ask(name, rdtype)
        if isinstance(found, DeliverabilityCode):
            failure = failure or found
        elif not found.exists:
            return None
        elif any(_reachable(record.address, public=public) for record in found.records):
            return kind
    return failure


def _reachable(address: str, *, public: bool) -> bool:
    # Loopback and private addresses are where parked domains point to; in a company's own network
    # they are the mail host.
    ip = ipaddress.ip_address(address)
    return not ip.is_multicast and not ip.is_unspecified and (ip.is_global or not public)


def _disowns_all_mail(records: Iterable[Any]) -> bool:
    """Tell whether the SPF record's first mechanism is `-all` (RFC 7208 §4.5, §5.1)."""
    texts = (b"".join(record.strings).decode("ascii", "replace").lower().split(" ") for record in records)
    policies = [terms for first, *terms in texts if first == "v=spf1"]
    if len(policies) != 1:
        # Several policies are an error and mean nothing.
        return False
    mechanisms = (term for term in policies[0] if term and "=" not in term.partition(":")[0])
    return next(mechanisms, None) == "-all"


async def _judge_all(
    emails: Sequence[Email | InvalidEmailError | None],
    *,
    public: bool,
    timeout: float | None,
    resolver: Resolver | None,
) -> list[Deliverability | None]:
    """Judge each distinct domain once, at most for as long as the call may take."""
    resolver = resolver or Resolver()
    timeout = resolver.timeout if timeout is None else _seconds("timeout", timeout)
    verdicts = {
        email.ascii_domain: _unknown(
            DeliverabilityCode.DOMAIN_LITERAL
            if email.ascii_domain.startswith("[")
            else DeliverabilityCode.TIMEOUT
        )
        for email in emails
        if isinstance(email, Email)
    }
    open_domains = [domain for domain in verdicts if not domain.startswith("[")]
    # Workers that share one iterator: a task a domain would cost memory without asking any faster.
    queue = iter(open_domains)

    async def work() -> None:
        for domain in queue:
            verdicts[domain] = await _judge(domain, public=public, resolver=resolver)

    workers = [asyncio.create_task(work()) for _ in open_domains[: resolver.concurrency]]
    if workers:
        try:
            await asyncio.wait(workers, timeout=timeout)
        finally:
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)
        for worker in workers:
            if not worker.cancelled():
                worker.result()
    return [
        verdicts[email.ascii_domain]
        if isinstance(email, Email)
        else _undeliverable(email.code)
        if email is not None
        else None
        for email in emails
    ]


async def check_emails(
    addresses: Iterable[str | Email | InvalidEmailError | None],
    /,
    *,
    policy: EmailPolicy | None = None,
    timeout: float | None = None,
    resolver: Resolver | None = None,
) -> list[Deliverability | None]:
    """Tell of each address whether its domain takes mail; each distinct domain is asked about once.

    addresses: strings, or what `validate_emails` made of them. `None` stays `None`, and NaN becomes it.
    policy: the rules that strings are validated by. An invalid address is `undeliverable` with its
        `ErrorCode` and costs no question. Under `domains="public"` a host needs a public IP address.
    timeout: seconds that the whole call may take; otherwise the resolver's.
    resolver: whom to ask; otherwise the system's name servers.

    Standards: RFC 5321 §5.1, RFC 7505, RFC 7208, RFC 2308.
    """
    if isinstance(addresses, str):
        raise TypeError("addresses is a batch; check_email takes one")
    items = list(addresses)
    # In its place each, so that a refusal of what is no text names the right one.
    texts = [None if isinstance(item, Email | InvalidEmailError) else item for item in items]
    found = await aio.validate_emails(texts, policy=policy)
    emails = [
        item if isinstance(item, Email | InvalidEmailError) else new
        for item, new in zip(items, found, strict=True)
    ]
    public = policy is None or policy.domains == "public"
    return await _judge_all(emails, public=public, timeout=timeout, resolver=resolver)


async def check_email(
    address: str | Email,
    /,
    *,
    policy: EmailPolicy | None = None,
    timeout: float | None = None,
    resolver: Resolver | None = None,
) -> Deliverability:
    """Tell whether the domain of an address takes mail; the arguments are those of `check_emails`.

    >>> import asyncio
    >>> asyncio.run(check_email("ana@@example.com"))
    <Deliverability undeliverable(several_at)>
    """
    if not isinstance(address, str | Email | InvalidEmailError):
        raise TypeError(f"address must be str or Email, not {type(address).__name__}")
    (found,) = await check_emails([address], policy=policy, timeout=timeout, resolver=resolver)
    if found is None:  # only `None` becomes it
        raise TypeError("address must be str or Email")
    return found


async def check_domains(
    domains: Iterable[str],
    /,
    *,
    policy: EmailPolicy | None = None,
    timeout: float | None = None,
    resolver: Resolver | None = None,
) -> dict[str, Deliverability]:
    """Tell of each domain whether it takes mail, by the domain as given.

    domains: as they stand after the @, in U-labels or A-labels. The other arguments are those of
    `check_emails`.
    """
    if isinstance(domains, str):
        raise TypeError("domains is a batch; check_domain takes one")
    names = list(dict.fromkeys(_typed("a domain", each, str) for each in domains))
    found = await check_emails(
        [f"postmaster@{name}" for name in names], policy=policy, timeout=timeout, resolver=resolver
    )
    return {name: verdict for name, verdict in zip(names, found, strict=True) if verdict is not None}


async def check_domain(
    domain: str,
    /,
    *,
    policy: EmailPolicy | None = None,
    timeout: float | None = None,
    resolver: Resolver | None = None,
) -> Deliverability:
    """Tell whether a domain takes mail; the arguments are those of `check_emails`.

    >>> import asyncio
    >>> asyncio.run(check_domain("printer.local"))
    <Deliverability undeliverable(special_use_domain)>
    """
    return (await check_domains([domain], policy=policy, timeout=timeout, resolver=resolver))[domain]


def _blocking(function: Callable[Arguments, Coroutine[Any, Any, Result]]) -> Callable[Arguments, Result]:
    """Make the twin that blocks.

    It runs in an event loop and thread of its own, so that it also works where a loop is running, which
    stands still meanwhile, and leaves this thread's loop as it was.
    """

    @wraps(function)
    def run(*args: Arguments.args, **keywords: Arguments.kwargs) -> Result:
        cancel: list[Callable[[], object]] = []

        async def main() -> Result:
            task = asyncio.current_task()
            if task is not None:
                cancel.append(partial(asyncio.get_running_loop().call_soon_threadsafe, task.cancel))
            return await function(*args, **keywords)

        with ThreadPoolExecutor(max_workers=1) as thread:
            future = thread.submit(lambda: asyncio.run(main()))
            try:
                return future.result()
            finally:
                # Ctrl-C in here reaches the thread, which would otherwise go on to its timeout.
                if not future.done():
                    with suppress(RuntimeError):  # the loop may have closed this very moment
                        for each in cancel:
                            each()

    run.__name__ = run.__qualname__ = f"{function.__name__}_sync"
    run.__doc__ = f"Do what `{function.__name__}` does and wait for it; not for use in a coroutine."
    return run


check_email_sync = _blocking(check_email)
check_emails_sync = _blocking(check_emails)
check_domain_sync = _blocking(check_domain)
check_domains_sync = _blocking(check_domains)
