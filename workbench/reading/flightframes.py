"""What the child makes of a tracker file: frames of its aircraft, packed while they are judged."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from itertools import islice
from typing import Any

from workbench.reading.answers import plain
from workbench.reading.frames import Frame
from workbench.tracking.flown import flown
from workbench.tracking.importer import Importer, Settings, importer_for
from workbench.tracking.packing import Segment
from workbench.tracking.unpacked import unpacked
from workbench.values.errors import CaseError

_TOGETHER = 256  # segments in one frame
_MANY = 1 << 15  # fixes that are worth another thread


def answered(importer: Importer | None, file: Any, hint: Mapping[str, Any]) -> Iterator[Frame]:
    """The frames of a file's flights: each aircraft's layout, segments and words; at last the file as a whole.

    The fixes of an aircraft that has many are packed while they are judged.
    """
    settings = Settings(**hint["settings"])
    try:
        whole, parts = flown(file, name=hint["name"], importer=importer, settings=settings, told=lambda done: None)
    except CaseError as error:
        yield _listing(importer, file, hint["name"], str(error))
        return
    with ThreadPoolExecutor(2, "judging") as beside:
        for one in parts:
            many = ("fingerprint", "told") if len(one.fixes) > _MANY else ()
            ahead = [beside.submit(getattr, one, what) for what in many]
            yield {"layout": one.layout}, b""
            segments = one.segments()
            while together := list(islice(segments, _TOGETHER)):
                yield _sent(together)
            yield {"part": True}, _written(ahead[-1].result() if ahead else one.told)
    yield {"whole": True}, _written({"whole": whole})


def _listing(importer: Importer | None, file: Any, name: str, says: str) -> Frame:
    """A file without positions that lists flights; what it was refused with, where it does not."""
    file.seek(0)
    chosen = importer or importer_for(file.read(1 << 20), name=name)
    file.seek(0)
    with unpacked(file, name=name) as plain:
        listed = chosen.listed(plain) if chosen else {}
    if not listed or chosen is None:
        raise CaseError(says)
    told = {flight: {field: asdict(said) for field, said in words.items()} for flight, words in listed.items()}
    whole = {"format": chosen.format, "recipe": chosen.recipe, "name": chosen.name, "provider": chosen.provider,
             "row": chosen.row, "zone": "", "remarks": [], "snapshot": False}  # fmt: skip
    return {"whole": True}, _written({"whole": {**whole, "says": says}, "listed": told})


def _written(told: Mapping[str, Any]) -> bytes:
    """What is told, as JSON; half a character, which no text can hold, stands as U+FFFD."""
    import orjson  # of a year of flights it is megabytes

    try:
        return orjson.dumps(told)
    except TypeError:
        return plain(json.dumps(told, ensure_ascii=False)).encode()


def _sent(held: list[Segment]) -> Frame:
    rows = [[each.first, each.size, each.begins, each.ends, each.box, len(each.data)] for each in held]
    return {"segments": rows}, b"".join(each.data for each in held)
