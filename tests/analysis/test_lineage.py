"""Who may draw on whom: from names, wording and mistakes that are shared, with the order of publication; no circles."""

from __future__ import annotations

import pytest

from workbench.analysis.compared import copies
from workbench.analysis.drawn import Naming, Proposal, Text
from workbench.analysis.lineage import lineage, proposals
from workbench.analysis.mistaken import mistakes
from workbench.analysis.near import NEXT
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
    assert told(proposals([one, two], recorded=[(b"S2", b"S1")])) == [("S1", "Horn (not held)", ("attribution",))]
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


def names(words: str, *namings: tuple[str, str | None, bool]) -> tuple[Naming, ...]:
    return tuple(Naming(name, words.find(name), words.find(name) + len(name), via, yes) for name, via, yes in namings)


def hop(number: str, words: str, *namings: tuple[str, str | None, bool]) -> Text:
    return Text(number.encode(), number, words, (), None, names(words, *namings))


def test_who_is_named_and_not_held_is_proposed_hop_by_hop_stated_or_inferred() -> None:
    words = "Flights came back, Reuters says. Data of Radarbox show one."
    one = hop("S1", words, ("Reuters", None, True), ("Radarbox", "Reuters", False))
    found = proposals([one])
    assert [(each.source.number, each.on.number, each.stated) for each in found] == [
        ("S1", "Reuters (not held)", True), ("Reuters (not held)", "Radarbox (not held)", False),
    ]  # fmt: skip
    assert [words[slice(*each.evidence[0].ours)] for each in found] == ["Reuters", "Radarbox"]
    assert found[1].teller is one
    assert "concluded from S1, “Radarbox” beside what it has through Reuters" in found[1].says


def test_of_two_tellings_of_a_hop_the_one_that_states_it_is_shown_and_kin_are_told() -> None:
    one = hop("S1", "Reuters, Radarbox", ("Reuters", None, True), ("Radarbox", "Reuters", False))
    two = hop("S2", "Reuters citing Radarbox", ("Reuters", None, True), ("Radarbox", "Reuters", True))
    found = {(each.source.number, each.on.number): each for each in proposals([one, two])}
    between = found["Reuters (not held)", "Radarbox (not held)"]
    assert (between.stated, between.teller.number) == (True, "S2")
    assert found["S1", "Reuters (not held)"].basis == ("attribution", "kinship")
    assert "S2 names it too: texts that share it have one origin" in found["S1", "Reuters (not held)"].says
    assert len(found) == 3


def test_a_source_that_only_comments_or_is_the_publisher_is_not_drawn_on() -> None:
    judged = Text(b"S1", "S1", "Ann Lund welcomed it.", (), None, (Naming("Ann Lund", 0, 8, None, True, False),))
    own = Text(b"S2", "S2", "Radarbox saw it.", ("Radarbox",), None, (Naming("Radarbox", 0, 8),))
    assert proposals([judged, own]) == []


def test_what_is_passed_on_by_an_outlet_in_the_case_is_that_outlets_hop() -> None:
    held = Text(b"S3", "S3", "", ("Reuters",))
    one = hop("S1", "Reuters, Radarbox", ("Reuters", None, True), ("Radarbox", "Reuters", True))
    found = proposals([one, held])
    assert [(each.source.number, each.on.number) for each in found] == [("S1", "S3"), ("S3", "Radarbox (not held)")]
    assert found[0].stated
    recorded = proposals([one, held], recorded=[(b"S1", b"S3")])
    assert [each.source.number for each in recorded] == ["S3"]


def test_of_very_many_texts_alike_each_is_held_against_the_next_published(monkeypatch: pytest.MonkeyPatch) -> None:
    held = []
    monkeypatch.setattr("workbench.analysis.lineage.copies", lambda one, two: held.append(one) or copies(one, two))
    many = [text(f"S{n}", f"Item {n}. {LONG} {WRONG}", day=f"2025-10-{n + 1:02d}") for n in range(30)]
    found = proposals([*many, text("S99", "Nothing of the kind stands here, in as many other words as it may take.")])
    assert len(held) == len(found) == sum(min(NEXT, 29 - n) for n in range(30))
    assert {("S1", "S0"), ("S29", "S28")} <= {(each.source.number, each.on.number) for each in found}
    assert f"each is held against the {NEXT} next published" in found[0].says


def test_what_two_of_very_many_texts_share_beyond_the_others_is_found() -> None:
    own = "only these two tell of a grey tractor that towed a crate past the third hangar at dusk"
    many = [text(f"S{n}", f"{LONG}. {own if n in (0, 29) else n}") for n in range(30)]
    assert ("S0", "S29") in {(each.source.number, each.on.number) for each in proposals(many)}
