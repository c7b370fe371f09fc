"""Reads the lines on stdin while GLib's main loop runs, so that D-Bus is served meanwhile."""

import os
import sys

from gi.repository import GLib


def on_each(line_came, at_end):
    """Calls `line_came` with each line, and `at_end` when there are no more."""
    rest = b""

    def on_input(_source, _condition):
        nonlocal rest
        read = os.read(sys.stdin.fileno(), 65536)
        if not read:
            at_end()
            return False
        *lines, rest = (rest + read).split(b"\n")
        for line in lines:
            line_came(line.decode())
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, on_input)
