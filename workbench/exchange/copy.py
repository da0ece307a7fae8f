"""A clean copy for a colleague: a new file built row by row from what may go, with a replica identity of its own.

Where anything stays behind or is hidden, the journal keeps the leaf of each change that is withheld and the tables are
made anew as the journal's replay; then every byte of the finished copy is searched before it takes its name.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Any
from urllib.parse import quote

import apsw

from workbench.case import derived, opening
from workbench.case.blobs import CHUNK
from workbench.case.case import Case
from workbench.case.certificate import FIELD, MADE, in_place
from workbench.case.fields import canonical
from workbench.case.ids import new_id
from workbench.case.journal import append
from workbench.case.records import FIELDS
from workbench.case.staging import CLAIMED, unclaimed
from workbench.case.storage import in_words, reader
from workbench.case.undo import STANDING
from workbench.case.verify import Verdict, verify
from workbench.exchange.closure import Chosen
from workbench.exchange.newfile import unfinished
from workbench.exchange.partial import fill
from workbench.exchange.proof import METHOD, Proof, prove
from workbench.exchange.withheld import Hide, Plan, Progress, plan, quiet
from workbench.values.errors import CaseError

_FRESH = ("secure_delete=ON", "journal_mode=OFF", "synchronous=OFF", "cache_size=-65536")
"""Of a file that is thrown away unless it is finished: it is synced once, whole."""
_OPENED = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
_WHOLE = ("entry", "change", "blob_chunk", *FIELDS, *derived.READ, derived.BOXES)


@dataclass(frozen=True)
class Copy:
    """What was written: live records, the file's SHA-256, and what the check of the finished copy found.

    ``searched`` and ``certificate`` are of a copy in which something stayed behind or is hidden.
    """

    file: Path
    records: int
    sha256: str
    proof: Verdict
    plan: Plan
    searched: Proof | None = None
    certificate: dict[str, Any] = field(default_factory=dict)


class NotProved(CaseError):
    """What is hidden still stands in the copy that would have been made: ``places`` says where."""

    def __init__(self, places: tuple[str, ...], plan: Plan) -> None:
        more = f" and in {len(places) - 1} more places" if len(places) > 1 else ""
        super().__init__(f"Not exported: what is hidden still stands {places[0]}{more}; leave that out, or hide less.")
        self.places, self.plan = places, plan


def copy_case(
    case: Case, out: Path, chosen: Chosen | None = None, hide: Hide | None = None, *,
    called: str = "", progress: Progress = quiet,
) -> Copy:  # fmt: skip
    """Write a copy under a new replica identity; it is checked whole before it takes its name.

    ``called``: the name under which it is going to leave, where that is another.
    """
    opening.check_free(out)
    planned = plan(case, chosen or Chosen(), hide or Hide(), progress)
    if planned.standing:
        raise NotProved(tuple(f"in capture {each.source} ({each.how})" for each in planned.standing), planned)
    part = unfinished(out)
    opening.discard(part)
    try:
        opening.lay(part)
        alike = planned.whole and case.in_place()
        with ThreadPoolExecutor(3) as beside:  # the bytes are hashed while SQLite moves them
            holds = beside.submit(_chunks_hold, case.path, progress) if alike else None
            searched, certificate = _made(case, part, called or out.name, planned, progress)
            hashing, syncing = beside.submit(digest, part), beside.submit(_sync, part)
            proof = _proved(part, bytes_too=not alike)
            if holds is not None and not holds.result():
                raise CaseError("The copy was not made: captured bytes are damaged; run verify on this case.")
            found = hashing.result()
            syncing.result()
        records = _live(part)
        os.replace(part, out)
    except apsw.Error as error:
        raise in_words(error, out) from error
    except OSError as error:
        raise CaseError(f"{out.name} cannot be written ({error.strerror}); choose another place.") from error
    finally:
        opening.discard(part)
    return Copy(out, records, found, proof, planned, searched, certificate)


def contents(made: Copy) -> dict[str, Any]:
    """What the case remembers of a copy that left: how much went and stayed, never which words were hidden."""
    hidden = made.certificate.get("hidden", {})
    return {
        "form": "casefile", "records": made.records, "left_out": hidden.get("records", 0),
        "hidden": hidden.get("words", 0) + hidden.get("fields", 0), "sealed": [], "signed": None,
    }  # fmt: skip


def _made(case: Case, part: Path, name: str, planned: Plan, progress: Progress) -> tuple[Proof | None, dict[str, Any]]:
    """Fill the new file; search it, where anything is hidden; then its first entry says what it is."""
    with ExitStack() as open_files:
        own = case.in_place()
        source = open_files.enter_context(closing(case.reader())) if own else case.raw
        target = open_files.enter_context(closing(apsw.Connection(str(part), flags=_OPENED)))
        for pragma in _FRESH:
            target.execute(f"PRAGMA {pragma}").fetchall()
        if own:
            source.execute("BEGIN")
        if planned.whole:
            taken = own and _take_over(case.path, target, progress)
            with target:
                if not taken:
                    _fill(source, target, progress)
                target.execute("DELETE FROM derived_box WHERE id NOT IN (SELECT id FROM derived_segment)")
                _christen(case, source, target, case.analyst, {})
                derived.rebuild(target)
            return None, {}
        withheld, instead = fill(source, target, planned, progress)
        searched = prove(part, name, planned.terms, lambda text: progress(0, 0, text)) if planned.terms else None
        if searched is not None and searched.places:
            raise NotProved(searched.places, planned)
        certificate = _certified(source, target, planned, searched, {"withheld": withheld, "replaced": instead})
        with target:
            by = planned.exact.get(case.analyst, planned.terms.replaced(case.analyst))
            _christen(case, source, target, by, {FIELD: canonical(certificate)})
        return searched, certificate


def _fill(source: apsw.Connection, target: apsw.Connection, progress: Progress) -> None:
    """Everything as it is, row by row: of a case whose file is gone from its place."""
    staged = set(unclaimed(source))
    for done, table in enumerate(_WHOLE):
        progress(done, len(_WHOLE), f"copying {table}")
        without = staged if table in CLAIMED else set()
        rows = (row for row in source.execute(f'SELECT * FROM "{table}"') if row[0] not in without)
        first = next(rows, None)
        if first is not None:
            marks = ", ".join("?" * len(first))
            target.executemany(f'INSERT INTO "{table}" VALUES ({marks})', chain((first,), rows))


def _take_over(path: Path, target: apsw.Connection, progress: Progress) -> bool:
    """Everything as it is, by SQLite itself, which moves whole cells where both tables are alike and one is empty.

    ``False`` where the case lies in a place from which SQLite does not take it so.
    """
    try:
        target.execute("ATTACH ? AS here", (f"file:{quote(str(path.resolve()))}?mode=ro",))
        target.execute("SELECT count(*) FROM here.sqlite_schema").fetchall()
    except (apsw.CantOpenError, apsw.ReadOnlyError):
        return False

    def rests() -> bool:
        progress(0, 0, "copying")
        return False

    target.set_progress_handler(rests, 20_000)
    try:
        with target:
            _take_tables(path, target, progress)
    finally:
        target.set_progress_handler(None)
    target.execute("DETACH here")
    return True


def _take_tables(path: Path, target: apsw.Connection, progress: Progress) -> None:
    with closing(reader(path)) as source:
        staged = list(unclaimed(source))
    target.execute("CREATE TEMP TABLE staged (key BLOB PRIMARY KEY)")
    target.executemany("INSERT INTO staged VALUES (?)", ((key,) for key in staged))
    for done, table in enumerate(_WHOLE):
        progress(done, len(_WHOLE), f"copying {table}")
        name = "sha256" if table == "blob_chunk" else "capture"
        which = f"WHERE {name} NOT IN (SELECT key FROM staged)" if staged and table in CLAIMED else ""
        target.execute(f'INSERT INTO main."{table}" SELECT * FROM here."{table}" {which}')


def _certified(
    source: apsw.Connection, target: apsw.Connection, planned: Plan, searched: Proof | None, changes: dict[str, int]
) -> dict[str, Any]:
    """What the copy says of itself; no hidden word is in it, nor how many letters one has."""
    marks = ", ".join("?" * len(STANDING))
    last = f"SELECT at FROM entry WHERE act NOT IN ({marks}) ORDER BY n DESC, id DESC LIMIT 1"
    row: Any = source.execute(last, tuple(sorted(STANDING))).fetchone()
    left = sum(sum(kinds.values()) for kinds in planned.closure.left.values())
    hidden = {
        "words": len(set(planned.terms.marks.values())), "fields": len(planned.hide.fields), "records": left,
        "captures made anew": len(planned.derivatives),
    }  # fmt: skip
    made: dict[str, Any] = {
        "hidden": hidden, "changes": changes, "last_entry": row[0] if row else None, "in_place": in_place(target)
    }  # fmt: skip
    if searched is not None:
        counts = ("values", "captures", "bytes", "streams")
        made["searched"] = {**{name: getattr(searched, name) for name in counts}, "found": 0, "method": METHOD}
    return made


def _christen(case: Case, source: apsw.Connection, target: apsw.Connection, by: str, words: dict[str, Any]) -> None:
    """Give the copy its own replica, whose first entry follows the head it was taken from."""
    replica = new_id()
    head = "SELECT hash FROM entry WHERE id = (SELECT value FROM local WHERE key = 'head')"
    before: Any = source.execute(head).fetchone()
    made = append(
        target, MADE, replica=replica, prev_hash=before[0] if before else None, undoes=None, changes=[],
        words={"by": by, **words},
    )  # fmt: skip
    target.executemany("INSERT INTO local VALUES (?, ?)", [("replica", replica), ("head", made.id)])


def _proved(part: Path, *, bytes_too: bool) -> Verdict:
    """Check the finished copy; bytes that were hashed while they were copied are not read a second time."""
    with closing(apsw.Connection(str(part), flags=apsw.SQLITE_OPEN_READONLY)) as check:
        proof = verify(check, bytes_too=bytes_too)
    if not proof.ok:
        raise CaseError(f"The copy was not made: {proof.problems[0]}; run verify on this case.")
    return proof


def _sync(part: Path) -> None:
    """Have the disk take what was written, while it is checked."""
    with part.open("rb") as file:
        os.fsync(file.fileno())


def _chunks_hold(path: Path, progress: Progress) -> bool:
    """Whether each stored chunk gives its SHA-256."""
    with closing(reader(path)) as connection:
        for key, data in connection.execute("SELECT sha256, data FROM blob_chunk"):
            progress(0, 0, "copying captured bytes")
            if sha256(data).digest() != key:
                return False
    return True


def _live(part: Path) -> int:
    """How many records a copy holds, those in the trash left out."""
    every = " UNION ALL ".join(f'SELECT count(*) AS n FROM "{table}" WHERE deleted = 0' for table in FIELDS)
    with closing(apsw.Connection(str(part), flags=apsw.SQLITE_OPEN_READONLY)) as held:
        row: Any = held.execute(f"SELECT sum(n) FROM ({every})").fetchone()
    return int(row[0])


def digest(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    found = sha256()
    with path.open("rb") as file:
        while data := file.read(CHUNK):
            found.update(data)
    return found.hexdigest()
