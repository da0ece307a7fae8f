"""Words that files of readsb and tar1090 share: who an aircraft is, how a position came about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from workbench.tracking.fixes import ADS_B, MLAT, TIS_B, UNKNOWN, Stated

_KINDS = {"adsb": ADS_B, "adsr": ADS_B, "mlat": MLAT, "tisb": TIS_B}
_PRIVATE = 4
CUT = "The file breaks off before its end; what stands before the break was read."


def kind_of(source: Any) -> int:
    """The position kind of a source word such as ``adsb_icao``."""
    return _KINDS.get(source.partition("_")[0], UNKNOWN) if isinstance(source, str) else UNKNOWN


def identity_of(words: Mapping[str, Any], hex_key: str) -> dict[str, Stated]:
    """Who an aircraft is: the address that it sends itself, the rest from the tracker's own table."""
    made: dict[str, Stated] = {}
    address = text_of(words.get(hex_key)).lower()
    if address and not address.startswith("~"):
        made["hex"] = Stated(address, "emitter")
    for field, key in (("registration", "r"), ("type", "t"), ("operator", "ownOp")):
        if word := text_of(words.get(key)):
            made[field] = Stated(word, "tracker")
    return made


def remarks_on(words: Mapping[str, Any], hex_key: str, *, cut: bool = False) -> tuple[str, ...]:
    """What an analyst must know of an address before calling an aircraft by it."""
    found = [CUT] if cut else []
    address = text_of(words.get(hex_key))
    if address.startswith("~"):
        found.append(f"{address} is no ICAO address (TIS-B, or made up by a receiver); it names no airframe.")
    marks = words.get("dbFlags")
    if isinstance(marks, int) and marks & _PRIVATE:
        found.append(f"{address} is a temporary private address (PIA); it names no airframe for long.")
    return tuple(found)


def doubtful_addresses(rows: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """How many addresses of a snapshot name no airframe."""
    number = sum(text_of(row.get("hex")).startswith("~") for row in rows)
    says = f"{number} of the addresses (those with ~) are no ICAO addresses; they name no airframe."
    return (says,) if number else ()


def text_of(value: Any) -> str:
    """A word of a file without blanks around it; empty where it is none."""
    return value.strip() if isinstance(value, str) else ""
