"""Who is asked: ours, and each peer as its documentation calls it, on syntax alone.

Not what they are asked: that is sources.py.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import cleanse

Answer = Callable[[str, Mapping[str, Any]], bool]


@dataclass(frozen=True)
class Answerer:
    """A way to judge an address, and the keywords of ours for which it has a match.

    Whoever always accepts such addresses has one, too.
    """

    name: str
    answer: Answer
    keywords: frozenset[str]


@contextmanager
def _silent_stderr() -> Iterator[None]:
    """Keep what native code writes there away, such as the report of a panic."""
    sys.stderr.flush()
    kept = os.dup(2)
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)


def _accepts(judge: Callable[[], object], refusal: type[BaseException]) -> bool:
    try:
        judge()
    except refusal:
        return False
    return True


def _ours() -> Answerer:
    keywords = frozenset(
        ("allow_smtputf8", "allow_quoted_local", "allow_domain_literal", "allow_display_name", "domains")
    )
    return Answerer("cleanse", lambda address, policy: cleanse.is_email(address, **policy), keywords)


def _email_validator() -> Answerer:
    module = import_module("email_validator")

    def answer(address: str, policy: Mapping[str, Any]) -> bool:
        keywords = {name: value for name, value in policy.items() if name != "domains"}
        keywords["globally_deliverable"] = "domains" not in policy
        keywords["strict"] = True  # else it leaves the length of the local part unjudged
        return _accepts(
            lambda: module.validate_email(address, check_deliverability=False, **keywords),
            module.EmailNotValidError,
        )

    return Answerer("email-validator", answer, _ours().keywords)


def _emval() -> Answerer:
    validator = import_module("emval").EmailValidator

    def answer(address: str, policy: Mapping[str, Any]) -> bool:
        judge = validator(deliverable_address=False, **policy)
        # On some inputs it panics, which no `except Exception` catches; counted as a refusal.
        with _silent_stderr():
            return _accepts(lambda: judge.validate_email(address), BaseException)

    return Answerer(
        "emval", answer, frozenset(("allow_smtputf8", "allow_quoted_local", "allow_domain_literal"))
    )


def _django() -> Answerer:
    judge = import_module("django.core.validators").validate_email
    refusal = import_module("django.core.exceptions").ValidationError
    return Answerer(
        "Django",
        lambda address, _: _accepts(lambda: judge(address), refusal),
        frozenset(("allow_quoted_local", "allow_domain_literal")),
    )


def _pydantic() -> Answerer:
    pydantic = import_module("pydantic")
    judge = pydantic.TypeAdapter(pydantic.EmailStr).validate_python
    return Answerer(
        "pydantic",
        lambda address, _: _accepts(lambda: judge(address), pydantic.ValidationError),
        frozenset(("allow_display_name",)),
    )


def _whatwg() -> Answerer:
    # HTML Living Standard, "valid e-mail address", as browsers hold <input type=email> to it.
    label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
    pattern = re.compile(rf"[a-zA-Z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{label}(?:\.{label})*")
    return Answerer("WHATWG", lambda address, _: bool(pattern.fullmatch(address)), frozenset(("domains",)))


def answerers() -> list[Answerer]:
    """Return all of them, ours first."""
    return [make() for make in (_ours, _email_validator, _emval, _django, _pydantic, _whatwg)]


def ask(answerer: Answerer, address: str, valid: bool, policy: Mapping[str, Any]) -> bool | None:
    """Return the verdict; nothing where the address is valid by a keyword that it lacks."""
    known = {name: value for name, value in policy.items() if name in answerer.keywords}
    if valid and known.keys() != policy.keys():
        return None
    return answerer.answer(address, known)
