"""What a text tells that a source held tells in other words."""

from collections.abc import Iterator

import pytest

from workbench.analysis.alike import Alike
from workbench.analysis.arrival import effect
from workbench.analysis.retold import retold
from workbench.case import acts
from workbench.case.case import Case
from workbench.reading.intake import take_in, working_text

HELD = (
    "The Skywatch Ledger saw two freighters of Norland Air come down at Lajes last Tuesday.\n\n"
    "According to the field’s log the Antonov An-124 unloaded crates marked Norland at the Terceira apron.\n\n"
    "Nobody at the field would say what it had brought since October 15, as in September 2015."
)
AGAIN = (
    "On Tuesday, Lajes took in a pair of Norland Air freighters, as Skywatch Ledger readers know.\n\n"
    "At the apron of Terceira, crates with Norland on them left an An-124.\n\n"
    "Dinner was served at eight."
)
ARABIC = "حطت طائرتان من طراز انتونوف في مطار بوصاصو يوم الثلاثاء. وافرغت الطائرة صناديق ذخيرة امام حظيرة المطار."
OTHER = "Two freighters left Bosaso on Tuesday. Crates were seen at the apron. Nobody would say what was in them."


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    folder = tmp_path_factory.mktemp("retold")
    with Case.create(folder / "a.casefile", title="A", analyst="a") as made:
        (folder / "1.txt").write_text(HELD)
        (folder / "2.txt").write_text(ARABIC)
        ((source, _), _) = take_in(made, [str(folder / "1.txt"), str(folder / "2.txt")]).sources
        acts.cite(made, source, "Skywatch Ledger")
        text = working_text(made, source)
        start, end = text.find("two freighters")
        quote = acts.highlight(made, source, text, start=start, end=end)
        acts.tag(made, quote, {"aircraft": "freighters", "when": "last Tuesday"})
        yield made


def test_statements_in_other_words_are_counted_and_what_was_only_alike_by_chance_is_not(case: Case):
    source = case.find("S1")[1]
    assert retold(case, AGAIN) == {source: 2}
    assert retold(case, OTHER) == {}
    assert retold(case, HELD) == {}  # word for word, which alike tells


def test_what_is_close_tells_both_and_whom_both_name(case: Case):
    source = case.find("S1")[1]
    assert effect(case, b"", AGAIN).near == (Alike(source, 0, 0, ("Skywatch Ledger",), 2),)
    half = HELD.split("\n\n")[2] + "\n\n" + AGAIN
    (found,) = effect(case, b"", half).near
    assert (found.same, found.told) == (1, 2)


def test_a_text_without_capitals_is_looked_up_by_its_long_words(case: Case):
    told = "في مطار بوصاصو حطت يوم الثلاثاء طائرتان من طراز انتونوف. امام حظيرة المطار وافرغت صناديق ذخيرة الطائرة."
    assert retold(case, told) == {case.find("S2")[1]: 2}


def test_a_source_without_a_day_is_dated_by_numbered_days_of_the_text_alone(case: Case):
    told = "Norland was seen on Tuesday, 18 November 2025, at dawn, the Skywatch Ledger says."
    (dated,) = effect(case, b"", told).dated
    assert (dated.source, dated.leaning) == (case.find("S1")[1], 1)
    assert "18 November 2025" in dated.why
    assert effect(case, b"", told.replace("Skywatch", "Starwatch")).dated == ()  # nothing ties the two
    assert effect(case, b"", "It was seen last Friday, the Skywatch Ledger says.").dated == ()
