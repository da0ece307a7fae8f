"""What is said of a record stands whole where there is little room: hashes, given values, a narrow head."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from workbench.case import acts
from workbench.ui import theme
from workbench.ui.app import Desktop
from workbench.ui.facts import Facts
from workbench.ui.plain import bare

Key = Callable[[str], bytes]


def said(desktop: Desktop) -> list[QLabel]:
    sections = desktop.views.inspector.sections
    return [label for name in ("what", "where") for label in sections[name].findChildren(QLabel)]


def test_a_hash_is_shown_by_its_ends_and_copied_whole(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    sha = opened.desk.case.value("SELECT blob FROM capture").hex()
    opened.desk.focus.select(key("S1"))
    qtbot.waitUntil(lambda: opened.views.inspector.shown == key("S1"))
    (label,) = [each for each in said(opened) if sha in each.text()]
    assert f">{sha[:12]}…{sha[-12:]}</a>" in label.text()
    label.linkHovered.emit(f"copy:{sha}")
    assert label.toolTip() == sha
    label.linkActivated.emit(f"copy:{sha}")
    assert QApplication.clipboard().text() == sha


def test_a_value_no_source_writes_names_who_gave_it_once(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    opened.desk.act(acts.set_fields, key("SG-02"), {"place": "Latakia", "origin": "Nowhereville"})
    opened.desk.focus.select(key("SG-02"))
    qtbot.waitUntil(lambda: opened.views.inspector.shown == key("SG-02"))
    words = " ".join(each.text() for each in said(opened))
    assert "“”" not in words
    assert words.count(f"given by {opened.desk.analyst}<") == 2
    given = f"<span style='color:{theme.current().text3}'>given by {opened.desk.analyst}</span>"
    assert f"<b>Nowhereville</b> {given}" in words
    assert "accepted by" not in words


def test_the_reason_of_a_date_begins_like_a_sentence(qtbot: QtBot, opened: Desktop, key: Key) -> None:
    opened.desk.focus.select(key("SG-02"))
    qtbot.waitUntil(lambda: opened.views.inspector.shown == key("SG-02"))
    words = bare(" ".join(each.text() for each in said(opened)))
    assert "Day, zone not stated. A date of its own." in words


def test_what_stays_open_of_a_date_is_said_beside_it_until_it_is_settled(
    qtbot: QtBot, opened: Desktop, key: Key
) -> None:
    opened.desk.act(acts.set_fields, key("S1"), {"published": "31 October 2025"})
    made = opened.desk.act(acts.tag, key("E1"), {"when": "last Sunday"})
    says = "“last Sunday” is read as 26 Oct 2025; it may be 19 Oct 2025."
    opened.desk.focus.select(made)
    qtbot.waitUntil(lambda: says in [each.text() for each in said(opened) if not each.isHidden()])
    opened.desk.act(acts.accept, made, "when", "2025-10-26")
    qtbot.waitUntil(lambda: says not in [each.text() for each in said(opened) if not each.isHidden()])


def test_a_publication_date_that_was_typed_here_is_not_put_in_quotation_marks(
    qtbot: QtBot, opened: Desktop, key: Key
) -> None:
    opened.desk.act(acts.set_fields, key("S1"), {"published": "30 October 2025"})
    opened.desk.focus.select(key("S1"))
    qtbot.waitUntil(lambda: opened.views.inspector.shown == key("S1"))
    words = " ".join(each.text() for each in said(opened))
    assert "<b>30 Oct 2025</b>" in words
    assert "“30 October 2025”" not in words


def test_a_hedge_is_a_source_s_words(desktop: Desktop) -> None:
    facts = Facts(None, open_=False)
    facts.add("Hedge", "was noted <to>", verbatim=True)
    facts.add("Event", "arrival")
    (words,) = facts.slips
    assert "“was noted &lt;to&gt;”" in words.text
    assert "“arrival”" not in words.text
