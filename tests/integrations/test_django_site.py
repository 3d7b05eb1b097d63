"""A Django project as people run it: migrations, servers, and two sign-ups that race.

Over SQLite in every run of the tests; over PostgreSQL too where they are marked `slow` (make test-all).
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import projects
import pytest
from projects import Project
from servers import Answer, serve

ROOT = Path(__file__).parents[2]
CANARY = "zyxcanaryvut"
SERVERS = {
    "runserver": ["django", "runserver", "--noreload", "127.0.0.1:{port}"],
    "gunicorn": ["gunicorn", "--bind", "127.0.0.1:{port}", "--threads", "4", "--access-logfile", "-", "wsgi"],
}


@pytest.fixture(scope="module", params=projects.DATABASES)
def project(request: pytest.FixtureRequest) -> Iterator[Project]:
    with projects.migrated(request.param) as found:
        yield found


def test_migrations_are_made_applied_squashed_and_reversed(project: Project) -> None:
    assert "No changes detected" in project.manage("makemigrations", "--check", "--dry-run")
    models = project.folder / "django_app" / "models.py"
    before = models.read_text("utf-8")
    migrations = project.folder / "django_app" / "migrations"
    first = (migrations / "0001_first.py").read_text("utf-8")
    assert "cleanse.django.EmailField(disposable='reject'" in first
    assert re.search(r"cleanse\.django\.CanonicalEmailField\(.*source='email', unique=True", first)
    assert "cleanse.EmailPolicy(domains='internal')" in first
    assert "canonical=True" not in first
    try:
        # The key comes to a table that has none, goes again, and comes back.
        models.write_text(
            before.replace("    email = models.EmailField()\n", "    email = EmailField(canonical=True)\n"),
            "utf-8",
        )
        project.manage("makemigrations", "django_app", "--name", "second")
        second = (migrations / "0002_second.py").read_text("utf-8")
        assert second.count("migrations.A") == 2
        project.manage("migrate")
        assert "No changes detected" in project.manage("makemigrations", "--check", "--dry-run")
        project.manage("squashmigrations", "--no-input", "django_app", "0001", "0002")
        project.manage("migrate")
        for name in ("0001_first.py", "0002_second.py"):
            (migrations / name).unlink()
        (squashed,) = migrations.glob("0001_*squashed*.py")
        squashed.write_text(
            re.sub(r"    replaces = \[.*?\]\n", "", squashed.read_text("utf-8"), flags=re.S), "utf-8"
        )
        assert "No changes detected" in project.manage("makemigrations", "--check", "--dry-run")
        project.manage("migrate", "django_app", "--prune")
        project.manage("migrate", "django_app", "zero")
        project.manage("migrate")
        project.manage("migrate", "cleanse", "zero")
        project.manage("migrate")
    finally:
        # As the other tests expect it.
        models.write_text(before, "utf-8")
        project.manage("migrate", "django_app", "zero")
        for path in migrations.glob("0*.py"):
            path.unlink()
        project.manage("makemigrations", "django_app", "--name", "first")
        project.manage("migrate")


def test_checks_pass(project: Project) -> None:
    assert "no issues" in project.manage("check")


@pytest.mark.parametrize("server", SERVERS)
def test_nothing_of_a_bad_request_shows(project: Project, server: str, tmp_path: Path) -> None:
    log = tmp_path / "log.txt"
    environment = project.environment | {"TEST_DEBUG": "1"}
    with serve(SERVERS[server], project.folder, log, environment) as running:
        email = f"{server}@EXAMPLE.com"
        good = running.form("/sign-up/", {"name": "LÓPEZ,  ana", "email": f"<{email}>"})
        assert (good.status, json.loads(good.text)["email"]) == (201, email.lower())
        answers = [
            running.form(
                "/sign-up/", {"name": f"{CANARY} " * 100, "email": f"{CANARY}@@", "about": CANARY * 9}
            ),
            running.form("/sign-up/", {"name": CANARY, "email": f"{server}@example.com", CANARY: CANARY}),
            running.form("/fails/", {"name": CANARY, CANARY: CANARY}, {"User-Agent": CANARY}),
        ]
        assert [answer.status for answer in answers] == [422, 422, 500]
        codes = {name: found[0]["code"] for name, found in json.loads(answers[0].text).items()}
        assert codes == {"name": "max_length", "email": "several_at", "about": "too_long"}
        assert json.loads(answers[1].text)["email"][0]["code"] == "unique"
        said = running.said()
    assert CANARY not in "".join(f"{answer.text}{answer.headers}" for answer in answers).casefold()
    assert "builtins.RuntimeError" in said
    # gunicorn's log of requests has the agent, which a client sends to be logged.
    assert CANARY not in "\n".join(line for line in said.casefold().splitlines() if "http/1.1" not in line)


@pytest.mark.parametrize(
    "pair", [("ana.lima@gmail.com", "analima+2@googlemail.com"), ("BO@proton.me", "bo@pm.me")]
)
def test_two_sign_ups_race_and_one_wins(project: Project, pair: tuple[str, str], tmp_path: Path) -> None:
    with (
        serve(SERVERS["gunicorn"], project.folder, tmp_path / "log.txt", project.environment) as running,
        ThreadPoolExecutor(8) as pool,
    ):
        asked = [pool.submit(running.form, "/sign-up/", {"name": "Ana", "email": each}) for each in pair * 4]
        statuses = [each.result().status for each in asked]
        assert statuses.count(201) == 1
        assert set(statuses) <= {201, 422, 500}
        said = running.said().casefold()
        assert not [each for each in pair if each.casefold() in said]
    key = project.python(
        "from django_app.models import Member; from cleanse import canonical_email\n"
        f"keys = [canonical_email(each) for each in {pair!r}]\n"
        "print(len(set(keys)), Member.objects.filter(email_canonical__in=keys).count())"
    )
    assert key.split() == ["1", "1"]


def first_block(heading: str) -> str:
    """The first block of Python under a heading of the README."""
    section = (ROOT / "README.md").read_text("utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    found = re.search(r"^```python\n(.*?)^```$", section, flags=re.MULTILINE | re.DOTALL)
    assert found
    assert len([line for line in found[1].splitlines() if line]) <= 20
    return found[1]


# What a reader would write into urls.py, and how the body is sent.
ROUTES = {
    "Django": ("'contacts', models.sign_up", "form"),
    "Django REST framework": ("'contacts', models.sign_up", "json"),
    "django-ninja": ("'', models.api.urls", "json"),
}


@pytest.mark.parametrize("server", SERVERS)
@pytest.mark.parametrize("framework", ROUTES)
def test_the_code_of_the_readme_is_served(framework: str, server: str, tmp_path: Path) -> None:
    route, encoding = ROUTES[framework]
    with projects.project() as project:
        (project.folder / "readme" / "models.py").write_text(first_block(framework), "utf-8")
        urls = f"from django.urls import path\nfrom readme import models\nurlpatterns = [path({route})]\n"
        (project.folder / "readme_urls.py").write_text(urls, "utf-8")
        settings = "from django_settings import *\nROOT_URLCONF = 'readme_urls'\n"
        (project.folder / "readme_settings.py").write_text(settings, "utf-8")
        project.environment["DJANGO_SETTINGS_MODULE"] = "readme_settings"
        project.manage("makemigrations", "readme", "django_app")
        project.manage("migrate")
        with serve(SERVERS[server], project.folder, tmp_path / "log.txt", project.environment) as running:

            def post(name: str, email: str) -> Answer:
                sent = {"name": name, "email": email}
                if encoding == "form":
                    return running.form("/contacts", sent)
                headers = {"Content-Type": "application/json"}
                return running.ask("/contacts", json.dumps(sent).encode(), headers)

            good = post("o’neill, SEÁN", "<sean@EXAMPLE.com>;")
            assert json.loads(good.text) == {"name": "O'Neill, Seán", "email": "sean@example.com"}
            if framework == "Django":
                again = post("Eve", "SEAN@example.com")
                assert json.loads(again.text)["email"][0]["code"] == "unique"
            bad = post(f"{CANARY}\0\n" * 400, f"{CANARY}@@")
            assert bad.status in (400, 422)
            assert all(field in bad.text for field in ("name", "email"))
            assert CANARY not in f"{bad.text}{bad.headers}{running.said()}"


def test_a_missing_framework_is_told_with_its_extra() -> None:
    for module, needs in {
        "cattrs": "cattrs",
        "django": "django",
        "drf": "rest_framework",
        "fastapi": "fastapi",
        "msgspec": "msgspec",
        "ninja": "ninja",
        "pydantic": "pydantic",
    }.items():
        code = f"import sys; sys.modules[{needs!r}] = None; import cleanse.{module}"
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
        )
        assert f"pip install 'pycleanse[{module}]'" in done.stderr.splitlines()[-1]
