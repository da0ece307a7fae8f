"""Makes the bundled tables of ``workbench/reference`` anew from the packages they are from; ``make tables`` runs it.

Needs, beside the program itself, the packages that the makefile names, each in that version.
"""

from __future__ import annotations

import sys
from pathlib import Path

import aerodromes
import designators
import fieldkeys
import gazetteer

REFERENCE = Path(__file__).parents[1] / "workbench" / "reference"


def main(folder: Path = REFERENCE) -> None:
    """Writes every table that is made and not written by hand, and tells which."""
    for make in (aerodromes, designators, gazetteer, fieldkeys):
        for path in make.write(folder):
            print(f"{path.name}  {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
