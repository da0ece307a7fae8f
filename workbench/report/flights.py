"""Tracks of a case: what each tracker file shows, how sure, what it bears out, and by which thresholds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from workbench.case.doubts import doubt_words
from workbench.case.ids import id_bytes
from workbench.report.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Paragraph,
    Row,
    Run,
    Runs,
    Table,
    faint,
    plain,
    record,
    strong,
)
from workbench.report.citing import Ledger
from workbench.report.facts import Record

_SHOWN = 12  # doubts of a track that are told one by one
_WHOSE = {"emitter": "sent by the aircraft", "tracker": "the tracker’s own table", "file name": "in the file’s name",
          "analyst": "said by the analyst"}  # fmt: skip
_CAPTION = (
    plain("Take-offs and landings are worked out from the file by the thresholds below; "),
    strong("observed"),
    plain(" rests on a ground report, inferred on what came before and after a silence. They are no statement of the "
          "tracker. Rows are those of the file."),
)  # fmt: skip
_BEARING = (
    plain("Even a track that is compatible in every field does not make two records one event. A call sign or an "
          "address alone proves no aircraft; a missing track contradicts nothing by itself."),
)  # fmt: skip
_RULES = "Thresholds by which events and doubts were found"


def flights(ledger: Ledger) -> Iterator[Block]:
    """Every track, its events, what it bears out; then the thresholds, where there is any track."""
    held = ledger.facts.tracks
    if not held:
        return
    columns = (Column("No."), Column("Aircraft, as the file says", 3), Column("Fixes", 3), Column("Events", 4),
               Column("Doubts", 3))  # fmt: skip
    yield Heading("Tracks")
    yield Table(columns, tuple(map(_track, held)), _CAPTION)
    yield from _map(ledger)
    yield from _bearings(ledger)
    yield from _thresholds(ledger)


def _map(ledger: Ledger) -> Iterator[Block]:
    from workbench.report.mapped import maps  # late: it needs numpy

    chart = ledger.facts.chart
    yield from maps(chart and chart.only({id_bytes(each["id"]) or b"" for each in ledger.facts.tracks}))


def _bearings(ledger: Ledger) -> Iterator[Block]:
    compared = [(track, each) for track in ledger.facts.tracks for each in track["bearings"]]
    if compared:
        columns = (Column("Track, record", 2), Column("Field"), Column("Record says", 2), Column("Track shows", 3),
                   Column("Verdict, why", 3), Column("Rows"))  # fmt: skip
        yield Heading("What the tracks bear out")
        yield Table(columns, tuple(row for track, each in compared for row in _compared(track, each, ledger)), _BEARING)


def _cell(*runs: Run) -> Cell:
    return (tuple(runs),)


def _track(track: Record) -> Row:
    identity: Mapping[str, Mapping[str, str]] = track["identity"]
    said: list[Runs] = [
        (plain(f"{name} {each['value']} "), faint(f"({_WHOSE.get(each['by'], each['by'])})"))
        for name, each in identity.items()
    ]
    calls = ", ".join(track["extent"]["callsigns"])
    said += [(plain(f"call sign {calls} "), faint("(sent by the aircraft)"))] if calls else []
    return Row((
        ((record(track["number"], icon=True),), (faint(f"from {track['of']}"),)),
        tuple(said) or ((faint("no registration, address or call sign"),),),
        _fixes(track),
        tuple(map(_event, track["events"])) or ((faint(_no_event(track)),),),
        _doubts(track),
    ))  # fmt: skip


def _no_event(track: Record) -> str:
    if not track["read"]:
        return "its fixes are not read in this copy yet: open the case in the window, or read its file again"
    return "a snapshot: one moment, no event" if track["extent"]["snapshot"] else "no take-off or landing is seen"


def _fixes(track: Record) -> Cell:
    extent = track["extent"]
    kinds = ", ".join(extent["kinds"])
    says: list[Runs] = [
        (plain(f"{track['format']}: {extent['fixes']:,} fixes"),),
        (plain(f"{_minute(extent['first'])} to {_minute(extent['last'])} UTC"),),
        (faint("kind of position not told" if kinds == "unknown" else f"positions: {kinds}"),),
    ]
    if extent["rejected"]:
        says.append((faint(f"{extent['rejected']:,} rows of the file are no fixes"),))
    if extent["zone"]:
        says.append((faint(f"the file’s clock: {extent['zone']}"),))
    return tuple(says)


def _minute(instant: str | None) -> str:
    return instant[:16].replace("T", " ") if instant else "not told"


def _event(event: Mapping[str, Any]) -> Runs:
    where = event["airfield"] or (" or ".join(event["candidates"][:4]) if event["candidates"] else "field unknown")
    when = f"{_second(event['earliest'])} to {_second(event['latest'])}"
    return (
        strong(f"{event['kind']} {where}"),
        plain(f", {when}, {event['grade']}; "),
        faint(", ".join(filter(None, (event["why"].rstrip("."), _rows(event["rows"]), *event["flags"])))),
    )


def _second(instant: str) -> str:
    return instant[:19].replace("T", " ")


def _rows(rows: list[int]) -> str:
    return "" if not rows else f"row {rows[0]}" if len(rows) == 1 else f"rows {rows[0]} to {rows[-1]}"


def _doubts(track: Record) -> Cell:
    """What the analyst set aside, all of it, then what the program doubts."""
    aside: list[Runs] = [(record(each["number"]), plain(f" {doubt_words(each)}")) for each in track["set_aside"]]
    told: list[Runs] = [(plain(each["says"]),) for each in track["doubts"][:_SHOWN]]
    more = len(track["doubts"]) - _SHOWN
    rest: list[Runs] = [(faint(f"and {more:,} more"),)] if more > 0 else []
    return (*aside, *told, *rest) or _cell(faint("none" if track["read"] else "not looked for yet"))


def _compared(track: Record, found: Mapping[str, Any], ledger: Ledger) -> Iterator[Row]:
    marks = tuple(run for carried in found["carried"] for run in ledger.cite(carried, ""))
    for n, each in enumerate(found["verdicts"]):
        head: Cell = ()
        if n == 0:
            head = (
                (record(track["number"]), plain(" beside "), record(found["number"])),
                (strong(found["says"]), *marks),
            )
        if n == 1:
            head = tuple((faint(says),) for says in found["origins"])
        yield Row((
            head, _cell(plain(each["field"])), _cell(plain(each["said"])), _cell(plain(each["shown"])),
            ((strong(each["verdict"]),), *(((faint(each["why"]),),) if each["why"] else ())),
            _cell(faint(_rows(list(each["rows"])))),
        ))  # fmt: skip


def _thresholds(ledger: Ledger) -> Iterator[Block]:
    columns = (Column("Threshold", 2), Column("Value", right=True), Column("Unit"), Column("What for", 4))
    rows = [
        Row((_cell(plain(each["name"])), _cell(plain(f"{each['value']:,.10g}")), _cell(plain(each["unit"])),
             _cell(plain(each["use"]))))
        for each in ledger.facts.thresholds
    ]  # fmt: skip
    yield Heading(_RULES)
    yield Paragraph((plain("The same for every file; set by rule or found on published and generated tracks."),))
    yield Table(columns, tuple(rows))
