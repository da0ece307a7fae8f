"""Every finding, doubt, event, verdict and threshold in other languages: no word of the program stays English."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import workbench.analysis
from tests.report.facts_of_a_case import facts, finding
from workbench.analysis.verdicts import AGREES, RULES
from workbench.case.entrywords import field_title
from workbench.case.records import FIELDS
from workbench.case.since import APART, OF_OTHERS
from workbench.case.titles import CALLED
from workbench.report.framed import Framing, frame, words_of
from workbench.report.summary import build
from workbench.report.translating import Translator
from workbench.tracking.thresholds import thresholds
from workbench.values.composing import LANGUAGES
from workbench.values.linted import slips

OTHERS = LANGUAGES[1:]
IN = pytest.mark.parametrize("language", OTHERS)
LEFT = re.compile(r"\b[a-z]{3,}\b")
NAMES = {"nic", "sil", "hex"}  # fields of a message
FLOWN = "2026-01-04 11:06:00 UTC"
CLOCKS = f"From {FLOWN} to {FLOWN} the two tracks are up to 180 NM (334 km) apart at one time: they are not one "
ONE = "networks that heard one transponder are one origin, and their positions are compared, not averaged."
SAYS = {
    "circular": ["S1 cites S3, which cites S2, which cites S1: none of them is an origin for another."],
    "chronolocation": ["S3: it is said to be taken 20 Mar 2026; not before 21 Mar 2026 fits by shadows.",
                       "S3: it is said to be taken 20 Mar 2026; not after 19 Mar 2026 fits."],
    "clocks-differ": ["T1 and T2: The clocks of the two tracks differ: the second is the same flight 3 h 0 min later "
                      "(then 0.0 NM (0.0 km) apart on the median)."],
    "confirmed-alone": ["SG-01 is graded 1, confirmed, and has no origin."],
    "conflict": ["SG-01, operator: yours is empty, theirs A."],
    "contradiction": ["SG-02 and SG-01, date: 14 Mar 2024 against 12 Mar 2024, 2 days apart.",
                      "If SG-02 and SG-01 are one event, count: “three jets” against “two jets”.",
                      "If S1 and S2 tell of one event, place: “Aleppo” against “Homs”."],
    "copied": ["S4 has 27 words of S3 side by side, and of S2: they may be one origin."],
    "differs": ["SG-03 and SG-01 and SG-02, date: “12 March or so” is less precise than “12 March 2024”."],
    "flown-country": ["T1: 15522c is an address of Russia, but RRR7227 is a call sign of Royal Air Force."],
    "held-otherwise": ["T1 of 2025-10-26 has the hex 15522c; EN-01 First carried 15522D then (2024/..).",
                       "T1 of 2025-10-26 has the registration RA-86572; EN-01 First carried it (2010/2015), not then; "
                       "EN-02 Second carried it then (dates not stated)."],
    "hex-differs": ["RA-78765: SG-03 has hex 153002, SG-01 4b8219."],
    "hex-rule": ["SG-03: RA-78765 has the address 1533ad by the Russian rule, not 153002."],
    "leans-withdrawn": ["J1 leans on S3, which was withdrawn."],
    "left-out": ["S2 leaves out what CL-3 says, which is neither for nor against: No word.",
                 "S2 and S3 leave out what CL-3 says, which is neither for nor against: No word."],
    "link-no-excerpt": [],  # slight, so never printed
    "list-differs": ["T1 has RA-86559 with the address 15522C; AL-1 of 2025-10 (line 2) has RA-86572 with 15522C.",
                     "T1 has RA-86559 as A124; AL-2 of 2024 (line 2) has RA-86559 as Ilyushin Il-62M."],
    "marks-country": ["SG-10: RA-78765 is a registration of Russia, but 4b8219 is an address of Oman."],
    "near-identical": ["S2 looks like S1 (none of the 64 bits of their fingerprints differ). Unless told apart they "
                       "count as one origin.", "S2 looks like S1 (2 of the 64 bits of their fingerprints differ), and "
                       "like S3. Unless told apart they count as one origin."],
    "no-excerpt": ["This sighting rests on no excerpt, so nothing shows who says it."],
    "not-carried": ["SG-01 shows RA 86539, which EN-01 is not said to carry.",
                    "SG-01, 26 Oct 2025, shows RA-86539; EN-01 carried it 2010 – 2019."],
    "one-transponder": ["T1 and T2: the tracks both heard the transponder 15522C, 0.1 NM (0.1 km) apart on the median "
                        f"and 0.1 NM (0.1 km) at most; {ONE}"],
    "open-date": ["“last Sunday” is read as 10 Mar 2024; it may be 3 Mar 2024.",
                  "“last Sunday” stays open: 10 Mar 2024 or 17 Mar 2024."],
    "open-type": ["“T204” may be Tu-204 or Tu-214."],
    "order-differs": ["CL-2 is said to come before CL-1, but by its dates it begins only when CL-1 is over."],
    "orphan": ["E1 is not found word for word where it stood."],
    "outlet-held": ["S1 draws on Wire Nine, which speaks through S2 here: the two may be one origin."],
    "posted-early": ["S3: a posting of it is known of 18 Mar 2026, before it was taken, 20 Mar 2026."],
    "proposed": [],  # slight
    "sun": ["S3: the sun where the camera stood does not fit the stated time, 20 Mar 2026. At 06:00 UTC the sun stood "
            "at azimuth 118°, altitude 21°. It never stood so there on that day."],
    "too-early": ["S1 is dated 20 Oct 2025, before S2, 30 Oct 2025, which it cites."],
    "track": [f"At {FLOWN}: 1 fix off the track, which then goes on as before; set aside. So 2 more times.",
              f"Between {FLOWN} and {FLOWN} the position goes 70.1 km in 45 s (3,021 kt) and does not return. The "
              f"fixes after it, until {FLOWN}, are the fewer, and in doubt.",
              f"From {FLOWN} on 30 fixes in a row are sent without integrity (nic or sil 0).",
              f"At {FLOWN} the position goes 90 km at once to OLBA (Beirut), stays off for 26 min and comes back to "
              "the track: 7 fixes where the aircraft was not."],
    "two-places": [f"T1 and T2: {CLOCKS}aircraft, or one of them is wrong."],
    "type-differs": ["RA-78765: SG-02 has type An-124, SG-01 Il-76."],
    "undated": ["S1 does not state when it was published; relative days in it stay open."],
    "unknown-type": ["“Il-26M” is no known type. Nothing in the table is close."],
    "unsourced": ["CL-1: nobody is named for what it says happened, and no other report here tells it.",
                  "CL-2: nobody is named for the figure “20 men”, in none of the reports that tell it."],
    "unsupported": ["J1 points to no fact that this case holds; it prints as unsupported."],
    "wording": [f"J1 says {each.says}." for each in slips("It is confirmed. They likely left, with high confidence. "
                                                          "Odds of 60 % say so. It is probable.")],
}  # fmt: skip
"""By kind what findings say, as the checks say it."""
FLIGHT = (
    f"In the air at {FLOWN}, on the ground at {FLOWN}, 0.0 km from OSLK (Bassel), rows 114 to 115",
    f"The last fix, {FLOWN}, is 15.0 km from UUDD, 2,353 ft above it, 296 kt. No ground report to go by, not seen",
    "No fix for 1 h 5 min between 2,000 ft and no height, 30 km apart. Down before it, up after it",
    "On the ground at both ends of 38 min without a fix, 812 km apart", "compatible", "conflicts", "cannot tell",
    f"T1: {FLOWN}", "the same registration, as the file's name has it, with another address", "wide window",
    *(f"the {each} there was at another time, and no fixes for 40 min of that time"
      for each in ("landing", "take-off", "stop", "overflight")), "landing at OSLK",
    "the landing there was at another time, and the aircraft was near it then",
    "no landing there is seen then", "no take-off there is seen then",
    "start not seen; 0.5 NM (1.0 km) from it",
    "Position: transponder 15522c, received through Nine (ADS-B)",
)  # fmt: skip
"""What is said of a track in events and verdicts."""


def left(text: str, language: str, *own: str) -> tuple[str | None, list[str]]:
    """The text in a language, and the small English words in it that stand in no quotation marks."""
    told = Translator(frame(language).tongue, own).told(text)
    return told, [word for word in LEFT.findall(re.sub("“[^”]*”", "", told or "")) if word not in NAMES]


def test_every_kind_of_finding_has_a_sentence_here() -> None:
    folder = Path(workbench.analysis.__file__).parent
    read = "".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    assert set(re.findall(r'Finding\(\s*"([\w-]+)"', read)) <= SAYS.keys()


@IN
def test_a_print_with_every_finding_is_told_whole(language: str) -> None:
    says = [one for each in SAYS.values() for one in each]
    found = [finding(n, "high", "g1", one, "Take Tu-204", "Take Tu-214") for n, one in enumerate(says)]
    case = facts(findings=found)
    framing = Framing(language, {*words_of(case), "No word.", "Wire Nine", "Tu-204", "Tu-214"})
    framing.document(build(case))
    assert framing.missed == []


@pytest.mark.parametrize("language", ["ru", "ar"])
def test_no_english_word_is_left_where_letters_are_others(language: str) -> None:
    own = ("Tu-204", "Tu-214", "No word.", "word", "Wire Nine", "shadows")
    for one in (*(one for each in SAYS.values() for one in each), *FLIGHT):
        told, english = left(one, language, *own)
        assert told, one
        assert not {*english} - {*own}, told


@IN
def test_what_tracks_show_and_every_threshold_is_told(language: str) -> None:
    for each in (*FLIGHT, *(word for one in thresholds() for word in (one.name, one.unit, one.use))):
        assert left(each, language)[0], each


@IN
def test_every_rule_that_tells_of_a_difference_is_told(language: str) -> None:
    for rule in RULES.values():
        says = re.sub(r"\{(\w+)\}", lambda hole: "2 days" if hole[1] == "days" else "“x”", rule.says)
        if rule.verdict != AGREES and rule.field:
            assert left(f"SG-01 and SG-02, {rule.field}: {says}.", language)[0], says


@IN
def test_fields_and_kinds_that_changed_since_an_issue_are_told(language: str) -> None:
    kinds = [kind for kind in FIELDS if kind not in APART]
    words = {CALLED.get(kind, kind) for kind in kinds} | {word for _, word in OF_OTHERS.values()}
    words |= {field_title(kind, field) for kind in kinds for field in FIELDS[kind]}
    for word in words:
        assert left(word, language)[0], word
