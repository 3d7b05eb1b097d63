"""Names, e-mail addresses and free text, cleaned and validated at native speed; nothing is kept.

>>> from cleanse import sanitize_name, validate_email
>>> sanitize_name("  JOSÉ   DE LA CRUZ-o’neill  ")
"José de la Cruz-O'Neill"
>>> validate_email("Ana@BÜCHER.example").ascii_domain
'xn--bcher-kva.example'

This module imports no integration and nothing of the standard library; `cleanse.aio` has the
awaitable batches.
"""

from cleanse._cleanse import (
    Compatibility,
    DomainSet,
    Email,
    EmailPolicy,
    Inspection,
    Name,
    RoleSet,
    Ruleset,
    __version__,
    are_emails,
    canonical_email,
    canonical_emails,
    inspect_email,
    inspect_emails,
    inspect_name,
    inspect_names,
    is_email,
    name_key,
    name_keys,
    names_compatible,
    parse_name,
    parse_names,
    ruleset,
    sanitize_email,
    sanitize_emails,
    sanitize_name,
    sanitize_names,
    sanitize_text,
    sanitize_texts,
    suggest_email,
    validate_email,
    validate_emails,
)
from cleanse.errors import CleanseError, InvalidEmailError, InvalidNameError

TYPE_CHECKING = False  # what typing calls so, without the price of importing typing
if TYPE_CHECKING:
    from cleanse.codes import AmbiguityCode, ErrorCode, ReasonCode, RepairCode, WarningCode

__all__ = [
    "AmbiguityCode",
    "CleanseError",
    "Compatibility",
    "DomainSet",
    "Email",
    "EmailPolicy",
    "ErrorCode",
    "Inspection",
    "InvalidEmailError",
    "InvalidNameError",
    "Name",
    "ReasonCode",
    "RepairCode",
    "RoleSet",
    "Ruleset",
    "WarningCode",
    "__version__",
    "are_emails",
    "canonical_email",
    "canonical_emails",
    "inspect_email",
    "inspect_emails",
    "inspect_name",
    "inspect_names",
    "is_email",
    "name_key",
    "name_keys",
    "names_compatible",
    "parse_name",
    "parse_names",
    "ruleset",
    "sanitize_email",
    "sanitize_emails",
    "sanitize_name",
    "sanitize_names",
    "sanitize_text",
    "sanitize_texts",
    "suggest_email",
    "validate_email",
    "validate_emails",
]


def __getattr__(name: str) -> object:
    # enum alone would take most of the budget of an import, so the codes come when first asked for.
    if name in ("AmbiguityCode", "ErrorCode", "ReasonCode", "RepairCode", "WarningCode"):
        from cleanse import codes

        return globals().setdefault(name, getattr(codes, name))
    if name in ("aio", "codes"):
        from importlib import import_module

        return import_module(f"cleanse.{name}")
    raise AttributeError(f"module 'cleanse' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
