"""The child process that fills in a template of somebody's own: in Jinja's sandbox, with limits, and only with values.

It is started by ``owntemplates.py`` and answers jobs on its standard input until that ends.
"""

from __future__ import annotations

import sys
from typing import Any, BinaryIO

from workbench.reading.serving import limit, serve

ROOM = 200 << 20  # bytes of memory
SECONDS = 1.5  # of the processor
LONGEST = 400_000  # letters that come out


def _answered(job: dict[str, Any], _outgoing: BinaryIO) -> dict[str, Any]:
    from jinja2 import StrictUndefined, TemplateError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    limit(SECONDS, 0)
    try:
        sandbox = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True)
        pieces, size = [], 0
        for piece in sandbox.from_string(job["template"]).generate(**job["values"]):
            pieces.append(piece)
            size += len(piece)
            if size > LONGEST:
                return {"refused": f"it gives more than {LONGEST:,} letters"}
        return {"ok": True, "text": "".join(pieces)}
    except TemplateError as error:
        line = getattr(error, "lineno", None)
        return {"refused": f"{f'line {line}: ' if line else ''}{error.message or 'it cannot be filled in'}"}
    except MemoryError:
        return {"refused": "it needs too much memory", "last": True}
    except Exception as error:  # whatever an expression of the template does
        return {"refused": f"{type(error).__name__}: {error}"[:300]}


def main() -> int:
    """Answer jobs until there are no more."""
    return serve(_answered, room=ROOM, what="filling in a template")


if __name__ == "__main__":
    sys.exit(main())
