"""Where both frozen programs begin; which one it is, its own name says."""

import sys
from pathlib import Path

import main

if __name__ == "__main__":
    if Path(sys.executable).stem == "workbench" and sys.argv[1:2] != [main.CONFINED]:
        from workbench.__main__ import main as verb

        sys.exit(verb())
    sys.exit(main.main(sys.argv[1:]))
