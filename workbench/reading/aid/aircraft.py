"""The aircraft of a text: types, names, registrations, addresses and call signs, and which of them mean the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workbench.reading.aid.aircraft_context import Context
from workbench.reading.aid.aircraft_counts import counted
from workbench.reading.aid.aircraft_groups import Groups, spread
from workbench.reading.aid.aircraft_marks import Mark, marks
from workbench.reading.aid.aircraft_operators import operator_beside
from workbench.reading.aid.aircraft_types import Mention
from workbench.reading.aid.aircraft_words import lexicon
from workbench.reading.aid.article import Article
from workbench.reading.aid.spans import Span
from workbench.reference.folding import designator_key
from workbench.reference.tables import read
from workbench.reference.typenames import TypeName
from workbench.values.resolved import Alternative

_BESIDE = 2  # letters between a type and its registration
_CONTEXT = 20_000  # code points of the text that an unknown type is weighed against


def find(article: Article) -> list[Span]:
    """The aircraft spans of a text in order; ``entity`` is shared by the mentions of one airframe or group."""
    words = lexicon(article.language)
    context = Context(article, words)
    mentions = context.mentions()
    marked = marks(article, words, [(each.start, each.end) for each in mentions], context.confirmed)
    groups = Groups(article)
    spans: list[Span] = []
    found: list[Mention | Mark] = [*mentions, *marked]
    ordered = sorted(found, key=lambda one: (one.start, -one.end))
    since = 0
    for n, each in enumerate(ordered):
        if isinstance(each, Mark):
            spans.append(_marked(article, each))
            groups.add_mark(spans[-1], each.value)
        else:
            spans.append(_typed(article, each, groups, context, _mark_of(each, ordered[n + 1 : n + 2])))
            following = (other.start for other in ordered[n + 1 : n + 5] if isinstance(other, Mention))
            limit = next(following, len(article.body))
            spans[-1].facts["operator"] = operator_beside(article, each.start, each.end, since=since, behind=limit)
            since = each.end
    spread(groups.groups)
    return spans


def _facts(subtype: str, written: str) -> dict[str, Any]:
    return {
        "subtype": subtype, "as_written": written, "designator": None, "designator_candidates": None,
        "registration": None, "hex": None, "callsign": None, "count": None, "entity": None, "operator": None,
    }  # fmt: skip


def _marked(article: Article, mark: Mark) -> Span:
    facts = _facts(mark.kind, article.body[mark.start : mark.end])
    facts[mark.kind] = mark.value
    return Span("aircraft", mark.start, mark.end, facts, rule=f"aircraft-{mark.kind}", why=mark.why)


def _mark_of(mention: Mention, behind: Sequence[Mention | Mark]) -> tuple[str, str] | None:
    """The registration right behind a type: "P-8A 169874"."""
    return next(((each.kind, each.value) for each in behind if isinstance(each, Mark) and each.kind == "registration"
                 and 0 < each.start - mention.end <= _BESIDE), None)  # fmt: skip


def _typed(article: Article, mention: Mention, groups: Groups, context: Context, mark: tuple[str, str] | None) -> Span:
    written = article.body[mention.start : mention.end]
    name = mention.name
    weak = mention.how in ("maker", "slang", "quoted")
    span = Span("aircraft", mention.start, mention.end, _facts("name" if weak else "type", written),
                rule=f"aircraft-{mention.how}", weak=weak)  # fmt: skip
    if name is None and mention.how == "unknown":
        span.why, span.alternatives = context.once(written, _near)
    elif name is not None:
        span.facts["designator"], span.facts["designator_candidates"] = designators(name)
        span.why = _why(written, mention, name)
    else:
        span.why = f"“{written}” is a maker of aircraft, here for one of them"
    number = counted(article, mention, context.lexicon)
    span.facts["count"] = None if weak else number.count
    if weak:
        groups.add_name(span, mention.maker)
        return span
    labels, codes = _stands_for(name, span.alternatives)
    maker = mention.maker or _maker(name)
    groups.add_type(span, labels, codes, fresh=number.fresh, plural=mention.plural, maker=maker, mark=mark)
    return span


def designators(name: TypeName) -> tuple[str | None, list[str] | None]:
    """The designator of a type; of several the one that its own name spells, and all of them as candidates."""
    codes = list(name.designators)
    if len(codes) <= 1:
        return (codes[0] if codes else None), None
    spelt = [code for code in codes if code.lower() == designator_key(name.label)]
    return (spelt[0] if spelt else None), codes


def _maker(name: TypeName | None) -> str:
    return designator_key(name.maker) if name else ""


def _stands_for(name: TypeName | None, alternatives: Sequence[Alternative]) -> tuple[set[str], set[str]]:
    if name:
        return {name.label}, set(name.designators)
    best = alternatives[0] if alternatives else None
    return set(), {str(best.fact("designator"))} if best and best.fact("designator") else set()


def _why(written: str, mention: Mention, name: TypeName) -> str:
    codes = ", ".join(name.designators) or "none"
    what = "" if mention.how == "code" else f" is the {name.label},"
    listed = "" if mention.listed else f" is a variant of the {name.label} not listed,"
    return f"“{written}”{listed or what or f' is the {name.label},'} ICAO designator {codes} ({read('aircraft')})"


def _near(article: Article, written: str) -> tuple[str, tuple[Alternative, ...]]:
    """What a name that is no type may have meant, weighed against the rest of the text."""
    from workbench.reference.aircraft import resolve_aircraft

    found = resolve_aircraft(written, context=[(article.body[:_CONTEXT], "")])
    return found.why, found.alternatives
