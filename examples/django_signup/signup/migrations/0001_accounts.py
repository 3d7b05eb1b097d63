"""The table of the accounts."""

import cleanse.django
from django.db import migrations, models


class Migration(migrations.Migration):
    """Creates it."""

    initial = True

    dependencies: list[tuple[str, str]] = []

    operations = [
        migrations.CreateModel(
            name="Account",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", cleanse.django.NameField(max_length=255)),
                ("email", cleanse.django.EmailField(disposable="reject", max_length=254)),
                (
                    "email_canonical",
                    cleanse.django.CanonicalEmailField(
                        blank=True, editable=False, max_length=254, null=True, source="email", unique=True
                    ),
                ),
            ],
        ),
    ]
