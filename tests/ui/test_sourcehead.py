"""The head of a source: two lines at every width, what is missing can be filled in, what leans on a date is told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.quoted import leaning
from workbench.reading.intake import take_in, working_text
from workbench.ui import theme
from workbench.ui.sourcehead import SourceHead

WORDS = "Two flights\n\nAn Il-76 was seen at Hmeimim last Sunday. A tanker left on 26 October 2025.\n"
LONG = {"publisher": "The Harbour Courier of the Western Isles and Adjoining Waters", "author": "A. Long-Name-Indeed",
        "language": "en", "url": "https://courier.example/2025/10/30/a-very-long-path/to/the/article"}  # fmt: skip


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """A source with a date that leans on its publication, and one that does not."""
    text = tmp_path / "report.txt"
    text.write_text(WORDS, encoding="utf-8")
    with Case.create(tmp_path / "flights.casefile", title="Two flights", analyst="Ada") as made:
        source = take_in(made, [str(text)]).sources[0][0]
        said = working_text(made, source)
        for quote, when in (("An Il-76 was seen at Hmeimim last Sunday", "last Sunday"),
                            ("A tanker left on 26 October 2025", "26 October 2025")):  # fmt: skip
            start, end = said.find(quote)
            excerpt = acts.highlight(made, source, said, start=start, end=end)
            acts.tag(made, excerpt, {"aircraft": "Il-76", "when": when})
        yield made


@pytest.fixture
def head(qapp: QApplication, qtbot: QtBot, case: Case) -> SourceHead:
    theme.dress(qapp)
    made = SourceHead()
    qtbot.addWidget(made)
    made.resize(655, made.sizeHint().height())
    made.show()
    made.show_source(case, source(case))
    return made


def source(case: Case) -> bytes:
    return case.find("S1")[1]


def shown(line: QWidget) -> list[QWidget]:
    return [each for each in line.findChildren(QWidget) if each.isVisible() and each.width()]


@pytest.mark.parametrize("width", [480, 655, 820, 1200])
def test_it_keeps_two_lines_and_nothing_lies_over_anything(case: Case, head: SourceHead, width: int) -> None:
    high = head.sizeHint().height()
    acts.set_fields(case, source(case), LONG)
    acts.cite(case, source(case), "A wire agency with a rather long name")
    acts.set_fields(case, source(case), {"published": "2025-10-30"})
    head.resize(width, high)
    head.show_source(case, source(case))
    assert head.sizeHint().height() == high < 70
    for line in (head.first, head.second):
        places = sorted((each.geometry() for each in shown(line)), key=lambda place: place.left())
        assert places[-1].right() < line.width() or width < 655
        assert all(one.right() < other.left() for one, other in zip(places, places[1:], strict=False)) or width < 655


def test_what_is_cut_stands_whole_in_its_tooltip_and_its_name(case: Case, head: SourceHead) -> None:
    acts.set_fields(case, source(case), LONG)
    head.show_source(case, source(case))
    assert head.publisher.width() < head.publisher.sizeHint().width()
    assert LONG["publisher"] in head.publisher.toolTip()
    assert head.publisher.accessibleName() == f"Publisher {LONG['publisher']}"
    assert LONG["url"] in head.address.toolTip()


def test_what_is_not_recorded_is_filled_in_by_mouse_and_by_key(qtbot: QtBot, head: SourceHead) -> None:
    assert head.publisher.accessibleName() == "Publisher not recorded"
    with qtbot.waitSignal(head.fill_wanted, check_params_cb=lambda field: field == "publisher"):
        qtbot.mouseClick(head.publisher, Qt.MouseButton.LeftButton)
    head.author.setFocus()
    with qtbot.waitSignal(head.fill_wanted, check_params_cb=lambda field: field == "author"):
        qtbot.keyClick(head.author, Qt.Key.Key_Space)


def test_the_whole_hash_is_copied(qtbot: QtBot, case: Case, head: SourceHead) -> None:
    qtbot.mouseClick(head.hash, Qt.MouseButton.LeftButton)
    whole = case.value("SELECT lower(hex(c.blob)) FROM source s JOIN capture c ON c.id = s.capture")
    assert QApplication.clipboard().text() == whole
    assert whole in head.hash.toolTip()


def test_a_date_without_premises_is_given_and_one_with_premises_is_assumed(case: Case, head: SourceHead) -> None:
    acts.set_fields(case, source(case), {"published": "2 March 2020"})
    head.show_source(case, source(case))
    assert (head.published.isVisible(), head.assumed.isVisible()) == (True, False)
    assert head.known.words == "given by Ada"
    acts.set_fields(case, source(case), {"published": "30 October 2025"})
    head.show_source(case, source(case))
    assert (head.published.isVisible(), head.assumed.isVisible()) == (False, True)
    assert (head.known.words, head.rests.words) == ("assumed by Ada", "premises: S1 report.txt")


def test_a_date_that_the_text_states_is_told_as_stated_with_its_place(
    case: Case, head: SourceHead, tmp_path: Path
) -> None:
    (tmp_path / "n.txt").write_text("Notice\n\n12 March 2026\n\nOne aircraft called here.\n", encoding="utf-8")
    ((key, _),) = take_in(case, [str(tmp_path / "n.txt")]).sources
    for day, known in (("2026-03-11", "given by Ada"), ("2026-03-12", "stated ¶1")):
        acts.set_fields(case, key, {"published": day})
        head.show_source(case, key)
        assert (head.published.isVisible(), head.known.words) == (True, known)


def test_dates_that_lean_on_the_publication_are_counted_and_picked(qtbot: QtBot, case: Case, head: SourceHead) -> None:
    assert not head.leans.isVisible()
    acts.set_fields(case, source(case), {"published": "30 October 2025"})
    head.show_source(case, source(case))
    assert head.leans.accessibleName() == "1 date leans on it"
    assert leaning(case, source(case)) == [case.find("SG-01")[1]]
    with qtbot.waitSignal(head.picked) as picked:
        qtbot.mouseClick(head.leans, Qt.MouseButton.LeftButton)
    assert picked.args == [[case.find("SG-01")[1]]]


def test_a_cited_source_is_a_chip_and_says_when_it_is_not_held(qtbot: QtBot, case: Case, head: SourceHead) -> None:
    acts.cite(case, source(case), "Bloomberg")
    head.show_source(case, source(case))
    chip, pill = head._chips  # noqa: SLF001
    assert (chip.text(), pill.text()) == ("S2 Bloomberg", "not held")
    assert head.cites.toolTip() == "Cites\nS2 Bloomberg, not held"
    with qtbot.waitSignal(head.picked) as picked:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert picked.args == [[case.find("S2")[1]]]


def test_a_reliability_that_cannot_be_judged_is_never_cut_in_the_middle_where_its_short_form_fits(
    case: Case, head: SourceHead
) -> None:
    acts.grade(case, source(case), "F")
    acts.cite(case, source(case), "Bloomberg")
    head.show_source(case, source(case))
    seen = {}
    for width in range(600, 1001, 20):
        head.resize(width, head.height())
        seen[head.meaning.shown] = head.meaning.width()
    assert {"cannot be judged", "reliability cannot be judged"} <= seen.keys()
    whole = head.meaning.fontMetrics().horizontalAdvance("cannot be judged")
    assert all(wide < whole + 4 for words, wide in seen.items() if words.endswith("…"))
    assert head.meaning.toolTip().startswith("reliability cannot be judged")
