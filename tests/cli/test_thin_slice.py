"""From an empty case to a tagged sighting and back."""

from pathlib import Path


def test_attach_highlight_tag_list_show(run, case: Path, text_file: Path):
    attached = run("attach", case, text_file)
    assert attached["failed"] == []
    source = attached["sources"][0]
    assert (source["number"], source["already"], source["mime"]) == ("S1", False, "text/plain")
    assert run("text", case, "S1") == {"text": text_file.read_text(), "recipe": "text/1 utf-8"}
    excerpt = run("highlight", case, "S1", "--quote", "Déjà vu")
    stated = ("--aircraft", "An-124", "--place", "Latakia", "--when", "2025-10-24", "--event", "arrival")
    sighting = run("tag", case, excerpt["number"], *stated, "--by", "A", "--by", "B")
    assert sighting["by"] == ["A", "B"]
    assert run("list", case, "sightings")["rows"] == [sighting]
    shown = run("show", case, "SG-01")
    assert {**shown, **sighting} == shown
    traced = shown["provenance"][0]
    raw = text_file.read_bytes()
    assert raw[traced["bytes_start"] : traced["bytes_end"]].decode() == traced["quote"] == "Déjà vu"
    assert {change["field"] for change in shown["history"]} >= {"aircraft", "place", "when", "event", "by"}


def test_journal_undo_and_redo_name_act_and_record(run, case: Path, text_file: Path):
    run("attach", case, text_file)
    run("highlight", case, "S1", "--quote", "arrived", "--occurrence", 2)
    labels = [entry["label"] for entry in run("journal", case)["entries"]]
    assert labels == ["Highlight E1", "Attach source S1", "New case"]
    undone = run("undo", case)["entries"][0]
    assert undone["label"] == "Undo highlight E1"
    assert run("list", case, "excerpt")["rows"] == []
    assert run("redo", case)["entries"][0]["label"] == "Redo highlight E1"
    assert run("verify", case)["ok"]
    assert sorted(case.parent.iterdir()) == sorted([case, text_file])
