"""What cards say that has to be worked out: how many texts tell a claim, from which origins, and what does not fit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.analysis import framing
from workbench.analysis.origins import Tally, folded
from workbench.analysis.traced import ASSERTED, Tracer
from workbench.case.cards import Card
from workbench.case.case import Case
from workbench.case.framed import Framed
from workbench.ui.board.wrong import Wrong
from workbench.ui.language import counted, tr

MOST = 600  # claims and sightings that are followed back
_PAUSE = 60  # milliseconds after a change until the work begins
_SLICE = 0.006  # seconds between two looks at the events


class _Known(NamedTuple):
    """What was worked out of one state of a case."""

    tallies: dict[bytes, Tally]
    names: dict[str, str]  # folded name to the mark of its standing
    headings: dict[bytes, tuple[str, str]]  # of frames: the name, and what is told behind it


class Told(QObject):
    """Follows the claims and sightings of a board back between events, and tells when cards say something else."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known = _Known({}, {}, {})
        self.wrong = Wrong()
        self._done: dict[bytes, tuple[Card, Card]] = {}  # cards that were completed, as they were and as they are then
        self._done_for: tuple[object, int] = (None, 0)
        self._steps: Iterator[_Known | None] = iter(())
        self._begin = QTimer(self, interval=_PAUSE, singleShot=True)
        self._begin.timeout.connect(self._work)
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._work)

    def follow(self, case: Case, cards: Sequence[Card], framed: Sequence[Framed] = ()) -> None:
        """Work out anew what these cards and frames say, from the case as it is now."""
        self._idle.stop()
        self._steps = _worked_out(case, cards, framed)
        self._begin.start()

    def pause(self) -> None:
        """Leave what is under way: other cards are to come."""
        self._idle.stop()
        self._begin.stop()
        self._steps = iter(())

    def leave(self) -> None:
        """Forget the case, which is about to be closed."""
        self.pause()
        self._known, self._done = _Known({}, {}, {}), {}

    def complete(self, cards: Sequence[Card]) -> list[Card]:
        """The cards with what is known of their origins and findings."""
        if not (self._known.tallies or self._known.names or self.wrong.records):
            return cards if isinstance(cards, list) else list(cards)
        if self._done_for[0] is not self._known or self._done_for[1] != self.wrong.version:
            self._done_for, self._done = (self._known, self.wrong.version), {}
        about = self._known.tallies.keys() | self.wrong.records
        return [
            self._once(card) if card.record in about or card.kind == "entity" or not card.held else card
            for card in cards
        ]

    def _once(self, card: Card) -> Card:
        """The same completed card for the same card: views tell by it that nothing is new."""
        before = self._done.get(card.record)
        if before is None or before[0] is not card:
            before = self._done[card.record] = card, self._completed(card)
        return before[1]

    def entitled(self, framed: Sequence[Framed]) -> list[Framed]:
        """The frames with the names that what they hold gives them, and what is told behind these."""
        known = self._known.headings
        told = ((frame, known.get(frame.id, (frame.called, ""))) for frame in framed)
        return [frame._replace(name=name, says=says) for frame, (name, says) in told]

    def _completed(self, card: Card) -> Card:
        known = self._known
        if card.record in self.wrong.records and not card.finding:
            card = card.marked()
        if card.kind == "claim" and card.record in known.tallies:
            rest = tuple(line for line in card.lines if not line.startswith("by "))
            return card._replace(lines=(*rest, *_lines(known.tallies[card.record])))
        mark = known.names.get(folded(card.title)) if card.kind == "entity" or not card.held else None
        if mark:
            says = (tr("{} known origin") if mark == "◉" else tr("{} possible origin")).format(mark)
            return card._replace(lines=(says, *card.lines))
        return card

    def _work(self) -> None:
        self._idle.start()
        until = perf_counter() + _SLICE
        while perf_counter() < until:
            try:
                known = next(self._steps)
            except StopIteration:
                self._idle.stop()
                return
            if known is not None and known != self._known:
                self._known = known
                self.changed.emit()


def _worked_out(case: Case, cards: Sequence[Card], framed: Sequence[Framed]) -> Iterator[_Known | None]:
    """One card or frame a step, then all there is to know."""
    tracer, tallies, headings = Tracer(case), {}, {}
    asserted = [card for card in cards if card.kind in ASSERTED][:MOST]
    for card in asserted:
        tallies[card.record] = tracer.traced(card.record).tally
        yield None
    for frame in framed:
        headings[frame.id] = yield from framing.heading(case, frame, tracer)
        yield None
    names = {folded(name): "○" for tally in tallies.values() for name in tally.possible}
    names |= {folded(name): "◉" for tally in tallies.values() for name in tally.known}
    yield _Known(tallies, names, headings)


def _lines(tally: Tally) -> list[str]:
    """How many texts tell it, and where they have it from as known, possible and unknown."""
    texts = len(tally.outlets)
    marks = zip("◉○◌⊘", tally.counts, (tr("known"), tr("possible"), tr("unknown"), tr("silence")), strict=True)
    origins = " ".join(f"{mark} {count} {word}" for mark, count, word in marks if count)
    return [tr("told by {}").format(counted(texts, "text")), *([origins] if origins else [])]
