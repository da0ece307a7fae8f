"""Who may draw on whom: from names, wording and mistakes that are shared, with the order of publication; no circles."""

from __future__ import annotations

import pytest

from workbench.analysis.lineage import Naming, Proposal, Text, lineage, proposals
from workbench.analysis.mistaken import mistakes
from workbench.case import acts
from workbench.case.case import Case

LONG = "the freighter wears a faded blue stripe along its belly and one engine cover is missing on the left side"
WRONG = "An Il-26M landed at Latakia."


def text(number: str, words: str = "", *, called: str = "", day: str | None = None, names: str = "") -> Text:
    at = words.find(names) if names else 0
    named = (Naming(names, at, at + len(names)),) if names else ()
    return Text(number.encode(), number, words, (called,) if called else (), day, named)


def told(found: list[Proposal]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(each.source.number, each.on.number, each.basis) for each in found]


def test_a_text_draws_on_the_publisher_or_title_that_it_names() -> None:
    one = text("S1", "A jet landed.", called="The Horn Dispatch")
    two = text("S2", "A jet landed, the Horn Dispatch reports.", names="Horn Dispatch", called="Nile Standard")
    (found,) = proposals([one, two])
    assert told([found]) == [("S2", "S1", ("attribution",))]
    assert two.words[slice(*found.evidence[0].ours)] == "Horn Dispatch"
    assert found.says == "S2 draws on S1: it names The Horn Dispatch."


def test_shared_wording_and_shared_mistakes_lead_from_the_later_to_the_earlier() -> None:
    one = text("S1", f"Readers say {LONG}. {WRONG}", day="2025-10-30")
    two = text("S2", f"{WRONG} In truth {LONG}, it seems.", day="2025-10-28")
    (found,) = proposals([one, two])
    assert told([found]) == [("S1", "S2", ("error", "wording", "order"))]
    for each in found.evidence[:2]:
        assert one.words[slice(*each.ours)] == two.words[slice(*each.theirs)]


def test_without_an_order_the_kinship_is_told_without_a_direction() -> None:
    (found,) = proposals([text("S1", WRONG), text("S2", WRONG, day="2025-10-28")])
    assert not found.directed
    assert found.says.startswith("S1 and S2 have a common ancestor")


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("An Il-62M landed at Latakia on October 26.", "An Il-62M landed at Latakia on October 26, with cargo."),
        (f"He said: “{LONG}”", f"“{LONG}”, she heard."),
        ("", ""),
    ],
)
def test_the_same_truth_and_the_same_quotation_show_nothing(one: str, two: str) -> None:
    assert proposals([text("S1", one, day="2025-10-28"), text("S2", two, day="2025-10-29")]) == []


def test_what_is_recorded_is_not_proposed_and_no_circle_closes() -> None:
    one = text("S1", "the Horn says", called="Nile", names="Horn")
    two = text("S2", "the Nile says", called="Delta", names="Nile")
    three = text("S3", "the Delta says", called="Horn", names="Delta")
    found = proposals([one, two, three])
    assert len(found) == 2
    assert told(proposals([one, two], recorded=[(b"S2", b"S1")])) == []
    assert told(proposals([one, two, three], recorded=[(b"S1", b"S3"), (b"S3", b"S2")])) == []


def test_mistakes_are_told_without_knowing_what_is_true() -> None:
    found = mistakes("An Illyushin II-62M and an Il-26M came on 31 November 2025. The Antonov and Ilyushin Il-76 left.")
    assert [each.written for each in found.values()] == ["II-62M", "Il-26M", "Illyushin", "31 November 2025"]


def test_the_sources_of_a_case_are_read(case: Case) -> None:
    first, second = case.find("S1")[1], case.find("S2")[1]
    acts.set_fields(case, first, {"publisher": "the Wire"})
    names = {second: [Naming("Wire", 45, 49)]}
    (found,) = lineage(case, lambda source: names.get(source, []))
    assert told([found])[0][:2] == ("S2", "S1")
    acts.link(case, second, "cites", first)
    assert lineage(case, lambda source: names.get(source, [])) == []
