"""What the inspector says of a record of each kind: its name, fields, places and times, ties, grades and notes."""

from __future__ import annotations

from collections.abc import Collection

from workbench.analysis.checks import what_is_open
from workbench.analysis.graded import disagreement
from workbench.case.case import Case
from workbench.case.cells import spoken_word
from workbench.case.framed import boards_with
from workbench.case.ids import id_bytes
from workbench.case.legs import Leg, legs
from workbench.case.linked import first_linked, named
from workbench.case.remarks import grades_of, notes_of, publisher_grades, records_told, withdrawal
from workbench.case.rows import Row, record
from workbench.case.titles import aircraft_name, meaning, title, track_name
from workbench.reading.readers import called as file_called
from workbench.ui import theme
from workbench.ui.facts import Facts, because, faint, first_large, led_to, serif
from workbench.ui.language import counted, language, pieced, titled, tr, worded
from workbench.ui.meant import meant
from workbench.ui.plain import begun, escape
from workbench.ui.slips import ACT, Aside, Chip, Glyph, Line, Slip, Tight, Words
from workbench.ui.wording import clock, day, day_in_year, number_of, short_address

GRADED = ("source", "sighting", "claim")
TIES = 40
TITLE = 34  # letters of a tied record that are shown
PLACES = (("From", "origin"), ("Place", "place"), ("To", "destination"))
METHODS = {"tracker": "tracker, kind not stated", "ads-b": "ADS-B", "mlat": "MLAT", "satellite": "satellite",
           "photo-video": "photo or video", "reported": "reported"}  # fmt: skip
_FIELDS: dict[str, tuple[tuple[str, str], ...]] = {
    "source": (("Publisher", "publisher"), ("Author", "author"), ("Published", "published_how"),
               ("Language", "language"), ("Address", "url"), ("File", "name"), ("Type", "mime"),
               ("SHA-256", "sha256")),
    "sighting": (("Type", "aircraft"), ("Registration", "registration"), ("Hex, callsign", "codes"),
                 ("Hex", "hex"), ("Callsign", "callsign"), ("Operator", "operator"), ("Count", "count"),
                 ("Event", "event"),
                 ("Asserted by", "by"), ("Hedge", "hedge"), ("Nature", "nature")),
    "claim": (("When", "unsaid"), ("Kind", "kind"), ("Nature", "nature"), ("Asserted by", "by"), ("Hedge", "hedge")),
    "link": (("Kind", "kind"), ("Basis", "basis"), ("Note", "note")),
    "entity": (("Type", "type"), ("Aliases", "aliases")),
    "lead": (("Status", "status"),),
    "hypothesis": (("Short name", "title"),),
    "judgement": (("Nature", "nature"), ("Likelihood", "likelihood"), ("Confidence", "confidence"), ("By", "by")),
    "note": (("When", "when"), ("By", "by")),
    "enquiry": (("Where", "venue"), ("Terms", "terms"), ("When", "when"), ("Found", "found"), ("Note", "note"),
                ("By", "by")),
    "translation": (("Language", "language"), ("Translator", "translator"), ("Machine", "machine"), ("By", "by")),
    "custody": (("What", "action"), ("From", "given_by"), ("To", "taken_by"), ("When", "at"), ("Means", "means"),
                ("Reason", "reason"), ("SHA-256", "sha256"), ("By", "by")),
    "stamp": (("Bytes", "bytes"),),
    "mention": (("Kind", "kind"), ("Read as", "value")),
    "dismissal": (("Words", "words"), ("Kind", "kind"), ("Where", "where"), ("Reason", "reason"), ("By", "by"),
                  ("At", "at")),
}  # fmt: skip
_MEANT = {
    "event": "sighting",
    "nature": "nature",
    "likelihood": "likelihood",
    "confidence": "confidence",
    "basis": "hop",
}
_KINDS = {"claim": "claim", "link": "links"}
"""Groups of the glossary, by field, and for the field *Kind* by record."""
_FIELD_OF = {"published_how": "published"}
_LONG = {"url": short_address, "mime": file_called}  # what would not break into lines by itself
CLOSED = ("event", "kind", "basis", "nature", "likelihood", "confidence", "status", "type", "action", "mime", "method")
"""Fields that hold words of the program."""
_SELDOM = ("count", "event", "by", "hedge", "nature")  # gathered in a line where they are not stated
_CODES = ("hex", "callsign")
_WORDS = {
    "quoted in": "quote",
    "quoted by": "holds",
    "asked about": "to do",
    "translated as": "reads",
    "searched for": "looked",
    "taken as": "taken",
    "read as": "reads",
}


def name(row: Row) -> str:
    """The record in a line, as rich text: a source's own words in serif inside quotation marks."""
    kind = row["record"]
    if kind == "excerpt":
        return serif(row["quote"]) if row["quote"] else escape(row.get("label") or "")
    if kind != "sighting":
        return escape(
            track_name(row) if kind == "track" else worded(title(kind, row)) if kind == "link" else title(kind, row)
        )
    written = row["aircraft"]
    craft = serif(written["written"]) if written and not written["value"] else escape(aircraft_name(row))
    places = [meaning(row[name]) for name in ("origin", "place", "destination")]
    return f"{craft}: {escape(', '.join(filter(None, places)))}" if any(places) else craft


def aside(row: Row) -> tuple[str, str]:
    """What stands below the name: words, and a word for the pill."""
    if row["record"] == "source" and row["title"] and row["title"] == row.get("name"):
        return tr("called by the name of its file"), ""
    if row["record"] == "track":
        return _span(row["extent"] or {}), "snapshot" if (row["extent"] or {}).get("snapshot") else ""
    if row["record"] != "sighting":
        return "", ""
    ways = len(legs(row))
    return tr("{} legs").format(ways) if ways > 1 else "", worded(METHODS.get(row["method"] or "", row["method"] or ""))


def _span(extent: Row) -> str:
    """From when to when a track goes, and in how many fixes: ``14 Mar 2023 07:41 – 17:22 UTC · 412 fixes``."""
    count = counted(extent.get("fixes") or 0, "fix", "fixes")
    if not extent.get("first") or not extent.get("last"):
        return tr("no time · {}").format(count)
    begins, ends = clock(extent["first"]), clock(extent["last"])
    same = begins.rpartition(" ")[0] == ends.rpartition(" ")[0]
    return f"{begins} – {ends.rpartition(' ')[2] if same else ends} UTC · {count}"


def what(case: Case, row: Row, *, open_: bool, told: Collection[str] = ()) -> list[Slip]:
    """The record's own fields; ``open_`` offers readings to take, but for the fields ``told`` of in a finding."""
    kind, facts = row["record"], Facts(case, open_=open_)
    nothing = tr("not recorded") if kind == "source" else tr("not stated")
    silent = []
    for called, key in _FIELDS.get(kind, ()):
        if key == "codes" if any(row.get(each) for each in _CODES) else key in _CODES:
            continue  # the two stand apart where either is stated
        if key == "unsaid" and row["when"]:
            continue  # it has a section of its own
        if kind == "sighting" and key in _SELDOM and not row[key]:
            silent.append(tr(called))
        else:
            field = _FIELD_OF.get(key, key)
            own = key == "hedge"  # kept as the source has it
            group = _KINDS.get(kind) if key == "kind" else _MEANT.get(key)
            about = meant(group, row[key]) if group and row.get(key) else ""
            facts.add(
                tr(called),
                _value(row, key),
                field=field,
                nothing=nothing,
                told=field in told,
                verbatim=own,
                meant=about,
            )
    if silent:
        facts.say(tr("{} <i>not stated</i>").format(first_large(", ".join(map(within, silent)))))
    gone = withdrawal(case, id_bytes(row["id"]) or b"") if kind == "source" else None
    first = [Words(tr("Withdrawn by {}, {}: {}").format(gone[0], clock(gone[1]), gone[2]), "care")] if gone else []
    return [*first, *facts.slips, *(_ends(case, row, open_=open_) if kind == "link" else [])]


def within(word: str) -> str:
    """A title in the middle of a line: small, but German writes its nouns large."""
    return word if language() == "de" else word.lower()


def _value(row: Row, key: str) -> str | Row | None:
    value = row.get(key)
    if row["record"] == "dismissal" and key in ("where", "at"):
        return clock(row["at"]) if key == "at" else tr("at one place") if row["source"] else tr("in the whole case")
    if row["record"] == "enquiry" and isinstance(value, dict):
        return day(value["value"]) if value["value"] else str(value["written"])  # the analyst's own words
    if value and key in _LONG:
        return worded(_LONG[key](value)) if key in CLOSED else _LONG[key](value)
    if isinstance(value, list):
        return " → ".join(str(each) for each in value)
    if isinstance(value, dict) or value is None:
        return value
    return worded(spoken_word(str(value))) if key in CLOSED else str(value)


def _ends(case: Case, row: Row, *, open_: bool) -> list[Slip]:
    """What a link ties, and the words that carry it, to be given and taken away."""
    ends = [
        _tied(Tight(called, "", 66), named(case, row[end])) for called, end in ((tr("From"), "from"), (tr("To"), "to"))
    ]
    carried = [_carrying(case, each, open_=open_) for each in row["excerpts"]]
    bare = [] if carried else [Words(tr("No excerpt carries it; it is drawn dashed."), "faint")]
    more = [Words(f"<a href='{ACT}carry'>{tr('Add words…')}</a>", "small", html=True)] if open_ else []
    return [*ends, *carried, *bare, *more]


def _carrying(case: Case, excerpt: str, *, open_: bool) -> Line:
    """An excerpt that a link rests on, and the way to take it away."""
    line = _tied(Tight(tr("Carried by"), "", 66), named(case, excerpt))
    number, key = number_of(case, excerpt), (id_bytes(excerpt) or b"").hex()
    away = f"<a href='{ACT}uncarry:{key}' title='{tr('{} carries it no longer').format(number)}'>{tr('remove')}</a>"
    return Line((*line.parts, Tight(away, "small"))) if open_ else line


# where and when


def where(case: Case, row: Row, *, open_: bool) -> tuple[list[Slip], str]:
    """Each leg with its day, why it is that day and on what premises, then the places; and the words as written."""
    kind = row["record"]
    if kind not in ("sighting", "claim") or (kind == "claim" and not row["when"]):
        return [], ""
    when, facts = row["when"], Facts(case, open_=open_)
    ways = legs(row) if kind == "sighting" else [Leg("", "", "")]
    slips: list[Slip] = [_leg(row, leg, when) for leg in ways or [Leg("", "", "")]]
    slips += [Words(worded(says), "care") for says in (what_is_open(when) if when else "",) if says]
    if when and (said := _leaning(case, row, when)):
        slips.append(Words(said, "small", html=True))
    if when:
        facts.explain("when", {**when, "why": None, "premises": []})
        facts.offer()
    for called, key in PLACES if kind == "sighting" else ():
        if row[key]:
            facts.add(tr(called), row[key], field=key)
    return [*slips, *facts.slips], f"“{when['written']}”" if when and when["written"] else ""


def _leg(row: Row, leg: Leg, when: Row | None) -> Line:
    number = f"{row['number'] or ''}{leg.letter}"
    day_of = _day(when, later=leg.later)
    link = f"<a href='field:when' style='font-weight:600; color:{theme.current().text}; text-decoration:none'>"
    told = Tight(f"{link}{escape(day_of)}</a>" if when else f"<i>{faint(tr('when not stated'))}</i>")
    how = standing(when)
    return Line((Tight(number, "leg", 46), Words(pieced(leg.words), "body"), told, *([Aside(how)] if how else [])))


def _day(when: Row | None, *, later: bool) -> str:
    if not when:
        return ""
    if not when["value"]:
        return tr("stays open")
    told = day(when["value"])
    single = later and "/" not in when["value"]
    return tr("{} or later").format(day_in_year(when["value"])) if single else told


def standing(value: Row | None) -> str:
    """How a reading is known, in a word: inferred, accepted, given or nothing where the words say it themselves."""
    if not value or not value["value"]:
        return ""
    if value["accepted_by"]:
        return "given" if str(value["why"]).startswith("given by") else "accepted"
    return "inferred" if value.get("anchor") or value["premises"] else ""


def _leaning(case: Case, row: Row, when: Row) -> str:
    """The reason of a date in words, and what it leans on; a premise is no agreement."""
    said = []
    if when["value"] and when["zone"] == "not stated":
        said.append(faint(tr("Day, zone not stated.")))
    anchor = when.get("anchor")
    if anchor and anchor["of"]:
        said.append(
            f"{faint(first_large(worded(str(when['why']))) + '.')} {_leans(case, anchor['of'], when['premises'])}"
        )
    else:
        reason = because(case, when, begins=True)
        said += [f"{reason}."] if reason else []
    apart = [each for each in when["premises"] if each not in _own_sources(case, row)]
    if apart:
        names = tr(" and ").join(number_of(case, each) for each in apart)
        said.append(faint(tr("Not counted as agreeing with {}.").format(names)))
    return " ".join(said)


def _leans(case: Case, source: str, rests: list[str]) -> str:
    """Whose date a relative day counts from, and what that date rests on in turn."""
    published = record(case, id_bytes(source) or b"").get("published_how") or {}
    assumed = tr("assumed date") if published.get("premises") else tr("date")
    others = [led_to(id_bytes(each) or b"", number_of(case, each)) for each in rests if each != source]
    leader = led_to(id_bytes(source) or b"", number_of(case, source))
    so = tr(", so on {}").format(", ".join(others)) if others else ""
    return tr("Leans on {}’s {}{}.").format(leader, assumed, so)


def _own_sources(case: Case, row: Row) -> set[str]:
    return {str(record(case, id_bytes(each) or b"")["source"]) for each in row["excerpts"]}


# ties


def ties(case: Case, row: Row) -> tuple[list[Slip], int]:
    """Links both ways with their lines, the words the record rests on, and what hangs on it; and how many."""
    key = id_bytes(row["id"]) or b""
    found, count = first_linked(case, key, TIES)
    slips: list[Slip] = [_tie(tie) for tie in found]
    excerpts = row.get("excerpts", ()) if row["record"] != "link" else ()
    excerpts = [row["excerpt"]] if row["record"] == "mention" else excerpts
    at = sum(tie["kind"] is not None for tie in found)
    slips[at:at] = [_tied(Tight(tr("from"), "", 84), named(case, each), Glyph("cites")) for each in excerpts]
    more = [Words(tr("+ {} more").format(count - TIES), "faint")] if count > TIES else []
    about = [each for each in records_told(case, row) if each["id"] not in {tie["record"]["id"] for tie in found}]
    slips[:0] = [_tied(Tight(tr("about"), "", 84), each) for each in about]
    return [*slips, *more], count + len(excerpts) + len(about)


def _tie(tie: Row) -> Line:
    kind, far = tie["kind"], tie["record"]
    glyph = Glyph(kind, not tie["excerpts"], tie["basis"] == "inferred") if kind else Glyph(far["kind"])
    said = worded(_WORDS.get(tie["says"], tie["says"]))
    note = tie["note"] if kind == "differs" and tie["note"] else ""  # what sets them apart stands beside it
    bare = tr("no excerpt yet") if kind and not tie["excerpts"] else ""
    shown = led_to(id_bytes(tie["id"]) or b"", said, plain=True) if kind else said
    return _tied(Tight(shown, "", 84), far, glyph, more=" · ".join(filter(None, (note, bare))))


def _tied(said: Tight, far: Row, glyph: Glyph | None = None, *, more: str = "") -> Line:
    """A tied record: line, word, chip, and what it is called."""
    called = titled(far["kind"], far["title"])
    shown = called if len(far["title"]) <= TITLE else begun(called, TITLE)
    words = serif(shown) if far["kind"] == "excerpt" else escape(shown)
    beside = f" {faint('· ' + more)}" if more else ""
    chip = Chip(far["kind"], far["number"] or far["kind"], id_bytes(far["id"]) or b"", called)
    return Line((*([glyph] if glyph else []), said, chip, Words(f"{words}{beside}", "small", html=True)))


def laid(case: Case, key: bytes) -> tuple[list[Slip], str]:
    """The boards a record lies on, each leading there, and how many they are."""
    held = boards_with(case, key)
    ink = theme.current().accent
    link = "<a href='{}board:{}' style='color:{}; text-decoration:none'>{}</a>"
    slips: list[Slip] = [
        Words(link.format(ACT, board.hex(), ink, escape(name or tr("Unnamed"))), "small", html=True)
        for board, name in held
    ]
    return slips, str(len(held)) if held else ""


def graded(case: Case, key: bytes) -> list[Slip]:
    """Every grade given, the newest first, with who, when and why."""
    said = [_given(row) for row in grades_of(case, key)]
    publisher, letters = publisher_grades(case, key)
    said += [f"{publisher}: {_given(row)}" for row in letters]
    apart = disagreement(case, key)
    differ = [Words(tr("Analysts differ: {}.").format(apart), "care")] if apart else []
    return [*differ, *([Words("\n".join(said), "small")] if said else [])]


def _given(row: Row) -> str:
    """A grade with who, when and why."""
    return tr("{} by {}, {}").format(row["value"], row["by"], clock(row["at"])) + (
        f": {row['reason']}" if row["reason"] else ""
    )


def noted(case: Case, key: bytes) -> list[Slip]:
    """What analysts remarked."""
    return [
        slip for row in notes_of(case, key)
        for slip in (Words(row["text"]), Words(f"{row['by']}, {clock(row['at'])}", "faint"))
    ]  # fmt: skip
