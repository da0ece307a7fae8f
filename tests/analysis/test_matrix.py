"""The matrix equals what is worked out by hand, and leaving out equals working it out anew."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.analysis.matrix import STEPS, Hypothesis, Matrix, Rated, Row, kappa
from workbench.analysis.origins import Way
from workbench.analysis.unnamed import is_unnamed
from workbench.analysis.weights import Worth, shown

H = tuple(bytes([1, k]) for k in range(4))
COLUMNS = tuple(Hypothesis(key, f"H{k + 1}") for k, key in enumerate(H))
RADAR, INSIDER = Way("S1", "Flightradar24", ("Bloomberg",)), Way("S1", "an insider", ("Bloomberg",))
NOBODY = Way("S1", "", ())


def row(key: int, ratings: str, *, digit: str = "", ways: tuple[Way, ...] = (NOBODY,), events: int = 1) -> Row:
    """A row as "C C C II" rates it; a dash is not rated."""
    own = {h: Rated(value, "Ada") for h, value in zip(H, ratings.split(), strict=True) if value != "-"}
    return Row(bytes([key]), (bytes([key]),), events, Worth((digit,) if digit else ()), ways, {"Ada": own})


# Worked by hand. Weights: the insider is unnamed, so no known origin stands behind the first row and its 1 of grade 3
# is capped at 0.5; the three flights are of grade 3 with a known origin, 1 each, the third telling three events; the
# others are not graded or of grade 6, 0.5 each.
# Against H4: 0.5 x 1 x 2 (II) + 1 x 1 x 1 + 1 x 1 x 1 + 1 x 3 x 1 = 6; against H2: 0.5 x 1 x 1; nothing against H1, H3.
# Without Flightradar24 its three rows go, and of the 6 the insider's 0.5 x 2 = 1 is left.
ROWS = (
    row(1, "C C C II", digit="3", ways=(INSIDER,)),
    row(2, "N CC N I", digit="3", ways=(RADAR,)),
    row(3, "N C C I", digit="3", ways=(RADAR,)),
    row(4, "C C C I", digit="3", ways=(RADAR,), events=3),
    row(5, "C I N N"),
    row(6, "C N N N", digit="6"),
    row(7, "C C C N"),
    row(8, "C C C N"),
)
WORKED = Matrix(COLUMNS, ROWS, "Ada")


def figures(scores: dict[bytes, Decimal]) -> list[str]:
    return [shown(scores[h]) for h in H]


def test_the_worked_example_comes_out_as_by_hand():
    assert figures(WORKED.scores) == ["0", "−0.5", "0", "−6.0"]
    assert [shown(each.weight) for each in ROWS] == ["0.5", "1.0", "1.0", "1.0", "0.5", "0.5", "0.5", "0.5"]
    assert [WORKED.band(each) for each in ROWS] == ["high", "high", "medium", "medium", "medium", "low", "low", "low"]
    says = [WORKED.words(h) for h in H]
    assert says == ["nothing against it", "little against it", "nothing against it", "most against it"]
    assert [(rank, each.number) for rank, each in WORKED.ranked] == [(1, "H1"), (1, "H3"), (3, "H2"), (4, "H4")]


def test_leaving_one_origin_out_shows_what_leans_on_it():
    left = {each.name: each for each in WORKED.leave_one_origin_out}
    assert [(each.name, each.standing) for each in left.values()] == [
        ("Flightradar24", "known"), ("an insider", "possible"), ("Bloomberg", "relay"),
    ]  # fmt: skip
    assert figures(left["Flightradar24"].scores) == ["0", "−0.5", "0", "−1.0"]
    assert (len(left["Flightradar24"].fallen), len(left["Bloomberg"].fallen)) == (3, 4)
    assert figures(left["Bloomberg"].scores) == ["0", "−0.5", "0", "0"]
    assert WORKED.leans(H[3]) == left["Flightradar24"]
    assert WORKED.held_by(H[3], left["Flightradar24"]) == ("an insider",)
    assert WORKED.leans(H[0]) is None


def test_hypotheses_that_nothing_parts_and_that_nothing_rejects_are_named():
    assert [(a.number, b.number) for a, b in WORKED.unparted] == [("H1", "H3")]
    assert [each.number for each in WORKED.unopposed] == ["H1", "H3"]


def test_a_cell_that_nobody_rated_is_no_neutral():
    bare = Matrix(COLUMNS, (row(1, "- C - -"),), "Ada")
    assert (bare.band(bare.rows[0]), bare.rated(H[0]), bare.words(H[0])) == ("none", 0, "not rated")
    empty = Matrix(COLUMNS, (row(1, "- - - -"),), "Ada")
    assert empty.band(empty.rows[0]) == "not rated"
    assert [each.number for _, each in bare.ranked] == ["H2"]


@pytest.mark.parametrize(
    ("worth", "known", "weight"),
    [
        (Worth(("1",)), True, "2.0"), (Worth(("2",)), True, "1.5"), (Worth(("4",)), True, "0.75"),
        (Worth(("5",)), True, "0.5"), (Worth(("6",)), True, "0.5"), (Worth(), True, "0.5"),
        (Worth(("1",)), False, "0.5"), (Worth(("2", "6")), True, "1.5"),
        (Worth(("2",), ("D",)), True, "0.75"), (Worth(("2",), ("E", "F")), True, "0.5"),
        (Worth(("2",), ("F",)), True, "1.5"), (Worth(("2",), ("B", "E")), True, "1.5"),
        (Worth(("3",), (), "low"), True, "0.25"), (Worth(("3",), (), "medium"), False, "0.25"),
        (Worth(("1",), withdrawn=True), True, "0"), (Worth((), factor=Decimal("3.5")), False, "3.5"),
    ],
)  # fmt: skip
def test_a_weight_is_what_the_table_says(worth: Worth, known: bool, weight: str):
    assert shown(worth.weight(known=known)) == weight


NAMES = ("Radar", "Wire", "Post", "an insider", "Courier")
WAYS = st.tuples(st.sampled_from(["S1", "S2"]), st.sampled_from([*NAMES, ""]), st.sets(st.sampled_from(NAMES))).map(
    lambda made: Way(made[0], made[1], tuple(sorted(made[2] - {made[1]})))
)
WORTHS = st.tuples(st.text("126", max_size=2), st.text("ADF", max_size=2), st.sampled_from([None, "low"])).map(
    lambda made: Worth(tuple(made[0]), tuple(made[1]), made[2])
)
CELLS = st.tuples(*[st.sampled_from(["-", *STEPS])] * len(H)).map(
    lambda made: {h: Rated(value, "Ada") for h, value in zip(H, made, strict=True) if value != "-"}
)
MADE = st.lists(st.tuples(CELLS, st.lists(WAYS, max_size=3).map(tuple), WORTHS, st.integers(1, 4)), max_size=5).map(
    lambda made: tuple(
        Row(bytes([k]), (bytes([k]),), events, worth, ways, {"Ada": cells})
        for k, (cells, ways, worth, events) in enumerate(made)
    )
)


@settings(max_examples=50)
@given(MADE)
def test_leaving_out_equals_working_it_out_anew(rows: tuple[Row, ...]):
    matrix = Matrix(COLUMNS, rows, "Ada")
    for gone, scores in matrix.leave_one_out():
        assert scores == Matrix(COLUMNS, tuple(each for each in rows if each is not gone), "Ada").scores
    for left in matrix.leave_one_origin_out:
        kept = []
        for each in rows:
            ways = tuple(way for way in each.ways if left.name != way.end and left.name not in way.via)
            if ways or not each.ways:
                kept.append(replace(each, ways=ways))
        assert {each.key for each in rows} - {each.key for each in kept} == set(left.fallen)
        assert left.scores == Matrix(COLUMNS, tuple(kept), "Ada").scores
        assert (left.standing == "possible") <= is_unnamed(left.name)


@settings(max_examples=50)
@given(MADE, st.randoms())
def test_order_names_and_copies_make_no_difference(rows: tuple[Row, ...], random):
    before = Matrix(COLUMNS, rows, "Ada")
    copied = tuple(
        replace(
            each, members=(*each.members, b"copy"), ways=(*each.ways, *(w._replace(outlet="S9") for w in each.ways))
        )
        for each in rows
    )
    mixed = list(copied)
    random.shuffle(mixed)
    columns = tuple(reversed(COLUMNS))
    after = Matrix(columns, tuple(mixed), "Ada")
    assert (after.scores, after.ranked) == (before.scores, before.ranked)
    called = tuple(replace(each, title="called otherwise", statement="anything") for each in COLUMNS)
    renamed = Matrix(called, tuple(replace(each, key=b"x" + each.key) for each in rows), "Ada")
    assert renamed.scores == before.scores
    assert [(rank, each.key) for rank, each in renamed.ranked] == [(rank, each.key) for rank, each in before.ranked]


def test_two_analysts_stand_side_by_side():
    theirs = {H[0]: Rated("C", "Ben"), H[1]: Rated("II", "Ben"), H[3]: Rated("II", "Ben")}
    both = Matrix(COLUMNS, (replace(ROWS[0], opinions={**ROWS[0].opinions, "Ben": theirs}),), "Ada")
    [found] = both.agreements()
    assert (found.one, found.other, found.cells, found.same) == ("Ada", "Ben", 3, 2)
    # of three cells two agree, 2/3; by chance C (2/3 x 1/3) + II (1/3 x 2/3) = 4/9; (2/3 - 4/9) / (1 - 4/9) = 0.4
    assert found.kappa == pytest.approx(0.4)
    assert figures(both.scores)[1] == "0"
    assert figures(replace(both, analyst="Ben").scores)[1] == "−1.0"
    assert kappa([]) is None
    assert kappa([("C", "C"), ("C", "C")]) is None


def test_who_is_left_out_is_left_out_with_the_texts_through_which_they_speak():
    """Seen: a matrix that seemed not to lean on a paper whose own text brought most of its rows."""
    rows = (
        replace(row(1, "I C C C"), ways=(Way("S1", "the Log", ()),), tellers={"S1": "The Courier"}),
        replace(row(2, "I C C C"), ways=(Way("S2", "the Log", ("the courier",)),), tellers={"S2": "Wire"}),
        replace(row(3, "I C C C"), ways=(Way("S2", "the Log", ()),), tellers={"S2": "Wire"}),
    )
    log, courier = Matrix(COLUMNS, rows, "Ada").leave_one_origin_out  # a paper that no way names has no line
    assert [(log.name, len(log.fallen), log.tells), (courier.name, len(courier.fallen), courier.tells)] == [
        ("the Log", 3, False), ("the courier", 2, True),
    ]  # fmt: skip
    assert courier.standing == "relay"
    assert courier.scores[H[0]] == -rows[2].weight
