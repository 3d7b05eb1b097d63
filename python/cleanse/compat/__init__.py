"""Stand-ins for other packages, for programs that want the answers of `cleanse` and keep their code.

Not needed to use `cleanse` itself. `install` makes `email_validator` mean
`cleanse.compat.email_validator`, whether or not email-validator is installed.

>>> from cleanse import compat
>>> compat.install()
>>> import email_validator
>>> email_validator.validate_email("ana@example.com", check_deliverability=False).normalized
'ana@example.com'
>>> compat.uninstall()
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import wraps
from importlib.metadata import Distribution, DistributionFinder
from os import PathLike
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

__all__ = ["install", "uninstall"]

_MODULE = "email_validator"
_ABSENT = object()

#: What was changed: the names, which of them, and what it was.
_changes: list[tuple[dict[str, Any], str, object]] = []


def install() -> None:
    """Make `email_validator` mean `cleanse.compat.email_validator`, for this process.

    pydantic's `EmailStr` and `NameEmail`, WTForms and whatever else runs on email-validator then
    take their answers from `cleanse`. Where it was imported before, the names that modules hold are
    changed too; what else holds its functions and classes keeps them, so call this early.
    """
    from cleanse.compat import email_validator as ours

    theirs = sys.modules.get(_MODULE)
    if theirs is ours:
        return
    for name in [name for name in sys.modules if name.partition(".")[0] == _MODULE]:
        _set(sys.modules, name, _ABSENT)
    for name, module in list(sys.modules.items()):
        if name.startswith(ours.__name__):
            _set(sys.modules, name.removeprefix(f"{__name__}."), module)
    if theirs is not None:
        exported = [name for name in ours.__all__ if callable(getattr(theirs, name, None))]
        _replace([(theirs, ours), *((getattr(theirs, name), getattr(ours, name)) for name in exported)])
    sys.meta_path.insert(0, _FINDER)
    _quicken_pydantic()


def uninstall() -> None:
    """Undo `install`. What was imported in between keeps what it got."""
    for names, name, value in reversed(_changes):
        if value is _ABSENT:
            names.pop(name, None)
        else:
            names[name] = value
    _changes.clear()
    if _FINDER in sys.meta_path:
        sys.meta_path.remove(_FINDER)


def _set(names: dict[str, Any], name: str, value: object) -> None:
    _changes.append((names, name, names.get(name, _ABSENT)))
    if value is _ABSENT:
        del names[name]
    else:
        names[name] = value


def _replace(pairs: list[tuple[object, object]]) -> None:
    """Give every module that holds the first of a pair the second one."""
    replacements = {id(old): new for old, new in pairs}
    for module in list(sys.modules.values()):
        # Not isinstance: libraries of cffi say that they are modules, and have no names to replace.
        if issubclass(type(module), ModuleType):
            # The way around a lazy module's own look-up, which would load it.
            names = object.__getattribute__(module, "__dict__")
            for name in [name for name, value in names.items() if id(value) in replacements]:
                _set(names, name, replacements[id(names[name])])


class _Metadata(Distribution):
    """What `importlib.metadata` tells of email-validator: pydantic asks it for the version."""

    def read_text(self, filename: str) -> str | None:
        from cleanse.compat.email_validator import __version__

        if filename != "METADATA":
            return None
        return f"Metadata-Version: 2.1\nName: email-validator\nVersion: {__version__}\n"

    def locate_file(self, path: str | PathLike[str]) -> Path:
        return Path(__file__).parent / path


class _Finder(DistributionFinder):
    """Finds that one distribution, and no module."""

    def find_spec(self, *_: object) -> None:
        return None

    def find_distributions(
        self,
        context: DistributionFinder.Context = DistributionFinder.Context(),  # noqa: B008 -- theirs
    ) -> Iterator[Distribution]:
        if context.name and re.sub(r"[-_.]+", "_", context.name).lower() == _MODULE:
            # pydantic may have been imported after `install`; whenever it meets an EmailStr, it asks.
            _quicken_pydantic()
            yield _Metadata()


_FINDER = _Finder()


def _quicken_pydantic() -> None:
    """Let pydantic ask the core first, and go its own way with what is no address as it stands.

    That way looks for `name <address>` in every value, which takes longer than all else.
    """
    from cleanse.compat.email_validator import as_it_stands

    networks = sys.modules.get("pydantic.networks")
    theirs = getattr(networks, "validate_email", None)
    if not isinstance(theirs, FunctionType) or hasattr(theirs, "__wrapped__"):
        return

    @wraps(theirs)
    def validate_email(value: str) -> tuple[str, str]:
        found: tuple[str, str] = as_it_stands(value) or theirs(value)
        return found

    # No part of pydantic's interface: left alone, should it come to mean something else.
    if theirs("ana@example.com") == as_it_stands("ana@example.com"):
        _set(vars(networks), "validate_email", validate_email)
