"""Ratings, weights, judgements, rulings and retractions: each act, its refusals, its undo, and a colleague's copy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.rows import record, records
from workbench.exchange.guard import foreign
from workbench.values.errors import CaseError
from workbench.values.likelihood import LIKELIHOODS


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "t.casefile", title="Flights", analyst="ada") as made:
        yield made


def _claim(case: Case, statement: str, **words: str) -> bytes:
    with case.change("Claim"):
        from workbench.case.records import Claim

        return bytes(Claim.create(statement=statement, **words).id)


def test_a_rating_is_dated_and_the_older_one_stays(case: Case):
    seen, rebuilding = _claim(case, "Three landings"), acts.add_hypothesis(case, "It rebuilds.", title="Rebuilding")
    acts.rate(case, seen, rebuilding, "cc", reason="A build-up needs such flights.")
    acts.rate(case, seen, rebuilding, "N")
    assert [row["value"] for row in records(case, "rating")] == ["CC", "N"]
    case.undo()
    assert [row["value"] for row in records(case, "rating")] == ["CC"]
    assert record(case, rebuilding)["title"] == "Rebuilding"
    with pytest.raises(CaseError, match="choose one of CC, C, N, I, II"):
        acts.rate(case, seen, rebuilding, "III")
    with pytest.raises(CaseError, match="name a hypothesis"):
        acts.rate(case, seen, seen, "C")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ({"nature": "judgement"}, "conclusion"),
        ({"nature": "assumption"}, "granted"),
        ({"kind": "expectation"}, "expects"),
    ],
)
def test_what_is_no_information_is_a_row_only_with_a_reason(case: Case, words: dict[str, str], why: str):
    said, rebuilding = _claim(case, "A smaller presence", **words), acts.add_hypothesis(case, "It rebuilds.")
    for act in (lambda: acts.rate(case, said, rebuilding, "I"), lambda: acts.add_row(case, [said])):
        with pytest.raises(CaseError, match=why):
            act()
    acts.rate(case, said, rebuilding, "I", reason="Nothing else bears on it.")
    with pytest.raises(CaseError, match="name a sighting"):
        acts.rate(case, acts.lead(case, "Ask"), rebuilding, "C")


def test_a_row_is_laid_once_and_taken_out_with_its_ratings(case: Case):
    seen, transit = _claim(case, "Three landings"), acts.add_hypothesis(case, "A transit.")
    assert len(acts.add_row(case, [seen, seen])) == 1
    assert acts.add_row(case, [seen]) == []
    acts.rate(case, seen, transit, "C")
    acts.remove_row(case, [seen])
    assert records(case, "rating") == []
    case.undo()
    assert len(records(case, "rating")) == 2


def test_a_weight_of_ones_own_needs_a_reason_and_stays_within_bounds(case: Case):
    seen = _claim(case, "Three landings")
    acts.weigh(case, seen, relevance="high")
    with pytest.raises(CaseError, match="say why"):
        acts.weigh(case, seen, factor="2")
    for wrong in ("-1", "5", "nan", "much"):
        with pytest.raises(CaseError, match="from 0 to 4"):
            acts.weigh(case, seen, factor=wrong, reason="I saw it.")
    acts.weigh(case, seen, factor="0.50", reason="Half of it is guesswork.")
    assert [row["factor"] for row in records(case, "weight")] == [None, "0.5"]


def test_a_judgement_rests_on_records_and_what_cannot_be_judged_has_no_confidence(case: Case):
    seen, other = _claim(case, "Three landings"), _claim(case, "A pause")
    made = acts.judge(
        case, "Flights resumed.", likelihood_word="Very likely", confidence="moderate", basis=[seen, seen]
    )
    acts.ground(case, made, [seen, other])
    assert case.value("SELECT count(*) FROM basis WHERE deleted = 0") == 2
    acts.unground(case, made, other)
    assert case.value("SELECT count(*) FROM basis WHERE deleted = 0") == 1
    assert record(case, made)["likelihood"] in LIKELIHOODS
    for wrong in ({"likelihood_word": "probable"}, {"likelihood_word": "cannot be judged", "confidence": "low"},
                  {"nature": "information"}):  # fmt: skip
        with pytest.raises(CaseError, match=r"choose|judged|Information"):
            acts.judge(case, "Flights resumed.", **wrong)


def test_a_ruling_needs_a_reason_and_a_source_is_withdrawn_once(case: Case):
    seen = _claim(case, "Three landings")
    with pytest.raises(CaseError, match="Say why"):
        acts.rule(case, b"f" * 16, "dismissed", about=seen, facts="0")
    acts.rule(case, b"f" * 16, "explained", about=seen, facts="0", reason="A slip of the pen.")
    source = acts.cite(case, _attached(case), "Bloomberg")
    acts.retract(case, source, reason="Withdrawn by its publisher.")
    with pytest.raises(CaseError, match="already"):
        acts.retract(case, source, reason="Again.")
    case.undo()
    acts.retract(case, source, reason="Withdrawn by its publisher.")


def _attached(case: Case) -> bytes:
    with case.change("Attach"):
        from workbench.case.records import Source

        return bytes(Source.create(title="A report").id)


def test_all_of_it_is_taken_from_a_colleagues_copy(case: Case):
    seen, transit = _claim(case, "Three landings"), acts.add_hypothesis(case, "A transit.", title="Transit")
    acts.rate(case, seen, transit, "CC")
    acts.weigh(case, seen, relevance="low", factor="0.25", reason="Far off.")
    acts.judge(case, "It was a transit.", likelihood_word="likely", confidence="low", basis=[seen], about=transit)
    acts.rule(case, b"f" * 16, "kept", about=seen, facts="0", reason="It stands.")
    path = case.path
    case.close()
    tables = ("rating", "weight", "judgement", "basis", "ruling")
    with foreign(path) as connection:
        held = [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]
    assert held == [1, 1, 1, 1, 1]
