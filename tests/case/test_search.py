"""Everything in a case is found by its words, and hits lead to the exact ones."""

from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.clock import within
from workbench.case import search, texts
from workbench.case.ids import new_id
from workbench.case.records import canonical
from workbench.case.schema import lay

TITLE = "Jets over the coast"
TEXT = f"{TITLE}\n\nAn Il-62M left Libya last Sunday.\n\nСамолёт вернулся в Москву. Russia’s base was quiet."


class Desk:
    """A laid file without a gate, written straight into its tables."""

    def __init__(self, path: str = ":memory:") -> None:
        self.connection = apsw.Connection(path)
        self.connection.execute("PRAGMA secure_delete=ON").fetchall()
        lay(self.connection)

    def put(self, table: str, **values: object) -> bytes:
        key = new_id()
        stored = {name: canonical(value) if isinstance(value, dict) else value for name, value in values.items()}
        names = ", ".join(f'"{name}"' for name in ("id", *stored))
        marks = ", ".join("?" * (1 + len(stored)))
        self.connection.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', (key, *stored.values()))
        search.index_rows(self.connection, {table: [key]})
        return key

    def set(self, table: str, key: bytes, field: str, value: object) -> None:
        self.connection.execute(f'UPDATE "{table}" SET "{field}" = ? WHERE id = ?', (value, key))
        search.index_rows(self.connection, {table: {key}})

    def text(self, words: str, *, title: str = TITLE) -> bytes:
        capture = self.put("capture", name="report.txt", mime="text/plain")
        texts.keep(self.connection, capture, "text/1 utf-8", [words])
        search.index_text(self.connection, capture, 0, words)
        return self.put("source", capture=capture, title=title)

    def hits(self, query: str, **options: bool) -> list[search.Hit]:
        return search.hits(self.connection, query, **options)

    def rows(self, query: str) -> list[bytes]:
        return [hit.row for hit in self.hits(query)]


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.connection.close()


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("last Sunday", "last Sunday"), ("il62m", "Il-62M"), ("самолет", "Самолёт"), ("Russia's", "Russia’s"),
        ("IL-62*", "Il-62M"), ('"left libya"', "left Libya"), ("Sund", "Sund"), ("ibya la", "ibya la"),
    ],
)  # fmt: skip
def test_a_source_is_entered_at_the_exact_words(desk: Desk, query: str, words: str):
    source = desk.text(TEXT)
    (hit,) = desk.hits(query)
    assert (hit.row, hit.table, hit.source, hit.part, hit.title) == (source, "source", source, 0, TITLE)
    assert TEXT[hit.start : hit.end] == words
    assert words in hit.snippet


def test_words_must_all_be_there_and_phrases_keep_their_order(desk: Desk):
    desk.text(TEXT)
    assert desk.hits("Libya Москву")
    assert not desk.hits("Libya Berlin")
    assert not desk.hits('"Sunday last"')
    assert not desk.hits("ibya", scan=False)
    assert desk.hits("ibya")


def test_a_source_found_by_its_title_and_its_text_is_one_hit_and_stands_before_others(desk: Desk):
    other = desk.text("Something else\n\nNo jets were seen. " + "jets coast " * 3, title="Something else")
    source = desk.text(TEXT)
    assert [(hit.row, hit.start) for hit in desk.hits("jets coast")] == [(source, 14), (other, 35)]
    assert desk.rows("jets") == [source, other]
    untitled = desk.text("Nothing here.", title="The harbour file")
    (hit,) = desk.hits("harbour")
    assert (hit.row, hit.start, hit.snippet) == (untitled, None, "The harbour file")


def test_records_are_found_by_every_word_and_lead_to_their_excerpt(desk: Desk):
    source = desk.text(TEXT)
    start = TEXT.index("An Il-62M")
    anchor = {
        "recipe": "text/1 utf-8",
        "start": start,
        "end": start + 9,
        "quote": "An Il-62M",
        "prefix": "coast",
    }
    excerpt = desk.put("excerpt", source=source, anchor=anchor)
    sighting = desk.put(
        "sighting",
        aircraft={"written": "Il-26M", "why": "a transposition", "alternatives": ["Il-76M"]},
        hex="4b1234",
    )
    desk.put("quotation", record=sighting, excerpt=excerpt)
    for query in ("Il-26M", "transposition", "4b1234"):
        (hit,) = desk.hits(query)
        assert (hit.row, hit.table, hit.source, hit.start, hit.end) == (
            sighting, "sighting", source, start, start + 9
        )  # fmt: skip
    assert not desk.hits("Il-76M", scan=False)
    assert set(desk.rows('"an Il-62M"')) == {source, excerpt}
    note = desk.put("note", about=sighting, text="Ask the tower")
    assert [(hit.row, hit.source, hit.title) for hit in desk.hits("tower")] == [(note, None, "Ask the tower")]


def test_aliases_and_assignments_lead_to_their_entity(desk: Desk):
    entity = desk.put("entity", type="place", name="Hmeimim")
    desk.put("alias", entity=entity, name="Khmeimim")
    assert [(hit.row, hit.table, hit.title) for hit in desk.hits("khmeimim")] == [(entity, "entity", "Hmeimim")]
    desk.set("entity", entity, "deleted", 1)
    assert desk.hits("khmeimim") == []


def test_a_place_is_found_in_its_other_spellings_unless_quoted(desk: Desk):
    claim = desk.put("claim", statement="They flew to Hmeimim")
    assert desk.rows("Khmeimim") == desk.rows("Хмеймим") == desk.rows("flew khmeimim") == [claim]
    assert desk.rows('"Khmeimim"') == []


def test_edits_and_the_trash_are_followed(desk: Desk):
    claim = desk.put("claim", statement="Flights resumed")
    desk.set("claim", claim, "statement", "Flights stopped")
    assert (desk.rows("resumed"), desk.rows("stopped")) == ([], [claim])
    desk.set("claim", claim, "deleted", 1)
    assert desk.rows("stopped") == []
    desk.set("claim", claim, "deleted", 0)
    assert desk.rows("stopped") == [claim]
    source = desk.text(TEXT)
    desk.set("source", source, "deleted", 1)
    assert desk.rows("Sunday") == []


def test_rebuilding_gives_the_same_index(desk: Desk):
    desk.text(TEXT)
    desk.put("claim", statement="Flights resumed on Sunday")
    before = desk.hits("sunday")
    search.rebuild(desk.connection)
    assert sorted(desk.hits("sunday")) == sorted(before)
    assert len(before) == 2


def test_removed_words_leave_no_trace_in_an_index_built_anew(tmp_path: Path):
    desk = Desk(str(tmp_path / "c.db"))
    with desk.connection:
        for i in range(200):
            desk.put("claim", statement=f"Flights resumed {i}")
    claim = desk.put("claim", statement="the canary zyxwvut sang")
    assert b"zyxwvut" in (tmp_path / "c.db").read_bytes()
    desk.set("claim", claim, "statement", "nothing")
    search.rebuild(desk.connection)
    desk.connection.close()
    assert b"zyxwvut" not in (tmp_path / "c.db").read_bytes()


LAID = Desk()
LAID.text(TEXT)


@given(st.text(max_size=30) | st.text('ab"*()-:^+{}~\\\0 ANDORTNEAR\u0301空', max_size=30))
@settings(max_examples=400)
def test_no_query_is_an_error(query: str):
    for hit in LAID.hits(query):
        assert hit.start is None or hit.end is None or 0 <= hit.start < hit.end <= len(TEXT)


def test_a_query_with_a_broken_letter_is_no_error(desk: Desk):
    assert desk.hits("\ud800 x") == []
    assert desk.hits("") == desk.hits("  ") == desk.hits("—") == []


def test_an_edit_is_indexed_within_a_millisecond_and_text_by_the_megabyte(desk: Desk):
    keys = [desk.put("claim", statement=f"Flight {i} resumed from Libya to Latakia") for i in range(2000)]
    with within(300 * 0.001), desk.connection:
        for key in keys[:300]:
            desk.set("claim", key, "statement", "Flights stopped for good")
    words = ("Russia resumed flights to Hmeimim; ru " + TEXT + "\n") * 6500
    megabytes = len(words.encode()) / 1e6
    assert megabytes > 1
    with within(0.4 * megabytes):
        search.index_text(desk.connection, b"c", 0, words)
