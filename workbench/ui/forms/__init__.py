"""Forms beside what they are about: tag, state, link, grade, note, edit, all from the keyboard."""

from workbench.ui.forms.binding import bind_all

__all__ = ["bind_all"]
