"""The forms of entities: who a record is about, a new one, another name, an assignment, the same, a split."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QPushButton

from workbench.case import acts, likeness
from workbench.case.case import Case
from workbench.case.entities import assigned, members, names, rivals, type_of
from workbench.case.lives import LINKED, life
from workbench.case.rows import record
from workbench.case.titles import aircraft_name, meaning, title
from workbench.ui.desk import Desk
from workbench.ui.forms.form import About, Field, Form
from workbench.ui.forms.inputs import Line, Picker
from workbench.ui.forms.link import lines
from workbench.ui.forms.pills import Chips, light
from workbench.ui.language import tr, worded
from workbench.ui.window import MainWindow
from workbench.ui.wording import day, there
from workbench.values import words
from workbench.values.errors import CaseError

LETTERS = {"aircraft": "a", "place": "p", "organisation": "o", "person": "e"}
CARRIED = {"registration": "r", "hex": "h", "operator": "o", "callsign": "c"}


def entity_lines(case: Case, typed: str, *, but: bytes | None = None, kind: str = "") -> list[str]:
    """Entities that a beginning of a number, a name or an alias may mean, as lines to pick."""
    found = lines(case, typed, ("entity",), but=but)
    return [each for each in found if not kind or type_of(case, case.find(each.split()[0])[1]) == kind]


class Bare(Chips):
    """Words to pick that are shown just as they are: numbers, names, registrations."""

    def _chip(self, word: str, key: str) -> QPushButton:
        chip = super()._chip(word, key)
        chip.setText(f"{word}  {key.upper()}" if key else word)
        return chip


class EntityForm(Form):
    """Who or what the selected records are about: an entity there is, or a new one of that name."""

    name, kind, title, verb = "entity", "entity", "Who or what it is", "Say so"
    fields = (
        Field("entity", "&Entity", partial(Picker, "number, name or alias; a new name makes a new one")),
        Field("type", "&Type", partial(Chips, words.ENTITY_TYPES.meanings, letters=LETTERS, explained=True)),
        Field("note", "&Why", partial(Line, "what shows it; may stay empty", prose=True)),
    )

    def __init__(self, desk: Desk, records: Sequence[bytes], about: About, window: MainWindow) -> None:
        self._records = list(records)
        found = likeness.candidates(desk.case, records[0]) if len(records) == 1 else []
        self._may = {desk.case.number(each.entity): worded(each.why) for each in found[:9]}
        if self._may:
            may = Field("may", "&May be", partial(Bare, self._may, explained=True))
            self.fields = (may, *EntityForm.fields)
        super().__init__(desk, about, window)
        picker = self.inputs["entity"]
        picker.finder = lambda typed: entity_lines(desk.case, typed)
        picker.changed.connect(self._narrow)
        if self._may:
            self.inputs["may"].changed.connect(self._take)
        self._narrow()

    def _take(self) -> None:
        """A proposal that is picked goes into the field, its reason beside it."""
        picked = self.inputs["may"].value()
        if picked:
            self.inputs["entity"].put(picked)
            self.inputs["note"].put(self._may[picked])

    def _narrow(self) -> None:
        """A type is chosen only for what is new."""
        self.inputs["type"].setEnabled(self._known() is None)

    def _known(self) -> bytes | None:
        case, text = self.desk.case, self.inputs["entity"].text().strip()
        found = there(case, text.split()[0]) if text else None
        return found if found and case.table(found) == "entity" else None

    def first(self) -> dict[str, str]:
        case = self.desk.case
        return suggested(case, self._records[0]) if self._records and not self._may else {}

    def given(self) -> dict[str, str]:
        text = self.inputs["entity"].text().strip()
        return {**super().given(), **({"entity": text} if text else {})}

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        known = self._known()
        if known is not None:
            with case.change("Identify"):
                for key in self._records:
                    acts.identify(case, key, known, note=given.get("note"))
            return self._records[0] if self._records else known
        if "entity" not in given or "type" not in given:
            raise CaseError(tr("A new entity needs a name and a type; write what it is called and pick one."))
        made = acts.add_entity(case, given["type"], given["entity"], about=self._records)
        return self._records[0] if self._records else made


def suggested(case: Case, key: bytes) -> dict[str, str]:
    """The name and type a new entity made from this record would have at first."""
    row = record(case, key)
    if row["record"] == "sighting":
        if row["registration"] or row["aircraft"]:
            told = " ".join(filter(None, (aircraft_name(row), row["registration"])))
            return {"entity": told, "type": "aircraft"}
        return {"entity": meaning(row["place"]), "type": "place"}
    by = row.get("by") or [row.get("publisher")]
    if by and by[0]:
        return {"entity": by[0], "type": "organisation"}
    return {"entity": title(row["record"], row)} if row["record"] == "excerpt" else {}


class NewEntityForm(EntityForm):
    """An entity that no record is linked to yet."""

    name, title, verb = "new-entity", "New entity", "Make it"
    fields = (
        Field("entity", "&Name", partial(Line, "what it is called; manufacturer's serial for an airframe")),
        EntityForm.fields[1],
    )

    def __init__(self, desk: Desk, about: About, window: MainWindow, *, kind: str = "") -> None:
        self._wanted = kind
        Form.__init__(self, desk, about, window)

    def first(self) -> dict[str, str]:
        return {"type": self._wanted}

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if "entity" not in given or "type" not in given:
            raise CaseError(tr("An entity needs a name and a type; write what it is called and pick one."))
        return acts.add_entity(case, given["type"], given["entity"])


class OnEntity(Form):
    """A form on one entity, which stays selected."""

    kind = "entity"

    def __init__(self, desk: Desk, entity: bytes, about: About, window: MainWindow) -> None:
        self.entity = entity
        super().__init__(desk, about, window)


class AliasForm(OnEntity):
    """Another name it goes by."""

    name, title, verb = "alias", "Alias of", "Add alias"
    fields = (Field("name", "&Name", partial(Line, "another name it goes by")),)

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        acts.add_alias(case, self.entity, given.get("name", ""))
        return self.entity


class AssignForm(OnEntity):
    """What the airframe carried, and when; another airframe that carried it then is told."""

    name, title, verb = "assign", "Assigned to", "Assign"
    fields = (
        Field("kind", "&Kind", partial(Chips, words.ASSIGNMENTS.meanings, letters=CARRIED, explained=True)),
        Field("value", "&Value", partial(Line, "RA-78765, 43C6DB, …")),
        Field("dates", "D&ates", partial(Line, "2019/2021-03, 2019/.. for an open end; empty where not stated")),
    )
    told: Callable[[str], object] = staticmethod(lambda says: None)

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if "kind" not in given or "value" not in given:
            raise CaseError(tr("An assignment needs a kind and a value; pick one and write the other."))
        made = acts.assign(case, self.entity, given["kind"], given["value"], dates=given.get("dates"))
        held = [each for each in assigned(case, [self.entity]) if each.id == made]
        others = sorted({case.number(each.entity) for each in rivals(case, held).get(made, ())})
        if others:
            self.told(f"{', '.join(others)} carried {held[0].value} at that time, too. Both stand as they are.")
        return self.entity


class SameForm(OnEntity):
    """Another entity that it is the same as; each keeps its own records."""

    name, title, verb = "same", "The same as", "Join"
    fields = (
        Field("other", "&Other", partial(Picker, "number, name or alias of the other one")),
        Field("note", "&Why", partial(Line, "what shows it; may stay empty", prose=True)),
    )

    def __init__(self, desk: Desk, entity: bytes, about: About, window: MainWindow) -> None:
        super().__init__(desk, entity, about, window)
        kind = type_of(desk.case, entity) or ""
        self.inputs["other"].finder = lambda typed: entity_lines(desk.case, typed, but=entity, kind=kind)

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if "other" not in given:
            raise CaseError(tr("Name the other entity; its number or any words of its name."))
        acts.join(case, self.entity, case.find_live(given["other"], "entity"), note=given.get("note"))
        return self.entity


class SplitForm(OnEntity):
    """Take a member of the group off, or send some of what belongs to the entity to a new one."""

    name, title, verb = "split", "Split", "Split"

    def __init__(self, desk: Desk, entity: bytes, about: About, window: MainWindow) -> None:
        case = desk.case
        self._members = {case.number(key): key for key in members(case, entity) if key != entity}
        self._parts = dict(_parts(case, entity))
        off = {number: tr("{} stands for itself again").format(number) for number in self._members}
        parts = {label: says for label, (_key, says) in self._parts.items()}
        self.fields = (
            *((Field("off", "&Take off", partial(Bare, off, numbered=False)),) if off else ()),
            *((Field("moved", "&Move", partial(Many, parts)), Field("name", "to a &new", partial(Line, "its name")))
              if parts else ()),
        )  # fmt: skip
        super().__init__(desk, entity, about, window)

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if "off" in given:
            acts.part(case, self.entity, self._members[given["off"]])
            return self.entity
        moved = [self._parts[label][0] for label in given.get("moved", "").split("\n") if label]
        if not moved:
            raise CaseError(tr("Nothing is chosen; pick a member to take off, or what goes to a new entity."))
        return acts.split_off(case, self.entity, moved, name=given.get("name", ""))


class Many(Bare):
    """Several words of a table; each is picked and taken back by itself."""

    def __init__(self, table: dict[str, str]) -> None:
        self._several: dict[str, None] = {}
        super().__init__(table, numbered=False)

    def value(self) -> str:
        """The words picked, a line each."""
        return "\n".join(self._several)

    def put(self, value: str) -> None:
        """Pick these words, a line each."""
        self._several = dict.fromkeys(each for each in value.split("\n") if each in self._meanings)
        for chip in self._chips:
            light(chip, chip.word in self._several)
        self.changed.emit()

    def choose(self, word: str) -> None:
        """Pick a word as well, or take it back."""
        held = [each for each in self._several if each != word]
        self.put("\n".join(held if word in self._several else [*held, word]))


def _parts(case: Case, entity: bytes) -> list[tuple[str, tuple[bytes, str]]]:
    """What belongs to one entity and can go to another: label, key, and what it is."""
    lived = life(case, entity)
    ties = [tie for tie in (*lived.sightings, *lived.claims) if tie.how == LINKED and tie.entity == entity]
    found = [(case.number(tie.record), (tie.record, tr("a record about it"))) for tie in ties[:60]]
    found += [(each.name, (each.id, tr("an alias"))) for each in names(case, [entity]) if each.alias]
    return found + [
        (f"{worded(each.kind)} {each.value}", (each.id, day(each.dates) if each.dates else tr("dates not stated")))
        for each in assigned(case, [entity])
    ]
