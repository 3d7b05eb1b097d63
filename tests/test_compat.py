"""The stand-in for email-validator: its interface, its defaults, and what runs on it.

Not where addresses are judged: the vectors of the core are, and email-validator's own tests run by
`make test-peers`.
"""

import copy
import doctest
import io
import json
import pickle
import subprocess
import sys
from collections.abc import Mapping
from importlib import import_module
from ipaddress import IPv4Address, IPv6Address
from pathlib import Path
from textwrap import dedent
from types import ModuleType
from typing import Any

import cleanse
import cleanse.dns
import dns.exception
import dns.rdata
import dns.resolver
import pytest
from cleanse import compat
from cleanse.compat import email_validator as module
from cleanse.compat.email_validator import (
    EmailNotValidError,
    EmailSyntaxError,
    EmailUndeliverableError,
    ValidatedEmail,
    __main__,
    caching_resolver,
    validate_email,
)
from cleanse.compat.email_validator.deliverability import validate_email_deliverability
from cleanse.dns import Deliverability, DeliverabilityCode, MailHost, State

tomllib = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")

VECTORS = Path(__file__).parent / "vectors" / "email.toml"
PAGE = Path(__file__).parent.parent / "docs" / "email.md"
CANARY = "canary7Q"


def valid(address: str | bytes, **keywords: Any) -> ValidatedEmail:  # noqa: ANN401 -- of any keyword
    return validate_email(address, check_deliverability=False, **keywords)


def refused(address: str | bytes, **keywords: Any) -> str:  # noqa: ANN401 -- of any keyword
    with pytest.raises(EmailSyntaxError) as caught:
        valid(address, **keywords)
    assert caught.value.code is not None
    return str(caught.value.code)


@pytest.mark.parametrize("documented", [compat, module])
def test_examples_run(documented: ModuleType) -> None:
    failed, tried = doctest.testmod(documented)
    assert tried > 0
    assert failed == 0


def test_the_page_runs() -> None:
    failed, tried = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert tried > 0
    assert failed == 0


def test_vectors_are_judged_as_by_the_core() -> None:
    for case in tomllib.loads(VECTORS.read_text(encoding="utf-8"))["case"]:
        address = case["input"] * case.get("repeat", 1)
        try:
            expected: object = cleanse.validate_email(address).normalized.lower()
        except cleanse.InvalidEmailError as error:
            expected = (error.code, error.position)
        found: object
        try:
            found = valid(address, strict=True).normalized.lower()
        except EmailSyntaxError as error:
            found = (error.code, error.position)
        assert found == expected, ascii(address[:80])


#: An address, the keywords under which it is valid, and the code without them.
KEYWORDS: list[tuple[str, dict[str, bool], str]] = [
    ("@example.com", {"allow_empty_local": True}, "local_empty"),
    ('"a b"@example.com', {"allow_quoted_local": True}, "quoted_local_not_allowed"),
    ("ana@[192.0.2.1]", {"allow_domain_literal": True}, "domain_literal_not_allowed"),
    ("Ana <ana@example.com>", {"allow_display_name": True}, "display_name_not_allowed"),
    ("ana@test", {"test_environment": True}, "single_label"),
    ("ana@mail.test", {"test_environment": True}, "special_use_domain"),
    ("ana@mailserver", {"globally_deliverable": False}, "single_label"),
    ("ana@example.123", {"globally_deliverable": False}, "invalid_top_level"),
]

LONG = "a" * 65 + "@example.com"


@pytest.mark.parametrize(("address", "keywords", "code"), KEYWORDS)
def test_keywords(
    address: str, keywords: dict[str, bool], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refused(address) == code
    assert valid(address, **keywords).original in address
    for keyword, value in keywords.items():
        monkeypatch.setattr(module, keyword.upper(), value)
    assert valid(address).original in address
    assert refused(address, **{keyword: not value for keyword, value in keywords.items()}) == code


@pytest.mark.parametrize(
    ("address", "keywords", "code"),
    [
        ("josé@example.com", {"allow_smtputf8": False}, "smtputf8_not_allowed"),
        ("ana@localhost", {"globally_deliverable": False}, "special_use_domain"),
        ("ana@mail.local", {"test_environment": True}, "special_use_domain"),
        ("ana@mailserver", {"test_environment": True}, "single_label"),
        ("ana@example.123", {"test_environment": True}, "invalid_top_level"),
        (LONG, {"strict": True}, "local_too_long"),
        ("a" * 243 + "@example.com", {"strict": False}, "too_long"),
    ],
)
def test_what_no_keyword_accepts(address: str, keywords: dict[str, bool], code: str) -> None:
    assert refused(address, **keywords) == code


def test_a_long_local_part_is_refused_by_strict_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert valid(LONG).normalized == valid(LONG, strict=False).normalized == LONG
    monkeypatch.setattr(module, "STRICT", True)
    assert refused(LONG) == "local_too_long"
    assert valid(LONG, strict=False).original == LONG


def test_the_special_use_names_are_those_of_the_core_until_a_program_changes_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in module.SPECIAL_USE_DOMAIN_NAMES:
        assert refused(f"ana@mail.{name}") == "special_use_domain"
        assert not cleanse.is_email(f"ana@mail.{name}")
    names = [name for name in module.SPECIAL_USE_DOMAIN_NAMES if name != "test"]
    monkeypatch.setattr(module, "SPECIAL_USE_DOMAIN_NAMES", names)
    assert valid("ana@mail.test").domain == "mail.test"
    names.append("example.org")
    assert refused("ana@mail.example.org") == "special_use_domain"
    assert valid("ana@myexample.org").domain == "myexample.org"


ATTRIBUTES: list[tuple[str, dict[str, object]]] = [
    (
        "Ana@BÜCHER.example",
        {
            "original": "Ana@BÜCHER.example",
            "normalized": "Ana@bücher.example",
            "local_part": "Ana",
            "domain": "bücher.example",
            "ascii_email": "Ana@xn--bcher-kva.example",
            "ascii_local_part": "Ana",
            "ascii_domain": "xn--bcher-kva.example",
            "smtputf8": False,
            "display_name": None,
        },
    ),
    ("josé@example.com", {"ascii_email": None, "ascii_local_part": None, "smtputf8": True}),
    # U+1FEF has a sign of ASCII as its form C, but needs SMTPUTF8 as it was given.
    ("\u1fef@example.com", {"local_part": "`", "ascii_email": "`@example.com", "smtputf8": True}),
    ("Ana <ana@example.com>", {"original": "ana@example.com", "display_name": "Ana"}),
    ("<ana@example.com>", {"original": "ana@example.com", "display_name": ""}),
    (r'"A <\"> B" <"<"@example.com>', {"original": '"<"@example.com', "display_name": 'A <"> B'}),
    ("ana@[192.0.2.1]", {"domain_address": IPv4Address("192.0.2.1"), "ascii_domain": "[192.0.2.1]"}),
    ("ana@[ipv6:2001:DB8::1]", {"domain_address": IPv6Address("2001:db8::1")}),
    # RFC 2142: such a mailbox is one, whatever the case of its letters.
    ("PostMaster@example.com", {"original": "PostMaster@example.com", "local_part": "postmaster"}),
    ("INFO@BÜCHER.example", {"normalized": "info@bücher.example", "ascii_local_part": "info"}),
]


@pytest.mark.parametrize(("address", "expected"), ATTRIBUTES)
def test_attributes(address: str, expected: Mapping[str, object]) -> None:
    email = valid(address, allow_display_name=True, allow_domain_literal=True, allow_quoted_local=True)
    assert {name: getattr(email, name) for name in expected} == expected


@pytest.mark.parametrize("name", ["mx", "mx_fallback_type", "domain_address", "anything"])
def test_attributes_that_do_not_apply_are_absent(name: str) -> None:
    email = valid("ana@example.com")
    assert not hasattr(email, name)
    assert not hasattr(ValidatedEmail(), name)


def test_results_are_plain_objects() -> None:
    email = valid("Ana@example.com")
    again = valid("Ana@example.com")
    assert email == again
    assert email != valid("ana@example.com")
    assert email != "Ana@example.com"
    for twin in (pickle.loads(pickle.dumps(email)), copy.copy(email), copy.deepcopy(email)):
        assert twin == email
        assert twin.as_dict() == email.as_dict()
    email.display_name = "Ana"
    assert email.as_dict()["display_name"] == "Ana"
    assert email != again
    assert json.loads(json.dumps(again.as_dict()))["ascii_email"] == "Ana@example.com"
    literal = valid("ana@[192.0.2.1]", allow_domain_literal=True)
    assert literal.as_dict()["domain_address"] == "IPv4Address('192.0.2.1')"
    assert literal.domain_address == IPv4Address("192.0.2.1")
    assert "\n  ascii_domain='example.com'," in again.as_constructor()


def test_old_ways_in_warn() -> None:
    email = valid("Ana@BÜCHER.example")
    assert email.original_email == email.original
    with pytest.deprecated_call():
        assert email.email == email.normalized
    with pytest.deprecated_call():
        assert email["domain"] == email.ascii_domain
    with pytest.deprecated_call(), pytest.raises(KeyError):
        email["nothing"]


def test_bytes_are_ascii() -> None:
    assert valid(b"ana@example.com").original == "ana@example.com"
    with pytest.raises(EmailSyntaxError):
        valid("josé@example.com".encode())


@pytest.mark.parametrize("value", [None, 7, [CANARY], {CANARY: CANARY}])
def test_other_types_are_type_errors(value: Any) -> None:  # noqa: ANN401 -- of any type
    with pytest.raises(TypeError) as caught:
        valid(value)
    assert CANARY not in repr(caught.value)


def test_exceptions_are_as_frameworks_use_them() -> None:
    for exception in (EmailSyntaxError, EmailUndeliverableError):
        assert issubclass(exception, EmailNotValidError)
        assert issubclass(exception, ValueError)
    assert str(EmailNotValidError()) == ""  # WTForms raises it for a field without data
    with pytest.raises(EmailNotValidError) as caught:
        valid("ana@example..com")
    error = caught.value
    assert error.args == (str(error),)  # pydantic shows the first argument
    twin = pickle.loads(pickle.dumps(error))
    assert (twin.args, twin.code, twin.position) == (error.args, "label_empty", 12)


@pytest.mark.parametrize(
    "address",
    [CANARY, f"{CANARY}@@example.com", f"ana@{CANARY}", f"{CANARY}\n@example.com", f"{CANARY}\ud800@a.com"],
)
def test_canary_in_no_exception(address: str) -> None:
    with pytest.raises(EmailNotValidError) as caught:
        valid(address)
    shown = repr(caught.value) + str(caught.value) + repr(vars(caught.value)) + repr(caught.value.__cause__)
    assert CANARY not in shown + repr(caught.value.__context__)
    assert caught.value.__suppress_context__


def test_canary_in_no_repr() -> None:
    email = valid(f"{CANARY} <{CANARY}@example.com>", allow_display_name=True)
    assert CANARY not in repr(email)
    assert CANARY not in repr(ValidatedEmail())


class Resolver:
    """Answers from a table; what is not there has other records, `None` is no such name."""

    RECORDS: Mapping[str, Mapping[str, list[str]] | None] = {
        "mail.example": {"MX": ["20 b.mail.example.", "10 a.mail.example."]},
        "partly.example": {"MX": ["0 .", "5 mx.partly.example."]},
        "null.example": {"MX": ["0 ."]},
        "host.example": {"A": ["8.8.8.8"]},
        "spf.example": {"A": ["8.8.8.8"], "TXT": ['"v=spf1 include:host.example -all"']},
        "host6.example": {"A": ["10.0.0.1"], "AAAA": ["2001:4860:4860::8888"]},
        "private.example": {"A": ["192.168.0.1"], "AAAA": ["fe80::1"]},
        "silent.example": {"A": ["8.8.8.8"], "TXT": ['"v=spf1" " -all"']},
        "loud.example": {"MX": ["10 mx.loud.example."], "TXT": ['"v=spf1 -all"']},
        "text.example": {"TXT": ['"hello"']},
        "xn--bcher-kva.example": {"MX": ["10 mx.example."]},
        "gone.example": None,
    }
    FAILURES: Mapping[str, type[Exception]] = {
        "slow.example": dns.exception.Timeout,
        "down.example": dns.resolver.NoNameservers,
        "odd.example": dns.resolver.YXDOMAIN,
        "unplugged.example": OSError,
    }

    def resolve(self, domain: str, kind: str) -> list[dns.rdata.Rdata]:
        if domain in self.FAILURES:
            raise self.FAILURES[domain]
        records = self.RECORDS[domain]
        if records is None:
            raise dns.resolver.NXDOMAIN
        if kind not in records:
            raise dns.resolver.NoAnswer
        return [dns.rdata.from_text("IN", kind, text) for text in records[kind]]


RESOLVER: Any = Resolver()


@pytest.mark.parametrize(
    ("domain", "mx", "fallback"),
    [
        ("mail.example", [(10, "a.mail.example"), (20, "b.mail.example")], None),
        ("partly.example", [(5, "mx.partly.example")], None),
        ("host.example", [(0, "host.example")], "A"),
        ("spf.example", [(0, "spf.example")], "A"),
        ("host6.example", [(0, "host6.example")], "AAAA"),
        ("loud.example", [(10, "mx.loud.example")], None),
        ("bücher.example", [(10, "mx.example")], None),
    ],
)
def test_deliverable(domain: str, mx: list[tuple[int, str]], fallback: str | None) -> None:
    email = validate_email(f"ana@{domain}", dns_resolver=RESOLVER)
    assert (email.mx, email.mx_fallback_type) == (mx, fallback)


@pytest.mark.parametrize(
    "domain",
    [
        "null.example",
        "private.example",
        "silent.example",
        "text.example",
        "gone.example",
        "odd.example",
        "unplugged.example",
    ],
)
def test_undeliverable(domain: str) -> None:
    with pytest.raises(EmailUndeliverableError) as caught:
        validate_email(f"ana@{domain}", dns_resolver=RESOLVER)
    assert domain not in str(caught.value)
    assert valid(f"ana@{domain}").domain == domain


@pytest.mark.parametrize(
    ("domain", "reason"), [("slow.example", "timeout"), ("down.example", "no_nameservers")]
)
def test_no_answer_is_no_refusal(domain: str, reason: str) -> None:
    email = validate_email(f"ana@{domain}", dns_resolver=RESOLVER)
    assert not hasattr(email, "mx")
    found = validate_email_deliverability(domain, domain, dns_resolver=RESOLVER)
    assert found == {"unknown-deliverability": reason}


def test_the_dns_is_not_asked_where_there_is_nothing_to_ask() -> None:
    nobody: Any = None
    assert validate_email("ana@mail.test", test_environment=True, dns_resolver=nobody).domain == "mail.test"
    literal = validate_email("ana@[192.0.2.1]", allow_domain_literal=True, dns_resolver=nobody)
    assert not hasattr(literal, "mx")


def test_timeout_is_not_for_a_resolver() -> None:
    with pytest.raises(ValueError, match="exclude each other"):
        validate_email("ana@mail.example", timeout=1, dns_resolver=RESOLVER)


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, float]]:
    """Put a stand-in for `cleanse.dns`, which answers by the first label; return what it was asked."""
    answers = {
        "mx": Deliverability(State.DELIVERABLE, None, (MailHost(5, "mx.example"),), "mx"),
        "aaaa": Deliverability(State.DELIVERABLE, None, (MailHost(0, "aaaa.example"),), "aaaa"),
        "slow": Deliverability(State.UNKNOWN, DeliverabilityCode.TIMEOUT),
        "null": Deliverability(State.UNDELIVERABLE, DeliverabilityCode.NULL_MX),
    }
    asked: list[tuple[str, str, float]] = []

    def check(domain: str, *, policy: cleanse.EmailPolicy | None, timeout: float) -> Deliverability:
        asked.append((domain, policy.domains if policy else "public", timeout))
        return answers[domain.partition(".")[0]]

    monkeypatch.setattr(cleanse.dns, "check_domain_sync", check)
    return asked


def test_without_a_resolver_cleanse_dns_is_asked(system: list[tuple[str, str, float]]) -> None:
    found = validate_email("ana@mx.example", timeout=3)
    assert (found.mx, found.mx_fallback_type) == ([(5, "mx.example")], None)
    found = validate_email("ana@aaaa", globally_deliverable=False)
    assert (found.mx, found.mx_fallback_type) == ([(0, "aaaa.example")], "AAAA")
    assert not hasattr(validate_email("ana@slow.example"), "mx")
    with pytest.raises(EmailUndeliverableError, match="null MX"):
        validate_email("ana@null.example")
    default = module.DEFAULT_TIMEOUT
    assert system[:2] == [("mx.example", "public", 3), ("aaaa", "any", default)]
    assert validate_email_deliverability("slow.a", "slow.a") == {"unknown-deliverability": "timeout"}


def test_caching_resolver() -> None:
    mine = dns.resolver.Resolver(configure=False)
    cache = dns.resolver.Cache()
    assert caching_resolver(timeout=7, cache=cache, dns_resolver=mine) is mine
    assert (mine.lifetime, mine.cache) == (7, cache)
    caching_resolver(dns_resolver=mine)
    assert mine.lifetime == module.DEFAULT_TIMEOUT
    assert isinstance(mine.cache, dns.resolver.LRUCache)


def command_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *arguments: str) -> str:
    monkeypatch.setattr(sys, "argv", ["email_validator", *arguments])
    __main__.main(dns_resolver=RESOLVER)
    return capsys.readouterr().out


def test_command_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert json.loads(command_line(capsys, monkeypatch, "ana@mail.example"))["mx"][0] == [
        10,
        "a.mail.example",
    ]
    assert "takes no mail" in command_line(capsys, monkeypatch, "ana@null.example")
    monkeypatch.setenv("CHECK_DELIVERABILITY", "off")
    assert json.loads(command_line(capsys, monkeypatch, "ana@null.example"))["local_part"] == "ana"
    monkeypatch.setattr(sys, "stdin", io.StringIO("ana@mail.example\nana@@mail.example\n"))
    assert command_line(capsys, monkeypatch).startswith("ana@@mail.example ")


BLOCKED = """
    import sys

    class Absent:
        def find_spec(self, name, path=None, target=None):
            if name.partition(".")[0] in {names!r}:
                raise ModuleNotFoundError(name)

    sys.meta_path.insert(0, Absent())
"""


def run(code: str, path: Path | None = None) -> None:
    """Run code in an interpreter of its own, with a folder in front of what is installed."""
    environment = {"PYTHONPATH": str(path)} if path else {}
    command = [sys.executable, "-W", "error", "-c", dedent(code)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_what_only_says_that_it_is_a_module_is_left_alone() -> None:
    run("""
        import sys
        from types import ModuleType
        from cleanse import compat

        class Library:
            __slots__ = ()
            __class__ = property(lambda self: ModuleType)

        theirs = ModuleType("email_validator")
        sys.modules |= {"email_validator": theirs, "form": ModuleType("form"), "library": Library()}
        sys.modules["form"].email_validator = theirs
        compat.install()
        assert sys.modules["form"].email_validator.__name__ == "cleanse.compat.email_validator"
        compat.uninstall()
        assert sys.modules["form"].email_validator is theirs
    """)


def test_pydantic_without_email_validator() -> None:
    run(
        dedent(BLOCKED.format(names=["email_validator"]))
        + dedent("""
        from importlib.metadata import version
        from cleanse import compat
        compat.install()
        compat.install()
        import email_validator
        from email_validator.exceptions import EmailSyntaxError
        assert email_validator.__name__ == "cleanse.compat.email_validator"
        assert version("email-validator") == version("Email_Validator") == email_validator.__version__

        from pydantic import BaseModel, EmailStr, NameEmail, ValidationError
        class Contact(BaseModel):
            email: EmailStr
            named: NameEmail
        contact = Contact(email=" Ana@BÜCHER.example ", named="Ana <ana@example.com>")
        assert contact.email == "Ana@bücher.example"
        assert (contact.named.name, contact.named.email) == ("Ana", "ana@example.com")
        assert Contact.model_json_schema()["properties"]["email"]["format"] == "email"
        try:
            Contact(email="ana@@example.com", named="ana@example.com")
        except ValidationError as error:
            [found] = error.errors()
            assert found["msg"].endswith("An address has one @ outside quotes."), found
        else:
            raise AssertionError

        import pydantic.networks
        quick = pydantic.networks.validate_email
        compat.uninstall()
        assert pydantic.networks.validate_email is quick.__wrapped__ is not quick
        assert "email_validator" not in sys.modules
        """)
    )


def test_pydantic_answers_alike_by_the_short_way_and_its_own() -> None:
    run(
        f"""
        import {tomllib.__name__} as toml
        from cleanse import compat
        compat.install()
        import email_validator
        from pydantic import EmailStr, TypeAdapter, ValidationError
        from pydantic.networks import validate_email as own
        adapter = TypeAdapter(EmailStr)
        from pydantic.networks import validate_email as quick
        assert quick.__wrapped__ is own

        def answer(judge, address):
            try:
                return judge(address)
            except Exception as error:
                return str(error)

        def check(address):
            assert answer(quick, address) == answer(own, address), ascii(address)
            return not isinstance(answer(quick, address), str)

        with open({str(VECTORS)!r}, "rb") as file:
            inputs = [case["input"] * case.get("repeat", 1) for case in toml.load(file)["case"]]
        inputs += [" ana@example.com ", "Ana <ana@example.com>", "INFO@example.com", "ana@mail.test"]
        assert {{check(address) for address in inputs}} == {{True, False}}
        email_validator.ALLOW_SMTPUTF8 = False
        assert not check("josé@example.com") and check("jose@example.com")
        email_validator.SPECIAL_USE_DOMAIN_NAMES.append("example.org")
        assert not check("ana@example.org") and check("ana@example.com")
        """
    )


def test_where_email_validator_was_imported_before(tmp_path: Path) -> None:
    package = tmp_path / "email_validator"
    package.mkdir()
    (package / "__init__.py").write_text(
        dedent("""
        from email_validator.types import ValidatedEmail
        class EmailNotValidError(ValueError): pass
        class EmailSyntaxError(EmailNotValidError): pass
        class EmailUndeliverableError(EmailNotValidError): pass
        __version__ = "2.0.0"
        def caching_resolver(): pass
        def validate_email(email, **keywords): raise EmailNotValidError("theirs")
        """)
    )
    (package / "types.py").write_text("class ValidatedEmail: pass\n")
    information = tmp_path / "email_validator-2.0.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: email-validator\nVersion: 2.0.0\n")
    (tmp_path / "form.py").write_text(
        dedent("""
        import email_validator
        from email_validator import EmailNotValidError, validate_email as judge
        def holds(address):
            try:
                judge(address, check_deliverability=False)
            except EmailNotValidError:
                return False
            return isinstance(address, str) and email_validator.ValidatedEmail is not None
        """)
    )
    run(
        """
        import sys
        import form
        from importlib.metadata import version
        from pydantic import EmailStr, TypeAdapter
        from cleanse import compat
        adapter = TypeAdapter(EmailStr)
        theirs = (form.email_validator,)  # where install changes no name
        assert not form.holds("ana@example.com")

        compat.install()
        assert form.holds("ana@example.com") and not form.holds("ana")
        assert form.email_validator is sys.modules["email_validator"] is not theirs[0]
        assert adapter.validate_python("ana@EXAMPLE.com") == "ana@example.com"
        import email_validator.types
        assert email_validator.types.ValidatedEmail is form.email_validator.ValidatedEmail
        assert version("email-validator") == email_validator.__version__ != "2.0.0"

        compat.uninstall()
        assert not form.holds("ana@example.com")
        assert form.email_validator is sys.modules["email_validator"] is theirs[0]
        assert sys.modules["email_validator.types"].ValidatedEmail is theirs[0].ValidatedEmail
        assert version("email-validator") == "2.0.0"
        """,
        tmp_path,
    )


def test_dnspython_is_needed_for_the_dns_alone() -> None:
    run(
        dedent(BLOCKED.format(names=["dns"]))
        + dedent("""
        from cleanse.compat.email_validator import validate_email
        assert validate_email("ana@example.com", check_deliverability=False).domain == "example.com"
        try:
            validate_email("ana@example.com")
        except ImportError as error:
            assert "pip install 'pycleanse[dns]'" in str(error)
        else:
            raise AssertionError
        """)
    )


def test_syntax_alone_does_not_wait_for_dnspython() -> None:
    run("""
        import sys
        from cleanse.compat.email_validator import validate_email
        validate_email("ana@example.com", check_deliverability=False)
        assert "dns" not in sys.modules
    """)


def test_each_module_that_programs_import_is_there() -> None:
    code = dedent("""
        from cleanse import compat
        compat.install()
        import email_validator, email_validator.version, email_validator.validate_email
        from email_validator.deliverability import validate_email_deliverability
        from email_validator.exceptions import EmailNotValidError
        from email_validator.rfc_constants import CASE_INSENSITIVE_MAILBOX_NAMES, EMAIL_MAX_LENGTH
        from email_validator.types import ValidatedEmail
        from email_validator.validate_email import validate_email
        from email_validator.version import __version__
        assert email_validator.validate_email is validate_email, "still the function"
        assert email_validator.__version__ == __version__
        print(validate_email("ana@example.com", check_deliverability=False).normalized, EMAIL_MAX_LENGTH)
    """)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "ana@example.com 254\n"


@pytest.mark.parametrize(("address", "keywords", "code"), KEYWORDS)
def test_keywords_are_what_they_are_true_as(address: str, keywords: dict[str, Any], code: str) -> None:
    as_told = {keyword: 1 if value else 0 for keyword, value in keywords.items()}
    assert valid(address, **as_told).original in address
    assert refused(address, **{keyword: 1 - value for keyword, value in as_told.items()}) == code
    assert refused("josé@example.com", allow_smtputf8=0) == "smtputf8_not_allowed"
