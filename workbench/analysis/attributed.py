"""Whom texts draw on by their own words, held or not, hop by hop: text, outlet, the source it passes on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from workbench.analysis.compared import Span
from workbench.analysis.drawn import Evidence, Naming, Proposal, Text, plain, unheld


class Hop(NamedTuple):
    """One step outwards, with the text that tells it and the naming that shows it."""

    source: Text
    on: Text
    teller: Text
    naming: Naming


def hops(texts: Sequence[Text]) -> list[Proposal]:
    """Each step that texts tell of themselves, once; those between texts of the case that name each other are not here.

    Of several tellings of one step the one that states it is shown.
    """
    known = _known(texts)
    steps: dict[tuple[bytes, bytes], Hop] = {}
    for text in texts:
        for hop in _told(text, known):
            key = hop.source.key, hop.on.key
            if key not in steps or (hop.naming.stated and not steps[key].naming.stated):
                steps[key] = hop
    return [_proposal(each) for each in steps.values()]


def with_kin(found: Sequence[Proposal], texts: Sequence[Text]) -> list[Proposal]:
    """The proposals, each with the other texts that name the same one: they have one origin, whatever they number."""
    naming: dict[str, dict[str, None]] = {}
    for text in texts:
        for each in text.named:
            if each.vouches:
                naming.setdefault(plain(each.name), {})[text.number] = None
    return [_with_kin(each, naming) for each in found]


def _with_kin(each: Proposal, naming: Mapping[str, Mapping[str, None]]) -> Proposal:
    if "attribution" not in each.basis:
        return each
    kin = {number: None for name in each.on.called for number in naming.get(plain(name), ())}
    others = [number for number in kin if number not in (each.teller.number, each.source.number, each.on.number)]
    if not others:
        return each
    names = "names" if len(others) == 1 else "name"
    says = f"{' and '.join(others)} {names} it too: texts that share it have one origin in it, not one each"
    return replace(each, evidence=(*each.evidence, Evidence("kinship", says)))


def _known(texts: Sequence[Text]) -> dict[str, Text]:
    """The texts of the case by what they are called; one without words before one of many articles."""
    found: dict[str, Text] = {}
    for text in sorted(texts, key=lambda each: bool(each.words)):
        for name in text.called:
            found.setdefault(plain(name), text)
    return found


def _told(text: Text, known: Mapping[str, Text]) -> Iterator[Hop]:
    own = {plain(name) for name in text.called}
    for naming in text.named:
        if not naming.vouches or plain(naming.name) in own:
            continue
        on = known.get(plain(naming.name)) or unheld(naming.name)
        source = text
        if naming.via is not None and plain(naming.via) not in own:
            source = known.get(plain(naming.via)) or unheld(naming.via)
        elif on.source:
            continue  # both are texts of the case
        if source.key != on.key:
            yield Hop(source, on, text, naming)


def _proposal(hop: Hop) -> Proposal:
    words = hop.teller.words[hop.naming.start : hop.naming.end]
    span = Span(hop.naming.start, hop.naming.end)
    if hop.source is hop.teller:
        via = {each.via for each in hop.teller.named if each.via and plain(each.name) == plain(hop.naming.name)}
        more = f"; elsewhere it has it through {' and '.join(sorted(via))}" if via else ""
        says = f"it names it, “{words}”{more}"
    elif hop.naming.stated:
        says = f"{hop.teller.number} states that it does, “{words}”"
    else:
        says = f"concluded from {hop.teller.number}, “{words}” beside what it has through {hop.naming.via}"
    told = None if hop.source is hop.teller else hop.teller
    return Proposal(hop.source, hop.on, (Evidence("attribution", says, span),), told=told, stated=hop.naming.stated)
