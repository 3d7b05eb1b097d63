"""For Django REST framework: fields that clean, and a `ModelSerializer` that knows those of our models.

Not a renderer: errors are those of the framework, each with our code.

Needs `pip install 'pycleanse[drf]'`.

>>> from rest_framework import serializers
>>> from cleanse.drf import EmailField, NameField
>>> class Signup(serializers.Serializer):
...     name = NameField()
...     email = EmailField()
>>> signup = Signup(data={"name": "LÓPEZ,  ana", "email": "<ana@EXAMPLE.com>"})
>>> signup.is_valid(), dict(signup.validated_data)
(True, {'name': 'López, Ana', 'email': 'ana@example.com'})
>>> signup = Signup(data={"name": "Ana", "email": "canary@@example.com"})
>>> signup.is_valid(), signup.errors["email"][0].code
(False, 'several_at')
"""

from __future__ import annotations

from typing import Any, ClassVar

from cleanse import CleanseError
from cleanse.cleaners import CleanEmail, Cleaner, CleanName, CleanText

try:
    from django.db.models import Model
    from rest_framework import serializers
except ImportError as _error:
    raise ImportError("cleanse.drf needs Django REST framework: pip install 'pycleanse[drf]'") from _error

from cleanse.django import fields as models
from cleanse.django.refusals import message_of

__all__ = ["EmailField", "ModelSerializer", "NameField", "TextField"]


class _Clean(serializers.CharField):
    default_cleaner: ClassVar[Cleaner]

    def __init__(self, *, cleaner: Cleaner | None = None, **options: Any) -> None:
        super().__init__(**options)
        self.cleaner = cleaner or self.default_cleaner

    def to_internal_value(self, data: Any) -> str:
        """Return the clean value, or raise `ValidationError` with the code of the rule."""
        value: str = super().to_internal_value(data)
        if not value:
            return value
        try:
            return self.cleaner(value)
        except CleanseError as error:
            message = self.error_messages.get(error.code.value) or message_of(error.code)
            raise serializers.ValidationError(message, code=error.code.value) from None


class NameField(_Clean):
    """A personal name; `cleaner` is a `CleanName` with options."""

    default_cleaner: ClassVar[Cleaner] = CleanName()


class EmailField(_Clean):
    """An e-mail address; `cleaner` is a `CleanEmail` with options."""

    default_cleaner: ClassVar[Cleaner] = CleanEmail()


class TextField(_Clean):
    """Free text; `cleaner` is a `CleanText` with options."""

    default_cleaner: ClassVar[Cleaner] = CleanText()


class _OneAccountAMailbox:
    """Refuses an address whose mailbox another row has."""

    requires_context = True

    def __init__(self, field: models.EmailField) -> None:
        self.field = field

    def __call__(self, value: str, serializer_field: Any) -> None:
        present = getattr(serializer_field.parent, "instance", None)
        models.refuse_taken(self.field, value, present if isinstance(present, Model) else None)


class ModelSerializer(serializers.ModelSerializer):
    """A `ModelSerializer` whose fields clean as those of the model do, with the same options.

    An address whose mailbox another row has is refused with the code `unique`, as in a form.
    """

    serializer_field_mapping: ClassVar[dict[type, type]] = {
        **serializers.ModelSerializer.serializer_field_mapping,
        models.NameField: NameField,
        models.EmailField: EmailField,
        models.TextField: TextField,
    }

    def build_standard_field(self, field_name: str, model_field: Any) -> tuple[type, dict[str, Any]]:
        """Hand the model field's cleaner on."""
        kind, options = super().build_standard_field(field_name, model_field)
        if issubclass(kind, _Clean):
            options["cleaner"] = model_field.cleaner
            if isinstance(model_field, models.TextField):
                # It counts clusters; the cleaner knows.
                options.pop("max_length", None)
            if isinstance(model_field, models.EmailField):
                options["validators"] = [*options.get("validators", ()), _OneAccountAMailbox(model_field)]
        return kind, options
