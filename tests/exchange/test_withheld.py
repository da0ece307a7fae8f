"""What is hidden in a copy is nowhere in it, the copy verifies, and what is done in it comes home."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
from PIL import Image, PngImagePlugin

from tests.campaigns import canaries
from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.certificate import certified_of, hidden, says
from workbench.case.ids import id_text
from workbench.case.rows import records
from workbench.case.texts import WorkingText
from workbench.case.verify import verify_file
from workbench.exchange.closure import Chosen, closure
from workbench.exchange.copy import NotProved, contents, copy_case
from workbench.exchange.handover import Seal, hand_over
from workbench.exchange.merge import merge
from workbench.exchange.withheld import Hide
from workbench.reading.intake import complete, take_in
from workbench.values.errors import CaseError

COLLECTED = {"at": "2026-01-01T00:00:00Z", "zone": "+0000", "by": "one", "method": "file", "tool": "test"}
TEXT = "Landing\n\nBoris Godunov saw an An-124 land, said Boris\xa0Godunov.\n\nNothing else was seen.\n"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    path = tmp_path / "home.casefile"
    with Case.create(path, title="Home", analyst="one", marking="TLP:GREEN") as case:
        for name, text in (("a.txt", TEXT), ("b.txt", "Other\n\nA second text of its own.\n")):
            acts.attach(case, Arrival(case.stage(io.BytesIO(text.encode())), name, "text/plain", COLLECTED))
        with case.change("Derive"):
            complete(case)
        first, second = (case.find(number)[1] for number in ("S1", "S2"))
        quoted(case, first, "Boris Godunov saw an An-124 land")
        quoted(case, second, "A second text")
        person = acts.add_entity(case, "person", "Boris Godunov")
        acts.link(case, case.find("CL-1")[1], "about", person)
        acts.note(case, first, "Godunov is unsure")
    return path


def quoted(case: Case, source: bytes, words: str) -> bytes:
    text = WorkingText(case.raw, case.value("SELECT capture FROM source WHERE id = ?", (source,)))
    at = text.find(words)
    assert at is not None
    excerpt = acts.highlight(case, source, text, start=at[0], end=at[1])
    return acts.claim(case, excerpt, statement=f"It says: {words}")


def exported(home: Path, chosen: Chosen | None = None, **hide: object) -> Path:
    out = home.with_name(f"away{len(list(home.parent.iterdir()))}.casefile")
    with Case.open(home, analyst="one") as case:
        copy_case(case, out, chosen, Hide(**hide))  # type: ignore[arg-type]
    return out


def test_planted_secrets_are_in_no_copy() -> None:
    assert canaries.run(1, 7, kinds=("with redacted text",)).startswith("12 of 12")


def test_a_hidden_name_has_one_mark_and_quotes_stay_exact(home: Path) -> None:
    out = exported(home, words=("EN-01",))
    with Case.open(out, analyst="two") as case:
        excerpts = {row["number"]: (row["quote"], row["status"]) for row in records(case, "excerpt")}
        assert excerpts["E1"] == ("[PERSON 1] saw an An-124 land", "exact")
        assert excerpts["E2"] == ("A second text", "exact")
        assert [row["name"] for row in records(case, "entity")] == ["[PERSON 1]"]
        assert "said [PERSON 1]." in WorkingText(case.raw, case.value("SELECT min(id) FROM capture")).slice(0, 999)
        told = json.loads(case.value("SELECT collected FROM capture ORDER BY id"))
        assert told["derivative_of"].startswith("SHA-256 ")
        assert case.verify().ok
    assert says(certified_of(out)[-1]).startswith("A copy of the case as of 20")


def test_an_edit_in_the_copy_comes_home_and_what_is_hidden_there_stays_as_it_is_here(home: Path) -> None:
    out = exported(home, words=("EN-01",), analysts=True)
    with Case.open(out, analyst="two") as case:
        acts.set_fields(case, case.find("N1")[1], {"text": "Quite sure"})
    with Case.open(home, analyst="one") as case:
        report = merge(case, out)
        assert (report.new, report.changed_by_them, report.conflicts) == (0, 1, [])
        assert [row["text"] for row in records(case, "note")] == ["Quite sure"]
        assert [row["name"] for row in records(case, "entity")] == ["Boris Godunov"]
        assert case.verify().ok


def test_a_case_is_no_redacted_copy_because_one_came_home(home: Path) -> None:
    away = exported(home, words=("EN-01",))
    with Case.open(away, analyst="two") as case:
        acts.lead(case, "Which airfield?")
        assert hidden(case.raw)
    with Case.open(home, analyst="one") as case:
        merge(case, away)
        assert len(records(case, "lead")) == 1
        assert not hidden(case.raw)
    with Case.open(exported(away), analyst="three") as case:
        assert hidden(case.raw)


def test_what_stands_in_place_of_hidden_values_is_bound_by_the_certificate(home: Path) -> None:
    out = exported(home, words=("EN-01",))
    raw = apsw.Connection(str(out))
    key, new = raw.execute("SELECT id, new FROM change WHERE salt IS NULL AND new LIKE '%PERSON%' LIMIT 1").fetchone()
    raw.execute("UPDATE change SET new = ? WHERE id = ?", (new.replace("PERSON 1", "PERSON 2"), key))
    raw.close()
    assert any("in place of hidden values" in each for each in verify_file(out).problems)


def test_the_analyst_is_asked_about_captures_and_nothing_is_left_where_it_is_not_proved(home: Path) -> None:
    with pytest.raises(NotProved) as refused:
        exported(home, words=("Boris Godunov",), otherwise="ask")
    assert [(each.source, each.how) for each in refused.value.plan.standing] == [("S1", "in its text")]
    assert not list(home.parent.glob("*.part"))
    with Case.open(exported(home, words=("Boris Godunov",), otherwise="out"), analyst="two") as case:
        assert [row["held"] for row in records(case, "source")] == [False, True]
    (home.parent / "x").mkdir()
    with Case.open(home, analyst="one") as case, pytest.raises(NotProved, match="in the name"):
        copy_case(case, home.with_name("of boris-godunov.casefile"), None, Hide(words=("Boris Godunov",)))


def test_words_every_case_holds_and_words_too_short_are_refused(home: Path) -> None:
    for word, why in (("source", "every case file holds"), ("An", "too short"), ("claim.statement", None)):
        if why:
            with pytest.raises(CaseError, match=why):
                exported(home, words=(word,))
        else:
            with pytest.raises(CaseError, match="No claim is without statement"):
                exported(home, fields=(word,))


def test_a_part_goes_with_all_it_rests_on_and_nothing_else(home: Path) -> None:
    out = exported(home, Chosen(filter='statement ~ "second"'))
    with Case.open(out, analyst="two") as case:
        held = {kind: len(records(case, kind)) for kind in ("source", "excerpt", "claim", "entity", "note", "capture")}
        assert held == {"source": 1, "excerpt": 1, "claim": 1, "entity": 0, "note": 0, "capture": 1}
        assert case.verify().ok
    assert b"Godunov" not in out.read_bytes()


def test_what_is_marked_above_the_case_stays_with_what_rests_on_it(home: Path) -> None:
    with Case.open(home, analyst="one") as case:
        acts.mark(case, case.find("S1")[1], "amber", reason="told in confidence")
        found = closure(case, Chosen())
        left = {why: dict(kinds) for why, kinds in found.left.items()}
        assert left["marked TLP:AMBER"] == {"source": 1}
        assert left["rests on what is left out"]["claim"] == 1
        assert closure(case, Chosen(above="TLP:RED")).whole
        with pytest.raises(CaseError, match="already"):
            acts.mark(case, case.find("S1")[1], "TLP:AMBER")
    with Case.open(exported(home), analyst="two") as case:
        assert [row["title"] for row in records(case, "source")] == ["b.txt"]
        assert [row["name"] for row in records(case, "capture")] == ["b.txt"]


def test_that_a_copy_left_is_remembered_and_never_undone(home: Path) -> None:
    with Case.open(home, analyst="one") as case:
        out = home.with_name("a.casefile")
        made = copy_case(case, out)
        acts.released(case, file=out, sha256=made.sha256, recipient="Desk two", contents=contents(made))
        assert [row["recipient"] for row in records(case, "release")] == ["Desk two"]
        undone = case.next_undo()
        assert undone is not None
        assert undone.act != "Export"
        assert case.verify().ok


def test_a_region_is_blacked_out_and_the_picture_keeps_no_metadata(tmp_path: Path) -> None:
    home, out, path = tmp_path / "h.casefile", tmp_path / "o.casefile", tmp_path / "face.jpg"
    exif = Image.Exif()
    exif[0x010E] = "Boris Godunov at the gate"
    Image.new("RGB", (80, 60), "white").save(path, exif=exif)
    with Case.create(home, title="Home", analyst="one") as case:
        source = take_in(case, [str(path)]).sources[0][0]
        acts.mark_region(case, source, region=(10, 10, 20, 20))
        copy_case(case, out, None, Hide(words=("E1",)))
    with Case.open(out, analyst="two") as case:
        blob, mime = case.rows("SELECT blob, mime FROM capture")[0]
        data = b"".join(case.stored(blob))
        assert mime == "image/png"
        with Image.open(io.BytesIO(data)) as image:
            assert image.getpixel((20, 20)) == (0, 0, 0)
            assert image.getpixel((50, 50)) == (255, 255, 255)
            assert not image.getexif()
        assert [row["status"] for row in records(case, "excerpt")] == ["exact"]
        assert case.verify().ok
    assert b"Godunov" not in out.read_bytes()


def test_pages_with_a_hidden_region_go_as_pictures(tmp_path: Path) -> None:
    home, out, path = tmp_path / "h.casefile", tmp_path / "o.casefile", tmp_path / "page.pdf"
    Image.new("RGB", (200, 100), "white").save(path, title="Boris Godunov")
    with Case.create(home, title="Home", analyst="one") as case:
        source = take_in(case, [str(path)]).sources[0][0]
        acts.mark_region(case, source, region=(10, 10, 50, 20), page=1)
        made = copy_case(case, out, None, Hide(words=("E1",)))
        assert made.plan.sent[0].startswith("S1 as its pages as pictures")
    assert verify_file(out).ok
    assert b"Godunov" not in out.read_bytes()


def test_paths_analysts_and_fields_are_hidden_everywhere(home: Path) -> None:
    with Case.open(home, analyst="Ada Lovelace") as case:
        acts.lead(case, "see /home/ada/evidence/photo.jpg and C:\\Users\\ada\\x.txt")
        acts.set_fields(case, case.find("CL-1")[1], {"hedge": "reportedly"}, reason="Ada Lovelace asked")
    out = exported(home, analysts=True, paths=True, fields=("claim.hedge",))
    with Case.open(out, analyst="two") as case:
        assert [row["text"] for row in records(case, "lead")] == ["see [path] and [path]"]
        assert case.value("SELECT count(*) FROM claim WHERE hedge IS NOT NULL") == 0
        assert case.verify().ok
    data = out.read_bytes()
    assert not any(each in data for each in (b"Lovelace", b"evidence/photo", b"Users", b"reportedly"))


def test_names_that_an_entity_once_had_are_hidden_with_it(home: Path) -> None:
    with Case.open(home, analyst="one") as case:
        person = case.find("EN-01")[1]
        acts.set_fields(case, person, {"name": "Alpha Source"})
    raw = exported(home, words=("EN-01",)).read_bytes()
    assert b"Godunov" not in raw.replace(b"Godunov is unsure", b"")
    assert b"Alpha Source" not in raw


def test_why_something_was_done_to_a_record_that_stays_is_not_told(home: Path) -> None:
    back = home.with_name("From the informant.casefile")
    with Case.open(home, analyst="one") as case:
        copy_case(case, back)
    with Case.open(back, analyst="two") as case:
        acts.lead(case, "Who else?")
    with Case.open(home, analyst="one") as case:
        merge(case, back)
        acts.mark(case, case.find("S2")[1], "TLP:RED", reason="told in confidence")
        acts.mark(case, case.find("S1")[1], "TLP:GREEN", reason="told to everybody")
    away = exported(home)
    assert b"told in confidence" not in away.read_bytes()
    assert b"From the informant" not in away.read_bytes()
    assert b"told to everybody" in away.read_bytes()
    assert verify_file(away).ok


def test_who_makes_the_copy_is_an_analyst_too_and_signs_no_copy_without_analysts(home: Path) -> None:
    away = home.with_name("away.casefile")
    with Case.open(home, analyst="Quiet Visitor", write=False) as case:
        with pytest.raises(CaseError, match="A signature tells who you are"):
            hand_over(case, away, None, Hide(analysts=True), closing=Seal(signed=True))
        hand_over(case, away, None, Hide(analysts=True))
    assert b"Quiet Visitor" not in away.read_bytes()


def test_the_name_of_a_sealed_copy_is_searched_too(home: Path) -> None:
    closed, out = Seal(passphrase="correct horse"), home.with_name("Boris Godunov.age")
    with Case.open(home, analyst="one", write=False) as case, pytest.raises(NotProved, match="in the name"):
        hand_over(case, out, None, Hide(("Boris Godunov",)), closing=closed)
    assert [path.name for path in home.parent.iterdir()] == [home.name]


def test_the_stand_alone_verifier_finds_such_a_copy_intact_and_a_forged_mark(home: Path) -> None:
    out = exported(home, words=("EN-01",))
    assert checked_alone(out).startswith("INTACT")
    raw = apsw.Connection(str(out))
    raw.execute("UPDATE change SET new = replace(new, 'PERSON 1', 'PERSON 2') WHERE salt IS NULL AND tbl = 'note'")
    raw.execute("UPDATE note SET text = replace(text, 'PERSON 1', 'PERSON 2')")
    raw.execute("UPDATE change SET new = replace(new, 'PERSON 1', 'PERSON 2') WHERE salt IS NULL AND tbl = 'entity'")
    raw.execute("UPDATE entity SET name = replace(name, 'PERSON 1', 'PERSON 2')")
    raw.close()
    assert "in place of hidden values" in checked_alone(out)


def checked_alone(path: Path) -> str:
    """What the program of plain Python says."""
    script = Path(__file__).parents[2] / "resources" / "verify_case.py"
    return subprocess.run([sys.executable, "-I", script, path], capture_output=True, text=True, check=False).stdout


def test_a_tag_that_stands_on_nothing_that_goes_stays_with_its_name(home: Path) -> None:
    with Case.open(home, analyst="one") as case:
        first, second = (case.find(number)[1] for number in ("S1", "S2"))
        acts.file_under(case, [first], "told by a neighbour")
        acts.file_under(case, [first, second], "routine")
        acts.file_under(case, [first, second], "unsure")
        acts.take_from(case, [second], "unsure")
        acts.mark(case, first, "TLP:RED")
    away = exported(home)
    assert b"told by a neighbour" not in away.read_bytes()
    with Case.open(away, analyst="two") as case:
        assert [row["name"] for row in records(case, "tag")] == ["routine"]


PAGE = b"BT /F1 12 Tf 20 200 Td [(Bor)-20(is God)15(un)-3(ov was here)] TJ ET"
PDF = b"%PDF-1.4\n" + b"".join(b"%d 0 obj%bendobj\n" % (n, each) for n, each in enumerate((
    b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    b"<</Length %d>>stream\n%b\nendstream" % (len(PAGE), PAGE), b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
), 1)) + b"trailer<</Size 6/Root 1 0 R>>\n%%EOF"  # fmt: skip


def test_a_container_goes_in_no_way_that_shows_what_its_pages_read(tmp_path: Path) -> None:
    """A ZIP with a PDF in it is not searched: the words of its pages stand in its bytes as runs of letters."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("a.pdf", PDF)
    with Case.create(tmp_path / "home.casefile", title="Home", analyst="one") as case:
        assert not take_in(case, [str(tmp_path / "a.zip")]).failed
        made = copy_case(case, tmp_path / "out.casefile", Chosen(), Hide(words=("Boris Godunov",)))
    assert len(made.plan.sent) == 2
    assert PDF not in list(inside(tmp_path / "out.casefile"))


def inside(path: Path) -> Iterator[bytes]:
    """The captured bytes of a case, and what its ZIP files hold."""
    with Case.open(path, analyst="one", write=False) as case:
        for (blob,) in case.rows("SELECT id FROM blob"):
            data = b"".join(case.stored(blob))
            yield data
            if zipfile.is_zipfile(io.BytesIO(data)):
                with zipfile.ZipFile(io.BytesIO(data)) as packed:
                    yield from map(packed.read, packed.namelist())


def test_a_logo_that_says_something_hidden_of_itself_stays_with_its_report(home: Path) -> None:
    says = PngImagePlugin.PngInfo()
    says.add_text("Author", "Boris Godunov", zip=True)
    drawn = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(drawn, "png", pnginfo=says)
    with Case.open(home, analyst="one") as case:
        marked, plain = acts.compose(case), acts.compose(case)
        acts.brand(case, marked, drawn.getvalue())
        acts.brand(case, marked, None)
    with Case.open(exported(home, words=("Boris Godunov",)), analyst="two", write=False) as copy:
        assert [row["id"] for row in records(copy, "report")] == [id_text(plain)]


def test_text_with_a_word_in_a_guise_no_mark_stands_for_is_not_sent(tmp_path: Path) -> None:
    page = rb"words of a page that is plain text \u0413\u043e\u0434\u0443 %u041B%u0430%u0432%u0440%u043E%u0432"
    (tmp_path / "a.txt").write_bytes(page)
    with Case.create(tmp_path / "home.casefile", title="Home", analyst="one") as case:
        assert not take_in(case, [str(tmp_path / "a.txt")]).failed
        made = copy_case(case, tmp_path / "out.casefile", Chosen(), Hide(words=("Лавров",)))
    assert made.plan.sent == ("S1 without its captured bytes",)
