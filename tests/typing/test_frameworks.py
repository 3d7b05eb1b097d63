"""What a type checker makes of a field of a framework: the plain value. Not what the fields do."""

from __future__ import annotations

import pytest
from cleanse import Email as Result
from cleanse.cleaners import CleanEmail, CleanName
from cleanse.pydantic import Email, EmailInfo, Name, NameEmail, PrivateModel, Text
from typing_extensions import assert_type


class Contact(PrivateModel):
    name: Name
    email: Email
    note: Text | None = None
    whole: EmailInfo | None = None
    sender: NameEmail | None = None


def test_fields_are_str() -> None:
    contact = Contact(name="ANA", email="<ana@EXAMPLE.com>")
    assert_type(contact.name, str)
    assert_type(contact.email, str)
    assert_type(contact.note, str | None)
    assert_type(contact.whole, Result | None)
    assert_type(contact.sender, NameEmail | None)
    assert contact.email.upper() == "ANA@EXAMPLE.COM"


def test_cleaners_take_and_give_str() -> None:
    assert_type(CleanName(locale="nl")("ANA"), str)
    with pytest.raises(TypeError):
        CleanName()(5)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="'accept' or 'reject'"):
        CleanEmail(role="perhaps")  # type: ignore[arg-type]
