"""The e-mail functions from Python: results, policies. The rules are in vectors/email.toml."""

import copy
import json
import pickle
from typing import Any

import cleanse
import pytest
from cleanse import Email, EmailPolicy, is_email, sanitize_email, validate_email
from hypothesis import given
from hypothesis import strategies as st

ADDRESS = "Ana@BÜCHER.example"
FLAGS: dict[str, tuple[Any, str]] = {
    "allow_smtputf8": (False, "josé@example.com"),
    "allow_quoted_local": (True, '"a b"@example.com'),
    "allow_domain_literal": (True, "ana@[192.0.2.1]"),
    "allow_display_name": (True, "Ana <ana@example.com>"),
    "allow_empty_local": (True, "@example.com"),
}


def test_an_address_has_its_parts() -> None:
    email = validate_email(ADDRESS)
    assert email.normalized == str(email) == "Ana@bücher.example"
    assert (email.local_part, email.domain) == ("Ana", "bücher.example")
    assert email.ascii_domain == "xn--bcher-kva.example"
    assert email.ascii_email == "Ana@xn--bcher-kva.example"
    assert email.smtputf8 is False
    assert email.display_name is None
    assert f"{email}" == email.normalized


def test_what_needs_smtputf8_has_no_ascii_form() -> None:
    email = validate_email("josé@example.com")
    assert email.smtputf8 is True
    assert email.ascii_email is None
    assert email.ascii_domain == "example.com"


def test_unchanged_addresses_are_the_same_object() -> None:
    address = "".join(["ana", "@example.com"])
    assert validate_email(address).normalized is address
    assert validate_email(address).ascii_email is address
    assert sanitize_email(address) is address
    assert cleanse.inspect_email(address).value is address


def test_a_subclass_of_str_gives_a_plain_str() -> None:
    class Safe(str):
        __slots__ = ()

    for result in (
        sanitize_email(Safe("ana@example.com")),
        validate_email(Safe("ana@example.com")).normalized,
        cleanse.inspect_email(Safe("ana@example.com")).value,
        cleanse.sanitize_emails([Safe("ana@example.com")])[0],
    ):
        assert type(result) is str
        assert result == "ana@example.com"


def test_emails_are_values() -> None:
    email = validate_email(ADDRESS)
    twin = validate_email(ADDRESS)
    assert email == twin
    assert hash(email) == hash(twin)
    assert email != validate_email("ana@example.com")
    assert email != email.normalized
    named = validate_email("A <Ana@bücher.example>", allow_display_name=True)
    assert named != email
    assert {email, twin, named} == {email, named}
    assert copy.copy(email) is copy.deepcopy(email) is email
    match email:
        case Email(normalized, local, domain, ascii_domain):
            assert (normalized, local, domain, ascii_domain) == (
                email.normalized,
                email.local_part,
                email.domain,
                email.ascii_domain,
            )


@pytest.mark.parametrize("attribute", ["normalized", "local_part", "domain", "other"])
def test_emails_are_frozen(attribute: str) -> None:
    with pytest.raises(AttributeError):
        setattr(validate_email(ADDRESS), attribute, "x")


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("address", [ADDRESS, "ana@example.com", "é@example.com", "Ana É <a@bücher.example>"])
def test_results_are_picklable(address: str, protocol: int) -> None:
    policy = EmailPolicy(allow_display_name=True)
    for result in (
        validate_email(address, policy=policy),
        cleanse.inspect_email(address + " ", policy=policy),
        policy,
    ):
        twin = pickle.loads(pickle.dumps(result, protocol))
        assert twin == result
        assert hash(twin) == hash(result)
        assert type(twin) is type(result)
        for name in getattr(result, "__match_args__", ()):
            assert getattr(twin, name) == getattr(result, name)


@given(st.text(max_size=8))
def test_a_made_up_pickle_is_harmless(text: str) -> None:
    email = cleanse._cleanse._restore_email(text, None, None)
    assert isinstance(email.local_part + email.domain + email.ascii_domain + repr(email), str)


@pytest.mark.parametrize("flag", FLAGS)
def test_each_keyword_counts(flag: str) -> None:
    value, address = FLAGS[flag]
    assert is_email(address) is not is_email(address, **{flag: value})
    policy = EmailPolicy(**{flag: value})
    assert getattr(policy, flag) is value
    assert is_email(address, policy=policy) is is_email(address, **{flag: value})
    assert cleanse.are_emails([address], policy=policy) == [is_email(address, policy=policy)]


def test_a_long_local_part_is_a_keyword_of_the_policy_alone() -> None:
    policy = EmailPolicy(allow_long_local=True)
    address = f"{'a' * 65}@example.com"
    assert policy.allow_long_local is True
    assert "allow_long_local=True" in repr(policy)
    assert pickle.loads(pickle.dumps(policy)) == policy != EmailPolicy()
    assert (is_email(address), is_email(address, policy=policy)) == (False, True)
    assert not is_email(f"{'a' * 243}@example.com", policy=policy)
    with pytest.raises(TypeError):
        is_email(address, allow_long_local=True)  # type: ignore[call-arg]


def test_domains() -> None:
    table = [
        ("ana@host", 0, 1, 1),
        ("ana@x.local", 0, 1, 1),
        ("ana@x.invalid", 0, 0, 1),
        ("ana@x.com", 1, 1, 1),
    ]
    for address, *expected in table:
        words: list[Any] = ["public", "internal", "any"]
        assert [is_email(address, domains=word) for word in words] == [bool(flag) for flag in expected]


def test_policies_are_values() -> None:
    policy = EmailPolicy(domains="internal", allow_quoted_local=True)
    twin = EmailPolicy(allow_quoted_local=True, domains="internal")
    assert policy == twin
    assert hash(policy) == hash(twin)
    assert policy != EmailPolicy()
    assert eval(repr(policy), {"EmailPolicy": EmailPolicy}) == policy  # noqa: S307 -- our own repr
    with pytest.raises(AttributeError):
        policy.domains = "any"  # type: ignore[misc]  # frozen


def test_a_policy_and_its_keywords_exclude_each_other() -> None:
    for keywords in ({"allow_smtputf8": True}, {"domains": "any"}):
        with pytest.raises(TypeError, match="exclude each other"):
            is_email("ana@example.com", policy=EmailPolicy(), **keywords)
    assert is_email("ana@example.com", policy=None, domains="any")


@pytest.mark.parametrize(
    ("keywords", "error", "match"),
    [
        ({"policy": {}}, TypeError, "^policy must be EmailPolicy, not dict$"),
        ({"allow_smtputf8": 1}, TypeError, "^allow_smtputf8 must be bool, not int$"),
        ({"domains": 1}, TypeError, "^domains must be str, not int$"),
        ({"domains": "all"}, ValueError, "^domains must be 'public', 'internal' or 'any'$"),
        ({"strict": True}, TypeError, "unexpected keyword argument 'strict'"),
    ],
)
def test_wrong_keywords(keywords: dict[str, Any], error: type[Exception], match: str) -> None:
    with pytest.raises(error, match=match):
        is_email("ana@example.com", **keywords)
    if "policy" not in keywords:
        with pytest.raises(error, match=match):
            EmailPolicy(**keywords)


@given(st.emails())
def test_normalized_validates_to_itself(address: str) -> None:
    for text in (address, address.upper(), f" <{address}> "):
        clean = cleanse.inspect_email(text).value
        if clean is not None:
            assert validate_email(clean).normalized is clean


def test_an_address_as_a_dictionary() -> None:
    email = validate_email("Ana@BÜCHER.example")
    found = email.as_dict()
    assert all(value == getattr(email, name) for name, value in found.items())
    assert set(Email.__match_args__) < set(found)
    assert set(found) == {name for name in dir(Email) if not name.startswith("_")} - {"as_dict"}
    assert json.loads(json.dumps(found)) == found
