"""The two sign-ups in examples/: over HTTP, and where marked `slow` in Chromium and on PostgreSQL.

SCREENSHOTS names a folder that the browser's pictures are kept in. Not a test of the frameworks.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import postgres
import pytest
from browsers import chromium, needs_chromium
from servers import PATIENCE, Answer, Server, serve

EXAMPLES = Path(__file__).parents[2] / "examples"
CANARY = "zyxcanaryvut"
KINDS = ("fastapi", "django")


@contextmanager
def example(kind: str, socket: Path | None = None) -> Iterator[Server]:
    """Start an example as its first lines say, in a folder of its own, with a fresh database."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in ("signup_page", f"{kind}_signup"):
            shutil.copytree(
                EXAMPLES / part, folder / part, ignore=shutil.ignore_patterns("*.db", "__pycache__")
            )
        environment = {"PYTHONPATH": "", "DJANGO_SETTINGS_MODULE": "signup.settings"}
        if kind == "fastapi":
            command = ["uvicorn", "--app-dir", "fastapi_signup", "app:app", "--port", "{port}"]
            if socket:
                environment["DATABASE_URL"] = f"postgresql+psycopg://postgres@/postgres?host={socket}"
        else:
            if socket:
                environment |= {"POSTGRES_DB": "postgres", "PGHOST": str(socket), "PGUSER": "postgres"}
            folder /= "django_signup"
            done = subprocess.run(
                [sys.executable, "manage.py", "migrate"],
                cwd=folder,
                env=os.environ | environment,
                capture_output=True,
                text=True,
                timeout=120,
                check=False,
            )
            assert done.returncode == 0, done.stderr
            command = ["django", "runserver", "--noreload", "127.0.0.1:{port}"]
            environment["PYTHONPATH"] = str(folder)
        with serve(command, folder, Path(name) / "log.txt", environment) as server:
            yield server
        # Wherever it was started from, as .gitignore has it.
        left = [path for path in Path(name).rglob("*.db") if path.parent.name != f"{kind}_signup"]
        assert left == []


@pytest.fixture(
    scope="module",
    params=[
        *[(kind, "sqlite") for kind in KINDS],
        *[pytest.param((kind, "postgresql"), marks=postgres.MARKS) for kind in KINDS],
    ],
    ids="-".join,
)
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    kind, database = request.param
    if database == "sqlite":
        with example(kind) as running:
            yield running
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        with postgres.run(folder) as socket, example(kind, socket) as running:
            yield running


def post(server: Server, path: str, fields: dict[str, str]) -> Answer:
    """As the page does: with Django's token, where the page has one."""
    page = server.ask("/")
    token = re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page.text)
    if not token:
        return server.form(path, fields)
    cookie = str(page.headers["Set-Cookie"]).partition(";")[0]
    return server.form(path, fields | {"csrfmiddlewaretoken": token[1]}, {"Cookie": cookie})


def test_repairs_and_a_typo_are_told(server: Server) -> None:
    found = json.loads(post(server, "/check", {"name": "  LÓPEZ,   ana", "email": "<ana@gmial.com>"}).text)
    assert found["name"]["value"] == "López, Ana"
    assert len(found["name"]["repairs"]) == 2
    assert found["name"]["problem"] is None
    assert (found["email"]["value"], found["email"]["suggestion"]) == ("ana@gmial.com", "ana@gmail.com")
    assert json.loads(post(server, "/check", {}).text)["email"]["value"] is None


def test_a_sign_up_and_its_refusals(server: Server) -> None:
    good = post(server, "/sign-up", {"name": "o’neill, SEÁN", "email": "<Sean.O@gmail.com>;"})
    assert (good.status, json.loads(good.text)) == (
        201,
        {"name": "O'Neill, Seán", "email": "Sean.O@gmail.com"},
    )
    for fields, code in (
        ({"name": "Eve", "email": "seano+2@googlemail.com"}, "unique"),
        ({"name": CANARY, "email": f"{CANARY}@mailinator.com"}, "disposable"),
        ({"name": CANARY, "email": f"{CANARY}@@"}, "several_at"),
    ):
        refused = post(server, "/sign-up", fields)
        assert refused.status in (409, 422)
        assert [each["code"] for each in json.loads(refused.text)["errors"]] == [code]
        assert json.loads(refused.text)["errors"][0]["detail"]
        assert CANARY not in refused.text.casefold()
    assert CANARY not in server.said().casefold()


def test_two_sign_ups_race_and_one_wins(server: Server) -> None:
    spellings = ["race.one@gmail.com", "raceone+2@googlemail.com"] * 4
    with ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(post, server, "/sign-up", {"name": "Ana", "email": each}) for each in spellings]
        statuses = [each.result().status for each in asked]
    assert statuses.count(201) == 1
    assert set(statuses) <= {201, 409, 422}
    assert "race" not in server.said().casefold().replace("traceback", "")


@pytest.mark.slow
@needs_chromium
@pytest.mark.parametrize("kind", KINDS)
def test_a_person_signs_up_in_a_browser(kind: str, tmp_path: Path) -> None:
    from selenium.webdriver.common.by import By
    from selenium.webdriver.support.ui import WebDriverWait

    with example(kind) as server, chromium(tmp_path / "profile", width=640, height=760) as browser:
        wait = WebDriverWait(browser, PATIENCE)

        def seen(selector: str, text: str) -> Any:
            return wait.until(lambda _: text in browser.find_element(By.CSS_SELECTOR, selector).text)

        def picture(of: str) -> None:
            folder = os.environ.get("SCREENSHOTS")
            if folder and of == kind:
                browser.save_screenshot(str(Path(folder) / f"{kind}_signup.png"))

        browser.get(server.url)
        name, email = browser.find_element(By.NAME, "name"), browser.find_element(By.NAME, "email")
        name.send_keys("  LÓPEZ,   ana")
        email.send_keys("<ana@gmial.com>;")
        seen("[data-for=name][data-kind=value]", "López, Ana")
        seen("[data-for=name][data-kind=repairs]", "White space was trimmed")
        seen("[data-for=email][data-kind=value]", "ana@gmial.com")
        seen("[data-for=email][data-kind=suggestion]", "ana@gmail.com")
        picture("fastapi")
        browser.find_element(By.CSS_SELECTOR, "[data-for=email][data-kind=suggestion]").click()
        assert email.get_property("value") == "ana@gmail.com"
        browser.find_element(By.CSS_SELECTOR, "[type=submit]").click()
        seen("#result", "Welcome, López, Ana.")
        email.clear()
        email.send_keys("a.n.a+2@googlemail.com")
        browser.find_element(By.CSS_SELECTOR, "[type=submit]").click()
        seen("#result.bad", "already")
        picture("django")
        email.clear()
        email.send_keys(f"{CANARY}@@")
        seen("[data-for=email][data-kind=problem]", "@")
        assert browser.current_url == f"{server.url}/"
        assert CANARY not in server.said().casefold()
