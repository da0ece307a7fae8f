"""The command line as a process among others: pipes, locales, what is loaded, words for people."""

import json
import os
import subprocess
import sys
from pathlib import Path


def test_people_get_words(capsys, worked: Path):
    from workbench.cli import entry

    for verb in (
        ("list", "sources"),
        ("show", "E1"),
        ("journal",),
        ("verify",),
        ("search", "An-124"),
        ("list", "board"),
    ):
        assert entry.main([verb[0], str(worked), *verb[1:]]) == 0
        said = capsys.readouterr().out
        assert said.strip()
        assert not said.startswith(("{", "["))


def call(*arguments: object, **more: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "workbench", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, **more)  # type: ignore[call-overload]


def test_output_is_utf8_whatever_the_locale(worked: Path):
    plain = {**os.environ, "LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = call("text", worked, "S1", "--json", env=plain)
    assert "“Déjà vu,”" in json.loads(done.stdout.decode())["text"]
    assert done.stderr == b""


def test_a_reader_that_leaves_is_met_with_silence(case: Path, run, tmp_path: Path):
    (tmp_path / "long.txt").write_text("words\n" * 200_000)
    run("attach", case, tmp_path / "long.txt")
    command = f"{sys.executable} -m workbench text {case} S1 | head -c 10"
    done = subprocess.run(command, shell=True, capture_output=True, check=False)
    assert done.stderr == b""
    assert done.stdout == b"words\nword"


def test_help_loads_no_storage_no_document_and_no_network():
    code = (
        "import sys; from workbench.__main__ import main; main(['--help']);"
        "print(sorted({'peewee', 'apsw', 'typst', 'requests', 'PySide6', 'puremagic'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert "picture" in done.stdout


def test_a_listing_loads_no_document_and_no_network(worked: Path):
    code = (
        "import sys; from workbench.__main__ import main; main(['list', sys.argv[1], 'source']);"
        "print(sorted({'typst', 'requests', 'PySide6', 'puremagic'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code, str(worked)], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_standard_input_through_a_pipe(case: Path):
    done = call("attach", case, "-", "--title", "Piped", "--json", input=b"words through a pipe")
    assert json.loads(done.stdout)["sources"][0]["title"] == "Piped"
    empty = call("attach", case, "-", input=b"")
    assert (empty.returncode, empty.stdout, len(empty.stderr.splitlines())) == (2, b"", 1)
