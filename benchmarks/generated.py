"""Large cases, made quickly and through the gate, so that their journals are as long as real ones."""

from __future__ import annotations

import atexit
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from hashlib import sha256
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from workbench.case.case import Case
from workbench.case.ids import new_id
from workbench.case.journal import ENTRY, now, write_changes, write_entries
from workbench.case.records import BY_TABLE, FIELDS, Json, canonical
from workbench.case.search import index_text
from workbench.case.texts import keep
from workbench.reference.aircraft import resolve_aircraft
from workbench.reference.places import resolve_place
from workbench.values.resolved import dated

Row = TypeVar("Row")
BATCH = 1000  # rows an entry
SOURCES, SIGHTINGS = 2_000, 20_000
SIZE = f"{SOURCES:,} sources, {SIGHTINGS:,} sightings"
AIRCRAFT = ("An-26", "Il-76", "Mi-8", "Su-24", "An-124", "Tu-154", "MiG-29", "C-130")
PLACES = ("Hostomel", "Khartoum", "Tripoli", "Kyiv", "Hamburg", "Minsk", "Aleppo", "Tobruk")
RETURNED = "returned"  # the folder of the copies that colleagues sent back
TYPED = "an-124 hostomel"  # letter by letter, to filter such a case
WORDS = "two transports stood at the airfield and left for the north the next day said a witness on the phone"


def _stored(table: str, row: dict[str, Any]) -> tuple[Any, ...]:
    """A row as its columns hold it."""
    return tuple(
        canonical(row[name]) if as_json and row.get(name) is not None else row.get(name)
        for name, as_json in _columns(table)
    )


@cache
def _columns(table: str) -> tuple[tuple[str, bool], ...]:
    """The columns of a table, and whether each holds JSON."""
    model = BY_TABLE[table]
    return tuple((name, isinstance(getattr(model, name), Json)) for name in FIELDS[table] if name != "deleted")


def insert(case: Case, table: str, rows: Iterable[dict[str, Any]], *, batch: int = BATCH) -> list[bytes]:
    """Create many records, an entry a batch; tells their keys."""
    columns = [name for name in FIELDS[table] if name != "deleted"]
    named, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    made = [_stored(table, {"id": new_id(), **row}) for row in rows]
    for some in _batches(made, batch):
        with case.change(f"Generate {table}"):
            case.raw.executemany(f'INSERT INTO "{table}" ({named}) VALUES ({marks})', some)
    return [row[0] for row in made]


def poured(case: Case, table: str, rows: Iterable[dict[str, Any]], *, batch: int = 5 * BATCH) -> list[bytes]:
    """The same past the gate, as a merge writes: in a third of the time, with entries whose hashes nobody may check."""
    columns = [name for name in FIELDS[table] if name != "deleted"]
    named, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    made = [_stored(table, {"id": new_id(), **row}) for row in rows]
    for some in _batches(made, batch):
        with case.change(f"Generate {table}") as saving, case.incoming():
            case.raw.executemany(f'INSERT INTO "{table}" ({named}) VALUES ({marks})', some)
            saving.since = _journalled(case, table, columns, some)
            saving.rows = {table: {row[0] for row in some}}
    return [row[0] for row in made]


def _journalled(case: Case, table: str, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> int:
    """Write the entry that tells of new rows, and answer its place."""
    seq, n = case.rows("SELECT 1 + coalesce(max(seq), 0), 1 + coalesce(max(n), 0) FROM entry")[0]
    key, salt = new_id(), bytes(16)
    before = case.value("SELECT hash FROM entry ORDER BY seq DESC LIMIT 1")
    facts = (seq, key, case.local("replica"), n, now(), f"Generate {table}", None, before, sha256(key).digest())
    told: list[tuple[Any, ...]] = [(ENTRY, key, "by", None, case.analyst)]
    for row in rows:
        told.append((table, row[0], "deleted", None, 0))
        told += [(table, row[0], name, None, value) for name, value in zip(columns[1:], row[1:], strict=True)
                 if value is not None]  # fmt: skip
    write_entries(case.raw, [facts])
    write_changes(case.raw, ((seq << 24 | at, *each, salt, None) for at, each in enumerate(told)))
    return int(seq)


def _batches(rows: Iterable[Row], batch: int) -> Iterator[list[Row]]:
    left = iter(rows)
    while some := list(islice(left, batch)):
        yield some


def _texts(random: Random, sources: int, lines: int = 12) -> list[str]:
    texts = []
    for number in range(sources):
        told = []
        for _ in range(lines):
            aircraft, place = random.choice(AIRCRAFT), random.choice(PLACES)
            told.append(f"On {random.randrange(1, 29)} August {aircraft} at {place}: {WORDS}.")
        texts.append(f"Report {number}\n\n" + "\n\n".join(told))
    return texts


def captured(case: Case, texts: Sequence[str]) -> list[bytes]:
    """Captures that hold these texts, read and searchable; tells their keys."""
    data = [text.encode() for text in texts]
    blobs = insert(
        case, "blob",
        [{"id": sha256(each).digest(), "size": len(each), "chunks": sha256(each).digest()} for each in data],
    )  # fmt: skip
    for some in _batches(zip(blobs, data, strict=True), BATCH):
        with case.change("Generate bytes"):
            case.raw.executemany("INSERT INTO blob_chunk VALUES (?, ?)", some)
    collected = {"at": "2022-03-01T00:00:00Z", "zone": "UTC", "by": "generator", "method": "file", "tool": "none"}
    captures = insert(
        case, "capture",
        [{"blob": blob, "name": "a.txt", "mime": "text/plain", "collected": collected} for blob in blobs],
    )  # fmt: skip
    for told in _batches(zip(captures, texts, strict=True), BATCH):
        with case.change("Generate texts"):
            for capture, text in told:
                keep(case.raw, capture, "text/1 utf-8", [text])
                index_text(case.raw, capture, 0, text)
    return captures


def _sources(case: Case, texts: Sequence[str], random: Random) -> list[bytes]:
    publishers = insert(case, "publisher", [{"name": f"Publisher {k}"} for k in range(60)])
    captures = captured(case, texts)
    return insert(
        case, "source",
        [{"capture": capture, "title": f"Report {k}", "publisher": random.choice(publishers),
          "published": dated("", f"2021-08-{1 + k % 28:02d}", why="given").as_json()}
         for k, capture in enumerate(captures)],
    )  # fmt: skip


def _excerpts(texts: Sequence[str], sources: Sequence[bytes], count: int, random: Random) -> Iterator[dict[str, Any]]:
    for k in range(count):
        at = k % len(sources)
        start = random.randrange(40, len(texts[at]) - 80)
        before, quote, after = (texts[at][start + k : start + k + 40] for k in (-40, 0, 40))
        anchor = {"recipe": "text/1 utf-8", "start": start, "end": start + 40, "quote": quote, "prefix": before,
                  "suffix": after}  # fmt: skip
        yield {"source": sources[at], "anchor": anchor}


def _sightings(count: int, random: Random) -> Iterator[dict[str, Any]]:
    aircraft = [resolve_aircraft(name).as_json() for name in AIRCRAFT]
    places = [resolve_place(name).as_json() for name in PLACES]
    written = [f"2021-{month:02d}-{day:02d}" for month in (7, 8) for day in range(1, 29)]
    days = [dated(day, day, why="stated").as_json() for day in written]
    for k in range(count):
        yield {
            "aircraft": random.choice(aircraft), "place": random.choice(places), "when": random.choice(days),
            "registration": f"RF-{10000 + k}", "event": "presence", "by": ["a witness"],
        }  # fmt: skip


def fill(case: Case, *, sources: int = SOURCES, sightings: int = SIGHTINGS, seed: int = 1) -> None:
    """Sources with their texts, an excerpt and a sighting on it each time, some claims, links, grades and a board."""
    random = Random(seed)
    texts = _texts(random, sources)
    made = _sources(case, texts, random)
    excerpts = insert(case, "excerpt", _excerpts(texts, made, sightings, random))
    seen = insert(case, "sighting", _sightings(sightings, random))
    claims = insert(case, "claim", [{"statement": f"Claim {k}", "kind": "assertion"} for k in range(sightings // 10)])
    quoted = [*zip(seen, excerpts, strict=True), *zip(claims, excerpts, strict=False)]
    insert(case, "quotation", [{"record": record, "excerpt": excerpt} for record, excerpt in quoted])
    pairs = [(random.choice(seen), random.choice(claims)) for _ in range(sightings // 10)]
    insert(case, "link", [{"a": a, "kind": "supports", "b": b} for a, b in pairs])
    entities = insert(case, "entity", [{"type": "aircraft", "name": f"Airframe {k}"} for k in range(200)])
    about = [*((each, entities[0]) for each in seen[:300]), *zip(seen[300:], entities[1:], strict=False)]
    insert(case, "link", [{"a": a, "kind": "about", "b": b} for a, b in about])
    apart = zip(seen[600:620], seen[620:640], strict=False)
    insert(case, "link", [{"a": a, "kind": "contradicts", "b": b} for a, b in apart])
    (board,) = insert(case, "board", [{"name": "Board"}])
    cards = [*made[:100], *claims[:100]]
    insert(case, "card", [{"board": board, "record": record, "place": [(k % 20) * 200, k // 20 * 120]}
                          for k, record in enumerate(cards)])  # fmt: skip


@cache
def _large(sightings: int) -> Path:
    """A closed case of 2,000 sources and so many sightings, made once a run."""
    folder = TemporaryDirectory(prefix="benchmarks-")
    atexit.register(folder.cleanup)
    path = Path(folder.name) / "large.casefile"
    with Case.create(path, title="Large", analyst="benchmark") as case:
        fill(case, sightings=sightings)
    return path


def copied(folder: Path, *, sightings: int = SIGHTINGS) -> Path:
    """A large case of one's own in a folder."""
    return Path(shutil.copy(_large(sightings), folder / "large.casefile"))


def told(module: str, *said: str, sightings: int = SIGHTINGS) -> dict[str, Any]:
    """What a benchmark measures in a window on a large case of its own, run as a program in a process of its own."""
    with TemporaryDirectory() as folder:
        command = [sys.executable, "-m", module, str(copied(Path(folder), sightings=sightings)), *said]
        return dict(json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout))


@contextmanager
def opened() -> Iterator[Case]:
    """A large case of one's own, open."""
    with TemporaryDirectory() as folder, Case.open(copied(Path(folder)), analyst="benchmark") as case:
        yield case
