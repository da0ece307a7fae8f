"""Import tracker files with what they do not say themselves: columns, units, clock, airframe; fixes as they will be."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QWidget

from workbench.reading.flightlook import Begun, Looked, begun, guessed, look
from workbench.tracking.importer import Settings
from workbench.ui.dialogs.flightrows import FixTable
from workbench.ui.dialogs.flightsetting import FlightSetting
from workbench.ui.dialogs.sheet import Sheet, beside
from workbench.ui.jobs import Job, Progress
from workbench.ui.language import counted, worded
from workbench.ui.moves import label
from workbench.ui.window import MainWindow

Bring = Callable[..., object]
PAUSE = 150  # milliseconds after a change before the first fixes are read again
_REASONS = 3  # rejected rows that are told


class ImportTrackerDialog(Sheet):
    """What the file does not say, at the left; at the right its first fixes, live while that is changed."""

    name, title, verb = "import-flights", "Import tracker files", "Import"
    size_hint = QSize(1240, 760)

    def __init__(self, window: MainWindow, paths: Sequence[str], bring: Bring) -> None:
        """``bring`` imports the files with what was said of them; CaseError where the first cannot be opened."""
        self.paths, self._bring = list(paths), bring
        self.begun: Begun = begun(Path(self.paths[0]))
        self._job: Job | None = None
        super().__init__(window)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._look)
        self.finished.connect(self._leave)
        mapping, zone = self._remembered()
        self.setting.show_file(self.begun, mapping, zone)
        self.setting.changed.connect(self._changed)
        self.setting.format.setFocus(Qt.FocusReason.OtherFocusReason)
        self.button.setEnabled(False)
        self._look()

    # build

    def body(self) -> QWidget:
        self.setting = FlightSetting()
        body, column = beside(self.setting, self.home.width() * 3 // 5)
        more = len(self.paths) - 1
        also = self.tr(" and {} with the same settings").format(counted(more, "file")) if more else ""
        self.head = label(self.tr("The first fixes of {}{}").format(self.begun.path.name, also), "heading")
        self.counts, self.reasons = label(""), label("", "faint")
        self.rows = FixTable()
        self.head.setWordWrap(True)
        for part in (self.head, self.counts):
            column.addWidget(part)
        column.addWidget(self.rows, 1)
        column.addWidget(self.reasons)
        return body

    # what was said of such a file before

    def _kept_at(self) -> str:
        """Where what was said of tables with this header is remembered."""
        heads = "\t".join(self.begun.heads)
        return f"flights/{sha256(heads.encode('utf-8', 'replace')).hexdigest()[:24]}"

    def _remembered(self) -> tuple[dict[str, str], str]:
        """The mapping and the zone: as they were said of a table with this header, else as they are guessed."""
        kept = self.desk.settings.value(self._kept_at()) if self.begun.is_table else None
        try:
            said = json.loads(str(kept)) if kept else {}
            mapping, zone = dict(said["mapping"]), str(said["zone"])
        except (ValueError, KeyError, TypeError):  # nothing, or of another version: the guess stands
            return guessed(self.begun), ""
        self.aside.setText(self.tr("Columns and zone as they were said of a table with the same header."))
        return mapping, zone

    def _remember(self, settings: Settings) -> None:
        if settings.mapping:
            said = {"mapping": dict(settings.mapping), "zone": settings.zone}
            self.desk.settings.setValue(self._kept_at(), json.dumps(said))

    # the first fixes

    def _changed(self) -> None:
        self.button.setEnabled(False)
        self._pause.start()

    def _look(self) -> None:
        """Read the first fixes beside the window by what is said now."""
        self._stop()
        one, format, settings = self.begun, str(self.setting.format.currentData()), self.setting.settings()

        def work(progress: Progress) -> Looked:
            return look(one, format=format, settings=settings)

        words = self.tr("Reading the first fixes of {}").format(one.path.name)
        self.counts.setText(self.tr("Reading…"))
        self._job = self.desk.jobs.start(words, work, done=self._looked, failed=self._refused)

    def _looked(self, found: Looked) -> None:
        self._job = None
        self.rows.show_rows(found.rows)
        where = self.tr("in the beginning of the file") if found.part else self.tr("in all")
        said = [
            self.tr("{} of {} {}").format(
                counted(found.fixes, "fix", "fixes"),
                counted(found.aircraft, "aircraft", "aircraft"),
                where,
            )
        ]
        if found.rejected:
            rejected = counted(len(found.rejected), "row is no fix", "rows are no fixes")
            said.append(rejected)
        self.counts.setText(" · ".join(said))
        reasons = [self.tr("row {}: {}").format(place, worded(why)) for place, why in found.rejected[:_REASONS]]
        self.reasons.setText("\n".join((*reasons, *map(worded, found.remarks))))
        self.button.setEnabled(True)

    def _refused(self, says: str) -> None:
        """What is missing still, in one sentence; a file too large to be looked at may come in unseen."""
        self._job = None
        self.rows.show_rows(())
        self.counts.setText(worded(says))
        self.reasons.setText("")
        self.button.setEnabled(not self.setting.by_columns and bool(self.begun.format))

    def _stop(self) -> None:
        self.desk.jobs.leave(self._job)
        self._job = None

    def _leave(self) -> None:
        self._pause.stop()
        self._stop()

    # do it

    def submit(self) -> None:
        """Leave the dialog and bring the files in, beside the window; what was said is remembered for such tables."""
        settings, format = self.setting.settings(), str(self.setting.format.currentData())
        self._remember(settings)
        window, paths, airframe = self.home, self.paths, self.setting.airframe.value()
        self.accept()
        QTimer.singleShot(0, window, partial(
            self._bring, window, paths, format=format, settings=settings, aircraft=airframe
        ))  # fmt: skip
