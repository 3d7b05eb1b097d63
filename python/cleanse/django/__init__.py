"""For Django 5.2 and later: a field of a model or form that is clean once it is validated, and once saved.

Not an account system: what an address opens is the application's business. Model fields are here, form
fields in `cleanse.django.forms`, validators in `cleanse.django.validators`, serializer fields for
Django REST framework in `cleanse.drf`.

Needs `pip install 'pycleanse[django]'`, and `"cleanse.django"` in `INSTALLED_APPS` for the translations,
the command `cleanse_table` and the checks.

    from cleanse.django import EmailField, NameField

    class Member(models.Model):
        name = NameField()
        email = EmailField(canonical=True)
"""

from importlib import import_module

try:
    import_module("django")
except ImportError as _error:
    raise ImportError("cleanse.django needs Django: pip install 'pycleanse[django]'") from _error

from cleanse.django.fields import CanonicalEmailField, EmailField, NameField, TextField

__all__ = ["CanonicalEmailField", "EmailField", "NameField", "TextField"]
