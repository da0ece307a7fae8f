"""Endnotes while a summary is being written: numbered by first appearance, one a quote and its grade."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from typing import Any

from workbench.case.anchors import place_words
from workbench.report.blocks import Endnote, Endnotes, Run, Runs, note, paragraph_words, plain
from workbench.report.facts import Facts, Place, Record
from workbench.values.spoken import spoken_date

HELD = {"sighting": "sightings", "claim": "claims", "lead": "leads", "judgement": "judgements", "track": "tracks",
        "source": "sources", "enquiry": "searches", "imagery": "imagery"}  # fmt: skip
"""The kinds of records that a part can be narrowed to, each with the facts that hold them."""
_NOWHERE = Place(None, None, None)


class Ledger:
    """The case's records by id, the endnotes asked for so far, and which ``sections`` the print tells whole."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.sections: Collection[str] = ()
        self.sources: Mapping[str, Record] = {each["id"]: each for each in facts.sources}
        quoted = (*facts.excerpts, *facts.datelines.values())
        self.excerpts: Mapping[str, Record] = {each["id"]: each for each in quoted}
        kinds = (facts.sources, facts.excerpts, facts.sightings, facts.claims, facts.leads, facts.judgements)
        self.numbers = {each["id"]: str(each["number"]) for kind in kinds for each in kind} | dict(facts.named)
        self._links: dict[str, list[Record]] = {}
        for link in facts.links:
            for end in dict.fromkeys((link["from"], link["to"])):
                self._links.setdefault(end, []).append(link)
        self._statements = {each["id"]: each for each in (*facts.sightings, *facts.claims)}
        self._bases: dict[str, list[str]] = {each["id"]: each["basis"] for each in facts.judgements}
        self._notes: list[Endnote] = []
        self._numbers: dict[str, list[int]] = {}

    def number(self, key: str | None) -> str:
        """A record's number for people; where the record was not handed over, that it was left out."""
        return self.numbers.get(key or "", "a record left out")

    def links(self, key: str) -> list[Record]:
        """The links that lead from or to a record."""
        return self._links.get(key, [])

    def cite(self, excerpts: Iterable[str], credibility: str | None) -> Runs:
        """The endnote marks for a statement's excerpts; ``credibility`` is None where none can be given."""
        known = (key for key in excerpts if key in self.excerpts)
        return tuple(note(number) for number in sorted(self._note(key, credibility) for key in known))

    def cite_record(self, key: str) -> Runs:
        """The endnote marks of a record's own words; of a judgement those of what it rests on."""
        runs: list[Run] = []
        seen: set[str] = set()
        waiting = [key]
        while waiting:
            at = waiting.pop()
            if at in seen:
                continue  # judgements may lean on each other
            seen.add(at)
            if at in self._statements:
                item = self._statements[at]
                runs += self.cite(item["excerpts"], item["credibility"] or "")
            elif at in self._bases:
                waiting += reversed(self._bases[at])
            else:
                runs += self.cite([at], None)
        return tuple(runs)

    def dateline(self, source: str) -> Runs:
        """That a source's own text states the day it is of, where, and its endnote; nothing where it does not."""
        line = self.facts.datelines.get(source)
        if line is None:
            return ()
        return (plain(f" (stated in the text, {self._place(line['id'])})"), *self.cite([line["id"]], None))

    def is_track(self, key: str) -> bool:
        """Whether this is a track that was handed over: its table names the file and the rows."""
        return any(each["id"] == key for each in self.facts.tracks)

    def narrowed(self, only: Iterable[str], kinds: Iterable[str]) -> Ledger:
        """The same notes; of these kinds only the records that are named, be it none, and the other kinds whole."""
        keys, other = set(only), copy(self)
        held = {name: getattr(self.facts, name) for name in (HELD[kind] for kind in kinds)}
        kept: dict[str, Any] = {name: [each for each in rows if each["id"] in keys] for name, rows in held.items()}
        other.facts = replace(self.facts, **kept)
        return other

    def places(self, item: Record) -> tuple[Runs, ...]:
        """Where a statement stands, one line an excerpt, with its endnote mark."""
        known = [key for key in item["excerpts"] if key in self.excerpts]
        return tuple((Run(self._place(key)), *self.cite([key], item["credibility"] or "")) for key in known) or (
            (plain("no excerpt"),),
        )

    def leaning(self, key: str) -> list[str]:
        """The judgements that rest on a record, be they told or not."""
        return [self.number(each) for each, basis in self._bases.items() if key in basis]

    def texts(self, item: Record) -> list[str]:
        """The sources whose words a statement rests on, each once, in order."""
        found = (self.excerpts[key]["source"] for key in item["excerpts"] if key in self.excerpts)
        return list(dict.fromkeys(found))

    def same(self, item: Record) -> list[Record]:
        """The sightings or claims that are held to be the same as one, as far as they were handed over."""
        about = self.facts.origins.get(item["id"], {}).get("about", ())
        return [self._statements[key] for key in about if key in self._statements and key != item["id"]]

    def quotes(self, item: Record) -> list[str]:
        """The words a statement rests on, as far as they were found in their file."""
        found = (self.excerpts[key] for key in item["excerpts"] if key in self.excerpts)
        return [each["quote"] for each in found if each["status"] == "exact" and each["quote"]]

    def outside(self, told: Record) -> Sequence[str]:
        """The words told of a sighting, claim or finding that its texts have outside of its quotes."""
        return self.facts.outside.get(told.get("id", ""), ())

    def used(self) -> set[str]:
        """The excerpts that some statement cites."""
        return set(self._numbers)

    def endnotes(self, *, described: bool = False) -> Endnotes:
        """All notes in the order of their numbers; ``described``: the first of each source says what it is."""
        told: dict[str, tuple[str, ...]] = {}
        if described:
            told = {each["number"]: _described(each, self.facts.datelines) for each in self.facts.sources}
        return Endnotes(tuple(replace(each, described=told.pop(each.source, ())) for each in self._notes))

    def paragraph(self, key: str) -> str:
        """The part or paragraph of its source in which an excerpt stands; empty where that is not known."""
        excerpt = self.excerpts.get(key)
        if excerpt is None:
            return ""
        paragraph = self.facts.places.get(key, _NOWHERE).paragraph
        return place_words(excerpt) or paragraph_words(paragraph).strip()

    def _place(self, key: str) -> str:
        return f"{self.number(self.excerpts[key]['source'])} {self.paragraph(key)}".rstrip()

    def _note(self, key: str, credibility: str | None) -> int:
        """The note's number; a quote first cited without a grade takes the grade that is asked for later."""
        for number in self._numbers.setdefault(key, []):
            given = self._notes[number - 1].credibility
            if given is None:
                self._notes[number - 1] = self._made(number, key, credibility)
            if credibility is None or given in (None, credibility):
                return number
        self._notes.append(self._made(len(self._notes) + 1, key, credibility))
        self._numbers[key].append(len(self._notes))
        return len(self._notes)

    def _made(self, number: int, key: str, credibility: str | None) -> Endnote:
        excerpt, place = self.excerpts[key], self.facts.places.get(key, _NOWHERE)
        source = self.sources.get(excerpt["source"], {})
        found = excerpt["status"] == "exact"
        return Endnote(
            number=number,
            record=str(excerpt["number"]),
            quote=excerpt["quote"],
            source=self.number(excerpt["source"]),
            title=source.get("title") or "",
            paragraph=place.paragraph if found else None,
            start=excerpt["start"] if found else None,
            end=excerpt["end"] if found else None,
            bytes_start=place.bytes_start if found else None,
            bytes_end=place.bytes_end if found else None,
            sha256=source.get("sha256") or "",
            reliability=source.get("reliability") or "",
            credibility=credibility,
            part=place_words(excerpt),
            machine=_machine(excerpt.get("machine_read")),
            language=_language(source.get("language")),
            translations=tuple(map(_translated, self.facts.translations.get(key, ()))),
            marking=source.get("handling") or "",
        )


def _described(source: Record, datelines: Mapping[str, Record]) -> tuple[str, ...]:
    """Title, publisher or author, and the day it was published, as far as they are recorded; whether it states that."""
    published = spoken_date(source["published"]) if source["published"] else ""
    given = published and (source.get("published_how") or {}).get("accepted_by")
    stated = "no dateline found" if given and source["id"] not in datelines else ""
    return tuple(filter(None, (source["title"], source["publisher"] or source["author"], published, stated)))


def _language(named: str | None) -> str:
    """The language's letters: ``pt`` of ``pt-BR``; nothing where it is named otherwise."""
    found = re.match(r"([a-z]{2,3})(?![a-z])", (named or "").lower())
    return found[1] if found else ""


def _machine(told: Record | None) -> str:
    if not told:
        return ""
    by = told["confirmed_by"]
    return f"{told['machine']}; {f'the words are confirmed by {by}' if by else 'nobody has confirmed the words'}"


def _translated(row: Record) -> tuple[str, str, str]:
    by = f"machine: {row['machine']}" if row["machine"] else f"by {row['translator'] or 'a translator not named'}"
    return row["language"] or "language not stated", by, row["text"]
