"""Hooks for cattrs: fields of type `Name`, `Email` or `Text`, and of any annotated cleaner, come out clean.

Not needed for attrs alone, where a cleaner is a converter: `attrs.field(converter=CleanName())`.

Needs `pip install 'pycleanse[cattrs]'`.

>>> import attrs
>>> import cattrs
>>> from cleanse.cattrs import Email, Name, register
>>> @attrs.frozen
... class Contact:
...     name: Name
...     email: Email
>>> contacts = register(cattrs.Converter())
>>> contacts.structure({"name": "LÓPEZ,  ana", "email": "<ana@EXAMPLE.com>"}, Contact)
Contact(name='López, Ana', email='ana@example.com')
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, get_args

from cleanse.cleaners import CleanEmail, Cleaner, CleanName, CleanText, Email, Name, RejectedError, Text

try:
    from cattrs import BaseConverter
except ImportError as _error:
    raise ImportError("cleanse.cattrs needs cattrs: pip install 'pycleanse[cattrs]'") from _error

__all__ = ["CleanEmail", "CleanName", "CleanText", "Email", "Name", "RejectedError", "Text", "register"]

AnyConverter = TypeVar("AnyConverter", bound=BaseConverter)


def register(converter: AnyConverter, /) -> AnyConverter:
    """Teach a converter of cattrs the annotated cleaners; return it.

    What is refused raises `CleanseError` within cattrs' own group of errors, with its path; what is no
    `str` raises `TypeError` there.

    >>> import cattrs
    >>> converter = register(cattrs.Converter(detailed_validation=False))
    >>> converter.structure("ana@@example.com", Email)
    Traceback (most recent call last):
    cleanse.errors.InvalidEmailError: An address has one @ outside quotes.
    """
    converter.register_structure_hook_factory(lambda annotated: bool(_cleaners(annotated)), _hook)
    return converter


def _cleaners(annotated: Any) -> list[Cleaner]:
    return [each for each in getattr(annotated, "__metadata__", ()) if isinstance(each, Cleaner)]


def _hook(annotated: Any) -> Callable[[Any, Any], Any]:
    """Return the hook; as pydantic does, refuse a type that no cleaner is for."""
    cleaner, source = _cleaners(annotated)[0], get_args(annotated)[0]
    clean = cleaner.function()
    if source is str:
        return lambda value, _: clean(value)
    if set(get_args(source)) == {str, type(None)}:
        return lambda value, _: None if value is None else clean(value)
    raise TypeError(f"{type(cleaner).__name__} annotates str or str | None")
