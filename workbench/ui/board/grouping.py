"""Groups, areas and groups of origins on a board: made, named, folded, taken apart; cards locked in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.analysis.framing import citing
from workbench.case import acts
from workbench.case.case import Case
from workbench.case.faces import KINDS
from workbench.case.framed import Framed, cards_of
from workbench.ui.board import laying
from workbench.ui.board.asking import ask_name
from workbench.ui.board.membership import hull
from workbench.ui.board.scene import Rect, snapped

if TYPE_CHECKING:
    from workbench.case.acts.boards import Place
    from workbench.ui.board.surface import Surface

AREA = (480.0, 320.0)  # board pixels of an area with nothing selected


class Grouping:
    """Acts on the frames of the board that a page shows."""

    def __init__(self, page: Surface) -> None:
        self._page = page

    # what is meant

    def folded(self) -> list[Framed]:
        """The selected frames that are one card."""
        picked = set(self._page.desk.focus.selected)
        return [frame for frame in self._page.framed if frame.folded and frame.id in picked]

    def touched(self) -> list[Framed]:
        """The frames that selected cards belong to, and the selected folded ones."""
        picked = set(self._page.desk.focus.selected)
        return [frame for frame in self._page.framed if frame.id in picked or picked & set(frame.members)]

    def bare(self) -> bool:
        """Whether what is selected is a frame without cards."""
        primary = self._page.desk.focus.primary
        return any(frame.id == primary and not frame.members for frame in self._page.framed)

    def whole(self) -> list[Framed]:
        """The open frames of which every card is selected, and nothing else is; else the group all of these lie in."""
        picked = set(self._page.desk.focus.selected)
        held = [frame for frame in self._page.framed if not frame.folded and frame.members]
        found = [frame for frame in held if picked >= set(frame.members)]
        if picked and sum(len(frame.members) for frame in found) == len(picked):
            return found
        return [frame for frame in held if frame.kind != "frame" and picked and picked <= set(frame.members)][:1]

    def _cards(self) -> list[bytes]:
        """The selected cards, by their own ids; of folded frames none."""
        ids = {card.record: card.id for card in self._page.raw}
        return [ids[record] for record in self._page.desk.focus.selected if record in ids]

    # groups

    def group(self) -> None:
        """A named frame round the selection; with a whole group in it and its name kept, the others come into that."""
        page, picked = self._page, set(self._page.desk.focus.selected)
        groups = (frame for frame in page.framed if frame.kind == "group" and frame.name and not frame.folded)
        held = next((frame for frame in groups if frame.members and picked > set(frame.members)), None)
        given = held.name if held else ""
        name = ask_name(page, page.tr("Group"), page.tr("Name of the group:"), verb=page.tr("Group"), given=given)
        if held is not None and name == held.name:
            page.placing.do(acts.put_in_frame, self._cards(), held.id)
        elif name is not None:
            self.make(name, "group")

    def area(self) -> None:
        """A named part of the board: round the selection, else in the middle of what is seen."""
        page = self._page
        name = ask_name(page, page.tr("Area"), page.tr("Name of the area:"), verb=page.tr("Draw area"))
        if name is not None:
            self.make(name, "frame")

    def make(self, name: str, kind: str) -> None:
        """A frame of a kind round the selected cards, as one act."""
        page, scene, picked = self._page, self._page.board.scene, self._page.board.picked()
        x, y = page.placing.middle()
        rect = hull(scene, picked) if picked else (x - AREA[0] / 2, y - AREA[1] / 2, x + AREA[0] / 2, y + AREA[1] / 2)
        records = list(page.desk.focus.selected)

        def frame(case: Case) -> None:
            with case.change("New frame" if kind == "frame" else "Group cards"):
                board = page.placing.own(case)
                acts.add_frame(case, board, _placed(rect), kind=kind, name=name, cards=cards_of(case, board, records))

        page.placing.do(frame)

    def origins(self) -> None:
        """All that passes through the selected source, in one frame: its texts on the left, whom it cites right."""
        page, relay = self._page, self._page.desk.focus.primary
        if not self._relayed():
            page.desk.complaint.emit(
                page.tr("Origins are grouped round one source; select its card alone, then press O.")
            )
            return
        hops = {key: far for key, far in citing(page.desk.case, relay).items() if page.desk.case.table(key) in KINDS}

        def frame(case: Case) -> None:
            with case.change("Group origins"):
                board = page.placing.own(case)
                places = laying.columns(case, page.board, hops, page.placing.middle(), staying=page.locked)
                for record, (x, y) in places.items():
                    acts.place_card(case, board, record, x=x, y=y)
                cards = cards_of(case, board, hops)
                acts.add_frame(case, board, (0.0, 0.0, *AREA), kind="origins", cards=cards, about=relay)

        if page.placing.do(frame):
            page.desk.focus.select(relay)
            scene = page.board.scene
            page.board.bring_all(hull(scene, [scene.at[each] for each in {*hops, relay} if each in scene.at]))

    def _relayed(self) -> bool:
        """Whether one source is selected, and it lies here."""
        page, picked = self._page, self._page.desk.focus.selected
        return len(picked) == 1 and picked[0] in page.laid and page.desk.case.table(picked[0]) == "source"

    def fold(self) -> None:
        """Each of the selected groups becomes one card."""
        self._fold(self.whole(), folded=True)

    def unfold(self) -> None:
        """The selected folded groups show their cards again."""
        self._fold(self.folded(), folded=False)

    def turn(self, frame: bytes) -> None:
        """Fold a frame that is open."""
        self._fold([each for each in self._page.framed if each.id == frame], folded=True)

    def _fold(self, frames: list[Framed], *, folded: bool) -> None:
        def fold(case: Case) -> None:
            with case.change("Fold frame" if folded else "Unfold frame"):
                for frame in frames:
                    acts.fold_frame(case, frame.id, folded=folded)

        if frames and self._page.placing.do(fold):
            records = [frame.id for frame in frames] if folded else [each for frame in frames for each in frame.members]
            self._page.desk.focus.select(*records)

    def ungroup(self) -> None:
        """Some selected cards of a group leave it; where all are selected, or it is folded, the frame goes."""
        picked = set(self._page.desk.focus.selected)
        gone = [frame.id for frame in self.touched() if frame.id in picked or picked >= set(frame.members)]
        staying = {each for frame in self._page.framed if frame.id in gone for each in frame.members}
        leaving = [card.id for card in self._page.raw if card.record in picked - staying]

        def part(case: Case) -> None:
            with case.change("Ungroup cards"):
                acts.remove_frame(case, gone)
                acts.put_in_frame(case, leaving, None)

        self._page.placing.do(part)

    def entitle(self) -> None:
        """Another name for the group of the primary card."""
        page, frame = self._page, self.touched()[0]
        ask = page.tr("Name of the group:")
        name = ask_name(page, page.tr("Rename group"), ask, verb=page.tr("Rename"), given=frame.name)
        if name is not None:
            page.placing.do(lambda case: acts.set_fields(case, frame.id, {"name": name}))

    def members(self) -> None:
        """Select all cards of the groups that selected ones belong to."""
        self._page.desk.focus.select(*(each for frame in self.touched() for each in frame.members))

    def lock(self) -> None:
        """Lock the selected cards where they lie; where all are locked, let them go."""
        page = self._page
        held = set(page.desk.focus.selected) <= page.locked
        page.placing.do(lambda case: acts.lock_cards(case, self._cards(), locked=not held))


def _placed(rect: Rect) -> Place:
    left, top, right, bottom = rect
    return snapped(left), snapped(top), snapped(right - left), snapped(bottom - top)
