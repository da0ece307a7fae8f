"""One sitting at the keyboard: stages with their key presses counted, waits on what case file and screen say."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.screen.gaze import Gaze
from tests.screen.hand import Hand


@dataclass
class Stage:
    """A part of the work and the keys it took: chords (single keys too), and characters typed into fields."""

    name: str
    chords: int = 0
    typed: int = 0


class Sitting:
    """An analyst at work on one case; nothing but keys goes in."""

    def __init__(self, environment: dict[str, str], case: Path, *arguments: str, pictures: Path | None = None) -> None:
        self._environment, self._pictures = environment, pictures
        self.case = case
        self.stages: list[Stage] = []
        self.begin(*arguments)

    def begin(self, *arguments: str) -> None:
        """Start the program, at first or again."""
        self.hand = Hand(self._environment, *arguments, pictures=self._pictures)
        self.gaze = Gaze(self.hand.ear)

    @contextmanager
    def stage(self, name: str) -> Iterator[Stage]:
        """Count the keys of a stage; a picture is kept at its end, also where it failed."""
        self.stages.append(made := Stage(name))
        try:
            yield made
        finally:
            self.hand.picture(f"{len(self.stages):02d} {name}")

    # keys

    def keys(self, *keys: str) -> None:
        """Press keys; ``‹words›`` are typed."""
        for key in keys:
            if key.startswith("‹"):
                self.hand.type(key[1:-1])
                self.stages[-1].typed += len(key) - 2
            else:
                self.hand.press(key)
                self.stages[-1].chords += 1

    # waits

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """What stands in the case file, read from outside; nothing while there is no file yet."""
        if not self.case.exists():
            return []
        with closing(sqlite3.connect(f"{self.case.as_uri()}?mode=ro", uri=True, timeout=5)) as base:
            return base.execute(query).fetchall()

    def entries(self) -> int:
        """Acts in the journal."""
        return int(str(self.rows("SELECT count(*) FROM entry")[0][0])) if self.case.exists() else 0

    def act(self, *keys: str, acts: int = 1) -> None:
        """Press keys and wait until so many more acts stand in the journal."""
        before = self.entries()
        self.keys(*keys)
        self.hand.until(lambda: self.entries() >= before + acts, f"an act after {' '.join(keys)}")
        assert self.entries() == before + acts, f"{self.entries() - before} acts after {' '.join(keys)}"

    def to(self, window: str, *keys: str) -> None:
        """Press keys and wait until the window with this in its title has the keyboard."""
        self.keys(*keys)
        self.hand.until(lambda: window in self.hand.window(), f"{window} after {' '.join(keys)}")

    def at(self, name: str, *keys: str) -> None:
        """Press keys and wait until the keyboard is in a control of this name."""
        self.keys(*keys)

        def there() -> bool:
            now = self.gaze.now()
            return now is not None and name in now.name

        try:
            self.hand.until(there, f"the keyboard in {name} after {' '.join(keys)}", seconds=30)
        except AssertionError as error:
            raise AssertionError(f"{error}; it is in {self.gaze.now()}") from None

    def leave(self) -> None:
        """Quit by its key; the program has ended then."""
        self.keys("ctrl+q")
        self.hand.process.wait(timeout=30)
        self.close()

    def close(self) -> None:
        """Put the ears away and end the program if it still runs."""
        self.gaze.close()
        self.said = self.hand.leave()
        if self.said:
            print(self.said)
