"""Hostile mails and folders: parts within parts, forged types, lies about lengths, lines without end."""

from __future__ import annotations

import random
from base64 import b64encode
from io import BytesIO

import pytest

from tests.clock import within
from tests.reading.samples.mails import mail, part
from tests.reading.samples.papers import by_hand
from workbench.reading import mime
from workbench.reading.reader import Reading
from workbench.reading.readers import mail as mail_module
from workbench.reading.readers import reader_for
from workbench.reading.readers.mail import Mail
from workbench.reading.readers.mbox import Mbox
from workbench.values.errors import CaseError

_PACKED = ("Content-Transfer-Encoding: base64", "Content-Disposition: attachment")
HEAD = b"From: a@example.org\nTo: b@example.org\nSubject: s\nMIME-Version: 1.0\n"


def read(data: bytes) -> Reading:
    return Mail().read(BytesIO(data), hint={})


def inside(data: bytes) -> dict[str, bytes]:
    reader = Mail()
    return {each.path: b"".join(reader.extract(BytesIO(data), each.path)) for each in reader.members(BytesIO(data))}


def test_parts_within_parts_end_at_some_depth() -> None:
    deep = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(20_000))
    with within(4):
        assert read(HEAD + deep + b"\nwords").text.startswith("From: a@example.org")
    with within(4):
        many = read(HEAD + b"Content-Type: multipart/mixed; boundary=a\n\n" + b"--a\n\nx\n" * 300_000)
    assert many.text.count("Attachment: ") == 10_000 - 20
    assert many.says == "Only its first 10,000 parts are taken in."


def test_long_heads_and_lines_cost_what_they_are_long() -> None:
    for start in (b"Subject: " + b"=?utf-8?Q?a?= " * 100_000, b"X: " + b"a;b=\"" * 200_000, b"A:\n b" * 200_000,
                  b"From " * 200_000, b"Content-Type: text/plain; " + b"a*0*=%41;" * 100_000):  # fmt: skip
        with within(4):
            read(HEAD + start + b"\n\nwords\n")
    with within(4):
        assert read(HEAD + b"\n" + b"x" * 8_000_000).text.endswith("xxx")


def test_what_is_packed_wrongly_comes_out_as_far_as_it_goes() -> None:
    for letters, found in ((b"SGVsbG8", b"Hello"), (b"SGV\x00sb-G8=", b"Hello"), (b"S", b""), (b"====", b"")):
        sent = part("application/octet-stream; name=a", letters, "Content-Transfer-Encoding: base64")
        assert inside(mail("multipart/mixed", sent)) == {"a": found}
    assert read(HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n=ZZ=4=\n1=").text.endswith("=ZZ=41")
    assert read(HEAD + b"Content-Type: text/plain; charset=utf-7\n\n+ADw-script+AD4-").text.endswith("+ADw-script+AD4-")
    assert read(HEAD + b"Content-Type: text/plain; charset=no-such\n\n\xd0\xb4a").text.endswith("дa")


def test_bytes_decide_what_a_part_is() -> None:
    for declared, fits in (("image/jpeg", False), ("text/plain; name=a.txt", False), ("application/pdf", True),
                           ("application/octet-stream", True)):  # fmt: skip
        sent = part(
            declared, b64encode(by_hand()), "Content-Transfer-Encoding: base64", "Content-Disposition: attachment"
        )
        reader = Mail()
        (member,) = reader.members(BytesIO(mail("multipart/mixed", sent)))
        assert ("by its bytes" in member.facts) is not fits
        assert ("calls itself" in read(mail("multipart/mixed", sent)).says) is not fits
    hidden = mail("multipart/mixed", part("text/plain", by_hand()))
    assert [path for path in inside(hidden)] == ["part 1.txt"]
    assert "%PDF" not in read(hidden).text


def test_names_are_kept_as_written_and_shown_spelled_out() -> None:
    for name, shown in (("../../../etc/passwd", "../../../etc/passwd"), ("CON", "CON"),
                        ("a\u202egpj.exe", "a‹U+202E›gpj.exe"),
                        ("C:\\\\x\\\\y", "C:\\x\\y"), ("n" * 5000, "n" * 200 + "…")):  # fmt: skip
        data = mail("multipart/mixed", part("text/plain", b"x", f'Content-Disposition: attachment; filename="{name}"'))
        (path,) = inside(data)
        assert path == name.replace("\\\\", "\\")[:1000]
        assert f"Attachment: {shown} (text/plain, 1 bytes)" in read(data).text
    unnamed = inside(mail("multipart/mixed", part("image/png", b"x"), part('text/csv; name=""', b"y")))
    assert list(unnamed) == ["part 1.png", "part 2"]


def test_what_is_no_mail_is_not_called_one() -> None:
    letter = b"From: my desk\nTo: whom it may concern\nSubject: nothing\n\nDear all\n"
    assert reader_for(letter, name="letter.txt") is None
    found = reader_for(letter, name="letter.eml")
    assert found
    assert found[1] == "message/rfc822"
    assert (
        Mail().recognise(b"From: <Saved by Blink>\nSnapshot-Content-Location: x\nSubject: a\nMIME-Version: 1.0\n")
        is None
    )
    for data in (b"", b"\n\n", b":\n", b"From : x", b"<html>", b"\0" * 100):
        assert Mail().recognise(data, name="a.eml") is None
        read(data)


def test_a_mail_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mail_module, "MOST_BYTES", 1 << 20)
    with pytest.raises(CaseError, match="larger than 1 MB; save its attachments with a mail program"):
        read(HEAD + b"\n" + b"x" * (1 << 20))


def test_only_so_many_parts_are_taken_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mime, "MOST_PARTS", 5)
    monkeypatch.setattr(mail_module, "MOST_PARTS", 5)
    data = mail("multipart/mixed", *(part("image/png", b"x") for _ in range(9)))
    assert len(inside(data)) == 5
    assert "only its first 5 parts" in read(data).says.lower()


def folder(*mails: bytes, line: bytes = b"From a@b Mon Mar  4 10:00:00 2024\n") -> bytes:
    return b"\n".join(line + each for each in mails)


def test_mails_of_a_large_folder_are_cut_where_they_begin_and_each_alone() -> None:
    chance = random.Random(7)
    mails = [b"From: a%d@b\nSubject: %d\n\n%b\n" % (n, n, b"x" * chance.randrange(300_000)) for n in range(30)]
    data = folder(*mails)
    assert len(data) > 3 << 20
    reader, found = Mbox(), []
    for member in reader.members(BytesIO(data)):
        found.append(b"".join(reader.extract(BytesIO(data), member.path)))
    assert found == mails
    assert reader.read(BytesIO(data), hint={}).text.startswith("1\t—\ta0@b\t0\n2\t—\ta1@b\t1\n")


def test_a_folder_of_one_line_or_of_nothing_but_beginnings_is_read_in_linear_time() -> None:
    line = b"From a@b Mon Mar  4 10:00:00 2024\n"
    for data in (
        line + b"a:b\n" + b"From " * 1_000_000,
        line + b"a:b\n" + b"\n\nFrom x" * 300_000,
        (line + b"\n") * 11_000,
    ):
        with within(6):
            Mbox().read(BytesIO(data), hint={})
    reading = Mbox().read(BytesIO((line + b"\n") * 11_000), hint={})
    assert reading.says == "It holds 11,000 mails; the first 10,000 are taken in."


def test_a_path_that_names_no_mail_is_refused() -> None:
    data = folder(b"From: a\n\nx\n")
    for path in ("message 1 (bytes 5-900).eml", "message 1 (bytes 9-3).eml", "../x", "message 1"):
        with pytest.raises(KeyError):
            Mbox().extract(BytesIO(data), path)
