"""Name servers on loopback: Debian's nsd with a zone for every case, and servers that misbehave.

Not the cases: those stand in test_dns.py.
"""

import asyncio
import os
import shutil
import socket
import struct
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, cast

import dns.flags
import dns.message
import dns.query
import dns.rcode
import pytest

HOST = "127.0.0.1"
# How many domains of the zone have a mail host of their own, for the batches.
DOMAINS = 500

# The addresses have to be public ones, as those of mail hosts are; nothing is ever sent to them.
ZONE = """
$ORIGIN example.
$TTL 3600
@ IN SOA ns.example. hostmaster.example. 1 3600 600 86400 300
@ NS ns
ns A 127.0.0.1

mail        MX 20 mx2.mail
            MX 10 MX1.mail
            TXT "v=spf1 -all"
mx1.mail    A 1.1.1.1
mx2.mail    AAAA 2606:4700:4700::1111
xn--bcher-kva MX 10 mx1.mail
alias       CNAME alias2
alias2      CNAME mail
nowhere     CNAME gone
loop        CNAME loop2
loop2       CNAME loop
outside     CNAME mail.elsewhere.test.
delegated   NS ns.delegated
ns.delegated A 127.0.0.1

null        MX 0 .
nulls       MX 0 .
            MX 5 .
half        MX 0 .
            MX 5 mx1.mail
dead        MX 10 gone.example.
            MX 20 text
text        TXT "no address"
halfdead    MX 10 gone.example.
            MX 20 mx1.mail
lame        MX 10 mail.elsewhere.test.
local       MX 10 localhost.
numeric     MX 10 192.0.2.1.
private-mx  MX 10 private

v4          A 1.1.1.1
v6          AAAA 2606:4700:4700::1111
both        A 10.0.0.1
            AAAA 2606:4700:4700::1111
private     A 10.0.0.1
loopback    A 127.0.0.1
            AAAA ::1
multicast   A 224.0.0.1

spf         A 1.1.1.1
            TXT "unrelated"
            TXT "V=SPF1 -ALL"
spf-split   A 1.1.1.1
            TXT "v=spf1" " -all"
spf-exp     A 1.1.1.1
            TXT "v=spf1 exp=why.example  -all"
spf-soft    A 1.1.1.1
            TXT "v=spf1 ~all"
spf-some    A 1.1.1.1
            TXT "v=spf1 exists:%{i}=x.example -all"
spf-two     A 1.1.1.1
            TXT "v=spf1 -all"
            TXT "v=spf1 mx -all"
spf-other   A 1.1.1.1
            TXT "v=spf10 -all"

brief       1 MX 10 mx1.mail
instant     0 MX 10 mx1.mail
big         MX 10 mx1.mail
""" + "\n".join(
    [
        *(f"big MX 20 a-host-with-a-long-name-so-that-they-do-not-fit-{n}.big" for n in range(40)),
        *(f"d{n} MX 10 mx1.mail" for n in range(DOMAINS)),
    ]
)

# A zone of its own, for what it does not have: its denials last a second (RFC 2308).
FORGETFUL = """
$ORIGIN forgetful.org.
@ 3600 IN SOA ns.example. hostmaster.example. 1 3600 600 86400 1
@ 3600 NS ns.example.
"""

CONFIGURATION = """
server:
    ip-address: {host}@{port}
    server-count: 1
    username: ""
    chroot: ""
    pidfile: "{directory}/nsd.pid"
    xfrdfile: "{directory}/xfrd.state"
    zonelistfile: "{directory}/zone.list"
    logfile: "{directory}/nsd.log"
    zonesdir: "{directory}"
    database: ""
    rrl-ratelimit: 0
remote-control:
    control-enable: no
zone:
    name: example
    zonefile: example.zone
zone:
    name: forgetful.org
    zonefile: forgetful.zone
zone:
    name: broken.org
    zonefile: missing.zone
"""


def free_port() -> int:
    """A port of loopback that is free for UDP and for TCP."""
    while True:
        with socket.socket(type=socket.SOCK_DGRAM) as udp, socket.socket() as tcp, suppress(OSError):
            udp.bind((HOST, 0))
            port: int = udp.getsockname()[1]
            tcp.bind((HOST, port))
            return port


@contextmanager
def nsd(directory: Path) -> Iterator[int]:
    """Debian's name server, on the port that is given back."""
    # Debian keeps servers where only root's PATH leads.
    program = shutil.which("nsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        pytest.fail("nsd is missing: apt-get install nsd (as root, make test does it)", pytrace=False)
    port = free_port()
    (directory / "example.zone").write_text(ZONE)
    (directory / "forgetful.zone").write_text(FORGETFUL)
    configuration = directory / "nsd.conf"
    configuration.write_text(CONFIGURATION.format(host=HOST, port=port, directory=directory))
    with subprocess.Popen([program, "-d", "-c", str(configuration)]) as process:
        try:
            question = dns.message.make_query("mail.example.", "MX")
            for _ in range(100):
                with suppress(dns.exception.Timeout, OSError):
                    answer = dns.query.udp(question, HOST, 0.1, port)
                    if answer.rcode() == dns.rcode.NOERROR:
                        break
                time.sleep(0.05)
            else:
                pytest.fail(f"nsd does not answer:\n{(directory / 'nsd.log').read_text()}", pytrace=False)
            yield port
        finally:
            process.terminate()


Answer = Callable[[bytes, bool], Coroutine[Any, Any, Sequence[bytes]]]
"""The messages that a server sends for one that came by UDP, or by TCP where the flag is set."""


class NameServer:
    """A server that answers as it is told to, and counts.

    asked: how often each question came, by name and type; anything else counts as garbage.
    busiest: the most questions that were open at one time.
    """

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.port = free_port()
        self.asked: Counter[tuple[str, str]] = Counter()
        self.by_tcp = 0
        self.ids: list[int] = []
        self.source_ports: list[int] = []
        self.open = 0
        self.busiest = 0

    @property
    def address(self) -> str:
        return f"{HOST}:{self.port}"

    @property
    def total(self) -> int:
        return self.asked.total()

    def forget(self) -> None:
        self.asked.clear()

    async def serve(self, wire: bytes, source_port: int, tcp: bool) -> Sequence[bytes]:
        query = dns.message.from_wire(wire)
        question = query.question[0]
        self.asked[question.name.to_text(), question.rdtype.name] += 1
        self.by_tcp += tcp
        self.ids.append(query.id)
        self.source_ports.append(source_port)
        self.open += 1
        self.busiest = max(self.busiest, self.open)
        try:
            return await self.answer(wire, tcp)
        finally:
            self.open -= 1

    async def serve_tcp(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            (length,) = struct.unpack("!H", await reader.readexactly(2))
            wire = await reader.readexactly(length)
            for said in await self.serve(wire, writer.get_extra_info("peername")[1], tcp=True):
                writer.write(struct.pack("!H", len(said)) + said)
                await writer.drain()
        writer.close()


class _Datagrams(asyncio.DatagramProtocol):
    def __init__(self, server: NameServer) -> None:
        self.server = server
        self.tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: tuple[str | Any, int]) -> None:
        async def reply() -> None:
            for said in await self.server.serve(data, addr[1], tcp=False):
                self.transport.sendto(said, addr)

        task = asyncio.get_running_loop().create_task(reply())
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)


@contextmanager
def serving(answer: Answer) -> Iterator[NameServer]:
    """A server in a thread of its own, for as long as the block lasts."""
    server = NameServer(answer)
    ready = threading.Event()
    loop = asyncio.new_event_loop()
    stop = asyncio.Event()

    async def main() -> None:
        transport, _ = await loop.create_datagram_endpoint(
            lambda: _Datagrams(server), local_addr=(HOST, server.port)
        )
        streams = await asyncio.start_server(server.serve_tcp, HOST, server.port)
        ready.set()
        await stop.wait()
        transport.close()
        streams.close()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    thread = threading.Thread(target=lambda: loop.run_until_complete(main()))
    thread.start()
    try:
        assert ready.wait(10)
        yield server
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join()
        loop.close()


def relaying(port: int, *, delay: float = 0) -> Answer:
    """Answer as the server on `port` does."""

    async def answer(wire: bytes, tcp: bool) -> Sequence[bytes]:
        await asyncio.sleep(delay)
        if tcp:
            reader, writer = await asyncio.open_connection(HOST, port)
            writer.write(struct.pack("!H", len(wire)) + wire)
            (length,) = struct.unpack("!H", await reader.readexactly(2))
            said = await reader.readexactly(length)
            writer.close()
            return [said]
        loop = asyncio.get_running_loop()
        received: asyncio.Future[bytes] = loop.create_future()

        class Waiter(asyncio.DatagramProtocol):
            def datagram_received(self, data: bytes, addr: object) -> None:
                if not received.done():
                    received.set_result(data)

        transport, _ = await loop.create_datagram_endpoint(Waiter, remote_addr=(HOST, port))
        try:
            transport.sendto(wire)
            return [await received]
        finally:
            transport.close()

    return answer
