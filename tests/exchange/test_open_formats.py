"""Open formats: what went out is read by stock parsers and says what the case says; nothing in it runs."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.numbers import PREFIX
from workbench.case.rows import records
from workbench.exchange.openformats import formats, write_open
from workbench.exchange.references import bring_in
from workbench.reading.intake import take_in, working_text
from workbench.reading.sample import make_sample
from workbench.values.errors import CaseError
from workbench.values.formulas import restored

HOSTILE = '=HYPERLINK("http://x") <b>&amp; ]]> \x07 # *title* [a](b) \u202e| ‘’'
SEEN = {"place": "Lajes", "when": "5 March 2026", "event": "arrival"}
Write = Callable[[str], Path]


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small case with hostile words in every free field."""
    folder = tmp_path_factory.mktemp("open")
    (folder / "a.txt").write_text("An An-124 landed at Lajes on 5 March 2026. =1+1 was the wire.\n", encoding="utf-8")
    path = folder / "a.casefile"
    with Case.create(path, title=HOSTILE, analyst="first", question="Who?") as case:
        described = {"title": HOSTILE, "publisher": "The Wire", "published": "2026-03-06", "author": "A. Writer",
                     "url": "https://wire.example.org/a"}  # fmt: skip
        source = take_in(case, [str(folder / "a.txt")], described=described).sources[0][0]
        text = working_text(case, source)
        assert text
        excerpt = acts.highlight(case, source, text, start=0, end=text.total - 1)
        seen = acts.tag(case, excerpt, {**SEEN, "aircraft": "An-124"}, by=["A"])
        said = acts.claim(case, excerpt, HOSTILE)
        acts.link(case, seen, "supports", said, note=HOSTILE)
        acts.note(case, seen, HOSTILE)
        acts.mark(case, seen, "TLP:AMBER", reason="told in confidence")
        acts.tag(case, excerpt, {"aircraft": "Il-26M"})
    return path


@pytest.fixture
def out(written: Path, tmp_path: Path) -> Write:
    """Writes a format; the file, or the folder."""

    def write(form: str) -> Path:
        with Case.open(written, analyst="reader", write=False) as case:
            write_open(case, form, tmp_path / "out")
        return tmp_path / "out"

    return write


def test_every_format_of_the_contract_is_there():
    assert {"csv", "geojson", "kml", "graphml", "stix", "annotations", "markdown", "csl"} <= formats().keys()


@pytest.mark.parametrize("form", sorted(formats()))
def test_the_same_case_gives_the_same_bytes_and_nothing_is_overwritten(written: Path, tmp_path: Path, form: str):
    with Case.open(written, analyst="reader", write=False) as case:
        one, two = (write_open(case, form, tmp_path / name) for name in ("one", "two"))
        assert one == two
        assert one[0] > 0
        with pytest.raises(CaseError, match="is there already"):
            write_open(case, form, tmp_path / "one")


def test_tables_hold_every_record_and_no_cell_runs(out: Write, written: Path):
    folder = out("csv")
    with Case.open(written, analyst="reader", write=False) as case:
        claims = records(case, "claim")
        found = list(csv.DictReader(io.StringIO((folder / "claims.csv").read_text("utf-8-sig"), newline="")))
        assert [row["id"] for row in found] == [row["id"] for row in claims]
    assert restored(found[0]["statement"]) == HOSTILE
    for file in folder.iterdir():
        for row in csv.reader(io.StringIO(file.read_text("utf-8-sig"), newline="")):
            assert not [cell for cell in row if re.match(r"[=+@\t\r]|-(?!\d+(\.\d+)?$)", cell)], file.name
    (first, second) = csv.DictReader(io.StringIO((folder / "sightings.csv").read_text("utf-8-sig"), newline=""))
    assert (first["aircraft written"], first["aircraft"], first["marking"]) == ("An-124", "An-124", "TLP:AMBER")
    assert (second["aircraft written"], second["aircraft"]) == ("Il-26M", "")
    assert float(first["place lon"]) < 0


def test_tables_hold_every_kind_and_name_records_by_their_numbers(tmp_path: Path):
    with make_sample(tmp_path / "s.casefile") as case:
        acts.compose(case)
        many, _digest = write_open(case, "csv", tmp_path / "out")
        found = [_read(each) for each in (tmp_path / "out").iterdir()]
        assert sorted(row["id"] for rows in found for row in rows) == sorted(
            row["id"] for kind in PREFIX if kind != "release" for row in records(case, kind)
        )
    assert many == sum(map(len, found))
    assert _read(tmp_path / "out" / "grades.csv")[0]["about"] == "P1"
    assert '"section": "judgements"' in _read(tmp_path / "out" / "reports.csv")[0]["parts"]


def _read(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))


def test_a_map_has_longitude_first_and_leaves_nothing_out(out: Write):
    document = json.loads(out("geojson").read_text())
    one, two = document["features"]
    assert one["geometry"]["coordinates"] == pytest.approx([-27.09, 38.76], abs=0.01)
    assert (one["properties"]["aircraft as written"], one["properties"]["marking"]) == ("An-124", "TLP:AMBER")
    assert (two["geometry"], two["properties"]["aircraft as written"]) == (None, "Il-26M")


def test_placemarks_have_a_span_of_time_and_words(out: Write):
    space = {"k": "http://www.opengis.net/kml/2.2"}
    (mark,) = Xml.parse(out("kml")).getroot().findall(".//k:Placemark", space)
    begin, end = (mark.findtext(f".//k:TimeSpan/k:{name}", namespaces=space) for name in ("begin", "end"))
    assert begin
    assert end
    assert begin < "2026-03-05T12" < end
    assert "An An-124 landed" in str(mark.findtext("k:description", namespaces=space))
    longitude, latitude = str(mark.findtext(".//k:coordinates", namespaces=space)).split(",")
    assert (float(longitude), float(latitude)) == pytest.approx((-27.09, 38.76), abs=0.01)


def test_a_graph_joins_what_is_joined(out: Write):
    space = {"g": "http://graphml.graphdrawing.org/xmlns"}
    root = Xml.parse(out("graphml")).getroot()
    nodes = {node.get("id") for node in root.findall(".//g:node", space)}
    edges = root.findall(".//g:edge", space)
    assert all({edge.get("source"), edge.get("target")} <= nodes for edge in edges)
    kinds = [edge.findtext("g:data[@key='edge-kind']", namespaces=space) for edge in edges]
    assert sorted(kinds) == ["quoted from", "rests on", "rests on", "rests on", "supports"]


def test_a_bundle_is_what_the_standard_asks_for(out: Write):
    bundle = json.loads(out("stix").read_text())
    by_id = {each["id"]: each for each in bundle["objects"]}
    assert len(by_id) == len(bundle["objects"])
    sighting = next(each for each in bundle["objects"] if each["type"] == "sighting" and "count" not in each)
    assert by_id[sighting["sighting_of_ref"]]["name"] in ("An-124", "Il-26M")
    assert any("TLP" in by_id[ref]["name"] for each in bundle["objects"] for ref in each.get("object_marking_refs", []))
    for each in bundle["objects"]:
        named = [value for key, value in each.items() if key.endswith("_ref")]
        named += [value for key, values in each.items() if key.endswith("_refs") for value in values]
        assert set(named) <= by_id.keys(), each["type"]
        assert re.fullmatch(r"[a-z-]+--[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", each["id"])


def test_a_bundle_is_read_by_the_parser_of_the_standard(out: Write):
    stix2 = pytest.importorskip("stix2")
    assert len(stix2.parse(out("stix").read_text()).objects) > 4


def test_notes_are_linked_and_no_word_is_markup(out: Write):
    folder = out("markdown")
    names = {file.name for file in folder.iterdir()}
    for file in folder.iterdir():
        text = file.read_text()
        assert set(re.findall(r"(?<!\\)\]\(([^)]*)\)", text)) <= names
        assert "<b>" not in text.replace("\\<b\\>", "")
    assert "\\*title\\*" in (folder / "CL-1.md").read_text()


def test_references_go_out_and_come_back(out: Write, tmp_path: Path):
    data = out("csl").read_bytes()
    (item,) = json.loads(data)
    assert (item["title"], item["issued"]) == (HOSTILE, {"date-parts": [[2026, 3, 6]]})
    with Case.create(tmp_path / "b.casefile", title="Another", analyst="second") as case:
        brought = bring_in(case, data, name="sources.json")
        ((key, already),) = brought.sources
        assert not already
        (row,) = records(case, "source")
        facts = [row[name] for name in ("title", "publisher", "author", "published", "url", "held")]
        assert facts == [
            " ".join(HOSTILE.split()),
            "The Wire",
            "A. Writer",
            "2026-03-06",
            "https://wire.example.org/a",
            False,
        ]
        assert bring_in(case, data, name="sources.json").sources == [(key, True)]
        case.undo()
        assert records(case, "source") == []


@pytest.mark.parametrize(
    ("item", "facts"),
    [
        ({"title": "T", "author": [{"family": "Ng", "given": "A."}, {"literal": "Desk"}]}, {"author": "A. Ng; Desk"}),
        ({"title": "T", "issued": {"date-parts": [["2025", 10]]}}, {"published": "2025-10"}),
        (
            {"title": "T", "issued": {"date-parts": [[2025, 1, 2], [2025, 1, 9]]}},
            {"published": "2025-01-02/2025-01-09"},
        ),
        ({"URL": "https://a.example/b", "publisher": "P"}, {"publisher": "P", "title": None}),
        ({"title": "T", "issued": {"date-parts": "nonsense"}, "author": 7}, {"published": None, "author": None}),
    ],
)
def test_references_are_read_as_managers_write_them(tmp_path: Path, item: dict[str, Any], facts: dict[str, Any]):
    with Case.create(tmp_path / "b.casefile", title="Another", analyst="second") as case:
        bring_in(case, json.dumps([item]).encode(), name="a.json")
        (row,) = records(case, "source")
        assert {name: row[name] for name in facts} == facts


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\xff", "is no CSL-JSON"),
        (b"{}", "holds no references"),
        (b"[1]", "holds no references"),
        (b"[" * 9999, "no C"),
    ],
)
def test_what_is_no_list_of_references_is_refused(tmp_path: Path, data: bytes, says: str):
    with Case.create(tmp_path / "b.casefile", title="Another", analyst="second") as case:
        with pytest.raises(CaseError, match=says):
            bring_in(case, data, name="a.json")
        assert records(case, "source") == []
