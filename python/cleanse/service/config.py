"""How a service is set up: by a TOML file, by the environment, or by both. Not the defaults of the kernels.

The environment wins. `CLEANSE_PORT=9000` is `port = 9000` at the top of the file; `CLEANSE_CONFIG` names
the file. All is checked at the start, and an error names the setting, never its value.
"""

import os
import sys
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal

from cleanse.web import Lane, Policy

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

__all__ = ["Config", "ConfigError", "Tier"]


class ConfigError(ValueError):
    """A setting is missing or wrong."""


@dataclass(frozen=True, slots=True)
class Tier:
    """What callers of a tier may ask for, and their share of the places."""

    name: str
    policies: tuple[Policy, ...] = ()
    reserved: int = 0
    queue: int = 64
    queue_per_token: int = 16

    @property
    def lane(self) -> Lane:
        """The tier's lane."""
        return Lane(self.name, self.reserved, self.queue, self.queue_per_token)


# Order matters: who comes first goes first.
_TIERS = (
    Tier("enterprise", (Policy("burst", 1000, 1),), reserved=4, queue=256, queue_per_token=128),
    Tier("free", (Policy("burst", 20, 1), Policy("minute", 600, 60), Policy("day", 100_000, 86_400))),
)


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of a service.

    `secret` is what tags and seals are derived from, 32 octets or more in base64; nodes share it. Without
    one, a single process makes its own and forgets it at its end.
    `keys` is the path of a JWK Set (RFC 7517), read again when it changes, and goes with `auth` "required";
    where `auth` is "off", all callers are one anonymous tenant.
    `authority` is the host that clients address; signed requests need it. `scheme` is "https" where a proxy
    in front ends TLS; without it, that of the connection.
    `places` are the requests at work in one process.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 1
    secret: bytes = field(default=b"", repr=False)
    redis: str = field(default="", repr=False)
    auth: Literal["required", "off"] = "off"
    keys: str = ""
    audience: str = "cleanse"
    issuer: str = ""
    authority: str = ""
    scheme: Literal["", "http", "https"] = ""
    places: int = 64
    batch_max: int = 1000
    body_max: int = 1 << 20
    tiers: tuple[Tier, ...] = _TIERS
    playground: bool = True

    def __post_init__(self) -> None:
        """Refuse settings that do not go together."""
        if self.auth == "required" and not self.keys:
            raise ConfigError("auth: callers can only be told with keys")
        if self.auth == "off" and self.keys:
            raise ConfigError('auth: with keys it has to be "required", or nobody is asked for one')
        if self.secret and len(self.secret) < 32:
            raise ConfigError("secret: at least 32 octets are needed")
        if self.redis and not self.secret:
            raise ConfigError("secret: nodes that share a store share a secret")
        if self.workers > 1 and self.auth == "required" and not self.redis:
            raise ConfigError("redis: workers count quotas and claims together only in a shared store")
        if not 0 < self.port < 65_536:
            raise ConfigError("port: between 1 and 65535")
        for name in ("workers", "places", "batch_max", "body_max"):
            if getattr(self, name) < 1:
                raise ConfigError(f"{name}: at least 1")
        if sum(tier.reserved for tier in self.tiers) > self.places:
            raise ConfigError("tiers: more places are reserved than there are")

    @classmethod
    def load(cls, path: str | None = None, environment: Mapping[str, str] | None = None) -> "Config":
        """Read the settings from the file at `path` or `CLEANSE_CONFIG`, and from the environment."""
        environment = os.environ if environment is None else environment
        path = path or environment.get("CLEANSE_CONFIG")
        settings: dict[str, Any] = {}
        if path:
            try:
                settings = tomllib.loads(Path(path).read_text(encoding="utf-8"))
            except OSError as error:
                raise ConfigError(f"the configuration file cannot be read ({error.strerror})") from None
            except (tomllib.TOMLDecodeError, UnicodeDecodeError):
                raise ConfigError("the configuration file is no TOML") from None
        known = {each.name for each in fields(cls)}
        for name in known - {"tiers"}:
            value = environment.get(f"CLEANSE_{name.upper()}")
            if value is not None:
                settings[name] = value
        if unknown := settings.keys() - known:
            raise ConfigError(f"unknown settings: {', '.join(sorted(unknown))}")
        return cls(**{name: _read(name, value) for name, value in settings.items()})


def _read(name: str, value: Any) -> Any:  # noqa: ANN401 - a setting of any type
    if name == "secret":
        return _secret(value)
    if name == "tiers":
        return _tiers(value)
    if name in ("port", "workers", "places", "batch_max", "body_max"):
        try:
            return int(value)
        except (TypeError, ValueError):
            raise ConfigError(f"{name}: a whole number is needed") from None
    if name == "playground":
        if str(value).lower() in ("true", "1", "yes", "false", "0", "no"):
            return str(value).lower() in ("true", "1", "yes")
        raise ConfigError("playground: true or false")
    if not isinstance(value, str):
        raise ConfigError(f"{name}: a text is needed")
    if name == "auth" and value not in ("required", "off"):
        raise ConfigError('auth: "required" or "off"')
    if name == "scheme" and value not in ("", "http", "https"):
        raise ConfigError('scheme: "http" or "https"')
    return value


def _secret(value: Any) -> bytes:  # noqa: ANN401 - likewise
    try:
        return b64decode(value, validate=True)
    except (TypeError, ValueError):
        raise ConfigError("secret: base64 is needed, such as `openssl rand -base64 32` prints") from None


def _tiers(value: Any) -> tuple[Tier, ...]:  # noqa: ANN401 - likewise
    tiers = []
    try:
        for name, settings in value.items():
            policies = tuple(
                Policy(policy, _count(each["quota"]), _count(each["window"]))
                for policy, each in settings.get("policies", {}).items()
            )
            rest = {key: _count(setting) for key, setting in settings.items() if key != "policies"}
            tiers.append(Tier(name, policies, **rest))
    except (AttributeError, KeyError, TypeError, ValueError):
        raise ConfigError(
            "tiers: each is a table of policies with quota and window, reserved, queue, queue_per_token"
        ) from None
    if not any(tier.name == "free" for tier in tiers):
        raise ConfigError('tiers: one of them is "free"')
    return tuple(tiers)


def _count(value: Any) -> int:  # noqa: ANN401 - likewise
    if type(value) is not int or value < 0:
        raise TypeError
    return value
