"""Types for pydantic 2: a field of type `Name`, `Email` or `Text` is clean once it is validated.

Not a copy of pydantic's own types: the values stay `str`, and an error has a code of ours as its type
and nothing of the input in it.

Needs `pip install 'pycleanse[pydantic]'`.

>>> from cleanse.pydantic import Email, Name, PrivateModel
>>> class Contact(PrivateModel):
...     name: Name
...     email: Email
>>> Contact(name="LÓPEZ,  ana", email="<ana@EXAMPLE.com>").model_dump()
{'name': 'López, Ana', 'email': 'ana@example.com'}
>>> from pydantic import ValidationError
>>> try:
...     Contact(name="Ana", email="canary@@example.com")
... except ValidationError as error:
...     print(error.errors()[0]["type"], error.errors()[0]["ctx"])
several_at {'position': 7}
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, get_args

from cleanse import (
    CleanseError,
    EmailPolicy,
    InvalidEmailError,
    sanitize_email,
    sanitize_name,
    validate_email,
)
from cleanse import Email as Result
from cleanse.cleaners import CleanEmail, Cleaner, CleanName, CleanText, Email, Name, RejectedError, Text
from cleanse.codes import ErrorCode, WarningCode

try:
    from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler, model_validator
    from pydantic_core import (
        InitErrorDetails,
        PydanticCustomError,
        PydanticKnownError,
        ValidationError,
        core_schema,
    )
except ImportError as _error:
    raise ImportError("cleanse.pydantic needs pydantic 2: pip install 'pycleanse[pydantic]'") from _error

if TYPE_CHECKING:
    from typing_extensions import Self

__all__ = [
    "MASK",
    "CleanEmail",
    "CleanName",
    "CleanText",
    "Email",
    "EmailInfo",
    "Name",
    "NameEmail",
    "PrivateModel",
    "RejectedError",
    "Text",
]

MASK = "***"
"""What errors hold in the place of the input."""

# What a message of pydantic's own may be filled with: it comes from the schema, or is a length.
_HARMLESS = frozenset(
    {
        *("actual_length", "class", "class_name", "decimal_places", "discriminator", "expected"),
        *("expected_schemes", "expected_tags", "expected_version", "field_type", "ge", "gt", "le", "lt"),
        *("max_digits", "max_length", "method_name", "min_length", "multiple_of", "pattern"),
        "whole_digits",
    }
)
# What of a core schema holds schemas or names; what else it holds is the application's: defaults, metadata.
_NESTED = frozenset(
    {"alias", "choices", "definitions", "fields", "name", "steps", "type", "validation_alias"}
)
# What pydantic puts after the key of a dict that is refused itself.
_KEY = "[key]"
_REFUSED = "The value is not acceptable."
_KINDS = frozenset(get_args(core_schema.ErrorType))
Kind: TypeAlias = PydanticCustomError | PydanticKnownError


def schema_of(cleaner: Cleaner, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
    """Return the schema of a field that is annotated with a cleaner. pydantic asks for it."""
    if source is Result and isinstance(cleaner, CleanEmail):
        return _object_schema(Result, _whole(cleaner))
    if set(get_args(source)) == {str, type(None)}:
        return core_schema.nullable_schema(handler.generate_schema(Annotated[str, cleaner]))
    inner = handler(source)
    if inner["type"] != "str":
        raise TypeError(f"{type(cleaner).__name__} annotates str or str | None")
    clean = _masking(cleaner.function())
    if inner.keys() <= {"type", "strict", "metadata"}:
        return core_schema.no_info_before_validator_function(clean, inner)
    # The limits that a Field sets are for the clean value.
    return core_schema.no_info_wrap_validator_function(_limited(clean), inner)


def json_schema_of(
    cleaner: Cleaner,
    schema: core_schema.CoreSchema,
    handler: GetJsonSchemaHandler,
) -> dict[str, Any]:
    """Return the JSON schema of such a field. pydantic asks for it."""
    if schema["type"] == "nullable":
        return handler(schema)
    shown = handler(schema) | cleaner.json_schema
    # It counts code points, of which a cluster has one or more: a hint on the safe side.
    if isinstance(cleaner, CleanText) and cleaner.max_length is not None and not cleaner.truncate:
        shown["maxLength"] = cleaner.max_length
    return shown


def _object_schema(result: type, make: Callable[[str], Any]) -> core_schema.CoreSchema:
    """Text or a `result` in, a `result` out, text where it is serialized to JSON."""
    return core_schema.no_info_plain_validator_function(
        _masking(lambda value: make(str(value) if isinstance(value, result) else value)),
        json_schema_input_schema=core_schema.str_schema(),
        serialization=core_schema.to_string_ser_schema(),
    )


def _masking(clean: Callable[[str], Any]) -> Callable[[Any], Any]:
    """Return a validator of a single frame around `clean`: every refusal leaves without its input."""

    def validate(value: Any) -> Any:
        try:
            return clean(value)
        except CleanseError as error:
            kind: Any = _coded(error.code, error.position)
        except TypeError:
            # As pydantic calls it. Bytes are none: nobody says in which encoding they are.
            kind = "string_type"
        # pydantic takes over the lines of such an error, each with the input that it has.
        raise ValidationError.from_exception_data("cleanse", [{"type": kind, "input": MASK}])

    return validate


def _limited(clean: Callable[[Any], Any]) -> Callable[[Any, Callable[[Any], Any]], Any]:
    """Return a validator of the clean value by pydantic's own, whose refusals are masked as well."""

    def validate(value: Any, limits: Callable[[Any], Any]) -> Any:
        value = clean(value)
        try:
            return limits(value)
        except ValidationError as error:
            lines = masked(error)
        raise ValidationError.from_exception_data("cleanse", lines)

    return validate


def _coded(code: ErrorCode | WarningCode, position: int | None) -> PydanticCustomError:
    """Return pydantic's error for a code of ours."""
    context = None if position is None else {"position": position}
    return PydanticCustomError(code.value, code.message, context)


def kind_of(line: Mapping[str, Any]) -> Kind:
    """Return what is wrong, of a line of `ValidationError.errors()`, in words that hold no input.

    A message of a validator of the caller's own may repeat the input, and so may some of pydantic's:
    those become one sentence under the same type.
    """
    kind, context = line["type"], line.get("ctx") or {}
    code = _code(kind)
    if code and line["msg"] == code.message:
        return _coded(code, context.get("position"))
    if kind in ("too_long", "too_short") and isinstance(line.get("input"), str):
        # Of a limit after a function, pydantic does not know what it limits, and speaks of items.
        kind = f"string_{kind}"
        context = {key: value for key, value in context.items() if key in ("max_length", "min_length")}
    if kind in _KINDS and _HARMLESS.issuperset(context):
        # What is incomplete did not come from pydantic.
        with suppress(TypeError):
            return PydanticKnownError(kind, context or None)
    return PydanticCustomError(kind, _REFUSED)


def _code(kind: str) -> ErrorCode | WarningCode | None:
    for codes in (ErrorCode, WarningCode):
        if kind in codes.__members__.values():
            return codes(kind)
    return None


def masked(error: ValidationError, names: frozenset[str | None] = frozenset()) -> list[InitErrorDetails]:
    """Return what is wrong, line by line, with `MASK` in the place of the input.

    Also in the place of a key that was sent: in `loc`, only `names` are told, and the indexes of lists.
    """
    lines: list[InitErrorDetails] = []
    for line in error.errors(include_url=False):
        path = [_told(part, names) for part in line["loc"]]
        if line["type"] in ("extra_forbidden", "unexpected_keyword_argument"):
            path[-1:] = [MASK]
        elif path[-1:] == [_KEY]:
            path[-2:-1] = [MASK]
        kind = kind_of(line)
        if isinstance(kind, PydanticCustomError):
            lines.append({"type": kind, "loc": tuple(path), "input": MASK})
        elif kind.context:
            lines.append({"type": kind.type, "loc": tuple(path), "input": MASK, "ctx": kind.context})
        else:
            lines.append({"type": kind.type, "loc": tuple(path), "input": MASK})
    return lines


def _told(part: int | str, names: frozenset[str | None]) -> int | str:
    known = None not in names if isinstance(part, int) else part in names or part == _KEY
    return part if known else MASK


@lru_cache(maxsize=1024)
def _declared(model: type[BaseModel]) -> frozenset[str | None]:
    """Return the names in a model: fields, aliases, tags, types. `None` is that a number may be a key."""
    return frozenset(_names_in(model.__pydantic_core_schema__))


def _names_in(node: object) -> Iterator[str | None]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, (list, tuple)):
        for child in node:
            yield from _names_in(child)
    elif isinstance(node, Mapping):
        if node.get("type") == "dict" and not _is_text(node.get("keys_schema", {})):
            yield None
        if isinstance(node.get("cls"), type):
            yield node["cls"].__name__
        for key, child in node.items():
            if key in ("choices", "fields") and isinstance(child, Mapping):
                yield from _names_in([*child, *child.values()])
            elif key in _NESTED or key.endswith("schema"):
                yield from _names_in(child)


def _is_text(schema: Mapping[str, Any]) -> bool:
    while "schema" in schema:
        schema = schema["schema"]
    return schema.get("type") == "str"


def _whole(cleaner: CleanEmail) -> Callable[[str], Result]:
    clean, policy = cleaner.function(), cleaner.policy
    return lambda value: validate_email(clean(value), policy=policy)


EmailInfo: TypeAlias = Annotated[Result, CleanEmail()]
"""The whole result, a `cleanse.Email`, for a field that needs more than the address; `str` in JSON."""


@dataclass(frozen=True, slots=True)
class NameEmail:
    """A name and an address in one field, as mail programs have them: `Ana López <ana@example.com>`.

    As a type of pydantic, and by `NameEmail.parse`. The name is cleaned as `sanitize_name` does, the
    address as `sanitize_email` does; an address alone has the name `None`. `str` is the form of RFC 5322
    that parses again, `repr` masks both.

    >>> found = NameEmail.parse('"LÓPEZ, ana" <ana@EXAMPLE.com>')
    >>> found.name, found.email
    ('López, Ana', 'ana@example.com')
    >>> str(found), found
    ('"López, Ana" <ana@example.com>', NameEmail(***))

    Follows RFC 5322 §3.4 for the form of the name.
    """

    name: str | None
    email: str

    @classmethod
    def parse(cls, text: str, /) -> NameEmail:
        """Read the form above.

        Raises `InvalidEmailError` with the code of the rule, and `InvalidNameError` with `empty` where
        a name was given and nothing in it could be one.

        >>> NameEmail.parse("ana@example.com").name is None
        True
        """
        if not isinstance(text, str):
            raise TypeError(f"text must be str, not {type(text).__name__}")
        try:
            found = validate_email(text.strip(), policy=_WITH_NAME)
        except InvalidEmailError as refusal:
            # It may need repair; a name that stands in the way of that is no name.
            try:
                return cls(None, sanitize_email(text))
            except InvalidEmailError as error:
                # Names are allowed here, so what is wrong stands beside one.
                raise refusal if error.code is ErrorCode.DISPLAY_NAME_NOT_ALLOWED else error from None
        return cls(found.display_name and sanitize_name(found.display_name), found.normalized)

    def __str__(self) -> str:
        """Return the form that parses again."""
        if not self.name:
            return self.email
        plain = all(part.isalnum() for part in self.name.replace("-", "").replace("'", "").split(" "))
        # sanitize_name leaves neither quotes nor backslashes.
        return f"{self.name} <{self.email}>" if plain else f'"{self.name}" <{self.email}>'

    def __repr__(self) -> str:
        """Mask the person."""
        return f"NameEmail({MASK})"

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return _object_schema(cls, cls.parse)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return handler(schema) | {"format": "name-email", "examples": ["Ana López <ana@example.com>"]}


_WITH_NAME = EmailPolicy(allow_display_name=True)


class PrivateModel(BaseModel):
    """A model whose errors hold nothing of the input, whatever the types of its fields.

    The types of this module mask their own refusals in any model, and those of the limits in
    `name: Name = Field(max_length=100)`. What pydantic finds, a field that is missing, a number that is
    none, a limit within `Annotated[Name, Field(max_length=100)]`, it reports with the input in `errors()`
    and JSON; here `MASK` stands for it, and the message of a validator of your own becomes a plain
    sentence. It stands in `loc`, too, for every key of a `dict` and for what is no name in the model. What
    is no JSON stays in the error of a `TypeAdapter`, which reads it before there is a model.

    >>> class Order(PrivateModel):
    ...     name: Name
    ...     count: int
    >>> try:
    ...     Order(name="Ana", count="canary")
    ... except ValidationError as error:
    ...     print(error.errors(include_url=False)[0]["input"], "canary" in f"{error}{error.json()}")
    *** False
    """

    model_config = ConfigDict(hide_input_in_errors=True)

    @model_validator(mode="wrap")
    @classmethod
    def _mask(cls, data: Any, handler: Callable[[Any], Self]) -> Self:
        try:
            return handler(data)
        except ValidationError as error:
            lines = masked(error, _declared(cls))
        raise ValidationError.from_exception_data(cls.__name__, lines, hide_input=True)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:
        """Validate JSON, as pydantic does; also what is no JSON stays out of the error."""
        try:
            return super().model_validate_json(json_data, **options)
        except ValidationError as error:
            lines = masked(error, _declared(cls))
        raise ValidationError.from_exception_data(cls.__name__, lines, hide_input=True)
