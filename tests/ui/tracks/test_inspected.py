"""The inspector of a track: compared, landings, findings, file, identity; each button does what it says."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from workbench.analysis.finding import Finding, Remedy
from workbench.case.history import label
from workbench.case.journal import entries
from workbench.case.rows import records
from workbench.case.trash import in_trash
from workbench.ui.app import Desktop
from workbench.ui.language import speak
from workbench.ui.remedies import remedy
from workbench.ui.sections import Section
from workbench.ui.tracks.comparing import spoken
from workbench.ui.tracks.looking import Look

Pick = Callable[[str], bytes]


def section(opened: Desktop, name: str) -> Section:
    return opened.views.inspector.sections[name]


def words(part: Section) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if not label.isHidden())


def button(part: Section, text: str) -> QPushButton:
    return next(each for each in part.findChildren(QPushButton) if each.text() == text and not each.isHidden())


def test_a_track_and_a_sighting_near_it_are_compared_from_both_sides(opened: Desktop, pick: Pick):
    pick("T1")
    part = section(opened, "compared")
    assert part.title == "Compared with SG-01"
    said = words(part)
    assert "landing at OSLK" in said
    assert "compatible" in said
    assert "Supports" in said
    assert section(opened, "near").isHidden()
    said = words(section(opened, "filed"))
    for each in ("one.json", "readsb or tar1090 trace", "barometric", "min airborne", "Clock"):
        assert each in said
    assert "RA-82035" in words(section(opened, "identity"))
    assert "tracker’s own table" in words(section(opened, "identity"))
    pick("SG-01")
    part = section(opened, "near")
    assert part.folded
    part.unfold()
    assert "landing at OSLK" in words(part)
    assert section(opened, "compared").isHidden()
    pick("T2")
    assert section(opened, "compared").isHidden()
    assert "not seen" in words(section(opened, "landings"))


def test_a_track_is_told_in_the_language_of_the_window(opened: Desktop, pick: Pick, qapp: QApplication):
    try:
        speak(qapp, "ru")
        pick("T2")
        said = "\n".join(words(section(opened, name)) for name in ("landings", "doubted", "filed", "identity"))
    finally:
        speak(qapp, "en")
    english = r"\b(landing|take-off|observed|inferred|first|last|fix|fixes|line|element|barometric|tracker|table)\b"
    assert not re.findall(english, said.replace("readsb or tar1090 trace", ""))
    assert "точка" in said


def test_a_record_that_is_no_sighting_is_compared_with_no_track(opened: Desktop, pick: Pick):
    looking = opened.views.inspector.looking
    assert looking.look(pick("S1")) == Look()
    assert opened.desk.jobs.current is None


def test_enter_links_as_proposed_and_undo_takes_it_back(opened: Desktop, pick: Pick, qtbot: QtBot):
    pick("T1")
    case = opened.desk.case
    assert button(section(opened, "compared"), "Propose link").accessibleDescription() is not None
    QTest.keyClick(opened.views.inspector, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(records(case, "link")) == 1)
    (link,) = records(case, "link")
    assert link["kind"] == "supports"
    assert link["excerpts"]
    assert label(case, next(entries(case.raw, "WHERE n = (SELECT max(n) FROM entry)"))) == "Link track T1, SG-01"
    pick("T1")
    assert "Linked: supports" in words(section(opened, "compared"))
    opened.desk.undo()
    assert not records(case, "link")


def test_kept_apart_is_a_link_that_says_so_and_can_be_taken_back(opened: Desktop, pick: Pick):
    pick("T1")
    button(section(opened, "compared"), "Keep apart").click()
    (link,) = records(opened.desk.case, "link")
    assert (link["kind"], link["note"]) == ("distinct-from", "kept apart")
    pick("T1")
    assert "Kept apart" in words(section(opened, "compared"))
    button(section(opened, "compared"), "Compare again").click()
    assert not records(opened.desk.case, "link")


def test_a_landing_is_taken_as_a_sighting_on_the_rows_that_show_it(opened: Desktop, pick: Pick, qtbot: QtBot):
    pick("T1")
    part = section(opened, "landings")
    assert "OSLK" in words(part)
    assert "landing" in words(part)
    assert "Start not seen" in words(part)
    button(part, "Take as sighting").click()
    qtbot.waitUntil(lambda: len(records(opened.desk.case, "sighting")) == 2)
    made = records(opened.desk.case, "sighting")[1]
    assert made["event"] == "arrival"
    assert made["place"]["icao"] == "OSLK"
    qtbot.waitUntil(lambda: opened.window.workspace == "read" and opened.views.read.page is not None)
    pick("T1")
    assert "Taken as" in words(part)
    assert not [
        each for each in part.findChildren(QPushButton) if each.text() == "Take as sighting" and each.isVisibleTo(part)
    ]


def test_the_rows_of_a_finding_are_held_doubtful_and_by_backspace_set_aside(opened: Desktop, pick: Pick):
    pick("T1")
    assert "Jumping position" in words(section(opened, "doubted"))
    button(section(opened, "doubted"), "Mark doubtful").click()
    assert [each["kind"] for each in records(opened.desk.case, "doubt")] == ["doubtful"]
    opened.desk.undo()
    pick("T1")
    QTest.keyClick(opened.views.inspector, Qt.Key.Key_Backspace)
    (doubt,) = records(opened.desk.case, "doubt")
    assert doubt["kind"] == "set-aside"
    assert doubt["rows"] == [31, 31]


def test_del_among_the_findings_of_a_track_leaves_it_where_it_is(opened: Desktop, pick: Pick):
    pick("T1")
    inspector = opened.views.inspector
    inspector.setFocus()
    QTest.keyClick(inspector, Qt.Key.Key_Delete)
    assert not in_trash(opened.desk.case, opened.desk.case.find("T1")[1])
    assert any("T1 stays" in each.says for each in opened.window.messages.messages())
    opened.desk.focus.select(opened.desk.case.find("SG-01")[1])
    assert not inspector._spared(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier))  # noqa: SLF001  # as Qt asks it


def test_the_remedies_of_a_finding_set_all_its_stretches_aside_as_one_act(opened: Desktop):
    desk, key = opened.desk, opened.desk.case.find("T1")[1]
    found = Finding("track", "high", "Spoofed.", (key,), remedies=(Remedy("aside", "Set aside", value="3-4,9-9"),))
    before = desk.case.value("SELECT count(*) FROM entry")
    assert not remedy(desk, found, found.remedies[0], opened.window.acts)
    assert [each["rows"] for each in records(desk.case, "doubt")] == [[3, 4], [9, 9]]
    assert desk.case.value("SELECT count(*) FROM entry") == before + 1


def test_a_row_is_shown_in_the_reader_and_nothing_is_made(opened: Desktop, pick: Pick, qtbot: QtBot):
    pick("T1")
    before = len(records(opened.desk.case, "excerpt"))
    button(section(opened, "landings"), "Show row").click()
    qtbot.waitUntil(lambda: opened.window.workspace == "read")
    source = opened.desk.case.find("S2")[1]
    qtbot.waitUntil(lambda: opened.views.read.page is not None and opened.views.read.page.source == source)
    assert len(records(opened.desk.case, "excerpt")) == before
    assert opened.desk.case.table(opened.desk.focus.primary) == "track"


@pytest.mark.parametrize(
    ("instants", "said"),
    [
        ("2025-10-26T07:41:00Z to 2025-10-26T17:22:00Z", "26 Oct 07:41 – 17:22 UTC"),
        ("2025-10-26T07:41:05Z to 2025-10-26T07:41:09Z", "26 Oct 07:41:05 – 07:41:09 UTC"),
        ("after 2025-10-26 14:02:00 UTC.", "after 26 Oct 14:02:00 UTC."),
        ("no instant", "no instant"),
    ],
)
def test_instants_are_told_as_people_read_them(instants: str, said: str):
    assert spoken(instants) == said


def test_tracks_are_joined_and_parted_by_the_menu(opened: Desktop, pick: Pick):
    case, focus = opened.desk.case, opened.desk.focus
    one, two = (case.find(number)[1] for number in ("T1", "T2"))
    focus.select(two, one)
    opened.window.acts.refresh()
    assert opened.window.acts["join-tracks"].isEnabled()
    opened.window.acts["join-tracks"].trigger()
    (link,) = records(case, "link")
    assert (link["kind"], link["note"]) == ("precedes", "one flight")
    assert bytes(case.find(link["from"])[1]) == one
    opened.window.acts.refresh()
    opened.window.acts["part-tracks"].trigger()
    assert not records(case, "link")
    opened.desk.undo()
    assert len(records(case, "link")) == 1


def test_the_airframe_is_named_in_a_form(opened: Desktop, pick: Pick, qtbot: QtBot):
    from workbench.ui.tracks.airframe import FlyForm

    key = pick("T1")
    opened.window.acts.refresh()
    opened.window.acts["name-airframe"].trigger()
    form = next(each for each in opened.window.findChildren(FlyForm) if each.isVisible())
    assert form.inputs["airframe"].text() == "RA-82035"
    form.submit()
    (entity,) = records(opened.desk.case, "entity")
    assert entity["name"] == "RA-82035"
    assert opened.desk.case.value("SELECT aircraft FROM track WHERE id = ?", (key,)) is not None


def test_rejected_rows_are_copied(opened: Desktop):
    from workbench.analysis.tracked import Filed, Tracked
    from workbench.tracking.kept import track
    from workbench.ui.tracks.told import rejected, rejected_list

    one = track(opened.desk.case, opened.desk.case.find("T1")[1])
    one.extent["rejected"] = 120
    filed = Filed("a.csv", 1, "", "CSV", "line", "", 0, 0, ((3, "latitude 91"), (9, "no time")))
    found = Tracked(one, (), (), filed, ())
    assert rejected_list(found) == "line 3: latitude 91\nline 9: no time"
    slips, aside = rejected(found)
    assert aside == "120"
    assert "+ 118 more" in slips[0].text
    assert QApplication.clipboard() is not None
