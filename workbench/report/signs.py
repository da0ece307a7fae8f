"""What the shapes before records' numbers mean, told once: below the first table with a caption that uses them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from workbench.report.blocks import Block, Table, plain, runs_of_part
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
    """The blocks; a table's caption tells what each shape in its rows means that none before it told."""
    told: set[str] = set()
    for block in blocks:
        if isinstance(block, Table) and block.caption:
            runs = (run for row in block.rows for run in runs_of_part(row) if run.style == "icon")
            new = dict.fromkeys(kind for run in runs if (kind := kind_of(run.text)) in _MEANT and kind not in told)
            told.update(new)
            yield replace(block, caption=(*block.caption, *(plain(f" {_MEANT[kind]}") for kind in new)))
        else:
            yield block
