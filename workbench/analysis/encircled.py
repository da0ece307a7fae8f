"""Groups of which each member leads to every other: circles of citations."""

from __future__ import annotations

from collections.abc import Collection, Mapping


def circles_of(onward: Mapping[bytes, Collection[bytes]]) -> list[list[bytes]]:
    """The groups of sources each of which leads to every other, and those that cite themselves (Tarjan)."""
    index: dict[bytes, int] = {}
    low: dict[bytes, int] = {}
    stack: dict[bytes, None] = {}
    found: list[list[bytes]] = []
    for root in list(onward):
        if root in index:
            continue
        walk = [(root, iter(onward.get(root, ())))]
        index[root] = low[root] = len(index)
        stack[root] = None
        while walk:
            key, rest = walk[-1]
            step = next(rest, None)
            if step is not None and step not in index:
                index[step] = low[step] = len(index)
                stack[step] = None
                walk.append((step, iter(onward.get(step, ()))))
            elif step is not None:
                low[key] = min(low[key], index[step]) if step in stack else low[key]
            else:
                walk.pop()
                if walk:
                    low[walk[-1][0]] = min(low[walk[-1][0]], low[key])
                if low[key] == index[key]:
                    group = _popped(stack, key)
                    if len(group) > 1 or key in onward.get(key, ()):
                        found.append(sorted(group))
    return found


def _popped(stack: dict[bytes, None], key: bytes) -> list[bytes]:
    group: list[bytes] = []
    while not group or group[-1] != key:
        group.append(stack.popitem()[0])
    return group
