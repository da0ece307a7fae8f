"""The pictures of what is in sight: drawn one after another beside the window, kept as long as there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from workbench.reading.drawing import Drawable, draw, letters
from workbench.reading.reader import Box, Picture
from workbench.ui.desk import Desk
from workbench.ui.jobs import Job, Progress
from workbench.ui.reader.sheets.letters import Letters

ROOM = 96 << 20  # bytes of pictures that are kept
_SHARP = 0.97  # of the scale asked for that is as good


class Wish(NamedTuple):
    """A sheet, from 1, or a part of it, at so many pixels a point; ``None`` for its letters alone."""

    page: int
    scale: float | None
    region: Box | None = None


class Drawn(NamedTuple):
    """A picture as it came: of the whole sheet, or of a part of it."""

    image: QImage
    scale: float
    region: Box | None


class Pictures(QObject):
    """Asks for what is wanted now and for nothing else; what scrolled out of sight before its turn is dropped."""

    come = Signal(int)  # the sheet that looks otherwise now
    failed = Signal(str)

    def __init__(self, desk: Desk, source: Drawable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._source = desk, source
        self._whole: OrderedDict[int, Drawn] = OrderedDict()
        self._detail: Drawn | None = None
        self._detail_of = 0
        self._letters: dict[int, Letters] = {}
        self._most: dict[int, float] = {}  # the greatest scale that a sheet is drawn at
        self._refused: set[Wish] = set()
        self._wanted: list[Wish] = []
        self._job: Job | None = None

    def of(self, page: int) -> Drawn | None:
        """The picture of a sheet, however coarse."""
        found = self._whole.get(page)
        if found is not None:
            self._whole.move_to_end(page)
        return found

    def detail(self, page: int) -> Drawn | None:
        """The part of a sheet that was drawn finer than the whole."""
        return self._detail if self._detail_of == page else None

    def letters(self, page: int) -> Letters | None:
        """Where the words of a sheet stand, once it is known."""
        return self._letters.get(page)

    def want(self, wishes: Sequence[Wish]) -> None:
        """Have these drawn, the first one first, in place of what was wanted before."""
        self._wanted = [wish for wish in wishes if self._lacks(wish) and wish not in self._refused]
        self._next()

    def capped(self, page: int, scale: float) -> bool:
        """Whether the whole sheet was drawn coarser than so, as it would be too large."""
        return scale > self._most.get(page, scale) / _SHARP

    def _lacks(self, wish: Wish) -> bool:
        if wish.scale is None:
            return wish.page not in self._letters
        found = self.detail(wish.page) if wish.region else self._whole.get(wish.page)
        if found is None or found.region != wish.region:
            return True
        return found.scale < min(wish.scale, self._most.get(wish.page, wish.scale)) * _SHARP and not wish.region

    def _next(self) -> None:
        if self._job is None and self._wanted:
            wish = self._wanted.pop(0)
            words = self.tr("Drawing {}").format(self._source.sheets[wish.page - 1].label)
            self._job = self._desk.jobs.start(
                words, lambda progress: self._made(wish, progress), done=lambda made: self._take(wish, made),
                failed=lambda says: self._fail(wish, says), left=self._left,
            )  # fmt: skip

    def _made(self, wish: Wish, progress: Progress) -> Drawn | Letters:
        """On the job's thread: decoded there as well, so that the window only shows it."""
        if wish.scale is None:
            boxes = letters(self._source, wish.page, progress=progress)
            return Letters(self._source.sheets[wish.page - 1].start, boxes)
        made: Picture = draw(self._source, wish.page, scale=wish.scale, region=wish.region, progress=progress)
        image = QImage.fromData(made.png, "PNG").convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        return Drawn(image, made.scale, wish.region)

    def _take(self, wish: Wish, made: Drawn | Letters) -> None:
        self._job = None
        if isinstance(made, Letters):
            self._letters[wish.page] = made
        elif wish.region:
            self._detail, self._detail_of = made, wish.page
        else:
            if wish.scale is not None and made.scale < wish.scale * _SHARP:
                self._most[wish.page] = made.scale
            self._whole[wish.page] = made
            self._whole.move_to_end(wish.page)
            self._make_room()
        self.come.emit(wish.page)
        self._next()

    def _make_room(self) -> None:
        while len(self._whole) > 1 and sum(each.image.sizeInBytes() for each in self._whole.values()) > ROOM:
            self._whole.popitem(last=False)

    def _fail(self, wish: Wish, says: str) -> None:
        self._job = None
        self._refused.add(wish)
        self.failed.emit(says)
        self._next()

    def _left(self) -> None:
        """Called off: not asked for again by itself before something else is in sight."""
        self._job = None
        self._wanted = []

    def leave(self) -> None:
        """Nothing more is wanted."""
        self._wanted = []
        self._desk.jobs.leave(self._job)
