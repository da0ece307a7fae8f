"""A new case that holds one text, S1: what many tests of excerpts begin with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from workbench.case.case import Case
from workbench.reading.intake import take_in


@contextmanager
def case_on(folder: Path, text: str, *, name: str = "a", url: str | None = None) -> Iterator[Case]:
    """The case, open for acts."""
    (folder / "a.txt").write_text(text)
    with Case.create(folder / f"{name}.casefile", title="T", analyst="a") as case:
        take_in(case, [str(folder / "a.txt")], described={"url": url})
        yield case
