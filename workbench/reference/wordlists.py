"""The words each language has for one purpose: small tables an analyst can read, one file a purpose and language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

_WORDS = Path(__file__).with_name("words")


@lru_cache(maxsize=64)
def words(purpose: str, language: str) -> Mapping[str, Any]:
    """The table ``words/PURPOSE.LANGUAGE.toml``; empty where a language has none."""
    path = _WORDS / f"{purpose}.{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
