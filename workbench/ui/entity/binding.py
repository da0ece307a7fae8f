"""The acts on entities, bound to what is selected."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from workbench.case.acts.entities import ABOUT
from workbench.case.entities import parted, type_of
from workbench.ui.entity.forms import (
    AliasForm,
    AssignForm,
    EntityForm,
    NewEntityForm,
    OnEntity,
    SameForm,
    SplitForm,
)
from workbench.ui.forms.form import About, Form, about_record
from workbench.ui.forms.standing import place_of
from workbench.ui.language import counted
from workbench.ui.window import MainWindow

if TYPE_CHECKING:
    from workbench.ui.forms.binding import Forms


class EntityActs:
    """Opens the forms of entities beside the others; one form is open at a time."""

    def __init__(self, window: MainWindow, forms: Forms) -> None:
        self._window, self._desk, self._forms = window, window.desk, forms
        bind = window.acts.bind
        bind("entity", self.identify, when=lambda: bool(self._about()))
        bind("new-entity", self.new, when=lambda: self._desk.writable)
        for name, form in (("alias", AliasForm), ("same", SameForm)):
            bind(name, lambda form=form: self._on(form), when=lambda: self._entity() is not None)
        bind("split", lambda: self._on(SplitForm), when=self._parted)
        bind("assign", self._assign, when=lambda: self._entity("aircraft") is not None)
        for name, does in (
            ("entity", self.identify),
            ("new-entity", self.new),
            ("assign", self._assign),
            *((form.name, partial(self._on, form)) for form in (AliasForm, SameForm, SplitForm)),
        ):
            forms.resumes(name, does)  # fmt: skip

    def _about(self) -> list[bytes]:
        """The selected records that can be about an entity."""
        picked = self._desk.picked() if self._desk.writable else {}
        return [key for key, (kind, thrown) in picked.items() if kind in ABOUT and not thrown]

    def _entity(self, kind: str = "") -> bytes | None:
        """The selected entity, of a type where one is named."""
        key = self._desk.focus.primary
        if key is None or not self._desk.writable:
            return None
        held = type_of(self._desk.case, key)
        return key if held and kind in ("", held) else None

    def _parted(self) -> bool:
        key = self._entity()
        return key is not None and parted(self._desk.case, key)

    def _words(self, key: bytes) -> About:
        return about_record(self._desk.case, key, place_of(self._window, key))

    def identify(self) -> Form:
        """Say who or what the selected records are about."""
        keys = self._about()
        about = self._words(keys[0])
        if len(keys) > 1:
            about = About("several", counted(len(keys), "record"), place=about.place)
        return self._forms.show(EntityForm(self._desk, keys, about, self._window))

    def new(self) -> Form:
        """A new entity, of the type that is listed."""
        page = self._window.pages["entities"]
        kind = page.roster.type if self._window.workspace == "entities" else ""
        return self._forms.show(NewEntityForm(self._desk, About(""), self._window, kind=kind))

    def _on(self, form: type[OnEntity]) -> Form:
        key = self._entity()
        return self._forms.show(form(self._desk, key, self._words(key), self._window))

    def _assign(self) -> Form:
        form = self._on(AssignForm)
        form.told = lambda says: self._window.messages.say("care", says)
        return form
