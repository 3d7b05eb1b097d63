"""Form fields that clean, and widgets that tell browsers what is asked for.

Not model fields: those bring these along. A browser judges what is typed into `<input type="email">` by
a grammar of its own before we can repair it; a form with `novalidate` leaves that to the field.
"""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms

from cleanse import CleanseError
from cleanse.cleaners import CleanEmail, Cleaner, CleanName, CleanText
from cleanse.django.refusals import refusal

__all__ = ["EmailField", "EmailInput", "NameField", "NameInput", "TextArea", "TextField"]

# HTML, "Autofill" and "Autocapitalization": what a browser or a keyboard may do for the person.
_NAME = {"autocomplete": "name", "autocapitalize": "words", "spellcheck": "false", "dir": "auto"}
_EMAIL = {"autocomplete": "email", "autocapitalize": "none", "spellcheck": "false", "inputmode": "email"}
_TEXT = {"autocapitalize": "sentences", "dir": "auto"}


class NameInput(forms.TextInput):
    """A line for a name."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({**_NAME, **(attrs or {})})


class EmailInput(forms.EmailInput):
    """A line for an e-mail address."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({**_EMAIL, **(attrs or {})})


class TextArea(forms.Textarea):
    """Lines for free text."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({**_TEXT, **(attrs or {})})


class _Clean(forms.CharField):
    """What the three share: a cleaner, applied between Django's own checks."""

    default_cleaner: ClassVar[Cleaner]
    attributes: ClassVar[dict[str, str]]

    def __init__(self, *, cleaner: Cleaner | None = None, **options: Any) -> None:
        super().__init__(**options)
        self.cleaner = cleaner or self.default_cleaner

    def clean(self, value: Any) -> Any:
        """Return the clean value, or raise `ValidationError` with the code of the rule."""
        value = self.to_python(value)
        self.validate(value)
        if value not in self.empty_values:
            try:
                value = self.cleaner(value)
            except CleanseError as error:
                raise refusal(error, self.error_messages) from None
        self.run_validators(value)
        return value

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """Tell the browser also where the widget is another's, such as the admin's."""
        own = {} if widget.is_hidden else self.attributes
        return {**own, **super().widget_attrs(widget)}


class NameField(_Clean):
    """A personal name; `cleaner` is a `CleanName` with options.

    >>> NameField().clean("  LÓPEZ,   ana ")
    'López, Ana'
    """

    widget = NameInput
    default_cleaner: ClassVar[Cleaner] = CleanName()
    attributes: ClassVar[dict[str, str]] = _NAME


class EmailField(_Clean, forms.EmailField):
    """An e-mail address; `cleaner` is a `CleanEmail` with options.

    >>> EmailField().clean(" <ana@EXAMPLE.com>; ")
    'ana@example.com'
    """

    widget = EmailInput
    default_validators: ClassVar[list[Any]] = []
    default_cleaner: ClassVar[Cleaner] = CleanEmail()
    attributes: ClassVar[dict[str, str]] = _EMAIL


class TextField(_Clean):
    r"""Free text; `cleaner` is a `CleanText` with options.

    >>> TextField(cleaner=CleanText(multiline=False)).clean("one \n two")
    'one two'
    """

    widget = TextArea
    default_cleaner: ClassVar[Cleaner] = CleanText()
    attributes: ClassVar[dict[str, str]] = _TEXT
