"""The keys of callers: a JWK Set (RFC 7517) in a file, read again when it changes. Not a key server."""

import json
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import jwt

from cleanse.web import SignedKey

from .config import ConfigError

__all__ = ["KeyFile"]


PAUSE = 1.0
"""Seconds between two looks at the file."""


class KeyFile:
    """Keys by their ID. One with a member `tenant` (and `tier`) may sign requests; all may sign tokens.

    A change is seen within a second. To rotate, write the file anew with both keys, and later without the
    old one. A file that cannot be read leaves the keys as they were.
    """

    def __init__(self, path: str) -> None:
        """Read the file, or raise `ConfigError`."""
        self._path = Path(path)
        self._lock = threading.Lock()
        self._stamp: tuple[int, int] | None = None
        self._looked = time.monotonic()
        self._tokens: Mapping[str, Any] = {}
        self._signed: Mapping[str, SignedKey] = {}
        try:
            self._load()
        except (OSError, ValueError, TypeError, LookupError, jwt.PyJWTError):
            raise ConfigError("keys: no JWK Set with a kid in each key could be read") from None

    def tokens(self) -> Mapping[str, Any]:
        """Return the keys that bearer tokens are signed with."""
        self._refresh()
        return self._tokens

    def signed(self) -> Mapping[str, SignedKey]:
        """Return the keys that requests are signed with."""
        self._refresh()
        return self._signed

    def _refresh(self) -> None:
        now = time.monotonic()
        if now - self._looked < PAUSE:
            return
        self._looked = now
        try:
            if self._stamp != self._look():
                self._load()
        except (OSError, ValueError, TypeError, LookupError, jwt.PyJWTError):
            return

    def _look(self) -> tuple[int, int]:
        found = self._path.stat()
        return found.st_mtime_ns, found.st_size

    def _load(self) -> None:
        with self._lock:
            stamp = self._look()
            entries = json.loads(self._path.read_text(encoding="utf-8"))["keys"]
            tokens = {entry["kid"]: jwt.PyJWK(entry).key for entry in entries}
            signed = {
                entry["kid"]: SignedKey(tokens[entry["kid"]], entry["tenant"], entry.get("tier", "free"))
                for entry in entries
                if "tenant" in entry and entry.get("crv") == "Ed25519"
            }
            self._stamp, self._tokens, self._signed = stamp, tokens, signed
