"""The table of `cleanse_table`."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """Creates it."""

    initial = True

    dependencies: list[tuple[str, str]] = []

    operations = [
        migrations.CreateModel(
            name="TableProgress",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("table", models.CharField(max_length=255, unique=True)),
                ("fields", models.TextField()),
                ("last_key", models.CharField(max_length=255, null=True)),
                ("counts", models.JSONField(default=dict)),
                ("finished", models.BooleanField(default=False)),
            ],
            options={
                "verbose_name": "progress of a table",
                "verbose_name_plural": "progress of tables",
            },
        ),
    ]
