"""Words read by a machine: the text of a picture while they stand, marked until confirmed, checked, taken back."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from workbench.analysis.borrowed import borrowed_again
from workbench.analysis.copying import copied_from
from workbench.analysis.covered import covered
from workbench.case import acts, machine
from workbench.case.case import Case
from workbench.case.collection import capture_of
from workbench.case.readings import stretches
from workbench.case.rows import record
from workbench.case.search import hits
from workbench.case.texts import WorkingText
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge
from workbench.reading import ocr, programs
from workbench.reading.intake import take_in
from workbench.reading.provenance import altered_texts, provenance
from workbench.values.errors import CaseError

SCANNED = Path(__file__).parent / "samples/files/scanned.pdf"
WORDS = (("Il-76MD", 20.0, 20.0, 90.0, 40.0, 96.0), ("landed", 96.0, 20.0, 150.0, 40.0, 41.0))
needs_tesseract = pytest.mark.skipif(ocr.engine() is None, reason="no tesseract is installed here")
RECIPE = "ocr/1 tesseract 9.9 eng"


def drawn(path: Path, words: str = "An Il-76MD landed\nat Lajes.") -> str:
    image = Image.new("RGB", (600, 160), "white")
    ImageDraw.Draw(image).text((20, 20), words, fill="black", font=ImageFont.load_default(32))
    image.save(path)
    return str(path)


@pytest.fixture
def case(tmp_path: Path):
    with Case.create(tmp_path / "c.casefile", title="Flights", analyst="ada") as made:
        take_in(made, [drawn(tmp_path / "a.png")])
        yield made


def read(case: Case, source: bytes, words=WORDS) -> machine.Reading:
    """What a machine that is nowhere installed could have read."""
    pages = (machine.Read(1, (words,)),)
    return machine.Reading("tesseract 9.9", "eng", pages, ocr.plan(case, source).before)


def text_of(case: Case, source: bytes) -> WorkingText:
    return WorkingText(case.raw, case.value("SELECT capture FROM source WHERE id = ?", (source,)))


def test_the_words_are_the_text_with_a_box_each_until_it_is_undone(case: Case):
    source = case.find("S1")[1]
    acts.take_words(case, source, read(case, source))
    text = text_of(case, source)
    assert (text.slice(0, 99), text.recipe) == ("Il-76MD landed", RECIPE)
    boxes = [(each.start, each.end, each.box) for each in stretches(case.raw, capture_of(case, source), kind="word")]
    assert boxes == [(0, 7, (20.0, 20.0, 90.0, 40.0)), (8, 14, (96.0, 20.0, 150.0, 40.0))]
    assert len(hits(case.raw, "Il-76MD")) == 1
    acts.take_words(case, source, read(case, source))  # the same again is no act
    case.undo()
    assert text_of(case, source).parts == 0
    assert stretches(case.raw, capture_of(case, source)) == []
    assert hits(case.raw, "Il-76MD") == []
    case.redo()
    assert text_of(case, source).slice(0, 99) == "Il-76MD landed"
    assert case.verify().ok


def test_words_read_anew_replace_those_before_and_come_back_by_undo(case: Case):
    source = case.find("S1")[1]
    acts.take_words(case, source, read(case, source))
    acts.take_words(case, source, read(case, source, (("IL76", 1.0, 1.0, 9.0, 9.0, 80.0),)))
    assert text_of(case, source).slice(0, 99) == "IL76"
    case.undo()
    assert text_of(case, source).slice(0, 99) == "Il-76MD landed"


def quote(case: Case, source: bytes, start: int = 0, end: int = 7) -> bytes:
    return acts.highlight(case, source, text_of(case, source), start=start, end=end)


def test_a_quote_says_which_machine_read_it_until_somebody_confirms(case: Case):
    source = case.find("S1")[1]
    acts.take_words(case, source, read(case, source))
    key = quote(case, source)
    assert record(case, key)["machine_read"] == {"machine": "tesseract 9.9 eng", "confirmed_by": None}
    assert record(case, source)["machine_read"]["confirmed_by"] is None
    acts.confirm_words(case, source, start=0, end=7)
    assert record(case, key)["machine_read"]["confirmed_by"] == "ada"
    assert record(case, quote(case, source, 8, 14))["machine_read"]["confirmed_by"] is None
    assert record(case, source)["machine_read"]["confirmed_by"] is None
    acts.confirm_words(case, source)
    assert record(case, source)["machine_read"]["confirmed_by"] == "ada"
    with pytest.raises(CaseError, match="ada has confirmed"):
        acts.confirm_words(case, source)
    for _ in ("all words", "the other quote", "these words"):
        case.undo()
    assert record(case, key)["machine_read"]["confirmed_by"] is None
    assert provenance(case, key)[0]["part"] is None


def test_words_read_otherwise_by_the_same_machine_are_confirmed_by_nobody(case: Case):
    source = case.find("S1")[1]
    acts.take_words(case, source, read(case, source))
    acts.confirm_words(case, source)
    acts.take_words(case, source, read(case, source, (("Il-78MD", 20.0, 20.0, 90.0, 40.0, 96.0), *WORDS[1:])))
    assert record(case, source)["machine_read"] == {"machine": "tesseract 9.9 eng", "confirmed_by": None}
    case.undo()
    assert record(case, source)["machine_read"]["confirmed_by"] == "ada"


def test_confirmed_words_are_not_set_aside_as_background(case: Case):
    source = case.find("S1")[1]
    acts.take_words(case, source, read(case, source))
    acts.confirm_words(case, source)
    assert covered(case, source).count("background") == 0
    with pytest.raises(CaseError, match="Nothing there was set aside"):
        acts.take_up(case, source, start=0, end=5)
    acts.set_aside(case, source, text_of(case, source), start=0, end=14)
    assert covered(case, source).count("background") == 1


def test_words_of_its_own_that_are_quoted_are_never_lost(case: Case, tmp_path: Path):
    (tmp_path / "t.txt").write_text("An An-26 landed.")
    take_in(case, [str(tmp_path / "t.txt")])
    source = case.find("S2")[1]
    with pytest.raises(CaseError, match="no pages and no image"):
        ocr.plan(case, source)
    take_in(case, [str(SCANNED.with_name("columns.pdf"))])
    paper = case.find("S3")[1]
    with pytest.raises(CaseError, match="Every page of S3 has words of its own"):
        ocr.plan(case, paper)
    acts.highlight(case, paper, text_of(case, paper), start=0, end=8)
    with pytest.raises(CaseError, match="1 quote rests on the words S3 has of its own"):
        ocr.plan(case, paper)
    with pytest.raises(CaseError, match="not read by a machine"):
        acts.confirm_words(case, source)


def test_they_go_along_in_copies_and_come_home_by_merging(case: Case, tmp_path: Path):
    source = case.find("S1")[1]
    path = case.path
    copy_case(case, tmp_path / "theirs.casefile")
    case.close()
    with Case.open(tmp_path / "theirs.casefile", analyst="bob") as theirs:
        acts.take_words(theirs, source, read(theirs, source))
        acts.confirm_words(theirs, source)
        sun = {"sun_azimuth": "180", "footprint": "1,1 1,2 2,2", "posted": "2026-03-13", "bearing": "10"}
        said = {"kind": "photo", "acquired": "2026-03-12", "camera": "50,36", "place": "Lajes", **sun}
        acts.describe_imagery(theirs, source, said)
        key = quote(theirs, source)
        copy_case(theirs, tmp_path / "again.casefile")
    with Case.open(path, analyst="ada") as home:
        merge(home, tmp_path / "again.casefile")
        assert text_of(home, source).slice(0, 99) == "Il-76MD landed"
        assert record(home, key)["status"] == "exact"
        assert record(home, key)["machine_read"]["confirmed_by"] == "bob"
        assert home.value("SELECT kind FROM imagery") == "photo"
        home.undo()
        assert text_of(home, source).parts == 0
        assert home.verify().ok


def forged(*, more: bool = False, **said: object) -> bytes:
    """A reading with one thing in it that no machine writes; ``more``: more pages than the paper had."""
    page = {"page": 1, "own": "", "paragraphs": [], **said}
    before = {"recipe": "pdf/1", "text": "a", "blocks": [["page", 0, 1, "1", [0, 0, 1, 1]]]}
    return json.dumps({"tool": "t", "languages": "e", "before": before, "pages": [page] * (1 + more)}).encode()


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"{", b'{"pages":[{"page":1}]}', b'{"pages":3}', b"[" * 5000,
     b'{"tool":"t","languages":"e","before":{"recipe":1},"pages":[]}', forged(own=5), forged(page=float("inf")),
     forged(own="\ud800"), forged(paragraphs=[[["A", float("nan"), 1, 2, 2, 90]]]), forged(more=True)],
)  # fmt: skip
def test_bytes_that_no_machine_wrote_are_no_text_and_break_nothing(case: Case, data: bytes):
    source = case.find("S1")[1]
    acts.take_words(case, source, read(case, source))
    made = type("Forged", (), {"as_bytes": lambda self: data or b" ", "tool": "t", "languages": "e"})()
    acts.take_words(case, source, made)
    assert text_of(case, source).parts == 0
    case.undo()
    assert text_of(case, source).parts == 1


def test_verify_tells_a_text_that_is_not_what_the_machine_read(case: Case):
    source = case.find("S1")[1]
    acts.take_words(case, source, read(case, source))
    assert list(altered_texts(case)) == []  # another version than any here: what it gave is all there is
    case.raw.execute("UPDATE derived_text SET text = 'An-124' || substr(text, 7)")
    assert list(altered_texts(case)) == ["the text of S1 is not what the machine read; go back to a copy you trust"]


def test_without_a_tesseract_one_sentence_says_so(case: Case, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(programs, "installed", lambda name: None)
    with pytest.raises(CaseError, match="No tesseract is installed here"):
        ocr.read(ocr.plan(case, case.find("S1")[1]))


def program(tmp_path: Path, body: str) -> str:
    path = tmp_path / "program"
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o700)
    return str(path)


@pytest.mark.skipif(os.name == "nt", reason="the programs are shell scripts")
@pytest.mark.parametrize(
    ("body", "says"),
    [("sleep 60", "not done within"), ("exit 3", "could make nothing"), ("yes", "answered more than"),
     ("kill -9 $$", "could make nothing"), ("sleep 60 & wait", "not done within")],
)  # fmt: skip
def test_a_program_that_stalls_fails_or_floods_is_ended(tmp_path: Path, monkeypatch, body: str, says: str):
    monkeypatch.setattr(programs, "MOST", 1 << 16)
    with pytest.raises(CaseError, match=says):
        programs.run([program(tmp_path, body)], called="it", feed=b"x" * 99_999, seconds=0.4)


def test_calling_it_off_ends_the_program(tmp_path: Path):
    def enough() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        programs.run([program(tmp_path, "sleep 60")], called="it", seconds=60, tick=enough)


@needs_tesseract
def test_an_image_is_read_and_read_again_alike(case: Case):
    source = case.find("S1")[1]
    told: list[str] = []
    found = ocr.read(ocr.plan(case, source), progress=lambda done, total, says: told.append(says))
    assert "landed" in found.text()
    assert "Lajes" in found.text()
    assert told[0] == "Reading a.png"
    acts.take_words(case, source, found)
    assert list(altered_texts(case)) == []
    with pytest.raises(CaseError, match="no language “xyz”"):
        ocr.read(ocr.plan(case, source), languages="xyz")
    changed = json.loads(found.as_bytes())
    changed["pages"][0]["paragraphs"][0][0][0] = "An-124"
    acts.take_words(case, source, machine.parsed(json.dumps(changed).encode()))
    assert list(altered_texts(case)) == [
        "the machine-read words of S1 could not be made again here; confirm them by the picture"
    ]


@needs_tesseract
def test_scanned_pages_are_read_and_keep_their_sizes(case: Case):
    take_in(case, [str(SCANNED)])
    source = case.find("S2")[1]
    before = stretches(case.raw, capture_of(case, source))
    acts.take_words(case, source, ocr.read(ocr.plan(case, source)))
    text = text_of(case, source)
    page = stretches(case.raw, capture_of(case, source), kind="page")[0]
    assert text.slice(0, 99).strip()
    assert (page.start, page.box) == (0, before[0].box)
    assert all(each.box[2] <= page.box[2] for each in stretches(case.raw, capture_of(case, source), kind="word"))
    case.undo()
    assert stretches(case.raw, capture_of(case, source)) == before


def test_an_image_without_words_is_told_so(case: Case, tmp_path: Path):
    if ocr.engine() is None:
        pytest.skip("no tesseract is installed here")
    data = io.BytesIO()
    Image.new("RGB", (200, 200), "white").save(data, "PNG")
    (tmp_path / "w.png").write_bytes(data.getvalue())
    take_in(case, [str(tmp_path / "w.png")])
    with pytest.raises(CaseError, match="found no words in w.png"):
        ocr.read(ocr.plan(case, case.find("S2")[1]))


def test_words_that_a_machine_read_are_looked_for_in_other_texts_and_no_longer_when_that_is_undone(
    case: Case, tmp_path: Path
):
    story = (
        "A grey freighter came down at the northern field before dawn on Monday and men in plain clothes unloaded"
        " long green boxes until noon while the road to the coast was closed to all."
    )
    (tmp_path / "story.txt").write_text(story, encoding="utf-8")
    take_in(case, [str(tmp_path / "story.txt")])
    again: set[bytes] = set()
    case.listen(lambda change: again.update(borrowed_again(case, change)))
    source, other = (case.find(number)[1] for number in ("S1", "S2"))
    assert copied_from(case, other) == {}
    boxes = tuple((word, 9.0 * at, 1.0, 9.0 * at + 8, 9.0, 96.0) for at, word in enumerate(story.split()))
    acts.take_words(case, source, read(case, source, boxes))
    assert copied_from(case, other) == {source: len(story.split())}
    assert {source, other} <= again
    again.clear()
    case.undo()
    assert copied_from(case, other) == {}
    assert {source, other} <= again
