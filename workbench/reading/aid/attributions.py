"""Attributions: who a text says vouches for what, every hop by its cue, and which named origins it relies on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from workbench.reading.aid.article import Article
from workbench.reading.aid.attributions_hops import AND, Through, through
from workbench.reading.aid.attributions_resumed import resumed
from workbench.reading.aid.attributions_roles import role_of
from workbench.reading.aid.attributions_shape import stretch
from workbench.reading.aid.attributions_sources import Hop, Source, Sources
from workbench.reading.aid.attributions_telling import telling
from workbench.reading.aid.attributions_verbs import said
from workbench.reading.aid.spans import Span
from workbench.reference.phrases import Hit

_REACH = 10  # words between a cue and its source
_NEAR = 3  # … of a cue that is also a plain preposition
_WRITTEN_ON = frozenset("لب")  # Arabic letters of a cue that are written onto the word behind it
_PARTICIPLES = ("ing", "ant", "ndo", "end", "ac", "ясь", "я", "вшись")
_ARTICLES = frozenset({"the", "la", "le", "l", "el", "der", "die", "das"})
_PLAIN = frozenset({"per", "za", "suivant", "gemass", "wedle", "z", "из"})


def find(sources: Sources) -> list[Span]:
    """The attributions of a text in order, by those whom it names."""
    hops = resumed(sources, sorted(_hops(sources), key=lambda each: min(each.source.first, each.cue[0])))
    firsts = sorted(hop.source.first for hop in hops)
    found: list[Span] = []
    for hop in hops:
        within = bisect_left(firsts, hop.source.last) < bisect_left(firsts, hop.cue[0])
        found.append(_span(sources, replace(hop, joined=True) if within and not hop.joined else hop, found))
    return _distinct(found)


def cites(article: Article, attributions: list[Span]) -> list[str]:
    """The distinct named origins a text relies on, in the order of their first mention.

    Who publishes the text is none of its origins: a tracker's own log cites nobody.
    """
    own = " ".join(article.publisher.casefold().split())
    names = [
        name
        for span in attributions
        if span.facts["named"] and span.facts["role"] == "origin"
        for name in span.facts["to"]
        if not own or " ".join(name.casefold().split()) != own
    ]
    return list(dict.fromkeys(names))


def _hops(sources: Sources) -> list[Hop]:
    """Every source with its cue, each source once: cues before it, cues behind it, verbs of saying."""
    hops: list[Hop] = []
    used: set[Source] = set()
    for hop in (*_called(sources), *_trailed(sources)):
        if hop.source not in used:
            used.add(hop.source)
            hops.append(hop)
            for other in _coupled(sources, hop.source):
                if other not in used:
                    used.add(other)
                    hops.append(replace(hop, source=other, joined=True))
    hops += [each for hop in hops if (each := _quoting(sources, hop, used))]
    by = sources.cues.evidence_by  # "Flightradar24 data reviewed by X show"
    aside = (hop for hop in hops if hop.spoken == "citing" or sources.words.key[hop.cue[1] - 1] in by)
    cited = [(hop.cue[0], hop.source.last) for hop in aside]
    cited += [(hit.first, hit.last) for hit in sources.cues.anonymity.all(sources.words)]
    for source, verb in said(sources, used, cited):
        used.add(source)
        hops.append(Hop(source, verb.meant, (verb.first, verb.last), verb.cut, verb=True))
        fellow = _coupled_before(sources, source) if source.last <= verb.first else None
        if fellow is not None and fellow not in used:
            used.add(fellow)
            hops.append(replace(hops[-1], source=fellow, joined=True))
    taken = {i for first, last in (*cited, *(hop.cue for hop in hops)) for i in range(first, last)}
    for source, verb in telling(sources, used, taken):
        hops.append(Hop(source, verb.meant, (verb.first, verb.last), verb.cut, verb=True))
    return hops


def _called(sources: Sources) -> Iterator[Hop]:
    """Sources behind a cue: "according to X", "citing X"."""
    words = sources.words
    for hit in sources.cues.before.all(words):
        reach = _NEAR if hit.last == hit.first + 1 and words.key[hit.first] in _PLAIN else _REACH
        source = next((each for each in sources.behind(hit.first) if _behind(sources, each, hit)), None)
        if source is None or source.first - hit.last > reach or not sources.unbroken(hit.last - 1, source.first):
            continue
        between = words.key[hit.last : source.first]
        published = source.outlet or (reach == _NEAR and _opens(sources, hit.first))
        if ((reach == _NEAR or hit.meant == "carried") and not published) or sources.saying(hit.last, source.first):
            continue
        if not (sources.cues.stop - sources.cues.articles).intersection(between) and not _elsewhere(
            sources, hit.last, source.first
        ):
            yield Hop(source, hit.meant, (hit.first, hit.last), hit.cut)


def _opens(sources: Sources, i: int) -> bool:
    """Whether a sentence or what a comma sets apart begins with a word: "Per the agency, …"."""
    return i == 0 or not sources.beside(i - 1)


def _behind(sources: Sources, source: Source, cue: Hit[str]) -> bool:
    """Whether a source stands behind a cue, or in its last word behind the Arabic letter for "to": "وفقا لرويترز"."""
    if source.last > cue.last:
        return True
    written = source.first == cue.last - 1 > cue.first
    return written and sources.article.language == "ar" and sources.words.key[source.first][0] in _WRITTEN_ON


def _quoting(sources: Sources, hop: Hop, used: set[Source]) -> Hop | None:
    """The outlet whose verb a cue is: "RIA Novosti quoted the air force as saying"; not "…, quoting …"."""
    if hop.spoken != "citing" or hop.joined or sources.words.key[hop.cue[0]].endswith(_PARTICIPLES):
        return None
    outlet = next(sources.before(hop.cue[0]), None)
    if outlet is None or not (outlet.outlet and outlet.named) or outlet in used or not _goes_on(sources, outlet, hop):
        return None
    used.add(outlet)
    return Hop(outlet, "quote", hop.cue, verb=True)


def _goes_on(sources: Sources, outlet: Source, hop: Hop) -> bool:
    """Whether a verb of citing is the outlet's: right behind it or its noun, or behind "and"."""
    words, first, last = sources.words, outlet.last, hop.cue[0]
    if last - first > _REACH or not sources.unbroken(first - 1, last):
        return False
    if last == first:
        return words.gaps[first - 1] == " "
    return last == sources.nouns_behind(first) or words.key[last - 1] in AND


def _elsewhere(sources: Sources, first: int, last: int) -> bool:
    """Whether a preposition between cue and source leads to something else: "according to the papers on board"."""
    words, cues = sources.words, sources.cues
    return any(
        words.key[i] in cues.prepositions
        and words.key[i] not in cues.evidence_by
        and not (sources.dated[i] or sources.dated[i + 1] or sources.placed[i + 1])
        for i in range(first, last)
    )


def _trailed(sources: Sources) -> Iterator[Hop]:
    """Sources before a cue: "X zufolge"."""
    for hit in sources.cues.after.all(sources.words):
        source = next(sources.before(hit.first), None)
        if source is not None and hit.first - source.last <= 2 and sources.unbroken(source.last - 1, hit.first):
            yield Hop(_member(sources, source), "according", (hit.first, hit.last))


def _member(sources: Sources, source: Source) -> Source:
    """Who is named as one of a body right before it: "Colonel X of the air force was quoted"."""
    person, words = next(sources.before(source.first), None), sources.words
    if person is None or person.kind != "person" or source.kind == "person" or source.first - person.last > _NEAR:
        return source
    of = words.key[person.last] in sources.cues.prepositions and sources.unbroken(person.last - 1, source.first)
    return person if of else source


def _coupled(sources: Sources, source: Source) -> Iterator[Source]:
    """The sources joined to one by "and": "data from X and a source in Y"."""
    words = sources.words
    last = source.last
    for other in sources.behind(source.last):
        keys = words.key[last : other.first]
        if not keys or len(keys) > 4 or keys[0] not in AND or not sources.unbroken(last - 1, other.first):
            return
        if any(sources.cues.verbs.at(words, i) for i in range(other.last, min(len(words.key), other.last + 2))):
            return
        yield other
        last = other.last


def _coupled_before(sources: Sources, source: Source) -> Source | None:
    """The outlet joined by "and" to the one that a verb stands behind: "Reuters and AFP said"."""
    other, words = next(sources.before(source.first), None), sources.words
    if other is None or not (other.outlet and other.named and source.outlet and source.named):
        return None
    keys = words.key[other.last : source.first]
    article = len(keys) == 2 and keys[1] in _ARTICLES
    joined = bool(keys) and keys[0] in AND and (len(keys) == 1 or article)
    return other if joined and sources.unbroken(other.last - 1, source.first) else None


def _span(sources: Sources, hop: Hop, earlier: list[Span]) -> Span:
    """The shortest stretch with source and cue, and what it says."""
    words, source = sources.words, hop.meant or hop.source
    start, end = stretch(sources, hop)
    cue = words.body[words.start[hop.cue[0]] : words.end[hop.cue[1] - 1]]
    outlet = through(sources, hop, earlier)
    facts = {
        "to": [source.to],
        "phrase": words.body[start:end],
        "role": _role(sources, hop, earlier),
        "named": source.named,
        "via": outlet.name,
        "verb": cue,
        "basis": "stated" if outlet.stated else "inferred",
    }
    why = f"“{cue}” names {'who' if source.named else 'an unnamed source that'} says so: {source.to}"
    why += f", whom “{hop.source.to}” takes up" if hop.meant else ""
    why += _relayed(outlet)
    return Span("attribution", start, end, facts, rule=f"attribution.{hop.spoken}", why=why)


def _role(sources: Sources, hop: Hop, earlier: list[Span]) -> str:
    """What who is taken up says counts as before, where a mere noun that says so would count."""
    role = role_of(sources, hop)
    if hop.meant is None or role == "origin":
        return role
    before = any(span.facts["role"] == "origin" and hop.meant.to in span.facts["to"] for span in earlier)
    return role_of(sources, replace(hop, meant=None)) if before else role


def _relayed(outlet: Through) -> str:
    """How it is known through whom a source speaks."""
    if outlet.name is None:
        return ""
    if outlet.stated:
        return f"; {outlet.name} passes it on, as the words state"
    return f"; concluded: {outlet.name}, named just before, passes it on"


def _distinct(spans: list[Span]) -> list[Span]:
    """The spans in order, none twice, none over the next."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda each: (each.start, each.end)):
        if kept and span.start < kept[-1].end:
            cut = kept[-1].end - span.start
            phrase = span.facts["phrase"][cut:].lstrip(" ,")
            if span.end <= kept[-1].end or not phrase:
                continue
            span.start, span.facts["phrase"] = span.end - len(phrase), phrase
        kept.append(span)
    return kept
