"""Records in, answers out: what the kernels say, as JSON. Not HTTP, and no rule of its own."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import from_json, to_json
from typing_extensions import Self

from cleanse import (
    Email,
    EmailPolicy,
    ErrorCode,
    Inspection,
    InvalidEmailError,
    inspect_emails,
    inspect_name,
    inspect_names,
    sanitize_texts,
    validate_emails,
)

__all__ = [
    "MEMBERS",
    "AnyRequest",
    "CleanRequest",
    "EmailsRequest",
    "NamesRequest",
    "Record",
    "TooManyError",
    "clean",
    "codes",
    "emails",
    "names",
    "texts",
]

Json = dict[str, Any]

MEMBERS = frozenset(
    {"name", "names", "email", "emails", "record", "records", "text", "locale", "policy", "domains"}
)
"""Members of requests that an error may name."""


class TooManyError(Exception):
    """A list is longer than the service takes."""


class AnyRequest(BaseModel):
    """What the three requests share: one item or a list, and what is found of them."""

    # What is sent may be personal: no error of pydantic's repeats it.
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    @property
    def is_list(self) -> bool:
        """Whether a list was sent."""
        return self._many() is not None

    def answers(self, limit: int) -> Sequence[Json | None]:
        """Return what is found of each item, of which there are at most `limit`."""
        many = self._many()
        if many is not None and len(many) > limit:
            raise TooManyError
        return self._clean([self._one()] if many is None else many)

    @classmethod
    def lines(cls, lines: Sequence[bytes]) -> bytes:
        """Return what is found of each line of a stream, a line each; blank ones are passed over."""
        return b"".join(
            to_json(answer) + b"\n" for answer in cls._stream([line for line in lines if line.strip()])
        )

    @classmethod
    def _stream(cls, lines: Sequence[bytes]) -> Sequence[Json | None]:
        items: list[Any] = []
        bad: dict[int, Json] = {}
        for at, line in enumerate(lines):
            try:
                items.append(cls._item(line))
            except ValueError:  # pydantic's too
                bad[at] = {
                    "error": {"code": "invalid_line", "message": "The line is not what this route takes."}
                }
                items.append(cls._nothing())
        answers = cls.model_construct()._clean(items)
        return [bad.get(at, answer) for at, answer in enumerate(answers)]

    @model_validator(mode="after")
    def _either(self) -> Self:
        if (self._one() is None) == (self._many() is None):
            raise ValueError("one item or a list")
        return self

    def _one(self) -> Any:  # noqa: ANN401 - an item of the subclass
        raise NotImplementedError

    def _many(self) -> Sequence[Any] | None:
        raise NotImplementedError

    def _clean(self, items: Sequence[Any]) -> Sequence[Json | None]:
        raise NotImplementedError

    @classmethod
    def _item(cls, line: bytes) -> Any:  # noqa: ANN401 - likewise
        item = from_json(line)
        if item is not None and not isinstance(item, str):
            raise ValueError("a text or null")
        return item

    @classmethod
    def _nothing(cls) -> Any:  # noqa: ANN401 - likewise
        return None


_TAG = {"pattern": "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$"}
_LOCALE = Field(None, description="A BCP 47 tag; decides only what a name leaves open.", examples=["nl"])
Locale = Annotated[str, Field(json_schema_extra=_TAG)]


class NamesRequest(AnyRequest):
    """One name or many."""

    name: str | None = Field(None, examples=["  JOSÉ   DE LA CRUZ-o’neill  "])
    names: list[str | None] | None = Field(None, examples=[["ANA LÓPEZ", None]])
    locale: Locale | None = _LOCALE

    def _one(self) -> str | None:
        return self.name

    def _many(self) -> list[str | None] | None:
        return self.names

    def _clean(self, items: Sequence[str | None]) -> Sequence[Json | None]:
        return names(items, self.locale)


class Policy(BaseModel):
    """What addresses are taken; the defaults are those of `EmailPolicy`."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    allow_smtputf8: bool = True
    allow_quoted_local: bool = False
    allow_domain_literal: bool = False
    allow_display_name: bool = False
    allow_empty_local: bool = False
    domains: Literal["public", "internal", "any"] = "public"


class EmailsRequest(AnyRequest):
    """One address or many."""

    email: str | None = Field(None, examples=["mailto:ana@BÜCHER.example."])
    emails: list[str | None] | None = Field(None, examples=[["ana@example.com", None]])
    policy: Policy | None = None

    def _one(self) -> str | None:
        return self.email

    def _many(self) -> list[str | None] | None:
        return self.emails

    def _clean(self, items: Sequence[str | None]) -> Sequence[Json | None]:
        return emails(items, None if self.policy is None else EmailPolicy(**self.policy.model_dump()))


class Record(BaseModel):
    """A contact; a field that is absent is not judged."""

    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)

    name: str | None = Field(None, examples=["LÓPEZ,  ana"])
    email: str | None = Field(None, examples=["<ana@EXAMPLE.com>"])
    text: str | None = Field(None, examples=["Call\u200b me, Bob"])


class CleanRequest(AnyRequest):
    """One record or many."""

    record: Record | None = None
    records: list[Record] | None = None
    locale: Locale | None = _LOCALE

    def _one(self) -> Record | None:
        return self.record

    def _many(self) -> list[Record] | None:
        return self.records

    def _clean(self, items: Sequence[Record]) -> Sequence[Json | None]:
        return clean(items, self.locale)

    @classmethod
    def _item(cls, line: bytes) -> Record:
        return Record.model_validate_json(line)

    @classmethod
    def _nothing(cls) -> Record:
        return Record(name=None, email=None, text=None)


def names(items: Sequence[str | None], locale: str | None = None) -> list[Json | None]:
    """Return what is found of each name."""
    # One name is cleaned sooner than the GIL is handed over and back, which a batch does.
    if len(items) == 1 and items[0] is not None:
        return [_found(inspect_name(items[0], locale=locale))]
    return [found and _found(found) for found in inspect_names(items, locale=locale)]


def emails(items: Sequence[str | None], policy: EmailPolicy | None = None) -> list[Json | None]:
    """Return what is found of each address, with what is known of those that are valid."""
    found = inspect_emails(items, policy=policy)
    values = validate_emails([each and each.value for each in found], policy=policy)
    answers: list[Json | None] = []
    for each, email in zip(found, values, strict=True):
        if each is None:
            answers.append(None)
            continue
        answer = _found(each)
        if email is not None and not isinstance(email, InvalidEmailError):
            answer |= _known(email)
        answers.append(answer)
    return answers


def texts(items: Sequence[str | None]) -> list[Json | None]:
    """Return each text, cleaned; one that is refused has no value."""
    refused = {"code": ErrorCode.TOO_LONG, "message": ErrorCode.TOO_LONG.message}
    return [
        None if item is None else {"value": text, "error": refused if text is None else None}
        for item, text in zip(items, sanitize_texts(items), strict=True)
    ]


def clean(items: Sequence[Record], locale: str | None = None) -> list[Json]:
    """Return what is found of each field of each record."""
    columns = {
        "name": names([record.name for record in items], locale),
        "email": emails([record.email for record in items]),
        "text": texts([record.text for record in items]),
    }
    return [
        {field: column[row] for field, column in columns.items() if getattr(record, field) is not None}
        for row, record in enumerate(items)
    ]


def codes(answers: Sequence[Json | None]) -> dict[str, int]:
    """Return how often each code was found, for the metrics."""
    found: dict[str, int] = {}
    for answer in answers:
        for part in (answer or {}).values() if answer and "value" not in answer else (answer,):
            if not part:
                continue
            error = part["error"]
            told = *part.get("repairs", ()), *part.get("warnings", ()), *((error["code"],) if error else ())
            for code in told:
                found[code] = found.get(code, 0) + 1
    return found


def _found(found: Inspection) -> Json:
    return {
        "value": found.value,
        "error": found.error and {"code": found.error, "message": ErrorCode(found.error).message},
        "repairs": found.repairs,
        "warnings": found.warnings,
    }


def _known(email: Email) -> Json:
    return {
        "ascii_email": email.ascii_email,
        "canonical": email.canonical,
        "is_disposable": email.is_disposable,
        "is_relay": email.is_relay,
        "is_role": email.is_role,
        "is_free": email.is_free,
        "suggestion": email.suggestion,
    }
