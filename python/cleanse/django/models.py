"""How far `cleanse_table` came, so that it can go on. Not what it cleaned: keys and counts only."""

from __future__ import annotations

from django.db import models


class TableProgress(models.Model):
    """A run over a table: written in the transaction of each batch, so that it is never ahead or behind."""

    table = models.CharField(max_length=255, unique=True)
    fields = models.TextField()
    last_key = models.CharField(max_length=255, null=True)
    counts = models.JSONField(default=dict)
    finished = models.BooleanField(default=False)

    class Meta:
        """The application's label stands here, for the module is within another package."""

        app_label = "cleanse"
        verbose_name = "progress of a table"
        verbose_name_plural = "progress of tables"

    def __str__(self) -> str:
        """Return the table's name."""
        return str(self.table)
