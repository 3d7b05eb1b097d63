"""Validators in the place of Django's: the same names and arguments, judged by the standards.

Not cleaning: a validator of Django returns nothing, so what needs repair is refused here.

>>> from django.core.exceptions import ValidationError
>>> validate_email("ana@bücher.example")
>>> try:
...     validate_email("ana..lopez@example.com")
... except ValidationError as error:
...     print(error.code, error.params["code"], error.params["position"])
invalid local_misplaced_dot 4
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.deconstruct import deconstructible
from django.utils.translation import gettext_lazy as _

import cleanse
from cleanse import CleanseError, EmailPolicy

__all__ = ["EmailValidator", "NameValidator", "validate_email", "validate_name"]

# What Django's takes in form, ours takes too.
_PUBLIC = EmailPolicy(allow_quoted_local=True, allow_domain_literal=True)
_ANY = EmailPolicy(allow_quoted_local=True, allow_domain_literal=True, domains="any")
# For a message of the caller's own that shows the value.
_MASK = "***"


class _Validator:
    message: Any
    code = "invalid"

    def __call__(self, value: Any) -> None:
        """Raise `ValidationError` for what is refused; its parameters are our `code` and `position`."""
        try:
            self.judge(value if isinstance(value, str) else "")
        except CleanseError as error:
            params = {"value": _MASK, "code": error.code.value, "position": error.position}
            raise ValidationError(self.message, code=self.code, params=params) from None

    def judge(self, value: str) -> None:
        """Raise `CleanseError` for what is refused."""
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        """Compare as migrations need it."""
        return type(other) is type(self) and vars(other) == vars(self)

    def __hash__(self) -> int:
        """Go by the class alone: messages may be lazy."""
        return hash(type(self))


@deconstructible(path="cleanse.django.validators.EmailValidator")
class EmailValidator(_Validator):
    """An e-mail address, in the place of `django.core.validators.EmailValidator`.

    `allowlist` holds domains that are accepted although no public address has them.
    """

    message = _("Enter a valid email address.")

    def __init__(
        self, message: Any = None, code: str | None = None, allowlist: Collection[str] | None = None
    ) -> None:
        self.message = self.message if message is None else message
        self.code = self.code if code is None else code
        self.domain_allowlist = ["localhost"] if allowlist is None else list(allowlist)

    def judge(self, value: str) -> None:
        """Raise `InvalidEmailError` for what is no address."""
        domain = value.rpartition("@")[2]
        cleanse.validate_email(value, policy=_ANY if domain in self.domain_allowlist else _PUBLIC)


@deconstructible(path="cleanse.django.validators.NameValidator")
class NameValidator(_Validator):
    """Something that could be a name; how it is written does not matter."""

    message = _("Enter a valid value.")

    def __init__(self, message: Any = None, code: str | None = None) -> None:
        self.message = self.message if message is None else message
        self.code = self.code if code is None else code

    def judge(self, value: str) -> None:
        """Raise `InvalidNameError` where nothing name-like is there."""
        cleanse.sanitize_name(value)


validate_email = EmailValidator()
validate_name = NameValidator()
