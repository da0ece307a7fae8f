"""Resolved values: what was written, what it is taken to mean, why, and on what premises."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workbench.values.edtf import NOT_STATED, Zone, instants, parse, zone_of

Scalar = str | int | float | bool | None
Facts = tuple[tuple[str, Scalar], ...]


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day a relative phrase counts from; ``of`` is the record that gives it, ``None`` if typed in."""

    edtf: str
    of: str | None = None

    def as_json(self) -> dict[str, Any]:
        """The two keys of the contract."""
        return {"edtf": self.edtf, "of": self.of}


@dataclass(frozen=True, slots=True)
class Alternative:
    """One other reading of the words, with its own reason and the records that reading rests on."""

    value: str
    why: str
    premises: tuple[str, ...] = ()
    facts: Facts = ()

    def fact(self, name: str) -> Scalar:
        """One describing fact by its key, ``None`` if it has none."""
        return dict(self.facts).get(name)

    def as_json(self) -> dict[str, Any]:
        """Flat keys: the facts stand beside value, why and premises."""
        return dict(self.facts) | {"value": self.value, "why": self.why, "premises": list(self.premises)}


@dataclass(frozen=True, slots=True)
class Resolved:
    """A field as written beside its meaning; ``value`` is ``None`` where the meaning stays open.

    ``premises`` are ids of the records the reading rests on; ``accepted_by`` is the analyst who settled it.
    ``facts`` are further keys that only describe the value, such as label, designator, lat, lon.
    """

    written: str
    value: str | None = None
    why: str = ""
    premises: tuple[str, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    accepted_by: str | None = None
    facts: Facts = ()

    def fact(self, name: str) -> Scalar:
        """One describing fact by its key, ``None`` if it has none."""
        return dict(self.facts).get(name)

    def as_json(self) -> dict[str, Any]:
        """The contract's keys, with the facts beside them."""
        return dict(self.facts) | {
            "written": self.written,
            "value": self.value,
            "why": self.why,
            "premises": list(self.premises),
            "alternatives": [each.as_json() for each in self.alternatives],
            "accepted_by": self.accepted_by,
        }

    def text(self) -> str:
        """The one spelling that is stored: sorted keys, no blanks, every script as it is."""
        return canonical(self.as_json())


@dataclass(frozen=True, slots=True)
class ResolvedDate(Resolved):
    """A time as written beside its EDTF value, the instants it can span, and how it was counted.

    ``earliest`` and ``latest`` are UTC instants (last second included), ``None`` for an open end;
    ``rule`` with ``anchor`` is enough to resolve the value again after the anchor moved.
    """

    edtf: str | None = None
    earliest: str | None = None
    latest: str | None = None
    anchor: Anchor | None = None
    rule: str | None = None
    zone: str = NOT_STATED

    def as_json(self) -> dict[str, Any]:
        """The contract's keys of a date; ``value`` repeats ``edtf``."""
        return Resolved.as_json(self) | {
            "edtf": self.edtf,
            "earliest": self.earliest,
            "latest": self.latest,
            "anchor": self.anchor.as_json() if self.anchor else None,
            "rule": self.rule,
            "zone": self.zone,
        }


_KEYS = frozenset({"written", "value", "why", "premises", "alternatives", "accepted_by"})
_ALTERNATIVE_KEYS = frozenset({"value", "why", "premises"})
_DATE_KEYS = frozenset({"edtf", "earliest", "latest", "anchor", "rule", "zone"})


def canonical(value: object) -> str:
    """One text for one value, so that equal values are equal in the file and in its hashes."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def from_json(stored: str | Mapping[str, Any]) -> Resolved:
    """The value back from its stored text or its JSON object; a ``ResolvedDate`` if it carries ``edtf``."""
    keys: Mapping[str, Any] = json.loads(stored) if isinstance(stored, str) else stored
    if "edtf" in keys:
        return _date_from(keys)
    return Resolved(**_common(keys), facts=_facts(keys, _KEYS))


def dated(
    written: str,
    edtf: str | None,
    *,
    why: str,
    rule: str | None = None,
    anchor: Anchor | None = None,
    premises: Iterable[str] = (),
    alternatives: Iterable[Alternative] = (),
    zone: Zone = None,
) -> ResolvedDate:
    """A date with its instants worked out; ``edtf`` is ``None`` where the words leave it open."""
    value = None if edtf is None else parse(edtf)
    first, last = (None, None) if value is None else instants(value, zone)
    stated = NOT_STATED if value is None else zone_of(value)
    if stated == NOT_STATED and zone:
        stated = zone if isinstance(zone, str) else ", ".join(zone)
    return ResolvedDate(
        written=written,
        value=edtf,
        why=why,
        premises=merged(premises),
        alternatives=tuple(alternatives),
        edtf=edtf,
        earliest=first,
        latest=last,
        anchor=anchor,
        rule=rule,
        zone=stated,
    )


def accept(resolved: Resolved, by: str) -> Resolved:
    """The same reading, settled by an analyst."""
    return replace(resolved, accepted_by=by)


def facts(**named: Scalar) -> Facts:
    """Describing facts in their fixed order; those that are ``None`` are left out."""
    return tuple(sorted((name, value) for name, value in named.items() if value is not None))


def merged(*groups: Iterable[str]) -> tuple[str, ...]:
    """Premises of several readings as one list without repeats, first mention first."""
    return tuple(dict.fromkeys(each for group in groups for each in group))


def _date_from(keys: Mapping[str, Any]) -> ResolvedDate:
    anchor = keys["anchor"]
    return ResolvedDate(
        **_common(keys),
        facts=_facts(keys, _KEYS | _DATE_KEYS),
        edtf=keys["edtf"],
        earliest=keys["earliest"],
        latest=keys["latest"],
        anchor=Anchor(anchor["edtf"], anchor["of"]) if anchor else None,
        rule=keys["rule"],
        zone=keys["zone"],
    )


def _common(keys: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "written": keys["written"],
        "value": keys["value"],
        "why": keys["why"],
        "premises": tuple(keys["premises"]),
        "alternatives": _alternatives(keys["alternatives"]),
        "accepted_by": keys["accepted_by"],
    }


def _alternatives(listed: Sequence[Mapping[str, Any]]) -> tuple[Alternative, ...]:
    return tuple(
        Alternative(each["value"], each["why"], tuple(each["premises"]), _facts(each, _ALTERNATIVE_KEYS))
        for each in listed
    )


def _facts(keys: Mapping[str, Any], known: frozenset[str]) -> Facts:
    return tuple(sorted((name, value) for name, value in keys.items() if name not in known))
