"""Dates in the window: in its language and the chosen style, with all their doubt."""

import re
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from workbench.ui import wording
from workbench.ui.language import speak
from workbench.ui.telling import plain
from workbench.ui.timeline.calendar import brush_words, day_words, span_words
from workbench.ui.wording import AS_SPOKEN, DAY_FIRST, ISO, MONTH_FIRST, STYLES, day
from workbench.values.edtf import parse
from workbench.values.errors import CaseError
from workbench.values.spoken import spoken_date

DOUBT = re.compile(
    r"perhaps|about|until|from|or (?:later|earlier)|(?:start|end|zone) not stated| – | or | and "
    r"|spring|summer|autumn|winter|\d\d:\d\d|UTC\S*"
)
OCT_26 = 1_761_436_800.0
_days = st.dates(date(1, 1, 1), date(9999, 12, 31)).map(date.isoformat)
_parts = st.builds(
    str.__add__,
    st.one_of(
        _days, _days.map(lambda text: text[:7]), _days.map(lambda text: text[:4]),
        _days.map(lambda text: f"{text[:8]}XX"), _days.map(lambda text: f"{text[:3]}X-XX"),
        _days.map(lambda text: f"{text[:4]}-24"),
    ),
    st.sampled_from(("", "?", "~", "%")),
)  # fmt: skip
_edtf = st.one_of(
    _parts,
    _days.map("{}T09:15".format),
    _days.map("{}T09:15+03:00".format),
    st.builds("{}/{}".format, _parts, _parts | st.sampled_from(("", ".."))),
    st.builds("{}/{}".format, st.sampled_from(("", "..")), _parts),
    st.builds("[{},{}]".format, _parts, _parts),
    st.builds("{{{},{}}}".format, _parts, _parts),
)


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    """Whatever a test chose, the next one has the style of the language."""
    yield
    wording.write_dates(AS_SPOKEN)


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Has the window speak another language."""
    yield lambda language: speak(qapp, language)
    speak(qapp, "en")


@given(_edtf)
def test_every_style_keeps_the_doubt_and_english_stays_as_it_was(edtf: str) -> None:
    try:
        parse(edtf)
    except CaseError:
        assume(False)
    told = {}
    for style in STYLES:
        wording.write_dates(style)
        told[style] = day(edtf)
    assert told[AS_SPOKEN] == told[DAY_FIRST] == spoken_date(edtf)
    assert {style: DOUBT.findall(words) for style, words in told.items()} == dict.fromkeys(
        STYLES, DOUBT.findall(spoken_date(edtf))
    )


@pytest.mark.parametrize(
    ("style", "words"),
    [
        (AS_SPOKEN, ("26 Oct 2025", "24 – 29 Oct 2025", "Oct 2025", "Sun 26 Oct 2025", "26 Oct 2025 14:32",
                     "22–31 Oct")),
        (ISO, ("2025-10-26", "2025-10-24 – 2025-10-29", "2025-10", "Sun 2025-10-26", "2025-10-26 14:32",
               "2025-10-22–2025-10-31")),
        (MONTH_FIRST, ("Oct 26, 2025", "Oct 24, 2025 – Oct 29, 2025", "Oct 2025", "Sun Oct 26, 2025",
                       "Oct 26, 2025 14:32", "Oct 22–Oct 31")),
    ],
)  # fmt: skip
def test_a_style_holds_wherever_the_window_tells_a_date(style: str, words: tuple[str, ...]) -> None:
    wording.write_dates(style)
    said = day("2025-10-26"), day("2025-10-24/2025-10-29"), day("2025-10")
    clock = wording.clock("2025-10-26T14:32:00Z")
    brushed = brush_words(OCT_26 - 4 * 86_400, OCT_26 + 6 * 86_400)
    assert (*said, day_words(OCT_26), clock, brushed) == words


@pytest.mark.parametrize(
    ("language", "style", "words"),
    [
        ("de", AS_SPOKEN, ("24. – 29. Okt. 2025", "26. Okt. 2025 oder später", "etwa Okt. 2025", "vielleicht XX 202X")),
        ("de", ISO, ("2025-10-24 – 2025-10-29", "2025-10-26 oder später", "etwa 2025-10", "vielleicht 202X-XX")),
        ("de", DAY_FIRST, ("24 – 29 Okt. 2025", "26 Okt. 2025 oder später", "etwa Okt. 2025", "vielleicht XX 202X")),
        ("ru", AS_SPOKEN, ("24 – 29 окт. 2025", "26 окт. 2025 или позже", "около окт. 2025", "возможно, XX 202X")),
        ("ru", MONTH_FIRST, ("окт. 24, 2025 – окт. 29, 2025", "окт. 26, 2025 или позже", "около окт. 2025",
                             "возможно, XX 202X")),
        ("ar", AS_SPOKEN, ("24 – 29 أكتوبر 2025", "26 أكتوبر 2025 أو بعد ذلك", "نحو أكتوبر 2025", "ربما XX 202X")),
        ("ar", ISO, ("2025-10-24 – 2025-10-29", "2025-10-26 أو بعد ذلك", "نحو 2025-10", "ربما 202X-XX")),
    ],
)  # fmt: skip
def test_dates_and_their_doubt_are_told_in_the_language_of_the_window(
    spoken: Callable[[str], None], language: str, style: str, words: tuple[str, ...]
) -> None:
    spoken(language)
    wording.write_dates(style)
    given_ = "2025-10-24/2025-10-29", "2025-10-26/..", "2025-10~", "202X-XX?"
    assert tuple(plain(day(each)) for each in given_) == words


def test_digits_and_hyphens_keep_their_order_between_arabic_words(spoken: Callable[[str], None]) -> None:
    spoken("ar")
    wording.write_dates(ISO)
    assert day("2025-10-26/..") == "\u20682025-10-26\u2069 أو بعد ذلك"


def test_the_timeline_tells_days_and_stretches_in_the_language_of_the_window(spoken: Callable[[str], None]) -> None:
    spoken("de")
    assert day_words(OCT_26) == "So 26. Okt. 2025"
    assert span_words(OCT_26, OCT_26 + 3 * 86_400) == "26. – 28. Okt. 2025"
    assert brush_words(OCT_26, OCT_26 + 3 * 86_400) == "26.–28. Okt."
