"""The words each language has for one purpose: small tables an analyst can read, one file a purpose and language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from workbench.reference.ready import ready

_WORDS = Path(__file__).with_name("words")


@lru_cache(maxsize=64)
def words(purpose: str, language: str) -> Mapping[str, Any]:
    """The table ``words/PURPOSE.LANGUAGE.toml``; empty where a language has none."""
    path = source(purpose, language)
    return ready(f"words.{purpose}.{language}", [path], lambda: _parsed(path)) if _is_there(path) else {}


def _is_there(path: Path) -> bool:
    """Whether it is one of the tables: a case may call a language anything, other places included."""
    return path.parent == _WORDS and path.is_file()


def source(purpose: str, language: str) -> Path:
    """The file of a table."""
    return _WORDS / f"{purpose}.{language}.toml"


def _parsed(path: Path) -> dict[str, Any]:
    import tomllib

    return tomllib.loads(path.read_text(encoding="utf-8"))
