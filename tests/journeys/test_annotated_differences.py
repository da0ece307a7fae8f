"""Every discrepancy annotated in the development articles, from texts attached and all suggestions accepted."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from workbench.analysis.differences import differences
from workbench.analysis.verdicts import Row
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.aided import accepted, offered
from workbench.reading.intake import take_in

DATA = Path(os.environ.get("CASE_DATA") or "none")
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="needs the articles that CASE_DATA names")

VERDICTS = {  # where the annotation does not say it: what the rules of the guide make of each
    ("dev01", "dev03", "date"): {"contradicts"},
    ("dev01", "dev02", "count"): {"contradicts"},
    ("dev01", "dev02", "date"): {"differs", "agrees"},
    ("dev01", "dev03", "type"): {"differs"},
    ("dev01", "dev03", "registration"): {"differs", "agrees"},
    ("dev04", "dev05", "duration"): {"contradicts"},
    ("dev04", "dev05", "type"): {"differs"},
    ("dev04", "dev05", "date"): {"differs", "agrees"},
    ("dev06", "dev07", "count"): {"contradicts"},
    ("dev06", "dev07", "place"): {"differs"},
    ("000_1", "002_5", "type"): {"contradicts", "differs"},
    ("000_1", "002_5", "date"): {"agrees"},
    ("000_1", "002_5", "attribution"): {"differs"},
}


class Read(NamedTuple):
    """All clustered articles and one of another subject, and what was found between them."""

    names: dict[bytes, str]
    gold: dict[str, Any]
    rows: list[Row]
    recorded: bool  # whether title, publisher and day are told beside the text, or in its first lines


@pytest.fixture(scope="module", params=["recorded", "in the text"])
def read(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Read]:
    folder = tmp_path_factory.mktemp("articles")
    found = [*sorted(DATA.glob("articles/*.json")), *sorted(DATA.glob("seeds/*.json"))]
    held = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in found}
    recorded = request.param == "recorded"
    others = ("dev10", "dev15") if recorded else ()
    few = ("D2", "D3", "seed") if not recorded else ("D", "seed")
    gold = {
        name: told for name, told in held.items() if (told["cluster"] or "").startswith(few) or name.startswith(others)
    }
    names: dict[bytes, str] = {}
    with Case.create(folder / "a.casefile", title="Articles", analyst="Ada") as case:
        for name in gold:
            text = next(path for path in found if path.stem == name).with_suffix(".txt").read_text(encoding="utf-8")
            names[attached(case, folder / f"{name}.txt", text, recorded=recorded)] = name
        yield Read(names, gold, differences(case), recorded)


def attached(case: Case, path: Path, text: str, *, recorded: bool) -> bytes:
    """An article as a source, its header recorded or left in the text, with all that is suggested accepted."""
    head, _, body = text.partition("\n\n")
    told = {line.partition(": ")[0].lower(): line.partition(": ")[2] for line in head.split("\n")}
    described = {name: told.get(name) for name in ("title", "publisher", "published", "language")}
    path.write_text(body.removesuffix("\n") if recorded else text, encoding="utf-8")
    source = take_in(case, [str(path)], described=described if recorded else {}).sources[0][0]
    here = offered(case, source)
    acts.accept_suggestions(case, source, here.text, accepted(case, here, [*here.open.movements, *here.open.spans]))
    return source


def pair(read: Read, row: Row) -> set[str]:
    return {read.names.get(row.here.source, ""), read.names.get(row.other, "")}


def test_every_annotated_discrepancy_is_found_between_the_right_two_in_the_right_field(read: Read):
    asked = [(name, each) for name, told in read.gold.items() for each in told["discrepancies"]]
    missed = [
        (name, each)
        for name, each in asked
        if not any(row.field == each["field"] and pair(read, row) == {name, each["with"]} for row in read.rows)
    ]
    assert missed == []
    assert len(asked) == (18 if read.recorded else 11)


def test_each_comes_out_with_the_verdict_of_the_rules(read: Read):
    wrong = {}
    held = {name[:5] for name in read.gold}
    for (one, two, field), verdicts in VERDICTS.items():
        if not {one, two} <= held:
            continue
        found = {
            row.verdict for row in read.rows
            if row.field == field and sorted(name[:5] for name in pair(read, row)) == [one, two]
        }  # fmt: skip
        if not verdicts & found or ("contradicts" in found) > ("contradicts" in verdicts):
            wrong[one, two, field] = found
    in_text = {("dev04", "dev05", "date")}  # its arrival is read as of the day of its departure
    assert wrong.keys() <= (set() if read.recorded else in_text)


def test_nothing_is_held_against_an_article_of_another_event(read: Read):
    crossed = [row for row in read.rows if len({read.gold[name]["cluster"] for name in pair(read, row) if name}) > 1]
    assert crossed == []
    known = {(name, each["with"], each["field"]) for name, told in read.gold.items() for each in told["discrepancies"]}
    false = [
        row for row in read.rows
        if row.verdict == "contradicts" and len(pair(read, row)) == 2
        and not any((one, two, row.field) in known for one in pair(read, row) for two in pair(read, row))
    ]  # fmt: skip
    told = Counter(row.verdict for row in read.rows)
    assert sum(told.values()) > (60 if read.recorded else 20)
    assert len(false) * 20 <= sum(told.values()), [(pair(read, row), row.field, row.says) for row in false]
