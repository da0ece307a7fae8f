"""Every bad input: one sentence on standard error, exit status 2, and nothing changed."""

import os
import subprocess
import sys
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import apsw
import pytest

from workbench.case.case import Case
from workbench.case.rows import records
from workbench.cli import entry


def digest(path: Path) -> str:
    """All that a case holds; opening it for writing may touch no more than the file's own counters."""
    with Case.open(path, analyst="reader", write=False) as case:
        tables = [name for (name,) in case.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
        held = [case.rows(f'SELECT * FROM "{name}"') for name in tables if name != "derived_search"]
    return sha256(repr(held).encode()).hexdigest()


@pytest.fixture
def worked(run, case: Path, text_file: Path) -> Path:
    run("attach", case, text_file)
    run("highlight", case, "S1", "--quote", "an An-124 arrived at Latakia")
    run("tag", case, "E1", "--aircraft", "An-124")
    return case


WRONG = {
    "no verb": ([], "required"),
    "an unknown verb": (["guess", "CASE"], "no verb guess"),
    "an unknown option": (["list", "CASE", "source", "--sort"], "--sort"),
    "a missing argument": (["tag", "CASE"], "EXCERPT"),
    "an unknown kind": (["list", "CASE", "planes"], "no kind of record called planes"),
    "a number nobody has": (["show", "CASE", "S9"], "no record S9"),
    "not a number": (["show", "CASE", "hello"], "no record hello"),
    "a quote that is not there": (["highlight", "CASE", "S1", "--quote", "An an-124"], "is not in S1"),
    "an empty quote": (["highlight", "CASE", "S1", "--quote", ""], "not in S1"),
    "an occurrence that is not there": (
        ["highlight", "CASE", "S1", "--quote", "arrived", "--occurrence", "3"], "does not occur 3 times"),
    "occurrence zero": (["highlight", "CASE", "S1", "--quote", "a", "--occurrence", "0"], "no occurrence"),
    "an excerpt where a source belongs": (["text", "CASE", "E1"], "E1 is an excerpt; name a source here"),
    "an impossible date": (["set", "CASE", "S1", "published=2025-02-30"], "2025-02-30"),
    "an impossible date at attachment": (["attach", "CASE", "TEXT", "--published", "2025-13"], "2025-13"),
    "an unknown event": (["tag", "CASE", "E1", "--event", "vanishing"], "vanishing"),
    "an unknown method": (["tag", "CASE", "E1", "--method", "rumour"], "rumour"),
    "an unknown kind of link": (["link", "CASE", "S1", "likes", "E1"], "likes"),
    "a link to itself": (["link", "CASE", "SG-01", "supports", "SG-01"], "itself"),
    "a letter for a sighting": (["grade", "CASE", "SG-01", "B"], "digit"),
    "a digit for a source": (["grade", "CASE", "S1", "3"], "letter"),
    "no grade at all": (["grade", "CASE", "S1", "good"], "good"),
    "a field there is not": (["set", "CASE", "S1", "colour=red"], "no field colour"),
    "no field at all": (["set", "CASE", "S1", "title"], "FIELD=VALUE"),
    "an empty claim": (["claim", "CASE", "E1", "--statement", " "], "statement"),
    "an empty note": (["note", "CASE", "S1", ""], "empty"),
    "an empty lead": (["lead", "CASE", ""], "empty"),
    "an empty name to cite": (["cite", "CASE", "S1", " "], "name"),
    "restoring what is not in the trash": (["restore", "CASE", "S1"], "not in the trash"),
    "nothing to redo": (["redo", "CASE"], "nothing to redo"),
    "a filter by nothing known": (["list", "CASE", "source", "--filter", "colour = red"], "no field colour"),
    "half a filter": (["list", "CASE", "source", "--filter", "title ="], "ends too early"),
    "a summary of no kind": (["summary", "CASE", "out.rtf"], ".pdf, .html, .docx, .md"),
    "an unknown paper": (["summary", "CASE", "out.pdf", "--page", "A3"], "A3"),
    "a new case over an old one": (["new", "CASE", "--title", "T"], "already"),
    "a sample over a case": (["sample", "CASE"], "already"),
    "a new case without a title": (["new", "OTHER", "--title", ""], "title"),
    "a new case in no folder": (["new", "nowhere/a.casefile", "--title", "T"], "no folder"),
    "a missing case": (["list", "OTHER", "source"], "no file"),
    "a folder as case": (["list", "FOLDER", "source"], "folder"),
    "a text as case": (["list", "TEXT", "source"], "not a case file"),
    "an empty file as case": (["verify", "EMPTY"], "empty"),
    "a file that is not there": (["attach", "CASE", "nowhere.txt"], "no file nowhere.txt"),
    "a file without bytes": (["attach", "CASE", "EMPTY"], "no bytes"),
    "the case as its own source": (["attach", "CASE", "CASE"], "case itself"),
    "an address of another kind": (["attach", "CASE", "ftp://example.org/a"], "http and https"),
    "a local file as address": (["attach", "CASE", "file:///etc/hostname"], "http and https"),
    "one title for two sources": (["attach", "CASE", "TEXT", "EMPTY", "--title", "T"], "one source"),
    "an export over the case": (["export", "CASE", "CASE"], "already"),
    "merging a case with itself": (["merge", "CASE", "CASE"], "itself"),
    "merging what is no case": (["merge", "CASE", "TEXT"], "not a case file"),
    "a conflict there is not": (["settle", "CASE", "X1", "mine"], "no record X1"),
    "journal limit of none": (["journal", "CASE", "--limit", "0"], "number of entries"),
    "nobody acting": (["undo", "CASE", "--as", " "], "name"),
    "a character that is none": (["note", "CASE", "S1", "\udcff"], "UTF-8"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_bad_input_is_refused_in_a_sentence(
    refused, worked: Path, text_file: Path, tmp_path: Path, monkeypatch, name: str
):
    empty, folder = tmp_path / "empty.txt", tmp_path / "folder"
    empty.touch()
    folder.mkdir()
    places = {"CASE": worked, "TEXT": text_file, "EMPTY": empty, "FOLDER": folder, "OTHER": tmp_path / "o.casefile"}
    monkeypatch.chdir(tmp_path)
    arguments, says = WRONG[name]
    before, files = digest(worked), sorted(tmp_path.rglob("*"))
    assert says in refused(*(places.get(each, each) for each in arguments))
    assert digest(worked) == before
    assert sorted(tmp_path.rglob("*")) == files


def test_a_newer_case_is_refused_in_words(refused, worked: Path):
    data = bytearray(worked.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    worked.write_bytes(data)
    assert "newer program" in refused("list", worked, "source")


def test_a_foreign_table_is_refused_in_words(refused, worked: Path):
    connection = apsw.Connection(str(worked))
    connection.execute("CREATE TABLE extra (a)")
    connection.close()
    assert "extra" in refused("list", worked, "source")
    assert "extra" in refused("undo", worked)


def test_the_holder_is_named_and_readers_work_beside(run, refused, worked: Path):
    code = (
        "import sys; from pathlib import Path; from workbench.case.case import Case;"
        "case = Case.open(Path(sys.argv[1]), analyst='holder'); print('held', flush=True);"
        "sys.stdin.read(); case.close()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(worked)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        says = refused("note", worked, "S1", "mine")
        assert f"process {holder.pid}" in says
        assert len(run("list", worked, "source")["rows"]) == 1
        assert run("verify", worked)["ok"]
        holder.communicate("")
    assert run("note", worked, "S1", "mine")["text"] == "mine"


def test_a_link_to_a_held_case_meets_its_holder(refused, worked: Path, tmp_path: Path):
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.casefile"
    link.symlink_to(worked)
    code = "import sys; from pathlib import Path; from workbench.case.case import Case;"
    code += "case = Case.open(Path(sys.argv[1]), analyst='holder'); print(flush=True); sys.stdin.read(); case.close()"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(worked)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout
        holder.stdout.readline()
        assert f"process {holder.pid}" in refused("note", link, "S1", "mine")
        holder.communicate("")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_case_that_cannot_be_written_is_read(run, refused, worked: Path):
    worked.chmod(0o444)
    assert "reading only" in refused("note", worked, "S1", "mine")
    assert len(run("list", worked, "source")["rows"]) == 1


def test_binary_bytes_attach_and_have_no_text(run, refused, case: Path, tmp_path: Path):
    png = tmp_path / "a.png"
    png.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8)
    source = run("attach", case, png)["sources"][0]
    assert (source["mime"], source["held"]) == ("image/png", True)
    assert "image/png" in refused("text", case, "S1")
    assert "no text" in refused("highlight", case, "S1", "--quote", "PNG")


def test_a_refused_capture_leaves_its_attempt_and_nothing_else(run, refused, case: Path):
    assert "private address" in refused("attach", case, "http://127.0.0.1:9/page")
    assert run("list", case, "sources")["rows"] == []
    attempt = run("list", case, "captures")["rows"][0]
    assert attempt["url"] == "http://127.0.0.1:9/page"
    assert "private address" in attempt["collected"]["refused"]


def test_a_cited_source_has_no_text(run, refused, worked: Path):
    assert run("cite", worked, "S1", "The Wire")["held"] is False
    assert "not held" in refused("text", worked, "S2")


def test_one_changed_byte_is_named(run, worked: Path):
    data = worked.read_bytes()
    at = data.index("Déjà vu,” she said".encode())
    worked.write_bytes(data[:at] + b"d" + data[at + 1 :])
    assert run("verify", worked, status=1)["problems"]


def test_a_text_that_is_not_in_its_bytes_is_named_and_its_quote_is_an_orphan(run, worked: Path):
    connection = apsw.Connection(str(worked))
    connection.execute("UPDATE derived_text SET text = replace(text, 'An-124', 'An-225')")
    connection.close()
    found = run("verify", worked, status=1)
    assert found["problems"] == ["the text of S1 is not what its captured bytes give; go back to a copy you trust"]
    assert run("show", worked, "E1")["status"] == "orphan"


def test_a_file_cut_short_is_named(run, worked: Path):
    worked.write_bytes(worked.read_bytes()[:9000])
    found = run("verify", worked, status=1)
    assert found["ok"] is False
    assert found["problems"]


def test_our_own_faults_are_one_sentence_too(capsys, monkeypatch):
    from workbench.cli.verb import Verb

    def fail(options):
        raise ZeroDivisionError("no\nway")

    drawn = {"fail": ("fails", lambda: Verb(lambda parser: None, fail))}
    assert entry.main(["fail"], drawn=drawn) == 2
    said = capsys.readouterr().err
    assert said == "This is a fault of the program: ZeroDivisionError: no way; the case is as it was.\n"
    monkeypatch.setenv("WORKBENCH_DEBUG", "1")
    assert entry.main(["fail"], drawn=drawn) == 2
    assert "Traceback" in capsys.readouterr().err


def test_an_interrupt_is_quiet(capsys):
    from workbench.cli.verb import Verb

    def stop(options):
        raise KeyboardInterrupt

    assert entry.main(["stop"], drawn={"stop": ("stops", lambda: Verb(lambda parser: None, stop))}) == 130
    assert capsys.readouterr() == ("", "")


def test_case_is_closed_after_a_refusal(refused, worked: Path):
    refused("note", worked, "S1", "")
    with Case.open(worked, analyst="next") as case:
        assert case.writable
        assert case.verify().ok
        assert records(case, "note") == []


def test_a_damaged_record_is_said_in_a_sentence(run, refused, worked: Path):
    data = worked.read_bytes()
    worked.write_bytes(data.replace(b'"quote":"an An-124', b'"quote":\xd0an An-124'))
    assert "damaged" in refused("list", worked, "excerpts")
    assert run("verify", worked, status=1)["problems"]


def test_a_number_behind_a_switch_or_two_dashes_is_no_zone(refused, worked: Path):
    for arguments in (("carry", worked, "L1", "--remove", "-5"), ("show", worked, "--", "-05")):
        assert refused(*arguments).startswith(("There is no record", "There is no link"))


def test_a_filter_over_sources_alone_is_refused_for_a_summary_with_the_reason(refused, run, worked: Path):
    out = worked.with_suffix(".html")
    said = refused("summary", worked, out, "--filter", "publisher = Wire")
    assert "none of them has publisher: such a filter narrows sources or tracks in the window alone" in said
    assert not out.exists()


def test_a_hostile_file_steers_no_terminal_and_a_loop_of_links_is_told(run, refused, worked: Path, tmp_path: Path):
    copy = tmp_path / "copy.casefile"
    run("export", worked, copy)
    with closing(apsw.Connection(str(copy))) as raw:
        raw.execute("UPDATE entry SET act = ?", ("\x1b[2J\u202e",))
    assert "(New case" not in (said := refused("merge", worked, copy))
    assert "([U+001B][2J[U+202E])" in said
    loop = tmp_path / "loop.casefile"
    loop.symlink_to(loop)
    assert "fault of the program" not in refused("merge", worked, loop)
    with closing(apsw.Connection(str(copy))) as raw:
        raw.execute("ALTER TABLE local RENAME TO held; CREATE VIEW local AS SELECT * FROM held")
    assert refused("signature", copy).endswith("does not belong in a case file; ask for a fresh copy.")
