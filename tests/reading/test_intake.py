"""Bytes come in: files, folders, standard input, pages; encodings, sizes, what is held already."""

import io
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from workbench.case.case import Case
from workbench.case.rows import record, records
from workbench.reading.deriving import MOST_TAGS
from workbench.reading.intake import complete, take_in, working_text
from workbench.reading.wire import Page
from workbench.values.errors import CaseError

WORDS = "Der Flug kam über Köln — “zweimal”.\r\nЗавтра\n"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "a.casefile", title="T", analyst="someone") as made:
        yield made


def attached(case: Case, *inputs: object, **more: object) -> list[dict]:
    return [record(case, key) for key, _ in take_in(case, [str(each) for each in inputs], **more).sources]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
def test_a_text_in_any_encoding_of_unicode_keeps_bytes_and_words(case: Case, tmp_path: Path, encoding: str):
    file = tmp_path / "a.txt"
    file.write_bytes(WORDS.encode(encoding))
    source = attached(case, file)[0]
    text = working_text(case, case.find("S1")[1])
    assert text
    assert text.slice(0, text.total) == WORDS
    assert (source["mime"], source["bytes"]) == ("text/plain", file.stat().st_size)
    assert source["sha256"] == sha256(file.read_bytes()).hexdigest()
    assert b"".join(case.stored(bytes.fromhex(source["sha256"]))) == file.read_bytes()


def test_a_legacy_code_page_is_read(case: Case, tmp_path: Path):
    (tmp_path / "a.txt").write_bytes("Самолёт прибыл на авиабазу в воскресенье и улетел ночью. ".encode("cp1251") * 9)
    attached(case, tmp_path / "a.txt")
    text = working_text(case, case.find("S1")[1])
    assert text
    assert "Самолёт прибыл" in text.slice(0, 100)


def test_a_page_of_more_tags_than_any_page_has_is_kept_and_says_so(case: Case, tmp_path: Path):
    (tmp_path / "a.html").write_text("<html>" + "<b>" * (MOST_TAGS + 1))
    source = attached(case, tmp_path / "a.html")[0]
    assert working_text(case, case.find("S1")[1]) is None
    assert source["bytes"] == (tmp_path / "a.html").stat().st_size
    says = case.value("SELECT says FROM derived_reading")
    assert says == "a.html has more than 2,000,000 tags, which no page has, and is kept unread; " + (
        "save its words as text and attach them."
    )


def test_the_collection_record_says_when_by_whom_and_how(case: Case, tmp_path: Path):
    (tmp_path / "a.txt").write_text("words")
    collected = attached(case, tmp_path / "a.txt")[0]["collected"]
    assert set(collected) == {"at", "zone", "by", "method", "tool", "system"}
    assert (collected["by"], collected["method"]) == ("someone", "file")


def test_a_folder_attaches_its_files_in_order_as_one_act(case: Case, tmp_path: Path):
    folder = tmp_path / "folder"
    (folder / "inner").mkdir(parents=True)
    for name in ("b.txt", "a.txt", ".hidden", "inner/c.txt"):
        (folder / name).write_text(f"words of {name}")
    (folder / "empty.txt").touch()
    taken = take_in(case, [str(folder)])
    assert [record(case, key)["title"] for key, _ in taken.sources] == ["a.txt", "b.txt", "c.txt"]
    assert [Path(each.input).name for each in taken.failed] == ["empty.txt", "folder"]
    case.undo()
    assert records(case, "source") == []


def test_the_folder_of_the_case_leaves_the_case_out(case: Case, tmp_path: Path):
    (tmp_path / "a.txt").write_text("words")
    taken = take_in(case, [str(tmp_path)])
    assert len(taken.sources) == 1
    assert taken.failed == []


def test_held_bytes_lead_to_the_source_that_holds_them(case: Case, tmp_path: Path):
    (tmp_path / "a.txt").write_text("words")
    (tmp_path / "b.txt").write_text("words")
    first = take_in(case, [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")])
    again = take_in(case, [str(tmp_path / "b.txt")])
    assert first.sources == [(first.sources[0][0], False), (first.sources[0][0], True)]
    assert again.sources == [(first.sources[0][0], True)]


def test_standard_input_is_a_source(case: Case, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"words from a pipe")))
    source = attached(case, "-", described={"title": "Piped"})[0]
    assert (source["title"], source["bytes"]) == ("Piped", 17)


def test_cancelling_attaches_nothing(case: Case, tmp_path: Path):
    (tmp_path / "a.txt").write_bytes(b"words\n" * 500_000)

    def cancel(done: int, total: int, text: str) -> None:
        assert total == 3_000_000
        if done > 1 << 20:
            raise CaseError("Cancelled.")

    with pytest.raises(CaseError, match="Cancelled"):
        take_in(case, [str(tmp_path / "a.txt")], progress=cancel)
    assert records(case, "source") == []
    assert case.verify().ok
    case.close()


def page(body: bytes, *, status: int = 200, kind: str = "text/html; charset=windows-1251") -> Page:
    return Page(
        "https://example.org/a/b", "https://example.org/a/c", status, {"Content-Type": kind},
        ((301, "https://example.org/a/b"),), io.BytesIO(body), len(body), kind.partition(";")[0], "windows-1251", "ab",
    )  # fmt: skip


def test_a_page_keeps_its_answer_and_reads_as_text(case: Case):
    body = "<html><title>T</title><p>Самолёт прибыл</p>".encode("cp1251")
    source = attached(case, "https://example.org/a/b", fetch=lambda url, progress: page(body))[0]
    assert (source["mime"], source["url"]) == ("text/html", "https://example.org/a/b")
    capture = records(case, "capture")[0]
    assert capture["response"]["status"] == 200
    assert capture["response"]["final_url"] == "https://example.org/a/c"
    assert capture["response"]["redirects"] == [[301, "https://example.org/a/b"]]
    text = working_text(case, case.find("S1")[1])
    assert text
    assert "Самолёт прибыл" in text.slice(0, text.total)


@pytest.mark.parametrize("answer", [page(b"not here", status=404), page(b"")])
def test_a_refused_capture_leaves_its_attempt_and_nothing_else(case: Case, answer: Page):
    taken = take_in(case, ["https://me:secret@example.org/a/b"], fetch=lambda url, progress: answer)
    assert taken.sources == []
    assert len(taken.failed) == 1
    assert records(case, "source") == []
    capture = records(case, "capture")[0]
    assert (capture["sha256"], capture["url"]) == (None, "https://example.org/a/b")
    assert capture["collected"]["refused"] == taken.failed[0].says
    assert case.verify().captures == 0


def test_a_text_that_got_lost_is_derived_again(case: Case, tmp_path: Path):
    (tmp_path / "a.txt").write_text("words")
    [(source, _)] = take_in(case, [str(tmp_path / "a.txt")]).sources
    case.raw.execute("DELETE FROM derived_text")
    assert working_text(case, source) is None
    complete(case)
    text = working_text(case, source)
    assert text
    assert text.slice(0, text.total) == "words"


def test_an_address_that_is_none_is_refused_in_a_sentence(case: Case):
    taken = take_in(case, ["http://[::1"])
    assert [each.says for each in taken.failed] == ["http://[::1 is not a web address; check it."]
    assert taken.sources == []
