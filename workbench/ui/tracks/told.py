"""What the inspector says of a track: landings and take-offs, findings, how its file was read, which aircraft it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import Qt

from workbench.analysis.finding import Finding
from workbench.analysis.tracked import Near, Tracked
from workbench.case.case import Case
from workbench.case.ids import id_bytes
from workbench.case.linked import named
from workbench.case.rows import Row
from workbench.ui import theme
from workbench.ui.deeds import Deed, Deeds
from workbench.ui.facts import faint
from workbench.ui.language import counted, tr, worded
from workbench.ui.meant import meant
from workbench.ui.plain import escape
from workbench.ui.sections import Section
from workbench.ui.slips import COPY, Chip, Line, Notice, Sign, Slip, Tight, Words
from workbench.ui.tracks.comparing import compared_title, spoken, with_sightings, with_tracks
from workbench.ui.tracks.looking import LOOKED_AT, Looking
from workbench.ui.wording import short_hash
from workbench.values.spoken import spoken_size

KEYS = {Qt.Key.Key_Return: "Return", Qt.Key.Key_Enter: "Return", Qt.Key.Key_Backspace: "Backspace"}
"""Keys that do what a button of the inspector says; the first one that is shown."""
EVENTS, DOUBTS = 12, 8  # that are told one by one
_NAME = 84  # pixels of the names' column
_SEVERITY = {"grave": "high", "slight": "medium", "note": "low"}
_WHOSE = {"emitter": "sent by the aircraft", "tracker": "the tracker’s own table", "file name": "in the file’s name",
          "analyst": "said by the analyst"}  # fmt: skip
_KINDS = {"ads-b": "ADS-B", "mlat": "MLAT", "tis-b": "TIS-B", "estimated": "estimated", "unknown": "unknown"}
_ALTITUDE = {
    "pressure": "barometric, ft as in the file", "satellite": "by satellite navigation, ft",
    "pressure and satellite": "barometric, ft; also by satellite navigation", "": "not in the file",
}  # fmt: skip
_MARKED = {"set-aside": "Set aside by the analyst.", "doubtful": "Held doubtful by the analyst."}
_WORDS = {"takeoff": "take-off", "landing": "landing", "stop": "stop, not seen"}
_PLACES = {  # what one row of a file is called, and several
    "line": ("line {}", "lines {}"), "element": ("element {}", "elements {}"),
    "placemark": ("placemark {}", "placemarks {}"), "coordinate": ("coordinate {}", "coordinates {}"),
    "track point": ("track point {}", "track points {}"),
}  # fmt: skip
_NAMES = ("compared", "landings", "doubted", "filed", "rejected", "identity", "near")
Said = tuple[str, list[Slip], str]


def sections() -> dict[str, Section]:
    """The inspector's sections of a track, and of a sighting beside tracks, in their order."""
    return {
        "compared": Section(tr("Compared with sightings")), "landings": Section(tr("Landings and take-offs")),
        "doubted": Section(tr("Findings")), "filed": Section(tr("File")),
        "rejected": Section(tr("Rejected rows"), folded=True), "identity": Section(tr("Identity")),
    }  # fmt: skip


def tracks_told(case: Case, key: bytes, row: Row, *, looking: Looking, open_: bool) -> Iterator[Said]:
    """Each section of a track, or of a sighting beside tracks, with its slips and what stands beside its title."""
    if row["record"] not in LOOKED_AT or row["deleted"]:
        yield from ((name, [], "") for name in _NAMES)
        return
    made: dict[str, tuple[list[Slip], str]] = {}
    held, is_track = looking.look(key), row["record"] == "track"
    found = held.found
    if isinstance(found, Tracked):
        made |= {
            "compared": with_sightings(found, open_=open_), "landings": landings(found, open_=open_),
            "doubted": doubted(found, open_=open_), "filed": filed(found, row), "rejected": rejected(found),
        }  # fmt: skip
    elif isinstance(found, Near):
        made["near"] = with_tracks(found, open_=open_)
    elif held.says or held.under_way:
        made["compared" if is_track else "near"] = [Words(held.says or tr("Being compared…"), "small")], ""
    if is_track:
        made["identity"] = identity(case, row, open_=open_)
    yield from ((name, *made.get(name, ([], ""))) for name in _NAMES)


def titled(looking: Looking, key: bytes) -> str:
    """What the section of comparisons is called."""
    found = looking.look(key).found
    return compared_title(found) if isinstance(found, Tracked) else tr("Compared with sightings")


# landings and take-offs


def landings(found: Tracked, *, open_: bool) -> tuple[list[Slip], str]:
    """Every event, filled where the ground was reported, hollow where it was not seen; and ends nobody saw."""
    if found.track.extent["snapshot"]:
        return [Words(tr("A snapshot: one moment, no event."), "small")], ""
    slips: list[Slip] = [_unseen(*each) for each in found.unseen if each[0] == "begin"]
    for event in found.events[:EVENTS]:
        slips += _event(found, event, open_=open_)
    if len(found.events) > EVENTS:
        slips.append(Words(tr("+ {} more; workbench flight lists them").format(len(found.events) - EVENTS), "faint"))
    slips += [_unseen(*each) for each in found.unseen if each[0] == "end"]
    seen = sum(each["grade"] == "observed" for each in found.events)
    return slips, tr("{} seen, {} not seen").format(seen, len(found.events) - seen + len(found.unseen))


def _event(found: Tracked, event: Mapping[str, Any], *, open_: bool) -> list[Slip]:
    seen = event["grade"] == "observed"
    field = event["airfield"] or tr(" or ").join(event["candidates"][:4]) or tr("field unknown")
    kind = tr(_WORDS[event["kind"]])
    when = spoken(f"{event['earliest']} to {event['latest']}")
    said = ", ".join(map(worded, (event["grade"], *(each for each in event["flags"] if each != "not seen"))))
    words = f"<b>{escape(field)}</b> {escape(event['name'])}<br>{escape(kind)} {escape(when)}, {escape(said)}"
    shape = Sign(
        "takeoff" if event["kind"] == "takeoff" else "landing", "accent", seen, tr("seen") if seen else tr("not seen")
    )
    why = faint(spoken(worded(event["why"])))
    head = Line((shape, Words(f"{words}<br>{why}", "cell", html=True, meant=meant("event", event["grade"])),
                 Tight(event["id"], "faint")))  # fmt: skip
    rows, taken = event["rows"], event["taken"]
    can = open_ and rows and not taken
    deeds = [Deed(f"take:{event['id']}", tr("Take as sighting"), says=f"{kind} {field}")] if can else []
    if rows:
        deeds.append(Deed(f"row:{found.track.id.hex()}:{rows[0]}", tr("Show row"), says=_place(found, rows[0])))
    became = [Line((Tight(tr("Taken as"), "faint"), Chip("sighting", taken[1], taken[0])))] if taken else []
    return [head, *became, *([Deeds(tuple(deeds))] if deeds else [])]


def _unseen(end: str, where: str, instant: str) -> Line:
    shape, what = ("takeoff", tr("Start not seen")) if end == "begin" else ("landing", tr("Landing not seen"))
    at = tr("first fix {}") if end == "begin" else tr("last fix {}")
    said = f"<b>{what}</b><br>{escape(spoken(instant))}, {at.format(escape(where))}"
    return Line((Sign(shape, "accent", False, tr("not seen")), Words(said, "small", html=True)))


def _place(found: Tracked, row: object, *, several: bool = False) -> str:
    """Where rows stand in the file, as its kind of file calls them."""
    return tr(_PLACES[found.filed.row][several]).format(row)


# findings


def doubted(found: Tracked, *, open_: bool) -> tuple[list[Slip], str]:
    """What cannot be taken as it stands, the gravest first, with the rows that cause it."""
    every = sorted(found.doubts, key=lambda each: list(_SEVERITY).index(each["severity"]))
    slips: list[Slip] = []
    aside = True
    for each in every[:DOUBTS]:
        can = open_ and each["kind"] != "gap" and bool(each["spans"])
        keyed = can and aside and not _marks(each)
        slips.append(_doubt(found, each, can=can, keyed=keyed))
        aside = aside and not keyed
    if len(every) > DOUBTS:
        slips.append(Words(tr("+ {} more; workbench flight lists them").format(len(every) - DOUBTS), "faint"))
    return slips, str(len(every)) if every else ""


def _marks(each: Mapping[str, Any]) -> frozenset[str]:
    """How the analyst marked the rows of a doubt already; the same mark is not offered twice."""
    return each["marked"]  # type: ignore[no-any-return]


def _doubt(found: Tracked, each: Mapping[str, Any], *, can: bool, keyed: bool) -> Notice:
    spans, key = each["spans"], found.track.id.hex()
    rows = ",".join(f"{first}-{last}" for first, last in spans)
    named = worded(each["kind"])
    says, marks = spoken(f"{named[:1].upper()}{named[1:]}. {worded(each['says'])}"), _marks(each)
    deeds: list[Deed] = []
    if marks:
        says = f"{says} {tr(_MARKED['set-aside' if 'set-aside' in marks else 'doubtful'])}"
    words = _place(found, rows, several=True)
    if can and "set-aside" not in marks:
        deeds.append(
            Deed(f"aside:{key}:{rows}", tr("Set aside, kept in file"), "Backspace" if keyed else "", says=words)
        )
    if can and not marks:
        deeds.append(Deed(f"doubtful:{key}:{rows}", tr("Mark doubtful"), says=words))
    if spans:
        deeds.append(Deed(f"row:{key}:{spans[0][0]}", tr("Show row"), says=_place(found, spans[0][0])))
    finding = Finding("track", _SEVERITY[each["severity"]], says, (found.track.id,), field=each["kind"])
    return Notice(finding, Deeds(tuple(deeds)) if deeds else None)


# the file


def filed(found: Tracked, row: Row) -> tuple[list[Slip], str]:
    """How the track's file was read."""
    file, extent = found.filed, found.track.extent
    size = f" {spoken_size(file.size)}" if file.size is not None else ""
    hashed = f", {_short(file.sha256)}" if file.sha256 else ""
    kinds = ", ".join(tr(_KINDS.get(each, each)) for each in extent["kinds"]) or tr("not told")
    if extent["kinds"] == ["unknown"]:
        kinds = tr("unknown {}").format(faint(tr("({} does not say)").format(escape(file.format))))
    share = f", <b>{round(100 * file.covered / file.airborne)} %</b>" if file.airborne else ""
    heard = tr("{:,} of {:,} min airborne{}; the ground is not counted").format(file.covered, file.airborne, share)
    lines = [
        (tr("Imported"), f"{escape(file.name)}{size}{hashed}"), (tr("Format"), escape(file.format)),
        (tr("Position kind"), kinds), (tr("Altitude"), tr(_ALTITUDE[file.altitude])),
        (tr("Clock"), _clock(extent["zone"])),
        (tr("Coverage"), heard),
        (tr("Rejected"), _rejected_count(extent["rejected"], file.nobodys)),
    ]  # fmt: skip
    if extent["aside"]:
        lines.append((tr("Set aside"), tr("{} as read, kept in file").format(counted(extent["aside"], "fix", "fixes"))))
    mapping = (row["settings"] or {}).get("mapping")
    if mapping:
        lines.append((tr("Columns"), escape(", ".join(f"{field} = {column}" for field, column in mapping.items()))))
    about = {tr("Position kind"): meant("position", *extent["kinds"])}
    slips: list[Slip] = [_fact(name, value, about.get(name, "")) for name, value in lines]
    return [*slips, *(Words(worded(each), "faint") for each in file.remarks)], ""


def _rejected_count(own: int, nobodys: int) -> str:
    said = counted(own, "row") if own else tr("none")
    return tr("{}; {} of the file of no aircraft").format(said, counted(nobodys, "row")) if nobodys else said


def _short(sha256: str) -> str:
    """The two ends of a hash; a click or Enter copies all of it."""
    face = f"color:{theme.current().text2}; font-family:'{theme.families()['mono']}'; text-decoration:none"
    return f'<a href="{COPY}{sha256}" style="{face}">{short_hash(sha256)}</a>'


def _clock(zone: str) -> str:
    if zone == "not stated":
        return tr("zone not stated {}").format(faint(tr("(read as UTC)")))
    return escape(zone) if zone else "UTC"


def _fact(name: str, value: str, about: str = "") -> Line:
    return Line((Tight(name, "faint", _NAME), Words(value, "small", html=True, meant=about)))


def rejected(found: Tracked) -> tuple[list[Slip], str]:
    """The rows of the file that are no fixes, by their place, with why; the first hundred."""
    rows, count = found.filed.rejected, found.track.extent["rejected"]
    if not rows:
        return [], ""
    more = tr("\n+ {:,} more").format(count - len(rows)) if count > len(rows) else ""
    deed = Deed(f"copy-rejected:{found.track.id.hex()}", tr("Copy list"), says=tr("the rejected rows, one a line"))
    listed = "\n".join(f"{_place(found, place)}: {worded(why)}" for place, why in rows)
    return [Words(listed + more, "small"), Deeds((deed,))], f"{count:,}"


def rejected_list(found: Tracked) -> str:
    """The rejected rows as text to copy, one a line."""
    return "\n".join(f"{found.filed.row} {place}: {why}" for place, why in found.filed.rejected)


# which aircraft


def _mark(name: str, each: Mapping[str, str]) -> Line:
    whose = faint(tr(_WHOSE.get(each["by"], each["by"])))
    return _fact(worded(name.replace("_", " ").capitalize()), f"{escape(each['value'])} {whose}")


def identity(case: Case, row: Row, *, open_: bool) -> tuple[list[Slip], str]:
    """Each mark with whose word it is, and the airframe that the analyst says it is."""
    extent: Mapping[str, Any] = row["extent"] or {}
    slips: list[Slip] = [_mark(name, each) for name, each in (row["identity"] or {}).items()]
    calls = extent.get("callsigns") or ()
    if calls:
        shown = ", ".join(calls[:8]) + (f" + {len(calls) - 8}" if len(calls) > 8 else "")
        slips.append(_fact(tr("Callsign"), f"{escape(shown)} {faint(tr(_WHOSE['emitter']))}"))
    if not slips:
        slips.append(Words(tr("The file holds no registration, address or call sign."), "small"))
    airframe = row["aircraft"]
    if airframe:
        far = named(case, airframe)
        chip = Chip("entity", far["number"], id_bytes(airframe) or b"", far["title"])
        slips.append(Line((Tight(tr("Airframe"), "faint", _NAME), chip, Words(far["title"], "small"))))
    else:
        said = tr("not said; a call sign or an address alone proves none")
        slips.append(_fact(tr("Airframe"), f"<i>{faint(said)}</i>"))
    if open_:
        deeds = [Deed(f"fly:{row['id']}", tr("Name airframe…"), says=tr("which airframe flew this track"))]
        deeds += (
            [Deed(f"unfly:{row['id']}", tr("Not known"), says=tr("no airframe is said any more"))] if airframe else []
        )
        slips.append(Deeds(tuple(deeds)))
    return slips, ""
