"""How each kind's columns stand: their order, widths, which of them show and what the rows are sorted by; kept."""

from __future__ import annotations

import json

from PySide6.QtCore import QSettings

from workbench.case.columns import COLUMNS, Column
from workbench.ui import kept, theme
from workbench.ui.log.heads import ColumnHead

Sorts = list[tuple[str, bool]]
_WIDEST = 4000  # pixels of a column


class KindView:
    """One kind's columns as the analyst likes them."""

    def __init__(self, settings: QSettings, kind: str) -> None:
        self._settings, self.kind = settings, kind
        self.columns: tuple[Column, ...] = COLUMNS[kind][1:]
        looks = kept.mapping(settings, f"log/{kind}")
        known = {column.key for column in self.columns}
        self.order: list[str] = list(dict.fromkeys(key for key in _words(looks.get("order")) if key in known))
        self.order += [column.key for column in self.columns if column.key not in self.order]
        self.widths: dict[str, int] = _widths(looks.get("widths"), known)
        unseen = {column.key for column in self.columns if not column.shown}
        self.hidden: set[str] = set(_words(looks["hidden"])) & known if "hidden" in looks else unseen
        self.hidden -= set() if self.hidden != known else {self.columns[0].key}  # one is always seen
        self.sorts: Sorts = _sorts(looks.get("sorts"), {*known, "number"})

    def put_on(self, head: ColumnHead) -> None:
        """Arrange the header like that."""
        place = {column.key: at for at, column in enumerate(self.columns)}
        for to, key in enumerate(self.order):
            head.moveSection(head.visualIndex(place[key]), to)
        for column in self.columns:
            head.setSectionHidden(place[column.key], column.key in self.hidden)
            usual = max(round(theme.grown(column.wide)), head.sectionSizeFromContents(place[column.key]).width())
            head.resizeSection(place[column.key], self.widths.get(column.key, usual))
        head.show_order(self.sorts)

    def take_from(self, head: ColumnHead) -> None:
        """Remember the header as it is."""
        if head.count() != len(self.columns):
            return
        self.order = [self.columns[head.logicalIndex(place)].key for place in range(head.count())]
        for at, column in enumerate(self.columns):
            if not head.isSectionHidden(at):
                self.widths[column.key] = head.sectionSize(at)
        self.keep()

    def show(self, key: str, there: bool) -> None:
        """Show or hide a column; the last one stays."""
        if there:
            self.hidden.discard(key)
        elif len(self.hidden) < len(self.columns) - 1:
            self.hidden.add(key)
        self.keep()

    def sort(self, key: str, backwards: bool, *, beside: bool) -> None:
        """Sort by a column, alone or after those that the rows are sorted by."""
        rest = [each for each in self.sorts if each[0] != key] if beside else []
        self.sorts = [] if key == "number" and not backwards and not beside else [*rest, (key, backwards)]
        self.keep()

    def reset(self) -> None:
        """As they stood at first."""
        self._settings.remove(f"log/{self.kind}")
        self.__init__(self._settings, self.kind)

    def keep(self) -> None:
        """Write it down for the next time."""
        looks = {"order": self.order, "widths": self.widths, "hidden": sorted(self.hidden), "sorts": self.sorts}
        self._settings.setValue(f"log/{self.kind}", json.dumps(looks))


def _words(listed: object) -> list[str]:
    return [each for each in listed if isinstance(each, str)] if isinstance(listed, list) else []


def _widths(found: object, known: set[str]) -> dict[str, int]:
    pairs = found.items() if isinstance(found, dict) else ()
    return {key: wide for key, wide in pairs if key in known and isinstance(wide, int) and 0 < wide <= _WIDEST}


def _sorts(found: object, known: set[str]) -> Sorts:
    pairs = [each for each in found if isinstance(each, list) and len(each) == 2] if isinstance(found, list) else []
    return [(key, bool(back)) for key, back in pairs if isinstance(key, str) and key in known]
