"""What email-validator 2.4 offers, under the same names, on the core of `cleanse`.

Not a copy of its judgement: the core judges, and docs/email.md lists where the two differ. The
messages are ours and never repeat the address.

>>> from cleanse.compat.email_validator import EmailNotValidError, validate_email
>>> validate_email("Ana@BÜCHER.example", check_deliverability=False).ascii_email
'Ana@xn--bcher-kva.example'
>>> try:
...     validate_email("ana@example..com", check_deliverability=False)
... except EmailNotValidError as error:
...     print(error)
A dot of the domain stands between two labels, never at an end or beside another.
"""

from __future__ import annotations

import cleanse
from cleanse.compat.email_validator import deliverability, exceptions, rfc_constants, types, version

# The package's own function takes its place below; a later import would take that of the function.
from cleanse.compat.email_validator import validate_email as _module  # noqa: F401
from cleanse.compat.email_validator.deliverability import caching_resolver, validate_email_deliverability
from cleanse.compat.email_validator.exceptions import (
    EmailNotValidError,
    EmailSyntaxError,
    EmailUndeliverableError,
    syntax_error,
)
from cleanse.compat.email_validator.types import ValidatedEmail, from_email, normal_form
from cleanse.compat.email_validator.version import __version__

TYPE_CHECKING = False  # what typing calls so, without the price of importing typing
if TYPE_CHECKING:
    from dns.resolver import Resolver

__all__ = [
    "EmailNotValidError",
    "EmailSyntaxError",
    "EmailUndeliverableError",
    "ValidatedEmail",
    "__version__",
    "caching_resolver",
    "deliverability",
    "exceptions",
    "rfc_constants",
    "types",
    "validate_email",
    "version",
]

# Defaults of the keywords. As with email-validator, a program may set them.
ALLOW_SMTPUTF8 = True
ALLOW_EMPTY_LOCAL = False
ALLOW_QUOTED_LOCAL = False
ALLOW_DOMAIN_LITERAL = False
ALLOW_DISPLAY_NAME = False
STRICT = False
GLOBALLY_DELIVERABLE = True
CHECK_DELIVERABILITY = True
TEST_ENVIRONMENT = False
DEFAULT_TIMEOUT = 15

_RESERVED = ["alt", "arpa", "internal", "invalid", "local", "localhost", "onion", "test"]

#: Names that, with all below them, take no mail. A program may change the list.
SPECIAL_USE_DOMAIN_NAMES = [*_RESERVED]


def validate_email(
    email: str | bytes,
    /,
    *,
    allow_smtputf8: bool | None = None,
    allow_empty_local: bool | None = None,
    allow_quoted_local: bool | None = None,
    allow_domain_literal: bool | None = None,
    allow_display_name: bool | None = None,
    strict: bool | None = None,
    check_deliverability: bool | None = None,
    test_environment: bool | None = None,
    globally_deliverable: bool | None = None,
    timeout: int | None = None,
    dns_resolver: Resolver | None = None,
) -> ValidatedEmail:
    """Return the valid address that `email` is; each keyword left out has its module's default.

    `strict` refuses more than 64 octets before the `@`. `test_environment` accepts `test` and what is
    below it, and asks no DNS. `globally_deliverable=False` accepts single
    labels and any top-level one. `timeout` is in seconds, for each question to the DNS.

    Raises `EmailSyntaxError` with `code` and `position`, or `EmailUndeliverableError`.
    """
    if not isinstance(email, str):
        email = _decode(email)
    if allow_smtputf8 is None:
        allow_smtputf8 = ALLOW_SMTPUTF8
    if allow_empty_local is None:
        allow_empty_local = ALLOW_EMPTY_LOCAL
    if allow_quoted_local is None:
        allow_quoted_local = ALLOW_QUOTED_LOCAL
    if allow_domain_literal is None:
        allow_domain_literal = ALLOW_DOMAIN_LITERAL
    if allow_display_name is None:
        allow_display_name = ALLOW_DISPLAY_NAME
    if strict is None:
        strict = STRICT
    if check_deliverability is None:
        check_deliverability = CHECK_DELIVERABILITY
    if test_environment is None:
        test_environment = TEST_ENVIRONMENT
    if globally_deliverable is None:
        globally_deliverable = GLOBALLY_DELIVERABLE
    is_core_policy = globally_deliverable and not test_environment and SPECIAL_USE_DOMAIN_NAMES == _RESERVED
    try:
        policy = cleanse.EmailPolicy(
            allow_smtputf8=bool(allow_smtputf8),
            allow_empty_local=bool(allow_empty_local),
            allow_quoted_local=bool(allow_quoted_local),
            allow_domain_literal=bool(allow_domain_literal),
            allow_display_name=bool(allow_display_name),
            allow_long_local=not strict,
            domains="public" if is_core_policy else "any",
        )
        found = cleanse.validate_email(email, policy=policy)
        if not is_core_policy:
            _check_domain(found.ascii_domain, test_environment, globally_deliverable)
    except cleanse.InvalidEmailError as error:
        raise syntax_error(error) from None
    result = from_email(found, email)
    if check_deliverability and not test_environment and not found.domain.startswith("["):
        answer = validate_email_deliverability(found.ascii_domain, found.domain, timeout, dns_resolver)
        if "mx" in answer:
            result.mx = answer["mx"]
        result.mx_fallback_type = answer.get("mx_fallback_type")
    return result


def as_it_stands(text: str) -> tuple[str, str] | None:
    """Return local part and normalized address of `text` if that takes no leave of any keyword.

    `None` leaves it to `validate_email`: other addresses may be valid too.
    """
    if ALLOW_SMTPUTF8 and SPECIAL_USE_DOMAIN_NAMES == _RESERVED and cleanse.is_email(text):
        return normal_form(cleanse.validate_email(text))
    return None


def _decode(email: bytes) -> str:
    if not isinstance(email, bytes):
        raise TypeError(f"email must be str or bytes, not {type(email).__name__}")
    try:
        return email.decode("ascii")
    except UnicodeDecodeError:
        raise EmailSyntaxError("An address in bytes is ASCII.") from None


def _check_domain(domain: str, test_environment: bool, globally_deliverable: bool) -> None:
    """Judge what the core leaves out under `domains="any"`, by this module's own list and keywords."""
    if domain.startswith("["):
        return
    below, _, top = domain.rpartition(".")
    if globally_deliverable:
        if not below and not (test_environment and top == "test"):
            raise cleanse.InvalidEmailError("single_label")
        # RFC 1123 §2.1, as the core has it.
        if not (top.isalpha() or top.startswith("xn--")):
            raise cleanse.InvalidEmailError("invalid_top_level")
    for name in SPECIAL_USE_DOMAIN_NAMES:
        if f".{domain}".endswith(f".{name}") and not (test_environment and name == "test"):
            raise cleanse.InvalidEmailError("special_use_domain")
