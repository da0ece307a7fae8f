"""What is made of the words in a field while they are typed: a line beside or below it, never in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from workbench.ui import theme
from workbench.ui.chips import KindChip
from workbench.ui.forms.bounds import READ
from workbench.ui.forms.timeglyph import TimeGlyph
from workbench.ui.language import tr, worded
from workbench.ui.plain import escape, led, tip
from workbench.ui.wording import day
from workbench.values.errors import CaseError
from workbench.values.resolved import Alternative, Resolved, ResolvedDate

OFFERED = 3  # other readings that are named
_WHY = 74  # letters of a reason that are shown; all of it stands in the tooltip


def meant(reading: Resolved | Alternative, *, dated: bool) -> str:
    """A reading in short: a day in words, a place or type by its label."""
    if reading.value is None:
        return ""
    return day(reading.value) if dated else str(reading.fact("label") or reading.value.rpartition(":")[2])


def quoted(words: str) -> str:
    """A source's words as rich text: serif, in quotation marks."""
    return f"<span style='font-family:\"{theme.families()['serif']}\"'>“{escape(words)}”</span>"


def short(why: str) -> str:
    """A reason cut at a word, where it is long."""
    return why if len(why) <= _WHY else why[:_WHY].rsplit(" ", 1)[0] + " …"


def in_words(found: Resolved, *, chosen: Alternative | None = None, naming: bool = True) -> str:
    """A reading as one line of rich text: what the words mean, why, what else they could mean."""
    dated = isinstance(found, ResolvedDate)
    said = meant(chosen or found, dated=dated)
    others = [name for name in (meant(other, dated=dated) for other in found.alternatives) if name != said]
    named = _named(list(dict.fromkeys(others))) if naming else ""
    why = escape(short(worded(chosen.why if chosen else found.why)))
    head = f"→ <b>{escape(said)}</b>" if said else tr("{} stays open").format(quoted(found.written))
    if said == found.written and not dated and not naming and chosen is None:
        return tr("as written; nothing is added to it")
    if not said and found.alternatives and not naming:
        return tr("{}; nearest below").format(head) if not dated else tr("{}; what it can be stands below").format(head)
    more = f" · {'or' if said else 'could be'} {escape(named)}" if named else ""
    return head + (tr(" · chosen by you") if chosen else "") + more + (f" · {why}" if why else "")


def _named(others: Sequence[str]) -> str:
    rest = len(others) - OFFERED
    return ", ".join(others[:OFFERED]) + (tr(" and {} more").format(rest) if rest > 0 else "")


class Reading(QWidget):
    """What a field's words mean, in the same breath as they are typed; long ones are not read."""

    read = Signal(object)  # the Resolved, or None

    def __init__(
        self,
        resolve: Callable[[str], Resolved],
        parent: QWidget | None = None,
        *,
        naming: bool = True,
        called: str = "",
    ) -> None:
        super().__init__(parent)
        self._resolve, self._naming, self._called = resolve, naming, called
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._chip = KindChip("entity", "")
        self._chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._chip.hide()
        row.addWidget(self._chip)
        self._says = QLabel(wordWrap=True)
        self._says.setProperty("role", "faint")
        self._glyph = TimeGlyph()
        row.addWidget(self._says, 1)
        row.addWidget(self._glyph)
        self.found: Resolved | None = None
        self.tells: Callable[[Resolved], str] | None = None  # says a reading in another way, as rich text
        self.named = ""  # words elsewhere that those of the field stand for
        self.standing = ""  # rich text that stands here while the field is empty
        self.waits: Callable[[], bool] = lambda: False  # for what words are read with; read anew when it is there
        self.hide()

    def keep_room(self) -> None:
        """Keep the room of one line while there is nothing to say, so that what stands below does not move."""
        held = self.sizePolicy()
        held.setRetainSizeWhenHidden(True)
        self.setSizePolicy(held)
        self._says.ensurePolished()
        self.setMinimumHeight(max(self._says.fontMetrics().lineSpacing(), self._glyph.sizeHint().height()))

    def text(self) -> str:
        """What stands in the line, as rich text."""
        return self._says.text()

    def typed(self, words: str) -> None:
        """The field holds other words now."""
        self.found = None
        if not words:
            self._put(self.standing, "")
        elif len(words) > READ:
            self._put(self.tr("Kept as written; too long to be read as a date, type or place."), "")
        elif self.waits():
            self._put("", "")
        else:
            self._try(words)
        self.read.emit(self.found)

    def choose(self, chosen: Alternative | None) -> None:
        """Show another reading as the analyst's choice, or the first again."""
        if self.found is not None:
            self._put(in_words(self.found, chosen=chosen, naming=self._naming), (chosen or self.found).why)
            self._glyph.show_value(chosen.value if chosen else None, self.found, chosen=chosen is not None)

    def refuse(self, says: str) -> None:
        """Say why the field does not take what was pasted."""
        self._put(f"<span style='color:{theme.current().kind('finding').ink}'>{escape(worded(says))}</span>", "")

    def _try(self, words: str) -> None:
        try:
            self.found = self._resolve(words)
        except CaseError as error:
            self.refuse(str(error))
            return
        if self.tells is not None:
            self._put(f"{self._called} {self.tells(self.found)}".strip(), self.found.why)
        else:
            self._put(in_words(self.found, naming=self._naming), self.found.why)
            self._place(self.found)
        self._glyph.show_value(None, self.found)

    def _place(self, found: Resolved) -> None:
        """A known place as its chip; the line beside it says why."""
        kind = found.fact("type")
        if not self._naming or found.value is None or isinstance(found, ResolvedDate) or not kind:
            return
        named = f"{meant(found, dated=False)} {found.fact('icao') or ''}".strip()
        self._chip.show_record("entity", named, b"")
        self._chip.show()
        told = [self._called, worded(str(kind)), quoted(self.named) if self.named else ""]
        self._says.setText(" · ".join(filter(None, told)))

    def _put(self, says: str, why: str) -> None:
        self._glyph.hide()
        self._chip.hide()
        self._says.setText(led(says, mirrored=self.isRightToLeft()))
        self._says.setToolTip(tip(why))
        self.setVisible(bool(says))
