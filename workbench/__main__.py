"""The command line's door; the verbs that draw with Qt are handed to ``workbench.ui.offscreen``."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from pathlib import Path

from workbench.cli import entry
from workbench.cli.verb import Answer, Parser, Verb


def _size(text: str) -> tuple[int, int]:
    width, by, height = text.lower().partition("x")
    if not (by and width.isdecimal() and height.isdecimal() and 0 < int(width) <= 8192 and 0 < int(height) <= 8192):
        raise ArgumentTypeError(f"“{text}” is no size; write WIDTHxHEIGHT such as 1440x900")
    return int(width), int(height)


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not 0.5 <= scale <= 4:
        raise ArgumentTypeError(f"“{text}” is no scale; write a number from 0.5 to 4")
    return scale


def _picture_arguments(parser: Parser) -> None:
    parser.add_argument("out", metavar="OUT.png", help="the file to write")
    parser.add_argument("case", nargs="?", metavar="CASE")
    parser.add_argument("--workspace", metavar="NAME", help="which page; read with a case, else welcome")
    parser.add_argument(
        "--open", dest="open_", metavar="NAME", help="what is open over it: attach, tag, search:WORDS ..."
    )
    parser.add_argument("--select", metavar="ID", help="the selected record")
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    parser.add_argument("--size", type=_size, default=(1440, 900), metavar="WIDTHxHEIGHT")
    parser.add_argument("--scale", type=_scale, default=1.0, metavar="FACTOR")


def _picture(options: Namespace) -> Answer:
    from workbench.ui import offscreen

    out, case = Path(options.out), Path(options.case) if options.case else None
    offscreen.picture(
        out, case, workspace=options.workspace, open_=options.open_, select=options.select,
        theme=options.theme, size=options.size, scale=options.scale,
    )  # fmt: skip
    return Answer({"file": str(out)}, str(out))


DRAWN = {"picture": ("the real window, drawn off screen", lambda: Verb(_picture_arguments, _picture))}


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status of the verb."""
    return entry.main(sys.argv[1:] if arguments is None else arguments, drawn=DRAWN)


if __name__ == "__main__":
    sys.exit(main())
