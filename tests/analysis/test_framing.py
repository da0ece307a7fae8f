"""The heading of a frame: events counted once however often told, and whom what passes through goes back to."""

from __future__ import annotations

import io
import itertools
import json
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from workbench.analysis.framing import citing, events, heading, tally
from workbench.analysis.traced import Tracer
from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.framed import Framed
from workbench.case.records import Excerpt


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "a.casefile", title="T", analyst="someone") as made:
        yield made


def text(case: Case, name: str) -> tuple[bytes, bytes]:
    stored = case.stage(io.BytesIO(name.encode()))
    source, _ = acts.attach(case, Arrival(stored, name, "text/plain", {}, described={}))
    with case.change("Highlight"):
        anchor = {"recipe": "text/1 utf-8", "start": 0, "end": 1, "quote": name, "prefix": "", "suffix": ""}
        return source, bytes(Excerpt.create(source=source, anchor=anchor).id)


def resolved(case: Case, sighting: bytes) -> dict[str, Any]:
    return json.loads(case.value("SELECT aircraft FROM sighting WHERE id = ?", (sighting,)))


def told(work: Generator[None, None, tuple[str, str]]) -> tuple[int, tuple[str, str]]:
    """How often the work pauses, and what comes of it."""
    for pauses in itertools.count():
        try:
            next(work)
        except StopIteration as over:
            return pauses, over.value
    raise AssertionError


def test_events_of_sightings_that_are_the_same_count_once(case: Case):
    _, quote = text(case, "one")
    three = acts.tag(case, quote, {"aircraft": "An-124", "count": "three", "event": "arrival"})
    again = acts.tag(case, quote, {"aircraft": "An-124", "count": "two", "event": "arrival"})
    other = acts.tag(case, quote, {"aircraft": "Il-62M", "event": "arrival"})
    claim = acts.claim(case, quote, "It came.")
    assert events(case, [three, other, claim]) == "≤ 4 reported arrivals, ≥ 2 airframes"
    assert events(case, [three, again]) == "≤ 5 reported arrivals, ≥ 1 airframe"
    acts.link(case, again, "same-as", three)
    assert events(case, [three, again]) == "3 reported arrivals, ≥ 1 airframe"
    left = acts.tag(case, quote, {"registration": "RA-82039", "event": "departure"})
    assert events(case, [other, left]) == "≤ 2 reported events, ≥ 1 airframe"
    assert events(case, [claim]) == ""
    open_ = acts.tag(case, quote, {"aircraft": "Il-26M", "event": "arrival"})
    alternatives = resolved(case, open_)["alternatives"]
    assert len(alternatives) > 1
    assert resolved(case, open_)["value"] is None
    for each in alternatives:  # it may be that one, so that there is no second airframe
        like = acts.tag(case, quote, {"aircraft": each["value"], "event": "arrival"})
        assert events(case, [open_, like]) == "≤ 2 reported arrivals, ≥ 1 airframe", each
    far = acts.tag(case, quote, {"aircraft": "An-124", "event": "arrival"})
    assert events(case, [open_, far]) == "≤ 2 reported arrivals, ≥ 2 airframes"


def test_the_heading_of_origins_counts_what_passes_through(case: Case):
    source, quote = text(case, "one")
    relay = acts.cite(case, source, "Wire", excerpt=quote)
    origin = acts.cite(case, relay, "Flight tracker", inferred=True)
    acts.claim(case, quote, "It came.", by=["Wire"])
    acts.claim(case, quote, "It left.", by=["a Kremlin source", "Wire"])
    acts.claim(case, quote, "Nothing.", by=["Another paper"])
    assert citing(case, relay) == {source: -1, relay: 0, origin: 1}
    frame = Framed(b"f", "FR-1", "origins", "", relay, (0, 0, 0, 0), False, (source, relay, origin))
    steps, (name, says) = told(heading(case, frame, Tracer(case)))
    assert steps > 0, "it pauses"
    assert name == "origins: 1 known (Flight tracker) · 1 possible (a Kremlin source)"
    assert says == "all through Wire"
    assert told(heading(case, frame._replace(name="The story"), Tracer(case)))[1] == ("The story", f"{name} · {says}")


def test_what_is_only_proposed_as_one_event_counts_once_where_it_is_taken_so(case: Case):
    _, quote = text(case, "one")
    three = acts.tag(case, quote, {"aircraft": "An-124", "count": "three", "event": "arrival"})
    again = acts.tag(case, quote, {"aircraft": "An-124", "count": "two", "event": "arrival"})
    assert tally(case, [three, again])[0] == 5
    assert tally(case, [three, again], [[three, again]])[0] == 3
