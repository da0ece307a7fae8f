"""Everything the window can be told to do: one table of names, words, keys and shapes, and its actions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from workbench.ui import icons, theme

_HELD = re.compile(r"(Shift\+)?(Ctrl|Alt|Meta|F[1-9])")  # what is no letter one could want to type


class Act(NamedTuple):
    """One row of the table; a single letter counts only while a pane that shows, not one that takes text, has focus."""

    name: str
    menu: str  # "File", or "File:2" for its second group
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    says: str = ""  # what it does, for tooltips and Help > Keyboard

    @property
    def single(self) -> bool:
        """Whether one of its keys is a plain letter, sign or Del, with Shift or without."""
        return any(not _HELD.match(key) for key in self.keys)


ACTS = (
    Act("new", "File", "New case…", ("Ctrl+N",), "plus", "a new case file"),
    Act("open", "File", "Open case…", ("Ctrl+O",), "", "open a case file"),
    Act("open-window", "File", "Open in new window…", (), "", "open a case beside this one"),
    Act("sample", "File", "Open the sample case", (), "", "a made-up case, worked through"),
    Act("export", "File:2", "Export case file…", ("Ctrl+Shift+E",), "", "a clean copy for a colleague"),
    Act("export-shown", "File:2", "Export what is shown…", (), "", "the log's rows and columns as CSV, XLSX or ODS"),
    Act("merge", "File:2", "Merge returned case…", (), "", "bring a colleague's copy back in"),
    Act("draw", "File:2", "Export as a drawing…", (), "", "the timeline or a board as PDF, SVG or PNG"),
    Act("releases", "File:2", "Copies given…", (), "", "which copies left the case, and for whom"),
    Act("print", "File:2", "Evidence summary…", ("Ctrl+P",), "report", "preview and print the summary"),
    Act("annex", "File:2", "Custody annex…", ("Ctrl+Shift+P",), "", "how the bytes came here, checkable by sha256sum"),
    Act("originals", "File:2", "Save the originals…", (), "", "the captured bytes as files, with their hashes"),
    Act("snapshots", "File:3", "Snapshots…", (), "", "the case as it stood before, what came since, and the way back"),
    Act("salvage", "File:3", "Salvage a damaged case…", (), "", "save what still holds into a new file"),
    Act("saved", "File:3", "When it was saved", ("Ctrl+S",), "", "show when the case was saved last"),
    Act("close", "File:3", "Close case", ("Ctrl+W",), "", "put the case away"),
    Act("quit", "File:4", "Quit", ("Ctrl+Q",), "", "leave the program"),
    Act("undo", "Edit", "Undo", ("Ctrl+Z",), "undo", "take the last act back"),
    Act("redo", "Edit", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "do it again"),
    Act("paste-source", "Edit:1", "Paste as source…", ("Ctrl+V",), "paste", "words, a page, a picture or files"),
    Act("rename", "Edit:2", "Edit…", ("F2",), "", "change the fields of what is selected"),
    Act("delete", "Edit:2", "Delete", ("Del",), "trash", "put the selection in the trash"),
    Act("restore", "Edit:2", "Restore", (), "", "take the selection out of the trash"),
    Act("reverse-entry", "Edit:2", "Reverse an entry…", (), "undo", "what was done to the selection, entry by entry"),
    Act("trash", "Edit:2", "Trash", (), "trash", "what was deleted, by whom and when, and the way back"),
    Act("copy-quote", "Edit:2", "Copy quote with its place", ("Ctrl+Shift+C",), "", "words, source and hash as text"),
    Act("copy-citation", "Edit:2", "Copy as citation", (), "", "quotes, source, date, place and hash as text"),
    Act(
        "search", "Edit:3", "Search the case", ("Ctrl+K", "Ctrl+Shift+F"), "search", "search everything; > for commands"
    ),
    Act("filter", "Edit:3", "Filter the navigator", ("Ctrl+Shift+L",), "", "narrow the list of records"),
    Act("sift", "Edit:3", "Filter every view…", ("Ctrl+/",), "", "one filter for log, timeline, board and summary"),
    Act("unsift", "Edit:3", "Clear the filter", (), "", "show all records again"),
    Act("same", "Edit:4", "Same as…", ("Ctrl+Shift+M",), "", "join the selected entity with another"),
    Act("split", "Edit:4", "Split…", (), "", "take that back, or move records to a new entity"),
    Act("preferences", "Edit:5", "Preferences…", ("Ctrl+,",), "", "theme, type, units and all else you can choose"),
    Act("read", "View", "Read", ("Ctrl+1",), "read", "the sources and their highlights"),
    Act("board", "View", "Board", ("Ctrl+2",), "board", "cards and links"),
    Act("map", "View", "Map", ("Ctrl+3",), "map", "tracks and places, with heights and speeds over time"),
    Act("matrix", "View", "Matrix", ("Ctrl+4",), "matrix", "hypotheses against information, and judgements"),
    Act("report", "View", "Report", ("Ctrl+5",), "report", "sections and pages, composed, issued and printed"),
    Act("log", "View", "Log", ("Ctrl+6",), "log", "records as a grid: sort, filter, edit, copy and paste"),
    Act("findings", "View", "Findings", ("Ctrl+Shift+F8",), "finding", "what does not fit, each with its remedy"),
    Act("leads", "View", "Leads", ("Ctrl+Shift+D",), "lead", "open questions and tasks"),
    Act("entities", "View", "Entities", ("Ctrl+7",), "entity", "airframes, places, organisations and persons"),
    Act("journal", "View", "Journal", ("Ctrl+J",), "journal", "every act, newest first"),
    Act("navigator", "View:2", "Navigator", (), "", "show or hide the navigator"),
    Act("inspector", "View:2", "Inspector", ("F4",), "", "show or hide the inspector"),
    Act("timeline", "View:2", "Timeline", ("Ctrl+Shift+T",), "", "the timeline full, compact or hidden"),
    Act("outline", "View:2", "Outline", ("Ctrl+Shift+O",), "", "the board, the map or the timeline as a tree"),
    Act("timeline-lanes", "Timeline", "Lanes of the timeline…", (), "", "aircraft, place, source, origin, tag …"),
    Act("timeline-clock", "Timeline", "Clock of the timeline…", (), "", "happened, published, captured, recorded …"),
    Act("timeline-known", "Timeline", "What we knew on a day", (), "", "hide what was recorded later"),
    Act("timeline-views", "Timeline", "Views of the timeline…", (), "", "save how it looks, and look so again"),
    Act("pin", "Timeline:2", "Note at a time…", ("Ctrl+Shift+N",), "note", "a note pinned to the timeline's axis"),
    Act("before-after", "Timeline:2", "Before and after", (), "link", "the earlier of two selected precedes the other"),
    Act("back", "View:3", "Selection back", ("Alt+Left",), "back", "the selection before this one"),
    Act("forward", "View:3", "Selection on", ("Alt+Right",), "forward", "the selection after this one"),
    Act("show-words", "View:3", "Show in reader", ("Ctrl+Return",), "", "open the words of the selection"),
    Act("reasons", "Case:3", "Why these origins", ("F7",), "", "what leads to each origin, and what counts as what"),
    Act("page-words", "View:3", "Page or words", ("Ctrl+Shift+V",), "", "its pages, table or looks, or its words"),
    Act("next-pane", "View:3", "Next pane", ("F6",), "", "go round the panes"),
    Act("previous-pane", "View:3", "Previous pane", ("Shift+F6",), "", "go round the panes backwards"),
    Act("clear-brush", "Timeline:2", "Clear the brush", ("Ctrl+Shift+B",), "", "show all times again"),
    Act("reset-layout", "View:4", "Reset layout", (), "", "put every pane back where it was at first"),
    Act("attach", "Insert", "Attach source…", ("Ctrl+Shift+A",), "attach", "attach a file, a page or pasted text"),
    Act("import-log", "Insert", "Import log…", ("Ctrl+I",), "log", "rows of a CSV, XLSX or ODS become records"),
    Act("import-flights", "Insert", "Import tracker files…", ("Ctrl+Shift+I",), "track", "take-offs and landings"),
    Act("import-flights-folder", "Insert", "Import tracker folder…", (), "", "all tracker files in it"),
    Act("import-flights-as", "Tools:6", "Import tracker files with settings…", (), "", "columns, zone, airframe"),
    Act("import-airframes", "Tools:6", "Import airframe list…", (), "entity", "plane-alert-db, OpenSky and others"),
    Act("excerpt", "Insert:2", "Excerpt", ("E",), "excerpt", "keep the selected words as an excerpt"),
    Act("sighting", "Insert:2", "Sighting…", ("S",), "sighting", "tag a sighting on the selected words"),
    Act("claim", "Insert:2", "Claim…", ("C",), "claim", "state a claim on the selected words"),
    Act("bound", "Insert:2", "Bounded by two pictures…", (), "sighting", "absent in one, present in the other"),
    Act("link", "Insert:3", "Link…", ("L",), "link", "link the selection to another record"),
    Act("carry", "Insert:3", "Words for the link…", (), "excerpt", "rest the selected link on an excerpt"),
    Act("grade", "Insert:3", "Grade…", ("G",), "", "grade the selection"),
    Act("mark", "Case:3", "Marking…", (), "lock", "how far the selection may be passed on"),
    Act("note", "Insert:3", "Note…", ("Ctrl+M",), "note", "a note on the selection"),
    Act("lead", "Insert:3", "Lead…", ("N",), "lead", "an open question or task"),
    Act("cite", "Insert:3", "Source it cites…", (), "source", "a source that is named but not held"),
    Act("translate", "Insert:3", "Translation…", ("T",), "translation", "the words in another language, beside them"),
    Act("search-made", "Insert:3", "Search made…", ("Ctrl+Shift+S",), "enquiry", "where you looked, what you found"),
    Act("imagery", "Insert:3", "Imagery record…", ("Ctrl+Shift+G",), "imagery", "who took the picture, when, of where"),
    Act("place-on-board", "Insert:4", "Place on board", ("B",), "board", "lay the selection on the board"),
    Act("entity", "Insert:5", "Entity…", ("A",), "entity", "say who or what the selection is about"),
    Act("new-entity", "Insert:5", "New entity…", ("Ctrl+Shift+Y",), "", "an airframe, place, organisation or person"),
    Act("alias", "Insert:5", "Alias…", (), "", "another name of the selected entity"),
    Act("assign", "Insert:5", "Assignment…", ("Ctrl+Shift+R",), "", "what the selected airframe carried, and when"),
    Act("name-airframe", "Case:3", "Name airframe…", (), "", "which airframe flew the selected track"),
    Act("take-airframe", "Case:3", "Fill airframe from lists", (), "", "what lists say of the track or airframe"),
    Act("join-tracks", "Case:3", "Join tracks", (), "track", "the selected tracks are one flight, file after file"),
    Act("part-tracks", "Case:3", "Part tracks", (), "", "each of the selected files is a flight of its own again"),
    Act("check", "Case", "Check this case", (), "check", "bytes, journal and tables against their hashes"),
    Act("case-fields", "Case", "Title and question…", (), "", "what the case is about"),
    Act("analyst", "Case", "Analyst's name…", (), "", "who acts, in the journal"),
    Act("collection", "Case:2", "Collection record…", ("Ctrl+Shift+K",), "", "how the source's bytes were collected"),
    Act("custody", "Case:2", "Step of custody…", ("Ctrl+Shift+U",), "custody", "who had the bytes, and when"),
    Act("custody-check", "Case:2", "Check the bytes now", (), "check", "hash them again and record what it gives"),
    Act("retract", "Case:2", "Withdrawn source…", (), "", "its publisher took it back; what leaned on it is named"),
    Act("ask-stamp", "Case:2", "Ask for a time stamp…", (), "stamp", "write what an authority is to be asked"),
    Act("add-stamp", "Case:2", "Add a time stamp…", (), "stamp", "keep an authority's answer, once it holds"),
    Act("next-finding", "Tools", "Next finding", ("F8",), "", "go to the next thing that does not fit"),
    Act("previous-finding", "Tools", "Previous finding", ("Shift+F8",), "", "go to the one before it"),
    Act(
        "finding-decide", "Findings", "Decide of the finding…", ("X",), "check", "dismissed, explained, resolved, kept"
    ),
    Act("finding-lead", "Findings", "Lead from the finding", ("N",), "lead", "what it leaves open, as a task"),
    Act("compare", "Tools:2", "Compare with another source", ("Ctrl+\\",), "compare", "two sources beside each other"),
    Act("coverage", "Tools:2", "Coverage", ("Ctrl+Shift+H",), "", "which sentences are quoted, background or not yet"),
    Act("next-open", "Tools:2", "Next sentence not worked", ("U",), "", "the next one neither quoted nor set aside"),
    Act("background", "Tools:2", "Background", ("K",), "", "the sentence was read and holds nothing to quote"),
    Act("suggestions", "Tools:5", "Suggestions", ("Ctrl+Shift+J",), "", "show or hide what the reading aid offers"),
    Act("next-suggestion", "Tools:5", "Next suggestion", (), "", "Tab in the words does the same"),
    Act("accept-paragraph", "Tools:5", "Accept the paragraph's suggestions", (), "", "Shift+Enter in the words"),
    Act("accept-kind", "Tools:5", "Accept all of this kind", (), "", "all suggestions of the current one's kind"),
    Act("never-offer", "Tools:5", "Never offer these words", (), "", "Shift+X in the words: nowhere in the case"),
    Act("never-offered", "Tools:5", "Words offered no more", (), "dismissal", "the list of them, to take some back"),
    Act("capture-again", "Tools:3", "Capture again…", (), "attach", "ask for the selected page's address once more"),
    Act("changes", "Tools:3", "What changed…", (), "", "what differs between two captures of a page"),
    Act("propose", "Tools:3", "What the source says of itself…", ("Ctrl+Shift+X",), "", "its title, author, day"),
    Act("lineage", "Tools:3", "Who draws on whom…", (), "", "citations proposed from what texts share"),
    Act("orphans", "Tools:3", "Lost quotes…", ("Ctrl+Shift+Q",), "", "quotes not found any more, put back one by one"),
    Act("reread", "Tools:3", "Read the source again", (), "", "its words and pages by this program's recipes"),
    Act("ocr", "Tools:4", "Words by machine…", ("Ctrl+Shift+W",), "", "read the words of an image or a scan"),
    Act("confirm", "Tools:4", "Confirm machine-read words", (), "check", "you compared them with the picture"),
    Act("still", "Tools:4", "Still of a film…", (), "", "a still as a source that is part of the film"),
    Act("board-note", "Board", "Note here…", ("N",), "note", "words of your own, with a card"),
    Act("board-link", "Board", "Link from this card", ("L",), "link", "to a card that is clicked or walked to"),
    Act("board-take-off", "Board", "Take off the board", ("Del",), "", "the card goes, its record stays"),
    Act("board-expand", "Board:2", "Lay neighbours…", ("X",), "", "what is linked to the selected cards"),
    Act("board-paths", "Board:2", "Paths between two…", ("P",), "", "how two selected records hang together"),
    Act("board-find", "Board:2", "Find on the board", ("Ctrl+F",), "search", "cards by their words; F3 goes on"),
    Act("board-group", "Board:3", "Group…", ("G",), "group", "a dashed frame round the selected cards"),
    Act("board-area", "Board:3", "Area…", ("F",), "", "a named part of the board"),
    Act("board-origins", "Board:3", "Group of origins", ("O",), "origins", "all that passes through the source"),
    Act("board-fold", "Board:3", "Collapse to one card", ("-",), "", "the selected group, its cards listed"),
    Act("board-unfold", "Board:3", "Expand again", ("+",), "", "the selected folded group"),
    Act("board-ungroup", "Board:3", "Ungroup", ("Shift+G",), "", "some cards leave, or all and the frame goes"),
    Act("board-entitle", "Board:3", "Name of the group…", (), "", "what stands on its upper edge"),
    Act("board-lock", "Board:3", "Lock in place", ("K",), "lock", "neither hand nor layout moves it; or let go"),
    Act("align-left", "Board:4 Arrange", "Align left edges", ("Alt+Shift+Left",), "", "of the selected cards"),
    Act("align-right", "Board:4 Arrange", "Align right edges", ("Alt+Shift+Right",), "", "of the selected cards"),
    Act("align-top", "Board:4 Arrange", "Align top edges", ("Alt+Shift+Up",), "", "of the selected cards"),
    Act("align-bottom", "Board:4 Arrange", "Align bottom edges", ("Alt+Shift+Down",), "", "of the selected cards"),
    Act("align-column", "Board:4 Arrange", "Centres in a column", ("Alt+Shift+C",), "", "one under the other"),
    Act("align-row", "Board:4 Arrange", "Centres in a row", ("Alt+Shift+R",), "", "one beside the other"),
    Act("space-across", "Board:4 Arrange", "Equal gaps across", ("Alt+Shift+A",), "", "between three cards or more"),
    Act("space-down", "Board:4 Arrange", "Equal gaps down", ("Alt+Shift+D",), "", "between three cards or more"),
    Act("board-tidy", "Board:4 Arrange", "Tidy", ("T",), "", "the selected cards, or all, from left to right"),
    Act("board-lineage", "Board:4 Arrange", "By lineage", ("Shift+T",), "", "columns by what cites and supports what"),
    Act("board-by-day", "Board:4 Arrange", "By time", ("Alt+Shift+T",), "", "columns by day; the undated apart"),
    Act("board-by-place", "Board:4 Arrange", "By place", ("Alt+Shift+P",), "", "each place's sightings together"),
    Act("board-all", "Board:5 Select", "Select all", ("Ctrl+A",), "", "every card of the board"),
    Act("board-invert", "Board:5 Select", "Invert the selection", ("I",), "", "the cards that are not selected"),
    Act("board-members", "Board:5 Select", "Select the group", ("Ctrl+G",), "", "all cards of the same group"),
    Act("board-copy", "Board:6", "Copy cards", ("Ctrl+C",), "", "to lay them on another board, as they lie here"),
    Act("board-cut", "Board:6", "Cut cards", ("Ctrl+X",), "", "copied, and taken off this board"),
    Act("board-paste", "Board:6", "Paste cards", (), "paste", "Ctrl+V lays copied cards, as they lay"),
    Act("board-new", "Board:7 Boards", "New board…", ("Alt+Shift+N",), "plus", "an empty one"),
    Act("board-rename", "Board:7 Boards", "Rename board…", (), "", "another name for this board"),
    Act("board-duplicate", "Board:7 Boards", "Duplicate board", (), "", "the same cards and groups once more"),
    Act("board-delete", "Board:7 Boards", "Delete board", (), "trash", "into the trash; the records stay"),
    Act("board-next", "Board:7 Boards", "Next board", ("Ctrl+PgDown",), "", "the one after this"),
    Act("board-previous", "Board:7 Boards", "Previous board", ("Ctrl+PgUp",), "", "the one before this"),
    Act("board-later", "Board:7 Boards", "Move board on", ("Ctrl+Shift+PgDown",), "", "one place on in the list"),
    Act("board-earlier", "Board:7 Boards", "Move board back", ("Ctrl+Shift+PgUp",), "", "one place back in the list"),
    Act("matrix-hypothesis", "Matrix", "New hypothesis…", ("H",), "hypothesis", "one answer to the case's question"),
    Act("matrix-add", "Matrix", "Add information…", ("A",), "plus", "a record becomes a row"),
    Act("matrix-weigh", "Matrix", "Weigh the row…", ("W",), "", "its relevance, or a weight of your own"),
    Act("matrix-remove", "Matrix", "Take the row out", ("Del",), "", "with its ratings; the record stays"),
    Act("matrix-join", "Matrix", "Join rows as one event", ("Shift+J",), "", "with those that may tell the same"),
    Act("matrix-legs", "Matrix", "Rate its legs apart, or as one", ("Shift+L",), "", "a flight with a stop"),
    Act("matrix-judge", "Matrix:2", "New judgement…", ("J",), "judgement", "what you conclude, how likely, how sure"),
    Act("report-new", "Report", "New report…", ("N",), "plus", "begun as one of the templates"),
    Act("report-add", "Report", "Add section…", ("A",), "plus", "behind the one at hand"),
    Act("report-edit", "Report", "Name, heading, filter…", (), "", "and its paper and handling line"),
    Act("report-logo", "Report", "Logo…", (), "", "a PNG or JPEG above the title"),
    Act("report-unbrand", "Report", "Remove the logo", (), "", "the title stands alone again"),
    Act("report-delete", "Report", "Delete report", (), "trash", "into the trash; its issues stay remembered"),
    Act("report-up", "Report", "Move section up", ("Ctrl+Up",), "", "one place up in the report"),
    Act("report-down", "Report", "Move section down", ("Ctrl+Down",), "", "one place down in the report"),
    Act("report-remove", "Report", "Take section out", ("Del",), "", "out of the report; its records stay"),
    Act("report-save", "Report:2", "Save pages…", (), "", "as PDF, HTML, Word or Markdown"),
    Act("report-figures", "Report:2", "Save figures…", (), "", "each as an SVG of its own"),
    Act("report-print", "Report:2", "Print pages…", (), "", "range, copies and sides are asked for"),
    Act("report-issue", "Report:2", "Issue…", ("I",), "report", "a numbered print that the case remembers"),
    Act("report-check", "Report:2", "Check a print…", (), "", "whether it was issued from this case, unaltered"),
    Act("keyboard", "Help", "Keyboard", ("F1",), "", "every key there is"),
    Act("change-keys", "Help", "Change keys…", (), "", "give an act other keys, or none"),
    Act("tasks", "Help", "Tasks…", (), "", "what ran, how long, and what came of it"),
    Act("system", "Help", "Copy system information", (), "", "versions and screens, for somebody who helps"),
    Act("about", "Help", "About", (), "", "version and licences"),
)
MENUS = ("File", "Edit", "View", "Insert", "Case", "Tools", "Help")
PAGES = ("Board", "Matrix", "Report", "Findings")  # menus whose keys count in that page alone
KEYED = (*MENUS, "Board", "Matrix", "Report", "Timeline", "Findings")
_BY_NAME = {act.name: act for act in ACTS}


class Actions(QObject):
    """The acts that are bound to something; an unbound row of the table appears nowhere."""

    bound = Signal(str)
    rekeyed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._acts = dict(_BY_NAME)  # with the keys they have now
        self._made: dict[str, QAction] = {}
        self._when: dict[str, Callable[[], bool]] = {}
        self._panes: list[tuple[QWidget, tuple[str, ...]]] = []
        self._own: dict[str, QWidget] = {}

    def bind(self, name: str, does: Callable[[], object], *, when: Callable[[], bool] | None = None,
             checkable: bool = False) -> QAction:  # fmt: skip
        """Give a row of the table something to do; ``when`` tells whether it does something now."""
        act = self._acts[name]
        action = QAction(self.tr(act.text), self, checkable=checkable)
        action.setObjectName(name)
        action.setIconText(self.tr(act.text))
        action.triggered.connect(lambda: does())
        self._made[name] = action
        self._lay(act)
        if when is not None:
            self._when[name] = when
            action.setEnabled(when())
        self._dress(act)
        self.bound.emit(name)
        return action

    def _lay(self, act: Act) -> None:
        """Let the act's keys count where they should."""
        action, contexts = self._made[act.name], Qt.ShortcutContext
        pane = self._own.get(act.menu.partition(":")[0])
        inside = act.single or pane is not None
        action.setShortcuts([QKeySequence(key) for key in act.keys])
        action.setShortcutContext(contexts.WidgetWithChildrenShortcut if inside else contexts.WindowShortcut)
        action.setToolTip(self._tip(act))
        panes = [(pane, ())] if pane is not None else self._panes if act.single else [(self._window, ())]
        for widget, without in panes:
            if act.name not in without:
                widget.addAction(action)

    def rekey(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """From now on these acts have these keys, all others those of the table."""
        for name, first in _BY_NAME.items():
            now = first._replace(keys=keys.get(name, first.keys))
            if now != self._acts[name]:
                self._acts[name] = now
                if name in self._made:
                    for widget in (self._window, *(pane for pane, _ in self._panes)):
                        widget.removeAction(self._made[name])
                    self._lay(now)
        self.rekeyed.emit()

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys an act has now, bound or not."""
        return self._acts[name].keys

    def serve(self, pane: QWidget, *, without: tuple[str, ...] = ()) -> None:
        """Let the single letters count in a pane, but for those it uses itself."""
        self._panes.append((pane, without))
        common = (act for act in self if act.single and act.menu.partition(":")[0] not in self._own)
        pane.addActions([self._made[act.name] for act in common if act.name not in without])

    def own(self, menu: str, pane: QWidget) -> None:
        """The acts of a menu, bound from now on, count in this pane only, whatever their keys."""
        self._own[menu] = pane

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def __contains__(self, name: str) -> bool:
        return name in self._made

    def __iter__(self) -> Iterator[Act]:
        return (act for name, act in self._acts.items() if name in self._made)

    def refresh(self) -> None:
        """Switch off what would do nothing now."""
        for name, when in self._when.items():
            self._made[name].setEnabled(when())

    def dress(self) -> None:
        """Draw the shapes in the colours of the theme worn now."""
        for act in self:
            self._dress(act)

    def _dress(self, act: Act) -> None:
        if act.icon:
            worn = theme.current()
            self._made[act.name].setIcon(icons.icon(act.icon, worn.text2, on=worn.accent))
            self._made[act.name].setIconVisibleInMenu(False)

    def _tip(self, act: Act) -> str:
        keys = " or ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in act.keys)
        said = self.tr(act.says) or self.tr(act.text)
        return f"{said[:1].upper()}{said[1:]} ({keys})" if keys else f"{said[:1].upper()}{said[1:]}"

    def tip(self, name: str) -> str:
        """What an act does and its keys, as its tooltip says at first."""
        return self._tip(self._acts[name])

    def fill(self, menu: QMenu, name: str) -> None:
        """Put the bound acts of a menu into it, a line between two groups."""
        group = ""
        for act in self:
            at, _, part = act.menu.partition(":")
            if at == name:
                if menu.actions() and part != group:
                    menu.addSeparator()
                group = part
                menu.addAction(self._made[act.name])
