"""Reports that analysts compose, and the prints that were issued from them."""

from __future__ import annotations

from peewee import IntegerField, TextField

from workbench.case.fields import Json, Key, Record


class Report(Record):
    """A report as its analyst composes it: ``parts`` = [{section, title, words, only}, ...] in their order.

    ``template`` is the one it began as, ``heading`` stands in place of the case's title, ``chosen`` is a filter over
    sightings and claims, ``handling`` is a line beside the marking, ``logo`` = {mime, data} the
    house's own in Base64.
    """

    name = TextField(null=True)
    template = TextField(null=True)
    heading = TextField(null=True)
    paper = TextField(null=True)
    language = TextField(null=True)
    chosen = TextField(null=True)
    handling = TextField(null=True)
    logo = Json(null=True)
    parts = Json(null=True)


class Issue(Record):
    """That a print left: ``rank`` is the number printed on it, ``head`` the content entry it speaks up to.

    ``composed`` is the report as it was then, ``print`` = {file, kind, sha256, pages, code, digests}: the file's name
    and hash, the short code on its pages, and the SHA-256 of the words of each page.
    """

    report = Key("report", null=True)
    rank = IntegerField(null=True)
    head = TextField(null=True)
    composed = Json(null=True)
    print = Json(null=True)
    by = TextField(null=True)
    at = TextField(null=True)
