"""What every way to look at a source has, besides its words: it is made when first seen, and parts of it are quoted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from workbench.ui.forms.passage import Passage
from workbench.ui.reader.quotes import Excerpt


class Face(QWidget):
    """Pages, an image, a table, a recording: shows excerpts where they stand and says what of it is selected."""

    part_changed = Signal()  # another part, or none, is selected
    menu_wanted = Signal(QPoint)
    first = False  # whether the source is opened so, and not with its words
    bar: QWidget | None = None  # what it needs in the row of the switch, or above itself where there is none

    def make(self) -> None:
        """Get ready what is only needed once this is looked at."""

    def passage(self) -> Passage | None:
        """What is selected here, to be kept as an excerpt."""
        raise NotImplementedError

    def span(self) -> tuple[int, int] | None:
        """The selected code points of the working text, if the selection is words."""
        raise NotImplementedError

    def select(self, span: tuple[int, int] | None) -> None:
        """Select the words that are selected in the text."""
        raise NotImplementedError

    def set_excerpts(self, excerpts: Sequence[Excerpt]) -> None:
        """Mark these excerpts, in place of those marked before."""
        raise NotImplementedError

    def reveal(self, start: int, end: int) -> None:
        """Bring words into sight."""
        raise NotImplementedError

    def selected_rect(self) -> QRect | None:
        """Where on the screen the selected part stands."""
        raise NotImplementedError

    def leave(self) -> None:
        """The source is closed: nothing more is wanted."""
