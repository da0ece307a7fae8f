"""The parts of a zipped document or workbook, read within limits: nothing is unpacked or counted on its own word."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from workbench.values.errors import CaseError

MOST_BYTES = 256 << 20  # of a file, unpacked
MOST_PARTS = 10_000
MOST_ELEMENTS = 3_000_000
_STEP = 1 << 18
_NAMES = 1000  # of elements that are remembered
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # how an older Office file begins, and one with a password
_FAULTS = (BadZipFile, zlib.error, struct.error, EOFError, KeyError, NotImplementedError, RuntimeError, ValueError,
           OverflowError, OSError)  # fmt: skip

Attributes = dict[str, str]
Start = Callable[[str, Attributes], None]


@dataclass(frozen=True)
class Kind:
    """How refusals speak of a kind of file, and whether parts that are never read count against the limit too."""

    one: str
    older: str
    newer: str
    again: str
    instead: str
    whole: bool


WORKBOOK = Kind(
    "workbook", ".xls", ".xlsx, .ods or .csv",
    "open it in a spreadsheet program and save it again, or save the log as CSV",
    "save the sheet with the log as CSV and choose that", True,
)  # fmt: skip
DOCUMENT = Kind(
    "document", ".doc", ".docx, .odt or PDF", "open it in a word processor and save it again, or save it as PDF",
    "save it as PDF and attach that", False,
)  # fmt: skip


def check_no_ole(data: bytes, name: str, kind: Kind = WORKBOOK) -> None:
    """Refuse what is no zip but a file of the older Office kind."""
    if data.startswith(_OLE):
        says = f"{name} is protected by a password, or of the older {kind.older} kind"
        raise CaseError(f"{says}; open it and save it without a password as {kind.newer}.")


class _Local(dict[str, str]):
    """Names without their namespaces, each cut once; a file with very many names does not fill it."""

    def __missing__(self, name: str) -> str:
        short = name.rpartition(" ")[2]
        if len(self) < _NAMES:
            self[name] = short
        return short


class Parts:
    """The parts of one file by name; ``name`` is what refusals call the file."""

    def __init__(self, data: bytes | BinaryIO, name: str, *, kind: Kind = WORKBOOK) -> None:
        self.file = name
        self._kind = kind
        file = BytesIO(data) if isinstance(data, bytes) else data
        file.seek(0)
        check_no_ole(file.read(len(_OLE)), name, kind)
        try:
            self._zip = ZipFile(file)
        except _FAULTS as error:
            raise self._damaged("its list of parts") from error
        infos = self._zip.infolist()
        if len(infos) > MOST_PARTS:
            raise CaseError(f"{name} has {len(infos):,} parts; a {kind.one} has few. {_sentence(kind.instead)}")
        self._left = MOST_BYTES
        self._elements = MOST_ELEMENTS
        if kind.whole:
            self._check(sum(info.file_size for info in infos))
        self.names = {info.filename for info in infos}
        if any(info.flag_bits & 1 for info in infos):
            raise self.protected()

    def protected(self) -> CaseError:
        """The refusal of a file whose words are locked."""
        return CaseError(f"{self.file} is protected by a password; save it without one and choose it again.")

    def _damaged(self, where: str) -> CaseError:
        return CaseError(f"{self.file} is cut short or damaged in {where}; {self._kind.again}.")

    def _check(self, size: int) -> None:
        if size > self._left:
            says = f"{self.file} unpacks to more than {MOST_BYTES >> 20} MB, which no {self._kind.one} does"
            raise CaseError(f"{says}; {self._kind.instead}.")

    def chunks(self, part: str) -> Iterator[bytes]:
        """The bytes of a part; they count against what a whole file may unpack to."""
        try:
            if self._zip.getinfo(part).compress_type not in (ZIP_STORED, ZIP_DEFLATED):
                raise self._damaged(part)
            with self._zip.open(part) as stream:
                while data := stream.read(_STEP):
                    self._check(len(data))
                    self._left -= len(data)
                    yield data
        except _FAULTS as error:
            raise self._damaged(part) from error

    def parse(self, part: str, start: Start, end: Callable[[str], None], text: Callable[[str], None]) -> None:
        """Hand a part's elements (their names without namespaces) and its characters on, in order.

        A part that declares a document type is refused: no file of these kinds has one, and entities could make it
        endless.
        """
        parser = ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        names = _Local()
        parser.StartElementHandler = self._counted(start, names)
        parser.EndElementHandler = lambda name: end(names[name])
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = self._refuse_type(part)
        try:
            for data in self.chunks(part):
                parser.Parse(data, False)
            parser.Parse(b"", True)
        except ExpatError as error:
            raise self._damaged(f"{part}, line {error.lineno}") from error

    def _counted(self, start: Start, names: _Local) -> Callable[[str, Attributes], None]:
        if self._kind.whole:  # a workbook counts its cells
            return lambda name, given: start(names[name], given)

        def begin(name: str, given: Attributes) -> None:
            self._elements -= 1
            if self._elements < 0:
                says = f"{self.file} has more than {MOST_ELEMENTS:,} elements, which no {self._kind.one} has"
                raise CaseError(f"{says}; {self._kind.instead}.")
            start(names[name], given)

        return begin

    def _refuse_type(self, part: str) -> Callable[..., None]:
        def refuse(*_told: object) -> None:
            says = f"{self.file} declares a document type in {part}, which no {self._kind.one} does"
            raise CaseError(f"{says}; {self._kind.again}.")

        return refuse


def local(given: Attributes) -> Attributes:
    """Attributes without their namespaces."""
    return {name.rpartition(" ")[2]: value for name, value in given.items()}


def nothing(*_told: object) -> None:
    """Elements or characters that say nothing here."""


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
