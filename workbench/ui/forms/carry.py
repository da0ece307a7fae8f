"""The words that a link rests on, chosen after it was made."""

from __future__ import annotations

from functools import partial

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.rows import record
from workbench.ui.desk import Desk
from workbench.ui.forms.choices import Choice, Choices
from workbench.ui.forms.form import About, Field, Form
from workbench.ui.forms.inputs import Picker
from workbench.ui.forms.link import OFFERED, line, lines
from workbench.ui.forms.passage import Passage, passage_of, quoted_by
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError


class CarryForm(Form):
    """An excerpt for a link that has none, or one more; from then on the link is drawn solid."""

    name, kind, title, verb = "carry", "excerpt", "Words that carry", "Add words"
    fields = (Field("excerpt", "&Excerpt", partial(Picker, "number or words of an excerpt")),)

    def __init__(self, desk: Desk, link: bytes, about: About, window: MainWindow, *, words: Passage | None) -> None:
        self._link, self._words = link, words
        super().__init__(desk, about, window)
        self.inputs["excerpt"].finder = lambda typed: lines(desk.case, typed, ("excerpt",))
        if words is not None:
            self.inputs["excerpt"].setPlaceholderText(self.tr("the selected words, “{}”").format(words.quote))

    def _build(self) -> None:
        super()._build()
        self.near = Choices(written=False)
        self.rows.put_below("excerpt", self.near)
        self.inputs["excerpt"].walks = self.near.step
        self.near.chosen.connect(self._choose)

    def take(self, about: About) -> None:
        super().take(about)
        case, row = self.desk.case, record(self.desk.case, self._link)
        ends = [id_bytes(row[end]) or b"" for end in ("from", "to")]
        found = dict.fromkeys(each for key in ends for each in quoted_by(case, key))
        held = {id_bytes(each) for each in row["excerpts"]}
        free = [each for each in found if each not in held]
        near = [(case.number(each), passage_of(case, each).quote) for each in free[:OFFERED]]
        self.near.offer("", "", [Choice(number, number, f"“{' '.join(quote[:70].split())}”") for number, quote in near])

    def _choose(self, number: str) -> None:
        self.inputs["excerpt"].put(line(self.desk.case, self.desk.case.find(number)[1]) if number else "")

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if "excerpt" not in given and self._words is None:
            raise CaseError("No words are chosen; name an excerpt, or select words in a source first.")
        with case.change("Carry link"):
            chosen = case.find_live(given["excerpt"], "excerpt") if "excerpt" in given else self._words.keep(case)
            acts.carry(case, self._link, chosen)
        return self._link
