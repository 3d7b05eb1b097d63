"""Starts a PostgreSQL of its own in a folder, without TCP. Not a test.

PostgreSQL does not run as root: then it runs as the user that Debian's package has made for it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

USER = "postgres"


def programs() -> Path | None:
    """Where the newest server's programs are; Debian keeps them off the PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    there = shutil.which("initdb")
    return Path(there).parent if there else None


#: What runs over it, runs where there is time for it.
MARKS = (
    pytest.mark.slow,
    pytest.mark.skipif(programs() is None, reason="no PostgreSQL here; `make test-all` installs it"),
)


@contextmanager
def run(folder: Path) -> Iterator[Path]:
    """Yield the folder of its socket."""
    place = programs()
    if place is None:
        raise FileNotFoundError("initdb")
    data, socket = folder / "data", folder / "socket"
    root = os.geteuid() == 0

    def command(name: str, *arguments: str) -> None:
        user = {"user": USER, "group": USER, "extra_groups": []} if root else {}
        subprocess.run(  # type: ignore[call-overload]  # the user is one for root only
            [str(place / name), *arguments],
            check=True,
            capture_output=True,
            timeout=120,
            cwd=folder,
            env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
            **user,
        )

    for each in (data, socket):
        each.mkdir(mode=0o700)
        if root:
            shutil.chown(each, USER, USER)
    command("initdb", "--username", USER, "--auth", "trust", "--encoding", "UTF8", "--no-sync", str(data))
    options = f"-k {socket} -c listen_addresses='' -c fsync=off -c full_page_writes=off"
    command("pg_ctl", "-D", str(data), "-w", "-l", str(data / "log"), "-o", options, "start")
    try:
        yield socket
    finally:
        command("pg_ctl", "-D", str(data), "-w", "-m", "immediate", "stop")
