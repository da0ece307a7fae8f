"""The acts on pictures and films, bound to what is selected; what takes long is done beside the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from workbench.case import acts, machine
from workbench.case.ids import id_bytes
from workbench.case.imagery import WORDS
from workbench.case.rows import Row, record
from workbench.case.standing import mime_of
from workbench.case.trash import in_trash
from workbench.reading import ocr, stills
from workbench.ui.forms.form import Form, about_record
from workbench.ui.forms.imagery import BoundForm, ImageryForm, OcrForm, StillForm
from workbench.ui.forms.remarks import RemarkForm
from workbench.ui.forms.standing import place_of
from workbench.ui.window import MainWindow

if TYPE_CHECKING:
    from workbench.ui.forms.binding import Forms

AnyForm = TypeVar("AnyForm", bound=RemarkForm)
_READABLE = ("image/", "application/pdf")


class ImagingActs:
    """Imagery records, words by machine and their confirmation, stills, bounded sightings."""

    def __init__(self, window: MainWindow, forms: Forms) -> None:
        self._window, self._desk, self._forms = window, window.desk, forms
        bind = window.acts.bind
        bind("imagery", self.describe, when=self._pictured)
        bind("ocr", self.read_words, when=lambda: self._of(_READABLE))
        bind("confirm", self.confirm, when=lambda: self._unconfirmed() is not None)
        bind("still", self.take_still, when=lambda: self._of(("video/",)))
        bind("bound", self.bound, when=lambda: self._alive() == "sighting")
        for name, form in (("imagery", self.describe), ("ocr", self.read_words), ("still", self.take_still),
                           ("bound", self.bound)):  # fmt: skip
            forms.resumes(name, form)

    # what is selected

    def _alive(self) -> str:
        """The kind of the selected record, as long as acts can be done on it."""
        case, key = self._desk.case, self._desk.focus.primary
        if case is None or key is None or not self._desk.writable or in_trash(case, key):
            return ""
        return str(case.table(key))

    def _row(self) -> Row:
        return record(self._desk.case, self._desk.focus.primary)

    def _source(self) -> bytes | None:
        """The selected source, or that of the selected excerpt or imagery record."""
        kind = self._alive()
        if kind == "source":
            return bytes(self._desk.focus.primary)
        return id_bytes(self._row()["source"]) if kind in ("excerpt", "imagery") else None

    def _pictured(self) -> bool:
        """Whether what is selected is, or belongs to, a source that can be a picture or a film."""
        source = self._source()
        return source is not None and not mime_of(self._desk.case, source).startswith(WORDS)

    def _of(self, mimes: tuple[str, ...]) -> bool:
        source = self._source()
        row = record(self._desk.case, source) if source else {}
        return bool(row.get("held")) and not row["deleted"] and str(row["mime"]).startswith(mimes)

    def _unconfirmed(self) -> Row | None:
        """The selected source or quote, where a machine read its words and nobody has confirmed them."""
        row = self._row() if self._alive() in ("source", "excerpt") else {}
        told = row.get("machine_read")
        return row if told and not told["confirmed_by"] else None

    # forms

    def _open(self, form: type[RemarkForm], key: bytes | None) -> Form:
        return self._forms.show(self._made(form, key))

    def _made(self, form: Callable[..., AnyForm], key: bytes | None) -> AnyForm:
        about = about_record(self._desk.case, key, place_of(self._window, key))
        return form(self._desk, key, about, self._window)

    def describe(self) -> Form:
        """The form of the imagery record of the selected source."""
        key = bytes(self._desk.focus.primary) if self._alive() == "imagery" else self._source()
        return self._open(ImageryForm, key)

    def bound(self) -> Form:
        """The form of the two pictures that bound the selected sighting."""
        return self._open(BoundForm, self._desk.focus.primary)

    def confirm(self) -> None:
        """Confirm the words of the selected quote, or all of the selected source."""
        row = self._unconfirmed()
        if row is None:
            return
        key = id_bytes(row["source"] if row["record"] == "excerpt" else row["id"])
        span = {"start": row["start"], "end": row["end"]} if row["record"] == "excerpt" else {}
        self._desk.attempt(lambda case: acts.confirm_words(case, key, **span))

    # beside the window

    def read_words(self) -> Form:
        """The form that asks for languages, then reads the words of the selected source's pictures."""
        form = self._made(OcrForm, self._source())
        form.begin = self.begin_reading
        return self._forms.show(form)

    def begin_reading(self, source: bytes, plan: ocr.Plan, languages: str) -> None:
        """Read beside the window; the words come in when it is done, unless it was called off."""
        tr, number = self._window.tr, self._desk.case.number(source)

        def done(found: machine.Reading) -> None:
            if self._desk.attempt(lambda case: acts.take_words(case, source, found)):
                count = sum(page.words for page in found.pages)
                unsure = sum(page.unsure for page in found.pages)
                says = tr("{}: {} words read by {}, {} of them unsure. Compare them with the picture before you quote.")
                self._window.messages.say("care", says.format(number, count, found.tool, unsure))

        self._desk.jobs.start(
            tr("Reading words of {}").format(number), lambda progress: ocr.read(plan, languages=languages,
                                                                                progress=progress),
            done=done, failed=self._refused,
        )  # fmt: skip

    def take_still(self) -> Form:
        """The form that asks for the time; of a marked stretch its beginning is proposed."""
        row, made = self._row(), self._made(StillForm, self._source())
        made.begin = self.begin_still
        if row["record"] == "excerpt" and row.get("span") and not made.inputs["at"].value():
            made.opens_at = float(row["span"][0])
            made.fill(made.first())
        return self._forms.show(made)

    def begin_still(self, film: stills.Film, at: float) -> None:
        """Take it beside the window; it comes in as a source of its own."""
        tr, made = self._window.tr, list[bytes]()

        def done(picture: bytes) -> None:
            if self._desk.attempt(lambda case: made.append(stills.keep(case, film, at, picture))):
                self._desk.focus.select(made[0])

        self._desk.jobs.start(
            tr("Taking a still of {}").format(film.name),
            lambda progress: stills.grab(film, at, tick=lambda: progress(0, 0, film.name)),
            done=done, failed=self._refused,
        )  # fmt: skip

    def _refused(self, says: str) -> None:
        self._window.messages.say("finding", says)
