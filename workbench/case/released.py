"""Which copies of the case left, and for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.case.case import Case


def given_to(case: Case) -> list[str]:
    """Everybody a copy was made for, the last first."""
    known = "SELECT recipient, max(at) FROM release WHERE recipient IS NOT NULL AND deleted = 0"
    query = f"{known} GROUP BY 1 ORDER BY 2 DESC"
    return [str(name) for name, _at in case.rows(query)]
