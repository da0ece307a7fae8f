"""The kinds of files that are read: one module each in this folder, found by walking it, told apart by content."""

from __future__ import annotations

import inspect
import pkgutil
from functools import cache
from importlib import import_module

from workbench.reading.reader import Reader

_OF_MANY = ("image", "recording")  # kinds whose own kind tells more
_PLAIN = {"text/plain": "plain text", "text/html": "web page"}


def modules() -> list[str]:
    """The names by which the readers' modules are imported."""
    return [f"{__name__}.{found.name}" for found in pkgutil.iter_modules(__path__)]


@cache
def readers() -> tuple[Reader, ...]:
    """One of each reader, those for any file of a broad kind (a ZIP that is no document) last."""
    found = [import_module(name) for name in modules()]
    made = [each() for module in found for each in _public(vars(module), module.__name__)]
    return tuple(sorted(made, key=lambda reader: reader.broad))


def _public(names: dict[str, object], module: str) -> list[type[Reader]]:
    kinds = [each for name, each in names.items() if inspect.isclass(each) and not name.startswith("_")]
    return [
        each
        for each in kinds
        if issubclass(each, Reader) and not inspect.isabstract(each) and each.__module__ == module
    ]


def reader_for(head: bytes, *, name: str = "") -> tuple[Reader, str] | None:
    """The reader of bytes that begin so (up to 1 MB) and their media type; ``None`` when no reader knows them.

    ``name`` is what the file is called: a hint for text formats, never a proof.
    """
    found = ((reader, reader.recognise(head, name=name)) for reader in readers())
    return next(((reader, mime) for reader, mime in found if mime), None)


def reader_of(recipe: str | None) -> Reader | None:
    """The reader that makes texts by this recipe; ``None`` for plain texts and pages, and for a recipe not ours."""
    version = (recipe or "").partition(" ")[0]
    return next((reader for reader in readers() if reader.recipe == version), None)


def called(mime: str) -> str:
    """What a media type is called in words; the type itself where no reader knows it."""
    if mime in _PLAIN:  # no reader's, and most sources; readers take a tenth of a second to load
        return _PLAIN[mime]
    reader = next((each for each in readers() if mime in each.mimes), None)
    if reader is None:
        return mime
    return f"{reader.name} ({mime.partition('/')[2]})" if reader.name in _OF_MANY else reader.name
