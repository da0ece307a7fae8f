"""Everything an analyst can do, one function each; window and command line call these, nothing else writes."""

from workbench.case.acts.assessing import (
    add_row,
    ground,
    judge,
    rate,
    rate_legs,
    rate_whole,
    remove_row,
    retract,
    rule,
    unground,
    weigh,
)
from workbench.case.acts.boards import (
    add_board,
    add_frame,
    duplicate_board,
    fold_frame,
    lock_cards,
    move_cards,
    place_card,
    put_in_frame,
    remove_card,
    remove_frame,
)
from workbench.case.acts.covering import set_aside, take_up
from workbench.case.acts.custody import hand_over, keep_stamp, state_collection
from workbench.case.acts.edits import accept, delete, keep_as_written, restore, set_fields, settle
from workbench.case.acts.entities import (
    add_alias,
    add_entity,
    assign,
    distinguish,
    identify,
    join,
    part,
    remove_part,
    split_off,
)
from workbench.case.acts.events import join_event, one_event, split_event
from workbench.case.acts.facts import claim, tag
from workbench.case.acts.filing import add_hypothesis, file_under, retag, save_text, save_view, take_from
from workbench.case.acts.handing import mark, released
from workbench.case.acts.imagery import bound, describe_imagery
from workbench.case.acts.machine import confirm_words, take_words
from workbench.case.acts.parts import mark_region, mark_span, put_back
from workbench.case.acts.relations import carry, grade, grade_letter, lead, link, note, uncarry
from workbench.case.acts.reports import arrange, brand, compose, compose_own, issued
from workbench.case.acts.restoring import go_back_to
from workbench.case.acts.reversal import entry_named, go_back, objection, reverse, touched
from workbench.case.acts.searches import searched, translate
from workbench.case.acts.sources import Arrival, attach, cite, highlight, reference, refuse
from workbench.case.acts.suggestions import (
    Accepted,
    accept_lineage,
    accept_suggestions,
    dismiss,
    dismiss_lineage,
)

__all__ = [
    "accept", "accept_lineage", "accept_suggestions", "Accepted", "add_alias", "add_board", "add_entity", "add_frame",
    "add_hypothesis", "add_row", "Arrival", "assign", "attach", "bound", "carry", "cite", "claim", "confirm_words",
    "delete", "describe_imagery", "dismiss", "dismiss_lineage", "distinguish", "duplicate_board", "entry_named",
    "file_under", "fold_frame", "go_back", "go_back_to", "grade", "grade_letter", "ground", "hand_over", "highlight",
    "identify", "join", "join_event", "judge", "keep_as_written", "keep_stamp", "lead", "link", "lock_cards",
    "mark_region", "mark_span", "move_cards", "note", "objection", "one_event", "part", "place_card", "put_back",
    "put_in_frame", "rate", "rate_legs", "rate_whole", "reference", "refuse", "remove_card", "remove_frame",
    "remove_part", "remove_row", "restore", "retag", "retract", "reverse", "rule",
    "save_text", "save_view", "searched", "set_aside", "set_fields", "settle", "split_event", "split_off",
    "state_collection", "tag", "take_from", "take_up", "take_words", "touched", "translate", "uncarry", "unground",
    "weigh", "mark", "released", "arrange", "brand", "compose", "compose_own", "issued",
]  # fmt: skip
