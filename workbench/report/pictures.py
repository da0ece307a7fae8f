"""Pictures and films: who took them, when and where, how each of that is known, and whether the sun bears it out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from workbench.report.blocks import Block, Cell, Column, Heading, Row, Runs, Table, faint, plain, record
from workbench.report.citing import Ledger
from workbench.report.facts import Record
from workbench.report.wording import NOT_STATED
from workbench.values.spoken import spoken_date

_CAPTION = (plain("What a file states of itself can be made up; how a time or a place is known stands below it."),)


def pictures(ledger: Ledger) -> Iterator[Block]:
    """Every imagery record, in the order of their numbers."""
    if ledger.facts.imagery:
        columns = (Column("No."), Column("Kind, provider, scene", 2), Column("Taken, how known", 2),
                   Column("Place, how known", 3), Column("Sun and time", 3), Column("Earliest posting", 2))  # fmt: skip
        yield Heading("Pictures and films")
        yield Table(columns, tuple(map(_picture, ledger.facts.imagery)), _CAPTION)


def _picture(row: Record) -> Row:
    said: Mapping[str, str] = row["said"]
    head: Cell = ((record(row["number"]),), (faint(f"of {row['of']}"),))
    return Row((head, _lines(_kind(said)), _lines(_taken(row, said)), _lines(_place(said)), _lines(_time(row, said)),
                _lines(_posted(said))))  # fmt: skip


def _lines(said: list[str]) -> Cell:
    """The first line as it is, the others smaller; what nobody said reads so."""
    first: Runs = (plain(said[0]),) if said else (faint(NOT_STATED),)
    return (first, *((faint(each),) for each in said[1:]))


def _some(said: Mapping[str, str], *names: tuple[str, str]) -> list[str]:
    return [words.format(said[name]) for name, words in names if name in said]


def _kind(said: Mapping[str, str]) -> list[str]:
    first = ", ".join(_some(said, ("kind", "{}"), ("provider", "{}")))
    return [*([first] if first else []), *_some(said, ("scene", "scene {}"), ("resolution", "{}"),
                                                ("footprint", "covers {}"))]  # fmt: skip


def _taken(row: Record, said: Mapping[str, str]) -> list[str]:
    day = (row["acquired"] or {}).get("value")
    return [*([spoken_date(day)] if day else []), *_some(said, ("acquired_how", "{}"))]


def _place(said: Mapping[str, str]) -> list[str]:
    error = f", give or take {said['place_error']} m" if "place_error" in said else ""
    where = [f"{said['place']}{error}"] if "place" in said else []
    camera = _some(said, ("camera", "camera at {}"), ("camera_error", "give or take {} m"), ("bearing", "towards {}°"))
    how = _some(said, ("place_method", "by {}"), ("place_features", "matched: {}"), ("place_by", "found by {}"))
    return [*where, *([", ".join(camera)] if camera else []), *how]


def _time(row: Record, said: Mapping[str, str]) -> list[str]:
    between = _some(said, ("time_from", "not before {}"), ("time_to", "not after {}"))
    sun = _some(said, ("sun_azimuth", "sun azimuth {}°"), ("sun_altitude", "altitude {}°"),
                ("shadow", "shadow {} m for each metre"), ("shadow_bearing", "shadow towards {}°"))  # fmt: skip
    how = _some(said, ("time_method", "by {}"), ("time_features", "seen: {}"), ("time_by", "found by {}"))
    told = [", ".join(each) for each in (between, sun) if each]
    return [*([row["sun"]] if row["sun"] else []), *told, *how]


def _posted(said: Mapping[str, str]) -> list[str]:
    day = [spoken_date(said["posted"])] if "posted" in said else []
    return [*day, *_some(said, ("posted_url", "{}"), ("posted_how", "found by {}"))]
