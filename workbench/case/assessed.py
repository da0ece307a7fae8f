"""What the analyst makes of the evidence: hypotheses, ratings, judgements, leads, rulings on findings, retractions."""

from __future__ import annotations

from peewee import TextField

from workbench.case.fields import Key, Record


class Lead(Record):
    """An open question or task."""

    text = TextField(null=True)
    about = Key(null=True)
    status = TextField(null=True)


class Hypothesis(Record):
    """One answer to the case's question that what was found is held against; ``title`` is its short name."""

    statement = TextField(null=True)
    title = TextField(null=True)


class Rating(Record):
    """How one record stands to one hypothesis, by one analyst: the newest of an analyst is in force.

    Without a hypothesis it says only that the record is a row of the matrix. Of a record that is no information the
    ``reason`` says why it is rated all the same. With a ``leg`` (a, b) it is of that leg of a sighting alone.
    """

    evidence = Key(null=True)
    hypothesis = Key("hypothesis", null=True)
    value = TextField(null=True)
    reason = TextField(null=True)
    by = TextField(null=True)
    at = TextField(null=True)
    leg = TextField(null=True)


class Weight(Record):
    """How much one record counts in the matrix, by one analyst: the newest of an analyst is in force.

    ``relevance`` is high, medium or low; ``factor`` (a decimal number from 0 to 4) overrules what grade, origins and
    relevance would give, for the ``reason`` told. With a ``leg`` it is of that leg of a sighting alone.
    """

    evidence = Key(null=True)
    relevance = TextField(null=True)
    factor = TextField(null=True)
    reason = TextField(null=True)
    by = TextField(null=True)
    at = TextField(null=True)
    leg = TextField(null=True)


class Judgement(Record):
    """What the analyst concludes or takes for granted (``nature``), how likely, and how far the evidence carries it."""

    statement = TextField(null=True)
    nature = TextField(null=True)
    likelihood = TextField(null=True)
    confidence = TextField(null=True)
    about = Key("hypothesis", null=True)
    by = TextField(null=True)
    at = TextField(null=True)


class Basis(Record):
    """That a judgement rests on a record; a row of its own, so that a merge unites them."""

    judgement = Key("judgement", null=True)
    record = Key(null=True)


class Ruling(Record):
    """What the analyst decided of a finding: the newest is in force, as long as the ``facts`` it was made on stand.

    ``finding`` is the finding's own id, ``about`` its subject, ``facts`` the digest of what it said and rested on.
    """

    finding = Key(null=True)
    about = Key(null=True)
    status = TextField(null=True)
    reason = TextField(null=True)
    facts = TextField(null=True)
    by = TextField(null=True)
    at = TextField(null=True)


class Retraction(Record):
    """That a source was withdrawn by its publisher, or is relied on no longer, with the reason."""

    source = Key("source", null=True)
    reason = TextField(null=True)
    by = TextField(null=True)
    at = TextField(null=True)
