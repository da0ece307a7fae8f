"""Long campaigns: ``python -m tests.campaigns NAME --trials N --seed S``; the suite runs their short forms.

A campaign is a module of this folder with ``run(trials, seed) -> what held``; one that fails raises.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import time
from pathlib import Path

NAMES = sorted(found.name for found in pkgutil.iter_modules([str(Path(__file__).parent)]) if found.name != "__main__")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.campaigns", description=__doc__)
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--trials", "--steps", type=int, default=1000, help="how many")
    parser.add_argument("--seed", type=int, default=1, help="where randomness starts; a failure repeats with its seed")
    options = parser.parse_args()
    print(f"{options.name}: {options.trials} with seed {options.seed}", flush=True)
    began = time.monotonic()
    says = importlib.import_module(f"tests.campaigns.{options.name}").run(options.trials, options.seed)
    print(f"{says} ({time.monotonic() - began:.0f} s)")


if __name__ == "__main__":
    main()
