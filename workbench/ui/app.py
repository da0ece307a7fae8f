"""Opens the desktop: the frame of the window is seen first, what it holds is built and loaded after."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QObject,
    QSettings,
    QSize,
    QtMsgType,
    Signal,
    SignalInstance,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from workbench.ui import kept, language, memory, theme
from workbench.ui.appearance import LETTERS, Appearance
from workbench.ui.desk import Desk
from workbench.ui.jobs import Watch
from workbench.ui.loading import Loader
from workbench.ui.window import MainWindow

log = logging.getLogger(__name__)
NAME = "Case-file workbench"
SAFE = "--safe"  # with default settings, the stored ones neither read nor written
SAFELY = f"Where the program does not start, start it with {SAFE}: your settings are then left aside, and kept."
_DOTS = "QT_FONT_DPI"  # dots to the inch for letters
_FRAME = QSize(8, 48)  # pixels that a desktop puts around a window, about


class Desktop(QObject):
    """The program while it runs: appearance, desk, window and what was asked for on the way in."""

    furnished = Signal()

    def __init__(self, app: QApplication, settings: QSettings, *, safe: bool = False) -> None:
        """``safe`` says in the window that these are not the stored settings."""
        super().__init__(app)
        self._safe = safe
        self.rings = memory.Rings(self)
        self.appearance = Appearance(app, settings, self)
        self.desk = Desk(settings, self)
        self.window = MainWindow(self.desk)
        self.loader = Loader(self)
        self._wanted: Path | None = None
        self._asked: Callable[[], None] | None = None  # on the first page, while nothing could be done about it
        self.ready = False  # whether all of the window is there
        self.desk.complaint.connect(self.window.complain)
        self.desk.remark.connect(self.window.remark)
        self.window.painted.connect(self._seen)
        self.window.painted.connect(self.loader.start)
        self.loader.loaded.connect(self._loaded)
        self.loader.failed.connect(_raise)
        self.desk.jobs.broken.connect(_raise)

    def open(self, path: Path | None) -> None:
        """Show the window; the case is opened as soon as its views are in."""
        self._wanted = path
        if path is not None:
            self.window.show_waiting(path)
        kept = self.desk.settings.value("geometry")
        if not (isinstance(kept, QByteArray) and self.window.restoreGeometry(kept)):  # onto a screen that is there
            self.window.resize(self.window.size().boundedTo(self.window.screen().availableSize() - _FRAME))
        self.window.show()

    def last(self) -> Path | None:
        """The case to go on with, where the analyst wants no first page."""
        wanted = not kept.yes(self.desk.settings, "welcome", usual=True)
        return next((path for path in self.desk.recent()[:1] if wanted and path.is_file()), None)

    def _seen(self) -> None:
        self._build()
        if self.desk.case is None and self._wanted is None:
            self.window.show_welcome()
            welcome = self.window.welcome
            for signal in (welcome.open_recent, welcome.open_case, welcome.help_wanted):
                signal.connect(partial(self._keep, signal))

    def _keep(self, signal: SignalInstance, *given: object) -> None:
        if not self.ready:
            self._asked = partial(signal.emit, *given)

    def _build(self) -> None:
        if not self.window.built:
            from workbench.ui import icons  # touches enumerations, which the first frame is spared

            self.desk.closed.connect(self.rings.let_go)
            self.appearance.dress()
            QApplication.setWindowIcon(icons.icon("board", theme.LIGHT.accent, 64))
            self.window.build()
            if self._safe:
                self._say_safe()

    def furnish(self) -> None:
        """Put the views into the window; imports them where that has not been done."""
        from workbench.ui.desktop import furnish

        self._build()
        self.views = furnish(self.window, self.appearance)
        if self._safe:
            self.desk.opened.connect(self._say_safe)  # a case that is opened takes older sentences away
        self._be_found()
        self.rings.leave_out()

    def _be_found(self) -> None:
        from workbench.ui.calling import Called

        found = Called(self.window)
        self.desk.opened.connect(lambda: found.listen(self.desk.case))
        self.desk.closed.connect(found.close)

    def leave(self) -> None:
        """Destroy the window while there is an application; what the interpreter's end finds goes in any order."""
        self.loader.wait()
        self.loader.loaded.disconnect(self._loaded)
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _loaded(self) -> None:
        self.furnish()
        if self._wanted is not None and not self.desk.open(self._wanted):
            self.window.show_welcome()
        if self.window.early is not None:
            self.window.row.search.ask(self.window.early)
        if self.desk.case is None:
            self.window.welcome.hold_keyboard()  # the window may have come to the front before the page was seen
        self.ready = True
        self.furnished.emit()
        if self._asked is not None:
            self._asked()

    def _say_safe(self) -> None:
        says = self.tr("Started safely, with default settings. What you set now is forgotten when you leave; "
                       "your own settings are kept as they are.")  # fmt: skip
        self.window.messages.say("note", says)


def _raise(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


def application(arguments: Sequence[str] = ()) -> QApplication:
    """The one QApplication of this process."""
    if QApplication.instance() is None:
        _name_case_files()
        memory.share()
        QApplication.setStyle("Fusion")  # before there is an application, or the system's style is made first
    app = QApplication.instance() or QApplication([NAME, *arguments])
    app.setApplicationName("workbench")
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName("case-file-workbench")  # by which Wayland finds the icon
    return app


def _name_case_files() -> None:
    """Have Qt know case files by their names: its file dialogs look into what they do not know.

    Opening and closing one here would end the locks of SQLite on it (POSIX; sqlite.org/howtocorrupt.html, 2.2).
    """
    known = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    own = str(Path(__file__).parent)
    if own not in known.split(":"):
        os.environ["XDG_DATA_DIRS"] = f"{known}:{own}"


def stored_settings() -> QSettings:
    """What the program remembers of this computer: layout, theme, recent cases, the analyst's name."""
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "workbench", "workbench")


@contextmanager
def _settings(*, safe: bool) -> Iterator[QSettings]:
    """The stored settings, or ``safe`` ones that are forgotten at the end."""
    if not safe:
        yield stored_settings()
        return
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        made = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        try:
            yield made
        finally:
            made.sync()  # or it would be written when the folder is gone


@contextmanager
def _screen() -> Iterator[None]:
    """Where no screen can be reached, Qt would abort with a dump; one sentence and exit status 2 instead."""
    from workbench.values.errors import NO_SCREEN

    said: list[str] = []

    def hear(kind: QtMsgType, context: object, words: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            print(NO_SCREEN, file=sys.stderr, flush=True)
            os._exit(2)  # Qt aborts when this returns
        said.append(words)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for words in said:
        log.warning("%s", words)


def _enlarge(settings: QSettings) -> None:
    """Set letters as large as chosen; who says so from outside is right."""
    wanted = kept.whole(settings, LETTERS, low=100, high=200) or 100
    theme.enlarge(1.0 if _DOTS in os.environ else wanted / 100)


def _is_open(path: Path) -> bool:
    from workbench.ui.calling import called

    return called(path)


def run(arguments: Sequence[str]) -> int:
    """Open the desktop, with a case when one is named; answers the exit status.

    ``--safe`` starts with default settings, ``--language de`` in another language than the chosen one.
    """
    safe = SAFE in arguments
    with _screen():
        app = application()
    cases = [Path(each) for each in language.without(arguments) if each != SAFE]
    if cases and _is_open(cases[0]):
        return 0
    with _settings(safe=safe) as settings:
        _enlarge(settings)
        language.speak(app, language.wanted(settings, arguments))
        return _work(app, settings, cases[0] if cases else None, safe=safe)


def _work(app: QApplication, settings: QSettings, case: Path | None, *, safe: bool) -> int:
    from workbench.ui import mishap

    try:
        desktop = Desktop(app, settings, safe=safe)
    except Exception:
        print(SAFELY, file=sys.stderr)  # there is no window to say it in
        raise
    mishap.catch(desktop.window, told=desktop.desk.told, hint=lambda: "" if safe or desktop.ready else SAFELY)
    watch = Watch(app)
    watch.setObjectName("watch")
    with ExitStack() as running:
        desktop.window.painted.connect(lambda: _write_log(running))
        desktop.open(case or desktop.last())
        status = app.exec()
        desktop.leave()
    return status


def _write_log(running: ExitStack) -> None:
    from workbench.ui import logfile  # what it needs is no part of the first frame

    running.enter_context(logfile.writing())


def main() -> int:
    """The desktop, as an installed program starts it."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
