"""Sealed and signed copies: only who should opens them, nothing in the clear is left, a signature holds or does not."""

from __future__ import annotations

import shutil
import stat
import subprocess
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.exchange.copy import copy_case
from workbench.exchange.keys import KeyStore
from workbench.exchange.receiving import received
from workbench.exchange.sealing import is_sealed, own_recipient, seal, unseal
from workbench.exchange.signing import own_key, sign, signed, signed_file, write_signature
from workbench.exchange.spoken import WORDS, fingerprint
from workbench.reading.intake import take_in
from workbench.values.errors import CaseError


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy with a source in it."""
    folder = tmp_path_factory.mktemp("sealed")
    (folder / "a.txt").write_text("Two Il-76 landed.")
    with Case.create(folder / "own.casefile", title="Flights", analyst="first") as case:
        take_in(case, [str(folder / "a.txt")])
        copy_case(case, folder / "made.casefile")
    return folder / "made.casefile"


@pytest.fixture
def copy(made: Path, tmp_path: Path) -> Path:
    """The same, to be spoilt."""
    return Path(shutil.copy(made, tmp_path / "copy.casefile"))


@pytest.fixture
def keys(tmp_path: Path) -> KeyStore:
    """A key store of its own."""
    return KeyStore(tmp_path / "keys")


def test_what_is_sealed_to_a_key_opens_with_it_alone(copy: Path, keys: KeyStore, tmp_path: Path):
    sealed, opened = tmp_path / "c.age", tmp_path / "opened.casefile"
    assert seal(copy, sealed, to=[own_recipient(keys)]) == 1
    assert is_sealed(sealed)
    assert not is_sealed(copy)
    with pytest.raises(CaseError, match="it was sealed to other keys"):
        unseal(sealed, opened, keys=KeyStore(tmp_path / "others"))
    assert not list(tmp_path.glob("opened*"))
    unseal(sealed, opened, keys=keys)
    assert opened.read_bytes() == copy.read_bytes()


def test_a_public_key_can_lie_in_a_file(copy: Path, keys: KeyStore, tmp_path: Path):
    (tmp_path / "desk.pub").write_text(f"# desk key\n{own_recipient(keys)}\n")
    seal(copy, tmp_path / "c.age", to=[str(tmp_path / "desk.pub")])
    unseal(tmp_path / "c.age", tmp_path / "o.casefile", keys=keys)
    assert (tmp_path / "o.casefile").read_bytes() == copy.read_bytes()


def test_a_passphrase_opens_what_was_sealed_with_it(copy: Path, keys: KeyStore, tmp_path: Path):
    sealed, opened = tmp_path / "c.age", tmp_path / "o.casefile"
    seal(copy, sealed, passphrase="three brown foxes")
    for wrong, says in (("three brown dogs", "another passphrase"), (None, "name a file that holds it")):
        with pytest.raises(CaseError, match=says):
            unseal(sealed, opened, keys=keys, passphrase=wrong)
    unseal(sealed, opened, keys=keys, passphrase="three brown foxes")
    assert opened.read_bytes() == copy.read_bytes()


@pytest.mark.parametrize("spoil", ["cut", "flip"])
def test_a_sealed_file_that_was_damaged_leaves_nothing_in_the_clear(
    copy: Path, keys: KeyStore, tmp_path: Path, spoil: str
):
    sealed = tmp_path / "c.age"
    with copy.open("ab") as file:
        file.write(bytes(300_000))  # more than one of the pieces that age seals by themselves
    seal(copy, sealed, to=[own_recipient(keys)])
    data = bytearray(sealed.read_bytes())
    if spoil == "cut":
        del data[-70_000:]
    else:
        data[-1000] ^= 1
    sealed.write_bytes(data)
    with pytest.raises(CaseError, match="damaged on its way"):
        unseal(sealed, tmp_path / "o.casefile", keys=keys)
    assert {each.name for each in tmp_path.iterdir()} == {"c.age", "copy.casefile", "keys"}


def test_words_that_are_no_key_are_refused(copy: Path, tmp_path: Path):
    for wrong in ("age1nonsense", "no such file"):
        with pytest.raises(CaseError, match="begins with age1"):
            seal(copy, tmp_path / "c.age", to=[wrong])
    assert not (tmp_path / "c.age").exists()


def test_secrets_lie_in_a_file_that_only_its_user_reads(keys: KeyStore, tmp_path: Path):
    assert own_recipient(keys) == own_recipient(KeyStore(tmp_path / "keys"))
    mode = stat.S_IMODE((tmp_path / "keys" / "keys.json").stat().st_mode)
    assert mode == 0o600
    assert keys.place == "a file that only you may read"


def test_a_signature_holds_up_to_the_head_that_was_signed(copy: Path, keys: KeyStore):
    assert signed_file(copy) is None
    public = sign(copy, "first", keys)
    found = signed_file(copy)
    assert found
    assert (found.name, found.public, found.holds) == ("first", public, True)
    with received(copy) as came:
        assert signed(came) == found
    with Case.open(copy, analyst="second") as case:
        acts.lead(case, "Who else?")
        assert case.verify().ok
    later = signed_file(copy)
    assert later
    assert later.holds
    assert later.says.endswith("one more entry is not.")


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        ("UPDATE local SET value = replace(value, 'entries 3', 'entries 4') WHERE key = 'manifest'", "is not right"),
        ("UPDATE local SET value = 'someone' WHERE key = 'signature'", "is not right"),
        ("DELETE FROM local WHERE key = 'signer'", "not whole"),
        ("UPDATE entry SET hash = zeroblob(32) WHERE seq = (SELECT max(seq) FROM entry)", "the signed head"),
        ("DELETE FROM blob", "it lacks capture/"),
        ("UPDATE investigation SET title = 'Other'", "is not what the file holds"),
        ("UPDATE entry SET seq = seq + 9", "is not what the file holds"),
    ],
)
def test_what_was_changed_behind_a_signature_is_told(copy: Path, keys: KeyStore, spoil: str, says: str):
    sign(copy, "first", keys)
    raw = apsw.Connection(str(copy))
    raw.execute(spoil)
    raw.close()
    found = signed_file(copy)
    assert found
    assert not found.holds
    assert says in found.says


def test_a_signer_is_known_from_the_first_time_on(keys: KeyStore):
    key, other = "11" * 32, "22" * 32
    assert "The key is new here" in keys.met("first", key).says()
    again = keys.met("first", key)
    assert again.first
    assert f"({fingerprint(bytes.fromhex(key))}) is known here since" in again.says()
    assert "had another key before" in keys.met("first", other).says()


def test_what_lies_beside_is_never_written_over_and_what_is_opened_is_its_users_alone(
    copy: Path, keys: KeyStore, tmp_path: Path
):  # fmt: skip
    own = tmp_path / "own.txt"
    own.write_text("own")
    (tmp_path / "c.age.part").symlink_to(own)
    (tmp_path / "o.casefile.part").write_text("own")
    seal(copy, tmp_path / "c.age", to=[own_recipient(keys)])
    unseal(tmp_path / "c.age", tmp_path / "o.casefile", keys=keys)
    assert {path.read_text() for path in tmp_path.glob("*.part")} == {"own"}
    assert len(list(tmp_path.glob("*.part*"))) == 2
    assert stat.S_IMODE((tmp_path / "o.casefile").stat().st_mode) == 0o600


def test_a_known_key_under_another_name_is_told_and_so_is_a_second_key_each_time(keys: KeyStore):
    mine, theirs = "11" * 32, "22" * 32
    keys.met("mallory", mine)
    assert "as mallory's, not alice's" in keys.met("alice", mine).says()
    keys.met("alice", theirs)
    keys.met("alice", "33" * 32)
    assert "has had another one" in keys.met("alice", "33" * 32).says()


def test_a_signature_of_another_copy_does_not_hold(copy: Path, keys: KeyStore):
    other = copy.with_name("other.casefile")
    with Case.open(copy, analyst="second", write=False) as case:
        copy_case(case, other)
    sign(other, "first", keys)
    with closing(apsw.Connection(str(other))) as raw:
        rows = raw.execute("SELECT key, value FROM local WHERE key NOT IN ('replica', 'head')").fetchall()
    with closing(apsw.Connection(str(copy))) as raw:
        raw.executemany("INSERT INTO local VALUES (?, ?)", rows)
    found = signed_file(copy)
    assert found
    assert not found.holds


def test_a_name_cannot_steer_what_is_told_of_it(copy: Path, keys: KeyStore):
    sign(copy, "first\nhead 0\x1b[2J\u202e", keys)
    found = signed_file(copy)
    assert found
    assert (found.holds, found.name) == (True, "first[U+000A]head 0[U+001B][2J[U+202E]")


def test_spoilt_keys_are_told_and_never_replaced(copy: Path, keys: KeyStore, tmp_path: Path):
    own_key(keys)
    own_recipient(keys)
    (path,) = tmp_path.rglob("keys.json")
    for spoilt in ('{"signing key": "zz", "sealing key": "zz"}', '{"signing key": 5, "sealing key": 5}', "[]"):
        path.write_text(spoilt)
        for asked in (own_key, own_recipient):
            with pytest.raises(CaseError, match="put it right"):
                asked(keys)
        assert path.read_text() == spoilt


def test_a_fingerprint_is_twelve_words_of_256():
    assert len(set(WORDS)) == 256
    assert len(fingerprint(b"head").split()) == 12
    assert fingerprint(b"head") != fingerprint(b"heads")


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
def test_openssl_checks_the_signature(copy: Path, keys: KeyStore, tmp_path: Path):
    sign(copy, "first", keys)
    raw = apsw.Connection(str(copy), flags=apsw.SQLITE_OPEN_READONLY)
    write_signature(raw, tmp_path)
    raw.close()
    check = ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "signer.der", "-rawin",
             "-in", "manifest.txt", "-sigfile", "manifest.sig"]  # fmt: skip
    good = subprocess.run(check, cwd=tmp_path, capture_output=True, text=True)
    assert "Signature Verified Successfully" in good.stdout, good
    (tmp_path / "manifest.txt").write_text("another")
    assert subprocess.run(check, cwd=tmp_path, capture_output=True).returncode != 0
