"""Acts of going over sources: compare two, see how far one is worked through, take what it says of itself."""

from __future__ import annotations

from workbench.analysis.covered import OPEN, Covered, covered
from workbench.case import acts
from workbench.case.case import Case, Change
from workbench.reading.proposals import Offer, proposals
from workbench.reading.rereading import reread
from workbench.ui.dialogs.events import EventsDialog
from workbench.ui.dialogs.lineage import LineageDialog
from workbench.ui.dialogs.orphans import OrphansDialog
from workbench.ui.jobs import Progress
from workbench.ui.language import counted, tr
from workbench.ui.reader.offers import OffersBar
from workbench.ui.readpage import ReadPage
from workbench.ui.sourcepage import SourcePage
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError

LONGEST = 100_000  # code points of a text whose sentences are followed; more would hold the window up at every act


class ReviewActs:
    """Bound once; what they are about is the source on top of the reader."""

    def __init__(self, window: MainWindow, read: ReadPage) -> None:
        self._window, self._desk, self._read = window, window.desk, read
        self._covering = False
        bind = window.acts.bind
        reads = lambda: self._page() is not None and self._page().reader is not None  # noqa: E731
        writes = lambda: self._desk.writable and reads()  # noqa: E731
        bind("orphans", lambda: OrphansDialog(window).open(), when=lambda: self._desk.case is not None)
        bind("lineage", lambda: LineageDialog(window).open(), when=lambda: self._desk.case is not None)
        bind("events", lambda: EventsDialog(window).open(), when=lambda: self._desk.case is not None)
        bind("compare", self.compare, when=reads)
        bind("coverage", self.cover, when=reads)
        bind("next-open", self.next_open, when=reads)
        bind("background", self.set_aside, when=writes)
        bind("propose", self.propose, when=lambda: self._desk.writable and self._page() is not None)
        bind("reread", self.reread, when=lambda: self._desk.writable and self._page() is not None)
        read.source_shown.connect(self._follow)
        read.offers_wanted.connect(self.propose)
        self._desk.changed.connect(self._changed)

    def _page(self) -> SourcePage | None:
        return self._read.page if self._window.workspace == "read" else None

    # two sources

    def compare(self) -> None:
        """The source on top beside another one: one that is selected, else the next tab; again, and it is put away."""
        page = self._page()
        if self._read.comparing:
            self._read.stop_comparing()
        elif page is not None and not self._read.compare(page.source, self._other(page.source)):
            self._desk.complaint.emit(tr("There is no other source with words to compare with; attach one."))

    def _other(self, source: bytes) -> bytes | None:
        tabs = self._read.tabs
        opened = [bytes(tabs.tabData(at)) for at in range(tabs.count())]
        picked = [key for key in self._desk.focus.selected if self._desk.case.table(key) == "source"]
        return next((key for key in (*picked, *opened) if key != source), None)

    # how far a source is worked through

    def cover(self) -> None:
        """Show or hide the strip."""
        self._covering = not self._covering
        self._follow()

    def _follow(self) -> None:
        page = self._page()
        if page is not None and page.reader is not None:
            page.show_covered(self._covered(page) if self._covering else None)

    def _covered(self, page: SourcePage) -> Covered | None:
        if page.text is None or page.text.total > LONGEST:
            self._desk.complain_once(tr("Coverage is followed in texts of up to {:,} characters.").format(LONGEST))
            return None
        return covered(self._desk.case, page.source)

    def _changed(self, change: Change) -> None:
        if self._covering and {"excerpt", "coverage", "capture", "source"} & set(change.rows):
            self._follow()

    def next_open(self) -> None:
        """Select the next sentence that is neither quoted nor background, so that a key quotes it or sets it aside."""
        page = self._page()
        found = self._covered(page) if page is not None else None
        if page is None or found is None or page.reader is None:
            return
        if not self._covering:
            self.cover()
        span = page.selected_span()
        here = page.reader.column.span()
        following = found.next_open(span[0] if span else here[0] - 1 if here[0] == 0 else here[0])
        if following is None:
            self._window.statusBar().showMessage(tr("Every sentence is quoted or background."), 5000)
        else:
            page.show_words(following.start, following.end)

    def set_aside(self) -> None:
        """Say that the selected words, or the sentence at the caret, are background; again takes that back."""
        page = self._page()
        found = self._covered(page) if page is not None else None
        if page is None or found is None or page.text is None or page.reader is None:
            return
        span = page.selected_span() or page.reader.column.span()
        touched = [each for each in found.sentences if each.start < max(span[1], span[0] + 1) and each.end > span[0]]
        if not touched:
            return
        start, end = touched[0].start, touched[-1].end
        if all(each.state == "background" for each in touched):
            self._desk.attempt(acts.take_up, page.source, start=start, end=end)
        else:
            self._desk.attempt(acts.set_aside, page.source, page.text, start=start, end=end)
            if any(each.state == OPEN for each in found.sentences):
                self.next_open()

    # what a source says of itself

    def propose(self) -> None:
        """Offer what the source on top says of itself; looked for beside the window."""
        page = self._page()
        if page is None:
            return
        path, analyst, source = self._desk.case.path, self._desk.case.analyst, page.source

        def work(progress: Progress) -> list[Offer]:
            with Case.open(path, analyst=analyst, write=False) as case:
                return proposals(case, source)

        self._desk.jobs.start(tr("Reading what the source says of itself"), work,
                              done=lambda offers: self._offer(source, offers))  # fmt: skip

    def _offer(self, source: bytes, offers: list[Offer]) -> None:
        page = self._page()
        if page is None or page.source != source:
            return
        if page.offers is None:
            page.offers = OffersBar()
            page.put_below_head(page.offers)
            page.offers.taken.connect(lambda values: self._take(source, values))
        page.offers.show_offers(offers)

    def _take(self, source: bytes, values: dict[str, str]) -> None:
        """What is taken together is one act; what is left is offered on."""
        if self._desk.attempt(acts.set_fields, source, values):
            self.propose()

    # reading anew

    def reread(self) -> None:
        """Read the file of the source on top again; the window waits, as the case itself is written."""
        page = self._page()
        if page is None:
            return
        case, source = self._desk.case, page.source
        try:
            with self._desk.jobs.here(tr("Reading the source again")) as progress:
                done = reread(case, source, progress=progress)
        except CaseError as error:
            self._desk.complaint.emit(str(error))
            return
        if done.changed:
            rows = {"capture": frozenset({source}), "source": frozenset({source}), "excerpt": frozenset(done.lost)}
            self._desk.changed.emit(Change("Read again", rows))
        said = (tr("{} is read anew.") if done.changed else tr("{} is read as before.")).format(case.number(source))
        many = counted(len(done.lost), "quote is lost", "quotes are lost")
        lost = tr(" {}; Lost quotes shows where they may stand.").format(many) if done.lost else ""
        self._window.messages.say("care" if lost else "note", said + lost, passing=True)
