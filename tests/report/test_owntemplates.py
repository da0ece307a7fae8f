"""A template of one's own is filled in by the case, in a sandbox; what is wrong in it names file and line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.case.rows import record
from workbench.reading.sample import make_sample
from workbench.report.owntemplates import LARGEST, filled, parsed
from workbench.values.composing import WORDS, Part
from workbench.values.errors import CaseError

HOUSE = """name: Weekly, {{ case.title }}
handling: For the named recipients only
paper: Letter
---
# In short
{{ sightings | length }} sightings are held.
{% for each in claims[:2] %}{{ each.statement }} [{{ each.number }}]
{% endfor %}
# @judgements
# @claims What is said
Little of it is sure.
"""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    with make_sample(tmp_path_factory.mktemp("own") / "s.casefile") as case:
        yield case


@pytest.fixture
def house(tmp_path: Path) -> Path:
    path = tmp_path / "house.j2"
    path.write_text(HOUSE, encoding="utf-8")
    return path


def test_a_template_says_fields_and_parts_with_the_case_s_own_values(sample: Case, house: Path) -> None:
    told = filled(sample, house)
    assert told.fields["name"].startswith("Weekly, Night freighters")
    assert [each.section for each in told.parts] == [WORDS, "judgements", "claims"]
    assert told.parts[0].words.startswith("7 sightings are held.")
    assert "[CL-1]" in told.parts[0].words
    assert told.parts[2] == Part("claims", "What is said", "Little of it is sure.")


def test_its_report_is_kept_and_taken_back_like_any_other(sample: Case, house: Path) -> None:
    told = filled(sample, house)
    row = record(sample, acts.compose_own(sample, told.parts, told.fields, template=house.name))
    assert (row["paper"], row["handling"], row["template"]) == ("Letter", "For the named recipients only", "house.j2")
    sample.undo()
    with pytest.raises(CaseError):
        acts.compose_own(sample, told.parts, {"paper": "A5"}, template="x.j2")


@pytest.mark.parametrize(
    ("template", "says"),
    [
        ("# In short\n{{ case.title", "line 2"),
        ("# In short\n{{ nothing_such }}", "nothing_such"),
        ("# In short\n{{ case.__class__.__mro__ }}", "cannot be filled in"),
        ("# In short\n{{ ''.__class__.__base__.__subclasses__() }}", "cannot be filled in"),
        ("# In short\n{% include '/etc/passwd' %}", "cannot be filled in"),
        ("# In short\n{{ sightings.append(1) }}", "cannot be filled in"),
        ("# In short\n{% for a in range(90000) %}{% for b in range(90000) %}{% endfor %}{% endfor %}", "x.j2"),
        ("# In short\n{{ 'a' * 400000000 }}", "x.j2"),
        ("colour: red\n---\n# In short\n", "colour"),
        ("# @nowhere\n", "nowhere"),
        ("# @claims\n# @claims\n", "once"),
        ("", "no sections"),
    ],
)
def test_what_is_wrong_is_told_and_reaches_nothing(sample: Case, tmp_path: Path, template: str, says: str) -> None:
    path = tmp_path / "x.j2"
    path.write_text(template, encoding="utf-8")
    with pytest.raises(CaseError, match=re.escape(says)):
        filled(sample, path)


def test_a_file_that_is_none_is_told(sample: Case, tmp_path: Path) -> None:
    large, other = tmp_path / "large.j2", tmp_path / "latin.j2"
    large.write_bytes(b"a" * (LARGEST + 1))
    other.write_bytes(b"# \xff\xfe")
    for path in (large, other, tmp_path / "none.j2"):
        with pytest.raises(CaseError, match=path.name):
            filled(sample, path)


def test_words_without_a_heading_are_a_part_of_their_own() -> None:
    told = parsed("Only this.\nAnd this.", name="x")
    assert told.parts == (Part(WORDS, "", "Only this.\nAnd this."),)


@pytest.mark.parametrize("text", ["Night\n# @custody\nfreighters", "# @custody", "@custody", "---", "a\n---\nb"])
def test_a_value_of_the_case_adds_no_part(sample: Case, tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.j2"
    said = "{{ leads[-1].text }}"
    path.write_text(f"name: {said}\n---\n# {said}\n{said}\nEnd.", encoding="utf-8")
    acts.lead(sample, text)
    told = filled(sample, path)
    sample.undo()
    assert [(each.section, each.words.endswith("End.")) for each in told.parts] == [(WORDS, True)]
    assert told.parts[0].title == told.fields["name"] == " ".join(text.split())
