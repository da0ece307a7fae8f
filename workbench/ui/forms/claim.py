"""A claim on words: what is said, by whom, how surely."""

from __future__ import annotations

from functools import partial

from workbench.analysis.graded import check_new
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.stated import beyond, stated
from workbench.ui.forms.form import Field
from workbench.ui.forms.inputs import Chain, Line, Words
from workbench.ui.forms.onwords import PassageForm
from workbench.ui.forms.pills import Chips
from workbench.values import grades, words
from workbench.values.chains import chain

_READ, _OFFERED = ("when", "hedge", "by"), ("hedge", "by")


class ClaimForm(PassageForm):
    """What an excerpt claims."""

    name, kind, title, verb = "claim", "claim", "New claim", "State claim"
    lasting = True
    fields = (
        Field("statement", "&Statement", partial(Words, "what is claimed, in a sentence of your own")),
        Field("by", "&Asserted by", Chain),
        Field("kind", "&Kind", partial(Chips, words.CLAIM_KINDS.meanings, explained=True)),
        Field("nature", "&Nature", partial(Chips, words.NATURES.meanings, explained=True)),
        Field("hedge", "&Hedge", partial(Line, "“anticipate”, as written")),
        Field("when", "&When", Line, resolved=True, listed=True),
        Field("credibility", "Credi&bility", partial(Chips, grades.CREDIBILITY, numbered=False, explained=True)),
    )

    def first(self) -> dict[str, str]:
        return {"kind": "assertion", "nature": "information"} | {name: said.value for name, said in self.said.items()}

    def read_words(self) -> None:
        told = stated(self.passage.quote, language=self.language, opinions=True)
        around = beyond(self.sentence, {}, language=self.language)
        self.said = {name: told[name] for name in _READ if name in told}
        self.offered = {name: around[name] for name in _OFFERED if name in around and name not in self.said}

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        by, statement = chain(given.pop("by", "")), given.pop("statement", "")
        check_new(given.get("credibility"))
        with case.change("State claim"):
            made = acts.claim(case, self.passage.keep(case), statement, by=by, **self.plain(given))
            self.settle_readings(case, made, given)
        return made
