"""The Map workspace: tracks and places of the case on bundled outlines, and a track's height and speed over time."""

from __future__ import annotations

from functools import partial
from threading import Event

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from workbench.analysis.charted import NOTHING, Chart
from workbench.case.case import Change
from workbench.case.itself import heading
from workbench.case.placed import Sightings
from workbench.reference.gazetteer import airfields
from workbench.reference.whereabouts import get_ready
from workbench.tracking.mapped import MapTrack
from workbench.ui import icons, kept, theme
from workbench.ui.alone import alone
from workbench.ui.desk import Desk
from workbench.ui.jobs import beside
from workbench.ui.keycaps import key_name
from workbench.ui.language import language
from workbench.ui.map import aloud as aloud
from workbench.ui.map.fetching import Asked, Fetched, Fetching
from workbench.ui.map.keys import ZOOM
from workbench.ui.map.left import Left
from workbench.ui.map.listed import MapOutline
from workbench.ui.map.over import Over
from workbench.ui.map.places import PlacesList, count_words
from workbench.ui.map.playing import Player
from workbench.ui.map.plot import AltitudePlot
from workbench.ui.map.sheet import Sheet, moved_sheet, sheet_of
from workbench.ui.map.side import PlotSide
from workbench.ui.map.view import MapView
from workbench.ui.slices import Slices, Work

_WIDE, _LOW = 196, 108  # pixels of the list, and of the plot
_LOOK = 30  # milliseconds between two looks at whether the tables were read; and for the page to be painted before
_SHARE = 0.27  # part of the page's height that the plot takes at most
_TELLS = {"sighting", "source", "entity", "excerpt", "quotation", "track", "doubt", "link", "investigation", "imagery"}
_TRACKS = {"track", "doubt", "link"}
_PLACES = {"sighting", "quotation", "excerpt"}
_KEYS = {Qt.Key.Key_P: "play", Qt.Key.Key_Comma: "back", Qt.Key.Key_Period: "on"}


class MapPage(QWidget):
    """The list, the map with its tools, and the plot; they share one selection and one moment."""

    open_requested = Signal(bytes)
    import_requested = Signal()
    _ready = Event()  # the tables that places are looked up in were read

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale, self._stale_tracks = True, True
        self._left: Left | None = None
        self._waiting = QTimer(self, interval=_LOOK)  # the thread tells Qt nothing: the program may be ending
        self._waiting.timeout.connect(self._look_whether_ready)
        self._tracks: list[MapTrack] = []
        self._sightings, self._touched = Sightings(), dict[str, set[bytes]]()
        self._fetched: Fetched | None = None
        self.tracks = Fetching(self)
        self.tracks.came.connect(self._take)
        self._reading = Slices(self)
        self._reading.keeps = True
        self._reading.held = lambda: desk.jobs.holds_case
        self.setAccessibleName(self.tr("Map"))
        self.list, self.view = PlacesList(desk, self), MapView(self)
        self.view.beside = desk.neighbours
        self.view.moment = lambda: desk.focus.moment
        self.view.follow(desk.focus)
        self.over = Over(self.view)
        self.plot, self.side = AltitudePlot(self), PlotSide(self)
        self.plot.moment = lambda: desk.focus.moment
        self.player = Player(desk.focus, self)
        self.outline = MapOutline(self.view, self)
        self.outline.hide()
        self.setFocusProxy(self.view)
        self._lay_out()
        self._connect()
        self._show_units()

    def _lay_out(self) -> None:
        head = QLabel(self.tr("Places and tracks"))
        head.setFont(theme.small(QFont.Weight.DemiBold))
        head.setContentsMargins(12, 6, 8, 6)
        self.bring = QToolButton(autoRaise=True)
        self.bring.setToolTip(self.tr("Import tracker files ({})").format(key_name("Ctrl+Shift+I")))
        self.bring.setAccessibleName(self.tr("Import tracker files"))
        self.bring.setIconSize(icons.side(14))
        self.bring.setMinimumSize(24, 24)
        self.bring.clicked.connect(self.import_requested)
        self._dress()
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 4, 0)
        top.addWidget(head, 1)
        top.addWidget(self.bring)
        left.addLayout(top)
        left.addWidget(self.list, 1)
        aside = QWidget()
        aside.setLayout(left)
        aside.setFixedWidth(self._wide())
        self.side.setFixedWidth(self._wide())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(1)
        grid.addWidget(aside, 0, 0)
        grid.addWidget(self.view, 0, 1)
        grid.addWidget(self.outline, 0, 2, 2, 1)
        grid.addWidget(self.side, 1, 0)
        grid.addWidget(self.plot, 1, 1)
        grid.setRowStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._aside = aside

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least, most = self.plot.minimumSizeHint().height(), round(theme.grown(_LOW))
        for low in (self.side, self.plot):  # in a low window the map comes first
            low.setFixedHeight(max(least, min(most, round(self.height() * _SHARE))))

    def _dress(self) -> None:
        self.bring.setIcon(icons.icon("import", theme.current().text2))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "bring"):
            self._dress()

    def _wide(self) -> int:
        return round((_WIDE + theme.grown(_WIDE)) / 2)

    def _connect(self) -> None:
        view, focus = self.view, self._desk.focus
        for signal in (view.open_requested, self.list.opened, self.outline.opened):
            signal.connect(self.open_requested)
        self.outline.left.connect(self.toggle_outline)
        self.over.tools.asked.connect(self._use)
        view.moved_to.connect(focus.look_at)
        self.plot.moved_to.connect(self._point)
        self.side.asked.connect(self._play)
        self.side.measured.connect(self._measure)
        self.side.metric_asked.connect(self._take_units)
        self.player.changed.connect(self._show_player)
        focus.moment_changed.connect(self._look)
        focus.selection_changed.connect(self._show_plot)
        self._desk.opened.connect(self._opened)
        self._desk.closed.connect(self._closed)
        self._desk.changed.connect(self._changed)

    # what is shown

    def _opened(self) -> None:
        self._stale = self._stale_tracks = True
        self._sightings, self._touched = Sightings(), {}
        self.view.moved, self._left = False, None
        self.over.empty.hide()
        if self.isVisible():
            self.refresh()

    def _closed(self) -> None:
        self._reading.drop()
        self.tracks.drop()
        self.player.take(None)
        self._fetched, self._sightings = None, Sightings()
        self.show_sheet(sheet_of(Chart((), NOTHING)))
        self.view.faces.forget()

    def _changed(self, change: Change) -> None:
        tables = set(change.rows)
        self._stale_tracks = self._stale_tracks or bool(tables & _TRACKS)
        for table in tables.intersection(_PLACES):
            self._touched.setdefault(table, set()).update(change.rows[table])
        if tables & _TELLS:
            self._stale = True
            self._reading.drop()  # some of what it has read by now is of before
        if self.isVisible() and self._stale:
            self.refresh()

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)
        if self._stale and self._desk.case is not None:
            self.refresh()

    def hideEvent(self, event: QEvent) -> None:
        super().hideEvent(event)
        self.player.stop()

    def refresh(self) -> None:
        """Read the case again: its places and its tracks, some after another between events.

        The first time the tables are read on a thread before, and the map is seen without the case until then.
        """
        if not self._ready.is_set():
            if not self._waiting.isActive():
                self._waiting.start()
                ready = partial(_get_ready, self._ready, language())
                QTimer.singleShot(_LOOK, self, lambda: beside(ready, "tables of the map"))
            return
        self._stale = False
        self.over.remark.say(heading(self._desk.case)[1])
        self._reading.begin(self._read())

    def _look_whether_ready(self) -> None:
        if self._ready.is_set():
            self._waiting.stop()
            if self._stale and self._desk.case is not None and self.isVisible():
                self.refresh()

    def _read(self) -> Work:
        case, touched = self._desk.case, self._touched
        yield from self._sightings.reading(case, touched)
        self._touched = {}
        projection = self._left.projection if self._left else self.view.projection if self.view.moved else None
        read = self._sightings.read(case)
        asked = Asked(read, self._tracks, self._stale_tracks, projection, self.view.base, self._fetched)
        self.tracks.begin(case, asked)

    def _take(self, fetched: Fetched) -> None:
        """Show what was read; of long tracks there is a rough form first."""
        self._stale_tracks = self._stale_tracks and fetched.got.rough
        for says in fetched.got.failed:
            self._desk.complain_once(says)
        sheet, self._fetched = fetched.sheet, fetched
        left, self._left = self._left, None
        self.view.moved = self.view.moved or left is not None
        projection = left.projection if left is not None else self.view.projection
        if self.view.moved and sheet.chart.projection != projection:
            sheet = moved_sheet(sheet, projection)
        self.show_sheet(sheet)
        if left is not None:
            self.view.show_place(*left.place)

    def look(self) -> list[float] | None:
        """Which part of which map is looked at, where it was chosen by hand; as numbers to be kept."""
        left = self._left or (Left(self.view.projection, self.view.place()) if self.view.moved else None)
        return None if left is None else left.numbers()

    def look_again(self, numbers: list[float]) -> None:
        """Look there again as soon as the case is read; ValueError for what is no place."""
        self._left = Left.of(numbers)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show these tracks and places; where they are shown already there is nothing to draw."""
        if sheet is self.view.sheet:
            self._show_plot()
            return
        chart = sheet.chart
        self._tracks = list(chart.tracks)
        self.view.show_sheet(sheet)
        self.list.show_listed(sheet.listed)
        self.over.show_counts(chart)
        self.view.setAccessibleDescription(count_words(chart))
        self._show_plot()

    @property
    def still(self) -> bool:
        """Whether all is read and drawn."""
        read = not self._stale and not self._reading.under_way and not self.tracks.under_way
        return not self.isVisible() or (read and self.view.still)

    # the moment

    def _plotted(self) -> MapTrack | None:
        """The track whose height is drawn: the selected one, else one beside the selection, else the first."""
        selected, beside = self._desk.focus.selected, self._desk.neighbours()
        for wanted in (selected, beside):
            found = next((each for each in self._tracks if each.id in wanted or each.source in wanted), None)
            if found is not None:
                return found
        return self._tracks[0] if self._tracks else None

    def _show_plot(self) -> None:
        if not self._tracks:
            none = self.tr("No tracks yet. Import a tracker file to see heights and speeds.")
            self.plot.hint = self.tr("Tracks are being read.") if self._stale_tracks else none
        self.plot.show_track(track := self._plotted())
        self.player.take(track)
        self._show_player()

    def _show_player(self) -> None:
        self.side.show_state(there=self.plot.track is not None, playing=self.player.playing)

    def _look(self) -> None:
        self.plot.update()
        self.view.viewport().update()

    def _point(self, moment: float) -> None:
        self.player.stop()
        self._desk.focus.look_at(moment)

    def _play(self, name: str) -> None:
        self.player.toggle() if name == "play" else self.player.step(1 if name == "on" else -1)

    def _measure(self, name: str) -> None:
        self.plot.measure = name
        self.side.title.setText(self.tr("Height") if name == "altitude" else self.tr("Speed"))
        self.plot.renew()

    def _show_units(self) -> None:
        self.side.show_metric(kept.yes(self._desk.settings, "map/metric", usual=False))

    def _take_units(self, metric: bool) -> None:
        self.plot.metres = metric
        self._desk.settings.setValue("map/metric", metric)
        self.plot.renew()

    # tools

    def _use(self, name: str) -> None:
        if name in ("hand", "select", "measure"):
            self.view.hand.take(name)
        elif name == "fit":
            self.view.fit_selection()
        else:
            self.view.zoom(ZOOM if name == "zoom-in" else 1 / ZOOM)

    def toggle_outline(self) -> None:
        """Show the map as a tree of tracks, marks and places, or hide it again."""
        shown = self.outline.isHidden()
        self.outline.setVisible(shown)
        (self.outline if shown else self.view).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_layers(self) -> None:
        """Show the layers, or fold them away."""
        self.over.toggle_layers()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.NoModifier and key in _KEYS:
            self._play(_KEYS[key])
        elif held == Qt.KeyboardModifier.NoModifier and key == Qt.Key.Key_M:
            self.toggle_layers()
        else:
            super().keyPressEvent(event)


def _get_ready(ready: Event, language: str) -> None:
    with alone():
        get_ready(language)
        airfields()
    ready.set()
