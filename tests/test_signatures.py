"""The examples of RFC 9421 and RFC 9651, by the ways that signed requests and structured fields come."""

import base64
import sys
from pathlib import Path
from typing import Any, cast

import http_sf
import pytest
from cleanse.web import Policy, Problem, ProblemCode, Request, Signed, SignedKey, Standing, rate_limit_fields
from cleanse.web.authentication import _Message
from cleanse.web.gate import _bare
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from http_message_signatures import (
    HTTPMessageVerifier,
    HTTPSignatureAlgorithm,
    InvalidSignature,
    MappingKeyResolver,
    VerificationKey,
    algorithms,
)

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

VECTORS = tomllib.loads(
    Path(__file__).with_name("vectors").joinpath("http_signatures.toml").read_text(encoding="utf-8")
)
EXAMPLES: list[dict[str, Any]] = VECTORS["example"]


class Response:
    """An answer in the form that the library verifies; the service signs none."""

    def __init__(self, told: dict[str, Any], fields: list[tuple[str, str]]) -> None:
        self.status_code, self.headers = told["status"], dict(fields)


def algorithm(example: dict[str, Any]) -> type[HTTPSignatureAlgorithm]:
    found: type[HTTPSignatureAlgorithm] = getattr(algorithms, VECTORS["keys"][example["key"]]["algorithm"])
    return found


def key(example: dict[str, Any]) -> VerificationKey:
    told = VECTORS["keys"][example["key"]]
    if "secret" in told:
        return base64.b64decode(told["secret"])
    return cast(VerificationKey, load_pem_public_key(told["pem"].strip().encode()))


def request(example: dict[str, Any], told: dict[str, Any]) -> Request:
    fields = [(name.encode(), value.encode()) for name, value in told["fields"]]
    label = example["input"].partition("=")[0]
    fields += [
        (b"signature-input", example["input"].encode()),
        (b"signature", f"{label}=:{example['signature']}:".encode()),
    ]
    return Request(
        told.get("method", ""), "https", told.get("target", "").encode(), fields, told["body"].encode()
    )


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example['clause']} {example['message']}")
def test_examples_of_rfc_9421(example: dict[str, Any]) -> None:
    told = VECTORS["messages"][example["message"]]
    asked = request(example, told)
    message: Any
    if "status" in told:
        message = Response(told, [(name.decode(), value.decode()) for name, value in asked.headers])
    else:
        message = _Message(asked, asked.scheme, told["authority"])
    verifier = HTTPMessageVerifier(
        signature_algorithm=algorithm(example),
        key_resolver=MappingKeyResolver(public_keys={example["key"]: key(example)}, private_keys={}),
    )
    if not example["base"]:
        with pytest.raises(InvalidSignature):
            verifier.verify(message, max_age=None)
        return
    # With the digest, where it is signed: RFC 9530 is verified of the body as well.
    body = asked.body if '"content-digest"' in example["input"] else None
    [result] = verifier.verify(message, max_age=None, body=body)
    base = "".join(f"{name}: {value}\n" for name, value in result.covered_components.items())
    assert base == example["base"]
    if body is not None:
        with pytest.raises(InvalidSignature):
            verifier.verify(message, max_age=None, body=body + b" ")


@pytest.mark.parametrize(
    "example", [each for each in EXAMPLES if "status" not in VECTORS["messages"][each["message"]]]
)
def test_none_of_them_is_a_request_that_proves_itself(example: dict[str, Any]) -> None:
    # Years old, and none covers method, target and a nonce: a valid signature is not enough.
    told = VECTORS["messages"][example["message"]]
    known = {example["key"]: SignedKey(key(example), "tenant", algorithm=algorithm(example))}
    found = Signed(known, authority=told["authority"])(request(example, told))
    assert isinstance(found, Problem)
    assert found.code is ProblemCode.SIGNATURE_INVALID


# RFC 9651 §3: each example, and how it is written again (§4.1), which it could not be were it misread.
EXAMPLES_9651 = [
    ("list", "sugar, tea, rum", "sugar, tea, rum"),
    ("list", '("foo" "bar"), ("baz"), ("bat" "one"), ()', '("foo" "bar"), ("baz"), ("bat" "one"), ()'),
    ("list", '("foo"; a=1;b=2);lvl=5, ("bar" "baz");lvl=1', '("foo";a=1;b=2);lvl=5, ("bar" "baz");lvl=1'),
    ("list", 'abc;a=1;b=2; cde_456, (ghi;jk=4 l);q="9";r=w', 'abc;a=1;b=2;cde_456, (ghi;jk=4 l);q="9";r=w'),
    ("item", "1; a; b=?0", "1;a;b=?0"),
    ("dictionary", 'en="Applepie", da=:w4ZibGV0w6ZydGU=:', 'en="Applepie", da=:w4ZibGV0w6ZydGU=:'),
    ("dictionary", "a=?0, b, c; foo=bar", "a=?0, b, c;foo=bar"),
    ("dictionary", "rating=1.5, feelings=(joy sadness)", "rating=1.5, feelings=(joy sadness)"),
    ("dictionary", "a=(1 2), b=3, c=4;aa=bb, d=(5 6);valid", "a=(1 2), b=3, c=4;aa=bb, d=(5 6);valid"),
    ("item", "5; foo=bar", "5;foo=bar"),
    ("item", "4.5", "4.5"),
    ("item", '"hello world"', '"hello world"'),
    ("item", "foo123/456", "foo123/456"),
    (
        "item",
        ":cHJldGVuZCB0aGlzIGlzIGJpbmFyeSBjb250ZW50Lg==:",
        ":cHJldGVuZCB0aGlzIGlzIGJpbmFyeSBjb250ZW50Lg==:",
    ),
    ("item", "?1", "?1"),
    ("item", "@1659578233", "@1659578233"),
    (
        "item",
        '%"This is intended for display to %c3%bc users."',
        '%"This is intended for display to %c3%bc users."',
    ),
]


@pytest.mark.parametrize(("kind", "written", "again"), EXAMPLES_9651)
def test_examples_of_rfc_9651(kind: str, written: str, again: str) -> None:
    parsed = http_sf.parse(written.encode(), tltype=kind)
    assert http_sf.ser(parsed) == again


# RFC 9651 §3.3.3 and §4.2.5: an Idempotency-Key is a String. `None` is what has to fail to parse, or is not
# for a key; what is bare is taken as many clients send it.
STRINGS = [
    (b'"hello"', "hello"),
    (b'"with-\\"quotes\\""', 'with-"quotes"'),
    (b'"back\\\\slash"', "back\\slash"),
    (b'"unbalanced', None),
    (b'unbalanced"', None),
    (b'"bad \\, escape"', None),
    (b'"bad\\,escape"', None),
    (b'"ends in \\"', None),
    (b'"ends\\"', None),
    (b'"two", "lines"', None),
    (b'"two","lines"', None),
    (b'"in"side"', None),
    (b'"tab\there"', None),
    (b'"new\nline"', None),
    (b'"\xc3\xbcmlaut"', None),
    (b'"del\x7f"', None),
    (b'""', None),
    (b"bare-token", "bare-token"),
    (b"two,lines", None),
    (b"", None),
]


@pytest.mark.parametrize(("value", "expected"), STRINGS)
def test_strings_of_rfc_9651(value: bytes, expected: str | None) -> None:
    assert _bare(value) == expected
    if value.startswith(b'"') and expected is not None:
        # The library that reads signatures reads the same.
        assert http_sf.parse(value, tltype="item") == (expected, {})


def test_rate_limit_fields_are_lists_of_rfc_9651() -> None:
    standings = [
        Standing(Policy("burst", 20, 1), 3, 0.4),
        Standing(Policy("day-1", 100_000, 86_400), 0, 86_400),
    ]
    fields = rate_limit_fields(standings)
    assert http_sf.parse(fields["ratelimit-policy"].encode(), tltype="list") == [
        ("burst", {"q": 20, "w": 1}),
        ("day-1", {"q": 100_000, "w": 86_400}),
    ]
    assert http_sf.parse(fields["ratelimit"].encode(), tltype="list") == [
        ("burst", {"r": 3, "t": 1}),
        ("day-1", {"r": 0, "t": 86_400}),
    ]
