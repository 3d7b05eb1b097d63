"""Quotas: how much a token may ask for in a window of time, and how an answer says so. Not a counter.

Policies are counted per token, never per IP address, in a window that slides on the store's clock. A
window is counted in `SLICES` slices, and the slice that is only partly in it counts whole: no window ever
holds more than its quota, and a credit comes back at most one slice late.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

__all__ = ["SLICES", "Policy", "Standing", "rate_limit_fields"]

SLICES = 12
"""Slices of a window."""


@dataclass(frozen=True, slots=True)
class Policy:
    """At most `quota` credits in any `window` seconds.

    >>> from cleanse.web import Policy
    >>> Policy("burst", quota=100, window=60).field()
    '"burst";q=100;w=60'
    """

    name: str
    quota: int
    window: int
    _field: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Refuse what no answer could state: a quota or window below one, a name beyond ASCII."""
        if self.quota < 1 or self.window < 1:
            raise ValueError("the quota and the window of a policy are at least 1")
        if not self.name or not self.name.isascii() or not self.name.replace("-", "_").isidentifier():
            raise ValueError("the name of a policy is a word of ASCII letters, digits, - and _")
        # An answer states each policy it was counted by.
        object.__setattr__(self, "_field", f'"{self.name}";q={self.quota};w={self.window}')

    @property
    def slice_ms(self) -> int:
        """Milliseconds of a slice."""
        return math.ceil(self.window * 1000 / SLICES)

    def field(self) -> str:
        """Return the policy as an item of RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers-10 §3)."""
        return self._field


class Standing(NamedTuple):
    """How a token stands under one policy: credits that remain, and seconds until some come back."""

    policy: Policy
    remaining: int
    reset: float

    def field(self) -> str:
        """Return the standing as an item of RateLimit (the same draft, §4)."""
        return f'"{self.policy.name}";r={self.remaining};t={math.ceil(self.reset)}'


def rate_limit_fields(standings: Sequence[Standing]) -> dict[str, str]:
    """Return the header fields that tell a client how it stands; none where there is no policy."""
    if not standings:
        return {}
    return {
        "ratelimit-policy": ", ".join(standing.policy.field() for standing in standings),
        "ratelimit": ", ".join(standing.field() for standing in standings),
    }
