"""Starts a program that serves HTTP on loopback, and keeps all that it says. Not a test."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

#: Seconds until a server has to answer; a busy machine takes its time.
PATIENCE = 60


@dataclass
class Answer:
    status: int
    headers: Message
    text: str


@dataclass
class Server:
    url: str
    log: Path

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")

    def ask(
        self,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        method: str | None = None,
    ) -> Answer:
        """One request; a refusal is an answer."""
        request = urllib.request.Request(self.url + path, body, dict(headers or {}), method=method)  # noqa: S310 -- loopback
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as found:  # noqa: S310 -- loopback
                return Answer(found.status, found.headers, found.read().decode())
        except urllib.error.HTTPError as refused:
            with refused:
                return Answer(refused.code, refused.headers, refused.read().decode())

    def form(self, path: str, fields: Mapping[str, str], headers: Mapping[str, str] | None = None) -> Answer:
        return self.ask(path, urllib.parse.urlencode(fields).encode(), headers)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serve(
    command: list[str], folder: Path, log: Path, environment: Mapping[str, str] | None = None
) -> Iterator[Server]:
    """Run `python -m command`, in which `{port}` is a free one; end it and its children at the end."""
    port = free_port()
    arguments = [part.format(port=port) for part in command]
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=folder,
            env=os.environ | {"PYTHONUNBUFFERED": "1"} | dict(environment or {}),
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    server = Server(f"http://127.0.0.1:{port}", log)
    try:
        _wait(process, port, server)
        yield server
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _wait(process: subprocess.Popen[bytes], port: int, server: Server) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if process.poll() is not None:
            break
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(f"the server did not start:\n{server.said()}")
