"""Images that look alike: found by their fingerprints, told once with ways out, one origin while nobody parts them."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest

from tests.clock import within
from workbench.analysis import findings
from workbench.analysis.arrival import Effect, effect
from workbench.analysis.lookalike import Shelves, like, likenesses, near_identical, one_picture, pairs
from workbench.analysis.origins import Path as Way
from workbench.analysis.origins import tally
from workbench.analysis.traced import Tracer
from workbench.case import acts
from workbench.case.acts import Arrival
from workbench.case.case import Case
from workbench.case.imagery import STILL
from workbench.case.readings import Told, keep_reading
from workbench.values.fingerprints import ALIKE, bits_apart

COLLECTED = {"at": "2026-03-20T12:00:00Z", "zone": "+0000", "by": "ada", "method": "file", "tool": "test 1"}
PRINT = 0x0F0F_33CC_5A5A_1234


@pytest.fixture
def case(tmp_path: Path):
    with Case.create(tmp_path / "c.casefile", title="Flights", analyst="ada") as made:
        yield made


def picture(case: Case, name: str, bits: int) -> bytes:
    stored = case.stage(io.BytesIO(name.encode()))
    made, _ = acts.attach(case, Arrival(stored, f"{name}.jpg", "image/jpeg", COLLECTED))
    capture = case.value("SELECT capture FROM source WHERE id = ?", (made,))
    facts = {"width": "400", "height": "300", "likeness": f"{bits:016x}"}
    keep_reading(case.raw, capture, Told("image/1", "", facts))
    return made


def told(case: Case) -> list[str]:
    return [each.finding.says for each in findings.every(case) if each.finding.kind == "near-identical"]


def test_every_pair_within_the_limit_is_found_and_no_other():
    rolls = random.Random(4)
    every = {}
    for n in range(300):
        bits = rolls.getrandbits(64)
        every[b"a%d" % n] = f"{bits:016x}"
        for flip in rolls.sample(range(64), rolls.choice((1, ALIKE, ALIKE + 1, ALIKE + 2))):
            bits ^= 1 << flip
        every[b"b%d" % n] = f"{bits:016x}"
    slow = {(a, b) for a in every for b in every if a != b and bits_apart(every[a], every[b]) <= ALIKE}
    assert {(a, b) for a, b, _ in pairs(every, every)} == slow
    assert len(slow) > 200


def test_ten_thousand_images_are_compared_in_a_moment():
    rolls = random.Random(5)
    every = {b"%d" % n: f"{rolls.getrandbits(64):016x}" for n in range(10_000)}
    some = list(every)[:100]
    every[b"near"] = f"{int(every[some[0]], 16) ^ 0b101:016x}"
    with within(2):
        assert [{one, other} for one, other, _ in pairs(every, some)] == [{some[0], b"near"}]


def test_a_near_copy_is_told_once_with_the_ways_out(case: Case):
    first, other = picture(case, "one", PRINT), picture(case, "two", PRINT ^ 0b101)
    picture(case, "far", ~PRINT & (1 << 64) - 1)
    picture(case, "even", 0)
    picture(case, "also even", 0)
    says = "S2 looks like S1 (2 of the 64 bits of their fingerprints differ). Unless told apart they count as one"
    assert told(case) == [f"{says} origin."]
    (found,) = near_identical(case, [first, other])
    assert [(each.act, each.field, each.value) for each in found.remedies[:3]] == [
        ("link", "same-as", "S1"), ("link", "cites", "S1"), ("link", "distinct-from", "S1"),
    ]  # fmt: skip
    assert like(case, f"{PRINT ^ 1:016x}") == [(first, 1), (other, 1)]
    assert like(case, "0" * 16) == []
    for kind in ("same-as", "cites", "distinct-from"):
        acts.link(case, other, kind, first)
        assert told(case) == []
        case.undo()
    assert len(told(case)) == 1


def test_before_an_image_comes_in_it_is_known_what_it_looks_like(case: Case):
    first = picture(case, "one", PRINT)
    assert effect(case, b"x" * 32, "", likeness=f"{PRINT ^ 7:016x}").pictures == ((first, 3),)
    assert effect(case, b"x" * 32, "", likeness=f"{~PRINT & (1 << 64) - 1:016x}") == Effect()
    assert effect(case, b"x" * 32, "words", likeness=f"{PRINT:016x}").pictures == ((first, 0),)


def test_many_newcomers_are_compared_with_what_was_read_once(case: Case):
    first = picture(case, "one", PRINT)
    held = Shelves(likenesses(case))
    assert like(case, f"{PRINT ^ 3:016x}", held=held) == [(first, 2)]
    assert effect(case, b"x" * 32, "", likeness=f"{PRINT:016x}", pictures=held, whole=False).pictures == ((first, 0),)


def test_a_change_has_those_looked_at_again_that_it_can_have_set_right(case: Case):
    first, other = picture(case, "one", PRINT), picture(case, "two", PRINT)
    text = picture(case, "far", ~PRINT & (1 << 64) - 1)
    seen = []
    case.listen(lambda change: seen.append(findings.touched(case, change).get("source", set())))
    acts.delete(case, first)
    assert seen[-1] == {first, other}
    assert told(case) == []
    acts.restore(case, first)
    assert len(told(case)) == 1
    acts.link(case, other, "same-as", first)
    assert seen[-1] == {first, other}
    assert text in likenesses(case)


def seen_on(case: Case, source: bytes, by: list[str]) -> bytes:
    return acts.tag(case, acts.mark_region(case, source, region=(1, 1, 9, 9)), {"aircraft": "An-26"}, by=by)


@pytest.mark.parametrize(
    ("by", "counts", "says"),
    [
        (([], []), (0, 0, 1, 0), "1 unknown · one picture in S1 and S2"),
        ((["Ann"], ["Bob"]), (1, 0, 0, 0), "1 known (Ann, by inferred hops) · one picture in S1 and S2"),
        (([], ["Bob"]), (1, 0, 0, 0), "1 known (Bob, by inferred hops) · one picture in S1 and S2"),
    ],
)
def test_records_on_near_copies_have_one_origin_and_it_is_said(case: Case, by, counts, says):
    first, other = picture(case, "one", PRINT), picture(case, "two", PRINT ^ 1)
    one, two = seen_on(case, first, by[0]), seen_on(case, other, by[1])
    acts.link(case, one, "same-as", two)
    found = Tracer(case).traced(one)
    assert (found.tally.counts, found.words()) == (counts, says)
    assert found.as_json(case)["pictures"] == [["S1", "S2"]]
    acts.link(case, other, "distinct-from", first)
    assert sum(Tracer(case).traced(one).tally.counts) == 2
    assert "picture" not in Tracer(case).traced(one).words()


def test_stills_share_the_origin_of_their_film_and_of_each_other(case: Case):
    film = picture(case, "film", 0)
    stills = []
    for name in ("still one", "still two"):
        stored = case.stage(io.BytesIO(name.encode()))
        arrival = Arrival(stored, f"{name}.png", "image/png", {"method": STILL})
        made, _ = acts.attach(case, arrival, part_of=film)
        capture = case.value("SELECT capture FROM source WHERE id = ?", (made,))
        keep_reading(case.raw, capture, Told("image/1", "", {"width": "40", "height": "30"}))
        stills.append(made)
    seen = [seen_on(case, source, []) for source in (film, *stills)]
    for one in seen[1:]:
        acts.link(case, one, "same-as", seen[0])
    assert sum(Tracer(case).traced(seen[0]).tally.counts) == 1
    acts.link(case, stills[0], "distinct-from", film)
    assert sum(Tracer(case).traced(seen[0]).tally.counts) == 2
    acts.delete(case, seen[0])
    assert one_picture(case, stills) == {}, "told apart from the film, and so from its other stills"
    case.undo()
    case.undo()
    assert one_picture(case, stills) == dict.fromkeys(stills, film)


def test_texts_without_pictures_count_as_ever():
    ways = [Way("S1", ("the Wire",)), Way("S2", ("Radarbox",)), Way("S3")]
    assert tally(ways).counts == (2, 0, 1, 0)
    assert tally(ways).pictures == ()
