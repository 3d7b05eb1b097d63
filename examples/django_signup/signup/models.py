"""The accounts."""

from cleanse.django import EmailField, NameField
from django.db import models


class Account(models.Model):
    """One a mailbox, whatever the spelling of its address."""

    name = NameField()
    email = EmailField(canonical=True, disposable="reject")

    def __str__(self) -> str:
        """Return no personal data."""
        return f"account {self.pk}"
