"""Everything an analyst can do, one function each; window and command line call these, nothing else writes."""

from workbench.case.acts.boards import add_board, move_cards, place_card, remove_card
from workbench.case.acts.edits import accept, delete, restore, set_fields, settle
from workbench.case.acts.facts import claim, tag
from workbench.case.acts.relations import grade, lead, link, note
from workbench.case.acts.sources import Arrival, attach, cite, highlight, refuse

__all__ = [
    "Arrival", "accept", "add_board", "attach", "cite", "claim", "delete", "grade", "highlight", "lead", "link",
    "move_cards", "note", "place_card", "refuse", "remove_card", "restore", "set_fields", "settle", "tag",
]  # fmt: skip
