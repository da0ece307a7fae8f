"""The forms of pictures and films: imagery record, a sighting bounded by two of them, words by machine, a still."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from workbench.case import acts
from workbench.case.anchors import clock, seconds_of
from workbench.case.case import Case
from workbench.case.imagery import FIELDS, imagery_of, offered, source_of, typed
from workbench.case.rows import record
from workbench.reading import ocr, stills
from workbench.ui.desk import Desk
from workbench.ui.forms.dress import Offer
from workbench.ui.forms.form import About, Field
from workbench.ui.forms.inputs import Line, Picker
from workbench.ui.forms.link import lines
from workbench.ui.forms.pills import Chips
from workbench.ui.forms.remarks import RemarkForm
from workbench.ui.language import tr, worded
from workbench.ui.plain import escape
from workbench.ui.window import MainWindow
from workbench.values import words
from workbench.values.errors import CaseError

_LETTERS = {
    "kind": "&Kind", "provider": "&Provider", "scene": "&Scene id", "acquired": "&Acquired",
    "acquired_how": "&How known", "resolution": "&Resolution", "footprint": "&Footprint", "camera": "&Camera at",
    "bearing": "&Bearing", "place": "Sho&ws", "place_method": "P&lace by", "place_features": "&Matched",
    "time_method": "&Time by", "time_features": "S&een for it", "time_from": "&Not before",
    "sun_azimuth": "Sun a&zimuth", "sun_altitude": "S&un altitude", "shadow": "Shad&ow", "posted": "Posted",
    "sun_within": "&Good to",
}  # fmt: skip
_BESIDE = ("scene", "acquired_how", "camera_error", "bearing", "place_by", "time_to", "sun_altitude",
           "shadow_bearing", "sun_within", "posted_url")  # fmt: skip


def _field(name: str, title: str, hint: str) -> Field:
    if name == "kind":
        return Field(name, _LETTERS[name], partial(Chips, words.IMAGERY_KINDS.meanings, explained=True))
    return Field(name, _LETTERS.get(name, title), partial(Line, hint), beside=name in _BESIDE)


class ImageryForm(RemarkForm):
    """What is known of a picture or a film; what its file states of itself is offered above, to be taken or left."""

    name, kind, title, verb = "imagery", "imagery", "Imagery record", "Save record"
    fields = (
        *(_field(each.name, each.title, each.says) for each in FIELDS),
        Field("reason", "Why", partial(Line, "why it changes; may stay empty", prose=True)),
    )

    def _build(self) -> None:
        super()._build()
        self.stated = Offer("Alt+I")
        self.stated.taken.connect(self.use_stated)
        self.lay_above(self.stated)

    def take(self, about: About) -> None:
        super().take(about)
        self._offers = [each for each in offered(self.desk.case, self._source()) if each.field not in self._first]
        titles = {each.name: each.title for each in FIELDS}
        said = "; ".join(
            f"{escape(worded(titles.get(each.field, each.field)))} <b>{escape(worded(each.value))}</b>"
            for each in self._offers
        )
        warns = self.tr("A file’s own words can be made up.")
        self.stated.tell(f"{self.tr('The file states:')} {said}. {warns}" if said else "", self.tr("F&ill these in"))

    def _source(self) -> bytes:
        return source_of(self.desk.case, self.record)

    def use_stated(self) -> None:
        """Put what the file states into the fields that are still empty."""
        for each in self._offers:
            if not self.inputs[each.field].value():
                self.inputs[each.field].put(each.value)
            if each.field == "acquired" and not self.inputs["acquired_how"].value():
                self.inputs["acquired_how"].put(each.where)
        self.stated.tell("", "")

    def first(self) -> dict[str, str]:
        case = self.desk.case
        found = [record(case, self.record)] if case.table(self.record) == "imagery" else imagery_of(case, self.record)
        return typed(found[0]) if found else {}

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        reason, before = given.pop("reason", None), self.first()
        changed = {each.name: given.get(each.name, "") for each in FIELDS
                   if given.get(each.name, "") != before.get(each.name, "")}  # fmt: skip
        if not changed:
            raise CaseError(tr("Nothing is changed; change a field, or press Esc."))
        acts.describe_imagery(case, self.alive(case), changed, reason=reason)
        return self.record


class BoundForm(RemarkForm):
    """Two pictures between which the selected sighting came or left."""

    name, kind, title, verb = "bound", "sighting", "Bounded by two pictures", "Bound it"
    fields = (
        Field("absent", "&Absent in", partial(Picker, "number or words of the picture that does not show it")),
        Field("present", "&Present in", partial(Picker, "number or words of the picture that shows it")),
    )

    def __init__(self, desk: Desk, sighting: bytes, about: About, window: MainWindow) -> None:
        super().__init__(desk, sighting, about, window)
        for each in self.inputs.values():
            each.finder = lambda typed: lines(desk.case, typed, ("imagery", "source"))

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if len(given) < 2:
            raise CaseError(tr("A sighting is bounded by two pictures; name the one without it and the one with it."))
        absent, present = (case.find_live(given[name]) for name in ("absent", "present"))
        for key in (absent, present):
            if case.table(key) not in ("source", "imagery"):
                raise CaseError(tr("{} is no picture; name a source or an imagery record.").format(case.number(key)))
        acts.bound(case, self.alive(case), absent=absent, present=present)
        return self.record


class OcrForm(RemarkForm):
    """In which languages a machine is to read the words of a picture; it works beside the window."""

    name, kind, title, verb = "ocr", "source", "Words by machine", "Read"
    fields = (Field("languages", "&Languages", partial(Line, "eng")),)
    begin: Callable[[bytes, ocr.Plan, str], object]

    def take(self, about: About) -> None:
        found = ocr.engine()
        super().take(about)
        known = ", ".join(found.languages) if found else ""
        self.inputs["languages"].setPlaceholderText(self.tr("eng; installed: {}").format(known or self.tr("none")))

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        found = ocr.engine()
        if found is None:
            raise CaseError(ocr.ABSENT)
        languages = ocr.check_languages(found, given.get("languages", "eng"))
        self.begin(self.record, ocr.plan(case, self.alive(case)), languages)
        return self.record


class StillForm(RemarkForm):
    """At which time of a film a still is to be taken; it works beside the window."""

    name, kind, title, verb = "still", "source", "Still of a film", "Take still"
    fields = (Field("at", "&At", partial(Line, "time in the film: 12.5, 1:05 or 1:02:03")),)
    begin: Callable[[stills.Film, float], object]
    opens_at: float | None = None

    def first(self) -> dict[str, str]:
        return {} if self.opens_at is None else {"at": clock(self.opens_at)}

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if "at" not in given:
            raise CaseError(tr("A still is taken at a time; write it as 1:05."))
        if stills.engine() is None:
            raise CaseError(stills.ABSENT)
        at = seconds_of(given["at"])
        self.begin(stills.film(case, self.alive(case), at=at), at)
        return self.record
