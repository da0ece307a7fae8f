"""What every test shares: no display, and no deadline on machines of unknown speed."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("house", deadline=None)
settings.load_profile("house")
