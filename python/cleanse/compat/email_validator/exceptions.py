"""The exceptions of `email_validator`, with our messages. They never hold the address."""

from __future__ import annotations

TYPE_CHECKING = False  # what typing calls so, without the price of importing typing
if TYPE_CHECKING:
    from cleanse import ErrorCode, InvalidEmailError

__all__ = ["EmailNotValidError", "EmailSyntaxError", "EmailUndeliverableError"]


class EmailNotValidError(ValueError):
    """What every refusal of this package is."""


class EmailSyntaxError(EmailNotValidError):
    """The address breaks a rule of syntax or policy; beyond the original, it tells which and where."""

    code: ErrorCode | None = None
    """Why, as a stable code."""

    position: int | None = None
    """Index of the offending character in the input, in code points; `None` for the whole."""


class EmailUndeliverableError(EmailNotValidError):
    """The DNS says that the domain takes no mail."""


def syntax_error(found: InvalidEmailError) -> EmailSyntaxError:
    """Say the same as an exception of this package."""
    error = EmailSyntaxError(str(found))
    error.code, error.position = found.code, found.position
    return error
