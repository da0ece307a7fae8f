"""The entity verbs answer with the keys of the contract, and ``show`` tells the union of a group."""

from pathlib import Path

ENTITY = {"id", "number", "type", "name", "aliases", "assignments"}


def test_an_airframe_from_its_name_to_its_whole_history(run, refused, case: Path, text_file: Path):
    run("attach", case, text_file, "--published", "2025-10-25")
    run("highlight", case, "S1", "--quote", "an An-124 arrived at Latakia on October 24")
    for _ in range(2):
        run("tag", case, "E1", "--aircraft", "An-124", "--registration", "RA-78765", "--when", "October 24")
    made = run("entity", case, "No. 12", "--type", "aircraft", "--alias", "the old one", "--from", "SG-01")
    assert made.keys() >= ENTITY
    assert (made["number"], made["type"], made["aliases"]) == ("EN-01", "aircraft", ["the old one"])
    assert len(run("list", case, "links")["rows"][0]["excerpts"]) == 1
    first = run("assign", case, "EN-01", "registration", "RA-78765", "--dates", "2019..")
    assert first["conflicts"] == []
    assert first["assignments"][0].items() >= {"kind": "registration", "value": "RA-78765", "dates": "2019/.."}.items()
    run("entity", case, "No. 13", "--type", "aircraft")
    assert run("assign", case, "EN-02", "registration", "RA 78765")["conflicts"] == ["EN-01"]
    shown = run("show", case, "EN-01")
    assert [tie["record"]["number"] for tie in shown["sightings"]] == ["SG-01"]
    told = shown["origins"]["sightings"]
    assert (told["known"], told["possible"], told["unknown"]) == (0, 0, 1)
    assert (told["says"], shown["origins"]["claims"]["says"]) == ("0 known + 0 possible + 1 unknown", "")
    assert [(each["record"]["number"], each["on"]) for each in shown["proposals"]] == [
        ("SG-02", "2025-10-24"), ("EN-02", None),
    ]  # fmt: skip
    assert "on 24 Oct 2025, assigned 2019 or later" in shown["proposals"][0]["why"]
    run("identify", case, "SG-02", "EN-01", "--not", "--note", "another paint")
    assert run("same", case, "EN-01", "EN-02")["kind"] == "same-as"
    assert [each["number"] for each in run("show", case, "EN-02")["members"]] == ["EN-01", "EN-02"]
    assert [each["of"] for each in run("show", case, "EN-02")["dated"]] == ["EN-02", "EN-01"]
    run("split", case, "EN-01", "EN-02")
    assert [each["number"] for each in run("show", case, "EN-02")["members"]] == ["EN-02"]
    other = run("split", case, "EN-01", "--move", "SG-01", "--move", "the old one", "--name", "No. 14")
    assert (other["number"], other["aliases"]) == ("EN-03", ["the old one"])
    assert run("alias", case, "EN-03", "the old one", "--remove")["aliases"] == []
    assert "no alias" in refused("alias", case, "EN-03", "the old one", "--remove")
    assert "ship" in refused("entity", case, "x", "--type", "ship")
    assert run("undo", case)["entries"][0]["label"] == "Undo remove alias EN-03"
    assert run("set", case, first["assignment"], "dates=2020/2021")["dates"] == "2020/2021"
    assert run("search", case, "the old one")["hits"][0]["number"] == "EN-03"
    assert run("verify", case)["ok"]
