"""Going over sources in the window: two beside each other, coverage by keys, offers taken one by one, lost quotes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.bench import TEXT, Bench
from workbench.analysis.compared import Span
from workbench.analysis.covered import covered
from workbench.case import acts
from workbench.case.rows import record
from workbench.case.standing import capture_of
from workbench.case.texts import keep
from workbench.reading.intake import take_in, working_text
from workbench.reading.proposals import Offer
from workbench.ui.dialogs.orphans import OrphansDialog, difference
from workbench.ui.reader.beside.markup import sentence
from workbench.ui.reader.offers import OffersBar


def source(bench: Bench, number: str = "S1") -> bytes:
    return bench.case.find(number)[1]


def second(bench: Bench) -> bytes:
    path = bench.folder / "second.txt"
    path.write_text(TEXT.replace("An Il-62", "An Il-76").replace("Hmeimim", "Latakia"), encoding="utf-8")
    return take_in(bench.case, [str(path)]).sources[0][0]


def test_two_sources_stand_beside_each_other_and_brackets_step_through_what_differs(bench: Bench) -> None:
    other = second(bench)
    bench.select("heavy cargo plane")
    bench.press("Ctrl+Backslash")
    read = bench.window.pages["read"]
    view = read._beside  # noqa: SLF001
    bench.qtbot.waitUntil(lambda: "differ" in view.says.text())
    assert read.comparing
    assert view.right == other
    words = view.paper.toPlainText()
    assert "≠ differs type: “Il-62” / “Il-76”" in words
    assert "= same" in words
    assert view._at == -1  # noqa: SLF001
    bench.press("BracketRight")
    marked = view.paper.textCursor().currentTable()
    assert "Il-62" in marked.cellAt(view._at, 0).firstCursorPosition().block().text()  # noqa: SLF001
    bench.press("Escape")
    assert not read.comparing
    assert read.page.source == source(bench)


def test_a_text_alone_has_nothing_to_stand_beside(bench: Bench) -> None:
    said: list[str] = []
    bench.desk.complaint.connect(said.append)
    bench.select("heavy cargo plane")
    bench.press("Ctrl+Backslash")
    assert "no other source" in said[0]
    assert not bench.window.pages["read"].comparing


def test_words_that_both_share_are_shaded_and_values_signed() -> None:
    made = sentence("ab An-124 cd", Span(0, 12), copied=[Span(0, 9)], values=[(Span(3, 9), "differs")])
    assert made.count("background-color") == 2
    assert "≠" in made
    assert "nothing like it" in sentence("a", None, copied=[], values=[])


def test_sentences_are_worked_through_by_keys(bench: Bench) -> None:
    bench.select("Flights to the coast")
    column = bench.reader
    column.select(0, 0)
    bench.press("U")
    page = bench.window.pages["read"].page
    assert not page.reader.strip.isHidden()
    assert page.passage().quote.startswith("Flights to the coast")
    bench.press("K")
    found = covered(bench.case, page.source)
    assert [each.state for each in found.sentences][0] == "background"
    assert page.passage().quote.startswith("An Il-62"), "the next one is selected"
    assert page.head.covered.words == page.reader.strip.told() == "0 quoted, 1 background, 3 not yet"
    bench.press("E", "U")
    assert page.reader.strip.told() == "1 quoted, 1 background, 2 not yet"
    column.select(2, 4)
    bench.press("K")
    assert page.reader.strip.told() == "1 quoted, 0 background, 3 not yet", "taken up again"
    bench.press("Ctrl+Z")
    assert page.reader.strip.told() == "1 quoted, 1 background, 2 not yet"
    bench.press("Ctrl+Shift+H")
    assert page.reader.strip.isHidden()


def shown(bar: OffersBar) -> list[QLabel]:
    """Its lines that are seen."""
    return [each for each in bar.findChildren(QLabel) if each.isVisible()]


def test_all_offers_are_taken_as_one_act_and_no_line_of_them_is_cut(bench: Bench) -> None:
    head = "Title: Freighters land again\nPublisher: The Harbour Courier\nAuthor: The desk\nPublished: 2025-12-18"
    long = "https://example.org/" + "/".join(["the-freighters-of-the-coast"] * 6)
    path = bench.folder / "headed.txt"
    path.write_text(f"{head}\nURL: {long}\n\n{TEXT}", encoding="utf-8")
    number = bench.case.number(take_in(bench.case, [str(path)]).sources[0][0])
    bench.select("heavy cargo plane", source=number)
    bench.press("Ctrl+Shift+X")
    page = bench.window.pages["read"].page
    bench.qtbot.waitUntil(lambda: page.offers is not None and page.offers.isVisible(), timeout=10_000)
    bar = page.offers
    bench.qtbot.waitUntil(lambda: all(each.height() >= each.heightForWidth(each.width()) for each in shown(bar)))
    bench.qtbot.mouseClick(bar.every, Qt.MouseButton.LeftButton)
    bench.qtbot.waitUntil(lambda: not bar.isVisible() or not bar.every.isVisible(), timeout=10_000)
    taken = record(bench.case, source(bench, number))
    assert (taken["publisher"], taken["author"]) == ("The Harbour Courier", "The desk")
    assert taken["published"].startswith("2025-12-18")
    bench.case.undo()
    assert record(bench.case, source(bench, number))["publisher"] is None


def test_all_that_is_taken_at_once_is_seen_and_fills_what_is_empty(qtbot: QtBot) -> None:
    bar = OffersBar()
    qtbot.addWidget(bar)
    titles = [Offer("title", f"Title {n}", "the head", None) for n in range(7)]
    more = [Offer("publisher", "Courier", "the head", "Another"), Offer("published", "2025-12-18", "the head", None),
            Offer("language", "en", "its words", None)]  # fmt: skip
    bar.show_offers([*titles, *more])
    taken: list[dict[str, str]] = []
    bar.taken.connect(taken.append)
    bar.every.click()
    assert taken == [{"title": "Title 0", "published": "2025-12-18", "language": "en"}]
    shown = " ".join(each.accessibleName() for each in bar.buttons)
    assert len(bar.buttons) == 8
    assert all(value in shown for value in taken[0].values())


def test_an_offer_is_taken_by_one_key_and_is_one_act(bench: Bench) -> None:
    bench.select("heavy cargo plane")
    bench.press("Ctrl+Shift+X")
    page = bench.window.pages["read"].page
    bench.qtbot.waitUntil(lambda: page.offers is not None and page.offers.isVisible(), timeout=10_000)
    bar = page.offers
    assert record(bench.case, page.source)["title"] == "text 0.txt"
    many = len(bar.buttons)
    bench.qtbot.waitUntil(bar.buttons[0].hasFocus)
    assert "Flights to the coast, found in the headline" in bar.buttons[0].accessibleName()
    bench.press("Space")
    bench.qtbot.waitUntil(lambda: len(bar.buttons) == many - 1, timeout=10_000)
    assert record(bench.case, page.source)["title"] == "Flights to the coast"
    bench.case.undo()
    assert record(bench.case, page.source)["title"] == "text 0.txt"
    bench.press("Escape")
    assert not bar.isVisible()


def lose(bench: Bench, words: str, now: str) -> bytes:
    """A quote whose source was read otherwise meanwhile."""
    bench.select(words)
    bench.press("E")
    excerpt = bench.desk.focus.primary
    keep(bench.case.raw, capture_of(bench.case, source(bench)), "text/0 utf-8", [TEXT.replace(words, now)])
    return excerpt


def test_a_lost_quote_is_shown_with_what_changed_and_put_back(bench: Bench) -> None:
    excerpt = lose(bench, "A spokesman denied the flights", "A spokesman denied all flights")
    bench.press("Ctrl+Shift+Q")
    sheet = bench.form(OrphansDialog)
    bench.qtbot.waitUntil(lambda: sheet.list.count() == 1, timeout=10_000)
    assert record(bench.case, excerpt)["status"] == "orphan"
    assert "said" in sheet.head.text()
    sheet.submit()
    assert record(bench.case, excerpt)["quote"] == "A spokesman denied all flights"
    assert "No quote is lost" in sheet.none.text()
    assert not sheet.button.isEnabled()
    sheet.reject()


def test_gone_words_are_struck_out_and_new_ones_underlined() -> None:
    made = difference("denied the flights", "denied all flights")
    assert "line-through'>the" in made
    assert "underline'>all" in made
    assert difference("<b>", "<b>").count("&lt;b&gt;") == 1


def test_reading_again_tells_what_was_lost(bench: Bench) -> None:
    keep(bench.case.raw, capture_of(bench.case, source(bench)), "text/0 utf-8", ["Other words"])
    acts.highlight(bench.case, source(bench), working_text(bench.case, source(bench)), start=0, end=5)
    bench.window.go("read")
    bench.window.pages["read"].open(source(bench))
    bench.window.acts["reread"].trigger()
    (message,) = [each for each in bench.window.messages.messages() if "lost" in each.says]
    assert "1 quote is lost" in message.says
    assert bench.window.pages["read"].page.text.slice(0, 7) == TEXT[:7]
