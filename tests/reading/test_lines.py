"""Lines of a page become paragraphs; letters stay as they are."""

from __future__ import annotations

import pytest

from workbench.reading.lines import Line, joined

WIDE = 40  # letters of a full line


def text(
    *rows: str, left: float = 0.0, heights: dict[int, float] | None = None, gaps: dict[int, float] | None = None
) -> str:
    """Rows set one under the other, each letter 6 wide; a row may be higher, or stand further below the one before."""
    letters = "\n".join(rows)
    lines, at, base = [], 0, 700.0
    for number, row in enumerate(rows):
        base -= (gaps or {}).get(number, 12.0)
        indent = len(row) - len(row.lstrip())
        begins = at + indent
        height = (heights or {}).get(number, 10.0)
        lines.append(Line(begins, at + len(row), 6.0 * indent, 6.0 * len(row), base, height))
        at += len(row) + 1
    return "".join(letters[run.start : run.end] + run.behind for run in joined(letters, lines))


def full(words: str) -> str:
    return words.ljust(WIDE, "x")


JOINED = {
    "a paragraph": ((full("One "), full("two "), "end."), f"{full('One ')} {full('two ')} end."),
    "a hyphen": ((full("An Il")[:-1] + "-", "76 landed."), full("An Il")[:-1] + "-76 landed."),
    "a dash": ((full("It left")[:-2] + " –", "at night."), full("It left")[:-2] + " – at night."),
    "short lines": (("Name", full("Something longer ")), f"Name\n{full('Something longer ')}"),
    "an indent": ((full("One "), "   Two begins anew"), f"{full('One ')}\nTwo begins anew"),
    "an item": ((full("• One "), "  goes on", "• Two"), f"{full('• One ')} goes on\n• Two"),
    "rows": ((full("RA-82042 "), full("RA-82045 ")), f"{full('RA-82042 ')}\n{full('RA-82045 ')}"),
    "contents": ((full("First . . . . . . "), full("Second ")), f"{full('First . . . . . . ')}\n{full('Second ')}"),
}  # fmt: skip


@pytest.mark.parametrize("name", JOINED)
def test_lines_go_on_where_the_writer_went_on(name: str):
    rows, expected = JOINED[name]
    assert text(*rows) == expected


def test_a_larger_distance_or_letter_parts_paragraphs():
    rows = (full("One "), full("two "), full("three "))
    assert text(*rows, gaps={2: 24.0}) == f"{rows[0]} {rows[1]}\n\n{rows[2]}"
    assert text(*rows, heights={0: 16.0}) == f"{rows[0]}\n\n{rows[1]} {rows[2]}"


def test_a_page_without_lines_is_empty():
    assert list(joined("", [])) == []
