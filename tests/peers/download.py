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
_SDISTS = (
    "django==5.2.19",
    "email-validator==2.4.0",
    "emval==0.1.13",
    "ftfy==6.3.1",
    "jsonschema==4.26.0",
    "nameparser==2.6.0",
    "nameutils==1.0.1",
    "probablepeople==0.5.6",
)
#: What npm calls `name@version`.
_NPM = ("email-addresses@5.0.0", "namecase@1.1.2")
#: Crates, exactly these versions, with the features that they are asked with.
_CRATES = {"email_address": ("0.2.9", ""), "fast_chemail": ("0.9.6", ""), "human_name": ("2.0.4", '"ffi"')}
#: A Perl module, by the name of its Debian package.
_DEBIAN = "liblingua-en-namecase-perl"


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
    wanted = "".join(
        f'{name} = {{ version = "={version}", features = [{features}] }}\n'
        for name, (version, features) in _CRATES.items()
    )
    package = '[package]\nname = "peers"\nversion = "0.0.0"\nedition = "2021"\n'
    manifest = f"{package}\n[workspace]\n\n[dependencies]\n{wanted}"
    known = CACHE / "crates" / "Cargo.toml"
    if known.exists() and known.read_text() != manifest:
        shutil.rmtree(known.parent)
    if folder := _once("crates"):
        (folder / "Cargo.toml").write_text(manifest)
        (folder / "src").mkdir()
        (folder / "src" / "lib.rs").touch()
        _run("cargo", "vendor", "--quiet", "vendor", cwd=folder)
        (folder / ".complete").touch()


def _debian() -> None:
    """Fetch the source package; elsewhere than on Debian and its kin, the module is not asked."""
    lists = ""
    if shutil.which("apt-get"):
        form = "--format=deb-src $(SITE) $(CODENAME) $(COMPONENT)"
        command = ("apt-get", "indextargets", form, "Created-By: Packages", "Origin: Debian")
        lists = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if not lists:
        print(f"No package lists of Debian here: {_DEBIAN} is not asked.")
    elif folder := _once("lingua"):
        (folder / "sources.list").write_text("\n".join(dict.fromkeys(lists.splitlines())) + "\n")
        (folder / "lists" / "partial").mkdir(parents=True)
        (folder / "archives" / "partial").mkdir(parents=True)
        options = {
            "Dir::Etc::SourceList": folder / "sources.list",
            "Dir::Etc::SourceParts": "/dev/null",
            "Dir::State::Lists": folder / "lists",
            "Dir::Cache": folder,
            "APT::Sandbox::User": "root",
        }
        apt = ("apt-get", *(f"-o{name}={value}" for name, value in options.items()))
        _run(*apt, "update", cwd=folder)
        # The upstream archive alone: its tests and the module.
        _run(*apt, "source", "--download-only", "--tar-only", _DEBIAN, cwd=folder)
        _unpack(next(folder.glob("*.orig.tar.gz")), folder)
        shutil.rmtree(folder / "lists")
        (folder / ".complete").touch()


def fetch() -> None:
    """Fetch what is not there yet."""
    for requirement in _SDISTS:
        _sdist(requirement)
    for package in _NPM:
        _npm(package)
    _crates()
    _debian()


def find(pattern: str) -> Path:
    """Find the one file in the cache that the pattern names."""
    found = sorted(CACHE.glob(pattern))
    if not found:
        sys.exit(f"{CACHE} holds no {pattern}: remove it, and it is fetched again")
    return found[0]
