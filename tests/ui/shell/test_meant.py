"""Every grade and word of judgement says what it means, under the pointer and when What is this? is asked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot

from workbench.reference import glossary
from workbench.ui.app import Desktop
from workbench.ui.chips import GradeBox, Pill
from workbench.ui.matrix.sources import ASKED
from workbench.ui.meant import grade_meant, meant
from workbench.ui.signs import Stem
from workbench.ui.slips import Line, SlipWidget, Station, Tight, Words


def asked(widget: QWidget) -> str:
    """What a widget says, by both ways the same."""
    assert widget.toolTip() == widget.whatsThis()
    return widget.toolTip()


@pytest.mark.parametrize("grade", [*"ABCDEF", *"123456", None])
def test_a_grade_says_what_it_means(qtbot: QtBot, grade: str | None):
    box = GradeBox(grade, "")
    qtbot.addWidget(box)
    assert asked(box).startswith(f"{grade or 'not graded'}: ")
    assert len({grade_meant(each) for each in (*"ABCDEF", *"123456", None)}) == 13


@pytest.mark.parametrize("word", ["proposed", "inferred", "assumed", "not held"])
def test_a_word_in_a_pill_says_what_it_means(qtbot: QtBot, word: str):
    pill = Pill("")
    qtbot.addWidget(pill)
    assert asked(pill) == ""
    pill.setText(word)
    assert asked(pill) == f"{word}: {glossary.meaning('hop', word)}"


def test_words_of_a_slip_keep_their_meaning_when_a_link_in_them_was_pointed_at(qtbot: QtBot):
    about = meant("origin", "known", "silence")
    widget = SlipWidget(Words("1 known, <a href='act:reasons'>Why</a>", "small", html=True, meant=about))
    qtbot.addWidget(widget)
    label = widget.findChild(QLabel)
    label.linkHovered.emit("field:when")
    assert label.toolTip() != about
    label.linkHovered.emit("")
    assert asked(label) == about
    assert about.count("\n") == 1


def test_stations_and_cells_say_it_too(qtbot: QtBot):
    widget = SlipWidget(
        Line((Station("possible", "inferred"), Tight("conflicts", meant=meant("verdict", "conflicts"))))
    )
    qtbot.addWidget(widget)
    stem = widget.findChild(Stem)
    assert asked(stem).splitlines()[0] == meant("origin", "possible")
    assert asked(stem).splitlines()[1] == meant("hop", "inferred")
    assert asked(widget.findChild(QLabel)) == meant("verdict", "conflicts")


def test_a_source_s_own_word_is_explained_by_nobody():
    assert meant("hedge", "allegedly", "") == ""


def test_the_inspector_says_what_grade_method_and_origins_mean(opened: Desktop, qtbot: QtBot):
    case = opened.desk.case
    opened.desk.focus.select(case.find("SG-02")[1])
    inspector = opened.views.inspector
    qtbot.waitUntil(lambda: any("origins:" in each.text() for each in inspector.findChildren(QLabel)))
    line = next(each for each in inspector.findChildren(QLabel) if "origins:" in each.text())
    assert asked(line) == meant("origin", "unknown")
    boxes = [each for each in inspector.findChildren(GradeBox) if each.isVisible()]
    assert grade_meant("2") in [asked(each) for each in boxes]
    opened.desk.focus.select(case.find("CL-1")[1])
    denied = meant("claim", "denial")
    assert denied
    qtbot.waitUntil(lambda: any(denied in each.toolTip() for each in inspector.findChildren(QLabel)))


def test_lists_and_tables_say_it_of_their_cells(opened: Desktop):
    rows = opened.views.navigator.list.model()
    graded = next(at for at, row in enumerate(rows.rows) if getattr(row, "grade", None) == "2")
    opened.window.go("log")
    opened.views.log.show_kind("sighting")
    QApplication.processEvents()
    log = opened.views.log.table.model()
    column = next(at for at, each in enumerate(log.columns) if each.key == "credibility")
    for role in ASKED:
        assert grade_meant("2") in rows.index(graded, 0).data(role)
        assert grade_meant("2") in [log.index(at, column).data(role).split("\n")[-1] for at in range(log.rowCount())]


def test_menus_and_buttons_answer_what_they_are(opened: Desktop):
    acts = opened.window.acts
    assert all(acts[each.name].whatsThis() for each in acts)
    acts["whats-this"].trigger()
    assert QWhatsThis.inWhatsThisMode()
    QWhatsThis.leaveWhatsThisMode()
