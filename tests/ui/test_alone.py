"""Heavy work beside the window has one turn after the other, and is left while it waits."""

from threading import Event, Thread

from workbench.ui.alone import alone, let_others


class _Left(Exception):
    pass


def test_work_that_waits_has_its_turn_between_two_pieces_of_the_other():
    order: list[str] = []
    asked, done = Event(), Event()

    def other() -> None:
        with alone(asked.set):
            order.append("other")
        done.set()

    with alone():
        let_others()  # nobody waits
        order.append("first piece")
        Thread(target=other, daemon=True).start()
        assert asked.wait(20)
        assert order == ["first piece"]
        while not done.is_set():
            let_others()
        order.append("second piece")
    assert order == ["first piece", "other", "second piece"]
    let_others()  # whoever has no turn gives none away


def test_who_waits_can_leave_and_holds_nobody_up():
    came: list[bool] = []

    def leave() -> None:
        raise _Left

    def other() -> None:
        try:
            with alone(leave):
                came.append(True)
        except _Left:
            came.append(False)

    with alone():
        waits = Thread(target=other, daemon=True)
        waits.start()
        waits.join()
    assert came == [False]
    with alone(leave):
        pass
