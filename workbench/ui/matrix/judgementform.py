"""What the analyst concludes or takes for granted: likelihood and confidence apart, and what it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QCompleter

from workbench.analysis.judged import judgements
from workbench.case import acts
from workbench.case.acts.assessing import GROUNDS, graded
from workbench.case.case import Case
from workbench.ui.desk import Desk
from workbench.ui.forms.form import About, Field, Form
from workbench.ui.forms.inputs import Picker, Words
from workbench.ui.forms.link import lines
from workbench.ui.forms.pills import Chips
from workbench.ui.window import MainWindow
from workbench.values.likelihood import CONFIDENCES, LIKELIHOODS
from workbench.values.linted import slips
from workbench.values.words import NATURES

_OWN = {word: NATURES.meanings[word] for word in ("judgement", "assumption")}


class _LastOfRow(QCompleter):
    """Completes the last of several numbers."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(" ")[2]]

    def pathFromIndex(self, index: QModelIndex) -> str:
        before = self.widget().text().rpartition(" ")[0].strip()
        return f"{before} {str(index.data()).partition(' ')[0]} ".lstrip()


class Numbers(Picker):
    """Several records by their numbers; ``value`` are the numbers with blanks between."""

    def __init__(self, hint: str) -> None:
        super().__init__(hint)
        known = _LastOfRow(self._lines, self)
        known.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.offer(known)

    def _find(self, words: str) -> None:
        super()._find(words.rpartition(" ")[2])

    def value(self) -> str:
        return " ".join(self.text().replace(",", " ").split())


class JudgementForm(Form):
    """Likelihood speaks of what is judged, confidence of the evidence: two fields, and never one sentence."""

    name, kind, title, verb = "judgement", "judgement", "Judgement", "Keep"
    fields = (
        Field("statement", "&Statement", partial(Words, "what you conclude, in one sentence", lines=3)),
        Field("nature", "&Nature", partial(Chips, _OWN, explained=True)),
        Field("likelihood", "&Likelihood", partial(Chips, LIKELIHOODS.meanings, explained=True)),
        Field("confidence", "&Confidence", partial(Chips, CONFIDENCES.meanings, explained=True)),
        Field("basis", "&Rests on", partial(Numbers, "numbers of records that the case holds: SG-01 CL-3")),
    )

    def __init__(
        self, desk: Desk, window: MainWindow, *, key: bytes | None = None, basis: tuple[bytes, ...] = ()
    ) -> None:  # fmt: skip
        self._key, self._basis = key, basis
        said = judgements(desk.case, [key])[0].statement if key else ""
        about = About(key.hex() if key else "new", said, aside=desk.case.number(key) if key else "")
        super().__init__(desk, about, window)
        self.inputs["basis"].finder = lambda typed: lines(desk.case, typed, GROUNDS)
        for name in ("statement", "likelihood", "nature"):
            self.inputs[name].changed.connect(self._lint)
        self._lint()

    def first(self) -> Mapping[str, str]:
        case = self.desk.case
        if self._key is None:
            return {"nature": "judgement", "basis": " ".join(map(case.number, self._basis))}
        [held] = judgements(case, [self._key])
        basis = " ".join(map(case.number, dict.fromkeys((*held.basis, *self._basis))))
        return {"statement": held.statement, "nature": held.nature, "likelihood": held.likelihood or "",
                "confidence": held.confidence or "", "basis": basis}  # fmt: skip

    def _lint(self) -> None:
        """Say as it is typed what should stand otherwise."""
        judging = self.inputs["nature"].value() != "assumption"
        found = slips(self.inputs["statement"].value(), likelihood=self.inputs["likelihood"].value()) if judging else []
        said = {slip.kind: f"{slip.says}." for slip in reversed(found)}
        self.rows.refuse("statement", "\n".join(said.values()))

    def do(self, case: Case, given: dict[str, str]) -> bytes | None:
        basis = [case.find_live(each, *GROUNDS) for each in given.get("basis", "").split()]
        if self._key is None:
            return acts.judge(case, given.get("statement", ""), likelihood_word=given.get("likelihood"),
                              confidence=given.get("confidence"), basis=basis,
                              nature=given.get("nature") or "judgement")  # fmt: skip
        likely, sure = graded(given.get("likelihood"), given.get("confidence"))
        [held] = judgements(case, [self._key])
        with case.change("Edit judgement"):
            acts.set_fields(case, self._key, {"statement": given.get("statement", ""), "likelihood": likely or "",
                                              "confidence": sure or ""})  # fmt: skip
            acts.ground(case, self._key, basis)
            for each in held.basis:
                if each not in basis:
                    acts.unground(case, self._key, each)
        return self._key
