"""The tables of words that the window shows: they are told where they are shown, so no call of ``tr`` holds them."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from workbench.case.acts.edits import EDITABLE
from workbench.case.cells import spoken_word
from workbench.case.clocks import CLOCKS
from workbench.case.columns import COLUMNS
from workbench.case.numbers import PREFIX
from workbench.case.records import BY_TABLE
from workbench.case.titles import CALLED, CAME, HELD
from workbench.reference.glossary import GROUPS
from workbench.values.composing import TEMPLATES
from workbench.values.grades import CREDIBILITY, RELIABILITY
from workbench.values.likelihood import RATINGS
from workbench.values.words import ASSIGNMENTS, WordTable

_UI: Mapping[str, Sequence[int]] = {
    "actions:ACTS": (2, 5),
    "actions:KEYED": (),
    "appearance:CHOICES": (),
    "board.aloud:_SPOKEN": (),
    "board.aloud:_HEARD": (),
    "board.spreading:_CALLED": (),
    "board.spreading:_STEPS": (),
    "board.tray:_PLURALS": (),
    "custody:ACTS": (),
    "dialogs.changed:_KINDS": (),
    "dialogs.checks:_ROWS": (),
    "dialogs.comingin:_WAYS": (0,),
    "dialogs.drawing:_FORMATS": (0,),
    "dialogs.exporting_going:GROUPS": (1,),
    "dialogs.filelist:_HEADS": (),
    "dialogs.flightrows:HEADS": (),
    "dialogs.flightsetting:FIELDS": (),
    "dialogs.flightsetting:_HEIGHTS": (0,),
    "dialogs.flightsetting:_SPEEDS": (0,),
    "dialogs.goesout:_WAYS": (0,),
    "dialogs.importing:_KINDS": (),
    "dialogs.importing_rows:_STATES": (),
    "dialogs.importing_setting:_ORDERS": (0,),
    "dialogs.importing_setting:_ZONES": (0,),
    "dialogs.known:_FIELDS": (1, 2),
    "dialogs.lineage:_SHORT": (),
    "dialogs.lineage:_KINDS": (),
    "dialogs.merge:_KEYS": (1,),
    "dialogs.merging_brought:_TITLES": (),
    "dialogs.outcomes:_HEADS": (),
    "dialogs.snapshots:_WHY": (),
    "dialogs.tasks:_COLUMNS": (),
    "entity.dated:_HEADS": (),
    "entity.roster:TYPES": (),
    "entity.sheet:_TIES": (),
    "entity.strip:KINDS": (),
    "entrypane:_HEADS": (),
    "flying:_KINDS": (),
    "forms.edit:_HINTS": (),
    "forms.edit:_CALLED": (),
    "forms.holding:_LETTERS": (),
    "forms.imagery:_LETTERS": (),
    "forms.inputs:NOT_STATED": (),
    "forms.pills:_SHOWN": (),
    "forms.resuming:_CALLED": (),
    "imagery:ACTS": (),
    "journalpage:_HEADS": (),
    "keyboard:VIEWS": (0, 1),
    "keys:_WORDS": (),
    "listing:_KINDS": (),
    "log.bar:TITLES": (),
    "log.empty:_NONE_YET": (),
    "log.face:_PILLS": (),
    "log.model:_MARKS": (),
    "log.model:NOTHING": (),
    "matrix.sources:_HEADS": (),
    "moves:_MOVES": (1, 3),
    "moves:_KINDS": (1,),
    "navigatorchips:TITLES": (),
    "navigatorchips:DOUBTS": (),
    "particulars:METHODS": (),
    "particulars:PLACES": (0,),
    "particulars:_FIELDS": (0,),
    "particulars:_WORDS": (),
    "past:CALLED": (),
    "preferences:TABLE": (1, 2, 5),
    "reader.beside.markup:_WORDS": (),
    "reader.offers:_NAMES": (),
    "reader.stated:_SHOWN": (),
    "reader.suggestionbar:_NAMES": (),
    "report.parts:_CALLED": (),
    "timeline.legend:SAMPLES": (0, 1),
    "tracks.told:_ALTITUDE": (),
    "tracks.told:_KINDS": (),
    "tracks.told:_MARKED": (),
    "tracks.told:_PLACES": (),
    "tracks.told:_WHOSE": (),
    "tracks.told:_WORDS": (),
    "timeline.names:NAMES": (),
    "timeline.names:THINGS": (),
}
"""Tables of ``workbench.ui``, and which fields of a row are words; without any, all that is in it."""

_BELOW: Mapping[str, Sequence[int]] = {
    "case.entrywords:_TITLES": (),
    "case.faces:ATTACH": (),
    "case.imagery:FIELDS": (1, 2),
    "case.linked:SAYS": (),
    "case.titles:CALLED": (),
    "case.titles:NO_WORDS": (),
    "values.grades:RELIABILITY": (),
    "values.grades:CREDIBILITY": (),
    "values.grades:NOT_GRADED": (),
    "values.handling:MEANINGS": (),
    "values.likelihood:RATINGS": (),
}
"""Tables of the rooms below."""


_ENDS = ("done", "cancelled", "failed")  # of a task
_TRASHED = ("excerpt", "custody", "stamp", "imagery", "track", "records")  # beside what is edited
_COUNTED = (
    "sources held", "sources named, not held", "excerpts", "sightings", "claims", "links", "notes", "By source",
    "By tag", "finding", "type written", "no marking of its own", "yes", "no", "or later", "Investigation",
    "Show", "Premises", "types", "places", "destinations",
)  # fmt: skip
_WHY_OUT = ("a silence, which is neither for nor against", "somebody's conclusion, not what was seen")


def tables() -> Iterator[tuple[str, str]]:
    """The texts of tables of the window, each with its module."""
    for name, fields in _UI.items():
        module = name.partition(":")[0]
        yield from ((module.replace(".", "/"), text) for text in _words(_held(f"workbench.ui.{name}"), fields))


def menus() -> Iterator[tuple[str, str]]:
    """The menus of the window, each with its Alt letter."""
    yield from (("menurow", f"&{name}") for name in _held("workbench.ui.actions:MENUS"))
    below = dict.fromkeys(act.menu.partition(" ")[2] for act in _held("workbench.ui.actions:ACTS"))
    yield from (("actions", name) for name in below if name)


def settings() -> Iterator[tuple[str, str]]:
    """What Preferences offer to choose from; languages are called as their readers call them."""
    for each in _held("workbench.ui.preferences:TABLE"):
        said = [each.usual] if each.kind == "words" else [says for _, says in each.choices if each.key != "language"]
        yield from (("preferences", text) for text in said)


def acts() -> Iterator[tuple[str, str]]:
    """What the journal calls the acts: those that the source names, and those of each kind of record."""
    rooms = (Path(__file__).parents[1] / "workbench" / room for room in ("case", "reading", "exchange", "ui"))
    for path in sorted(path for room in rooms for path in room.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Attribute(attr="change"), args=[said, *_]):
                    yield from (("case/acts", text) for text in literals(said))
    yield from (("case/acts", text) for text in ("Import log", "Import tracker file", "Link track", "Edit records"))
    yield from (("case/acts", f"Edit {table}") for table in EDITABLE)
    trashed = [*(table for table in EDITABLE if table != "investigation"), *_TRASHED]
    yield from (("case/acts", f"{verb} {table}") for verb in ("Delete", "Restore") for table in trashed)
    yield from (("case/acts", f"Remove {table}") for table in ("alias", "assignment", "link"))
    yield from (("case/acts", f"Assign {kind}") for kind in ASSIGNMENTS)
    yield from (("case/acts", f"{verb}{{}}") for verb in _held("workbench.ui.language:_AGAIN"))


def plurals() -> Iterator[tuple[str, str]]:
    """What tables have counted, in the plural."""
    yield from (("dialogs/checks", f"%n {many}") for _, _, many in _held("workbench.ui.dialogs.checks:_OFFERED"))
    yield from (
        ("dialogs/exporting_told", f"%n {many}") for _, _, many in _held("workbench.ui.dialogs.exporting_told:_KINDS")
    )
    yield from (("dialogs/snapshots", f"%n {kind}s") for kind in ("judgement", "grade", "tag", "rating", "frame"))
    yield from (
        ("dialogs/merging_brought", f"%n {kind}s") for kind in ("excerpt", "note", "board", "card", "quotation")
    )


def below() -> Iterator[tuple[str, str]]:
    """The words of the rooms below that the window shows one by one: columns, choices, kinds, acts."""
    for name, fields in _BELOW.items():
        place = name.replace(".", "/").partition(":")[0]
        yield from ((place, text) for text in _words(_held(f"workbench.{name}"), fields))
    yield from (("case/columns", column.title) for columns in COLUMNS.values() for column in columns)
    yield from (("case/columns", CALLED.get(kind, kind)) for kind in COLUMNS)
    yield from (("case/entrywords", table.capitalize()) for table in BY_TABLE if table not in PREFIX)
    for module in ("values.words", "values.likelihood"):
        for table in vars(import_module(f"workbench.{module}")).values():
            if isinstance(table, WordTable):
                for word, means in table.meanings.items():
                    yield from ((module.replace(".", "/"), text) for text in (spoken_word(word), means))


def lists() -> Iterator[tuple[str, str]]:
    """What clocks, orders of the matrix and templates are called, and other single words that lines are made of."""
    yield from (("case/clocks", each) for name in CLOCKS for each in (name, name.capitalize()))
    yield from (("matrix/shown", name) for name in _held("workbench.ui.matrix.shown:ORDERS"))
    for each in TEMPLATES.values():
        yield from (("report/beginning", text) for text in (each.title, each.purpose))
    yield from (("timeline/choices", each.title) for each in _held("workbench.ui.timeline.choices:FIELDS").values())
    yield from (("case/faces", text) for text in dict.fromkeys((*CAME.values(), HELD, "quote")))
    yield from (("drifting", text) for text in ("as hedged as before", "no hedge in either"))
    yield from (("matrix/face", text) for text in _WHY_OUT)
    yield from (("matrix/strip", each.partition(":")[0]) for each in RATINGS.values())
    yield from (("language", f"{before}{{}}") for before in _held("workbench.ui.language:_BEFORE"))
    yield from (("dialogs/tasks", word) for word in _ENDS)
    grades = [means.partition(": ") for means in (*RELIABILITY.values(), *CREDIBILITY.values())]
    yield from (("values/grades", text) for begin, _, end in grades for text in (begin, end) if text)
    yield from (("case/statistics", text) for text in _COUNTED)
    yield from (("values/mime", text) for text in ("plain text", "mail"))
    yield "matrix/foot", _held("workbench.ui.matrix.foot:NO_ODDS")
    yield from (("marked", text) for text in ("Note why…", "unknown type", "open type", "open date"))
    yield from (("origins", text) for text in (_held("workbench.ui.origins:_INFERRED"),))
    yield from (("reference/glossary", word) for group in GROUPS.values() for word in group.terms if word.islower())
    meanings = (says for name, group in GROUPS.items() if name != "record" for says in group.terms.values())
    yield from (("reference/glossary", says) for says in meanings if not says.endswith("%"))


def literals(node: ast.expr) -> Iterator[str]:
    """The texts that an argument may be: itself, or either side of a choice."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=other):
            yield from (*literals(body), *literals(other))
        case ast.BoolOp(values=values):
            for each in values:
                yield from literals(each)


def _held(name: str) -> Any:
    module, _, held = name.partition(":")
    return getattr(import_module(module), held)


def _words(held: Any, fields: Sequence[int]) -> Iterator[str]:
    """The texts of a table; of its rows, where fields are named, those alone."""
    if isinstance(held, str):
        yield held
    elif isinstance(held, Mapping):
        for each in held.values():
            yield from _words(each, fields)
    elif isinstance(held, Sequence):
        for each in held:
            rows = [each[at] for at in fields] if fields else each
            yield from _words(rows, ())
