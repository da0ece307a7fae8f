"""Blocks -> PDF bytes: tagged, with the bundled fonts, the same bytes for the same document.

A long document is set in parts, in processes of their own, and joined (docs/report-engine.md).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import closing
from dataclasses import replace
from threading import Event
from typing import Any

from workbench.reading.children import Broken, borrowed
from workbench.report.blocks import Document
from workbench.report.fitting import fitted
from workbench.report.joining import joined
from workbench.report.pages import Pages, Paper, moment
from workbench.report.parting import parted
from workbench.report.typesetting import typeset
from workbench.report.written import page_count
from workbench.values.errors import CaseError

__all__ = ["Paper", "Progress", "pdf"]
Progress = Callable[[int, int, str], object]
"""Told how many of how many steps are done, and what is under way; it may raise to call the work off."""
TYPESETTING = "workbench.report.typesetting"
_AT_ONCE = 2
_STALLED = 600.0  # seconds after which a part is given up
_TICK = 0.1


def silent(done: int, total: int, text: str) -> None:
    """Nobody watches."""


def pdf(document: Document, *, paper: Paper = "A4", apart: bool = False, progress: Progress = silent) -> bytes:
    """The document as tagged PDF; needs neither network nor a screen.

    ``apart``: even a short one is set in a process of its own, so that what it takes is free again afterwards and
    calling off ends it at once, as a window wants it.
    """
    document = replace(document, blocks=fitted(document.blocks, paper))
    parts, pages = parted(document.blocks), Pages(document, paper)
    seconds = int(moment(document).timestamp())
    if len(parts) > 1:
        jobs = (_job(pages.part(part, opens=not at), seconds) for at, part in enumerate(parts))
        made = _apart(jobs, progress)
        numbers = pages.numbers(sum(map(page_count, made)))
        return joined(made, *_apart([_job(numbers, seconds, tagged=False)], progress))
    if apart:
        return _apart([_job(pages.whole(), seconds)], progress)[0]
    return typeset(pages.whole(), seconds)


def _job(data: str, seconds: int, *, tagged: bool = True) -> dict[str, Any]:
    return {"data": data, "seconds": seconds, "tagged": tagged}


def _apart(jobs: Iterable[dict[str, Any]], progress: Progress) -> list[bytes]:
    """Set each in a process of its own, two at a time, while the next are made; all ends when ``progress`` raises."""
    over = Event()
    with ThreadPoolExecutor(min(_AT_ONCE, os.cpu_count() or 1)) as pool:
        try:
            under_way = [pool.submit(_set, job, over) for job in jobs]
            _watch(under_way, progress)
        except BaseException:
            over.set()
            pool.shutdown(cancel_futures=True)
            raise
    return [each.result() for each in under_way]


def _watch(under_way: Sequence[Future[bytes]], progress: Progress) -> None:
    left = set(under_way)
    while left:
        progress(len(under_way) - len(left), len(under_way), "setting the pages")
        done, left = wait(left, timeout=_TICK, return_when=FIRST_COMPLETED)
        for each in done:
            each.result()


def _set(job: dict[str, Any], over: Event) -> bytes:
    def tick() -> None:
        if over.is_set():
            raise Broken

    try:
        with borrowed(TYPESETTING) as child, closing(child.ask(job, _nothing, seconds=_STALLED, tick=tick)) as answers:
            return next(body for _told, body in answers)
    except Broken:
        raise CaseError("The process that sets pages was ended; close other programs and try again.") from None


def _nothing(place: int) -> bytes:
    raise Broken  # it is lent no file
