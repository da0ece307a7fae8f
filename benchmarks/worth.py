"""What the evidence is worth in large cases: all origins and findings anew beside the window, and after one edit.

``findings`` are those that are looked for subject by subject, as the window has it done: in processes beside it. All
origins are followed at the same time, so ``both``, which stands against the goal, is the longer of the two. What
reports that nobody has joined say otherwise (``supposed``) is worked out up to so many sightings only and stands apart.
``processor`` is what both took of the processor, whatever else kept the machine busy: the median of some rounds, by
which ``growth`` goes. ``control`` is how long this machine takes for three million additions now.

``python -m benchmarks.worth SIZE`` tells the figures of one size alone.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import chain
from math import log2
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks import generated
from benchmarks.__main__ import line, said
from benchmarks.generated import _excerpts, _sightings, _sources, _texts
from benchmarks.measured import Row, held, milliseconds
from workbench.case.case import Case

SIZES = (10_000, 30_000, 100_000)
LINES = 4  # of each text
SEEN = 40  # records whose figures stand on the screen at once: the inspector's, cards, lines
TIMES = 15
ROUNDS = 3  # of each recompute
SHARE = 0.0005  # seconds that work beside the window has the interpreter for: as ``ui/jobs.py`` sets it
TICK = 0.001  # seconds for which the watching thread sleeps
CHAINS = (
    ["a witness"], ["Radar", "Outlet 1"], ["Radar"], [], ["an insider", "Outlet 2"], ["Outlet 0"], ["Publisher 3"],
)  # fmt: skip


def rows() -> Iterator[Row]:
    """Three sizes in processes of their own; the largest is held against the goals, all against n log n."""
    told = {}
    for size in SIZES:
        told[size] = _told(size)
        yield from _of(size, told[size])
    large = SIZES[-1]
    for small in SIZES[:-1]:  # from the middle on what each process costs before it works weighs little
        times = told[large]["processor"] / told[small]["processor"]
        allowed = large * log2(large) / (small * log2(small))
        size = f"{small:,} to {large:,}"
        yield held("worth.growth", size, times, "times", rival=("n log n", allowed), times=1.0)


def _of(size: int, found: dict[str, Any]) -> Iterator[Row]:
    called = f"{size:,} sightings, {size:,} claims, {3 * size:,} links"
    rival = ("3,000,000 additions", found["control"])
    for name in ("origins", "findings", "both", "processor", "supposed"):
        if name in found:
            most = 10.0 if name == "both" and size == SIZES[-1] else None
            yield held(f"worth.{name}", called, found[name], "s", most=most, rival=rival)
    yield held("worth.window_held", called, found["window_held"], "ms", most=100)
    yield held("worth.edit", called, median(found["edit"]), "ms", most=100, worst=max(found["edit"]))


def _told(size: int) -> dict[str, Any]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "worth.casefile"
        with Case.create(path, title="Large", analyst="benchmark") as case:
            fill(case, size)
        command = [sys.executable, "-m", "benchmarks.worth", str(path)]
        return dict(json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout))


def fill(case: Case, size: int, seed: int = 1) -> None:
    """Fifty sightings and claims a source; most links rest on words, events have up to three reports."""
    insert = generated.poured
    random, sources = Random(seed), max(20, size // 50)
    texts = _texts(random, sources, LINES)
    made = _sources(case, texts, random)
    named = insert(case, "source", [{"title": f"Outlet {k}"} for k in range(sources // 10)])
    excerpts = insert(case, "excerpt", _excerpts(texts, made, size, random))
    seen = insert(case, "sighting", [row | {"by": random.choice(CHAINS)} for row in _sightings(size, random)])
    claims = insert(case, "claim", [
        {"statement": f"Claim {k}", "kind": "no-comment" if k % 20 == 0 else "assertion", "by": random.choice(CHAINS)}
        for k in range(size)
    ])  # fmt: skip
    quoted = [*zip(seen, excerpts, strict=True), *zip(claims, excerpts, strict=True)]
    entities = insert(case, "entity", [{"type": "aircraft", "name": f"Airframe {k}"} for k in range(200)])
    links = insert(case, "link", list(_links(random, (seen, claims), (made, named), entities, 3 * size)))
    quoted += [(link, random.choice(excerpts)) for k, link in enumerate(links) if k % 10]
    insert(case, "quotation", [{"record": record, "excerpt": excerpt} for record, excerpt in quoted])


def _links(
    random: Random, told: tuple[list[bytes], list[bytes]], texts: tuple[list[bytes], list[bytes]],
    entities: list[bytes], count: int,
) -> Iterator[dict[str, Any]]:  # fmt: skip
    (seen, claims), (made, named) = told, texts
    for k, source in enumerate(made):
        yield {"a": source, "kind": "cites", "b": named[k % len(named)], "basis": "stated"}
        if k:
            yield {"a": source, "kind": "cites", "b": made[random.randrange(k)], "basis": "inferred"}
    for k in range(count - 2 * len(made) + 1):
        one, other = random.sample(range(len(seen)), 2)
        if k % 24 == 0:
            yield {"a": seen[one | 1], "kind": "same-as", "b": seen[one // 4 * 4]}
        elif k % 12 == 1:
            yield {"a": seen[min(one, other)], "kind": "precedes", "b": seen[max(one, other)]}
        elif k % 12 == 2:
            yield {"a": seen[one], "kind": "about", "b": random.choice(entities)}
        elif k % 100 == 3:
            yield {"a": claims[one], "kind": "contradicts", "b": claims[other]}
        else:
            yield {"a": seen[one], "kind": "supports" if k % 50 else "differs", "b": claims[other]}


def measured(path: Path) -> dict[str, Any]:
    """Seconds of the recompute beside the window and of the processor, how long it held the others; edits."""
    took: dict[str, Any] = {"control": _control()}
    rounds = [_recomputed(path) for _ in range(ROUNDS)]
    took |= {name: median(each[name] for each in rounds) for name in rounds[0]}
    if _is_supposed(path):
        took["supposed"], most = _beside(path, _supposed)
        took["window_held"] = max(most, took["window_held"])
    took["edit"] = _edits(path)
    return took


def _recomputed(path: Path) -> dict[str, float]:
    """Seconds until all origins and findings are there anew, and the milliseconds for which this thread was held."""
    from workbench.analysis.traced import Tracer
    from workbench.ui.slices import stays
    from workbench.ui.wholelook import WholeLook

    def follow() -> None:
        with Case.open(path, analyst="benchmark", write=False) as own, Tracer.of_all(own) as tracer:
            for found in tracer.every():
                found.words()
        followed.append(time.perf_counter() - began)

    sys.setswitchinterval(SHARE)
    followed: list[float] = []
    began, spent, most, look = time.perf_counter(), _processor(), 0.0, WholeLook()
    thread = threading.Thread(target=follow)
    with Case.open(path, analyst="benchmark", write=False) as case:
        thread.start()
        look.begin(case)
        while look.under_way:
            if look.take() is None:
                stays()
                most = max(most, _waited())
    looked = time.perf_counter() - began
    while thread.is_alive():
        most = max(most, _waited())
    return {"origins": followed[0], "findings": looked, "both": max(followed[0], looked),
            "processor": _processor() - spent, "window_held": most}  # fmt: skip


def _processor() -> float:
    """Seconds of the processor that this process and its children that ended have had."""
    return sum(os.times()[:4])


def _waited() -> float:
    """Milliseconds for which others of this process kept a thread back that asked to sleep for one."""
    began, own = time.perf_counter(), time.process_time()
    time.sleep(TICK)
    return 1000 * min(time.perf_counter() - began - TICK, time.process_time() - own)


def _supposed(case: Case) -> None:
    from workbench.analysis.supposed import supposed

    for _ in supposed(case):
        pass


def _is_supposed(path: Path) -> bool:
    from workbench.analysis.supposed import are_few

    with Case.open(path, analyst="benchmark", write=False) as case:
        return are_few(case)


def _control() -> float:
    """Seconds that so many additions take: what other figures of a slow minute are to be held against."""
    began, added = time.perf_counter(), 0
    for number in range(3_000_000):
        added += number
    return time.perf_counter() - began


def _beside(path: Path, work: Callable[[Case], object]) -> tuple[float, float]:
    """Seconds of work on a thread, and the milliseconds for which it kept this one back at most.

    Those are of this process's own time: what other programs keep the machine busy with is not counted.
    """
    ended: list[float] = []

    def run() -> None:
        with Case.open(path, analyst="benchmark", write=False) as case:
            began = time.perf_counter()
            work(case)
            ended.append(time.perf_counter() - began)

    sys.setswitchinterval(SHARE)
    thread, most = threading.Thread(target=run), 0.0
    thread.start()
    while thread.is_alive():
        most = max(most, _waited())
    return ended[0], most


def _edits(path: Path) -> list[float]:
    """Milliseconds from an edit to the right figures of all that is seen: origins and findings of its records."""
    from workbench.analysis import findings
    from workbench.analysis.traced import Tracer
    from workbench.case import acts

    with Case.open(path, analyst="benchmark") as case:
        for _ in chain(findings.get_ready(case), findings.getting_ready(case)):
            pass
        keys = [key for (key,) in case.rows("SELECT id FROM sighting LIMIT ?", (SEEN,))]
        changes: list[Any] = []
        before = case.value("SELECT count(*) FROM entry")
        case.listen(changes.append)

        def edit(k: int) -> None:
            acts.set_fields(case, keys[k % SEEN], {"by": f"Somebody {before + k} > Radar"})
            tracer = Tracer(case)
            for key in keys:
                tracer.traced(key).words()
            for table, some in findings.touched(case, changes[-1]).items():
                findings.look(case, table, sorted(some))

        return [milliseconds(lambda k=k: edit(k)) for k in range(TIMES + 3)][3:]


def _alone(size: int) -> None:
    for row in _of(size, _told(size)):
        print(line(said(value) for value in asdict(row).values()))


if __name__ == "__main__":
    if sys.argv[1].isdecimal():
        _alone(int(sys.argv[1]))
    else:
        print(json.dumps(measured(Path(sys.argv[1]))))
