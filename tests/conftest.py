"""How hypothesis runs here, without clocks, and how Django is set up where a test imports it."""

import os

from hypothesis import HealthCheck, settings

# Django reads it when a setting is first asked for.
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "integrations.django_settings")

settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
