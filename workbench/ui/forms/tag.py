"""A sighting on words: what was seen, doing what, where and when, as the source writes it."""

from __future__ import annotations

from functools import partial
from typing import cast

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.numbers import number_text
from workbench.case.resolving import Resolver
from workbench.reference.aircraft import resolve_aircraft
from workbench.reference.typenames import designators
from workbench.ui.desk import Desk
from workbench.ui.forms.form import About, Field, Form
from workbench.ui.forms.inputs import Chain, Chips, Line, chain
from workbench.ui.forms.passage import Passage, date_within
from workbench.ui.window import MainWindow
from workbench.values import grades, words
from workbench.values.resolved import Resolved
from workbench.values.when import resolve_when

LARGE = 300_000  # bytes of texts; more are not read through at every key


def known_names(case: Case) -> list[str]:
    """Who says things in this case: publishers, sources not held, and everyone named in a chain before."""
    rows = case.rows(
        "SELECT name FROM publisher WHERE deleted = 0 AND name IS NOT NULL"
        " UNION SELECT title FROM source WHERE capture IS NULL AND deleted = 0 AND title IS NOT NULL"
        " UNION SELECT j.value FROM sighting s, json_each(s.by) j WHERE s.deleted = 0"
        " UNION SELECT j.value FROM claim c, json_each(c.by) j WHERE c.deleted = 0 ORDER BY 1"
    )
    return [name for (name,) in rows]


class PassageForm(Form):
    """A form on words of a source: they become an excerpt in the same act."""

    def __init__(self, desk: Desk, passage: Passage, about: About, window: MainWindow) -> None:
        self.passage = passage
        self._resolver = Resolver(desk.case, passage.excerpt, source=passage.source)
        held = "SELECT coalesce(sum(size), 0) FROM blob WHERE deleted = 0"
        self._large = desk.case.value(held) > LARGE
        self._dated = desk.case.value("SELECT published FROM source WHERE id = ?", (passage.source,)) is not None
        super().__init__(desk, about, window)
        cast(Chain, self.inputs["by"]).know(known_names(desk.case))

    def number(self) -> str:
        highest = "SELECT 1 + coalesce(max(number), 0) FROM derived_number WHERE tbl = ?"
        return number_text(self.kind, self.desk.case.value(highest, (self.kind,)))

    def resolve(self, name: str, words: str) -> Resolved:
        """While typing, in a large case, from the words alone; the act itself looks at the texts around them."""
        if self._large and name == "aircraft":
            return resolve_aircraft(words)
        if self._large and name == "when" and not self._dated:
            return resolve_when(words)
        return self._resolver.field(name, words)


class TagForm(PassageForm):
    """What an excerpt tells of an aircraft."""

    name, kind, title, verb = "tag", "sighting", "New sighting", "Tag"
    fields = (
        Field("aircraft", "&Type", partial(Line, "as written; nothing is added to it"), resolved=True),
        Field("count", "&Count", Line),
        Field("operator", "&Operator", Line, beside=True),
        Field("event", "&Event", partial(Chips, words.EVENTS.meanings)),
        Field("origin", "&From", Line, resolved=True),
        Field("destination", "&Destination", Line, resolved=True, beside=True),
        Field("place", "&Place", partial(Line, "where it was, as written"), resolved=True),
        Field("when", "&When", Line, resolved=True),
        Field("method", "&Method", partial(Chips, words.METHODS.meanings)),
        Field("by", "&Asserted by", Chain),
        Field("hedge", "&Hedge", partial(Line, "“reported to have …”, as written")),
        Field("registration", "&Registration", Line),
        Field("hex", "He&x", Line, beside=True),
        Field("callsign", "Ca&llsign", Line, beside=True),
        Field("credibility", "Credi&bility", partial(Chips, grades.CREDIBILITY, numbered=False, explained=True)),
    )

    def first(self) -> dict[str, str]:
        named = designators(self.passage.quote)
        return {"aircraft": named[0].text if named else "", "when": date_within(self.passage.quote)}

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        by, credibility = chain(given.pop("by", "")), given.pop("credibility", None)
        with case.change("Tag sighting"):
            return acts.tag(case, self.passage.keep(case), given, by=by, credibility=credibility)
