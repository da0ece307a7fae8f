"""Which page of the guide tells of which view, form and dialog: one table, by the names of their classes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtWidgets import QWidget

_READING, _BOARD = "reading", "timeline-and-board"
_WORTH, _EXPORT, _SHARING = "what-the-evidence-is-worth", "handing-a-case-over", "sharing"
_FLIGHTS, _CUSTODY, _MATRIX = "flights", "custody", "what-the-evidence-is-worth#the-matrix"

PLACES: Mapping[str, str] = MappingProxyType(
    {
        # the frame
        "Welcome": "first-steps", "MainWindow": "window", "MenuRow": "window#the-command-box-ctrlk",
        "Navigator": "window#its-parts", "Inspector": "window#its-parts", "StatusLine": "window#its-parts",
        "GuideWindow": "README", "Keyboard": "keyboard", "ChangeKeys": "preferences#keys",
        "Preferences": "preferences", "TasksDialog": "trust#tasks", "Mishap": "trust#when-something-fails",
        "Sifter": "log#sort-filter-choose-columns", "Asking": "window",
        # the views
        "ReadPage": f"{_READING}#read", "SuggestionBar": "suggestions", "AnswerBox": "suggestions",
        "BoardPage": f"{_BOARD}#board", "TimelinePane": f"{_BOARD}#timeline", "DrawingDialog":
        f"{_BOARD}#on-paper-and-in-files", "MapPage": f"{_FLIGHTS}#5-on-the-map-and-on-paper", "MatrixPage": _MATRIX,
        "ReportPage": "summary#composing-a-report", "LogPage": "log", "EntityPage": "entities#its-page",
        "FindingsPage": "findings#findings", "JournalPage": "trust#the-journal",
        # forms
        "TagForm": f"{_READING}#tag-a-sighting-s", "ClaimForm": f"{_READING}#state-a-claim-c",
        "CarriedForm": f"{_READING}#link-l",
        "SourceGradeForm": f"{_WORTH}#grades", "NoteForm": f"{_READING}#notes-and-leads-ctrlm-n",
        "LeadForm": f"{_READING}#notes-and-leads-ctrlm-n", "PinForm": f"{_BOARD}#timeline",
        "EditForm": f"{_READING}#change-your-mind", "CiteForm": "attaching", "RetractForm":
        f"{_WORTH}#withdrawn-sources", "RulingForm": "findings#deciding-of-a-finding", "MarkForm":
        f"{_EXPORT}#what-goes-in", "EntityForm": "entities#make-one", "OnEntity": "entities#its-page",
        "FlyForm": f"{_FLIGHTS}#4-does-it-bear-the-report-out", "HypothesisForm": _MATRIX, "RowForm": _MATRIX,
        "WeightForm": f"{_WORTH}#what-a-row-weighs", "JudgementForm": f"{_WORTH}#judgements",
        "CollectionForm": f"{_CUSTODY}#the-collection-record", "CustodyForm": f"{_CUSTODY}#the-chain",
        "SearchForm": f"{_CUSTODY}#searches-made", "TranslationForm": f"{_CUSTODY}#translations",
        "ImageryForm": "imagery", "BoundForm": "imagery", "OcrForm": "imagery", "StillForm": "imagery",
        # dialogs
        "AttachDialog": "attaching", "LineageDialog": "suggestions#who-draws-on-whom", "OrphansDialog": _READING,
        "BesideDialog": _READING, "ChangedSheet": "attaching#capturing-a-page", "OutcomesDialog": "attaching",
        "ImportDialog": "importing", "ImportTrackerDialog": f"{_FLIGHTS}#1-bring-the-file-in",
        "PasteSheet": "log#copy-to-and-paste-from-a-spreadsheet", "ExportDialog": _EXPORT, "SeenDialog":
        f"{_EXPORT}#how-it-is-made-and-the-proof", "GivenDialog": _EXPORT, "MergeDialog": f"{_SHARING}#taking-it-back",
        "PreviewDialog": "summary#the-evidence-summary", "PrintCheck": "summary#from-a-sentence-back-to-the-bytes",
        "SnapshotsDialog": "trust#snapshots", "TagsDialog": "filing#tags", "ManyFields": "filing#many-records-at-once",
        "EventsDialog": "what-the-evidence-is-worth#reports-of-one-event",
        "NewerSheet": "installing#newer-versions",
        "DuplicatesDialog": "filing#what-may-be-there-twice", "StatisticsDialog": "whole-case#in-figures",
    }
)  # fmt: skip


def place_of(widget: QWidget | None) -> str:
    """The page and anchor for where the keyboard is: the nearest view, form or dialog around it that has one."""
    while widget is not None:
        for kind in type(widget).__mro__:
            if kind.__name__ in PLACES:
                return PLACES[kind.__name__]
        widget = widget.parentWidget()
    return PLACES["MainWindow"]
