"""A capture's WARC records hold requests and answers byte for byte, and read back by any WARC tool and our own."""

import gzip
import io
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from tests.reading.loopback import Loopback, loopback, page
from workbench.case.case import Case
from workbench.case.rows import record, records
from workbench.reading.capturing import Asking, records_of, reveals
from workbench.reading.fetching import LATE, fetch
from workbench.reading.intake import take_in
from workbench.reading.recorded import recorded
from workbench.reading.warcs import answer_of, is_warc, warc_records
from workbench.values.errors import CaseError

LOCAL = Asking(allow_private=True)
ODD = b"HTTP/1.1 200 Fine\r\nX-Odd:     two   blanks\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"


def chunked(body: bytes, *, size: int = 7) -> bytes:
    parts = [body[at : at + size] for at in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts) + b"0\r\n\r\n"


@pytest.fixture
def server() -> Iterator[Loopback]:
    with loopback() as made:
        made.replies |= {
            "/hop": page("", status="301 Moved", more="Location: /page\r\n"),
            "/odd": ODD + chunked(gzip.compress(b"<html><p>packed words")),
            "/page": page(
                "<html><link rel='StyleSheet' href=a.css><img src='/b.png?x=1&amp;y=2'><IMG SRC=gone.png>"
                "<img src='data:image/png;base64,AA=='><img src='http://10.0.0.1/c.png'><script src=s.js></script>"
            ),
            "/a.css": page("p { color: red }", kind="text/css"),
            "/b.png?x=1&y=2": page(b"\x89PNG", kind="image/png"),
        }
        yield made


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "a.casefile", title="T", analyst="someone") as made:
        yield made


def test_an_answer_is_kept_as_it_came_over_the_line(server: Loopback):
    found = fetch(f"{server.url}/odd", allow_private=True)
    assert found.body.read() == b"<html><p>packed words"
    [one] = found.exchanges
    one.response.seek(0)
    assert one.response.read() == server.replies["/odd"]
    assert bytes(one.request).startswith(b"GET /odd HTTP/1.1\r\n")
    assert (one.address, one.status, one.url) == ("127.0.0.1", 200, f"{server.url}/odd")


def test_the_records_read_back_by_a_tool_of_others_with_their_digests(server: Loopback):
    found = fetch(f"{server.url}/hop", allow_private=True, resources=True)
    with recorded(found, collected={"tool": "workbench", "by": "someone"}) as file:
        assert is_warc(file.read(4096))
        file.seek(0)
        kinds = []
        for one in ArchiveIterator(file, check_digests="raise"):
            body = one.raw_stream.read()
            kinds.append((one.rec_type, (one.rec_headers.get_header("WARC-Target-URI") or "").partition(server.url)[2]))
            assert one.rec_headers.protocol == "WARC/1.1"
    pairs = [(what, path) for path in ("/hop", "/page", "/a.css", "/b.png?x=1&y=2", "/gone.png")
             for what in ("response", "request")]  # fmt: skip
    assert kinds == [("warcinfo", ""), *pairs, ("metadata", "/page")]
    assert b"not-taken: http://10.0.0.1/c.png 10.0.0.1 leads to a private address" in body
    assert f"resource: 200 {server.url}/a.css\r\n".encode() in body


def test_what_is_allowed_for_one_host_is_not_allowed_for_where_it_leads_on_to(server: Loopback):
    onward = page("", status="302 Found", more=f"Location: http://localhost:{server.port}/page\r\n")
    server.replies |= {"/on": onward, "/away.png": onward, "/shows": page("<img src=/away.png>")}
    with pytest.raises(CaseError, match="localhost leads to a private address"):
        fetch(f"{server.url}/on", allow_private=True)
    (image,) = fetch(f"{server.url}/shows", allow_private=True, resources=True).resources
    assert "localhost leads to a private address" in image.says
    assert server.asked == ["/on", "/shows", "/away.png"]


def test_our_own_reading_of_the_records_gives_the_bodies(server: Loopback):
    with recorded(fetch(f"{server.url}/odd", allow_private=True), collected={}) as file:
        bodies = {
            one.url: b"".join(answer.body) for one in warc_records(file) if (answer := answer_of(one)) is not None
        }
        assert bodies == {f"{server.url}/odd": b"<html><p>packed words"}
        [offset] = [one.offset for one in warc_records(file) if one.kind == "response"]
        assert next(warc_records(file, at=offset)).url == f"{server.url}/odd"
        file.seek(0)
        plain = io.BytesIO(gzip.decompress(file.read()))
    assert [one.kind for one in warc_records(plain)] == ["warcinfo", "response", "request", "metadata"]
    with pytest.raises(CaseError, match="packed in one piece"):
        list(warc_records(io.BytesIO(gzip.compress(plain.getvalue() * 9))))
    with pytest.raises(CaseError, match="damaged"):
        list(warc_records(io.BytesIO(plain.getvalue()[:-200])))


def test_a_bomb_of_an_archive_is_refused_in_constant_memory():
    head = b"WARC/1.1\r\nWARC-Type: resource\r\nContent-Length: 900000000\r\n\r\n"
    packer = zlib.compressobj(9, wbits=31)
    bomb = packer.compress(head) + b"".join(packer.compress(bytes(1 << 20)) for _ in range(40)) + packer.flush()
    with pytest.raises(CaseError, match="far more than it holds"):
        list(warc_records(io.BytesIO(bomb)))
    endless = io.BytesIO(b"WARC/1.1\r\n" + b"X: y\r\n" * 100_000)
    with pytest.raises(CaseError, match="headers do not end"):
        list(warc_records(endless))


def test_a_capture_in_a_case_names_its_records(server: Loopback, case: Case):
    asking = Asking(allow_private=True, resources=True)
    [(source, _)] = take_in(case, [f"{server.url}/hop"], asking=asking).sources
    capture = case.rows("SELECT records, response FROM capture")[0]
    kept = io.BytesIO(b"".join(case.stored(capture[0])))
    assert [one.kind for one in warc_records(kept)].count("response") == 5
    stored = records_of(case, source)
    assert stored
    assert (stored.sha256, stored.size) == (capture[0], len(kept.getvalue()))
    says = records(case, "capture")[0]["response"]["resources"]
    assert [(each["url"].rpartition("/")[2], each["status"]) for each in says] == [
        ("a.css", 200), ("b.png?x=1&y=2", 200), ("gone.png", 404), ("c.png", None)]  # fmt: skip
    assert record(case, source)["mime"] == "text/html"
    assert case.verify().ok


def test_files_of_the_page_are_asked_for_only_when_wanted_and_never_twice(server: Loopback):
    fetch(f"{server.url}/page", allow_private=True)
    assert server.asked == ["/page"]
    server.replies["/page"] = page("<base href='http://10.1.1.1/'><img src=b.png><img src=b.png#x>")
    fetch(f"{server.url}/page", allow_private=True, resources=True)
    assert server.asked[1:] == ["/page"]  # the base leads to a private address, refused without asking


def test_the_same_bytes_again_and_a_refusal_leave_their_records(server: Loopback, case: Case):
    [(first, _)] = take_in(case, [f"{server.url}/page"], asking=LOCAL).sources
    assert take_in(case, [f"{server.url}/page"], asking=LOCAL).sources == [(first, True)]
    assert case.value("SELECT count(*) FROM capture WHERE url LIKE '%/page' AND records IS NOT NULL") == 2
    assert "status 404" in take_in(case, [f"{server.url}/none"], asking=LOCAL).failed[0].says
    blob, kept = case.rows("SELECT blob, records FROM capture WHERE url LIKE '%/none'")[0]
    assert blob is None
    assert b"404 Not Found" in b"".join(
        piece for one in warc_records(io.BytesIO(b"".join(case.stored(kept)))) for piece in one.block
    )
    assert case.verify().ok


def test_a_page_is_kept_when_its_files_take_too_long(server: Loopback):
    server.replies["/a.css"] = lambda made: made.recv(1)  # says nothing, for ever
    found = fetch(f"{server.url}/page", allow_private=True, resources=True, deadline=0.6)
    assert found.status == 200
    assert {each.says for each in found.resources} == {LATE}
    assert len(found.exchanges) == 1


def test_what_a_capture_reveals_is_said_as_it_is():
    assert "One request" in reveals(Asking())
    assert "proxy" in reveals(Asking(proxy="http://127.0.0.1:9"))
    assert "each file it names" in reveals(Asking(resources=True))
