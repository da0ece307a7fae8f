"""Acts that take long: the window shows that they are under way, answers meanwhile, and Esc takes them back whole."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from typing import TYPE_CHECKING

from workbench.ui.jobs import Cancelled, Jobs, Progress
from workbench.ui.language import tr
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from workbench.case.case import Case

SHORT = 0.03  # seconds after which an act is shown to be under way; what asked for it took some already
BEAT = 0.04  # seconds from one look at what the analyst does to the next, what comes of the look included
_LEAST = BEAT / 4  # seconds of saving between two looks, however much there was to draw


class Patience:
    """Lets the window breathe while a case saves; ``still`` keeps all of it but the foot from being worked."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self.still: Callable[[], AbstractContextManager[None]] = nullcontext
        self._held = ExitStack()
        self._progress: Progress | None = None
        self._due = 0.0

    @contextmanager
    def over(self, case: Case) -> Iterator[None]:
        """Inside: an act on the case; what was called off raises ``CaseError``, and nothing was changed."""
        if self._jobs.holds_case or not case.writable:
            yield
            return
        before, case.breathe = case.breathe, self._breathe
        self._due = time.monotonic() + SHORT
        try:
            yield
        except Cancelled as off:
            raise CaseError(tr("Called off; nothing was changed.")) from off
        except BaseException as error:
            self.end(error)
            raise
        finally:
            case.breathe = before
            self.end()

    def _breathe(self) -> None:
        began = time.monotonic()
        if began < self._due:
            return
        if self._progress is None:
            self._held.enter_context(self.still())
            self._progress = self._held.enter_context(self._jobs.here(tr("Saving")))
        self._progress(0, 0)
        self._due = max(began + BEAT, time.monotonic() + _LEAST)

    def end(self, error: BaseException | None = None) -> None:
        """The act is saved or, after an ``error``, taken back: the window is worked again."""
        self._progress = None
        self._held.__exit__(type(error) if error else None, error, error.__traceback__ if error else None)
