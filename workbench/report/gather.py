"""From a case to the facts of its summary: the records, where each quote stands, the journal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workbench.analysis import findings
from workbench.analysis.clusters import proposed
from workbench.analysis.framing import tally
from workbench.analysis.judged import judgements
from workbench.analysis.matrixwords import as_json
from workbench.analysis.rated import matrix_of
from workbench.analysis.reread import Texts
from workbench.analysis.rested import assessed, rested
from workbench.analysis.silence import silence
from workbench.analysis.supposed import MOST
from workbench.analysis.ties import Ties
from workbench.analysis.timewords import last_told, time_words
from workbench.analysis.traced import Tracer
from workbench.case.case import Case
from workbench.case.certificate import hidden
from workbench.case.datelines import Dateline, datelines
from workbench.case.filters import parse_filter
from workbench.case.ids import id_bytes, id_text
from workbench.case.imagery import sunlit, typed
from workbench.case.issued import issue_called
from workbench.case.marked import markings
from workbench.case.marks import marks
from workbench.case.records import FIELDS
from workbench.case.rows import records
from workbench.case.sifting import EVERYWHERE
from workbench.case.since import as_json as as_told
from workbench.case.since import last_content, since
from workbench.case.texts import WorkingText
from workbench.case.verify import chain_found
from workbench.reading.text import byte_spans
from workbench.report.facts import Facts, Place
from workbench.report.flown import charted, flown
from workbench.report.naming import namings
from workbench.report.outside import outside
from workbench.values.errors import CaseError

_TOLD = ("track", "entity", "hypothesis", "judgement", "enquiry", "imagery", "link", "note")
Row = dict[str, Any]


def facts(case: Case, *, chosen: str | None = None, report: str | None = None) -> Facts:
    """One state of a case; ``chosen`` is a filter over its sightings and claims, ``report`` the id of a report."""
    told = last_content(case)
    every = {kind: records(case, kind) for kind in ("sighting", "claim")}
    kept = _kept(case, every, chosen)
    left_out = {f"{kind}s": len(every[kind]) - len(kept[kind]) for kind in every}
    left_out["notes"] = case.value("SELECT count(*) FROM note WHERE deleted = 0")
    linked, gone = records(case, "link"), _trashed(case)
    links = [link for link in linked if not gone & {link["from"], link["to"]}]
    answers = {id_text(key) for (key,) in case.rows("SELECT id FROM hypothesis")}
    left_out["links to records in the trash"] = len(linked) - len(links)
    shown = {row["id"] for rows in kept.values() for row in rows}
    excerpts = records(case, "excerpt")
    key, title, question, marking = case.rows("SELECT id, title, question, marking FROM investigation")[0]
    tracks, thresholds = flown(case)
    texts, sources = Texts(case, Ties(case)), _sources(case)
    weighed, one = _matrix(case), _proposed(case, shown, texts)
    unfit = _findings(case, every, shown)
    if weighed and chosen:
        left_out["rows of the matrix, which weighs all records"] = len(weighed["evidence"])
        weighed = None
    return Facts(
        case=id_text(key)[:8], title=title or "", question=question or "", marking=marking or "",
        entry=told.n, head=told.hash.hex(), stated=told.at, sources=sources,
        excerpts=excerpts, sightings=kept["sighting"], claims=kept["claim"],
        links=[link for link in links if not {link["from"], link["to"]} <= answers],  # those are told with the matrix
        origins=_origins(case), findings=unfit,
        namings=namings(case, sources),
        outside=outside(case, [*kept["sighting"], *kept["claim"]], unfit, excerpts),
        silence=_silence(case, shown, texts), leads=records(case, "lead"), grades=records(case, "grade"),
        marks=[mark for mark in marks(case) if mark.kind in ("source", "track") or id_text(mark.record) in shown],
        left_out={what: n for what, n in left_out.items() if n},
        chain=chain_found(case.raw), filter=chosen or "", redacted=hidden(case.raw), since=_issue_before(case, report),
        searches=_searches(case), translations=_translations(case),
        imagery=_imagery(case), tracks=tracks, thresholds=thresholds, named=_named(case),
        chart=charted(case, shown) if tracks else None,
        arrived=_arrived(case, kept["sighting"], one), may_be_one=[[*map(id_text, each)] for each in one],
        **_days_told(case, texts, excerpts, kept["sighting"]),
        judgements=[each.as_json(case) for each in judgements(case)], matrix=weighed,
        hypotheses=case.value("SELECT count(*) FROM hypothesis WHERE deleted = 0"),
    )  # fmt: skip


def _sources(case: Case) -> list[Row]:
    """The sources, each with its ``handling`` marking and ``of``, its publisher, whose grade may be its own."""
    marked = {id_text(key): mark for key, mark in markings(case).items()}
    of = {id_text(key): id_text(by) for key, by in case.rows("SELECT id, publisher FROM source") if by}
    return [
        {**row, "handling": marked.get(row["id"], ""), "of": of.get(row["id"], "")} for row in records(case, "source")
    ]


def _days_told(case: Case, texts: Texts, excerpts: Sequence[Row], sightings: Sequence[Row]) -> dict[str, Any]:
    """Where texts state their own day, and which words tell of a time that no sighting has; places of all quotes."""
    stated = datelines(case, [key for (key,) in case.rows("SELECT id FROM source WHERE deleted = 0")])
    lines = {id_text(key): _as_excerpt(case, key, each) for key, each in stated.items()}
    undated = [id_bytes(each["id"]) or b"" for each in sightings if not each["when"]]
    said = {id_text(key): words for key, words in time_words(case, texts, undated).items()}
    told = last_told(case, texts, {key: (each.start, each.end) for key, each in stated.items()})
    return {
        "datelines": lines,
        "time_words": said,
        "last_days": {id_text(key): day for key, day in told.items()},
        "places": places(case, [*excerpts, *lines.values()]),
    }


def _as_excerpt(case: Case, source: bytes, line: Dateline) -> Row:
    """A dateline as an excerpt that nobody took: its words and its place, so that an endnote can lead to it."""
    recipe = case.value(
        "SELECT recipe FROM derived_text WHERE capture = (SELECT capture FROM source WHERE id = ?) LIMIT 1", (source,)
    )
    return {"id": f"dateline of {id_text(source)}", "number": "", "source": id_text(source), "quote": line.words,
            "start": line.start, "end": line.end, "status": "exact", "recipe": recipe}  # fmt: skip


def _proposed(case: Case, shown: set[str], texts: Texts) -> list[list[bytes]]:
    """The sightings that are proposed as one event and joined by nobody; in cases of very many ``events`` tells it."""
    if case.value("SELECT count(*) FROM sighting WHERE deleted = 0") > MOST:
        return []
    told = ([key for key in each.about if id_text(key) in shown] for each in proposed(case, texts))
    return [each for each in told if len(each) > 1 and case.table(each[0]) == "sighting"]


def _arrived(case: Case, sightings: Sequence[Row], one: Sequence[Sequence[bytes]]) -> Row | None:
    """Reported arrivals at the place that most sightings tell them of, and of how many airframes at least.

    ``fewest`` are they if what is proposed as ``one`` event is one: those of its sightings that are among them.
    """
    places: dict[str, list[bytes]] = {}
    for each in sightings:
        place = each["place"] or each["destination"]
        named = (place.get("label") or place["value"]) if place else None
        if each["event"] == "arrival" and named:
            places.setdefault(named, []).append(id_bytes(each["id"]) or b"")
    if not places:
        return None
    place, keys = max(places.items(), key=lambda found: len(found[1]))
    arrivals, _, least = tally(case, keys)
    same = [here for each in one if len(here := [key for key in each if key in keys]) > 1]
    fewest, _, _ = tally(case, keys, same)
    return {"place": place, "arrivals": arrivals, "airframes": least, "fewest": fewest,
            "if_one": [[case.number(key) for key in each] for each in same]}  # fmt: skip


def _matrix(case: Case) -> Row | None:
    """The matrix, where there is anything in it."""
    found = matrix_of(case)
    return as_json(case, found) if found.rows and found.hypotheses else None


def _named(case: Case) -> dict[str, str]:
    """The numbers of what links, findings and judgements may be about besides."""
    rows = case.rows(" UNION ALL ".join(f"SELECT id FROM {table} WHERE deleted = 0" for table in _TOLD))
    return {id_text(key): case.number(key) for (key,) in rows}


def _issue_before(case: Case, report: str | None) -> Row | None:
    """The newest issue, of this report where it has one, and what became of the case since."""
    every = records(case, "issue")
    found = [each for each in every if report and each["report"] == report] or every
    if not found:
        return None
    head = found[-1]["head"]
    entry = case.value("SELECT n FROM entry WHERE lower(hex(hash)) = ?", (head,))
    after = since(case, head)
    told = None if after is None else as_told(case, after)
    return {"called": issue_called(found[-1], every), "entry": entry, "after": told}


def _origins(case: Case) -> dict[str, Row]:
    """Whom every sighting and claim goes back to, those of one assertion together, and what each judgement rests on."""
    with Tracer.of_all(case) as tracer:
        told = (found.as_json(case) for found in tracer.every())
        by_record = {key: each for each in told for key in each["about"]}
        based = (rested(case, key, tracer).as_json(case) for key in assessed(case) if case.table(key) == "judgement")
        return by_record | {each["id"]: each for each in based}


def _findings(case: Case, every: Mapping[str, list[Row]], shown: set[str]) -> list[Row]:
    """What does not fit, but with records that were not handed over."""
    gone = {row["id"] for rows in every.values() for row in rows} - shown
    found = [each.as_json() for each in findings.every(case)]
    return [each for each in found if not gone.intersection(each["about"])]


def _silence(case: Case, shown: set[str], texts: Texts) -> Row | None:
    """Who does not say what; in cases of very many sightings the verb ``silence`` tells it."""
    if case.value("SELECT count(*) FROM sighting WHERE deleted = 0") > MOST:
        return None
    told = silence(case, texts=texts).as_json(case)
    return {**told, "rows": [each for each in told["rows"] if shown.intersection(each["about"])]}


def _searches(case: Case) -> list[Row]:
    """Every search made, the record it was made for by its number."""
    rows = records(case, "enquiry")
    return [{**row, "about": case.number(id_bytes(row["about"]) or b"") if row["about"] else None} for row in rows]


def _imagery(case: Case) -> list[Row]:
    """What is known of pictures of sources that are there, and what the sun says of it."""
    found = []
    for row in records(case, "imagery"):
        verdict, source = sunlit(row), id_bytes(row["source"]) or b""
        if not case.value("SELECT deleted FROM source WHERE id = ?", (source,)):
            sun = verdict.says if verdict else None
            found.append({**row, "of": case.number(source), "sun": sun, "said": typed(row)})
    return found


def _translations(case: Case) -> dict[str, list[Row]]:
    """The words of excerpts in other languages, by excerpt."""
    found: dict[str, list[Row]] = {}
    for row in records(case, "translation"):
        found.setdefault(row["excerpt"], []).append(row)
    return found


def _trashed(case: Case) -> set[str]:
    """Ids of all records in the trash: what a link to one of them said stands between nothing."""
    every = " UNION ALL ".join(f'SELECT id FROM "{table}" WHERE deleted = 1' for table in FIELDS)
    return {id_text(key) for (key,) in case.rows(every)}


def _kept(case: Case, every: Mapping[str, list[Row]], chosen: str | None) -> dict[str, list[Row]]:
    if chosen is None:
        return dict(every)
    parsed, rows = parse_filter(case, chosen), [*every["sighting"], *every["claim"]]
    lacking = sorted(parsed.fields - EVERYWHERE.union(*rows)) if rows else []
    if lacking:
        raise CaseError(
            f"A summary is of sightings and claims, and none of them has {' or '.join(lacking)}: such a filter narrows"
            " sources or tracks in the window alone; print without it, or filter for example by aircraft ~ An-124."
        )
    passing = {row["id"] for row in parsed.passing(rows)}
    return {kind: [row for row in rows if row["id"] in passing] for kind, rows in every.items()}


def places(case: Case, excerpts: Sequence[Row]) -> dict[str, Place]:
    """Paragraph and bytes of each excerpt that is where it says, by its id; every source is read once."""
    by_source: dict[str, list[Row]] = {}
    for excerpt in (each for each in excerpts if each["status"] == "exact"):
        by_source.setdefault(excerpt["source"], []).append(excerpt)
    found: dict[str, Place] = {}
    for source, quoted in by_source.items():
        found |= _places_in(case, source, quoted)
    return found


def _places_in(case: Case, source: str, quoted: Sequence[Row]) -> dict[str, Place]:
    rows = case.rows(
        "SELECT c.id, c.blob FROM source s JOIN capture c ON c.id = s.capture WHERE s.id = ?",
        (id_bytes(source),),
    )
    if not rows:
        return {}
    capture, blob = rows[0]
    text, found = WorkingText(case.raw, capture), {}
    for recipe in {row["recipe"] for row in quoted}:
        told = [row for row in quoted if row["recipe"] == recipe]
        spans = byte_spans(case.stored(blob), recipe, [(row["start"], row["end"]) for row in told])
        for row, span in zip(told, spans, strict=True):
            paragraph = text.paragraph_of(row["start"]) if text.parts else None
            found[row["id"]] = Place(paragraph, *(span or (None, None)))
    return found
