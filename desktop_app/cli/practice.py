"""The practice service from the command line."""

from __future__ import annotations

import argparse
import sys

from desktop_app.cli.program import say_json
from desktop_app.settings import Home


def serve(wish: argparse.Namespace, home: Home) -> int:
    """Run the practice service in the foreground; its first line says how to reach it."""
    from desktop_app.practice import server

    server.serve(
        home.folder,
        wish.port,
        on_ready=lambda endpoint: say_json(
            {"endpoint": endpoint.url, "api_key": endpoint.api_key, "secret": endpoint.secret}
        ),
        idle_s=server.IDLE_S if wish.on_demand else None,
    )
    return 0


def end(_: argparse.Namespace, home: Home) -> int:
    """End the service that runs, as an installer wants before it replaces the program's files."""
    from desktop_app.practice import locate

    if locate.end(home.folder):
        return 0
    print("A desk or a page still uses the practice service.", file=sys.stderr)
    return 1
