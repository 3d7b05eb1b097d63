"""Types and hooks for msgspec: fields of type `Name`, `Email` or `Text` are clean once decoded.

Not annotations: msgspec calls a hook only for a type that it does not know, so these are subclasses of
`str`, without options. With options, subclass one and set its `cleaner`.

Needs `pip install 'pycleanse[msgspec]'`.

>>> import msgspec
>>> from cleanse.msgspec import Email, Name, dec_hook
>>> class Contact(msgspec.Struct):
...     name: Name
...     email: Email
>>> msgspec.json.decode(b'{"name": "ana", "email": "a@EXAMPLE.com"}', type=Contact, dec_hook=dec_hook).email
'a@example.com'
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from cleanse.cleaners import CleanEmail, CleanName, CleanText

try:
    import msgspec  # noqa: F401 -- that one who has not got it learns which extra brings it
except ImportError as _error:
    raise ImportError("cleanse.msgspec needs msgspec: pip install 'pycleanse[msgspec]'") from _error

__all__ = ["Email", "Name", "Text", "dec_hook", "enc_hook", "schema_hook"]


class Name(str):
    """A personal name, as `sanitize_name` leaves it.

    >>> class DutchName(Name):
    ...     cleaner = CleanName(locale="nl")
    >>> msgspec.convert("IJSBRAND", DutchName, dec_hook=dec_hook)
    'IJsbrand'
    """

    __slots__ = ()
    cleaner: ClassVar[Callable[[str], str]] = CleanName()
    schema: ClassVar[dict[str, Any]] = {"type": "string", **CleanName.json_schema}


class Email(str):
    """An address, as `sanitize_email` leaves it."""

    __slots__ = ()
    cleaner: ClassVar[Callable[[str], str]] = CleanEmail()
    schema: ClassVar[dict[str, Any]] = {"type": "string", **CleanEmail.json_schema}


class Text(str):
    """Free text, as `sanitize_text` leaves it."""

    __slots__ = ()
    cleaner: ClassVar[Callable[[str], str]] = CleanText()
    schema: ClassVar[dict[str, Any]] = {"type": "string", **CleanText.json_schema}


def dec_hook(kind: type, value: Any) -> Any:
    """Decode the types above; for `dec_hook=` of msgspec's decoders and of `convert`.

    What is refused becomes msgspec's `ValidationError` with our sentence and the path; our error, with
    its code, is its `__cause__`.

    >>> try:
    ...     msgspec.convert("canary@@x", Email, dec_hook=dec_hook)
    ... except msgspec.ValidationError as error:
    ...     print(error, error.__cause__.code)
    An address has one @ outside quotes. several_at
    """
    if not issubclass(kind, (Name, Email, Text)):
        raise NotImplementedError(f"{kind.__name__} is no type of cleanse.msgspec")
    if not isinstance(value, str):
        raise TypeError("Expected `str`")
    return kind(kind.cleaner(value))


def enc_hook(value: Any) -> str:
    """Encode the types above; for `enc_hook=` of msgspec's encoders and of `to_builtins`.

    >>> msgspec.json.encode(Name("Ana"), enc_hook=enc_hook)
    b'"Ana"'
    """
    if isinstance(value, (Name, Email, Text)):
        return str(value)
    raise NotImplementedError(f"{type(value).__name__} is no type of cleanse.msgspec")


def schema_hook(kind: type) -> dict[str, Any]:
    """Describe the types above; for `schema_hook=` of `msgspec.json.schema`.

    >>> schema_hook(Email)["format"]
    'email'
    """
    if issubclass(kind, (Name, Email, Text)):
        return kind.schema
    raise NotImplementedError(f"{kind.__name__} is no type of cleanse.msgspec")
