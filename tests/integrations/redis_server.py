"""A Redis of Debian's package on a loopback port, for the tests that stop, freeze and restart it."""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

HOST = "127.0.0.1"


class Redis:
    """A server process; `url` is where it listens, also after a restart."""

    def __init__(self, program: str, folder: Path) -> None:
        self._program, self._folder = program, folder
        with socket.socket() as probe:
            probe.bind((HOST, 0))
            self.port = probe.getsockname()[1]
        self.url = f"redis://{HOST}:{self.port}/0"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._process = subprocess.Popen(
            [
                self._program,
                *("--bind", HOST, "--port", str(self.port), "--dir", str(self._folder)),
                *("--save", "", "--appendonly", "no", "--daemonize", "no", "--logfile", "/dev/null"),
            ]
        )
        until = time.monotonic() + 10
        while time.monotonic() < until:
            try:
                with socket.create_connection((HOST, self.port), timeout=0.2) as connection:
                    connection.sendall(b"PING\r\n")
                    if connection.recv(16).startswith(b"+PONG"):
                        return
            except OSError:
                time.sleep(0.02)
        raise TimeoutError("Redis did not answer within 10 s")

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def freeze(self) -> None:
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        assert self._process is not None
        os.kill(self._process.pid, number)


@contextmanager
def running(folder: Path) -> Iterator[Redis]:
    program = shutil.which("redis-server")
    if program is None:
        pytest.fail("redis-server is missing: `make test` as root on Debian installs it")
    server = Redis(program, folder)
    server.start()
    try:
        yield server
    finally:
        server.kill()
