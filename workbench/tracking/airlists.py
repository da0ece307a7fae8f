"""Lists of airframes that somebody publishes: address, registration, type and operator of each, row by row.

Every row keeps its line of the file; rows that name no aircraft are counted and told, the others come in.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, BinaryIO, NamedTuple

from workbench.tracking.delimited import headed, plain_name
from workbench.tracking.unpacked import head_of, unpacked
from workbench.values.errors import CaseError

HEAD = 1 << 20
"""Bytes of a file that tell what it is."""
FIRST = 100
"""Rows without an aircraft that are told by their line."""
UNSTATED = "not stated"
_LONGEST = 1 << 16  # characters of a line
_WIDEST = 200  # characters of what is said of a type or an operator
_FAR = 2 * _WIDEST
_HEX = re.compile(r"[0-9A-Fa-f]{6}")
_MARK = re.compile(r"[0-9A-Z][0-9A-Z+/ .-]{1,14}")
_CODE = re.compile(r"[0-9A-Z]{2,4}")
_FLAGS = re.compile(r"[01]*")
_POSITIONS = ({"latitude", "lat", "position"}, {"longitude", "lon", "lng", "long", "position"})
_DATED = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)")


class Airframe(NamedTuple):
    """One row of a list: ``row`` is its line in the file, from 1; marks in capitals; ``military`` 1, 0 or not told."""

    row: int
    hex: str | None
    registration: str | None
    designator: str | None
    type: str | None
    operator: str | None
    military: int | None


@dataclass(frozen=True)
class Form:
    """A list that is known by its columns: what it is called, its licence, and which column tells what.

    ``columns``: field to the plain names of columns; of ``type`` and ``operator`` the first that is filled counts.
    """

    format: str
    name: str
    licence: str
    needs: frozenset[str]
    columns: Mapping[str, tuple[str, ...]]
    forces: frozenset[str] = frozenset()  # the words of the military column that say yes

    @property
    def recipe(self) -> str:
        """By which rules such a list is read."""
        return f"airframes-{self.format}/1"


_PLAIN = {
    "hex": ("icao24", "modes", "modescode", "modeshex", "icaohex", "hex", "hexcode", "icaoaddress", "icao", "address"),
    "registration": ("registration", "reg", "tail", "tailnumber"),
    "designator": ("icaotypecode", "typecode", "icaotype", "modelicao", "typedesignator", "icaoaircrafttype"),
    "type": ("type", "manufacturerandmodel", "model", "description", "desc", "aircrafttype"),
    "operator": ("operator", "registeredowners", "owner", "ownop", "airline", "company"),
    "military": ("military", "ismilitary", "cmpg", "mil"),
}  # fmt: skip
_ONE = ("hex", "registration", "designator", "military")
_FORCES = frozenset(["mil", "1", "true", "yes", "y", "military"])
FORMS = (
    Form("plane-alert-db", "plane-alert-db", "ODbL 1.0, contents DbCL 1.0", frozenset(["icao", "registration", "cmpg"]),
         {**_PLAIN, "hex": ("icao",), "type": ("type",)}, frozenset(["mil"])),
    Form("opensky", "OpenSky aircraft database", "OpenSky Network terms: research, not for profit",
         frozenset(["icao24", "registration", "typecode", "owner"]),
         {**_PLAIN, "hex": ("icao24",), "designator": ("typecode",), "type": ("model",)}, _FORCES),
    Form("standing-data", "Virtual Radar Server standing data", "CC0 1.0",
         frozenset(["icao", "registration", "modelicao", "manufacturerandmodel"]),
         {**_PLAIN, "hex": ("icao",)}, _FORCES),
    Form("basestation", "BaseStation aircraft", UNSTATED, frozenset(["modes", "registration", "icaotypecode"]),
         {**_PLAIN, "hex": ("modes",), "operator": ("registeredowners", "operator")}, _FORCES),
    Form("table", "list of airframes", UNSTATED, frozenset(), _PLAIN, _FORCES),
)  # fmt: skip
TAR1090 = Form("tar1090-db", "tar1090-db", UNSTATED, frozenset(), {})
"""The list without a header: address; registration; type; flags; description; year; owner."""


Told = Callable[[list[str]], tuple[Any, ...]]
"""What the cells of a row say of an airframe, in the order of its fields behind ``row``."""


@dataclass
class Listing:
    """A list under way: what it is and when it is of, its rows, and afterwards what was counted of them."""

    form: Form
    dated: str
    cells: Iterator[tuple[int, list[str]]]
    told: Told
    rejected: int = 0
    lines: list[int] = field(default_factory=list)  # of the first rows without an aircraft
    entries: int = 0

    def rows(self) -> Iterator[Airframe]:
        """The airframes in the order of the file, once."""
        told = self.told
        for line, cells in self.cells:
            found = told(cells)
            if found[0] is None and found[1] is None:
                if any(cell and not cell.isspace() for cell in cells):
                    self.rejected += 1
                    if len(self.lines) < FIRST:
                        self.lines.append(line)
                continue
            self.entries += 1
            yield Airframe(line, *found)


def form_of(head: bytes) -> Form | None:
    """The list that a file is, by its (unpacked) beginning; ``None`` for one that is none."""
    if _bare(head):
        return TAR1090
    names = _names(head)
    if _flown(names):
        return None
    known = next((form for form in FORMS[:-1] if form.needs <= names), None)
    if known is not None:
        return known
    told = {name for name, columns in _PLAIN.items() if names & set(columns)}
    return FORMS[-1] if "hex" in told and told & {"registration", "designator"} else None


def listing(file: BinaryIO, *, name: str) -> Listing:
    """What list a file is, plain or packed; CaseError in one sentence where it is none."""
    head = head_of(file.read(HEAD))
    file.seek(0)
    form = form_of(head)
    if form is None:
        if _flown(_names(head)):
            raise CaseError(f"{name} holds positions, not a list of airframes; import it as a tracker file.")
        raise CaseError(
            f"{name} is no list of airframes that is known; it needs a column of addresses (icao24, hex, ModeS) and one"
            " of registrations or types."
        )
    begun = headed(head)
    stream = unpacked(file, name=name)
    stream.read(0 if form is TAR1090 else begun.mark)
    if form is TAR1090:
        return Listing(form, dated_of(name), _parted(_lines(stream, "utf-8")), _told_bare)
    header = [plain_name(each) for each in begun.names]
    quote = "'" if begun.names[0].lstrip().startswith("'") else '"'
    cells = _quoted(_lines(stream, begun.encoding), begun.separator, quote, begun.line)
    return Listing(form, dated_of(name), cells, _teller(form, {each: header.index(each) for each in header}))


def dated_of(name: str) -> str:
    """The date in a file's name as EDTF; ``unknown`` where it has none."""
    found = [match for match in _DATED.finditer(name)]
    if not found:
        return "unknown"
    return "-".join(filter(None, max(found, key=lambda match: sum(map(bool, match.groups()))).groups()))


def _names(head: bytes) -> set[str]:
    return {plain_name(each) for each in headed(head).names}


def _flown(names: set[str]) -> bool:
    """Whether a table has positions, as tracks have."""
    return all(names & some for some in _POSITIONS)


def _bare(head: bytes) -> bool:
    """Whether lines without a header begin with an address and go on as tar1090-db's do."""
    lines = head[:4096].decode("utf-8", "replace").split("\n")[:20]
    rows = [line.rstrip("\r").split(";") for line in lines[:-1] or lines if line.strip()]
    good = [len(row) >= 4 and bool(_HEX.fullmatch(row[0]) and _FLAGS.fullmatch(row[3])) for row in rows]
    return bool(good) and good[0] and 2 * sum(good) >= len(good)


def _lines(stream: BinaryIO, encoding: str) -> Iterator[str]:
    """Lines as text, none longer than a bound; bytes that are no characters are replaced."""
    decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder(encoding)("replace"), translate=True)
    rest = ""
    while data := stream.read(1 << 18):
        lines = (rest + decoder.decode(data)).split("\n")
        rest = lines.pop()
        if len(rest) > _LONGEST:
            lines.append(rest)
            rest = ""
        yield from (line[:_LONGEST] for line in lines)
    yield from filter(None, [rest])


def _parted(lines: Iterator[str]) -> Iterator[tuple[int, list[str]]]:
    return ((at, line.split(";")) for at, line in enumerate(lines, 1))


def _quoted(lines: Iterator[str], separator: str, quote: str, header: int) -> Iterator[tuple[int, list[str]]]:
    """The cells of the rows behind the header, with their lines; a row that breaks off is passed on as it stands."""
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=separator, quotechar=quote)
    while True:
        at = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            cells = ["?"]
        if at > header:
            yield at, cells


def _told_bare(cells: list[str]) -> tuple[Any, ...]:
    cells += [""] * (7 - len(cells))
    flags = cells[3]
    military = None if not flags or flags.strip("01") else int(flags[0])
    return (*_marks(cells[0], cells[1], cells[2]), _said(cells[4][:_FAR]), _said(cells[6][:_FAR]), military)


def _teller(form: Form, places: Mapping[str, int]) -> Callable[[list[str]], tuple[Any, ...]]:
    """How the rows of a table are told, by the places of its columns."""
    at = {name: [places[each] for each in columns if each in places] for name, columns in form.columns.items()}
    maker = places.get("manufacturername", places.get("manufacturer", -1))
    ends = max(maker, *(place for each in at.values() for place in each)) + 1
    address, mark, code, forces = (at[name][0] if at[name] else -1 for name in _ONE)
    types, operators = at["type"], at["operator"]

    def told(cells: list[str]) -> tuple[Any, ...]:
        cells += [""] * max(1, ends + 1 - len(cells))  # the last one stands for columns that are missing
        kind = _filled(cells, types)
        if cells[maker] and not kind.startswith(cells[maker]):
            kind = f"{cells[maker]} {kind}"
        force = cells[forces]
        military = int(force.strip().casefold() in form.forces) if force else None
        who = _filled(cells, operators)
        return (*_marks(cells[address], cells[mark], cells[code]), _said(kind[:_FAR]), _said(who[:_FAR]), military)

    return told


def _filled(cells: list[str], places: Sequence[int]) -> str:
    for place in places:
        if cells[place]:
            return cells[place]
    return ""


def _marks(address: str, mark: str, code: str) -> tuple[str | None, str | None, str | None]:
    """Address, registration and type designator in capitals, each only where it is one."""
    address, mark = address.strip().upper(), mark.strip().upper()
    return (
        address if _HEX.fullmatch(address) and address != "000000" else None,
        mark if _MARK.fullmatch(mark) else None,
        _code(code[:16]),
    )


@lru_cache(maxsize=1 << 14)
def _code(text: str) -> str | None:
    code = text.strip().upper()
    return code if _CODE.fullmatch(code) else None


@lru_cache(maxsize=1 << 14)
def _said(text: str) -> str | None:
    """What a cell says, in one line of at most so many characters."""
    if not text:
        return None
    if not text.isprintable():
        text = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(text.split())[:_WIDEST] or None
