"""Make the sound of a patient who waits: two soft notes, a fifth apart.

python tests/data/make_waiting_sound.py resources/sounds/waiting.wav
"""

import io
import math
import struct
import sys
import wave
from pathlib import Path

RATE = 22_050
NOTES = ((0.0, 523.25), (0.14, 783.99))
"""When each begins (s), and its pitch (Hz): C5 and G5."""
LENGTH_S, DECAY_S, ATTACK_S = 0.7, 0.14, 0.008
LOUDNESS = 0.28


def sample(at):
    value = 0.0
    for begins, pitch in NOTES:
        age = at - begins
        if age > 0:
            swell = min(1.0, age / ATTACK_S) * math.exp(-age / DECAY_S)
            turn = 2 * math.pi * pitch * age
            value += swell * (math.sin(turn) + 0.2 * math.sin(2 * turn))
    fade = min(1.0, (LENGTH_S - at) / 0.05)
    return round(32_767 * LOUDNESS * value * fade)


def sound():
    made = io.BytesIO()
    with wave.open(made, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        samples = (sample(number / RATE) for number in range(round(RATE * LENGTH_S)))
        out.writeframes(b"".join(struct.pack("<h", each) for each in samples))
    return made.getvalue()


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(sound())
