"""Files before they are attached, looked at one after the other beside the window; each is told once it is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from workbench.analysis.arrival import Effect, effect
from workbench.analysis.lookalike import Shelves, likenesses
from workbench.case.case import Case
from workbench.reading.inputs import Failure, Input, Own, expanded, own_files
from workbench.reading.looking import Looked, look
from workbench.ui.desk import Desk
from workbench.ui.jobs import Job, Progress
from workbench.ui.language import tr, worded
from workbench.values.shown import visible
from workbench.values.spoken import thousands

WHOLE = 40  # files of which it is told what they would do; of the others what they are the same as or close to


class Near(NamedTuple):
    """A source that tells the same: how many sentences of how many word for word, how many in other words, and the
    names that both cite."""

    source: bytes
    number: str
    same: int
    of: int
    told: int
    names: tuple[str, ...]


class Found(NamedTuple):
    """One file as found, with the numbers of the records it has to do with."""

    given: str  # what was asked for: the file itself, or its folder
    looked: Looked
    effect: Effect = Effect()
    numbers: dict[bytes, str] = {}  # noqa: RUF012  # never written to

    @property
    def path(self) -> str:
        """Where it is."""
        return self.looked.path

    @property
    def name(self) -> str:
        """What it is called, with what is unseen made visible."""
        return visible(Path(self.looked.path).name or self.looked.path)

    @property
    def held(self) -> str:
        """The number of the source that has the same bytes, empty where none does."""
        return self.numbers.get(self.effect.held or b"", "")

    @property
    def near(self) -> list[Near]:
        """Sources that share sentences or statements, those that share most first."""
        return [
            Near(each.source, self.numbers[each.source], each.same, each.of, each.told, each.names)
            for each in self.effect.near
        ]  # fmt: skip

    @property
    def alike(self) -> list[tuple[str, int]]:
        """Sources whose image looks like this one: number, and how many of 64 bits differ."""
        return [(self.numbers[key], apart) for key, apart in self.effect.pictures]

    def outcome(self) -> str:
        """What attaching it comes to, in a few words."""
        if self.looked.trouble:
            return self.looked.trouble
        if self.held:
            return tr("already here as {}").format(self.held)
        if self.alike:
            return tr("looks like {}").format(", ".join(number for number, _ in self.alike))
        return tr("close to {}").format(", ".join(each.number for each in self.near)) if self.effect.near else "new"

    def words(self) -> tuple[str, str, str, str]:
        """Name, size, kind and outcome."""
        known = not self.looked.trouble
        size = tr("{} bytes").format(thousands(self.looked.size)) if known else "—"
        return self.name, size, worded(self.looked.kind) if known else "—", self.outcome()


class Preflight(QObject):
    """Looks at files beside the window; ``found`` tells each of them, ``over`` that all are known.

    It has no parent: a look that was begun may end after the dialog is gone, and is then told to nobody.
    """

    found = Signal(object)  # Found
    over = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._jobs: list[Job] = []
        self._looked = 0

    def look(self, inputs: Sequence[str], *, many: bool = True) -> None:
        """Look at files and the files of folders; ``many`` adds to those looked at already."""
        if not many:
            self.leave()
            self._looked = 0
        case = self._desk.case
        assert case is not None
        path, analyst = case.path, case.analyst

        def work(progress: Progress) -> None:
            with Case.open(path, analyst=analyst, write=False) as beside:
                own, pictures = own_files(path), Shelves(likenesses(beside))
                for given, item in _items(inputs, own):
                    progress(0, 0, "")
                    known = self._known(beside, given, item, own, pictures, progress)
                    progress(0, 0, "")
                    self.found.emit(known)

        self._jobs = [job for job in self._jobs if not job.over]
        words = self.tr("Checking files")
        self._jobs.append(self._desk.jobs.start(words, work, done=lambda nothing: self.over.emit()))

    def leave(self) -> None:
        """Look no further."""
        for job in self._jobs:
            self._desk.jobs.leave(job)
        self._jobs = []

    def _known(
        self, case: Case, given: str, item: Input | Failure, own: Own, pictures: Shelves, progress: Progress
    ) -> Found:
        if isinstance(item, Failure):
            return Found(given, Looked(item.input, trouble=item.says))
        looked = look(item, own, progress, thumbnail=self._looked < WHOLE)
        if looked.trouble:
            return Found(given, looked)
        self._looked += 1
        whole, likeness = self._looked <= WHOLE, looked.facts.get("likeness", "")
        would = effect(
            case, bytes.fromhex(looked.sha256), looked.text, likeness=likeness, pictures=pictures, whole=whole
        )
        return Found(given, looked if whole else replace(looked, text=""), would, _numbers(case, would))


def _items(inputs: Sequence[str], own: Own) -> Iterator[tuple[str, Input | Failure]]:
    for given in inputs:
        for item in expanded(given, own, pipes=False):
            if not (isinstance(item, Failure) and item.left):  # told once the others are in
                yield given, item


def _numbers(case: Case, would: Effect) -> dict[bytes, str]:
    keys = [would.held, *(key for key, _ in would.pictures)]
    keys += [each.source for each in (*would.near, *would.dated)]
    if would.origins:
        keys.append(would.origins.record)
    return {key: case.number(key) for key in keys if key}
