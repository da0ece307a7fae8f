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


def test_there_is_kept_as_written_and_means_the_place_named_before(tmp_path: Path) -> None:
    path = tmp_path / "1.txt"
    path.write_text("Fighting broke out at Hmeimim. An An-124 made three landings there on 5 November 2025.\n")
    with Case.create(tmp_path / "a.casefile", title="T", analyst="Ada") as case:
        source = take_in(case, [str(path)], described={"language": "en", "title": "T"}).sources[0][0]
        here = offered(case, source)
        acts.accept_suggestions(case, source, here.text, accepted(case, here, here.open.movements))
        ((place, count),) = case.rows("SELECT destination, count FROM sighting")
        assert offered(case, source).open.movements == []
    held = json.loads(place)
    assert (held["written"], held["value"]) == ("there", "OSLK")
    assert held["why"].startswith("“there” stands for “Hmeimim”, named before; ")
    assert json.loads(count) == {"written": "three landings", "min": 3, "max": 3}


@pytest.mark.parametrize(
    ("language", "words", "count"),
    [
        ("ru", "5 ноября 2025 года в Хмеймим прибыли три рейса Ил-76.", ("три рейса", 3, 3)),
        ("de", "Eine Il-76 landete am 5. November 2025 mindestens zweimal in Goma.", ("mindestens zweimal", 2, None)),
    ],
)
def test_accepted_flights_keep_how_many_they_were_in_every_language(
    tmp_path: Path, language: str, words: str, count: tuple[str, int, int | None]
) -> None:
    path = tmp_path / "1.txt"
    path.write_text(words + "\n", encoding="utf-8")
    with Case.create(tmp_path / "a.casefile", title="T", analyst="Ada") as case:
        source = take_in(case, [str(path)], described={"language": language, "title": "T"}).sources[0][0]
        here = offered(case, source)
        acts.accept_suggestions(case, source, here.text, accepted(case, here, here.open.movements))
        ((told,),) = case.rows("SELECT count FROM sighting")
    assert json.loads(told) == dict(zip(("written", "min", "max"), count, strict=True))
