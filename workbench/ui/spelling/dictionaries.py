"""The dictionaries of this computer, through Enchant, which asks what the system has; without it there are none.

Enchant loads Hunspell's dictionaries on Linux and those in its own wheel on Windows, and the system's speller on macOS.
It is imported when somebody first wants to know: that takes a tenth of a second, and its library may not be there.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Protocol

from PySide6.QtCore import QLocale

from workbench.ui import language
from workbench.ui.language import tr

KEY, OFF, WINDOW = "spelling", "off", "window"
_USUAL = {"en": "en_US", "ar": "ar", "de": "de_DE", "es": "es_ES", "fr": "fr_FR", "pl": "pl_PL", "ru": "ru_RU"}
_PACKAGES = {"en": "hunspell-en-us", "de": "hunspell-de-de"}  # of Debian and Ubuntu; hunspell-LANGUAGE otherwise


class Dictionary(Protocol):
    """One language's words."""

    def check(self, word: str) -> bool:
        """Whether the word is there."""

    def suggest(self, word: str) -> list[str]:
        """Words that may be meant, the likeliest first."""


def _broker() -> Any:
    """A broker of Enchant's, for one thread; ``None`` where the package or the system's library is missing."""
    try:
        import enchant
    except (ImportError, OSError):  # not there, or made for another system
        return None
    return enchant.Broker()


@cache
def installed() -> tuple[str, ...]:
    """The languages there are dictionaries for, such as ``en_GB``; looked for once."""
    broker = _broker()
    return tuple(sorted(broker.list_languages())) if broker is not None else ()


def opened(tag: str) -> Dictionary:
    """The dictionary of an installed language; takes some hundredths of a second."""
    held: Dictionary = _broker().request_dict(tag)
    return held


def meant(chosen: str, spoken: str, system: str) -> str:
    """The installed dictionary that a choice leads to; empty where nothing is to be looked up or can be.

    For the window's language ``spoken``, that of the ``system``'s country goes before the usual one.
    """
    there = installed()
    if chosen == OFF:
        return ""
    if named := next((each for each in there if each.casefold() == chosen.casefold()), ""):
        return named
    own = [each for each in there if each.partition("_")[0] == spoken]
    return next((each for each in (system, _USUAL.get(spoken, "")) if each in own), own[0] if own else "")


def choices() -> tuple[tuple[str, str], ...]:
    """What can be chosen here beside *Off* and the window's language: the dictionaries, as their readers call them."""
    return tuple((each.casefold(), _called(each)) for each in installed())


def _called(tag: str) -> str:
    said = QLocale(tag)
    name = said.nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]} ({tag})" if name and said.language() != QLocale.Language.C else tag


def lacks(chosen: str) -> str:
    """What to install, in a sentence, where a choice leads to no dictionary; else empty."""
    spoken = language.language()
    if chosen == OFF or meant(chosen, spoken, QLocale.system().name()):
        return ""
    package = _PACKAGES.get(spoken, f"hunspell-{spoken}")
    return tr(
        "No dictionary was found, nothing is marked; on Debian and Ubuntu install {} and {}, then start again."
    ).format("libenchant-2-2", package)
