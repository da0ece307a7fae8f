"""What forms on words of a source share: the sentence around the words, readings to choose, the chain drawn."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from workbench.analysis import traced
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.itself import held_bytes
from workbench.case.numbers import coming
from workbench.case.resolving import Resolver
from workbench.case.speakers import known_names
from workbench.case.standing import is_dated, sources_by_name
from workbench.reading.aid.language import language_of
from workbench.reading.inflected import stands_for
from workbench.reading.intake import working_text
from workbench.reading.stated import Said
from workbench.reference.aircraft import resolve_aircraft
from workbench.reference.dating.typed import resolve_when
from workbench.ui.desk import Desk
from workbench.ui.forms.chainview import ChainView, Hop
from workbench.ui.forms.choices import Choice
from workbench.ui.forms.dress import Offer
from workbench.ui.forms.form import About, Form
from workbench.ui.forms.inputs import Chain
from workbench.ui.forms.passage import Passage
from workbench.ui.forms.readings import meant, quoted
from workbench.ui.forms.wordtables import word_tables
from workbench.ui.language import worded
from workbench.ui.plain import escape
from workbench.ui.window import MainWindow
from workbench.values.chains import chain
from workbench.values.resolved import Alternative, Resolved, ResolvedDate

LARGE = 300_000  # bytes of texts; more are not read through at every key
READING = ":reading"  # behind the name of a field: the reading of it that was chosen
_AROUND = 1_500  # code points on each side that a sentence is looked for in
_END = re.compile(r"(?<=[.!?…])[”’\"']?\s+(?=[“‘\"'A-ZÀ-ÞА-Я])|\n")


class PassageForm(Form):
    """A form on words of a source: they become an excerpt in the same act."""

    def __init__(self, desk: Desk, passage: Passage, about: About | None, window: MainWindow) -> None:
        self.said: dict[str, Said] = {}
        self.offered: dict[str, Said] = {}
        self._taken: dict[str, str] = {}
        self._line: list[traced.Hop] = []
        self.waits = False  # for the tables that its words are read with
        self._stand_on(desk.case, passage)
        super().__init__(desk, about, window)
        word_tables().brought.connect(self._words_there)

    def stand_on(self, passage: Passage, about: About) -> None:
        """Be about other words."""
        self._stand_on(self.desk.case, passage)
        self.take(about)

    def _stand_on(self, case: Case, passage: Passage) -> None:
        self.passage = passage
        self._resolver = Resolver(case, passage.excerpt, source=passage.source)
        self._large = held_bytes(case) > LARGE
        self._dated = is_dated(case, passage.source)
        self.sentence, self._paragraph, self.before = _around(case, passage)
        self.language = language_of(self._paragraph)
        self.said, self.offered = {}, {}
        self.waits = bool(passage.quote) and not word_tables().there(self.language)
        if not self.waits:
            self.read_words()

    def _words_there(self) -> None:
        """The tables have come: what the words say stands in the fields that are still empty."""
        if not self.waits or not word_tables().there(self.language) or self.desk.case is None:
            return
        self.waits = False
        self.read_words()
        self._first = {name: value for name, value in self.first().items() if value}
        for name, each in self.inputs.items():
            if self.brought.isHidden() and not each.value():
                each.put(self._first.get(name, ""))
            elif name in self.readings:
                self.readings[name].typed(each.value())
        self.show_words()

    def read_words(self) -> None:
        """Read from the words what they say."""

    def take(self, about: About) -> None:
        cast(Chain, self.inputs["by"]).know(known_names(self.desk.case))
        self._known = sources_by_name(self.desk.case)
        self._line = traced.Tracer(self.desk.case).line(self.passage.source) if self.passage.source else []
        super().take(about)
        self.show_words()

    def show_words(self) -> None:
        """Show beside each field the words it came from, and what the sentence around them offers."""
        for name in self.inputs:
            said, other = self.said.get(name), self.offered.get(name)
            self.rows.show_words(name, (said or other or Said("", "")).words, elsewhere=said is None)
        words = dict.fromkeys(said.words for said in self.offered.values())
        named = [quoted(each) for each in words if not any(each != other and each in other for other in words)]
        says = self.tr("Also in the sentence: {}").format(" · ".join(named)) if named else ""
        self.around.tell(says, self.tr("&Use it"))
        self._offer_line()

    def _offer_line(self) -> None:
        """Offer whom the source itself draws on while nobody is named; never filled in before it is taken."""
        line = [] if self.inputs["by"].value() or not self.desk.case else self._line
        says = [self.desk.case.number(self.passage.source)] if line else []
        for hop in line:
            named = f"<b>{self.desk.case.number(hop.source)} {escape(hop.name[:60])}</b>"
            says.append(self.tr("cites {}").format(named) + (self.tr(" (inferred)") if hop.basis == "inferred" else ""))
        self.cited.tell(", who ".join(says).replace(", who ", " ", 1), self.tr("&Go by it"))

    def go_by_line(self) -> None:
        """Name those whom the source draws on, the origin first."""
        self.inputs["by"].put(" > ".join(hop.name for hop in reversed(self._line)))

    def use_sentence(self) -> None:
        """Take what the sentence around the words says into the fields that are empty."""
        taken = {name: said for name, said in self.offered.items() if not self.inputs[name].value()}
        for name, said in taken.items():
            self.inputs[name].put(said.value)
            self.rows.show_words(name, said.words)
        self.offered = {}
        self.around.tell("", "")

    # build

    def _build(self) -> None:
        super()._build()
        self.around = Offer("Alt+U")
        self.around.taken.connect(self.use_sentence)
        self.lay_above(self.around)
        self.cited = Offer("Alt+G")
        self.cited.taken.connect(self.go_by_line)
        self.lay_below(self.cited)
        self.inputs["by"].changed.connect(self._offer_line)
        self.chain = ChainView()
        self.rows.put_below("by", self.chain)
        self.inputs["by"].changed.connect(self._draw_chain)
        for reading in self.readings.values():
            reading.waits = lambda: self.waits
        for name, choices in self.choices.items():
            self.readings[name].read.connect(lambda found, name=name: self._offer(name, found))
            choices.chosen.connect(lambda value, name=name: self._choose(name, value))

    def _draw_chain(self) -> None:
        names = chain(self.inputs["by"].value())[::-1]
        inferred = self.said["by"].inferred if "by" in self.said else ()
        named = [(name, name in self._paragraph and name not in inferred) for name in names[:8]]
        hops = [Hop(name[:60], self._known.get(name.casefold(), ""), stated) for name, stated in named]
        self.chain.show_chain(self.desk.case.number(self.passage.source) if hops else "", hops)

    # readings to choose

    def number(self) -> str:
        return coming(self.desk.case.raw, self.kind)

    def resolve(self, name: str, words: str) -> Resolved:
        """While typing, in a large case, from the words alone; the act itself looks at the texts around them.

        Words like "there" mean the place named before them, where one was found.
        """
        stood = self.stood_for(name, words)
        if name in self.readings:
            self.readings[name].named = self.said[name].means if stood is not None else ""
        if stood is not None:
            return stood
        if self._large and name == "aircraft":
            return resolve_aircraft(words)
        if self._large and name == "when" and not self._dated:
            return resolve_when(words)
        return self._resolver.field(name, words)

    def stood_for(self, name: str, words: str) -> Resolved | None:
        """The place that a field's words stand for, inferred from what was told before them."""
        said = self.said.get(name)
        if said is None or not said.means or said.value != words:
            return None
        return stands_for(self._resolver.field(name, said.means), words)

    def _offer(self, name: str, found: Resolved | None) -> None:
        written, dated = self.inputs[name].value(), isinstance(found, ResolvedDate)
        offered = list(found.alternatives) if found else []
        if found and name == "aircraft" and found.value and not self._large:
            offered += self._resolver.fuller(found)
        rows = [Choice(each.value, meant(each, dated=dated), worded(each.why)) for each in offered]
        says = self.tr("as written, variant open") if name == "aircraft" and found and found.value else ""
        taken = self._taken.pop(name, "") if found else ""
        self.choices[name].offer(written, says or self.tr("as written"), rows, taken=taken)
        if taken:
            self._choose(name, self.choices[name].value())

    def _choose(self, name: str, value: str) -> None:
        found = self.readings[name].found
        if found is None:
            return
        offered = [*found.alternatives, *self._resolver.fuller(found)]
        chosen = next((each for each in offered if value and each.value == value), None)
        self.readings[name].choose(chosen or (Alternative(value, "") if value else None))
        self._typed()

    def given(self) -> dict[str, str]:
        picked = {name + READING: value for name, each in self.choices.items() if (value := each.value())}
        return super().given() | picked

    def fill(self, values: Mapping[str, str]) -> None:
        self._taken = {name: values[name + READING] for name in self.choices if name + READING in values}
        for name in self.choices:
            self.inputs[name].put("")  # so that its reading is made anew, in the light of these words
        super().fill(values)

    @staticmethod
    def plain(given: Mapping[str, str]) -> dict[str, str]:
        """The fields as written, without the readings chosen."""
        return {name: value for name, value in given.items() if not name.endswith(READING)}

    def settle_readings(self, case: Case, record: bytes, given: Mapping[str, str]) -> None:
        """Write the readings that were chosen, as the analyst's."""
        chosen = {name.removesuffix(READING): value for name, value in given.items() if name.endswith(READING)}
        if chosen:
            acts.set_fields(case, record, chosen)


def _around(case: Case, passage: Passage) -> tuple[str, str, str]:
    """The sentences that the words stand in, their paragraph and what stands before them, as far as it is near."""
    text = working_text(case, passage.source)
    if text is None or passage.part.wordless:
        return passage.quote, passage.quote, ""
    first = max(0, passage.start - _AROUND)
    near = text.slice(first, min(text.total, passage.end + _AROUND))
    start, end = passage.start - first, passage.end - first
    cuts = [0, *(found.end() for found in _END.finditer(near)), len(near)]
    low = max(cut for cut in cuts if cut <= start)
    high = min(cut for cut in cuts if cut >= end)
    paragraph = near[near.rfind("\n", 0, start) + 1 : (near.find("\n", end) + 1 or len(near) + 1) - 1]
    return near[low:high].strip(), paragraph, near[:start]
