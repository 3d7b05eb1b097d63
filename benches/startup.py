"""What a user pays before the first call: the import and the size of the wheel.

Wall time of whole interpreters, started in turns. Not the calls themselves.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import time
import zipfile
from importlib.machinery import PathFinder
from pathlib import Path

import cleanse._cleanse
from measure import Spread
from report import Results, Row, Table, duration

#: What nobody notices of a program that starts, and of a layer of a container.
IMPORT, WHEEL = 0.005, 3_000_000

IMPORTS = (
    "cleanse",
    "emval",
    "email_validator",
    "django.core.validators",
    "nameparser",
    "nameutils",
    "ftfy",
)


def _start(code: str) -> float:
    start = time.perf_counter()
    command = [sys.executable, "-I", "-c", code]
    subprocess.run(command, check=True)  # noqa: S603 -- this interpreter, code of our own
    return time.perf_counter() - start


def _imports(results: Results, runs: int) -> None:
    details = Table("Imports", ("module", "over bare Python"))
    # What is on the disk: to this process, compat.install() has made an email_validator.
    extra: dict[str, list[float]] = {
        module: [] for module in IMPORTS if PathFinder.find_spec(module.partition(".")[0])
    }
    for module in extra:
        _start(f"import {module}")
    for _ in range(runs):
        for module, times in extra.items():
            bare = _start("pass")
            times.append(_start(f"import {module}") - bare)
    for module, times in extra.items():
        details.rows.append((module, Spread.of(times).text(duration)))
    ours = Spread.of(extra["cleanse"])
    results.limits.append(
        Row(
            "import cleanse",
            "bare Python",
            ours.text(duration),
            f"≤ {duration(IMPORT)}",
            ours.median <= IMPORT,
        )
    )
    results.tables.append(details)


def _same_extension(wheel: Path) -> bool:
    """Whether what was measured is what the wheel ships, and so a release build."""
    imported = Path(cleanse._cleanse.__file__)
    with zipfile.ZipFile(wheel) as archive:
        shipped = [name for name in archive.namelist() if name.startswith("cleanse/_cleanse.")]
        digests = {
            hashlib.sha256(archive.read(name)).digest()
            for name in shipped
            if Path(name).suffix == imported.suffix
        }
    return hashlib.sha256(imported.read_bytes()).digest() in digests


def _wheel(results: Results, wheel: Path | None) -> None:
    limit = f"≤ {WHEEL / 1e6:.0f} MB"
    if wheel is None:
        results.limits.append(Row("wheel", "size", "no wheel given or found", limit, None))
        return
    size = wheel.stat().st_size
    results.limits.append(Row("wheel", "size", f"{size / 1e6:.2f} MB", limit, size <= WHEEL))
    same = _same_extension(wheel)
    results.limits.append(Row("wheel", "holds the extension measured", "yes" if same else "no", "yes", same))


def run(results: Results, runs: int, wheel: Path | None) -> None:
    """Measure the import, `runs` times in turns, and the wheel."""
    _imports(results, runs)
    _wheel(results, wheel)
