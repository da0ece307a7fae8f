"""Half-typed forms, kept for what they were about, in one file for each case beside the program's settings.

What stands in such a file are words that were typed and not done yet, and nothing else of the case; it never enters
the case or its journal, only its owner may read it (mode 0600), and it is removed when nothing is half-typed any more.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSettings

from workbench.case.case import Case
from workbench.case.itself import own_key
from workbench.ui.language import tr

MOST = 40  # drafts kept for a case; the oldest goes first
_FOLDER = "drafts"
Typed = dict[str, str]


class Drafts:
    """What was typed and not done yet in one case, by form and subject."""

    def __init__(self, settings: QSettings, case: str, *, says: Callable[[str], object]) -> None:
        self._says = says  # is told why nothing is kept where the folder cannot be written
        self.path = Path(settings.fileName()).parent / _FOLDER / f"{case}.json"
        self._kept = _read(self.path)

    @classmethod
    def of_case(cls, settings: QSettings, case: Case, *, says: Callable[[str], object]) -> Drafts:
        """The drafts of an open case."""
        return cls(settings, own_key(case).hex(), says=says)

    def keys(self) -> list[str]:
        """What the drafts are for, the one typed last at the end."""
        return list(self._kept)

    def of(self, key: str) -> Typed:
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
        try:
            self._replace()
        except OSError:
            self._says(
                tr(
                    "What is half-typed cannot be kept in {} and is lost when the program ends; free some space there, "
                    "or make the folder one you may write in."
                ).format(self.path.parent)
            )

    def _replace(self) -> None:
        """Replace the file in one step, so that a crash leaves the old one or the new one."""
        for old in list(self._kept)[:-MOST]:
            del self._kept[old]
        if not self._kept:
            self.path.unlink(missing_ok=True)
            return
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".new")
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(self._kept, file, ensure_ascii=False)
        os.replace(fresh, self.path)


def _read(path: Path) -> dict[str, Typed]:
    """What a file holds; one that is no longer whole holds nothing."""
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(held, dict):
        return {}
    drafts = {key: typed for key, typed in held.items() if isinstance(typed, dict)}
    return {key: {str(name): str(value) for name, value in typed.items()} for key, typed in drafts.items()}
