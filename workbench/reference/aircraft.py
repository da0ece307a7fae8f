"""Aircraft types: what type words mean, never more than they say, and what an unknown one may have meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from workbench.reference import tables, typenames
from workbench.reference.folding import designator_key
from workbench.reference.typenames import Mention, TypeName, designators
from workbench.values.paragraphs import paragraph_at, place_words
from workbench.values.resolved import Alternative, Facts, Resolved, facts, merged

__all__ = ["designators", "resolve_aircraft"]

Context = Sequence[tuple[str, ...]]  # text, id of its record, and where people know it by one, its number

_MANY = 6  # alternatives worth showing
_FARTHEST = 2  # slips of the pen between a designator and what it may have meant


def resolve_aircraft(written: str, *, context: Context = ()) -> Resolved:
    """The type that the words name, never completed beyond them; ``context`` is (text, record id) nearby.

    ``value`` is the type as the table writes it with ``designator`` (ICAO) beside it; an unknown designator
    stays open with ranked candidates, words without any designator stay open.
    """
    mentions = _without_echoes(typenames.named(written)) or typenames.coded(written)
    if len({_label(mention) for mention in mentions}) > 1:
        return _several(written, mentions)
    if mentions:
        return _known(written, mentions[0])
    unknown = next(typenames.shaped(written), None)
    if unknown is None:
        return Resolved(written, None, f"no type designator in these words, and no name in the {_table()}")
    base = typenames.base_of(unknown)
    return _variant(written, unknown, base) if base else _unknown(written, unknown, context)


def _without_echoes(mentions: list[Mention]) -> list[Mention]:
    """A popular name beside a designation of the same type says nothing new: "An-124-100 Ruslan"."""
    exact = [each for each in mentions if each.name and each.name.kind in ("name", "variant")]
    codes = {code for each in exact if each.name for code in each.name.designators}
    return exact + [each for each in mentions if each.name and not codes & set(each.name.designators)]


def _known(written: str, mention: Mention) -> Resolved:
    name = mention.name
    assert name is not None
    says = f"“{mention.text}” is the {name.label}"
    if name.kind in ("popular name", "nickname"):
        says = f"“{mention.text}” is a {name.kind} of the {name.label}"
    if name.kind == "designator":
        return Resolved(written, name.label, f"{_is_code(mention)} ({_table()})", facts=_facts(name))
    return Resolved(written, name.label, f"{says}; {_codes(name)} ({_table()})", facts=_facts(name))


def _is_code(mention: Mention) -> str:
    return f"“{mention.text}” is the ICAO designator of the {_label(mention)}"


def _variant(written: str, mention: Mention, base: TypeName) -> Resolved:
    why = f"“{mention.text}” is a variant of the {base.label} not listed in the {_table()}; {_codes(base)}"
    return Resolved(written, base.label, why, facts=_facts(base))


def _several(written: str, mentions: list[Mention]) -> Resolved:
    choices = {_label(each): each for each in mentions}
    alternatives = tuple(
        Alternative(label, _stands(each), facts=_facts(each.name)) for label, each in choices.items() if each.name
    )
    why = f"the words name {len(choices)} types ({', '.join(choices)}); choose one"
    return Resolved(written, None, why, alternatives=alternatives)


def _stands(mention: Mention) -> str:
    coded = mention.name is not None and mention.name.kind == "designator"
    return _is_code(mention) if coded else f"“{mention.text}” stands in the words"


def _unknown(written: str, unknown: Mention, context: Context) -> Resolved:
    candidates = _candidates(unknown.text, context)
    why = f"the {_table()} has no “{unknown.text}”; "
    why += "kept as written, the nearest designators are offered" if candidates else "nothing in it is close"
    return Resolved(written, None, why, alternatives=tuple(candidates))


def _candidates(text: str, context: Context) -> list[Alternative]:
    from rapidfuzz.distance import OSA

    key = designator_key(text)
    farthest = min(_FARTHEST, (len(key) - 1) // 2)
    near = []
    for other, name in _by_letters().get(_letters(key), ()):
        distance = OSA.distance(key, other, score_cutoff=farthest)
        if distance <= farthest:
            near.append((distance, other, name))
    best = min((distance for distance, _, _ in near), default=0)
    ranked = sorted(
        (_ranked(key, other, name, context) for distance, other, name in near if distance == best),
        key=lambda each: each[0],
    )
    return [alternative for _, alternative in ranked[:_MANY]]


@lru_cache(maxsize=1)
def _by_letters() -> dict[str, list[tuple[str, TypeName]]]:
    """The types and variants by the letters that their own names begin with, each with its key."""
    found: dict[str, list[tuple[str, TypeName]]] = {}
    for key, name in typenames.index().items():
        if name.kind in ("name", "variant") and designator_key(name.label) == key:
            found.setdefault(_letters(key), []).append((key, name))
    return found


def _ranked(key: str, other: str, name: TypeName, context: Context) -> tuple[tuple[int, bool, str], Alternative]:
    transposed = sorted(key) == sorted(other)
    heard = [
        (" ".join([*number, said]), record) for text, record, *number in context for said in [_said(text, name)] if said
    ]
    slip = _slip(key, other, transposed)
    why = "; ".join([slip, *dict.fromkeys(said for said, _ in heard)])
    premises = merged(record for _, record in heard)
    alternative = Alternative(name.label, f"{why}; {_codes(name)}", premises, _facts(name))
    return (-len(heard), not transposed, name.label), alternative


def _slip(key: str, other: str, transposed: bool) -> str:
    if transposed:
        return "transposed digits"
    if len(key) != len(other):
        return "a character more or less"
    changed = [(a, b) for a, b in zip(key, other, strict=True) if a != b]
    return " and ".join(f"{a.upper()} for {b.upper()}" for a, b in changed)


def _said(text: str, name: TypeName) -> str | None:
    """Where a neighbouring text names this type or the base it is a variant of."""
    for mention in _types_in(text):
        label = _label(mention)
        if label and designator_key(name.label).startswith(designator_key(label)):
            where = place_words(paragraph_at(text, mention.start)) if "\n" in text else "the text beside it"
            return f"{where} says {label}"
    return None


@lru_cache(maxsize=64)
def _types_in(text: str) -> tuple[Mention, ...]:
    """A neighbouring text is read once, however many candidates are weighed against it."""
    return tuple(designators(text))


def _label(mention: Mention) -> str:
    return mention.name.label if mention.name else ""


def _letters(key: str) -> str:
    found = re.match(r"[^\W\d_]+", key)
    return found[0] if found else ""


def _codes(name: TypeName) -> str:
    word = "designator" if len(name.designators) == 1 else "one of the designators"
    return f"ICAO {word} {', '.join(name.designators)}"


def _facts(name: TypeName | None) -> Facts:
    assert name is not None
    single = name.designators[0] if len(name.designators) == 1 else None
    several = ", ".join(name.designators) if single is None else None
    return facts(
        label=name.label, designator=single, designators=several, maker=name.maker,
        table=str(tables.read("aircraft")),
    )  # fmt: skip


def _table() -> str:
    return str(tables.read("aircraft"))
