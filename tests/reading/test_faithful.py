"""A page nearly as it looked: images out of the kept bytes alone, markup that stays small whatever comes in."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clock import within
from tests.reading.loopback import Loopback, loopback, page
from tests.reading.readers.test_web_archives import AT, MHTML, USUAL, warc, zipped
from workbench.case.case import Case
from workbench.reading.capturing import Asking
from workbench.reading.faithful import Original, can_show, faithful, original
from workbench.reading.flatten import DEEPEST, ELEMENTS, flattened
from workbench.reading.intake import take_in
from workbench.reading.reader import Picture

MARKUP = "<html><p>Words.<img src='/a.png' alt='An Il-76'><img src=b.png alt=x><img src='https://far.example/c.png'>"


def seen(data: bytes) -> Picture | None:
    """A stand-in for the child: an image is what begins as a PNG does."""
    return Picture(data, 30, 20, 1.0) if data.startswith(b"\x89PNG") else None


@pytest.fixture
def server() -> Iterator[Loopback]:
    with loopback() as made:
        yield made


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "a.casefile", title="T", analyst="someone") as made:
        yield made


def test_images_come_out_of_the_records_of_the_capture(case: Case, server: Loopback):
    server.replies |= {
        "/p/": page(MARKUP),
        "/a.png": page(b"\x89PNG one", kind="image/png"),
        "/p/b.png": page(b"not an image", kind="image/png"),
    }
    asking = Asking(allow_private=True, resources=True)
    [(source, _)] = take_in(case, [f"{server.url}/p/"], asking=asking).sources
    assert can_show(case, source)
    asked = len(server.asked)
    found = faithful(original(case, source), decode=seen)
    assert found.images == {"page:1": b"\x89PNG one"}
    assert '<img src="page:1" width="30" height="20">' in found.html
    assert "[Image not kept: x]" in found.html
    assert "2 images are not kept" in found.says
    assert len(server.asked) == asked


@pytest.mark.parametrize("wacz", [False, True])
def test_images_come_out_of_the_archive_that_the_page_came_in(case: Case, tmp_path: Path, wacz: bool):
    pages = (("https://example.org/p/", "text/html", MARKUP.encode(), "200 OK"),
             ("https://example.org/a.png", "image/png", b"\x89PNG two", "200 OK"), *USUAL[1:3])  # fmt: skip
    data = warc(*pages)
    file = tmp_path / ("a.wacz" if wacz else "a.warc.gz")
    file.write_bytes(zipped({"archive/data.warc.gz": data, "datapackage.json": b"{}"}, how=0) if wacz else data)
    take_in(case, [str(file)])
    source = case.find("S2")[1]
    assert case.value("SELECT json_extract(response, '$.captured') FROM capture WHERE member IS NOT NULL") == AT
    assert faithful(original(case, source), decode=seen).images == {"page:1": b"\x89PNG two"}


def test_images_come_out_of_a_saved_page(case: Case, tmp_path: Path):
    (tmp_path / "a.mhtml").write_bytes(MHTML)
    [(source, _)] = take_in(case, [str(tmp_path / "a.mhtml")]).sources
    assert faithful(original(case, source), decode=seen).images == {"page:1": b"\x89PNG\r\n\x1a\n"}
    broken = Original(MHTML.replace(b"text/html", b"text/nix"), "multipart/related", None, "", None)
    with pytest.raises(Exception, match="holds no page"):
        faithful(broken, decode=seen)


def test_damaged_records_give_what_stands_before_the_damage():
    data = warc(("https://example.org/a.png", "image/png", b"\x89PNG", "200 OK"), *USUAL)[:-30]
    found = faithful(Original(MARKUP.encode(), "text/html", None, "https://example.org/", data), decode=seen)
    assert list(found.images) == ["page:1"]


@pytest.mark.parametrize(
    "piece",
    ["<div>", "<ul><li>", "<table><tr><td>", "<table>", "<tr><td colspan=999 rowspan=999>", "<b><i></b>",
     "<p><a href=x>", "<ol start=99999999999><li>", "<", "&", "<img src=x>", "<!--", "<font color=a>", "</div>",
     "<td>", "x"],
)  # fmt: skip
def test_hostile_markup_stays_small_and_takes_little_time(piece: str):
    with within(4):
        flat, _ = flattened("<table><tr>" + piece * 20_000, image=lambda given: "")
    deep = most = 0
    for tag in flat.split("<")[1:]:
        if not tag.startswith(("br", "hr", "img")):
            deep += -1 if tag.startswith("/") else 1
        most = max(most, deep)
    assert deep == 0
    assert most <= DEEPEST
    assert flat.count("<") <= 3 * ELEMENTS


def test_a_page_of_any_bytes_is_shown():
    for body in (b"", b"\xff\xfe\x00", bytes(range(256)) * 50, io.BytesIO(b"<p>").getvalue()):
        assert faithful(Original(body, "text/html", None, "", None), decode=seen).images == {}
