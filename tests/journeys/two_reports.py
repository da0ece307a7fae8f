"""The main job on the two real reports, as a list of verb calls: attach, quote, tag, claim, link, grade, ask.

``calls(case, folder)`` gives the arguments of each verb in order; numbers are those that an empty case gives.
"""

from __future__ import annotations

from pathlib import Path

from workbench.cli import entry

FIRST, SECOND = "000_102a3b2828bfc5b2.txt", "002_5632ce76ef4c0b58.txt"
THREE = "the An-124-100 Ruslan cargo jet made three landings there between last Friday and Wednesday"
LEG = (
    "the Il-26M transport aircraft was noted to have flown a route from Libya to Latakia and then to the"
    " Moscow area last Sunday"
)
LEG_AGAIN = (
    "On October 26, a Russian Air Force transport Il-62M took off from Libya and made its way to the Syrian"
    " province, before returning to the Moscow Oblast"
)
THREE_AGAIN = (
    "has made three separate arrivals at the Latakia airport since October 24, with its most recent flight"
    " occurring on Wednesday"
)
RESUMED = "Russia has resumed military flights to its airbase in Syria following a six-month hiatus"
RESUMED_AGAIN = (
    "the Russian Federation has resumed military flights to the Hmeimim air base in Syria’s Latakia province"
    " after a six-month hiatus"
)
SMALLER = "they anticipate a reduction in Russia’s military presence in Syria compared to the Assad era"
REINFORCE = "suggest a deliberate effort to reinforce Russia’s military presence in Syria"
INSIDER = "a source with direct ties to the Kremlin"

QUOTES = (  # E1 to E20
    ("S1", LEG), ("S1", THREE), ("S2", LEG_AGAIN), ("S2", THREE_AGAIN),
    ("S1", "An Il-62 transport aircraft"), ("S1", "an An-124 heavy cargo plane"),
    ("S1", RESUMED), ("S2", RESUMED_AGAIN),
    ("S1", "a Kremlin source confirmed the resumption of flights"),
    ("S2", "a source with direct ties to the Kremlin, confirmed the resumption of operations"),
    ("S1", "have not yet replied to inquiries for comments on this matter"),
    ("S1", SMALLER), ("S2", REINFORCE),
    ("S2", "Russian forces earlier this month successfully repelled an attack by Syrian rebels"
     " on the Hmeimim air base"),
    ("S1", "have accused Russian forces of conducting indiscriminate bombings"),
    ("S1", "met with President Vladimir Putin in Moscow on October 15"),
    ("S1", "Russian Defense Minister Andrei Belousov also met Syrian Defense Minister Murhaf Abu"
     " Qasra on Tuesday"),
    ("S2", "Analysts suggest that Russia’s return to Hmeimim may be aimed at stabilizing its influence"),
    ("S1", "according to a report by Bloomberg on Thursday that referenced flight tracking information"),
    ("S2", "Bloomberg, citing data from flight tracking platform Flightradar24"),
)  # fmt: skip
RELAYED = ("--by", "Flightradar24", "--by", "Bloomberg")

SIGHTINGS = (  # SG-01 to SG-06
    ("E1", "--aircraft", "Il-26M", "--event", "arrival", "--place", "Latakia", "--origin", "Libya",
     "--destination", "the Moscow area", "--when", "last Sunday", "--method", "tracker",
      "--hedge", "was noted to have flown"),
    ("E2", "--aircraft", "An-124-100 Ruslan", "--count", "three landings", "--event", "arrival",
     "--place", "Hmeimim airbase",
     "--when", "between last Friday and Wednesday", "--method", "tracker", "--hedge", "It has been reported"),
    ("E3", "--aircraft", "Il-62M", "--operator", "Russian Air Force", "--event", "arrival",
     "--place", "Latakia",
     "--origin", "Libya", "--destination", "the Moscow Oblast", "--when", "October 26",
      "--method", "tracker"),
    ("E4", "--aircraft", "An-124-100", "--count", "three separate arrivals", "--event", "arrival",
     "--place", "Latakia airport", "--when", "since October 24", "--method", "tracker"),
    ("E5", "--aircraft", "Il-62", "--event", "arrival", "--place", "Hmeimim airbase", "--method", "tracker",
     "--hedge", "recently reported"),
    ("E6", "--aircraft", "An-124", "--event", "arrival", "--place", "Hmeimim airbase", "--method", "tracker",
     "--hedge", "recently reported"),
)  # fmt: skip

CLAIMS = (  # CL-1 to CL-12
    ("E7", "Russia has resumed military flights to its airbase in Syria.", "--by", "Bloomberg"),
    ("E8", "Russia has resumed military flights to the Hmeimim air base after six months.",
     "--by", "Bloomberg"),
    ("E9", "A Kremlin source confirmed that flights resumed.", "--by", "a Kremlin source",
     "--by", "Bloomberg"),
    ("E10", "A source with ties to the Kremlin confirmed that flights resumed.",
     "--by", "a source with direct ties to the Kremlin", "--by", "Bloomberg"),
    ("E11", "Three ministries have not replied.", "--kind", "no-comment", "--by", "Bloomberg"),
    ("E12", "Russia’s presence in Syria will be smaller than under Assad.", "--kind", "expectation",
     "--nature", "judgement", "--hedge", "anticipate", "--by", "sources familiar with the discussions",
      "--by", "Bloomberg"),
    ("E13", "The flights are a deliberate effort to reinforce Russia’s presence.",
     "--nature", "judgement", "--hedge", "suggest"),
    ("E14", "Russian forces repelled an attack by Syrian rebels on the air base.",
     "--when", "earlier this month"),
    ("E15", "Russian forces bombed indiscriminately.", "--kind", "accusation",
     "--by", "Western governments and human rights organizations"),
    ("E16", "Sharaa met Putin in Moscow.", "--when", "October 15"),
    ("E17", "The defence ministers of Russia and Syria met.", "--when", "Tuesday"),
    ("E18", "Russia’s return is aimed at stabilizing its influence.", "--nature", "judgement",
     "--hedge", "may be", "--by", "Analysts"),
)  # fmt: skip

REST_QUOTES = (  # E21 to E32
    ("S2", "a heavy-lift transport aircraft with a cargo capacity exceeding 150 metric tons"),
    ("S1", "Assad fled to Moscow last December"),
    ("S1", "Maintaining both bases is regarded by Moscow as crucial"),
    ("S2", "a development closely tied to the recent power transition in Damascus"),
    ("S2", "a presence that shows no signs of abating"),
    ("S1", "following a six-month hiatus"),
    ("S2", "after a six-month hiatus"),
    ("S1", "was brought into question after Assad fled to Moscow"),
    ("S2", "prompting speculation about a temporary withdrawal or strategic reorientation"),
    ("S1", "the new leadership in Syria is striving to maintain steady relations with Russia"),
    ("S2", "may now be part of a broader effort to bolster security at Hmeimim"),
    ("S2", "signals a potential escalation in Russian logistical activity"),
)  # fmt: skip
REST_CLAIMS = (  # CL-13 to CL-24
    ("E21", "The An-124-100 carries more than 150 metric tons."),
    ("E22", "Assad left for Moscow.", "--when", "last December"),
    ("E23", "Moscow regards both bases as crucial.", "--nature", "judgement"),
    ("E24", "The flights are tied to the change of power in Damascus.", "--nature", "judgement"),
    ("E25", "Russia’s presence does not abate.", "--nature", "judgement"),
    ("E26", "There were no military flights for six months before.", "--by", "Bloomberg"),
    ("E27", "For six months before there were no military flights.", "--by", "Bloomberg"),
    ("E28", "Access to both bases was in question.", "--nature", "judgement"),
    ("E29", "A withdrawal from the base was thought possible.", "--nature", "judgement", "--hedge", "speculation"),
    ("E30", "Syria’s new leadership wants steady relations with Russia.", "--nature", "judgement"),
    ("E31", "The flights are to make the base safer.", "--nature", "judgement", "--hedge", "may now be"),
    ("E32", "Russian logistics may escalate.", "--nature", "judgement", "--hedge", "signals a potential"),
)  # fmt: skip

LINKS = (
    ("CL-6", "differs", "CL-7", "--excerpt", "E12", "--excerpt", "E13", "--note", "different baseline"),
    ("SG-05", "contradicts", "SG-01", "--excerpt", "E5", "--excerpt", "E1", "--note", "type written"),
    ("SG-01", "contradicts", "SG-03", "--excerpt", "E1", "--excerpt", "E3", "--note", "type written"),
    ("CL-3", "differs", "CL-4", "--excerpt", "E9", "--excerpt", "E10", "--note", "of or tied to"),
    ("SG-02", "same-as", "SG-04", "--excerpt", "E2", "--excerpt", "E4"),
    ("SG-02", "supports", "CL-1", "--excerpt", "E2"),
    ("SG-03", "supports", "CL-2", "--excerpt", "E3"),
    ("CL-3", "supports", "CL-1", "--excerpt", "E9"),
    ("CL-4", "supports", "CL-2", "--excerpt", "E10"),
    ("CL-18", "same-as", "CL-19", "--excerpt", "E26", "--excerpt", "E27"),
    ("CL-20", "same-as", "CL-21", "--excerpt", "E28", "--excerpt", "E29"),
)  # fmt: skip


def calls(case: Path, folder: Path) -> list[list[str]]:
    """The verbs of the main job, case file included, after ``new``."""
    file = str(case)
    made = [["attach", file, str(folder / FIRST), str(folder / SECOND)]]
    made += [["highlight", file, source, "--quote", quote] for source, quote in (*QUOTES, *REST_QUOTES)]
    made += [["tag", file, *sighting, *RELAYED] for sighting in SIGHTINGS]
    made += [["claim", file, excerpt, "--statement", words, *more] for excerpt, words, *more in (*CLAIMS, *REST_CLAIMS)]
    made += [
        ["cite", file, "S1", "Bloomberg", "--excerpt", "E19"],
        ["cite", file, "S2", "Bloomberg", "--excerpt", "E20"],
        ["cite", file, "S3", "Flightradar24", "--excerpt", "E20", "--inferred"],
    ]
    made += [["link", file, *link] for link in LINKS]
    made += [  # that flights were resumed is one event, which Bloomberg has from the tracker and from the insider
        ["cite", file, "S3", INSIDER, "--excerpt", "E10"],
        ["link", file, "CL-1", "same-as", "CL-2", "--excerpt", "E7", "--excerpt", "E8"],
    ]
    made += [
        ["grade", file, "S1", "F", "--reason", "no outlet named"],
        ["grade", file, "S2", "F", "--reason", "no outlet named"],
        ["grade", file, "SG-02", "2"],
        ["grade", file, "SG-04", "2"],
        ["grade", file, "CL-8", "6", "--reason", "no source named"],
        ["set", file, "S1", "published=2025-10-30", "--reason", "Thursday after the latest day named"],
        ["set", file, "S2", "published=2025-10-30", "--premise", "S3", "--reason", "not before what it relays"],
        ["note", file, "SG-01", "No type of that name is in service; the second report writes Il-62M."],
        ["lead", file, "Get the Bloomberg report itself.", "--about", "S3"],
    ]
    return made


def work(path: Path, folder: Path) -> None:
    """The whole main job by verbs, from the empty case on, as Ada does it."""
    for call in (["new", str(path), "--title", "Two reports"], *calls(path, folder)):
        assert entry.main([*call, "--as", "Ada"]) == 0
