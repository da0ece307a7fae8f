"""Hypotheses and judgements go back to whoever the records go back to that they rest on."""

from __future__ import annotations

from workbench.analysis.rested import every_origin, origins_of, rests_on
from workbench.case import acts
from workbench.case.case import Case


def test_a_hypothesis_has_the_origins_of_what_is_held_against_it_each_once(case: Case, quote):
    first = acts.tag(case, quote("S1", "An Il-26M landed"), {}, by=["Radarbox", "the Wire"])
    other = acts.tag(case, quote("S2", "An Il-62M landed"), {}, by=["Radarbox", "the Wire"])
    bare = acts.claim(case, quote("S1", "told of flights"), "There were flights.")
    guess = acts.add_hypothesis(case, "Flights go on.")
    assert origins_of(case, guess).tally.counts == (0, 0, 0, 0)
    acts.link(case, first, "supports", guess)
    acts.rate(case, other, guess, "I")
    found = origins_of(case, guess)
    assert found.about == (guess, first, other)
    assert (found.tally.known, found.words()) == (("Radarbox",), "1 known (Radarbox) · all through the Wire")
    acts.rate(case, bare, guess, "N")  # says nothing for or against
    assert origins_of(case, guess).tally.counts == (1, 0, 0, 0)
    acts.rate(case, bare, guess, "CC")
    found = origins_of(case, guess)
    assert (found.tally.counts, found.tally.through) == ((1, 0, 1, 0), ())
    acts.rate(case, bare, guess, "N")
    assert rests_on(case, guess) == [first, other]
    acts.delete(case, other)
    assert rests_on(case, guess) == [first]


def test_a_judgement_has_those_of_its_basis_at_any_remove(case: Case, quote):
    seen = acts.tag(case, quote("S1", "An Il-26M landed"), {}, by=["an insider"])
    inner = acts.judge(case, "They land.", basis=[seen])
    outer = acts.judge(case, "They go on landing.", basis=[inner, seen])
    assert origins_of(case, outer).words() == "1 possible (an insider)"
    told = {case.number(each.about[0]): each.as_json(case) for each in every_origin(case)}
    assert list(told) == ["SG-01", "J1", "J2"]
    assert (told["J2"]["possible"], told["J2"]["proposed"]) == (1, False)
