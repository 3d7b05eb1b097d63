"""How an `EmailPolicy` is written into a migration. Not what it means: that is `cleanse.EmailPolicy`."""

from __future__ import annotations

from django.db.migrations.serializer import BaseSerializer
from django.db.migrations.writer import MigrationWriter

from cleanse import EmailPolicy

_RULES = (
    *("allow_smtputf8", "allow_quoted_local", "allow_domain_literal"),
    *("allow_display_name", "allow_empty_local", "domains"),
)


class EmailPolicySerializer(BaseSerializer):
    """Writes the keywords of the rules."""

    def serialize(self) -> tuple[str, set[str]]:
        """Return the expression and its imports. Raises `ValueError` for a policy with sets of its own."""
        policy: EmailPolicy = self.value
        rules = {name: getattr(policy, name) for name in _RULES}
        if EmailPolicy(**rules) != policy:
            raise ValueError(
                "a policy with sets of its own is too large for a migration: "
                "subclass the field and set its cleaner there"
            )
        default = EmailPolicy()
        told = (f"{name}={value!r}" for name, value in rules.items() if value != getattr(default, name))
        return f"cleanse.EmailPolicy({', '.join(told)})", {"import cleanse"}


MigrationWriter.register_serializer(EmailPolicy, EmailPolicySerializer)
