"""Says what a screen reader finds in the windows of one process.

Answers each line on stdin (a process id) with one line of JSON: a list of elements from the
root down, or an empty list while the process shows nothing.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

STATES = {
    "enabled": Atspi.StateType.ENABLED,
    "focused": Atspi.StateType.FOCUSED,
    "showing": Atspi.StateType.SHOWING,
}


def text_of(element):
    text = element.get_text_iface()
    return Atspi.Text.get_text(text, 0, -1) if text else ""


def bounds_of(element):
    component = element.get_component_iface()
    if not component:
        return [0, 0, 0, 0]
    extents = component.get_extents(Atspi.CoordType.SCREEN)
    return [extents.x, extents.y, extents.width, extents.height]


def add(element, found):
    states = element.get_state_set()
    found.append(
        {
            "role": element.get_role_name(),
            "name": element.get_name() or "",
            "text": text_of(element),
            "bounds": bounds_of(element),
            "states": [name for name, state in STATES.items() if states.contains(state)],
        }
    )
    for index in range(element.get_child_count()):
        child = element.get_child_at_index(index)
        if child:
            add(child, found)


def elements_of(process):
    desktop = Atspi.get_desktop(0)
    # Nothing is remembered: the answer is what stands there now.
    desktop.set_cache_mask(Atspi.Cache.NONE)
    desktop.clear_cache()
    found = []
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application and application.get_process_id() == process:
            add(application, found)
    return found


Atspi.init()
for line in sys.stdin:
    # Something vanished while it was being read: the next look will find the new state.
    try:
        answer = elements_of(int(line))
    except GLib.Error:
        answer = []
    print(json.dumps(answer), flush=True)
