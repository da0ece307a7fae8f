"""A record's fields in two columns; a resolved one with why, premises and the readings that can be accepted."""

from __future__ import annotations

from html import escape

from workbench.case.case import Case
from workbench.case.rows import Row
from workbench.ui import theme
from workbench.ui.slips import COPY, Offer, Slip, Words
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
        if field == "sha256" and isinstance(value, str):
            self._lines.append(_row(name, copied(value)))
        elif isinstance(value, dict):
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
        given = field == "published" and str(value["why"]).startswith("given by ")  # typed here, no source's words
        reading = Reading({**value, "written": ""} if given else value, dated=field in DATES)
        self._lines.append(_row(name, reading.html()))
        rests = "premises: " + premises(self._case, value["premises"]) if value["premises"] else ""
        why = "" if value["why"] == reading.whose else value["why"]
        below = "<br>".join(_faint(words) for words in (why, rests) if words)
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

    @property
    def whose(self) -> str:
        """Who stands behind the meaning: who gave it, who accepted it, or nobody yet."""
        by, why = self._value["accepted_by"], str(self._value["why"] or "")
        if by:
            return why if why.startswith(f"given by {by}") else f"accepted by {by}"
        return "proposed"

    def html(self) -> str:
        """The whole, the source's words in serif."""
        written, serif = self._value["written"], theme.families()["serif"]
        quoted = f"<span style='font-family:\"{serif}\"'>“{escape(written)}”</span>" if written else ""
        if not self.meant:
            return f"{quoted} <i>stays open</i>"
        arrow = f"{quoted} → " if quoted and self.meant != written else ""
        return f"{arrow}<b>{escape(self.meant)}</b> {_faint(self.whose)}"


def _row(name: str, html: str) -> str:
    ink = theme.current().text2
    return f"<tr><td width='{_NAME}'><span style='color:{ink}'>{name}</span></td><td>{html}</td></tr>"


def copied(sha256: str) -> str:
    """A hash without its middle; a click or Enter copies all of it."""
    ink, mono = theme.current().text2, theme.families()["mono"]
    shown = f"{sha256[:12]}…{sha256[-12:]}"
    face = f'color:{ink}; font-family:"{mono}"; font-size:8.6pt; text-decoration:none'
    return f"<a href='{COPY}{sha256}' style='{face}'>{shown}</a>"


def _faint(words: str) -> str:
    return f"<span style='color:{theme.current().text3}'>{escape(words)}</span>"


def _short(why: str) -> str:
    """A reason's first words; all of it stands in the tooltip."""
    return why if len(why) <= WHY else why[:WHY].rsplit(" ", 1)[0].rstrip(",;:") + " …"
