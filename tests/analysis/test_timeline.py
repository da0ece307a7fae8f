"""The timeline's rows: lanes, clocks, filter, order; what was known on a day is what the journal had recorded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from unittest.mock import patch

import pytest

from tests.analysis.conftest import Quote
from workbench.analysis.findings import every
from workbench.analysis.lanes import FIELDS, lanes
from workbench.analysis.setting import Setting, kept, setting
from workbench.analysis.timeline import timeline
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.clocks import clock_named, times
from workbench.case.ids import id_text
from workbench.case.itself import own_key
from workbench.case.ordering import against_dates, earlier_first, preceding
from workbench.case.pins import pins
from workbench.case.records import Link, Note, Source
from workbench.case.savedviews import saved_views, view_named
from workbench.case.sifting import fields_of, left_out
from workbench.reading.sample import make_sample
from workbench.report.gather import facts
from workbench.values.errors import CaseError
from workbench.values.resolved import dated


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """The sample, with a tag, a hypothesis and a note at a time; the tests only read it."""
    path = tmp_path_factory.mktemp("timeline") / "s.casefile"
    with make_sample(path) as case:
        guess = acts.add_hypothesis(case, "They carry machinery")
        acts.link(case, case.find("SG-02")[1], "supports", guess)
        acts.file_under(case, [case.find("SG-02")[1], case.find("CL-1")[1]], "cargo")
        acts.note(case, own_key(case), "Ask again", when="2026-03-07")
    with Case.open(path, analyst="ada", write=False) as case:
        yield case


def number(case: Case, reference: str) -> bytes:
    return case.find(reference)[1]


def test_each_field_puts_records_into_its_lanes(sample: Case):
    two = number(sample, "SG-02")
    told = {name: lanes(sample, name).lanes(two, 0, "sighting") for name in FIELDS if name != "aircraft"}
    assert told["registration"] == ("XZ-4410",)
    assert told["place"] == ("Lajes",)
    assert told["source"] == ("S1 Night freighters land at Lajes",)
    assert told["origin"] == ("the Skywatch Ledger",)
    assert told["hypothesis"] == ("H4 They carry machinery",)
    assert told["tag"] == ("cargo",)
    assert lanes(sample, "tag").lanes(number(sample, "SG-03"), 0, "sighting") == ("no tag",)
    assert lanes(sample, "place").lanes(number(sample, "CL-1"), 0, "claim") == ()
    assert lanes(sample, "source").lanes(number(sample, "S2"), 0, "source")[0].startswith("S2 ")
    claims = lanes(sample, "claim").lanes(number(sample, "CL-1"), 0, "claim")
    assert {name.split()[0] for name in claims} == {"CL-1", "CL-8"}  # its own, and that of the claim against it


def test_origins_stand_known_first_and_unknown_last(sample: Case):
    found = lanes(sample, "origin")
    assert found.names[0] == "the Skywatch Ledger"
    assert found.names[-2:] == ("unknown", "no origin")
    assert "the Skywatch Ledger" in found.lanes(number(sample, "S1"), 0, "source")


def test_a_filter_leaves_out_what_the_summary_leaves_out(sample: Case):
    for text in ("aircraft ~ An-124", "tag = cargo", "event = arrival or kind = denial", 'statement ~ "machinery"'):
        gone = left_out(sample, text)
        told = facts(sample, chosen=text)
        kept_there = {row["id"] for row in (*told.sightings, *told.claims)}
        rows = sample.rows("SELECT id FROM sighting WHERE deleted = 0 UNION ALL SELECT id FROM claim WHERE deleted = 0")
        assert {id_text(key) for (key,) in rows if key not in gone} == kept_there
    assert not left_out(sample, "tag = cargo") & {number(sample, "SG-02"), number(sample, "CL-1")}
    assert number(sample, "S1") in left_out(sample, "tag = cargo")
    assert number(sample, "S1") not in left_out(sample, "aircraft ~ An-124")
    assert {"aircraft", "statement", "publisher", "tag", "on"} <= set(fields_of(sample))
    with pytest.raises(CaseError, match="colour"):
        left_out(sample, "colour = red")


def test_the_clocks_of_a_record(sample: Case):
    two = number(sample, "SG-02")
    told = {clock: times(sample, clock, [two])[two] for clock in ("published", "captured", "recorded")}
    assert told["published"] == times(sample, "published")[number(sample, "S1")]
    assert told["captured"].instant
    assert told["captured"].known <= told["recorded"].known
    with pytest.raises(CaseError, match="sundial"):
        clock_named("sundial")


def test_what_was_first_said_is_followed_along_citations(case: Case, quote: Quote):
    late = number(case, "S1")
    early = acts.cite(case, late, "The Wire")
    acts.set_fields(case, late, {"published": "2025-10-30"})
    acts.set_fields(case, early, {"published": "2025-10-24"})
    seen = acts.tag(case, quote("S1", "Il-62"), {"aircraft": "Il-62"})
    assert times(case, "asserted")[seen] == times(case, "published")[early]
    assert times(case, "published")[seen].known - times(case, "asserted")[seen].known == 6 * 86_400
    acts.delete(case, early)
    assert times(case, "asserted")[seen] == times(case, "published")[late]


def test_a_long_circle_of_citations_was_first_said_on_its_earliest_day(case: Case):
    many = 1_000  # followed from each source anew these take seconds, and more sources minutes
    with case.change("Generate"):
        days = [dated(day, day, why="stated").as_json() for day in ("2025-10-30", "2025-10-24")]
        keys = [bytes(Source.create(title=f"T{n}", published=days[n == many // 2]).id) for n in range(many)]
        for n, key in enumerate(keys):
            Link.create(kind="cites", a=key, b=keys[(n + 1) % many])
    found = times(case, "asserted", keys)
    assert {time.known for time in found.values()} == {datetime(2025, 10, 24, tzinfo=UTC).timestamp()}
    assert len(found) == many


def test_what_was_known_on_a_day_is_what_the_journal_had_recorded_by_then(case: Case, quote: Quote):
    moment, excerpt = datetime(2025, 10, 20, 22, tzinfo=UTC), quote("S1", "Flights")

    def now() -> str:
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    with patch("workbench.case.journal.now", now):
        made: list[tuple[bytes, datetime]] = []
        for n in range(6):
            moment += timedelta(hours=9 * n)
            made.append((acts.claim(case, excerpt, f"Claim {n}"), moment))
            if n == 2:
                acts.set_fields(case, made[0][0], {"statement": "Another wording"})
        moment += timedelta(days=9)
        acts.delete(case, made[1][0])
        acts.restore(case, made[1][0])
    sources = 2  # attached today
    for ago in range(-1, 9):
        day = date(2025, 10, 20) + timedelta(days=ago)
        end = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=1)
        found = timeline(case, Setting(known=day))
        assert {each.mark.record for each in found.placed} == {key for key, at in made if at < end}
        assert (found.known, found.of) == (sum(at < end for _, at in made), len(made) + sources)


def test_notes_at_a_time_come_in_order_of_it(sample: Case):
    (pin,) = pins(sample)
    assert (pin.text, pin.when, pin.about) == ("Ask again", "2026-03-07", own_key(sample))
    assert pin.known == datetime(2026, 3, 7, tzinfo=UTC).timestamp()


def test_a_note_at_a_time_on_nothing_is_told_as_others_are(case: Case):
    with case.change("Note"):  # as a copy that comes home may hold one
        Note.create(text="Dusk", when=dated("24 Oct", "2025-10-24", why="stated").as_json())
    assert [note["about"] for note in timeline(case, Setting()).as_json(case)["notes"]] == [None]


def test_the_order_the_analyst_states_is_held_against_the_dates(case: Case, quote: Quote):
    words = quote("S1", "Flights")
    one, two, bare = (acts.claim(case, words, said, when=when) for said, when in
                      (("one", "2025-10-24"), ("two", "2025-10-28"), ("bare", "some day")))  # fmt: skip
    assert earlier_first(case, two, one) == (one, two)
    assert earlier_first(case, bare, one) == (bare, one)
    wrong = acts.link(case, two, "precedes", one)
    assert [each.link for each in against_dates(case, [wrong])] == [wrong]
    assert [(edge.a, edge.b) for edge in preceding(case)] == [(two, one)]
    said = [each.finding.says for each in every(case) if each.finding.kind == "order-differs"]
    assert said == ["CL-2 is said to come before CL-1, but by its dates it begins only when CL-1 is over."]
    acts.delete(case, wrong)
    span = acts.claim(case, words, "some time", when="2025-10-24/2025-10-30")
    assert against_dates(case, [acts.link(case, two, "precedes", span)]) == []  # that may be so
    right = acts.link(case, one, "precedes", two)
    assert against_dates(case, [right]) == []


def test_saved_views_are_found_by_name_and_read_with_care(case: Case):
    key = acts.save_view(case, "timeline", "Autumn", setting("place", known="2025-10-28").as_json())
    assert saved_views(case, "timeline") == [(key, "Autumn")]
    assert view_named(case, "timeline", "autumn") == view_named(case, "timeline", "v1") == key
    with pytest.raises(CaseError, match="Autumn"):
        view_named(case, "timeline", "Spring")
    asked = setting("place, tag", "captured", "2025-10-28")
    assert kept(asked.as_json()) == asked
    assert kept({"lanes": "x", "clock": 3, "known": "soon", "filter": 4}) == Setting()
    assert kept({"lanes": [["place"], {}, None, "place"]}) == Setting(("place",))  # a colleague's may hold anything
    for wrong in (("colour",), ("place,place",), ("place", "sundial"), ("place", None, "soon")):
        with pytest.raises(CaseError):
            setting(*wrong)
