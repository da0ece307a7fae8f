"""The real window on a virtual screen: a window manager, real keys, and the accessibility bus a screen reader uses."""
