"""Tracker files come in and become tracks with their events."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from typing import Any

from workbench.case.case import Case
from workbench.cli.doors import writing
from workbench.cli.printing import table
from workbench.cli.sources import DESCRIBED, progress_line
from workbench.cli.verb import Answer, Parser, Verb, add_text, words


def _import_arguments(parser: Parser) -> None:
    from workbench.tracking.importer import importers

    add_text(parser, "case")
    parser.add_argument("inputs", nargs="+", metavar="FILE", help="tracker files, or folders of them")
    parser.add_argument("--aircraft", type=words, metavar="A", help="the airframe that flew: number, registration, hex")
    formats = ", ".join(each.format for each in importers())
    parser.add_argument("--format", type=words, default="", metavar="F", help=f"the format, where not told: {formats}")
    parser.add_argument(
        "--zone", type=words, default="", help="the zone of a clock that is not UTC: +03:00, Asia/Tokyo"
    )
    parser.add_argument("--date", type=words, default="", help="the day of a log that tells the time only: 2025-10-26")
    parser.add_argument(
        "--map", type=_pair, action="append", default=[], metavar="FIELD=COLUMN", dest="mapping",
        help="a column of a table nobody knows: time=Zeit lat=Breite lon=Länge",
    )  # fmt: skip
    for name in DESCRIBED:
        parser.add_argument(f"--{name}", type=words, metavar="EDTF" if name == "published" else "TEXT")


def _pair(text: str) -> tuple[str, str]:
    name, found, column = words(text).partition("=")
    if not found:
        raise ArgumentTypeError(f"{text} is no FIELD=COLUMN")
    return name.strip(), column


def _import(options: Namespace) -> Answer:
    from workbench.reading.flights import import_flights
    from workbench.tracking.importer import Settings

    settings = Settings(options.zone, dict(options.mapping), options.date)
    described = {name: getattr(options, name) for name in DESCRIBED}
    with writing(options) as case:
        with progress_line() as progress:
            came = import_flights(
                case, options.inputs, format=options.format, settings=settings, aircraft=options.aircraft or "",
                described=described, progress=progress,
            )  # fmt: skip
        document = {**_flown(case, came.tracks), "remarks": list(came.remarks)}
    document["failed"] = [{"input": each.input, "says": each.says} for each in came.failed]
    return Answer(document, _shown(document))


def _flown(case: Case, keys: tuple[bytes, ...]) -> dict[str, Any]:
    from workbench.tracking.judging import events_of
    from workbench.tracking.kept import tracks

    found = tracks(case, keys)
    return {
        "tracks": [track_row(case, one) for one in found],
        "events": [event for one in found for event in events_of(case, one)],
    }


def track_row(case: Case, one: Any) -> dict[str, Any]:
    """A track as the contract has it."""
    from workbench.case.rows import record

    extent = one.extent
    named = {name: one.identity.get(name, {}).get("value") for name in ("hex", "registration", "type", "operator")}
    calls = extent["callsigns"]
    return {
        **record(case, one.id), **named, "format": extent["format"], "callsign": calls[0] if calls else None,
        "callsigns": calls, "fixes": extent["fixes"], "first": extent["first"], "last": extent["last"],
        "bbox": extent["bbox"], "rejected": extent["rejected"], "snapshot": extent["snapshot"],
        "position_kinds": extent["kinds"],
    }  # fmt: skip


def _shown(document: dict[str, Any]) -> str:
    tracks = table(
        ("", "format", "aircraft", "fixes", "first", "last", "rejected"),
        ((row["number"], row["format"], row["registration"] or row["hex"] or row["callsign"] or "not stated",
          row["fixes"], row["first"], row["last"], row["rejected"]) for row in document["tracks"]),
    )  # fmt: skip
    events = table(
        ("", "event", "airfield", "earliest", "latest", "grade"),
        ((row["id"], row["kind"], row["airfield"] or " or ".join(row["candidates"]) or "unknown", row["earliest"],
          row["latest"], row["grade"]) for row in document["events"]),
    )  # fmt: skip
    said = [tracks, events if document["events"] else "No event."]
    return "\n".join([*said, *document["remarks"], *(each["says"] for each in document["failed"])])


VERBS = {"import": Verb(_import_arguments, _import)}
