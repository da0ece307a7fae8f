"""The line at the foot: saved when, what goes out, the journal, the task, the selection, the zone."""

from __future__ import annotations

import time
from collections.abc import Collection

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from workbench.ui import icons, theme
from workbench.ui.jobs import Job, Jobs
from workbench.ui.keycaps import KeyCap
from workbench.ui.language import tr
from workbench.ui.plain import tip
from workbench.ui.short import cut

_ICONS = {"saved": "checked", "offline": "offline", "journal": "chain"}
_GIVE_WAY = ("offline", "journal", "zone", "saved", "selection")
_LEFT_FROM = 2.0  # seconds of work from which the time that is left is told
_TASK = 0.3  # of the line, for the words of a task
_SIZE = 14
_GAP, _END = 5, 6  # pixels behind the line before a fact, and behind the fact


class Fact(QWidget):
    """One short fact with its sign; a line before it parts it from the fact on its left."""

    def __init__(self, name: str, *, ruled: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.tip = name, ""
        self.label = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self.label.setObjectName(f"status-{name}")
        self._sign = QLabel(self)
        self._sign.setVisible(name in _ICONS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, _END, 0)
        row.setSpacing(5)
        self._rule = _rule(self) if ruled else None
        if self._rule is not None:
            row.addWidget(self._rule)
            row.addSpacing(_GAP)
        row.addWidget(self._sign)
        row.addWidget(self.label)
        self.hide()
        self._dress()

    def shorten(self, short: bool) -> None:
        """Leave the words to the tooltip."""
        self.label.setVisible(not short)
        if self._rule is not None:
            self._rule.setVisible(not short or not self._sign.isHidden())  # a line parts nothing from nothing
        self.setToolTip(tip(". ".join(filter(None, (self.label.text() if short else "", self.tip)))))
        self.setAccessibleName(self.label.text())
        self.updateGeometry()

    def wide(self, *, short: bool) -> int:
        """The pixels it asks for with its words or without them: before the layout has heard of a change."""
        signed = not self._sign.isHidden()
        parts = [self._sign] * signed + [self.label] * (not short)
        ruled = self._rule is not None and bool(parts)
        rule = self._rule.width() + _GAP + self.layout().spacing() if ruled else 0
        return rule + sum(each.sizeHint().width() + self.layout().spacing() for each in parts) + _END

    def _dress(self) -> None:
        if self.name in _ICONS:
            worn = theme.current()
            ink = worn.ok if self.name == "saved" else worn.text2
            ratio = self.devicePixelRatioF()
            self._sign.setPixmap(icons.pixmap(_ICONS[self.name], ink, size=_SIZE, ratio=ratio))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setProperty("rule", "true")
    rule.setFixedSize(1, round(theme.grown(16)))
    return rule


class StatusLine(QStatusBar):
    """Short facts, always true; the task shows only while there is one."""

    def __init__(self, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.setSizeGripEnabled(False)
        self.setAccessibleName(self.tr("Status"))
        self.setContentsMargins(8, 0, 2, 0)
        self.setMinimumHeight(max(25, QFontMetrics(theme.small()).height() + 8))
        self._parts: dict[str, Fact] = {}
        for name in ("marking", "saved", "offline", "journal"):
            self.addWidget(self._part(name, ruled=name in ("offline", "journal")))
        self.task = self._build_task()
        self.addPermanentWidget(self.task)
        for name in ("selection", "zone"):
            self.addPermanentWidget(self._part(name, ruled=True))
        self.put("offline", self.tr("Offline; nothing goes out unasked"))
        self.put("zone", self.tr("Times in UTC"))
        self._clock = QTimer(self, interval=500)
        self._clock.timeout.connect(self._say_left)
        jobs.changed.connect(self._show_task)
        self._show_task()

    def _part(self, name: str, *, ruled: bool) -> QWidget:
        self._parts[name] = Fact(name, ruled=ruled, parent=self)
        return self._parts[name]

    def put(self, name: str, says: str, *, tip: str = "") -> None:
        """Say something in a part: marking, saved, offline, journal, selection, zone; nothing hides it."""
        part = self._parts[name]
        part.label.setText(says)
        part.tip = tip
        part.setVisible(bool(says))
        self.fit()

    def minimumSizeHint(self) -> QSize:
        """Its words never widen the window: they give way."""
        return QSize(0, super().minimumSizeHint().height())

    def fit(self) -> None:
        """Where there is no room for all the words, the least telling parts keep only their sign, or give way."""
        room, short = self.width() - 24, set[str]()
        for name in _GIVE_WAY:
            if self._needs(short) <= room:
                break
            short.add(name)
        for name, part in self._parts.items():
            part.shorten(name in short)

    def _needs(self, short: Collection[str]) -> int:
        """The pixels that all asks for, some of it without its words."""
        parts = sum(part.wide(short=name in short) + 4 for name, part in self._parts.items() if not part.isHidden())
        return parts + (0 if self.task.isHidden() else self.task.sizeHint().width() + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def said(self, name: str) -> str:
        """What a part says now."""
        return self._parts[name].label.text()

    # the task

    def _build_task(self) -> QWidget:
        task = QWidget(self)
        row = QHBoxLayout(task)
        row.setContentsMargins(0, 0, 4, 0)
        row.setSpacing(6)
        self._words, self._share = QLabel(task), QLabel(task)
        self.bar = QProgressBar(task, textVisible=False)
        self.bar.setFixedWidth(86)
        self.bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QToolButton(task, text=self.tr("cancel"), autoRaise=True)
        self._cancel.setToolTip(self.tr("Cancel the task (Esc)"))
        self._cancel.setAccessibleName(self.tr("Cancel the task"))
        self._cancel.clicked.connect(lambda: self._jobs.cancel())
        for widget in (_rule(task), self._words, self.bar, self._share, KeyCap("Esc", task), self._cancel):
            row.addWidget(widget)
        return task

    def _show_task(self) -> None:
        job = self._jobs.current
        self.task.setVisible(job is not None)
        if job is None:
            self._clock.stop()
            self.fit()
            return
        more = self.tr(" · {} waiting").format(len(self._jobs.waiting)) if self._jobs.waiting else ""
        says = " · ".join(filter(None, (job.words, job.text))) + more
        self._words.setText(cut(says, QFontMetricsF(self._words.font()), self.width() * _TASK))
        self.task.setToolTip(tip("\n".join((says, *(each.words for each in self._jobs.waiting)))))
        job.show_on(self.bar)
        self._say_left()
        if not self._clock.isActive():
            self._clock.start()

    def _say_left(self) -> None:
        job = self._jobs.current
        if job is not None:
            self._share.setText(share(job, time.monotonic()))
            self._share.setVisible(bool(self._share.text()))
            self.fit()


def share(job: Job, at: float) -> str:
    """How much of a task is done, and, once that can be told, how long the rest takes."""
    if not job.total:
        return ""
    done = f"{100 * job.steps // job.total} %"
    spent = at - job.began
    if spent < _LEFT_FROM or not job.steps:
        return done
    left = spent * (job.total - job.steps) / job.steps
    return (
        tr("{} · {:.0f} min left").format(done, left / 60)
        if left >= 90
        else tr("{} · {:.0f} s left").format(done, left)
    )
