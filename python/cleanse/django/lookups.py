"""How rows are found: by the value as it was given, and by its clean form, which is what is stored.

Not by that alone: a table may hold rows from before its fields cleaned, and what `Upper` makes of a name is
not to be cleaned, so a look-up finds all that Django's own would find. These are for whole values; what is
compared in part (`contains`), by order or without regard to case is compared as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from django.db import models
from django.db.models import lookups

__all__ = ["for_clean_values"]

Kind = TypeVar("Kind", bound=type[models.Field])


class _Exact(lookups.Exact):
    def as_sql(self, compiler: Any, connection: Any) -> Any:
        if self.rhs_is_direct_value():
            both = _with_clean(self.lhs.output_field, [self.rhs])
            if len(both) > 1:
                return compiler.compile(lookups.In(self.lhs, both))
        return super().as_sql(compiler, connection)


class _In(lookups.In):
    def get_prep_lookup(self) -> Any:
        prepared = super().get_prep_lookup()
        # Among expressions, and in a query, there is nothing to clean yet.
        return _with_clean(self.lhs.output_field, prepared) if isinstance(prepared, list) else prepared


def _with_clean(field: Any, values: Iterable[Any]) -> list[Any]:
    """Return the values, each followed by its clean form where it has another."""
    found = []
    for value in values:
        clean = field.clean_form(value)
        found += [value] if clean is None or clean == value else [value, clean]
    return found


def for_clean_values(kind: Kind) -> Kind:
    """Give a class of fields, which has the method `clean_form`, these look-ups."""
    for lookup in (_Exact, _In):
        kind.register_lookup(lookup)
    return kind
