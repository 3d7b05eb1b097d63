"""Fetches what the peers test themselves with, by package name, into .cache/peers. Nothing of it is ours.

Not a dependency of anything: only `make test-peers` needs it, and none of it is committed.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "peers"

#: Sources on the Python package index, as `name==version`.
_SDISTS = ("email-validator==2.4.0", "emval==0.1.13", "django==5.2.19", "jsonschema==4.26.0")
#: What npm calls `name@version`.
_NPM = ("email-addresses@5.0.0",)
#: Crates, exactly these versions.
_CRATES = {"email_address": "0.2.9", "fast_chemail": "0.9.6"}


def _run(*command: str, cwd: Path) -> None:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}\n{done.stderr}")


def _unpack(archive: Path, into: Path) -> None:
    with tarfile.open(archive) as tar:
        tar.extractall(into, filter="data")
    archive.unlink()


def _once(name: str) -> Path | None:
    """Return an empty folder to fill, or nothing where it has been filled before."""
    folder = CACHE / name
    if (folder / ".complete").exists():
        return None
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _sdist(requirement: str) -> None:
    if folder := _once(requirement):
        name = requirement.partition("=")[0]
        pip = (sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", name)
        _run(*pip, "--dest", ".", requirement, cwd=folder)
        _unpack(next(folder.glob("*.tar.gz")), folder)
        (folder / ".complete").touch()


def _npm(package: str) -> None:
    if folder := _once(package):
        _run("npm", "pack", "--silent", package, cwd=folder)
        _unpack(next(folder.glob("*.tgz")), folder)
        (folder / ".complete").touch()


def _crates() -> None:
    if folder := _once("crates"):
        wanted = "".join(f'{name} = "={version}"\n' for name, version in _CRATES.items())
        package = '[package]\nname = "peers"\nversion = "0.0.0"\nedition = "2021"\n'
        (folder / "Cargo.toml").write_text(f"{package}\n[workspace]\n\n[dependencies]\n{wanted}")
        (folder / "src").mkdir()
        (folder / "src" / "lib.rs").touch()
        _run("cargo", "vendor", "--quiet", "vendor", cwd=folder)
        (folder / ".complete").touch()


def fetch() -> None:
    """Fetch what is not there yet."""
    for requirement in _SDISTS:
        _sdist(requirement)
    for package in _NPM:
        _npm(package)
    _crates()


def find(pattern: str) -> Path:
    """Find the one file in the cache that the pattern names."""
    found = sorted(CACHE.glob(pattern))
    if not found:
        sys.exit(f"{CACHE} holds no {pattern}: remove it, and it is fetched again")
    return found[0]
