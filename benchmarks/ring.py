"""From one pick to its ring in every view, the reader's share of it, and a source with quotes over quotes."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random
from statistics import median
from typing import TYPE_CHECKING, Any

import apsw

from benchmarks.generated import SIZE, told
from benchmarks.measured import Row, held
from workbench.case import schema
from workbench.case.texts import WorkingText, keep
from workbench.reading.text import PART

if TYPE_CHECKING:
    from workbench.ui.reader.view import ReaderView

DENSE = "300 kB, 500 overlapping quotes"
LONG = "5 MB"
_LINE = "two transports stood at the airfield and left for the north the next day said a witness on the phone. "


def rows() -> Iterator[Row]:
    """Milliseconds of the window's own thread, in a process of its own."""
    took = told("benchmarks.ring")
    goals = {"everywhere": (SIZE, 100), "reader": (SIZE, 20), "dense": (DENSE, 50), "open": (LONG, None),
             "far_end": (LONG, 100)}  # fmt: skip
    for name, (size, most) in goals.items():
        yield held(f"ring.{name}", size, median(took[name]), "ms", most=most)


def measured(path: Path) -> dict[str, list[float]]:
    """What a pick costs in the whole window and in a reader alone, and what opening a long text and its far end do."""
    from benchmarks.watched import opened
    from workbench.ui.app import application
    from workbench.ui.reader.text import Pieces

    desktop = opened(path)
    settle = application().processEvents
    focus, reader = desktop.desk.focus, desktop.views.read.page.reader
    quotes = reader.quotes.all
    records = [record for one in quotes for record in one.records]
    _passed(settle, 1.0)
    found = {"everywhere": [_thread(partial(focus.select, record), settle) for record in records * 2]}
    desktop.window.close()
    alone = _reader()
    found["reader"] = _picks(alone, quotes, settle)
    found["dense"] = _picks(alone, _overlapping(alone), settle)
    text = _kept(5_000_000)
    found["open"] = [_thread(lambda: alone.show_text(Pieces(text)), settle)]
    found["far_end"] = [_thread(partial(alone.go_to, at), settle) for at in (text.total - 1, 10, text.total - 10)]
    return found


def _thread(does: Callable[[], Any], settle: Callable[[], Any]) -> float:
    """Milliseconds of this thread until all that was asked for is painted."""
    began = time.thread_time()
    does()
    settle()
    return (time.thread_time() - began) * 1000


def _passed(settle: Callable[[], Any], seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        settle()


def _text(size: int) -> str:
    return "\n\n".join(_LINE * 6 for _ in range(size // (6 * len(_LINE) + 2)))


def _reader() -> ReaderView:
    from workbench.ui.reader.text import WholeText
    from workbench.ui.reader.view import ReaderView

    made = ReaderView()
    made.resize(820, 700)
    made.show()
    made.show_text(WholeText(_text(300_000)))
    return made


def _overlapping(reader: ReaderView) -> list[Any]:
    """Quotes that lie over one another within a few screens."""
    from workbench.ui.reader.quotes import Excerpt, Note

    random = Random(1)
    made = []
    for at in range(500):
        start = random.randrange(1000, 9000)
        note = Note(b"R%d" % at, random.choice(("sighting", "claim")), f"SG-{at}", "Il-76", "26 Oct 2025")
        made.append(Excerpt(b"E%d" % at, start, start + random.randrange(30, 1500), (note,)))
    return made


def _picks(reader: ReaderView, quotes: list[Any], settle: Callable[[], Any]) -> list[float]:
    from workbench.ui.focus import Focus

    focus = Focus()
    reader.set_excerpts(quotes)
    reader.follow(focus)
    settle()
    records = [record for one in quotes for record in one.records][:60]
    return [_thread(partial(focus.select, record), settle) for record in records]


def _kept(size: int) -> WorkingText:
    """A long text as a case keeps it."""
    connection = apsw.Connection(":memory:")
    schema.lay(connection)
    whole = _text(size)
    keep(connection, b"c", "text/1 utf-8", (whole[at : at + PART] for at in range(0, size, PART)))
    return WorkingText(connection, b"c")


if __name__ == "__main__":
    print(json.dumps(measured(Path(sys.argv[1]))))
