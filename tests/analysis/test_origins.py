"""Origins are counted by who said it first, never by how many repeat it."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from workbench.analysis.origins import Path, folded, tally
from workbench.analysis.unnamed import alike, is_unnamed

NAMES = st.sampled_from(["Bloomberg", "Flightradar24", "Reuters", "an insider", "officials", "Ministry"])
PATHS = st.lists(
    st.builds(
        Path, st.sampled_from(["S1", "S2", "S3"]), st.lists(NAMES, max_size=4, unique=True).map(tuple),
        publisher=st.sampled_from(["", "Wire", "Bloomberg", "Reuters"]),
    ),
    min_size=1, max_size=5,
)  # fmt: skip
CITES = st.dictionaries(NAMES, st.lists(NAMES, max_size=3), max_size=4)


def test_two_texts_that_relay_one_tracker_are_one_known_origin():
    found = tally([Path("S1", ("Bloomberg", "Flightradar24")), Path("S2", ("Bloomberg", "flightradar24"))])
    assert (found.outlets, found.relays, found.known) == (("S1", "S2"), ("Bloomberg",), ("Flightradar24",))
    assert (found.possible, found.unknown, found.through) == ((), (), ("Bloomberg",))
    assert found.words() == "1 known (Flightradar24) · all through Bloomberg"


def test_a_person_nobody_names_is_possible_and_no_source_is_unknown():
    found = tally([Path("S1", ("Bloomberg", "a Kremlin source")), Path("S2")])
    assert (found.known, found.possible, found.unknown, found.through) == ((), ("a Kremlin source",), ("S2",), ())
    assert found.words() == "1 possible (a Kremlin source) · 1 unknown"


def test_descriptions_are_alike_by_whose_they_are():
    assert alike("a Kremlin source", "a source with direct ties to the Kremlin")
    assert not alike("a source in Paris", "a source in Berlin")


def test_a_headline_has_its_origin_from_the_report_below_it():
    report = Path("S1", ("the spokesman",))
    assert tally([Path("S1"), report]) == tally([report])
    assert tally([Path("S1"), report, Path("S2")]).unknown == ("S2",)


def test_who_is_named_last_is_no_origin_while_citing_goes_on():
    found = tally([Path("S1", ("Bloomberg",))], {"Bloomberg": ["Flightradar24", "an insider"]})
    assert (found.known, found.possible, found.through) == (("Flightradar24",), ("an insider",), ("Bloomberg",))


def test_only_what_every_way_passes_is_shared():
    cites = {"Post": ["Wire", "Courier"], "Wire": ["Radar"], "Courier": ["Radar"]}
    assert tally([Path("S1", ("Post",))], cites).through == ("Post",)
    assert tally([Path("S1", ("Post",)), Path("S2", ("Wire",))], cites).through == ()


def test_citing_in_a_circle_ends():
    found = tally([Path("S1", ("Post",))], {"Post": ["Wire"], "Wire": ["Post"]})
    assert (found.known, found.unknown, found.circles) == ((), ("S1",), (("Post", "Wire"),))
    assert found.words() == "1 unknown · Post and Wire cite each other"
    assert tally([Path("S1", ("Post",))], {"Post": ["Wire"], "Wire": ["Post", "Radar"]}).known == ("Radar",)


def test_texts_that_name_each_other_are_one_circle_of_unknown_origin():
    one, two = Path("S1", ("Post",), publisher="Wire"), Path("S2", ("Wire",), publisher="Post")
    found = tally([one, two])
    assert (found.counts, found.circles, found.through) == ((0, 0, 1, 0), (("Post", "Wire"),), ())
    assert tally([one, two, Path("S3", ("Radar",))]).counts == (1, 0, 1, 0)


def test_who_is_named_and_speaks_through_a_text_of_it_is_no_origin_but_leads_where_that_text_does():
    wire = Path("S2", ("Review",), publisher="Wire")
    found = tally([Path("S1", ("Radar",), publisher="Review"), wire])
    assert (found.known, found.relays, found.unknown) == (("Radar",), ("Review",), ())
    assert found.words() == "1 known (Radar)"
    assert tally([wire]).known == ("Review",)
    bare = tally([Path("S1", publisher="Review"), wire])  # the Review's own text names nobody
    assert (bare.counts, bare.unknown) == ((0, 0, 1, 0), ("S1",))
    own = tally([Path("S1", ("Review",), publisher="Review"), wire])  # it tells what it saw itself
    assert own.known == ("Review",)


@given(PATHS, CITES, st.randoms())
def test_order_makes_no_difference(paths, cites, random):
    mixed = [*paths, *paths]
    random.shuffle(mixed)
    turned = {name: list(reversed(cites[name])) for name in reversed(list(cites))}
    assert tally(mixed, turned) == tally(paths, cites)


@example([Path("S1", ("Bloomberg", "Flightradar24", "Reuters"), picture="0"), Path("S1"),
          Path("S1", ("Flightradar24",), picture="0"), Path("S1", ("Reuters",))], {}, 0, 0)  # fmt: skip
@given(PATHS, CITES, st.integers(0, 4), st.integers(0, 3))
def test_a_relay_never_adds_an_origin(paths, cites, which, place):
    before = tally(paths, cites)
    way = paths[which % len(paths)]
    assume(way.chain)  # where a text names nobody, a name is its origin and no relay
    at = place % len(way.chain)
    longer = way._replace(chain=(*way.chain[:at], "Relay", *way.chain[at:]))
    after = tally([longer if each is way else each for each in paths], cites)
    count = len(after.known) + len(after.possible) + len(after.unknown)
    assert count <= len(before.known) + len(before.possible) + len(before.unknown)


@given(PATHS, CITES)
def test_another_text_with_the_same_chain_adds_no_origin(paths, cites):
    before = tally(paths, cites)
    after = tally([*paths, *(way._replace(outlet="S9") for way in paths if way.chain)], cites)
    assert (after.known, after.possible) == (before.known, before.possible)
    assert len(after.unknown) == len(before.unknown)


@given(PATHS, CITES)
def test_what_all_share_is_a_relay_and_every_text_is_an_outlet(paths, cites):
    found = tally(paths, cites)
    assert set(found.through) <= set(found.relays)
    assert set(found.outlets) == {way.outlet for way in paths}
    assert {folded(name) for name in found.known}.isdisjoint(folded(name) for name in found.possible)


@pytest.mark.parametrize(
    ("name", "unnamed"),
    [("a Kremlin source", True), ("an insider", True), ("Analysts", True), ("sources familiar with it", True),
     ("Western governments and human rights organizations", True), ("local media", True), ("Kremlin sources", True),
     ("", True), ("one of the pilots", True),
     ("Flightradar24", False), ("The Insider", False), ("Bloomberg", False), ("spokesman Dmitry Peskov", False),
     ("Kremlin official Ivan Petrov", False), ("a spokesman for them, Dmitry Peskov", False), ("@sky_watch", False),
     ("Министерство", False), ("the Russian Ministry of Defence", False), ("Official Gazette", False),
     ("сирийские активисты", True), ("Источник в Минобороны", True), ("Лента.ру", False),
     ("source touareg", True), ("un responsable", True), ("Un responsable malien", True), ("Le Monde", False),
     ("Regierungskreise", True), ("mehrere Augenzeugen aus Kabul", True), ("Der Spiegel", False),
     ("Regierungssprecher Steffen Seibert", False), ("Fuentes del gobierno", True), ("El País", False),
     ("anonimowe źródło", True), ("Gazeta Wyborcza", False), ("a source in New York", True),
     ("senior officials in Moscow", True), ("مصدر مطلع", True), ("مصدرين عسكريين", True), ("شهود عيان", True),
     ("المتحدث باسم الجيش", True), ("وكالة فرانس برس", False), ("صحيفة الشاطئ", False)],
)  # fmt: skip
def test_who_has_a_name(name: str, unnamed: bool):
    assert is_unnamed(name) is unnamed


def test_a_silence_is_no_origin_whoever_keeps_it():
    found = tally([Path("S1", ("Bloomberg", "the ministry"), silent=True)], {"the ministry": ["an insider"]})
    assert (found.known, found.possible, found.unknown, found.through) == ((), (), (), ())
    assert (found.outlets, found.silent, found.words()) == (("S1",), ("S1",), "silence, no origin")
    both = tally([Path("S1", (), silent=True), Path("S2", ("Radar",))])
    assert (both.counts, both.words()) == ((1, 0, 0, 1), "1 known (Radar) · 1 silence")
