"""What an importer of one tracker format is; each is one module of ``workbench/tracking/formats``."""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import BinaryIO, ClassVar

from workbench.tracking import formats
from workbench.tracking.delimited import lists_flights
from workbench.tracking.fixes import Flights, Stated
from workbench.tracking.unpacked import head_of, unpacked
from workbench.values.errors import CaseError

Told = Callable[[int], None]
"""Told of the bytes that were read so far; raising calls the import off."""


def unheard(done: int) -> None:
    """Nobody is told."""


@dataclass(frozen=True)
class Settings:
    """What the analyst says of a file that the file does not say itself.

    ``zone``: an IANA name or an offset (+03:00) of a clock that is not UTC; ``mapping``: field to column of a table
    nobody knows; ``year`` and ``date``: of a log that tells the time only.
    """

    zone: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict)
    date: str = ""


VEHICLES = {"GRND": "a ground vehicle", "GLID": "a glider"}
"""Words for what is no aeroplane that trackers write where a type would stand."""
UNSAID = Settings()
"""Nothing is said of a file."""


class Importer(ABC):
    """One format of tracker files, recognised by its content, its columns by their names.

    ``name`` is for people, ``format`` the word of the command line, ``recipe`` this version of the importer: whoever
    changes what it gives makes a new version. ``provider`` is the tracker that writes it, if only one does.
    ``row`` is what a place in the file is called.
    """

    name: ClassVar[str]
    format: ClassVar[str]
    recipe: ClassVar[str]
    provider: ClassVar[str] = ""
    row: ClassVar[str] = "line"

    @abstractmethod
    def recognise(self, head: bytes, *, name: str = "") -> bool:
        """Whether a file that begins so (up to 1 MB, unpacked) is of this format; a name proves nothing."""

    @abstractmethod
    def read(self, file: BinaryIO, *, name: str, settings: Settings, told: Told = unheard) -> Flights:
        """Everything in an unpacked file; CaseError, in one sentence, where nothing in it is a fix.

        What cannot be read is counted and told by its place; good rows come in. Times are UTC.
        """

    def listed(self, file: BinaryIO) -> Mapping[str, Mapping[str, Stated]]:
        """What a list of flights says of each, by flight number; empty where the unpacked file is no list.

        Such a file has no positions: ``read`` refuses it, and it tells of the tracks that come in with it.
        """
        return {}

    def place(self, text: str, row: int) -> tuple[int, int] | None:
        """Where in the file's text (code points) the words of a row stand; by lines where nothing else is said."""
        start = 0
        for _ in range(row - 1):
            start = text.find("\n", start) + 1
            if not start:
                return None
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        return (start, end - (text[start:end].endswith("\r"))) if start < len(text) else None


def importers() -> Iterator[Importer]:
    """One of each importer, in the order in which they are asked."""
    return map(_importer, formats.MODULES)


@cache
def _importer(format: str) -> Importer:
    module = import_module(f"{formats.__name__}.{formats.MODULES[format]}")
    kinds = [each for name, each in vars(module).items() if inspect.isclass(each) and not name.startswith("_")]
    (found,) = (each for each in kinds if issubclass(each, Importer) and each.__module__ == module.__name__)
    return found()


def importer_of(format_or_recipe: str) -> Importer | None:
    """The importer of a format's word, or of a recipe."""
    format = format_or_recipe.partition("/")[0]
    found = _importer(format) if format in formats.MODULES else None
    return found if found and format_or_recipe in (found.format, found.recipe) else None


def importer_for(head: bytes, *, name: str = "") -> Importer | None:
    """The importer of a file that begins so, packed or not; ``None`` where it is no tracker file."""
    plain = head_of(head)
    return next((each for each in importers() if each.recognise(plain, name=name)), None)


def read_file(
    file: BinaryIO, *, name: str, importer: Importer | None = None, settings: Settings = UNSAID,
    told: Told = unheard,
) -> tuple[Importer, Flights]:  # fmt: skip
    """What a tracker file holds; its importer is looked for where none is named and no columns are."""
    head = file.read(1 << 20)
    file.seek(0)
    chosen = importer or (importer_of("csv") if settings.mapping else importer_for(head, name=name))
    if chosen is None and lists_flights(head_of(head)):
        raise CaseError(f"{name} is a list of flights, not a track; attach it as a source.")
    if chosen is None:
        raise CaseError(
            f"{name} is no tracker file this program knows; if it is a table of positions, name its columns with"
            " Import tracker file, or --map."
        )
    with unpacked(file, name=name) as plain:
        return chosen, chosen.read(plain, name=name, settings=settings, told=told)
