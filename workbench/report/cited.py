"""Who names whom: sources and those they name as a graph in columns, bounded, with what had to be left out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.values.paragraphs import place_words

MOST = 24  # boxes of a figure
COLUMNS = 5
ROWS = 11  # boxes of a column
_PARAGRAPHS = 3  # places named at one line


_Told = tuple[bool, str]  # whether a place states that somebody names somebody, and the place


@dataclass(frozen=True, slots=True)
class Node:
    """A source or somebody named: ``number`` is empty for whom no source record stands.

    ``standing`` is ``held`` or ``not held``, without a record ``relay``, ``known`` or ``possible``; ``origin`` is
    ``known`` or ``possible`` where an assertion goes back to it, as a record too.
    """

    key: str
    number: str
    title: str
    standing: str
    grade: str = ""
    origin: str = ""


@dataclass(slots=True)
class Edge:
    """One names the other in these places (``S1 ¶2``); ``stated`` where their paragraph says so itself."""

    of: str
    names: str
    stated: bool
    places: list[str] = field(default_factory=list)

    @property
    def label(self) -> str:
        """The places, few of them, each source once: ``S1 ¶2, ¶3; S2 ¶1``."""
        places = list(dict.fromkeys(self.places))
        by: dict[str, list[str]] = {}
        for source, _, paragraph in (each.partition(" ") for each in places[:_PARAGRAPHS]):
            by.setdefault(source, []).append(paragraph)
        more = f" + {len(places) - _PARAGRAPHS}" if len(places) > _PARAGRAPHS else ""
        return "; ".join(f"{source} {', '.join(paragraphs)}" for source, paragraphs in by.items()) + more


@dataclass(frozen=True, slots=True)
class Graph:
    """Boxes in columns, from those who name to those who are named, their lines, and what is not drawn."""

    columns: tuple[tuple[Node, ...], ...]
    edges: tuple[Edge, ...]
    alone: tuple[str, ...]
    boxes_left: int
    lines_left: int


def graph(ledger: Ledger) -> Graph:
    """The citations that links record, the ways that assertions take, and the names in the texts, a line a pair."""
    nodes = {each["id"]: _source(each) for each in ledger.facts.sources}
    titles = {_folded(node.title): key for key, node in nodes.items() if node.title}
    told: dict[tuple[str, str], list[_Told]] = {}
    recorded = [*_links(ledger)]
    for of, names, stated, place in (*recorded, *_ways(ledger, nodes, titles)):
        if of != names and of in nodes and names in nodes:
            told.setdefault((of, names), []).append((stated, place))
    _outright(told, ledger)
    of_links: dict[tuple[str, str], bool] = {}
    for of, names, stated, _ in recorded:
        of_links[of, names] = of_links.get((of, names), False) or stated
    lines = [_edge(pair, said, of_links.get(pair)) for pair, said in told.items()]
    tied = {end for edge in lines for end in (edge.of, edge.names)}
    alone = tuple(node.number for key, node in nodes.items() if key not in tied)
    return _bounded({key: node for key, node in nodes.items() if key in tied}, lines, alone)


def _outright(told: dict[tuple[str, str], list[_Told]], ledger: Ledger) -> None:
    """Texts that name somebody not held in a paragraph without any of those through whom they do so elsewhere.

    That paragraph then tells of no relay, so no line from one has it, but where there is no other.
    """
    namings, through = ledger.facts.namings, defaultdict(list)
    for of, names in told:
        through[names].append(of)
    for key, texts in namings.items():
        relayed = _relayed([(of, namings[of]) for of in through[key] if of in namings], texts)
        own: dict[str, list[str]] = {}
        for text, paragraphs in texts.items():
            if places := [place_words(each) for each in paragraphs if each not in relayed[text]]:
                own[text] = [f"{ledger.number(text)} {place}" for place in places]
        text_of = {place: text for text in own for place in own[text]}
        for of in through[key]:
            told[of, key] = _elsewhere(told[of, key], of, own, text_of)
        for text in own:
            told.setdefault((text, key), [(True, place) for place in own[text]])


def _relayed(relays: Sequence[tuple[str, Mapping[str, Sequence[int]]]], texts: Mapping[str, Sequence[int]]
             ) -> Mapping[str, set[int]]:  # fmt: skip
    """Of each text the paragraphs in which it names one of those through whom it names somebody elsewhere."""
    found: dict[str, set[int]] = defaultdict(set)
    for of, named in relays:
        for text in named if len(named) < len(texts) else texts:
            if of != text and text in named:
                found[text].update(named[text])
    return found


def _elsewhere(line: list[_Told], of: str, own: Mapping[str, Sequence[str]], text_of: Mapping[str, str]) -> list[_Told]:
    """A line without the places at which a text names the other outright, text by text, as long as any is left.

    What the text itself says outright comes to its own line.
    """
    named = {text_of[place] for _, place in line if place in text_of} | ({of} & own.keys())
    for text in (each for each in own if each in named) if len(named) > 1 else named:
        line = [each for each in line if text_of.get(each[1]) != text] or line
        line = [*line, *((True, place) for place in own[text])] if text == of else line
    return line


def _edge(pair: tuple[str, str], said: Sequence[tuple[bool, str]], recorded: bool | None) -> Edge:
    """One line a pair: stated as the analyst recorded it, else where a paragraph states it; with places that do."""
    stated = any(basis for basis, _ in said) if recorded is None else recorded
    return Edge(*pair, stated, [place for basis, place in said if place and (basis or not stated)])


def _source(row: Record) -> Node:
    standing = "held" if row["held"] else "not held"
    return Node(
        row["id"], row["number"], row["title"] or "", standing, (row["reliability"] or "") if row["held"] else ""
    )


def _folded(name: str) -> str:
    return re.sub(r"^the\s+", "", " ".join(name.split()).casefold())


def _links(ledger: Ledger) -> Iterator[tuple[str, str, bool, str]]:
    for link in ledger.facts.links:
        if link["kind"] == "cites":
            places = [_place(key, ledger) for key in link["excerpts"]] or [""]
            yield from ((link["from"], link["to"], link["basis"] == "stated", place) for place in places)


def _ways(ledger: Ledger, nodes: dict[str, Node], titles: Mapping[str, str]) -> Iterator[tuple[str, str, bool, str]]:
    """The hops of every way; whoever has no record becomes a box of its own."""
    for found in ledger.facts.origins.values():
        for way in found["path"]:
            if not way["source"] or found["silent"]:
                continue
            of = way["source"]  # who names whoever comes next: the text, then each relay; ends stand side by side
            said = True  # the paragraph that names somebody states the hop where it names the relay before, too
            here = _place(way.get("excerpt") or "", ledger)
            named = len(way.get("chain", way["hops"]))  # those after it are recorded citations, whose links have places
            for at, hop in enumerate(way["hops"]):
                if not hop["name"]:
                    continue
                names, stated = _named(hop, nodes, titles), hop.get("basis") == "stated"
                place = f"{ledger.number(way['source'])} {hop['where']}" if hop.get("where") else here if stated else ""
                yield of, names, stated and said, place if at < named else ""
                if hop.get("standing") == "relay":
                    of, said = names, stated


def _place(key: str, ledger: Ledger) -> str:
    """The source and the paragraph of an excerpt: ``S1 ¶2``; empty where that is not known."""
    paragraph = ledger.paragraph(key)
    return f"{ledger.number(ledger.excerpts[key]['source'])} {paragraph}" if paragraph else ""


def _named(hop: Record, nodes: dict[str, Node], titles: Mapping[str, str]) -> str:
    key = hop.get("source") or titles.get(_folded(hop["name"])) or f"name:{_folded(hop['name'])}"
    node = nodes.get(key) or Node(key, "", hop["name"], "relay")
    ends = hop.get("standing") in ("known", "possible") and node.origin != "known"
    origin = str(hop["standing"]) if ends else node.origin
    nodes[key] = replace(node, origin=origin, standing=node.standing if node.number else origin or node.standing)
    return key


def _bounded(nodes: Mapping[str, Node], lines: Sequence[Edge], alone: tuple[str, ...]) -> Graph:
    """The boxes with most lines, in columns; lines that would lead back, or to a box not drawn, are counted."""
    degree: dict[str, int] = defaultdict(int)
    for edge in lines:
        degree[edge.of] += 1
        degree[edge.names] += 1
    chosen = set(sorted(nodes, key=lambda key: -degree[key])[:MOST])
    onward = _without_circles([edge for edge in lines if {edge.of, edge.names} <= chosen])
    column = _columns(onward)
    drawn: list[list[Node]] = [[] for _ in range(COLUMNS)]
    for key, node in nodes.items():
        if key in column and column[key] < COLUMNS and len(drawn[column[key]]) < ROWS:
            drawn[column[key]].append(node)
    shown = {node.key for each in drawn for node in each}
    kept = tuple(edge for edge in onward if {edge.of, edge.names} <= shown)
    filled = tuple(tuple(each) for each in drawn if each)
    return Graph(filled, kept, alone, len(nodes) - len(shown), len(lines) - len(kept))


def _without_circles(lines: Iterable[Edge]) -> list[Edge]:
    kept: list[Edge] = []
    onward: dict[str, set[str]] = defaultdict(set)
    for edge in lines:
        if not _leads(onward, edge.names, edge.of):
            onward[edge.of].add(edge.names)
            kept.append(edge)
    return kept


def _leads(onward: Mapping[str, set[str]], first: str, last: str) -> bool:
    seen, ahead = {first}, [first]
    while ahead:
        at = ahead.pop()
        if at == last:
            return True
        fresh = onward.get(at, set()) - seen
        seen |= fresh
        ahead += fresh
    return False


def _columns(lines: Sequence[Edge]) -> dict[str, int]:
    """How many steps, at most, lead to each box."""
    column = {end: 0 for edge in lines for end in (edge.of, edge.names)}
    moved = True
    while moved:
        moved = False
        for edge in lines:
            if column[edge.names] <= column[edge.of]:
                column[edge.names], moved = column[edge.of] + 1, True
    return column
