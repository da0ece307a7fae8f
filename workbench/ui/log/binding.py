"""The log put into its window: its hand, its menus, and the leads at the rail's foot."""

from __future__ import annotations

from workbench.ui.log.export import export_shown
from workbench.ui.log.hand import LogHand
from workbench.ui.log.menus import LogMenus
from workbench.ui.log.page import LogPage
from workbench.ui.window import MainWindow


def bind_log(page: LogPage, window: MainWindow) -> LogHand:
    """Bind what the log does; call once the workspace is in place."""
    hand = LogHand(page, window)
    LogMenus(page, hand, window.acts)

    def leads() -> None:
        page.show_kind("lead")
        window.go("log")

    def mark() -> None:
        """The rail's button of what shows is the one pressed."""
        if window.workspace == "log":
            window.acts["leads" if page.kind == "lead" else "log"].setChecked(True)

    export = window.acts.bind(
        "export-shown", lambda: export_shown(page, window), when=lambda: window.workspace == "log"
    )
    page.bar.export.clicked.connect(export.trigger)
    action = window.acts.bind("leads", leads, when=lambda: page.desk.case is not None)
    window.rail.add(action, foot=True)
    page.sought.connect(window.row.search.ask)
    page.kind_shown.connect(mark)
    window.workspace_changed.connect(mark)
    return hand
