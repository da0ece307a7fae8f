"""Tools that run in Node: chrono for dates, compromise for places and names; ``NODE_PATH`` says where they stand."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.rivals import Rival, Spans
from benchmarks.rivals.dates import published
from workbench.reading.aid.article import Article

SCRIPT = Path(__file__).with_name("javascript.cjs")
CHRONO = ("en", "ru", "ar", "fr", "es", "de")


def rivals() -> Iterator[Rival]:
    """Those that are installed."""
    if found := _version("chrono-node"):
        yield Rival(f"chrono {found}", "MIT", "date", CHRONO, _run("chrono"))
    if found := _version("compromise"):
        yield Rival(f"compromise {found}", "MIT", "place", ("en",), _run("places"), valued=False)
        yield Rival(f"compromise {found}", "MIT", "actor", ("en",), _run("actors"))


def _version(package: str) -> str | None:
    folders = [Path(folder) / package for folder in os.environ.get("NODE_PATH", "").split(os.pathsep) if folder]
    told = next((folder / "package.json" for folder in folders if folder.is_dir()), None)
    return json.loads(told.read_text(encoding="utf-8"))["version"] if told and shutil.which("node") else None


def _run(what: str) -> Callable[[Sequence[Article]], list[Spans]]:
    def read(articles: Sequence[Article]) -> list[Spans]:
        asked = [{"body": each.body, "language": each.language, "wall": f"{published(each)}Z"} for each in articles]
        said = subprocess.run(
            ["node", str(SCRIPT), what], input=json.dumps(asked), capture_output=True, text=True, check=True
        )  # fmt: skip
        found: list[list[dict[str, Any]]] = json.loads(said.stdout)
        return found

    return read
