"""A chart with all that is worked out from it before it is shown, so that a thread can do it."""

from __future__ import annotations

from typing import NamedTuple

from workbench.analysis.chartcards import Card, cards, moved_cards
from workbench.analysis.charted import Chart
from workbench.reference.projecting import Projection
from workbench.ui.map.items import Item, items_of
from workbench.ui.map.marks import Marks


class Sheet(NamedTuple):
    """A chart, its cards, what can be picked on it, and where its marks lie."""

    chart: Chart
    cards: list[Card]
    items: list[Item]
    marks: Marks


def sheet_of(chart: Chart) -> Sheet:
    """A chart made ready to be shown."""
    told = cards(chart)
    items = items_of(chart, told)
    return Sheet(chart, told, items, Marks(chart, told, items))


def moved_sheet(sheet: Sheet, projection: Projection) -> Sheet:
    """The same on another map."""
    chart = sheet.chart.moved(projection)
    told = moved_cards(sheet.cards, chart)
    items = items_of(chart, told)
    return Sheet(chart, told, items, Marks(chart, told, items))
