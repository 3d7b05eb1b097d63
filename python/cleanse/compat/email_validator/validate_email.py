"""The module in which email-validator has its function. Not where ours is: the package has that itself."""

from __future__ import annotations

__all__ = ["validate_email"]  # noqa: F822 -- found by __getattr__


def __getattr__(name: str) -> object:
    """Hand on the function of the package, which is made after this module."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from cleanse.compat import email_validator

    return email_validator.validate_email
