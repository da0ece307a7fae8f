"""A report of chosen parts: order, own headings, own words with their endnotes, chosen records, what is left out."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.facts_of_a_case import facts
from tests.report.test_judged import judgement
from tests.report.test_summary import notes, told
from workbench.case.verify import Chain
from workbench.report.blocks import Box, Document, Halves, Heading, Paragraph, note_numbers, runs_of
from workbench.report.composing import BUILDERS, NONE_CHOSEN
from workbench.report.ownwords import UNSUPPORTED
from workbench.report.summary import build
from workbench.values.composing import MOST_WORDS, SECTIONS, TEMPLATES, WORDS, Composed, Part, composed, part, parts
from workbench.values.errors import CaseError


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def set_with(*chosen: Part) -> Document:
    return build(facts(), Composed("Report", chosen))


def test_every_section_has_its_builder_and_every_template_its_sections() -> None:
    assert set(BUILDERS) | {WORDS} == set(SECTIONS)
    assert all(set(kind.sections) <= set(BUILDERS) for kind in TEMPLATES.values())


def test_parts_stand_in_their_order_under_their_own_headings() -> None:
    document = set_with(Part("claims"), Part("sightings", title="Aircraft seen"))
    assert headings(document)[:2] == ["Claims", "Aircraft seen"]
    assert set(note_numbers(document)) == {each.number for each in notes(document)}
    assert note_numbers(document)[0] == 1


def test_a_sentence_that_names_a_record_has_its_endnotes_and_any_other_is_unsupported() -> None:
    number = facts().sightings[0]["number"]
    said = told(set_with(Part(WORDS, title="In short", words=f"One landed [{number}]. Two more may follow.")))
    assert said.lstrip().startswith(f"One landed ({number})1")
    assert said.count(UNSUPPORTED) == 1
    assert said.index("Two more") < said.index(UNSUPPORTED)


def test_brackets_about_something_else_are_words() -> None:
    assert "[sic]" in told(set_with(Part(WORDS, words="It was [sic] an Il-26M.")))


def test_own_words_stand_before_what_a_section_tells() -> None:
    document = set_with(Part("claims", words="All of these are assertions."))
    assert "".join(run.text for run in runs_of(document.blocks[1])).startswith("All of these are assertions.")


def test_only_chosen_records_are_told_and_the_others_stay_in_other_parts() -> None:
    chosen = facts().claims[0]
    document = set_with(Part("claims", only=(chosen["id"],)), Part("sightings"))
    words = told(document)
    assert chosen["statement"] in words
    assert all(each["statement"] not in words for each in facts().claims[1:])
    assert facts().sightings[0]["number"] in words


def test_a_brief_tells_which_sections_it_leaves_out() -> None:
    assert "the sections" in told(build(facts(), composed("brief")))
    assert "the section" not in told(build(facts()))


def test_a_draft_says_so_on_every_page_and_an_issue_its_number() -> None:
    def foot(wanted: Composed) -> str:
        return "".join(run.text for run in build(facts(), wanted).foot[0])

    assert foot(Composed("Report", (), draft=True)).startswith("Draft, not issued")
    assert foot(Composed("Report", (), issue=2)).startswith("Issue 2")
    assert foot(Composed("Report", ())).startswith("Not issued · Case ")


@pytest.mark.parametrize(
    ("chain", "says"),
    [
        (Chain("intact"), "intact"), (Chain("broken"), "broken"), (Chain(), "not checked"),
        (Chain("intact", 12), "intact from entry 12"), (Chain("not read"), "not read: the disk failed"),
    ],
)  # fmt: skip
def test_the_foot_tells_what_was_found_of_the_chain(chain: Chain, says: str) -> None:
    told = build(facts(chain=chain), Composed("Report", ())).foot[0]
    assert "".join(run.text for run in told).endswith(f" · chain {says}")


@pytest.mark.parametrize(
    ("issue", "says"),
    [(None, "It was not issued; of a print that was, Report ▸ Check a print…"), (3, "tells that this is issue 3")],
)
def test_how_to_check_names_the_acts_and_the_whole_head_in_groups(issue: int | None, says: str) -> None:
    document = build(facts(), Composed("Report", (), issue=issue))
    (halves,) = (block for block in document.blocks if isinstance(block, Halves))
    checking = "".join(run.text for run in runs_of(halves.right[1]))
    assert says in checking
    assert "Case ▸ Check this case, or workbench verify CASE" in checking
    assert " ".join(["abababab"] * 8) in checking


@pytest.mark.parametrize(
    "bad", [{"section": "nowhere"}, {}, {"section": "claims", "only": "SG-1"}, {"section": "claims", "colour": 1},
            {"section": WORDS, "words": "a" * (MOST_WORDS + 1)}, {"section": WORDS, "words": 7}],
)  # fmt: skip
def test_what_is_no_part_is_refused(bad: dict[str, object]) -> None:
    with pytest.raises(CaseError):
        part(bad)


def test_a_section_stands_once_and_own_words_as_often_as_wanted() -> None:
    words = [{"section": WORDS, "words": "a"}, {"section": WORDS, "words": "b"}]
    assert [each.as_json() for each in parts(words)] == words
    with pytest.raises(CaseError):
        parts([{"section": "claims"}, {"section": "claims"}])


def supported(words: str, **more: Any) -> str:
    """Own words as printed, ``!`` behind each sentence that is unsupported."""
    document = build(facts(**more), Composed("Report", (Part(WORDS, words=words),)))
    said = "|".join("".join(run.text for run in block.runs if run.style != "note").strip()
                    for block in document.blocks if isinstance(block, Paragraph) and block.own)  # fmt: skip
    return said.replace(f" {UNSUPPORTED}", "!")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("Aliens landed. [SG-01] says so.", "Aliens landed.! (SG-01) says so."),
        ("One landed. [SG-01]", "One landed. (SG-01)"),
        ("One landed. [SG-01] [CL-1] Two more may follow.", "One landed. (SG-01) (CL-1) Two more may follow.!"),
        (
            "In short:\n- Aliens landed\n- He flew [SG-01]\n1. Two.",
            "In short:!|- Aliens landed!|- He flew (SG-01)|1. Two.!",
        ),
        ("1. One landed [SG-01].", "1. One landed (SG-01)."),
        ("(The pilot was drunk) He flew [SG-01].", "(The pilot was drunk)! He flew (SG-01)."),
        ("It flew\non [SG-01].", "It flew on (SG-01)."),
    ],
)
def test_a_sentence_is_supported_by_none_but_the_records_it_names(words: str, says: str) -> None:
    assert supported(words) == says


def test_judgements_that_lean_on_each_other_are_cited_by_what_they_rest_on() -> None:
    both = [judgement(1, basis=["j2"]), judgement(2, basis=["j1", "c1"])]
    named = {"j1": "J1", "j2": "J2"}
    assert supported("It is a base [J1].", judgements=both, named=named) == "It is a base (J1)."


def test_own_heading_and_words_stand_where_a_section_has_no_heading_or_nothing_to_tell() -> None:
    first, *more = set_with(Part("first", "Mind this", "Little is sure.")).blocks
    assert (first, more[0].__class__, more[1].__class__) == (Heading("Mind this", own=True), Paragraph, Box)
    assert headings(set_with(Part("flights", "In the air", "No tracks.")))[0] == "In the air"
    assert "No tracks." in told(set_with(Part("flights", words="No tracks.")))
    assert headings(set_with(Part("flights", "In the air"))) == []


def test_what_was_chosen_and_is_gone_leaves_a_line_and_not_all_records() -> None:
    for gone in ("g9", "c1"):
        said = told(set_with(Part("sightings", only=(gone,))))
        assert NONE_CHOSEN in said
        assert "SG-01" not in said
    assert NONE_CHOSEN in told(set_with(Part("differences", only=("c1",))))


def test_records_that_were_not_chosen_are_told_as_left_out() -> None:
    last = set_with(Part("sightings", only=("g1",)), Part("claims", "Said", only=("c1",))).blocks[-1]
    assert isinstance(last, Halves)
    said = "".join(run.text for run in runs_of(last))
    assert "1 sighting not chosen for Sightings; 2 claims not chosen for Said" in said


def test_a_heading_that_is_a_sentence_is_supported_by_the_records_it_names_or_says_that_it_is_not() -> None:
    def under(title: str) -> tuple[str, str]:
        first, second, *_ = set_with(Part("claims", title)).blocks
        assert isinstance(first, Heading)
        return first.text, "".join(run.text for run in runs_of(second)) if isinstance(second, Paragraph) else ""

    assert under("Who landed") == ("Who landed", "")
    assert under("Who landed?") == ("Who landed?", "")
    assert under("Nobody landed.") == ("Nobody landed.", f"{UNSUPPORTED} ")
    assert under("They landed [CL-2, SG-01].") == ("They landed (CL-2, SG-01).", "CL-2, SG-0112")
    assert under("They landed [CL-3].") == ("They landed (CL-3).", f"CL-3{UNSUPPORTED} ")
    assert under("They landed [not so]") == ("They landed [not so]", "")


def test_a_narrowed_assumption_keeps_what_leans_on_it() -> None:
    taken = judgement(1, nature="assumption", basis=[])
    leaning = judgement(2, basis=["j1"])
    held = facts(judgements=[taken, leaning], named={"j1": "J1", "j2": "J2"})
    assert "J2 leans on it." in told(build(held, Composed("Report", (Part("assumptions", only=("j1",)),))))
