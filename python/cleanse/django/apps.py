"""The application as Django registers it. Not needed to use the fields alone."""

from django.apps import AppConfig


class CleanseConfig(AppConfig):
    """Brings the catalogues, the command `cleanse_table` and the table where it notes how far it came."""

    name = "cleanse.django"
    label = "cleanse"
    verbose_name = "Clean data"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Teach migrations to write an `EmailPolicy`."""
        from cleanse.django import migrating  # noqa: F401 -- it registers itself
