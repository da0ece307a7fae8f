"""A report is begun, put in order, worded and issued in the window; its lines lead to records, and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QPointF, Qt
from PySide6.QtGui import QImage, QPageRanges
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from workbench.case import acts
from workbench.case.numbers import find
from workbench.case.rows import record, records
from workbench.ui.app import Desktop
from workbench.ui.dialogs.pages import POINT
from workbench.ui.dialogs.printing import chosen, paint_on
from workbench.ui.jobs import Cancelled
from workbench.ui.report.acting import next_issue
from workbench.ui.report.live import LivePrint
from workbench.ui.report.page import ReportPage, set_pages
from workbench.ui.report.printcheck import PrintCheck, print_told
from workbench.values.composing import SECTIONS, TEMPLATES, WORDS


def shown(page: ReportPage, qtbot: QtBot) -> None:
    """Wait for the pages of the report as it now is."""
    page.set()
    qtbot.waitUntil(lambda: not page.at_work and page.summary is not None, timeout=30_000)


def sections(page: ReportPage) -> list[str]:
    return [part.section for part in page.list.parts]


def test_before_there_is_a_report_each_template_is_offered_with_what_it_is_for(page: ReportPage):
    words = " ".join(label.text() for label in page.stack.currentWidget().findChildren(type(page.top.where)))
    assert all(template.purpose[1:] in words for template in TEMPLATES.values())
    assert not page.top.issue.isVisible()


def test_a_brief_without_judgements_says_what_would_fill_it(page: ReportPage, window: Desktop, qtbot: QtBot):
    for row in records(window.desk.case, "judgement"):
        window.desk.act(acts.delete, window.desk.case.find(row["number"])[1])
    page.begin("brief")
    shown(page, qtbot)
    assert page.top.where.text().endswith("No judgement yet: J in the matrix makes one")
    page.list.setCurrentRow(1)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    shown(page, qtbot)
    assert "No judgement" not in page.top.where.text()


def test_a_card_begins_its_report_wherever_it_is_clicked(page: ReportPage):
    (words,) = (each for each in page.beginning.findChildren(type(page.top.where))
                if each.text()[1:].startswith(TEMPLATES["log"].purpose[1:]))  # fmt: skip
    QTest.mouseClick(words.parentWidget(), Qt.MouseButton.LeftButton, pos=words.geometry().center())
    assert sections(page) == [part.section for part in TEMPLATES["log"].parts]


def test_a_report_is_begun_ordered_by_keys_and_taken_back(page: ReportPage, window: Desktop):
    page.begin("brief")
    assert sections(page) == ["first", "judgements"]
    page.list.setCurrentRow(0)
    QTest.keyClick(page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert sections(page) == ["judgements", "first"]
    assert page.list.currentRow() == 1
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert sections(page) == ["judgements"]
    window.desk.undo()
    window.desk.undo()
    assert sections(page) == ["first", "judgements"]
    window.desk.undo()
    assert page.report is None
    assert page.stack.currentIndex() == 1


def test_a_section_stands_behind_the_one_at_hand_and_none_twice_but_own_words(page: ReportPage):
    page.begin("brief")
    page.list.setCurrentRow(0)
    page.add(WORDS)
    page.add(WORDS)
    page.add("claims")
    assert sections(page) == ["first", WORDS, WORDS, "claims", "judgements"]
    assert "claims" not in page.missing()
    assert WORDS in page.missing()
    assert len(page.missing()) == len(SECTIONS) - 3


def test_heading_words_and_records_of_a_part_are_said_in_the_form(page: ReportPage, window: Desktop, qtbot: QtBot):
    page.begin("brief")
    page.add("claims")
    claim = records(window.desk.case, "claim")[1]
    page.form.heading.setText("  What is   said ")
    page.form.heading.editingFinished.emit()
    page.form.words.setPlainText("Little of it is sure.")
    page.form.words.done.emit()
    window.desk.focus.select(find(window.desk.case.raw, claim["number"])[1])
    page.form.choose.click()
    part = page.part
    assert (part.title, part.words, part.only) == ("What is said", "Little of it is sure.", (claim["id"],))
    assert page.form.records.text() == claim["number"]
    shown(page, qtbot)
    words = " ".join(run.text for block in page.summary.document.blocks for run in getattr(block, "runs", ()))
    assert "Little of it is sure." in words
    page.form.all.click()
    assert page.part.only == ()


def test_a_line_leads_to_its_record_and_a_selected_record_is_ringed_and_brought(
    page: ReportPage, window: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    page.begin("log")
    shown(page, qtbot)
    last = [each for each in page.printed.named(page.pages.count - 1) if each.number.startswith("S")][-1]
    first = next(each for each in page.printed.named(0) if each.number == "SG-01" and each.box.left() < 80)
    page.pages.verticalScrollBar().setValue(0)
    at = page.pages.on_screen(0, first.box).center()
    assert page.pages.number_under(at) == "SG-01"
    beside = QPointF(at.x() + 120 * POINT * page.pages.zoom, at.y())
    assert page.pages.number_under(beside) == "SG-01"
    QTest.mouseClick(page.pages.viewport(), Qt.MouseButton.LeftButton, pos=beside.toPoint())
    case = window.desk.case
    assert window.desk.focus.primary == find(case.raw, "SG-01")[1]
    page.pages.grab()  # asks for the pages in sight, which are drawn behind it
    qtbot.waitUntil(lambda: page.pages.drawn)
    before = page.pages.grab().toImage()
    window.desk.focus.select()
    assert page.pages.grab().toImage() != before
    page.pages.verticalScrollBar().setValue(0)
    asked, named = list[int](), LivePrint.named
    monkeypatch.setattr(LivePrint, "named", lambda printed, at: asked.append(at) or named(printed, at))
    window.desk.focus.select(find(case.raw, last.number)[1])
    assert asked == []  # a page takes as long to be read as an event may
    view = page.pages.viewport().rect()
    qtbot.waitUntil(lambda: any(
        each.number == last.number and view.intersects(page.pages.on_screen(n, each.box).toRect())
        for n in range(page.pages.count) for each in named(page.printed, n)
    ))  # fmt: skip


def test_pages_follow_each_act_and_stay_where_the_reader_was(page: ReportPage, window: Desktop, qtbot: QtBot):
    page.begin("summary")
    shown(page, qtbot)
    page.pages.verticalScrollBar().setValue(300)
    window.desk.attempt(acts.set_fields, records_key(window, "CL-1"), {"statement": "Another statement"})
    shown(page, qtbot)
    assert page.pages.verticalScrollBar().value() == 300
    assert b"Another statement" in repr(page.summary.document).encode()


def records_key(window: Desktop, number: str) -> bytes:
    return bytes(find(window.desk.case.raw, number)[1])


def test_an_issue_is_written_remembered_and_told_until_the_case_goes_on(
    page: ReportPage, window: Desktop, qtbot: QtBot, tmp_path: Path
):
    page.begin("brief")
    shown(page, qtbot)
    assert page.top.stands.text() == "Draft, not issued"
    desk, out = window.desk, tmp_path / "issue.pdf"
    ready = next_issue(desk.case.path, desk.analyst, page.report, lambda *_: None)
    window.views.report_acts.remember(ready, out)
    assert out.read_bytes() == ready.data
    shown(page, qtbot)
    assert page.top.stands.text() == "Issue 1 is up to date"
    desk.attempt(acts.lead, "Which hangar?")
    shown(page, qtbot)
    assert page.top.stands.text() == "Issue 1; 1 record changed since"
    window.views.report_acts.remember(ready, tmp_path / "again.pdf")
    assert not (tmp_path / "again.pdf").exists()
    window.views.report_acts.remember(ready, out)
    assert out.read_bytes() == ready.data


@pytest.mark.parametrize(("first", "last", "count"), [(0, 0, 3), (2, 2, 1), (2, 9, 2)])
def test_a_range_of_pages_goes_to_a_printer(
    page: ReportPage, qtbot: QtBot, tmp_path: Path, first: int, last: int, count: int
):
    from pypdfium2 import PdfDocument

    class Three:
        sizes = [(200.0, 100.0)] * 3

        def image(self, page: int, scale: float) -> QImage:
            made = QImage(20, 10, QImage.Format.Format_RGB32)
            made.fill(Qt.GlobalColor.white)
            return made

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    out = tmp_path / "printed.pdf"
    printer.setOutputFileName(str(out))
    printer.setFromTo(first, last)
    paint_on(printer, Three())
    assert len(PdfDocument(str(out))) == count


def test_lists_of_pages_their_order_and_copies_are_those_that_were_asked_for(tmp_path: Path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageRanges(QPageRanges.fromString("1,3-4,9"))
    assert chosen(printer, 6) == [0, 2, 3]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printer.setCopyCount(2)
    assert chosen(printer, 6) == [3, 2, 0, 3, 2, 0]
    printer.setCollateCopies(False)
    assert chosen(printer, 6) == [3, 3, 2, 2, 0, 0]


def test_a_logo_is_taken_off_only_where_there_is_one(page: ReportPage, window: Desktop, qtbot: QtBot):
    page.begin("log")
    shown(page, qtbot)
    take_off = window.window.acts["report-unbrand"]
    assert not take_off.isEnabled()
    logo = QImage(8, 8, QImage.Format.Format_RGB32)
    logo.fill(Qt.GlobalColor.black)
    data = QBuffer()
    assert logo.save(data, "PNG")
    assert window.desk.attempt(acts.brand, page.report, bytes(data.data().data()))
    assert take_off.isEnabled()
    take_off.trigger()
    assert not take_off.isEnabled()


def test_setting_ends_in_the_middle_of_reading_where_it_is_cancelled_and_is_begun_again_by_choosing(
    page: ReportPage, window: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    page.begin("log")
    monkeypatch.setattr("workbench.ui.jobs._QUERIED", 50)  # the sample is read in few steps
    told = []

    def progress(_done: int, _total: int, text: str = "") -> None:
        told.append(text)
        if len(told) > 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        set_pages(window.desk.case.path, "Ada", page.report, progress)
    assert told == ["reading the case"] * 6
    page.set()
    window.desk.jobs.cancel_all()
    qtbot.waitUntil(lambda: not page.at_work, timeout=30_000)
    assert page.top.where.text().startswith("Cancelled.")
    page.choose(page.report)
    qtbot.waitUntil(lambda: not page.at_work and page.summary is not None, timeout=30_000)


@pytest.mark.parametrize("name", ["r.pdf", "r.html", "r.docx", "r.md", "r"])
def test_a_report_is_saved_as_a_file_of_any_kind(
    page: ReportPage, window: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
):
    page.begin("log")
    shown(page, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), "Markdown (*.md)"))
    window.window.acts["report-save"].trigger()
    out = tmp_path / (name if "." in name else "r.md")
    qtbot.waitUntil(out.exists, timeout=20_000)
    assert out.stat().st_size > 1_000
    if name == "r.pdf":
        assert out.read_bytes() == page.summary.data


def test_the_figures_of_a_report_are_saved_and_a_record_copied_as_citation(
    page: ReportPage, window: Desktop, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    page.begin("log")
    shown(page, qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window.window.acts["report-figures"].trigger()
    assert (tmp_path / "figure-1.svg").read_bytes().startswith(b"<?xml")
    window.desk.focus.select(records_key(window, "CL-1"))
    window.window.acts["copy-citation"].trigger()
    assert "SHA-256" in QApplication.clipboard().text()


def test_a_deleted_report_is_in_the_trash_and_the_one_at_hand_comes_back(page: ReportPage, window: Desktop):
    page.begin("log")
    first = page.report
    page.begin("brief")
    kept = page.state()
    page.choose(first)
    page.restore(kept)
    assert sections(page) == ["first", "judgements"]
    window.window.acts["report-delete"].trigger()
    assert page.report == first
    for spoilt in (None, 7, "", "no id", kept):
        page.restore(spoilt)
        assert page.report == first


def test_a_case_that_is_only_read_shows_its_report_and_changes_nothing(page: ReportPage, window: Desktop):
    page.begin("log")
    path = window.desk.case.path
    window.desk.close()
    assert window.desk.open(path)
    window.window.go("report")
    page.read()
    assert page.report is not None
    assert sections(page) == list(TEMPLATES["log"].sections)


def test_a_print_is_checked_in_the_window(page: ReportPage, window: Desktop, tmp_path: Path):
    page.begin("log")
    desk, out = window.desk, tmp_path / "log.pdf"
    window.views.report_acts.remember(next_issue(desk.case.path, desk.analyst, page.report, lambda *_: None), out)
    kind, says = print_told(desk.case.path, desk.analyst, out, lambda *_: None)
    assert kind == "note"
    assert says.startswith("log.pdf is issue 1 (IS-1)")
    assert says.endswith("Nothing that it tells has changed since.")
    (tmp_path / "other.pdf").write_bytes(b"%PDF-1.4")
    assert print_told(desk.case.path, desk.analyst, tmp_path / "other.pdf", lambda *_: None) == (
        "care", "other.pdf was not issued from this case.",
    )  # fmt: skip


def test_a_page_is_checked_by_its_code_and_a_file_beside_it(
    page: ReportPage, window: Desktop, tmp_path: Path, qtbot: QtBot
):
    page.begin("log")
    desk, out = window.desk, tmp_path / "log.pdf"
    window.views.report_acts.remember(next_issue(desk.case.path, desk.analyst, page.report, lambda *_: None), out)
    window.window.acts["report-check"].trigger()
    dialog = window.window.findChild(PrintCheck)
    assert not dialog.button.isEnabled()
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    code = record(desk.case, desk.case.find("IS-1")[1])["print"]["code"]
    assert dialog.code.text() == code
    said = asked(dialog, qtbot, lambda: dialog.code.setText(f"{code}-1"), dialog.submit)
    assert said.startswith(f"{code}-1 is a page of issue 1 (IS-1)")
    assert said.endswith("Nothing that it tells has changed since.")
    for typed, answer in (("0000-0000", "No print with the code 0000-0000"), ("what", "is no file and no code")):
        assert answer in asked(dialog, qtbot, lambda typed=typed: dialog.code.setText(typed), dialog.submit)
    assert "log.pdf is issue 1" in asked(dialog, qtbot, lambda: None, lambda: dialog.check(out))
    assert "no such file" in asked(dialog, qtbot, lambda: None, lambda: dialog.check(tmp_path / "gone.pdf")).lower()
    dialog.reject()


def asked(dialog: PrintCheck, qtbot: QtBot, before: Callable[[], object], does: Callable[[], object]) -> str:
    """What the dialog answers."""
    before()
    does()
    assert dialog.message is None
    qtbot.waitUntil(lambda: dialog.message is not None, timeout=20_000)
    return dialog.message.says
