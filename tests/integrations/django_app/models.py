"""The models: all of our fields, with and without options, and Django's own for `cleanse_table`."""

from cleanse import EmailPolicy
from cleanse.django import CanonicalEmailField, EmailField, NameField, TextField
from django.db import models


class Member(models.Model):
    """One account a mailbox."""

    name = NameField()
    email = EmailField(canonical=True, disposable="reject")
    about = TextField(max_length=20, blank=True)


class Regular(Member):
    """The same rows under another name."""

    class Meta:
        """No table of its own."""

        proxy = True


class Editor(Member):
    """Has a table of its own beside that of its base."""

    desk = NameField(blank=True)


class Meeting(models.Model):
    """Has a primary key of two columns."""

    pk = models.CompositePrimaryKey("day", "room")
    day = models.DateField()
    room = models.IntegerField()
    name = NameField()


class Contact(models.Model):
    """With options, and nothing required."""

    name = NameField(locale="nl", reject=["placeholder", "url"], blank=True, max_length=40)
    office = EmailField(policy=EmailPolicy(domains="internal"), blank=True, null=True)
    mail = EmailField(blank=True)
    mail_key = CanonicalEmailField(source="mail", tags="any", unique=False, db_index=True)
    note = TextField(multiline=False, strip_html=True, truncate=True, max_length=10, blank=True)


class Person(models.Model):
    """The base of an employee."""

    email = EmailField(canonical=True)

    class Meta:
        """No table of its own."""

        abstract = True


class Employee(Person):
    """Has the key of its base."""

    name = NameField()


class Legacy(models.Model):
    """A table from before."""

    name = models.CharField(max_length=255)
    email = models.EmailField()
