"""``python -m benchmarks [NAME…] [--json]``: what was measured, against what, and whether the goal holds."""

from __future__ import annotations

import argparse
import compileall
import importlib
import json
import os
import pkgutil
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

SHARED = {"__main__", "measured", "generated", "flown", "watched", "workday", "rivals", "bare", "marked", "boarded",
          "plainboard", "soaked"}  # fmt: skip
COLUMNS = ("name", "size", "value", "unit", "against", "ratio", "goal", "holds", "worst")
WIDTHS = (26, 44, 9, 4, 52, 6, 28, 5, 9)


def names() -> list[str]:
    """Every benchmark there is."""
    return sorted({found.name for found in pkgutil.iter_modules([str(Path(__file__).parent)])} - SHARED)


def line(words: Iterable[str]) -> str:
    """A row for people."""
    return "  ".join(word.ljust(width) for word, width in zip(words, WIDTHS, strict=True)).rstrip()


def said(value: object) -> str:
    """A value as people read it."""
    if isinstance(value, bool):
        return "yes" if value else "NO"
    return "" if value is None else str(value)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and tell; 0 whether or not goals hold."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of: {', '.join(names())}; all when none is named")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    options = parser.parse_args(arguments)
    unknown = set(options.names) - set(names())
    if unknown:
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}; there are {', '.join(names())}")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    compileall.compile_dir(Path(__file__).parents[1] / "workbench", quiet=1)  # as it is where it was installed
    rows = (row for name in options.names or names() for row in importlib.import_module(f"benchmarks.{name}").rows())
    if options.json:
        print(json.dumps({"rows": [asdict(row) for row in rows]}, ensure_ascii=False))
        return 0
    print(line(COLUMNS))
    for row in rows:  # as they come: some take minutes
        print(line(said(value) for value in asdict(row).values()), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
