"""A journal entry in words: what was changed from what to what, and the entries that say something."""

import io
from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.entrywords import Told, analysts, entry_slices, told_changes
from workbench.case.journal import entries


@pytest.fixture
def case(tmp_path: Path):
    made = Case.create(tmp_path / "a.casefile", title="T", analyst="Ada")
    yield made
    made.close()


def told(case: Case, seq: int) -> list[Told]:
    return told_changes(case, next(entries(case.raw, "WHERE seq = ?", (seq,))))[0]


def _seqs(case: Case, *, of: bytes | None = None, by: str | None = None, words: str = "") -> list[int]:
    return [seq for some in entry_slices(case, of=of, by=by, words=words) for seq in some]


def test_each_change_is_told_in_the_words_of_the_interface(case: Case):
    lead = acts.lead(case, "Ask the tower")
    acts.set_fields(case, lead, {"text": "Ask the field"})
    acts.delete(case, lead)
    made, edited, gone = told(case, 2), told(case, 3), told(case, 4)
    assert Told(lead, "LD-1", "Text", "", "Ask the tower") in made
    assert all(not each.old for each in made)
    assert edited == [Told(lead, "LD-1", "Text", "Ask the tower", "Ask the field")]
    assert gone == [Told(lead, "LD-1", "In the trash", "no", "yes")]


def test_records_are_told_by_number_and_dates_in_words(case: Case):
    lead = acts.lead(case, "A")
    acts.note(case, lead, "on it")
    assert ("About", "LD-1") in {(each.field, each.new) for each in told(case, 3)}
    stored = case.stage(io.BytesIO(b"x"))
    collected = {"at": "2024-01-01T00:00:00Z", "zone": "UTC", "by": "Ada", "method": "file", "tool": "t"}
    described = {"published": "2025-10-26"}
    acts.attach(case, acts.Arrival(stored, "a.txt", "text/plain", collected, described=described))
    attached = {each.field: each.new for each in told(case, 4)}
    assert attached["Published"].endswith("26 Oct 2025")
    assert "{" not in " ".join(attached.values())


def test_a_long_entry_is_told_in_part(case: Case):
    with case.change("Bulk"):
        for n in range(30):
            acts.lead(case, str(n))
    entry = list(entries(case.raw))[-1]
    some, more = told_changes(case, entry, most=10)
    assert len(some) == 10
    assert more == len(told_changes(case, entry)[0]) - 10
    assert told_changes(case, entry, most=10, past=10) == (told_changes(case, entry)[0][10:20], more - 10)


def test_entries_are_found_by_record_analyst_and_words(case: Case):
    one = acts.lead(case, "Ask the tower 50%")
    acts.set_fields(case, one, {"text": "Ask the field"}, reason="nobody answers there")
    case.analyst = "Ben"
    acts.lead(case, "Another")
    assert analysts(case) == ["Ada", "Ben"]
    assert _seqs(case) == [4, 3, 2, 1]
    assert _seqs(case, of=one) == [3, 2]
    assert _seqs(case, by="Ben") == [4]
    for words, found in (("answers", [3]), ("TOWER", [3, 2]), ("edit", [3]), ("LD-1", [3, 2]), ("50%", [3, 2]),
                         ("5_%", []), ("nowhere", [])):  # fmt: skip
        assert _seqs(case, words=words) == found, words
    assert _seqs(case, words="LD-1", by="Ben") == []
