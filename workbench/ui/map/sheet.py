"""A chart with all that is worked out from it before it is shown, so that a thread can do it."""

from __future__ import annotations

from collections.abc import Sequence
from operator import is_
from typing import NamedTuple

from workbench.analysis.chartcards import Card, cards, moved_cards
from workbench.analysis.charted import Chart
from workbench.reference.outlines import GRADES, outlines
from workbench.reference.projecting import Projection
from workbench.tracking.mapped import MapTrack
from workbench.ui.map.basemap import WORLD, BaseMap, Laid
from workbench.ui.map.items import Item, items_of
from workbench.ui.map.marks import Marks
from workbench.ui.map.places import Listed, listed


class Sheet(NamedTuple):
    """A chart, its cards, what can be picked on it, where its marks lie, what is listed beside it.

    ``ground`` are the coarsest outlines on its map, where the map that shows it has not got them.
    """

    chart: Chart
    cards: list[Card]
    items: list[Item]
    marks: Marks
    listed: Listed
    ground: Laid | None = None


def sheet_of(chart: Chart, *, before: Sheet | None = None, base: BaseMap | None = None) -> Sheet:
    """A chart made ready to be shown; what is listed stays that of the one ``before``, where that shows the same."""
    told = cards(chart)
    items = items_of(chart, told)
    same = before is not None and before.chart.held is chart.held and alike(chart.tracks, before.chart.tracks)
    ground = None
    if base is not None and not base.ready(GRADES[0], chart.projection, WORLD):
        ground = base.made(outlines(GRADES[0]), GRADES[0], chart.projection, WORLD)
    return Sheet(chart, told, items, Marks(chart, told, items), before.listed if same else listed(chart), ground)


def moved_sheet(sheet: Sheet, projection: Projection) -> Sheet:
    """The same on another map."""
    chart = sheet.chart.moved(projection)
    told = moved_cards(sheet.cards, chart)
    items = items_of(chart, told)
    return Sheet(chart, told, items, Marks(chart, told, items), sheet.listed)


def alike(tracks: Sequence[MapTrack], others: Sequence[MapTrack]) -> bool:
    """Whether these are the very same tracks."""
    return len(tracks) == len(others) and all(map(is_, tracks, others))
