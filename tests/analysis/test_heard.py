"""What a source has on a fact that it does not tell: links, denials, like words; silent only where nothing is found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.analysis.heard import AGREES, CONTRADICTED, DENIES, DIFFERS, MAY, NO_COMMENT, SAYS, SILENT
from workbench.analysis.silence import Fact, silence
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import take_in, working_text
from workbench.reading.sample import make_sample


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Case]:
    with make_sample(tmp_path / "a.casefile") as made:
        yield made


def facts(case: Case) -> dict[str, Fact]:
    return {case.number(each.about[0]): each for each in silence(case).facts}


def says(case: Case, number: str) -> list[str]:
    """By source what is said of a fact, with the record that it is by where that is not the fact's own."""
    fact, found = facts(case)[number], []
    for _, cell in sorted(fact.cells.items()):
        by = case.number(cell.record) if cell.record and cell.says not in (SAYS, NO_COMMENT) else ""
        found.append(f"{cell.says} {by}".strip())
    return found


def test_no_source_of_the_sample_is_silent_where_its_records_or_words_tell_of_it(sample: Case):
    assert says(sample, "SG-01") == [SAYS, SAYS, f"{DENIES} CL-9", MAY]
    assert says(sample, "SG-07") == [SILENT, SILENT, f"{AGREES} CL-8", SAYS]
    assert says(sample, "CL-1") == [SAYS, f"{AGREES} SG-04", f"{CONTRADICTED} CL-8", f"{MAY} SG-06"]
    assert says(sample, "CL-2") == [SAYS, SILENT, MAY, SILENT]
    assert says(sample, "CL-3") == [NO_COMMENT, SILENT, SILENT, SILENT], "a headline tells of no call for comment"
    assert says(sample, "CL-4") == [SAYS, f"{DIFFERS} CL-5", f"{MAY} CL-10", SILENT]
    assert says(sample, "CL-8") == [f"{CONTRADICTED} CL-1", f"{MAY} SG-04", SAYS, f"{AGREES} SG-06"]
    assert says(sample, "CL-9") == [f"{CONTRADICTED} SG-01", f"{MAY} SG-03", f"{DENIES} CL-9", MAY]
    words = {
        case: [cell.words for cell in facts(sample)[case].cells.values() if cell.says == MAY]
        for case in ("SG-01", "CL-2")
    }
    assert words["CL-2"] == ["No freight was handled."]
    assert words["SG-01"][0].startswith("No other heavy aircraft was received from 2 to 8 March")


TEXTS = {
    "S1": "An Il-76 landed at Lajes on 8 March 2026. An An-124 followed on 9 March 2026.",
    "S2": "An An-124 landed at Lajes on 9 March 2026. {}",
}


@pytest.mark.parametrize(
    ("words", "fields", "told"),
    [
        ("No Ilyushin landed at Lajes that week.", {"when": "2026-03-02/2026-03-08"}, DENIES),
        ("No aircraft landed at Lajes that week.", {"when": "2026-03-02/2026-03-08"}, DENIES),
        ("No Ilyushin landed at Lajes that week.", {"when": "2026-03-01/2026-03-07"}, MAY),
        ("No Ilyushin landed at Lajes that week.", {}, MAY), ("No Il-76 landed at Lajes.", None, MAY),
        ("No Boeing landed at Lajes that week.", {"when": "2026-03-02/2026-03-08"}, SILENT),
        ("No aircraft landed at Lajes from 2 to 8 March 2026.", None, MAY),
        ("No aircraft landed at Lajes from 2 to 7 March 2026.", None, SILENT),
        ("No freight was seen.", None, SILENT), ("The jet left.", None, SILENT),
    ],
)  # fmt: skip
def test_a_denial_that_covers_days_and_kind_denies_and_what_only_sounds_so_may(
    tmp_path: Path, words: str, fields: dict[str, str] | None, told: str
):
    with Case.create(tmp_path / "a.casefile", title="T", analyst="Ada") as case:
        for number, text in TEXTS.items():
            (tmp_path / f"{number}.txt").write_text(text.format(words), encoding="utf-8")
            take_in(case, [str(tmp_path / f"{number}.txt")])
        one = tagged(case, "S1", "An Il-76 landed at Lajes on 8 March 2026", "Il-76", "8 March 2026")
        others = [tagged(case, number, "An-124", "An-124", "9 March 2026") for number in TEXTS]
        acts.join_event(case, others)
        if fields is not None:
            acts.claim(case, quoted(case, "S2", words), words, kind="denial", **fields)
        (fact,) = (each for each in silence(case).facts if each.about == (one,))
        assert fact.cells[case.find("S2")[1]].says == told


def quoted(case: Case, number: str, words: str) -> bytes:
    source = case.find(number)[1]
    text = working_text(case, source)
    assert text
    place = text.find(words)
    assert place
    return acts.highlight(case, source, text, start=place[0], end=place[1])


def tagged(case: Case, number: str, words: str, craft: str, when: str) -> bytes:
    given = {"aircraft": craft, "event": "arrival", "place": "Lajes", "when": when}
    return acts.tag(case, quoted(case, number, words), given)


def test_a_statement_that_another_source_has_in_its_own_words_may_be_told_by_it_and_no_more(sample: Case):
    quote = quoted(sample, "S1", "The freight is said to have been mining machinery")
    told = acts.claim(sample, quote, "An Il-76MD flew in from Keflavik.")
    fact = facts(sample)[sample.number(told)]
    cell = fact.cells[sample.find("S2")[1]]
    assert (cell.says, cell.record) == (MAY, None)
    assert cell.words == "On 8 March an Il-76MD flew in from Keflavik and left the same night."
    acts.link(sample, told, "distinct-from", sample.find("CL-7")[1])
    acts.link(sample, sample.find("SG-03")[1], "supports", told)
    cell = facts(sample)[sample.number(told)].cells[sample.find("S2")[1]]
    assert (cell.says, cell.record) == (AGREES, sample.find("SG-03")[1])
