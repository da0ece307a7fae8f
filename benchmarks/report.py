"""Reports on paper: a very large one, the brief of the sample, and the same words as Qt's own engine sets them.

The large one is ``REPORT_EXCERPTS`` excerpts of a sixth as many sources, each with a sighting or claim, and 60 figures.
Memory is that of all processes that have part in it, at the same moment.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.generated import fill
from benchmarks.measured import Row, held, typical
from workbench.case.case import Case
from workbench.report.blocks import Document, Figure
from workbench.report.gather import facts
from workbench.report.html import html
from workbench.report.pdf import pdf
from workbench.report.summary import build
from workbench.values.composing import composed

FIGURES = 60
_BRIEF = 5  # times


def rows() -> Iterator[Row]:
    """The large one in a process of its own, which is what its memory is told of; then Qt's; then the brief."""
    excerpts = int(os.environ.get("REPORT_EXCERPTS", "3000"))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "large.casefile"
        with Case.create(path, title="Large", analyst="benchmark") as case:
            fill(case, sources=excerpts // 6, sightings=excerpts)
        size = f"{excerpts // 6:,} sources, {excerpts:,} excerpts, {FIGURES} figures"
        ours, qt = _told(path, "ours"), _told(path, "qt")
    rival = f"Qt, {qt['pages']} untagged pages"
    yield held("report.large", f"{size}: {ours['pages']} pages", ours["seconds"], "s", most=20,
               rival=(rival, qt["seconds"]))  # fmt: skip
    yield held("report.memory", size, ours["megabytes"], "MB", most=500, rival=(rival, qt["megabytes"]))
    yield held("report.brief", "the sample case", _brief() / 1000, "s", most=1.0)


def _told(path: Path, engine: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.report", str(path), engine]
    return dict(json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout))


def _brief() -> float:
    from workbench.cli.entry import main as verb

    with TemporaryDirectory() as folder:
        path, out = Path(folder) / "sample.casefile", Path(folder) / "brief.pdf"
        with redirect_stdout(io.StringIO()):
            verb(["sample", str(path)])

        def print_it() -> None:
            with Case.open(path, analyst="benchmark", write=False) as case:
                out.write_bytes(pdf(build(facts(case), composed("brief"))))

        return typical(print_it, _BRIEF)


def _large(path: Path) -> Document:
    """The whole summary, its figures repeated until there are enough."""
    with Case.open(path, analyst="benchmark", write=False) as case:
        document = build(facts(case))
    figures = [each for each in document.blocks if isinstance(each, Figure)]
    more = [*islice(cycle(figures), max(FIGURES - len(figures), 0))]
    return replace(document, blocks=(*more, *document.blocks))


def _with_qt(document: Document, out: Path) -> None:
    from PySide6.QtGui import QGuiApplication, QPdfWriter, QTextDocument

    application = QGuiApplication.instance() or QGuiApplication([])
    page = QTextDocument()
    page.setHtml(html(document))
    page.print_(QPdfWriter(str(out)))
    del application


class _Memory:
    """The most that this process and those it started held at one moment, in MB."""

    def __init__(self) -> None:
        self.most = 0.0
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        while True:
            self.most = max(self.most, sum(map(_held, _family(os.getpid()))) / 1024)
            time.sleep(0.05)


def _family(pid: int) -> Iterator[int]:
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in _read(task).split():
            yield from _family(int(child))


def _held(pid: int) -> int:
    found = [line.split()[1] for line in _read(Path(f"/proc/{pid}/status")).splitlines() if line.startswith("VmRSS")]
    return int(found[0]) if found else 0


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except OSError:  # it has ended meanwhile, or the system tells nothing
        return ""


def main(path: Path, engine: str) -> None:
    """Set the large one with an engine and tell what it took, from the case to the file."""
    from pypdfium2 import PdfDocument

    memory, began = _Memory(), time.perf_counter()
    document, out = _large(path), path.with_suffix(".pdf")
    if engine == "ours":
        out.write_bytes(pdf(document))
    else:
        _with_qt(document, out)
    took = time.perf_counter() - began
    print(json.dumps({"seconds": took, "megabytes": memory.most, "pages": len(PdfDocument(out))}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
