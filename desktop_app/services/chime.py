"""The short sound of a patient who waits, played by what the system has for that."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading

from desktop_app import outside, resources

SOUND = resources.folder() / "sounds" / "waiting.wav"
PLAYERS = ("pw-play", "paplay", "aplay") if sys.platform != "darwin" else ("afplay",)
"""The systems' own commands that play a file and end; the first that is there is taken."""


def chime() -> bool:
    """Play the sound; return at once. False: there is nothing here to play it with."""
    if sys.platform == "win32":
        import winsound

        how = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        try:
            winsound.PlaySound(str(SOUND), how)
        except RuntimeError:  # no sound card
            return False
        return True
    player = next(filter(None, map(shutil.which, PLAYERS)), None)
    return player is not None and _play(player)


def _play(player: str) -> bool:
    try:
        process = subprocess.Popen(  # noqa: S603 - the system's own player, a file of our own
            [player, str(SOUND)],
            env=outside.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    # Whoever starts a process must take its exit code, or it stays behind as a zombie.
    threading.Thread(target=process.wait, name="chime-exit", daemon=True).start()
    return True
