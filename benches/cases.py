"""What is compared with what, on which texts, and what the budget allows: a table.

No measuring here, and no calls: those are in ways.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import texts


@dataclass(frozen=True)
class Case:
    """A call of ours against other ways, over the same texts."""

    title: str
    #: Each text with the right answer.
    texts: Mapping[str, object]
    ours: str
    peers: tuple[str, ...]
    #: The most that ours may take, in units of what that peer takes: the right answer is to cost no more
    #: than the one-liner that it replaces, and far less than a library in Python.
    limits: Mapping[str, float] = field(default_factory=dict)


IS_EMAIL_PEERS = ("empty pyo3 function", "naive re", "emval", "email-validator", "Django")
IS_EMAIL_LIMITS = {"empty pyo3 function": 2, "naive re": 1 / 3}
VALIDATE_EMAIL_PEERS = ("emval", "email-validator")
VALIDATE_EMAIL_LIMITS = {"emval": 1 / 8, "email-validator": 1 / 100}
EMAIL_STR_PEERS = ("EmailStr on email-validator",)
EMAIL_STR_LIMITS = {"EmailStr on email-validator": 1 / 20}
MODEL_PEERS = ("model with EmailStr",)
MODEL_LIMITS = {"model with EmailStr": 1 / 20}
NAME_PEERS = ("split-join-title", "nameparser", "nameutils", "ftfy")
CLEAN_LIMITS = {"split-join-title": 0.5}
CAPITALS_LIMITS = {"split-join-title": 1.0}

PARSE_PEERS = ("nameparser's parse",)
PARSE_LIMITS = {"nameparser's parse": 1 / 100}

CASES = (
    Case("is_email: valid", texts.EMAILS, "is_email", IS_EMAIL_PEERS, IS_EMAIL_LIMITS),
    Case("is_email: invalid", texts.EMAILS_INVALID, "is_email", IS_EMAIL_PEERS, IS_EMAIL_LIMITS),
    # A pattern does not look up what IDNA makes of a character: shown, not limited.
    Case("is_email: international", texts.EMAILS_INTERNATIONAL, "is_email", IS_EMAIL_PEERS),
    Case(
        "validate_email: valid",
        texts.EMAILS,
        "validate_email",
        VALIDATE_EMAIL_PEERS,
        VALIDATE_EMAIL_LIMITS,
    ),
    # What raises costs what CPython takes for an exception: shown, not limited.
    Case("validate_email: invalid", texts.EMAILS_INVALID, "validate_email", VALIDATE_EMAIL_PEERS),
    Case(
        "validate_email: international",
        texts.EMAILS_INTERNATIONAL,
        "validate_email",
        VALIDATE_EMAIL_PEERS,
        VALIDATE_EMAIL_LIMITS,
    ),
    Case("EmailStr: valid", texts.EMAILS, "EmailStr", EMAIL_STR_PEERS, EMAIL_STR_LIMITS),
    Case("EmailStr: invalid", texts.EMAILS_INVALID, "EmailStr", EMAIL_STR_PEERS),
    Case(
        "EmailStr: international", texts.EMAILS_INTERNATIONAL, "EmailStr", EMAIL_STR_PEERS, EMAIL_STR_LIMITS
    ),
    Case("Model of name and e-mail: valid", texts.EMAILS, "model", MODEL_PEERS, MODEL_LIMITS),
    Case("sanitize_name: clean, ASCII", texts.CLEAN_ASCII, "sanitize_name", NAME_PEERS, CLEAN_LIMITS),
    Case(
        "sanitize_name: clean, accented",
        texts.CLEAN_ACCENTED,
        "sanitize_name",
        NAME_PEERS,
        CLEAN_LIMITS,
    ),
    Case(
        "sanitize_name: clean, other scripts",
        texts.CLEAN_SCRIPTS,
        "sanitize_name",
        NAME_PEERS,
        CLEAN_LIMITS,
    ),
    Case(
        "sanitize_name: capitals, ASCII",
        texts.CAPITALS_ASCII,
        "sanitize_name",
        NAME_PEERS,
        CAPITALS_LIMITS,
    ),
    Case(
        "sanitize_name: capitals, accented",
        texts.CAPITALS_ACCENTED,
        "sanitize_name",
        NAME_PEERS,
        CAPITALS_LIMITS,
    ),
    Case("sanitize_name: dirty", texts.DIRTY, "sanitize_name", NAME_PEERS),
    Case("parse_name", texts.PARSED, "parse_name", PARSE_PEERS, PARSE_LIMITS),
)
