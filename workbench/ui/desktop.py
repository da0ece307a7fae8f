"""The views put into the window, once all they stand on is loaded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from workbench.analysis.rested import ASSESSED
from workbench.analysis.traced import ASSERTED
from workbench.case.case import Case, Change
from workbench.case.itself import entries_made, last_saved
from workbench.case.journal import Entry
from workbench.case.rows import record
from workbench.ui.appearance import Appearance
from workbench.ui.attaching import still
from workbench.ui.board.acting import BoardActs
from workbench.ui.board.laying import why_not
from workbench.ui.boardpage import BoardPage
from workbench.ui.commands import Commands
from workbench.ui.dialogs.attach import AttachDialog
from workbench.ui.dialogs.drawing import opener
from workbench.ui.drawing.views import Views
from workbench.ui.entity.binding import EntityActs
from workbench.ui.entity.page import EntityPage
from workbench.ui.filing import FilingActs
from workbench.ui.findings import Findings
from workbench.ui.findingspage import FindingsPage
from workbench.ui.forms.binding import bind_all
from workbench.ui.holding import HoldingActs
from workbench.ui.imaging import ImagingActs
from workbench.ui.inspector import Inspector
from workbench.ui.journalpage import JournalPage
from workbench.ui.jumping import Jumping
from workbench.ui.keeping import Keeping
from workbench.ui.language import counted
from workbench.ui.layouts import LOW
from workbench.ui.log.binding import bind_log
from workbench.ui.log.page import LogPage
from workbench.ui.mappage import MapPage
from workbench.ui.matrix.acting import MatrixActs
from workbench.ui.matrix.page import MatrixPage
from workbench.ui.navigator import Navigator
from workbench.ui.preferring import Preferring
from workbench.ui.readpage import ReadPage
from workbench.ui.recapturing import Recapturing
from workbench.ui.report.acting import ReportActs
from workbench.ui.report.page import ReportPage
from workbench.ui.returning import Returning
from workbench.ui.reviewing import ReviewActs
from workbench.ui.seeking import Finder
from workbench.ui.suggesting import SuggestActs
from workbench.ui.timeline.acting import TimelineActs
from workbench.ui.timelinepane import TimelinePane
from workbench.ui.tracks.acting import TrackActs
from workbench.ui.vigil import Vigil
from workbench.ui.widening import Widening
from workbench.ui.window import MainWindow
from workbench.ui.wording import clock, second


class Furniture:
    """The views of one window, by name: forms and dialogs find them here."""

    def __init__(self, window: MainWindow, appearance: Appearance) -> None:
        self.window, self.desk = window, window.desk
        self.returning = Returning(self.desk, window)  # first: it reads the views before a closing case empties them
        self.commands = Commands(window, appearance)
        self.read = ReadPage(self.desk)
        self.jumping = Jumping(window, self.read)
        self.board = BoardPage(self.desk)
        self.map = MapPage(self.desk)
        self.matrix = MatrixPage(self.desk)
        self.report = ReportPage(self.desk)
        self.log = LogPage(self.desk)
        self.entities = EntityPage(self.desk, window.acts)
        self.journal = JournalPage(self.desk)
        self.found = Findings(self.desk, window)
        self.findings = FindingsPage(self.desk, self.found, window.acts)
        self.navigator = Navigator(self.desk, window.acts)
        self.inspector = Inspector(self.desk, window.acts)
        self.timeline = TimelinePane(self.desk)
        self.board.tray.listing = lambda: self.navigator.outline
        self.board.words = self._words
        self._place()
        self._connect()
        self._remember()
        self._bind()
        Recapturing(window, self.read)
        self.forms = bind_all(window)
        self.navigator.list.linked.connect(self.forms.link)
        self.entity_acts = EntityActs(window, self.forms)
        self.track_acts = TrackActs(window, self.forms, self.inspector, read=self.read, jumping=self.jumping)
        self.holding_acts = HoldingActs(window, self.forms)
        self.imaging_acts = ImagingActs(window, self.forms)
        self.review_acts = ReviewActs(window, self.read)
        self.suggest_acts = SuggestActs(window, self.read)
        bind_log(self.log, window)
        self.timeline_acts = TimelineActs(window, self.forms, self.timeline)
        self.board_acts = BoardActs(window, self.board)
        self.matrix_acts = MatrixActs(window, self.matrix, self.inspector, self.forms)
        self.report_acts = ReportActs(window, self.report, self.forms)
        self.preferring = Preferring(
            window, self.read, self.map, self.timeline, self.suggest_acts, self.navigator, appearance, self._retell
        )
        self.inspector.doers["board"] = self._show_board

    def _bind(self) -> None:
        bind = self.window.acts.bind
        for pane in (*self.window.docks.values(), self.read.tabs, self.window.row):  # the reader has its own
            find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), pane)
            find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            find.activated.connect(self._find)
        painted = (self.board, self.map, self.timeline)
        views = Views(self.desk, self.timeline, self.board)
        bind("draw", opener(self.window, views), when=lambda: self.desk.case is not None)
        bind("outline", self._outline, when=lambda: any(view.isVisible() for view in painted))
        bind("trash", self._open_trash, when=lambda: self.desk.case is not None)
        bind("reverse-entry", self._show_entries,
             when=lambda: self.desk.writable and self.desk.focus.primary is not None)  # fmt: skip
        bind("reasons", self._show_reasons, when=self._has_origins)
        bind("page-words", self.read.turn, when=lambda: getattr(self.read.page, "faces", None) is not None)
        bind("filter", self._filter, when=lambda: self.desk.case is not None)
        bind(
            "place-on-board",
            self._place_on_board,
            when=lambda: self.desk.writable and (self._can_lie() or self._words() is not None),
        )
        self._bind_findings()
        self.findings.bind(self.window)
        for pane in (self.read, self.journal, self.navigator.list, self.inspector):
            self.window.acts.serve(pane)
        self.window.acts.serve(self.findings, without=("lead",))  # N makes a lead of the finding there
        self.window.acts.serve(self.entities.roster.list)
        self.window.acts.serve(self.entities.sheet, without=("delete",))  # Del takes a part of the entity off there
        its_own = ("place-on-board", "background", "next-open")  # B brushes there, K and U show links and the undated
        self.window.acts.serve(self.timeline, without=its_own)
        self.window.acts.serve(self.map)
        self.window.acts.serve(self.matrix, without=("delete", "entity"))  # Del takes a row out there, A adds one
        self.window.acts.serve(self.report, without=("delete", "lead", "entity", "suggest"))  # they are sections there
        its_own = ("place-on-board", "delete", "link", "translate", "grade", "lead", "background")
        self.window.acts.serve(self.board, without=its_own)

    def _show_entries(self) -> None:
        """The entries of the selected record, each to be reversed."""
        self.window.layouts.reveal("inspector")
        self.inspector.show_entries()

    def _has_origins(self) -> bool:
        case, primary = self.desk.case, self.desk.focus.primary
        return case is not None and primary is not None and case.table(primary) in (*ASSERTED, *ASSESSED)

    def _show_reasons(self) -> None:
        """Why the selected record has the origins it has."""
        self.window.layouts.reveal("inspector")
        self.inspector.show_reasons()

    def _place(self) -> None:
        area, mirrored = Qt.DockWidgetArea, self.window.isRightToLeft()
        right, left = (area.RightDockWidgetArea, area.LeftDockWidgetArea)[:: -1 if mirrored else 1]
        self.window.add_dock("navigator", self.navigator, area=left, size=232)
        self.window.add_workspace("read", self.read)
        self.window.add_workspace("board", self.board, first={"timeline": LOW, "navigator": 0})
        self.window.add_workspace("map", self.map, first={"timeline": 165, "navigator": 0})
        self.window.add_workspace("matrix", self.matrix, first={"timeline": 0, "navigator": 0})
        self.window.add_workspace("report", self.report, first={"timeline": 0, "navigator": 0})
        self.window.add_workspace("log", self.log, first={"timeline": LOW, "navigator": 0})
        self.window.add_workspace("entities", self.entities, first={"timeline": 0, "navigator": 0})
        self.window.add_workspace("findings", self.findings, foot=True, first={"timeline": 0})
        self.window.add_workspace("journal", self.journal, foot=True, first={"timeline": 0})
        self.window.add_dock("inspector", self.inspector, area=right, size=330)
        self.timeline.header.setObjectName("foot-head")
        self.timeline.header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.window.add_dock(
            "timeline", self.timeline, area=area.BottomDockWidgetArea, size=290, head=self.timeline.header,
            does=self.window.layouts.step
        )  # fmt: skip

    def _connect(self) -> None:
        for signal in (
            self.navigator.open_requested,
            self.timeline.opened,
            self.board.open_requested,
            self.map.open_requested,
            self.matrix.open_requested,
            self.findings.open_requested,
            self.log.open_requested,
            self.window.words_wanted,
            self.entities.open_requested,
        ):
            signal.connect(self.jumping.open_words)
        self.timeline.narrowed.connect(self.navigator.narrow)
        self.timeline.narrowed.connect(self.board.narrow)
        self.widening, self.vigil, self.keeping = Widening(self.window), Vigil(self.window), Keeping(self.window)
        self.timeline.narrowed.connect(self.widening.narrow)
        self.timeline.narrowed.connect(self.log.narrow)
        self.board.attach_requested.connect(self._attach_named)
        self.map.import_requested.connect(lambda: self.window.acts["import-flights"].trigger())
        self.filing_acts = FilingActs(self.window, self.navigator, self.log, self.inspector)
        self.window.row.search.finder = Finder(self.desk, self.jumping.jump, self.filing_acts.saved)
        self.desk.opened.connect(self._greet)
        self.desk.closed.connect(self._fall_silent)
        self.desk.opened.connect(self._say)
        self.desk.changed.connect(self._say)
        self.desk.checked.connect(self._say)
        self.desk.focus.selection_changed.connect(self._say_selection)
        self.desk.patience.still = lambda: still(self.window)

    def _remember(self) -> None:
        plot = self.timeline.plot
        remember = self.returning.remember
        remember("log", lambda: self.log.kind, self.log.return_to)
        remember("workspace", lambda: self.window.workspace, self.window.return_to)
        self.window.returns_to = lambda: self.returning.looks().get("workspace")
        remember("sources", self.read.reopening.state, self.read.reopening.restore)
        looking = self.timeline.looking
        remember("timeline", looking.state, lambda kept: looking.restore(kept, stretch=False))
        remember("time", lambda: [plot.scale_now().start, plot.scale_now().end], lambda kept: plot.look(*kept))
        remember("report", self.report.state, self.report.restore)
        remember("map", self.map.look, self.map.look_again)
        for moved in (self.window.workspace_changed, self.log.kind_shown, self.read.tabs.currentChanged):
            moved.connect(self.returning.keep_soon)
        self.desk.opened.connect(self.returning.restore)
        self.desk.opened.connect(self._begin)

    def _begin(self) -> None:
        """The keyboard is in the page from the first; else it would fall to the first button."""
        self.window.pages[self.window.workspace].setFocus(Qt.FocusReason.OtherFocusReason)

    def _outline(self) -> None:
        """The tree of the painted view the keyboard is in: the timeline, else the board or the map."""
        inside = self.timeline.hasFocus() or self.timeline.outline.hasFocus()
        pages = (page for page in (self.board, self.map) if page.isVisible() and not inside)
        next(pages, self.timeline).toggle_outline()

    def _bind_findings(self) -> None:
        bind, some = self.window.acts.bind, lambda: bool(self.found.pressing)
        self.navigator.watch(self.found)
        self.log.watch(self.found)
        self.board.watch(self.found)
        self.timeline.findings = lambda record: self.found.of.get(record, 0)
        bind("next-finding", lambda: self.findings.walk(1), when=some)
        bind("previous-finding", lambda: self.findings.walk(-1), when=some)
        self.found.changed.connect(self.window.acts.refresh)
        self.found.changed.connect(lambda: self.window.rail.set_badge("findings", len(self.found.pressing)))

    def _can_lie(self) -> bool:
        """Whether what is selected first has a card to be laid."""
        first = self.desk.focus.primary
        return first is not None and not why_not(self.desk.case, [first])

    def _place_on_board(self) -> None:
        """The words selected in the reader, as an excerpt, or else the selection."""
        keep = self._words() if self.window.workspace == "read" else None  # asked before the reader is left
        self.window.go("board")
        self.board.placing.place_selected(keep)

    def _words(self, text: str | None = None) -> Callable[[Case], bytes] | None:
        """What keeps the words selected in the reader as an excerpt; none if they are others than ``text``."""
        words = self.read.words()
        return words.keep if words and text in (None, words.quote) else None

    def _attach_named(self, source: bytes) -> None:
        """Attach what is named but not held: its name is filled in."""
        if not self.desk.writable:
            self.desk.complaint.emit(self.window.tr("This case can only be read."))
            return
        row = record(self.desk.case, source)
        dialog = AttachDialog(self.window)
        for name in ("title", "publisher"):
            dialog.fields[name].put(row[name] or "")
        dialog.open()

    def _show_board(self, board: str) -> None:
        """The board that a record lies on, with its card in sight."""
        self.window.go("board")
        self.board.choose(bytes.fromhex(board))
        picked = self.board.board.picked()
        if picked:
            self.board.board.bring(picked[0])

    def _open_trash(self) -> None:
        self.window.go("log")
        self.log.show_kind("trash")

    def _find(self) -> None:
        if self.window.workspace == "read":
            self.read.find()

    def _filter(self) -> None:
        self.window.layouts.reveal("navigator")
        self.navigator.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.navigator.filter.selectAll()

    # the status line

    def _greet(self) -> None:
        if self.desk.refused:
            self.window.messages.say("care", self.desk.refused)

    def _fall_silent(self) -> None:
        for part in ("marking", "saved", "journal", "selection"):
            self.window.statusBar().put(part, "")

    def _say(self, change: Change | None = None) -> None:
        if change is not None and "investigation" in change.rows:
            self.window.name_case()
        status, case = self.window.statusBar(), self.desk.case
        entry: Entry | None = change.entry if change else None
        at = entry.at if entry else last_saved(case)
        count = entries_made(case)
        saved = self.window.tr("Saved {}").format(second(at))
        status.put("saved", self.window.tr("Read only") if self.desk.refused else saved)
        self._say_journal(count)
        self._say_selection()

    def _retell(self) -> None:
        """Tell times anew."""
        if self.desk.case is not None:
            self._say()
            self.inspector.again()
            self.journal.retell()

    def _say_journal(self, count: int) -> None:
        tr, intact = self.window.tr, self.desk.intact
        says = tr("Journal {}").format(counted(count, "entry", "entries"))
        tip = tr("The chain has not been checked since this case was opened; Case ▸ Check this case does it.")
        if intact is not None:
            at, checked = intact
            says += tr(", chain intact {}").format(second(at))
            tip = tr("Checked at {}: bytes, chain and tables are as the journal says, up to entry {}.").format(
                clock(at), checked
            )
        self.window.statusBar().put("journal", says, tip=tip)

    def _say_selection(self) -> None:
        focus, case, says = self.desk.focus, self.desk.case, ""
        if case is not None and focus.primary is not None:
            more = self.window.tr(" and {} more").format(len(focus.selected) - 1) if len(focus.selected) > 1 else ""
            beside = len(self.desk.neighbours())
            near = counted(beside, "neighbour", "neighbours")
            says = self.window.tr("Selected {}{} + {}").format(case.number(focus.primary), more, near)
        none = self.window.tr("Nothing selected") if case is not None else ""
        self.window.statusBar().put("selection", says or none)


def furnish(window: MainWindow, appearance: Appearance) -> Furniture:
    """Put every view into the window; they fill themselves when a case is opened."""
    return Furniture(window, appearance)
