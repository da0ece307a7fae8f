"""What the page's template is handed -> PDF bytes; also as a process of its own, whose memory goes when it ends.

The engine keeps what it laid out for as long as its process lives. As a program this sets pages until its standard
input ends; ``pdf.py`` starts it.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Literal

from workbench.reading import frames
from workbench.reading.serving import serve
from workbench.report.letters import FONTS

if TYPE_CHECKING:
    import typst

ROOM = 8 << 30  # bytes of address space; what is set in one piece is bounded before (parting.py)


def typeset(data: str, seconds: int, *, tagged: bool = True) -> bytes:
    """Pages dated by a Unix time; tagged, and labelled PDF/UA-1 where their letters allow that."""
    import typst

    if not tagged:
        return _written(data, seconds, [], tagged=False)
    try:
        return _written(data, seconds, ["ua-1"], tagged=True)
    except typst.TypstError:  # letters mixed so oddly that PDF/UA forbids them: the same pages without its label
        return _written(data, seconds, [], tagged=True)


def _written(data: str, seconds: int, standards: list[typst.PDFStandard], *, tagged: bool) -> bytes:
    import typst

    template = (Path(__file__).parent / "page.typ").read_bytes()
    inputs = {"document": data}
    compiler = typst.Compiler(input=template, font_paths=_fonts(), ignore_system_fonts=True, sys_inputs=inputs)
    made = compiler.compile(format="pdf", pdf_standards=standards, timestamp=seconds, pdf_tags=tagged)
    assert isinstance(made, bytes)  # a PDF asked for without a file name is one piece of bytes
    # Of a report framed in Arabic most words still run from the left: readers that take the file for one from the right
    # would hand out the words of its quotes in the wrong order when they are copied.
    return made.replace(b"/Direction/R2L", b"/Direction/L2R")


def drawn(data: str, kind: Literal["pdf", "png"], *, ppi: int) -> bytes:
    """One drawing on a page of its own size: its ``svg``, ``alternative`` and ``width`` in points as JSON."""
    import typst

    compiler = typst.Compiler(
        input=_DRAWING, font_paths=_fonts(), ignore_system_fonts=True, sys_inputs={"drawing": data}
    )
    made = compiler.compile(format=kind, ppi=ppi, timestamp=0)
    assert isinstance(made, bytes)  # one page is one piece of bytes
    return made


_DRAWING = b"""#let it = json(bytes(sys.inputs.drawing))
#set page(width: it.width * 1pt, height: auto, margin: 0pt)
#image(bytes(it.svg), format: "svg", width: 100%, alt: it.alternative)
"""


@cache
def _fonts() -> typst.Fonts:
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])


def main() -> int:
    """Answer each job with its pages until there are no more."""
    return serve(_answered, room=ROOM, what="setting pages")


def _answered(job: dict[str, Any], outgoing: BinaryIO) -> dict[str, Any]:
    made = typeset(job["data"], job["seconds"], tagged=job["tagged"])
    frames.send(outgoing, {"piece": True}, made)
    return {"last": True}


if __name__ == "__main__":
    sys.exit(main())
