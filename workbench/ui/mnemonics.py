"""A letter for every row of a menu, no letter twice: the first of a word where it is free."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu


def lettered(texts: Sequence[str]) -> list[str]:
    """The texts with an ampersand before the letter that picks each; a text whose letters are all taken has none."""
    taken: set[str] = set()
    return [_with_letter(text, taken) for text in texts]


def _with_letter(text: str, taken: set[str]) -> str:
    starts = [at for at, sign in enumerate(text) if sign.isalnum() and (at == 0 or text[at - 1] == " ")]
    others = [at for at, sign in enumerate(text) if sign.isalnum()]
    for at in (*starts, *others):
        letter = text[at].casefold()
        if letter not in taken:
            taken.add(letter)
            return f"{_plain(text[:at])}&{_plain(text[at:])}"
    return _plain(text)


def _plain(text: str) -> str:
    return text.replace("&", "&&")


def keep_lettered(menu: QMenu) -> None:
    """Give the rows of a menu their letters whenever it is about to be seen."""
    menu.aboutToShow.connect(lambda: _letter(menu))


def _letter(menu: QMenu) -> None:
    rows = [action for action in menu.actions() if not action.isSeparator()]
    plain = [action.text().replace("&&", "\0").replace("&", "").replace("\0", "&") for action in rows]
    for action, text in zip(rows, lettered(plain), strict=True):
        action.setText(text)
