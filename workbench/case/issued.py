"""Reports that analysts compose, and the prints that were issued from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

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


def issue_called(issue: Mapping[str, Any], every: Iterable[Mapping[str, Any]]) -> str:
    """What tells an issue from every other of the case: its number, and its pages' code where two have that number.

    Two analysts who each issue from a copy of their own give the same number, and both prints keep it after a merge.
    """
    alike = sum(each["rank"] == issue["rank"] for each in every)
    return f"{issue['rank']} ({issue['print']['code']})" if alike > 1 else str(issue["rank"])
