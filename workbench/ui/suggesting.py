"""The reading aid in the window: looked for beside it, offered in the reader, accepted and dismissed by acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer

from workbench.case import acts
from workbench.case.acts import Accepted
from workbench.case.case import Case, Change
from workbench.case.linked import is_tracked
from workbench.case.resolving import decided
from workbench.reading.aid.article import Article
from workbench.reading.aid.spans import Movement, Span, Stance, Suggestions
from workbench.reading.aided import (
    LONGEST,
    Offer,
    Offered,
    accepted,
    article,
    movement_of,
    possible_days,
    read_of,
    still_open,
)
from workbench.ui import kept
from workbench.ui.jobs import Job, Progress
from workbench.ui.language import tr
from workbench.ui.offering import Reading
from workbench.ui.reader.suggestionbar import KINDS, USUALLY
from workbench.ui.reader.walk import Walk
from workbench.ui.readpage import ReadPage
from workbench.ui.slices import Slices, Work
from workbench.ui.sourcepage import SourcePage
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.resolved import from_json

_MOVES = {"source", "entity", "alias", "dismissal", "capture"}  # what the words are read with
_TAKES = {*_MOVES, "mention", "sighting", "excerpt", "quotation", "link", "claim"}
_MEMORY = 12  # sources whose suggestions are kept


@dataclass
class _Found:
    """What was found in a source, and what it was read with."""

    article: Article
    suggestions: Suggestions
    reading: Reading
    fresh: bool = True  # whether nothing changed since that it is read with
    here: Offered | None = None  # what is open, as it was worked out last


class SuggestActs:
    """Bound once; what they are about is the source on top of the reader."""

    def __init__(self, window: MainWindow, read: ReadPage) -> None:
        self._window, self._desk, self._read = window, window.desk, read
        self._on = kept.yes(self._desk.settings, "suggestions/shown", usual=True)
        names = kept.names(self._desk.settings, "suggestions/kinds", most=len(KINDS))
        self._kinds = frozenset(names) & frozenset(KINDS) or USUALLY
        self._found: dict[bytes, _Found] = {}
        self._job: Job | None = None
        self._slices = Slices(window)
        bind = window.acts.bind
        walks = lambda: self._walk() is not None and bool(self._walk().offered)  # noqa: E731
        current = lambda: self._desk.writable and walks() and self._walk().current is not None  # noqa: E731
        bind("suggestions", self.turn, when=lambda: self._page() is not None)
        bind("next-suggestion", lambda: self._walk().step(1), when=walks)
        bind("accept-paragraph", lambda: self._walk().accept_paragraph(), when=current)
        bind("accept-kind", lambda: self._walk().accept_kind(), when=current)
        bind("never-offer", lambda: self._walk().dismiss(everywhere=True), when=current)
        self._soon = QTimer(window, interval=0, singleShot=True)
        self._soon.timeout.connect(self._follow)
        bind("never-offered", self.show_dismissed, when=lambda: self._desk.case is not None)
        read.source_shown.connect(self._follow)
        self._desk.changed.connect(self._changed)
        self._desk.focus.selection_changed.connect(self._give_way)
        self._desk.closed.connect(self._slices.drop)
        self._desk.closed.connect(self._found.clear)

    def _page(self) -> SourcePage | None:
        page = self._read.page
        return page if page is not None and page.reader is not None else None

    def _walk(self) -> Walk | None:
        page = self._page() if self._window.workspace == "read" else None
        return page.reader.suggestions if page is not None else None

    def _give_way(self) -> None:
        if (walk := self._walk()) is not None:
            walk.give_way()

    # what is offered

    def turn(self) -> None:
        """Show suggestions, or show them no longer."""
        self.show_all(not self._on)

    def show_all(self, shown: bool) -> None:
        """Show suggestions in every source, or in none."""
        self._on = shown
        self._desk.settings.setValue("suggestions/shown", self._on)
        self._follow()

    def show_dismissed(self) -> None:
        """The list of what is offered no more: deleting a row offers its words again."""
        self._window.pages["log"].show_kind("dismissal")
        self._window.go("log")

    def _changed(self, change: Change) -> None:
        """What an act has taken is worked out in a later turn: the act itself is not held up."""
        touched = set(change.rows)
        for held in self._found.values():
            held.fresh = held.fresh and not _MOVES & touched
            held.here = None if _TAKES & touched else held.here
        if _TAKES & touched:
            self._soon.start()

    def _follow(self) -> None:
        """Offer in the source on top what is still open there; look for it first where it was not yet."""
        self._soon.stop()
        page = self._page()
        if page is None or page.text is None or not page.text.total or self._desk.case is None:
            return
        if is_tracked(self._desk.case, page.source):
            page.reader.suggestions.show(())
            return
        self._listen(page.reader.suggestions)
        if not self._on:
            page.reader.suggestions.show(())
            return
        held = self._found.get(page.source)
        if held is None or not held.fresh:
            wanted = article(self._desk.case, page.source, page.text, possible=())
            if held is None or held.article != wanted or not wanted.published:
                self._look(page, wanted, held)
                return
            held.fresh, held.reading = True, Reading(self._desk.case, page.source)
        self._offer(page, held)

    def _look(self, page: SourcePage, wanted: Article, held: _Found | None) -> None:
        """Look beside the window; the days on which an undated source may have appeared are worked out there, too."""
        self._desk.jobs.leave(self._job)
        path, analyst, source = self._desk.case.path, self._desk.case.analyst, page.source

        def work(progress: Progress) -> tuple[Article, Suggestions]:
            from workbench.reading.aid.suggest import suggest  # brings its tables

            read = wanted
            if not wanted.published:
                with Case.open(path, analyst=analyst, write=False) as case:
                    read = replace(wanted, possible=tuple(possible_days(case, source)))
            return read, held.suggestions if held is not None and held.article == read else suggest(read)

        def done(found: tuple[Article, Suggestions]) -> None:
            read, suggestions = found
            while len(self._found) >= _MEMORY:
                del self._found[next(iter(self._found))]
            reading = Reading(self._desk.case, page.source, possible=read.possible)
            held = self._found[page.source] = _Found(read, suggestions, reading)
            self._slices.begin(self._worded(page, held))

        self._job = self._desk.jobs.start(tr("Looking for dates, aircraft and places"), work, done=done)

    def _worded(self, page: SourcePage, held: _Found) -> Work:
        """Offer what was found once all of it is put in words, which takes as long as several repaints."""
        yield
        yield from held.reading.made(self._open(page, held))
        self._follow()

    def _offer(self, page: SourcePage, held: _Found) -> None:
        walk = page.reader.suggestions
        walk.bar.tell_limit(LONGEST if page.text.total > LONGEST else 0)
        here = self._open(page, held)
        walk.look = lambda each: held.reading.look(here, each)
        walk.show(held.reading.suggested(here))
        self._window.acts.refresh()

    def _open(self, page: SourcePage, held: _Found) -> Offered:
        if held.here is None:
            open_ = still_open(self._desk.case, page.source, page.text, held.suggestions, body=held.article.body)
            held.here = Offered(page.source, page.text, held.suggestions, open_)
        return held.here

    def _listen(self, walk: Walk) -> None:
        if not walk.served:
            walk.served = True
            walk.bar.choose(tuple(self._kinds))
            walk.accept_wanted.connect(self.accept)
            walk.dismiss_wanted.connect(self.dismiss)
            walk.form_wanted.connect(self.tag)
            walk.kinds_changed.connect(self._keep_kinds)

    def _keep_kinds(self) -> None:
        walk = self._walk()
        if walk is not None:
            self._kinds = walk.bar.shown
            self._desk.settings.setValue("suggestions/kinds", sorted(self._kinds))

    # answers

    def _here(self, *ids: str) -> tuple[SourcePage, Offered, list[Offer]] | None:
        """What the source on top offers, and which of these is open still: a key may come before the last answer.

        Nothing where its words were read again since: a place found in those before means other words now.
        """
        page = self._page()
        held = self._found.get(page.source) if page is not None else None
        if page is None or held is None or page.text is None or held.article.body != read_of(page.text):
            return None
        here = self._open(page, held)
        still = {each.id for each in (*here.open.spans, *here.open.movements, *here.open.stances)}
        chosen = here.chosen([id for id in ids if id in still])
        return (page, here, chosen) if chosen else None

    def accept(self, ids: Sequence[str], other: int = -1) -> None:
        """Make records of suggestions, one step to undo; ``other`` is a reading of the one's words to take instead."""
        found = self._here(*ids)
        if found is None or not self._desk.writable:
            return
        page, here, chosen = found

        def does(case: Case) -> list[bytes]:
            taken = accepted(case, here, _chosen(here, chosen))
            if other >= 0:
                taken = [_other_reading(case, each, other) for each in taken]
            if not taken:
                raise CaseError(tr("These words name nobody to cite; state a claim with who says so instead."))
            return acts.accept_suggestions(case, page.source, here.text, taken)

        page.reader.suggestions.leave(ids)
        self._desk.attempt(does)
        self._soon.start()

    def dismiss(self, id: str, everywhere: bool) -> None:
        """Offer a suggestion no more, or its words as its kind nowhere in the case."""
        found = self._here(id)
        if found is None or not self._desk.writable:
            return
        page, here, (each,) = found
        kind = "movement" if isinstance(each, Movement) else "claim" if isinstance(each, Stance) else each.kind
        page.reader.suggestions.leave([id])
        self._desk.attempt(
            acts.dismiss, page.source, here.text, kind=kind, start=each.start, end=each.end, everywhere=everywhere
        )
        self._soon.start()

    def tag(self, id: str) -> None:
        """Open the form of a sighting on the words of the current one's movement, of a claim on those of a denial."""
        found = self._here(id)
        if found is None:
            return
        page, here, (each,) = found
        whole = movement_of(here, each) if isinstance(each, Span) else each
        page.show_words((whole or each).start, (whole or each).end)
        self._window.acts["claim" if isinstance(each, Stance) else "sighting"].trigger()


def _chosen(here: Offered, each: Sequence[Offer]) -> list[Offer]:
    """An aircraft stands for the movement it is told in, each movement once."""
    taken: dict[str, Offer] = {}
    for one in each:
        meant = (movement_of(here, one) if isinstance(one, Span) and one.kind == "aircraft" else None) or one
        taken.setdefault(meant.id, meant)
    return list(taken.values())


def _other_reading(case: Case, taken: Accepted, at: int) -> Accepted:
    """The same with one of the other readings of its words."""
    held = taken.value
    if held is None or at >= len(held.alternatives):
        return taken
    field = "when" if taken.kind == "date" else taken.kind
    return replace(taken, value=from_json(decided(case, field, held.as_json(), held.alternatives[at].value)))
