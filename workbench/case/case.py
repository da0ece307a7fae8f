"""One case file: open it, change it, undo, listen, verify."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, ClassVar, Self

import apsw

from workbench.case import blobs, derived, journal, laterlog, numbers, opening, undo, verify
from workbench.case.aheadlog import AheadLog
from workbench.case.change import Change, Saving
from workbench.case.gate import Gate
from workbench.case.ids import id_text, new_id
from workbench.case.journal import Entry, FieldChange
from workbench.case.lock import WriterLock
from workbench.case.pace import Breathe, at_once
from workbench.case.records import RECORDS, Investigation
from workbench.case.staging import Staging, Told, sweep, unheard
from workbench.case.storage import CaseDatabase, guard, plainly, reader, settle_closed, writable
from workbench.case.turns import Turns
from workbench.values.errors import CaseError


class Case:
    """A case file in this process; one at a time is open for writing, on the thread that opened it."""

    writing: ClassVar[Case | None] = None

    def __init__(self, path: Path, *, analyst: str, holder: str | None, lock: WriterLock | None) -> None:
        self.path, self.analyst, self.holder = path, analyst, holder
        self._lock = lock
        self._listeners: list[Callable[[Change], None]] = []
        self._depth = 0
        self.turns = Turns()
        self._staging: Staging | None = None
        self.breathe: Breathe = at_once  # called while a long act is saved; raising takes the act back
        self._stacks: undo.UndoStacks | None = None
        self._db: CaseDatabase | None = None
        self._identity = opening.identity(path)
        self._called = numbers.Called()
        with plainly(path):
            self.raw = self._connect() if lock else self._look()
        self._log = AheadLog(path, self.raw, self.turns)

    @classmethod
    def create(cls, path: Path, *, title: str, analyst: str, question: str | None = None,
               marking: str | None = None) -> Case:  # fmt: skip
        """A new empty case; an existing file is never overwritten."""
        opening.lay(path)
        with ExitStack() as unless_made:
            unless_made.callback(opening.discard, path)
            case = unless_made.enter_context(cls._take(path, analyst))
            with case.change("New case"):
                case._keep("replica", new_id())  # noqa: SLF001  # a constructor of this class
                Investigation.create(title=title, question=question, marking=marking)
            unless_made.pop_all()
        return case

    @classmethod
    def open(cls, path: Path, *, analyst: str, write: bool = True) -> Case:
        """Open a case; when another process holds it, or its place cannot be written, it opens for reading only."""
        opening.inspect(path)
        writing = write and writable(path)
        case = cls._take(path, analyst) if writing else cls(path, analyst=analyst, holder=None, lock=None)
        if case.local("head") is None:
            case.close()
            raise opening.unfinished(path)
        return case

    @classmethod
    def _take(cls, path: Path, analyst: str) -> Case:
        if cls.writing is not None:
            raise CaseError(f"{cls.writing.path.name} is open for writing here; close it before opening {path.name}.")
        lock = WriterLock(path)
        holder = lock.take()
        if holder is not None:
            return cls(path, analyst=analyst, holder=holder, lock=None)
        try:
            opening.check_log(path)
            laterlog.check(path)
            opening.migrate(path)
            return cls(path, analyst=analyst, holder=None, lock=lock)
        except BaseException:
            lock.free()
            raise

    def _connect(self) -> apsw.Connection:
        database = CaseDatabase(self.path)
        try:
            database.connect()
            raw = database.raw
            opening.check_shape(raw, self.path)
            self._gate = Gate(raw)
            guard(raw)
            with self._gate.applying():
                sweep(raw)
        except BaseException:
            database.close()
            raise
        database.bind(RECORDS, bind_refs=False, bind_backrefs=False)
        self._db = database
        Case.writing = self
        return raw

    def _look(self) -> apsw.Connection:
        with ExitStack() as unless_sound:
            raw = reader(self.path)
            unless_sound.callback(raw.close)
            opening.check_shape(raw, self.path)
            unless_sound.pop_all()
            return raw

    @property
    def writable(self) -> bool:
        """Whether acts can be done here."""
        return self._db is not None

    def close(self) -> None:
        """Leave exactly one file behind."""
        settled = True
        try:
            if self._staging is not None:
                self._staging.close()
            if self._db is not None:
                settled = self._log.end()
        finally:
            if self._db is not None:
                self._db.close()
                self._db = Case.writing = None
            self.raw.close()
            if not settled:
                settle_closed(self.path)
            if self._lock:
                self._lock.free()
                self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def rows(self, query: str, bound: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Tuples of a query; lists and views read this way, never models."""
        return self.raw.execute(query, tuple(bound)).fetchall()

    def value(self, query: str, bound: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or ``None``."""
        return (self.raw.execute(query, tuple(bound)).fetchone() or (None,))[0]

    def local(self, key: str) -> Any:
        """One of the file's own settings: replica, head."""
        return self.value("SELECT value FROM local WHERE key = ?", (key,))

    def in_place(self) -> bool:
        """Whether the file still stands where it was opened; moved or deleted, only this connection holds it."""
        return opening.same(self.path, self._identity)

    def reader(self) -> apsw.Connection:
        """A read-only connection for work off the main thread; close it before the case."""
        return reader(self.path)

    def number(self, key: bytes) -> str:
        """A record's number for people, or the start of its id when its kind carries none."""
        return self._called.of(self.raw, key) or id_text(key)[:8]

    def table(self, key: bytes) -> str:
        """The kind of a record by its key."""
        if (found := numbers.table_of(self.raw, key)) is None:
            raise CaseError("That record is not in this case.")
        return found

    def find(self, reference: str) -> tuple[str, bytes]:
        """Table and key of the record that a number or id names, trashed ones included."""
        if (found := numbers.find(self.raw, reference)) is None:
            raise CaseError(f"There is no record {reference} in this case; list shows those there are.")
        return found

    def find_live(self, reference: str, *tables: str) -> bytes:
        """The key of a record of one of these kinds (any when none is given) that is not in the trash."""
        return numbers.live(self.raw, reference, *self.find(reference), tables)

    # changing

    @contextmanager
    def change(self, act: str, *, reason: str | None = None, undoes: bytes | None = None) -> Iterator[Saving]:
        """Everything written inside becomes one journal entry; a change inside a change joins it."""
        self._check_writing()
        saving = Saving()
        if self._depth:
            if self._gate.state != "recording":
                raise CaseError("The case is busy saving; do it again in a moment.")
            with self._gate.joined():
                self._depth += 1
                try:
                    yield saving
                finally:
                    self._depth -= 1
            return
        made: Change | None = None
        with self._transaction("recording"):
            yield saving
            made = self._close(act, reason, undoes, saving)
        if made is not None:
            saving.entry = made.entry
            if self._stacks is not None and made.entry is not None:
                self._stacks.add(made.entry.id, made.entry.act, made.entry.undoes)
            self._tell(made)

    def _check_writing(self) -> None:
        if self._db is None:
            raise CaseError(self.refusal())
        if not self._gate.here():
            raise CaseError("A case is changed only on the thread that opened it; hand the act over to that one.")

    def refusal(self) -> str:
        """Why acts are refused here, and what to do."""
        return opening.refusal(self.path, self.holder)

    @contextmanager
    def _transaction(self, state: Any) -> Iterator[None]:
        opening.check_identity(self.path, self._identity)
        self._depth += 1
        try:
            with plainly(self.path), self.turns.act():
                self._log.begin()
                try:
                    self._gate.open(state)
                    yield
                    self._gate.open("applying")
                    self._log.commit()
                except BaseException:
                    self._log.take_back()
                    raise
        finally:
            self._gate.shut()
            self._depth -= 1

    def _close(self, act: str, reason: str | None, undoes: bytes | None, saving: Saving) -> Change | None:
        changes = list(self._gate.net(self.breathe))
        self._gate.open("applying")
        entry = None
        if changes or undoes or saving.words:
            words = {"by": self.analyst, "reason": reason, **saving.words}
            entry = self._append(act, undoes, changes, words)
        rows = saving.touched(changes, self.breathe)
        if entry is not None or saving.since is not None:
            derived.follow(self.raw, rows, since=saving.since or (entry.seq if entry else 0), breathe=self.breathe)
        self._log.press(len(changes), self.breathe, folds=self._staging is None or self._staging.over)
        if not rows and entry is None:
            return None
        return Change(act, {table: frozenset(keys) for table, keys in rows.items()}, entry)

    def _append(self, act: str, undoes: bytes | None, changes: list[FieldChange], words: dict[str, Any]) -> Entry:
        before = self.value("SELECT hash FROM entry WHERE id = ?", (self.local("head"),))
        entry = journal.append(self.raw, act, replica=self.local("replica"), prev_hash=before, undoes=undoes,
                               changes=changes, words=words, breathe=self.breathe)  # fmt: skip
        self._keep("head", entry.id)
        return entry

    def incoming(self) -> AbstractContextManager[None]:
        """Inside a change: write entries and rows that another replica journalled; they are not journalled again."""
        return self._gate.applying()

    def take_new_identity(self) -> None:
        """Inside a change: go on under a replica identity of its own, for another file writes under this one."""
        with self.incoming():
            self._keep("replica", new_id())
            self._append("New identity", None, [], {"by": self.analyst})

    def rest(self) -> None:
        """Inside a long act: let whoever waits look up; nothing can be written meanwhile, raising takes it back."""
        before, self._gate.state = self._gate.state, "closing"
        try:
            self.breathe()
        finally:
            self._gate.state = before

    def _keep(self, key: str, value: Any) -> None:
        self.raw.execute("INSERT INTO local VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2", (key, value))

    def listen(self, listener: Callable[[Change], None]) -> None:
        """Call ``listener(change)`` after every saved change, undo and redo included."""
        self._listeners.append(listener)

    def _tell(self, change: Change) -> None:
        for listener in self._listeners:
            listener(change)

    @property
    def _undo(self) -> undo.UndoStacks:
        if self._stacks is None:
            self._stacks = undo.stacks(self.raw, self.local("head"))
        return self._stacks

    def next_undo(self) -> Entry | None:
        """The act that undo would take back."""
        done = self._undo.done
        return journal.entry_by_id(self.raw, done[-1]) if done else None

    def next_redo(self) -> Entry | None:
        """The act that redo would do again."""
        undone = self._undo.undone
        return journal.entry_by_id(self.raw, undone[-1][1]) if undone else None

    def undo(self) -> Entry:
        """Take the last standing act back, as a new entry; reaches across restarts and copies."""
        target = self.next_undo()
        if target is None:
            raise CaseError("There is nothing to undo.")
        return self._reverse(target, f"Undo {target.act[0].lower()}{target.act[1:]}")

    def redo(self) -> Entry:
        """Do the last undone act again."""
        target = self.next_redo()
        if target is None:
            raise CaseError("There is nothing to redo.")
        undoing = journal.entry_by_id(self.raw, self._undo.undone[-1][0])
        assert undoing is not None
        return self._reverse(undoing, f"Redo {target.act[0].lower()}{target.act[1:]}")

    def _reverse(self, target: Entry, act: str) -> Entry:
        with self.change(act, undoes=target.id) as saving:
            undo.write_back(self.raw, target, self.rest)
        assert saving.entry is not None
        return saving.entry

    def staging(self) -> Staging:
        """A way in for bytes ahead of the act that attaches them, for one thread beside this one; close it here."""
        self._check_writing()
        opening.check_identity(self.path, self._identity)
        self._staging = Staging(self.path, self.raw, self.turns)
        return self._staging

    def stage(self, stream: BinaryIO, progress: Told = unheard) -> blobs.StoredBytes:
        """Copy bytes into the case ahead of the act that attaches them; cut short, they are swept at the next open."""
        with self.staging() as staging:
            return staging.stage(stream, progress)

    def stored(self, blob: bytes) -> Iterator[bytes]:
        """The captured bytes of a SHA-256, in chunks of at most 1 MB."""
        return blobs.read(self.raw, blob)

    def verify(self) -> verify.Verdict:
        """Whether bytes, chain, structure and every stored table still are what the journal says."""
        return verify.verify(self.raw)
