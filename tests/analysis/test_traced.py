"""Assertions of a case lead back to who said them first, stated or inferred."""

from __future__ import annotations

import pytest

from workbench.analysis.reasons import reasons
from workbench.analysis.rested import rested
from workbench.analysis.together import Together
from workbench.analysis.traced import Tracer
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.records import Retraction


def worked(case: Case, quote) -> tuple[bytes, bytes]:
    first = acts.tag(case, quote("S1", "An Il-26M landed"), {"aircraft": "Il-26M"}, by=["Radarbox", "the Wire"])
    second = acts.tag(case, quote("S2", "An Il-62M landed"), {"aircraft": "Il-62M"}, by=["Radarbox", "the Wire"])
    return first, second


def test_a_hop_is_stated_where_the_quotes_own_paragraph_names_it(case: Case, quote):
    first, second = worked(case, quote)
    wire, radar = Tracer(case).traced(first).trails[0].hops
    assert (wire.name, wire.basis, wire.standing) == ("the Wire", "stated", "relay")
    assert (radar.name, radar.basis, radar.where, radar.standing) == ("Radarbox", "inferred", "", "known")
    assert [hop.basis for hop in Tracer(case).traced(second).trails[0].hops] == ["stated", "stated"]
    other = acts.tag(case, quote("S1", "told of flights"), {}, by=["an insider"])
    (hop,) = Tracer(case).traced(other).trails[0].hops
    assert (hop.basis, hop.where, hop.standing) == ("inferred", "¶2", "possible")


def test_records_that_are_the_same_are_one_assertion(case: Case, quote):
    first, second = worked(case, quote)
    assert len(Tracer(case).traced(first).about) == 1
    acts.link(case, first, "same-as", second)
    found = Tracer(case).traced(second)
    assert found.about == (second, first)
    assert (found.tally.outlets, found.tally.known, found.tally.through) == (("S1", "S2"), ("Radarbox",), ("the Wire",))
    assert found.words() == "1 known (Radarbox) · all through the Wire"
    assert [len(each.about) for each in Tracer(case).every()] == [2]


def test_recorded_citations_lead_on_from_who_is_named_last(case: Case, quote):
    cited = acts.cite(case, case.find("S1")[1], "the Wire", excerpt=quote("S1", "A report by the Wire"))
    acts.cite(case, cited, "Radarbox", inferred=True)
    seen = acts.tag(case, quote("S1", "An Il-62 was seen"), {"aircraft": "Il-62"}, by=["the Wire"])
    found = Tracer(case).traced(seen)
    assert [(hop.name, hop.source, hop.standing, hop.basis) for hop in found.trails[0].hops] == [
        ("the Wire", cited, "relay", "stated"), ("Radarbox", case.find("S4")[1], "known", "inferred"),
    ]  # fmt: skip
    assert found.words() == "1 known (Radarbox, by inferred hops) · through the Wire"


def test_words_that_carry_a_citation_name_their_source(case: Case, quote):
    words = quote("S1", "A report by the Wire told of flights on Thursday")
    claim = acts.claim(case, words, "There were flights.")
    assert Tracer(case).traced(claim).words() == "1 unknown"
    acts.cite(case, case.find("S1")[1], "the Wire", excerpt=words)
    assert Tracer(case).traced(claim).words() == "1 known (the Wire)"


def test_what_is_in_the_trash_counts_for_nothing(case: Case, quote):
    first, second = worked(case, quote)
    acts.link(case, first, "same-as", second)
    acts.delete(case, second)
    assert Tracer(case).traced(first).about == (first,)
    assert [each.about for each in Tracer(case).every()] == [(first,)]


def test_the_asserter_of_a_no_comment_is_no_origin(case: Case, quote):
    words = quote("S1", "An Il-26M landed")
    claim = acts.claim(case, words, "The ministry said nothing.", kind="no-comment", by=["Radarbox", "the Wire"])
    found = Tracer(case).traced(claim)
    assert (found.tally.known, found.tally.silent, found.words()) == ((), ("S1",), "silence, no origin")
    assert [(hop.name, hop.standing) for hop in found.trails[0].hops] == [
        ("the Wire", "relay"), ("Radarbox", "silence"),
    ]  # fmt: skip
    told = found.as_json(case)
    assert [told[key] for key in ("outlets", "origins", "possible", "unknown", "silent")] == [1, 0, 0, 0, 1]
    acts.set_fields(case, claim, {"kind": "denial"})
    assert Tracer(case).traced(claim).tally.known == ("Radarbox",)


def test_a_named_outlet_whose_own_text_is_held_leads_where_that_text_does(case: Case, quote):
    acts.set_fields(case, case.find("S2")[1], {"publisher": "the Wire"})
    first = acts.tag(case, quote("S1", "An Il-26M landed"), {}, by=["the Wire"])
    own = acts.tag(case, quote("S2", "An Il-62M landed"), {}, by=["Radarbox"])
    assert Tracer(case).traced(first).words() == "1 known (the Wire)"
    acts.link(case, first, "same-as", own)
    found = Tracer(case).traced(first)
    assert (found.tally.known, found.tally.relays) == (("Radarbox",), ("the Wire",))
    assert [(hop.name, hop.source, hop.standing) for hop in found.trails[0].hops] == [
        ("the Wire", case.find("S2")[1], "relay")
    ]
    acts.set_fields(case, own, {"by": ""})
    assert Tracer(case).traced(first).tally.counts == (0, 0, 1, 0)  # the Wire's own text names nobody


def test_a_text_that_draws_on_another_of_the_same_assertion_adds_no_origin(case: Case, quote):
    first = acts.tag(case, quote("S1", "An Il-26M landed"), {})
    acts.link(case, first, "same-as", acts.tag(case, quote("S2", "An Il-62M landed"), {}))
    one, two = (case.find(number)[1] for number in ("S1", "S2"))
    assert Tracer(case).traced(first).tally.unknown == ("S1", "S2")
    acts.link(case, two, "cites", one, inferred=True)
    assert Tracer(case).traced(first).tally.unknown == ("S1",)
    for source in (one, two):  # of one publisher: a text put right
        acts.set_fields(case, source, {"publisher": "the Post"})
    assert Tracer(case).traced(first).tally.unknown == ("S1",)
    acts.link(case, one, "cites", two, inferred=True)
    assert Tracer(case).traced(first).tally.counts == (0, 0, 1, 0)


def test_a_withdrawn_source_is_told_in_the_line(case: Case, quote):
    first, _ = worked(case, quote)
    with case.change("Retract"):
        Retraction.create(source=case.find("S1")[1], reason="wrong", by="Ada", at="2025-10-30T00:00:00.000Z")
    found = Tracer(case).traced(first)
    assert found.words() == "1 known (Radarbox, by inferred hops) · through the Wire · S1 withdrawn"
    assert found.as_json(case)["withdrawn"] == ["S1"]


def test_texts_that_are_counted_apart_and_may_be_one_are_told(case: Case, quote):
    first = acts.tag(case, quote("S1", "An Il-26M landed"), {})
    acts.link(case, first, "same-as", acts.tag(case, quote("S2", "An Il-62M landed"), {}, by=["Radarbox"]))
    assert Tracer(case).traced(first).words() == "1 known (Radarbox) · 1 unknown"
    one, two = (case.find(number)[1] for number in ("S1", "S2"))
    for source in (one, two):
        acts.cite(case, source, "the Wire")
    found = Tracer(case).traced(first)
    assert found.words() == "1 known (Radarbox) · 1 unknown · S1 and S2 may be one origin"
    assert found.as_json(case)["kin"] == [{"one": "S1", "two": "S2", "why": "both draw on the Wire"}]
    acts.link(case, one, "distinct-from", two)
    assert Tracer(case).traced(first).kin == ()


@pytest.mark.parametrize(
    ("ours", "theirs", "says"),
    [
        ("a Kremlin source", "a source tied to the Kremlin",
         "1 possible (a Kremlin source or a source tied to the Kremlin) · S1 and S2 may be one origin"),
        ("Bloomberg", "Блумберг", "1 known (Bloomberg or Блумберг, by inferred hops) · S1 and S2 may be one origin"),
        ("Dmitry Peskov", "Дмитрий Песков",
         "1 known (Dmitry Peskov or Дмитрий Песков, by inferred hops) · S1 and S2 may be one origin"),
        ("Bloomberg", "Рейтер", "2 known (Bloomberg, Рейтер, by inferred hops)"),
        ("Bloomberg", "Flightradar24", "2 known (Bloomberg, Flightradar24, by inferred hops)"),
    ],
)  # fmt: skip
def test_what_may_be_one_origin_is_not_added_up(case: Case, quote, ours: str, theirs: str, says: str):
    first = acts.tag(case, quote("S1", "An Il-26M landed"), {}, by=[ours])
    second = acts.tag(case, quote("S2", "An Il-62M landed"), {}, by=[theirs])
    tracer = Tracer(case)
    assert tracer.together([first, second]).words() == says
    guess = acts.add_hypothesis(case, "Flights go on.")
    for each in (first, second):
        acts.link(case, each, "supports", guess)
    assert rested(case, guess).words() == says.partition(" · ")[0]
    told = Together(tracer.apart)
    for each in (first, second):
        told.add(tracer.traced(each))
    assert says.partition(" · ")[0].replace(", by inferred hops", "") in told.words()
    row = tracer.together([first, second]).as_json(case)
    assert row["origins"] + row["possible"] == int(says[0])
    acts.link(case, case.find("S1")[1], "distinct-from", case.find("S2")[1])
    assert Tracer(case).together([first, second]).words().startswith("2 ")
    assert rested(case, guess).words().startswith("2 ")


@pytest.mark.parametrize(
    ("ours", "theirs", "possible"),
    [
        (["an insider"], ["инсайдер"], 2),
        (["an insider", "Bloomberg"], ["инсайдер", "Блумберг"], 1),
        (["an insider", "Bloomberg"], ["a person familiar with the flights", "bloomberg"], 1),
        (["an insider", "Bloomberg"], ["инсайдер", "Рейтер"], 2),
        (["a source in Paris", "Bloomberg"], ["a source in Berlin", "Bloomberg"], 2),
    ],
)  # fmt: skip
def test_whom_one_relay_does_not_name_is_one_in_any_words_and_language(case: Case, quote, ours, theirs, possible: int):
    first = acts.tag(case, quote("S1", "An Il-26M landed"), {}, by=ours)
    second = acts.tag(case, quote("S2", "An Il-62M landed"), {}, by=theirs)
    assert Tracer(case).together([first, second]).tally.counts == (0, possible, 0, 0)
    acts.link(case, case.find("S1")[1], "distinct-from", case.find("S2")[1])
    assert Tracer(case).together([first, second]).tally.counts == (0, 2, 0, 0)


def test_two_networks_that_may_have_heard_one_transponder_are_not_added_up_in_one_event(case: Case, quote):
    first = acts.tag(case, quote("S1", "An Il-26M landed"), {}, by=["Flightradar24"])
    second = acts.tag(case, quote("S2", "An Il-62M landed"), {}, by=["ADSBexchange"])
    found = Tracer(case).together([first, second])
    assert found.tally.counts == (1, 0, 0, 0)
    assert [each.why for each in found.kin] == ["Flightradar24 and ADSBexchange may have heard one transponder"]
    guess = acts.add_hypothesis(case, "Flights go on.")
    for each in (first, second):
        acts.link(case, each, "supports", guess)
    assert rested(case, guess).tally.counts[0] == 2  # two events: each its own transponder


def test_a_text_tells_apart_the_two_that_it_has_behind_one_relay(case: Case, quote):
    first, second, third = (
        acts.tag(case, quote(text, words), {}, by=by)
        for text, words, by in (
            ("S1", "An Il-26M landed", ["an insider", "Bloomberg"]),
            ("S1", "told of flights", ["an official", "Bloomberg"]),
            ("S2", "An Il-62M landed", ["инсайдер", "Блумберг"]),
        )
    )
    assert Tracer(case).together([first, second, third]).tally.counts == (0, 2, 0, 0)


def test_two_texts_that_name_nobody_and_share_a_relay_are_not_added_up(case: Case, quote):
    first = acts.tag(case, quote("S1", "An Il-26M landed"), {})
    acts.link(case, first, "same-as", acts.tag(case, quote("S2", "An Il-62M landed"), {}))
    assert Tracer(case).traced(first).words() == "2 unknown"
    for number in ("S1", "S2"):
        acts.cite(case, case.find(number)[1], "the Wire")
    found = Tracer(case).traced(first)
    assert (found.words(), found.tally.counts[2]) == ("1 unknown · S1 and S2 may be one origin", 1)
    assert "S1 and S2 are not added up: they may be one origin." in [each.says for each in reasons(found)]


def test_a_text_that_draws_on_whoever_speaks_through_another_is_not_added_up(case: Case, quote):
    first = acts.tag(case, quote("S1", "An Il-26M landed"), {})
    acts.link(case, first, "same-as", acts.tag(case, quote("S2", "An Il-62M landed"), {}))
    acts.set_fields(case, case.find("S1")[1], {"publisher": "The Wire"})
    assert Tracer(case).traced(first).words() == "2 unknown"
    acts.cite(case, case.find("S2")[1], "the wire")
    found = Tracer(case).traced(first)
    assert (found.words(), found.tally.counts[2]) == ("1 unknown · S1 and S2 may be one origin", 1)
    assert found.kin[0].why == "S2 draws on The Wire, which S1 is of"
