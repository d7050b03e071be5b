"""Real processes that do the same thing at the same moment.

    with race(8) as desks:
        opened = desks.map(open_room_of, url, visit.id)

Each desk is a process that has done nothing yet but its imports. They are released together by a
barrier, again and again, so that one block can hold many rounds: the first is between desks that
have not connected to anything, the others between warm ones.
"""

import traceback
from contextlib import contextmanager

from tests import warm

DEADLINE_S = 120.0
"""For one round, the start of the processes included."""


class FailedAtDeskError(Exception):
    """What one desk failed with: its traceback."""


class Desks:
    def __init__(self, pipes, deadline_s):
        self._pipes = pipes
        self._deadline_s = deadline_s

    def map(self, deed, *arguments):
        """Do *deed* at every desk at once; return the results, in no order that matters.

        *deed* is a function of a module that the desks can import.

        Raises:
            FailedAtDeskError: A desk failed; all have answered.
        """
        for pipe in self._pipes:
            pipe.send((deed, arguments))
        answers = [_answer(pipe, self._deadline_s) for pipe in self._pipes]
        failures = [said for went_well, said in answers if not went_well]
        if failures:
            raise FailedAtDeskError("\n".join(failures))
        return [said for _, said in answers]


@contextmanager
def race(count, deadline_s=DEADLINE_S):
    """Keep *count* desks at the start until the block is left; each round takes *deadline_s*."""
    barrier = warm.context.Barrier(count)
    pipes, processes = [], []
    for _ in range(count):
        ours, theirs = warm.context.Pipe()
        process = warm.context.Process(target=_stand_by, args=(theirs, barrier), daemon=True)
        process.start()
        theirs.close()
        pipes.append(ours)
        processes.append(process)
    try:
        yield Desks(pipes, deadline_s)
    finally:
        for pipe in pipes:
            pipe.close()  # which ends the process at its other end
        for process in processes:
            process.join(DEADLINE_S)
            process.close()


def _answer(pipe, deadline_s):
    if not pipe.poll(deadline_s):
        return False, f"no answer within {deadline_s:.0f} s"
    try:
        return pipe.recv()
    except EOFError:
        return False, "the desk is gone"


def _stand_by(pipe, barrier):
    while True:
        try:
            deed, arguments = pipe.recv()
        except EOFError:
            return
        barrier.wait(DEADLINE_S)
        try:
            pipe.send((True, deed(*arguments)))
        except Exception:  # noqa: BLE001 - told to the test
            pipe.send((False, traceback.format_exc()))
