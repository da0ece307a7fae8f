"""By which way a page capture goes out: directly, or by a proxy of one of the kinds that there are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from workbench.ui.forms.inputs import Line

_WAYS = (
    ("directly", "", ""),
    ("by HTTP proxy", "http", "127.0.0.1:8118"),
    ("by SOCKS proxy", "socks5h", "127.0.0.1:9050"),
    ("by SOCKS proxy, names looked up here", "socks5", "127.0.0.1:9050"),
)


class GoesOut(QWidget):
    """The kind of way, and beside it the proxy's address where there is one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind = QComboBox()
        for words, scheme, _ in _WAYS:
            self.kind.addItem(self.tr(words), scheme)
        self.kind.setMinimumContentsLength(14)
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.proxy = Line()
        self.proxy.setAccessibleName(self.tr("Address of the proxy"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.kind, 1)
        row.addWidget(self.proxy, 1)
        self.setFocusProxy(self.kind)
        self.kind.currentIndexChanged.connect(self._turn)
        self.proxy.changed.connect(self.changed)
        self._turn(0)

    def _turn(self, at: int) -> None:
        _, scheme, usual = _WAYS[at]
        self.proxy.setVisible(bool(scheme))
        self.proxy.setPlaceholderText(usual)
        self.changed.emit()

    def value(self) -> str | None:
        """The proxy as an address; the usual one of its kind where none is typed. ``None``: directly."""
        _, scheme, usual = _WAYS[self.kind.currentIndex()]
        typed = self.proxy.value()
        if not scheme:
            return None
        return typed if "://" in typed else f"{scheme}://{typed or usual}"
