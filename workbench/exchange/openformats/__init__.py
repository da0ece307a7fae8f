"""A case in open formats, for other programs: one module a format, found by walking this folder."""

from __future__ import annotations

import pkgutil
from functools import cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path

from workbench.case.case import Case
from workbench.exchange.newfile import new_folder, write_new
from workbench.exchange.openformats.held import Format, gathered


@cache
def formats() -> dict[str, Format]:
    """Every open format by its name."""
    found: dict[str, Format] = {}
    for module in pkgutil.iter_modules(__path__):
        made = getattr(import_module(f"{__name__}.{module.name}"), "FORMAT", None)
        if isinstance(made, Format):
            found[made.name] = made
    return found


def write_open(case: Case, form: str, out: Path) -> tuple[int, str]:
    """Write a case in a format, as a new file or into a new folder; tells how many records are in it, and its SHA-256.

    That of a folder is the SHA-256 of what ``sha256sum *`` would say of its files.
    """
    held, made = gathered(case), formats()[form]
    files = made.files(held)
    if made.folder:
        with new_folder(out) as put:
            for name, data in files.items():
                put(name, [data])
    else:
        write_new(out, files.values())
    hashes = [f"{sha256(data).hexdigest()}  {name}\n" for name, data in sorted(files.items())]
    return made.counts(held), sha256("".join(hashes).encode()).hexdigest() if made.folder else hashes[0][:64]
