"""The custody annex: what it tells of a case, the same bytes every time, and a list that the real program checks."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.originals import SUMS, originals, safe_name, sums
from workbench.case.verifier import digest
from workbench.exchange.copy import copy_case
from workbench.exchange.originals import write_originals
from workbench.report.annex import annex
from workbench.report.annexed import annexed
from workbench.report.blocks import runs_of
from workbench.report.gather import facts as facts_of
from workbench.report.html import html
from workbench.report.pdf import pdf
from workbench.report.plaintext import plaintext
from workbench.report.summary import build
from workbench.report.wording import grouped
from workbench.values.composing import composed
from workbench.values.errors import CaseError

COLLECTED = {"at": "2026-03-16T09:00:00Z", "zone": "+0100", "by": "ada", "method": "page capture", "tool": "test 1"}
ANSWER = {"status": 200, "final_url": "https://a.example/end", "redirects": [["301", "https://a.example/"]],
          "headers": {"server": "tiny", "x-long": "y" * 300},
          "resources": [{"url": "https://a.example/a.png", "status": 404, "says": ""}]}  # fmt: skip
NAMES = ("../../etc/passwd", "отчёт.pdf", "a b\nc.txt", "NUL", "x" * 300 + ".jpeg", "A B C.TXT")
needs_sha256sum = pytest.mark.skipif(shutil.which("sha256sum") is None, reason="no sha256sum here")


@pytest.fixture
def case(tmp_path: Path):
    with Case.create(tmp_path / "c.casefile", title="Flüge", analyst="ada") as made:
        for at, name in enumerate(NAMES):
            stored = made.stage(io.BytesIO(f"bytes of {at}\n".encode()))
            page = {"url": "https://a.example/", "response": ANSWER} if at == 1 else {}
            acts.attach(made, Arrival(stored, name, "text/plain", COLLECTED, **page))
        first = made.find("S1")[1]
        acts.cite(made, first, "Wire")
        acts.set_fields(made, first, {"collected.owner": "a reader", "collected.permission": "unknown"})
        acts.hand_over(made, first, "transferred", given_by="bob", taken_by="the lab", at="2026-03-20", means="disk")
        acts.hand_over(made, first, "checked")
        acts.keep_stamp(made, first, made.stage(io.BytesIO(b"a token")))
        yield made


def checked(folder: Path, name: str) -> subprocess.CompletedProcess[str]:
    """What the real program says of a list; in a language that a test can read."""
    return subprocess.run(["sha256sum", "-c", "--strict", name], cwd=folder, capture_output=True, text=True,
                          env={**os.environ, "LC_ALL": "C"}, check=False)  # fmt: skip


@needs_sha256sum
def test_the_originals_and_the_text_annex_are_checked_by_sha256sum(case: Case, tmp_path: Path):
    out = tmp_path / "out"
    written = write_originals(case, out)
    assert {path.name for path in out.iterdir()} == {SUMS, *(each.name for each in written)}
    (out / "annex.txt").write_text(plaintext(annex(annexed(case))), encoding="utf-8")
    for listed in (SUMS, "annex.txt"):
        done = checked(out, listed)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.count(": OK\n") == len(written) == 7
    (out / written[2].name).write_bytes(b"other bytes")
    done = checked(out, "annex.txt")
    assert done.returncode == 1
    assert f"{written[2].name}: FAILED" in done.stdout


def test_names_are_safe_and_each_is_used_once(case: Case):
    names = [each.name for each in originals(case)]
    assert names[:3] == ["S1-passwd", "S1-ST-1.tsr", "S2.pdf"]
    assert names[3:] == ["S3-a_b_c.txt", "S4-NUL", f"S5-{'x' * 40}.jpeg", "S6-A_B_C.TXT"]
    assert all(re.fullmatch(r"S\d+[A-Za-z0-9._-]*", name) for name in names)
    assert len({name.casefold() for name in names}) == len(names)
    assert safe_name("S9", None) == "S9"
    assert safe_name("S9", "C:\\x\\run.exe") == "S9-run.exe"
    assert safe_name("S9", "\u202egpj.exe") == "S9-gpj.exe"


@pytest.mark.parametrize(
    ("ending", "kept"),
    [(".tar.gz", ".tar.gz"), (".warc.gz", ".warc.gz"), (".properties", ".properties"), (".7z-001", ".7z-001"),
     (".pdf ", ".pdf"), (".geojson", ".geojson"), (".part_2", ".part_2"), (". and no ending at all", "")],
)  # fmt: skip
def test_a_long_name_is_cut_before_its_ending(ending: str, kept: str):
    assert safe_name("S9", "a" * 60 + ending) == f"S9-{'a' * 40}{kept}"


def test_a_source_that_is_called_like_a_stamp_does_not_take_its_place(tmp_path: Path):
    with Case.create(tmp_path / "s.casefile", title="Stamps", analyst="ada") as case:
        acts.attach(case, Arrival(case.stage(io.BytesIO(b"x")), "st-1.TSR", "text/plain", COLLECTED))
        acts.keep_stamp(case, case.find("S1")[1], case.stage(io.BytesIO(b"a token")))
        assert [each.name for each in originals(case)] == ["S1-st-1.TSR", "S1-ST-1-2.tsr"]


def test_the_folder_is_new_or_empty_and_what_fails_leaves_nothing(case: Case, tmp_path: Path):
    busy = tmp_path / "busy"
    busy.mkdir()
    (busy / "mine").write_text("x")
    with pytest.raises(CaseError, match="not empty"):
        write_originals(case, busy)
    with case.incoming():
        case.raw.execute("DELETE FROM blob_chunk WHERE data = ?", (b"bytes of 3\n",))
    with pytest.raises(CaseError, match="damaged"):
        write_originals(case, tmp_path / "half")
    assert not (tmp_path / "half").exists()


def test_the_annex_tells_of_every_source_what_is_known_and_what_is_not(case: Case):
    said = " ".join(plaintext(annex(annexed(case))).replace("\n#", " ").split())
    assert "Nothing tells how it came from ada to bob." in said
    assert "Original owner | a reader | How known: stated" in said
    assert re.search(r" Unknown \| [^|]*Permission", said)
    assert "https://a.example/end" in said
    assert "server: tiny" in said
    assert "301 https://a.example/" in said
    assert "404 https://a.example/a.png" in said
    assert "Proxy | none" in said
    assert "time-stamp answer" in said
    assert "S7" in said.split("Left out")[1]


def test_what_was_taken_out_of_the_custody_is_named_with_when_by_whom_and_why(case: Case):
    assert "Taken out" not in plaintext(annex(annexed(case)))
    acts.delete(case, case.find("CU-2")[1], reason="checked on the wrong disk")
    acts.delete(case, case.find("ST-1")[1], reason="of another file")
    said = " ".join(plaintext(annex(annexed(case))).replace("\n#", " ").split())
    at = re.escape(case.value("SELECT max(at) FROM entry")[:10]) + r"T\d\d:\d\d:\d\dZ"
    assert re.search(rf"CU-2 \| .*checked by ada, .* {at}, ada \| .*checked on the wrong disk", said)
    assert re.search(rf"ST-1 \| .*time stamp \| .* {at}, ada \| .*of another file", said)


def test_the_same_case_gives_the_same_bytes_and_a_copy_the_same_list(case: Case, tmp_path: Path):
    copy_case(case, tmp_path / "away.casefile")
    again = [pdf(annex(annexed(case))) for _ in range(2)]
    assert again[0] == again[1]
    assert html(annex(annexed(case))) == html(annex(annexed(case)))
    listed = sums(originals(case))
    case.close()
    with Case.open(tmp_path / "away.casefile", analyst="bob", write=False) as other:
        assert sums(originals(other)) == listed
        assert annexed(other).stated


def test_the_print_holds_the_list_as_words_and_the_page_holds_no_reference(case: Case):
    printed = pypdfium2.PdfDocument(pdf(annex(annexed(case))))
    words = "\n".join(printed[at].get_textpage().get_text_range() for at in range(len(printed)))
    for line in sums(originals(case)):
        hash_, name = line.split()
        assert re.search(rf"{hash_}\s+{re.escape(name)}", words)
    page = html(annex(annexed(case)))
    assert not re.search(r"<(script|img|link|iframe)\b|src=|https?://[^<]*\"", page)
    assert "Custody annex — Flüge" in page


def test_its_foot_is_that_of_any_print_and_identifiers_are_in_the_font_of_identifiers(case: Case):
    """Seen: “×86_64”, a foot of three lines without state of the chain, issue or code, and a mark told twice."""
    document = annex(annexed(case))
    foot = ["".join(run.text for run in line) for line in document.foot]
    assert len(foot) == 2
    assert re.fullmatch(r"Not issued · Case \w{8} · journal up to entry \d+, [\da-f…]+ · chain intact", foot[0])
    assert re.fullmatch(r"[\da-f]{4}-[\da-f]{4}", document.code)
    exact = {run.text for block in document.blocks for run in runs_of(block) if run.style == "code"}
    assert {"2026-03-16T09:00:00Z", "test 1", "S1-passwd", "sha256sum -c SHA256SUMS"} <= exact
    assert {"python3 -I verify_case.py NAME.casefile", grouped(digest())} <= exact
    assert not [run.text for block in document.blocks for run in runs_of(block) if re.search("[0-9a-f]{64}", run.text)]


def test_as_a_section_it_leaves_the_head_and_what_is_left_out_to_the_report(case: Case):
    told = facts_of(case)
    document = build(replace(told, annexed=annexed(case)), composed("annex"))
    head = "".join(run.text for line in document.facts for run in line)
    assert head.startswith("6 sources held · 2 steps of custody since arrival · 1 time stamp")
    said = plaintext(document)
    assert said.count("Left out") == 1
    assert "Cited and not held, so without custody: S7." in said


def test_a_case_without_a_source_has_an_annex_and_no_originals(tmp_path: Path):
    with Case.create(tmp_path / "e.casefile", title="Empty", analyst="ada") as empty:
        assert "0 sources held" in plaintext(annex(annexed(empty)))
        with pytest.raises(CaseError, match="no source"):
            write_originals(empty, tmp_path / "out")
        assert pdf(annex(annexed(empty)))
