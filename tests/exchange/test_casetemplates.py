"""Templates of cases: what one begins with goes over, evidence never does; a spoilt template leaves no file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.one_text import case_on
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.rows import records
from workbench.case.savedviews import saved_texts
from workbench.case.tags import Tags
from workbench.case.verify import verify_file
from workbench.exchange.casetemplates import begin_with, new_from, read_template, save_template
from workbench.reading.aided import text_of
from workbench.values.composing import Part
from workbench.values.errors import CaseError

_SECRET = "Somebody landed at Lajes"


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """Written from a case that has some of everything, evidence too."""
    out = tmp_path / "flights.casetemplate"
    with case_on(tmp_path, f"{_SECRET}.\n") as case:
        source = case.find("S1")[1]
        excerpt = acts.highlight(case, source, text_of(case, source), start=0, end=len(_SECRET))
        claim = acts.claim(case, excerpt, _SECRET)
        acts.add_hypothesis(case, "It is a supply run.", title="Supply")
        acts.set_fields(case, acts.file_under(case, [claim], "aircraft/cargo"), {"colour": "red"})
        acts.save_text(case, "filter", "Cargo", "tag = cargo")
        report = acts.compose(case, template="brief", name="House brief")
        acts.arrange(
            case, report, [Part("words", "What is known", _SECRET), Part("claims", "", "", (case.number(claim),))]
        )
        acts.note(case, claim, _SECRET)
        save_template(case, out)
        with pytest.raises(CaseError, match="already"):
            save_template(case, out)
        with pytest.raises(CaseError, match="is a file NAME.casetemplate"):
            save_template(case, tmp_path / "x.json")
    return out


def test_a_new_case_begins_with_it_and_holds_no_evidence(template: Path, tmp_path: Path):
    assert _SECRET not in template.read_text()
    with new_from(tmp_path / "n.casefile", read_template(template), title="Next", analyst="a") as case:
        assert [row["title"] for row in records(case, "hypothesis")] == ["Supply"]
        assert [(tag.path, tag.colour) for tag in Tags(case).in_order] == [
            ("aircraft", "grey"),
            ("aircraft/cargo", "red"),
        ]
        assert [saved.text for saved in saved_texts(case, "filter")] == ["tag = cargo"]
        (report,) = records(case, "report")
        assert (report["name"], [part["section"] for part in report["parts"]]) == ("House brief", ["words", "claims"])
        assert all(part.keys() <= {"section", "title"} for part in report["parts"])
        assert not any(records(case, kind) for kind in ("source", "claim", "excerpt", "note"))
        case.undo()
        assert records(case, "hypothesis") == []
    assert verify_file(tmp_path / "n.casefile").problems == ()


@pytest.mark.parametrize(
    "spoilt",
    [{"format": "case-template/9"}, {"hypotheses": "many"}, {"tags": [{"path": "a", "colour": "#fff"}]},
     {"views": [{"kind": "map", "name": "m", "settings": {}}]},
     {"reports": [{"name": "r", "logo": None, "parts": [{"section": "x"}]}]},
     {"reports": [{"name": "r", "logo": None, "parts": [{"section": ["x"]}]}]},
     {"reports": [{"name": " ", "logo": None, "parts": []}]},
     {"views": [{"kind": "timeline", "name": "v", "settings": {"a": float("nan")}}]},
     {"views": [{"kind": "timeline", "name": "v", "settings": {"a": "\ud800"}}]},
     {"hypotheses": [{"statement": "h", "title": None}] * 501}],
)  # fmt: skip
def test_a_spoilt_template_is_refused_whole(template: Path, spoilt: dict[str, Any]):
    template.write_text(json.dumps({**json.loads(template.read_text()), **spoilt}))
    with pytest.raises(CaseError, match="is no template"):
        read_template(template)


def test_what_is_no_template_at_all_is_refused(tmp_path: Path):
    for name, data in (("a", b"\xff\x00"), ("b", b"[" * 100_000), ("c", b" " * 2_000_001), ("d", b"{}")):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(CaseError, match="template"):
            read_template(tmp_path / name)
    with pytest.raises(CaseError, match="cannot be read"):
        read_template(tmp_path / "none")


def test_a_template_that_fails_midway_leaves_no_file(template: Path, tmp_path: Path):
    held = {**read_template(template), "hypotheses": [{"statement": " ", "title": None}]}
    with pytest.raises(CaseError, match="hypothesis is empty"):
        new_from(tmp_path / "n.casefile", held, title="Next", analyst="a")
    assert not (tmp_path / "n.casefile").exists()
    with Case.create(tmp_path / "m.casefile", title="T", analyst="a") as case:
        with pytest.raises(CaseError):
            begin_with(case, held)
        assert records(case, "tag") == []
