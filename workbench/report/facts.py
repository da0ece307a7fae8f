"""What a summary is built from: the case's records as the contract spells them, where its quotes stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.case.marks import Mark
from workbench.case.verify import Chain

if TYPE_CHECKING:
    from workbench.analysis.charted import Chart
    from workbench.report.annexed import Annexed

Record = Mapping[str, Any]


class Place(NamedTuple):
    """Where an excerpt stands: its paragraph (the title is 0), and its bytes in the captured file."""

    paragraph: int | None
    bytes_start: int | None
    bytes_end: int | None


@dataclass(frozen=True, slots=True)
class Facts:
    """One state of a case; ``entry``, ``head`` and ``stated`` are its journal's and stand for any clock.

    ``places`` are keyed by excerpt id. ``left_out`` counts by what they are the records that were not handed over,
    ``filter`` the words that chose the others. ``redacted``: words are hidden in this copy of the case. ``since`` =
    {called, entry, after}: the issue before this print, and what came after it. ``origins`` tell of a sighting or
    claim by its id whom it goes back to, ``findings`` what does not fit, ``silence`` who does not say what, all as
    the contract spells them. ``chain``: what was found of the journal's.
    ``searches`` are those made, ``translations`` keyed by excerpt id. ``imagery`` are
    imagery records, each with what its ``sun`` says of its time. ``tracks`` are those of tracker files with what
    they bear out, ``thresholds`` the numbers by which their events were found, ``chart`` what has a place.
    ``datelines`` are the places where a source states the day it is recorded to be of, by source, as excerpts that
    nobody took, ``last_days`` the last one that its text tells of, and ``time_words`` those of sentences whose sighting
    has no day, by sighting.
    ``named`` are the numbers of records that are told elsewhere than in a table of their own, by id. ``judgements``
    and ``matrix`` are as the command line gives them, ``hypotheses`` how many the case has. ``arrived`` counts the
    reported arrivals at the place most are told of, ``may_be_one`` are sightings that are proposed as one event.
    ``namings`` has by the id of a source not held the texts that have its name, each with the paragraphs.
    ``outside`` has by the id of a sighting, claim or finding words that its texts have and no quote of it.
    """

    case: str
    title: str
    question: str
    marking: str
    entry: int
    head: str
    stated: str
    sources: Sequence[Record]
    excerpts: Sequence[Record]
    sightings: Sequence[Record]
    claims: Sequence[Record]
    links: Sequence[Record]
    leads: Sequence[Record]
    grades: Sequence[Record]
    marks: Sequence[Mark]
    origins: Mapping[str, Record] = field(default_factory=dict)
    findings: Sequence[Record] = ()
    places: Mapping[str, Place] = field(default_factory=dict)
    left_out: Mapping[str, int] = field(default_factory=dict)
    filter: str = ""
    redacted: bool = False
    since: Record | None = None
    annexed: Annexed | None = None
    silence: Record | None = None
    searches: Sequence[Record] = ()
    translations: Mapping[str, Sequence[Record]] = field(default_factory=dict)
    imagery: Sequence[Record] = ()
    tracks: Sequence[Record] = ()
    thresholds: Sequence[Record] = ()
    chart: Chart | None = None
    named: Mapping[str, str] = field(default_factory=dict)
    judgements: Sequence[Record] = ()
    matrix: Record | None = None
    hypotheses: int = 0
    may_be_one: Sequence[Sequence[str]] = ()
    outside: Mapping[str, Sequence[str]] = field(default_factory=dict)
    arrived: Record | None = None
    datelines: Mapping[str, Record] = field(default_factory=dict)
    time_words: Mapping[str, Sequence[str]] = field(default_factory=dict)
    last_days: Mapping[str, str] = field(default_factory=dict)
    namings: Mapping[str, Mapping[str, Sequence[int]]] = field(default_factory=dict)
    chain: Chain = Chain()
