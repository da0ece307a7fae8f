"""The filter typed in the log is the filter of every view, and the other way about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from workbench.case.filters import parse_filter
from workbench.case.grids import is_filter
from workbench.case.sifting import EVERYWHERE
from workbench.ui.desk import Desk
from workbench.ui.log.bar import LogBar
from workbench.values.errors import CaseError

_TYPED = 400  # milliseconds without a letter until a typed filter narrows the other views


class SharedFilter(QObject):
    """Passes a filter on once it is typed; words to look for stay in the log."""

    def __init__(self, desk: Desk, bar: LogBar, fields: Callable[[], list[str]]) -> None:
        """``fields`` are what a filter over the shown kind can ask for."""
        super().__init__(bar)
        self._desk, self._focus = desk, desk.focus
        self._line, self._fields = bar.filter, fields
        self._typed = QTimer(self, interval=_TYPED, singleShot=True)
        self._typed.timeout.connect(self.pass_on)
        bar.typed.connect(self._typed.start)
        desk.closed.connect(self._typed.stop)
        self._focus.filter_changed.connect(self._take)

    def asked(self) -> str:
        """What the rows of the shown kind are asked for.

        Of a filter that asks for fields other kinds have, the other views tell which records it leaves out.
        """
        text = self._line.text().strip()
        if text and text == self._focus.filter:
            known = {*self._fields(), *EVERYWHERE}
            return text if parse_filter(self._desk.case, text).fields <= known else ""
        return text

    def pass_on(self) -> None:
        """A filter that was typed here narrows the other views as well."""
        text, case = self._line.text().strip(), self._desk.case
        if case is None or not is_filter(text, self._fields()):
            self._focus.sift("")
            return
        try:
            parse_filter(case, text)
        except CaseError:
            return  # what is wrong stands beside the line
        self._focus.sift(text)

    def _take(self) -> None:
        shared, text = self._focus.filter, self._line.text().strip()
        if shared != text and (shared or is_filter(text, self._fields())):
            self._line.setText(shared)
            self._typed.stop()
