"""The look of what is printed: light, on white, told by shape and line so that it reads in grey as well."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from workbench.ui import theme

PRINT = theme.LIGHT._replace(
    name="print", window="#FFFFFF", panel="#FFFFFF", surface="#FFFFFF", sunken="#F4F5F6", line="#D0D5DB",
    line_strong="#8A939C", control="#5A6571",
)  # fmt: skip


@contextmanager
def on_paper() -> Iterator[theme.Theme]:
    """Within, painters take the colours of paper."""
    with theme.instead(PRINT):
        yield PRINT
