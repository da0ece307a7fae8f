"""How the sources hang together: who names whom, held and not held, stated and inferred, and what is left out."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from itertools import pairwise
from math import hypot
from time import perf_counter
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.report.facts_of_a_case import facts, link, origin, source
from workbench.report import citedlabels, citedways
from workbench.report.blocks import Figure, Heading
from workbench.report.cited import COLUMNS, MOST, ROWS, Edge, Graph, Node, _outright, graph
from workbench.report.citedfigure import WIDTH, _box, _drawing, _Spot, lineage
from workbench.report.citedlabels import CLEAR, Room, _least, crowd, grid
from workbench.report.citing import Ledger
from workbench.report.facts import Facts, Place
from workbench.report.icons import svg_of
from workbench.report.summary import build


def drawn(given: Facts) -> Figure:
    heading, figure = lineage(Ledger(given))
    assert isinstance(heading, Heading)
    assert isinstance(figure, Figure)
    ElementTree.fromstring(figure.svg)
    return figure


def found(given: Facts) -> Graph:
    return graph(Ledger(given))


def test_links_and_ways_become_lines_and_a_name_its_source() -> None:
    told = found(facts())
    assert [[node.number or node.title for node in each] for each in told.columns] == [
        ["S1", "S2"], ["S3", "Wire Nine", "the ministry"],
    ]  # fmt: skip
    by_pair = {(edge.of, edge.names): edge.stated for edge in told.edges}
    assert by_pair[("s1", "s3")] is True
    assert by_pair[("s2", "s3")] is False


def test_a_name_that_a_source_bears_is_that_source() -> None:
    ways = {"c1": origin("c1", "", {"s1": ["the Wire Nine  Report"]}, origins=["x"])}
    told = found(facts(origins=ways))
    assert {edge.names for edge in told.edges} == {"s3"}
    assert [edge.stated for edge in told.edges if edge.of == "s1"] == [True]


def test_the_ends_of_a_way_are_named_by_its_last_relay_and_not_by_each_other() -> None:
    hops = [{"name": name, "standing": standing, "basis": "stated", "where": "¶2"} for name, standing in
            (("Wire", "relay"), ("Tracker", "known"), ("an insider", "possible"))]  # fmt: skip
    way = origin("c1", "", {}, origins=["Tracker"]) | {"path": [{"source": "s1", "hops": hops}]}
    told = found(facts(origins={"c1": way}, links=[]))
    names = {node.key: node.title for each in told.columns for node in each}
    assert [(names[edge.of], names[edge.names], edge.label) for edge in told.edges] == [
        ("Freighters at Port Alder", "Wire", "S1 ¶2"), ("Wire", "Tracker", "S1 ¶2"), ("Wire", "an insider", "S1 ¶2"),
    ]  # fmt: skip
    assert [node.standing for node in told.columns[2]] == ["known", "possible"]


def test_a_pair_has_one_line_stated_as_it_is_recorded_and_else_where_a_paragraph_states_it() -> None:
    """Seen: two arrows between a pair, one with filled and one with hollow dots, the register calling it inferred."""

    def line(basis: str, links: list[dict[str, Any]]) -> list[tuple[bool, str]]:
        hop = {"name": "W", "source": "s3", "basis": basis, "where": "¶9"}
        way = origin("c1", "", {}, origins=["x"]) | {"path": [{"source": "s1", "hops": [hop]}]}
        told = found(facts(origins={"c1": way}, links=links)).edges
        return [(edge.stated, edge.label) for edge in told if edge.of == "s1"]

    stated = [link(1, "s1", "cites", "s3", basis="stated", excerpts=["e4"])]
    assert line("inferred", stated) == [(True, "")]
    assert line("stated", stated) == [(True, "S1 ¶9")]
    assert line("stated", [link(1, "s1", "cites", "s3", basis="inferred")]) == [(False, "S1 ¶9")]
    assert line("stated", []) == [(True, "S1 ¶9")]


def test_a_paragraph_states_whom_a_relay_names_only_where_it_names_the_relay_too() -> None:
    hops = [{"name": "Wire", "standing": "relay", "basis": "inferred", "where": "¶1"},
            {"name": "Tracker", "standing": "known", "basis": "stated"},
            {"name": "Beacon", "standing": "known", "basis": "stated"}]  # fmt: skip
    way = {"source": "s1", "excerpt": "e1", "chain": ["Tracker", "Wire"], "hops": hops}
    given = facts(origins={"c1": origin("c1", "", {}) | {"path": [way]}}, links=[], places={"e1": Place(2, 0, 9)})
    assert [(edge.stated, edge.label) for edge in found(given).edges] == [
        (False, "S1 ¶1"), (False, "S1 ¶2"), (False, ""),  # the last is a citation on record, with a place of its own
    ]  # fmt: skip


def test_shapes_tell_held_from_named_and_stated_from_inferred_without_colour() -> None:
    figure = drawn(facts())
    boxes = re.findall(r"<rect [^>]*>", figure.svg)
    assert sum("dasharray" in each for each in boxes) == 3
    assert len(boxes) == 5
    assert {*re.findall(r"#[0-9a-f]{6}", figure.svg)} <= {"#12161b", "#434d58", "#ffffff"}
    assert "S1 Freighters at Port Alder names S3 Wire Nine report (not held), stated" in figure.alternative
    assert "S2 Two of them names S3 Wire Nine report (not held), inferred" in figure.alternative


def test_a_known_origin_has_its_ring_as_a_source_too_and_the_caption_explains_what_is_drawn_alone() -> None:
    hop = {"name": "Wire Nine", "source": "s3", "standing": "known", "basis": "stated", "where": "¶1"}
    way = origin("c1", "", {}, origins=["Wire Nine"]) | {"path": [{"source": "s1", "hops": [hop]}]}
    figure = drawn(facts(origins={"c1": way}, links=[]))
    assert len(re.findall("<circle", figure.svg)) == 2 + _circles("source")  # ring and dot, and S1's own sign
    said = "".join(run.text for run in figure.caption)
    assert said.endswith("Ring with a dot: a known origin. Filled dots: stated. "
                         "Neither names nor is named: S2.")  # fmt: skip
    hop |= {"standing": "possible", "basis": "inferred"}
    said = "".join(run.text for run in drawn(facts(origins={"c1": way}, links=[])).caption)
    assert (
        "Dotted box, empty ring: a possible origin, described, not named. Hollow dots and arrowhead: inferred." in said
    )
    assert "Dashed box" not in said
    figure = drawn(facts(origins={}, links=[link(1, "s1", "cites", "s2")]))
    assert "".join(run.text for run in figure.caption) == (
        "An arrow leads from who names to whom. Solid box: held. Letter: reliability. "
        "Sheet: a source numbered in the case. Hollow dots and arrowhead: inferred. Neither names nor is named: S3."
    )


def test_who_only_relays_is_drawn_as_no_origin() -> None:
    hops = [{"name": "Wire", "standing": "relay"}, {"name": "Tracker", "standing": "known"}]
    way = origin("c1", "", {}) | {"path": [{"source": "s1", "hops": hops}]}
    told = found(facts(origins={"c1": way}, links=[]))
    assert [(node.title, node.standing, node.origin) for each in told.columns[1:] for node in each] == [
        ("Wire", "relay", ""), ("Tracker", "known", "known"),
    ]  # fmt: skip


def _circles(name: str) -> int:
    return svg_of(name).count("<circle")


def test_a_line_over_a_column_passes_between_its_boxes() -> None:
    links = [link(1, "s1", "cites", "s2"), link(2, "s2", "cites", "s3"), link(3, "s1", "cites", "s3")]
    told = found(facts(links=links, origins={}))
    assert [len(each) for each in told.columns] == [1, 1, 1]
    svg = drawn(facts(links=links, origins={})).svg
    level = [sum(a[1] == b[1] for a, b in pairwise(each)) for each in _dotted(svg)]
    assert sum(count > 20 for count in level) == 1


def test_labels_stand_over_no_other_label_and_over_no_line() -> None:
    ends = [("Tracker", "known", "inferred", where) for where in ("¶2", "¶3", "¶4")] + [
        (name, "possible", "stated", "¶2") for name in ("an insider", "officials with direct ties", "analysts")
    ]
    paths = [
        {"source": "s1", "hops": [{"name": "Wire", "standing": "relay", "basis": "stated", "where": "¶2"},
                                  {"name": name, "standing": standing, "basis": basis, "where": where}]}
        for name, standing, basis, where in ends
    ]  # fmt: skip
    svg = drawn(facts(origins={"c1": origin("c1", "", {}, origins=["Tracker"]) | {"path": paths}}, links=[])).svg
    dots = _dotted(svg)
    labels = [tuple(map(float, each)) for each in re.findall(r'<path d="M([\d.]+) ([\d.]+)h([\d.]+)v10h', svg)]
    assert (len(dots), len(labels)) == (5, 5)
    for x, y, wide in labels:
        assert sum(abs(other[1] - y) < 10 and x < other[0] + other[2] and other[0] < x + wide for other in labels) == 1
        assert not any(x - 2 < at[0] < x + wide + 2 and y - 2 < at[1] < y + 12 for each in dots for at in each)


def test_no_label_takes_a_dot_of_any_line() -> None:
    """Seen: “S2 ¶2” of the line to S5 in a gap of the line to S4, and lines of two dots, a label and two dots."""
    wire = {"name": "Wire", "standing": "relay", "basis": "stated", "where": "¶2"}
    ends = [("s2", "Tracker", "known", "inferred", "¶2"), ("s1", "Tracker", "known", "inferred", "¶2"),
            ("s2", "a source with direct ties to the Kremlin", "possible", "stated", "¶2"),
            ("s1", "a Kremlin source", "possible", "stated", "¶4"),
            ("s1", "sources familiar with the discussions", "possible", "stated", "¶10")]  # fmt: skip
    keys = ("name", "standing", "basis", "where")
    paths = [{"source": of, "hops": [wire, dict(zip(keys, end, strict=True))]} for of, *end in ends]
    direct = (("s1", "Western governments and human rights organizations", "¶5"), ("s2", "Analysts", "¶10"))
    paths += [{"source": of, "hops": [dict(zip(keys, (name, "possible", "stated", where), strict=True))]}
              for of, name, where in direct]  # fmt: skip
    svg = drawn(facts(origins={"c1": origin("c1", "", {}, origins=["Tracker"]) | {"path": paths}}, links=[])).svg
    gaps = [sum(hypot(x1 - x0, y1 - y0) > 9 for (x0, y0), (x1, y1) in pairwise(line)) for line in _dotted(svg)]
    assert gaps == [0] * 8


def _dotted(svg: str) -> list[list[tuple[float, float]]]:
    """The dots of each line."""
    ways = dict.fromkeys(re.findall(r'<path d="((?:M[\d.]+ [\d.]+h\.1)+)"', svg))
    return [[(float(x), float(y)) for x, y in re.findall(r"M([\d.]+) ([\d.]+)h", way)] for way in ways]


def test_a_file_name_is_parted_between_its_pieces() -> None:
    links = [link(1, "s1", "cites", "s2"), link(2, "s2", "cites", "s3")]
    for name in (
        "002_5632ce76ef4c0b5832_copied_again.txt",
        "a-long-name_of-a-file_from_an_archive/of-ten-years.tar.gz",
    ):
        sources = [source(n, name, None) for n in (1, 2, 3)]
        svg = drawn(facts(sources=sources, links=links, origins={})).svg
        said = re.findall(r'fill="#434d58">([^<>]+)</text>', svg)
        lines = said[: len(said) // 3]
        assert len(lines) > 1
        assert "".join(lines).removesuffix("…") in name
        assert all(line[-1] in "_-/" for line in lines[:-1])
        assert lines[-1].endswith((".txt", ".gz")) or re.search(r"\w…$", lines[-1])


def test_a_title_takes_three_lines_before_it_is_cut() -> None:
    titles = [
        "000_102a3b2828bfc5b2_of_somebody.txt",
        "Western governments and human rights organizations of " + "x " * 90,
    ]
    sources = [source(n, title, None) for n, title in enumerate(titles, 1)]
    svg = drawn(facts(sources=sources, links=[link(1, "s1", "cites", "s2")], origins={})).svg
    said = [words for words in re.findall(r">([^<>]+)</text>", svg) if words not in ("S1", "S2", "not held")]
    assert "".join(said).startswith(titles[0])
    assert " ".join(said[-3:]).startswith("Western governments and human rights organizations of x")
    assert said[-1].endswith("x…")


def test_no_two_arrowheads_touch() -> None:
    for count in (3, 5, 12):
        sources = [source(n, f"Title {n}", None) for n in range(1, count + 2)]
        links = [link(n, f"s{n}", "cites", f"s{count + 1}") for n in range(1, count + 1)]
        svg = drawn(facts(sources=sources, links=links, origins={})).svg
        heads = re.findall(r'd="M[\d.]+ ([\d.]+)L[\d.]+ [\d.]+L[\d.]+ ([\d.]+)Z?"', svg)
        tips = sorted((float(top), float(bottom)) for top, bottom in heads)
        assert len(tips) == min(count, ROWS)
        assert all(above[1] + 1.2 < below[0] for above, below in pairwise(tips))


def test_a_circle_is_not_drawn_and_is_counted() -> None:
    links = [link(1, "s1", "cites", "s2"), link(2, "s2", "cites", "s1")]
    told = found(facts(links=links, origins={}))
    assert (len(told.edges), told.lines_left, told.alone) == (1, 1, ("S3",))


def test_a_large_case_is_bounded_and_says_what_is_left_out() -> None:
    sources = [source(n, f"Title {n} " * 9, None) for n in range(1, 400)]
    links = [link(n, f"s{n}", "cites", f"s{n + 1}") for n in range(1, 300)]
    links += [link(n + 300, f"s{n}", "cites", "s399") for n in range(1, 300)]
    told = found(facts(sources=sources, links=links, origins={}))
    assert len(told.columns) <= COLUMNS
    assert all(len(each) <= ROWS for each in told.columns)
    assert sum(map(len, told.columns)) <= MOST
    assert told.boxes_left + sum(map(len, told.columns)) + len(told.alone) == 399
    figure = drawn(facts(sources=sources, links=links, origins={}))
    assert "Left out for room: " in "".join(run.text for run in figure.caption)
    at = [float(x) for x in re.findall(r'<rect x="([\d.]+)"', figure.svg)]
    assert max(at) < WIDTH


def test_hostile_titles_are_letters_and_a_case_without_citations_has_no_figure() -> None:
    sources = [source(1, "<script>&\u202e" * 30, None), source(2, "\x00]]>", None)]
    drawn(facts(sources=sources, links=[link(1, "s1", "cites", "s2")], origins={}))
    assert [*lineage(Ledger(facts(links=[], origins={})))] == []
    assert Heading("How the sources hang together") in build(facts()).blocks


def test_the_place_of_a_label_is_the_best_of_all_that_are_tried() -> None:
    """Those that cannot be are passed over: the same as asking each of them."""
    chance = random.Random(3)
    for _ in range(200):
        tried = [Room(*(chance.randrange(9) for _ in range(4))) for _ in range(30)]
        astray, crowd = ({room: chance.randrange(4) for room in tried} for _ in range(2))
        best = [room for room in tried if astray[room] + crowd[room] == min(astray[at] + crowd[at] for at in tried)]
        assert _least(tried, astray.__getitem__, lambda room, _: crowd[room]) == best[0]  # noqa: B023


def test_what_is_asked_of_the_points_near_is_what_all_points_would_answer() -> None:
    chance = random.Random(5)
    for _ in range(300):
        points = [(chance.uniform(0, 200), chance.uniform(0, 90)) for _ in range(80)]
        own, others = points[:20], points[20:]
        x, y = chance.uniform(0, 200), chance.uniform(0, 90)
        room = Room(x - 30, y - 5, x + 30, y + 5)
        far = min(abs(px - x) / 2 + abs(py - y) for px, py in own)
        nearer = any(abs(px - x) / 2 + abs(py - y) < far for px, py in others)
        ill = 40 * sum(room.holds(at, CLEAR) for at in points) + 2 * far + 30 * nearer
        assert crowd(grid(others), own, room) == pytest.approx(ill)
        assert crowd(grid(others), own, room, ill + 0.001) == pytest.approx(ill)
        assert crowd(grid(others), own, room, ill - 31) > ill - 31


def _drawn_with(count: int, seen: list[object], monkeypatch: pytest.MonkeyPatch) -> float:
    """How many points of other lines are looked at for each label of a figure of so many lines."""
    looked = citedlabels.cells

    def counting(*asked: object) -> Iterator[tuple[float, float]]:
        for point in looked(*asked):  # type: ignore[arg-type]
            seen.append(None)
            yield point

    columns = tuple(tuple(Node(f"{c}{n}", f"S{c}{n}", "Wire", "held") for n in range(5)) for c in range(5))
    pairs = [(a.key, b.key) for c in range(5) for later in columns[c + 1 :] for a in columns[c] for b in later]
    chosen = random.Random(1).sample(pairs, count)
    lines = tuple(Edge(of, names, True, [f"S1 ¶{at}"]) for at, (of, names) in enumerate(chosen))
    monkeypatch.setattr(citedlabels, "cells", counting)
    _drawing(Graph(columns, lines, (), 0, 0))
    monkeypatch.setattr(citedlabels, "cells", looked)
    return len(seen) / count


def test_a_label_of_many_lines_looks_at_little_more_than_one_of_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seen: 40 lines in under two seconds, 121 in fourteen; all points of all lines were asked for each place."""
    few, many = (_drawn_with(count, [], monkeypatch) for count in (40, 120))
    assert many < 3.5 * few, "of three times as many lines"


def test_who_names_whom_outright_grows_with_what_is_named() -> None:
    """Seen: twice the texts, four times as long."""

    def took(count: int) -> float:
        texts = {f"s{n}": [1 + n % 3, 5] for n in range(count)}
        relays = {f"r{n}": {f"s{n}": [1]} for n in range(count)}
        told = {(f"s{n}", "who"): [(False, f"S{n} ¶1")] for n in range(count)}
        told |= {(f"r{n}", "who"): [(True, f"S{n} ¶5")] for n in range(count)}
        ledger = Ledger(facts(namings={"who": texts, **relays}, sources=[source(n, "A", "a") for n in range(count)]))
        began = perf_counter()
        _outright(told, ledger)
        return perf_counter() - began

    small, large = (min(took(count) for _ in range(3)) for count in (100, 800))
    assert large < 24 * small, "eight times as many"


def test_words_of_a_tall_box_stand_beside_its_sign() -> None:
    """Seen: many arrows made a box high, with its ring in the middle and its words at the top."""
    svg = "".join(_box(Node("k", "", "a witness", "possible", origin="possible"), _Spot(0, 60, 200, 120)))
    (ring,) = map(float, re.findall(r'<circle cx="[\d.]+" cy="([\d.]+)"', svg))
    first, last = map(float, re.findall(r'<text x="[\d.]+" y="([\d.]+)"', svg))
    assert first < ring + 2 < last
    assert last - first == 16


BY_TWO = (("s1", "w"), ("s1", "b"), ("s2", "b"), ("s2", "a"), ("b", "x"), ("b", "y"), ("b", "z"), ("b", "t"),
          ("s1", "t"), ("s2", "t"))  # fmt: skip


def _two_and_their_tracker() -> Graph:
    return Graph(
        tuple(tuple(Node(key, "", key, "known") for key in keys) for keys in (("s1", "s2"), "wba", "xyzt")),
        tuple(Edge(of, names, of != "b", ["S1 ¶1"]) for of, names in BY_TWO), (), 0, 0,
    )  # fmt: skip


def test_lines_cross_as_rarely_as_the_order_of_the_boxes_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seen: the line from a text to a tracker ran through three lines of the relay that stands between them."""
    seen: list[object] = []
    looked = citedways.crossings

    def counting(*asked: Any) -> Iterator[tuple[int, int, tuple[float, float]]]:
        seen.extend(looked(*asked))
        yield from looked(*asked)

    monkeypatch.setattr(citedways, "crossings", counting)
    _drawing(_two_and_their_tracker())
    assert len(seen) == 1


def test_where_two_lines_cross_their_dots_keep_apart_and_none_reaches_an_arrowhead() -> None:
    """Seen: dots of crossing lines merged, and the last hollow dot was cut by its own arrowhead."""
    svg = _drawing(_two_and_their_tracker())
    lines = _dotted(svg)
    assert len(lines) == len(BY_TWO)
    for at, line in enumerate(lines):
        others = [dot for other in lines[at + 1 :] for dot in other]
        assert all(hypot(x - a, y - b) > 4 for x, y in line for a, b in others)
        assert all(hypot(x1 - x0, y1 - y0) < 12 for (x0, y0), (x1, y1) in pairwise(line))  # one dot is left out at most
    backs = [(float(x), float(y)) for x, y in re.findall(r'd="M([\d.]+) [\d.]+L[\d.]+ ([\d.]+)L', svg)]
    for line in lines:
        x, y = line[-1]
        assert min(back for back, middle in backs if back > x - 1 and abs(middle - y) < 1) - x > 3


def test_titles_are_set_in_the_serif_and_numbers_and_standings_are_not() -> None:
    """Seen: titles in the face of our own words."""
    svg = drawn(facts()).svg
    titles = re.findall(r"<text [^>]*'Noto Serif'[^>]*>([^<>]+)</text>", svg)
    assert {"Freighters at Port", "Wire Nine report", "the ministry"} & {*titles}
    assert not {"S1", "S3", "not held"} & {*titles}
