"""The two reports never count as two: not on the command line, in the inspector's words, nor in print."""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.two_reports import INSIDER, work
from tests.report.statements import check_statements
from workbench.analysis.framing import heading
from workbench.analysis.reasons import reasons, ways
from workbench.analysis.rested import every_origin, origins_of
from workbench.analysis.traced import Traced, Tracer
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.framed import Framed
from workbench.report.gather import facts
from workbench.report.html import html
from workbench.report.summary import build

TWO = re.compile(r"\b(?:[2-9]|two) (?:independent )?(?:known|origins)\b")


DATA = os.environ.get("CASE_DATA")
pytestmark = pytest.mark.skipif(not DATA, reason="needs the reports that CASE_DATA names")


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """The case as it is worked by verbs, open."""
    path = tmp_path_factory.mktemp("two") / "a.casefile"
    work(path, Path(DATA or "") / "reports")
    with Case.open(path, analyst="Ada") as case:
        yield case


def found(case: Case, number: str) -> Traced:
    return origins_of(case, case.find(number)[1])


def counts(row: dict[str, Any]) -> tuple[int, ...]:
    return tuple(row[name] for name in ("outlets", "relays", "origins", "possible", "unknown"))


def drained(steps: Generator[None, None, tuple[str, str]]) -> tuple[str, str]:
    try:
        while True:
            next(steps)
    except StopIteration as ended:
        return ended.value


def test_that_flights_were_resumed_goes_back_to_one_tracker_and_one_insider_through_one_relay(worked: Case):
    row = found(worked, "CL-1").as_json(worked)
    assert counts(row) == (2, 1, 1, 1, 0)
    assert (row["named"]["origins"], row["named"]["possible"], row["through"]) == (
        ["Flightradar24"], [INSIDER], ["Bloomberg"],
    )  # fmt: skip
    assert row["says"].startswith("1 known (Flightradar24, by inferred hops) · 1 possible (")
    assert row["says"].endswith(" · all through Bloomberg")


def test_each_flight_is_known_once_and_the_attack_is_of_unknown_origin(worked: Case):
    for number in ("SG-01", "SG-02", "SG-03", "SG-04", "SG-05", "SG-06"):
        row = found(worked, number).as_json(worked)
        assert (row["origins"], row["possible"], row["unknown"], row["through"]) == (1, 0, 0, ["Bloomberg"]), number
    attack = found(worked, "CL-8")
    assert counts(attack.as_json(worked)) == (1, 0, 0, 0, 1)
    assert [each.says for each in reasons(attack)] == ["S2 is 1 unknown origin: its words name nobody."]
    assert ways(worked, attack) == ["S2 → nobody is named"]


def test_every_count_is_told_with_why(worked: Case):
    told = [each.says for each in reasons(found(worked, "SG-02"))]
    assert told == [
        "Flightradar24 is 1 known origin: S1 and S2 both lead to that name.",
        "Bloomberg is no origin: it passes on what another told; no way goes past it.",
        "S1 and S2 are 2 texts: outlets, which are never counted as origins.",
        "The records are linked as the same: what several of them lead to counts once.",
    ]
    assert ways(worked, found(worked, "SG-02")) == [
        "S1 → Bloomberg (inferred from ¶1) → Flightradar24 (inferred from ¶2)",
        "S2 → Bloomberg (inferred from ¶2) → Flightradar24 (inferred from ¶2)",
    ]


def test_two_whom_one_relay_names_are_no_chain(worked: Case):
    insider = "a source with direct ties to the Kremlin (stated)"
    assert ways(worked, found(worked, "CL-1"))[0] == (
        f"S1 → Bloomberg (stated) → Flightradar24 (inferred) and {insider}"
    )


def test_one_insider_in_two_wordings_may_be_one_origin(worked: Case):
    proposed = Tracer(worked).together([worked.find(number)[1] for number in ("CL-3", "CL-4")])
    assert proposed.words() == (
        "1 possible (a Kremlin source or a source with direct ties to the Kremlin) · all through Bloomberg"
        " · S1 and S2 may be one origin"
    )
    assert counts(proposed.as_json(worked)) == (2, 1, 0, 1, 0)
    told = [each.says for each in reasons(proposed)]
    insiders = "“a Kremlin source” and “a source with direct ties to the Kremlin”"
    assert f"{insiders} are not added up: they may be one origin." in told
    assert "“a Kremlin source” and “a source with direct ties to the Kremlin” may mean the same" in proposed.kin[0].why


def test_the_pause_has_its_relay_and_what_nobody_says_is_unknown_once(worked: Case):
    pause = found(worked, "CL-18").as_json(worked)
    assert (counts(pause), pause["through"]) == ((2, 1, 1, 1, 0), ["Bloomberg"])
    access = found(worked, "CL-20")
    assert counts(access.as_json(worked)) == (2, 0, 0, 0, 1)
    assert access.words() == "1 unknown · S1 and S2 may be one origin"
    for number in ("CL-22", "CL-23", "CL-24"):
        assert counts(found(worked, number).as_json(worked)) == (1, 0, 0, 0, 1), number


def test_no_line_of_origins_adds_up_to_two_known(worked: Case):
    rows = [each.as_json(worked) for each in every_origin(worked)]
    assert {row["origins"] for row in rows} == {0, 1}
    assert {row["possible"] for row in rows} == {row["unknown"] for row in rows} == {0, 1}
    assert max(row["outlets"] for row in rows) == 2
    assert [row["says"] for row in rows if TWO.search(row["says"])] == []
    guess = acts.add_hypothesis(worked, "Flights go on.")
    for number in ("SG-01", "SG-02", "SG-03"):
        acts.link(worked, worked.find(number)[1], "supports", guess)
    assert found(worked, worked.number(guess)).words() == (
        "1 known (Flightradar24, by inferred hops) · all through Bloomberg"
    )
    for _ in range(4):
        worked.undo()


def test_neither_print_nor_board_says_two(worked: Case):
    told = facts(worked)
    page = " ".join(re.sub(r"<[^>]+>", " ", html(build(told))).split())
    warned = re.search(r"S1 and S2 both draw on Bloomberg [^:]*: two texts are not two origins\.", page)
    assert warned
    rest = page.replace(warned[0], "")
    assert not TWO.search(rest), TWO.search(rest)
    assert "1 known (Flightradar24)" in rest
    assert " · 4 to 5 possible (a Kremlin source or a source with direct ties to the Kremlin, " in rest
    texts = tuple(worked.find(number)[1] for number in ("S1", "S2", "S3", "S4"))
    group = Framed(b"f", "FR-1", "origins", "", texts[2], (0, 0, 0, 0), False, texts)
    name, through = drained(heading(worked, group, Tracer(worked)))
    assert name.startswith("origins: 1 known (Flightradar24) · ")
    assert through == "all through Bloomberg"


def test_every_statement_in_print_has_an_endnote_that_resolves(worked: Case) -> None:
    assert check_statements(worked) > 20
