"""The acts of custody, searches and translations, bound to what is selected."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.rows import record
from workbench.case.trash import in_trash
from workbench.exchange.newfile import write_over
from workbench.exchange.originals import write_originals
from workbench.reading.stamping import LARGEST, get_ready
from workbench.reading.stamps import any_stamp, attach_stamp, question
from workbench.ui.dialogs.annexing import AnnexDialog
from workbench.ui.forms.form import About, Form, about_record
from workbench.ui.forms.holding import CollectionForm, CustodyForm, SearchForm, TranslationForm
from workbench.ui.forms.passage import Passage, passage_of
from workbench.ui.forms.standing import place_of
from workbench.ui.jobs import Progress
from workbench.ui.language import tr
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

if TYPE_CHECKING:
    from workbench.ui.forms.binding import Forms


class HoldingActs:
    """Forms on the selected source, excerpt or record; files that go out and answers that come in."""

    def __init__(self, window: MainWindow, forms: Forms) -> None:
        self._window, self._desk, self._forms = window, window.desk, forms
        self._asked: tuple[bytes, int] | None = None  # of which record, and when, the source was looked up last
        self._of: bytes | None = None  # that source
        bind = window.acts.bind
        there, held = lambda: self._desk.case is not None, lambda: self._source() is not None
        bind("search-made", self.searched, when=lambda: self._desk.writable)
        bind("translate", self.translate, when=lambda: self._passage() is not None)
        bind("collection", lambda: self._on_source(CollectionForm), when=held)
        bind("custody", lambda: self._on_source(CustodyForm), when=held)
        bind("custody-check", self.check, when=held)
        bind("ask-stamp", self.ask, when=held)
        bind("add-stamp", self.add, when=held)
        for name, form in (("translate", self.translate), ("searched", self.searched),
                           ("collection", lambda: self._on_source(CollectionForm)),
                           ("custody", lambda: self._on_source(CustodyForm))):  # fmt: skip
            forms.resumes(name, form)
        self._desk.opened.connect(self._warm)
        bind("annex", lambda: AnnexDialog(window).open(), when=there)
        bind("originals", self.save_originals, when=there)

    def _warm(self) -> None:
        """Load what stamps are checked with beside the work, so that the first source with one is shown at once."""
        if any_stamp(self._desk.case):
            Thread(target=get_ready, name="stamps", daemon=True).start()

    # what is selected

    def _source(self) -> bytes | None:
        """The selected source, or that of the selected excerpt or step, as long as it is held and not thrown away."""
        case, key = self._desk.case, self._desk.focus.primary
        if case is None or key is None or not self._desk.writable or in_trash(case, key):
            return None
        asked = key, case.raw.total_changes()
        if self._asked != asked:  # by each act in turn whether it can be done
            self._asked, self._of = asked, self._held_of(key)
        return self._of

    def _held_of(self, key: bytes) -> bytes | None:
        case = self._desk.case
        row = record(case, key)
        source = key if row["record"] == "source" else id_bytes(str(row.get("source") or ""))
        found = record(case, source) if source else {}
        return source if found.get("held") and not found["deleted"] else None

    def _passage(self) -> Passage | None:
        """The words selected in the reader, else the selected excerpt."""
        words, key = self._forms.words(), self._desk.focus.primary
        if not self._desk.writable or words is not None or key is None:
            return words if self._desk.writable else None
        case = self._desk.case
        return passage_of(case, key) if case.table(key) == "excerpt" and not in_trash(case, key) else None

    def _about(self, key: bytes | None) -> About:
        if key is None:
            return About("")
        return about_record(self._desk.case, key, place_of(self._window, key))

    # forms

    def _on_source(self, form: Callable[..., Form]) -> Form:
        source = self._source()
        return self._forms.show(form(self._desk, source, self._about(source), self._window))

    def searched(self) -> Form:
        """A form for a search made for the selected record, or for the case."""
        case, key = self._desk.case, self._desk.focus.primary
        about = key if key is not None and not in_trash(case, key) and case.table(key) != "enquiry" else None
        return self._forms.show(SearchForm(self._desk, about, self._about(about), self._window))

    def translate(self) -> Form:
        """A form for the words in another language."""
        passage = self._passage()
        aside, place = passage.place(self._desk.case), self._place()
        about = About(passage.about, passage.shown, quoted=bool(passage.quote), aside=aside, place=place)
        return self._forms.show(TranslationForm(self._desk, passage, about, self._window))

    def _place(self) -> object:
        key = self._desk.focus.primary
        return place_of(self._window, key) if key is not None else None

    # custody

    def check(self) -> None:
        """Compute the hash of the selected source's bytes now, and record what it is."""
        source = self._source()
        made: list[bytes] = []
        if not self._desk.attempt(lambda case: made.append(acts.hand_over(case, source, "checked"))):
            return
        case, tr = self._desk.case, self._window.tr
        number = case.number(source)
        if record(case, made[0])["sha256"] == record(case, source)["sha256"]:
            self._window.messages.say("ok", tr("{}: the bytes are those that were captured.").format(number))
        else:
            self._window.messages.say("finding", tr("{}: the bytes are not those that were captured; go back to a "
                                                    "backup copy.").format(number))  # fmt: skip

    # stamps

    def ask(self) -> None:
        """Write the question for an authority to a file."""
        source, case = self._source(), self._desk.case
        wish = case.path.with_name(f"{case.number(source)}.tsq")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self._window.tr("Ask for a time stamp"), str(wish), tr("Time-stamp request (*.tsq)")
        )
        if chosen:
            self.write_question(source, Path(chosen))

    def write_question(self, source: bytes, out: Path) -> None:
        """Hash now, beside the work, and write the request."""
        path, analyst, tr = self._desk.case.path, self._desk.analyst, self._window.tr

        def work(progress: Progress) -> Path:
            with Case.open(path, analyst=analyst, write=False) as case:
                case.breathe = lambda: progress(0, 0)
                write_over(out, question(case, source))
            return out

        says = tr("{} is written; send it to a time-stamp authority, then add its answer (.tsr).")
        self._desk.jobs.start(tr("Hashing"), work, failed=self._refused,
                              done=lambda done: self._window.messages.say("ok", says.format(done.name)))  # fmt: skip

    def add(self) -> None:
        """Choose an authority's answer."""
        source = self._source()
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self._window.tr("Add a time stamp"), str(self._desk.case.path.parent),
            tr("Time-stamp answer (*.tsr *.tst *.der);;All files (*)"),
        )  # fmt: skip
        if chosen:
            self.keep(source, Path(chosen))

    def keep(self, source: bytes, file: Path) -> bool:
        """Keep an answer that holds; say why one does not."""

        def act(case: Case) -> bytes:
            try:
                with file.open("rb") as stream:
                    return attach_stamp(case, source, stream.read(LARGEST + 1))
            except OSError as error:
                raise CaseError(
                    tr("{} cannot be read ({}); check the name.").format(file.name, error.strerror)
                ) from error

        return self._desk.attempt(act)

    # files

    def save_originals(self) -> None:
        """Choose where the originals are to go."""
        path = self._desk.case.path
        chosen = QFileDialog.getExistingDirectory(
            self._window, self._window.tr("Where the folder of originals is made"), str(path.parent)
        )
        if chosen:
            self.write(Path(chosen) / f"{path.stem} originals")

    def write(self, folder: Path) -> None:
        """Write the originals and their list of hashes beside the work."""
        path, analyst, tr = self._desk.case.path, self._desk.analyst, self._window.tr

        def work(progress: Progress) -> int:
            with Case.open(path, analyst=analyst, write=False) as case:
                return len(write_originals(case, folder, progress=progress))

        says = tr("{} files and SHA256SUMS are in {}; there, sha256sum -c SHA256SUMS checks them.")

        def done(count: int) -> None:
            self._window.messages.say("ok", says.format(count, folder))

        self._desk.jobs.start(tr("Writing the originals"), work, done=done, failed=self._refused)

    def _refused(self, says: str) -> None:
        self._window.messages.say("finding", says)
