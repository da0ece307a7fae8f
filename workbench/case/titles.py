"""One line that names a record to people: a source by its title, a sighting by what, where and when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workbench.values.spoken import spoken_date

NO_WORDS = "not stated"
CALLED = {
    "enquiry": "search made",
    "custody": "step of custody",
    "stamp": "time stamp",
    "imagery": "imagery record",
    "dismissal": "words offered no more",
    "airframelist": "list of airframes",
    "doubt": "doubt about fixes",
    "savedview": "saved view",
    "ruling": "ruling on a finding",
}
"""Kinds that people call otherwise."""
CAME = {"file": "attached", "standard input": "attached", "pasted": "pasted", "page capture": "captured",
        "unpacked": "unpacked"}  # fmt: skip
"""How the bytes of a source came in, by the method that its collection record states."""
HELD = "held"  # of bytes that came in another way, or nobody knows how


def came(method: str | None) -> str:
    """In a word how the bytes of a source came in: only a page that was asked for is *captured*."""
    return CAME.get(method or "", HELD)


def meaning(field: Mapping[str, Any] | None) -> str:
    """A resolved field in short: what it is taken to mean, else the words as written."""
    if not field:
        return ""
    if field.get("edtf"):
        return spoken_date(field["edtf"])
    return str(field.get("label") or field.get("value") or field["written"])


TRACK_IN_SQL = """concat_ws(' · ', coalesce(json_extract(t.identity, '$.registration.value'),
    json_extract(t.identity, '$.hex.value')),
    json_extract(t.extent, '$.callsigns[0]'))"""
"""What a track's file says flew: an expression for a query; empty where it says nothing."""


def place_in_sql(column: str) -> str:
    """A place of a column as resolved, else its words in quotation marks: an expression for a query."""
    label, value, written = (f"json_extract({column}, '$.{name}')" for name in ("label", "value", "written"))
    return f"coalesce({label}, {value}, '“' || {written} || '”')"


def title(kind: str, row: Mapping[str, Any]) -> str:
    """The line for a record of a kind as ``rows.records`` gives it."""
    if kind == "sighting":
        return sighting_title(row)
    if kind == "enquiry":
        return f"{row['terms'] or NO_WORDS}, in {row['venue']}"
    if kind == "custody":
        ways = (f"from {row['given_by']}" if row["given_by"] else "", f"to {row['taken_by']}")
        return " ".join(filter(None, (row["action"], *(ways if row["sha256"] is None else (f"by {row['taken_by']}",)))))
    if kind == "mention":
        meant = meaning(row["value"])
        written = (row["value"] or {}).get("written") or NO_WORDS
        return f"“{written}”" if meant == written else f"“{written}”: {meant}"
    if kind == "dismissal":
        return f"“{row['words']}” as {row['kind']}"
    if kind == "track":
        return track_title(row)
    if kind == "doubt":
        first, last = row["rows"]
        return f"{row['kind']}: {f'row {first}' if first == last else f'rows {first} to {last}'}"
    if kind == "stamp":
        return "time stamp"
    if kind == "imagery":
        where = (row["geolocation"] or {}).get("place")
        return ", ".join(filter(None, (row["kind"] or "picture", row["provider"], where, meaning(row["acquired"]))))
    names = (
        "quote",
        "label",
        "statement",
        "title",
        "name",
        "text",
        "value",
        "field",
        "kind",
        "factor",
        "relevance",
        "status",
        "reason",
    )
    found = next((row[name] for name in names if row.get(name)), NO_WORDS)
    return str(found)


def sighting_title(row: Mapping[str, Any]) -> str:
    """What was seen, doing what, where and when, as far as it is stated."""
    where = meaning(row["place"]) or " to ".join(filter(None, (meaning(row["origin"]), meaning(row["destination"]))))
    parts = (aircraft_name(row), row["event"], where, meaning(row["when"]))
    return ", ".join(part for part in parts if part)


def track_title(row: Mapping[str, Any]) -> str:
    """A track by what its file says flew, and its first and last minute in UTC."""
    extent = row["extent"] or {}
    return f"{track_name(row)}, {_minutes(extent.get('first'), extent.get('last'))}"


def track_name(row: Mapping[str, Any]) -> str:
    """What a track's file says flew: registration or address, and the first call sign."""
    said = row["identity"] or {}
    calls = (row["extent"] or {}).get("callsigns") or ()
    names = [said[name]["value"] for name in ("registration", "hex") if name in said]
    return " · ".join([*names[:1], *calls[:1]]) or "aircraft not stated"


def _minutes(first: str | None, last: str | None) -> str:
    if not first or not last:
        return "no time"
    begins, ends = (each[:16].replace("T", " ") for each in (first, last))
    if begins == ends:
        return f"{begins} UTC"
    return f"{begins} – {ends[11:] if begins[:10] == ends[:10] else ends} UTC"


def aircraft_name(row: Mapping[str, Any]) -> str:
    """The type as resolved, else as written, else what identifies the airframe."""
    written = row["aircraft"]
    name = (written.get("value") or written["written"]) if written else ""
    return str(name or row["registration"] or row["callsign"] or row["hex"] or "Aircraft")
