"""Who acts when nobody was named."""

from __future__ import annotations

import os


def installation_analyst() -> str:
    """Who acts when nobody was named: WORKBENCH_ANALYST, else the login name."""
    from getpass import getuser

    try:
        return os.environ.get("WORKBENCH_ANALYST") or getuser()
    except (KeyError, OSError):
        return "analyst"
