"""Rows of the matrix that may tell one event: also claims, by their words."""

from __future__ import annotations

from workbench.analysis.matrix import Row
from workbench.analysis.oneevent import may_be_one
from workbench.case import acts
from workbench.case.case import Case


def test_claims_are_held_against_each_other_by_their_words_unless_told_apart_or_joined(case: Case, quote):
    ours, theirs = quote("S1", "An Il-26M landed"), quote("S2", "An Il-62M landed")
    one = acts.claim(case, ours, "Cargo planes brought rockets to Tobruk airfield.", by=["Ledger"])
    two = acts.claim(case, theirs, "Rockets were brought to Tobruk airfield by cargo planes.")
    other = acts.claim(case, theirs, "The harbour of Misrata was closed for repairs.")
    same = acts.claim(case, ours, "Cargo planes brought rockets to Tobruk airfield, it is said.")
    rows = [Row(key, (key,)) for key in (one, two, other)]
    assert may_be_one(case, rows) == {one: (two,), two: (one,)}
    assert may_be_one(case, [rows[0], Row(same, (same,))]) == {}  # of one text
    acts.split_event(case, one, [two])
    assert may_be_one(case, rows) == {}
    case.undo()
    acts.join_event(case, [one, two])
    assert may_be_one(case, [Row(one, (one, two)), rows[2]]) == {}
