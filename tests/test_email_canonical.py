"""The key of a mailbox: the vectors that Rust runs as well, by function, batch and attribute alike."""

import asyncio
import sys
from pathlib import Path
from typing import Any

import cleanse
import cleanse.aio
import pytest
from cleanse import EmailPolicy, canonical_email, canonical_emails, validate_email

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

VECTORS = Path(__file__).parent / "vectors" / "email_canonical.toml"
CASES = tomllib.loads(VECTORS.read_text(encoding="utf-8"))["case"]
POLICY = EmailPolicy(allow_quoted_local=True)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["inputs"][0])
def test_vectors(case: dict[str, Any]) -> None:
    tags = case.get("tags", "known")
    inputs = [*case["inputs"], *([case["canonical"]] if "canonical" in case else [])]
    expected = [case.get("canonical", address) for address in inputs]
    assert [canonical_email(address, tags=tags, policy=POLICY) for address in inputs] == expected
    assert canonical_emails(inputs, tags=tags, policy=POLICY) == expected
    if tags == "known":
        assert [validate_email(address, policy=POLICY).canonical for address in inputs] == expected


def test_its_own_key_is_the_same_object() -> None:
    address = "".join(["ana@", "example.com"])
    assert canonical_email(address) is address
    email = validate_email(address)
    assert email.canonical is email.normalized


def test_an_invalid_address_has_no_key() -> None:
    with pytest.raises(cleanse.InvalidEmailError) as refused:
        canonical_email("ana+x@@gmail.com")
    assert refused.value.code == "several_at"
    assert canonical_emails(["A.na@gmail.com", None, "ana"]) == ["ana@gmail.com", None, None]
    assert canonical_emails(["ana"], on_invalid="keep") == ["ana"]
    with pytest.raises(cleanse.InvalidEmailError) as refused:
        canonical_emails(["ana@example.com", "ana"], on_invalid="raise")
    assert refused.value.index == 1


def test_wrong_tags_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^tags must be 'known' or 'any'$"):
        canonical_email("ana@example.com", tags="all")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^tags must be str, not bool$"):
        canonical_emails([], tags=True)  # type: ignore[arg-type]


def test_awaited() -> None:
    found = asyncio.run(cleanse.aio.canonical_emails(["Ana+x@example.com"] * 3, tags="any"))
    assert found == ["ana@example.com"] * 3
