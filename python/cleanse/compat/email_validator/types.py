"""The result of `validate_email`, with the attributes and the ways in that email-validator has."""

from __future__ import annotations

import re
import warnings

from cleanse.compat.email_validator.rfc_constants import CASE_INSENSITIVE_MAILBOX_NAMES

TYPE_CHECKING = False  # what typing calls so, without the price of importing typing
if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv6Address

    from cleanse import Email

__all__ = ["ValidatedEmail"]

#: What the dict-like access, long deprecated, calls the attributes.
_KEYS = {
    "email": "normalized",
    "email_ascii": "ascii_email",
    "local": "local_part",
    "domain": "ascii_domain",
    "domain_i18n": "domain",
    "smtputf8": "smtputf8",
    "mx": "mx",
    "mx-fallback": "mx_fallback_type",
}

#: In the order of the constructor that `as_constructor` shows; all but `domain_address` are compared.
_ATTRIBUTES = (
    "original",
    "normalized",
    "local_part",
    "domain",
    "ascii_email",
    "ascii_local_part",
    "ascii_domain",
    "smtputf8",
    "mx",
    "mx_fallback_type",
    "display_name",
)

_CASE_BLIND = frozenset(CASE_INSENSITIVE_MAILBOX_NAMES)

#: An address in angle brackets, after a name whose quotes may hold brackets too.
_BRACKETS = re.compile(r'(?:[^"<]|"(?:[^"\\]|\\.)*")*<(.*)>')


class ValidatedEmail:
    """A valid address. `repr()` masks the local part.

    An attribute that does not apply is absent: `domain_address` without an address literal, `mx`
    and `mx_fallback_type` without an answer of the DNS.
    """

    original: str
    """The address as it was given, without display name and angle brackets."""

    normalized: str
    """`local_part@domain`: what to keep."""

    local_part: str
    """What stands before the `@`, in Unicode normalization form C."""

    domain: str
    """The domain in small letters and U-labels."""

    domain_address: IPv4Address | IPv6Address
    """What an address literal stands for."""

    ascii_email: str | None
    """The address in ASCII; `None` where the local part has no such form."""

    ascii_local_part: str | None
    """The local part, where it is ASCII."""

    ascii_domain: str
    """The domain in A-labels."""

    smtputf8: bool
    """Whether the address, as it was given, needs SMTPUTF8 (RFC 6531)."""

    mx: list[tuple[int, str]]
    """Preference and name of each host that takes mail for the domain, the preferred first."""

    mx_fallback_type: str | None
    """`A` or `AAAA` where such a record stood in for MX."""

    display_name: str | None
    """The name before the angle brackets; `""` if there were brackets and no name."""

    _found: tuple[Email, str]

    def __getattr__(self, name: str) -> object:
        """Make the attributes that are not there yet."""
        # Most callers read one attribute or two, so the others wait until the first of them is missed.
        found = vars(self).pop("_found", None)
        if found is None:
            raise AttributeError(f"this address has no attribute {name!r}")
        email, text = found
        for missed, value in _rest(email, text, self.local_part).items():
            vars(self).setdefault(missed, value)
        return getattr(self, name)

    def __repr__(self) -> str:
        """Mask the local part, so that logs hold no address."""
        return f"<ValidatedEmail ***@{getattr(self, 'domain', '')}>"

    @property
    def email(self) -> str:
        """What `normalized` was once called."""
        warnings.warn("email is deprecated, use normalized", DeprecationWarning, stacklevel=2)
        return self.normalized

    @property
    def original_email(self) -> str:
        """What `original` was once called."""
        return self.original

    def __getitem__(self, key: str) -> object:
        """Return an attribute by the key that it once had."""
        warnings.warn("access by key is deprecated, use attributes", DeprecationWarning, stacklevel=2)
        return getattr(self, _KEYS[key])

    def __eq__(self, other: object) -> bool:
        """Compare all attributes but `domain_address`."""
        if not isinstance(other, ValidatedEmail):
            return False
        return all(getattr(self, name, None) == getattr(other, name, None) for name in _ATTRIBUTES)

    def as_dict(self) -> dict[str, object]:
        """Return the attributes, ready for JSON."""
        getattr(self, "domain_address", None)  # completes the dictionary
        return {
            name: repr(value) if name == "domain_address" else value for name, value in vars(self).items()
        }

    def as_constructor(self) -> str:
        """Return the attributes, as a call that would set them."""
        there = [f"\n  {name}={getattr(self, name)!r}" for name in _ATTRIBUTES if hasattr(self, name)]
        return f"ValidatedEmail({','.join(there)})"


def normal_form(email: Email) -> tuple[str, str]:
    """Return the local part, and the address with it."""
    local_part = email.local_part
    if not local_part.islower() and local_part.lower() in _CASE_BLIND:
        local_part = local_part.lower()
        return local_part, f"{local_part}@{email.domain}"
    return local_part, email.normalized


def from_email(email: Email, text: str) -> ValidatedEmail:
    """Make the result of what the core has found in `text`."""
    result = ValidatedEmail()
    result.local_part, result.normalized = normal_form(email)
    result._found = email, text
    return result


def _rest(email: Email, text: str, local_part: str) -> dict[str, object]:
    original, display_name = text, None
    if text.endswith(">"):
        match = _BRACKETS.fullmatch(text)
        original, display_name = match[1] if match else text, email.display_name or ""
    ascii_local_part = local_part if local_part.isascii() else None
    rest: dict[str, object] = {
        "original": original,
        "display_name": display_name,
        "domain": email.domain,
        "ascii_domain": email.ascii_domain,
        "ascii_local_part": ascii_local_part,
        "ascii_email": f"{ascii_local_part}@{email.ascii_domain}" if ascii_local_part else None,
        "smtputf8": not original.rpartition("@")[0].isascii(),
    }
    if email.domain.startswith("["):
        from ipaddress import ip_address

        rest["domain_address"] = ip_address(email.domain[1:-1].removeprefix("IPv6:"))
    return rest
