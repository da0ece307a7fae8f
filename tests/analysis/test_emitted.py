"""Networks that heard one transponder, and texts that quote them, are one origin."""

from __future__ import annotations

import pytest

from workbench.analysis.traced import Traced, Tracer
from workbench.case import acts
from workbench.case.acts.tracks import accept_event, keep_track
from workbench.case.case import Case

EVENT = {"kind": "landing", "earliest": "2025-10-26T10:00:00Z", "latest": "2025-10-26T10:02:00Z", "airfield": "OSLK",
         "candidates": [], "why": "seen on the ground"}  # fmt: skip


@pytest.fixture
def track(case: Case):
    """A track of a network with an address."""

    def made(provider: str, address: str, part: int = 0) -> bytes:
        identity = {"hex": {"value": address, "by": "emitter"}, "type": {"value": "A124", "by": "tracker"}}
        extent = {"fixes": 0, "first": EVENT["earliest"], "last": EVENT["latest"], "bbox": None, "rejected": 0,
                  "callsigns": [], "kinds": ["ads-b"], "snapshot": False, "zone": "", "sha256": "", "format": "t",
                  "provider": provider, "row": "line", "aside": 0}  # fmt: skip
        return keep_track(case, case.find("S2")[1], part, recipe=f"t/{provider}", identity=identity, extent=extent)

    return made


def traced(case: Case, key: bytes) -> Traced:
    return Tracer(case).traced(key)


def test_an_event_of_a_track_goes_back_to_the_transponder_through_the_network(case: Case, quote, track):
    sighting = accept_event(case, track("Flightradar24", "abcdef"), EVENT, [quote("S2", "An Il-62M landed")])
    found = traced(case, sighting).tally
    assert (found.known, found.relays, found.unknown) == (("transponder ABCDEF",), ("Flightradar24",), ())
    ground = accept_event(case, track("Flightradar24", "~2a0001", 1), EVENT, [quote("S2", "Latakia")])
    assert traced(case, ground).tally.known == ("Flightradar24",)


def test_two_networks_that_heard_one_transponder_are_one_origin(case: Case, quote, track):
    excerpt = quote("S2", "An Il-62M landed")
    one = accept_event(case, track("Flightradar24", "154073"), EVENT, [excerpt])
    other = accept_event(case, track("adsb.fi", "154073", 1), EVENT, [excerpt])
    acts.link(case, one, "same-as", other)
    found = traced(case, one)
    assert found.tally.known == ("transponder 154073",)
    assert found.tally.relays == ("adsb.fi", "Flightradar24")


def test_an_article_that_names_the_tracker_adds_no_origin_to_its_track(case: Case, quote, track):
    article = acts.tag(case, quote("S1", "An Il-26M landed"), {"aircraft": "Il-62M"}, by=["flightradar24", "the Wire"])
    assert traced(case, article).tally.known == ("flightradar24",)
    one = track("Flightradar24", "154073")
    link = acts.link(case, one, "supports", article)
    found = traced(case, article)
    assert found.tally.known == ("transponder 154073",)
    assert [(hop.name, hop.standing, hop.basis) for hop in found.trails[0].hops[1:]] == [
        ("flightradar24", "relay", "inferred"), ("transponder 154073", "known", "inferred")]  # fmt: skip
    seen = accept_event(case, one, EVENT, [quote("S2", "An Il-62M landed")])
    acts.link(case, seen, "same-as", article)
    assert traced(case, seen).tally.known == ("transponder 154073",)
    acts.delete(case, link)
    assert traced(case, article).tally.known == ("transponder 154073",)


def test_a_network_whose_tracks_are_of_several_transponders_stays_what_it_is(case: Case, quote, track):
    article = acts.tag(case, quote("S1", "An Il-26M landed"), {"aircraft": "Il-62M"}, by=["Flightradar24"])
    for part, address in enumerate(("154073", "154074")):
        acts.link(case, track("Flightradar24", address, part), "supports", article)
    assert traced(case, article).tally.known == ("Flightradar24",)
