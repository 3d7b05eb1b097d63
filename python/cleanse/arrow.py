"""Columns that speak Arrow: the functions of `cleanse` over millions of texts at once.

A column is anything with the Arrow PyCapsule interface: of pyarrow, polars, DuckDB, pandas 3, nanoarrow
and others; none of them is needed, nor imported. Its texts may be `string`, `large_string`,
`string_view` or dictionary-encoded, of which each distinct one is worked on once. What comes back has
the interface as well: an `Array` of an array, a `ChunkedArray` of what is in chunks, and an
`ArrayStream`, which works while it is read, of a stream that has no length. Texts come back as the
type that they came in, null stays null, and buffers in which nothing changed are shared.

All cores are used, with the GIL released. Not for lists: those are what the plural functions are for.

>>> import pyarrow as pa
>>> import cleanse.arrow
>>> names = pa.array(["ANA GARCÍA", None, "Björk"])
>>> pa.array(cleanse.arrow.sanitize_name(names)).to_pylist()
['Ana García', None, 'Björk']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias, TypedDict

from cleanse._cleanse import Array, ArrayStream, ChunkedArray, EmailPolicy, _column

if TYPE_CHECKING:
    from typing_extensions import Unpack

    _OnInvalid: TypeAlias = Literal["null", "keep", "raise"]

__all__ = [
    "Array",
    "ArrayStream",
    "ChunkedArray",
    "canonical_email",
    "inspect_email",
    "inspect_name",
    "is_email",
    "name_key",
    "parse_name",
    "sanitize_email",
    "sanitize_name",
    "sanitize_text",
    "suggest_email",
    "validate_email",
]


class ArrowArray(Protocol):
    """What hands out an array."""

    def __arrow_c_array__(self, requested_schema: object = None, /) -> tuple[object, object]: ...


class ArrowStream(Protocol):
    """What hands out a stream of arrays."""

    def __arrow_c_stream__(self, requested_schema: object = None, /) -> object: ...


Column: TypeAlias = ArrowArray | ArrowStream
Result: TypeAlias = Array | ChunkedArray | ArrayStream


class Rules(TypedDict, total=False):
    """The keywords of `EmailPolicy` that the e-mail functions take one by one."""

    allow_smtputf8: bool
    allow_quoted_local: bool
    allow_domain_literal: bool
    allow_display_name: bool
    allow_empty_local: bool
    domains: Literal["public", "internal", "any"]


def policy_of(policy: EmailPolicy | None, rules: Rules) -> EmailPolicy | None:
    """Give the policy that a call asks for; not for callers of the functions below."""
    if policy is not None and rules:
        raise TypeError("policy and its single keywords exclude each other")
    return EmailPolicy(**rules) if rules else policy


def sanitize_name(column: Column, /, *, locale: str | None = None, on_invalid: _OnInvalid = "null") -> Result:
    """Clean a column of personal names: `cleanse.sanitize_name` of each.

    `locale` is a BCP 47 tag. `on_invalid` says what stands for a name that is refused: `"null"`, `"keep"`
    for the name as it came, or `"raise"`, which raises `InvalidNameError` with the row in `.index`.

    Raises `TypeError` for what is no column of text, `ValueError` for one that breaks Arrow's specification.

    >>> import pyarrow as pa
    >>> from cleanse.arrow import sanitize_name
    >>> pa.array(sanitize_name(pa.array(["MARÍA LÓPEZ", "   "]))).to_pylist()
    ['María López', None]

    Follows Unicode normalization form C (UAX #15) and the Arrow C data interface.
    """
    return _column("sanitize_name", column, locale=locale, on_invalid=on_invalid)


def inspect_name(column: Column, /, *, locale: str | None = None) -> Result:
    """Clean a column of names and tell what was repaired: `cleanse.inspect_name` of each, as a struct.

    The fields are `value`, `error`, and the lists `repairs` and `warnings`, all with codes as texts.

    Raises `TypeError` for what is no column of text, `ValueError` for one that breaks Arrow's specification.

    >>> import pyarrow as pa
    >>> from cleanse.arrow import inspect_name
    >>> pa.array(inspect_name(pa.array(["ana  garcía"]))).to_pylist()
    [{'value': 'Ana García', 'error': None, 'repairs': ['normalized_space', 'cased'], 'warnings': []}]

    Follows Unicode normalization form C (UAX #15) and the Arrow C data interface.
    """
    return _column("inspect_name", column, locale=locale)


def parse_name(column: Column, /, *, locale: str | None = None) -> Result:
    """Clean a column of names and tell their parts: `cleanse.parse_name` of each, as a struct.

    The fields are `name`, the whole of it, then those of `Name` (the list `ambiguities` among them), and
    `error`, the code of a refusal; where it is not null, the others are.

    Raises `TypeError` for what is no column of text, `ValueError` for one that breaks Arrow's specification.

    >>> import pyarrow as pa
    >>> from cleanse.arrow import parse_name
    >>> found = pa.array(parse_name(pa.array(["GARCÍA LORCA, Federico", "???"])))
    >>> found.field("family").to_pylist(), found.field("error").to_pylist()
    (['García Lorca', None], [None, 'empty'])

    Follows Unicode normalization form C (UAX #15) and the Arrow C data interface.
    """
    return _column("parse_name", column, locale=locale)


def name_key(column: Column, /, *, on_invalid: _OnInvalid = "null") -> Result:
    """Give the names of a column their keys: `cleanse.name_key` of each.

    `on_invalid` is that of `sanitize_name`.

    Raises `TypeError` for what is no column of text, `ValueError` for one that breaks Arrow's specification.

    >>> import pyarrow as pa
    >>> from cleanse.arrow import name_key
    >>> pa.array(name_key(pa.array(["José García", "GARCIA, Jose"]))).to_pylist()
    ['garcia jose', 'garcia jose']

    Follows ICAO Doc 9303-3, section 6, and ELOT 743 for transliteration.
    """
    return _column("name_key", column, on_invalid=on_invalid)


def is_email(column: Column, /, *, policy: EmailPolicy | None = None, **rules: Unpack[Rules]) -> Result:
    """Tell of a column of addresses which are valid: `cleanse.is_email` of each, as booleans.

    Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.

    Raises `TypeError` for what is no column of text, `ValueError` for one that breaks Arrow's specification.

    >>> import pyarrow as pa
    >>> from cleanse.arrow import is_email
    >>> pa.array(is_email(pa.array(["ana@example.com", None, "ana"]))).to_pylist()
    [True, None, False]

    Follows RFC 5321 and RFC 6531; domains by UTS 46 and IDNA 2008.
    """
    return _column("is_email", column, policy=policy_of(policy, rules))


def validate_email(column: Column, /, *, policy: EmailPolicy | None = None, **rules: Unpack[Rules]) -> Result:
    """Validate a column of addresses: `cleanse.validate_email` of each, as a struct.

    The fields are those of `Email`, then `error`, the code of a refusal, and `position`, the place in the
    address that is to blame. Where `error` is not null, the others but `position` are.
    Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.

    Raises `TypeError` for what is no column of text, `ValueError` for one that breaks Arrow's specification.

    >>> import pyarrow as pa
    >>> from cleanse.arrow import validate_email
    >>> found = pa.array(validate_email(pa.array(["Ana@BÜCHER.example", "ana"])))
    >>> found.field("ascii_email").to_pylist(), found.field("error").to_pylist()
    (['Ana@xn--bcher-kva.example', None], [None, 'missing_at'])

    Follows RFC 5321 and RFC 6531; domains by UTS 46 and IDNA 2008.
    """
    return _column("validate_email", column, policy=policy_of(policy, rules))


def sanitize_email(
    column: Column,
    /,
    *,
    on_invalid: _OnInvalid = "null",
    policy: EmailPolicy | None = None,
    **rules: Unpack[Rules],
) -> Result:
    """Repair and validate a column of addresses: `cleanse.sanitize_email` of each.

    `on_invalid` says what stands for an address that is refused: `"null"`, `"keep"` for the address as it
    came, or `"raise"`, which raises `InvalidEmailError` with the row in `.index`.
    Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.

    Raises `TypeError` for what is no column of text, `ValueError` for one that breaks Arrow's specification.

    >>> import pyarrow as pa
    >>> from cleanse.arrow import sanitize_email
    >>> pa.array(sanitize_email(pa.array([" <mailto:Ana@Example.COM>; ", "ana"]))).to_pylist()
    ['Ana@example.com', None]

    Follows RFC 5321 and RFC 6531; domains by UTS 46 and IDNA 2008.
    """
    return _column("sanitize_email", column, on_invalid=on_invalid, policy=policy_of(policy, rules))


def inspect_email(column: Column, /, *, policy: EmailPolicy | None = None, **rules: Unpack[Rules]) -> Result:
    """Clean a column of addresses and tell what was repaired: `cleanse.inspect_email` of each, as a struct.

    The fields are `value`, `error`, and the lists `repairs` and `warnings`, all with codes as texts.
    Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.

    Raises `TypeError` for what is no column of text, `ValueError` for one that breaks Arrow's specification.

    >>> import pyarrow as pa
    >>> from cleanse.arrow import inspect_email
    >>> pa.array(inspect_email(pa.array([" ana@example.com"]))).field("repairs").to_pylist()
    [['normalized_space']]

    Follows RFC 5321 and RFC 6531; domains by UTS 46 and IDNA 2008.
    """
    return _column("inspect_email", column, policy=policy_of(policy, rules))


def suggest_email(column: Column, /) -> Result:
    """Suggest the addresses that may have been meant: `cleanse.suggest_email` of each, null for none.

    Raises `TypeError` for what is no column of text, `ValueError` for one that breaks Arrow's specification.

    >>> import pyarrow as pa
    >>> from cleanse.arrow import suggest_email
    >>> pa.array(suggest_email(pa.array(["ana@gmial.com", "ana@gmail.com"]))).to_pylist()
    ['ana@gmail.com', None]

    Follows the Public Suffix List in which suffixes exist.
    """
    return _column("suggest_email", column)


def canonical_email(
    column: Column,
    /,
    *,
    on_invalid: _OnInvalid = "null",
    tags: Literal["known", "any"] = "known",
    policy: EmailPolicy | None = None,
    **rules: Unpack[Rules],
) -> Result:
    """Give the mailboxes of a column their keys: `cleanse.canonical_email` of each.

    `tags` is that of `cleanse.canonical_email`; `on_invalid` is that of `sanitize_email`.
    Takes the keywords of `EmailPolicy`, or an `EmailPolicy` as `policy`.

    Raises `TypeError` for what is no column of text, `ValueError` for one that breaks Arrow's specification.

    >>> import pyarrow as pa
    >>> from cleanse.arrow import canonical_email
    >>> pa.array(canonical_email(pa.array(["A.na+x@gmail.com", "ana"]))).to_pylist()
    ['ana@gmail.com', None]

    Follows what providers document; RFC 5321 §2.3.11 leaves it to them.
    """
    return _column(
        "canonical_email", column, on_invalid=on_invalid, tags=tags, policy=policy_of(policy, rules)
    )


def sanitize_text(
    column: Column,
    /,
    *,
    multiline: bool = True,
    strip_html: bool = False,
    max_length: int | None = None,
    truncate: bool = False,
    on_invalid: _OnInvalid = "null",
) -> Result:
    """Clean a column of free text: `cleanse.sanitize_text` of each.

    `multiline`, `strip_html`, `max_length` (in grapheme clusters) and `truncate` are those of
    `cleanse.sanitize_text`. `on_invalid` says what stands for a text that is refused: `"null"`, `"keep"` for
    the text as it came, or `"raise"`, which raises `CleanseError` with the row in `.index`.

    Raises `TypeError` for what is no column of text, `ValueError` for one that breaks Arrow's specification.

    >>> import pyarrow as pa
    >>> from cleanse.arrow import sanitize_text
    >>> pa.array(sanitize_text(pa.array(["one  two", "three"]), max_length=5)).to_pylist()
    [None, 'three']

    Follows Unicode normalization form C (UAX #15) and grapheme clusters (UAX #29).
    """
    return _column(
        "sanitize_text",
        column,
        multiline=multiline,
        strip_html=strip_html,
        max_length=max_length,
        truncate=truncate,
        on_invalid=on_invalid,
    )
