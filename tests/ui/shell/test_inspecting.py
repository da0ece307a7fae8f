"""The inspector, the navigator and the findings page tell what does not fit, what leans on what, and put it right."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.rows import record
from workbench.reading.intake import take_in, working_text
from workbench.ui.app import Desktop
from workbench.ui.chips import KindChip
from workbench.ui.findingspage import Item
from workbench.ui.forms.carry import CarryForm
from workbench.ui.navigatorlist import Head, LegRow
from workbench.ui.sections import Section
from workbench.ui.short import Short, cut
from workbench.ui.signs import Stem, Stroke
from workbench.ui.slips import Words

TEXT = """Flights

A report by the Wire told of flights on Thursday.

The Il-26M flew from Libya to Latakia and then to Moscow last Sunday. An Il-62 came too, said the Wire.
"""
FLEW = "The Il-26M flew from Libya to Latakia and then to Moscow last Sunday"
Key = Callable[[str], bytes]


@pytest.fixture
def case_path(tmp_path: Path) -> Path:
    """A sighting of two legs, of a type there is not, relayed by one who is not held."""
    path, text = tmp_path / "legs.casefile", tmp_path / "legs.txt"
    text.write_text(TEXT, encoding="utf-8")
    with Case.create(path, title="Legs", analyst="Ada") as case:
        source = take_in(case, [str(text)]).sources[0][0]
        said = working_text(case, source)
        quote = [acts.highlight(case, source, said, start=at, end=end)
                 for at, end in map(said.find, (FLEW, "An Il-62 came too"))]  # fmt: skip
        stated = {"aircraft": "Il-26M", "origin": "Libya", "place": "Latakia", "destination": "Moscow",
                  "when": "last Sunday"}  # fmt: skip
        first = acts.tag(case, quote[0], stated, by=["Radarbox", "the Wire"])
        second = acts.tag(case, quote[1], {"aircraft": "Il-62"})
        acts.link(case, second, "same-as", first)
        acts.cite(case, source, "the Wire", inferred=True)
        acts.set_fields(case, source, {"published": "2025-10-30"})
    return path


@pytest.fixture
def shown(qtbot: QtBot, opened: Desktop, key: Key) -> Desktop:
    opened.desk.focus.select(key("SG-01"))
    qtbot.waitUntil(lambda: opened.views.inspector.shown == key("SG-01"))
    qtbot.waitUntil(lambda: opened.views.found.settled)
    return opened


def said(desktop: Desktop, section: str) -> str:
    return " ".join(each.text() for each in desktop.views.inspector.sections[section].findChildren(QLabel))


def button(desktop: Desktop, section: str, words: str) -> QPushButton:
    buttons = desktop.views.inspector.sections[section].findChildren(QPushButton)
    return next(each for each in buttons if each.text() == words)


def test_an_unknown_type_is_resolved_from_the_finding_by_key(qtbot: QtBot, shown: Desktop, key: Key) -> None:
    assert "is no known type" in said(shown, "findings")
    assert "“Il-26M”</span>: Libya, Latakia, Moscow" in shown.views.inspector.head.name.text()
    resolve = button(shown, "findings", "Resolve to Il-62M")
    shown.window.activateWindow()
    resolve.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(resolve, Qt.Key.Key_Space)
    held = record(shown.desk.case, key("SG-01"))["aircraft"]
    assert (held["written"], held["value"], held["accepted_by"]) == ("Il-26M", "Il-62M", shown.desk.analyst)
    qtbot.waitUntil(lambda: "is no known type" not in said(shown, "findings"))


def test_a_type_is_kept_as_written(qtbot: QtBot, shown: Desktop, key: Key) -> None:
    qtbot.mouseClick(button(shown, "findings", "Keep as written"), Qt.MouseButton.LeftButton)
    held = record(shown.desk.case, key("SG-01"))["aircraft"]
    assert (held["value"], held["why"]) == ("Il-26M", "kept as written")


def test_each_leg_has_its_day_and_what_it_leans_on(qtbot: QtBot, shown: Desktop, key: Key) -> None:
    words = said(shown, "where")
    assert words.index("SG-01a") < words.index("Libya → Latakia") < words.index("SG-01b") < words.index("→ Moscow")
    assert "26 Oct 2025" in words
    assert "26 Oct or later" in words
    assert "“last Sunday”" in words
    assert f"record:{key('S1').hex()}" in words
    button(shown, "where", "Take 19 Oct 2025").click()
    assert record(shown.desk.case, key("SG-01"))["when"]["edtf"] == "2025-10-19"


def test_the_way_to_the_origin_is_drawn_with_its_hops(shown: Desktop) -> None:
    section = shown.views.inspector.sections["origin"]
    stems = [each._drawn for each in section.findChildren(Stem)]  # noqa: SLF001
    assert stems[:4] == [("excerpt", "stated"), ("source", "stated"), ("source", "inferred"), ("known", "")]
    words = said(shown, "origin")
    assert "<b>1 known</b> (Radarbox" in words
    assert "hop stated" in words
    assert "attached · " in words
    assert "captured · " not in words


def test_links_stand_with_their_lines_and_lead_on(qtbot: QtBot, shown: Desktop, key: Key) -> None:
    section = shown.views.inspector.sections["links"]
    assert [each._drawn for each in section.findChildren(Stroke)][0] == ("same-as", True, False)  # noqa: SLF001
    assert "no excerpt yet" in said(shown, "links")
    chip = next(each for each in section.findChildren(KindChip) if each.text() == "SG-02")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert shown.desk.focus.primary == key("SG-02")


def test_every_value_of_a_field_by_a_key_on_its_name(qtbot: QtBot, shown: Desktop) -> None:
    shown.desk.act(acts.set_fields, shown.desk.focus.primary, {"operator": "Nobody"}, reason="a guess")
    qtbot.waitUntil(lambda: "Nobody" in said(shown, "what"))
    label = next(each for each in shown.views.inspector.sections["what"].findChildren(QLabel)
                 if "field:operator" in each.text())  # fmt: skip
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.LinksAccessibleByKeyboard
    label.linkActivated.emit("field:operator")
    told = said(shown, "past")
    assert "Operator, every value" in told
    assert "a guess" in told
    assert f"{shown.desk.analyst}" in told
    assert not shown.views.inspector.sections["past"].folded


def test_words_of_the_inspector_are_selected_and_copied(shown: Desktop) -> None:
    label = next(
        each for each in shown.views.inspector.sections["what"].findChildren(QLabel) if "Il-26M" in each.text()
    )
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    label.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "“Il-26M” → Il-62M" in QApplication.clipboard().text()


def test_a_links_excerpts_are_told_by_their_words(qtbot: QtBot, shown: Desktop, key: Key) -> None:
    link = shown.desk.act(acts.link, key("SG-02"), "supports", key("SG-01"), excerpts=[key("E1")])
    shown.desk.focus.select(link)
    qtbot.waitUntil(lambda: shown.views.inspector.shown == link)
    assert "“The Il-26M flew" in said(shown, "what")


def rows(desktop: Desktop) -> list[object]:
    return desktop.views.navigator.list.model().rows


def test_the_navigator_shows_legs_and_narrows_by_doubt(qtbot: QtBot, shown: Desktop) -> None:
    assert [row.words for row in rows(shown) if isinstance(row, LegRow)] == ["Libya → Latakia", "→ Moscow"]
    chips = shown.views.navigator.chips.doubts
    assert [chips[letter].text() for letter in "uo"] == ["Unresolved 1", "Origin unknown 1"]
    assert not chips["a"].isVisible()
    chips["u"].click()
    heads = {row.kind: (row.left, row.count) for row in rows(shown) if isinstance(row, Head)}
    assert heads["sighting"] == (1, 2)
    chips["o"].click()
    heads = {row.kind: (row.left, row.count) for row in rows(shown) if isinstance(row, Head)}
    assert heads["sighting"] == (2, 2)
    assert heads["source"][0] == 0


def test_a_line_is_heard_with_its_findings_and_links(shown: Desktop) -> None:
    model = shown.views.navigator.list.model()
    at = next(k for k, row in enumerate(model.rows) if getattr(row, "number", "") == "SG-01")
    heard = model.data(model.index(at, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Sighting SG-01 “Il-26M” 26 Oct 2025, 3 findings, 2 links"


def test_what_is_folded_stays_folded(shown: Desktop, case_path: Path) -> None:
    shown.views.navigator.list.folded.emit("sighting")
    assert "sighting" in shown.desk.settings.value("navigator/folded").split()


def test_the_findings_are_listed_walked_and_put_right(qtbot: QtBot, shown: Desktop, key: Key) -> None:
    page = shown.views.findings
    shown.window.go("findings")
    cards = lambda: [item.card for item in page._items]  # noqa: E731, SLF001
    qtbot.waitUntil(lambda: len(cards()) == len(shown.views.found.listed) > 1)
    kinds = lambda: [card.finding.kind for card in cards()]  # noqa: E731
    assert kinds()[:2] == ["contradiction", "unknown-type"], "two reports of one event write its type otherwise"
    assert cards()[0].height() >= cards()[0].heightForWidth(cards()[0].width())
    shown.desk.focus.select()
    shown.window.acts["next-finding"].trigger()
    assert shown.desk.focus.primary == key("SG-01")
    before = len(shown.views.found.listed)
    with qtbot.waitSignal(shown.views.found.changed):
        cards()[1].buttons[0].click()
    assert len(shown.views.found.listed) < before
    qtbot.waitUntil(lambda: not {"contradiction", "unknown-type"} & {*kinds()})
    with qtbot.waitSignal(shown.views.found.changed):
        shown.desk.undo()
    qtbot.waitUntil(lambda: kinds()[:2] == ["contradiction", "unknown-type"])


def test_cards_out_of_sight_keep_their_room_and_come_back_after_those_in_sight(qtbot: QtBot, shown: Desktop) -> None:
    page = shown.views.findings
    shown.window.go("findings")
    items = lambda: page.findChildren(Item)  # noqa: E731
    qtbot.waitUntil(lambda: len(items()) == len(shown.views.found.listed))
    page.scroll.setFixedHeight(90)
    qtbot.waitUntil(lambda: page.scroll.verticalScrollBar().maximum() > 0)
    high = sorted(item.height() for item in items())
    shown.window.go("journal")
    assert any(item.resting for item in items())
    shown.window.go("findings")
    assert sorted(item.height() for item in items()) == high
    qtbot.waitUntil(lambda: not any(item.resting for item in items()))
    assert all(item.card.isVisible() for item in items())


def test_findings_are_walked_round_from_anywhere(shown: Desktop, key: Key) -> None:
    found = shown.views.found.pressing
    walked = []
    for _ in range(len(found) + 1):
        shown.window.acts["next-finding"].trigger()
        walked.append(shown.views.findings._at)  # noqa: SLF001
    assert walked == [each.finding.key for each in found] + [found[0].finding.key]
    shown.window.acts["previous-finding"].trigger()
    assert shown.views.findings._at == found[-1].finding.key  # noqa: SLF001


def follow(desktop: Desktop, section: str, words: str, at: int = 0) -> None:
    """Press a link in the words of a section."""
    for label in desktop.views.inspector.sections[section].findChildren(QLabel):
        found = re.findall(f"href='([^']*)'[^>]*>{words}", label.text())
        if found:
            label.linkActivated.emit(found[at])
            return
    raise AssertionError(f"no link {words}")


def test_a_field_goes_back_to_an_older_value_in_its_history(qtbot: QtBot, shown: Desktop, key: Key) -> None:
    case, inspector = shown.desk.case, shown.views.inspector
    shown.desk.attempt(acts.keep_as_written, key("SG-01"), "aircraft")
    before = case.value("SELECT max(n) FROM entry")
    inspector.show_past("aircraft")
    follow(shown, "past", "Go back to this")
    assert record(case, key("SG-01"))["aircraft"]["value"] is None
    assert case.value("SELECT max(n) FROM entry") == before + 1
    qtbot.waitUntil(lambda: "as entry" in said(shown, "past"))
    shown.desk.undo()
    assert record(case, key("SG-01"))["aircraft"]["value"] == "Il-26M"


def test_an_entry_is_reversed_where_the_record_tells_it(qtbot: QtBot, shown: Desktop, key: Key) -> None:
    shown.desk.attempt(acts.set_fields, key("SG-01"), {"operator": "Nobody"})
    shown.window.acts["reverse-entry"].trigger()
    assert not shown.views.inspector.sections["past"].folded
    follow(shown, "past", "Reverse")
    assert record(shown.desk.case, key("SG-01"))["operator"] is None


def test_the_reasons_of_the_origins_open_by_a_click_and_by_a_key(qtbot: QtBot, shown: Desktop, key: Key) -> None:
    inspector = shown.views.inspector
    qtbot.waitUntil(lambda: "origins: " in said(shown, "origin"))
    assert "is no origin" not in said(shown, "origin")
    follow(shown, "origin", "Why")
    told = said(shown, "origin")
    assert "Radarbox is 1 known origin: S1 leads to that name." in told
    assert "the Wire is no origin: it passes on what another told" in told
    assert "its words name nobody" not in told  # S1 tells it a second time, and names them there
    shown.window.acts["reasons"].trigger()
    qtbot.waitUntil(lambda: "is no origin" not in said(shown, "origin"))
    guess = acts.add_hypothesis(shown.desk.case, "They come back.")
    shown.desk.attempt(acts.link, key("SG-01"), "supports", guess)
    shown.desk.focus.select(guess)
    qtbot.waitUntil(lambda: inspector.shown == guess)
    assert "1 known" in said(shown, "origin")
    shown.desk.focus.select(key("S1"))
    assert not shown.window.acts["reasons"].isEnabled()


def test_words_are_taken_from_a_link_and_the_form_gives_others(qtbot: QtBot, shown: Desktop, key: Key) -> None:
    case = shown.desk.case
    link = key("L1")
    acts.carry(case, link, key("E1"))
    follow(shown, "links", "same as")
    qtbot.waitUntil(lambda: shown.views.inspector.shown == link)
    assert "Carried by" in said(shown, "what")
    follow(shown, "what", "remove")
    qtbot.waitUntil(lambda: "it is drawn dashed" in said(shown, "what"))
    assert record(case, link)["excerpts"] == []
    follow(shown, "what", "Add words")
    assert any(form.isVisible() for form in shown.window.findChildren(CarryForm))


def test_what_stands_beside_a_heading_is_cut_at_a_word_and_told_whole(qtbot: QtBot) -> None:
    section = Section("Where and when")
    qtbot.addWidget(section)
    long = "“between last Friday and Wednesday of the week before, as far as is known”"
    section.show_slips([Words("x")], long)
    section.resize(300, 60)
    section.show()
    aside = section.findChild(Short)
    assert aside.shown().endswith("…”")
    assert aside.shown()[:-2] in long
    assert aside.x() > QFontMetrics(aside.parent().font()).horizontalAdvance("Where and when")
    assert aside.parent().toolTip() == long
    section.show_slips([Words("x")], "“Sunday”")
    assert aside.shown() == "“Sunday”"
    assert cut("reliability cannot be judged", QFontMetricsF(aside.font()), 10) == ""


def test_with_nothing_selected_there_is_nothing_to_scroll(qtbot: QtBot, shown: Desktop) -> None:
    bar = shown.views.inspector.verticalScrollBar()
    shown.window.resize(1280, 500)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    shown.desk.focus.select()
    qtbot.waitUntil(lambda: bar.maximum() == 0)


def test_a_record_is_filled_in_by_slices_and_seen_once_it_is_whole(qtbot: QtBot, shown: Desktop, key: Key) -> None:
    inspector, focus = shown.views.inspector, shown.desk.focus
    inspector.slices.longest = 0.0
    inspector.slices.held = lambda: not inspector.updatesEnabled()  # it stays halfway
    before = inspector.shown
    focus.select(key("SG-02"))
    qtbot.waitUntil(lambda: not inspector.updatesEnabled())
    assert inspector.shown == before
    inspector.slices.held = lambda: False
    focus.select(key("S1"))  # another one while that is under way
    qtbot.waitUntil(lambda: inspector.shown == key("S1"))
    assert inspector.updatesEnabled()
    assert "Il-62" not in said(shown, "what")
    focus.select()
    qtbot.waitUntil(lambda: inspector.shown is None)
    assert inspector.updatesEnabled()
