"""A walk through every screen of the window in one process: what opens is looked at, drawn, and closed again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from docs.fitting import Written, beyond_screen, unfit
from docs.screenlist import Screen
from workbench.ui.app import Desktop
from workbench.ui.overlaid import open_by_name

_STILL, _LONGEST = 8, 12.0  # looks without painting or laying out between; seconds waited at most
_LOOK = 40  # milliseconds between two looks, of which a machine that is busy elsewhere takes none
Told = Callable[[str, list[str]], None]
"""Hears the name of a screen and what does not fit on it."""


class Walk(QObject):
    """Goes from screen to screen by itself, also while a dialog has the keyboard and runs a loop of its own."""

    def __init__(self, desktop: Desktop, told: Told, cases: Path, to: Path | None = None) -> None:
        """``cases``: the folder they lie in; ``to``: where the pictures go, none to draw nothing."""
        super().__init__(desktop)
        self._desktop, self._told, self._cases, self._folder, self._written = desktop, told, cases, to, Written()
        self._failed: Exception | None = None
        self._timer, self._began, self._looks = QTimer(self, interval=_LOOK), monotonic(), 0
        self._timer.timeout.connect(self._step)
        self._steps: Iterator[None] = iter(())

    def through(self, screens: dict[str, Screen]) -> None:
        """Open one after the other; returns when the last has been looked at."""
        app = QApplication.instance()
        app.installEventFilter(self)
        self._steps = self._all(screens)
        self._timer.start()
        app.exec()
        app.removeEventFilter(self)
        if self._failed is not None:
            raise self._failed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Paint, QEvent.Type.Resize):
            self._looks = 0
        return False

    def _step(self) -> None:
        views, jobs, now = self._desktop.views, self._desktop.desk.jobs, monotonic()
        self._looks += 1
        still = self._looks > _STILL and views.found.settled and jobs.current is None
        if still and views.map.still and views.board.board.still and not views.report.at_work or self._late(now):
            self._began, self._looks = now, 0
            self._timer.stop()
            try:
                next(self._steps)
                self._timer.start()
            except StopIteration:
                QApplication.quit()
            except Exception as error:
                self._failed = error
                QApplication.exit(1)

    def _late(self, now: float) -> bool:
        return now - self._began > _LONGEST

    def _all(self, screens: dict[str, Screen]) -> Iterator[None]:
        for name, screen in screens.items():
            yield from self._show(screen)
            if screen.opens and not self._over():
                self._told(name, ["nothing has opened"])
            self._written.begin()
            for each in (self._desktop.window, *self._over()):
                each.update()
                for part in each.findChildren(QWidget):
                    part.update()
            yield
            shown = [self._desktop.window, *self._over()][-1 if screen.opens else 0 :]
            self._told(
                name,
                [*(fault for each in shown for fault in (*unfit(each), *beyond_screen(each))), *self._written.end()],
            )
            if self._folder is not None:
                self._draw(alone=screen.opens).save(str(self._folder / f"{name}.png"))
            yield from self._clear()

    def _show(self, screen: Screen) -> Iterator[None]:
        desk, window = self._desktop.desk, self._desktop.window
        if screen.case != (desk.case.path.stem if desk.case else ""):
            desk.close()
            window.show_welcome()
            if screen.case:
                assert desk.open(self._cases / f"{screen.case}.casefile"), screen.case
            yield
        if desk.case is not None:
            window.go(screen.page)
            desk.focus.select(*(desk.case.find(each)[1] for each in screen.select.split()))
            yield
            if screen.words:
                self._pick(screen.words)
                yield
        if screen.over:
            QTimer.singleShot(0, window, lambda: open_by_name(window, screen.over))
            yield
        for act in screen.acts.split():
            QTimer.singleShot(0, window, window.acts[act].trigger)
            yield
        for does in screen.does:
            QTimer.singleShot(0, window, lambda does=does: does(self._desktop))
            yield

    def _pick(self, excerpt: str) -> None:
        from workbench.case.standing import place_of

        read = self._desktop.window.pages["read"]
        source, span = place_of(self._desktop.desk.case, self._desktop.desk.case.find(excerpt)[1])
        read.open(source, span)
        read.page.reader.column.select(*span)
        read.page.reader.column.setFocus()

    def _over(self) -> list[QWidget]:
        """What stands over the window now, the last opened behind the others."""
        window = self._desktop.window
        tops = [each for each in QApplication.topLevelWidgets() if each is not window and each.isVisible()]
        return sorted(tops, key=lambda each: (each.windowType().value, each is QApplication.activeWindow()))

    def _clear(self) -> Iterator[None]:
        """Close what was opened; a dialog that asks first, too."""
        for _ in range(3):
            for each in reversed(self._over()):
                QDialog.done(each, 0) if isinstance(each, QDialog) else each.close()
            yield
            if not self._over():
                break
        self._desktop.desk.jobs.cancel_all()
        self._desktop.desk.focus.sift("")
        if self._desktop.window.row.search.list.frame.isVisible():
            QTest.keyClick(self._desktop.window.row.search, Qt.Key.Key_Escape)
        self._desktop.window.messages.clear()

    def _draw(self, *, alone: bool) -> QPixmap:
        """What was opened, if it is a window of its own; else the window with all that stands over it."""
        window, over = self._desktop.window, self._over()
        if alone and over:
            return over[-1].grab()
        drawn = window.grab()
        with QPainter(drawn) as painter:
            for each in over:
                painter.drawPixmap(each.pos() - window.pos(), each.grab())
        return drawn
