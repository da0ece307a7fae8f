"""A sighting on words: what was seen, doing what, where and when, as the source writes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer

from workbench.analysis.graded import check_new
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.kin import Kin, kin
from workbench.case.numbers import number_text
from workbench.case.resolving import count
from workbench.reading.stated import beyond, stated
from workbench.ui.desk import Desk
from workbench.ui.forms.dress import Offer
from workbench.ui.forms.form import About, Field
from workbench.ui.forms.inputs import Chain, Line
from workbench.ui.forms.onwords import PassageForm
from workbench.ui.forms.passage import Passage
from workbench.ui.forms.pills import Chips
from workbench.ui.window import MainWindow
from workbench.values import grades, words
from workbench.values.chains import chain

_MANY = {"arrival": "landings", "departure": "departures", "overflight": "overflights", "": "events"}


class TagForm(PassageForm):
    """What an excerpt tells of an aircraft."""

    name, kind, title, verb = "tag", "sighting", "New sighting", "Tag"
    lasting = True
    fields = (
        Field("aircraft", "T&ype", partial(Line, "as written; nothing is added to it"), resolved=True, listed=True),
        Field("count", "&Count", partial(Line, wide=130)),
        Field("operator", "&Operator", Line, beside=True),
        Field("event", "&Event", partial(Chips, words.EVENTS.meanings)),
        Field("origin", "&From", Line, resolved=True),
        Field("destination", "→ &To", Line, resolved=True, beside=True),
        Field("place", "&Place", Line, resolved=True, beside=True),
        Field("when", "&When", Line, resolved=True, listed=True),
        Field("method", "&Method", partial(Chips, words.METHODS.meanings)),
        Field("by", "&Asserted by", Chain),
        Field("hedge", "&Hedge", partial(Line, "“reported to have …”, as written", quote=True)),
        Field("registration", "&Registration", Line),
        Field("hex", "He&x", Line, beside=True),
        Field("callsign", "Calls&ign", Line, beside=True),
        Field("credibility", "Credi&bility", partial(Chips, grades.CREDIBILITY, numbered=False, explained=True)),
    )

    def __init__(self, desk: Desk, passage: Passage, about: About | None, window: MainWindow) -> None:
        self.akin = Offer("Alt+L")
        self._kin: Kin | None = None
        self.linked = False
        super().__init__(desk, passage, about, window)

    def _build(self) -> None:
        super()._build()
        self.lay_below(self.akin)
        self.akin.taken.connect(self.toggle_kin)
        self._seeking = QTimer(self, interval=0, singleShot=True)
        self._seeking.timeout.connect(self._seek)
        for name in ("aircraft", "when"):
            self.readings[name].read.connect(self._seeking.start)
        self.inputs["count"].changed.connect(self._seeking.start)

    def first(self) -> dict[str, str]:
        return {name: said.value for name, said in self.said.items()}

    def read_words(self) -> None:
        self.said = stated(self.passage.quote, language=self.language, before=self.before)
        self.offered = beyond(self.sentence, self.said, language=self.language)
        self.linked = False

    # kin

    def _seek(self) -> None:
        """Look for a sighting that this one may belong to; proposed, never linked by itself."""
        aircraft, when = self.readings["aircraft"].found, self.readings["when"].found
        many = self.inputs["count"].value().strip()
        one = ((count(many)["min"] if many else None) or 1) == 1
        found = kin(self.desk.case, aircraft, when, one=one) if aircraft and self.desk.case else iter(())
        self._kin = next(found, None)
        self.linked = self.linked and self._kin is not None
        self._show_kin()

    def toggle_kin(self) -> None:
        """Link to the kin when tagging, or not."""
        self.linked = not self.linked
        self._show_kin()

    def _show_kin(self) -> None:
        if self._kin is None:
            self.akin.tell("", "")
            return
        number, among = number_text("sighting", self._kin.number), self._kin.relation == "part-of"
        events = _MANY.get(self._kin.event, "events")
        if self.linked:
            says = self.tr("Will be linked as one of the {} in {}.") if among else self.tr("Will be linked as {1}.")
            self.akin.tell(says.format(events, f"<b>{number}</b>"), self.tr("Do not &link"))
        else:
            says = self.tr("May be among the {} in {}.") if among else self.tr("May be the same as {1}.")
            verb = self.tr("&Link as one of them") if among else self.tr("&Link as the same")
            self.akin.tell(says.format(events, f"<b>{number}</b>"), verb)

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        by, credibility = chain(given.pop("by", "")), given.pop("credibility", None)
        check_new(credibility)
        plain = self.plain(given)
        stood = {name: found for name, words in plain.items() if (found := self.stood_for(name, words)) is not None}
        with case.change("Tag sighting"):
            made = acts.tag(case, self.passage.keep(case), plain, by=by, credibility=credibility, resolved=stood)
            self.settle_readings(case, made, given)
            if self.linked and self._kin is not None:
                acts.link(case, made, self._kin.relation, self._kin.key)
        return made
