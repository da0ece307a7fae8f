"""The language of the window: which there are, which is chosen, and how words are told in it.

Every text of the window lies in one context of Qt Linguist, so that a table of words, a function and a subclass find
the same translation; ``QObject.tr`` comes to that context last. What stands in the record is never translated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from workbench.values.spoken import thousands
from workbench.values.words import EVENTS

CONTEXT = "QObject"
FOLDER = Path(__file__).parent / "translations"
KEY, SYSTEM, ENGLISH = "language", "system", "en"
OPTION = "--language"
CHOICES = {
    SYSTEM: "As the system",
    ENGLISH: "English",
    "ar": "العربية (draft)",
    "de": "Deutsch (draft)",
    "es": "Español (draft)",
    "fr": "Français (draft)",
    "pl": "Polski (draft)",
    "ru": "Русский (draft)",
}
"""What can be chosen, each language called as its readers call it; a draft has been read over by nobody."""
_JOINTS = re.compile(r"(, | · |,$)")
_COUNTED = re.compile(r"(\d[\d,]*) (excerpts?)")
_WITHIN = re.compile(r"(.*)within (.*)")
_DATED = re.compile(r"\b[\dX]{4}\b")  # what each whole date has
_TITLE = re.compile(r"(, | · )")
_UNSAID = ("aircraft not stated", "not stated", "or later")  # what stands in place of a name, or behind one
_BEFORE = ("given by ", "was ", "Resolve to ", "Show ")  # a name, a figure, a type, a number
_FIGURE = re.compile(r"[\N{MINUS SIGN}+]?\d+(\.\d+)?")
_AGAIN = ("Undo ", "Redo ", "Reverse ")  # an act of before
_NUMBERED = re.compile(r" [A-Z]{1,2}-?\d+\b.*$")
_AND_MORE = re.compile(r" (.*) and (\d+) more")
_installed: list[QTranslator] = []
_said = [ENGLISH]


def tr(text: str) -> str:
    """A text of the window in its language."""
    return QCoreApplication.translate(CONTEXT, text)


def counted(count: int, one: str, many: str = "") -> str:
    """``1 claim``, ``3 claims``; in other languages the translation of ``%n claims`` in the plural of the count."""
    if language() == ENGLISH:
        return f"{thousands(count)} {one if count == 1 else many or one + 's'}"
    said = QCoreApplication.translate(CONTEXT, f"%n {many or one + 's'}", None, count)
    return said.replace(str(count), thousands(count), 1)


def worded(text: str) -> str:
    """A sentence that the rooms below made, in the language of the window; as it is where nobody translated it."""
    return text if language() == ENGLISH else _worded(language(), text)


@lru_cache(8_000)
def _worded(spoken: str, text: str, *, names: bool = True) -> str:
    """``names``: whether what stands in a hole of a sentence may be a name, which stays."""
    found = tr(text)
    if found != text:
        return found
    if begins := next((each for each in _BEFORE if text.startswith(each)), ""):
        rest = text[len(begins) :]
        return tr(begins + "{}").format(_worded(spoken, rest) if _FIGURE.fullmatch(rest) else rest)
    if again := next((each for each in _AGAIN if text.startswith(each)), ""):
        act = text[len(again) :]
        return tr(again + "{}").format(_worded(spoken, act[:1].upper() + act[1:]))
    told = _teller(spoken, names=False)(text) or (_teller(spoken, names=True)(text) if names else None)
    return _begun(spoken, told) if told else text


def _begun(spoken: str, told: str) -> str:
    from workbench.ui.telling import RIGHT_TO_LEFT, begun

    return begun(told) if spoken in RIGHT_TO_LEFT else told


def _apart(spoken: str, told: str) -> str:
    """What is told within a line of others' words keeps its own order there."""
    from workbench.ui.telling import RIGHT_TO_LEFT, isolated

    return isolated("{}").format(told) if spoken in RIGHT_TO_LEFT else told


def _teller(spoken: str, *, names: bool) -> Callable[[str], str | None]:
    from workbench.ui.telling import teller  # what prints know is read when it is asked for first

    return teller(spoken, names=names)


def pieced(text: str) -> str:
    """The same of a line that the rooms below joined by commas and dots, piece by piece; a quote stays."""
    return text if language() == ENGLISH else _pieced(language(), text)


@lru_cache(20_000)
def _pieced(spoken: str, text: str) -> str:
    pieces = ((part, _piece(spoken, part)) for part in _JOINTS.split(text))
    return "".join(part if part == told else _apart(spoken, told) for part, told in pieces)


def _piece(spoken: str, part: str) -> str:
    if "“" in part or not part.strip():
        return part
    if found := _COUNTED.fullmatch(part):
        count, one = int(found[1].replace(",", "")), found[2].removesuffix("s")
        return counted(count, one)
    found = _WITHIN.fullmatch(part)
    return tr("{}within {}").format(found[1], _piece(spoken, found[2])) if found else _worded(spoken, part, names=False)


def titled(kind: str, title: str) -> str:
    """What a record is called: of a sighting its event and its date are told, ``Il-76MD, arrival, Lajes, 8 Mar 2026``,
    of a link its kind; what people and sources wrote stays."""
    if language() == ENGLISH or kind not in ("sighting", "track", "link"):
        return title
    return worded(title) if kind == "link" else _titled(language(), title)


@lru_cache(20_000)
def _titled(spoken: str, title: str) -> str:
    parts = _TITLE.split(title)
    for at in range(0, len(parts), 2):  # the date stands last, and may have a comma of its own
        end = "".join(parts[at:])
        if _DATED.search(end) and (day := _teller(spoken, names=False)(end)) is not None:
            parts[at:] = [_apart(spoken, day)]
            break
    return "".join(tr(part) if part in EVENTS.meanings or part in _UNSAID else part for part in parts)


def dated(said: str) -> str:
    """A date as the rooms below say it, in the language of the window; what is none stays."""
    return said if language() == ENGLISH else _teller(language(), names=False)(said) or said


def labelled(said: object) -> str:
    """The label of an entry of the journal, its act told and the number of its record kept: ``Tag sighting SG-01``."""
    act = _NUMBERED.sub("", text := str(said))
    rest = text[len(act) :]
    if language() != ENGLISH and (more := _AND_MORE.fullmatch(rest)):
        rest = " " + tr("{} and {} more").format(more[1], more[2])
    return worded(act) + rest


def undoing(label: str) -> str:
    """The same behind *Undo*: English begins it small."""
    said = labelled(label)
    return said[:1].lower() + said[1:] if language() == ENGLISH else said


def language() -> str:
    """The language in which the window speaks now."""
    return _said[0]


def without(arguments: Sequence[str]) -> list[str]:
    """The arguments but for the language that is asked for."""
    at = arguments.index(OPTION) if OPTION in arguments else len(arguments)
    return [*arguments[:at], *arguments[at + 2 :]]


def wanted(settings: QSettings, arguments: Sequence[str] = ()) -> str:
    """The language asked for on the way in, or else chosen, or else of the system; English where there is none."""
    if OPTION in arguments[:-1]:
        asked = arguments[list(arguments).index(OPTION) + 1]
    else:
        asked = str(settings.value(KEY) or SYSTEM)
    if asked == SYSTEM:
        asked = QLocale.system().name().partition("_")[0]
    return asked if asked in CHOICES and asked != SYSTEM else ENGLISH


def speak(app: QApplication, asked: str) -> None:
    """Have all words of the window told in a language from now on; what is built already keeps its own."""
    for each in _installed:
        app.removeTranslator(each)
    _installed.clear()
    words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{asked}", words), (asked, str(FOLDER))):
        made = QTranslator(app)
        if made.load(f"{name}.qm", folder):
            app.installTranslator(made)
            _installed.append(made)
    _said[0] = asked
    right = asked == "ar"
    if right != app.isRightToLeft():  # else the enumerations of Qt would be made before the first frame
        ways = QtCore.Qt.LayoutDirection
        app.setLayoutDirection(ways.RightToLeft if right else ways.LeftToRight)
    if right:
        from workbench.ui import absolute

        absolute.keep(app)
