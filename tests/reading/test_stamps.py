"""Time stamps: the request as others read it, answers kept that hold, others refused in words."""

from __future__ import annotations

import io
import random
import shutil
import subprocess
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.authority import AT, Authority, imprint
from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.rows import records
from workbench.reading.stamping import leads_to, read_token, request
from workbench.reading.stamps import attach_stamp, question, stamps
from workbench.values.errors import CaseError

BYTES = b"A report of landings.\n"
DIGEST = sha256(BYTES).digest()
COLLECTED = {"at": "2026-03-16T09:00:00Z", "zone": "+0000", "by": "ada", "method": "file", "tool": "test"}


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture
def case(tmp_path: Path):
    with Case.create(tmp_path / "c.casefile", title="Flights", analyst="ada") as made:
        acts.attach(made, Arrival(made.stage(io.BytesIO(BYTES)), "a.txt", "text/plain", COLLECTED))
        yield made


def source(case: Case) -> bytes:
    return case.find("S1")[1]


def test_an_answer_is_kept_shown_and_checked_again(case: Case, authority: Authority):
    answer = authority.answer(question(case, source(case)))
    attach_stamp(case, source(case), answer)
    (row,) = stamps(case, source(case))
    assert (row["time"], row["authority"], row["serial"]) == ("2026-03-20T12:00:00Z", "CN=Made-up Stamps", "4D")
    assert (row["holds"], row["known"]) == (True, False)
    assert row["says"] == "signature holds; authority not known here"
    assert b"".join(case.stored(bytes.fromhex(row["token"]))) == answer
    trusted = authority.root.public_bytes(Encoding.PEM)
    assert stamps(case, source(case), trusted=[trusted])[0]["known"]
    assert not stamps(case, source(case), trusted=[Authority(curve=True).root.public_bytes(Encoding.PEM)])[0]["known"]
    with pytest.raises(CaseError, match="already"):
        attach_stamp(case, source(case), answer)
    case.undo()
    assert records(case, "stamp") == []
    assert case.verify().ok


def test_a_curve_and_longer_hashes_hold_as_well(case: Case):
    other = Authority(curve=True)
    longer = imprint(BYTES, "2.16.840.1.101.3.4.2.3", "sha512")
    attach_stamp(case, source(case), other.answer(request(DIGEST), imprint=longer))
    assert stamps(case, source(case))[0]["hash"] == "sha512"
    assert stamps(case, source(case))[0]["holds"]


@pytest.mark.parametrize(("faults", "says"), [
    ({"imprint": imprint(b"other bytes")}, "other bytes"),
    ({"imprint": imprint(BYTES, "1.3.14.3.2.26", "sha1")}, "SHA-1"),
    ({"certificates": False}, "no certificate"),
    ({"status": 2}, "refused (“not today”)"),
    ({"altered": True}, "another content"), ({"unbound": True}, "does not name the certificate"),
    ({"at": AT + timedelta(days=4000)}, "not in force"),
], ids=lambda value: value if isinstance(value, str) else "")  # fmt: skip
def test_an_answer_that_proves_nothing_is_refused_in_words(case: Case, authority: Authority, faults, says: str):
    answer = authority.answer(request(DIGEST), **faults)
    with pytest.raises(CaseError) as refused:
        attach_stamp(case, source(case), answer)
    assert says in str(refused.value)
    assert records(case, "stamp") == []


def test_a_certificate_for_something_else_stamps_nothing(case: Case):
    with pytest.raises(CaseError, match="not one for time stamps"):
        attach_stamp(case, source(case), Authority(stamps=False).answer(request(DIGEST)))


def test_a_signature_by_another_key_does_not_hold(case: Case, authority: Authority):
    thief = Authority()
    thief.own = authority.own
    with pytest.raises(CaseError, match="not by the certificate"):
        attach_stamp(case, source(case), thief.answer(request(DIGEST)))


def test_nothing_that_a_stamp_says_can_be_changed(authority: Authority):
    answer = authority.answer(request(DIGEST))
    whole, begin = read_token(answer), answer.index(DIGEST) - 60
    for at in [*range(begin, begin + 140), *range(len(answer) - 500, len(answer))]:
        spoilt = bytearray(answer)
        spoilt[at] ^= 1
        try:
            token = read_token(bytes(spoilt))
        except CaseError:
            continue
        assert token.flaw or not token.checked or replace(token, certificates=whole.certificates) == whole


def test_a_damaged_source_is_not_stamped(case: Case):
    with case.incoming():
        case.raw.execute("UPDATE blob_chunk SET data = ?", (b"altered",))
    with pytest.raises(CaseError, match="not those captured"):
        question(case, source(case))


def test_an_answer_of_a_colleague_that_is_none_is_told_so(case: Case):
    acts.keep_stamp(case, source(case), case.stage(io.BytesIO(b"no answer at all")))
    (row,) = stamps(case, source(case))
    assert (row["holds"], row["time"]) == (False, None)
    assert "no time-stamp answer" in row["says"]


@given(st.binary(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_an_answer_or_refused(data: bytes):
    with pytest.raises(CaseError):
        read_token(data)


def test_a_certificate_with_an_odd_name_is_refused(authority: Authority):
    answer = authority.answer(request(DIGEST))
    odd = answer.replace(b"\x0c\x0cMade-up Root", b"\x03\x0cMade-up Root")  # a bit string where a text belongs
    assert odd != answer
    with pytest.raises(CaseError, match="no time-stamp answer"):
        read_token(odd)


def test_a_spoilt_answer_is_refused_or_told(authority: Authority):
    answer, chance = authority.answer(request(DIGEST)), random.Random(7)
    read = 0
    for _ in range(400):
        spoilt = bytearray(answer)
        for _ in range(chance.randint(1, 4)):
            spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
        cut = bytes(spoilt[: chance.randrange(len(spoilt))] if chance.random() < 0.2 else spoilt)
        with suppress(CaseError):
            assert read_token(cut).hash
            read += 1
    assert 0 < read < 400


@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl here")
def test_openssl_reads_the_request_and_checks_the_made_up_answer(authority: Authority, tmp_path: Path):
    asked = request(DIGEST)
    (tmp_path / "q.tsq").write_bytes(asked)
    (tmp_path / "a.tsr").write_bytes(authority.answer(asked))
    (tmp_path / "root.pem").write_bytes(authority.root.public_bytes(Encoding.PEM))
    (tmp_path / "data").write_bytes(BYTES)

    def openssl(*arguments: str) -> str:
        done = subprocess.run(["openssl", "ts", *arguments], cwd=tmp_path, capture_output=True, text=True, check=False)
        return done.stdout + done.stderr

    said = openssl("-query", "-in", "q.tsq", "-text")
    assert "sha256" in said
    assert "Certificate required: yes" in said
    checked = ("-verify", "-in", "a.tsr", "-CAfile", "root.pem", "-attime", str(int(AT.timestamp())))
    assert "Verification: OK" in openssl(*checked, "-data", "data")
    assert "Verification: OK" in openssl(*checked, "-queryfile", "q.tsq")


def test_a_bare_token_is_read_and_leads_to_its_root(authority: Authority):
    from workbench.reading import der

    answer = authority.answer(request(DIGEST))
    bare = der.single(answer).parts()[1].whole
    assert read_token(bare).digest == DIGEST
    assert leads_to(bare, [authority.root.public_bytes(Encoding.DER)])
