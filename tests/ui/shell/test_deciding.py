"""Findings decided of on their page by keys: the reason is asked for, the decision shown, and a lead made once."""

from __future__ import annotations

import queue
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.analysis.tobruk import seeing, tobruk
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.records import Claim, Sighting
from workbench.case.rows import record
from workbench.ui.app import Desktop
from workbench.ui.findings import subject
from workbench.ui.findingspage import FindingsPage, Item, decided
from workbench.ui.forms.ruling import RulingForm
from workbench.ui.lookingthrough import SHARES, Share, seen_in, supposed_in
from workbench.ui.particulars import ties
from workbench.ui.slips import Chip
from workbench.ui.wholelook import supposed_beside


@pytest.fixture
def case_path(tmp_path: Path) -> Path:
    path = tmp_path / "two.casefile"
    with Case.create(path, title="Two", analyst="Ada") as case:
        with case.change("Claim"):
            keys = [bytes(Claim.create(statement=f"Landing {n}").id) for n in range(2)]
        acts.link(case, keys[0], "contradicts", keys[1], note="two types")
    return path


def _walked(opened: Desktop, qtbot: QtBot) -> FindingsPage:
    qtbot.waitUntil(lambda: opened.views.found.settled)
    opened.window.go("findings")
    page = opened.views.findings
    qtbot.waitUntil(lambda: bool(page.findChildren(Item)) and page.findChildren(Item)[0].isVisible())
    page.walk(1)
    return page


def test_a_finding_is_decided_of_by_keys_for_a_reason(opened: Desktop, qtbot: QtBot):
    page = _walked(opened, qtbot)
    before = len(opened.views.found.pressing)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_X)
    form = opened.window.findChild(RulingForm)
    assert form.isVisible()
    qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert form.isVisible()  # without a reason it stays, and says so
    form.inputs["reason"].put("One of them is a slip.")
    with qtbot.waitSignal(opened.views.found.changed):
        qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(opened.views.found.pressing) == before - 1
    assert opened.views.found.listed[-1].settled
    assert decided(opened.views.found.listed[-1]).startswith("Dismissed by ")
    qtbot.waitUntil(lambda: any("One of them is a slip." in item.ruling.text() for item in page.findChildren(Item)))
    with qtbot.waitSignal(opened.views.found.changed):
        opened.desk.case.undo()
    assert len(opened.views.found.pressing) == before


def test_the_number_of_a_decision_asks_only_for_the_reason(opened: Desktop, qtbot: QtBot):
    _walked(opened, qtbot)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_2)
    form = opened.window.findChild(RulingForm)
    assert form.inputs["status"].value() == "explained"
    form.inputs["reason"].put("Two days are meant.")
    with qtbot.waitSignal(opened.views.found.changed):
        qtbot.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert decided(opened.views.found.listed[-1]).startswith("Explained by ")


def test_a_lead_is_made_of_a_finding_in_one_key_and_once(opened: Desktop, qtbot: QtBot):
    page = _walked(opened, qtbot)
    at = next(item for item in page.findChildren(Item) if item.card.finding.kind == "contradiction")
    at.setFocus()
    assert not at.lead.isVisible()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_N)
    ((key, text),) = opened.desk.case.rows("SELECT id, text FROM lead WHERE deleted = 0")
    assert text == at.card.finding.says
    assert opened.desk.focus.primary == bytes(key)
    assert opened.window.acts["finding-decide"].isEnabled()  # the keyboard is still on the card
    opened.desk.focus.select(at.card.finding.about[0])
    opened.window.acts["finding-lead"].trigger()
    assert opened.desk.case.value("SELECT count(*) FROM lead") == 1
    qtbot.waitUntil(lambda: at.lead.isVisible())
    assert (at.lead.text(), at.buttons[-1].text()) == ("Lead LD-1", "Show lead")
    assert at.accessibleName().endswith(" Lead LD-1.")
    at.lead.click()
    assert opened.desk.focus.primary == bytes(key)
    case = opened.desk.case
    told, _ = ties(case, record(case, bytes(key)))
    chips = [part.words for line in told for part in line.parts if isinstance(part, Chip)]
    assert chips == ["CL-1", "CL-2"]


def test_arrows_go_from_card_to_card_tab_into_its_buttons_and_enter_to_the_first_words(opened: Desktop, qtbot: QtBot):
    page = _walked(opened, qtbot)
    count = len(opened.views.found.listed)
    qtbot.waitUntil(lambda: len({item.y() for item in page.findChildren(Item) if item.isVisible()}) == count)
    first, second, *_ = sorted(page.findChildren(Item), key=lambda item: item.y())
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    assert opened.desk.focus.primary == second.chip.key
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert second.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert QApplication.focusWidget() is first
    with qtbot.waitSignal(page.open_requested) as opening:
        QTest.keyClick(first, Qt.Key.Key_Return)
    finding = first.card.finding
    assert opening.args == [finding.evidence[0] if finding.evidence else subject(finding)]


def test_where_there_are_too_many_reports_the_page_says_what_is_not_looked_for(
    opened: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("workbench.analysis.supposed.MOST", 1)
    page = _walked(opened, qtbot)
    assert "10,000" not in page.none.text()
    with opened.desk.case.change("Tag"):
        for registration in ("RA-1", "RA-2"):
            Sighting.create(registration=registration)
    qtbot.waitUntil(lambda: "more than 10,000 sightings" in page.none.text())


def test_shares_of_a_case_that_changed_between_them_leave_no_subject_out(case_path: Path):
    case = Case.open(case_path, analyst="Ada")
    with case:
        claims = {bytes(key) for (key,) in case.rows("SELECT id FROM claim")}
        for came in (SHARES, SHARES[::-1]):
            seen = set()
            for tables in came:
                seen |= {key for each in seen_in(Share(str(case_path), "Ada", tables)) if each for key in each.keys}
                with case.change("Tag"):  # of a kind that there was none of
                    Sighting.create(registration="RA-1")
            assert claims <= seen
            case.undo()
            case.undo()


@pytest.mark.parametrize("where", ["workbench.ui.lookingthrough", "workbench.nowhere"])  # no child: in the window's own
def test_a_large_case_is_looked_through_beside_the_window_and_what_was_done_meanwhile_counts(
    opened: Desktop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, where: str
):
    found, path = opened.views.found, opened.desk.case.path
    qtbot.waitUntil(lambda: found.settled)
    before = found.listed
    monkeypatch.setattr("workbench.ui.findings.is_large", lambda case: True)
    monkeypatch.setattr("workbench.ui.lookingthrough.PAGE", 1)
    monkeypatch.setattr("workbench.ui.wholelook.LOOKING", where)
    opened.desk.open(path)
    assert not found.settled
    with opened.desk.case.change("Tag"):
        key = bytes(Sighting.create(registration="RA-1").id)
    qtbot.waitUntil(lambda: found.settled)
    assert [each for each in found.listed if key not in each.finding.about] == before
    assert found.of[key] == 1
    opened.desk.open(path)
    opened.desk.close()  # while it is under way
    assert found.listed == []
    assert found.settled


def first_nothing(get: Callable[..., object]) -> Callable[..., object]:
    """Every second look that waits a while finds the queue empty: whoever waits is asked, however fast the child is."""
    looks = count(1)

    def found(self: queue.Queue[object], *args: object, **told: object) -> object:
        if "timeout" in told and next(looks) % 2:
            raise queue.Empty
        return get(self, *args, **told)

    return found


@pytest.mark.parametrize("where", ["workbench.ui.lookingthrough", "workbench.nowhere"])
def test_reports_that_nobody_joined_are_compared_by_a_child_as_they_are_here(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, where: str
):
    with tobruk(tmp_path) as case:
        seen = seeing(case)
        seen("S1", when="12 March 2024", count="3 aircraft")
        seen("S2", aircraft="An-124-100", when="12 March 2024", count="5 aircraft", by=("the Ledger",))
        path = case.path
    monkeypatch.setattr("workbench.ui.wholelook.LOOKING", where)
    here, bounded = supposed_in(str(path), "Ada")
    assert here
    assert not bounded
    assert supposed_beside(path, "Ada", lambda: None) == (here, bounded)

    def left() -> None:
        raise ZeroDivisionError

    if where.endswith("lookingthrough"):
        monkeypatch.setattr(queue.Queue, "get", first_nothing(queue.Queue.get))
        with pytest.raises(ZeroDivisionError):  # called off: the child ends, and nothing of it is kept
            supposed_beside(path, "Ada", left)


def test_whoever_comes_before_there_is_a_card_has_the_first_one_at_hand(opened: Desktop, qtbot: QtBot):
    found = opened.views.found
    qtbot.waitUntil(lambda: found.settled)
    listed = found.listed
    opened.window.activateWindow()
    page = opened.views.findings
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(found, "listed", [])
        opened.window.go("findings")
        page.setFocus()
        assert page.hasFocus()
    found.changed.emit()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Item))
    assert QApplication.focusWidget().card.finding.key == listed[0].finding.key


def test_findings_of_a_case_that_is_put_away_go_with_it(qtbot: QtBot, opened: Desktop, tmp_path: Path) -> None:
    """Who comes to the page of another case before that has been looked through picks none of them."""
    page = _walked(opened, qtbot)
    other = tmp_path / "other.casefile"
    opened.window.go("read")
    opened.desk.close()
    assert opened.desk.new(other, "Other")
    assert not [item for item in page.findChildren(Item) if not item.isHidden()]
    opened.window.go("findings")
    assert opened.desk.focus.primary is None
