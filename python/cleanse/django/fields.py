"""Model fields that clean: on `full_clean`, and again on `save`, so that nothing unclean is stored.

Not form fields: those come with them, from `cleanse.django.forms`. The values stay `str`, the columns are
those of Django's own fields; how rows are found is in `cleanse.django.lookups`. `QuerySet.update`,
`bulk_update`, `loaddata` and `F` expressions go past every field's `pre_save`, and so past the cleaning.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from django.core import checks
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import signals
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cleanse import CleanseError, EmailPolicy, canonical_email
from cleanse.cleaners import CleanEmail, Cleaner, CleanName, CleanText, Verdict
from cleanse.codes import WarningCode
from cleanse.django import forms
from cleanse.django.lookups import for_clean_values
from cleanse.django.refusals import refusal

__all__ = ["CanonicalEmailField", "EmailField", "NameField", "TextField"]

#: RFC 5321 §4.5.3.1.3 and erratum 1690: octets of an address.
_ADDRESS_MAX = 254


class _Stored(models.Field):
    """What type checkers see on an instance: the value, which Django puts there without a word to them."""

    if TYPE_CHECKING:

        def __get__(self, instance: object, owner: type) -> Any: ...


class _Clean(_Stored):
    """What the three share: a cleaner, where it is applied, and how it is written into migrations."""

    default_error_messages: ClassVar[dict[str, Any]] = {"invalid": _("Enter a valid value.")}
    cleaner: Cleaner
    #: The options of the cleaner, with the values that migrations leave out.
    cleaner_defaults: ClassVar[dict[str, Any]]

    def clean(self, value: Any, model_instance: models.Model | None) -> Any:
        """Return the clean value, after the checks of every field."""
        value = self._cleaned(value)
        self.validate(value, model_instance)
        self.run_validators(value)
        return value

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        """Clean what was set without `full_clean`. Raises `ValidationError` with the field's name."""
        value = super().pre_save(model_instance, add)
        if _is_expression(value):
            return value
        try:
            clean = self._cleaned(value)
        except ValidationError as error:
            raise ValidationError({self.name: error}) from None
        if clean is not value:
            setattr(model_instance, self.attname, clean)
        return clean

    def clean_form(self, value: Any) -> str | None:
        """Return what would be stored of a value that rows are looked up by; `None` where nothing would."""
        try:
            return self.cleaner(value) if isinstance(value, str) and value else None
        except CleanseError:
            return None

    def _cleaned(self, value: Any) -> Any:
        if isinstance(value, Promise):
            # A translation, say, for the language of this moment.
            value = str(value)
        if value is None:
            return None
        if not isinstance(value, str):
            # Django would store what `str` makes of it, such as "nan" or "b'Ana'".
            raise ValidationError(self.error_messages["invalid"], code="invalid")
        if not value:
            return value
        try:
            return self.cleaner(value)
        except CleanseError as error:
            raise refusal(error, self.error_messages) from None

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """Write the options that differ from the default, and the path that does not change."""
        name, _path, args, keywords = super().deconstruct()
        for option, default in self.cleaner_defaults.items():
            value = getattr(self.cleaner, option)
            if value != default:
                keywords[option] = [str(each) for each in value] if isinstance(value, tuple) else value
        return name, f"cleanse.django.{type(self).__name__}", args, keywords

    def check(self, **options: Any) -> list[checks.CheckMessage]:
        """Add the checks that all three have."""
        return [*super().check(**options), *self._check_installed()]

    def _check_installed(self) -> list[checks.CheckMessage]:
        from django.apps import apps

        if apps.is_installed("cleanse.django"):
            return []
        return [
            checks.Warning(
                "The messages of this field are not translated.",
                hint='Add "cleanse.django" to INSTALLED_APPS.',
                obj=self,
                id="cleanse.W001",
            )
        ]


@for_clean_values
class NameField(_Clean, models.CharField):
    """A personal name, cleaned as `cleanse.sanitize_name` does; a `CharField` of 255 characters.

    `locale` and `reject` are those of `CleanName`. Raises `ValidationError` with the code of the rule.
    """

    description = "Name (up to %(max_length)s)"
    cleaner_defaults: ClassVar[dict[str, Any]] = {"locale": None, "reject": ()}

    def __init__(
        self, *args: Any, locale: str | None = None, reject: Iterable[WarningCode | str] = (), **options: Any
    ) -> None:
        options.setdefault("max_length", 255)
        super().__init__(*args, **options)
        self.cleaner = CleanName(locale=locale, reject=reject)

    def formfield(self, **options: Any) -> Any:
        """Return the form's field with the same cleaner."""
        return super().formfield(**{"form_class": forms.NameField, "cleaner": self.cleaner, **options})


@for_clean_values
class TextField(_Clean, models.TextField):
    """Free text, cleaned as `cleanse.sanitize_text` does, with the options of `CleanText`.

    `max_length` is in grapheme clusters, what a reader counts. Raises `ValidationError` with the code of
    the rule.
    """

    cleaner_defaults: ClassVar[dict[str, Any]] = {
        "multiline": True,
        "strip_html": False,
        "truncate": False,
    }

    def __init__(
        self,
        *args: Any,
        multiline: bool = True,
        strip_html: bool = False,
        truncate: bool = False,
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        self.cleaner = CleanText(self.max_length, multiline, strip_html, truncate)

    def formfield(self, **options: Any) -> Any:
        """Return the form's field; its cleaner counts clusters, where Django would count code points."""
        own = {"form_class": forms.TextField, "max_length": None, "cleaner": self.cleaner}
        return super().formfield(**{**own, **options})


@for_clean_values
class EmailField(_Clean, models.EmailField):
    """An e-mail address, cleaned as `cleanse.sanitize_email` does; a `CharField` of 254 characters.

    The options of `CleanEmail`, and `canonical`: with `canonical=True` the model has a second column,
    `<name>_canonical`, that holds one key a mailbox under a unique constraint, so that two spellings of
    one mailbox cannot be two accounts. A form tells of the clash beside this field, with the code
    `unique`; two requests that race meet in the database, which raises `IntegrityError` for one of them.

    Raises `ValidationError` with the code of the rule.
    """

    default_validators: ClassVar[list[Any]] = []
    cleaner_defaults: ClassVar[dict[str, Any]] = {
        "policy": None,
        "disposable": "accept",
        "relay": "accept",
        "role": "accept",
        "free": "accept",
        "repair": True,
    }

    def __init__(
        self,
        *args: Any,
        canonical: bool = False,
        policy: EmailPolicy | None = None,
        disposable: Verdict = "accept",
        relay: Verdict = "accept",
        role: Verdict = "accept",
        free: Verdict = "accept",
        repair: bool = True,
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        self.canonical = canonical
        self.cleaner = CleanEmail(policy, disposable, relay, role, free, repair)

    def contribute_to_class(self, cls: type[models.Model], name: str, private_only: bool = False) -> None:
        """Bring the second column along."""
        super().contribute_to_class(cls, name, private_only)
        # A migration's model has the column in its own right: `canonical` is not deconstructed.
        if self.canonical and not cls._meta.abstract:
            CanonicalEmailField(source=name).contribute_to_class(cls, f"{name}_canonical")

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        """Tell of a mailbox that another row has, as for a column that is unique."""
        super().validate(value, model_instance)
        if model_instance is not None and value not in self.empty_values:
            refuse_taken(self, value, model_instance)

    def formfield(self, **options: Any) -> Any:
        """Return the form's field with the same cleaner."""
        return super().formfield(**{"form_class": forms.EmailField, "cleaner": self.cleaner, **options})

    def check(self, **options: Any) -> list[checks.CheckMessage]:
        """Add what is particular to addresses."""
        found = super().check(**options)
        if self.max_length is not None and self.max_length < _ADDRESS_MAX:
            found.append(
                checks.Warning(
                    f"An address may have {_ADDRESS_MAX} characters, and this column holds fewer.",
                    hint="Leave max_length out.",
                    obj=self,
                    id="cleanse.W002",
                )
            )
        if self.unique and not any(shadows(self.model, self.name)):
            found.append(
                checks.Warning(
                    "Two spellings of one mailbox can be two rows, although the column is unique.",
                    hint="Add canonical=True.",
                    obj=self,
                    id="cleanse.W003",
                )
            )
        return found


@for_clean_values
class CanonicalEmailField(_Stored, models.CharField):
    """One key a mailbox, as `cleanse.canonical_email` gives it, of the address in the field `source`.

    Unique, not editable and NULL where there is no address. `EmailField(canonical=True)` brings it along;
    declare it to choose its name, or `tags`, as `canonical_email` has it. To find the row of a mailbox, by
    any of its spellings: `Member.objects.get(email_canonical=address)`.
    """

    description = "Key of a mailbox"

    def __init__(self, *args: Any, source: str, tags: str = "known", **options: Any) -> None:
        defaults = {
            "max_length": _ADDRESS_MAX,
            "unique": True,
            "editable": False,
            "null": True,
            "blank": True,
        }
        super().__init__(*args, **{**defaults, **options})
        self.source, self.tags = source, tags

    def contribute_to_class(self, cls: type[models.Model], name: str, private_only: bool = False) -> None:
        """Follow the address also where a save names the fields, and not this one."""
        super().contribute_to_class(cls, name, private_only)
        if not cls._meta.abstract:
            # Without a sender: proxies and models that inherit send themselves, and share this column.
            signals.pre_save.connect(self._follow)

    def _follow(
        self, instance: models.Model, using: str, update_fields: Collection[str] | None = None, **_: Any
    ) -> None:
        if update_fields is None or self.source not in update_fields or self.name in update_fields:
            return
        if not isinstance(instance, self.model):
            return
        # Before the address, so that a mailbox which is taken keeps the address out as well.
        key = self.pre_save(instance, False)
        type(instance)._base_manager.using(using).filter(pk=instance.pk).update(**{self.attname: key})

    def key_of(self, address: str | None) -> str | None:
        """Return the key of a clean address; `None` for none."""
        if not address:
            return None
        source = self.model._meta.get_field(self.source)
        policy = getattr(getattr(source, "cleaner", None), "policy", None)
        return canonical_email(address, tags=self.tags, policy=policy)  # type: ignore[arg-type]  # it checks the word itself

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        """Make the key from the address that is saved with it."""
        source = self.model._meta.get_field(self.source)
        address = source.pre_save(model_instance, add)
        if _is_expression(address):
            # What the database will make of it is not known here.
            return getattr(model_instance, self.attname)
        try:
            key = self.key_of(source.to_python(address))
        except CleanseError as error:
            raise ValidationError({source.name: refusal(error, source.error_messages)}) from None
        setattr(model_instance, self.attname, key)
        return key

    def clean_form(self, value: Any) -> str | None:
        """Return the key of a value that rows are looked up by; `None` where it has none."""
        source = self.model._meta.get_field(self.source)
        address = source.clean_form(value) if isinstance(source, _Clean) else value
        try:
            return self.key_of(address) if isinstance(address, str) else None
        except CleanseError:
            return None

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """Write the source, and what differs from the default."""
        name, _path, args, keywords = super().deconstruct()
        keywords["source"] = self.source
        if self.tags != "known":
            keywords["tags"] = self.tags
        if not self.unique:
            keywords["unique"] = False
        return name, "cleanse.django.CanonicalEmailField", args, keywords

    def check(self, **options: Any) -> list[checks.CheckMessage]:
        """Add that the source is there."""
        found: list[checks.CheckMessage] = super().check(**options)
        if self.source not in {field.name for field in self.model._meta.get_fields()}:
            found.append(
                checks.Error(
                    f"The source, '{self.source}', is no field of the model.", obj=self, id="cleanse.E001"
                )
            )
        return found


def _is_expression(value: object) -> bool:
    """Tell whether the database is to compute the value."""
    return hasattr(value, "resolve_expression")


def refuse_taken(field: models.Field, address: str, instance: models.Model | None) -> None:
    """Raise `ValidationError` with the code `unique` where a row other than the instance has the mailbox."""
    for shadow in shadows(field.model, field.name):
        # The model of the column: with a table of its own, one that inherits sees fewer rows.
        rows = shadow.model._default_manager.filter(**{shadow.attname: shadow.key_of(address)})
        if instance is not None:
            rows = rows.exclude(pk=instance._get_pk_val(shadow.model._meta))
        if shadow.unique and rows.exists():
            raise (instance or shadow.model()).unique_error_message(shadow.model, (field.name,))


def shadows(model: type[models.Model], source: str) -> Iterable[CanonicalEmailField]:
    """Yield the columns with keys of the addresses in a field."""
    for field in model._meta.concrete_fields:
        if isinstance(field, CanonicalEmailField) and field.source == source:
            yield field
