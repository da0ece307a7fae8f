"""The words that a link rests on, chosen after it was made."""

from __future__ import annotations

from functools import partial

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.rows import record
from workbench.ui.desk import Desk
from workbench.ui.forms.form import About, Field
from workbench.ui.forms.inputs import Picker
from workbench.ui.forms.link import CarriedForm
from workbench.ui.forms.passage import Passage
from workbench.ui.language import tr
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError


class CarryForm(CarriedForm):
    """An excerpt for a link that has none, or one more; from then on the link is drawn solid."""

    name, kind, title, verb = "carry", "excerpt", "Words that carry", "Add words"
    fields = (Field("excerpt", "&Excerpt", partial(Picker, "number or words of an excerpt")),)

    def __init__(self, desk: Desk, link: bytes, about: About, window: MainWindow, *, words: Passage | None) -> None:
        self._link = link
        super().__init__(desk, about, window, words=words)

    def take(self, about: About) -> None:
        super().take(about)
        row = record(self.desk.case, self._link)
        ends = [id_bytes(row[end]) or b"" for end in ("from", "to")]
        self.offer_words(ends, but={id_bytes(each) for each in row["excerpts"]})

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if "excerpt" not in given and self.words is None:
            raise CaseError(tr("No words are chosen; name an excerpt, or select words in a source first."))
        with case.change("Carry link"):
            acts.carry(case, self._link, self.excerpt(case, given))
        return self._link
