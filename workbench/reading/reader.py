"""What a reader of one kind of file gives: words with their places, facts, pictures, and the files inside it.

A reader is one module of ``workbench/reading/readers`` with one public class. It is pure: a file that can be read
from any place goes in, values come out; it knows no case, opens no other file and asks no network. A reader whose
``confined`` is true only ever runs in the child process of ``reading/confined.py``, within its limits.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO, ClassVar, TypeVar

Made = TypeVar("Made")

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, from the top left: points on a page, pixels in an image."""


@dataclass(frozen=True)
class Block:
    """A stretch of the working text that has a name: a page, sheet, cell, message, part or heading.

    ``start`` and ``end`` are code points; ``label`` is for people ("page 3", "Sheet1!B3"); ``box`` is the size of a
    page (0, 0, width, height), or a cell's (column, row, columns, rows).
    """

    kind: str
    start: int
    end: int
    label: str
    box: Box | None = None


@dataclass(frozen=True)
class Reading:
    """A file as read: ``recipe`` names how, ``says`` tells in one sentence what could not be read, if anything.

    ``facts`` are what the file states about itself, by the field's usual name ("title", "author", "created",
    "camera", "latitude", "pages", "width", "message-id", ...), each as written in it.
    """

    recipe: str
    text: str
    blocks: tuple[Block, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)
    says: str = ""


@dataclass(frozen=True)
class Member:
    """A file inside a container: its path there as written, and what the container states of it."""

    path: str
    size: int
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Picture:
    """A page or image as pixels: PNG, with its own size and the scale it was drawn at (1 = 72 dots an inch)."""

    png: bytes
    width: int
    height: int
    scale: float


class Reader(ABC):
    """One kind of file. ``name`` is for people; ``recipe`` names this version of the reader ("pdf/1").

    What cannot be read at all raises CaseError with what, where and what to do; a part that cannot is told in
    ``Reading.says``. No reader decides by the file's name alone: ``name`` is a hint for text formats only.
    """

    name: ClassVar[str]
    recipe: ClassVar[str]
    mimes: ClassVar[tuple[str, ...]]
    suffixes: ClassVar[tuple[str, ...]]
    confined: ClassVar[bool] = True
    container: ClassVar[bool] = False
    pictures: ClassVar[bool] = False
    plain: ClassVar[bool] = False  # its text is the file's own letters: what it refuses is still a plain text
    broad: ClassVar[bool] = False  # asked after all others, as for a ZIP that is no document
    _file: BinaryIO | None = None
    _made: Any = None

    def made_of(self, file: BinaryIO, make: Callable[[BinaryIO], Made]) -> Made:
        """What ``make`` makes of a file, made once while the same file is asked about: thousands may lie inside."""
        if self._file is not file:
            self._made = make(file)
            self._file = file
        made: Made = self._made
        return made

    @abstractmethod
    def recognise(self, head: bytes, *, name: str = "") -> str | None:
        """The media type of bytes that begin so, up to 1 MB; ``None`` when they are not of this kind."""

    @abstractmethod
    def read(self, file: BinaryIO, *, hint: Mapping[str, str]) -> Reading:
        """The words, places and facts. ``hint`` may hold "charset" (as a server named it) and "name"."""

    def members(self, file: BinaryIO) -> Iterator[Member]:
        """The files inside, in their order."""
        return iter(())

    def extract(self, file: BinaryIO, path: str) -> Iterator[bytes]:
        """The bytes of one file inside, in pieces."""
        raise KeyError(path)

    def picture(self, file: BinaryIO, *, page: int, scale: float, region: Box | None = None) -> Picture:
        """A page (from 1) or an image as pixels."""
        raise IndexError(page)

    def glyphs(self, file: BinaryIO, *, page: int) -> tuple[Box, ...]:
        """The box of each code point of a page's words, in order; an empty box for one that is not drawn."""
        return ()
