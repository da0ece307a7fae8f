"""Made files of every format give exactly the words they were made of, and words quoted from them stay found."""

from __future__ import annotations

import json
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from tests.reading.samples.make import FILES, INDEX, WORDS, described, made
from workbench.case import acts
from workbench.case.acts.sources import held
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.rows import records
from workbench.case.texts import WorkingText
from workbench.exchange.copy import copy_case
from workbench.exchange.merge import merge
from workbench.reading import confined
from workbench.reading.deriving import working_text
from workbench.reading.intake import complete, take_in
from workbench.reading.provenance import altered_texts
from workbench.reading.reader import Reading
from workbench.reading.readers import reader_for, readers
from workbench.reading.text import byte_span, decode
from workbench.values.errors import CaseError

EXPECTED: list[dict[str, Any]] = json.loads(INDEX.read_text(encoding="utf-8"))
NAMES = [each["name"] for each in EXPECTED]


def read(name: str) -> tuple[Reading, tuple[str, ...]]:
    """A sample as read, and the paths inside it."""
    data = (FILES / name).read_bytes()
    found = reader_for(data[: 1 << 20], name=name)
    if not found:
        decoded = decode((data,))
        return Reading(decoded.recipe or "", "".join(decoded.parts)), ()
    reader = found[0]
    inside = tuple(member.path for member in reader.members(BytesIO(data))) if reader.container else ()
    return reader.read(BytesIO(data), hint={"name": name}), inside


@pytest.mark.parametrize("expected", EXPECTED, ids=NAMES)
def test_a_file_gives_its_words_and_what_it_states(expected: dict[str, Any]) -> None:
    reading, inside = read(expected["name"])
    assert reading.text == (FILES / f"{expected['name']}{WORDS}").read_bytes().decode()
    assert reading.recipe.startswith(expected["recipe"])
    assert expected["facts"].items() <= dict(reading.facts).items()
    assert set(expected["labels"]) <= {block.label for block in reading.blocks}
    assert inside == tuple(expected["members"])
    assert reading.says == expected["says"]


def test_cells_and_messages_are_named_where_they_stand() -> None:
    for name, label, words in (
        ("two-sheets.xlsx", "Log!B3", "Ан-124"), ("two-sheets.xlsx", "Notes!B1", "Two⏎lines"),
        ("two-tables.ods", "Far!D1", "far⏎off"), ("comma.csv", "C2", 'two, ""or"" three\r\nlines'),
        ("table.docx", "table 1!B2", "An-124⏎RA-82042"), ("notes.docx", "footnote 1", "[1] Said by the tower."),
        ("attached.eml", "log.csv", "Attachment: log.csv (text/csv, 8 bytes)"), ("plain-koi8.eml", "Subject",
        "Subject: Рейс in the night"), ("whatsapp-us.txt", "2024-03-14 00:05, Bob", "3/14/24, 12:05\u202fAM - Bob: Ok"),
        ("channel.json", "message 4 · 2024-03-04 14:00:00 +03:00 · unknown",
         "unknown, 2024-03-04 14:00:00 +03:00 · forwarded from: Канал ‹U+202E›\nCopied"),
    ):  # fmt: skip
        reading, _ = read(name)
        block = next(each for each in reading.blocks if each.label == label)
        assert reading.text[block.start : block.end] == words


def test_a_wrong_name_changes_no_words_and_no_kind_but_that_of_plain_texts() -> None:
    for expected in EXPECTED:
        data = (FILES / expected["name"]).read_bytes()
        found = reader_for(data[: 1 << 20], name="..\\CON\u202egpj.exe")
        if found:
            assert expected["recipe"].startswith(found[0].recipe), expected["name"]
        else:  # a table or chat that nothing but its name tells is the plain text that it is
            assert expected["recipe"].partition("/")[0] in ("text", "html", "csv", "whatsapp"), expected["name"]
            assert "".join(decode((data,)).parts) == (FILES / f"{expected['name']}{WORDS}").read_bytes().decode()


def test_workbooks_read_before_there_were_readers_keep_their_text() -> None:
    for name in ("two-sheets.xlsx", "days-of-1904.xlsx", "two-tables.ods", "merged.ods"):
        data = (FILES / name).read_bytes()
        before = decode((data,))
        assert (before.recipe, "".join(before.parts)) == (read(name)[0].recipe, read(name)[0].text)


def test_samples_are_many_and_small_and_cover_every_reader() -> None:
    assert len(NAMES) >= 60
    assert sum(path.stat().st_size for path in FILES.iterdir()) < 1_500_000
    versions = {expected["recipe"].partition(" ")[0] for expected in EXPECTED}
    assert {reader.recipe for reader in readers() if reader.mimes} <= versions
    assert {"text/1", "html/1"} <= versions


def test_the_files_are_what_their_makers_make() -> None:
    kept = {each["name"]: each for each in EXPECTED}
    for sample in made():
        assert (FILES / sample.name).read_bytes() == sample.data, sample.name
        assert (FILES / f"{sample.name}{WORDS}").read_bytes().decode() == sample.text, sample.name
        assert kept[sample.name] == described(sample)


def quoted(case: Case) -> list[tuple[str, str, str]]:
    """Each excerpt's words as kept, and as its place in the text of its source gives them, with its state."""
    found = []
    for row in records(case, "excerpt"):
        capture = case.value("SELECT capture FROM source WHERE id = ?", (id_bytes(row["source"]),))
        found.append((row["quote"], WorkingText(case.raw, capture).slice(row["start"], row["end"]), row["status"]))
    return found


def attach_and_quote(case: Case) -> list[str]:
    """Attach every sample and make an excerpt of its quote."""
    assert take_in(case, [str(FILES / name) for name in NAMES]).failed == []
    quotes = []
    for expected in EXPECTED:
        source = held(case, sha256((FILES / expected["name"]).read_bytes()).digest())
        assert source, expected["name"]
        text = working_text(case, source)
        if expected["quote"]:
            assert text, expected["name"]
            place = text.find(expected["quote"])
            assert place, expected["name"]
            acts.highlight(case, source, text, start=place[0], end=place[1])
            quotes.append(expected["quote"])
    return quotes


def test_words_quoted_from_every_format_are_found_after_closing_copying_merging_and_reading_anew(
    tmp_path: Path,
) -> None:
    first, second = tmp_path / "first.casefile", tmp_path / "second.casefile"
    with Case.create(first, title="T", analyst="ada") as case:
        copy_case(case, second)
    with Case.open(second, analyst="ben") as case:
        quotes = attach_and_quote(case)
    with Case.open(first, analyst="ada") as case:
        merge(case, second)
        complete(case)
        assert [quote for quote, _, _ in quoted(case)] == quotes
        case.raw.execute("DELETE FROM derived_text; DELETE FROM derived_reading; DELETE FROM derived_block")
        complete(case)
        assert all(quote == now and status == "exact" for quote, now, status in quoted(case))
        assert list(altered_texts(case)) == []


def test_a_chat_or_table_that_its_reader_refuses_is_still_a_plain_text_with_bytes_to_cite(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_given: object, **_named: object) -> Reading:
        raise CaseError("The table is larger than 32 MB; attach it as plain text.")

    with Case.create(tmp_path / "a.casefile", title="T", analyst="ada") as case:
        ((whole, _),) = take_in(case, [str(FILES / "comma.csv")]).sources
        monkeypatch.setattr(confined, "read", refuse)
        ((plain, _),) = take_in(case, [str(FILES / "whatsapp-us.txt")]).sources
        for source, name, recipe in ((whole, "comma.csv", "csv/1 utf-8"), (plain, "whatsapp-us.txt", "text/1 utf-8")):
            text = working_text(case, source)
            assert text
            assert text.recipe == recipe
            assert text.slice(0, text.total) == (FILES / name).read_bytes().decode()
        data = (FILES / "comma.csv").read_bytes()
        assert byte_span((data,), "csv/1 utf-8", 6, 10) == (6, 10)
