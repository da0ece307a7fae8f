"""What the program costs, each figure beside a limit or a rival of the same run.

A benchmark is a module of this folder with ``rows() -> Iterator[Row]``; ``python -m benchmarks`` finds it there.
"""
