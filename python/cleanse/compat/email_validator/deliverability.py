"""Whether a domain takes mail, with the functions of email-validator: `cleanse.dns`, for one domain.

Only where the caller hands over a resolver of dnspython, this module asks through that, and in the
order of email-validator: MX, else A or AAAA and no SPF that denies all.
"""

from __future__ import annotations

from ipaddress import ip_address

from cleanse.compat.email_validator.exceptions import EmailUndeliverableError

TYPE_CHECKING = False  # what typing calls so, without the price of importing typing
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

    from dns.resolver import CacheBase, Resolver

__all__ = ["caching_resolver", "validate_email_deliverability"]

_TAKES_NO_MAIL = "The domain takes no mail."


def _dns() -> ModuleType:
    """Import dnspython when first needed: it takes a while, and syntax needs none of it."""
    try:
        import dns.exception
        import dns.resolver
    except ImportError as error:
        raise ImportError("deliverability needs dnspython: pip install 'pycleanse[dns]'") from error
    return dns


def _default_timeout() -> int:
    from cleanse.compat import email_validator

    return email_validator.DEFAULT_TIMEOUT


def caching_resolver(
    *, timeout: int | None = None, cache: CacheBase | None = None, dns_resolver: Resolver | None = None
) -> Resolver:
    """Return a resolver that remembers answers, to be handed over as `dns_resolver`.

    `timeout` is in seconds, for each question.
    """
    dns = _dns()
    resolver: Resolver = dns.resolver.Resolver() if dns_resolver is None else dns_resolver
    resolver.cache = dns.resolver.LRUCache() if cache is None else cache
    resolver.lifetime = _default_timeout() if timeout is None else timeout
    return resolver


def validate_email_deliverability(
    domain: str, domain_i18n: str, timeout: int | None = None, dns_resolver: Resolver | None = None
) -> dict[str, Any]:
    """Return `mx` and `mx_fallback_type`, or `unknown-deliverability` if the DNS gave no answer.

    `domain` is in A-labels; `domain_i18n`, which email-validator shows in its messages, is not
    used. Raises `EmailUndeliverableError` where the domain does not exist or takes no mail
    (RFC 5321 §5.1, RFC 7505, RFC 7208).
    """
    if dns_resolver is None:
        return _ask_the_system(domain, _default_timeout() if timeout is None else timeout)
    if timeout is not None:
        raise ValueError("timeout and dns_resolver exclude each other: set the lifetime of the resolver")
    return _ask(dns_resolver, domain)


def _ask_the_system(domain: str, timeout: float) -> dict[str, Any]:
    from cleanse import EmailPolicy, is_email
    from cleanse.dns import State, check_domain_sync

    # A program may have this module accept what the core's default refuses.
    policy = None if is_email(f"postmaster@{domain}") else EmailPolicy(domains="any")
    found = check_domain_sync(domain, policy=policy, timeout=timeout)
    if found.state is State.DELIVERABLE:
        fallback = found.found_by.upper() if found.found_by in ("a", "aaaa") else None
        return {"mx": [tuple(host) for host in found.mx], "mx_fallback_type": fallback}
    if found.state is State.UNKNOWN or found.code is None:
        return {"unknown-deliverability": str(found.code)}
    raise EmailUndeliverableError(found.code.message)


def _ask(resolver: Resolver, domain: str) -> dict[str, Any]:
    dns = _dns()

    def ask(kind: str) -> list[Any]:
        try:
            return list(resolver.resolve(domain, kind))
        except dns.resolver.NoAnswer:
            return []

    try:
        if exchanges := ask("MX"):
            mx = sorted((record.preference, str(record.exchange).rstrip(".")) for record in exchanges)
            mx = [(preference, host) for preference, host in mx if host]
            if not mx:  # RFC 7505: only the null MX
                raise EmailUndeliverableError(_TAKES_NO_MAIL)
            return {"mx": mx, "mx_fallback_type": None}
        for kind in ("A", "AAAA"):
            if any(ip_address(record.address).is_global for record in ask(kind)):
                break
        else:
            raise EmailUndeliverableError(_TAKES_NO_MAIL)
        if any(b"".join(record.strings) == b"v=spf1 -all" for record in ask("TXT")):
            raise EmailUndeliverableError("The domain sends no mail.")
        return {"mx": [(0, domain)], "mx_fallback_type": kind}
    except dns.resolver.NXDOMAIN:
        raise EmailUndeliverableError("The domain does not exist.") from None
    except dns.resolver.NoNameservers:
        return {"unknown-deliverability": "no_nameservers"}
    except dns.exception.Timeout:
        return {"unknown-deliverability": "timeout"}
    except (dns.exception.DNSException, OSError):
        raise EmailUndeliverableError("The DNS gave no usable answer about the domain.") from None
