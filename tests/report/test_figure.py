"""The printed timeline: nothing covers anything, doubt has its shape, all marks are there."""

from __future__ import annotations

import random
import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from tests.report.facts_of_a_case import DAY, MONDAY
from workbench.case.ids import id_text
from workbench.case.marks import Mark
from workbench.report.blocks import Figure
from workbench.report.brackets import brackets
from workbench.report.figure import TALLEST, WIDTH, timelines
from workbench.report.lanes import SIZE, bands
from workbench.report.scale import scale

SVG = "{http://www.w3.org/2000/svg}"


def mark(number: int, start: float | None, end: float | None, shape: str = "stated", **more: object) -> Mark:
    named = {"record": b"x", "kind": "sighting", "number": f"SG-{number:02d}", "group": "happened"}
    spans = {"core_start": start, "core_end": end, "earliest": None, "latest": None, "shape": shape}
    given = {**named, **spans, "lane": "An-124", "label": "Port Alder", "instant": False, "count": 1}
    return Mark(**{**given, **more})  # type: ignore[arg-type]


def scattered(count: int) -> list[Mark]:
    """Marks of every sort, always the same."""
    chance = random.Random(7)
    made = []
    for number in range(1, count + 1):
        start = MONDAY + chance.randrange(-9, 9) * DAY
        ends = chance.choice([(start, start + DAY), (start, start + 4 * DAY), (start, None), (None, start)])
        group, lane = chance.choice([("happened", "An-124"), ("happened", "Il-62M"), ("asserted", "Claims")])
        label = "x" * chance.randrange(0, 70)
        shape = chance.choice(["stated", "within", "inferred", "absence"])
        made.append(mark(number, *ends, shape, group=group, lane=lane, label=label, count=chance.randrange(1, 4)))
    return made


def only(marks: list[Mark]) -> ET.Element:
    (figure,) = timelines(marks)
    return ET.fromstring(figure.svg)


def texts(drawing: ET.Element) -> list[str]:
    return ["".join(each.itertext()) for each in drawing.iter(f"{SVG}text")]


def said(figure: Figure) -> str:
    return "".join(run.text for run in figure.caption)


def test_no_mark_and_no_label_covers_another() -> None:
    for seed_size in (3, 40, 200):
        marks = scattered(seed_size)
        rows = bands(marks, scale(marks, 121, WIDTH))
        assert sum(len(row.placed) for row in rows) == seed_size
        for row in rows:
            assert all(one.right < other.left for one, other in zip(row.placed, row.placed[1:], strict=False))
            assert all(one.left >= 0 and one.label_x <= WIDTH for one in row.placed)


def test_claims_of_one_time_share_a_mark_that_names_them_all() -> None:
    span = (MONDAY, MONDAY + DAY)
    told = {"kind": "claim", "group": "asserted", "lane": "Claims"}
    made = [mark(n, *span, label="x", **told)._replace(number=f"CL-{n}") for n in (1, 2, 3, 9, 12)]
    alone = mark(7, *span, shape="within", label="alone", **told)._replace(number="CL-7")
    made += [alone, mark(1, *span), mark(2, *span)]
    said = " ".join(texts(only(made))).replace("\N{NO-BREAK SPACE}", " ")
    assert "CL-1–3, 9, 12 " in said
    assert "CL-7 alone" in said
    assert said.count("Port Alder") == 2
    many = [mark(n, *span, **told)._replace(number=f"CL-{n}") for n in range(1, 99, 2)]
    said = " ".join(texts(only(many))).replace("\N{NO-BREAK SPACE}", " ")
    assert "…" not in said
    assert {int(n) for n in re.findall(r"\b\d+\b", said.partition("CL-")[2])} >= set(range(1, 99, 2))


def test_a_timeline_taller_than_a_page_goes_on_in_a_further_figure() -> None:
    figures = timelines(scattered(200))
    assert len(figures) > 1
    heights = [float(ET.fromstring(figure.svg).attrib["viewBox"].split()[3]) for figure in figures]
    assert all(height <= TALLEST for height in heights)
    shown = " ".join(text for figure in figures for text in texts(ET.fromstring(figure.svg)))
    assert all(f"SG-{number:02d}" in shown for number in range(1, 201))
    assert "Part 2 of" in said(figures[1])


@pytest.mark.parametrize(
    ("shape", "fill", "dashed"),
    [("stated", "#d3dae1", False), ("within", "#d3dae1", True), ("inferred", "#ffffff", True)],
)
def test_doubt_has_a_shape(shape: str, fill: str, dashed: bool) -> None:
    bar = only([mark(1, MONDAY, MONDAY + DAY, shape, count=3)]).find(f".//{SVG}rect")
    assert bar is not None
    assert bar.attrib["fill"] == fill
    assert ("stroke-dasharray" in bar.attrib) == dashed


def test_days_that_are_inferred_are_hollow_where_events_lie_within_them_too() -> None:
    bar = only([mark(1, MONDAY, MONDAY + DAY, "within", count=3, inferred=True)]).find(f".//{SVG}rect")
    assert bar is not None
    assert (bar.attrib["fill"], "stroke-dasharray" in bar.attrib) == ("#ffffff", True)


def test_events_within_a_span_are_counted() -> None:
    assert "SG-01 3 × within 5 – 9 Jan, Port Alder" in texts(
        only([mark(1, MONDAY, MONDAY + 5 * DAY, "within", count=3)])
    )
    drawn = only([mark(1, MONDAY, None, "within", count=2), mark(2, None, MONDAY + 3 * DAY, "within", count=4)])
    assert {"SG-01 2 × since 5 Jan, Port Alder", "SG-02 4 × until 7 Jan, Port Alder"} <= {*texts(drawn)}


def test_an_open_span_before_1970_ends_in_its_own_year() -> None:
    then = MONDAY - 63 * 365 * DAY
    drawn = only([mark(n, then + n * DAY, then + (n + 1) * DAY) for n in range(6)]
                 + [mark(9, None, then + 4 * DAY, "within", count=3)])  # fmt: skip
    (said,) = (words for words in texts(drawn) if words.startswith("SG-09"))
    assert "until" in said
    assert "1970" not in said


def test_a_later_leg_says_which_day_it_is_not_before() -> None:
    """Seen: “SG-01b → Moscow Oblast, or later”."""
    assert "SG-01b → Moscow Oblast, 5 Jan or later" in texts(
        only([mark(1, MONDAY, None, "inferred", label="→ Moscow Oblast, or later")._replace(number="SG-01b")])
    )


def test_the_axis_follows_the_many_and_what_reaches_beyond_runs_out_with_its_days() -> None:
    """Seen: “earlier this month” took three quarters of the figure, the days of all else pressed into the rest."""
    near = [mark(n, MONDAY + n * DAY, MONDAY + (n + 1) * DAY) for n in range(1, 9)]
    month = mark(20, MONDAY - 4 * DAY, MONDAY + 27 * DAY, "inferred")
    before = mark(21, MONDAY - 35 * DAY, MONDAY - 4 * DAY)
    (figure,) = timelines([*near, month, before])
    drawing = ET.fromstring(figure.svg)
    assert said(figure).startswith("6 – 13 January 2026.")
    assert "Bar without an end: it goes on beyond the days drawn." in said(figure)
    assert {"SG-20 1 – 31 Jan, Port Alder", "← earlier: SG-21 Dec 2025, Port Alder"} <= {*texts(drawing)}
    (bar,) = [
        each for each in drawing.iter(f"{SVG}path") if "stroke" in each.attrib and each.attrib["d"].count("M") == 2
    ]
    assert re.fullmatch(r"M121.00 [\d.]+H780.00M121.00 [\d.]+H780.00", bar.attrib["d"])


def test_an_open_end_runs_out_in_dashes_without_a_bar() -> None:
    drawing = only([mark(1, MONDAY, None), mark(2, MONDAY, MONDAY + 2 * DAY, "inferred")])
    assert len(drawing.findall(f".//{SVG}rect")) == 1
    assert any("stroke-dasharray" in line.attrib for line in drawing.iter(f"{SVG}line"))


def test_no_line_strikes_a_label_through() -> None:
    drawing = only([mark(1, MONDAY, None, "within", count=2, label="Lajes"), mark(2, MONDAY, MONDAY + 2 * DAY)])
    at = next(each for each in drawing if "SG-01" in "".join(each.itertext()))
    left, y = float(at.attrib["x"]), float(at.attrib["y"])
    right = left + 5.5 * len("".join(at.itertext()))
    near = [[float(line.attrib[end]) for end in ("x1", "x2")] for line in drawing.iter(f"{SVG}line")
            if "stroke-dasharray" in line.attrib and abs(float(line.attrib["y1"]) - y) < 6]  # fmt: skip
    assert near, "its end runs out in dashes"
    assert all(max(ends) <= left or min(ends) > right for ends in near)
    within = next(each for each in drawing if "SG-02" in "".join(each.itertext()))
    assert list(drawing)[list(drawing).index(within) - 1].tag == f"{SVG}rect"


def test_no_label_breaks_the_ground_of_a_day() -> None:
    """Seen: the white ground of “SG-04 2 × since 5 Mar, Lajes” cut the grey of Friday."""
    long = "a statement that is far too long for the little room beside the days that it tells of, at either side"
    drawing = only(
        [
            mark(1, MONDAY, None, "within", count=2, label="Lajes"),
            mark(2, None, MONDAY + 9 * DAY, "inferred", label=long),
            mark(3, MONDAY + 4 * DAY, MONDAY + 5 * DAY, "inferred", label=long)._replace(
                earliest=MONDAY, latest=MONDAY + 10 * DAY
            ),
            mark(4, MONDAY, MONDAY + 10 * DAY),
        ]
    )
    assert not [
        each for each in drawing.iter(f"{SVG}path") if each.get("fill") == "#ffffff" and "stroke" not in each.attrib
    ]
    assert all(any(f"SG-0{number}" in text for text in texts(drawing)) for number in (1, 2, 3, 4))
    bar = next(each for each in drawing.iter(f"{SVG}rect") if "stroke-dasharray" in each.attrib)
    label = next(each for each in drawing.iter(f"{SVG}text") if "SG-03" in "".join(each.itertext()))
    assert float(label.attrib["y"]) > float(bar.attrib["y"]) + float(bar.attrib["height"]) + 5, "below its bar"


def test_letters_have_no_edge_which_would_hide_the_one_before_and_one_weight() -> None:
    """Seen in print: the edge of the w of “within” took the end of its i; SG-02 bold, CL-14 behind an arrow not."""
    far = mark(9, MONDAY - 4000 * DAY, MONDAY - 3999 * DAY, kind="claim")
    drawing = only([far, *(mark(n, MONDAY + n * DAY, MONDAY + (n + 1) * DAY, "within", count=2) for n in range(1, 6))])
    letters = [part for each in drawing.iter(f"{SVG}text") for part in each.iter()]
    assert len(letters) > 6
    assert not [each.attrib for each in letters if "stroke" in each.attrib]
    assert {each.text for each in letters if "font-weight" in each.attrib} == {"An-124"}  # the lane's name


def test_a_long_label_goes_on_in_a_second_line_which_is_cut_to_the_room_beside_its_mark() -> None:
    """Seen: “S4 Receiver note, Praia garden antenna…” beside 70 empty points."""
    marks = [mark(1, MONDAY, MONDAY + DAY), mark(2, MONDAY + 5 * DAY, MONDAY + 9 * DAY, label="Ponta " * 20)]
    placed = {one.mark.number: one for row in bands(marks, scale(marks, 121, WIDTH)) for one in row.placed}
    one = placed["SG-02"]
    assert one.below.endswith("…")
    assert one.before
    assert not one.within
    (*_, upper, lower) = [each for each in only(marks).iter(f"{SVG}text") if "Ponta" in "".join(each.itertext())]
    assert float(lower.attrib["y"]) - float(upper.attrib["y"]) > SIZE
    assert upper.attrib["text-anchor"] == lower.attrib["text-anchor"] == "end"


def test_bars_that_hold_words_are_parted() -> None:
    """Seen: the bars of two claims on neighbouring days, corner at corner."""
    drawing = only([mark(n, MONDAY + n * DAY, MONDAY + (n + 4) * DAY) for n in range(3)])
    bars = sorted((float(each.attrib["y"]), float(each.attrib["height"])) for each in drawing.iter(f"{SVG}rect"))
    assert len(bars) == 3
    assert all(low - (high + tall) >= 3 for (high, tall), (low, _) in zip(bars, bars[1:], strict=False))


def test_an_inferred_bound_has_a_ring() -> None:
    assert len(only([mark(1, MONDAY, None, "inferred")]).findall(f".//{SVG}circle")) == 1
    assert only([mark(1, MONDAY, None, "stated")]).findall(f".//{SVG}circle") == []


def test_marks_without_a_date_are_named_instead_of_drawn() -> None:
    (figure,) = timelines([mark(1, None, None), mark(2, MONDAY, MONDAY + DAY)])
    assert "No date, so not drawn: SG-01." in said(figure)
    assert "SG-01" not in figure.svg
    assert timelines([mark(1, None, None)]) == ()


def test_far_outliers_stand_at_the_edge_in_words() -> None:
    marks = [mark(n, MONDAY + n * DAY, MONDAY + (n + 1) * DAY) for n in range(1, 6)]
    drawn = texts(only([*marks, mark(9, MONDAY - 4000 * DAY, MONDAY - 3999 * DAY)]))
    assert any(text.startswith("← ") and "SG-09" in text for text in drawn)


def test_words_stand_out_from_every_ground_that_they_stand_on() -> None:
    """In a page a drawing is a picture, whose contrast no tool tells: WCAG's 4.5 to 1 for all its colours of words."""
    (figure,) = timelines(
        [mark(1, MONDAY, MONDAY + 4 * DAY), mark(2, MONDAY, None, label="open"), mark(3, MONDAY, MONDAY)]
    )
    drawing = ET.fromstring(figure.svg)
    words = {each.get("fill", drawing.attrib["fill"]) for each in drawing.iter(f"{SVG}text")}
    grounds = {each.attrib["fill"] for name in ("rect", "path") for each in drawing.iter(f"{SVG}{name}")} - {"none"}
    assert (len(words), len(grounds)) == (2, 2)
    assert min(contrast(word, ground) for word in words for ground in grounds) >= 4.5


def contrast(one: str, other: str) -> float:
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares)
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))


def test_hostile_labels_are_escaped() -> None:
    text = '"><script>x</script>&\u202e'
    drawing = only([mark(1, MONDAY, MONDAY + DAY, label=text, lane=text)])
    assert drawing.find(f".//{SVG}script") is None
    assert any("<script>x</script>&‹U+202E›" in said for said in texts(drawing))


@pytest.mark.parametrize("span", [1, 3, 20, 100, 900, 9_000, 300_000])
def test_any_span_has_a_readable_axis(span: int) -> None:
    on = scale([mark(1, MONDAY, MONDAY + span * DAY)], 121, WIDTH)
    places = [on.x(instant) for instant, _ in on.ticks]
    assert 1 <= len(places) <= 13
    assert all(later - earlier > 45 for earlier, later in zip(places, places[1:], strict=False))


def test_the_caption_tells_of_what_is_drawn_and_of_nothing_else() -> None:
    instant = mark(1, MONDAY, MONDAY, instant=True)
    (figure,) = timelines([instant, mark(2, MONDAY, MONDAY + 2 * DAY)])
    assert said(figure) == (
        "5 – 7 January 2026. Grey bar: a source states the days. Filled sign: a source states the time."
    )
    legs = [instant._replace(number=f"SG-01{leg}", shape="inferred") for leg in "ab"]
    (figure,) = timelines([*legs, mark(3, MONDAY, None, "inferred", earliest=MONDAY - 9)])
    assert said(figure).partition(". ")[2] == (
        "Hollow sign: the time is inferred. Ring: inferred bound. Dashes running out: open end. A letter behind a "
        "number: one leg of that flight."
    )
    (figure,) = timelines([instant._replace(label="Libya → Latakia")])
    assert said(figure).endswith("the time. Arrow before a place: flown there.")
    near = [mark(number, MONDAY + number * DAY, MONDAY + (number + 1) * DAY) for number in range(2, 9)]
    (figure,) = timelines([*near, mark(1, MONDAY - 400 * DAY, MONDAY - 399 * DAY)])
    assert said(figure).endswith("the days. ← earlier: before the days drawn.")
    (figure,) = timelines([*near, mark(1, MONDAY + 400 * DAY, MONDAY + 401 * DAY)])
    assert said(figure).endswith("the days. Later →: after the days drawn.")
    claims = [
        each._replace(kind="claim", group=group) for each, group in zip(near[:2], ("happened", "asserted"), strict=True)
    ]
    assert said(timelines(claims)[0]).endswith(" A claim under Happened is not drawn under Asserted.")
    (figure,) = timelines([mark(1, MONDAY, MONDAY + DAY, "within", latest=MONDAY + 3 * DAY, count=2)])
    assert said(figure).endswith("2026. Grey and dashed: so many events within. Whiskers: zone not stated.")
    (figure,) = timelines([mark(1, MONDAY, MONDAY + DAY, "within", count=2, inferred=True)])
    assert said(figure).endswith("2026. Hollow and dashed: inferred or assumed.")


def test_a_label_uses_the_room_of_its_bar_and_ends_at_a_whole_word() -> None:
    claims = [mark(n, MONDAY, MONDAY + 20 * DAY, label="cut he…", kind="claim") for n in (1, 2)]
    words = ["cut heavily by the edge of a bar that is as wide as that", "cut here or there " * 20]
    (figure,) = timelines(claims, {f"SG-{n:02d}": whole for n, whole in enumerate(words, 1)})
    shown = texts(ET.fromstring(figure.svg))
    assert f"SG-01 {words[0]}" in shown
    assert any(re.search(r"^(SG-02 )?(cut|here|or|there| )+…$", each) for each in shown)


def test_no_letter_crosses_the_edge_of_its_bar() -> None:
    drawing = only([mark(1, MONDAY, MONDAY + 9 * DAY, label="gypsy")])
    bar, label = next(drawing.iter(f"{SVG}rect")), [*drawing.iter(f"{SVG}text")][-1]
    top, baseline = float(bar.attrib["y"]), float(label.attrib["y"])
    assert top + 1 < baseline - 0.73 * SIZE
    assert baseline + 0.21 * SIZE < top + float(bar.attrib["height"]) - 0.5


def test_a_lane_that_is_called_in_a_source_s_words_is_set_like_quotes() -> None:
    drawing = only([mark(1, MONDAY, MONDAY + DAY, lane="“Il-67MD”"), mark(2, MONDAY, MONDAY + DAY, lane="Il-76")])
    voices = {each.text: each.get("font-family") for each in drawing.iter(f"{SVG}text")}
    assert "Noto Serif" in (voices["“Il-67MD”"] or "")
    assert voices["Il-76"] is None


def test_the_title_of_a_source_is_set_like_quotes_in_both_lines_and_its_number_is_not() -> None:
    """Seen: titles in the face of our own words."""
    titled = mark(2, MONDAY + 5 * DAY, MONDAY + 9 * DAY, label="Ponta " * 20)._replace(kind="source", number="S2")
    for shown, lines in ((titled._replace(label="Night freighters"), 1), (titled, 2)):
        drawing = only([mark(1, MONDAY, MONDAY + DAY), shown])
        voiced = ["".join(each.itertext()) for each in drawing.iter() if "Serif" in each.get("font-family", "")[:14]]
        assert len(voiced) == lines
        assert not any("S2" in each for each in voiced)


def test_no_marks_no_figure() -> None:
    assert timelines([]) == ()


def test_dashes_end_where_the_source_was_out() -> None:
    """Seen: the dashes of arrivals "since 5 March" ran on behind the day on which their source was out."""
    near = mark(2, MONDAY, MONDAY + 9 * DAY)
    out = mark(1, MONDAY, None, "within", latest=MONDAY + 5 * DAY, count=2)
    (figure,) = timelines([out, near])
    on = scale([out, near], 121, WIDTH)
    drawing = ET.fromstring(figure.svg)
    assert [float(ring.attrib["cx"]) for ring in drawing.iter(f"{SVG}circle")] == [on.x(MONDAY), on.x(out.latest or 0)]
    assert "Dashes up to a ring: no end is told, but its source was out by then." in said(figure)
    assert "Dashes running out" not in said(figure)


def test_a_label_stands_in_its_open_line_before_it_is_parted() -> None:
    """Seen: labels of legs in two lines beside a line that has room for them."""
    out = mark(1, MONDAY + DAY, None, latest=MONDAY + 8 * DAY, label="→ Moscow Oblast and beyond")
    (row,) = bands([out, mark(2, MONDAY, MONDAY + 9 * DAY, lane="Il-62")], scale([out], 121, WIDTH))[:1]
    assert (row.placed[0].label, row.placed[0].below) == ("SG-01 → Moscow Oblast and beyond", "")


def test_the_caption_tells_arrows_behind_and_on_both_sides_of_a_place() -> None:
    told = [mark(n, MONDAY, MONDAY + DAY, label=way) for n, way in enumerate(("→ A", "A →", "→ A →"), 1)]
    for each, sign in zip(told, ("Arrow before", "Arrow behind", "Arrows on both sides"), strict=True):
        assert [word for word in ("Arrow before", "Arrow behind", "Arrows on both sides")
                if word in said(timelines([each])[0])] == [sign]  # fmt: skip


def test_a_double_line_joins_what_is_held_to_be_the_same() -> None:
    """The mock-up of the print has it; it runs round what stands between, and no line is drawn over a mark."""
    keys = [bytes([number]) * 16 for number in range(3)]
    marks = [mark(n, MONDAY + (3 - n) * DAY, MONDAY + 9 * DAY, record=key) for n, key in enumerate(keys)]
    pairs = [(id_text(keys[0]), id_text(keys[2])), (id_text(keys[0]), id_text(b"?" * 16))]
    marks.append(mark(9, MONDAY - 2 * DAY, MONDAY - DAY, lane="Il-62"))
    on = scale(marks, 121, WIDTH)
    (figure,) = timelines(marks, same=pairs)
    assert said(figure).count("Double line: held to be the same.") == 1
    assert figure.svg.count('stroke-width="3.4"') == 1
    laid = [(one, 20.0 * at) for at, band in enumerate(bands(marks[:3], on)) for one in band.placed]
    (line,) = brackets(laid, pairs, (on.left, on.right))
    assert line.x < min(one.left for one, _ in laid) or line.x > max(one.right for one, _ in laid)
    assert not any("Double line" in said(each) for each in timelines(marks))
    elsewhere = [(f"0{number}", f"1{number}") for number in range(100)]  # pairs of marks of other pages
    assert brackets(laid, [*elsewhere, *pairs], (on.left, on.right)) == [line]
    full = [*laid, (replace(laid[1][0], left=on.left, right=on.right), laid[1][1])]
    assert brackets(full, pairs, (on.left, on.right)) == []
