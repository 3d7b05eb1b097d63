"""A Django project in a folder of its own, with databases, for the tests that run manage.py. Not a test."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import postgres

HERE = Path(__file__).parent


@dataclass
class Project:
    """A copy of the application, with migrations of its own, and a database."""

    folder: Path
    database: str
    environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        app = self.folder / "django_app"
        shutil.copytree(HERE / "django_app", app, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(HERE.parent / "readme", self.folder / "readme")
        shutil.copy(HERE / "django_settings.py", self.folder)
        (app / "migrations").mkdir()
        (app / "migrations" / "__init__.py").touch()
        self.environment |= {
            "PYTHONPATH": str(self.folder),
            "DJANGO_SETTINGS_MODULE": "django_settings",
            "TEST_DATABASE": self.database,
        }

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """Start `manage.py`."""
        return subprocess.Popen(
            [sys.executable, "-m", "django", *arguments],
            cwd=self.folder,
            env=os.environ | self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def manage(self, *arguments: str, fails: bool = False) -> str:
        """Run `manage.py`; return what it says."""
        process = self.start(*arguments)
        said, _ = process.communicate(timeout=600)
        assert (process.returncode != 0) == fails, said
        return said

    def python(self, code: str) -> str:
        """Run code after the set-up of Django."""
        done = subprocess.run(
            [sys.executable, "-c", f"import django; django.setup()\n{code}"],
            cwd=self.folder,
            env=os.environ | self.environment,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@contextmanager
def sqlite() -> Iterator[Project]:
    """A project on SQLite, in a file."""
    with tempfile.TemporaryDirectory() as name:
        yield Project(Path(name), f"{name}/db.sqlite3")


@contextmanager
def postgresql() -> Iterator[Project]:
    """A project on a PostgreSQL of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # The server's user has to reach its folders.
        folder.chmod(0o755)
        with postgres.run(folder) as socket:
            yield Project(folder, "postgresql:postgres", {"PGHOST": str(socket)})
