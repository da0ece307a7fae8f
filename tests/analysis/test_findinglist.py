"""The findings kept in their order, one put in or taken out, are those that numbering all anew would list."""

from __future__ import annotations

from random import Random

from workbench.analysis.findinglist import FindingList
from workbench.analysis.findings import look, numbered
from workbench.analysis.ruled import facts
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.records import Sighting


def test_findings_that_come_go_and_are_decided_of_stand_as_if_all_were_numbered_anew(case: Case):
    with case.change("Sightings"):
        made = [
            Sighting.create(
                registration="RA-78765",
                hex=("4b8219", "153001", "153002")[at % 3],
                aircraft={"written": "Il-26M", "value": None, "why": "", "alternatives": [], "premises": []},
            )
            for at in range(12)
        ]
    keys = [bytes(each.id) for each in made]
    held, now, random = FindingList(), {}, Random(3)
    for turn in range(40):
        some = random.sample(keys, 3)
        found = look(case, "sighting", some) if turn % 4 else {}
        before = {key: now.get(key, ()) for key in some}
        assert held.take(case, some, found) == any(found.get(key, ()) != before[key] for key in some)
        now = {**{key: each for key, each in now.items() if key not in some}, **found}
        if turn == 20:
            one = held.pressing[0].finding
            acts.rule(case, one.key, "dismissed", about=one.about[0], facts=facts(case, one), reason="A slip.")
            assert held.decide(case, [one.key])
            assert not held.decide(case, [b"\0" * 16])
        assert held.every == numbered(case, now)
        assert held.pressing == [each for each in held.every if each.pressing]
        for key in keys:
            assert held.of[key] == sum(key in each.finding.about for each in held.pressing)
            about = [each for each in held.every if key in each.finding.about]
            assert held.first_about(key) == (about[0] if about else None)
    pressing = held.pressing
    assert [held.following(each.finding.key, 1) for each in pressing] == [*pressing[1:], pressing[0]]
    assert (held.following(None, 1), held.following(None, -1)) == (pressing[0], pressing[-1])
    assert any(each.settled for each in held.every)
