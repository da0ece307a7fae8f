"""The collection record, the steps of custody, searches made and translations: acts, chain, trash, history."""

from __future__ import annotations

import io
from hashlib import sha256
from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.acts.several import delete_many
from workbench.case.case import Case
from workbench.case.collection import STATED, UNKNOWN, collection
from workbench.case.custody import chain, taken_out
from workbench.case.history import acts_on, entry_rows, field_history
from workbench.case.ids import id_bytes
from workbench.case.linked import linked
from workbench.case.remarks import translations
from workbench.case.rows import record, records
from workbench.case.search import hits
from workbench.case.texts import WorkingText, keep
from workbench.case.trash import thrown_away
from workbench.values.errors import CaseError

WORDS = "Ein Frachter landete.\n"
COLLECTED = {"at": "2026-03-16T09:00:00Z", "zone": "+0100", "by": "ada", "method": "file", "tool": "test 1"}


@pytest.fixture
def case(tmp_path: Path):
    with Case.create(tmp_path / "c.casefile", title="Flights", analyst="ada") as made:
        yield made


@pytest.fixture
def source(case: Case) -> bytes:
    stored = case.stage(io.BytesIO(WORDS.encode()))
    made, _ = acts.attach(case, Arrival(stored, "bericht.txt", "text/plain", COLLECTED))
    with case.change("Derive"):
        keep(case.raw, case.value("SELECT capture FROM source"), "text/1 utf-8", [WORDS])
    return made


@pytest.fixture
def excerpt(case: Case, source: bytes) -> bytes:
    return acts.highlight(
        case, source, WorkingText(case.raw, case.value("SELECT capture FROM source")), start=0, end=21
    )


def test_a_part_of_the_custody_goes_with_a_reason_only_and_stays_on_record(case: Case, source: bytes):
    step = acts.hand_over(case, source, "transferred", given_by="ada", taken_by="bob", at="2026-03-20")
    stamp = acts.keep_stamp(case, source, case.stage(io.BytesIO(b"a token")))
    with pytest.raises(CaseError, match="CU-1 belongs to the custody of a source; taking it out needs a reason"):
        acts.delete(case, step)
    with pytest.raises(CaseError, match="ST-1 .* needs a reason"):
        delete_many(case, [stamp], reason=" ")
    assert taken_out(case, source) == []
    acts.delete(case, step, reason="it was another disk")
    delete_many(case, [stamp], reason="of another file")
    told = [(row["number"], row["what"], row["by"], row["reason"]) for row in taken_out(case, source)]
    assert told == [("CU-1", "transferred from ada to bob, 2026-03-20", "ada", "it was another disk"),
                    ("ST-1", "time stamp", "ada", "of another file")]  # fmt: skip
    acts.restore(case, step)
    assert [row["number"] for row in taken_out(case, source)] == ["ST-1"]
    acts.hand_over(case, source, "returned", given_by="bob", taken_by="ada")
    case.undo()
    assert [(row["number"], row["act"], row["reason"]) for row in taken_out(case, source)] == [
        ("CU-2", "Undo record custody", None), ("ST-1", "Delete stamp", "of another file"),
    ]  # fmt: skip


def values(case: Case, source: bytes) -> dict[str, object]:
    return {row["field"]: row["value"] for row in collection(case, source)}


def test_every_field_of_the_record_is_there_and_what_nobody_said_reads_unknown(case: Case, source: bytes):
    told = values(case, source)
    assert {f"collected.{each.key}" for each in STATED} <= told.keys()
    assert all(told[f"collected.{each.key}"] == UNKNOWN for each in STATED)
    assert told["sha256"] == sha256(WORDS.encode()).hexdigest()
    assert (told["at"], told["zone"], told["by"], told["bytes"]) == ("2026-03-16T09:00:00Z", "+0100", "ada", 22)
    assert "" not in told.values()
    assert None not in told.values()


def test_what_is_stated_can_be_set_and_what_was_measured_cannot(case: Case, source: bytes):
    acts.set_fields(case, source, {"collected.purpose": "who flew", "title": "Bericht"})
    assert values(case, source)["collected.purpose"] == "who flew"
    with pytest.raises(CaseError, match="measured"):
        acts.set_fields(case, source, {"collected.at": "2020"})
    with pytest.raises(CaseError, match="no field colour"):
        acts.set_fields(case, source, {"collected.colour": "red"})
    assert values(case, source)["at"] == "2026-03-16T09:00:00Z"
    assert record(case, source)["title"] == "Bericht"


def test_when_a_source_was_first_collected_is_a_date_or_unknown(case: Case, source: bytes):
    at = "2026-03-16T09:00Z"
    for typed, held in (("16 March 2026", "2026-03-16"), (at, at), ("unknown", UNKNOWN)):
        acts.set_fields(case, source, {"collected.first_at": typed}, reason="asked again")
        assert values(case, source)["collected.first_at"] == held
    with pytest.raises(CaseError):
        acts.set_fields(case, source, {"collected.first_at": "when the ship sank"}, reason="asked again")
    acts.set_fields(case, source, {"collected.first_at": ""}, reason="nobody knows")
    assert values(case, source)["collected.first_at"] == UNKNOWN


def test_a_language_is_set_by_its_tag(case: Case, source: bytes, excerpt: bytes):
    acts.set_fields(case, source, {"language": "pt_br"})
    assert record(case, source)["language"] == "pt-BR"
    for refused in (
        lambda: acts.set_fields(case, source, {"language": "German"}),
        lambda: acts.translate(case, excerpt, "A freighter landed.", language="English"),
        lambda: acts.attach(case, Arrival(case.stage(io.BytesIO(b"x")), "x.txt", "text/plain", COLLECTED,
                                          described={"language": "English"})),
    ):  # fmt: skip
        with pytest.raises(CaseError, match="is no language tag"):
            refused()


def test_a_translation_is_found_by_its_words_and_shown_by_them_alone(case: Case, excerpt: bytes):
    acts.translate(case, excerpt, "A freighter landed.", language="en", translator="R. Vale")
    (hit,) = hits(case.raw, "freighter")
    assert (hit.title, hit.snippet) == ("A freighter landed.", "A freighter landed.")
    (hit,) = hits(case.raw, "Vale")
    assert "R. Vale" in hit.snippet


def test_a_recorded_step_is_not_edited(case: Case, source: bytes):
    step = acts.hand_over(case, source, "received", given_by="bob", taken_by="ada")
    with pytest.raises(CaseError, match="CU-1 stays as it was recorded; delete it and record it anew"):
        acts.set_fields(case, step, {"means": "disk"})


def test_a_change_of_what_was_stated_needs_a_reason_and_stands_in_the_history(case: Case, source: bytes):
    acts.set_fields(case, source, {"collected.clock": UNKNOWN})
    acts.set_fields(case, source, {"collected.clock": "against the radio"})
    with pytest.raises(CaseError, match="needs a reason"):
        acts.set_fields(case, source, {"collected.clock": ""})
    acts.set_fields(case, source, {"collected.clock": ""}, reason="it was another day")
    assert values(case, source)["collected.clock"] == UNKNOWN
    past = [(row["old"], row["new"], row["reason"]) for row in field_history(case, source)
            if row["field"] == "collected.clock"]  # fmt: skip
    assert past[1:] == [(UNKNOWN, "against the radio", None), ("against the radio", None, "it was another day")]
    case.undo()
    assert values(case, source)["collected.clock"] == "against the radio"
    assert entry_rows(case, limit=2)[1]["label"].endswith("S1")
    first = next(row for row in field_history(case, source) if row["field"] == "collected.clock")
    acts.go_back(case, source, "collected.clock", id_bytes(first["id"]))
    assert values(case, source)["collected.clock"] == UNKNOWN
    assert field_history(case, source)[-1]["reason"].startswith("as entry")


def test_a_source_that_is_not_held_has_no_custody(case: Case, source: bytes):
    cited = acts.cite(case, source, "Wire")
    assert collection(case, cited) == []
    assert chain(case, cited) == []
    with pytest.raises(CaseError, match="not held"):
        acts.hand_over(case, cited, "received", taken_by="ada")


def test_the_chain_stands_in_the_order_of_what_happened_and_names_what_is_missing(case: Case, source: bytes):
    acts.hand_over(case, source, "transferred", given_by="Ada", taken_by="the lab", at="2026-03-20", means="disk 4")
    acts.hand_over(case, source, "returned", given_by="an office", taken_by="ada", at="unknown")
    acts.hand_over(case, source, "received", given_by="a reader", taken_by="bob", at="2026-03-01")
    steps = chain(case, source)
    assert [step["action"] for step in steps] == ["received", "taken in", "transferred", "returned"]
    gaps = [step["gap"] for step in steps]
    assert gaps == [None, "Nothing tells how it came from bob to ada.", None,
                    "Nothing tells how it came from the lab to an office."]  # fmt: skip
    assert [step["matches"] for step in steps] == [None, True, None, None]


def test_a_step_needs_a_known_action_a_time_and_somebody(case: Case, source: bytes):
    with pytest.raises(CaseError, match="action of custody"):
        acts.hand_over(case, source, "sold", taken_by="bob")
    with pytest.raises(CaseError, match="giver or a taker"):
        acts.hand_over(case, source, "received")
    with pytest.raises(CaseError):
        acts.hand_over(case, source, "received", taken_by="bob", at="no day at all")
    made = acts.hand_over(case, source, "received", taken_by="bob", at="20 March 2026")
    assert (record(case, made)["at"], record(case, made)["given_by"]) == ("2026-03-20", UNKNOWN)


def test_a_check_records_the_hash_that_the_bytes_give_now(case: Case, source: bytes):
    good = record(case, acts.hand_over(case, source, "checked"))
    assert (good["sha256"], good["taken_by"]) == (sha256(WORDS.encode()).hexdigest(), "ada")
    with case.incoming():
        case.raw.execute("UPDATE blob_chunk SET data = ?", (b"altered",))
    bad = record(case, acts.hand_over(case, source, "checked"))
    assert bad["sha256"] == sha256(b"altered").hexdigest()
    assert [step["matches"] for step in chain(case, source)] == [True, True, False]
    with pytest.raises(CaseError, match="made now"):
        acts.hand_over(case, source, "checked", at="2020")


def test_a_search_that_found_nothing_says_so(case: Case, source: bytes):
    made = acts.searched(case, " Ship registry ", terms="XZ-4410", when="2026-03-17", about=source)
    row = record(case, made)
    assert (row["venue"], row["found"], row["when"]["edtf"], row["by"]) == (
        "Ship registry",
        "nothing",
        "2026-03-17",
        "ada",
    )
    assert entry_rows(case, limit=1)[0]["label"] == "Record search SL-1"
    assert [tie["says"] for tie in linked(case, source)] == ["searched for"]
    with pytest.raises(CaseError, match="somewhere"):
        acts.searched(case, "  ")
    acts.set_fields(case, made, {"found": "two lines", "when": "2026-03"})
    assert (record(case, made)["found"], record(case, made)["when"]["edtf"]) == ("two lines", "2026-03")
    acts.set_fields(case, made, {"found": ""})
    assert record(case, made)["found"] == "nothing"
    with pytest.raises(CaseError, match="not left empty"):
        acts.set_fields(case, made, {"venue": ""})


def test_a_translation_names_its_translator_or_its_machine(case: Case, excerpt: bytes):
    own = record(case, acts.translate(case, excerpt, "A freighter landed.", language="en"))
    assert (own["translator"], own["machine"]) == ("ada", None)
    made = record(case, acts.translate(case, excerpt, "A cargo ship landed.", language="en", machine="argos 1.9"))
    assert (made["translator"], made["machine"]) == (None, "argos 1.9")
    assert [row["text"] for row in translations(case, excerpt)] == ["A freighter landed.", "A cargo ship landed."]
    for wrong in ({"language": ""}, {"language": "en", "translator": "bob", "machine": "argos"}):
        with pytest.raises(CaseError):
            acts.translate(case, excerpt, "words", **wrong)
    with pytest.raises(CaseError, match="empty"):
        acts.translate(case, excerpt, " ", language="en")


def test_the_new_kinds_are_searched_deleted_restored_and_undone_like_others(case: Case, source: bytes, excerpt: bytes):
    kinds = {
        "custody": acts.hand_over(case, source, "copied", given_by="ada", taken_by="the archive"),
        "translation": acts.translate(case, excerpt, "A freighter landed.", language="en"),
        "enquiry": acts.searched(case, "port register", terms="freighter berth"),
    }
    for kind, words in (("custody", "archive"), ("translation", "freighter landed"), ("enquiry", "berth")):
        assert [hit.row for hit in hits(case.raw, words)] == [kinds[kind]]
        assert acts_on(case, kinds[kind], 5)
        acts.delete(case, kinds[kind], reason="of another file")
        assert [row[1][1] for row in thrown_away(case)] == [kind]
        assert records(case, kind) == []
        assert hits(case.raw, words) == []
        acts.restore(case, kinds[kind])
        assert len(records(case, kind)) == 1
        assert not thrown_away(case)
        case.undo()
        assert records(case, kind) == []
        case.redo()
    assert {row["act"] for row in acts_on(case, source, 20)} >= {"Record custody", "Attach source"}
    assert case.verify().ok
