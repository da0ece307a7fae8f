"""Small clusters, read by the aid and joined: a copy, a circle, a correction and a second witness."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.analysis.differences import differences
from workbench.analysis.findings import every
from workbench.analysis.rested import origins_of
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.aid.article import Article
from workbench.reading.aid.suggest import suggest
from workbench.reading.aided import accepted, offered
from workbench.reading.intake import take_in
from workbench.reference.dating.language import language_of

LEAD = "An Ilyushin Il-76 landed at Benghazi on 3 March 2025"
TEXTS = {
    "Harbour Review": f"{LEAD}, according to Flightradar24 records. It had set out from Aleppo on the day before and"
    " made its way along the coast in one long leg, without a word on what it carried.",
    "Latitude Wire": f"{LEAD}, the Harbour Review reported. It had set out from Aleppo on the day before and made its"
    " way along the coast in one long leg, the weekly said.",
    "Delta Post": f"{LEAD}, Reuters reported.",
    "Inland Gazette": f"{LEAD}, the Coastal Times reported.",
    "Coastal Times": f"{LEAD}, the Inland Gazette reported.",
    "Plain Bulletin": f"{LEAD}.",
}


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Each text with its publisher, everything that the aid offers accepted."""
    with Case.create(tmp_path / "a.casefile", title="T", analyst="Ada") as case:
        for name, text in [*TEXTS.items(), ("Harbour Review", TEXTS["Harbour Review"].replace("Aleppo", "Damascus"))]:
            path = tmp_path / f"{len(case.rows('SELECT id FROM source'))}.txt"
            path.write_text(text + "\n", encoding="utf-8")
            source = take_in(case, [str(path)]).sources[0][0]
            acts.set_fields(case, source, {"publisher": name, "published": "2025-03-05", "language": "en"})
            here = offered(case, source)
            acts.accept_suggestions(
                case, source, here.text, accepted(case, here, [*here.open.spans, *here.open.movements])
            )
        yield case


def told(case: Case, *publishers: str) -> str:
    """The origins of the landing as the texts of these publishers tell it, joined as one event."""
    query = """SELECT g.id FROM sighting g JOIN quotation q ON q.record = g.id JOIN excerpt e ON e.id = q.excerpt
    JOIN source s ON s.id = e.source JOIN publisher p ON p.id = s.publisher
    WHERE g.event = 'arrival' AND p.name = ? ORDER BY e.id"""
    found = [key for name in publishers for (key,) in case.rows(query, (name,))]
    first, *rest = dict.fromkeys(found)
    for other in rest:
        acts.link(case, first, "same-as", other)
    says = origins_of(case, first).words()
    for _ in rest:
        case.undo()
    return says


def test_each_kind_of_cluster_has_the_origins_of_its_structure(case: Case):
    assert told(case, "Latitude Wire") == "1 known (Harbour Review)"
    assert told(case, "Harbour Review", "Latitude Wire").startswith("1 known (Flightradar24)")  # a copy that cites
    assert told(case, "Harbour Review", "Delta Post").startswith("2 known (Flightradar24, Reuters)")
    circle = "1 unknown · Coastal Times and Inland Gazette cite each other"
    assert told(case, "Inland Gazette", "Coastal Times") == circle
    assert told(case, "Harbour Review").startswith("1 known (Flightradar24)")  # the first telling and its correction
    assert told(case, "Harbour Review", "Plain Bulletin").startswith("1 known (Flightradar24) · 1 unknown")
    kinds = [each.finding.kind for each in every(case)]
    assert "copied" in kinds
    assert kinds.count("outlet-held") >= 3  # the copy and both of the circle


def test_a_correction_takes_back_the_place_it_denies_and_the_number_before_a_type(tmp_path: Path):
    first = "Three Il-76 transport aircraft landed in Bamako on 18 May 2025. The aircraft came from Tobruk."
    later = "Two Il-76 transport aircraft landed in Bamako on 18 May 2025.\n\nCorrection: An earlier version of this" \
        " article said that three aircraft had landed. They came from Benghazi, not from Tobruk."  # fmt: skip
    with Case.create(tmp_path / "b.casefile", title="T", analyst="Ada") as case:
        for name, text in (("1", first), ("2", later)):
            (tmp_path / name).write_text(text + "\n", encoding="utf-8")
            source = take_in(case, [str(tmp_path / name)]).sources[0][0]
            acts.set_fields(case, source, {"publisher": "Bamako Press", "language": "en"})
            here = offered(case, source)
            acts.accept_suggestions(case, source, here.text, accepted(case, here, here.open.movements))
        told = {(each.rule, each.here.words, each.there and each.there.words) for each in differences(case)}
    assert ("end other", "Tobruk", "Benghazi") in told
    assert ("corrected", "Two Il-76 transport aircraft", "three aircraft") in told


@pytest.mark.parametrize(
    ("words", "field", "name"),
    [
        ("Bombers left for Seshcha, the group said.", "Seshcha", "Seshcha"),
        ("Самолёты вылетели в Сещу.", "Сещу", "Seshcha"),
        ("Самолёты вылетели на Оленью.", "Оленью", "Olenya"),
        ("Cuatro bombarderos llegaron a la base de Olenya.", "base de Olenya", "Olenya"),
        ("Des avions sont partis de Shaykovka.", "Shaykovka", "Shaykovka"),
    ],
)
def test_each_airfield_of_the_table_of_names_is_one_of_its_own(words: str, field: str, name: str):
    language = language_of(words)
    held = {
        each.facts["name"] for each in suggest(Article(words, language)).spans if words[each.start : each.end] == field
    }
    assert held == {name}
