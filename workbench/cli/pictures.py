"""Pictures and films: imagery records, the sun, words read by a machine, stills, sightings bounded by two pictures."""

from __future__ import annotations

from argparse import Namespace
from datetime import date, datetime, timedelta
from typing import Any

from workbench.case import acts
from workbench.case.anchors import seconds_of
from workbench.case.case import Case
from workbench.case.imagery import (
    FIELDS,
    NAMED,
    Spot,
    imagery_of,
    offered,
    source_of,
    spot,
    stands_at,
    sun_of,
    sunlit,
    typed,
)
from workbench.case.rows import record
from workbench.cli.doors import reading, writing
from workbench.cli.printing import table
from workbench.cli.records import one
from workbench.cli.sources import progress_line
from workbench.cli.verb import Answer, Parser, Verb, asks, words
from workbench.reading import ocr, stills
from workbench.reference.places import resolve_place
from workbench.values.edtf import instants, parse
from workbench.values.errors import CaseError
from workbench.values.shadows import Measured, measured, stretches, told
from workbench.values.sun import sun_at

_MEASURED = {"azimuth": "the sun's azimuth, degrees from north", "altitude": "its altitude, degrees",
             "shadow": "metres of shadow for each metre of height", "shadow-bearing": "where the shadow points to",
             "within": "how good these are, in degrees; 2 where left out"}  # fmt: skip
_MOST = 31  # days that are gone through


def _imagery_arguments(parser: Parser) -> None:
    asks("case", "source")(parser)
    parser.add_argument("fields", nargs="*", type=words, metavar="FIELD=VALUE", help=", ".join(NAMED))
    parser.add_argument("--reason", type=words, help="why")


def _imagery(options: Namespace) -> Answer:
    if not options.fields:
        with reading(options) as case:
            return _described(case, _source(case, options.source))
    values = dict(_pair(each) for each in options.fields)
    with writing(options) as case:
        key = case.find_live(options.source)
        acts.describe_imagery(case, _of_a_source(case, key), values, reason=options.reason)
        return _described(case, source_of(case, key))


def _source(case: Case, reference: str) -> bytes:
    return source_of(case, _of_a_source(case, case.find_live(reference)))


def _of_a_source(case: Case, key: bytes) -> bytes:
    if case.table(key) not in ("source", "imagery"):
        raise CaseError(f"{case.number(key)} is neither a source nor an imagery record; name one of these.")
    return key


def _pair(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign:
        raise CaseError(f"“{text}” is no field and value; write it as provider=NAME.")
    return name.strip(), value


def _described(case: Case, source: bytes) -> Answer:
    """What is stated of a picture, and what its file offers besides."""
    rows = imagery_of(case, source)
    said = [typed(row) for row in rows]
    offers = [each for each in offered(case, source) if not any(each.field in each_said for each_said in said)]
    parts = [_titled(case, source, row) for row in rows] or [f"{case.number(source)} has no imagery record."]
    if offers:
        parts.append(table(("the file offers", "", ""), ((each.field, each.value, each.where) for each in offers)))
    verdicts = [None if (found := sunlit(row)) is None else {"fits": found.fits, "says": found.says} for row in rows]
    parts += [f"The sun: {each['says']}" for each in verdicts if each]
    document = {"imagery": rows, "fields": said, "offered": [each._asdict() for each in offers], "sun": verdicts}
    return Answer(document, "\n\n".join(parts))


def _titled(case: Case, source: bytes, row: dict[str, Any]) -> str:
    held = typed(row)
    lines = ((each.name, each.title, held[each.name]) for each in FIELDS if each.name in held)
    return f"{row['number']} of {case.number(source)}\n{table(('field', '', ''), lines)}"


def _sun_arguments(parser: Parser) -> None:
    asks("case")(parser)
    parser.add_argument("source", nargs="?", type=words, metavar="SOURCE", help="holds its imagery record to account")
    parser.add_argument("--at", type=words, metavar="LAT,LON|PLACE", help="where")
    when = parser.add_mutually_exclusive_group()
    when.add_argument("--time", type=words, metavar="INSTANT", help="where the sun stood then: 2026-03-20T10:15Z")
    when.add_argument("--day", type=words, metavar="EDTF", help="when on it the sun stood as measured; UTC days")
    for name, says in _MEASURED.items():
        parser.add_argument(f"--{name}", type=float, metavar="NUMBER", help=says)


def _sun(options: Namespace) -> Answer:
    with reading(options) as case:
        if options.source:
            return _held_to(case, _source(case, options.source), options)
    if not options.at or not (options.time or options.day):
        raise CaseError("Name a source, or --at with --time or --day; workbench sun --help tells more.")
    where = _where(options.at)
    return _stood(where, options.time) if options.time else _when(where, options.day, _asked(options))


def _asked(options: Namespace) -> Measured:
    given = {name.replace("-", "_"): getattr(options, name.replace("-", "_")) for name in _MEASURED}
    return measured(**given)


def _where(text: str) -> Spot:
    if found := spot(text):
        return found
    known = resolve_place(text)
    latitude, longitude = known.fact("lat"), known.fact("lon")
    if latitude is None or longitude is None:
        raise CaseError(f"Where “{text}” lies is not in the tables; write latitude,longitude as 50.1,36.2.")
    return float(str(latitude)), float(str(longitude))


def _stood(where: Spot, text: str) -> Answer:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise CaseError(f"“{text}” is no moment; write it with its zone, as 2026-03-20T10:15Z.") from None
    sun = sun_at(*where, at)
    shadow = None if sun.shadow is None else round(sun.shadow, 3)
    document = {"azimuth": round(sun.azimuth, 2), "altitude": round(sun.altitude, 2), "shadow": shadow}
    casts = f"a shadow of {shadow:g} m for each metre of height" if shadow else "no shadow: the sun is down"
    bearing = f", towards {(sun.azimuth + 180) % 360:.1f}°" if shadow else ""
    return Answer(document, f"azimuth {sun.azimuth:.2f}°, altitude {sun.altitude:.2f}°; {casts}{bearing}")


def _when(where: Spot, text: str, sun: Measured) -> Answer:
    first, last = (date.fromisoformat(end[:10]) if end else None for end in instants(parse(text), "UTC"))
    if first is None or last is None or (last - first).days >= _MOST:
        raise CaseError(f"The sun is looked for on {_MOST} days at most; name a day, a month or a shorter stretch.")
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    found = [each for day in days for each in stretches(*where, day, sun)]
    rows = [{"from": start.isoformat(), "to": end.isoformat()} for start, end in found]
    shown = "\n".join(told(*each) for each in found) or f"The sun never stood so there: {sun.words()}."
    return Answer({"stretches": rows, "sun": sun.words()}, shown, status=0 if found else 1)


def _held_to(case: Case, source: bytes, options: Namespace) -> Answer:
    """Whether a picture's measured sun fits its time; where no time is stated, when on ``--day`` it would."""
    row = next(iter(imagery_of(case, source)), None)
    sun, where = (sun_of(row), stands_at(row)) if row else (None, None)
    if row is None or sun is None or where is None:
        raise CaseError(f"{case.number(source)} has no sun to hold to account; state camera or place, and sun_azimuth, "
                        "sun_altitude or shadow, in its imagery record.")  # fmt: skip
    if options.day:
        return _when(where[0], options.day, sun)
    found = sunlit(row)
    if found is None:
        raise CaseError(f"When {case.number(source)} was taken is not stated; state acquired, or ask for a --day.")
    rows = [{"from": start.isoformat(), "to": end.isoformat()} for start, end in found.stretches]
    document: dict[str, Any] = {"fits": found.fits, "says": found.says, "stretches": rows, "measured": sun.words()}
    return Answer(document, f"Measured: {sun.words()}.\n{found.says}", status=1 if found.fits is False else 0)


def _bound_arguments(parser: Parser) -> None:
    asks("case", "sighting")(parser)
    parser.add_argument("--absent", type=words, required=True, metavar="ID", help="the picture that does not show it")
    parser.add_argument("--present", type=words, required=True, metavar="ID", help="the picture that shows it")


def _bound(options: Namespace) -> Answer:
    with writing(options) as case:
        sighting = case.find_live(options.sighting, "sighting")
        absent, present = (_of_a_source(case, case.find_live(each)) for each in (options.absent, options.present))
        acts.bound(case, sighting, absent=absent, present=present)
        answer, when = one(case, sighting), record(case, sighting)["when"]
        return Answer(answer.document, f"{answer.shown}\n\n{when['why']}")


def _ocr_arguments(parser: Parser) -> None:
    asks("case", "source")(parser)
    parser.add_argument("--lang", type=words, default="eng", metavar="LANG", help="languages, such as eng or rus+eng")


def _ocr(options: Namespace) -> Answer:
    with writing(options) as case:
        source = case.find_live(options.source, "source")
        with progress_line() as progress:
            found = ocr.read(ocr.plan(case, source), languages=options.lang, progress=progress)
        acts.take_words(case, source, found)
        count, unsure = (sum(getattr(page, name) for page in found.pages) for name in ("words", "unsure"))
        number, text = case.number(source), found.text()
    document = {"source": number, "recipe": found.recipe, "words": count, "unsure": unsure, "text": text}
    says = f"{number}: {count} words read by {found.tool} ({found.languages}), {unsure} of them unsure; not confirmed."
    return Answer(document, f"{says}\n\n{text}")


def _confirm_arguments(parser: Parser) -> None:
    asks("case")(parser)
    parser.add_argument("id", type=words, metavar="SOURCE|EXCERPT", help="all words of a source, or those of a quote")


def _confirm(options: Namespace) -> Answer:
    with writing(options) as case:
        key = case.find_live(options.id)
        if case.table(key) == "excerpt":
            row = record(case, key)
            acts.confirm_words(case, case.find(row["source"])[1], start=row["start"], end=row["end"])
        else:
            acts.confirm_words(case, case.find_live(options.id, "source"))
        return one(case, key)


def _still_arguments(parser: Parser) -> None:
    asks("case", "source")(parser)
    parser.add_argument("--at", type=words, required=True, metavar="TIME", help="in the film: 12.5, 1:05 or 1:02:03")


def _still(options: Namespace) -> Answer:
    at = seconds_of(options.at)
    with writing(options) as case:
        of = stills.film(case, case.find_live(options.source, "source"), at=at)
        return one(case, stills.keep(case, of, at, stills.grab(of, at)))


VERBS = {
    "imagery": Verb(_imagery_arguments, _imagery),
    "sun": Verb(_sun_arguments, _sun),
    "bound": Verb(_bound_arguments, _bound),
    "ocr": Verb(_ocr_arguments, _ocr),
    "confirm": Verb(_confirm_arguments, _confirm),
    "still": Verb(_still_arguments, _still),
}
