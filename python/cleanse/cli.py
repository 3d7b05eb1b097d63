"""The command `cleanse`: what a shell can ask for. Not a second interface to the kernels.

`cleanse serve` runs the service (extra `service`).
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` name, those of the process by default; return its exit status."""
    import cleanse

    parser = argparse.ArgumentParser(prog="cleanse", description="Names and e-mail addresses, cleaned.")
    parser.add_argument("--version", action="version", version=f"cleanse {cleanse.__version__}")
    commands = parser.add_subparsers(dest="command", required=True)
    serve = commands.add_parser("serve", help="run the HTTP service")
    serve.add_argument("--config", metavar="FILE", help="a TOML file; CLEANSE_* of the environment win")
    chosen = parser.parse_args(arguments)
    return _serve(chosen.config)


def _forbid_core_dumps() -> None:
    """See to it that no dump is written: it would hold whatever was being cleaned."""
    try:
        import resource
    except ImportError:  # Windows, which writes none unless its registry says so
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _serve(path: str | None) -> int:
    try:
        from granian import Granian
        from granian.constants import Interfaces

        from cleanse.service import Config, ConfigError, build
    except ImportError as error:
        # A module of ours that misses one of its own says so itself.
        told = f"{error.name} is missing" if error.name else str(error)
        print(f"cleanse serve: {told}: pip install 'pycleanse[service]'", file=sys.stderr)
        return 1
    if path is not None:
        # Workers read the configuration themselves.
        os.environ["CLEANSE_CONFIG"] = path
    try:
        config = Config.load()
        # Each worker builds its own; what is wrong with the settings is told once, and before there are any.
        build(config)
    except ConfigError as error:
        print(f"cleanse serve: {error}", file=sys.stderr)
        return 2
    _forbid_core_dumps()
    with tempfile.TemporaryDirectory(prefix="cleanse-metrics-") as folder:
        if config.workers > 1:
            os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder
        Granian(
            "cleanse.service.api:worker",
            address=config.host,
            port=config.port,
            interface=Interfaces.ASGI,
            workers=config.workers,
            factory=True,
            websockets=False,
            # An access log of a server's own would write paths.
            log_access=False,
            respawn_failed_workers=True,
            workers_kill_timeout=30,
        ).serve()
    return 0
