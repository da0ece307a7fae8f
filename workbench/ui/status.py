"""The line at the foot: saved when, what goes out, the journal, the task, the selection, the zone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QStatusBar, QWidget

from workbench.ui.jobs import Jobs


class StatusLine(QStatusBar):
    """Short facts, always true; the task shows only while there is one."""

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        self._parts: dict[str, QLabel] = {}
        for name in ("marking", "saved", "offline", "journal"):
            self.addWidget(self._part(name))
        self.task = self._build_task()
        self.addPermanentWidget(self.task)
        for name in ("selection", "zone"):
            self.addPermanentWidget(self._part(name))
        self.put("offline", self.tr("Offline; only a page capture goes out"))
        self.put("zone", self.tr("Times in UTC"))
        jobs.changed.connect(self._show_task)
        self._show_task()

    def _part(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setObjectName(f"status-{name}")
        label.hide()
        self._parts[name] = label
        return label

    def put(self, name: str, says: str, *, tip: str = "") -> None:
        """Say something in a part: marking, saved, offline, journal, selection, zone; nothing hides it."""
        part = self._parts[name]
        part.setText(says)
        part.setToolTip(tip)
        part.setVisible(bool(says))

    def said(self, name: str) -> str:
        """What a part says now."""
        return self._parts[name].text()

    def _build_task(self) -> QWidget:
        task = QWidget(self)
        row = QHBoxLayout(task)
        row.setContentsMargins(0, 0, 0, 0)
        self._words = QLabel(task)
        self.bar = QProgressBar(task, textVisible=False)
        self.bar.setFixedWidth(90)
        self.bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"), task)
        self._cancel.setProperty("panel", "true")
        self._cancel.setToolTip(self.tr("Cancel the task (Esc)"))
        self._cancel.clicked.connect(lambda: self._jobs.cancel())
        for widget in (self._words, self.bar, self._cancel):
            row.addWidget(widget)
        return task

    def _show_task(self) -> None:
        job = self._jobs.current
        self.task.setVisible(job is not None)
        if job is None:
            return
        more = self.tr(" · {} waiting").format(len(self._jobs.waiting)) if self._jobs.waiting else ""
        self._words.setText(" · ".join(filter(None, (job.words, job.text))) + more)
        self.task.setToolTip("\n".join(each.words for each in (job, *self._jobs.waiting)))
        self.bar.setRange(0, job.total)
        self.bar.setValue(job.steps)
