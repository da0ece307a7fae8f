"""A flight with a stop, its legs rated apart: one row each, what is rated whole holds until a leg is rated itself."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from workbench.analysis.matrixwords import as_json, titles_of_rows
from workbench.analysis.rated import matrix_of
from workbench.case import acts
from workbench.case.case import Case
from workbench.values.errors import CaseError


class Flight:
    """A case with a flight of two legs told by two reports, and two answers."""

    def __init__(self, case: Case, quote: Callable[..., bytes]) -> None:
        self.case = case
        told = {"aircraft": "Il-62M", "origin": "Libya", "place": "Latakia", "destination": "Moscow",
                "when": "2025-10-26"}  # fmt: skip
        self.one = acts.tag(case, quote("S1", "An Il-26M landed"), told)
        self.two = acts.tag(case, quote("S2", "An Il-62M landed"), told)
        self.plain = acts.tag(case, quote("S1", "An Il-62 was"), {"aircraft": "An-124", "place": "Latakia"})
        self.hub, self.artefact = (acts.add_hypothesis(case, says) for says in ("A hub.", "Doubled data."))
        acts.rate(case, self.one, self.artefact, "I")

    def scores(self) -> list[Decimal]:
        return [matrix_of(self.case).scores[key] for key in (self.hub, self.artefact)]

    def rows(self) -> list[str]:
        matrix = matrix_of(self.case)
        known = titles_of_rows(self.case, matrix.rows)
        return [f"{known[row.key][1]} {known[row.key][2]}" for row in matrix.rows]


@pytest.fixture
def flight(case: Case, quote: Callable[..., bytes]) -> Flight:
    return Flight(case, quote)


def test_each_leg_is_a_row_that_counts_by_itself(flight: Flight):
    case = flight.case
    assert flight.scores() == [0, Decimal("-0.5")]
    acts.rate_legs(case, flight.one)
    assert flight.rows() == ["SG-01a Il-62M, Libya → Latakia, 26 Oct 2025",
                             "SG-01b Il-62M, → Moscow, 26 Oct 2025 or later"]  # fmt: skip
    assert flight.scores() == [0, -1], "what was rated whole holds for each leg"
    acts.rate(case, flight.one, flight.artefact, "II", leg="b")
    acts.rate(case, flight.one, flight.hub, "I", leg="a")
    assert flight.scores() == [Decimal("-0.5"), Decimal("-1.5")]
    acts.weigh(case, flight.one, factor="2", reason="seen", leg="b")
    assert flight.scores() == [Decimal("-0.5"), Decimal("-4.5")]
    assert [row["number"] for row in as_json(case, matrix_of(case))["evidence"]] == ["SG-01a", "SG-01b"]
    acts.rate(case, flight.one, flight.artefact, "N")
    assert flight.scores() == [Decimal("-0.5"), -4], "a leg's own rating stands, whatever is rated whole later"


def test_another_report_of_the_same_flight_is_told_beside_each_leg(flight: Flight):
    acts.join_event(flight.case, [flight.one, flight.two])
    acts.rate(flight.case, flight.two, flight.hub, "C", leg="a")
    [row] = as_json(flight.case, matrix_of(flight.case))["evidence"]
    assert (row["number"], row["beside"].rpartition(" · ")[2]) == ("SG-01a", "with SG-02a")


def test_legs_become_one_row_again_and_every_step_can_be_undone(flight: Flight):
    case, before = flight.case, flight.scores()
    acts.rate_legs(case, flight.one)
    acts.rate(case, flight.one, flight.hub, "II", leg="a")
    acts.remove_row(case, [flight.one], leg="b")
    assert len(matrix_of(case).rows) == 1
    acts.rate_whole(case, [flight.one])
    assert flight.rows() == ["SG-01 Il-62M, Latakia, 26 Oct 2025"]
    assert flight.scores() == before
    for _ in range(4):
        case.undo()
    assert (flight.scores(), len(matrix_of(case).rows)) == (before, 1)


def test_what_has_no_legs_is_refused(flight: Flight):
    with pytest.raises(CaseError, match="only a flight with a stop"):
        acts.rate_legs(flight.case, flight.plain)
    with pytest.raises(CaseError, match="has no leg a; only a flight with a stop has legs"):
        acts.rate(flight.case, flight.plain, flight.hub, "C", leg="a")
    with pytest.raises(CaseError, match="SG-01 has no leg c; it has a and b"):
        acts.rate(flight.case, flight.one, flight.hub, "C", leg="c")


def test_a_leg_that_an_edit_took_away_keeps_its_row_and_is_called_as_the_whole(flight: Flight):
    acts.rate(flight.case, flight.one, flight.hub, "I", leg="b")
    acts.set_fields(flight.case, flight.one, {"destination": ""})
    assert flight.rows() == ["SG-01b Il-62M, Latakia, 26 Oct 2025"]
