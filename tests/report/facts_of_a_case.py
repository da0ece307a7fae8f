"""A small made-up case for the printed summary: two texts that draw on one report nobody holds."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

from workbench.case.marks import Mark
from workbench.report.facts import Facts, Place

DAY = 86_400.0
MONDAY = 1_767_571_200.0  # 5 Jan 2026, 00:00 UTC
TEXT = "Three An-124 freighters were seen at Port Alder last Sunday, Wire Nine said. The ministry denied it."
OTHER = "Wire Nine reported two An-124 at Port Alder on 4 January."


def source(number: int, title: str, text: str | None, **more: Any) -> dict[str, Any]:
    body = (text or "").encode()
    capture = {
        "sha256": hashlib.sha256(body).hexdigest(),
        "bytes": len(body),
        "mime": "text/plain",
        "held": True,
    }
    absent = {"sha256": None, "bytes": None, "mime": None, "held": False}
    unknown = dict.fromkeys(("publisher", "author", "published", "published_how", "url", "reliability"))
    given = {**unknown, "language": "en", **(absent if text is None else capture)}
    return {"id": f"s{number}", "number": f"S{number}", "title": title, **given, **more}


def excerpt(number: int, of: str, text: str, quote: str) -> dict[str, Any]:
    start = text.index(quote)
    place = {"start": start, "end": start + len(quote), "status": "exact"}
    return {"id": f"e{number}", "number": f"E{number}", "source": of, "quote": quote, **place}


def reading(written: str, value: str | None, **more: Any) -> dict[str, Any]:
    given = {"why": "", "premises": [], "alternatives": [], "accepted_by": None}
    return {"written": written, "value": value, **given, **more}


def date(written: str, value: str | None, **more: Any) -> dict[str, Any]:
    return reading(written, value, **{"anchor": None, "rule": None, "edtf": value, **more})


def sighting(number: int, excerpts: list[str], **more: Any) -> dict[str, Any]:
    empty = dict.fromkeys(
        ("aircraft", "registration", "hex", "callsign", "operator", "count", "event", "place", "origin")
        + ("destination", "when", "method", "hedge", "credibility")
    )
    given = {"id": f"g{number}", "number": f"SG-{number:02d}", "excerpts": excerpts, "by": [], "links": []}
    return {**given, **empty, **more}


def claim(number: int, excerpts: list[str], statement: str, **more: Any) -> dict[str, Any]:
    given = {"kind": "assertion", "nature": "information", "hedge": None, "when": None, "credibility": None}
    head = {"id": f"c{number}", "number": f"CL-{number}", "excerpts": excerpts, "statement": statement}
    return {**head, "by": [], "links": [], **given, **more}


def link(number: int, one: str, kind: str, other: str, **more: Any) -> dict[str, Any]:
    given = {"excerpts": [], "note": None, "basis": None}
    return {
        "id": f"l{number}",
        "number": f"L{number}",
        "from": one,
        "kind": kind,
        "to": other,
        **given,
        **more,
    }


def origin(about: str, says: str, ways: dict[str, list[str]], **named: list[str]) -> dict[str, Any]:
    """Whom a record goes back to: by text the names on the way, and the names counted as what."""
    names = {name: named.get(name, []) for name in ("origins", "possible", "unknown", "silent")}
    path = [{"source": text, "hops": [{"name": name} for name in hops]} for text, hops in ways.items()]
    counts = {name: len(those) for name, those in names.items()}
    return {"about": [about], "says": says, "path": path, "named": names, "may_be_one": [], **counts}


def finding(number: int, severity: str, about: str, says: str, *remedies: str) -> dict[str, Any]:
    acts = [{"act": "show" if text == "Show" else "accept", "text": text} for text in remedies]
    return {"number": f"FD-{number}", "severity": severity, "about": [about], "says": says, "remedies": acts,
            "status": "open", "ruling": None}  # fmt: skip


def facts(**more: Any) -> Facts:
    """The whole case; ``more`` replaces fields."""
    anchor = {"edtf": "2026-01-05", "of": "s1"}
    nearest = [
        {"value": "An-124", "why": "nearest", "premises": []},
        {"value": "An-22", "why": "", "premises": []},
    ]
    unknown = reading("An-214", None, alternatives=nearest)
    made = Facts(
        case="0198c0de",
        title="Port Alder freighters",
        question="Did they land?",
        marking="Sample case, synthetic",
        entry=31,
        head="ab" * 32,
        stated="2026-01-09T10:20:00+00:00",
        sources=[
            source(1, "Freighters at Port Alder", TEXT, reliability="C"),
            source(2, "Two of them", OTHER),
            source(3, "Wire Nine report", None),
        ],
        excerpts=[
            excerpt(1, "s1", TEXT, "Three An-124 freighters were seen at Port Alder last Sunday"),
            excerpt(2, "s2", OTHER, "two An-124 at Port Alder on 4 January"),
            excerpt(3, "s1", TEXT, "The ministry denied it"),
            excerpt(4, "s1", TEXT, "Wire Nine said"),
            excerpt(5, "s2", OTHER, "reported"),
        ],
        sightings=[
            sighting(
                1, ["e1"], aircraft=reading("An-124", "An-124"), count=3, event="presence", method="reported",
                place=reading("Port Alder", "XPAL", label="Port Alder field", accepted_by="R. Vale"),
                when=date("last Sunday", "2026-01-04", anchor=anchor, premises=["s1"]),
                by=["Wire Nine"], credibility="3",
            ),
            sighting(2, ["e2"], aircraft=unknown, when=date("soon", None)),
        ],
        claims=[
            claim(1, ["e1", "e2"], "An-124 freighters came to Port Alder.", by=["Wire Nine"], hedge="said"),
            claim(2, ["e3"], "No freighter came.", by=["the ministry"], kind="denial", credibility="5"),
            claim(3, [], "They carried vehicles."),
        ],
        links=[
            link(1, "s1", "cites", "s3", basis="stated", excerpts=["e4"]),
            link(2, "s2", "cites", "s3", basis="inferred"),
            link(3, "g1", "supports", "c1"),
            link(4, "c1", "contradicts", "c2", note="both cannot hold", excerpts=["e3"]),
            link(5, "g1", "same-as", "g2"),
        ],
        leads=[{"id": "d1", "number": "LD-1", "text": "Ask for imagery.", "about": "c1", "status": "open"}],
        grades=[
            {"id": "k1", "about": "s1", "axis": "reliability", "value": "C", "reason": "right before",
             "by": "R. Vale", "at": "2026-01-08T09:00:00+00:00"},
        ],
        marks=[
            Mark(b"g1", "sighting", "SG-01", "happened", "An-124", "Port Alder", MONDAY - DAY, MONDAY,
                 MONDAY - 1.5 * DAY, MONDAY + 0.5 * DAY, "inferred", False, 1),
            Mark(b"s1", "source", "S1", "published", "Sources", "published", MONDAY, MONDAY + DAY,
                 None, None, "stated", False, 1),
        ],
        places={"e1": Place(1, 0, 59), "e2": Place(1, 19, 56), "e3": Place(1, 77, 99)},
        left_out={"notes": 2},
        origins={
            "c1": origin(
                "c1", "1 known (Wire Nine)", {"s1": ["Wire Nine"], "s2": ["Wire Nine"]}, origins=["Wire Nine"]
            ),
            "c2": origin("c2", "1 possible (the ministry)", {"s1": ["the ministry"]}, possible=["the ministry"]),
            "c3": origin("c3", "1 unknown", {}, unknown=["CL-3"]),
            "g1": origin("g1", "1 known (Wire Nine)", {"s1": ["Wire Nine"]}, origins=["Wire Nine"]),
        },
        findings=[
            finding(1, "high", "g2", "“An-214” is no known type. Nearest is An-124.", "Resolve to An-124", "Show"),
            finding(2, "medium", "c3", "This claim rests on no excerpt, so nothing shows who says it.", "Show"),
            finding(3, "low", "g1", "Place is only proposed; nobody has accepted it.", "Accept Place"),
        ],
    )  # fmt: skip
    return replace(made, **more)
