"""A colleague's copy whose journal is whole but whose values are not: refused, nothing taken in."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw
import pytest

from workbench.case import acts, journal
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.case.itself import entries_made
from workbench.case.records import Capture, Claim, Conflict, Excerpt, Grade, Investigation, Link, Quotation, Sighting
from workbench.case.rows import records
from workbench.case.texts import WorkingText, keep
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge
from workbench.exchange.shapes import readable
from workbench.reading.intake import complete
from workbench.reading.provenance import altered_texts, provenance
from workbench.report.gather import facts
from workbench.values.errors import CaseError

WORDS = "A title\n\nAn An-124 arrived at Latakia on October 24.\n"
COLLECTED = {"at": "2026-01-01T00:00:00Z", "zone": "+0000", "by": "one", "method": "file", "tool": "test"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A case with one source, one quote, one sighting, one claim, one link and one grade."""
    path = tmp_path / "home.casefile"
    with Case.create(path, title="Home", analyst="one") as case:
        stored = case.stage(io.BytesIO(WORDS.encode()))
        source, _ = acts.attach(case, Arrival(stored, "a.txt", "text/plain", COLLECTED))
        with case.change("Derive"):
            complete(case)
        text = WorkingText(case.raw, case.value("SELECT capture FROM source"))
        excerpt = acts.highlight(case, source, text, start=12, end=18)
        sighting = acts.tag(case, excerpt, {"aircraft": "An-124", "when": "October 24"})
        said = acts.claim(case, excerpt, "It came.", by=["Wire"])
        acts.link(case, sighting, "supports", said)
        acts.grade(case, said, "2")
    return path


@pytest.fixture
def away(home: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    path = tmp_path / "away.casefile"
    with Case.open(home, analyst="one") as case:
        copy_case(case, path)
    return path


def anchor(**changed: Any) -> dict[str, Any]:
    """The excerpt's anchor with some parts changed."""
    whole = {"recipe": "text/1 utf-8", "start": 12, "end": 18, "quote": "An-124", "prefix": "", "suffix": ""}
    return {**whole, **changed}


SIDES = {"base": None, "one": {"entry": "00" * 16, "value": "a"}, "two": {"entry": "11" * 16, "value": "b"}}
DATE = {
    "written": "x", "value": "2025", "why": "", "premises": [], "alternatives": [], "accepted_by": None, "edtf": "2025",
    "earliest": None, "latest": None, "anchor": None, "rule": None, "zone": "not stated",
}  # fmt: skip
FORGED: dict[str, Callable[[bytes], Any]] = {
    "an empty anchor": lambda key: Excerpt.update(anchor={}).execute(),
    "no anchor": lambda key: Excerpt.update(anchor=None).execute(),
    "a quote longer than its place": lambda key: Excerpt.update(anchor=anchor(quote="An-124 and more")).execute(),
    "a place before the text": lambda key: Excerpt.update(anchor=anchor(start=-6, end=0)).execute(),
    "a place that is no number": lambda key: Excerpt.update(anchor=anchor(start="12")).execute(),
    "a date that is none": lambda key: Sighting.update(when={**DATE, "edtf": "soon"}).execute(),
    "a date shown as another": lambda key: Sighting.update(when={**DATE, "value": "soon"}).execute(),
    "a rule there is not": lambda key: Claim.update(when={**DATE, "rule": "guess:7"}).execute(),
    "an aircraft that is a text": lambda key: Sighting.update(aircraft="An-124").execute(),
    "an unknown event": lambda key: Sighting.update(event="vanishing").execute(),
    "an unknown kind of link": lambda key: Link.update(kind="likes").execute(),
    "a grade there is not": lambda key: Grade.update(value="Z").execute(),
    "a grade at no time": lambda key: Grade.update(at="yesterday").execute(),
    "asserters that are no list": lambda key: Claim.update(by={"a": 1}).execute(),
    "a collection record that is none": lambda key: Capture.update(collected=[1]).execute(),
    "a second case": lambda key: Investigation.create(title="Other"),
    "words of a record that is not there": lambda key: Quotation.create(record=b"\1" * 16, excerpt=key),
    "a conflict in no table": lambda key: Conflict.create(
        about=key, table='local" SET value = ?1 WHERE ?2 IS NOT NULL --', field="x", values=SIDES),
    "a conflict in no field": lambda key: Conflict.create(about=key, table="excerpt", field="x", values=SIDES),
    "a conflict without sides": lambda key: Conflict.create(
        about=key, table="excerpt", field="source", values={"a": 1}),
    "a conflict over what cannot be": lambda key: Conflict.create(
        about=key, table="excerpt", field="anchor", values=SIDES),
}  # fmt: skip


@pytest.mark.parametrize("name", FORGED)
def test_values_that_no_view_can_read_are_refused(home: Path, away: Path, name: str):
    with Case.open(away, analyst="two") as case, case.change("Edit"):
        FORGED[name](case.value("SELECT id FROM excerpt"))
    assert_refused(home, away)


def assert_refused(home: Path, away: Path) -> None:
    """The copy is turned away in a sentence, and nothing of it comes in."""
    with Case.open(home, analyst="one") as case:
        before = case.value("SELECT count(*) FROM change")
        with pytest.raises(CaseError, match="cannot be taken in: .*; ask for a fresh copy"):
            merge(case, away)
        assert case.value("SELECT count(*) FROM change") == before
        assert case.verify().ok


def test_half_a_character_and_numbers_beyond_any_are_not_readable():
    assert readable("excerpt", "anchor", json.dumps(anchor()))
    assert not readable("excerpt", "anchor", json.dumps(anchor(quote="An-12\ud800")))
    assert not readable("card", "place", "[NaN, 1]")
    assert not readable("card", "place", "[1e999, 1]")
    assert not readable("frame", "place", f"[0, 0, {'9' * 400}, 1]")
    assert readable("card", "place", "[0.5, 1]")


def forge_entry(path: Path, **facts: Any) -> None:
    """Append an entry that binds its own facts, whatever they are."""
    raw = apsw.Connection(str(path))
    head = raw.execute("SELECT hash FROM entry WHERE id = (SELECT value FROM local WHERE key = 'head')").fetchone()[0]
    seq, n, replica = raw.execute(
        "SELECT max(seq) + 1, max(n) + 1, (SELECT value FROM local WHERE key = 'replica') FROM entry"
    ).fetchone()
    key = new_id()
    given = {"seq": seq, "id": key, "replica": replica, "n": n, "at": journal.now(), "act": "Edit", "undoes": None,
             "prev_hash": head, "hash": b"", **facts}  # fmt: skip
    if given["undoes"] == "itself":
        given["undoes"] = key
    given["hash"] = journal.hash_of(journal.Entry(**given), [])
    with raw:
        journal.write_entries(raw, [tuple(given.values())])
        raw.execute("UPDATE local SET value = ? WHERE key = 'head'", (given["id"],))
    raw.close()


@pytest.mark.parametrize(
    "facts",
    [{"n": 2**62}, {"n": 0}, {"at": "soon"}, {"act": ""}, {"undoes": "itself"}, {"undoes": b"short"}, {"id": b"short"}],
    ids=str,
)
def test_entries_that_stand_nowhere_in_time_are_refused(home: Path, away: Path, facts: dict[str, Any]):
    forge_entry(away, **facts)
    assert_refused(home, away)


def test_an_ordinary_entry_of_a_copy_comes_in(home: Path, away: Path):
    forge_entry(away)
    with Case.open(home, analyst="one") as case:
        before = entries_made(case)
        merge(case, away)
        assert entries_made(case) == before + 2  # that one, and what the merge says of itself
        assert case.verify().ok


def test_words_that_are_not_in_the_file_come_in_as_an_orphan(home: Path, away: Path):
    with Case.open(away, analyst="two") as case, case.change("Edit"):
        Excerpt.update(anchor=anchor(quote="An-225")).execute()
    with Case.open(home, analyst="one") as case:
        assert [each["status"] for each in records(case, "excerpt")] == ["exact"]
        merge(case, away)
        assert [each["status"] for each in records(case, "excerpt")] == ["orphan"]


def test_words_of_another_reading_of_the_bytes_are_an_orphan(home: Path):
    with Case.open(home, analyst="one") as case:
        with case.change("Read again"):
            keep(case.raw, case.value("SELECT capture FROM source"), "text/1 cp1252", [WORDS])
        assert [each["status"] for each in records(case, "excerpt")] == ["orphan"]
        assert not facts(case).places


def test_a_quote_by_a_recipe_that_is_none_is_shown_as_an_orphan(home: Path, away: Path):
    with Case.open(away, analyst="two") as case, case.change("Edit"):
        Excerpt.update(anchor=anchor(recipe="rot13/1 nonsense")).execute()
    with Case.open(home, analyst="one") as case:
        merge(case, away)
        (told,) = provenance(case, case.value("SELECT id FROM sighting"))
        assert (told["status"], told["bytes_start"]) == ("orphan", None)
        assert not facts(case).places


def test_a_text_by_a_recipe_that_is_none_is_named(home: Path):
    with Case.open(home, analyst="one") as case:
        assert not list(altered_texts(case))
        with case.change("Read again"):
            keep(case.raw, case.value("SELECT capture FROM source"), "text/1 nonsense", [WORDS])
        assert len(list(altered_texts(case))) == 1


def test_a_conflict_over_no_field_is_not_settled(home: Path):
    with Case.open(home, analyst="one") as case:
        with case.change("Forge"):
            table = "local\" SET value = ?1 WHERE key = 'head' AND ?2 IS NOT NULL --"
            made = Conflict.create(about=b"\1" * 16, table=table, field="x", values=SIDES)
        with pytest.raises(CaseError, match="no case has"):
            acts.settle(case, bytes(made.id), "mine")
        assert case.verify().ok


@pytest.mark.parametrize(("table", "field"), [("savedview", "settings"), ("capture", "response"), ("report", "parts")])
def test_half_a_letter_that_no_file_can_hold_is_read_nowhere(table: str, field: str):
    whole = {"report": [{"section": "claims", "title": "x"}]}.get(table, {"a": {"b": "x"}})
    assert readable(table, field, json.dumps(whole))
    assert not readable(table, field, json.dumps(whole).replace('"x"', '"\\ud800"'))


def test_a_section_that_is_no_text_is_no_part_of_a_report():
    assert not readable("report", "parts", '[{"section":["x"]}]')
