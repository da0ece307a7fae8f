"""The nouns of a case as peewee rows; written only inside ``case.change``.

Values that mean something only together stand in one column as canonical JSON (``Json``): a merge
then never combines halves. No column is unique besides the key: two replicas may both be right.
"""

from __future__ import annotations

from peewee import IntegerField, TextField

from workbench.case.assessed import Basis as Basis
from workbench.case.assessed import Hypothesis as Hypothesis
from workbench.case.assessed import Judgement as Judgement
from workbench.case.assessed import Lead as Lead
from workbench.case.assessed import Rating as Rating
from workbench.case.assessed import Retraction as Retraction
from workbench.case.assessed import Ruling as Ruling
from workbench.case.assessed import Weight as Weight
from workbench.case.fields import Json as Json
from workbench.case.fields import Key as Key
from workbench.case.fields import Record as Record
from workbench.case.fields import canonical as canonical
from workbench.case.handed import Handling as Handling
from workbench.case.handed import Release as Release
from workbench.case.issued import Issue as Issue
from workbench.case.issued import Report as Report
from workbench.case.surfaces import Board as Board
from workbench.case.surfaces import Card as Card
from workbench.case.surfaces import Frame as Frame
from workbench.case.surfaces import SavedView as SavedView


class Investigation(Record):
    """The case itself: its title, question and handling marking; exactly one row."""

    title = TextField(null=True)
    question = TextField(null=True)
    marking = TextField(null=True)


class Publisher(Record):
    """Who publishes sources; its reliability history hangs on it as grades."""

    name = TextField(null=True)


class Blob(Record):
    """Stored bytes, keyed by their SHA-256; ``chunks`` lists the 32-byte hashes of its 1 MB chunks in order."""

    size = IntegerField(null=True)
    chunks = Key(null=True)


class Capture(Record):
    """The collection record of original bytes; "unknown" is a value, never a blank."""

    blob = Key("blob", null=True)
    name = TextField(null=True)
    mime = TextField(null=True)
    collected = Json(null=True)  # {at, zone, by, method, tool}: when, by whom and how the bytes came in
    url = TextField(null=True)
    response = Json(null=True)  # {status, final_url, redirects, headers} of a page capture
    container = Key("capture", null=True)  # the captured file this one came out of
    member = TextField(null=True)  # where in the container it stood: a path, an attachment, a record's id
    records = Key("blob", null=True)  # WARC records of a page capture: requests, answers, what the page asked for


class Source(Record):
    """A text, page or file someone published; without a capture it is cited but not held."""

    capture = Key("capture", null=True)
    title = TextField(null=True)
    publisher = Key("publisher", null=True)
    author = TextField(null=True)
    published = Json(null=True)  # a resolved date
    url = TextField(null=True)
    language = TextField(null=True)
    part_of = Key("source", null=True)


class Excerpt(Record):
    """Exact words or an exact part of a source.

    ``anchor`` = {recipe, start, end, quote, prefix, suffix} in code points of the working text; beside them, or with
    an empty quote in their place, ``page`` (from 1) with ``rects`` [[x0, y0, x1, y1], ...] in points from the top left,
    ``region`` [x, y, width, height] in pixels of an image (or in points of a page), ``cells`` ("Sheet!B3:C4"),
    ``span`` [from, to] in seconds of a recording.
    """

    source = Key("source", null=True)
    anchor = Json(null=True)


class Sighting(Record):
    """An aircraft said to have been somewhere: each field as written beside as resolved."""

    aircraft = Json(null=True)
    registration = TextField(null=True)
    hex = TextField(null=True)
    callsign = TextField(null=True)
    operator = TextField(null=True)
    count = Json(null=True)
    event = TextField(null=True)
    place = Json(null=True)
    origin = Json(null=True)
    destination = Json(null=True)
    when = Json(null=True)
    method = TextField(null=True)
    by = Json(null=True)
    hedge = TextField(null=True)
    nature = TextField(null=True)


class Claim(Record):
    """A statement someone makes, with the chain of asserters, innermost first."""

    statement = TextField(null=True)
    by = Json(null=True)
    kind = TextField(null=True)
    nature = TextField(null=True)
    hedge = TextField(null=True)
    when = Json(null=True)


class Entity(Record):
    """An aircraft (the airframe), place, organisation or person."""

    type = TextField(null=True)
    name = TextField(null=True)


class Alias(Record):
    """Another name an entity goes by."""

    entity = Key("entity", null=True)
    name = TextField(null=True)


class Assignment(Record):
    """A dated registration, hex, operator or callsign of an airframe."""

    entity = Key("entity", null=True)
    kind = TextField(null=True)
    value = TextField(null=True)
    dates = TextField(null=True)


class Quotation(Record):
    """That a sighting, claim or link rests on an excerpt; a row of its own, so that a merge unites them."""

    record = Key(null=True)
    excerpt = Key("excerpt", null=True)


class Link(Record):
    """A typed relation; ``basis`` tells a stated citation from an inferred one."""

    a = Key(null=True)
    kind = TextField(null=True)
    b = Key(null=True)
    basis = TextField(null=True)
    note = TextField(null=True)


class Grade(Record):
    """One analyst's dated grade of one record; the newest of an analyst is in force, none is ever changed."""

    about = Key(null=True)
    axis = TextField(null=True)
    value = TextField(null=True)
    reason = TextField(null=True)
    by = TextField(null=True)
    at = TextField(null=True)


class Note(Record):
    """An analyst's remark on a record, or on the case; with ``when`` it stands at that time on the timeline."""

    about = Key(null=True)
    text = TextField(null=True)
    by = TextField(null=True)
    at = TextField(null=True)
    when = Json(null=True)  # a resolved date


class Tag(Record):
    """A word of the analyst's own that records are filed under; ``parent`` is the wider one."""

    name = TextField(null=True)
    parent = Key("tag", null=True)
    colour = TextField(null=True)


class Tagging(Record):
    """That a record is filed under a tag; a row of its own, so that a merge unites them."""

    record = Key(null=True)
    tag = Key("tag", null=True)


class Custody(Record):
    """One step in the chain of custody of captured bytes: who gave them to whom, when, how, and the hash seen then."""

    capture = Key("capture", null=True)
    action = TextField(null=True)
    given_by = TextField(null=True)
    taken_by = TextField(null=True)
    at = TextField(null=True)  # EDTF or an instant; "unknown" is a value
    means = TextField(null=True)
    reason = TextField(null=True)
    sha256 = TextField(null=True)
    by = TextField(null=True)


class Stamp(Record):
    """A time-stamp token (RFC 3161) over the SHA-256 of captured bytes, kept as it came."""

    capture = Key("capture", null=True)
    token = Key("blob", null=True)


class Imagery(Record):
    """What is known of an image or a film: who took it, when, of where, and how each of that is known."""

    source = Key("source", null=True)
    kind = TextField(null=True)
    provider = TextField(null=True)
    scene = TextField(null=True)
    acquired = Json(null=True)  # a resolved date; its ``why`` tells how the time is known
    resolution = TextField(null=True)
    footprint = Json(null=True)  # [[latitude, longitude], ...], degrees
    camera = Json(null=True)  # {latitude, longitude, error_m, bearing}
    geolocation = Json(null=True)  # {place, method, features: [str], error_m, by}
    chronolocation = Json(null=True)  # {method, features: [str], earliest, latest, sun: {...}, by}
    posted = Json(null=True)  # {when, url, how}: the earliest posting that is known


class Translation(Record):
    """An excerpt's words in another language, with who or which machine put them so."""

    excerpt = Key("excerpt", null=True)
    language = TextField(null=True)
    text = TextField(null=True)
    translator = TextField(null=True)
    machine = TextField(null=True)  # engine and version; null where a person translated
    by = TextField(null=True)
    at = TextField(null=True)


class Enquiry(Record):
    """A search that was made, whether it found anything or not: where, for which terms, when."""

    venue = TextField(null=True)
    terms = TextField(null=True)
    when = Json(null=True)  # a resolved date
    found = TextField(null=True)
    note = TextField(null=True)
    about = Key(null=True)
    by = TextField(null=True)


class Coverage(Record):
    """That a stretch of a source was read and holds nothing to quote: ``span`` = {recipe, start, end}."""

    source = Key("source", null=True)
    span = Json(null=True)
    state = TextField(null=True)
    by = TextField(null=True)


class Mention(Record):
    """Words read as a date, aircraft, place, actor or hedge: ``value`` as written beside as resolved."""

    excerpt = Key("excerpt", null=True)
    kind = TextField(null=True)
    value = Json(null=True)


class Dismissal(Record):
    """That something is offered no more: ``words`` of one place (``span`` = {recipe, start, end}) or of the whole case.

    ``kind`` is that of the suggestion; without a source its words are never offered again as that kind.
    """

    source = Key("source", null=True)
    kind = TextField(null=True)
    words = TextField(null=True)
    span = Json(null=True)
    reason = TextField(null=True)
    by = TextField(null=True)
    at = TextField(null=True)


class Track(Record):
    """One aircraft's positions out of one tracker file; the fixes are derived from the file's bytes by ``recipe``.

    ``part`` tells it from others in the file, from 0. ``settings`` = {zone, mapping, date}: what the analyst said of
    the file. ``identity`` = {hex, registration, type, operator, ...: {value, by}}: the file's words and whose they are.
    ``extent`` = {fixes, first, last, bbox, rejected, callsigns, kinds, snapshot, zone, sha256}: what reading it gave.
    """

    source = Key("source", null=True)
    part = IntegerField(null=True)
    recipe = TextField(null=True)
    settings = Json(null=True)
    identity = Json(null=True)
    extent = Json(null=True)
    aircraft = Key("entity", null=True)  # the airframe that the analyst says it is


class Doubt(Record):
    """That fixes of a track are set aside, or held doubtful: ``rows`` = [first, last] place in the file."""

    track = Key("track", null=True)
    rows = Json(null=True)
    kind = TextField(null=True)
    reason = TextField(null=True)
    by = TextField(null=True)
    at = TextField(null=True)


class AirframeList(Record):
    """A list of airframes somebody publishes, imported by the analyst: whose, of when, under which licence."""

    source = Key("source", null=True)
    name = TextField(null=True)
    dated = TextField(null=True)  # EDTF, "unknown" where nothing tells
    licence = TextField(null=True)
    recipe = TextField(null=True)
    entries = IntegerField(null=True)


class Conflict(Record):
    """Two values a merge met in one field: ``values`` = {base, one, two}; ``settled`` tells the choice."""

    about = Key(null=True)
    table = TextField(null=True)
    field = TextField(null=True)
    values = Json(null=True)
    settled = TextField(null=True)


RECORDS: tuple[type[Record], ...] = (
    Investigation, Publisher, Blob, Capture, Source, Excerpt, Sighting, Claim, Entity, Alias, Assignment,
    Quotation, Link, Grade, Note, Lead, Board, Card, Custody, Stamp, Imagery, Translation, Enquiry, Coverage,
    Mention, Dismissal, Track, Doubt, AirframeList, Hypothesis, Tag, Tagging, Frame, SavedView,
    Rating, Weight, Judgement, Basis, Ruling, Retraction, Handling, Release, Report, Issue, Conflict,
)  # fmt: skip
BY_TABLE: dict[str, type[Record]] = {model._meta.table_name: model for model in RECORDS}
FIELDS: dict[str, tuple[str, ...]] = {name: tuple(model._meta.sorted_field_names) for name, model in BY_TABLE.items()}
