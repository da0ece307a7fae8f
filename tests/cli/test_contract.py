"""Every verb answers with the keys of the contract, and does what it says."""

import re
from hashlib import sha256
from pathlib import Path

import pytest

from workbench.cli import entry, table

SOURCE = {"id", "number", "title", "publisher", "author", "published", "url", "language", "reliability", "sha256",
          "bytes", "mime", "held"}  # fmt: skip
EXCERPT = {"id", "number", "source", "quote", "start", "end", "status"}
SIGHTING = {"id", "number", "excerpts", "aircraft", "registration", "hex", "callsign", "operator", "count", "event",
            "place", "origin", "destination", "when", "method", "by", "hedge", "credibility", "links"}  # fmt: skip
CLAIM = {"id", "number", "excerpts", "statement", "by", "kind", "nature", "hedge", "when", "credibility", "links"}
LINK = {"id", "from", "kind", "to", "excerpts", "note"}
RESOLVED = {"written", "value", "why", "premises", "alternatives", "accepted_by"}
DATED = RESOLVED | {"edtf", "earliest", "latest", "anchor", "rule", "zone"}
ENTRY = {"n", "at", "by", "label", "undoes", "hash"}


def test_the_verbs_of_the_contract_are_there_and_every_verb_can_be_loaded():
    named = (
        "new sample attach cite text highlight tag claim link note lead set delete restore grade list show search"
        " origins findings summary export merge settle verify journal undo redo"
    )
    assert set(named.split()) <= set(table.TABLE)
    for name in table.TABLE:
        assert table.verb(name)


def test_records_and_their_keys(run, worked: Path):
    source = run("list", worked, "sources")["rows"][0]
    assert source.keys() >= SOURCE
    assert (source["publisher"], source["author"], source["published"]) == ("The Wire", "A. Writer", "2025-10-25")
    excerpt = run("show", worked, "E1")
    assert excerpt.keys() >= EXCERPT
    sighting = run(
        "tag", worked, "E1", "--aircraft", "An-124", "--place", "Latakia", "--when", "October 24", "--count", "three",
        "--event", "Arrival", "--method", "tracker", "--by", "Fr24", "--by", "Wire", "--hedge", "said",
        "--operator", "O", "--registration", "RA-1", "--hex", "abc123", "--callsign", "C1",
        "--origin", "Libya", "--destination", "Moscow",
        "--credibility", "2",
    )  # fmt: skip
    assert sighting.keys() >= SIGHTING
    assert all(sighting[name].keys() >= RESOLVED for name in ("aircraft", "place", "origin", "destination"))
    assert sighting["when"].keys() >= DATED
    assert (sighting["when"]["edtf"], sighting["when"]["zone"]) == ("2025-10-24", "not stated")
    assert (sighting["count"], sighting["event"], sighting["credibility"]) == (3, "arrival", "2")
    claim = run("claim", worked, "E2", "--statement", "It came again.", "--by", "Wire", "--kind", "denial", "--nature",
                "judgement", "--hedge", "perhaps", "--when", "2025-10-24", "--credibility", "3")  # fmt: skip
    assert claim.keys() >= CLAIM
    link = run("link", worked, "SG-01", "supports", "CL-1", "--excerpt", "E1", "--excerpt", "E2", "--note", "so")
    assert link.keys() >= LINK
    assert (link["from"], link["to"], len(link["excerpts"])) == (sighting["id"], claim["id"], 2)
    assert run("show", worked, claim["id"])["links"] == [link["id"]]
    assert run("note", worked, "CL-1", "Ask again")["text"] == "Ask again"
    assert run("lead", worked, "Find the log", "--about", "CL-1")["about"] == claim["id"]
    cited = run("cite", worked, "S1", "The Log", "--excerpt", "E1", "--inferred")
    assert cited.keys() >= SOURCE
    assert cited["held"] is False
    cites = run("list", worked, "links", "--filter", "kind = cites")["rows"][0]
    assert (cites["basis"], cites["from"], cites["to"]) == ("inferred", run("show", worked, "S1")["id"], cited["id"])


def test_show_names_what_hangs_on_a_record(run, worked: Path):
    run("claim", worked, "E1", "--statement", "It came.")
    run("claim", worked, "E2", "--statement", "It came again.")
    run("link", worked, "CL-1", "contradicts", "CL-2")
    run("note", worked, "CL-1", "Look closer")
    run("grade", worked, "CL-1", "3", "--reason", "one text")
    run("set", worked, "CL-1", "hedge=perhaps", "statement=It came once.", "--reason", "as the text has it")
    shown = run("show", worked, "CL-1")
    assert [(each["says"], each["record"]["number"]) for each in shown["linked"]] == [
        ("contradicts", "CL-2"), ("noted", "N1"),
    ]  # fmt: skip
    assert [each["excerpt"]["number"] for each in shown["provenance"]] == ["E1"]
    assert shown["provenance"][0]["paragraph"] == 1
    changes = [(each["field"], each["old"], each["new"], each["reason"]) for each in shown["history"]]
    assert ("credibility", None, "3", "one text") in changes
    assert ("statement", "It came.", "It came once.", "as the text has it") in changes
    assert [each["label"] for each in shown["history"]][-1] == "Edit claim CL-1"


def test_trash_and_back(run, worked: Path):
    gone = run("delete", worked, "E2", "--reason", "twice")
    assert gone["deleted"] is True
    assert [row["number"] for row in run("list", worked, "excerpts")["rows"]] == ["E1"]
    assert [row["number"] for row in run("list", worked, "trash")["rows"]] == ["E2"]
    run("undo", worked)
    run("lead", worked, "Where to?")
    run("undo", worked)
    assert run("list", worked, "trash")["rows"] == []  # what was never made was never thrown away
    run("redo", worked)
    run("delete", worked, "E2")
    assert run("restore", worked, "E2")["deleted"] is False
    assert len(run("list", worked, "excerpt")["rows"]) == 2


def test_a_publication_date_moves_what_leans_on_it(run, worked: Path):
    run("tag", worked, "E1", "--aircraft", "An-124", "--when", "last Friday")
    first = run("show", worked, "SG-01")["when"]["edtf"]
    moved = run("set", worked, "S1", "published=2025-11-02")["moved"]
    assert [(each["number"], each["written"], each["before"], each["after"]) for each in moved] == [
        ("SG-01", "last Friday", "2025-10-24", "2025-10-31"),
    ]  # fmt: skip
    assert first == "2025-10-24"
    assert run("show", worked, "SG-01")["when"]["edtf"] == "2025-10-31"
    run("undo", worked)
    assert run("show", worked, "SG-01")["when"]["edtf"] == "2025-10-24"


def test_an_assumed_publication_date_rests_on_what_is_named(run, worked: Path):
    excerpts = run("list", worked, "excerpt")["rows"]
    shown = run("set", worked, "S1", "published=2025-11-02?", "--premise", "E1", "--premise", "E2")
    how = shown.get("published_how") or run("show", worked, "S1")["published_how"]
    assert (how["edtf"], how["premises"]) == ("2025-11-02?", [row["id"] for row in excerpts])


def test_search_leads_to_the_exact_words(run, worked: Path, text_file: Path):
    hits = run("search", worked, "second paragraph")["hits"]
    assert hits[0].keys() >= {"id", "number", "kind", "title", "snippet", "source", "start", "end", "score"}
    words = text_file.read_text()[hits[0]["start"] : hits[0]["end"]]
    assert words == "Second paragraph"
    assert run("search", worked, "nowhere to be found")["hits"] == []


def test_search_names_records_as_everything_else_does(run, worked: Path):
    run("tag", worked, "E1", "--aircraft", "An-124", "--place", "Latakia airport")
    titles = [hit["title"] for hit in run("search", worked, "Hmeimim")["hits"] if hit["kind"] == "sighting"]
    assert titles == ["An-124, Hmeimim"]


def test_journal_of_a_record_and_its_newest(run, worked: Path):
    run("note", worked, "S1", "Look")
    every = run("journal", worked)["entries"]
    assert all(entry.keys() >= ENTRY for entry in every)
    assert [entry["n"] for entry in every] == sorted((entry["n"] for entry in every), reverse=True)
    assert [entry["label"] for entry in run("journal", worked, "--of", "S1")["entries"]] == [
        "Note S1", "Attach source S1",
    ]  # fmt: skip
    assert run("journal", worked, "--limit", 1)["entries"] == every[:1]
    undone = run("undo", worked, "--as", "B. Reader")["entries"][0]
    assert (undone["by"], undone["undoes"]) == ("B. Reader", every[0]["n"])


def test_summary_is_the_same_bytes_each_time(run, worked: Path, tmp_path: Path):
    run("tag", worked, "E1", "--aircraft", "An-124", "--when", "October 24")
    run("claim", worked, "E2", "--statement", "It came again.")
    for kind in ("pdf", "html"):
        first = run("summary", worked, tmp_path / f"one.{kind}")
        again = run("summary", worked, tmp_path / f"two.{kind}")
        assert first.keys() >= {"file", "pages", "sha256", "entry", "left_out"}
        assert first["sha256"] == again["sha256"] == sha256((tmp_path / f"one.{kind}").read_bytes()).hexdigest()
    filtered = run("summary", worked, tmp_path / "three.pdf", "--filter", "aircraft = An-124", "--page", "Letter")
    assert filtered["left_out"] == {"claims": 1}
    assert filtered["pages"] >= 1
    run("summary", worked, tmp_path / "one.pdf", "--filter", "aircraft = An-124")
    assert sorted(path.name for path in tmp_path.glob("*.part")) == []


def test_a_contradiction_ends_when_one_side_is_in_the_trash(run, worked: Path, tmp_path: Path):
    run("claim", worked, "E1", "--statement", "It came.")
    run("claim", worked, "E2", "--statement", "It did not come.")
    run("link", worked, "CL-1", "contradicts", "CL-2")
    run("summary", worked, tmp_path / "both.html")
    assert "cannot both hold" in (tmp_path / "both.html").read_text()
    run("delete", worked, "CL-2")
    told = run("summary", worked, tmp_path / "one.html")
    assert told["left_out"] == {"links to records in the trash": 1}
    said = (tmp_path / "one.html").read_text()
    assert "cannot both hold" not in said
    assert "a record left out" not in said


def test_a_copy_goes_out_and_comes_home(run, worked: Path, tmp_path: Path):
    run("claim", worked, "E1", "--statement", "It came.")
    out = tmp_path / "copy.casefile"
    made = run("export", worked, out)
    assert made.keys() >= {"file", "records", "sha256", "proof"}
    assert made["sha256"] == sha256(out.read_bytes()).hexdigest()
    assert made["proof"]["ok"]
    (tmp_path / "b.txt").write_text("Other words of another text.")
    run("attach", out, tmp_path / "b.txt", "--as", "Colleague")
    run("set", out, "CL-1", "statement=It came, they say.", "--as", "Colleague")
    run("set", worked, "CL-1", "statement=It came twice.")
    preview = run("merge", worked, out, "--preview", status=1)
    assert (preview["entry"], len(preview["conflicts"])) == (None, 1)
    assert len(run("list", worked, "sources")["rows"]) == 1
    merged = run("merge", worked, out, status=1)
    assert merged.keys() >= {"new", "same", "changed_by_them", "conflicts", "entry"}
    conflict = merged["conflicts"][0]
    assert run("list", worked, "trash")["rows"] == []
    assert conflict.keys() >= {"id", "record", "field", "base", "mine", "theirs"}
    assert (conflict["base"], conflict["mine"], conflict["theirs"]) == (
        "It came.", "It came twice.", "It came, they say.",
    )  # fmt: skip
    assert run("text", worked, "S2")["text"] == "Other words of another text."
    assert run("search", worked, "other words")["hits"][0]["number"] == "S2"
    settled = run("settle", worked, "X1", "theirs")
    assert settled.keys() >= {"new", "same", "changed_by_them", "conflicts", "entry"}
    assert settled["conflicts"] == []
    assert run("show", worked, "CL-1")["statement"] == "It came, they say."
    assert run("verify", worked)["ok"]


def test_the_sample_is_whole_and_marked(run, tmp_path: Path):
    path = tmp_path / "sample.casefile"
    assert run("sample", path).keys() >= {"case", "id"}
    assert "synthetic" in run("list", path, "investigation")["rows"][0]["marking"]
    counts = {kind: len(run("list", path, kind)["rows"]) for kind in ("excerpt", "sighting", "claim", "board", "lead")}
    assert counts["excerpt"] >= 6
    assert counts["sighting"] >= 5
    assert counts["claim"] >= 8
    assert counts["board"] == 1
    assert counts["lead"] >= 1
    assert run("verify", path)["ok"]
    for source in run("list", path, "sources", "--filter", "held = yes")["rows"]:
        assert run("text", path, source["number"])["text"].startswith("SAMPLE, synthetic")


def test_the_captured_bytes_come_out_unaltered(run, refused, worked: Path, text_file: Path, tmp_path: Path):
    out = tmp_path / "original.bin"
    told = run("text", worked, "S1", "--original", out)
    assert out.read_bytes() == text_file.read_bytes()
    assert told["sha256"] == sha256(out.read_bytes()).hexdigest()
    assert "ever overwritten" in refused("text", worked, "S1", "--original", out)


def test_a_number_is_found_and_other_records_show_theirs(run, worked: Path, capsys):
    assert run("search", worked, "e1")["hits"][0]["number"] == "E1"
    capsys.readouterr()
    assert entry.main(["show", str(worked), "E1"]) == 0
    said = capsys.readouterr().out
    assert "source  S1" in said
    assert run("show", worked, "S1")["id"] not in said


def test_origins_and_findings(run, worked: Path):
    run("tag", worked, "E1", "--aircraft", "Il-26M", "--by", "Fr24", "--by", "Wire")
    run("claim", worked, "E2", "--statement", "It came again.")
    rows = run("origins", worked)["rows"]
    keys = {"id", "about", "proposed", "outlets", "relays", "origins", "possible", "unknown", "through", "path"}
    assert all(row.keys() >= keys for row in rows)
    told = [[row[key] for key in ("outlets", "relays", "origins", "possible", "unknown", "through")] for row in rows]
    assert told == [[1, 1, 1, 0, 0, ["Wire"]], [1, 0, 0, 0, 1, []]]
    (one,) = run("origins", worked, "SG-01")["rows"]
    assert one.pop("reasons")
    assert one.pop("ways") == ["S1 → Wire (inferred) → Fr24 (inferred)"]
    assert one == rows[0]
    (found,) = run("findings", worked)["rows"]
    assert found.keys() >= {"id", "number", "kind", "severity", "says", "about", "evidence", "remedy"}
    assert (found["number"], found["kind"], found["about"]) == ("FD-1", "unknown-type", [rows[0]["id"]])
    run("summary", worked, worked.with_suffix(".html"))
    printed = worked.with_suffix(".html").read_text()
    assert f"origins: {rows[1]['says']}" not in printed  # the columns tell as much
    assert "1 known origin" in printed
    assert re.sub("[“”]", "", found["says"]) in re.sub("<[^>]*>", "", printed), "no text has the tagger's own “Il-26M”"


def test_an_older_entry_is_reversed_or_refused_by_name(run, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "reversed.casefile"
    run("new", path, "--title", "T")
    run("lead", path, "Ask the tower")
    run("set", path, "LD-1", "text=Ask the field")
    run("lead", path, "Another")
    entry_made = run("undo", path, "--entry", "3", "--reason", "too early")["entries"][0]
    assert (entry_made["label"], entry_made["reason"]) == ("Reverse edit lead LD-1", "reverses entry 3: too early")
    assert entry.main(["undo", str(path), "--entry", "3"]) != 0
    assert "Entry 5 (Reverse edit lead LD-1) was built on it" in capsys.readouterr().err
    assert entry.main(["undo", str(path), "--reason", "none"]) != 0
    assert "goes with --entry" in capsys.readouterr().err


def test_words_are_given_to_a_link_and_taken_again(run, worked: Path):
    run("claim", worked, "E1", "--statement", "One.")
    run("claim", worked, "E2", "--statement", "Two.")
    run("link", worked, "CL-1", "supports", "CL-2")
    assert [each["remedy"] for each in run("findings", worked)["rows"]] == ["Choose words or Show"]
    link = run("carry", worked, "L1", "E2")
    assert link.keys() >= LINK
    assert link["excerpts"] == [run("show", worked, "E2")["id"]]
    assert run("findings", worked)["rows"] == []
    assert run("carry", worked, "L1", "E2", "--remove")["excerpts"] == []
