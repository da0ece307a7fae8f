"""A case of ten years and 5,000 records, made up and made alike each time: what the views look like after long work.

Its world is invented: the names of places, operators and outlets are, and so is what they are said to have done. What
is lifelike is the shape of it: years of little, weeks of much, a pause that somebody claims, few airframes seen often,
many outlets that print one agency, days of which only the month is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.generated import captured, insert
from docs.alike import made_alike
from workbench.case import acts, onboard
from workbench.case.case import Case
from workbench.reference.aircraft import resolve_aircraft
from workbench.ui.board.scene import Frame, Scene
from workbench.ui.board.tidy import LINEAGE, tidied
from workbench.values.resolved import Resolved, dated

TYPES = ("An-124", "Il-76TD", "An-26", "Il-62M", "Tu-154M", "An-72", "Mi-8")
OFTEN = (9, 30, 24, 12, 6, 8, 11)
PLACES = ("Port Maren", "Saint Ilse", "Kettle Bay", "Norrholm", "Dry Salt Field", "Cape Orlo")
OPERATORS = ("Invented Air Bridge", "Maren State Flight", "Orlo Cargo")
OUTLETS = ("Island Wire", "Harbour Courier", "Skywatch Ledger", "Maren Evening Post", "Norrholm Radio",
           "The Salt Field", "Cape Dispatch", "Ilse Today")  # fmt: skip
BURSTS = (  # (middle, days, share of all): the weeks in which much was flown
    (date(2016, 3, 20), 21, 14), (date(2017, 9, 4), 12, 9), (date(2019, 6, 11), 35, 17), (date(2020, 1, 9), 9, 6),
    (date(2022, 4, 2), 28, 21), (date(2024, 11, 15), 18, 12), (date(2025, 7, 21), 24, 15),
)  # fmt: skip
FIRST, LAST = date(2015, 9, 1), date(2025, 8, 31)
PAUSE = (date(2020, 6, 1), date(2021, 5, 31))
HIGH = 112  # pixels of a card, about
SOURCES, EXCERPTS, SIGHTINGS, CLAIMS, LEADS, ENTITIES = 420, 1_640, 1_560, 620, 60, 40


def make(path: Path, *, seed: int = 1915) -> Path:
    """Write the case to a path where nothing is yet; answers the path."""
    random = Random(seed)
    with made_alike(), Case.create(path, title="Air bridge, 2015 to 2025", analyst="Analyst") as case:
        texts = _texts(random)
        sources = _sources(case, random, texts)
        seen = insert(case, "sighting", [_sighting(random) for _ in range(SIGHTINGS)])
        claims = insert(case, "claim", [_claim(random, n) for n in range(CLAIMS)])
        excerpts = insert(case, "excerpt", _excerpts(random, sources, texts))
        quoted = zip((*seen, *claims), (random.choice(excerpts) for _ in range(SIGHTINGS + CLAIMS)), strict=True)
        insert(case, "quotation", [{"record": record, "excerpt": excerpt} for record, excerpt in quoted])
        insert(
            case, "lead", [{"text": f"Ask for the log of {each}", "status": "open"} for each in _days(random, LEADS)]
        )
        kinds = ("aircraft", "place", "organisation", "person")
        insert(case, "entity", [{"type": kinds[n % 4], "name": f"{kinds[n % 4]} {n}"} for n in range(ENTITIES)])
        insert(case, "link", list(_links(random, sources, seen, claims)))
        _judge(case, claims)
        _lay(case)
    return path


def _days(random: Random, count: int) -> list[date]:
    """Days of the decade: most of them in the bursts, none in the pause."""
    found = []
    while len(found) < count:
        if random.random() < 0.72:
            middle, around, _ = random.choices(BURSTS, [share for *_, share in BURSTS])[0]
            day = middle + timedelta(days=round(random.gauss(0, around / 2)))
        else:
            day = FIRST + timedelta(days=random.randrange((LAST - FIRST).days))
        if FIRST <= day <= LAST and not PAUSE[0] <= day <= PAUSE[1]:
            found.append(day)
    return found


def _when(random: Random) -> dict[str, Any] | None:
    """A date as sources give it: mostly a day, at times an hour, a stretch, a month, a bound, or none."""
    (day,) = _days(random, 1)
    later = day + timedelta(days=random.randrange(2, 9))
    how = random.choices(("day", "hour", "stretch", "month", "about", "bound", "none"), (56, 9, 13, 8, 4, 4, 6))[0]
    edtf = {
        "day": f"{day}", "hour": f"{day}T{random.randrange(24):02}:{random.randrange(60):02}:00Z",
        "stretch": f"{day}/{later}", "month": f"{day:%Y-%m}", "about": f"{day:%Y-%m}~", "bound": f"{day}/..",
    }.get(how)  # fmt: skip
    if edtf is None:
        return None
    inferred = how in ("about", "bound") or random.random() < 0.12
    return dated(edtf, edtf, why="given by Analyst" if inferred else "stated").as_json()


def _place(name: str) -> dict[str, Any]:
    return Resolved(written=name, value=name, why="named in the text").as_json()


def _sighting(random: Random) -> dict[str, Any]:
    kind = random.choices(TYPES, OFTEN)[0]
    many = 1 if random.random() < 0.85 else random.randrange(2, 6)
    start, end = random.sample(PLACES, 2)
    row = {
        "aircraft": resolve_aircraft(kind).as_json(), "registration": f"XZ-{4400 + random.randrange(34)}",
        "operator": random.choice(OPERATORS), "when": _when(random), "event": random.choice(("arrival", "departure")),
        "count": {"written": str(many), "min": many, "max": many}, "method": random.choice(("reported", "eyewitness")),
        "by": [random.choice(("a harbour worker", "Skywatch Ledger", "an official"))],
    }  # fmt: skip
    legs = {"origin": _place(start), "destination": _place(end)} if random.random() < 0.3 else {"place": _place(end)}
    return row | legs


def _claim(random: Random, n: int) -> dict[str, Any]:
    what = ("Flights to {} have resumed", "Fewer flights reach {} than a year before", "{} is closed to transports",
            "Cargo for {} is not civilian")  # fmt: skip
    row = {"statement": what[n % 4].format(random.choice(PLACES)), "kind": "assertion",
           "by": [random.choice(("an official", "a pilot", "Island Wire"))]}  # fmt: skip
    return row | ({"when": _when(random)} if random.random() < 0.4 else {})


def _texts(random: Random) -> list[str]:
    """Short reports of a headline and a few paragraphs, no two alike."""
    texts = []
    for n in range(SOURCES):
        head = f"{random.choice(('Transports', 'Night flights', 'The bridge', 'Cargo'))} at {random.choice(PLACES)}"
        told = (f"A {random.choices(TYPES, OFTEN)[0]} was seen at {random.choice(PLACES)}, by count {n}.{k}." for k in
                range(6))  # fmt: skip
        texts.append("\n\n".join((head, *told)))
    return texts


def _sources(case: Case, random: Random, texts: Sequence[str]) -> list[bytes]:
    """One in eight is only cited."""
    publishers = insert(case, "publisher", [{"name": name} for name in OUTLETS])
    captures = captured(case, texts)
    rows = []
    for n, day in enumerate(sorted(_days(random, SOURCES))):
        published = dated(str(day), str(day), why="stated").as_json()
        rows.append({"capture": captures[n] if n % 8 else None, "title": texts[n].partition("\n")[0],
                     "publisher": random.choice(publishers), "published": published})  # fmt: skip
    return insert(case, "source", rows)


def _excerpts(random: Random, sources: Sequence[bytes], texts: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Exact words of a paragraph of one that is held."""
    for _ in range(EXCERPTS):
        n = random.choice([each for each in range(SOURCES) if each % 8])
        quote = random.choice(texts[n].split("\n\n")[1:])
        at = texts[n].index(quote)
        yield {"source": sources[n], "anchor": {
            "recipe": "text/1 utf-8", "start": at, "end": at + len(quote), "quote": quote,
            "prefix": texts[n][max(at - 40, 0) : at], "suffix": texts[n][at + len(quote) : at + len(quote) + 40],
        }}  # fmt: skip


def _links(
    random: Random, sources: Sequence[bytes], seen: Sequence[bytes], claims: Sequence[bytes]
) -> Iterator[dict[str, Any]]:  # fmt: skip
    """Later sources cite earlier ones, mostly one agency; sightings bear claims; a few contradict."""
    for n in range(40, len(sources)):
        if random.random() < 0.6:
            yield {
                "a": sources[n],
                "kind": "cites",
                "b": sources[random.randrange(max(0, n - 30), n)],
                "basis": "stated",
            }
    for record in random.sample(seen, 420):
        yield {"a": record, "kind": "supports", "b": random.choice(claims)}
    for _ in range(60):
        a, b = random.sample(claims, 2)
        yield {"a": a, "kind": random.choice(("contradicts", "differs")), "b": b}


def _judge(case: Case, claims: Sequence[bytes]) -> None:
    for n, words in enumerate(("The bridge serves the salt works", "The bridge is a transit to the north")):
        guess = acts.add_hypothesis(case, words)
        for claim in claims[n * 8 : n * 8 + 8]:
            acts.link(case, claim, "supports", guess)
    acts.file_under(case, claims[::9], "resumption")


def _lay(case: Case) -> None:
    """A board of some 150 cards: texts by what they cite, and each hypothesis with what bears it out, in groups."""
    board = acts.add_board(case, "Air bridge")
    texts = case.rows("SELECT a, b FROM link WHERE kind = 'cites' AND deleted = 0 ORDER BY id LIMIT 40")
    groups = {"Who has it from whom": list(dict.fromkeys(each for pair in texts for each in pair))}
    for guess, words in case.rows("SELECT id, statement FROM hypothesis WHERE deleted = 0 ORDER BY id"):
        claims = _bearing_out(case, [guess])
        groups[words] = [guess, *claims, *_bearing_out(case, claims)]
    laid: set[bytes] = set()
    for name, members in groups.items():
        new = [each for each in dict.fromkeys(members) if each not in laid]
        laid.update(new)
        keys = insert(case, "card", [{"board": board, "record": record, "place": [0, 0]} for record in new])
        acts.add_frame(case, board, (0, 0, 0, 0), name=name, cards=keys)
    held = onboard.read(case, board)
    frames = [Frame(each.id, each.name, "", each.kind, each.members) for each in held.framed]
    scene = Scene(held.cards, held.edges, [HIGH] * len(held.cards), frames=frames)
    places = tidied(scene, range(len(held.cards)), kinds=LINEAGE)
    acts.move_cards(case, [(held.cards[at].id, x, y) for at, (x, y) in places.items()])


def _bearing_out(case: Case, records: Sequence[bytes]) -> list[bytes]:
    """What supports these records."""
    query = "SELECT a FROM link WHERE kind = 'supports' AND deleted = 0 AND b = ? ORDER BY id LIMIT 12"
    return [bytes(key) for record in records for (key,) in case.rows(query, (record,))]
