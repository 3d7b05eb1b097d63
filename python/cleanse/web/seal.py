"""What the store may see: tags in the place of names, sealed answers. Not a key store.

Everything is derived (HKDF, RFC 5869) from the server's secret, the tenant and the client's own
idempotency key. A dump of the store tells nothing without the secret; with it, nothing about a request
whose idempotency key is unknown.
"""

import hmac
import os

try:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
except ImportError as _error:
    raise ImportError("cleanse.web needs cryptography: pip install 'pycleanse[web]'") from _error

__all__ = ["Keyring", "Scope", "is_guessable"]

SECRET_MIN = 32
"""Octets of a server secret: that of the hash (RFC 2104 §3)."""

# NIST SP 800-38D §8.2.2: octets of a random nonce.
_NONCE = 12
# Octets of a tag in a key of the store: enough that none is met twice.
_TAG = 16
# What sets these keys apart from others of the same secret (RFC 5869 §3.1).
_SALT = b"cleanse.web"


class Scope:
    """One idempotency key of one tenant: where its record stands, and the keys that only it has."""

    __slots__ = ("_fingerprint", "_info", "_root", "tag")

    def __init__(self, root: bytes, info: bytes) -> None:
        """Derive what `info` names from `root`."""
        # RFC 5869 §2.3: three blocks, of which the last is made when it is needed.
        first = hmac.digest(root, info + b"\x01", "sha256")
        self.tag = first[:_TAG].hex()
        self._root, self._info = root, info
        self._fingerprint = hmac.digest(root, first + info + b"\x02", "sha256")

    def _cipher(self) -> AESGCM:
        return AESGCM(hmac.digest(self._root, self._fingerprint + self._info + b"\x03", "sha256"))

    def fingerprint(self, *parts: bytes) -> str:
        """Return the HMAC of a request's `parts`, each with its length, so that none runs into the next."""
        message = b"".join([len(part).to_bytes(8, "big") + part for part in parts])
        return hmac.digest(self._fingerprint, message, "sha256").hex()

    def mark(self, rules: str) -> bytes:
        """Return what stands for an answer that `rules` decide: it can be compared, and tells nothing."""
        return hmac.digest(self._fingerprint, b"mark" + rules.encode(), "sha256")[:_TAG]

    def seal(self, answer: bytes) -> bytes:
        """Encrypt `answer` for the store (AES-256-GCM)."""
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher().encrypt(nonce, answer, self.tag.encode())

    def unseal(self, sealed: bytes) -> bytes | None:
        """Decrypt what `seal` made; `None` where it was made under other keys or was changed."""
        try:
            return self._cipher().decrypt(sealed[:_NONCE], sealed[_NONCE:], self.tag.encode())
        except (InvalidTag, ValueError):
            return None


class Keyring:
    """The server's secret, and what is derived from it. `repr` shows nothing of it.

    >>> from cleanse.web import Keyring
    >>> Keyring(b"0123456789abcdef" * 2)
    <Keyring>
    """

    __slots__ = ("_pseudonym", "_root")

    def __init__(self, secret: bytes) -> None:
        """Take `secret`, at least 32 random octets. All nodes of a service share it."""
        if not isinstance(secret, bytes) or len(secret) < SECRET_MIN:
            raise ValueError(f"the server secret is bytes, at least {SECRET_MIN} of them")
        # RFC 5869 §2.2: the step that all derived keys share.
        self._root = hmac.digest(_SALT, secret, "sha256")
        self._pseudonym = hmac.digest(self._root, b"pseudonym\x01", "sha256")

    def __repr__(self) -> str:
        """Return the type's name and no more."""
        return "<Keyring>"

    def tag(self, *names: str) -> str:
        """Return what stands in the store for `names`, such as a tenant or a token."""
        message = b"".join([len(name := text.encode()).to_bytes(4, "big") + name for text in names])
        return hmac.digest(self._pseudonym, message, "sha256")[:_TAG].hex()

    def scope(self, tenant: str, key: str) -> Scope:
        """Return the keys of the idempotency key `key` of `tenant`."""
        name = tenant.encode()
        info = b"idempotency" + len(name).to_bytes(4, "big") + name + key.encode()
        return Scope(self._root, info)


# Characters of a key, by what it is written in, and the bits that each carries at most.
_DIGITS = frozenset("0123456789")
_HEX = frozenset("0123456789abcdefABCDEF")
# Digits of a UUID (RFC 9562 §4), of which 122 bits may be random.
_UUID = 32


def _bits(characters: frozenset[str]) -> float:
    if characters <= _DIGITS:
        return 3.32
    return 4.0 if characters <= _HEX else 5.9


def is_guessable(key: str) -> bool:
    """Tell whether `key` holds fewer than 128 bits even if all of it is random.

    A UUID, 32 hexadecimal digits and 22 characters of base64 pass. What repeats itself does not.
    """
    plain = key.replace("-", "")
    characters = frozenset(plain)
    if len(plain) == _UUID and characters <= _HEX:
        # Of millions of random ones, one has no letter, and one has seven digits that differ.
        return len(characters) < 6
    return len(plain) * _bits(characters) < 128 or len(characters) < 8
