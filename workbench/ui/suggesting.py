"""The reading aid in the window: looked for beside it, offered in the reader, accepted and dismissed by acts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from workbench.case import acts
from workbench.case.acts import Accepted
from workbench.case.case import Case, Change
from workbench.case.resolving import decided
from workbench.reading.aid.article import Article
from workbench.reading.aid.spans import Movement, Span, Suggestions
from workbench.reading.aided import Offered, accepted, article, still_open
from workbench.ui import kept
from workbench.ui.jobs import Job, Progress
from workbench.ui.reader.suggestionbar import KINDS, USUALLY
from workbench.ui.reader.underlines import Suggested
from workbench.ui.reader.walk import Walk
from workbench.ui.readpage import ReadPage
from workbench.ui.sourcepage import SourcePage
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError
from workbench.values.resolved import Resolved, from_json
from workbench.values.spoken import spoken_date, spoken_length

_MOVES = {"source", "entity", "alias", "dismissal", "capture"}  # what the words are read with
_TAKES = {*_MOVES, "mention", "sighting", "excerpt", "quotation", "link", "claim"}
_PLAIN_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MEMORY = 12  # sources whose suggestions are kept


@dataclass
class _Found:
    """What was found in a source, and what it was read with."""

    article: Article
    suggestions: Suggestions


class SuggestActs:
    """Bound once; what they are about is the source on top of the reader."""

    def __init__(self, window: MainWindow, read: ReadPage) -> None:
        self._window, self._desk, self._read = window, window.desk, read
        self._on = kept.yes(self._desk.settings, "suggestions/shown", usual=True)
        names = kept.names(self._desk.settings, "suggestions/kinds", most=len(KINDS))
        self._kinds = frozenset(names) & frozenset(KINDS) or USUALLY
        self._found: dict[bytes, _Found] = {}
        self._job: Job | None = None
        bind = window.acts.bind
        walks = lambda: self._walk() is not None and bool(self._walk().offered)  # noqa: E731
        current = lambda: self._desk.writable and walks() and self._walk().current is not None  # noqa: E731
        bind("suggestions", self.turn, when=lambda: self._page() is not None)
        bind("next-suggestion", lambda: self._walk().step(1), when=walks)
        bind("accept-paragraph", lambda: self._walk().accept_paragraph(), when=current)
        bind("accept-kind", lambda: self._walk().accept_kind(), when=current)
        bind("never-offer", lambda: self._walk().dismiss(everywhere=True), when=current)
        read.source_shown.connect(self._follow)
        self._desk.changed.connect(self._changed)
        self._desk.closed.connect(self._found.clear)

    def _page(self) -> SourcePage | None:
        page = self._read.page
        return page if page is not None and page.reader is not None else None

    def _walk(self) -> Walk | None:
        page = self._page() if self._window.workspace == "read" else None
        return page.reader.suggestions if page is not None else None

    # what is offered

    def turn(self) -> None:
        """Show suggestions, or show them no longer."""
        self._on = not self._on
        self._desk.settings.setValue("suggestions/shown", self._on)
        self._follow()

    def _changed(self, change: Change) -> None:
        if _TAKES & set(change.rows):
            self._follow()

    def _follow(self) -> None:
        """Offer in the source on top what is still open there; look for it first where it was not yet."""
        page = self._page()
        if page is None or page.text is None or not page.text.total:
            return
        self._listen(page.reader.suggestions)
        if not self._on:
            page.reader.suggestions.show(())
            return
        wanted = article(self._desk.case, page.source, page.text)
        held = self._found.get(page.source)
        if held is not None and held.article == wanted:
            self._offer(page, held.suggestions)
        else:
            self._look(page, wanted)

    def _look(self, page: SourcePage, wanted: Article) -> None:
        if self._job is not None and not self._job.over:
            self._desk.jobs.cancel(self._job)

        def work(progress: Progress) -> Suggestions:
            from workbench.reading.aid.suggest import suggest  # brings its tables

            return suggest(wanted)

        def done(found: Suggestions) -> None:
            while len(self._found) >= _MEMORY:
                del self._found[next(iter(self._found))]
            self._found[page.source] = _Found(wanted, found)
            self._follow()

        self._job = self._desk.jobs.start("Looking for dates, aircraft and places", work, done=done)

    def _offer(self, page: SourcePage, found: Suggestions) -> None:
        case, text = self._desk.case, page.text
        left = still_open(case, page.source, text, found)
        here = Offered(page.source, text, found, left)
        page.reader.suggestions.show(suggested(case, here))
        self._window.acts.refresh()

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

    def _here(self) -> tuple[SourcePage, Offered] | None:
        page = self._page()
        held = self._found.get(page.source) if page is not None else None
        if page is None or held is None or page.text is None:
            return None
        open_ = still_open(self._desk.case, page.source, page.text, held.suggestions)
        return page, Offered(page.source, page.text, held.suggestions, open_)

    def accept(self, ids: Sequence[str], other: int = -1) -> None:
        """Make records of suggestions, one step to undo; ``other`` is a reading of the one's words to take instead."""
        found = self._here()
        if found is None or not self._desk.writable:
            return
        page, here = found

        def does(case: Case) -> list[bytes]:
            chosen = _chosen(here, here.chosen(ids))
            taken = accepted(case, here, chosen)
            if other >= 0:
                taken = [_other_reading(case, each, other) for each in taken]
            if not taken:
                raise CaseError("These words name nobody to cite; state a claim with who says so instead.")
            return acts.accept_suggestions(case, page.source, here.text, taken)

        self._desk.attempt(does)

    def dismiss(self, id: str, everywhere: bool) -> None:
        """Offer a suggestion no more, or its words as its kind nowhere in the case."""
        found = self._here()
        if found is None or not self._desk.writable:
            return
        page, here = found
        (each,) = here.chosen([id])
        kind = "movement" if isinstance(each, Movement) else each.kind
        self._desk.attempt(
            acts.dismiss, page.source, here.text, kind=kind, start=each.start, end=each.end, everywhere=everywhere
        )

    def tag(self, id: str) -> None:
        """Open the form of a sighting on the words that the current suggestion's movement is told in."""
        found = self._here()
        if found is None:
            return
        page, here = found
        (each,) = here.chosen([id])
        whole = _movement_of(here, each) if isinstance(each, Span) else each
        page.show_words((whole or each).start, (whole or each).end)
        self._window.acts["sighting"].trigger()


def _movement_of(here: Offered, span: Span) -> Movement | None:
    """The open movement that a span is told in: one of its aircraft, in the words that tell it."""
    inside = [each for each in here.open.movements if each.start <= span.start < each.end]
    return next((each for each in inside if span.id in each.aircraft or span.id in each.parts.values()), None)


def _chosen(here: Offered, each: Sequence[Span | Movement]) -> list[Span | Movement]:
    """An aircraft stands for the movement it is told in, each movement once."""
    taken: dict[str, Span | Movement] = {}
    for one in each:
        meant = (_movement_of(here, one) if isinstance(one, Span) and one.kind == "aircraft" else None) or one
        taken.setdefault(meant.id, meant)
    return list(taken.values())


def _other_reading(case: Case, taken: Accepted, at: int) -> Accepted:
    """The same with one of the other readings of its words."""
    held = taken.value
    if held is None or at >= len(held.alternatives):
        return taken
    field = "when" if taken.kind == "date" else taken.kind
    return replace(taken, value=from_json(decided(case, field, held.as_json(), held.alternatives[at].value)))


def suggested(case: Case, here: Offered) -> list[Suggested]:
    """What is open in a source, as the reader shows it: a movement at its aircraft, all else at its own words."""
    shown = []
    for span in here.open.spans:
        movement = _movement_of(here, span) if span.kind == "aircraft" else None
        (taken,) = accepted(case, here, [movement or span]) or [None]
        shown.append(_moving(span, movement, taken) if movement and taken else _spoken(span, taken))
    return shown


def _spoken(span: Span, taken: Accepted | None) -> Suggested:
    value = taken.value if taken is not None else None
    others = tuple((_meaning(span.kind, each.value), each.why) for each in value.alternatives) if value else ()
    reading, why = _reading(span, value)
    stands = taken is not None and (value is None or value.value is not None)
    return Suggested(span.id, span.kind, span.start, span.end, reading, why, others, stands)


def _reading(span: Span, value: Resolved | None) -> tuple[str, str]:
    facts: dict[str, Any] = span.facts
    if span.kind == "attribution":
        named = ", ".join(facts.get("to") or ()) or "unnamed"
        through = f", through {facts['via']}" if facts.get("via") else ""
        return f"{named}{through}", span.why
    if span.kind == "actor":
        return f"{facts['name']}, {facts.get('role') or facts.get('actor_kind') or ''}".rstrip(", "), span.why
    if value is None:
        return "", span.why
    if value.value is None:
        return "open", value.why or span.why
    label = value.fact("label") if span.kind == "place" else None
    return str(label or _meaning(span.kind, value.value)), value.why or span.why


def _meaning(kind: str, value: str) -> str:
    if kind != "date":
        return value
    return spoken_length(value) if value.startswith("P") else _day(value)


def _day(edtf: str) -> str:
    """A date in words, a single day with its day of the week: that is what readers check."""
    plain = _PLAIN_DAY.fullmatch(edtf)
    return f"{_WEEKDAYS[date.fromisoformat(plain[0]).weekday()]} {spoken_date(edtf)}" if plain else spoken_date(edtf)


def _moving(span: Span, movement: Movement, taken: Accepted) -> Suggested:
    facts = movement.facts
    ways = [("from", "origin"), ("to", "destination"), ("at", "place")]
    said = [f"{small} {taken.resolved[name].written}" for small, name in ways if name in taken.resolved]
    when = taken.resolved.get("when")
    day = [spoken_date(when.value) if when.value else f"“{when.written}”, open"] if when else []
    status = [] if facts.get("status") in (None, "reported") else [str(facts["status"])]
    aircraft = taken.resolved.get("aircraft")
    doubt = f"; {aircraft.why}" if aircraft is not None and aircraft.value is None else ""
    reading = ", ".join([" ".join([str(facts["event"]), *said]), *day, *status])
    return Suggested(span.id, span.kind, span.start, span.end, reading, f"{movement.why}{doubt}")
