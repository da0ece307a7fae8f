"""What set-up installs is what the project says it needs."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def named(requirement: str) -> str:
    return re.split(r"[<>=!~;\[ ]", requirement, maxsplit=1)[0].lower().replace("_", "-")


@pytest.mark.parametrize(("lock", "group"), [("requirements.txt", None), ("requirements-dev.txt", "dev")])
def test_every_dependency_is_pinned_where_set_up_reads_it(lock: str, group: str | None):
    """Where this fails after a change of dependencies: ``make lock``."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["dependencies"] + (project["dependency-groups"][group] if group else [])
    pinned = {named(line) for line in (ROOT / lock).read_text(encoding="utf-8").splitlines() if re.match(r"\w", line)}
    assert {named(each) for each in wanted} <= pinned
