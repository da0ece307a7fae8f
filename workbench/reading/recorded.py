"""A page capture as WARC/1.1 records: every request and answer byte for byte, what was asked for with it, and how.

Each record is packed by itself, so that any WARC tool finds its way in the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from tempfile import TemporaryFile
from typing import Any, BinaryIO
from uuid import uuid4

from workbench.reading.wire import STEP, Exchange, Page

VERSION = "WARC/1.1"
_HEAD = 1 << 20  # bytes in which an answer's headers end


def recorded(page: Page, *, collected: Mapping[str, Any]) -> BinaryIO:
    """The records of a capture as one file, at its beginning: what was said, heard, and under what circumstances."""
    from warcio.warcwriter import WARCWriter

    out: BinaryIO = TemporaryFile()  # noqa: SIM115 (handed over open)
    writer = WARCWriter(out, gzip=True, warc_version=VERSION)
    for record in _records(page, collected):
        writer.write_record(record)
    out.seek(0)
    return out


def _records(page: Page, collected: Mapping[str, Any]) -> Iterator[Any]:
    said = {
        "software": collected.get("tool"), "format": "WARC file version 1.1", "operator": collected.get("by"),
        "conformsTo": "https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
    }  # fmt: skip
    yield _record("warcinfo", None, BytesIO(_fields(said.items())), kind="application/warc-fields")
    answered = ""
    for exchange in page.exchanges:
        answer = _id()
        if exchange.url == page.final_url and not answered:
            answered = answer
        place = {"WARC-IP-Address": exchange.address} if exchange.address else {}
        yield _record("response", exchange, exchange.response, name=answer, more=place)
        yield _record("request", exchange, BytesIO(bytes(exchange.request)), more={"WARC-Concurrent-To": answer})
    about = next((one for one in page.exchanges if one.url == page.final_url), None)
    if about is not None:
        told = BytesIO(_fields(_circumstances(page)))
        yield _record("metadata", about, told, more={"WARC-Refers-To": answered}, kind="application/warc-fields")


def _circumstances(page: Page) -> Iterator[tuple[str, object]]:
    yield "requested", page.url
    for status, url in page.redirects:
        yield "redirected", f"{status} {url}"
    yield "certificate-sha256", page.certificate
    for asked in page.resources:
        yield (
            ("resource", f"{asked.status} {asked.url}") if asked.status else ("not-taken", f"{asked.url} {asked.says}")
        )


def _fields(pairs: Any) -> bytes:
    return "".join(f"{name}: {str(value).translate(_FLAT)}\r\n" for name, value in pairs if value).encode()


_FLAT = {ord("\r"): " ", ord("\n"): " "}


def _record(
    what: str, exchange: Exchange | None, block: BinaryIO, *, name: str = "", kind: str = "",
    more: Mapping[str, str] | None = None,
) -> Any:  # fmt: skip
    from warcio.recordloader import ArcWarcRecord
    from warcio.statusandheaders import StatusAndHeaders

    size = block.seek(0, 2)
    headers = [("WARC-Type", what), ("WARC-Record-ID", name or _id()), ("WARC-Date", _date(exchange))]
    headers += [("WARC-Target-URI", exchange.url)] if exchange else []
    headers += [*(more or {}).items(), ("WARC-Block-Digest", _digest(block))]
    if exchange:
        headers.append(("WARC-Payload-Digest", _digest(block, past=0 if kind else _body(block))))
    block.seek(0)
    content = kind or f"application/http;msgtype={what}"
    record = ArcWarcRecord("warc", what, StatusAndHeaders("", headers, protocol=VERSION), block, None, content, size)
    record.rec_headers.add_header("Content-Type", content)
    return record


def _id() -> str:
    return f"<urn:uuid:{uuid4()}>"


def _date(exchange: Exchange | None) -> str:
    at = exchange.at if exchange else datetime.now().astimezone()
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%f}Z"


def _digest(block: BinaryIO, *, past: int = 0) -> str:
    block.seek(past)
    made = sha256()
    while piece := block.read(STEP):
        made.update(piece)
    return f"sha256:{made.hexdigest()}"


def _body(answer: BinaryIO) -> int:
    """Where an answer's headers end."""
    answer.seek(0)
    head = answer.read(_HEAD)
    ends = [at + len(mark) for mark in (b"\r\n\r\n", b"\n\n") if (at := head.find(mark)) >= 0]
    return min(ends, default=len(head))
