"""Copies, circles and outlets whose own text is held are told: they are fewer origins than they look."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from workbench.analysis.copying import getting_ready
from workbench.analysis.finding import Finding
from workbench.analysis.findings import every, look, touched
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.reading.intake import take_in

STORY = (
    "A grey freighter came down at the northern field before dawn on Monday. It had set out from the coast two days"
    " earlier and stopped three times on its way. Men in plain clothes unloaded long green boxes until noon.\n"
)
REWRITE = (
    "It is said that men in plain clothes unloaded long green boxes until noon, and that it had set out from the coast"
    " two days earlier and stopped three times on its way.\n"
)


def found(case: Case, kind: str) -> list[Finding]:
    return [each.finding for each in every(case) if each.finding.kind == kind]


@pytest.fixture
def kept(case: Case):
    """What the window would hold: looked at once, then only what each change touched."""
    held = {}

    def follow(change: Change) -> None:
        for table, keys in touched(case, change).items():
            for key in keys:
                held.pop(key, None)
            held.update(look(case, table, sorted(keys)))

    case.listen(follow)
    return lambda: [each.says for group in held.values() for each in group]


def test_sources_that_cite_each_other_are_told_once_with_the_way_round(case: Case, kept):
    one, two = (case.find(number)[1] for number in ("S1", "S2"))
    wire = acts.cite(case, one, "the Wire")
    acts.link(case, wire, "cites", two)
    assert found(case, "circular") == []
    link = acts.link(case, two, "cites", one)
    (finding,) = found(case, "circular")
    assert finding.says == "S1 cites S3, which cites S2, which cites S1: none of them is an origin for another."
    assert (finding.severity, finding.about) == ("high", (one, two, wire))
    assert finding.says in kept()
    acts.delete(case, link)
    assert found(case, "circular") == []
    assert finding.says not in kept()
    case.undo()
    assert finding.says in kept()

    def broken_off() -> None:
        with case.change("Taken back"):
            acts.delete(case, link)
            assert found(case, "circular") == []
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken_off()
    assert found(case, "circular") == [finding]


def test_an_outlet_that_is_cited_while_its_own_text_is_held(case: Case, kept):
    one, two = (case.find(number)[1] for number in ("S1", "S2"))
    acts.cite(case, one, "the Wire")
    assert found(case, "outlet-held") == []
    acts.set_fields(case, two, {"publisher": "The Wire"})
    (finding,) = found(case, "outlet-held")
    assert finding.says == "S1 draws on the Wire, which speaks through S2 here: the two may be one origin."
    assert finding.says in kept()
    acts.link(case, one, finding.remedies[0].field, two)
    assert found(case, "outlet-held") == []
    assert finding.says not in kept()


def test_a_text_with_words_of_another_may_be_one_origin(case: Case, tmp_path: Path, kept):
    for name, text in (("3.txt", STORY), ("4.txt", REWRITE)):
        (tmp_path / name).write_text(text, encoding="utf-8")
        take_in(case, [str(tmp_path / name)])
    (finding,) = found(case, "copied")
    assert finding.says == "S4 has 27 words of S3 side by side: they may be one origin."
    assert finding.says in kept()
    acts.link(case, case.find("S4")[1], "distinct-from", case.find("S3")[1])
    assert found(case, "copied") == []
    assert finding.says not in kept()
    case.undo()
    acts.delete(case, case.find("S3")[1])
    assert found(case, "copied") == []
    assert finding.says not in kept()


FIELDS = (
    "From: Duty desk of the northern field <desk@field.example>\nTo: All watchers of the northern field"
    " <watchers@field.example>\nSubject: What was seen at the northern field on Monday night\n"
    "Date: Mon, 10 Mar 2025 09:15:00 +0100\n"
)
HEAD = (
    "Title: What was seen at the northern field on Monday night before the boxes were unloaded\n"
    "Publisher: The Northern Field Gazette and Courier\nURL: https://gazette.example/a/b\nAuthor: the night desk\n"
    "Published: 2025-03-10\nLanguage: en\n"
)
FOLDED = FIELDS.replace("northern field on", "northern field\n on")
SIGNED = (
    "-- \nThe duty desk of the northern field is manned at all hours,\nand answers to all within two days or less.\n"
)
SPOKEN = "Host: When did the grey freighter land?\nGuest: Before dawn on Monday, after it had stopped three times.\n"


@pytest.mark.parametrize("name", ["mail.eml", "article.txt", "forwarded.txt", "signed.txt"])
def test_heads_and_signatures_are_no_copied_words(case: Case, tmp_path: Path, name: str):
    for number, words in enumerate(("A first note on a small grey plane.", "Another hand writes of an old white bus.")):
        told = {
            "mail.eml": f"Message-ID: <{number}@field.example>\nMIME-Version: 1.0\n{FIELDS}\n{words}\n",
            "article.txt": f"{HEAD}\n{words}\n",
            "forwarded.txt": f"{words}\n\n{FOLDED}\n{words}\n",
            "signed.txt": f"{words}\n\n{SIGNED}",
        }
        (tmp_path / f"{number}{name}").write_text(told[name], encoding="utf-8")
        take_in(case, [str(tmp_path / f"{number}{name}")])
    assert found(case, "copied") == []


@pytest.mark.parametrize("lead", ["", FIELDS, HEAD])
def test_words_behind_a_head_and_of_two_who_speak_in_turn_are_copied(case: Case, tmp_path: Path, lead: str):
    for name in ("3.txt", "4.txt"):
        (tmp_path / name).write_text(f"{lead}\n{name} brings this.\n\n{SPOKEN * 2}", encoding="utf-8")
        take_in(case, [str(tmp_path / name)])
    assert len(found(case, "copied")) == 1


def _notices(folder: Path, names: range, seed: int) -> list[str]:
    """Texts of few sentences in ever other orders, so that many share some and some share many."""
    drawn = random.Random(seed)
    told = [
        f"The {colour} freighter left the {place} field {when} with {load} for the garrison behind the hills."
        for colour in ("grey", "white", "blue")
        for place, when in (("northern", "at dawn"), ("western", "at noon"), ("old", "by night"))
        for load in ("long green boxes", "two crated engines")
    ]
    paths = [folder / f"notice {name}.txt" for name in names]
    for path in paths:
        path.write_text("\n\n".join(drawn.sample(told, 4)), encoding="utf-8")
    return [str(path) for path in paths]


def _copies(case: Case) -> list[str]:
    return sorted(each.says for each in found(case, "copied"))


def test_copies_are_the_same_whether_texts_came_one_by_one_or_at_once_and_when_some_went(
    case: Case, kept, tmp_path: Path
):
    def told() -> list[str]:
        return sorted(says for says in kept() if " words of " in says)

    for some in (range(5), range(5, 12), range(12, 30)):
        take_in(case, _notices(tmp_path, some, some.start))
        assert told() == _copies(case)
    assert len(told()) > 5
    before = told()
    for number in ("S4", "S9", "S20"):
        acts.delete(case, case.find(number)[1])
        assert told() == _copies(case)
    assert told() != before
    with Case.open(case.path, analyst="second analyst", write=False) as anew:
        assert told() == _copies(anew)
    for _ in range(3):
        case.undo()
    assert told() == _copies(case) == before


def test_a_reading_that_was_begun_and_overtaken_reads_nothing_twice(case: Case, tmp_path: Path):
    take_in(case, _notices(tmp_path, range(30), 1))
    straight = _copies(case)
    with Case.open(case.path, analyst="second analyst", write=False) as anew:
        begun = getting_ready(anew)
        next(begun)
        assert _copies(anew) == straight
        assert not [*begun]
        assert _copies(anew) == straight
