"""What the buttons and menus of tracks do: links, sightings and doubts out of a track, flights joined, rows shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from workbench.analysis.tracked import Near, Tracked
from workbench.case import acts
from workbench.case.acts.tracks import doubt_rows, fly, join_tracks, keep_apart, part_tracks
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.ids import id_bytes
from workbench.reading.rowwords import SHOWN, Places, places_of, read_words, take_bearing, take_event, unquoted
from workbench.tracking.judging import flight_of
from workbench.tracking.kept import Track, track, tracks
from workbench.ui.inspector import Inspector
from workbench.ui.jobs import Progress
from workbench.ui.messages import Remedy
from workbench.ui.tracks.airframe import FlyForm
from workbench.ui.tracks.refilling import Refilling
from workbench.ui.tracks.told import rejected_list
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from workbench.ui.forms.binding import Forms
    from workbench.ui.forms.form import Form
    from workbench.ui.jumping import Jumping
    from workbench.ui.readpage import ReadPage

Then = Callable[[Places], object]


class TrackActs(QObject):
    """Bound to the buttons of the inspector and to the menus; rows are read beside the window before they are used."""

    def __init__(self, window: MainWindow, forms: Forms, inspector: Inspector, *, read: ReadPage,
                 jumping: Jumping) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._desk, self._forms, self._inspector = window, window.desk, forms, inspector
        self._jumping = jumping
        inspector.doers |= {
            "bear": self._bear, "apart": self._apart, "untie": self._untie, "take": self._take, "row": self._row,
            "aside": partial(self._doubt, "set-aside"), "doubtful": partial(self._doubt, "doubtful"),
            "copy-rejected": self._copy, "fly": lambda rest: self.name_airframe(id_bytes(rest)),
            "unfly": lambda rest: self._desk.attempt(fly, id_bytes(rest), None),
        }  # fmt: skip
        bind = window.acts.bind
        bind("name-airframe", self.name_airframe, when=lambda: self._one() is not None)
        bind("join-tracks", self.join, when=lambda: len(self._picked()) > 1)
        bind("part-tracks", self.part, when=self._joined)
        forms.resumes(FlyForm.name, lambda: self._fly(self._desk.focus.primary))
        read.rows_wanted.connect(self.show_rows)
        self.refilling = Refilling(window)

    # what is selected

    def _picked(self) -> list[bytes]:
        """The selected tracks."""
        picked = self._desk.picked() if self._desk.writable else {}
        return [key for key, (kind, thrown) in picked.items() if kind == "track" and not thrown]

    def _one(self) -> bytes | None:
        """The track that is selected first."""
        picked = self._picked()
        return picked[0] if picked and picked[0] == self._desk.focus.primary else None

    def _joined(self) -> bool:
        case = self._desk.case
        return case is not None and any(
            len(flight_of(case, one)) > 1 for key in self._picked()[:4] for one in tracks(case, [key])
        )

    # flights of several files

    def join(self) -> None:
        """Take the selected tracks as one flight, in the order of time."""
        found = sorted(tracks(self._desk.case, self._picked()), key=lambda each: each.extent["first"] or "")
        if self._desk.attempt(join_tracks, [each.id for each in found]):
            numbers = ", ".join(each.number for each in found)
            self._said(
                self._window.tr("{} are one flight now; events across them are worked out anew.").format(numbers)
            )

    def part(self) -> None:
        """Take the selected tracks out of the flight they were joined into."""
        picked = self._picked()

        def do(case: Case) -> None:
            with case.change("Part tracks"):
                for one in tracks(case, picked):
                    if len(flight_of(case, one)) > 1:
                        part_tracks(case, one.id)

        if self._desk.attempt(do):
            self._said(self._window.tr("Parted; each file is a flight of its own again."))

    def name_airframe(self, key: bytes | None = None) -> None:
        """Ask which airframe flew the track."""
        key = key or self._one()
        if key is not None:
            self._fly(key)

    def _fly(self, key: bytes) -> Form:
        return self._forms.show(FlyForm.on(self._desk, key, self._window))

    # what a track bears out

    def _bear(self, rest: str) -> None:
        """Link a track to a sighting as its bearing proposes, the rows it rests on with it."""
        sighting, key = map(bytes.fromhex, rest.split(":"))
        seen = self._seen()
        all_ = [each.bearing for each in seen.compared] if seen is not None else []
        found = next((each for each in all_ if (each.record, each.track) == (sighting, key)), None)
        if found is None:
            return
        one = track(self._desk.case, key)
        rows = list(dict.fromkeys(row for each in found.verdicts for row in each.rows))[:SHOWN]

        def link(places: Places) -> None:
            if self._desk.attempt(take_bearing, one, sighting, kind=found.proposal, note=found.why,
                                  rows=rows, places=places):  # fmt: skip
                numbers = f"{self._desk.case.number(key)} {found.proposal} {self._desk.case.number(sighting)}"
                self._said(self._window.tr("Linked: {}.").format(numbers))

        self.with_places(one, rows, link)

    def _seen(self) -> Tracked | Near | None:
        """What the inspector shows now."""
        key = self._desk.focus.primary
        return self._inspector.looking.look(key).found if key is not None else None

    def _apart(self, rest: str) -> None:
        sighting, key = map(bytes.fromhex, rest.split(":"))
        self._desk.attempt(keep_apart, key, sighting)

    def _untie(self, rest: str) -> None:
        self._desk.attempt(acts.delete, bytes.fromhex(rest))

    def _take(self, event: str) -> None:
        """An event becomes a sighting; its words open in the reader."""
        found = self._seen()
        told = (
            next((each for each in found.events if each["id"] == event), None) if isinstance(found, Tracked) else None
        )
        if told is not None:
            self.with_places(found.track, told["rows"][:SHOWN], partial(self._taken, found.track, told))

    def _taken(self, one: Track, event: dict[str, object], places: Places) -> None:
        made: list[bytes] = []
        if self._desk.attempt(lambda case: made.append(take_event(case, one, event, places=places))):
            number = self._desk.case.number(made[0])
            show = Remedy(self._window.tr("Show {}").format(number), partial(self._desk.focus.select, made[0]))
            says = self._window.tr("{} became {}, resting on the rows that show it.")
            self._window.messages.say("ok", says.format(event["id"], number), remedies=[show], passing=True)
            self._jumping.show(one.source, places[next(iter(places))])

    def _doubt(self, kind: str, rest: str) -> None:
        key, _, spans = rest.partition(":")
        self._desk.attempt(doubt_rows, bytes.fromhex(key), spans, kind=kind)

    def _copy(self, _rest: str) -> None:
        found = self._seen()
        if isinstance(found, Tracked):
            QApplication.clipboard().setText(rejected_list(found))
            self._window.statusBar().showMessage(self._window.tr("The list of rejected rows is copied."), 4000)

    # rows of the file

    def _row(self, rest: str) -> None:
        """The reader opens at a row of the track's file; nothing is made of it."""
        key, _, row = rest.partition(":")
        one = track(self._desk.case, bytes.fromhex(key))
        self.with_places(one, [int(row)], lambda places: self._jumping.show(one.source, places[int(row)]))

    def show_rows(self, source: bytes) -> None:
        """Read the text of a tracker file, so that the reader shows it."""

        def told() -> None:
            if unquoted(self._desk.case, source) is not None:
                says = self._window.tr("{} has no text that could be shown; its rows are told by number only.")
                self._desk.complaint.emit(says.format(self._desk.case.number(source)))

        self._with_words(source, told)

    def with_places(self, one: Track, rows: Iterable[int], then: Then) -> None:
        """Find where rows of a file stand, beside the window, and go on with that."""
        wanted = list(rows)
        if not wanted:
            then({})
            return
        path, analyst = self._desk.case.path, self._desk.case.analyst

        def work(progress: Progress) -> Places:
            with Case.open(path, analyst=analyst, write=False) as case:
                return places_of(case, one, wanted)

        words = self._window.tr("Finding rows of {}").format(self._desk.case.number(one.source))
        self._with_words(one.source, lambda: self._desk.jobs.start(words, work, done=then))

    def _with_words(self, source: bytes, then: Callable[[], object]) -> None:
        """Go on once the text of a tracker file is kept; it is read beside the window where it is not."""
        try:
            held = unquoted(self._desk.case, source)
            if held is None:
                then()
                return
            staging = self._desk.act(Case.staging)
        except CaseError as error:
            self._desk.complaint.emit(str(error))
            return

        def work(progress: Progress) -> None:
            read_words(staging.connection, held, progress=progress, turn=staging.writing)
            staging.settle()

        def done(_nothing: None) -> None:
            staging.close()
            rows = {"capture": frozenset({source}), "source": frozenset({source})}
            self._desk.changed.emit(Change("Read rows", rows))
            then()

        def failed(says: str) -> None:
            staging.close()
            self._desk.complaint.emit(says)

        words = self._window.tr("Reading the rows of {}").format(self._desk.case.number(source))
        self._desk.jobs.start(words, work, done=done, failed=failed, left=staging.close)

    def _said(self, says: str) -> None:
        self._window.messages.say("ok", says, passing=True)
