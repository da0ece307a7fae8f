"""Where words stand, and the case itself in short."""

from __future__ import annotations

from pathlib import Path

from workbench.case import acts
from workbench.case.anchors import Part
from workbench.case.case import Case
from workbench.case.itself import entries_made, heading, held_bytes, holds
from workbench.case.speakers import known_names
from workbench.case.standing import excerpts_of, first_place, is_held, kept, numbers_begun, place_of
from workbench.reading.intake import take_in, working_text

WORDS = "An An-124 landed."


def test_words_are_found_from_whatever_rests_on_them(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WORDS, encoding="utf-8")
    with Case.create(tmp_path / "t.casefile", title="Flights", analyst="ada") as case:
        assert (first_place(case), held_bytes(case), heading(case)) == (None, 0, ("Flights", ""))
        source = take_in(case, [str(tmp_path / "a.txt")]).sources[0][0]
        excerpt = acts.highlight(case, source, working_text(case, source), start=3, end=9)
        claim = acts.claim(case, excerpt, "It landed.", by=["the Wire"])
        cited = acts.cite(case, source, "The Log")
        assert place_of(case, claim) == place_of(case, excerpt) == first_place(case) == (source, (3, 9))
        assert (place_of(case, source), place_of(case, b"none")) == ((source, None), (None, None))
        assert kept(case, excerpt) == (source, 3, 9, "An-124", Part())
        assert excerpts_of(case, claim) == excerpts_of(case, excerpt) == [excerpt]
        assert (is_held(case, source), is_held(case, cited)) == (True, False)
        assert known_names(case) == ["The Log", "the Wire"]
        assert numbers_begun(case, "source", "S2", most=5) == [cited]
        assert dict(holds(case)) | {"journal entries": 0} == {
            "sources held": 1, "sources named, not held": 1, "excerpts": 1, "sightings": 0, "claims": 1, "links": 1,
            "notes": 0, "leads": 0, "journal entries": 0,
        }  # fmt: skip
        assert (held_bytes(case), entries_made(case)) == (len(WORDS), dict(holds(case))["journal entries"])
        acts.delete(case, cited)
        assert numbers_begun(case, "source", "S", most=5) == [source]


def test_who_says_things_follows_the_journal(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(WORDS, encoding="utf-8")
    with Case.create(tmp_path / "t.casefile", title="Flights", analyst="ada") as case:
        source = take_in(case, [str(tmp_path / "a.txt")]).sources[0][0]
        excerpt = acts.highlight(case, source, working_text(case, source), start=3, end=9)
        assert known_names(case) == []
        acts.tag(case, excerpt, {"aircraft": "An-124"}, by=["the Wire", "a tower"])
        assert known_names(case) == ["a tower", "the Wire"]
        second = acts.claim(case, excerpt, "It landed.", by=["an aide"])
        assert known_names(case) == ["a tower", "an aide", "the Wire"]
        acts.set_fields(case, second, {"by": "a spokesman"})
        assert known_names(case) == ["a spokesman", "a tower", "the Wire"]
        acts.delete(case, second)
        assert known_names(case) == ["a tower", "the Wire"]
        case.undo()
        acts.cite(case, source, "The Log")
        assert known_names(case) == ["The Log", "a spokesman", "a tower", "the Wire"]
