"""A case read whole gives every assertion the same origins as asking for each of them."""

from __future__ import annotations

from random import Random

import pytest

from workbench.analysis.traced import Tracer
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.records import Retraction

CHAINS = (
    [],
    ["Radarbox"],
    ["Radarbox", "the Wire"],
    ["an insider"],
    ["the Post"],
    ["the Wire"],
    ["radarbox", "Second"],
)


@pytest.mark.parametrize("seed", range(3))
def test_both_ways_of_asking_agree_whatever_is_done(case: Case, quote, seed: int):
    random = Random(seed)
    quotes = [quote("S1", words) for words in ("An Il-26M landed", "told of flights", "the Wire told")]
    quotes += [quote("S2", "An Il-62M landed"), quote("S2", "citing Radarbox")]
    sources = [case.find("S1")[1], case.find("S2")[1]]
    acts.set_fields(case, sources[0], {"publisher": "the Post"})
    made: list[bytes] = []
    with case.change("Random acts"):
        for step in range(60):
            what = random.random()
            if what < 0.4 or len(made) < 2:
                made.append(acts.tag(case, random.choice(quotes), {}, by=random.choice(CHAINS)))
            elif what < 0.6:
                kind = random.choice(["assertion", "no-comment"])
                made.append(acts.claim(case, random.choice(quotes), f"{step}", kind=kind, by=random.choice(CHAINS)))
            elif what < 0.75:
                one, other = random.sample(made, 2)
                if case.table(one) == case.table(other):
                    acts.link(case, one, "same-as", other)
            elif what < 0.9:
                name = random.choice(["the Wire", "Radarbox", "Second"])
                excerpt = random.choice([None, *quotes])
                sources.append(acts.cite(case, random.choice(sources), name, excerpt=excerpt, inferred=step % 2 == 0))
            elif what < 0.95:
                one, other = random.sample(sources, 2)
                if one != other:
                    acts.link(case, one, "cites", other)
            elif sources[2:]:
                Retraction.create(source=random.choice(sources), reason="wrong", by="Ada", at="2025-10-30T00:00:00Z")
    acts.delete(case, made[0])
    case.undo()
    acts.delete(case, made[-1])
    with Tracer.of_all(case) as tracer:
        asked, whole = list(Tracer(case).every()), list(tracer.every())
    assert len(asked) > 5
    assert any(len(each.about) > 1 for each in asked)
    assert [each.as_json(case) for each in whole] == [each.as_json(case) for each in asked]
    assert whole == asked
