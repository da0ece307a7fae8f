"""The acts that need a form, bound to what is selected."""

from __future__ import annotations

from collections.abc import Callable, Container
from functools import partial
from importlib import import_module
from threading import Thread

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication

from workbench.case.acts.edits import EDITABLE
from workbench.case.acts.handing import MARKED
from workbench.case.itself import own_key
from workbench.case.numbers import find, number_text
from workbench.case.standing import excerpts_of
from workbench.case.trash import in_trash
from workbench.reading.aided import languages
from workbench.reading.readers import modules
from workbench.report.citation import citation
from workbench.ui.boardpage import BoardPage
from workbench.ui.dialogs.export import ExportDialog
from workbench.ui.dialogs.given import GivenDialog
from workbench.ui.dialogs.importing import bind_import
from workbench.ui.dialogs.merging_home import merge_returned
from workbench.ui.dialogs.preview import PreviewDialog
from workbench.ui.flying import bind_flights
from workbench.ui.forms.carry import CarryForm
from workbench.ui.forms.claim import ClaimForm
from workbench.ui.forms.drafts import Drafts
from workbench.ui.forms.edit import EditForm
from workbench.ui.forms.form import About, Form, about_record
from workbench.ui.forms.link import LINKED, LinkForm
from workbench.ui.forms.marking import MarkForm
from workbench.ui.forms.onwords import PassageForm
from workbench.ui.forms.passage import Passage, passage_of
from workbench.ui.forms.remarks import (
    GRADES,
    CiteForm,
    ItemGradeForm,
    LeadForm,
    NoteForm,
    SourceGradeForm,
)
from workbench.ui.forms.resuming import Half, half_typed
from workbench.ui.forms.standing import place_of
from workbench.ui.forms.tag import TagForm
from workbench.ui.forms.wordtables import word_tables
from workbench.ui.jobs import beside
from workbench.ui.language import tr
from workbench.ui.listing import bind_lists
from workbench.ui.messages import Remedy
from workbench.ui.readpage import ReadPage
from workbench.ui.slices import Slices, Work
from workbench.ui.window import MainWindow

_WARM = 1_500  # milliseconds after a case is opened
_CALM = 500  # milliseconds after a task in which what it brought is shown


class Forms:
    """Opens one form at a time beside what it is about; a form left for another keeps its draft."""

    def __init__(self, window: MainWindow, read: ReadPage) -> None:
        self.window, self.desk, self._read = window, window.desk, read
        self._on_words: dict[Callable[..., PassageForm], PassageForm] = {}
        self._edits: dict[str, EditForm] = {}  # by kind of record
        self._warming = QTimer(window, interval=_WARM, singleShot=True)
        self._ready = Slices(window)
        self._ready.longest, self._ready.last = 0, True
        self._calm = QTimer(window, interval=_CALM, singleShot=True)
        self.desk.jobs.changed.connect(self._calm.start)
        self._ready.held = lambda: self.desk.jobs.current is not None or self._calm.isActive()  # it has the machine
        self._warming.timeout.connect(lambda: self._ready.begin(self._warm()))
        self.desk.opened.connect(self._warming.start)
        self.desk.closed.connect(self._warming.stop)
        self.desk.closed.connect(self._ready.drop)
        self.desk.opened.connect(self.offer_drafts)
        self._resumed: dict[str, Callable[[], Form]] = {
            "link": self.link_selected, "carry": self.carry, "grade": self.grade, "mark": lambda: self.remark(MarkForm),
            "note": lambda: self.remark(NoteForm),
            "lead": lambda: self.remark(LeadForm), "cite": self.cite,
            "edit": lambda: self.edit(self.desk.focus.primary) if self.desk.focus.primary else self.edit_case(),
        }  # fmt: skip
        self._bind_words()
        self._bind_records()
        self._bind_dialogs()
        self.desk.closed.connect(self.close)
        read.words_changed.connect(window.acts.refresh)
        read.edit_wanted.connect(self.fill_in)
        board = window.pages["board"]
        assert isinstance(board, BoardPage)
        board.ask_link = lambda a, b, at: self.link(a, b)

    def _bind_words(self) -> None:
        bind = self.window.acts.bind
        bind("excerpt", self.keep, when=lambda: self.desk.writable and self.words() is not None)
        bind("copy-citation", self.cite_as_text, when=lambda: self.desk.focus.primary is not None)
        bind("copy-quote", self.copy, when=lambda: bool(self._quoted()))
        for name, form in (("sighting", TagForm), ("claim", ClaimForm)):
            bind(name, lambda form=form: self.on_passage(form), when=self._on_passage)

    def _bind_records(self) -> None:
        bind = self.window.acts.bind
        bind("link", self.link_selected, when=lambda: self._alive(LINKED))
        bind("carry", self.carry, when=lambda: self._alive(("link",)))
        bind("grade", self.grade, when=lambda: self._alive(GRADES))
        bind("mark", lambda: self.remark(MarkForm), when=lambda: self._alive(MARKED))
        bind("note", lambda: self.remark(NoteForm), when=self._alive)
        bind("lead", lambda: self.remark(LeadForm), when=lambda: self.desk.writable)
        bind("cite", self.cite, when=lambda: self.desk.writable and self._source() is not None)
        bind("rename", lambda: self.edit(self.desk.focus.primary), when=lambda: self._alive(EDITABLE))
        bind("case-fields", self.edit_case, when=lambda: self.desk.writable)

    def _bind_dialogs(self) -> None:
        bind, there = self.window.acts.bind, lambda: self.desk.case is not None
        bind("export", lambda: ExportDialog(self.window).open(), when=there)
        bind("releases", lambda: GivenDialog(self.window).open(), when=there)
        bind_import(self.window)
        bind_flights(self.window)
        bind_lists(self.window)
        bind("merge", lambda: merge_returned(self.window), when=lambda: self.desk.writable)
        bind("print", lambda: PreviewDialog(self.window).open(), when=there)

    # what is selected

    def words(self) -> Passage | None:
        """The words selected in the reader while it shows."""
        return self._read.words() if self.window.workspace == "read" else None

    def _passage(self) -> Passage | None:
        """The selected words, else the selected excerpt."""
        words = self.words()
        if words is None and self._alive(("excerpt",)):
            return passage_of(self.desk.case, self.desk.focus.primary)
        return words

    def _quoted(self) -> list[Passage]:
        """The selected words, else those the selected record rests on."""
        words, key = self.words(), self.desk.focus.primary
        if words is not None or key is None:
            return [words] if words else []
        return [passage_of(self.desk.case, excerpt) for excerpt in excerpts_of(self.desk.case, key)]

    def _on_passage(self) -> bool:
        return self.desk.writable and self._passage() is not None

    def _alive(self, tables: Container[str] | None = None) -> bool:
        """Whether a record of such a kind is selected that acts can be done on."""
        key = self.desk.focus.primary
        if key is None or not self.desk.writable:
            return False
        return not in_trash(self.desk.case, key) and (tables is None or self.desk.case.table(key) in tables)

    def _source(self) -> bytes | None:
        """The selected source, unless words of the one on top of the reader are selected; else that one."""
        if self.words() is None and self._alive(("source",)):
            return self.desk.focus.primary
        if self.window.workspace == "read" and self._read.page is not None:
            return self._read.page.source
        return None

    # forms

    def show(self, form: Form) -> Form:
        """Open a form in place of the one that is open."""
        self.close(but=form)
        form.open_here()
        return form

    def close(self, *, but: Form | None = None) -> None:
        """Put the open form away; its draft stays."""
        for other in self.window.findChildren(Form):
            if other is not but and other.isVisible():
                other.close()

    def on_passage(self, form: Callable[..., PassageForm]) -> Form:
        """A form on the selected words."""
        place = self._read.words_rect() if self.words() else place_of(self.window, self.desk.focus.primary)
        return self._on(form, self._passage(), place)

    def _on(self, form: Callable[..., PassageForm], passage: Passage, place: QRect | None) -> Form:
        place_words = passage.place(self.desk.case)
        about = About(passage.about, passage.shown, quoted=bool(passage.quote), aside=place_words, place=place)
        if form not in self._on_words:
            self._on_words[form] = form(self.desk, passage, about, self.window)
            return self.show(self._on_words[form])
        made = self._on_words[form]
        made.close()  # its draft is kept before it is about others
        made.stand_on(passage, about)
        return self.show(made)

    def _warm(self) -> Work:
        """Make what is wanted most while nothing else is asked for, piece by piece, so that it stands there at once.

        What words are read with comes beside the window meanwhile: a form is made ahead without it.
        """
        first = word_tables().bring(*languages(self.desk.case))
        yield
        for form in (TagForm, ClaimForm):
            self._make_ready(form)
            yield
        for kind in ("sighting", "claim", "source"):
            self._make_edit(kind)
            yield
        beside(partial(_bring_readers, first), "readers")

    def _make_ready(self, form: Callable[..., PassageForm]) -> None:
        if form not in self._on_words and self.desk.writable:
            self._on_words[form] = form(self.desk, Passage(b"", 0, 0, ""), None, self.window)

    def _make_edit(self, kind: str) -> None:
        first = find(self.desk.case.raw, number_text(kind, 1)) if self.desk.writable else None
        if first is not None and kind not in self._edits:
            self._edits[kind] = EditForm(self.desk, first[1], None, self.window)

    # what was half-typed when the program ended

    def offer_drafts(self) -> None:
        """Offer to go on with what was half-typed last in this case."""
        if not self.desk.writable:
            return
        case = self.desk.case
        drafts = Drafts.of_case(self.desk.settings, case, says=self.desk.complain_once)
        halves = [half for key in reversed(drafts.keys()) if (half := half_typed(case, key)) is not None]
        if not halves:
            return
        more = tr(" and {} more").format(len(halves) - 1) if halves[1:] else ""
        self.window.messages.say(
            "note", self.window.tr("Half-typed when the program ended: {}{}.").format(halves[0].told(case), more),
            remedies=[
                Remedy(self.window.tr("Go on with it"), lambda: self.resume(halves[0])),
                Remedy(self.window.tr("Discard"), lambda: [drafts.forget(half.draft) for half in halves]),
            ],
        )  # fmt: skip

    def resume(self, half: Half) -> Form:
        """Open a half-typed form as it was left."""
        if half.passage is not None:
            self.window.go("read")
            self._read.open(half.passage.source, (half.passage.start, half.passage.end))
            self._read.page.reader.column.select(half.passage.start, half.passage.end)
            if half.form not in self._resumed:
                return self._on(TagForm if half.form == "tag" else ClaimForm, half.passage, self._read.words_rect())
        else:
            self.desk.focus.select(*filter(None, [half.record]))
        return self._resumed[half.form]()

    def resumes(self, name: str, form: Callable[[], Form]) -> None:
        """How another form that was half-typed is opened on what is selected."""
        self._resumed[name] = form

    def keep(self) -> None:
        """The selected words as an excerpt, picked at once."""
        passage = self.words()
        kept: list[bytes] = []
        if passage and self.desk.attempt(lambda case: kept.append(passage.keep(case))):
            self.desk.focus.select(*kept)

    def copy(self) -> None:
        """The quoted words with source, place and hash, as text for the clipboard."""
        QApplication.clipboard().setText("\n\n".join(each.told(self.desk.case) for each in self._quoted()))
        self.window.statusBar().showMessage(self.window.tr("Copied, with source, place and hash."), 4000)

    def cite_as_text(self) -> None:
        """The selected record as a citation, for the clipboard."""
        QApplication.clipboard().setText(citation(self.desk.case, self.desk.focus.primary))
        self.window.statusBar().showMessage(self.window.tr("Copied as a citation."), 4000)

    def _about(self, key: bytes | None) -> About:
        if key is None:
            return About("")
        return about_record(self.desk.case, key, place_of(self.window, key))

    def link_selected(self) -> Form:
        """From the record picked first to the one picked last, or to one that is still to be named."""
        picked = self.desk.focus.selected
        return self.link(picked[-1], picked[0] if len(picked) > 1 else None)

    def link(self, start: bytes, target: bytes | None) -> Form:
        """A form for a link from one record to another."""
        return self.show(LinkForm(self.desk, start, self._about(start), self.window, target=target, words=self.words()))

    def carry(self) -> Form:
        """A form for words that the selected link is to rest on."""
        key = self.desk.focus.primary
        return self.show(CarryForm(self.desk, key, self._about(key), self.window, words=self.words()))

    def grade(self) -> Form:
        """A form for the grade that fits the selected record."""
        kind = self.desk.case.table(self.desk.focus.primary)
        return self.remark(SourceGradeForm if kind in ("source", "publisher") else ItemGradeForm)

    def remark(self, form: Callable[..., Form]) -> Form:
        """A form on the selected record."""
        key = self.desk.focus.primary if self._alive() else None
        return self.show(form(self.desk, key, self._about(key), self.window))

    def cite(self) -> Form:
        """A form for what the source in hand draws on."""
        key, words = self._source(), self.words()
        return self.show(CiteForm(self.desk, key, self._about(key), self.window, words=words))

    def edit(self, key: bytes) -> Form:
        """A form with every field of a record that may be set."""
        kind, about = self.desk.case.table(key), self._about(key)
        if kind not in self._edits:
            self._edits[kind] = EditForm(self.desk, key, about, self.window)
            return self.show(self._edits[kind])
        made = self._edits[kind]
        made.close()  # its draft is kept before it is about another
        made.stand_on(key, about)
        return self.show(made)

    def fill_in(self, key: bytes, field: str) -> None:
        """The same form, ready at one of its fields; where nothing can be written the record is only selected."""
        self.desk.focus.select(key)
        if self.desk.writable:
            self.edit(key).inputs[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def edit_case(self) -> Form:
        """A form with the case's own title, question and marking."""
        return self.edit(own_key(self.desk.case))


def bind_all(window: MainWindow) -> Forms:
    """Bind every act that needs a form; call once the views are in place."""
    read = window.pages["read"]
    assert isinstance(read, ReadPage)
    return Forms(window, read)


def _bring_readers(first: Thread | None) -> None:
    """The first file whose kind is told in words asks for all readers; they come after what words are read with.

    With two at work beside it the window waits twice as long for the interpreter at each call.
    """
    if first is not None:
        first.join()
    for name in modules():
        import_module(name)
