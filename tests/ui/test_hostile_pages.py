"""Hostile pages in the real window: shown as words and nearly as they looked, nothing is asked for, nothing is read."""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage, QTextDocument

from tests.reading.loopback import Loopback, loopback
from tests.ui.bench import Bench
from workbench.reading.faithful import Original, faithful
from workbench.reading.intake import take_in
from workbench.ui.reader.pageview import Paper
from workbench.ui.sourcepage import PAGE, WORDS

DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

PAGES = (
    "<img src='{web}/a.png'>", "<img src='file://{bait}/bait.png'>", "<img src='{bait}/bait.png'>",
    "<img src='bait.png'>", "<body background='file://{bait}/bait.png'><p>x",
    "<table background='{bait}/bait.png'><tr><td background='{web}/b.png'>x</table>",
    "<p style=\"background-image: url('file://{bait}/bait.png')\">x", "<p style='background: url({web}/c.png)'>x",
    "<link rel=stylesheet href='{web}/a.css'><link rel='stylesheet' href='file://{bait}/bait.css'>x",
    "<style>@import url('file://{bait}/bait.css'); p {{ background: url({web}/d.png) }}</style><p>x",
    "<script src='{web}/a.js'></script><script>fetch('{web}/b')</script>x",
    "<iframe src='{web}/frame'></iframe><iframe src='file://{bait}/bait.html'></iframe>x",
    "<object data='file://{bait}/bait.html'><embed src='{web}/e'></object>x",
    "<meta http-equiv=refresh content='0;url={web}/r'>x", "<meta http-equiv=refresh content='0;url=file://{bait}/bait.html'>x",
    "<form action='{web}/f' method=post><input type=image src='{bait}/bait.png'><button autofocus>Go</button></form>",
    "<video src='{web}/v' poster='file://{bait}/bait.png' autoplay></video><audio src='{web}/s' autoplay></audio>x",
    "<svg><image href='file://{bait}/bait.png'/><use href='{web}/u#x'/></svg>x",
    "<img srcset='{web}/1.png 1x, {web}/2.png 2x' src='//127.0.0.1:{port}/3.png'>x",
    "<base href='file://{bait}/'><img src='bait.png'><a href='bait.html'>x</a>",
    "<base href='{web}/'><img src='x.png'><link rel=stylesheet href=x.css>x",
    "<a href='javascript:alert(1)'>x</a><a href='file://{bait}/bait.html'>y</a><a href='data:text/html,<b>'>z</a>",
    "<a href='{web}/followed' onclick='x()' onmouseover='y()'>x</a>", "<img src='qrc:/x.png'><img src=':/x.png'>x",
    "<img src='data:image/svg+xml,<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"{web}/g\"/></svg>'>x",
    "<img src='data:text/html,<img src={web}/h>'>x", "<img src='data:image/png;base64,!!!!'><img src='data:,'>x",
    "<img src='page:1'><img src='page:999'>x", "<img src='\\\\127.0.0.1\\share\\a.png'>x",
    "<img src='ftp://127.0.0.1:{port}/x'><img src='gopher://127.0.0.1:{port}/x'>x", "<img src=\"{web}/q.png\nfile://{bait}\">x",
    "<bgsound src='{web}/bg'><input src='{web}/in' type=image><isindex action='{web}/i'>x",
    "<link rel='prefetch' href='{web}/p'><link rel=icon href='{web}/i.ico'><link rel=manifest href='{web}/m'>x",
    "<!--[if IE]><img src='{web}/ie'><![endif]--><noscript><img src='{web}/ns'></noscript>x",
    "<template><img src='{web}/t'></template><math><mtext><img src='{web}/mm'></mtext></math>x",
    "<p title=\"<img src='{web}/ti'>\">&lt;img src='{web}/esc'&gt;", "<img/src='{web}/slash'/onerror=alert(1)>x",
    "<<img src='{web}/lt'>><img <img src='{web}/im'>x", "<frameset><frame src='{web}/fr'></frameset>",
    "<xml:namespace prefix=t><t:img src='{web}/ns2'><image src='file://{bait}/bait.png'>x",
    "<div>" * 3_000 + "<img src='{web}/deep'>", "<table><tr><td>" * 2_000 + "<img src='{bait}/bait.png'>",
    "<ul>" * 50 + "<li><img src='file:{bait}/bait.png'>", "<p>" + "x" * 30_000 + "<img src='{web}/long'>",
)  # fmt: skip


class Watch:
    """Tells every opening of a file in a folder, by whatever part of the program or its children."""

    OPENED = 0x20

    def __init__(self, folder: Path) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._file = self._libc.inotify_init1(os.O_NONBLOCK)
        assert self._libc.inotify_add_watch(self._file, os.fsencode(folder), self.OPENED) >= 0

    def opened(self) -> list[str]:
        """The names of the files opened since."""
        try:
            data = os.read(self._file, 65536)
        except BlockingIOError:
            return []
        names, at = [], 0
        while at < len(data):
            length = struct.unpack_from("iIII", data, at)[3]
            names.append(data[at + 16 : at + 16 + length].rstrip(b"\0").decode())
            at += 16 + length
        return [name for name in names if name]

    def close(self) -> None:
        os.close(self._file)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with loopback() as made:
        yield made


@pytest.fixture
def bait(tmp_path: Path) -> Path:
    folder = tmp_path / "bait"
    folder.mkdir()
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(folder / "bait.png"))
    (folder / "bait.css").write_text("p { color: red }")
    (folder / "bait.html").write_text("bait")
    return folder


@pytest.fixture
def bench(qtbot, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(qtbot, tmp_path, "Words to begin with.\n")
    yield made
    made.leave()


def shown(bench: Bench, source: bytes):
    """The page of a source as the window shows it, made ready."""
    bench.desktop.views.read.open(source)
    page = bench.desktop.views.read.page
    page.turn_to(PAGE)
    bench.qtbot.waitUntil(lambda: "Shown from the kept bytes" in page.page.says.text(), timeout=10_000)
    page.page.paper.document().size()
    bench.qtbot.wait(1)
    return page


@pytest.mark.skipif(sys.platform != "linux", reason="openings are told by inotify")
def test_hostile_pages_ask_for_nothing_and_read_nothing(bench: Bench, server: Loopback, bait: Path, tmp_path: Path):
    files = []
    for number, markup in enumerate(PAGES):
        filled = markup.format(web=server.url, bait=bait, port=server.port)
        files.append(tmp_path / f"page {number}.html")
        files[-1].write_text(f"<!doctype html><html><title>T</title>{filled}<p>end")
    sources = [source for source, _ in take_in(bench.case, [str(file) for file in files]).sources]
    assert len(sources) == len(PAGES) >= 40
    here = os.getcwd()
    os.chdir(bait)  # so that a bare name would be found
    watch = Watch(bait)
    try:
        for source in sources:
            page = shown(bench, source)
            assert "end" in page.page.paper.toPlainText()
            page.page.paper.grab()
            bench.desktop.views.read._close_tab(bench.desktop.views.read.tabs.currentIndex())  # noqa: SLF001
        assert watch.opened() == []
        assert (server.asked, server.connections) == ([], 0)
        (bait / "bait.html").read_text()
        assert watch.opened() == ["bait.html"]  # the watch does see
    finally:
        watch.close()
        os.chdir(here)


def test_a_paper_asked_for_anything_gives_an_empty_image(qtbot, bait: Path):
    paper = Paper()
    qtbot.addWidget(paper)
    kind = QTextDocument.ResourceType
    for name in (f"file://{bait}/bait.png", f"{bait}/bait.png", "http://127.0.0.1/x", ""):
        found = paper.loadResource(kind.ImageResource.value, QUrl(name))
        assert (found.width(), found.height()) == (1, 1)
        assert paper.loadResource(kind.StyleSheetResource.value, QUrl(name)).isEmpty()
    paper.setSource(QUrl.fromLocalFile(str(bait / "bait.html")))
    assert paper.toPlainText() == ""
    paper.show_markup("<p><a href='http://127.0.0.1:9/x'>leads on</a>", {})
    paper.selectAll()
    copied: QMimeData = paper.createMimeDataFromSelection()
    assert (copied.text(), copied.hasHtml()) == ("leads on", False)


def test_an_image_of_the_page_itself_is_decoded_in_the_child_and_shown(bench: Bench, tmp_path: Path):
    file = tmp_path / "page.html"
    file.write_text(
        f"<!doctype html><html><h1>Head</h1><p><img alt=dot src='data:image/png;base64,{DOT}'><img alt=gone src=b>"
    )
    [(source, _)] = take_in(bench.case, [str(file)]).sources
    page = shown(bench, source)
    assert "1 image is not kept" in page.page.says.text()
    assert page.page.paper.toPlainText().startswith("Head")
    assert "[Image not kept: gone]" in page.page.paper.toPlainText()
    assert page.page.paper.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl("page:1")).width() == 1
    assert list(page.page.paper._images) == ["page:1"]  # noqa: SLF001


def test_the_key_turns_between_words_and_page(bench: Bench, tmp_path: Path):
    file = tmp_path / "page.html"
    file.write_text("<!doctype html><html><p>Two Il-76s landed.")
    [(source, _)] = take_in(bench.case, [str(file)]).sources
    read = bench.desktop.views.read
    read.open(source)
    read.page.reader.show_span(4, 9)
    assert read.words().quote == "Il-76"
    bench.press("Ctrl+Shift+V")
    assert read.page.faces.at == PAGE
    assert read.words() is None  # what is not seen is not quoted
    bench.qtbot.waitUntil(lambda: "Two Il-76s landed." in read.page.page.paper.toPlainText())
    bench.press("Ctrl+Shift+V")
    assert (read.page.faces.at, read.words().quote) == (WORDS, "Il-76")
    read.page.turn_to(PAGE)
    read.open(source, (4, 9))
    assert read.page.faces.at == WORDS


def test_a_text_has_no_page(bench: Bench):
    bench.desktop.views.read.open(bench.case.find("S1")[1])
    assert bench.desktop.views.read.page.faces is None
    assert not bench.window.acts["page-words"].isEnabled()


def made(markup: str) -> str:
    return faithful(Original(markup.encode(), "text/html", "utf-8", "https://example.org/", None)).html


@pytest.mark.parametrize(
    ("markup", "kept"),
    [
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<table><tr><td>a<td colspan=2>b<tr><th>c</table>",
         '<table><tbody><tr><td>a</td><td colspan="2" rowspan="1">b</td></tr><tr><th>c</th></tr></tbody></table>'),
        ("<p>a<p>b</p></div>c", "<p>a</p><p>b</p>c"), ("<b><i>a</b>b</i>", "<b><i>a</i></b>b"),
        ("<article><h2 align=center dir=rtl onclick=x>a", '<div><h2 align="center" dir="rtl">a</h2></div>'),
        ("<a href='https://example.org/x'>a</a>", '<a href="https://example.org/x">a</a>'),
        ("<title>t</title><script>s</script><textarea>u</textarea>a", "a"), ("a\x00b\ufdd0c", "a\ufffdb\ufffdc"),
    ],
)  # fmt: skip
def test_what_is_kept_of_a_page(markup: str, kept: str):
    found = made(markup)
    for name in ("align", "dir", "colspan", "rowspan"):
        assert found.count(name) == kept.count(name)
    assert found.replace(' dir="rtl" align="center"', ' align="center" dir="rtl"').replace(
        ' rowspan="1" colspan="2"', ' colspan="2" rowspan="1"') == kept  # fmt: skip
