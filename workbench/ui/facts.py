"""A record's fields in two columns; a resolved one with why, premises and the readings that can be taken."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from workbench.case.case import Case
from workbench.case.premised import premised
from workbench.case.rows import Row
from workbench.ui import theme
from workbench.ui.language import tr, worded
from workbench.ui.plain import escape, led
from workbench.ui.slips import COPY, FIELD, RECORD, Choices, Slip, Words
from workbench.ui.wording import day
from workbench.values.spoken import spoken_length

_NAME = 88  # pixels of the names' column
_MANY = 5  # readings that are offered


class Facts:
    """Gathers facts into as few labels as can be; ``slips`` are what there is to show."""

    def __init__(self, case: Case, *, open_: bool) -> None:
        self._case, self._open = case, open_
        self._lines: list[str] = []
        self._meant: list[str] = []
        self._slips: list[Slip] = []
        self._choices: list[tuple[str, str, str, str]] = []

    @property
    def slips(self) -> list[Slip]:
        """All facts given so far."""
        self.offer()
        self._gather()
        return self._slips

    def add(
        self, name: str, value: str | Row | None, *, field: str = "", nothing: str = "not stated", told: bool = False,
        verbatim: bool = False, meant: str = "",
    ) -> None:  # fmt: skip
        """A fact; what is missing reads ``nothing``, never blank; ``told`` where a finding says the rest.

        ``verbatim`` words are a source's own; ``meant`` says what a word of a closed list means.
        """
        self._meant += [meant] if meant else []
        if field == "sha256" and isinstance(value, str):
            self._lines.append(_row(name, copied(value)))
        elif isinstance(value, dict):
            self._resolved(name, field, value, told=told)
        else:
            said = (serif(value) if verbatim else escape(value)) if value else f"<i>{faint(nothing)}</i>"
            self._lines.append(_row(name, said, field))

    def say(self, html: str) -> None:
        """A small paragraph below the facts so far."""
        self._lines.append(f"<tr><td colspan='2'><small>{led(html, mirrored=_mirrored())}</small></td></tr>")

    def _gather(self) -> None:
        if self._lines:
            table = "<table cellspacing='0' cellpadding='1' width='100%'>{}</table>"
            self._slips.append(Words(table.format("".join(self._lines)), html=True, meant="\n".join(self._meant)))
            self._lines, self._meant = [], []

    def _resolved(self, name: str, field: str, value: Row, *, told: bool) -> None:
        given = field == "published" and str(value["why"]).startswith("given by ")  # typed here, no source's words
        read = {**value, "written": ""} if given else value
        if given and value["premises"]:
            read["why"] = str(value["why"]).replace("given by", "assumed by", 1)
        reading = Reading(read)
        self._lines.append(_row(name, reading.html(), field))
        if told:
            self._choices += readings(field, value)[1:-1] if self._open else ()
        else:
            self.explain(field, value)

    def explain(self, field: str, value: Row) -> None:
        """Why a field is read as it is, on what premises, and what else it may be."""
        below = because(self._case, value)
        if below:
            self.say(below)
        self._choices += readings(field, value) if self._open else ()

    def offer(self) -> None:
        """The readings of the fields so far, each by a button."""
        if self._choices:
            self._gather()
            self._slips.append(Choices(tuple(self._choices)))
            self._choices = []


def because(case: Case, value: Row, *, begins: bool = False) -> str:
    """The reason of a reading with its premises, each leading to its record; it may begin a sentence."""
    rests = tr("premises: {}").format(premises(case, value)) if value["premises"] else ""
    why = worded(str(value["why"] or ""))
    why = faint(first_large(why) if begins else why) if why and why != Reading(value).whose else ""
    return "; ".join(words for words in (why, rests) if words)


def first_large(words: str) -> str:
    """Words as they begin a sentence."""
    return words[:1].upper() + words[1:]


def premises(case: Case, value: Row) -> str:
    """The records a value rests on, with the words that bear it, as words that lead to them."""
    return " + ".join(led_to(each.record, each.told()) for each in premised(case, value))


def led_to(key: bytes, words: str, *, plain: bool = False) -> str:
    """Words that lead to a record; ``plain`` ones in the colour of the text."""
    ink = theme.current().text if plain else theme.current().accent
    return f"<a href='{RECORD}{key.hex()}' style='color:{ink}; text-decoration:none'>{escape(words)}</a>"


def readings(field: str, value: Row) -> list[tuple[str, str, str, str]]:
    """What can be taken for a field: the reading it shows, the others, and the words as they are."""
    found: dict[str, tuple[str, Row]] = {}
    if value["value"] and not value["accepted_by"]:
        found[value["value"]] = (tr("Accept {}"), value)
    for other in value["alternatives"]:
        if other["value"] != value["value"]:
            found.setdefault(other["value"], (tr("Take {}"), other))
    taken = [
        (field, key, verb.format(_read(each, dated="edtf" in value)), worded(str(each["why"] or "")))
        for key, (verb, each) in list(found.items())[:_MANY]
    ]
    written = value["written"]
    if written and "edtf" not in value and value["value"] != written and written not in found:
        taken.append((field, "", tr("Keep “{}”").format(written), tr("the words themselves, read no further")))
    return taken


def _read(value: Row, *, dated: bool) -> str:
    """What a reading, or one that may be taken instead, is called."""
    found = value.get("value")
    return str(value.get("label") or (day(found) if dated and found else spoken_length(found or "")))


class Reading:
    """A resolved field as the interface writes it: the words, an arrow, the meaning and who stands behind it."""

    def __init__(self, value: Row) -> None:
        self._value = value
        self.meant = _read(value, dated="edtf" in value)

    @property
    def whose(self) -> str:
        """Who stands behind the meaning: who gave it, who accepted it, or nobody yet."""
        by, why = self._value["accepted_by"], str(self._value["why"] or "")
        if by:
            return (
                worded(why)
                if why.startswith((f"given by {by}", f"assumed by {by}"))
                else tr("accepted by {}").format(by)
            )
        return tr("proposed")

    def html(self) -> str:
        """The whole, the source's words in serif."""
        written = self._value["written"]
        quoted = serif(written) if written else ""
        if not self.meant:
            near = self._value["alternatives"] if "edtf" not in self._value else ()
            if near:
                return f"{quoted} → <b>{escape(near[0]['value'])}</b> {faint(tr('nearest, open'))}"
            return tr("{} <i>stays open</i>").format(quoted)
        arrow = f"{quoted} → " if quoted and self.meant != written else ""
        return f"{arrow}<b>{escape(self.meant)}</b> {faint(self.whose)}"


def serif(words: str) -> str:
    """A source's own words, in quotation marks."""
    return f"<span style='font-family:\"{theme.families()['serif']}\"'>“{escape(words)}”</span>"


def _row(name: str, html: str, field: str = "") -> str:
    ink = theme.current().text2
    said = f"<span style='color:{ink}'>{name}</span>"
    if field:
        said = f"<a href='{FIELD}{field}' style='color:{ink}; text-decoration:none'>{name}</a>"
    mirrored = _mirrored()
    begin = f"align='{'right' if mirrored else 'left'}'"
    apart = f"style='padding-{'left' if mirrored else 'right'}: 6px'"  # a long name keeps clear of what it names
    cells = f"<td width='{_NAME}' {begin} {apart}>{said}</td>", f"<td {begin}>{led(html, mirrored=mirrored)}</td>"
    return f"<tr>{''.join(reversed(cells) if mirrored else cells)}</tr>"


def _mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def copied(sha256: str) -> str:
    """A hash without its middle; a click or Enter copies all of it."""
    ink, mono = theme.current().text2, theme.families()["mono"]
    shown = f"{sha256[:12]}…{sha256[-12:]}"
    face = f'color:{ink}; font-family:"{mono}"; font-size:{theme.small().pointSizeF():g}pt; text-decoration:none'
    return f"<a href='{COPY}{sha256}' style='{face}'>{shown}</a>"


def faint(words: str) -> str:
    """Words that say less."""
    return f"<span style='color:{theme.current().text3}'>{escape(words)}</span>"
