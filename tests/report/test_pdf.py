"""The summary on paper: its words in order, hostile words literally, the same bytes everywhere."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from threading import Event
from time import process_time

import pypdfium2
import pytest

from tests.report.facts_of_a_case import facts, reading, sighting
from workbench.report import pages
from workbench.report.blocks import Column, Document, Figure, Row, Table, plain, quote
from workbench.report.letters import FONTS, printable
from workbench.report.pages import Pages
from workbench.report.pdf import pdf
from workbench.report.summary import build
from workbench.report.typesetting import typeset

HOSTILE = (
    '#eval("1+1") #image("/etc/passwd") *b* _em_ $x^2$ `raw` @note-1 <label> [c] // \\u{41} ~ --- = h',
    "</td></table><script>alert(1)</script><!-- &amp; &#65; \"quoted\" 'single' ]]> <?xml",
    "right \u202eto left\u202c and \u2067isolated\u2069, zero\u200bwidth, nul\x00, bell\x07, tab\tend",
    "Арабский: مطار حميميم العسكري, Ил-62М, Ёлка, naïve façade, e\u0301",
    "中文 and 𝔊 and 🛩 have no shape here, nor a half \ud83d",
    "«a» “b” ‘c’ -- ... ---",
)


def words(data: bytes) -> str:
    """All text of a PDF in reading order, white space evened out."""
    read = pypdfium2.PdfDocument(data)
    text = " ".join(read[index].get_textpage().get_text_range() for index in range(len(read)))
    return re.sub(r"\s+", " ", text.replace("\ufffe", "").replace("\u00ad", ""))


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def one_cell(text: str) -> Document:
    """A summary whose title, question and one table hold the same words."""
    table = Table((Column("Words", 1), Column("Quote", 1)), (Row((((plain(text),),), ((quote(text),),))),))
    return replace(build(facts()), title=text, question=text, blocks=(table,))


def test_says_the_case_in_order() -> None:
    said = words(pdf(build(facts())))
    order = [
        "Port Alder freighters",
        "Read this first.",
        "SG-01",
        "Sightings",
        "Claims",
        "They carried vehicles.",
    ]
    order += [
        "Findings",
        "What would settle it",
        "Source register",
        "Endnotes",
        "Left out",
    ]
    at = [said.rindex(each) if each == "Left out" else said.index(each) for each in order]  # captions name that, too
    assert at == sorted(at)


def test_quotes_stand_in_quotation_marks_letter_for_letter() -> None:
    said = words(pdf(build(facts())))
    assert all(f"“{each['quote']}”" in said for each in facts().excerpts if each["id"] != "e5")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_print_literally(text: str) -> None:
    said = squeezed(words(pdf(one_cell(text))))
    expected = squeezed(printable(text).replace("\u200b", ""))
    arabic = any("\u0600" <= letter <= "\u06ff" for letter in text)
    pieces = re.findall(r"[^\u0600-\u06ff\u0301é]+", expected) if arabic else [expected]
    assert all(piece in said for piece in pieces)


def test_arabic_is_shaped_and_can_be_read_back() -> None:
    said = words(pdf(one_cell("مطار حميميم")))
    assert "مطار" in said or "راطم" in said  # extractors differ in the direction they read a line


def test_long_words_stay_on_the_page_and_lose_nothing() -> None:
    word = "abcdefghij" * 1_000
    data = pdf(one_cell(word))
    assert words(data).count("j") >= 4 * 1_000  # title, question, cell and quote
    read = pypdfium2.PdfDocument(data)
    for index in range(len(read)):
        page, width = read[index].get_textpage(), read[index].get_width()
        boxes = [page.get_charbox(at) for at in range(page.count_chars())]
        assert all(left >= 0 and right <= width for left, _, right, _ in boxes)


def test_a_quote_longer_than_a_page_runs_on() -> None:
    text = " ".join(f"word{number}" for number in range(3_000))
    said = words(pdf(one_cell(text)))
    assert "word0" in said
    assert said.count("word2999") >= 2


def test_same_bytes_whatever_the_place_and_language() -> None:
    ours = hashlib.sha256(pdf(build(facts()))).hexdigest()
    code = (
        "import hashlib; from tests.report.facts_of_a_case import facts; "
        "from workbench.report.pdf import pdf; from workbench.report.summary import build; "
        "print(hashlib.sha256(pdf(build(facts()))).hexdigest())"
    )
    place = {**os.environ, "TZ": "Asia/Tokyo", "LANG": "ar_EG.UTF-8", "LC_ALL": "C", "PYTHONHASHSEED": "7"}
    root = Path(__file__).resolve().parents[2]
    run = subprocess.run([sys.executable, "-c", code], env=place, cwd=root, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ours


@pytest.mark.parametrize(("paper", "size"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_paper(paper: str, size: tuple[int, int]) -> None:
    page = pypdfium2.PdfDocument(pdf(build(facts()), paper=paper))[0]  # type: ignore[arg-type]
    assert (round(page.get_width()), round(page.get_height())) == size


def test_every_page_tells_the_sample_its_number_and_the_journal() -> None:
    many = [sighting(n, ["e1"], aircraft=reading("An-124", "An-124")) for n in range(1, 80)]
    read = pypdfium2.PdfDocument(pdf(build(facts(sightings=many))))
    assert len(read) > 2
    for index in range(len(read)):
        said = re.sub(r"\s+", " ", read[index].get_textpage().get_text_range())
        assert "SAMPLE — SYNTHETIC DATA" in said
        assert f"Page {index + 1} of {len(read)}" in said
        assert "journal up to entry 31, abababab…abab" in said


def test_table_heads_are_repeated_and_rows_stay_whole() -> None:
    said = " ".join(["a sentence of some length"] * 12)
    table = Table((Column("Number"), Column("Words", 1)), tuple(_numbered(n, said) for n in range(60)))
    read = pypdfium2.PdfDocument(pdf(replace(build(facts()), blocks=(table,))))
    pages = [re.sub(r"\s+", " ", read[index].get_textpage().get_text_range()) for index in range(len(read))]
    assert len(pages) > 2
    assert all("Number Words" in page for page in pages)
    for number in range(60):
        page = next(page for page in pages if f"begin{number} " in page)
        assert f"end{number} " in page + " "


def _numbered(number: int, said: str) -> Row:
    return Row((((plain(str(number)),),), ((plain(f"begin{number} {said} end{number} "),),)))


def test_tagged_titled_and_in_its_language() -> None:
    data = pdf(build(facts()))
    assert b"/MarkInfo" in data
    assert b"/StructTreeRoot" in data
    assert b"pdfuaid:part" in data
    assert pypdfium2.PdfDocument(data).get_metadata_dict()["Title"] == "Port Alder freighters"


def test_all_fonts_are_ours_and_embedded() -> None:
    described = re.findall(rb"/Type/FontDescriptor(?:(?!endobj).)*", pdf(build(facts())), re.DOTALL)
    named = {re.search(rb"/FontName/\w+[+](\w+)-", each)[1].decode() for each in described}  # type: ignore[index]
    assert {"Inter", "NotoSerif"} <= named <= {path.stem.split("-")[0] for path in FONTS.glob("*.ttf")}
    assert all(re.search(rb"/FontFile[23] ", each) for each in described)


def test_a_table_takes_time_with_its_rows_and_not_with_their_square() -> None:
    """Seen: 250 rows took a second and 125 a third of one; each row's function was hashed with all rows."""

    def took(count: int, said: str) -> float:
        rows = tuple(Row((((plain(f"{said} {at}"),),),) * 7) for at in range(count))
        columns = tuple(Column(name, 1) for name in "abcdefg")
        document = replace(one_cell("Table"), blocks=(Table(columns, rows),))
        data = Pages(document, "A4").whole()
        began = process_time()
        typeset(data, 0)
        return process_time() - began

    took(5, "warm")
    small = min(took(60, said) for said in ("one", "two", "three"))  # what it has set once the engine keeps
    assert took(480, "many") < 12 * small, "eight times as many"


def test_a_drawing_is_not_read_as_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seen: every letter of a drawing was looked at twice, and the first answer thrown away."""
    read: list[str] = []
    monkeypatch.setattr(pages, "_printable", lambda text: [read.append(text), text][1])
    Pages(replace(one_cell("Table"), blocks=(Figure("<svg/>", (), "told"),)), "A4").whole()
    assert "told" in read
    assert "<svg/>" not in read


def test_parts_are_set_while_the_next_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seen: two of three seconds of a long print went by before the first page was set."""
    began, waited = Event(), []

    def part(*_given: object, opens: bool) -> str:
        waited.append(opens or began.wait(20))
        return ""

    def set_(*_given: object) -> bytes:
        began.set()
        return b"pages"

    monkeypatch.setattr(Pages, "part", part)
    stand_ins = {"_set": set_, "parted": lambda blocks: [blocks, blocks], "page_count": len,
                 "joined": lambda made, _numbers: b" ".join(made)}  # fmt: skip
    for name, stands in stand_ins.items():
        monkeypatch.setattr(sys.modules[pdf.__module__], name, stands)
    assert pdf(one_cell("Words")) == b"pages pages"
    assert waited == [True, True], "the first was under way before the second was made"
