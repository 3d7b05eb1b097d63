"""The methods that `.cleanse` has on columns of every host, with the keywords of `cleanse.arrow`.

Not where they run: what they are called on decides that. `Column` is what holds texts or booleans
there, `Table` what holds fields.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from cleanse import arrow

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Literal

    from typing_extensions import Unpack

    from cleanse import EmailPolicy

Column = TypeVar("Column")
Table = TypeVar("Table")


class Methods(Generic[Column, Table]):
    """The functions of `cleanse.arrow`, as methods."""

    def _column(self, function: Callable[..., arrow.Result], **options: object) -> Column:
        raise NotImplementedError

    def _table(self, function: Callable[..., arrow.Result], **options: object) -> Table:
        raise NotImplementedError

    def sanitize_name(self, *, locale: str | None = None, on_invalid: arrow._OnInvalid = "null") -> Column:
        """Clean personal names, as `cleanse.arrow.sanitize_name`."""
        return self._column(arrow.sanitize_name, locale=locale, on_invalid=on_invalid)

    def inspect_name(self, *, locale: str | None = None) -> Table:
        """Clean names and tell what was repaired, as `cleanse.arrow.inspect_name`."""
        return self._table(arrow.inspect_name, locale=locale)

    def parse_name(self, *, locale: str | None = None) -> Table:
        """Clean names and tell their parts, as `cleanse.arrow.parse_name`."""
        return self._table(arrow.parse_name, locale=locale)

    def name_key(self, *, on_invalid: arrow._OnInvalid = "null") -> Column:
        """Give names their keys, as `cleanse.arrow.name_key`."""
        return self._column(arrow.name_key, on_invalid=on_invalid)

    def is_email(self, *, policy: EmailPolicy | None = None, **rules: Unpack[arrow.Rules]) -> Column:
        """Tell which addresses are valid, as `cleanse.arrow.is_email`."""
        return self._column(arrow.is_email, policy=arrow.policy_of(policy, rules))

    def validate_email(self, *, policy: EmailPolicy | None = None, **rules: Unpack[arrow.Rules]) -> Table:
        """Validate addresses and tell all that is known of them, as `cleanse.arrow.validate_email`."""
        return self._table(arrow.validate_email, policy=arrow.policy_of(policy, rules))

    def sanitize_email(
        self,
        *,
        on_invalid: arrow._OnInvalid = "null",
        policy: EmailPolicy | None = None,
        **rules: Unpack[arrow.Rules],
    ) -> Column:
        """Repair and validate addresses, as `cleanse.arrow.sanitize_email`."""
        return self._column(
            arrow.sanitize_email, on_invalid=on_invalid, policy=arrow.policy_of(policy, rules)
        )

    def inspect_email(self, *, policy: EmailPolicy | None = None, **rules: Unpack[arrow.Rules]) -> Table:
        """Clean addresses and tell what was repaired, as `cleanse.arrow.inspect_email`."""
        return self._table(arrow.inspect_email, policy=arrow.policy_of(policy, rules))

    def suggest_email(self) -> Column:
        """Suggest the addresses that may have been meant, as `cleanse.arrow.suggest_email`."""
        return self._column(arrow.suggest_email)

    def canonical_email(
        self,
        *,
        on_invalid: arrow._OnInvalid = "null",
        tags: Literal["known", "any"] = "known",
        policy: EmailPolicy | None = None,
        **rules: Unpack[arrow.Rules],
    ) -> Column:
        """Give mailboxes their keys, as `cleanse.arrow.canonical_email`."""
        return self._column(
            arrow.canonical_email, on_invalid=on_invalid, tags=tags, policy=arrow.policy_of(policy, rules)
        )

    def sanitize_text(
        self,
        *,
        multiline: bool = True,
        strip_html: bool = False,
        max_length: int | None = None,
        truncate: bool = False,
        on_invalid: arrow._OnInvalid = "null",
    ) -> Column:
        """Clean free text, as `cleanse.arrow.sanitize_text`."""
        return self._column(
            arrow.sanitize_text,
            multiline=multiline,
            strip_html=strip_html,
            max_length=max_length,
            truncate=truncate,
            on_invalid=on_invalid,
        )
