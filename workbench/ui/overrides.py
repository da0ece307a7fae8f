"""What is raised within an override of Qt's is told like any error, and does not end the program.

Up to Python 3.11 an error of the interpreter's own (``x, = []``, ``[][0]``) is no object until Python catches it.
PySide 6.11 takes it for one where Python called Qt and Qt called the override, and the process ends. So each override
catches what is raised and raises it again. From 3.12 on errors are objects from the first.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from inspect import CO_VARARGS, CO_VARKEYWORDS
from types import FunctionType
from typing import Any

from shiboken6 import Shiboken

_MORE = CO_VARARGS | CO_VARKEYWORDS


def keep_errors_whole() -> None:
    """From here on in every class made of one of Qt's; call it before the first of them is made."""
    if sys.version_info < (3, 12):
        Shiboken.Object.__init_subclass__ = classmethod(_caught)  # type: ignore[assignment]


def _caught(made: type, **more: Any) -> None:
    super(Shiboken.Object, made).__init_subclass__(**more)
    of_qt = [base for base in made.__mro__[1:] if base.__module__.startswith("PySide6")]
    for name, given in list(vars(made).items()):
        if isinstance(given, FunctionType) and name[0] != "_" and any(name in vars(base) for base in of_qt):
            setattr(made, name, _catching(given))


def _catching(override: FunctionType) -> Callable[..., Any]:
    @wraps(override)
    def called(*given: Any, **more: Any) -> Any:
        try:
            return override(*given, **more)
        except BaseException:
            raise

    @wraps(override)
    def called_alone(self: Any) -> Any:  # a signal hands its arguments over where they are taken
        try:
            return override(self)
        except BaseException:
            raise

    alone = override.__code__.co_argcount == 1 and not override.__code__.co_kwonlyargcount
    return called_alone if alone and not override.__code__.co_flags & _MORE else called
