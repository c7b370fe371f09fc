"""How a desktop is set, as programs ask its portal (org.freedesktop.portal.Settings).

Each line on stdin sets one value, such as "contrast 1", and tells whoever listens; it is
answered with "set" when that is done.
"""

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

import lines

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
INTERFACE = "org.freedesktop.portal.Settings"
APPEARANCE = "org.freedesktop.appearance"
NODE = Gio.DBusNodeInfo.new_for_xml(
    f"""<node><interface name="{INTERFACE}">
    <method name="Read">
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
    </method>
    <signal name="SettingChanged"><arg type="s"/><arg type="s"/><arg type="v"/></signal>
    </interface></node>"""
)
values = {}


def answer(_connection, _sender, _path, _interface, _method, parameters, invocation):
    namespace, key = parameters.unpack()
    if namespace == APPEARANCE and key in values:
        value = GLib.Variant("v", GLib.Variant("u", values[key]))
        invocation.return_value(GLib.Variant("(v)", (value,)))
    else:
        invocation.return_dbus_error("org.freedesktop.portal.Error.NotFound", "no such setting")


def set_value(line):
    key, value = line.split()
    values[key] = int(value)
    changed = (APPEARANCE, key, GLib.Variant("u", values[key]))
    bus.emit_signal(None, PATH, INTERFACE, "SettingChanged", GLib.Variant("(ssv)", changed))
    bus.flush_sync(None)
    print("set", flush=True)


bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
bus.register_object(PATH, NODE.interfaces[0], answer, None, None)
loop = GLib.MainLoop()
Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, None, lambda *_: loop.quit())
lines.on_each(set_value, loop.quit)
loop.run()
