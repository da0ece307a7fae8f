"""Everything a person can choose of the program: one table of settings, read so that spoilt ones count as defaults."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QSettings

from workbench.ui import kept, language
from workbench.ui.appearance import CHOICES, LETTERS, SIZES
from workbench.ui.reader.column import LARGEST, SMALLEST, USUAL
from workbench.ui.spelling import dictionaries
from workbench.ui.wording import AS_SPOKEN, STYLE, STYLES

Value = str | bool | int
YES, WORDS, NUMBER, CHOICE = "yes", "words", "number", "choice"


class Setting(NamedTuple):
    """One row of the table: what is chosen, from what, and what it is where nobody chose."""

    key: str  # as it stands in the settings file
    section: str
    title: str
    kind: str  # YES, WORDS, NUMBER or CHOICE
    usual: Value  # for WORDS what stands in place of no words, said to people
    says: str  # what it does, in a sentence
    choices: tuple[tuple[str, str], ...] = ()  # the stored word, and what people read
    low: int = 0
    high: int = 0  # of a NUMBER, both included
    here: Callable[[], tuple[tuple[str, str], ...]] = tuple  # choices that only this computer has
    lacks: Callable[[str], str] = lambda _: ""  # what a value needs and is not here, in a sentence; else empty

    def offered(self) -> dict[str, str]:
        """The choices there are here."""
        return {**dict(self.choices), **dict(self.here())}

    def told(self, value: Value) -> str:
        """A value in people's words."""
        if self.kind == YES:
            return "yes" if value else "no"
        return self.offered().get(str(value), str(value))


TABLE = (
    Setting("analyst", "You", "Analyst's name", WORDS, "the name of your account",
            "Stands in the journal beside every act, and in every copy that is handed on."),
    Setting("theme", "Looks", "Theme", CHOICE, "system", "The colours of the window.", tuple(CHOICES.items())),
    Setting(language.KEY, "Looks", "Language", CHOICE, language.SYSTEM,
            "Of the window, from the next start on; a draft has been read over by nobody. What a case holds stays as "
            "it is.", tuple(language.CHOICES.items())),
    Setting(LETTERS, "Looks", "Size of all letters", CHOICE, "100",
            "Of menus, lists, forms and views, and what stands beside them; from the next start on.",
            tuple(SIZES.items())),
    Setting("reader/face", "Reading", "Typeface of the reader", CHOICE, "serif", "How a source's words are set.",
            (("serif", "Serif"), ("sans", "Sans serif"), ("mono", "Fixed width"))),
    Setting("reader/size", "Reading", "Size of the reader's letters", NUMBER, USUAL,
            "In pixels; Ctrl + and Ctrl − in the words do the same.", low=SMALLEST, high=LARGEST),
    Setting("suggestions/shown", "Reading", "Suggestions in the words", YES, True,
            "The reading aid underlines dates, aircraft, places and movements."),
    Setting(dictionaries.KEY, "Writing", "Spelling", CHOICE, dictionaries.WINDOW,
            "Words of your own that the dictionary does not know are underlined; their menu offers others.",
            ((dictionaries.OFF, "Off"), (dictionaries.WINDOW, "The window's language")),
            here=dictionaries.choices, lacks=dictionaries.lacks),
    Setting("times", "Units", "Times of the journal", CHOICE, "utc",
            "When acts were done. What sources say stays as it is.",
            (("utc", "UTC"), ("beside", "UTC, and the time here beside it"))),
    Setting(STYLE, "Units", "Date style", CHOICE, AS_SPOKEN,
            "How the window writes dates, from the next start on; doubt is told in every style. Cases, exports and "
            "prints stay as they are.", tuple(STYLES.items())),
    Setting("map/metric", "Units", "Heights and speeds", CHOICE, "false", "Beside the map, of a track over time.",
            (("false", "Feet and knots"), ("true", "Metres and km/h"))),
    Setting("timeline/links", "Timeline", "Links of the selection", YES, True,
            "Drawn on the timeline; K there does the same."),
    Setting("welcome", "Start", "First page at start", YES, True,
            "Without it the program goes on with the case opened last."),
)  # fmt: skip


def value(settings: QSettings, each: Setting) -> Value:
    """What is chosen now, or the default; of WORDS nothing where nobody chose."""
    if each.kind == YES:
        return kept.yes(settings, each.key, usual=bool(each.usual))
    if each.kind == WORDS:
        return kept.words(settings, each.key)
    if each.kind == NUMBER:
        number = kept.whole(settings, each.key, low=each.low, high=each.high)
        return each.usual if number is None else number
    found = str(settings.value(each.key)).lower()
    return found if found in each.offered() else each.usual


def usual(each: Setting) -> Value:
    """The value that counts where nobody chose."""
    return "" if each.kind == WORDS else each.usual


def changed(settings: QSettings, each: Setting) -> bool:
    """Whether it differs from the default."""
    return value(settings, each) != usual(each)


def named(key: str) -> Setting:
    """The row of a key."""
    return next(each for each in TABLE if each.key == key)
