"""The ways to do a job: ours, the naive one, and each peer as its documentation calls it.

Where that shows several, the fastest. Not what they are given to do: that is cases.py.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType

import cleanse


@dataclass(frozen=True)
class Way:
    """An expression over `s`, the names it uses, and what it raises to refuse."""

    code: str
    names: Mapping[str, object]
    refusal: type[Exception] | None = None


def _is_email() -> Way:
    return Way("is_email(s)", {"is_email": cleanse.is_email})


def _validate_email() -> Way:
    names = {"validate_email": cleanse.validate_email}
    return Way("validate_email(s)", names, cleanse.InvalidEmailError)


def _sanitize_name() -> Way:
    names = {"sanitize_name": cleanse.sanitize_name}
    return Way("sanitize_name(s)", names, cleanse.InvalidNameError)


def _parse_name() -> Way:
    names = {"parse_name": cleanse.parse_name}
    return Way("parse_name(s).family", names, cleanse.InvalidNameError)


def _empty() -> Way:
    from cleanse_bench_empty import empty

    return Way("empty(s)", {"empty": empty})


def _naive_re() -> Way:
    return Way("fullmatch(s)", {"fullmatch": re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+").fullmatch})


def _one_liner() -> Way:
    return Way('" ".join(s.split()).title()', {})


def _emval() -> Way:
    from emval import EmailValidator

    # By default it asks the DNS. Its own example catches Exception: it refuses with SyntaxError
    # and ValueError by turns.
    validator = EmailValidator(deliverable_address=False)
    return Way("validate_email(s)", {"validate_email": validator.validate_email}, Exception)


@cache
def _peer() -> ModuleType:
    """Import email-validator, and keep it: compat.install() changes what its name means."""
    import email_validator

    return email_validator


def _email_validator() -> Way:
    code = "validate_email(s, check_deliverability=False)"
    return Way(code, {"validate_email": _peer().validate_email}, _peer().EmailNotValidError)


def _email_str(networks: ModuleType) -> Way:
    from pydantic import TypeAdapter, ValidationError

    # One field, without the model around it.
    names = {"validate": TypeAdapter(networks.EmailStr).validate_python}
    return Way("validate(s) is not None", names, ValidationError)


@cache
def _theirs() -> tuple[Way, Way]:
    """Make a field and a model of a second copy of pydantic's module, that the first may run on cleanse."""
    import pydantic.networks

    _peer()
    name = "pydantic.networks_of_email_validator"
    spec = spec_from_file_location(name, pydantic.networks.__file__)
    if not spec or not spec.loader:
        raise ImportError("pydantic.networks comes without its source")
    networks = sys.modules[name] = module_from_spec(spec)
    spec.loader.exec_module(networks)
    # A model's name is a bare str, which nothing cleans.
    ways = _email_str(networks), _model(str, networks.EmailStr)
    # Nor does install() find it: it changes the modules of the process.
    del sys.modules[name]
    return ways


def _email_str_theirs() -> Way:
    return _theirs()[0]


@cache
def _email_str_ours() -> Way:
    import pydantic.networks
    from cleanse import compat

    with suppress(ImportError):
        _theirs()
    compat.install()
    return _email_str(pydantic.networks)


def _model(name: object, email: object) -> Way:
    from pydantic import ValidationError, create_model

    # A request as FastAPI validates it: the dictionary is there already.
    model = create_model("Contact", name=(name, ...), email=(email, ...))
    names = {"validate": model.__pydantic_validator__.validate_python}
    return Way('validate({"name": "Ana Lima", "email": s}) is not None', names, ValidationError)


def _model_ours() -> Way:
    from cleanse.pydantic import Email, Name

    return _model(Name, Email)


def _model_theirs() -> Way:
    return _theirs()[1]


def _django() -> Way:
    from django.core.exceptions import ValidationError
    from django.core.validators import validate_email

    return Way("validate_email(s)", {"validate_email": validate_email}, ValidationError)


def _nameparser() -> Way:
    from nameparser import parse

    # The interface of 2.0; HumanName(s).capitalize() goes through it and is slower.
    return Way("str(parse(s).capitalized())", {"parse": parse})


def _nameparser_parse() -> Way:
    from nameparser import parse

    return Way("parse(s).family", {"parse": parse})


def _nameutils() -> Way:
    from nameutils import namecase

    return Way("namecase(s)", {"namecase": namecase})


def _ftfy() -> Way:
    from ftfy import fix_text

    return Way("fix_text(s)", {"fix_text": fix_text})


_WAYS: Mapping[str, Callable[[], Way]] = {
    "is_email": _is_email,
    "validate_email": _validate_email,
    "sanitize_name": _sanitize_name,
    "parse_name": _parse_name,
    "empty pyo3 function": _empty,
    "naive re": _naive_re,
    "split-join-title": _one_liner,
    "emval": _emval,
    "email-validator": _email_validator,
    "EmailStr": _email_str_ours,
    "EmailStr on email-validator": _email_str_theirs,
    "model": _model_ours,
    "model with EmailStr": _model_theirs,
    "Django": _django,
    "nameparser": _nameparser,
    "nameparser's parse": _nameparser_parse,
    "nameutils": _nameutils,
    "ftfy": _ftfy,
}


def find(label: str) -> Way | None:
    """Find the way of that name; nothing where its package is not installed."""
    try:
        return _WAYS[label]()
    except ImportError:
        return None
