"""Half-typed forms, kept for what they were about: in memory, and in the installation's settings for a crash."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtCore import QSettings

MOST = 40  # drafts kept; the oldest goes first
_KEY = "drafts"


class Drafts:
    """What was typed and not done yet, by form and subject."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self._kept: dict[str, dict[str, str]] = json.loads(str(settings.value(_KEY) or "{}"))

    def of(self, key: str) -> dict[str, str]:
        """What was typed there before; empty when nothing was."""
        return self._kept.get(key, {})

    def keep(self, key: str, typed: Mapping[str, str]) -> None:
        """Remember what is typed there now."""
        if self._kept.get(key) != typed:
            self._kept.pop(key, None)
            self._kept[key] = dict(typed)
            self._write()

    def forget(self, key: str) -> None:
        """The form was done, or emptied."""
        if self._kept.pop(key, None) is not None:
            self._write()

    def _write(self) -> None:
        for old in list(self._kept)[:-MOST]:
            del self._kept[old]
        self._settings.setValue(_KEY, json.dumps(self._kept, ensure_ascii=False))
        self._settings.sync()
