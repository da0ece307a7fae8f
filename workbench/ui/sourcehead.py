"""What is known of a source, in two lines above its text: reliability, publisher, author, cites, hash, and the date."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from workbench.case.case import Case
from workbench.case.datelines import datelines
from workbench.case.ids import id_bytes
from workbench.case.premised import premised
from workbench.case.quoted import Cited, cited, leaning
from workbench.case.rows import Row, record
from workbench.ui.chips import GradeBox, KindChip, Pill
from workbench.ui.language import counted, worded
from workbench.ui.oneline import Aside, Fact, OneLine
from workbench.ui.plain import tip
from workbench.ui.wording import day, short_address, short_hash
from workbench.values import grades
from workbench.values.paragraphs import place_words
from workbench.values.spoken import thousands

_CHIPS = 2  # cited sources that are shown; all are named in the tooltip
_NAME = 22  # letters of a cited source's name


class SourceHead(QWidget):
    """Two lines at every width; what nobody recorded reads so, and is pressed to be filled in."""

    fill_wanted = Signal(str)  # the field to be filled in
    picked = Signal(list)  # records to be selected
    offers_wanted = Signal()  # what the source says of itself

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Case, Row, list[Cited], list[bytes]] | None = None
        self.setProperty("bar", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.first, self.second = OneLine(), OneLine()
        self._make_first()
        self._make_second()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 12, 6)
        column.setSpacing(2)
        column.addWidget(self.first)
        column.addWidget(self.second)

    def _make_first(self) -> None:
        self.grade, self.held = GradeBox(None, ""), Pill(self.tr("not held"))
        self.meaning, self.cites, self.more = Aside(), Aside(faint=True), Aside(faint=True)
        self.publisher, self.author = Fact(self.tr("Publisher")), Fact(self.tr("Author"))
        self.hash = Fact(icon="lock", mono=True)
        self._chips: list[QWidget] = []
        self.first.add(self.grade)
        self.first.add(self.held)
        self.first.add(self.meaning, gives=9)
        self.first.add(self.publisher, gives=3)
        self.first.add(self.author, gives=4)
        self.first.add(self.cites, gives=8)
        self.first.add(self.hash, right=True)
        self.publisher.clicked.connect(lambda: self.fill_wanted.emit("publisher"))
        self.author.clicked.connect(lambda: self.fill_wanted.emit("author"))
        self.hash.clicked.connect(self._copy)

    def _make_second(self) -> None:
        self.published = Fact(self.tr("Published"), strong=True)
        self.assumed = Fact(self.tr("Published"), icon="assumed", strong=True)
        self.known, self.rests, self.why = Aside(strong=True), Aside(), Aside(faint=True)
        self.leans, self.language, self.address = Fact(), Fact(self.tr("Language")), Aside(faint=True)
        self.covered, self.offers = Aside(), Fact()
        for part, gives in ((self.published, 0), (self.assumed, 0), (self.known, 2), (self.rests, 4), (self.why, 9)):
            self.second.add(part, gives=gives)
        right = ((self.covered, 6), (self.address, 8), (self.offers, 3), (self.language, 0), (self.leans, 0))
        for part, gives in right:
            self.second.add(part, gives=gives, right=True)
        for fact in (self.published, self.assumed):
            fact.clicked.connect(lambda: self.fill_wanted.emit("published"))
        self.language.clicked.connect(lambda: self.fill_wanted.emit("language"))
        self.offers.clicked.connect(self.offers_wanted)
        self.leans.clicked.connect(lambda: self.picked.emit(self._shown[3]))

    def show_source(self, case: Case, source: bytes) -> None:
        """Say what the case says of it now."""
        row = record(case, source)
        key = id_bytes(row["id"])
        shown = case, row, cited(case, key), leaning(case, key)
        if self._shown == shown:
            return
        self._shown = shown
        self._tell_first(row)
        self._tell_cites(shown[2])
        self._tell_date(case, row)
        self._tell_rest(row, len(shown[3]))
        self.first.fit()
        self.second.fit()

    def _tell_first(self, row: Row) -> None:
        held, meaning = row["held"], grades.meaning(row["reliability"])
        self.grade.show_grade(row["reliability"], meaning)
        self.grade.setVisible(held)
        self.held.setVisible(not held)
        words, _, why = meaning.partition(":") if held else ("", "", "")
        self.meaning.tell(worded(words), short=worded(words.removeprefix("reliability ")), says=worded(why.strip()))
        for fact, name in ((self.publisher, "publisher"), (self.author, "author")):
            fact.tell(row[name] or self.tr("not recorded"), missing=not row[name], says=self.tr("Press to edit"))
        size = self.tr("{} bytes").format(thousands(row["bytes"])) if held else ""
        says = self.tr("SHA-256 {}\n{}\nPress to copy the whole hash").format(row["sha256"], size)
        self.hash.tell(short_hash(row["sha256"]) if held else "", says=says)

    def _tell_cites(self, sources: list[Cited]) -> None:
        for part in self._chips:
            self.first.take(part)
        missing = self.tr(", not held")
        named = [f"{one.number} {one.title or self.tr('untitled')}{'' if one.held else missing}" for one in sources]
        self.cites.tell(self.tr("Cites") if sources else "", says="\n".join(named))
        self._chips = [
            part for one, name in zip(sources[:_CHIPS], named, strict=False) for part in self._cited(one, name)
        ]
        if len(sources) > _CHIPS:
            more = Aside(faint=True)
            more.setParent(self.first)  # shown without one it would be a window, and take the keyboard
            more.tell(self.tr("+ {}").format(len(sources) - _CHIPS), says="\n".join(named[_CHIPS:]))
            self._chips.append(more)
        for part in self._chips:
            self.first.add(part)
            part.show()

    def _cited(self, one: Cited, name: str) -> list[QWidget]:
        words = f"{one.number} {one.title or self.tr('untitled')}"
        chip = KindChip("source", words if len(words) <= _NAME else words[: _NAME - 1].rstrip() + "…")
        chip.setToolTip(tip(name))
        chip.clicked.connect(lambda: self.picked.emit([one.source]))
        return [chip] if one.held else [chip, Pill(self.tr("not held"))]

    def _tell_date(self, case: Case, row: Row) -> None:
        how = row["published_how"]
        given = how is not None and str(how["why"]).startswith("given by ")
        line = next(iter(datelines(case, [id_bytes(row["id"]) or b""]).values()), None)
        bears = premised(case, how) if how and not line else []
        rests = " + ".join(each.told(own=id_bytes(row["id"])) for each in bears)
        assumed = given and bool(rests)
        whole = day(how["edtf"]) if how and how["edtf"] else self.tr("not recorded")
        self.published.tell("" if assumed else whole, missing=how is None, says=self.tr("Press to edit"))
        self.assumed.tell(whole if assumed else "", unsure=True, says=self.tr("Press to edit"))
        known, _, reason = str(how["why"]).partition("; ") if how else ("", "", "")
        if how and how["accepted_by"] and not given:
            known, reason = self.tr("accepted by {}").format(how["accepted_by"]), how["why"]
        if assumed:
            known = known.replace("given by", "assumed by", 1)
        place = f"{worded('stated')} {place_words(line.paragraph)}" if line else ""
        self.known.tell(place or worded(known), says=worded(known if line else reason))
        self.rests.tell(self.tr("premises: {}").format(rests) if rests else "")
        self.why.tell(worded(reason))

    def tell_covered(self, words: str) -> None:
        """How far it is worked through, where that is followed."""
        self.covered.tell(words)
        self.second.fit()

    def _tell_rest(self, row: Row, lean: int) -> None:
        self.language.tell(row["language"] or "", says=self.tr("Press to edit"))
        self.address.tell(short_address(row["url"]) if row["url"] else "", says=row["url"] or "")
        open_ = row["held"] and not all(row[name] for name in ("publisher", "author", "published"))
        says = self.tr("Its own words on publisher, author, day and language; nothing is filled in unasked")
        self.offers.tell(self.tr("Propose…") if open_ else "", says=says)
        words = counted(lean, "date leans on it", "dates lean on it")
        self.leans.tell(words if lean else "", says=self.tr("Press to select what carries them"))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._shown[1]["sha256"])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
