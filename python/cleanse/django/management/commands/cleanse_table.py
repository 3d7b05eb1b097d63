"""Cleans the rows that a table already has: in batches, with progress, and from where it was stopped.

Not a migration: it may run while the application does, before or after the fields are changed.
"""

from __future__ import annotations

import time
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from math import inf
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.core.management.base import BaseCommand, CommandError
from django.db import IntegrityError, connections, models, transaction

from cleanse import CleanseError
from cleanse.cleaners import CleanEmail, Cleaner, CleanName, CleanText
from cleanse.django.fields import CanonicalEmailField, shadows
from cleanse.django.models import TableProgress

# How often a batch is begun: others may write at any time, and hardly ever the same mailbox again.
_TRIES = 5
_CLEANERS: dict[str, Cleaner] = {"name": CleanName(), "email": CleanEmail(), "text": CleanText()}


class Command(BaseCommand):
    """`manage.py cleanse_table app.Model`."""

    help = (
        "Cleans the fields of cleanse.django in the rows of a table, and fills their canonical columns. "
        "What is refused, or would clash with another row, stays as it is and is counted."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare what the command takes."""
        parser.add_argument("model", help="the model, as app.Model")
        parser.add_argument(
            "--field",
            action="append",
            default=[],
            metavar="NAME[=KIND]",
            help="a field to clean; KIND is name, email or text, for a field of Django's own. May be "
            "repeated. Without it: every field of cleanse.django.",
        )
        parser.add_argument("--batch-size", type=int, default=1000, metavar="ROWS", help="rows a transaction")
        parser.add_argument("--database", default="default", help="an alias of DATABASES")
        parser.add_argument(
            "--dry-run",
            action="store_true",
            help="count, and change nothing; sees no clash between rows of two batches",
        )
        parser.add_argument("--resume", action="store_true", help="go on where a run was stopped")
        parser.add_argument("--restart", action="store_true", help="forget a run that was stopped")
        parser.add_argument(
            "--list-refused", action="store_true", help="print key, field and code of what stays as it is"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Run over the table."""
        if options["batch_size"] < 1:
            raise CommandError("--batch-size must be at least 1")
        run = _Run(self, options)
        run.open()
        started = told = time.monotonic()
        for _ in run.batches():
            now = time.monotonic()
            if options["verbosity"] > 1 or now - told >= 1:
                told = now
                self.stdout.write(run.told(now - started))
        run.close()
        self.stdout.write(self.style.SUCCESS(run.told(time.monotonic() - started)))
        if options["dry_run"]:
            self.stdout.write("Nothing was changed: this was a dry run.")


class _Run:
    """One run: which columns, how far, and what was counted."""

    def __init__(self, command: Command, options: dict[str, Any]) -> None:
        self.command, self.options = command, options
        self.database: str = options["database"]
        try:
            self.model: type[models.Model] = apps.get_model(options["model"])
        except (LookupError, ValueError) as error:
            raise CommandError(f"no such model: {options['model']}") from error
        self.key = self.model._meta.pk
        if self.key.column is None:
            raise CommandError("a table whose primary key has several columns is not cleaned")
        self.cleaners = dict(self._cleaners(options["field"]))
        if not self.cleaners:
            raise CommandError("the table has no field of cleanse.django; name some with --field")
        if self.key.name in self.cleaners:
            raise CommandError("the primary key is not cleaned: other rows refer to it")
        self.shadows = [each for name in self.cleaners for each in shadows(self.model, name)]
        self.unique = {name for name in self.cleaners if self.model._meta.get_field(name).unique}
        self.rows = self.model._base_manager.using(self.database).order_by(self.key.attname)
        self.total = self.rows.count()
        self.counts: Counter[str] = Counter()
        # Lines about the rows of a batch, for when it is stored.
        self.told_of: list[str] = []
        self.progress: TableProgress | None = None

    def _cleaners(self, wanted: list[str]) -> Iterator[tuple[str, Cleaner]]:
        kinds = dict(each.partition("=")[::2] for each in wanted)
        own = self.model._meta.concrete_model
        for name in kinds or [field.name for field in self.model._meta.concrete_fields if field.model is own]:
            try:
                field = self.model._meta.get_field(name)
            except FieldDoesNotExist as error:
                raise CommandError(f"the model has no field {name}") from error
            if field.model is not own:
                raise CommandError(f"{name} is in another table: clean {field.model._meta.label}")
            cleaner = _CLEANERS.get(kinds.get(name, "")) or getattr(field, "cleaner", None)
            if isinstance(cleaner, Cleaner):
                yield name, cleaner
            elif kinds:
                raise CommandError(f"{name} is no field of cleanse.django: say {name}=name, =email or =text")

    def open(self) -> None:
        """Find out whether a run was stopped, and note this one."""
        if self.options["dry_run"]:
            return
        notes = TableProgress.objects.using(self.database)
        table, fields = self.model._meta.label, ",".join(sorted(self.cleaners))
        found = notes.filter(table=table).first()
        if found and not found.finished and not self.options["restart"]:
            if not self.options["resume"]:
                raise CommandError("a run over this table was stopped: --resume or --restart")
            if found.fields != fields:
                raise CommandError(f"that run was over other fields ({found.fields}): --restart")
            self.counts.update(found.counts)
            self.progress = found
            return
        if found:
            found.delete()
        self.progress = notes.create(table=table, fields=fields)

    def close(self) -> None:
        """Note that the table is done."""
        if self.progress:
            self.progress.finished = True
            self.progress.save(using=self.database)

    def batches(self) -> Iterator[None]:
        """Clean batch after batch, in the order of the primary key."""
        last = None
        if self.progress and self.progress.last_key is not None:
            last = self.key.to_python(self.progress.last_key)
        tries = 0
        while True:
            before, self.told_of = self.counts.copy(), []
            try:
                with transaction.atomic(using=self.database):
                    found = self._clean_after(last)
            except IntegrityError:
                # The application wrote meanwhile what clashes with this batch: the next time, it is seen.
                self.counts, tries = before, tries + 1
                if tries == _TRIES:
                    raise CommandError("others write the same values: stop them, then --resume") from None
                continue
            if found is None:
                return
            last, tries = found, 0
            for line in self.told_of:
                self.command.stdout.write(line)
            yield

    def _clean_after(self, last: Any) -> Any:
        """Clean the rows that follow a primary key; return the last of theirs, or `None` where none does."""
        rows = self.rows if last is None else self.rows.filter(pk__gt=last)
        if not self.options["dry_run"] and connections[self.database].features.has_select_for_update:
            rows = rows.select_for_update()
        columns = (*self.cleaners, *(shadow.attname for shadow in self.shadows))
        batch = list(rows.values("pk", *columns)[: self.options["batch_size"]])
        if not batch:
            return None
        changes = self._changes(batch)
        if not self.options["dry_run"]:
            self._write(changes)
        self.counts["rows"] += len(batch)
        self.counts["changed"] += sum(map(bool, changes.values()))
        last = batch[-1]["pk"]
        if self.progress:
            self.progress.last_key = str(last)
            self.progress.counts = dict(self.counts)
            self.progress.save(using=self.database)
        return last

    def _changes(self, batch: list[dict[str, Any]]) -> dict[Any, dict[str, Any]]:
        """Return what is to be written, by primary key and column."""
        changes: dict[Any, dict[str, Any]] = {row["pk"]: {} for row in batch}
        valid: dict[str, dict[Any, str]] = {name: {} for name in self.cleaners}
        for row in batch:
            for name, cleaner in self.cleaners.items():
                value = row[name]
                if not value or not isinstance(value, str):
                    continue
                try:
                    clean = cleaner(value)
                except CleanseError as error:
                    self._refused(row["pk"], name, error.code)
                    continue
                field = self.model._meta.get_field(name)
                if isinstance(field, models.CharField) and len(clean) > (field.max_length or inf):
                    self._refused(row["pk"], name, "too_long")
                    continue
                valid[name][row["pk"]] = clean
                if clean != value:
                    changes[row["pk"]][name] = clean
        for name in self.unique:
            for key in self._clashing(name, {k: c[name] for k, c in changes.items() if name in c}):
                del changes[key][name]
                self._refused(key, name, "unique")
        for shadow in self.shadows:
            self._fill(shadow, batch, valid[shadow.source], changes)
        return changes

    def _fill(
        self,
        shadow: CanonicalEmailField,
        batch: list[dict[str, Any]],
        valid: dict[Any, str],
        changes: dict[Any, dict[str, Any]],
    ) -> None:
        """Add the keys of the mailboxes; the first row of a mailbox has it, and the others are told."""
        keys = {pk: shadow.key_of(address) for pk, address in valid.items()}
        present = {row["pk"]: row[shadow.attname] for row in batch}
        wanted = {pk: key for pk, key in keys.items() if key is not None and key != present[pk]}
        taken = self._clashing(shadow.attname, wanted) if shadow.unique else set()
        for pk, key in wanted.items():
            if pk in taken:
                self._refused(pk, shadow.source, "unique")
            else:
                changes[pk][shadow.attname] = key

    def _clashing(self, column: str, wanted: dict[Any, str]) -> set[Any]:
        """Find the rows whose new value another row has, or an earlier one of the batch."""
        if not wanted:
            return set()
        there = self.model._base_manager.using(self.database).filter(
            **{f"{column}__in": set(wanted.values())}
        )
        owners = dict(there.values_list(column, "pk"))
        clashing = set()
        for pk, value in wanted.items():
            if owners.setdefault(value, pk) != pk:
                clashing.add(pk)
        return clashing

    def _refused(self, key: Any, name: str, code: str) -> None:
        self.counts[f"{name}: {code}"] += 1
        if self.options["list_refused"]:
            self.told_of.append(f"{key} {name} {code}")

    def _write(self, changes: dict[Any, dict[str, Any]]) -> None:
        connection = connections[self.database]
        quote = connection.ops.quote_name
        statements: dict[tuple[str, ...], list[list[Any]]] = {}
        for pk, columns in changes.items():
            if columns:
                fields = [self.model._meta.get_field(name) for name in columns]
                values = [f.get_db_prep_save(columns[f.name], connection) for f in fields]
                values.append(self.key.get_db_prep_save(pk, connection))
                statements.setdefault(tuple(columns), []).append(values)
        table = quote(self.model._meta.db_table)
        with connection.cursor() as cursor:
            for names, rows in statements.items():
                columns_of = [quote(self.model._meta.get_field(name).column) for name in names]
                assignments = ", ".join(f"{column} = %s" for column in columns_of)
                where = f"{quote(self.key.column)} = %s"
                cursor.executemany(f"UPDATE {table} SET {assignments} WHERE {where}", rows)  # noqa: S608 -- quoted names

    def told(self, seconds: float) -> str:
        """Return a line of progress: counts, never values."""
        done, changed = self.counts["rows"], self.counts["changed"]
        line = f"{done:,} of {self.total:,} rows, {changed:,} changed, {seconds:.1f} s"
        kept = [f"{name} {n:,}" for name, n in sorted(self.counts.items()) if ": " in name]
        return f"{line}; left as they are: {', '.join(kept)}" if kept else line
