"""The desktop: the only Qt."""

from workbench.ui import overrides

overrides.keep_errors_whole()
