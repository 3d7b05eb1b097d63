"""The settings of the example; the secret key is made anew at each start."""

import os
import secrets
from pathlib import Path

BASE = Path(__file__).parent.parent
SECRET_KEY = os.environ.get("SECRET_KEY") or secrets.token_urlsafe()
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost"]
INSTALLED_APPS = ["django.contrib.staticfiles", "cleanse.django", "signup"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "cleanse.django.middleware.PrivateErrorsMiddleware",
]
ROOT_URLCONF = "signup.urls"
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}]
STATIC_URL = "static/"
STATICFILES_DIRS = [BASE.parent / "signup_page"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

if name := os.environ.get("POSTGRES_DB"):
    place = {"NAME": name, "HOST": os.environ.get("PGHOST", ""), "USER": os.environ.get("PGUSER", "")}
    DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", **place}}
else:
    DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": str(BASE / "signup.db")}}
