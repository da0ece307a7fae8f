"""The original bytes of a case as files for somebody without this program: safe names, and their hashes as a list.

The list is that of ``sha256sum``: hash, two spaces, name; ``sha256sum -c`` checks it on any machine.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from workbench.case.case import Case
from workbench.case.numbers import number_text

SUMS = "SHA256SUMS"
_LONGEST = 40  # letters of a name without its ending
_ENDING = re.compile(r"((?:\.(?:tar|warc|json|xml|csv|txt))?\.[A-Za-z0-9][A-Za-z0-9_-]{0,15})\s*$", re.IGNORECASE)
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]+")


class Original(NamedTuple):
    """Stored bytes and the name they go out under: a source's own, its WARC records, or a stamp over it."""

    source: bytes
    name: str
    blob: bytes
    size: int


def originals(case: Case) -> list[Original]:
    """Every file of every live source, by the sources' numbers; each name is used once."""
    rows = case.rows(
        "SELECT s.id, d.number, c.id, c.name, c.blob, c.records FROM source s JOIN capture c ON c.id = s.capture"
        " LEFT JOIN derived_number d ON d.row = s.id"
        " WHERE s.deleted = 0 AND c.blob IS NOT NULL ORDER BY d.number, s.id"
    )
    found = []
    for source, rank, capture, name, blob, records in rows:
        number = number_text("source", rank or 0)
        found.append((source, safe_name(number, name), blob))
        found += [(source, f"{number}-records.warc", records)] if records else []
        found += [(source, f"{number}-{stamp}.tsr", token) for stamp, token in _tokens(case, capture)]
    return [Original(source, name, blob, _size(case, blob)) for source, name, blob in _apart(found)]


def _tokens(case: Case, capture: bytes) -> Iterator[tuple[str, bytes]]:
    rows = case.rows(
        "SELECT d.number, t.token FROM stamp t LEFT JOIN derived_number d ON d.row = t.id"
        " WHERE t.capture = ? AND t.deleted = 0 ORDER BY d.number, t.id",
        (capture,),
    )
    for number, token in rows:
        yield number_text("stamp", number or 0), token


def _size(case: Case, blob: bytes) -> int:
    return int(case.value("SELECT size FROM blob WHERE id = ?", (blob,)) or 0)


def _apart(found: Iterable[tuple[bytes, str, bytes]]) -> Iterator[tuple[bytes, str, bytes]]:
    """Names that differ by more than the size of letters, which some disks do not tell apart."""
    taken: set[str] = set()
    for source, name, blob in found:
        stem, dot, ending = name.rpartition(".")
        tries = (name, *(f"{stem or ending}-{at}{dot}{ending if stem else ''}" for at in range(2, len(taken) + 3)))
        chosen = next(each for each in tries if each.casefold() not in taken)
        taken.add(chosen.casefold())
        yield source, chosen, blob


def safe_name(number: str, name: str | None) -> str:
    """``S1-report.pdf``: letters, digits, dots and dashes only, so that no name is a path or steers a terminal."""
    plain = unicodedata.normalize("NFKD", name or "").encode("ascii", "ignore").decode()
    stem = plain.replace("\\", "/").rpartition("/")[2]
    found = _ENDING.search(stem)
    ending = found.group(1) if found else ""
    kept = _UNSAFE.sub("_", stem[: found.start()] if found else stem).strip("._-")[:_LONGEST].rstrip("._-")
    return number + (f"-{kept}" if kept else "") + ending


def sums(found: Iterable[Original]) -> list[str]:
    """The lines of ``SHA256SUMS``."""
    return [f"{each.blob.hex()}  {each.name}" for each in found]
