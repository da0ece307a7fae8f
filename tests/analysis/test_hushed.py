"""That a text does not state its day is told where something in it counts from that day, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.analysis.findings import every, look, touched
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.tables_import import bring, place_of, planner, read_log
from workbench.reading.tables_mapping import guess


def undated(case: Case) -> list[str]:
    return [each.finding.says for each in every(case) if each.finding.kind == "undated"]


@pytest.mark.parametrize(
    ("when", "told"),
    [("12 March 2024", False), ("2024-03-12T09:15Z", False), ("some time ago", False), ("last Sunday", True),
     ("October 26", True), ("since Friday", True)],
)  # fmt: skip
def test_only_days_that_stay_open_ask_for_the_day_of_publication(case: Case, quote, when: str, told: bool):
    changes = []
    case.listen(changes.append)
    acts.tag(case, quote("S1", "An Il-26M landed"), {"aircraft": "Il-26M", "when": when})
    says = ["S1 does not state when it was published; relative days in it stay open."] * told
    assert undated(case) == says
    source = case.find("S1")[1]
    assert source in touched(case, changes[-1])["source"]
    acts.set_fields(case, source, {"published": "2025-12-24"})
    assert undated(case) == []
    case.undo()
    held = look(case, "source", [source]).values()
    assert [each.says for group in held for each in group if each.kind == "undated"] == says


def test_a_concluded_day_is_told_where_a_day_counts_from_it(case: Case, quote):
    source = case.find("S1")[1]
    tag = acts.tag(case, quote("S1", "An Il-26M landed"), {"aircraft": "Il-26M", "when": "12 March 2024"})
    acts.set_fields(case, source, {"published": "2025-12-24"}, premises=[case.find("S2")[1]])
    assert undated(case) == []
    acts.delete(case, tag)
    acts.tag(case, quote("S1", "An Il-62 was seen"), {"aircraft": "Il-62", "when": "last Sunday"})
    assert undated(case) == [
        "S1 does not state when it was published; its day is concluded, and what counts from it too."
    ]


def test_a_log_tells_its_own_days(case: Case, tmp_path: Path):
    path = tmp_path / "log.csv"
    path.write_text("Date,Time,Type\n25/04/2025,1405,An-124\n26/04/2025,0905,An-124\n", encoding="utf-8")
    book = read_log(path)
    sheet = book.sheet()
    reader = planner(case, book, sheet, guess(sheet), place_of(case, book))
    bring(case, book, reader.plan(), "sighting")
    assert case.value("SELECT count(*) FROM sighting WHERE \"when\" ->> '$.edtf' IS NOT NULL") == 2
    assert undated(case) == []
