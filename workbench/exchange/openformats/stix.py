"""A case as a STIX 2.1 bundle (OASIS, 10 June 2021): sightings of aircraft, claims as notes, sources as references.

An aircraft is an identity of class ``system``, a place a location, another entity an identity; a judgement is a note,
for STIX has no word for likelihood. Ids are made of the records' own (UUIDv5), so the same case gives the same bundle.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID, uuid5

from workbench.case.rows import Row
from workbench.exchange.openformats.held import Format, Held, heading, meant, written

_SPACE = UUID("6f5c1c0e-4b57-5d5e-9d2a-0a6a3a2c7b11")
_TLP = {
    "TLP:CLEAR": "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9",
    "TLP:GREEN": "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da",
    "TLP:AMBER": "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82",
    "TLP:AMBER+STRICT": "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed",
    "TLP:RED": "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed",
}
"""The markings that every STIX program knows (section 7.2.1.4); what has none there goes under the stricter one."""
_CLASS = {"aircraft": "system", "organisation": "organization", "person": "individual"}
Thing = dict[str, Any]


def _files(held: Held) -> Mapping[str, bytes]:
    made = _Bundle(held)
    made.fill()
    bundle = {"type": "bundle", "id": _id("bundle", held.id), "objects": list(made.objects.values())}
    return {"case.stix.json": (json.dumps(bundle, ensure_ascii=False, indent=1) + "\n").encode()}


def _id(kind: str, *of: str) -> str:
    return f"{kind}--{uuid5(_SPACE, chr(0).join(of))}"


class _Bundle:
    def __init__(self, held: Held) -> None:
        self._held = held
        self._at = held.at
        self.objects: dict[str, Thing] = {}
        self._analyst = self._put("identity", ("the analyst", held.id), name="The analyst of this case",
                                  identity_class="unknown")  # fmt: skip

    def fill(self) -> None:
        """Everything, each thing behind what it names."""
        for row in self._held.rows["entity"]:
            self._entity(row)
        sighted = [self._sighting(row) for row in self._held.rows["sighting"]]
        said = [self._claim(row) for row in self._held.rows["claim"]]
        for row in self._held.rows["judgement"]:
            words = [row["statement"], *(f"{name}: {row[name]}" for name in ("likelihood", "confidence") if row[name])]
            said.append(self._note(row, "\n".join(words), [self._case_of(sighted, said)]))
        for row in self._held.rows["link"]:
            self._link(row)
        if sighted or said:
            self._put("grouping", ("case", self._held.id), name=self._held.title, context="suspicious-activity",
                      object_refs=[*sighted, *said])  # fmt: skip

    def _case_of(self, *made: list[str]) -> str:
        return next((each for some in made for each in some), self._analyst)

    def _put(self, kind: str, of: tuple[str, ...], *, marking: str | None = None, **facts: Any) -> str:
        key = _id(kind, *of)
        thing = {"type": kind, "spec_version": "2.1", "id": key, "created": self._at, "modified": self._at, **facts}
        if kind != "identity" or facts.get("identity_class") != "unknown":
            thing["created_by_ref"] = self._analyst
        if marking:
            thing["object_marking_refs"] = [self._marked(marking)]
        self.objects[key] = {name: value for name, value in thing.items() if value not in (None, "", [])}
        return key

    def _marked(self, marking: str) -> str:
        key = _TLP[marking]
        colour = {"CLEAR": "white"}.get(name := marking[4:].partition("+")[0], name.lower())
        colour = "red" if marking.endswith("+STRICT") else colour
        self.objects[key] = {
            "type": "marking-definition", "spec_version": "2.1", "id": key, "created": "2017-01-20T00:00:00.000Z",
            "definition_type": "tlp", "name": f"TLP:{colour.upper()}", "definition": {"tlp": colour},
        }  # fmt: skip
        return key

    def _entity(self, row: Row) -> str:
        marking = self._held.markings.get(row["id"])
        if row["type"] == "place":
            return self._put("location", (row["id"],), name=row["name"], region="world", marking=marking)
        return self._put("identity", (row["id"],), name=row["name"], marking=marking,
                         identity_class=_CLASS.get(row["type"], "unspecified"))  # fmt: skip

    def _sighting(self, row: Row) -> str:
        registration, craft = row.get("registration"), row.get("aircraft")
        name = " ".join(filter(None, (meant(craft), registration))) or "aircraft, type not stated"
        seen = self._put("identity", ("aircraft", name), name=name, identity_class="system")
        when = row.get("when") or {}
        return self._put(
            "sighting", (row["id"],), sighting_of_ref=seen, marking=self._held.markings.get(row["id"]),
            first_seen=when.get("earliest"), last_seen=_later(when), count=row.get("count"),
            where_sighted_refs=list(dict.fromkeys(self._places(row))), description=_words(row),
            external_references=list(self._references(row)),
        )  # fmt: skip

    def _places(self, row: Row) -> Iterator[str]:
        for spot in self._held.spots(row):
            place = (str(spot.latitude), str(spot.longitude), spot.name)
            yield self._put("location", place, name=spot.name, latitude=spot.latitude, longitude=spot.longitude)

    def _claim(self, row: Row) -> str:
        facts = (f"{name}: {_told(row[name])}" for name in ("kind", "by", "hedge") if row.get(name))
        return self._note(row, "\n".join([row["statement"], *facts]), [self._analyst])

    def _note(self, row: Row, words: str, about: list[str]) -> str:
        return self._put(
            "note", (row["id"],), content=words, abstract=str(row["number"]), object_refs=about,
            marking=self._held.markings.get(row["id"]), external_references=list(self._references(row)),
        )  # fmt: skip

    def _references(self, row: Row) -> Iterator[Thing]:
        """The sources of a record with the exact words, and the SHA-256 of the bytes that have them."""
        for excerpt in self._held.quotes(row):
            source = self._held.by_id.get(excerpt["source"])
            if source is None:
                continue
            name = source.get("publisher") or source.get("title") or source["number"]
            made = {"source_name": name, "description": f"“{excerpt['quote']}”, {excerpt['number']}",
                    "url": source.get("url"), "external_id": source["number"]}  # fmt: skip
            if source.get("url") and source.get("sha256"):
                made["hashes"] = {"SHA-256": source["sha256"]}
            yield {key: value for key, value in made.items() if value}

    def _link(self, row: Row) -> None:
        ends = [self._thing(row[end]) for end in ("from", "to")]
        if all(ends):
            self._put("relationship", (row["id"],), relationship_type=row["kind"], source_ref=ends[0],
                      target_ref=ends[1], description=row.get("note"))  # fmt: skip

    def _thing(self, key: str) -> str | None:
        """What stands for a record here; a relationship may not end in a sighting."""
        kinds = ("note", "identity", "location")
        return next((made for kind in kinds if (made := _id(kind, key)) in self.objects), None)


def _words(row: Row) -> str:
    """What a sighting says, as written beside as resolved."""
    lines = [f"{row['number']} {heading(row)}"]
    for name in ("aircraft", "place", "origin", "destination", "when"):
        if row.get(name):
            lines.append(f"{name}: “{written(row[name])}” → {meant(row[name]) or 'open'}")
    more = ("event", "method", "by", "hedge", "credibility")
    lines += [f"{name}: {_told(row[name])}" for name in more if row.get(name)]
    return "\n".join(lines)


def _told(value: object) -> str:
    return " > ".join(map(str, value)) if isinstance(value, list) else str(value)


def _later(when: Mapping[str, Any]) -> str | None:
    """The last instant; STIX wants one that is later than the first."""
    return when.get("latest") if when.get("latest") != when.get("earliest") else None


_KINDS = ("entity", "sighting", "claim", "judgement")
FORMAT = Format("stix", "sightings and claims as a STIX 2.1 bundle", _files, kinds=_KINDS)
