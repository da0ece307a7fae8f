"""Bytes come in from files, folders, standard input and pages, and become sources with a working text.

They are staged, unpacked and read ahead (``arriving``), in constant memory; then one act makes sources of all of
them. ``progress(done, total, text)`` is told how far it is (``total`` is 0 where it is not known) and may raise,
which cancels: nothing is attached then.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from workbench.case.acts import Arrival
from workbench.case.acts.sources import attach_whole
from workbench.case.case import Case
from workbench.case.resolving import stated_date
from workbench.reading.arriving import Arrived, Arriving
from workbench.reading.arriving import Described as Described
from workbench.reading.capturing import Asking, Fetch, fetch_page
from workbench.reading.confined import Progress as Progress
from workbench.reading.confined import silent as silent
from workbench.reading.deriving import complete as complete
from workbench.reading.deriving import working_text as working_text
from workbench.reading.inputs import Failure as Failure
from workbench.values.languages import language_tag

Then = Callable[[list[tuple[bytes, bool]]], object]
"""What goes on with the sources, each with whether it was held already, inside the act that attaches them."""


@dataclass(frozen=True)
class Taken:
    """What came in: sources in order, each with whether the case held its bytes already; and what did not.

    The files inside a container follow it; ``opened`` is the last source that was asked for. ``names`` are what
    the files were called, one for each of the sources.
    """

    sources: list[tuple[bytes, bool]]
    failed: list[Failure]
    opened: bytes | None = None
    names: tuple[str, ...] = ()


def take_in(
    case: Case, inputs: Sequence[str], *, described: Described | None = None, progress: Progress = silent,
    fetch: Fetch | None = None, act: str | None = None, then: Then | None = None, asking: Asking | None = None,
    again: bool = False,
) -> Taken:  # fmt: skip
    """Attach files, the files of folders, ``-`` for standard input and pages (``asking`` for them so), as one act.

    ``again`` makes a further source of bytes that are held already. ``then`` goes on with the sources inside that
    act, which is called ``act``; what it refuses undoes all.
    """
    check(case, described or {})
    with case.staging() as staging:
        try:
            way = Arriving(staging, case.analyst, described or {}, progress, fetch or fetch_page, asking or Asking())
            return attach_arrived(case, way.take(inputs), act=act, then=then, progress=progress, again=again)
        finally:
            staging.sweep()


def check(case: Case, described: Described) -> None:
    """Refuse what is said of a source, before any of it is read."""
    if described.get("published"):
        stated_date(str(described["published"]), by=case.analyst)
    if described.get("language"):
        language_tag(str(described["language"]))


def attach_arrived(
    case: Case, arrived: Arrived, *, act: str | None = None, then: Then | None = None, progress: Progress = silent,
    again: bool = False,
) -> Taken:  # fmt: skip
    """Make sources of what is staged, in one act; ``progress`` is the place to let a window breathe."""
    for refused in arrived.refused:
        refused.record(case)
    arrivals = arrived.arrivals
    if not arrivals:
        return Taken([], arrived.failed)
    taken: list[tuple[bytes, bool]] = []
    last = b""
    with case.change(act or ("Attach source" if len(arrivals) == 1 else "Attach sources")):
        for at, arrival in enumerate(arrivals):
            progress(at, len(arrivals), "Attaching")
            whole = attach_whole(case, arrival, again=again)
            last = whole[0][0]
            taken += whole
        complete(case, progress)
        if then:
            then(taken)
    names = tuple(name for arrival in arrivals for name in _names(arrival))
    return Taken(taken, arrived.failed, last, names)


def _names(arrival: Arrival) -> Iterator[str]:
    """What an arrival and the files inside it are called, in the order in which they become sources."""
    yield arrival.name
    for part in arrival.parts:
        yield from _names(part)


@contextmanager
def at_work(case: Case, progress: Progress) -> Iterator[None]:
    """Saving reports to ``progress``; of the hundred thousand rows made meanwhile none is looked at for rings."""
    before, collecting = case.breathe, gc.isenabled()
    case.breathe = lambda: progress(0, 0, "Writing the journal")
    gc.disable()
    try:
        yield
    finally:
        case.breathe = before
        if collecting:
            gc.enable()
