"""The functions that SQL has, by their names there, for every host that has SQL. Not how one takes them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from cleanse import arrow

if TYPE_CHECKING:
    from collections.abc import Callable

    from cleanse import EmailPolicy

__all__ = ["functions"]


def functions(
    *, locale: str | None = None, policy: EmailPolicy | None = None
) -> dict[str, Callable[..., arrow.Result]]:
    """Give the functions: `locale` is that of all names, `policy` that of all addresses."""
    return {
        "cleanse_name": partial(arrow.sanitize_name, locale=locale),
        "cleanse_inspect_name": partial(arrow.inspect_name, locale=locale),
        "cleanse_parse_name": partial(arrow.parse_name, locale=locale),
        "cleanse_name_key": arrow.name_key,
        "cleanse_email": partial(arrow.sanitize_email, policy=policy),
        "cleanse_is_email": partial(arrow.is_email, policy=policy),
        "cleanse_validate_email": partial(arrow.validate_email, policy=policy),
        "cleanse_inspect_email": partial(arrow.inspect_email, policy=policy),
        "cleanse_canonical_email": partial(arrow.canonical_email, policy=policy),
        "cleanse_suggest_email": arrow.suggest_email,
        "cleanse_text": arrow.sanitize_text,
    }
