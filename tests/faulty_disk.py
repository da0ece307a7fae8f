"""A disk that fills up, breaks or loses power: an SQLite file layer between the case and the real files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import apsw

SECTOR = 512


class Event(NamedTuple):
    """What reached one file: bytes at an offset, a new length (no bytes), a sync (``data`` is None) or its end (-1)."""

    name: str
    offset: int
    data: bytes | None


class Disk(apsw.VFS):
    """Files as they are, until ``fails_after`` calls of these ``kinds`` are spent; ``log`` tells what was written.

    With ``room``, a file that would make all of them longer than so many bytes does not grow.
    """

    def __init__(self, name: str = "faulty") -> None:
        self.below = apsw.vfs_names()[0]
        super().__init__(name, self.below)
        self.fails_after: int | None = None
        self.error: type[apsw.Error] = apsw.FullError
        self.log: list[Event] = []
        self.spent = 0
        self.kinds = {"write", "sync", "truncate"}
        self.room: int | None = None
        self.lengths: dict[str, int] = {}

    def spend(self, kind: str) -> None:
        """One more call; past the limit it fails."""
        if kind not in self.kinds:
            return
        self.spent += 1
        if self.fails_after is not None and self.spent > self.fails_after:
            raise self.error("the disk refuses")

    def grow(self, name: str, end: int) -> None:
        """A file reaches to here; refused where there is no room."""
        others = sum(length for other, length in self.lengths.items() if other != name)
        if self.room is not None and end > self.lengths.get(name, 0) and others + end > self.room:
            raise apsw.FullError("the disk is full")
        self.lengths[name] = max(end, self.lengths.get(name, 0))

    def break_after(self, operations: int, error: type[apsw.Error]) -> None:
        """Let so many more operations through."""
        self.fails_after, self.error, self.spent = operations, error, 0

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Connections opened meanwhile go to the real disk: closing a reader through this one fails by itself."""
        apsw.set_default_vfs(self.below)
        try:
            yield
        finally:
            apsw.set_default_vfs("faulty")

    def mend(self) -> None:
        """Let everything through again."""
        self.fails_after = None

    def xDelete(self, name: str, syncdir: bool) -> None:
        self.spend("delete")
        super().xDelete(name, syncdir)
        self.lengths.pop(name, None)
        self.log.append(Event(name, -1, b""))

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:
        self.spend("open")
        return _File(self, name, flags)


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, name: Any, flags: list[int]) -> None:
        self._disk = disk
        self._name = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        super().__init__(disk.below, name, flags)
        disk.lengths[self._name] = self.xFileSize()

    def xRead(self, amount: int, offset: int) -> bytes:
        self._disk.spend("read")
        return super().xRead(amount, offset)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.spend("write")
        self._disk.grow(self._name, offset + len(data))
        super().xWrite(data, offset)
        self._disk.log.append(Event(self._name, offset, bytes(data)))

    def xSync(self, flags: int) -> None:
        self._disk.spend("sync")
        super().xSync(flags)
        self._disk.log.append(Event(self._name, 0, None))

    def xTruncate(self, size: int) -> None:
        self._disk.spend("truncate")
        super().xTruncate(size)
        self._disk.lengths[self._name] = size
        self._disk.log.append(Event(self._name, size, b""))


@contextmanager
def faulty_disk() -> Iterator[Disk]:
    """Every connection opened meanwhile goes through the disk."""
    disk = Disk()
    apsw.set_default_vfs("faulty")
    try:
        yield disk
    finally:
        apsw.set_default_vfs(disk.below)
        disk.unregister()


def after_power_cut(log: list[Event], start: dict[str, bytes], random: Random) -> dict[str, bytes]:
    """The files as a power cut may leave them: what was synced; of the rest each write whole, torn or not at all."""
    files = {name: bytearray(data) for name, data in start.items()}
    last_sync = {event.name: at for at, event in enumerate(log) if event.data is None}
    for at, event in enumerate(log):
        if event.data is None:
            continue
        if event.offset < 0:
            files.pop(event.name, None)
            continue
        file = files.setdefault(event.name, bytearray())
        fate = "kept" if at < last_sync.get(event.name, -1) else random.choice(("kept", "kept", "lost", "torn"))
        if fate == "lost":
            continue
        if not event.data:
            del file[event.offset :]
            continue
        data = event.data if fate == "kept" else event.data[: SECTOR * random.randrange(len(event.data) // SECTOR + 1)]
        if len(file) < event.offset + len(data):
            file.extend(bytes(event.offset + len(data) - len(file)))
        file[event.offset : event.offset + len(data)] = data
    return {name: bytes(file) for name, file in files.items()}


def placed(files: dict[str, bytes], folder: Path) -> None:
    """Put files down in another folder under their own names."""
    for name, data in files.items():
        (folder / Path(name).name).write_bytes(data)
