"""The parts of a zipped workbook, read within limits: nothing is unpacked or counted on its own word."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from xml.parsers.expat import ExpatError, ParserCreate
from zipfile import BadZipFile, ZipFile

from workbench.values.errors import CaseError

MOST_BYTES = 256 << 20  # of a workbook, unpacked
MOST_PARTS = 10_000
_STEP = 1 << 18
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # how an older Office file begins, and one with a password

Attributes = dict[str, str]


def check_no_ole(data: bytes, name: str) -> None:
    """Refuse what is no zip but a file of the older Office kind."""
    if data.startswith(_OLE):
        says = f"{name} is protected by a password, or of the older .xls kind"
        raise CaseError(f"{says}; open it and save it without a password as .xlsx, .ods or .csv.")


class Parts:
    """The parts of one workbook by name; ``name`` is what refusals call the file."""

    def __init__(self, data: bytes, name: str) -> None:
        self.file = name
        check_no_ole(data, name)
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, NotImplementedError, ValueError, OverflowError, OSError) as error:
            raise self._damaged("its list of parts") from error
        infos = self._zip.infolist()
        if len(infos) > MOST_PARTS:
            raise CaseError(f"{name} has {len(infos):,} parts; a workbook has few. Save the log as CSV.")
        self._left = MOST_BYTES
        self._check(sum(info.file_size for info in infos))
        self.names = {info.filename for info in infos}
        if any(info.flag_bits & 1 for info in infos):
            raise CaseError(f"{name} is protected by a password; save it without one and choose it again.")

    def _damaged(self, where: str) -> CaseError:
        says = f"{self.file} is cut short or damaged in {where}"
        return CaseError(f"{says}; open it in a spreadsheet program and save it again, or save the log as CSV.")

    def _check(self, size: int) -> None:
        if size > self._left:
            most = MOST_BYTES >> 20
            says = f"{self.file} unpacks to more than {most} MB"
            raise CaseError(f"{says}, which no log does; save the sheet with the log as CSV and choose that.")

    def chunks(self, part: str) -> Iterator[bytes]:
        """The bytes of a part; they count against what a whole workbook may unpack to."""
        try:
            with self._zip.open(part) as stream:
                while data := stream.read(_STEP):
                    self._check(len(data))
                    self._left -= len(data)
                    yield data
        except (BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, ValueError, OSError) as error:
            raise self._damaged(part) from error

    def parse(self, part: str, start: Callable[[str, Attributes], None], end: Callable[[str], None],
              text: Callable[[str], None]) -> None:  # fmt: skip
        """Hand a part's elements (their names without namespaces) and its characters on, in order.

        A part that declares a document type is refused: no workbook has one, and entities could make it endless.
        """
        parser = ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = lambda name, given: start(name.rpartition(" ")[2], given)
        parser.EndElementHandler = lambda name: end(name.rpartition(" ")[2])
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = self._refuse_type(part)
        try:
            for data in self.chunks(part):
                parser.Parse(data, False)
            parser.Parse(b"", True)
        except ExpatError as error:
            raise self._damaged(f"{part}, line {error.lineno}") from error

    def _refuse_type(self, part: str) -> Callable[..., None]:
        def refuse(*_told: object) -> None:
            says = f"{self.file} declares a document type in {part}, which no workbook does"
            raise CaseError(f"{says}; open it in a spreadsheet program and save the log as CSV.")

        return refuse


def local(given: Attributes) -> Attributes:
    """Attributes without their namespaces."""
    return {name.rpartition(" ")[2]: value for name, value in given.items()}
