"""Every statement of a print leads to exact words in unaltered bytes, or says that it does not."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pypdfium2
import pytest

from tests.journeys.two_reports import work
from tests.report.followed import bookmarks, links
from workbench.case.case import Case
from workbench.case.texts import WorkingText
from workbench.exchange.flightsample import make_flight_sample
from workbench.reading.sample import make_sample
from workbench.report.blocks import (
    Block,
    Document,
    Endnote,
    Endnotes,
    Figure,
    Heading,
    Judgements,
    Register,
    Row,
    Run,
    Table,
    note_numbers,
    plain,
    runs_of,
)
from workbench.report.blocks import runs_of_part as runs
from workbench.report.framed import Framing, words_of
from workbench.report.gather import facts
from workbench.report.issuing import facts_of, of_template
from workbench.report.pages import Paper
from workbench.report.pdf import pdf
from workbench.report.summary import build
from workbench.values.composing import LANGUAGES, composed

DATA = os.environ.get("CASE_DATA")
CASES = ("sample", pytest.param("reports", marks=pytest.mark.skipif(not DATA, reason="needs CASE_DATA")))
LATIN = re.compile("[A-Za-z]{3,}")
NAMES = {"UTC", "SHA", "ICD", "ADS", "MLAT", "PDF", "hex"}
"""What is written so in every language."""
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


def test_what_stands_in_quotation_marks_stands_letter_for_letter_in_a_source(case: Case, document: Document):
    """As the foot of every page says; what an analyst says stands in none."""
    told = [capture for (capture,) in case.rows("SELECT capture FROM source WHERE capture IS NOT NULL")]
    texts = [text.slice(0, text.total) for text in (WorkingText(case.raw, capture) for capture in told)]
    shown = [run for block in document.blocks for run in (*runs_of(block), *_heads(block))]
    marked = [run.text for run in shown if run.style == "quote"]
    marked += [words for run in shown if run.style != "quote" for words in re.findall("“([^”]+)”", run.text)]
    assert len(marked) > 30
    assert [words for words in marked if not any(words in text for text in texts)] == []


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_link_and_bookmark_leads_to_the_place_that_it_names(case: Case, paper: Paper):
    file = pypdfium2.PdfDocument(pdf(build(facts(case)), paper=paper))
    led_to = [*links(file)]
    assert len(led_to) > 250
    astray = [(named, there) for named, there in led_to if not _stands(named, there)]
    assert astray == []
    titles = [*bookmarks(file)]
    assert len(titles) > 10
    assert [title for title, there in titles if title not in " ".join(there.split())] == []


def _stands(named: str, there: str) -> bool:
    """A record or a note by its number, a judgement by the large one that it begins with."""
    number = named.removeprefix("J")
    return re.search(rf"(?<![\w-]){re.escape(number)}(?![\w-])", there) is not None


def test_no_composed_sentence_stays_english(case: Case):
    assert missed(case, "dossier", "annex", "brief") == []  # every section, and one left out


def test_nothing_that_is_said_of_a_flight_stays_english(tmp_path: Path):
    with make_flight_sample(tmp_path / "a.casefile") as case:
        assert missed(case, "dossier") == []


def missed(case: Case, *templates: str) -> list[tuple[str, str, str]]:
    """Sentences that prints of a case keep in English, by language and template."""
    found = []
    for template in templates:
        wanted = of_template(template)
        told = facts_of(case, wanted)
        english, own = build(told, wanted.composed), words_of(told)
        assert english.blocks
        for language in LANGUAGES[1:]:
            framing = Framing(language, own)
            framing.document(english)
            found += [(language, template, sentence) for sentence in framing.missed]
    return found


def test_where_letters_are_others_no_english_word_is_left(case: Case):
    told = facts(case)
    own = words_of(told)
    theirs = {word for said in own for word in LATIN.findall(said)}
    document = Framing("ru", own).document(build(told, composed("dossier")))
    shown = [run for block in document.blocks for run in (*runs_of(block), *_heads(block))]
    for run in (*shown, *(run for line in (*document.facts, *document.foot) for run in line)):
        if run.style in ("plain", "strong", "faint"):
            ours = [word for word in LATIN.findall(run.text) if word not in theirs | NAMES]
            cut = [word for word in ours if not any(each.startswith(word) for each in theirs)]
            assert cut == [], run.text


def _heads(block: Block) -> Iterator[Run]:
    """Words of a block that no run holds."""
    if isinstance(block, Heading) and not block.own:
        yield plain(block.text)
    if isinstance(block, Table):
        yield from (plain(word) for column in block.columns for word in (column.title, column.over))
    if isinstance(block, Figure):
        yield plain(block.alternative)
        yield from map(plain, re.findall("<text[^>]*>([^<]+)</text>", block.svg))
    if isinstance(block, Register):
        yield from (plain(name) for entry in block.entries for name, _ in (*entry.facts, *entry.wide))


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
