"""Prints that are issued: numbered, remembered with their hash, known again whole, altered, or by a page's code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.rows import record, records
from workbench.case.since import as_json
from workbench.exchange.newfile import written_new
from workbench.reading.sample import make_sample
from workbench.report.blocks import Listing, Table
from workbench.report.issuing import document_of, known_code, known_print, made, of_report, of_template, page_words
from workbench.report.pdf import pdf
from workbench.values.composing import WORDS, Part, composed
from workbench.values.errors import CaseError


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    with make_sample(tmp_path_factory.mktemp("issuing") / "s.casefile") as case:
        yield case


def issued(case: Case, template: str = "brief") -> tuple[bytes, bytes]:
    ready = made(case, of_template(template))
    return ready.remember(case, "a.pdf"), ready.data


def test_an_issue_is_remembered_and_known_again_by_its_bytes(sample: Case) -> None:
    key, data = issued(sample)
    told = record(sample, key)
    found = known_print(sample, data, name="a.pdf")
    assert found is not None
    assert (found.whole, found.pages, found.issue["id"]) == (True, (), told["id"])
    assert len(told["print"]["digests"]) == told["print"]["pages"] == len(page_words(data))


def test_an_issue_is_no_content_and_no_undo_takes_it_back(sample: Case) -> None:
    before = made(sample, of_template("brief"))
    before.remember(sample, "a.pdf")
    again = made(sample, of_template("brief"))
    assert again.head == before.head
    assert again.rank == before.rank + 1
    count = len(records(sample, "issue"))
    sample.undo()
    assert len(records(sample, "issue")) == count
    sample.redo()


def test_the_same_issue_has_the_same_bytes(sample: Case) -> None:
    one, other = (made(sample, of_template("log")) for _ in range(2))
    assert one.data == other.data


def test_the_code_of_a_page_leads_to_its_issue(sample: Case) -> None:
    key, data = issued(sample, "log")
    code = record(sample, key)["print"]["code"]
    assert all(f"{code}-{n}" in words for n, words in enumerate(page_words(data), 1))
    for spelled in (code, f"{code}-1", f" {code.upper()} / 1", code.replace("-", "")):
        found = known_code(sample, spelled)
        assert found is not None
        assert found.issue["id"] == record(sample, key)["id"]
    assert known_code(sample, "0000-0000") is None
    assert known_code(sample, f"{code}-0") is known_code(sample, f"{code}-999") is None  # it has no such page
    with pytest.raises(CaseError):
        known_code(sample, "elsewhere.pdf")


def test_an_altered_print_is_told_page_by_page(sample: Case) -> None:
    ready = made(sample, of_template("brief"))
    ready.remember(sample, "a.pdf")
    altered = pdf(replace(ready.document, question="A question that nobody asked"), paper="A4")
    found = known_print(sample, altered, name="b.pdf")
    assert found is not None
    assert not found.whole
    assert found.pages


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7\n", b"\x89PNG", b"%PDF-1.4 \x00" * 50])
def test_what_is_no_print_was_not_issued(sample: Case, data: bytes) -> None:
    assert known_print(sample, data, name="x.pdf") is None


def test_what_changed_since_is_told_and_what_was_taken_back_is_not(sample: Case) -> None:
    key, _ = issued(sample)
    found = known_code(sample, record(sample, key)["print"]["code"])
    assert found is not None
    assert not found.after
    claim = records(sample, "claim")[0]
    acts.note(sample, bytes.fromhex(claim["id"].replace("-", "")), "a remark")
    later = known_code(sample, record(sample, key)["print"]["code"])
    assert later is not None
    assert later.after is not None
    assert [each["number"] for each in as_json(sample, later.after)["came"]][-1].startswith("N")  # type: ignore[index]
    sample.undo()
    last = known_code(sample, record(sample, key)["print"]["code"])
    assert last is not None
    assert not last.after


def test_a_dossier_tells_what_changed_since_the_last_issue_of_its_report(sample: Case) -> None:
    key = acts.compose(sample, template="dossier")
    wanted = of_report(record(sample, key))
    made(sample, wanted).remember(sample, "a.pdf")
    issued(sample)  # of a template: not what this report is held against
    claim = sample.find_live("CL-2")
    acts.set_fields(sample, claim, {"statement": "It was mining machinery."})
    acts.lead(sample, "Whose machinery?")
    acts.delete(sample, sample.find_live("SG-04"))
    table = next(block for block in document_of(sample, wanted).blocks if isinstance(block, Table))
    said = ["".join(run.text for cell in row.cells for line in cell for run in line) for row in table.rows]
    number = records(sample, "lead")[-1]["number"]
    assert [words for words in said if words.startswith(("claim", "lead", "sighting"))] == [
        f"lead, new{number}–", "sighting, no longer thereSG-04–", "claim, changedCL-2Statement",
    ]  # fmt: skip
    for _ in range(3):
        sample.undo()
    assert "Nothing since issue" in repr(document_of(sample, wanted).blocks[1])


def test_an_issue_of_a_case_that_went_on_is_not_remembered(sample: Case, tmp_path: Path) -> None:
    ready = made(sample, of_template("brief"))
    acts.lead(sample, "Which hangar?")
    count = len(records(sample, "issue"))
    out = tmp_path / "late.pdf"
    with pytest.raises(CaseError, match="changed while"), written_new(out, ready.data):
        ready.remember(sample, out.name)
    assert not out.exists()
    assert len(records(sample, "issue")) == count


def test_a_report_is_composed_rearranged_and_taken_back(sample: Case) -> None:
    key = acts.compose(sample, template="brief", name="For the desk")
    parts = [*composed("brief").parts, Part(WORDS, title="In short", words="Nothing is sure.")]
    acts.arrange(sample, key, parts)
    wanted = of_report(record(sample, key))
    assert wanted.composed.parts == tuple(parts)
    assert "Draft" in "".join(run.text for run in document_of(sample, wanted).foot[0])
    sample.undo()
    assert of_report(record(sample, key)).composed.parts == composed("brief").parts
    acts.set_fields(sample, key, {"paper": "letter", "chosen": "aircraft ~ An-124"})
    assert of_report(record(sample, key)).paper == "Letter"
    for field, value in (("paper", "A5"), ("chosen", "((("), ("name", "")):
        with pytest.raises(CaseError):
            acts.set_fields(sample, key, {field: value})


def test_a_logo_is_a_small_picture(sample: Case) -> None:
    key = acts.compose(sample, template="log")
    acts.brand(sample, key, b"\x89PNG\r\n\x1a\n" + b"0" * 40)
    assert record(sample, key)["logo"]["mime"] == "image/png"
    for bad in (b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"0" * 400_000, b""):
        with pytest.raises(CaseError):
            acts.brand(sample, key, bad)
    acts.brand(sample, key, None)
    assert record(sample, key)["logo"] is None


def test_what_was_issued_is_not_deleted(sample: Case) -> None:
    key, _ = issued(sample)
    with pytest.raises(CaseError, match="was issued"):
        acts.delete(sample, key)


def test_a_report_has_its_language_and_its_custody_section(sample: Case) -> None:
    key = acts.compose(sample, template="annex")
    acts.set_fields(sample, key, {"language": "fr"})
    document = document_of(sample, of_report(record(sample, key)))
    assert document.language == "fr"
    assert any(isinstance(block, Listing) for block in document.blocks)
    with pytest.raises(CaseError, match="xx"):
        acts.set_fields(sample, key, {"language": "xx"})
