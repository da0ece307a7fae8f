"""Who writes next: acts go before bytes that are being staged beside them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition


class Turns:
    """One writer at a time within this process; whoever stages many batches lets every waiting act go first."""

    def __init__(self) -> None:
        self._free = Condition()
        self._acts = 0  # that wait
        self._busy = False
        self.staged = 0  # times that staging wrote or a log was begun, which looks like a stranger's writing

    @contextmanager
    def act(self) -> Iterator[None]:
        """The turn of an act, as soon as the batch under way is written."""
        with self._free:
            self._acts += 1
            try:
                self._free.wait_for(lambda: not self._busy)
            finally:
                self._acts -= 1
            self._busy = True
        yield from self._until_done()

    @contextmanager
    def batch(self) -> Iterator[None]:
        """The turn of a batch, when no act wants to write."""
        with self._free:
            self._free.wait_for(lambda: not (self._busy or self._acts))
            self._busy = True
        yield from self._until_done()

    def _until_done(self) -> Iterator[None]:
        try:
            yield
        finally:
            with self._free:
                self._busy = False
                self._free.notify_all()
