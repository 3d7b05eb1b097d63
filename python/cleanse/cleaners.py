"""How a field is to be cleaned, told once for every framework: `CleanName`, `CleanEmail`, `CleanText`.

Not the rules themselves, and no framework: each cleaner is a function of one argument with its options
bound. So it is a converter of attrs and what `cleanse.django` calls; within `Annotated` it is what
`cleanse.pydantic` and `cleanse.cattrs` read.

>>> from cleanse.cleaners import CleanEmail, CleanName
>>> CleanName(locale="nl")("ijsbrand VAN DEN BERG")
'IJsbrand van den Berg'
>>> CleanEmail(disposable="reject")("ana@mailinator.com")
Traceback (most recent call last):
cleanse.cleaners.RejectedError: The domain is one of mailboxes that are thrown away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

from cleanse import (
    CleanseError,
    EmailPolicy,
    InvalidNameError,
    inspect_name,
    sanitize_email,
    sanitize_name,
    sanitize_text,
    validate_email,
)
from cleanse.codes import ErrorCode, WarningCode

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic_core import CoreSchema

__all__ = ["CleanEmail", "CleanName", "CleanText", "Cleaner", "Email", "Name", "RejectedError", "Text"]

Verdict: TypeAlias = Literal["accept", "reject"]


class RejectedError(CleanseError):
    """What was given is valid and not wanted here; `code` is the warning that decided.

    >>> RejectedError("disposable").code
    <WarningCode.DISPOSABLE: 'disposable'>
    """

    @property
    def code(self) -> WarningCode:  # type: ignore[override]  # a warning that was made to reject
        """The warning, as a stable code."""
        return self._member(WarningCode)


def _check_flags(**flags: object) -> None:
    for name, value in flags.items():
        if not isinstance(value, bool):
            raise TypeError(f"{name} must be bool, not {type(value).__name__}")


@dataclass(frozen=True, slots=True)
class Cleaner:
    """What the three share: called with a text they clean it, and pydantic finds its schema."""

    # JSON Schema 2020-12 §7.3.2 has `email`; `name`, `text` and pydantic's own `name-email` are for people
    # and for generators of forms, and a validator that does not know them passes over them (§7.2.1).
    json_schema: ClassVar[dict[str, Any]] = {}

    def __call__(self, value: str, /) -> str:
        """Return the clean value, or raise `CleanseError`."""
        return self.function()(value)

    def function(self) -> Callable[[str], str]:
        """Return what cleans, with as little as possible between caller and core."""
        raise NotImplementedError

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        from cleanse.pydantic import schema_of

        return schema_of(self, source, handler)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        from cleanse.pydantic import json_schema_of

        return json_schema_of(self, schema, handler)


@dataclass(frozen=True, slots=True)
class CleanName(Cleaner):
    """A personal name, cleaned as `sanitize_name` does.

    `locale` is a BCP 47 tag. `reject` names warnings of `inspect_name` that refuse the name here, such
    as `"placeholder"`, `"email"` or `"url"`.

    Raises `InvalidNameError` (`empty`, `too_long`, `lone_surrogate`) and `RejectedError` with the
    warning's code when called; `ValueError` for an unknown warning or locale when made.

    >>> CleanName()("LÓPEZ,  ana")
    'López, Ana'
    >>> CleanName(reject=["placeholder"])("n/a")
    Traceback (most recent call last):
    cleanse.cleaners.RejectedError: The text reads as a placeholder, such as n/a, test or a run of keys.
    """

    json_schema: ClassVar[dict[str, Any]] = {"format": "name", "examples": ["Ana López"]}

    locale: str | None = None
    reject: Iterable[WarningCode | str] = ()

    def __post_init__(self) -> None:
        if isinstance(self.reject, str):
            raise TypeError("reject must be an iterable of codes, not str")
        object.__setattr__(self, "reject", tuple(sorted({WarningCode(code) for code in self.reject})))
        sanitize_name("Ana", locale=self.locale)

    def function(self) -> Callable[[str], str]:
        """Return what cleans, with as little as possible between caller and core."""
        if self.reject:
            return self._inspected
        return sanitize_name if self.locale is None else partial(sanitize_name, locale=self.locale)

    def _inspected(self, value: str) -> str:
        found = inspect_name(value, locale=self.locale)
        if found.value is None:
            raise InvalidNameError(found.error or ErrorCode.EMPTY)
        for code in found.warnings:
            if code in self.reject:
                raise RejectedError(code)
        return found.value


@dataclass(frozen=True, slots=True)
class CleanEmail(Cleaner):
    """An e-mail address, repaired and validated as `sanitize_email` does.

    `policy` is an `EmailPolicy`. `disposable`, `relay`, `role` and `free` are `"accept"` or `"reject"`:
    what becomes of a valid address that is such a one. With `repair=False` nothing is repaired, as in
    `validate_email`; the domain is normalized all the same.

    Raises `InvalidEmailError` with the code of the rule and `RejectedError` with the code `disposable`,
    `relay`, `role` or `free` when called; `ValueError` for another verdict when made.

    >>> CleanEmail()(" <Ana@EXAMPLE.com>; ")
    'Ana@example.com'
    >>> CleanEmail(repair=False)(" ana@example.com").upper()
    Traceback (most recent call last):
    cleanse.errors.InvalidEmailError: An address holds no white space outside quotes.

    Follows RFC 5321 and RFC 6531; domains by UTS 46 and IDNA 2008.
    """

    json_schema: ClassVar[dict[str, Any]] = {"format": "email", "examples": ["ana@example.com"]}

    policy: EmailPolicy | None = None
    disposable: Verdict = "accept"
    relay: Verdict = "accept"
    role: Verdict = "accept"
    free: Verdict = "accept"
    repair: bool = True

    def __post_init__(self) -> None:
        _check_flags(repair=self.repair)
        for verdict in (self.disposable, self.relay, self.role, self.free):
            if verdict not in ("accept", "reject"):
                raise ValueError("disposable, relay, role and free must be 'accept' or 'reject'")
        sanitize_email("ana@example.com", policy=self.policy)

    def rejected(self) -> tuple[WarningCode, ...]:
        """Return what refuses a valid address."""
        kinds = (WarningCode.DISPOSABLE, WarningCode.RELAY, WarningCode.ROLE, WarningCode.FREE)
        return tuple(kind for kind in kinds if getattr(self, kind) == "reject")

    def function(self) -> Callable[[str], str]:
        """Return what cleans, with as little as possible between caller and core."""
        if self.rejected() or not self.repair:
            return self._judged
        return sanitize_email if self.policy is None else partial(sanitize_email, policy=self.policy)

    def _judged(self, value: str) -> str:
        clean = sanitize_email(value, policy=self.policy) if self.repair else value
        found = validate_email(clean, policy=self.policy)
        for code in self.rejected():
            if getattr(found, f"is_{code}"):
                raise RejectedError(code)
        return found.normalized


@dataclass(frozen=True, slots=True)
class CleanText(Cleaner):
    r"""Free text, cleaned as `sanitize_text` does, with its options.

    `max_length` is in grapheme clusters; a longer text is `too_long`, or cut with `truncate`.

    Raises `CleanseError` (`too_long`, `lone_surrogate`) when called; `ValueError` for a negative limit
    when made.

    >>> CleanText(multiline=False, max_length=5, truncate=True)(" naïve \n café")
    'naïve'
    """

    json_schema: ClassVar[dict[str, Any]] = {
        "format": "text",
        "examples": ["Please call me in the afternoon."],
    }

    max_length: int | None = None
    multiline: bool = True
    strip_html: bool = False
    truncate: bool = False

    def __post_init__(self) -> None:
        _check_flags(multiline=self.multiline, strip_html=self.strip_html, truncate=self.truncate)
        sanitize_text("", max_length=self.max_length)

    def function(self) -> Callable[[str], str]:
        """Return what cleans, with as little as possible between caller and core."""
        if (self.max_length, self.multiline, self.strip_html) == (None, True, False):
            return sanitize_text
        return partial(
            sanitize_text,
            max_length=self.max_length,
            multiline=self.multiline,
            strip_html=self.strip_html,
            truncate=self.truncate,
        )


Name: TypeAlias = Annotated[str, CleanName()]
"""A `str` that is cleaned as a personal name."""
Email: TypeAlias = Annotated[str, CleanEmail()]
"""A `str` that is repaired and validated as an e-mail address."""
Text: TypeAlias = Annotated[str, CleanText()]
"""A `str` that is cleaned as free text."""
