"""Refusals as Django has them: a `ValidationError` with our code and a translated sentence.

Not where the sentences are: the catalogues under locale/ are keyed by code, and English comes with the
code itself.
"""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.utils.functional import lazy
from django.utils.translation import pgettext

from cleanse import CleanseError
from cleanse.codes import ErrorCode, WarningCode

__all__ = ["message_of", "refusal"]

#: The context (msgctxt) of the catalogues, in which a code is no word of any other application.
CONTEXT = "cleanse"


def _translate(code: str, english: str) -> str:
    found = pgettext(CONTEXT, code)
    return english if found == code else found


_translate_lazy = lazy(_translate, str)


def message_of(code: ErrorCode | WarningCode) -> str:
    """Return the sentence for a code, in the language that is active when it is shown."""
    return _translate_lazy(code.value, code.message)  # type: ignore[no-any-return]  # a proxy of str


def refusal(error: CleanseError, own: dict[str, object]) -> ValidationError:
    """Return what a form or model raises for an error of ours.

    `own` holds sentences of the field's own, by code, under Django's name `error_messages`. The position
    is a parameter for them: `"The character at %(position)s."`.
    """
    code = error.code
    return ValidationError(
        own.get(code.value) or message_of(code), code=code.value, params={"position": error.position}
    )
