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
import pytest

HERE = Path(__file__).parent
#: For a fixture that takes its project from `migrated`.
DATABASES = ["sqlite", pytest.param("postgresql", marks=postgres.MARKS)]
WSGI = "from django.core.wsgi import get_wsgi_application\napplication = get_wsgi_application()\n"


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
        (self.folder / "wsgi.py").write_text(WSGI, "utf-8")
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
def project(database: str = "sqlite") -> Iterator[Project]:
    """A project on SQLite in a file, or on a PostgreSQL of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if database == "sqlite":
            yield Project(folder, f"{name}/db.sqlite3")
            return
        # The server's user has to reach its folders.
        folder.chmod(0o755)
        with postgres.run(folder) as socket:
            yield Project(folder, "postgresql:postgres", {"PGHOST": str(socket)})


@contextmanager
def migrated(database: str) -> Iterator[Project]:
    """Such a project with the tables of the application."""
    with project(database) as found:
        found.manage("makemigrations", "django_app", "--name", "first")
        found.manage("migrate")
        yield found
