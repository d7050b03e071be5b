"""The form of a meeting ID: the provider's ``roomId``. It is only ever received, never built."""

from __future__ import annotations

import re

MEETING_ID = re.compile(r"[a-z0-9]{3,4}(?:-[a-z0-9]{4}){2}")
"""Use ``fullmatch``. Source: docs.videosdk.live, whose examples are 3-4-4 and 4-4-4."""
