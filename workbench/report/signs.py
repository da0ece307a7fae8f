"""What the shapes before records' numbers mean, told once: below the first table that uses them, or above."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from workbench.report.blocks import Block, Figure, Table, plain, runs_of_part
from workbench.report.icons import kind_of

_MEANT = {
    "sighting": "Aircraft: a sighting.",
    "claim": "Speech bubble: a claim.",
    "finding": "Triangle: a finding.",
    "hypothesis": "Diamond: a hypothesis.",
    "lead": "Flag: an open lead.",
    "source": "Sheet: a source.",
    "track": "Line with dots: a track.",
}
"""By the kind of record, for the shapes that stand in tables."""


def explained(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks; a table's caption tells what each shape means that neither a table nor a figure before it told.

    What a table without a caption uses first is told by the last caption before it, for want of one by the next.
    """
    blocks, told = list(blocks), set[str]()
    told_at: dict[int, list[str]] = {}
    captions = [at for at, block in enumerate(blocks) if isinstance(block, Table) and block.caption]
    for at, block in enumerate(blocks):
        if isinstance(block, Figure) and any("Sheet: " in run.text for run in block.caption):
            told.add("source")
        if isinstance(block, Table) and captions:
            runs = (run for row in block.rows for run in runs_of_part(row) if run.style == "icon")
            new = dict.fromkeys(kind for run in runs if (kind := kind_of(run.text)) in _MEANT and kind not in told)
            told.update(new)
            told_at.setdefault(max((each for each in captions if each <= at), default=captions[0]), []).extend(new)
    for at, block in enumerate(blocks):
        more = tuple(plain(f" {_MEANT[kind]}") for kind in told_at.get(at, ()))
        yield replace(block, caption=(*block.caption, *more)) if more and isinstance(block, Table) else block
