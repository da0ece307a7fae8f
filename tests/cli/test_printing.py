"""Tables of the command line cut nothing: they wrap on a terminal, and are a line a row elsewhere."""

from __future__ import annotations

import pytest

from workbench.cli import entry
from workbench.cli.printing import lines, table

LONG = "1 possible (a Kremlin source or a source with direct ties to the Kremlin) · all through Bloomberg and others"
ROWS = [("CL-3", LONG, "x"), ("CL-4", "short", LONG[:40])]


@pytest.mark.parametrize("wide", [0, 40, 60, 80, 200])
def test_every_word_is_there_and_lines_stay_within_the_terminal(wide: int):
    told = table(("", "origins", "more"), ROWS, wide=wide)
    assert "…" not in told
    assert sorted(told.split()) == sorted(" ".join(["origins more", *(cell for row in ROWS for cell in row)]).split())
    assert not wide or max(map(len, told.splitlines())) <= wide
    assert (len(told.splitlines()) == 3) is (wide in (0, 200))


def test_columns_that_fit_are_left_as_they_are():
    assert table(("a", "b"), [("1", "two words")], wide=80) == "a  b\n1  two words"
    assert table(("a",), []) == "none"


def test_a_value_of_others_steers_no_terminal_and_forges_no_row():
    forged = "a\x1b[2Jb\u202ec\nS2  another source"
    assert table(("", "title"), [("S1", forged)]).splitlines() == [
        "    title",
        "S1  a[U+001B][2Jb[U+202E]c S2 another source",
    ]
    assert lines({"number": "S1", "title": forged}).splitlines() == [
        "number  S1",
        "title   a[U+001B][2Jb[U+202E]c",
        "        S2  another source",
    ]


def test_a_pipe_gets_a_text_as_it_is_and_nothing_else_that_steers(run, capsys, worked):
    """A table may end in a pager; what is asked for with ``text`` may end in a file."""
    title, words = "a\x1b[2J\u202e", "exact \u202e words"
    path = worked.with_name("steers.txt")
    path.write_text(words)
    run("attach", worked, path)
    number = run("list", worked, "sources")["rows"][-1]["number"]
    run("set", worked, number, f"title={title}")
    capsys.readouterr()
    assert entry.main(["show", str(worked), number]) == 0
    assert title not in (said := capsys.readouterr().out)
    assert "a[U+001B][2J[U+202E]" in said
    assert entry.main(["text", str(worked), number]) == 0
    assert words in capsys.readouterr().out
