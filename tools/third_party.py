"""Generates THIRD-PARTY.txt: the notices of the crates that are linked into the wheel.

Not a policy of licences, which deny.toml is.

    python tools/third_party.py           # writes the file
    python tools/third_party.py --check   # regenerates and compares; exit status 1 if it differs

Build and test dependencies and procedural macros are no part of the wheel, and so not listed; crates
of every platform are.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from generated import ROOT, write_or_check

OUTPUT = ROOT / "THIRD-PARTY.txt"
NOTICES = ("LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE")
# Where a crate leaves the choice, MIT is taken: the files of the others, and those that only say that
# there is a choice, are left out.
OTHERS = ("APACHE", "ZLIB", "UNLICENSE", "COPYING")

HEAD = """\
The wheel of cleanse links these crates, under the licences below. Where a crate offers several, it is
used under the MIT licence. Made by `python tools/third_party.py`; not to be edited.

Rust's own standard library is linked as well: copyright The Rust Project Developers, MIT OR Apache-2.0,
https://www.rust-lang.org/policies/licenses; the text of the MIT licence stands below.
"""


def linked() -> list[dict[str, Any]]:
    """The packages that end up in the wheel, in order, without ours."""
    command = ["cargo", "metadata", "--format-version", "1", "--locked", "--features", "python"]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    metadata = json.loads(done.stdout)
    packages = {each["id"]: each for each in metadata["packages"]}
    nodes = {each["id"]: each for each in metadata["resolve"]["nodes"]}
    found: set[str] = set()
    left = [metadata["resolve"]["root"]]
    while left:
        package = left.pop()
        macro = any("proc-macro" in target["kind"] for target in packages[package]["targets"])
        if package in found or macro:
            continue
        found.add(package)
        left += [
            dependency["pkg"]
            for dependency in nodes[package]["deps"]
            if any(kind["kind"] is None for kind in dependency["dep_kinds"])
        ]
    found.remove(metadata["resolve"]["root"])
    return sorted((packages[each] for each in found), key=lambda each: (each["name"], each["version"]))


def notices(package: dict[str, Any]) -> str:
    """What the crate's own files say, as far as it is asked for."""
    folder = Path(package["manifest_path"]).parent
    files = [each for each in sorted(folder.iterdir()) if each.name.upper().startswith(NOTICES)]
    if "MIT" in package["license"]:
        files = [each for each in files if not any(other in each.name.upper() for other in OTHERS)]
    if not files:
        raise SystemExit(f"{package['name']} {package['version']} has no notice of its licence")
    texts = (each.read_text("utf-8").replace("\r\n", "\n") for each in files)
    return "\n\n".join("\n".join(map(str.rstrip, text.splitlines())).strip("\n") for text in texts)


def generate() -> str:
    """The file: each text once, below the crates that it goes with."""
    groups: dict[str, list[str]] = {}
    for package in linked():
        entry = f"{package['name']} {package['version']} ({package['license']})"
        groups.setdefault(notices(package), []).append(entry)
    rule = "\n" + "-" * 80 + "\n"
    parts = ["\n".join(crates) + "\n\n" + text + "\n" for text, crates in groups.items()]
    return HEAD + "".join(rule + "\n" + part for part in parts)


if __name__ == "__main__":
    sys.exit(write_or_check({OUTPUT: generate()}))
