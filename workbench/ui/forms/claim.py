"""A claim on words: what is said, by whom, how surely."""

from __future__ import annotations

from functools import partial

from workbench.case import acts
from workbench.case.case import Case
from workbench.ui.forms.form import Field
from workbench.ui.forms.inputs import Chain, Chips, Line, Words, chain
from workbench.ui.forms.passage import date_within
from workbench.ui.forms.tag import PassageForm
from workbench.values import grades, words


class ClaimForm(PassageForm):
    """What an excerpt claims."""

    name, kind, title, verb = "claim", "claim", "New claim", "State claim"
    fields = (
        Field("statement", "&Statement", partial(Words, "what is claimed, in a sentence of your own")),
        Field("by", "&Asserted by", Chain),
        Field("kind", "&Kind", partial(Chips, words.CLAIM_KINDS.meanings, explained=True)),
        Field("nature", "&Nature", partial(Chips, words.NATURES.meanings, explained=True)),
        Field("hedge", "&Hedge", partial(Line, "“anticipate”, as written")),
        Field("when", "&When", Line, resolved=True),
        Field("credibility", "Credi&bility", partial(Chips, grades.CREDIBILITY, numbered=False, explained=True)),
    )

    def first(self) -> dict[str, str]:
        return {"kind": "assertion", "nature": "information", "when": date_within(self.passage.quote)}

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        by, statement = chain(given.pop("by", "")), given.pop("statement", "")
        with case.change("State claim"):
            return acts.claim(case, self.passage.keep(case), statement, by=by, **given)
