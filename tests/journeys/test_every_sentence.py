"""Every statement of a print leads to exact words in unaltered bytes, or says that it does not."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from tests.journeys.two_reports import work
from workbench.case.case import Case
from workbench.case.texts import WorkingText
from workbench.reading.sample import make_sample
from workbench.report.blocks import Document, Endnote, Endnotes, Heading, Judgements, Row, Table, note_numbers
from workbench.report.blocks import runs_of_part as runs
from workbench.report.gather import facts
from workbench.report.summary import build
from workbench.values.composing import composed

DATA = os.environ.get("CASE_DATA")
CASES = ("sample", pytest.param("reports", marks=pytest.mark.skipif(not DATA, reason="needs CASE_DATA")))
STATED = ("Sightings", "Claims")
"""The sections whose every row is a statement of somebody's."""


@pytest.fixture(scope="module", params=CASES)
def case(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    path = tmp_path_factory.mktemp(request.param) / "a.casefile"
    if request.param == "sample":
        make_sample(path).close()
    else:
        work(path, Path(DATA or "") / "reports")
    with Case.open(path, analyst="Ada", write=False) as opened:
        yield opened


@pytest.fixture(scope="module")
def document(case: Case) -> Document:
    return build(facts(case), composed("dossier"))


def statements(document: Document) -> Iterator[tuple[str, bool, str]]:
    """Each statement by its words, whether it carries a note, and all that its row says."""
    section = ""
    for block in document.blocks:
        match block:
            case Heading():
                section = block.text
            case Judgements():
                for each in block.items:
                    told = (*each.said, *each.sure, *(run for line in each.basis for run in line))
                    words = " ".join(run.text for run in told)
                    yield words, any(run.style == "note" for run in told), words
            case Table() if section in STATED:
                for row in block.rows:
                    yield _words(row), any(run.style == "note" for run in runs(row)), _words(row)
            case _:
                continue


def _words(row: Row) -> str:
    return " ".join(run.text for run in runs(row))


def test_every_statement_has_a_note_or_says_that_it_is_unsupported(document: Document):
    told = list(statements(document))
    assert len(told) >= 10
    bare = [words for words, noted, whole in told if not noted and "unsupported" not in whole.casefold()]
    assert not bare


def test_every_note_leads_to_its_very_words_in_the_captured_bytes(case: Case, document: Document):
    notes = next(block for block in document.blocks if isinstance(block, Endnotes)).notes
    assert {each.number for each in notes} == set(note_numbers(document))
    assert all(led(case, each) for each in notes)


def led(case: Case, each: Endnote) -> bool:
    """Whether words, place, bytes and hash of a note are what the case holds."""
    (capture, blob) = case.rows("SELECT c.id, c.blob FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?",
                                (case.find(each.source)[1],))[0]  # fmt: skip
    text = WorkingText(case.raw, capture)
    data = b"".join(case.stored(blob))
    if sha256(data).hexdigest() != each.sha256 or each.start is None or each.end is None:
        return False
    if text.slice(each.start, each.end) != each.quote:
        return False
    if each.bytes_start is None or each.bytes_end is None:
        return True  # a page, whose words are not in one piece in its file
    return data[each.bytes_start : each.bytes_end].decode() == each.quote
