"""Names that steer: whatever a file is called, it is kept by hash, and what is written out stays in its folder."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from hashlib import sha256
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from workbench.case.case import Case
from workbench.exchange.originals import write_originals
from workbench.reading.intake import take_in

PIECES = (
    "..", "/", "\\", "C:", "con", "NUL", "aux.txt", "lpt1", "\0", "\n", "\r", "\t", "\x1b[2J", "\u202e", "\u2066",
    "\u200f", "~", "$HOME", "`id`", "%s", "%00", ";rm -rf", "|", "*", "?", "<", ">", '"', "'", ":", " ", ".", "...",
    "-rf", "--", "é", "e\u0301", "ﬁ", "名", "\ud7ff", "\ufffd", "x" * 90, "a.casefile", ".lock", "-wal", "file://",
    "\\\\host\\share",
)  # fmt: skip
MANY = 20  # names in one archive
SAFE = re.compile(r"[A-Za-z0-9._-]{1,120}")
STEERING = {"Cc", "Cf", "Zl", "Zp"}
_PLAIN = {"\u200c", "\u200d", "\u00ad"}  # shape letters and steer nothing


def named(random: Random) -> str:
    """A name of some pieces."""
    return "".join(random.choice(PIECES) for _ in range(random.randrange(1, 7))) or "x"


def archive(random: Random) -> tuple[bytes, set[bytes]]:
    """A ZIP of files under such names, links among them, and the hashes of its files."""
    made, hashes = io.BytesIO(), set()
    with zipfile.ZipFile(made, "w") as file:
        for k in range(MANY):
            entry = zipfile.ZipInfo("a")
            entry.filename = named(random) + random.choice((".txt", "", ".html", "/x.txt"))
            entry.external_attr = random.choice((0o644, 0o777, 0o120777)) << 16
            data = f"Words {k} {random.random()}".encode()
            file.writestr(entry, data)
            hashes.add(sha256(data).digest())
    return made.getvalue(), hashes


def trial(folder: Path, random: Random) -> int:
    """Attach, write out again, and look at what lies where."""
    data, hashes = archive(random)
    whole = folder / "in.zip"
    whole.write_bytes(data)
    with Case.create(folder / "a.casefile", title="Names", analyst="a") as case:
        take_in(case, [str(whole)])
        before = {each for each in folder.rglob("*")}
        written = write_originals(case, folder / "out")
        assert {each.parent for each in folder.rglob("*") if each not in before} <= {folder, folder / "out"}
        titles = [title for (title,) in case.rows("SELECT title FROM source WHERE part_of IS NOT NULL")]
        assert {blob for (blob,) in case.rows("SELECT id FROM blob")} >= {each.blob for each in written}
        held = hashes & {blob for (blob,) in case.rows("SELECT id FROM blob")}
    for each in written:
        assert SAFE.fullmatch(each.name), each.name
        assert sha256((folder / "out" / each.name).read_bytes()).digest() == each.blob
        assert not (folder / "out" / each.name).is_symlink()
    for title in titles:
        signs = {letter for letter in title if unicodedata.category(letter) in STEERING} - _PLAIN
        assert not signs, ascii(title)
        assert "/" not in title, title
    assert len(held) >= len(titles)
    return MANY


def run(trials: int, seed: int) -> str:
    """So many names, twenty in an archive."""
    count = 0
    for at in range(seed, seed + -(-trials // MANY)):
        with TemporaryDirectory() as name:
            try:
                count += trial(Path(name), Random(at))
            except BaseException as error:
                error.add_note(f"seed {at}")
                raise
    return f"{count} names that steer: kept by hash, shown harmless, written out in their folder"
