"""Entities: made, named, dated, said to be the same and split again; one journal entry each."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.entities import assigned, rivals
from workbench.case.ids import id_bytes, id_text
from workbench.case.rows import Row, record
from workbench.cli.doors import writing
from workbench.cli.printing import lines, table
from workbench.cli.records import one
from workbench.cli.verb import Answer, Parser, Verb, add_text, asks, words
from workbench.values.errors import CaseError
from workbench.values.words import ASSIGNMENTS, ENTITY_TYPES


def told(case: Case, entity: bytes) -> Answer:
    """An entity as it stands now."""
    found = record(case, entity)
    return Answer(found, _shown(found))


def _shown(found: Row) -> str:
    dated = [(each["kind"], each["value"], each["dates"] or "not stated") for each in found["assignments"]]
    parts = (lines(found, without=("assignments",)), table(("assigned", "", "dates"), dated) if dated else "")
    return "\n\n".join(filter(None, parts))


def _entity_arguments(parser: Parser) -> None:
    asks("case", "name")(parser)
    parser.add_argument("--type", type=words, required=True, metavar="WORD", help=" | ".join(ENTITY_TYPES))
    parser.add_argument("--alias", type=words, action="append", default=[], metavar="NAME", help="may be repeated")
    says = "a sighting, claim, excerpt or source that is about it; may be repeated"
    parser.add_argument("--from", dest="about", type=words, action="append", default=[], metavar="ID", help=says)


def _entity(options: Namespace) -> Answer:
    with writing(options) as case:
        about = [case.find_live(each, *acts.entities.ABOUT) for each in options.about]
        return told(case, acts.add_entity(case, options.type, options.name, aliases=options.alias, about=about))


def _identify_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    add_text(parser, "record", help="a sighting, claim, excerpt or source")
    add_text(parser, "entity")
    parser.add_argument("--not", dest="apart", action="store_true", help="it is not; it is not proposed again")
    parser.add_argument("--note", type=words, metavar="TEXT", help="why")


def _identify(options: Namespace) -> Answer:
    with writing(options) as case:
        entity = case.find_live(options.entity, "entity")
        act = acts.distinguish if options.apart else acts.identify
        return one(case, act(case, case.find_live(options.record), entity, note=options.note))


def _alias_arguments(parser: Parser) -> None:
    asks("case", "entity", "name")(parser)
    parser.add_argument("--remove", action="store_true", help="it does not go by that name any more")


def _alias(options: Namespace) -> Answer:
    with writing(options) as case:
        entity = case.find_live(options.entity, "entity")
        if options.remove:
            acts.remove_part(case, _alias_named(case, entity, options.name))
        else:
            acts.add_alias(case, entity, options.name)
        return told(case, entity)


def _alias_named(case: Case, entity: bytes, name: str) -> bytes:
    found = case.value("SELECT id FROM alias WHERE entity = ? AND name = ? AND deleted = 0", (entity, name.strip()))
    if found is None:
        raise CaseError(f"{case.number(entity)} has no alias {name}; show lists those it has.")
    return bytes(found)


def _assign_arguments(parser: Parser) -> None:
    asks("case", "entity")(parser)
    add_text(parser, "kind", help=" | ".join(ASSIGNMENTS))
    add_text(parser, "value")
    parser.add_argument("--dates", type=words, metavar="EDTF", help="from when to when: 2019/2021-03, 2019/.. for open")


def _assign(options: Namespace) -> Answer:
    with writing(options) as case:
        entity = case.find_live(options.entity, "entity")
        made = acts.assign(case, entity, options.kind, options.value, dates=options.dates)
        held = [each for each in assigned(case, [entity]) if each.id == made]
        others = [case.number(each.entity) for each in rivals(case, held).get(made, ())]
        found = record(case, entity)
    says = f"{', '.join(others)} had the {held[0].kind} {held[0].value} at that time, too." if others else ""
    document = {**found, "assignment": id_text(made), "conflicts": others}
    return Answer(document, "\n\n".join(filter(None, (_shown(found), says))))


def _same(options: Namespace) -> Answer:
    with writing(options) as case:
        one_, other = case.find_live(options.a, "entity"), case.find_live(options.b, "entity")
        return one(case, acts.join(case, one_, other, note=options.note))


def _split_arguments(parser: Parser) -> None:
    asks("case", "entity")(parser)
    parser.add_argument("other", nargs="?", type=words, metavar="OTHER", help="split from this one only")
    says = "a sighting, claim, alias (or its name) or assignment that goes to a new entity; may be repeated"
    parser.add_argument("--move", type=words, action="append", default=[], metavar="ID", help=says)
    parser.add_argument("--name", type=words, metavar="NAME", help="what the new entity is called")


def _split(options: Namespace) -> Answer:
    with writing(options) as case:
        entity = case.find_live(options.entity, "entity")
        if options.move:
            moved = [_part(case, entity, each) for each in options.move]
            return told(case, acts.split_off(case, entity, moved, name=options.name or ""))
        if options.name:
            raise CaseError("Nothing is named to go to the new entity; say which with --move.")
        acts.part(case, entity, case.find_live(options.other, "entity") if options.other else None)
        return told(case, entity)


def _part(case: Case, entity: bytes, reference: str) -> bytes:
    """A record by number or id, else the alias of that name."""
    known = case.value("SELECT 1 FROM alias WHERE entity = ? AND name = ? AND deleted = 0", (entity, reference))
    if known and id_bytes(reference) is None:
        return _alias_named(case, entity, reference)
    return case.find_live(reference)


def pages(document: dict[str, Any]) -> list[str]:
    """What ``show`` says of an entity beside its own fields."""
    dated = ((each["kind"], each["value"], each["dates"] or "not stated", each["of"], _against(each))
             for each in document["dated"])  # fmt: skip
    seen = ((tie["record"]["number"], tie["how"], tie["record"]["title"])
            for name in ("sightings", "claims", "sources") for tie in document[name])  # fmt: skip
    may = ((each["record"]["number"], f"may be {each['entity']}", each["why"]) for each in document["proposals"])
    listed = ((("assigned", "", "dates", "of", ""), [*dated]), (("record", "how", ""), [*seen]),
              (("record", "", "why"), [*may]))  # fmt: skip
    told = [f"origins of its {name}: {each['says']}" for name, each in document["origins"].items() if each["says"]]
    return [*(table(heads, rows) for heads, rows in listed if rows), *told]


def _against(each: dict[str, Any]) -> str:
    return f"also {', '.join(other['of'] for other in each['conflicts'])}" if each["conflicts"] else ""


VERBS = {
    "entity": Verb(_entity_arguments, _entity),
    "identify": Verb(_identify_arguments, _identify),
    "alias": Verb(_alias_arguments, _alias),
    "assign": Verb(_assign_arguments, _assign),
    "same": Verb(asks("case", "a", "b", note="why"), _same),
    "split": Verb(_split_arguments, _split),
}
