"""The settings of the project that the tests of cleanse.django run. Not a test.

TEST_DATABASE is empty for SQLite in memory, a path for SQLite in a file, or postgresql: and a name, in
the server whose socket is in the folder PGHOST.
"""

import os
import sys
from pathlib import Path
from typing import Any

# The tests and the servers that they start find the same modules.
sys.path[:0] = [
    path for path in (str(Path(__file__).parents[1]), str(Path(__file__).parent)) if path not in sys.path
]

_place = os.environ.get("TEST_DATABASE", "")
_postgres = _place.startswith("postgresql:")

SECRET_KEY = "for tests"  # noqa: S105 -- it guards nothing
DEBUG = bool(os.environ.get("TEST_DEBUG"))
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "testserver"]
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.sessions",
    "rest_framework",
    "cleanse.django",
    "django_app",
    "readme",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "cleanse.django.middleware.PrivateErrorsMiddleware",
]
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
DATABASES: dict[str, dict[str, Any]] = {
    "default": {
        "ENGINE": f"django.db.backends.{'postgresql' if _postgres else 'sqlite3'}",
        "NAME": _place.removeprefix("postgresql:") or ":memory:",
        "HOST": os.environ.get("PGHOST", "") if _postgres else "",
        "USER": "postgres" if _postgres else "",
        # A process that is killed loses nothing by it, and the tests wait for no disk.
        "OPTIONS": {} if _postgres else {"init_command": "PRAGMA synchronous = OFF", "timeout": 60},
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
ROOT_URLCONF = "django_app.urls"
STATIC_URL = "static/"
USE_TZ = True
