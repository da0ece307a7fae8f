"""A record's fields in two columns; a resolved one with why, premises and the readings that can be accepted."""

from __future__ import annotations

from html import escape

from workbench.case.case import Case
from workbench.case.rows import Row
from workbench.ui import theme
from workbench.ui.slips import Offer, Slip, Words
from workbench.ui.wording import day, premises

_NAME = 84  # pixels of the names' column
WHY = 90  # letters of an alternative's reason that are shown
DATES = ("when", "published")


class Facts:
    """Gathers facts into as few labels as can be; ``slips`` are what there is to show."""

    def __init__(self, case: Case, *, open_: bool) -> None:
        self._case, self._open = case, open_
        self._lines: list[str] = []
        self._slips: list[Slip] = []

    @property
    def slips(self) -> list[Slip]:
        """All facts given so far."""
        self._gather()
        return self._slips

    def add(self, name: str, value: str | Row | None, *, field: str = "", nothing: str = "not stated") -> None:
        """A fact; what is missing reads ``nothing``, never blank."""
        if isinstance(value, dict):
            self._resolved(name, field, value)
        else:
            said = escape(value) if value else f"<i>{_faint(nothing)}</i>"
            self._lines.append(_row(name, said))

    def _gather(self) -> None:
        if self._lines:
            table = "<table cellspacing='0' cellpadding='1' width='100%'>{}</table>"
            self._slips.append(Words(table.format("".join(self._lines)), html=True))
            self._lines = []

    def _resolved(self, name: str, field: str, value: Row) -> None:
        self._lines.append(_row(name, Reading(value, dated=field in DATES).html()))
        rests = "premises: " + premises(self._case, value["premises"]) if value["premises"] else ""
        below = "<br>".join(_faint(words) for words in (value["why"], rests) if words)
        if below:
            self._lines.append(f"<tr><td colspan='2'><small>{below}</small></td></tr>")
        own = [value] if value["value"] and not value["accepted_by"] else []
        others = [other for other in value["alternatives"] if other["value"] != value["value"]]
        if self._open and own + others:
            self._gather()
            self._slips += [_offer(field, each, own=each is value) for each in own + others]


def _offer(field: str, value: Row, *, own: bool) -> Offer:
    shown = Reading(value, dated=field in DATES).meant
    why = "" if own else escape(_short(value["why"]))
    return Offer(field, value["value"], shown, f"<b>{escape(shown)}</b> {why}", value["why"])


class Reading:
    """A resolved field as the interface writes it: the words, an arrow, the meaning and who stands behind it."""

    def __init__(self, value: Row, *, dated: bool) -> None:
        self._value = value
        found = value.get("value")
        self.meant = str(value.get("label") or (day(found) if dated and found else found or ""))

    def html(self) -> str:
        """The whole, the source's words in serif."""
        written, serif = self._value["written"], theme.families()["serif"]
        quoted = f"<span style='font-family:\"{serif}\"'>“{escape(written)}”</span>" if written else ""
        if not self.meant:
            return f"{quoted} <i>stays open</i>"
        by = self._value["accepted_by"]
        arrow = f"{quoted} → " if quoted and self.meant != written else ""
        return f"{arrow}<b>{escape(self.meant)}</b> {_faint(f'accepted by {by}' if by else 'proposed')}"


def _row(name: str, html: str) -> str:
    ink = theme.current().text2
    return f"<tr><td width='{_NAME}'><span style='color:{ink}'>{name}</span></td><td>{html}</td></tr>"


def _faint(words: str) -> str:
    return f"<span style='color:{theme.current().text3}'>{escape(words)}</span>"


def _short(why: str) -> str:
    """A reason's first words; all of it stands in the tooltip."""
    return why if len(why) <= WHY else why[:WHY].rsplit(" ", 1)[0].rstrip(",;:") + " …"
