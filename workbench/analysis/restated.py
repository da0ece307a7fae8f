"""Claims of several sources whose words tell the same."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.case.case import Case


def claims_alike(
    case: Case, held: Sequence[tuple[bytes, ...]], apart: set[frozenset[bytes]]
) -> list[tuple[tuple[bytes, ...], tuple[str, ...]]]:
    """Groups of claims that tell the same, with the reasons."""
    return []
