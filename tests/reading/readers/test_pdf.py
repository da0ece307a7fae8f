"""PDFs through the child: words, places, pictures; what is damaged or built to do harm is refused or read safely."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.reading.readers.bad_pdfs import BAD
from tests.reading.samples.pdfs import document, lines, mapped, report, samples, turned
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.readings import reading_of, stretches, stretches_at
from workbench.case.rows import record, records
from workbench.exchange.copy import copy_case
from workbench.reading import confined
from workbench.reading.confined import PATIENCE, SECONDS, Fault, Lent, lend_file
from workbench.reading.intake import complete, take_in, working_text
from workbench.reading.provenance import altered_texts, provenance
from workbench.reading.readers import reader_for
from workbench.reading.readers.pdf import Pdf
from workbench.values.errors import CaseError

PDF = Pdf()


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "c.casefile", title="t", analyst="Ana") as made:
        yield made


def lent(data: bytes, name: str = "a.pdf") -> Lent:
    return lend_file(io.BytesIO(data), name=name)


def attached(case: Case, tmp_path: Path, data: bytes, name: str = "a.pdf") -> bytes:
    (tmp_path / name).write_bytes(data)
    [(source, _held), *_inside] = take_in(case, [str(tmp_path / name)]).sources
    return source


def test_a_pdf_is_told_by_its_bytes():
    data = report()
    assert reader_for(data, name="a.txt") is not None
    assert PDF.recognise(b"\n " + data) == "application/pdf"
    assert PDF.recognise(b"HTTP junk before it\r\n" + data) == "application/pdf"
    assert PDF.recognise(b"A text that says %PDF-1.7 is how such files begin.\n") is None
    assert PDF.recognise(b"A line\n%PDF-1.7\nand no object behind it.\n") is None


def test_letters_stand_where_their_boxes_say():
    """Each word of a page is drawn inside the boxes of its letters, and nowhere else."""
    data = document(lines("alpha", left=72, top=700) + b"\n" + lines("omega", left=300, top=300))
    reading = confined.read(PDF, lent(data))
    boxes = confined.glyphs(PDF, lent(data), page=1)
    assert len(boxes) == len(reading.text)
    at = reading.text.index("omega")
    left, top, right, bottom = boxes[at][0], boxes[at][1], boxes[at + 4][2], boxes[at + 4][3]
    assert left == pytest.approx(300, abs=1)
    assert bottom == pytest.approx(792 - 300 + 2.3, abs=2)
    drawn = confined.picture(PDF, lent(data), page=1, scale=2.0, region=(left, top, right, bottom))
    with Image.open(io.BytesIO(drawn.png)) as part:
        assert min(part.convert("L").tobytes()) < 100  # ink
    page = confined.picture(PDF, lent(data), page=1, scale=1.0)
    with Image.open(io.BytesIO(page.png)) as whole:
        beside = whole.convert("L")
        beside.paste(255, tuple(map(round, (left - 1, top - 1, right + 1, bottom + 1))))
        at = reading.text.index("alpha")
        one, two = boxes[at], boxes[at + 4]
        beside.paste(255, tuple(map(round, (one[0] - 1, one[1] - 1, two[2] + 1, two[3] + 1))))
        assert min(beside.tobytes()) == 255


def test_letters_beyond_the_first_plane_are_one_letter_each():
    data = mapped("An 🛬 at 𝐁𝐌 base")
    assert confined.read(PDF, lent(data)).text == "An 🛬 at 𝐁𝐌 base"
    boxes = confined.glyphs(PDF, lent(data), page=1)
    assert [box[0] for box in boxes] == sorted(box[0] for box in boxes)
    assert len(boxes) == len("An 🛬 at 𝐁𝐌 base")


def test_a_turned_page_is_seen_as_it_is_shown():
    data = turned()
    block = confined.read(PDF, lent(data)).blocks[0]
    assert block.box == (0, 0, 600, 400)
    boxes = confined.glyphs(PDF, lent(data), page=1)
    assert [box[0] for box in boxes] == pytest.approx([400] * 6, abs=4)  # the words run down the page
    assert [box[1] for box in boxes] == sorted(box[1] for box in boxes)
    drawn = confined.picture(PDF, lent(data), page=1, scale=1.0)
    assert (drawn.width, drawn.height) == (600, 400)


def test_pictures_keep_within_their_size():
    data = report()
    whole = confined.picture(PDF, lent(data), page=1, scale=1.0)
    assert (whole.width, whole.height, whole.scale) == (612, 792, 1.0)
    assert confined.picture(PDF, lent(data), page=1, scale=1e9).scale < 6
    part = confined.picture(PDF, lent(data), page=1, scale=4.0, region=(0, 0, 306, 198))
    assert (part.width, part.height) == (1224, 792)
    for wrong in ({"page": 3}, {"page": 0}, {"page": 1, "region": (700.0, 0.0, 800.0, 10.0)}):
        with pytest.raises(CaseError, match="page"):
            confined.picture(PDF, lent(data), scale=1.0, **wrong)


REFUSED = {
    "password": "protected by a password", "no table": "damaged or cut short", "half": "damaged or cut short",
    "only a beginning": "damaged or cut short", "noise": "damaged or cut short", "too many pages": "10,001 pages",
}  # fmt: skip
STRANGE = "Words on a strange page."
READ = {"script": "Words beside a script.", "wrong table": "Arrivals at Leipzig", "huge page": STRANGE,
        "no page": STRANGE, "page inside out": STRANGE}  # fmt: skip


def tried(work: Callable[[], object]) -> str:
    """What a refusal says, in time and without a fault of the reader's own; empty where all went well."""
    begun = time.monotonic()
    try:
        work()
    except Fault as fault:
        raise AssertionError(fault.trace) from fault
    except CaseError as error:
        return str(error)
    finally:
        assert time.monotonic() - begun < SECONDS * PATIENCE + 5  # by the clock, however busy the machine is
    return ""


@pytest.mark.parametrize("name", BAD)
def test_a_bad_pdf_is_refused_or_read_within_its_limits(name: str):
    readings, file = [], lent(BAD[name](), f"{name}.pdf")
    says = tried(lambda: readings.append(confined.read(PDF, file)))
    for reading in readings:
        assert name not in REFUSED
        assert reading.text.startswith(READ.get(name, ""))
        assert reading.text or reading.says
    if not readings:
        assert name not in READ
        assert REFUSED.get(name, "broke the reading off") in says or (name not in REFUSED and "was given up" in says)
        assert f"{name}.pdf" in says


@pytest.mark.parametrize("name", ["tree in itself", "wide image", "page beyond numbers", "deep"])
def test_a_bad_page_is_drawn_within_its_limits_or_refused(name: str):
    file = lent(BAD[name]())
    for says in (tried(lambda: confined.picture(PDF, file)), tried(lambda: confined.glyphs(PDF, file))):
        assert not says or "; " in says


SWOLLEN = """
import io, resource
from tests.reading.readers.bad_pdfs import BAD
from workbench.reading import confined
from workbench.reading.readers.pdf import Pdf
try:
    confined.read(Pdf(), confined.lend_file(io.BytesIO(BAD["swelling twice"]()), name="a.pdf"))
except confined.CaseError:
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def test_the_child_takes_no_more_memory_than_allowed():
    root = Path(__file__).parents[3]
    told = subprocess.run([sys.executable, "-c", SWOLLEN], cwd=root, capture_output=True, text=True, check=True)
    assert 100_000 < int(told.stdout) < 300 << 10  # kilobytes


def test_what_cannot_be_read_is_a_source_all_the_same_and_says_why(case: Case, tmp_path: Path):
    data = BAD["password"]()
    source = attached(case, tmp_path, data, "locked.pdf")
    row = record(case, source)
    assert (row["mime"], row["held"], row["bytes"]) == ("application/pdf", True, len(data))
    assert working_text(case, source) is None
    told = reading_of(case.raw, case.value("SELECT capture FROM source WHERE id = ?", (source,)))
    assert told is not None
    assert (told.recipe, told.facts) == (None, {})
    assert told.says.startswith("locked.pdf is protected by a password; ")
    assert case.verify().ok
    assert list(altered_texts(case)) == []


def quoted(case: Case, source: bytes, words: str) -> bytes:
    text = working_text(case, source)
    assert text
    place = text.find(words)
    assert place
    return acts.highlight(case, source, text, start=place[0], end=place[1])


def test_quoted_words_stay_where_they_are_through_closing_copying_and_reading_anew(tmp_path: Path):
    path, copy = tmp_path / "c.casefile", tmp_path / "copy.casefile"
    words = "an Il-76 was seen on the apron, too"
    with Case.create(path, title="t", analyst="Ana") as case:
        excerpt = quoted(case, attached(case, tmp_path, report()), words)
    with Case.open(path, analyst="Ana") as case:
        assert record(case, excerpt)["status"] == "exact"
        copy_case(case, copy)
    with Case.open(copy, analyst="Ben") as case:
        row = provenance(case, excerpt)[0]
        assert (row["quote"], row["status"], row["recipe"], row["part"]) == (words, "exact", "pdf/1", "page 1")
        assert row["bytes_start"] is None
        for table in ("derived_text", "derived_reading", "derived_block"):
            case.raw.execute(f"DELETE FROM {table}")
        assert record(case, excerpt)["status"] == "orphan"
        complete(case)
        assert record(case, excerpt)["status"] == "exact"
        assert list(altered_texts(case)) == []
        capture = case.value("SELECT capture FROM source")
        at = record(case, excerpt)["start"]
        assert [each.label for each in stretches(case.raw, capture, kind="page")] == ["page 1", "page 2"]
        assert [each.label for each in stretches_at(case.raw, capture, at)] == ["page 1"]


def test_a_text_that_was_tampered_with_is_found(case: Case, tmp_path: Path):
    attached(case, tmp_path, report())
    case.raw.execute("UPDATE derived_text SET text = replace(text, 'Il-76', 'Il-96')")
    assert [says.partition(" is ")[0] for says in altered_texts(case)] == ["the text of S1"]


def test_words_of_a_pdf_are_found_by_search(case: Case, tmp_path: Path):
    from workbench.case.search import hits

    source = attached(case, tmp_path, report())
    assert [hit.row for hit in hits(case.raw, "apron")] in ([source], [case.value("SELECT capture FROM source")])


def test_files_attached_to_a_pdf_come_in_behind_it(case: Case, tmp_path: Path):
    carrying = next(each for each in samples() if each.name == "carrying.pdf")
    attached(case, tmp_path, carrying.data, "carrying.pdf")
    assert [row["title"] for row in records(case, "source")] == ["carrying.pdf", "log.txt", "evil.exe"]


GROWN = (b"[", b"<<", b"(", b" 99999999999 ", b"/Kids", b"2 0 R")


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A PDF some of whose bytes were changed, cut out or put in."""
    whole = bytearray(report())
    for _ in range(draw(st.integers(1, 12))):
        place = draw(st.integers(8, len(whole) - 1))
        match draw(st.integers(0, 2)):
            case 0:
                whole[place] = draw(st.integers(0, 255))
            case 1:
                del whole[place : place + draw(st.integers(1, 60))]
            case _:
                whole[place:place] = draw(st.sampled_from(GROWN)) * 9
    return bytes(whole)


@settings(max_examples=60, deadline=None)
@given(damaged())
def test_a_pdf_with_any_of_its_bytes_changed_is_read_or_refused(data: bytes):
    file = lent(data)
    readings = []
    says = tried(lambda: readings.append(confined.read(PDF, file)))
    assert readings or "; " in says
    for block in (block for reading in readings for block in reading.blocks[:2] if block.end > block.start):
        assert len(confined.glyphs(PDF, file, page=int(block.label[5:]))) == block.end - block.start
