"""A day that an analyst gave to a source, where the source's own first lines state it, and where they do not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.analysis.findings import every
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.datelines import datelines
from workbench.case.marks import marks
from workbench.case.rows import record
from workbench.reading.intake import take_in, working_text
from workbench.reading.sample import make_sample
from workbench.reference.dating.headed import dateline


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        ("Supply run gathers pace\n\n11 March 2026\n\nHeavy freighters came.", "2026-03-11", "11 March 2026"),
        ("LAJES, 12 March 2026 (Wire) — An An-124 landed on Sunday, say four.", "2026-03-12", "12 March 2026"),
        ("Published: 2026-03-11T10:40Z\n\nIt came.", "2026-03-11", "2026-03-11"),
        ("Published: 2026-03-11T10:40:00+02:00", "2026-03-11T10:40:00+02:00", "2026-03-11T10:40:00+02:00"),
        ("Published: 2026-03-11 10:40Z\n\nIt came.", "2026-03-11T10:40Z", "2026-03-11 10:40Z"),
        ("Published: 2026-03-11\n\nIt came.", "2026-03-11T10:40Z", None),
        ("Published: 2026-03-11T10:40:30+09:00", "2026-03-11T10:40", None),
        ("It landed, they say, at 2026-03-11T10:40Z or so, not before.", "2026-03-11T10:40Z", None),
        ("March 11, 2026 at 3:40 p.m. EDT", "2026-03-11", "March 11, 2026"),
        ("Обзор\n\n12 марта 2026 года", "2026-03-12", "12 марта 2026"),
        ("12. März 2026", "2026-03-12", "12. März 2026"),
        ("١٢ مارس ٢٠٢٦", "2026-03-12", "١٢ مارس ٢٠٢٦"), ("Le 1er mars 2026", "2026-03-01", "1er mars 2026"),
        ("Lajes, a 12 de marzo de 2026", "2026-03-12", "12 de marzo de 2026"),
        ("12 maja 2026", "2026-05-12", "12 maja 2026"),
        ("It landed on 12 March 2026 at Lajes.", "2026-03-12", None), ("111 March 2026", "2026-03-11", None),
        ("2026-03-05T17:42Z XZ-4410 type An-124 code 7F00A1 landing Lajes", "2026-03-05", None),
        ("Attack of 3 March 2024", "2024-03-03", None), ("Retrieved 3 March 2024", "2024-03-03", None),
        ("Updated: 3 March 2024", "2024-03-03", None), ("Deadline: 3/3/2024", "2024-03-03", None),
        ("On 3 March 2024 — the third plane landed", "2024-03-03", None),
        ("Published on 3 March 2024", "2024-03-03", "3 March 2024"), ("Vom 3. März 2024", "2024-03-03", None),
        ("03/04/2024", "2024-04-03", None), ("03/04/2024", "2024-03-04", None),
        ("03.04.2024", "2024-04-03", "03.04.2024"),
        ("13/04/2024", "2024-04-13", "13/04/2024"), ("04/13/2024", "2024-04-13", "04/13/2024"),
        ("11 March 2026", "2026-03-12", None), ("11 March 2026", "2026-03", None), ("", "2026-03-11", None),
        ("11 март 2026", "2026-13-11", None), ("11 März 2026", "2026-00-11", None),
        ("\n".join(["A line."] * 9) + "\n11 March 2026", "2026-03-11", None),
    ],
)  # fmt: skip
def test_a_dateline_is_a_day_above_the_text_and_no_day_that_a_sentence_tells_of(text: str, day: str, words: str | None):
    place = dateline(text, day)
    assert (place and text[slice(*place)]) == words


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with make_sample(tmp_path / "a.casefile") as made:
        yield made


def test_days_of_the_sample_that_its_texts_state_are_drawn_as_stated_and_others_are_not(case: Case):
    told = {
        case.number(key): each for key, each in datelines(case, [case.find(f"S{n}")[1] for n in (1, 2, 3, 4)]).items()
    }
    assert {number: (each.words, each.paragraph) for number, each in told.items()} == {
        "S2": ("11 March 2026", 1), "S3": ("12 March 2026", 1),
    }  # fmt: skip
    assert record(case, case.find("S2")[1])["dateline"] == told["S2"]._asdict()
    assert "dateline" not in record(case, case.find("S1")[1])
    drawn = {mark.number: (mark.shape, mark.inferred) for mark in marks(case)}
    assert {drawn[number][0] for number in ("S2", "S3", "CL-5", "CL-10")} == {"stated"}
    assert {drawn[number][0] for number in ("S1", "S4", "CL-1", "SG-05")} == {"inferred"}
    assert (drawn["SG-02"], drawn["CL-8"]) == (("within", True), ("inferred", True))


def test_what_a_text_states_is_no_finding_where_its_day_was_concluded_too(case: Case, tmp_path: Path):
    (tmp_path / "x.txt").write_text("Notice\n\n24 December 2025\n\nAn Il-62 was seen last Sunday.\n", encoding="utf-8")
    ((source, _),) = take_in(case, [str(tmp_path / "x.txt")]).sources
    text = working_text(case, source)
    assert text
    key = acts.highlight(case, source, text, start=26, end=56)
    acts.tag(case, key, {"aircraft": "Il-62", "when": "last Sunday"})
    for day, told in (("2025-12-23", 1), ("2025-12-24", 0)):
        acts.set_fields(case, source, {"published": day}, premises=[case.find("S2")[1]])
        assert sum(each.finding.kind == "undated" for each in every(case)) == told
