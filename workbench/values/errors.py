"""The one error a person is meant to read."""

NO_SCREEN = "There is no screen here to show a case on; python -m workbench --help lists other ways."


class CaseError(Exception):
    """What happened and what to do, in one sentence; shown as it stands, never with a traceback."""
