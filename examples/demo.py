"""Cleans contacts.csv with the public API and shows what happened: `make demo`.

Not a benchmark against other libraries (`make bench`): the times here are this machine's, on this list.
"""

from __future__ import annotations

import csv
import re
import statistics
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from cleanse import (
    Inspection,
    inspect_emails,
    inspect_names,
    is_email,
    sanitize_email,
    sanitize_emails,
    sanitize_name,
    sanitize_names,
)

HERE = Path(__file__).parent
ROUNDS = 7
NAIVE_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")

Rows = list[dict[str, str]]
Values = list[str | None]
# What the list holds, what came out, what is right.
Column = tuple[Values, Sequence[Inspection | None], Values]


# --- Text in a terminal ------------------------------------------------------------------------------


def shown(text: str) -> str:
    """Make visible what cannot be seen: escapes, and ␣ for a space that is one too many."""
    text = re.sub(r"^ +| +$|(?<= ) +", lambda spaces: "␣" * len(spaces[0]), text)
    decomposed = unicodedata.normalize("NFC", text) != text
    return "".join(
        c.encode("unicode_escape").decode()
        if _unseen(c) or (decomposed and unicodedata.combining(c) == 230)
        else c
        for c in text
    )


def _unseen(c: str) -> bool:
    return unicodedata.category(c) in {"Cc", "Cf", "Zl", "Zp"} or (c.isspace() and c != " ")


def cut(text: str, width: int) -> str:
    """Fit the text into exactly `width` columns: padded, or cut with an ellipsis."""
    if columns(text) > width:
        while columns(text) > width - 1:
            text = text[:-1]
        text += "…"
    return text + " " * (width - columns(text))


def columns(text: str) -> int:
    """Count the columns that a terminal gives the text: two for wide ones, none for marks and formats."""
    return sum(_columns(c) for c in text)


def _columns(c: str) -> int:
    if unicodedata.category(c) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(c) in "WF" else 1


def heading(text: str) -> None:
    """Print a section's title."""
    print(f"\n{text}\n{'─' * columns(text)}")


# --- What is shown -----------------------------------------------------------------------------------


def sample(column: Column, messes: list[list[str]], width: int) -> None:
    """Print one row for each kind of mess: the first that shows it and came out right."""
    seen: set[str] = set()
    for before, result, truth, kinds in zip(*column, messes, strict=True):
        if before is None or result is None or seen.issuperset(kinds) or result.value != truth:
            continue
        seen.update(kinds)
        after = result.value if result.value is not None else f"({result.error})"
        print(f"  {cut(shown(before), width)}  →  {after}")


def counts(title: str, codes: Iterable[str]) -> None:
    """Print how often each code was found, in two columns."""
    found = Counter(codes).most_common()
    print(f"\n  {title}")
    rows = (len(found) + 1) // 2
    for left, right in zip(found[:rows], [*found[rows:], ("", 0)], strict=False):
        cells = (f"{count:>6,} {code:<32}" if code else "" for code, count in (left, right))
        print("  ".join(cells).rstrip())


def findings(title: str, results: Sequence[Inspection | None]) -> None:
    """Print the counts of repairs, errors and warnings."""
    known = [result for result in results if result is not None]
    heading(title)
    counts("repairs", (code for result in known for code in result.repairs))
    counts("refused, by error", (result.error for result in known if result.error is not None))
    counts("warnings (they reject nothing)", (code for result in known for code in result.warnings))


def share(label: str, hits: int, total: int) -> None:
    """Print one line of the tally."""
    print(f"  {label:<62}{hits:>6,} of {total:>5,}  {hits / total:>6.1%}")


def misses(column: Column, messes: list[list[str]], limit: int = 8) -> None:
    """Print some that did not come out as the truth has them, one of each kind."""
    seen: set[str] = set()
    for before, result, truth, kinds in zip(*column, messes, strict=True):
        value = result.value if result is not None else None
        kind = "+".join(kinds)
        if before is None or truth is None or value == truth or kind in seen or len(seen) == limit:
            continue
        seen.add(kind)
        print(f"    {cut(shown(before), 34)} → {cut(shown(value or '-'), 26)} is {truth}")


def naive_name(text: str) -> str:
    """Do what sanitize_name replaces."""
    return " ".join(text.split()).title()


def naive_email(text: str) -> str | None:
    """Do what sanitize_email replaces."""
    text = text.strip().lower()
    return text if NAIVE_EMAIL.fullmatch(text) else None


def tally(names: Column, emails: Column, name_messes: list[list[str]], email_messes: list[list[str]]) -> None:
    """Print how much comes out as the truth has it."""
    heading("How much comes out right (contacts_truth.csv knows)")
    people = [row for row in zip(*names, strict=True) if row[2] is not None]
    share("names equal to the truth", sum(r is not None and r.value == t for _, r, t in people), len(people))
    share(
        '  " ".join(s.split()).title(), for comparison',
        sum(naive_name(b or "") == t for b, _, t in people),
        len(people),
    )
    junk = [result for result, kinds in zip(names[1], name_messes, strict=True) if kinds == ["junk"]]
    share(
        "junk in the name column: refused or warned of",
        sum(r is not None and flagged(r) for r in junk),
        len(junk),
    )
    untouched = [row for row, kinds in zip(zip(*names, strict=True), name_messes, strict=True) if not kinds]
    share(
        "names that were clean: left as they were",
        sum(r is not None and r.value == b for b, r, _ in untouched),
        len(untouched),
    )

    valid = [row for row in zip(*emails, strict=True) if row[2] is not None]
    share(
        "addresses equal to the truth", sum(r is not None and r.value == t for _, r, t in valid), len(valid)
    )
    share(
        "  strip, lower and a regular expression, for comparison",
        sum(naive_email(b or "") == t for b, _, t in valid),
        len(valid),
    )
    broken = [row for row in zip(*emails, strict=True) if row[0] is not None and row[2] is None]
    share(
        "addresses that nobody can repair: refused",
        sum(r is not None and not r.ok for _, r, _ in broken),
        len(broken),
    )
    share(
        "  the regular expression, for comparison",
        sum(naive_email(b or "") is None for b, _, _ in broken),
        len(broken),
    )

    print("\n  Not as the truth has them, one of each kind:")
    misses(names, name_messes)
    misses(emails, email_messes)


def flagged(result: Inspection) -> bool:
    """Tell whether a reader would be pointed to this row."""
    return not result.ok or bool(result.warnings)


# --- Time --------------------------------------------------------------------------------------------


def nanoseconds(work: Callable[[], object], rows: int) -> float:
    """Measure the time per row: the median of some rounds after a first that does not count."""
    work()
    rounds = []
    for _ in range(ROUNDS):
        start = time.perf_counter_ns()
        work()
        rounds.append((time.perf_counter_ns() - start) / rows)
    return statistics.median(rounds)


def times(names: list[str], emails: list[str], good_names: list[str], good_emails: list[str]) -> None:
    """Time the batch calls and, beside them, the naive one-liners over the same rows."""
    heading(f"Time per row (median of {ROUNDS} rounds)")
    work: list[tuple[str, Callable[[], object], int]] = [
        ("sanitize_names(names)", lambda: sanitize_names(names), len(names)),
        ("inspect_names(names)", lambda: inspect_names(names), len(names)),
        ('[" ".join(s.split()).title() for s in names]', lambda: [naive_name(s) for s in names], len(names)),
        (
            "[sanitize_name(s) for s in clean_names]",
            lambda: [sanitize_name(s) for s in good_names],
            len(good_names),
        ),
        ("sanitize_emails(emails)", lambda: sanitize_emails(emails), len(emails)),
        ("inspect_emails(emails)", lambda: inspect_emails(emails), len(emails)),
        ("[is_email(s) for s in emails]", lambda: [is_email(s) for s in emails], len(emails)),
        (
            "[naive_re.fullmatch(s) for s in emails]",
            lambda: [NAIVE_EMAIL.fullmatch(s) for s in emails],
            len(emails),
        ),
        (
            "[sanitize_email(s) for s in clean_emails]",
            lambda: [sanitize_email(s) for s in good_emails],
            len(good_emails),
        ),
    ]
    for label, run, rows in work:
        print(f"  {label:<62}{nanoseconds(run, rows):>12,.0f} ns")


# --- The run -----------------------------------------------------------------------------------------


def read(name: str) -> Rows:
    """Read the rows of a file beside this one."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cells(rows: Rows, field: str) -> Values:
    """Pick one column, an empty cell as None."""
    return [row[field] or None for row in rows]


def main() -> None:
    """Read, clean, show."""
    contacts, truth = read("contacts.csv"), read("contacts_truth.csv")
    raw_names, raw_emails = cells(contacts, "name"), cells(contacts, "email")
    names: Column = (raw_names, inspect_names(raw_names), cells(truth, "name"))
    emails: Column = (raw_emails, inspect_emails(raw_emails), cells(truth, "email"))
    name_messes = [row["name_messes"].split("+") if row["name_messes"] else [] for row in truth]
    email_messes = [row["email_messes"].split("+") if row["email_messes"] else [] for row in truth]

    languages = len({row["language"] for row in truth})
    print(
        f"{len(contacts):,} made-up contacts in {languages} languages and spellings (examples/contacts.csv)"
    )
    heading("Names, before and after")
    sample(names, name_messes, 42)
    heading("Addresses, before and after")
    sample(emails, email_messes, 46)
    findings("What was found in the names", names[1])
    findings("What was found in the addresses", emails[1])
    tally(names, emails, name_messes, email_messes)
    times(
        [name for name in raw_names if name is not None],
        [email for email in raw_emails if email is not None],
        [name for name in sanitize_names(raw_names) if name is not None],
        [email for email in sanitize_emails(raw_emails) if email is not None],
    )


if __name__ == "__main__":
    main()
