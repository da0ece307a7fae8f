"""The files inside a mail, an archive or an export become arrivals of their own, within limits.

What trips a limit or is damaged is left where it is, and told; the container itself always comes in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import BinaryIO, cast

import apsw

from workbench.case.acts import Arrival
from workbench.case.blobs import CHUNK, StoredBytes
from workbench.reading import confined
from workbench.reading.confined import Lent, Progress, lend, silent
from workbench.reading.deriving import media_type
from workbench.reading.reader import Member, Reader
from workbench.reading.readers import readers
from workbench.values.errors import CaseError
from workbench.values.shown import last_name, visible
from workbench.values.weblink import is_weblink

DEPTH = 3
MOST_FILES = 10_000
MOST_BYTES = 2 << 30
RATIO = 100  # times the size of its container that a file over 1 MB may unpack to
PAGE_TYPES = ("text/html", "application/xhtml+xml")

Stage = Callable[[BinaryIO], StoredBytes]


@dataclass
class Unpacking:
    """What one container may still give, files inside files included, and what it did not give, in sentences."""

    connection: apsw.Connection
    stage: Stage
    progress: Progress = silent
    files: int = field(default_factory=lambda: MOST_FILES)
    bytes: int = field(default_factory=lambda: MOST_BYTES)
    failed: list[tuple[str, str]] = field(default_factory=list)  # where, and why

    def opened(self, arrival: Arrival, *, where: str = "", depth: int = 0) -> Arrival:
        """The arrival with the files inside it as its parts; as it is when it holds none."""
        reader = container_reader(arrival.mime)
        if reader is None:
            return arrival
        where = where or visible(arrival.name)
        lent = lend(self.connection, arrival.stored, name=where)
        try:
            inside = confined.members(reader, lent, progress=self.progress)
            if inside and depth == DEPTH:
                raise CaseError(f"{where} is packed {DEPTH + 1} deep; attach it by itself if it matters.")
            parts = tuple(self._parts(reader, lent, arrival, inside, where, depth))
        except CaseError as error:
            self._fail(where, str(error))
            return arrival
        return replace(arrival, parts=parts)

    def _fail(self, where: str, says: str) -> None:
        self.failed.append((where, says if where in says else f"{where}: {says}"))

    def _parts(
        self, reader: Reader, lent: Lent, arrival: Arrival, inside: list[Member], where: str, depth: int
    ) -> Iterator[Arrival]:
        for member in inside:
            place = f"{where} › {visible(member.path)}"
            if self.files <= 0 or self.bytes <= 0:
                says = f"{MOST_FILES:,} files or {MOST_BYTES >> 30} GB came out of {where}; the rest was left inside"
                self.failed.append((place, f"{says}, unpack it and attach what matters."))
                return
            self.files -= 1
            try:
                part = self._part(reader, lent, arrival, member, place)
            except CaseError as error:
                self._fail(place, str(error))
                continue
            yield self.opened(part, where=place, depth=depth + 1)

    def _part(self, reader: Reader, lent: Lent, arrival: Arrival, member: Member, place: str) -> Arrival:
        most = min(self.bytes, max(CHUNK, RATIO * lent.size))
        pieces = confined.extract(reader, lent, member.path, progress=self.progress)
        stream = _Stream(pieces, most, lambda: _too_large(place, member, most < self.bytes))
        head = stream.head()
        if not head:
            raise CaseError(f"{place} has no bytes; there is nothing to attach.")
        stored = self.stage(cast(BinaryIO, stream))
        self.bytes -= stored.size
        url, declared = member.facts.get("url", ""), member.facts.get("content-type", "")
        mime = media_type(head, name=member.path)
        if mime == "text/plain" and (declared or member.facts.get("type", "")).partition(";")[0].strip() in PAGE_TYPES:
            mime = "text/html"
        return Arrival(
            stored, last_name(member.path), mime, {**arrival.collected, "method": "unpacked"}, member=member.path,
            url=url if is_weblink(url) else None,
            response=_stated(member.facts) if declared else None,
        )  # fmt: skip


def _stated(facts: Mapping[str, str]) -> dict[str, object]:
    """What an archive states of an answer: its type, and where, when and with what status it came."""
    said: dict[str, object] = {"headers": {"Content-Type": facts["content-type"]}}
    said |= {held: facts[name] for name, held in (("url", "final_url"), ("captured", "captured")) if facts.get(name)}
    return said | ({"status": int(facts["status"])} if facts.get("status", "").isdecimal() else {})


def container_reader(mime: str) -> Reader | None:
    """The reader that gives the files inside such a file; ``None`` where none are sought."""
    among = () if mime.startswith("text/") else readers()  # which take a tenth of a second to load
    return next((reader for reader in among if reader.container and mime in reader.mimes), None)


def _too_large(place: str, member: Member, by_ratio: bool) -> CaseError:
    if by_ratio:
        says = f"{place} unpacks to more than {RATIO} times the size of all that holds it"
        return CaseError(f"{says}, as files do that are built to fill a disk; it was left inside.")
    return CaseError(f"{place} does not fit into the {MOST_BYTES >> 30} GB that may come out of one file; unpack it.")


class _Stream:
    """Pieces as a stream with a beginning to look at, and an end to how much may come."""

    def __init__(self, pieces: Iterator[bytes], most: int, too_large: Callable[[], CaseError]) -> None:
        self._pieces, self._left, self._too_large = pieces, most, too_large
        self._held = bytearray()

    def head(self) -> bytes:
        """The first megabyte, which will still be read."""
        self._fill(CHUNK)
        return bytes(self._held[:CHUNK])

    def read(self, size: int) -> bytes:
        self._fill(size)
        data = bytes(self._held[:size])
        del self._held[:size]
        return data

    def _fill(self, size: int) -> None:
        while len(self._held) < size and (data := next(self._pieces, b"")):
            self._left -= len(data)
            if self._left < 0:
                raise self._too_large()
            self._held += data
