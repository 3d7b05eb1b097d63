"""The fields of cleanse.django in models, forms, the admin and migrations' eyes. Not the rules of cleaning.

What needs a server, PostgreSQL or a table of its own is in test_django_site.py and test_cleanse_table.py.
"""

from __future__ import annotations

import io
import logging
import pickle
from collections.abc import Iterator
from typing import Any

import django
import pytest
from asgiref.sync import async_to_sync

django.setup()

from cleanse import EmailPolicy, ErrorCode, WarningCode, canonical_email  # noqa: E402 -- after the set-up
from cleanse.cleaners import CleanEmail, CleanText  # noqa: E402 -- likewise
from cleanse.django import CanonicalEmailField, EmailField, NameField, TextField  # noqa: E402 -- likewise
from cleanse.django import forms as clean_forms  # noqa: E402 -- likewise
from cleanse.django.management.commands import cleanse_table  # noqa: E402 -- likewise
from cleanse.django.validators import EmailValidator, validate_email, validate_name  # noqa: E402 -- likewise
from django.contrib.auth.models import User  # noqa: E402 -- likewise
from django.core.exceptions import ValidationError  # noqa: E402 -- likewise
from django.core.management import CommandError, call_command  # noqa: E402 -- likewise
from django.core.validators import EmailValidator as DjangoEmailValidator  # noqa: E402 -- likewise
from django.db import IntegrityError, connection, models, transaction  # noqa: E402 -- likewise
from django.db.migrations.writer import MigrationWriter  # noqa: E402 -- likewise
from django.test import AsyncClient, Client, override_settings  # noqa: E402 -- likewise
from django.test.utils import setup_test_environment, teardown_test_environment  # noqa: E402 -- likewise
from django.utils import translation  # noqa: E402 -- likewise
from django.utils.log import AdminEmailHandler  # noqa: E402 -- likewise
from django_app.models import Contact, Editor, Employee, Member, Regular  # noqa: E402 -- likewise
from django_app.urls import SignupForm  # noqa: E402 -- likewise

CANARY = "zyxcanaryvut"
LANGUAGES = ("de", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "tr")


@pytest.fixture(scope="module", autouse=True)
def _tables() -> Iterator[None]:
    setup_test_environment()
    call_command("migrate", run_syncdb=True, verbosity=0)
    yield
    teardown_test_environment()
    connection.close()


@pytest.fixture(autouse=True)
def _undone() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def codes(error: ValidationError) -> dict[str, list[str]]:
    return {field: [each.code for each in found] for field, found in error.error_dict.items()}


def test_full_clean_cleans_and_values_stay_str() -> None:
    member = Member(name="LÓPEZ,  ana", email=" <ana@EXAMPLE.com>; ", about=" a  b ")
    member.full_clean()
    assert (member.name, member.email, member.about) == ("López, Ana", "ana@example.com", "a b")
    assert type(member.name) is type(member.email) is str


def test_save_cleans_without_full_clean() -> None:
    member = Member.objects.create(name="ANA LIMA", email="Ana.Lima+shop@GMAIL.com")
    assert (member.name, member.email) == ("Ana Lima", "Ana.Lima+shop@gmail.com")
    assert member.email_canonical == "analima@gmail.com"
    stored = Member.objects.get(email_canonical=canonical_email("analima@googlemail.com"))
    assert (stored, stored.name) == (member, "Ana Lima")
    (made,) = Member.objects.bulk_create([Member(name="BO LI", email="<bo@EXAMPLE.com>")])
    assert (made.name, made.email_canonical) == ("Bo Li", "bo@example.com")
    made.email = "<bo.li@EXAMPLE.com>"
    made.save()
    made.refresh_from_db()
    assert (made.email, made.email_canonical) == ("bo.li@example.com", "bo.li@example.com")


def test_save_refuses_what_is_no_address() -> None:
    with pytest.raises(ValidationError) as caught:
        Member.objects.create(name="Ana", email=f"{CANARY}@@")
    assert codes(caught.value) == {"email": ["several_at"]}
    assert CANARY not in f"{caught.value!r}{caught.value}"


def test_expressions_go_past() -> None:
    member = Member.objects.create(name="Ana", email="ana@example.com")
    member.name = models.functions.Upper("name")
    member.save()
    member.refresh_from_db()
    assert member.name == "ANA"


@pytest.mark.parametrize("field", ["name", "email", "about"])
@pytest.mark.parametrize(
    "wrong", [5, 0, True, b"Ana", ["x"], [], {}, float("nan"), object()], ids=lambda wrong: repr(wrong)[:9]
)
def test_what_is_no_text_is_refused(field: str, wrong: object) -> None:
    member = Member(**{"name": "Ana", "email": "ana@example.com", field: wrong})
    for refuse in (member.save, lambda: Member.objects.bulk_create([member])):
        with pytest.raises(ValidationError) as caught, transaction.atomic():
            refuse()
        assert codes(caught.value) == {field: ["invalid"]}
        assert caught.value.messages == ["Enter a valid value."]
    if wrong or field != "about":
        with pytest.raises(ValidationError) as caught:
            member.full_clean()
        assert set(codes(caught.value)) == {field}
    assert not Member.objects.exists()


def test_a_lazy_text_is_cleaned_when_it_is_saved() -> None:
    lazy = translation.gettext_lazy
    member = Member(name=lazy("  ana   LIMA <b>"), email=lazy("<ana@EXAMPLE.com>"), about=lazy(" a  b "))
    member.save()
    assert (member.name, member.email, member.about) == ("Ana Lima", "ana@example.com", "a b")
    member.refresh_from_db()
    assert (member.name, member.email, member.email_canonical) == (
        "Ana Lima",
        "ana@example.com",
        "ana@example.com",
    )


def test_the_key_of_a_field_of_django_s_own_is_refused_like_one_of_ours() -> None:
    class Plain(models.Model):
        mail = models.EmailField()
        mail_key = CanonicalEmailField(source="mail")

        class Meta:
            app_label = "django_app"
            managed = False

    for wrong, code in ((f"{CANARY}@@", "several_at"), (5, "missing_at")):
        with pytest.raises(ValidationError) as caught:
            Plain(mail=wrong).save()
        assert codes(caught.value) == {"mail": [code]}
        assert CANARY not in f"{caught.value!r}"


def test_rows_are_found_by_what_was_typed() -> None:
    for made in (True, False):
        _row, new = Member.objects.get_or_create(email="Q7@X.com", defaults={"name": "ANA"})
        assert new is made
        _row, new = Contact.objects.update_or_create(name="o’NEILL", defaults={"note": "a"})
        assert new is made
    member = Member.objects.get(email=" <Q7@X.com>;", name="ana")
    assert (member.email, member.name) == ("Q7@x.com", "Ana")
    for found in (
        Member.objects.filter(email__in=["nobody@example.com", "Q7@X.COM", None]),
        Member.objects.filter(email__in=["x", models.Value("Q7@x.com")]),
        Member.objects.filter(email__in=Member.objects.values("email")),
        Member.objects.filter(email=models.F("email")),
        Member.objects.filter(email_canonical="<q7@X.COM>"),
        Member.objects.exclude(email="nobody@x.com"),
        Regular.objects.filter(email="Q7@X.com"),
        Member.objects.annotate(shout=models.functions.Upper("email")).filter(shout="Q7@X.COM"),
    ):
        assert found.get().pk == member.pk
    assert not Member.objects.exclude(email="Q7@X.com").exists()
    assert not Member.objects.filter(email__in=[]).exists()
    assert not Member.objects.filter(email=f"{CANARY}@@").exists()
    assert not Member.objects.filter(email_canonical=f"{CANARY}@@").exists()


def test_a_row_from_before_is_found_as_it_is() -> None:
    Member.objects.create(name="Ana", email="ana@example.com")
    Member.objects.update(email="Ana@EXAMPLE.com", name="ANA  LIMA")
    assert Member.objects.get(email="Ana@EXAMPLE.com").name == "ANA  LIMA"
    assert Member.objects.get(name="ANA  LIMA") == Member.objects.get(name__in=["ANA  LIMA"])


@pytest.mark.parametrize(
    "address", ["Ana.Lima@gmail.com", "analima+2@GMAIL.com", "a.n.a.lima@googlemail.com"]
)
def test_a_mailbox_is_got_or_created_by_its_key(address: str) -> None:
    first = Member.objects.create(name="Ana", email="analima@gmail.com")
    found, made = Member.objects.get_or_create(email_canonical=address, defaults={"email": address})
    assert (found, made) == (first, False)
    found, made = Member.objects.update_or_create(
        email_canonical="<Bo@Example.COM>", defaults={"email": "<Bo@Example.COM>", "name": "BO"}
    )
    assert (found.email, found.email_canonical, made) == ("Bo@example.com", "bo@example.com", True)


def test_an_expression_leaves_the_key_alone() -> None:
    member = Member.objects.create(name="Ana", email="ana@example.com")
    member.email = models.functions.Upper("email")
    member.save()
    member.refresh_from_db()
    assert (member.email, member.email_canonical) == ("ANA@EXAMPLE.COM", "ana@example.com")


def test_options() -> None:
    contact = Contact(
        name="IJSBRAND", office="ana@Mailserver", note="<b>naïveté des  gens</b>", mail="a+b@EXAMPLE.com"
    )
    contact.full_clean()
    contact.save()
    assert (contact.name, contact.office, contact.note) == ("IJsbrand", "ana@mailserver", "naïveté de")
    assert contact.mail_key == "a@example.com"
    for wrong, code in (
        ({"name": "n/a"}, "placeholder"),
        ({"office": "a"}, "missing_at"),
        ({"name": "Maximiliana Bartholomea Konstantina Philippa"}, "max_length"),
    ):
        with pytest.raises(ValidationError) as caught:
            Contact(**wrong).full_clean()
        assert codes(caught.value) == {next(iter(wrong)): [code]}
    with pytest.raises(ValidationError) as caught:
        Member(name="Ana", email="ana@mailinator.com").full_clean()
    assert codes(caught.value) == {"email": ["disposable"]}


def test_what_is_empty_stays_so() -> None:
    for _ in range(2):
        contact = Contact(name="", office=None, mail="")
        contact.full_clean()
        contact.save()
        assert (contact.name, contact.office, contact.mail, contact.mail_key) == ("", None, "", None)


SPELLINGS = ["Ana.Lima@gmail.com", "analima+x@GMAIL.com", "a.n.a.lima@googlemail.com"]


@pytest.mark.parametrize("second", SPELLINGS)
def test_one_account_a_mailbox(second: str) -> None:
    first = Member.objects.create(name="Ana", email="analima@gmail.com")
    with pytest.raises(ValidationError) as caught:
        Member(name="Eve", email=second).full_clean()
    assert codes(caught.value) == {"email": ["unique"]}
    form = SignupForm({"name": "Eve", "email": second})
    assert not form.is_valid()
    assert form.errors.get_json_data()["email"][0]["code"] == "unique"
    with pytest.raises(IntegrityError), transaction.atomic():
        Member.objects.create(name="Eve", email=second)
    first.email = second
    first.full_clean()
    first.save()
    assert Member.objects.count() == 1


def test_the_key_follows_where_a_save_names_the_fields() -> None:
    Member.objects.create(name="Eve", email="eve@example.com")
    member = Member.objects.create(name="Ana", email="ana@example.com")
    member.email = "<Ana.Lima@gmail.com>"
    member.save(update_fields=["email"])
    member.refresh_from_db()
    assert (member.email, member.email_canonical) == ("Ana.Lima@gmail.com", "analima@gmail.com")
    part = Member.objects.only("email").get(pk=member.pk)
    part.email = "bo@example.com"
    part.save()
    assert Member.objects.get(pk=member.pk).email_canonical == "bo@example.com"
    member.email = "EVE@example.com"
    with pytest.raises(IntegrityError), transaction.atomic():
        member.save(update_fields=["email"])
    Member.objects.update_or_create(pk=member.pk, defaults={"email": "cy@example.com"})
    member.refresh_from_db()
    assert (member.email, member.email_canonical) == ("cy@example.com", "cy@example.com")


@pytest.mark.parametrize("kind", [Regular, Editor])
def test_models_that_inherit_keep_one_account_a_mailbox(kind: type[Member]) -> None:
    Member.objects.create(name="Eve", email="eve@example.com")
    member = kind.objects.create(name="Ana", email="ana@example.com")
    member.email = "<Ana.Lima@gmail.com>"
    member.save(update_fields=["email"])
    assert Member.objects.get(pk=member.pk).email_canonical == "analima@gmail.com"
    member.full_clean()
    member.email = "EVE@example.com"
    with pytest.raises(ValidationError) as caught:
        member.full_clean()
    assert codes(caught.value) == {"email": ["unique"]}


def test_a_model_inherits_the_key_of_an_abstract_one() -> None:
    assert [field.name for field in Employee._meta.fields] == ["id", "email", "name", "email_canonical"]
    assert Employee.objects.create(name="Ana", email="Ana@EXAMPLE.com").email_canonical == "ana@example.com"


@pytest.mark.parametrize("blind", [1, 100])
def test_a_batch_that_others_were_faster_than_is_done_again(
    blind: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    Member.objects.create(name="Ana", email="ana@example.com")
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO django_app_member (name, email, about) VALUES ('BO', '<ANA@EXAMPLE.com>', '')"
        )
    looked, look = [], cleanse_table._Run._clashing

    def look_too_early(self: cleanse_table._Run, column: str, wanted: dict[Any, str]) -> set[Any]:
        looked.append(column)
        return set() if len(looked) <= blind else look(self, column, wanted)

    monkeypatch.setattr(cleanse_table._Run, "_clashing", look_too_early)
    said = io.StringIO()
    if blind == 1:
        call_command("cleanse_table", "django_app.Member", "--list-refused", stdout=said)
        assert "2 of 2 rows, 1 changed" in said.getvalue()
        assert said.getvalue().count("email unique") == said.getvalue().count("email: unique 1") == 1
        assert Member.objects.get(name="Bo").email == "ANA@example.com"
        return
    with pytest.raises(CommandError, match="others write the same values") as caught:
        call_command("cleanse_table", "django_app.Member", stdout=said)
    assert caught.value.__suppress_context__
    assert Member.objects.filter(name="BO").exists()


def test_forms_clean_and_tell_browsers() -> None:
    form = SignupForm({"name": "LÓPEZ,  ana", "email": "<ana@EXAMPLE.com>"})
    assert form.is_valid()
    assert form.cleaned_data == {"name": "López, Ana", "email": "ana@example.com", "about": ""}
    shown = SignupForm().as_p()
    assert 'autocomplete="name" autocapitalize="words"' in shown
    assert 'type="email"' in shown
    assert 'autocomplete="email" autocapitalize="none" spellcheck="false"' in shown
    for widget in (clean_forms.NameInput, clean_forms.EmailInput, clean_forms.TextArea):
        assert "autocapitalize" in widget({"class": "x"}).render("field", "")


def test_a_form_s_own_words_and_options() -> None:
    field = clean_forms.EmailField(
        cleaner=CleanEmail(role="reject"),
        required=False,
        error_messages={"missing_at": "Where is the @? (%(position)s)", "role": "Your own, please."},
    )
    assert field.clean("") == ""
    for wrong, words in (("ana", "Where is the @? (None)"), ("info@example.com", "Your own, please.")):
        with pytest.raises(ValidationError) as caught:
            field.clean(wrong)
        assert caught.value.messages == [words]
    assert clean_forms.TextField(cleaner=CleanText(max_length=3)).clean(" abc ") == "abc"


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_are_translated(language: str) -> None:
    english = {}
    for name in ("en", language):
        with translation.override(name):
            form = SignupForm({"name": "???", "email": "ana@@example.com", "about": "x" * 30})
            english[name] = [str(found[0]) for found in form.errors.values()]
    assert len(english[language]) == 3
    assert not set(english["en"]) & set(english[language])


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_every_code_has_a_sentence(language: str) -> None:
    from cleanse.django.refusals import message_of

    with translation.override(language):
        for code in (*ErrorCode, *WarningCode):
            sentence = str(message_of(code))
            assert sentence not in ("", code.message if language != "en" else "")
            assert code.value not in sentence or " " in sentence


def test_django_speaks_itself_without_catalogues() -> None:
    from cleanse.django.refusals import message_of

    with translation.override(None):
        assert str(message_of(ErrorCode.MISSING_AT)) == ErrorCode.MISSING_AT.message


FIELDS = [
    NameField(),
    NameField(locale="tr", reject=["url", "email"], max_length=50),
    EmailField(),
    EmailField(canonical=True, disposable="reject", repair=False, unique=True),
    EmailField(policy=EmailPolicy(domains="internal", allow_smtputf8=False)),
    TextField(max_length=5, truncate=True, multiline=False),
    CanonicalEmailField(source="mail"),
    CanonicalEmailField(source="mail", tags="any", unique=False, max_length=300),
]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: type(field).__name__)
def test_deconstruct(field: Any) -> None:
    _name, path, args, options = field.deconstruct()
    assert path == f"cleanse.django.{type(field).__name__}"
    again = type(field)(*args, **options)
    assert again.deconstruct()[1:] == (path, args, options)
    assert getattr(again, "cleaner", None) == getattr(field, "cleaner", None)
    written, imports = MigrationWriter.serialize(field)
    names: dict[str, Any] = {}
    exec("\n".join([*imports, "import cleanse.django", f"made = {written}"]), names)  # noqa: S102 -- as a migration is
    assert names["made"].deconstruct()[1:] == (path, args, options)
    assert field.clone().deconstruct()[1:] == (path, args, options)


def test_a_policy_with_sets_is_told_not_to_migrate() -> None:
    field = EmailField(policy=EmailPolicy(role=["info"]))
    with pytest.raises(ValueError, match="subclass the field"):
        MigrationWriter.serialize(field)


def test_checks() -> None:
    class Unchecked(models.Model):
        short = EmailField(max_length=50)
        taken = EmailField(unique=True)
        key = CanonicalEmailField(source="nothing")

        class Meta:
            app_label = "django_app"

    with override_settings(INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth"]):
        found = [each.id for each in Unchecked.check()]
    assert {"cleanse.W001", "cleanse.W002", "cleanse.W003", "cleanse.E001"} <= set(found)
    assert [each.id for model in (Member, Contact, Employee) for each in model.check()] == []


VALID = ["ana@example.com", "ana@localhost", '"a"@example.com', "ana@[192.0.2.1]"]
INVALID = [
    "",
    "ana",
    "ana@",
    "@example.com",
    "ana@@example.com",
    "a" * 400 + "@example.com",
    "ana@example.com\n",
    None,
]


def test_the_validator_is_in_the_place_of_django_s() -> None:
    for value in VALID:
        DjangoEmailValidator()(value)
        validate_email(value)
    for value in INVALID:  # type: ignore[assignment]  # one is None
        for judge in (DjangoEmailValidator(), validate_email):
            with pytest.raises(ValidationError) as caught:
                judge(value)
            assert (caught.value.code, caught.value.messages) == ("invalid", ["Enter a valid email address."])
    validate_email("ana@bücher.example")
    own = EmailValidator("No: %(value)s", "bad", ["intranet"])
    own("ana@intranet")
    with pytest.raises(ValidationError) as caught:
        own("ana@localhost")
    assert (caught.value.code, caught.value.messages) == ("bad", ["No: ***"])
    assert own == EmailValidator("No: %(value)s", "bad", ["intranet"]) != EmailValidator()
    assert pickle.loads(pickle.dumps(own)) == own
    assert "cleanse.django.validators.EmailValidator" in MigrationWriter.serialize(own)[0]
    validate_name("Ana")
    with pytest.raises(ValidationError):
        validate_name("???")


def test_the_admin_cleans_and_its_messages_hold_no_canary(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.NOTSET)
    client = Client()
    client.force_login(User.objects.create_superuser("root"))
    page = client.get("/admin/django_app/member/add/").content.decode()
    assert 'autocapitalize="words"' in page
    assert 'autocomplete="email"' in page
    sent = {"name": "LÓPEZ,  ana", "email": "<ana@EXAMPLE.com>", "about": ""}
    assert client.post("/admin/django_app/member/add/", sent).status_code == 302
    assert Member.objects.get().email == "ana@example.com"
    bad = {"name": f"{CANARY} " * 200, "email": f"{CANARY}@@", "about": f"{CANARY} " * 30}
    refused = client.post("/admin/django_app/member/add/", bad)
    errors = refused.context["adminform"].form.errors
    assert set(errors) == {"name", "email", "about"}
    assert CANARY not in str(errors) + errors.as_json() + str(list(refused.context["messages"]))
    assert CANARY not in caplog.text


@pytest.mark.parametrize("debug", [True, False])
def test_no_canary_when_a_view_fails(
    debug: bool, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.INFO)
    # What a mail to ADMINS would have: of a record with its request, every field.
    mailed: list[str] = []
    monkeypatch.setattr(AdminEmailHandler, "send_mail", lambda *parts, **_: mailed.append(repr(parts)))
    monkeypatch.setattr(logging.getLogger("django"), "handlers", [AdminEmailHandler()])
    sent = {"name": CANARY, CANARY: CANARY}
    with override_settings(DEBUG=debug, ADMINS=["admin@example.com"]):
        answers = [
            Client().post(f"/fails/?{CANARY}", sent, HTTP_USER_AGENT=CANARY),
            async_to_sync(AsyncClient().post)(f"/fails/?{CANARY}", sent, HTTP_USER_AGENT=CANARY),
        ]
    assert [answer.status_code for answer in answers] == [500, 500]
    told = [answer.content.decode() for answer in answers]
    assert CANARY not in "".join([*told, *mailed, caplog.text])
    assert "builtins.RuntimeError" in caplog.text
    assert "urls.py" in caplog.text


def test_no_canary_in_refusals() -> None:
    for field in ("name", "email", "about"):
        for wrong in (f"{CANARY}@@{CANARY}\udc80", f"{CANARY}\udc80"):
            form = SignupForm({"name": "Ana", "email": "ana@example.com", field: wrong})
            assert not form.is_valid()
            assert CANARY not in f"{form.errors}{form.errors.as_json()}{form.errors.as_data()}"
