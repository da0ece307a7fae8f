"""The write-ahead log of one case: begun by its first act, on the disk before a long act is committed."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from pathlib import Path
from threading import Thread

import apsw

from workbench.case import derived
from workbench.case.pace import Breathe
from workbench.case.storage import FOLDS, log_ahead, settle_log
from workbench.case.turns import Turns

LONG = 4_000  # changed fields from which saving is felt
_BEAT = 0.01  # seconds between two breaths while the disk writes


class AheadLog:
    """What a commit still has to do is little: the disk has the rows already, and folds them beside the acts."""

    def __init__(self, path: Path, acts: apsw.Connection, turns: Turns) -> None:
        self._path, self._acts, self._turns = path, acts, turns
        self._begun = self._folds = self._broken_off = False
        self._beside: Thread | None = None

    def begin(self) -> None:
        """Begin an act; a case that is only looked into has no log and keeps every byte as it was."""
        if not self._begun:
            log_ahead(self._acts)
            self._turns.staged += 1
            self._begun = True
        if self._broken_off:
            self._undone()
        self._acts.execute("BEGIN IMMEDIATE")

    def press(self, fields: int, breathe: Breathe, *, folds: bool) -> None:
        """At the end of an act on many fields, or on bytes that were staged: have the disk write ahead of the commit.

        ``breathe`` may raise; ``folds`` tells whether nobody stages, and folds this log into the file, meanwhile.
        """
        if folds and fields < LONG:
            return
        breathe()
        self._acts.execute("SAVEPOINT pressed; RELEASE pressed")  # the index lays down the words it has gathered
        breathe()
        self._acts.cache_flush()
        syncing = Thread(target=sync_log, args=(self._path.with_name(f"{self._path.name}-wal"),), daemon=True)
        syncing.start()
        while syncing.is_alive():
            breathe()
            syncing.join(_BEAT)
        self._folds = folds

    def commit(self) -> None:
        """Commit; a long act's log is folded into the file on a thread of its own."""
        beside, self._folds = self._folds, False
        if beside:
            self._acts.wal_autocheckpoint(0)
        try:
            self._acts.execute("COMMIT")
        finally:
            if beside:
                self._acts.wal_autocheckpoint(FOLDS)
        if beside:
            self._wait()
            self._beside = Thread(target=self._fold, name="folding a long act", daemon=True)
            self._beside.start()

    def take_back(self) -> None:
        """An act was broken off, which is told; it is over, whatever the disk says of taking it back.

        What the disk does not let be taken back now is taken back before the next act.
        """
        self._broken_off = True
        with suppress(apsw.Error):
            self._undone()

    def _undone(self) -> None:
        derived.take_back(self._acts)
        self._broken_off = False

    def _fold(self) -> None:
        with suppress(apsw.BusyError, apsw.FullError, apsw.IOError, apsw.ReadOnlyError, apsw.CantOpenError), \
                closing(apsw.Connection(str(self._path))) as other:  # fmt: skip
            other.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
        self._turns.staged += 1

    def end(self) -> bool:
        """Fold what is left, so that the closed case is one file; ``False`` where a reading still holds the log."""
        self._wait()
        return settle_log(self._acts)

    def _wait(self) -> None:
        if self._beside is not None:
            self._beside.join()
            self._beside = None


def sync_log(log: Path) -> None:
    """Have the disk write what stands in a log."""
    with suppress(OSError):  # the commit syncs it, too, and tells what is wrong
        held = os.open(log, os.O_RDWR)
        try:
            os.fsync(held)
        finally:
            os.close(held)
