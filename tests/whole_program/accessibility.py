"""What a screen reader finds in the windows of one process, does there, and is told.

Answers each line of JSON on stdin with one of its own:
{"process": id}                     a list of elements from the root down, empty for no window
{"process": id, "press": name}      whether there was one thing of this name to press
{"process": id, "focus": name}      whether there was one thing of this name to go to
{"announced": true}                 everything that was announced so far, in order
"""

import json

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

import lines

STATES = {
    "enabled": Atspi.StateType.ENABLED,
    "focused": Atspi.StateType.FOCUSED,
    "showing": Atspi.StateType.SHOWING,
    "checked": Atspi.StateType.CHECKED,
    "invalid": Atspi.StateType.INVALID_ENTRY,
}
announced = []


def text_of(element):
    text = element.get_text_iface()
    return Atspi.Text.get_text(text, 0, -1) if text else ""


def bounds_of(element):
    component = element.get_component_iface()
    if not component:
        return [0, 0, 0, 0]
    extents = component.get_extents(Atspi.CoordType.SCREEN)
    return [extents.x, extents.y, extents.width, extents.height]


def describe(element):
    states = element.get_state_set()
    return {
        "role": element.get_role_name(),
        "name": element.get_name() or "",
        "description": element.get_description() or "",
        "text": text_of(element),
        "bounds": bounds_of(element),
        "states": [name for name, state in STATES.items() if states.contains(state)],
    }


def below(element):
    yield element
    for index in range(element.get_child_count()):
        child = element.get_child_at_index(index)
        if child:
            yield from below(child)


def elements_of(process):
    desktop = Atspi.get_desktop(0)
    # Nothing is remembered: the answer is what stands there now.
    desktop.set_cache_mask(Atspi.Cache.NONE)
    desktop.clear_cache()
    for index in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(index)
        if application and application.get_process_id() == process:
            yield from below(application)


def usable(process, name, wanted):
    """The one element of this name that has what is wanted."""
    found = []
    for element in elements_of(process):
        states = element.get_state_set()
        is_enabled = states.contains(Atspi.StateType.ENABLED)
        if element.get_name() == name and is_enabled and wanted(element):
            found.append(element)
    return found[0] if len(found) == 1 else None


def press(process, name):
    def can_be_pressed(element):
        action = element.get_action_iface()
        return action is not None and Atspi.Action.get_n_actions(action) > 0

    element = usable(process, name, can_be_pressed)
    return element is not None and Atspi.Action.do_action(element.get_action_iface(), 0)


def focus(process, name):
    def can_be_gone_to(element):
        return element.get_state_set().contains(Atspi.StateType.FOCUSABLE)

    element = usable(process, name, can_be_gone_to)
    return element is not None and Atspi.Component.grab_focus(element.get_component_iface())


def answer(question):
    if "announced" in question:
        return announced
    process = question["process"]
    if "press" in question:
        return press(process, question["press"])
    if "focus" in question:
        return focus(process, question["focus"])
    return [describe(element) for element in elements_of(process)]


def nothing(question):
    return False if "press" in question or "focus" in question else []


def on_event(event):
    announced.append(event.any_data if isinstance(event.any_data, str) else "")


def on_line(line):
    question = json.loads(line)
    # Something vanished while it was being read: the next look will find the new state.
    try:
        said = answer(question)
    except GLib.Error:
        said = nothing(question)
    print(json.dumps(said), flush=True)


Atspi.init()
listener = Atspi.EventListener.new(on_event)
listener.register("object:announcement")
lines.on_each(on_line, Atspi.event_quit)
Atspi.event_main()
