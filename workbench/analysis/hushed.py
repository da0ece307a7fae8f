"""Findings on what is not said: figures and grave events nobody is named for, caveats left out, unstated publication.

A no-comment is neither for nor against; that another report of the same events leaves it out is told, for its readers
do not learn that somebody was asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from workbench.analysis.finding import Finding, Remedy
from workbench.analysis.heard import told_in
from workbench.analysis.reread import Texts
from workbench.analysis.ties import Ties
from workbench.case.acts.events import one_event, one_events
from workbench.case.case import Case
from workbench.case.change import Change
from workbench.case.datelines import datelines
from workbench.case.entities import marks
from workbench.case.ids import AMONG, keys_json
from workbench.reference.dating.language import language_of
from workbench.reference.figures import figures, phrases
from workbench.reference.worded import Words

_BARE = """SELECT id, statement FROM claim WHERE deleted = 0 AND coalesce(json_array_length("by"), 0) = 0
AND coalesce(kind, 'assertion') = 'assertion' AND coalesce(nature, 'information') = 'information' AND id IN {}"""
_NAMED = """SELECT 1 FROM claim WHERE deleted = 0 AND json_array_length("by") > 0 AND id IN ({})"""
_ASKED = "SELECT id, statement FROM claim WHERE deleted = 0 AND kind = 'no-comment' AND id IN {}"
_QUOTES = """SELECT q.excerpt, e.source FROM quotation q JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0
WHERE q.record = ? AND q.deleted = 0 ORDER BY q.id"""
_ALL_QUOTES = """SELECT q.record, q.excerpt, e.source FROM json_each(?) j
CROSS JOIN quotation q ON q.record = unhex(j.value) AND q.deleted = 0
CROSS JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0 ORDER BY q.id"""
_BESIDE = """WITH told(source, record) AS (SELECT e.source, q.record FROM json_each(?) j
JOIN excerpt e ON e.source = unhex(j.value) AND e.deleted = 0 JOIN quotation q ON q.excerpt = e.id AND q.deleted = 0),
met(source, record) AS (SELECT t.source, l.b FROM told t JOIN link l ON l.a = t.record AND l.kind = 'same-as'
AND l.deleted = 0 UNION SELECT t.source, l.a FROM told t JOIN link l ON l.b = t.record AND l.kind = 'same-as'
AND l.deleted = 0) SELECT DISTINCT m.source, e.source FROM met m JOIN quotation q ON q.record = m.record
AND q.deleted = 0 JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0"""
_EVERY_BESIDE = """SELECT DISTINCT e.source, f.source FROM link l
CROSS JOIN quotation q ON q.record = l.a AND q.deleted = 0 CROSS JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0
CROSS JOIN quotation r ON r.record = l.b AND r.deleted = 0 CROSS JOIN excerpt f ON f.id = r.excerpt AND f.deleted = 0
WHERE l.kind = 'same-as' AND l.deleted = 0"""  # the few links first: nothing tells SQLite that they are few
_EVERY_TELLING = """SELECT DISTINCT e.source FROM claim c CROSS JOIN quotation q ON q.record = c.id AND q.deleted = 0
CROSS JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0 WHERE c.kind = 'no-comment'"""
_SOURCES = """SELECT DISTINCT e.source FROM json_each(?) j JOIN quotation q ON q.record = unhex(j.value)
AND q.deleted = 0 JOIN excerpt e ON e.id = q.excerpt AND e.deleted = 0"""
_NO_COMMENTS = """SELECT DISTINCT c.id FROM json_each(?) j JOIN excerpt e ON e.source = unhex(j.value) AND e.deleted = 0
JOIN quotation q ON q.excerpt = e.id AND q.deleted = 0 JOIN claim c ON c.id = q.record AND c.kind = 'no-comment'"""
_TELLING = _NO_COMMENTS.replace("c.id FROM", "e.source FROM")
_ENDS = "SELECT l.a, l.b FROM json_each(?) j JOIN link l ON l.id = unhex(j.value) WHERE l.kind = 'same-as'"
_PUBLISHED = """SELECT s.id, s.published FROM source s WHERE s.deleted = 0 AND s.capture IS NOT NULL
AND (s.published IS NULL OR json_array_length(s.published, '$.premises') > 0) AND s.id IN {}
AND EXISTS (SELECT 1 FROM excerpt e JOIN quotation q ON q.excerpt = e.id AND q.deleted = 0
LEFT JOIN sighting g ON g.id = q.record LEFT JOIN claim c ON c.id = q.record
WHERE e.source = s.id AND e.deleted = 0 AND CASE WHEN s.published IS NULL
THEN coalesce(g."when", c."when") ->> '$.rule' IS NOT NULL AND coalesce(g."when", c."when") ->> '$.value' IS NULL
ELSE coalesce(g."when", c."when") ->> '$.anchor' IS NOT NULL END)"""
_RESTS = """SELECT q.record, e.source FROM json_each(?1) j JOIN quotation q ON q.id = unhex(j.value)
JOIN excerpt e ON e.id = q.excerpt UNION SELECT q.record, e.source FROM json_each(?2) j
JOIN excerpt e ON e.id = unhex(j.value) JOIN quotation q ON q.excerpt = e.id"""
_SOME = 50  # sources up to which what hangs on them is asked for, and not what hangs on all
_FIGURES = ("tonnes", "persons", "movements", "aircraft")
_SEEK = Remedy("note", "Note who says so…")
_DATE = Remedy("show", "Show the source")


def unsourced(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """Figures and grave events that are claimed on nobody's word."""
    for key, statement in case.rows(_BARE.format(AMONG), (keys_json(keys),)):
        why = _weighs(statement or "")
        joined = one_event(case, key) if why else []
        if why and not case.value(_NAMED.format(marks(len(joined))), joined):
            quotes = case.rows(_QUOTES, (key,))
            alone = len({source for one in joined for _, source in case.rows(_QUOTES, (one,))}) < 2
            told = "and no other report here tells it" if alone else "in none of the reports that tell it"
            says = f"{case.number(key)}: nobody is named for {why}, {told}."
            severity = "medium" if why == _GRAVE else "low"
            about = (key, *(one for one in joined if one != key))
            shown = Remedy("show", "Show")
            evidence = tuple(excerpt for excerpt, _ in quotes)
            yield Finding("unsourced", severity, says, about, evidence, (shown, _SEEK), "by")


_GRAVE = "what it says happened"


def _weighs(statement: str) -> str:
    """What of a statement wants a source, in words; empty where it is of no weight."""
    language, words = language_of(statement), Words(statement)
    if next(phrases(language, "weighty").all(words), None) is not None:
        return _GRAVE
    figure = next((each for each in figures(words, language) if each.kind in _FIGURES), None)
    return f"the figure “{figure.text}”" if figure else ""


def left_out(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """That somebody had no comment, where another report of the same events does not tell it."""
    found = case.rows(_ASKED.format(AMONG), (keys_json(keys),))
    if not found:
        return
    texts = Texts(case, Ties(case))
    events = one_events(case, [key for key, _ in found])
    quoted = _quoted(case, {one for key, _ in found for one in events[key]})
    beside = _besides(case, {source for key, _ in found for _, source in quoted.get(key, ())})
    commenting = _commenting(case, sorted({other for near in beside.values() for other in near}))
    for key, statement in found:
        quotes = quoted.get(key, [])
        own = {source for _, source in quotes}
        told = {source for one in events[key] for _, source in quoted.get(one, ())}
        near = sorted({other for source in own for other in beside.get(source, ())} - own - told - commenting)
        silent = [each for each in near if not told_in(texts, each, statement or "")]
        if silent:
            named = " and ".join(case.number(each) for each in silent)
            what = case.number(key)
            says = f"{named} leave out what {what} says, which is neither for nor against: {statement}"
            if len(silent) == 1:
                says = f"{named} leaves out what {what} says, which is neither for nor against: {statement}"
            shown = Remedy("show", f"Show {case.number(silent[0])}", value=case.number(silent[0]))
            evidence = tuple(excerpt for excerpt, _ in quotes)
            yield Finding("left-out", "medium", says, (key, *silent), evidence, (shown,), "kind")


def _quoted(case: Case, records: Iterable[bytes]) -> dict[bytes, list[tuple[bytes, bytes]]]:
    """The excerpts that records rest on, with their sources, in the order in which they were quoted."""
    found: dict[bytes, list[tuple[bytes, bytes]]] = {}
    for record, excerpt, source in case.rows(_ALL_QUOTES, (keys_json(sorted(records)),)):
        found.setdefault(record, []).append((excerpt, source))
    return found


def _besides(case: Case, sources: Iterable[bytes]) -> dict[bytes, set[bytes]]:
    """The sources that each of some sources has a joined report with."""
    asked, found = set(sources), dict[bytes, set[bytes]]()
    pairs = case.rows(_BESIDE, (keys_json(asked),)) if len(asked) <= _SOME else _every_pair(case)
    for source, other in pairs:
        if source in asked:
            found.setdefault(source, set()).add(other)
    return found


def _every_pair(case: Case) -> Iterator[tuple[bytes, bytes]]:
    """All pairs of sources with joined reports: there are fewer of these than of records in very many sources."""
    for source, other in case.rows(_EVERY_BESIDE):
        yield source, other
        yield other, source


def _comments(case: Case, sources: Sequence[bytes]) -> set[bytes]:
    """The no-comments that some sources tell."""
    return {bytes(key) for (key,) in case.rows(_NO_COMMENTS, (keys_json(sources),))}


def _commenting(case: Case, sources: Sequence[bytes]) -> set[bytes]:
    """Those of some sources that tell a no-comment."""
    if len(sources) > _SOME:
        return {bytes(key) for (key,) in case.rows(_EVERY_TELLING)}.intersection(sources)
    return {bytes(key) for (key,) in case.rows(_TELLING, (keys_json(sources),))} if sources else set()


def undated(case: Case, keys: Sequence[bytes]) -> Iterator[Finding]:
    """Texts that do not state when they were published, where a record's relative day stays open or counts from it.

    A log, a tracker's file or a recording tells days and times of its own.
    """
    found = case.rows(_PUBLISHED.format(AMONG), (keys_json(keys),))
    stated = datelines(case, [key for key, stored in found if stored])
    for key, stored in found:
        if key in stated:
            continue
        number = case.number(key)
        if stored is None:
            says = f"{number} does not state when it was published; relative days in it stay open."
            yield Finding("undated", "medium", says, (key,), (), (_DATE,), "published")
        else:
            says = f"{number} does not state when it was published; its day is concluded, and what counts from it too."
            yield Finding("undated", "low", says, (key,), (), (_DATE,), "published")


def hushed_again(case: Case, change: Change) -> dict[str, set[bytes]]:
    """The claims and sources that a change can have made speak, or fall silent."""
    rests = (keys_json(list(change.rows.get("quotation", ()))), keys_json(list(change.rows.get("excerpt", ()))))
    resting = case.rows(_RESTS, rests)
    records = {record for record, _ in resting} | set(change.rows.get("claim", ()))
    dated = sorted(records | set(change.rows.get("sighting", ())))
    records |= {key for pair in case.rows(_ENDS, (keys_json(list(change.rows.get("link", ()))),)) for key in pair}
    sources = {source for _, source in resting} | set(change.rows.get("source", ()))
    asked = {bytes(key) for (key,) in case.rows(_SOURCES, (keys_json(sorted(records)),))} | sources
    near = asked.union(*_besides(case, asked).values()) if records else set()
    claims = _comments(case, sorted(near)) if near else set()
    told = (other for key in records if case.table(key) == "claim" for other in one_event(case, key))
    joined = {key for key in told if case.table(key) == "claim"}  # a link may say of anything that it is the same
    sources |= {bytes(key) for (key,) in case.rows(_SOURCES, (keys_json(dated),))}
    return {"claim": claims | joined, "source": sources}
