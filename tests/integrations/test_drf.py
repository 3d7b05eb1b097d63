"""The serializer fields of cleanse.drf, alone and from models. Not the rules of cleaning."""

from __future__ import annotations

from collections.abc import Iterator

import django
import pytest

django.setup()

from cleanse.cleaners import CleanEmail, CleanName  # noqa: E402 -- after the set-up
from cleanse.drf import EmailField, ModelSerializer, NameField, TextField  # noqa: E402 -- likewise
from django.core.management import call_command  # noqa: E402 -- likewise
from django.db import connection, transaction  # noqa: E402 -- likewise
from django.utils import translation  # noqa: E402 -- likewise
from django_app.models import Contact, Member  # noqa: E402 -- likewise
from rest_framework import serializers  # noqa: E402 -- likewise

CANARY = "zyxcanaryvut"


class Signup(serializers.Serializer):
    name = NameField(max_length=20)
    email = EmailField(cleaner=CleanEmail(role="reject"), error_messages={"role": "Your own, please."})
    dutch = NameField(cleaner=CleanName(locale="nl"), required=False, allow_null=True)
    about = TextField(required=False, allow_blank=True)


class MemberSerializer(ModelSerializer):
    class Meta:
        model = Member
        fields = ("name", "email", "about")


class ContactSerializer(ModelSerializer):
    class Meta:
        model = Contact
        fields = ("name", "office", "mail", "note")


@pytest.fixture(scope="module", autouse=True)
def _tables() -> Iterator[None]:
    call_command("migrate", run_syncdb=True, verbosity=0)
    yield
    connection.close()


@pytest.fixture(autouse=True)
def _undone() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def test_fields_clean() -> None:
    sent = {"name": "LÓPEZ,  ana", "email": "<ana@EXAMPLE.com>", "dutch": "IJSBRAND", "about": " a  b "}
    signup = Signup(data=sent)
    assert signup.is_valid(), signup.errors
    assert dict(signup.validated_data) == {
        "name": "López, Ana",
        "email": "ana@example.com",
        "dutch": "IJsbrand",
        "about": "a b",
    }
    assert Signup(data={"name": "Ana", "email": "a@example.com", "dutch": None, "about": ""}).is_valid()


def test_refusals_have_codes_and_words() -> None:
    signup = Signup(data={"name": "???", "email": "info@example.com", "dutch": "x" * 5000, "about": 5.5})
    assert not signup.is_valid()
    assert {name: found[0].code for name, found in signup.errors.items()} == {
        "name": "empty",
        "email": "role",
        "dutch": "too_long",
    }
    assert signup.errors["email"] == ["Your own, please."]
    with translation.override("de"):
        signup = Signup(data={"name": "Ana", "email": "ana"})
        assert not signup.is_valid()
        assert signup.errors["email"] == ["Eine E-Mail-Adresse braucht ein @."]


@pytest.mark.parametrize("wrong", [f"{CANARY}@@", f"{CANARY}\udc80", [CANARY], {CANARY: CANARY}])
def test_no_canary_in_errors(wrong: object) -> None:
    for kind in (Signup, MemberSerializer):
        serializer = kind(data={"name": wrong, "email": wrong, "about": wrong})
        assert not serializer.is_valid()
        assert CANARY not in repr(serializer.errors)


def test_a_model_s_fields_keep_their_options() -> None:
    contact = ContactSerializer(
        data={"name": "IJSBRAND", "office": "ana@Mailserver", "note": "<b>naïveté des gens</b>", "mail": ""}
    )
    assert contact.is_valid(), contact.errors
    saved = contact.save()
    assert (saved.name, saved.office, saved.note) == ("IJsbrand", "ana@mailserver", "naïveté de")


def test_one_account_a_mailbox() -> None:
    member = MemberSerializer(data={"name": "ANA", "email": "Ana.Lima@gmail.com"})
    assert member.is_valid(), member.errors
    first = member.save()
    second = MemberSerializer(data={"name": "Eve", "email": "analima+2@gmail.com"})
    assert not second.is_valid()
    assert second.errors["email"][0].code == "unique"
    own = MemberSerializer(first, data={"name": "Ana", "email": "analima+2@gmail.com"})
    assert own.is_valid(), own.errors
