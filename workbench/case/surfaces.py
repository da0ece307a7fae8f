"""Where records are laid out and how they are looked at: boards with cards and frames, views that were saved."""

from __future__ import annotations

from peewee import IntegerField, TextField

from workbench.case.fields import Json, Key, Record


class Board(Record):
    """A named surface on which cards are laid out."""

    name = TextField(null=True)


class Card(Record):
    """A record's place on a board: ``place`` = [x, y] in logical pixels."""

    board = Key("board", null=True)
    record = Key(null=True)
    place = Json(null=True)
    frame = Key("frame", null=True)  # the group it belongs to
    locked = IntegerField(null=True)  # 1: neither hand nor layout moves it


class Frame(Record):
    """A titled outline on a board: ``kind`` is group (its cards move with it), frame (an area) or origins.

    Of origins ``about`` is the source that all of its cards pass through. ``place`` = [x, y, width, height] in logical
    pixels; of a group it is where the outline goes at least. ``folded`` = 1: drawn as one card.
    """

    board = Key("board", null=True)
    kind = TextField(null=True)
    name = TextField(null=True)
    about = Key(null=True)
    place = Json(null=True)
    folded = IntegerField(null=True)


class SavedView(Record):
    """A way of looking at the case that was given a name: ``kind`` is the view, ``settings`` what it is set to."""

    kind = TextField(null=True)
    name = TextField(null=True)
    settings = Json(null=True)
