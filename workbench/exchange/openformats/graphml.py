"""Records and links as GraphML (http://graphml.graphdrawing.org), for Gephi, yEd and their like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as Xml

from workbench.exchange.openformats.held import KINDS, Format, Held, heading
from workbench.exchange.openformats.markup import document, put

_FACTS = {"node": ("number", "kind", "title", "marking"), "edge": ("kind", "number", "note", "basis")}


def _files(held: Held) -> Mapping[str, bytes]:
    root = Xml.Element("graphml", xmlns="http://graphml.graphdrawing.org/xmlns")
    for of, names in _FACTS.items():
        for name in names:
            Xml.SubElement(root, "key", {"id": f"{of}-{name}", "for": of, "attr.name": name, "attr.type": "string"})
    graph = Xml.SubElement(root, "graph", id="case", edgedefault="directed")
    for kind in KINDS[:-1]:
        for row in held.rows[kind]:
            node = Xml.SubElement(graph, "node", id=row["id"])
            _say(node, "node", {"number": row["number"], "kind": kind, "title": heading(row),
                                "marking": held.markings.get(row["id"], "")})  # fmt: skip
    for key, start, end, facts in _edges(held):
        if start in held.by_id and end in held.by_id:
            _say(Xml.SubElement(graph, "edge", id=key, source=start, target=end), "edge", facts)
    return {"case.graphml": document(root)}


def _say(element: Xml.Element, of: str, facts: Mapping[str, str]) -> None:
    for name, value in facts.items():
        if value:
            put(element, "data", value, key=f"{of}-{name}")


def _edges(held: Held) -> Iterator[tuple[str, str, str, dict[str, str]]]:
    """Links as they were drawn, and what a record rests on: its quotes, their source."""
    for row in held.rows["link"]:
        facts = {name: row.get(name) or "" for name in _FACTS["edge"]}
        yield row["id"], row["from"], row["to"], facts
    for row in held.rows["excerpt"]:
        yield f"{row['id']}-in", row["id"], row["source"], {"kind": "quoted from"}
    for kind in ("sighting", "claim"):
        for row in held.rows[kind]:
            for at, key in enumerate(row["excerpts"]):
                yield f"{row['id']}-{at}", row["id"], key, {"kind": "rests on"}


FORMAT = Format("graphml", "records and links as a graph, GraphML", _files)
