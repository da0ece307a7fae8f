"""Who may see what, and who was given what: markings of records, and the copies that went out."""

from __future__ import annotations

from peewee import TextField

from workbench.case.fields import Json, Key, Record


class Handling(Record):
    """How far one record may be passed on (``marking``, a word of the Traffic Light Protocol): the newest is in force.

    Without a marking it says that an earlier one holds no longer.
    """

    about = Key(null=True)
    marking = TextField(null=True)
    reason = TextField(null=True)
    by = TextField(null=True)
    at = TextField(null=True)


class Release(Record):
    """That a copy left: for whom, in which file (name and SHA-256), up to which entry of the journal, with what in it.

    ``contents`` = {form, records, left_out, hidden, sealed, signed}: the format, how many records went and stayed, how
    many terms and fields were hidden (never which), for which public keys it was sealed, and the key it was signed by.
    """

    recipient = TextField(null=True)
    file = TextField(null=True)
    sha256 = TextField(null=True)
    head = TextField(null=True)
    contents = Json(null=True)
    by = TextField(null=True)
    at = TextField(null=True)
