"""The page of one entity: its names, what it carried and when, where it was seen, what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.analysis.together import Together
from workbench.analysis.traced import Tracer
from workbench.case import acts, likeness
from workbench.case.case import Case
from workbench.case.entities import Name, assigned, members, names, parted, position, rivals, shown_entity
from workbench.case.likeness import Proposal
from workbench.case.lives import LINKED, Life, life
from workbench.case.told import Told
from workbench.ui import particulars
from workbench.ui.chips import KindChip
from workbench.ui.desk import Desk
from workbench.ui.entity.dated import DatedTable
from workbench.ui.entity.names import Names
from workbench.ui.entity.others import other_links
from workbench.ui.entity.proposed import MOST, Proposed
from workbench.ui.entity.strip import DatedStrip, strip
from workbench.ui.entity.ties import TieList
from workbench.ui.entity.whence import Whence
from workbench.ui.language import tr, worded
from workbench.ui.origins import counts
from workbench.ui.sections import Section
from workbench.ui.slips import Chip, Line, Slip, Words, says
from workbench.values.spoken import thousands

_ASSERTED = ("sightings", "claims")
_TRACED = 8  # records whose origins are followed at once: some milliseconds
_TIES = {"sightings": "Sightings", "claims": "Claims", "sources": "Sources", "excerpts": "Excerpts"}


class Sheet(QScrollArea):
    """Reads its entity anew, in three short steps, when it is shown or an act touched it."""

    opened = Signal(bytes)
    wanted = Signal(str)  # the act of a button
    menu_wanted = Signal(object, object)  # Told, where on the screen

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self._desk = desk
        self.entity: bytes | None = None
        self._life: Life | None = None
        self.setAccessibleName(self.tr("Entity"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setProperty("paper", "true")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(20, 14, 20, 20)
        self._column.setSpacing(6)
        self._build()
        self._column.addStretch(1)
        self.setWidget(page)
        self._then = QTimer(self, interval=0, singleShot=True)
        self._then.timeout.connect(self._next)
        self._steps: list[Any] = []

    # build

    def _build(self) -> None:
        self._column.addLayout(self._head())
        self._name, self._group = says(role="title"), Section(self.tr("Said to be the same"))
        self.place = says(role="small")
        self.names = Names()
        self.names.gone.connect(lambda key: self._desk.attempt(acts.remove_part, key))
        self.names.wanted.connect(lambda: self.wanted.emit("alias"))
        for part in (self._name, self.names, self.place, self._group):
            self._column.addWidget(part)
        self._group.picked.connect(self._pick)
        self._build_dated()
        self._may_head = self._heading(self.tr("May be the same"))
        self.proposed = Proposed()
        self.proposed.answered.connect(self._answer)
        self.proposed.picked.connect(self._pick)
        self._column.addWidget(self.proposed)
        self.origins = {name: Whence() for name in _ASSERTED}
        self.ties: dict[str, tuple[QLabel, TieList]] = {name: self._tie_list(name) for name in _TIES}
        self._nothing = says(role="small")
        self._column.addWidget(self._nothing)
        self.sections = {"links": Section(self.tr("Other links")), "notes": Section(self.tr("Notes"))}
        for section in self.sections.values():
            section.picked.connect(self._pick)
            self._column.addWidget(section)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self._chip = KindChip("entity", "")
        self._chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.addWidget(self._chip)
        row.addStretch(1)
        self.buttons = {
            act: self._button(words, act)
            for act, words in (
                ("rename", tr("Rename")),
                ("same", tr("Same as")),
                ("split", tr("Split")),
                ("note", tr("Note")),
            )
        }
        for button in self.buttons.values():
            row.addWidget(button)
        return row

    def _button(self, words: str, act: str) -> QPushButton:
        button = QPushButton(self.tr(words))
        button.setProperty("panel", "true")
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button

    def _build_dated(self) -> None:
        self._dated_head, line = self._heading(self.tr("What it carried"), add=False), QHBoxLayout()
        self._assign = self._button(self.tr("+ Assignment"), "assign")
        self._assign.setToolTip(self.tr("A dated registration, hex, operator or callsign (Ctrl+Shift+R)"))
        line.addWidget(self._dated_head)
        line.addStretch(1)
        line.addWidget(self._assign)
        self._column.addLayout(line)
        self.strip, self.dated = DatedStrip(), DatedTable(self._set)
        self.dated.removed.connect(lambda key: self._desk.attempt(acts.remove_part, key))
        self._undated = says(role="small")
        for part in (self._undated, self.strip, self.dated):
            self._column.addWidget(part)

    def _heading(self, words: str, *, add: bool = True) -> QLabel:
        made = QLabel(words)
        made.setProperty("role", "heading")
        made.setContentsMargins(0, 10, 0, 2)
        if add:
            self._column.addWidget(made)
        return made

    def _tie_list(self, name: str) -> tuple[QLabel, TieList]:
        words = self.tr(_TIES[name])
        head, made = self._heading(words), TieList(self._desk, words)
        if name in self.origins:
            self._column.addWidget(self.origins[name])
        made.picked.connect(self._pick)
        made.opened.connect(self.opened)
        made.dropped.connect(self.take_off)
        made.customContextMenuRequested.connect(lambda at: self._menu_wanted(made, at))
        self._column.addWidget(made)
        return head, made

    # what is shown

    def show_entity(self, entity: bytes) -> None:
        """Show an entity as it is now."""
        case = self._desk.case
        other, self.entity = entity != self.entity, entity
        group = members(case, entity) or [entity]
        self._show_head(case, group)
        self._show_dated(case, group)
        self._steps = [self._show_life, self._show_proposals, *self._tracing]
        self._then.start()
        if other:
            for label in self.origins.values():
                label.hide()
            self.verticalScrollBar().setValue(0)
            self._may_head.hide()
            self.proposed.hide()

    def settled(self) -> bool:
        """Whether every step is done."""
        return not self._steps

    def _next(self) -> None:
        if self._steps and self._desk.case is not None and self.entity is not None:
            self._steps.pop(0)(self._desk.case)
            if self._steps:
                self._then.start()

    def clear(self) -> None:
        """Show nothing: the case is gone."""
        self._then.stop()
        self._steps, self.entity, self._life = [], None, None
        for _, listed in self.ties.values():
            listed.show_ties([])

    def _show_head(self, case: Case, group: Sequence[bytes]) -> None:
        shown = shown_entity(case, self.entity)
        self._numbers = {key: case.number(key) for key in group} if len(group) > 1 else {}
        self._type, open_ = shown["type"], self._desk.writable
        self._chip.show_record("entity", f"{shown['number']} {worded(shown['type'].capitalize())}", self.entity)
        self._name.setText(shown["name"])
        self.setAccessibleDescription(f"{shown['number']} {shown['name']}")
        called = names(case, group)
        rest = [name for name in called if name.alias or name.entity != self.entity]
        self.names.show_names(rest, own=self.entity, of=self._numbers, open_=open_)
        self._say_place(called)
        self._group.show_slips(_same(case, group, self.entity))
        for act, button in self.buttons.items():
            button.setVisible(open_ and (act != "split" or parted(case, self.entity)))

    def _say_place(self, called: Sequence[Name]) -> None:
        place = self._type == "place"
        known = next((found for name in called if place and (found := position(name.name))), None)
        if known:
            at = f"{known['lat']:.4f}, {known['lon']:.4f} · " if known.get("lat") is not None else ""
            codes = " · ".join(filter(None, (known.get("icao"), known.get("type"), known.get("country"))))
            self.place.setText(f"{known.get('label')} · {codes}\n{at}{known.get('table')}")
        elif place:
            self.place.setText(self.tr("No name of it is in the table of places, so it has no coordinates."))
        self.place.setVisible(place)

    def _show_dated(self, case: Case, group: Sequence[bytes]) -> None:
        aircraft, open_ = self._type == "aircraft", self._desk.writable
        held = assigned(case, group) if aircraft else []
        against = {
            key: ", ".join(sorted({case.number(other.entity) for other in others}))
            for key, others in rivals(case, held).items()
        }
        self._held, self._against = held, against
        self.dated.show_rows(held, of=self._numbers, rivals=against, open_=open_)
        self._draw_strip(())
        for part in (self.dated, self.strip):
            part.setVisible(bool(held))
        self._dated_head.setVisible(aircraft)
        self._assign.setVisible(aircraft and open_)
        self._undated.setVisible(aircraft and not held)
        self._undated.setText(
            tr(
                "No registration, hex, operator or callsign yet. Press Ctrl+Shift+R and write what it carried, "
                "and when."
            )
        )

    def _draw_strip(self, seen: Sequence[str]) -> None:
        others = {key: number for key, number in self._numbers.items() if key != self.entity}
        self.strip.show_strip(strip(self._held, seen, of=others, rivals=self._against))

    def _show_life(self, case: Case) -> None:
        found = self._life = life(case, self.entity)
        for name, (head, listed) in self.ties.items():
            ties = getattr(found, name)
            listed.show_ties(ties)
            head.setText(f"{self.tr(_TIES[name])}   {thousands(len(ties))}")
            head.setVisible(bool(ties))
            listed.setVisible(bool(ties))
        self._nothing.setVisible(not any(getattr(found, name) for name in _TIES))
        self._nothing.setText(self.tr("No record is about it yet. Select a sighting or claim and press A."))
        if self._held:
            self._draw_strip([tie.at for tie in found.sightings if tie.at])
        self.sections["links"].show_slips(other_links(case, found))
        self.sections["notes"].show_slips(particulars.noted(case, self.entity))

    @property
    def _tracing(self) -> list[Any]:
        apart = Tracer(self._desk.case).apart
        return [partial(self._trace, name, Together(apart), 0) for name in _ASSERTED]

    def _trace(self, name: str, told: Together, start: int, case: Case) -> None:
        """Whom the sightings or claims go back to, some at a time."""
        ties, tracer = getattr(self._life, name), Tracer(case)
        for tie in ties[start : start + _TRACED]:
            told.add(tracer.traced(tie.record))
        if start + _TRACED < len(ties):
            self._steps.insert(0, partial(self._trace, name, told, start + _TRACED))
            return
        self.origins[name].show_told(counts(told.words()), [worded(each) for each in told.reasons(case.number)])

    def _show_proposals(self, case: Case) -> None:
        found = likeness.proposals(case, self.entity)
        shown = [(each, case.table(each.record), case.number(each.record)) for each in found[:MOST]]
        self.proposed.show_all(shown, len(found), open_=self._desk.writable)
        self._may_head.setText(f"{self.tr('May be the same')}   {len(found)}")
        for part in (self._may_head, self.proposed):
            part.setVisible(bool(found))

    # acts

    def _pick(self, record: bytes, add: bool = False) -> None:
        if add:
            self._desk.focus.toggle(record)
        else:
            self._desk.focus.select(record)

    def _set(self, key: bytes, name: str, value: str) -> bool:
        return self._desk.attempt(acts.set_fields, key, {name: value})

    def _answer(self, found: Proposal, yes: bool) -> None:
        if self._desk.case.table(found.record) == "entity":
            act = acts.join if yes else acts.distinguish
        else:
            act = acts.identify if yes else acts.distinguish
        self._desk.attempt(act, found.record, found.entity, note=found.why if yes else None)

    def _menu_wanted(self, listed: TieList, at: QPoint) -> None:
        line = listed.line(listed.indexAt(at))
        if line is not None:
            self._desk.focus.select(line.record)
            self.menu_wanted.emit(line, listed.viewport().mapToGlobal(at))

    def take_off(self, line: Told) -> None:
        """Say no more that a record is about the entity; what is known by name only stays."""
        if line.how == LINKED and line.link and self._desk.writable:
            self._desk.attempt(acts.remove_part, line.link)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "entity", None) is not None:
            self._steps = [self._show_life, self._show_proposals, *self._tracing]
            self._then.start()


def _same(case: Case, group: Sequence[bytes], own: bytes) -> list[Slip]:
    """The other members of a group as lines to go to."""
    others = [shown_entity(case, key) for key in group if key != own]
    keys = [key for key in group if key != own]
    return [
        Line((Chip("entity", each["number"], key), Words(each["name"])))
        for key, each in zip(keys, others, strict=True)
    ]  # fmt: skip
