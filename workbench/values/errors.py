"""The one error a person is meant to read."""


class CaseError(Exception):
    """What happened and what to do, in one sentence; shown as it stands, never with a traceback."""
