"""`manage.py cleanse_table`: what it changes, counts and refuses, and that a killed run goes on exactly.

Not the rules of cleaning.
"""

from __future__ import annotations

import json
import re
import signal
from collections.abc import Iterator

import projects
import pytest
from projects import Project

CANARY = "zyxcanaryvut"
ROWS = 200_000

# Past the fields, as it was before they cleaned. Every second row is clean already.
FILL = """
from django.db import connection
from django_app.models import Legacy
Legacy.objects.all().delete()
dirty, clean = ("  LIMA,  ana", "<ana{}@EXAMPLE.com>"), ("Lima, Ana", "ana{}@example.com")
for start in range(0, ROWS, 10_000):
    Legacy.objects.bulk_create(
        Legacy(name=(dirty, clean)[n % 2][0], email=(dirty, clean)[n % 2][1].format(n))
        for n in range(start, start + 10_000)
    )
with connection.cursor() as cursor:
    cursor.execute("DROP TABLE IF EXISTS written")
    cursor.execute("CREATE TABLE written (id bigint)")
    if connection.vendor == "sqlite":
        cursor.execute(
            "CREATE TRIGGER noted AFTER UPDATE ON django_app_legacy "
            "BEGIN INSERT INTO written VALUES (new.id); END"
        )
    else:
        cursor.execute(
            "CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN INSERT INTO written VALUES (new.id); RETURN NULL; END $$"
        )
        cursor.execute(
            "CREATE TRIGGER noted AFTER UPDATE ON django_app_legacy FOR EACH ROW EXECUTE FUNCTION note()"
        )
"""
COUNT = """
from django.db import connection
from django_app.models import Legacy
with connection.cursor() as cursor:
    cursor.execute("SELECT count(*), count(DISTINCT id) FROM written")
    written = cursor.fetchone()
right = sum(
    (row.name, row.email) == ("Lima, Ana", f"ana{n}@example.com")
    for n, row in enumerate(Legacy.objects.order_by("pk").iterator())
)
print(*written, right)
"""
LEGACY = ("cleanse_table", "django_app.Legacy", "--field", "name=name", "--field", "email=email")


@pytest.fixture(scope="module", params=projects.DATABASES)
def project(request: pytest.FixtureRequest) -> Iterator[Project]:
    with projects.migrated(request.param) as found:
        yield found


def test_a_killed_run_loses_and_repeats_nothing(project: Project) -> None:
    project.python(FILL.replace("ROWS", str(ROWS)))
    process = project.start(*LEGACY, "--batch-size", "500", "--verbosity", "2")
    assert process.stdout
    for line in process.stdout:
        done = re.match(r"([\d,]+) of 200,000 rows", line)
        if done and int(done[1].replace(",", "")) > ROWS // 2:
            break
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    written, distinct, _right = map(int, project.python(COUNT).split())
    assert ROWS // 4 < written == distinct < ROWS // 2
    assert "--resume or --restart" in project.manage(*LEGACY, fails=True)
    assert "other fields" in project.manage(*LEGACY[:4], "--resume", fails=True)
    said = project.manage(*LEGACY, "--resume")
    assert "200,000 of 200,000 rows, 100,000 changed" in said.splitlines()[-1]
    # Each dirty row was written once, by one run or the other, and all rows are right.
    assert list(map(int, project.python(COUNT).split())) == [ROWS // 2, ROWS // 2, ROWS]
    again = project.manage(*LEGACY)
    assert "200,000 of 200,000 rows, 0 changed" in again.splitlines()[-1]


# The last text has twelve clusters of two code points, and room for twenty.
MEMBERS = r"""
from django.db import connection
rows = [
    ("  LIMA,  ana", "<Ana.Lima@gmail.com>", "a  b"),
    ("Eve", "analima+2@googlemail.com", ""),
    ("???", "CANARY@@", "ok"),
    ("Bo", "bo@mailinator.com", "x" * 30),
    ("Cy", "cy@example.com", "  " + "x\u0301" * 12),
]
with connection.cursor() as cursor:
    for row in rows:
        cursor.execute("INSERT INTO django_app_member (name, email, about) VALUES (%s, %s, %s)", row)
"""
SHOW = """
import json
from django_app.models import Member
columns = "name", "email", "email_canonical", "about"
print(json.dumps(list(Member.objects.order_by("pk").values_list(*columns))))
"""
CLEAN = [
    ["Lima, Ana", "Ana.Lima@gmail.com", "analima@gmail.com", "a b"],
    ["Eve", "analima+2@googlemail.com", None, ""],
    ["???", f"{CANARY}@@", None, "ok"],
    ["Bo", "bo@mailinator.com", None, "x" * 30],
    ["Cy", "cy@example.com", "cy@example.com", "x\u0301" * 12],
]


# A batch looks first at each row, and then for clashes.
KEPT = {
    "1": ["email unique", "name empty", "email several_at", "email disposable", "about too_long"],
    "1000": ["name empty", "email several_at", "email disposable", "about too_long", "email unique"],
}


@pytest.mark.parametrize("size", KEPT)
def test_what_is_refused_or_clashes_stays_and_is_counted(project: Project, size: str) -> None:
    project.python("from django_app.models import Member; Member.objects.all().delete()")
    project.python(MEMBERS.replace("CANARY", CANARY))
    before = project.python(SHOW)
    command = ("cleanse_table", "django_app.Member", "--batch-size", size)
    dry = project.manage(*command, "--dry-run", "--list-refused")
    assert project.python(SHOW) == before
    # It writes no key, and so sees those of its own batch only.
    assert f"5 of 5 rows, {2 if size == '1000' else 3} changed" in dry
    assert "dry run" in dry
    said = project.manage(*command, "--list-refused")
    assert json.loads(project.python(SHOW)) == CLEAN
    line = said.splitlines()[-1]
    for kept in (
        "about: too_long 1",
        "email: disposable 1",
        "email: several_at 1",
        "email: unique 1",
        "name: empty 1",
    ):
        assert kept in line
    assert re.findall(r"^\d+ (\w+ \w+)$", said, flags=re.MULTILINE) == KEPT[size]
    assert CANARY not in (dry + said).casefold()
    assert "email: unique 1" in project.manage(*command)
    assert json.loads(project.python(SHOW)) == CLEAN


MISTAKES = [
    (("django_app.Nothing",), "no such model"),
    (("nothing",), "no such model"),
    (("django_app.Legacy",), "no field of cleanse.django"),
    (("django_app.Legacy", "--field", "name"), "say name=name"),
    (("django_app.Legacy", "--field", "nothing=name"), "no field nothing"),
    (("django_app.Editor", "--field", "name"), "in another table: clean django_app.Member"),
    (("django_app.Meeting",), "several columns"),
    (("django_app.Member", "--batch-size", "0"), "at least 1"),
]


def test_mistakes_are_told(project: Project) -> None:
    code = "from django.core.management import CommandError, call_command\n"
    code += f"for arguments in {[arguments for arguments, _ in MISTAKES]!r}:\n"
    code += "    try:\n        call_command('cleanse_table', *arguments)\n"
    code += "    except CommandError as error:\n        print(error)\n"
    said = project.python(code).splitlines()
    assert len(said) == len(MISTAKES)
    assert all(told in line for line, (_, told) in zip(said, MISTAKES, strict=True))
