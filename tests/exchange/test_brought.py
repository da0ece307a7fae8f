"""What a copy brings is told before it comes in: the fork, what is added, altered, trashed, whose views differ."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.test_two_analysts import began
from workbench.case import acts
from workbench.case.case import Case
from workbench.exchange.copy import copy_case
from workbench.exchange.keys import KeyStore
from workbench.exchange.merge import merge
from workbench.exchange.signing import sign, worth


def test_a_preview_tells_every_record_by_its_number_and_the_merge_numbers_them_so(tmp_path: Path) -> None:
    first, second = tmp_path / "first.casefile", tmp_path / "second.casefile"
    claim = began(first)
    with Case.open(first, analyst="first") as case:
        altered, gone = acts.lead(case, "which hangar"), acts.lead(case, "which crew")
        copy_case(case, second)
        entries = case.value("SELECT count(*) FROM entry")
        acts.grade(case, claim, "2")
        acts.lead(case, "ours")
    with Case.open(second, analyst="second") as case:
        acts.lead(case, "theirs")
        acts.lead(case, "theirs, too")
        acts.set_fields(case, altered, {"text": "which hangars"})
        acts.delete(case, gone)
        acts.grade(case, claim, "5", reason="nobody else says so")
    sign(second, "second", KeyStore(tmp_path / "keys"))
    with Case.open(first, analyst="first") as case:
        report = merge(case, second, preview=True)
        told = report.told
        assert told is not None
        assert (told.fork.theirs, told.fork.at) == (6, told.fork.common)  # five acts and a new identity
        assert told.fork.common + told.fork.mine == entries + 2
        assert [(each.number, each.name) for each in told.added["lead"].rows] == [
            ("LD-4", "theirs"), ("LD-5", "theirs, too")]  # fmt: skip
        assert [(each.number, each.fields) for each in told.changed.rows] == [("LD-1", ("text",))]
        assert [each.number for each in told.deleted.rows] == ["LD-2"]
        (pair,) = told.opinions
        assert (pair.number, pair.of, pair.mine.value, pair.theirs.value) == ("CL-1", "credibility", "2", "5")
        assert (pair.theirs.by, pair.theirs.reason) == ("second", "nobody else says so")
        assert "grade" not in told.added
        assert told.quietly == 4
        assert worth(report.signature, KeyStore(tmp_path / "keys")).startswith("Signed by second up to entry")
        made = merge(case, second)
        assert [case.find(each.number)[0] for each in told.added["lead"].rows] == ["lead", "lead"]
        assert case.rows("SELECT text FROM lead WHERE id = ?", (case.find("LD-5")[1],)) == [("theirs, too",)]
        assert case.value("SELECT n FROM entry WHERE act = 'Merge'") == told.fork.marker
        assert made.told == told


def test_settling_a_publication_date_moves_the_dates_counted_from_it(tmp_path: Path) -> None:
    first, second = tmp_path / "first.casefile", tmp_path / "second.casefile"
    began(first)
    with Case.open(first, analyst="first") as case:
        copy_case(case, second)
        source = case.find("S1")[1]
        acts.set_fields(case, source, {"published": "2022-03-04"})
    with Case.open(second, analyst="second") as case:
        acts.set_fields(case, source, {"published": "2022-03-11"})
    with Case.open(first, analyst="first") as case:
        excerpt = case.find("E1")[1]
        dated = acts.claim(case, excerpt, "it landed", when="yesterday")
        (conflict,) = merge(case, second).conflicts
        days = []
        for choice in ("mine", "theirs"):
            acts.settle(case, case.find(conflict["number"])[1], choice)
            days.append(case.value("SELECT json_extract(\"when\", '$.value') FROM claim WHERE id = ?", (dated,)))
    assert days == ["2022-03-03", "2022-03-10"]
