"""The main job on the two real reports by verbs: what it leaves, undone to empty, redone to the same."""

import re
from hashlib import sha256
from html import unescape
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.journeys.two_reports import CLAIMS, REST_CLAIMS, SIGHTINGS, calls
from workbench.case.case import Case
from workbench.case.records import FIELDS


def state(path: Path) -> dict[str, list[Any]]:
    """All live rows of every table."""
    with Case.open(path, analyst="reader", write=False) as case:
        return {table: sorted(case.rows(f'SELECT * FROM "{table}" WHERE deleted = 0'), key=repr) for table in FIELDS}


@pytest.fixture
def worked(run, case: Path, reports: list[Path]) -> Path:
    for call in calls(case, reports[0].parent):
        run(*call)
    return case


def test_the_main_job_by_verbs(run, worked: Path, tmp_path: Path):
    sightings = run("list", worked, "sightings")["rows"]
    claims = run("list", worked, "claims")["rows"]
    links = run("list", worked, "links")["rows"]
    assert (len(sightings), len(claims)) == (len(SIGHTINGS), len(CLAIMS) + len(REST_CLAIMS))
    assert len(sightings) >= 5
    assert len(claims) >= 12
    assert sum(link["kind"] == "contradicts" for link in links) == 2
    assert sightings[0]["aircraft"]["value"] is None
    assert sightings[0]["aircraft"]["alternatives"][0]["value"] == "Il-62M"
    assert sightings[0]["when"]["edtf"] == "2025-10-26"
    assert (sightings[0]["when"]["anchor"] or {})["edtf"] == "2025-10-30"
    assert run("verify", worked)["ok"]


def test_undo_to_empty_and_redo_forward(run, worked: Path):
    before = state(worked)
    acts = len(run("journal", worked)["entries"]) - 1
    for _ in range(acts):
        run("undo", worked)
    assert {table for table, rows in state(worked).items() if rows} == {"investigation"}
    for _ in range(acts):
        run("redo", worked)
    assert state(worked) == before
    assert run("verify", worked)["ok"]


NUMBER = r"([\d\u202f]+)"  # in groups of three
ROW = re.compile(
    rf'<tr id="note-\d+">.*?<q[^>]*>“(.*?)”</q>.*?<div>(S\d+)( ¶\d+)?, {NUMBER}–{NUMBER} <span[^>]*>(E\d+)</span></div>'
    rf'(?:<div><span[^>]*>bytes {NUMBER}–{NUMBER}</span></div>)?.*?class="code">(\w+)…(\w+)<.*?</tr>',
    re.DOTALL,
)


def test_the_printed_words_lead_back_to_their_bytes(run, worked: Path, reports: list[Path], tmp_path: Path):
    run("summary", worked, tmp_path / "s.html")
    run("summary", worked, tmp_path / "s.pdf")
    page = re.sub(r"</?a\b[^>]*>", "", (tmp_path / "s.html").read_text(encoding="utf-8"))  # numbers lead to their rows
    pages = pypdfium2.PdfDocument(tmp_path / "s.pdf")
    printed = squeezed(" ".join(pages[n].get_textpage().get_text_range() for n in range(len(pages))))
    held = {digest: path.read_bytes() for path in reports if (digest := sha256(path.read_bytes()).hexdigest())}
    notes = ROW.findall(page)
    assert len(notes) >= 18
    assert len(notes) == page.count('<tr id="note-')
    for words, _source, _paragraph, start, end, excerpt, first, last, head, tail in notes:
        quote = unescape(words)
        start, end, first, last = (each.replace("\u202f", "") for each in (start, end, first, last))  # as thousands
        data = next(data for digest, data in held.items() if digest.startswith(head) and digest.endswith(tail))
        where = f"{start}–{end} {excerpt}" + (f" bytes {first}–{last}" if first else "")  # where these are others
        first, last = first or start, last or end
        assert data[int(first) : int(last)].decode() == quote
        assert data.decode()[int(start) : int(end)] == quote
        assert squeezed(quote) in printed
        assert squeezed(where) in printed
    words = squeezed(re.sub(r"<[^>]+>", "", page))
    assert all(digest in words and digest in printed for digest in held)


def squeezed(text: str) -> str:
    """A text without blanks and the marks of broken lines, which a page sets anew."""
    return re.sub(r"[\s\ufffe\xad\u200b\x02]+", "", text)
