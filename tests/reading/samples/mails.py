"""Mails as programs save them, and folders of them."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator

from tests.reading.samples.papers import by_hand
from tests.reading.samples.sample import Sample

_HEAD = (
    b"Return-Path: <anna@example.org>\r\n"
    b"Received: from mx.example.net by mail.example.com; Mon, 4 Mar 2024 10:00:05 +0300\r\n"
    b"Received: from [192.0.2.7] by mx.example.net;\r\n Mon, 4 Mar 2024 10:00:01 +0300\r\n"
    b"From: =?utf-8?B?0JDQvdC90LA=?= =?utf-8?Q?_=D0=9F=2E?= <anna@example.org>\r\n"
    b"To: desk@example.com\r\nDate: Mon, 4 Mar 2024 10:00:00 +0300\r\n"
    b"Subject: =?koi8-r?B?8sXK0w==?= in the night\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n"
)
_SHOWN = "From: Анна П. <anna@example.org>\nTo: desk@example.com\nDate: Mon, 4 Mar 2024 10:00:00 +0300\nSubject: Рейс in the night\n\n"
_FACTS = {
    "from": "Анна П. <anna@example.org>", "subject": "Рейс in the night", "message-id": "<1@example.org>",
    "received 1": "from mx.example.net by mail.example.com; Mon, 4 Mar 2024 10:00:05 +0300",
    "received 2": "from [192.0.2.7] by mx.example.net; Mon, 4 Mar 2024 10:00:01 +0300",
}  # fmt: skip


def part(kind: str, body: bytes, *fields: str) -> bytes:
    """One part of a mail behind its boundary."""
    return b"\r\n".join(
        (b"--=_b", f"Content-Type: {kind}".encode(), *(each.encode() for each in fields), b"", body, b"")
    )


def mail(kind: str, *parts: bytes) -> bytes:
    """A mail of several parts."""
    return (
        _HEAD
        + f'Content-Type: {kind}; boundary="=_b"\r\n\r\nNot shown.\r\n'.encode()
        + b"".join(parts)
        + b"--=_b--\r\n"
    )


def samples() -> Iterator[Sample]:
    """Mails with words in several encodings, pages, attachments, forged types and forwarded mails; folders."""
    plain = _HEAD + b"Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    yield Sample("plain-koi8.eml", plain + "Борт прибыл.\r\n\r\nЖдём второй.\r\n".encode("koi8-r"), "mail/1",
                 _SHOWN + "Борт прибыл.\n\nЖдём второй.", "Борт прибыл.", _FACTS, ("From", "Subject", "words"))  # fmt: skip
    quoted = _HEAD + b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
    yield Sample("quoted.eml", (quoted + b"An=E2=80=91124 landed =\nat night.\n").replace(b"\r\n", b"\n"), "mail/1",
                 _SHOWN + "An\u2011124 landed at night.", "landed at night.", _FACTS)  # fmt: skip
    page = part(
        "text/html; charset=windows-1251", "<p>Борт <b>прибыл</b>.<p>Второго нет.<img src=cid:1>".encode("cp1251")
    )
    yield Sample(
        "page.eml", mail("multipart/related", page), "mail/1", _SHOWN + "Борт прибыл.\n\nВторого нет.", "Борт прибыл."
    )
    both = (part("text/plain; charset=utf-8", b"Plain words."), part("text/html", b"<p>Other words."))
    yield Sample("both.eml", mail("multipart/alternative", *both), "mail/1", _SHOWN + "Plain words.", "Plain words.",
                 says="The mail also brings its words as a page, which is not shown.")  # fmt: skip
    forged = part("image/jpeg", b64encode(by_hand()), "Content-Transfer-Encoding: base64",
                  "Content-Disposition: attachment; filename*=utf-8''..%2F..%2Fphoto%E2%80%AEgpj.exe")  # fmt: skip
    twin = part("text/csv; name=log.csv", b"a,b\r\n1,2", "Content-Disposition: attachment")
    text = (_SHOWN + f"See the log.\n\nAttachment: ../../photo‹U+202E›gpj.exe (image/jpeg, {len(by_hand())} bytes)\n"
            "Attachment: log.csv (text/csv, 8 bytes)\nAttachment: log.csv (part 4) (text/csv, 8 bytes)")  # fmt: skip
    yield Sample("attached.eml", mail("multipart/mixed", part("text/plain", b"See the log."), forged, twin, twin), "mail/1",
                 text, "See the log.", members=("../../photo\u202egpj.exe", "log.csv", "log.csv (part 4)"),
                 says="“../../photo‹U+202E›gpj.exe” calls itself image/jpeg but is application/pdf by its bytes.")  # fmt: skip
    inner = b"From: b@example.org\r\nTo: a@example.org\r\nDate: x\r\nSubject: Inner\r\nMessage-ID: <2>\r\n\r\nInner words.\r\n"
    yield Sample("forwarded.eml", mail("multipart/mixed", part("text/plain", b"FYI"), part("message/rfc822", inner)), "mail/1",
                 _SHOWN + "FYI\n\nAttachment: part 2.eml (message/rfc822, 98 bytes)", "FYI", members=("part 2.eml",))  # fmt: skip
    twice = b"From: a@example.org\nFrom: b@example.org\nTo: c@example.org\nSubject: Two\nX-Mailer: T\n\nWho?\n"
    yield Sample("two-senders.eml", twice, "mail/1", "From: a@example.org\nFrom: b@example.org\nTo: c@example.org\nSubject: Two\n\nWho?",
                 "Who?", says="The head has 2 fields From.")  # fmt: skip
    yield from _folders()


def _folders() -> Iterator[Sample]:
    one = b"From: a@example.org\nTo: c@example.org\nSubject: one\nDate: Mon, 4 Mar 2024 10:00:00 +0000\nMessage-ID: <1>\n\nFirst.\n\nFrom here on it is quiet.\n"
    two = b"From: =?utf-8?Q?b=C3=A9?= <b@example.org>\nSubject: two\n\n>From the tower\n"
    line = b"From a@example.org Mon Mar  4 10:00:00 2024\n"
    data = line + one + b"\n" + line + two
    paths = (f"message 1 (bytes {len(line)}-{len(line) + len(one)}).eml",
             f"message 2 (bytes {2 * len(line) + len(one) + 1}-{len(data)}).eml")  # fmt: skip
    text = "1\tMon, 4 Mar 2024 10:00:00 +0000\ta@example.org\tone\n2\t—\tbé <b@example.org>\ttwo"
    yield Sample(
        "two.mbox", data, "mbox/1", text, "a@example.org\tone", {"messages": "2"}, ("message 1", "message 2"), paths
    )
    data = data.replace(b"\n", b"\r\n")
    line, one = line.replace(b"\n", b"\r\n"), one.replace(b"\n", b"\r\n")
    paths = (f"message 1 (bytes {len(line)}-{len(line) + len(one)}).eml",
             f"message 2 (bytes {2 * len(line) + len(one) + 2}-{len(data)}).eml")  # fmt: skip
    yield Sample("two-crlf.mbox", data, "mbox/1", text, "two", {"messages": "2"}, members=paths)
