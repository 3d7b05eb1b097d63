"""Makes contacts.csv, a contact list with the messes of real data, and contacts_truth.csv beside it.

Not a sample of anything: every person is put together from the lists in synthetic.py, with a fixed seed, so
that the same files come out everywhere. Addresses use reserved domains (RFC 2606, RFC 6761); only the typo
`gmial.com` and its kin stand for a provider, under local parts that say that they are synthetic.
"""

from __future__ import annotations

import csv
import html
import html.entities
import random
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from synthetic import People, people

HERE = Path(__file__).parent
ROWS = 2400
SEED = 20261122

Mess = Callable[[str, random.Random], str]


class Cell(NamedTuple):
    """What stands in the list, what should come out (empty: nothing can), and what was done to it."""

    messy: str
    clean: str
    messes: tuple[str, ...]


# --- Names -------------------------------------------------------------------------------------------


def _upper(name: str, _: random.Random) -> str:
    # 'ß' stays: 'SS' could be undone by nobody, and passports write WEIß.
    return "".join(c.upper() if len(c.upper()) == 1 else c for c in name)


def _lower(name: str, _: random.Random) -> str:
    return name.lower()


def _upper_turkic(name: str, rng: random.Random) -> str:
    return _upper(name.replace("i", "İ"), rng)


def _lower_turkic(name: str, rng: random.Random) -> str:
    return _lower(name.replace("İ", "i").replace("I", "ı"), rng)


def _decomposed(name: str, _: random.Random) -> str:
    return unicodedata.normalize("NFD", name)


def _apostrophe(name: str, rng: random.Random) -> str:
    return name.replace("'", rng.choice("\u2019\u2018`\u00b4\u2032\u02bc"))


def _dash(name: str, rng: random.Random) -> str:
    return name.replace("-", rng.choice(["\u2010", "\u2011", "\u2013", "\u2212", " - ", "- "]))


def _fullwidth(name: str, _: random.Random) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in name).replace(" ", "\u3000")


def _mathematical(name: str, rng: random.Random) -> str:
    bold, script, sans, mono = 0x1D400, 0x1D4D0, 0x1D5D4, 0x1D670
    start = rng.choice([bold, script, sans, mono])

    def styled(c: str) -> str:
        if "A" <= c <= "Z":
            return chr(start + ord(c) - ord("A"))
        return chr(start + 26 + ord(c) - ord("a")) if "a" <= c <= "z" else c

    return "".join(map(styled, name))


# Full-width katakana to the half-width forms; a voiced kana becomes two.
_HALF_KANA = {
    unicodedata.normalize("NFKC", chr(half)): chr(half) for half in (*range(0xFF66, 0xFF9E), 0xFF65)
} | {"\u3099": "\uff9e", "\u309a": "\uff9f"}


def _halfwidth(name: str, _: random.Random) -> str:
    return "".join(_HALF_KANA.get(c, c) for c in unicodedata.normalize("NFD", name))


def _ligature(name: str, _: random.Random) -> str:
    return name.replace("fl", "\ufb02").replace("fi", "\ufb01").replace("ff", "\ufb00")


def _invisible(name: str, rng: random.Random) -> str:
    zero_width_space, soft_hyphen, word_joiner, bom = "\u200b", "\u00ad", "\u2060", "\ufeff"
    place = rng.randrange(1, len(name))
    kind = rng.choice([zero_width_space, soft_hyphen, word_joiner, bom])
    return bom + name if kind == bom else name[:place] + kind + name[place:]


def _bidi(name: str, rng: random.Random) -> str:
    before, after = rng.choice([("\u202a", "\u202c"), ("\u2067", "\u2069"), ("\u200e", ""), ("", "\u200f")])
    return before + name + after


def _control(name: str, rng: random.Random) -> str:
    # No NUL: the csv module of CPython 3.10 reads none.
    return name + rng.choice(["\x01", "\x08", "\x1b", "\x7f"])


def _spaces(name: str, rng: random.Random) -> str:
    inner = rng.choice(["  ", "   ", "\t", "\u00a0", "\u2003", " \n "])
    before, after = rng.choice([("", ""), ("  ", ""), ("", " "), (" ", "\u00a0"), ("\u3000", "")])
    return before + name.replace(" ", inner) + after


def _trimmed_late(name: str, rng: random.Random) -> str:
    return rng.choice([" ", "\t", "\u00a0", "\u3000"]) + name + rng.choice([" ", "  ", "\n"])


def _quoted(name: str, rng: random.Random) -> str:
    return rng.choice(['"{}"', "'{}'", "“{}”", "«{}»", "„{}“", "({})", "[{}]", "「{}」"]).format(name)


def _punctuation(name: str, rng: random.Random) -> str:
    before, after = rng.choice(
        [
            ("*", "*"),
            ("", ";"),
            ("", ","),
            ("", "???"),
            ("-- ", " --"),
            ("_", "_"),
            ("", "!"),
            ("# ", ""),
            ("= ", ""),
        ]
    )
    return before + name + after


def _digits(name: str, rng: random.Random) -> str:
    return rng.choice([f"{name} {rng.randrange(2, 10)}", f"{name}{rng.randrange(1950, 2010)}", f"{name} (1)"])


def _emoji(name: str, rng: random.Random) -> str:
    return name + rng.choice(
        ["\U0001f338", " \U0001f600", " \u2764\ufe0f", " \u2605", " \U0001f1ea\U0001f1f8", " \u2122"]
    )


def _entities(name: str, _: random.Random) -> str:
    named = {chr(code): f"&{entity};" for entity, code in html.entities.name2codepoint.items() if code > 127}
    escaped = html.escape(name)
    return "".join(named.get(c, f"&#{ord(c)};" if ord(c) > 127 else c) for c in escaped)


def _tags(name: str, rng: random.Random) -> str:
    before, after = rng.choice(
        [
            ("<b>", "</b>"),
            ("<p class='name'>", "</p>"),
            ('<a href="https://crm.example/c/17">', "</a>"),
            ("", "<br/>"),
            ("", "<script>alert(1)</script>"),
        ]
    )
    return before + name + after


def _misread(text: str) -> str:
    """UTF-8 read as Windows-1252; the five bytes that it leaves undefined pass as Latin-1, as in browsers."""
    return "".join(
        bytes([byte]).decode("latin-1" if byte in b"\x81\x8d\x8f\x90\x9d" else "cp1252")
        for byte in text.encode()
    )


def _mojibake(name: str, _: random.Random) -> str:
    return _misread(name)


def _mojibake_twice(name: str, _: random.Random) -> str:
    return _misread(_misread(name))


def _beyond_ascii(name: str) -> bool:
    return not name.isascii()


def _has_case(name: str) -> bool:
    # Georgian has capitals that nobody starts a name with; they come from software alone.
    return name.lower() != name and not any("\u10a0" <= c <= "\u10ff" for c in name)


def _has_space(name: str) -> bool:
    return " " in name


class Way(NamedTuple):
    """One way to spoil a cell: the stage at which it happens (one way a stage), and where it applies."""

    stage: int
    weight: int
    mess: Mess
    applies: Callable[[str], bool] = lambda _: True


# In the order of stages: what a person types comes first, what software does to it last.
_NAME_WAYS = {
    "upper": Way(1, 10, _upper, _has_case),
    "lower": Way(1, 8, _lower, _has_case),
    "apostrophe": Way(2, 12, _apostrophe, lambda name: "'" in name),
    "dash": Way(2, 12, _dash, lambda name: "-" in name),
    "ligature": Way(2, 40, _ligature, lambda name: "fi" in name or "fl" in name or "ff" in name),
    "quoted": Way(3, 3, _quoted),
    "punctuation": Way(3, 3, _punctuation),
    "digits": Way(3, 3, _digits),
    "emoji": Way(3, 3, _emoji),
    "spaces": Way(4, 8, _spaces, _has_space),
    "padding": Way(4, 3, _trimmed_late),
    "fullwidth": Way(5, 3, _fullwidth, str.isascii),
    "mathematical": Way(5, 3, _mathematical, str.isascii),
    "halfwidth": Way(5, 12, _halfwidth, lambda name: any("\u30a1" <= c <= "\u30fa" for c in name)),
    "decomposed": Way(5, 5, _decomposed, lambda name: unicodedata.normalize("NFD", name) != name),
    "invisible": Way(5, 5, _invisible),
    "bidi": Way(5, 2, _bidi),
    "control": Way(5, 1, _control),
    "entities": Way(5, 4, _entities, _beyond_ascii),
    "tags": Way(5, 2, _tags),
    "mojibake": Way(5, 7, _mojibake, _beyond_ascii),
    "mojibake_twice": Way(5, 3, _mojibake_twice, _beyond_ascii),
}

_TURKIC_WAYS = _NAME_WAYS | {
    "upper": _NAME_WAYS["upper"]._replace(mess=_upper_turkic),
    "lower": _NAME_WAYS["lower"]._replace(mess=_lower_turkic),
}

_JUNK_NAMES = (
    "n/a", "N/A", "none", "NULL NULL", "test", "Test Test", "test user", "asdf", "asdfasdf", "qwerty", "xxx",
    "-", "...", "???", "0", "12345", "unknown", "Firstname Lastname", "first last", "your name", "aaaaaaa",
    "http://crm.example/contacts/17", "www.example.com", "ana.lopez@example.com", "info@firm.example",
    "Robert'); DROP TABLE contacts;--", "' OR '1'='1", "{{7*7}}", "${jndi:ldap://x.example/a}",
    "=HYPERLINK(\"http://x.example\")", "<script>alert('x')</script>", "Example Trading GmbH", "ACME Ltd.",
    "\u200b\u200b", "\U0001f600\U0001f600", "&nbsp;",
)  # fmt: skip


def _spoil(clean: str, ways: dict[str, Way], rng: random.Random) -> tuple[str, tuple[str, ...]]:
    """Up to three ways of different stages, carried out in their order."""
    messy = clean
    chosen: dict[int, str] = {}
    for _ in range(rng.choice([0, 1, 1, 1, 2, 2, 3])):
        open_ways = [name for name, way in ways.items() if way.stage not in chosen and way.applies(clean)]
        if not open_ways:
            break
        name = rng.choices(open_ways, [ways[name].weight for name in open_ways])[0]
        chosen[ways[name].stage] = name
    done = []
    for _, name in sorted(chosen.items()):
        before, messy = messy, ways[name].mess(messy, rng)
        if messy != before:
            done.append(name)
    return messy, tuple(done)


def _name(who: People, rng: random.Random) -> Cell:
    fate = rng.random()
    if fate < 0.015:
        return Cell("", "", ("missing",))
    if fate < 0.05:
        return Cell(rng.choice(_JUNK_NAMES), "", ("junk",))
    clean = who.pattern.format(g=rng.choice(who.given), f=rng.choice(who.family))
    ways = _TURKIC_WAYS if who.language in {"Turkish", "Azerbaijani"} else _NAME_WAYS
    messy, messes = _spoil(clean, ways, rng)
    return Cell(messy, clean, messes)


# --- Addresses ---------------------------------------------------------------------------------------

_DOMAINS = (
    "example.com",
    "example.org",
    "example.net",
    "mail.example",
    "shop.firm.example",
    "bücher.example",
)
# A domain under .example in the script of the name, for addresses beyond ASCII (RFC 6531).
_NATIVE_DOMAINS = {
    "CYRILLIC": "почта.example",
    "GREEK": "παράδειγμα.example",
    "CJK": "例子.example",
    "DEVANAGARI": "उदाहरण.example",
    "HANGUL": "보기.example",
    "THAI": "ตัวอย่าง.example",
}
_PROVIDER_TYPOS = ("gmial.com", "gmai.com", "hotmial.com", "yaho.com", "outlok.com")


def _swap_at(new: str) -> Mess:
    return lambda address, _: address.replace("@", new)


def _domain_upper(address: str, _: random.Random) -> str:
    local, _at, domain = address.rpartition("@")
    return f"{local}@{domain.upper()}"


def _angle(address: str, rng: random.Random) -> str:
    return rng.choice(["<{}>", "Contact <{}>", '"Office, main" <{}>', " <{}>;"]).format(address)


def _mailto(address: str, rng: random.Random) -> str:
    return rng.choice(["mailto:", "MAILTO:", "mailto: "]) + address


def _trailing(address: str, rng: random.Random) -> str:
    return address + rng.choice([".", ",", ";", " ."])


def _padding(address: str, rng: random.Random) -> str:
    return rng.choice([" ", "", "\t", "\u00a0"]) + address + rng.choice([" ", "\n", "\u3000"])


def _invisible_in_address(address: str, rng: random.Random) -> str:
    kind = rng.choice(["\u200b", "\ufeff", "\u2060", "\u00ad"])
    place = rng.choice([0, len(address), address.index("@")])
    return address[:place] + kind + address[place:]


def _fullwidth_signs(address: str, rng: random.Random) -> str:
    spoiled = address.replace("@", "\uff20")
    local, at, domain = spoiled.rpartition("\uff20")
    return local + at + domain.replace(".", "\uff0e") if rng.random() < 0.5 else spoiled


# What leaves the mailbox as it is: the address should come out whole.
_ADDRESS_WAYS = {
    "domain_upper": Way(1, 8, _domain_upper),
    "fullwidth": Way(2, 3, _fullwidth_signs),
    "invisible": Way(2, 4, _invisible_in_address),
    "mailto": Way(3, 3, _mailto),
    "angle": Way(3, 5, _angle),
    "quoted": Way(3, 2, lambda address, rng: rng.choice(["'{}'", '"{}"', "“{}”"]).format(address)),
    "trailing": Way(3, 4, _trailing),
    "padding": Way(4, 6, _padding),
}

# What nobody can undo without a guess: nothing should come out.
_BROKEN: dict[str, Mess] = {
    "no_at": _swap_at(""),
    "at_as_word": _swap_at(" at "),
    "two_ats": _swap_at("@@"),
    "inner_space": lambda address, rng: address.replace("@", rng.choice([" @", "@ ", "x y@"])),
    "double_dot": lambda address, _: address[::-1].replace(".", "..", 1)[::-1],
    "dot_before_at": _swap_at(".@"),
    "comma_for_dot": lambda address, _: ",".join(address.rsplit(".", 1)),
    "no_domain": lambda address, _: address.partition("@")[0] + "@",
    "no_local": lambda address, _: "@" + address.partition("@")[2],
    "single_label": lambda address, _: address.partition("@")[0] + "@localhost",
    "hyphen": _swap_at("@-"),
    "two_addresses": lambda address, _: f"{address}, office@example.org",
}

_JUNK_ADDRESSES = (
    "n/a",
    "none",
    "-",
    "test",
    "asdf",
    "no email",
    "unknown",
    "?",
    "https://firm.example",
    "+34 600 000 000",
)


def _ascii_local(name: str) -> str:
    """`ana.lopez` for a Latin name; empty where no ASCII letter is left."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = "".join(c if c.isalnum() else " " if c in " -" else "" for c in plain).split()
    return ".".join(words)


def _address(clean_name: str, number: int, rng: random.Random) -> Cell:
    fate = rng.random()
    if fate < 0.04:
        return Cell("", "", ("missing",))
    if fate < 0.06:
        return Cell(rng.choice(_JUNK_ADDRESSES), "", ("junk",))

    if fate < 0.10:
        # Valid and nobody's to correct: a suggestion may point it out, the address stays as it is.
        clean = f"synthetic.person.{number:04}@{rng.choice(_PROVIDER_TYPOS)}"
        return Cell(clean, clean, ("provider_typo",))

    local = _ascii_local(clean_name) or f"contact.{number}"
    domain = rng.choice(_DOMAINS)
    script = unicodedata.name(clean_name[0], "").partition(" ")[0] if clean_name else ""
    if script in _NATIVE_DOMAINS and rng.random() < 0.4:
        local, domain = clean_name.split()[0].lower(), _NATIVE_DOMAINS[script]
    elif rng.random() < 0.15:
        local += rng.choice(["+news", f"{number % 100}", "_work"])

    if fate < 0.22:
        mess = rng.choice(list(_BROKEN))
        return Cell(_BROKEN[mess](f"{local}@{domain}", rng), "", (mess,))
    clean = f"{local}@{domain}"
    if fate < 0.30:
        # The case of the local part is the receiver's business (RFC 5321 §2.4), so it stays.
        clean = f"{local.upper()}@{domain}"
        return Cell(clean.upper(), clean, ("all_upper",))
    messy, messes = _spoil(clean, _ADDRESS_WAYS, rng)
    return Cell(messy, clean, messes)


# --- The files ---------------------------------------------------------------------------------------


def make() -> tuple[list[list[str]], list[list[str]]]:
    """Make the rows of the list and of the truth, each with its header."""
    rng = random.Random(SEED)  # noqa: S311 -- the same list everywhere is the point; no secret is made
    everyone = people()
    contacts = [["id", "name", "email"]]
    truth = [["id", "name", "email", "language", "name_messes", "email_messes"]]
    for number in range(1, ROWS + 1):
        # In turn, so that each language has its share; the order of the rows is not sorted by anything else.
        who = everyone[number % len(everyone)]
        name = _name(who, rng)
        address = _address(name.clean, number, rng)
        contacts.append([str(number), name.messy, address.messy])
        truth.append(
            [
                str(number),
                name.clean,
                address.clean,
                who.language,
                "+".join(name.messes),
                "+".join(address.messes),
            ]
        )
    return contacts, truth


def main() -> None:
    """Write both files beside this one."""
    for rows, name in zip(make(), ("contacts.csv", "contacts_truth.csv"), strict=True):
        with (HERE / name).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
        print(f"{name}: {len(rows) - 1} rows")


if __name__ == "__main__":
    main()
