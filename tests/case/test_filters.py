"""Filters: what they ask, and that no input breaks them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.filters import filtered, parse_filter
from workbench.case.records import Excerpt
from workbench.values.errors import CaseError


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    path: Path = tmp_path_factory.mktemp("filters") / "a.casefile"
    with Case.create(path, title="T", analyst="someone") as made:
        fill(made)
        yield made


def fill(case: Case) -> None:
    source = path_of(case)
    with case.change("Highlight"):
        excerpt = Excerpt.create(source=source, anchor={**dict.fromkeys(("recipe", "quote", "prefix", "suffix"), ""),
                                                        "start": 0, "end": 1}).id  # fmt: skip
    days = ("2025-10-24", "2025-10-31", "2025-11-01", "2025-10", "2025-10-24T10:00Z", None)
    for n, day in enumerate(days):
        given = {"aircraft": "An-124" if n % 2 else "Il-26M", "when": day, "operator": "Air Line" if n == 0 else None}
        acts.tag(case, excerpt, given, by=["A", "B"] if n == 1 else [], credibility="2" if n == 2 else None)
    board = acts.add_board(case, "Board")
    acts.place_card(case, board, case.find("SG-03")[1], x=0, y=0)


def path_of(case: Case) -> bytes:
    import io

    stored = case.stage(io.BytesIO(b"x"))
    return acts.attach(case, Arrival(stored, "x.txt", "text/plain", {}))[0]


ASKED = {
    "aircraft = an-124": [2, 4, 6],
    "aircraft != An-124": [1, 3, 5],
    "aircraft ~ 26": [1, 3, 5],
    "aircraft = Il-26M": [1, 3, 5],
    'operator = "Air Line"': [1],
    "operator = 'air line'": [1],
    'operator = ""': [2, 3, 4, 5, 6],
    "by = A": [2],
    "credibility <= 3": [3],
    "credibility in 1..2": [3],
    "on = B1": [3],
    "on != B1": [1, 2, 4, 5, 6],
    "excerpts = E1": [1, 2, 3, 4, 5, 6],
    "when in 2025-10-22..2025-10-31": [1, 2, 4, 5],
    "when in 2025-11-01..": [3],
    "when in ..2025-10-24": [1, 4, 5],
    "when = 2025-10": [1, 2, 4, 5],
    "when < 2025-10-31": [1, 5],
    "when >= 2025-10-31": [2, 3],
    "when > 2025-10": [3],
    'when = ""': [6],
    "when != 2025-10": [3, 6],
    "not aircraft = An-124 and when in 2025-10-24..2025-10-24": [1, 5],
    "aircraft = An-124 and (credibility = 2 or by = B)": [2],
    "aircraft = An-124 or credibility = 2 and operator = nobody": [2, 4, 6],
    "NOT (on = B1 OR aircraft = An-124)": [1, 5],
}


@pytest.mark.parametrize("text", ASKED)
def test_a_filter_gives_what_it_asks_for(case: Case, text: str):
    found = filtered(case, "sighting", text)
    assert [int(row["number"][3:]) for row in found] == ASKED[text]


WRONG = {
    "": "ends too early",
    "aircraft": "ends too early",
    "aircraft An-124 x": "no FIELD OP VALUE",
    "aircraft = An-124 operator": "from operator on",
    "(aircraft = x": "closing parenthesis",
    "aircraft = 'x": "cannot be read",
    "colour = red": "no field colour",
    "tag ~ cargo": "tag = NAME",
    "when in October": "no span",
    "when in 2025-13..": "2025-13",
    "when < soon": "soon",
    "on = B7": "no record B7",
    "on ~ B1": "on = B1",
    "excerpts = E9": "no record E9",
    "(" * 300 + "aircraft = x" + ")" * 300: "parentheses",
    "not " * 300 + "aircraft = x": "parentheses",
}


@pytest.mark.parametrize("text", WRONG)
def test_what_cannot_be_read_is_said_in_a_sentence(case: Case, text: str):
    with pytest.raises(CaseError, match=WRONG[text]):
        filtered(case, "sighting", text)


TOKENS = ("and", "or", "not", "(", ")", "=", "!=", "~", "<", "in", "when", "aircraft", "on", "B1", "E1", "excerpts",
          "2025-10-24", "2025-10-22..2025-10-31", "..", '"An 124"', "'", "number", "\u00e9")  # fmt: skip


@given(st.one_of(st.text(max_size=60), st.lists(st.sampled_from(TOKENS), max_size=25).map(" ".join)))
def test_no_input_breaks_a_filter(case: Case, text: str):
    rows = filtered(case, "sighting")
    try:
        found = parse_filter(case, text).passing(rows)
    except CaseError:
        return
    assert all(row in rows for row in found)
