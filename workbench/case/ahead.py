"""A stream read and hashed ahead of its writing, on threads of their own, in constant memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import sha256
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import BinaryIO, Generic, Self, TypeVar

from workbench.case.blobs import CHUNK

T = TypeVar("T")
AHEAD = 4  # megabytes held between two of the threads
_LOOKS = 0.03  # seconds between two looks at whether to go on


class _Line(Generic[T]):
    """Items from one thread to another, until one of them has had enough."""

    def __init__(self, over: Event) -> None:
        self._over = over
        self._queue: Queue[tuple[T | None, BaseException | None]] = Queue(AHEAD)

    def feed(self, items: Iterator[T]) -> None:
        """Hand items on, then the end or what went wrong."""
        try:
            for item in items:
                self._put(item, None)
                if self._over.is_set():
                    return
        except BaseException as error:  # raised again where the items are taken
            self._put(None, error)
        else:
            self._put(None, None)

    def _put(self, item: T | None, error: BaseException | None) -> None:
        while not self._over.is_set():
            with suppress(Full):
                self._queue.put((item, error), timeout=_LOOKS)
                return

    def take(self, waits: Callable[[], object] = lambda: None) -> Iterator[T]:
        """The items in order; ``waits`` is called while there is none, and may raise."""
        while not self._over.is_set():
            try:
                item, error = self._queue.get(timeout=_LOOKS)
            except Empty:
                waits()
                continue
            if error is not None:
                raise error
            if item is None:
                return
            yield item


class Ahead:
    """The megabytes of a stream, each with its SHA-256; ``whole`` is that of all of them once they are through."""

    def __init__(self, first: bytes, stream: BinaryIO) -> None:
        self.whole = sha256()
        self._first, self._stream = first, stream
        self._over = Event()
        self._read: _Line[bytes] = _Line(self._over)
        self._hashed: _Line[tuple[bytes, bytes]] = _Line(self._over)

    def __enter__(self) -> Self:
        keyed = ((data, sha256(data).digest()) for data in self._read.take())
        for line, items in ((self._read, self._pieces()), (self._hashed, keyed)):
            Thread(target=line.feed, args=(items,), name="reading ahead", daemon=True).start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._over.set()

    def each(self, waits: Callable[[], object]) -> Iterator[tuple[bytes, bytes]]:
        """Pieces in order with their SHA-256; ``waits`` is called while the stream gives nothing, and may raise."""
        return self._hashed.take(waits)

    def _pieces(self) -> Iterator[bytes]:
        data = self._first
        while data:
            self.whole.update(data)
            yield data
            data = self._stream.read(CHUNK)
