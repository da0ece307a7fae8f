"""The Report workspace: live pages beside the list of their sections."""
