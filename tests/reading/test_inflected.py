"""Places that a text bends are read when a sighting is taken from it, as the reading aid knew them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.aided import accepted, offered
from workbench.reading.intake import take_in


@pytest.mark.parametrize(
    ("words", "language", "written", "value"),
    [
        ("Самолёт Ил-96 приземлился в Гаване 5 ноября 2025 года.", "ru", "Гаване", "Havana"),
        ("Samolot Il-76 wylądował w Warszawie 5 listopada 2025 roku.", "pl", "Warszawie", "Warsaw"),
        ("An Il-96 landed at Havana on 5 November 2025.", "en", "Havana", "Havana"),
    ],
)
def test_a_place_is_known_in_the_form_that_its_text_gives_it(
    tmp_path: Path, words: str, language: str, written: str, value: str
):
    path = tmp_path / "1.txt"
    path.write_text(words + "\n", encoding="utf-8")
    with Case.create(tmp_path / "a.casefile", title="T", analyst="Ada") as case:
        source = take_in(case, [str(path)], described={"language": language, "title": "T"}).sources[0][0]
        here = offered(case, source)
        acts.accept_suggestions(case, source, here.text, accepted(case, here, [*here.open.movements, *here.open.spans]))
        told = [json.loads(each) for (each,) in case.rows("SELECT coalesce(place, destination) FROM sighting")]
        said = [json.loads(each) for (each,) in case.rows("SELECT value FROM mention WHERE kind = 'place'")]
        assert [(each["written"], each["value"]) for each in told] == [(written, value)]
    for each in (*told, *said):
        if each["written"] == written:
            assert each["value"] == value
