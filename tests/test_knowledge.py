"""What is known of addresses, the sets it rests on, and the ruleset. Not the lookup, which Rust tests."""

import copy
import pickle
import re
import sys
from typing import Any

import pytest
from cleanse import (
    DomainSet,
    Email,
    EmailPolicy,
    RoleSet,
    inspect_email,
    inspect_emails,
    ruleset,
    validate_email,
    validate_emails,
)

FLAGS = ("is_disposable", "is_relay", "is_free", "is_role")
CODES = {"disposable", "relay", "free", "role"}


def flags(email: Email) -> set[str]:
    return {flag.removeprefix("is_") for flag in FLAGS if getattr(email, flag)}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("ana@example.com", set()),
        ("ana@gmail.com", {"free"}),
        ("Info+x@gmail.com", {"free", "role"}),
        ("ana@mailinator.com", {"disposable"}),
        ("ana@a.b.mailinator.com", {"disposable"}),
        ("ana@privaterelay.appleid.com", {"relay"}),
        ("ana@duck.com", {"relay"}),
        ("no-reply@example.com", {"role"}),
    ],
)
def test_flags_and_warnings_agree(address: str, expected: set[str]) -> None:
    assert flags(validate_email(address)) == expected
    assert {code for code in inspect_email(address).warnings if code in CODES} == expected


def test_a_policy_brings_its_own_sets() -> None:
    policy = EmailPolicy(
        disposable=DomainSet.default("disposable") | {"BÜCHER.example"} - {"mailinator.com"},
        relay=["relay.example"],
        free=DomainSet.default("free") - {"gmail.com"},
        role=RoleSet.default() | {"Vorstandsbüro"},
    )
    for address, expected in [
        ("ana@xn--bcher-kva.example", {"disposable"}),
        ("ana@relay.example", {"relay"}),
        ("ana@duck.com", set()),
        ("ana@gmail.com", set()),
        ("ana@outlook.com", {"free"}),
        ("VORSTANDSBÜRO@example.com", {"role"}),
        ("info@example.com", {"role"}),
    ]:
        single = validate_email(address, policy=policy)
        (batched,) = validate_emails([address], policy=policy)
        assert isinstance(batched, Email)
        assert flags(single) == flags(batched) == expected
        (found,) = inspect_emails([address], policy=policy)
        assert found is not None
        assert {code for code in found.warnings if code in CODES} == expected
        assert found == inspect_email(address, policy=policy)
        # An address keeps the sets it was looked up in, through a pickle too.
        assert flags(pickle.loads(pickle.dumps(single))) == expected
        assert single == validate_email(address)
        assert hash(single) == hash(validate_email(address))
    # Nothing of it is global.
    assert flags(validate_email("ana@gmail.com")) == {"free"}


def test_the_most_specific_entry_decides() -> None:
    known = DomainSet(["a.example"]) - ["b.a.example"] | ["c.b.a.example"]
    inside = ["a.example", "x.a.example", "c.b.a.example", "x.c.b.a.example", "A.EXAMPLE"]
    outside = ["b.a.example", "x.b.a.example", "example", "aa.example", "not a domain", ""]
    assert [name in known for name in inside + outside] == [True] * len(inside) + [False] * len(outside)


def test_sets_are_values() -> None:
    one = DomainSet.default("disposable") | {"b.example", "a.example"}
    other = DomainSet.default("disposable") | DomainSet(["a.example", "B.example"])
    assert one == other
    assert hash(one) == hash(other)
    assert one != DomainSet.default("disposable")
    assert one - {"a.example", "b.example"} != DomainSet.default("disposable")
    assert pickle.loads(pickle.dumps(one)) == one == copy.copy(one) == copy.deepcopy(one)
    assert pickle.loads(pickle.dumps(RoleSet.default() - {"hello"})) == RoleSet.default() - {"hello"}
    assert repr(one) == "<DomainSet disposable +2 -0>"
    assert repr(RoleSet()) == "<RoleSet empty +0 -0>"
    with pytest.raises(AttributeError):
        one.added = ()  # type: ignore[attr-defined]


def test_policies_are_values() -> None:
    policy = EmailPolicy(disposable={"a.example"}, domains="any")
    assert policy == EmailPolicy(disposable=DomainSet(["A.example"]), domains="any")
    assert hash(policy) == hash(EmailPolicy(disposable=["a.example"], domains="any"))
    assert policy != EmailPolicy(domains="any")
    assert pickle.loads(pickle.dumps(policy)) == policy
    assert EmailPolicy(disposable=DomainSet.default("disposable")) == EmailPolicy()
    assert EmailPolicy().free == DomainSet.default("free")
    assert (policy.disposable, policy.role) == (DomainSet(["a.example"]), RoleSet.default())
    assert EmailPolicy(free=[]).free == DomainSet()


def test_wrong_entries_are_refused_without_being_repeated() -> None:
    for wrong in ("canary", "com", "canary@example.com", "a b.example", "", "x" * 5000, "\ud800.example"):
        with pytest.raises(ValueError, match=r"^an entry must be a domain of two labels or more$"):
            DomainSet([wrong])
    for wrong in ("a b", "", '"a b"', "a@b", "x" * 65):
        with pytest.raises(ValueError, match=r"^an entry must be a local part without quotes$"):
            EmailPolicy(role=[wrong])
    with pytest.raises(TypeError, match=r"^the entries must be an iterable of str, not str$"):
        DomainSet("a.example")
    with pytest.raises(TypeError, match=r"^the entries must be an iterable of str, not int$"):
        EmailPolicy(disposable=1)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^an entry must be str, not int$"):
        DomainSet([1])  # type: ignore[list-item]
    with pytest.raises(ValueError, match=r"^the name must be 'disposable', 'relay' or 'free'$"):
        DomainSet.default("role")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="iterable of str, not RoleSet"):
        EmailPolicy(disposable=RoleSet.default())  # type: ignore[arg-type]


def test_a_set_with_a_table_is_no_list_of_entries() -> None:
    with pytest.raises(TypeError, match="iterable of str, not DomainSet"):
        DomainSet(["a.example"]) | DomainSet.default("free")


def test_the_ruleset_names_what_decides() -> None:
    rules = ruleset()
    assert re.fullmatch(r"[0-9a-f]{32}", rules.digest)
    assert str(rules) == rules.digest
    assert rules.digest in repr(rules)
    assert sorted(rules.tables) == ["disposable", "free", "relay", "role"]
    assert all(re.fullmatch(r"20\d\d-\d\d-\d\d", date) for date in rules.tables.values())
    assert re.fullmatch(r"\d+\.\d+\.\d+", rules.unicode)
    assert rules == ruleset()
    assert hash(rules) == hash(ruleset())
    for copied in (copy.copy(rules), copy.deepcopy(rules), pickle.loads(pickle.dumps(rules))):
        assert copied == rules
        assert (str(copied), repr(copied), copied.tables) == (str(rules), repr(rules), rules.tables)
    rules.tables.clear()
    assert rules == ruleset()
    assert rules.tables


def test_a_policy_is_replaced_in_parts() -> None:
    policy = EmailPolicy(domains="internal", disposable={"burner.example"})
    changed = policy.__replace__(allow_smtputf8=False, domains="any")
    assert changed == EmailPolicy(domains="any", disposable={"burner.example"}, allow_smtputf8=False)
    assert policy.__replace__() == policy
    assert EmailPolicy().__replace__(relay={"r.example"}) == EmailPolicy(relay={"r.example"})
    wrong: Any = {"allow_all": True}
    with pytest.raises(TypeError):
        policy.__replace__(**wrong)
    if sys.version_info >= (3, 13):
        assert copy.replace(policy, domains="any").domains == "any"


def test_the_root_may_stand_at_the_end_of_a_domain() -> None:
    assert DomainSet(["x.de."]) == DomainSet(["x.de"])
    assert "mailinator.com." in DomainSet.default("disposable")


def test_a_service_has_one_verdict_on_all_its_domains() -> None:
    for domain in ("mozmail.com", "relay.firefox.com", "addy.io", "anonaddy.com", "ana.addy.io"):
        found = validate_email(f"x@{domain}")
        assert (found.is_relay, found.is_disposable) == (True, False), domain


@pytest.mark.parametrize(
    "local", ["директор", "Підтримка", "客服", "問い合わせ", "고객센터", "πωλήσεις", "תמיכה"]
)
def test_roles_of_other_scripts(local: str) -> None:
    assert validate_email(f"{local}@example.com").is_role
