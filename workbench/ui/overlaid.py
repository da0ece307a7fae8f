"""What a picture of the window shows over it: a form, a dialog, or words typed into the command box or the find bar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from workbench.case.case import Case
from workbench.case.standing import first_place, place_of
from workbench.ui.dialogs.attach import AttachDialog
from workbench.ui.dialogs.export import ExportDialog
from workbench.ui.dialogs.importing import ImportDialog
from workbench.ui.dialogs.lineage import LineageDialog
from workbench.ui.dialogs.merge import MergeDialog
from workbench.ui.dialogs.preview import PreviewDialog
from workbench.ui.flying import with_settings
from workbench.ui.forms.claim import ClaimForm
from workbench.ui.forms.form import About
from workbench.ui.forms.onwords import PassageForm
from workbench.ui.forms.tag import TagForm
from workbench.ui.forms.wordtables import word_tables
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

_LONGEST = 5_000  # milliseconds that a search beside the work is waited for


def open_by_name(window: MainWindow, name: str) -> None:
    """Open ``attach``, ``tag`` ..., or, with words, ``search:An-124``, ``find:Lajes``, ``attach:FILE`` ...

    ``tag`` and ``claim`` stand at the words selected last.
    """
    called, _, words = name.partition(":")
    if window.desk.case is None:
        raise CaseError(f"No case is open for {called}; name one.")
    if called not in _OPENED:
        raise CaseError(f"There is nothing called {called} to open; choose one of {', '.join(_OPENED)}.")
    _OPENED[called](window, words)


def _dialog(made: Callable[[MainWindow], ExportDialog | LineageDialog | MergeDialog | PreviewDialog]
            ) -> Callable[[MainWindow, str], None]:  # fmt: skip
    return lambda window, words: made(window).open()


def _attach(window: MainWindow, words: str) -> None:
    AttachDialog(window, [words] if words else []).open()


def _import_log(window: MainWindow, words: str) -> None:
    if not words:
        raise CaseError("A log is needed to show its import; write import-log:FILE.")
    ImportDialog(window, Path(words)).open()


def _import_flights(window: MainWindow, words: str) -> None:
    if not words:
        raise CaseError("A tracker file is needed to show its import; write import-flights:FILE.")
    with_settings(window, [words])


def _search(window: MainWindow, words: str) -> None:
    box = window.row.search
    box.ask()
    found = QEventLoop()
    box.searched.connect(found.quit)
    QTimer.singleShot(_LONGEST, found.quit)
    box.setText(words)
    box.textEdited.emit(words)
    found.exec()


def _find(window: MainWindow, words: str) -> None:
    window.go("read")
    window.pages["read"].find()
    window.pages["read"].page.reader.finder.bar.field.setText(words)


def _suggestion(window: MainWindow, words: str) -> None:
    """The first suggestion in the reader that stands on these words, once they are looked through."""
    window.go("read")
    walk = window.pages["read"].page.reader.suggestions
    column = window.pages["read"].page.reader.column
    waits, ends = QEventLoop(), QTimer(interval=20)
    ends.timeout.connect(lambda: waits.quit() if walk.offered else None)
    ends.start()
    QTimer.singleShot(_LONGEST, waits.quit)
    waits.exec()
    at = (each for each in walk.shown if words in column.text[each.start - column.start : each.end - column.start])
    walk.go_to(next(at, None))


def _form(form: type[PassageForm]) -> Callable[[MainWindow, str], None]:
    return lambda window, words: _on_words(window, form)


def _on_words(window: MainWindow, form: type[PassageForm]) -> None:
    desk, read = window.desk, window.pages["read"]
    source, span = place_of(desk.case, desk.focus.primary) if desk.focus.primary else (None, None)
    if source is None or span is None:
        source, span = _first_words(desk.case)
    window.go("read")
    read.open(source, span)
    read.page.reader.column.select(*span)
    passage = read.words()
    about = About("picture", passage.quote, quoted=True, aside=passage.place(desk.case), place=read.words_rect())
    made, there = form(desk, passage, about, window), QEventLoop()
    word_tables().brought.connect(there.quit)
    made.open_here()
    while made.waits:
        there.exec()


def _first_words(case: Case) -> tuple[bytes, tuple[int, int]]:
    place = first_place(case)
    if place is None:
        raise CaseError("No words are kept in this case yet; highlight some first.")
    return place


_OPENED: dict[str, Callable[[MainWindow, str], None]] = {
    "attach": _attach, "export": _dialog(ExportDialog), "merge": _dialog(MergeDialog),
    "print": _dialog(PreviewDialog), "tag": _form(TagForm), "claim": _form(ClaimForm),
    "import-log": _import_log, "import-flights": _import_flights,
    "lineage": _dialog(LineageDialog), "search": _search, "suggestion": _suggestion,
    "find": _find, "draw": lambda window, words: window.acts["draw"].trigger(),
    "preferences": lambda window, words: window.acts["preferences"].trigger(),
}  # fmt: skip
