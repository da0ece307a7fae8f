"""The form that says which airframe flew a track."""

from __future__ import annotations

from functools import partial

from workbench.case.acts.tracks import airframe_called, fly
from workbench.case.case import Case
from workbench.case.rows import record
from workbench.case.titles import track_name
from workbench.ui.desk import Desk
from workbench.ui.entity.forms import entity_lines
from workbench.ui.forms.form import About, Field, Form
from workbench.ui.forms.inputs import Picker
from workbench.ui.forms.standing import place_of
from workbench.ui.language import tr
from workbench.ui.window import MainWindow
from workbench.values.errors import CaseError


class FlyForm(Form):
    """An airframe there is, by number, name or mark, or a new one of that registration or address."""

    name, kind, title, verb = "airframe", "track", "Which airframe flew it", "Say so"
    fields = (
        Field("airframe", "&Airframe", partial(Picker, "EN-01, registration or hex; a new mark makes a new one")),
    )

    def __init__(self, desk: Desk, track: bytes, about: About, window: MainWindow) -> None:
        self._track = track
        super().__init__(desk, about, window)
        self.inputs["airframe"].finder = lambda typed: entity_lines(desk.case, typed, kind="aircraft")

    @classmethod
    def on(cls, desk: Desk, track: bytes, window: MainWindow) -> FlyForm:
        """The form on a track."""
        row = record(desk.case, track)
        about = About(track.hex(), track_name(row), aside=row["number"] or "", place=place_of(window, track))
        return cls(desk, track, about, window)

    def first(self) -> dict[str, str]:
        said = record(self.desk.case, self._track)["identity"] or {}
        return {"airframe": said.get("registration", {}).get("value", "")}

    def given(self) -> dict[str, str]:
        text = self.inputs["airframe"].text().strip()
        return {**super().given(), **({"airframe": text} if text else {})}

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        text = given.get("airframe", "")
        if not text:
            raise CaseError(tr("No airframe is named; write its number, registration or hex."))
        known = text.split()[0]
        with case.change("Name airframe"):
            named = airframe_called(case, known if known.upper().startswith("EN-") else text)
            fly(case, self._track, named)
        return self._track
