"""Tracker files come in and become tracks with their events."""

from __future__ import annotations

import csv
from argparse import ArgumentTypeError, Namespace
from dataclasses import asdict
from io import StringIO
from pathlib import Path
from typing import Any

from workbench.case.acts.tracks import doubt_fixes, join_tracks, part_tracks
from workbench.case.case import Case
from workbench.case.doubts import doubt_words, set_aside
from workbench.case.ids import id_text
from workbench.case.rows import record
from workbench.cli.doors import reading, writing
from workbench.cli.printing import table
from workbench.cli.records import one as one_record
from workbench.cli.sources import DESCRIBED, progress_line
from workbench.cli.verb import Answer, Parser, Verb, add_text, asks, words
from workbench.exchange.newfile import write_new
from workbench.values.errors import CaseError


def _import_arguments(parser: Parser) -> None:
    from workbench.tracking.importer import importers

    add_text(parser, "case")
    parser.add_argument("inputs", nargs="+", metavar="FILE", help="tracker files, or folders of them")
    parser.add_argument("--aircraft", type=words, metavar="A", help="the airframe that flew: number, registration, hex")
    formats = ", ".join(each.format for each in importers())
    parser.add_argument("--format", type=words, default="", metavar="F", help=f"the format, where not told: {formats}")
    parser.add_argument(
        "--zone",
        type=words,
        default="",
        help="the zone of a clock that is not UTC: +03:00, -05:00, Asia/Tokyo",
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
    return {**record(case, one.id), "snapshot": one.extent["snapshot"], "position_kinds": one.extent["kinds"]}


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


def _bearing_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("record", nargs="?", type=words, metavar="RECORD", help="a sighting or a track; all if none")


def _bearing(options: Namespace) -> Answer:
    from workbench.analysis.bearing import bearings

    with reading(options) as case:
        key = case.find_live(options.record) if options.record else None
        rows = [_side_by_side(case, each) for each in bearings(case, key)]
    return Answer({"rows": rows}, "\n\n".join(map(_compared, rows)) or "No track lies near a dated sighting.")


def _side_by_side(case: Case, found: Any) -> dict[str, Any]:
    return {
        "record": id_text(found.record), "number": case.number(found.record), "track": id_text(found.track),
        "track_number": case.number(found.track), "proposal": found.proposal, "why": found.why,
        "verdicts": [asdict(each) for each in found.verdicts], "origins": list(found.origins),
    }  # fmt: skip


def _compared(row: dict[str, Any]) -> str:
    rows = ((each["field"], each["said"], each["shown"], each["verdict"], each["why"]) for each in row["verdicts"])
    proposed = f"propose: {row['proposal']}" if row["proposal"] else "nothing to propose"
    head = f"{row['number']} beside {row['track_number']} · {proposed} · {row['why']}"
    return "\n".join([head, table(("", "record", "track", "verdict", "why"), rows), *row["origins"]])


def _propose(options: Namespace) -> Answer:
    from workbench.analysis.bearing import bearing
    from workbench.reading.rowwords import take_bearing
    from workbench.tracking.kept import track

    with writing(options) as case:
        sighting = case.find_live(options.sighting, "sighting")
        one = track(case, case.find_live(options.track, "track"))
        found = bearing(case, sighting, one)
        rows = [row for each in found.verdicts for row in each.rows]
        return one_record(case, take_bearing(case, one, sighting, kind=found.proposal, note=found.why, rows=rows))


def _judged_arguments(parser: Parser) -> None:
    asks("case", "track")(parser)
    parser.add_argument(
        "--out", type=Path, metavar="EVENTS.csv", help="the events as a table, the thresholds below them"
    )


def _as_table(found: dict[str, Any]) -> bytes:
    """Events one a row, then the thresholds as remarks, so that the numbers never travel without their rules."""
    made = StringIO(newline="")
    rows = csv.writer(made, lineterminator="\n")
    names = ("id", "kind", "airfield", "candidates", "earliest", "latest", "grade", "flags", "why", "rows")
    rows.writerow(names)
    for event in found["events"]:
        cells = (event[name] for name in names)
        rows.writerow([" ".join(map(str, cell)) if isinstance(cell, list) else cell or "" for cell in cells])
    for each in found["thresholds"]:
        rows.writerow([f"# {each['name']}", f"{each['value']:.10g}", each["unit"], each["use"]])
    return made.getvalue().encode()


def _judged(options: Namespace) -> Answer:
    from workbench.tracking.judging import events_of, flight_of, judged_of
    from workbench.tracking.kept import told, track
    from workbench.tracking.thresholds import thresholds

    with reading(options) as case:
        one = track(case, case.find_live(options.track, "track"))
        numbers = {id_text(each.id): (each.id, each.number) for each in flight_of(case, one)}
        aside = set_aside(case, [key for key, _ in numbers.values()])
        found = {
            "track": track_row(case, one), "events": events_of(case, one), "doubts": judged_of(case, one)["doubts"],
            "set_aside": aside, "row": one.extent["row"], "rejected_rows": told(case, one)["rejected_rows"],
            "thresholds": [asdict(each) for each in thresholds()],
        }  # fmt: skip
        marked = [f"{each['number']}: {numbers[each['track']][1]} {doubt_words(each)}" for each in aside]
    if options.out is not None:
        write_new(options.out, [_as_table(found)])
    return Answer(found, _told(found, marked))


def _told(found: dict[str, Any], marked: list[str]) -> str:
    """A track's events, the doubts about it and the analyst's own, and the thresholds, in words."""
    doubts = table(
        ("doubt", "from", "to", "", "says"),
        ((each["kind"], each["begins"], each["ends"], each["severity"], each["says"]) for each in found["doubts"]),
    )
    limits = table(
        ("threshold", "", "", "what for"),
        ((each["name"], each["value"], each["unit"], each["use"]) for each in found["thresholds"]),
    )
    shown = _shown({"tracks": [found["track"]], "events": found["events"], "remarks": [], "failed": []})
    aside = ["\n".join(marked)] if marked else []
    unread = [table((found["row"], "not read"), found["rejected_rows"])] if found["rejected_rows"] else []
    return "\n\n".join([shown, *aside, doubts if found["doubts"] else "No doubt.", *unread, limits])


def _take(options: Namespace) -> Answer:
    from workbench.reading.rowwords import take_event
    from workbench.tracking.judging import event_called

    with writing(options) as case:
        one, event = event_called(case, options.event)
        return one_record(case, take_event(case, one, event))


def _doubt_arguments(parser: Parser) -> None:
    asks("case", "track", reason="why")(parser)
    parser.add_argument("rows", type=_span, metavar="FIRST[-LAST]", help="rows of the file: its lines, or elements")
    parser.add_argument("--doubtful", action="store_true", help="go on using them, and say that they are doubtful")


def _span(text: str) -> tuple[int, int]:
    first, _, last = text.partition("-")
    if not first.isdecimal() or not (last or first).isdecimal():
        raise ArgumentTypeError(f"{text} names no rows; write 120 or 120-134")
    return int(first), int(last or first)


def _doubt(options: Namespace) -> Answer:
    first, last = options.rows
    kind = "doubtful" if options.doubtful else "set-aside"
    with writing(options) as case:
        track = case.find_live(options.track, "track")
        _have_fixes(case, track, first, last)
        return one_record(case, doubt_fixes(case, track, first=first, last=last, kind=kind, reason=options.reason))


def _have_fixes(case: Case, key: bytes, first: int, last: int) -> None:
    """Refuse rows without any fix of the track."""
    from workbench.tracking.kept import fixes_of, track

    one = track(case, key)
    rows = fixes_of(case, one)["row"]
    if not ((rows >= first) & (rows <= last)).any():
        where = f"its fixes stand in rows {rows.min()} to {rows.max()}" if len(rows) else "it has none at all"
        raise CaseError(f"{one.number} has no fixes in rows {first} to {last}; {where}.")


def _join_arguments(parser: Parser) -> None:
    add_text(parser, "case")
    parser.add_argument("tracks", nargs="+", type=words, metavar="TRACK", help="in the order of time")
    parser.add_argument("--part", action="store_true", help="take them out of the flight they were joined into")


def _join(options: Namespace) -> Answer:
    with writing(options) as case:
        keys = [case.find_live(each, "track") for each in options.tracks]
        if options.part:
            with case.change("Part tracks"):
                for key in keys:
                    part_tracks(case, key)
        else:
            join_tracks(case, keys)
        document = _flown(case, tuple(keys))
    return Answer(document, _shown({**document, "remarks": [], "failed": []}))


VERBS = {
    "import": Verb(_import_arguments, _import),
    "flight": Verb(_judged_arguments, _judged),
    "bearing": Verb(_bearing_arguments, _bearing),
    "bear-out": Verb(asks("case", "track", "sighting"), _propose),
    "take": Verb(asks("case", "event"), _take),
    "doubt": Verb(_doubt_arguments, _doubt),
    "join": Verb(_join_arguments, _join),
}
