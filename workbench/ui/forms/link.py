"""A typed link from one record to another, resting on words where there are any."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import partial

from PySide6.QtCore import Qt

from workbench.analysis.borrowed import likely_original
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.numbers import PREFIX
from workbench.case.rows import record
from workbench.case.search import hits
from workbench.case.standing import excerpts_of, numbers_begun
from workbench.case.titles import title
from workbench.ui.desk import Desk
from workbench.ui.forms.choices import Choice, Choices
from workbench.ui.forms.form import About, Field, Form
from workbench.ui.forms.inputs import Line, Picker
from workbench.ui.forms.linkglyph import LinkGlyph
from workbench.ui.forms.passage import Passage, passage_of
from workbench.ui.forms.pills import Chips
from workbench.ui.language import counted, tr
from workbench.ui.moves import label
from workbench.ui.plain import tip
from workbench.ui.window import MainWindow
from workbench.ui.wording import there
from workbench.values import words
from workbench.values.errors import CaseError

LINKED = ("source", "excerpt", "sighting", "claim", "entity", "lead")
LETTERS = {"supports": "s", "contradicts": "c", "differs": "d", "cites": "i", "same-as": "m", "part-of": "p",
           "about": "a", "precedes": "r", "distinct-from": "t"}  # fmt: skip
OFFERED = 12  # records that are offered while a target is typed


class CarriedForm(Form):
    """A form with a field for the words that carry a link; those its ends rest on are listed below it."""

    def __init__(self, desk: Desk, about: About, window: MainWindow, *, words: Passage | None) -> None:
        self.words = words
        super().__init__(desk, about, window)
        self.inputs["excerpt"].finder = lambda typed: lines(desk.case, typed, ("excerpt",))
        if words is not None:
            hint = self.tr("the selected words, “{}”").format(words.quote)
            self.inputs["excerpt"].setPlaceholderText(hint)
            self.inputs["excerpt"].setToolTip(tip(hint))  # of a long quote the field shows the beginning

    def _build(self) -> None:
        super()._build()
        self.near = Choices(written=False)
        self.rows.put_below("excerpt", self.near)
        self.inputs["excerpt"].walks = self.near.step
        self.near.chosen.connect(self._choose)

    def offer_words(self, ends: Iterable[bytes], *, but: Collection[bytes] = ()) -> None:
        """List the words that these records rest on."""
        case = self.desk.case
        found = dict.fromkeys(each for key in ends for each in excerpts_of(case, key) if each not in but)
        near = [(case.number(each), passage_of(case, each).quote) for each in list(found)[:OFFERED]]
        self.near.offer("", "", [Choice(number, number, f"“{' '.join(quote[:70].split())}”") for number, quote in near])

    def _choose(self, number: str) -> None:
        self.inputs["excerpt"].put(line(self.desk.case, self.desk.case.find(number)[1]) if number else "")

    def excerpt(self, case: Case, given: dict[str, str]) -> bytes | None:
        """The words named in the field, else those selected in the reader."""
        if "excerpt" in given:
            return case.find_live(given["excerpt"], "excerpt")
        return self.words.keep(case) if self.words is not None else None


class LinkForm(CarriedForm):
    """How the selected record stands to another; without an excerpt the link is drawn dashed."""

    name, kind, title, verb = "link", "link", "New link from", "Link"
    fields = (
        Field("kind", "&Kind", partial(Chips, words.LINK_KINDS.meanings, letters=LETTERS, explained=True)),
        Field("to", "&To", partial(Picker, "number or words of the other record")),
        Field("note", "&Note", partial(Line, "why; may stay empty", prose=True)),
        Field("excerpt", "&Excerpt", partial(Picker, "words it rests on; without them it is drawn dashed")),
    )

    def __init__(
        self, desk: Desk, start: bytes, about: About, window: MainWindow, *, target: bytes | None, words: Passage | None
    ) -> None:  # fmt: skip
        self._start, self._target = start, target
        self._likely = likely_original(desk.case, start) if target is None else None
        super().__init__(desk, about, window, words=words)
        self.inputs["to"].finder = lambda typed: lines(desk.case, typed, self._fitting(), but=start)
        self.inputs["to"].changed.connect(self._narrow)
        self.inputs["kind"].pressed_for.connect(self._go_on)
        self._narrow()

    def open_here(self) -> None:
        """The keyboard begins with the kind, or where that is foreseen with the record that is still to be named."""
        super().open_here()
        if self._likely is not None:
            self.inputs["to"].setFocus(Qt.FocusReason.OtherFocusReason)
            self.inputs["to"].selectAll()  # what is typed names another
        elif self.inputs["kind"].value() and not self.inputs["to"].value():
            self._go_on()

    def _go_on(self) -> None:
        """After a letter the next words are meant for the first field that is empty, not for another kind."""
        name = "note" if self.inputs["to"].value() else "to"
        self.inputs[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        super()._build()
        self.glyph = LinkGlyph()
        self.rows.put_below("kind", self.glyph)
        if self._likely is not None:
            says = counted(self._likely[1], "word stands", "words stand")
            self.rows.put_below("to", label(tr("Proposed: {} side by side in both.").format(says), "faint"))
        for each in self.inputs.values():
            each.changed.connect(self._draw)
        self.inputs["to"].changed.connect(self._offer_words)

    def take(self, about: About) -> None:
        super().take(about)
        if "to" in self._first:
            self._first["to"] = self._first["to"].partition(" ")[0]  # as it is given: nothing was typed yet
        self._offer_words()
        self._draw()

    def _draw(self) -> None:
        case, target = self.desk.case, self.inputs["to"].value()
        carried = bool(self.inputs["excerpt"].value()) or self.words is not None
        self.glyph.show_link(self.inputs["kind"].value(), case.number(self._start), target, carried=carried)

    def _offer_words(self) -> None:
        """The words that either end rests on, to be taken as what carries the link."""
        target = there(self.desk.case, self.inputs["to"].value())
        self.offer_words(key for key in (self._start, target) if key)

    def _fitting(self) -> tuple[str, ...]:
        """The kinds of record that the chosen kind of link may lead to."""
        return (self.desk.case.table(self._start),) if self.inputs["kind"].value() == "same-as" else LINKED

    def _narrow(self) -> None:
        """Only records of one kind may be the same."""
        case, target = self.desk.case, there(self.desk.case, self.inputs["to"].value())
        self.inputs["kind"].withhold("same-as", target is not None and case.table(target) != case.table(self._start))

    def first(self) -> dict[str, str]:
        case, ends = self.desk.case, [key for key in (self._start, self._target) if key]
        sources = all(case.table(key) == "source" for key in ends)  # mostly said of two sources: one draws on the other
        target = self._target or (self._likely[0] if self._likely else None)
        return {"kind": "cites" if sources else "", "to": line(case, target) if target else ""}

    def do(self, case: Case, given: dict[str, str]) -> bytes:
        if "kind" not in given or "to" not in given:
            raise CaseError(tr("A link needs a kind and a record to lead to; fill both."))
        start, target = case.find_live(self._start.hex()), case.find_live(given["to"])
        with case.change("Link"):
            excerpt = self.excerpt(case, given)
            excerpts = [excerpt] if excerpt else []
            acts.link(case, start, given["kind"], target, excerpts=excerpts, note=given.get("note"))
        return self._start


def line(case: Case, key: bytes) -> str:
    """A record as a line to pick: its number, then what it is called."""
    row = record(case, key)
    return f"{case.number(key)}  {' '.join(title(row['record'], row).split())}"


def lines(case: Case, typed: str, tables: Iterable[str], *, but: bytes | None = None) -> list[str]:
    """Records that a beginning of a number, or words, may mean."""
    wanted = set(tables)
    keys = [*_numbered(case, typed, wanted), *_named(case, typed, wanted)]
    return [line(case, key) for key in dict.fromkeys(keys) if key != but][:OFFERED]


def _numbered(case: Case, typed: str, tables: set[str]) -> list[bytes]:
    start = typed.strip().upper().replace("-", "")
    letters = start.rstrip("0123456789")
    found: list[bytes] = []
    for table in tables:
        if letters and PREFIX[table][0].rstrip("-").startswith(letters):
            found += numbers_begun(case, table, start, most=OFFERED)
    return found


def _named(case: Case, typed: str, tables: set[str]) -> list[bytes]:
    found = hits(case.raw, f"{typed.strip()}*", limit=5 * OFFERED, scan=False)
    return [hit.row for hit in found if hit.table in tables]
