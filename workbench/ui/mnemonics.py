"""A letter for every row of a menu, no letter twice: the first of a word where it is free."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu


def lettered(texts: Sequence[str]) -> list[str]:
    """The texts with an ampersand before the letter that picks each; only where letters run out one has none."""
    taken: dict[str, int] = {}
    for row in range(len(texts)):
        _take(row, texts, taken, set())
    return [
        _marked(text, next((sign for sign, row in taken.items() if row == at), "")) for at, text in enumerate(texts)
    ]


def _letters(text: str) -> list[str]:
    """The letters of a text in the order in which they are wanted: those that begin words first."""
    starts = [sign for at, sign in enumerate(text) if sign.isalnum() and (at == 0 or text[at - 1] == " ")]
    return list(dict.fromkeys(sign.casefold() for sign in (*starts, *filter(str.isalnum, text))))


def _take(row: int, texts: Sequence[str], taken: dict[str, int], asked: set[str]) -> bool:
    """Give a row a free letter, or one that another row can do without."""
    wanted = [sign for sign in _letters(texts[row]) if sign not in asked]
    free = next((sign for sign in wanted if sign not in taken), None)
    if free is not None:
        taken[free] = row
        return True
    for sign in wanted:
        asked.add(sign)
        if _take(taken[sign], texts, taken, asked):
            taken[sign] = row
            return True
    return False


def _marked(text: str, letter: str) -> str:
    starts = [at for at, sign in enumerate(text) if at == 0 or text[at - 1] == " "]
    places = [at for at in (*starts, *range(len(text))) if letter and text[at].casefold() == letter]
    return f"{_plain(text[: places[0]])}&{_plain(text[places[0] :])}" if places else _plain(text)


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
