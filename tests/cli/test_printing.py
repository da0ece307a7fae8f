"""Tables of the command line cut nothing: they wrap on a terminal, and are a line a row elsewhere."""

from __future__ import annotations

import pytest

from workbench.cli.printing import table

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
