"""The command line's door; the verbs that draw with Qt are handed to ``workbench.ui.offscreen``."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from pathlib import Path

from workbench.cli import entry
from workbench.cli.verb import Answer, Parser, Verb
from workbench.values.errors import CaseError


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


def _draw_arguments(parser: Parser) -> None:
    parser.add_argument("case", metavar="CASE")
    parser.add_argument("what", metavar="timeline|BOARD", help="timeline, or a board by its number such as B1")
    parser.add_argument("out", metavar="OUT", help="the file to write: .pdf, .svg or .png")
    parser.add_argument("--paper", choices=("A4", "A3", "Letter", "Tabloid"), help="part a PDF over such sheets")
    parser.add_argument("--portrait", action="store_true", help="the sheets upright")
    parser.add_argument("--across", type=int, default=1, metavar="N", help="pages the timeline is wide")
    parser.add_argument("--percent", type=int, default=100, metavar="N", help="size of letters on sheets")


def _draw(options: Namespace) -> Answer:
    from workbench.ui import offscreen
    from workbench.ui.drawing.files import Paper

    if options.across < 1 or not 20 <= options.percent <= 300:
        raise CaseError("A timeline is 1 page wide at least, and letters are 20 to 300 percent; choose such a number.")
    paper = Paper(options.paper, not options.portrait, options.percent / 100) if options.paper else None
    out = Path(options.out)
    pages = offscreen.draw(out, Path(options.case), options.what, paper=paper, across=options.across)
    return Answer({"file": str(out), "pages": pages}, f"{out}: {pages} page{'' if pages == 1 else 's'}")


DRAWN = {
    "picture": ("the real window, drawn off screen", lambda: Verb(_picture_arguments, _picture)),
    "draw": ("the timeline or a board as PDF, SVG or PNG", lambda: Verb(_draw_arguments, _draw)),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status of the verb."""
    return entry.main(sys.argv[1:] if arguments is None else arguments, drawn=DRAWN)


if __name__ == "__main__":
    sys.exit(main())
