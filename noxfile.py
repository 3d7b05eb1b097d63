"""The integrations over every CPython, and over the oldest and newest frameworks that the extras allow.

Not a part of `make test`: eight sessions, each with an environment of its own; `make matrix` runs them with
the wheel that it has built. An interpreter that is not there is skipped, and said to be.
"""

from pathlib import Path

import nox

ROOT = Path(__file__).parent
PYTHONS = ["3.10", "3.11", "3.12", "3.13"]
TESTS = (
    "cleanse_table",
    "django",
    "django_site",
    "drf",
    "fastapi",
    "ninja",
    "pydantic",
    "signups",
    "structs",
)
# What runs the tests, and the servers. Starlette's client was on httpx before it was on httpx2.
RUNNERS = (
    "granian",
    "gunicorn",
    "httpx",
    "httpx2",
    "hypothesis",
    "pytest",
    "python-multipart",
    "tomli",
    "uvicorn",
    "websockets",
)

FRAMEWORKS = {
    # The lower bounds of pyproject.toml, and what was new when they were.
    "oldest": (
        *("attrs==25.1.0", "cattrs==24.1.0", "django==5.2", "django-ninja==1.4.0"),
        *("djangorestframework==3.16.0", "fastapi==0.115.0", "msgspec==0.19.0", "pydantic==2.11.0"),
        *("pydantic-settings==2.7.0", "sqlmodel==0.0.22"),
    ),
    # Django 6 has left CPython 3.10 and 3.11 behind: there it is 5.2.
    "newest": (
        *("attrs", "cattrs", "django>=5.2,<6.2", "django-ninja", "djangorestframework", "fastapi"),
        *("msgspec", "pydantic", "pydantic-settings", "sqlmodel"),
    ),
}


@nox.session(python=PYTHONS, venv_backend="venv")
@nox.parametrize("frameworks", list(FRAMEWORKS))
def integrations(session: nox.Session, frameworks: str) -> None:
    """Run the tests of the integrations; arguments go to pytest."""
    (wheel,) = (ROOT / "dist").glob("*.whl")
    session.install(*RUNNERS, *FRAMEWORKS[frameworks])
    session.install("--no-deps", "--force-reinstall", str(wheel))
    tests = [f"tests/integrations/test_{name}.py" for name in TESTS]
    # An old framework warns of its own past; the newest has `make test` to answer to.
    session.run("pytest", "-W", "default", "-p", "no:cacheprovider", *tests, *session.posargs)
