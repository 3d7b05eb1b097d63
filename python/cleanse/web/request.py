"""A request as the gate sees it, whatever framework it came through. Not a parser of HTTP."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

__all__ = ["Request"]


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """Method, target, header fields and the whole body. `repr` shows none of what a client sends.

    `target` is the path and query as they came, percent-escapes and all; header names are in small letters.
    """

    method: str
    scheme: str
    target: bytes
    headers: Sequence[tuple[bytes, bytes]]
    body: bytes = b""

    def __repr__(self) -> str:
        """Return the method and no more."""
        return f"<Request {self.method}>"

    @property
    def path(self) -> str:
        """The path, escapes undone: what a framework finds its route by, and a gate has to as well."""
        return unquote_to_bytes(self.target.partition(b"?")[0]).decode("utf-8", "replace")

    def header(self, name: bytes) -> bytes | None:
        """Return the value of the field `name`; several lines are joined with commas (RFC 9110 §5.3)."""
        found: bytes | None = None
        for field, value in self.headers:
            if field == name:
                found = value.strip() if found is None else found + b", " + value.strip()
        return found
