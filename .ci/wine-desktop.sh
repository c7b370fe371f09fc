# Sourced by what runs Windows programs: a Wine, in this system or in a newer Debian's folder, and a
# display for it.
home=$PWD/target/wine
# Older ones cannot tell which program has a port, and take seconds to find out.
oldest_wine=10

install_display() {
    install_packages openbox xvfb
    need Xvfb xvfb
    need openbox openbox
    mkdir -p "$home"
}

# The Wine that there is, or that this Debian has.
has_wine() {
    local version
    version=$(.ci/wine --version 2>/dev/null | sed -n 's/^wine-\([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge "$oldest_wine" ] && return 0
    command -v apt-get >/dev/null || give_up "Wine $oldest_wine or newer is missing."
    as_root apt-get update -qq
    version=$(apt-cache policy wine | sed -n 's/^ *Candidate: *\([0-9]*\).*/\1/p')
    [ "${version:-0}" -ge "$oldest_wine" ] && install_packages wine wine64
}

# Debian 13's, in a folder of its own: it wants a newer C library.
newer_debian() {
    local mirror
    install_packages debian-archive-keyring mmdebstrap util-linux
    need mmdebstrap mmdebstrap
    [ -e "$home/trixie/usr/lib/wine/wine64" ] && return 0
    rm -rf "$home/trixie"
    mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/debian.sources | head -n 1)
    mmdebstrap --quiet --variant=minbase --aptopt='Apt::Install-Recommends "false"' \
        --include=ca-certificates,fonts-dejavu-core,fonts-liberation,fonts-wine,fonts-wqy-microhei,libegl1,libgl1,libgl1-mesa-dri,libgnutls30t64,libvulkan1,libxcomposite1,libxcursor1,libxfixes3,libxi6,libxinerama1,libxrandr2,libxrender1,libxxf86vm1,mesa-vulkan-drivers,wine,wine64 \
        trixie "$home/trixie" "$mirror" \
        || give_up "no Wine $oldest_wine: Debian 13 cannot be had from $mirror"
    # Without it `localhost` is no name there.
    cp /etc/hosts "$home/trixie/etc/hosts"
}

# The script once more, where the newer Debian's Wine is found.
enter_newer_debian() {
    export STILE_WINE_INSIDE=yes STILE_WINE_ROOT=$home/trixie
    # What is mounted into it is seen by this run alone, and gone with it.
    [ "$(id -u)" = 0 ] && exec unshare --mount "$@"
    exec unshare --user --map-root-user --mount "$@"
}

programs=()
wineserver() {
    local server=/usr/lib/wine/wineserver64
    if [ -n "${STILE_WINE_ROOT:-}" ]; then
        chroot "$STILE_WINE_ROOT" "$server" "$@"
    else
        [ -x "$server" ] || server=wineserver
        command "$server" "$@"
    fi
}
end() {
    wineserver -k >/dev/null 2>&1 || true
    kill "${programs[@]}" 2>/dev/null || true
}

# A display, to be there before Wine's first start: its desktop remembers having had none.
open_display() {
    rm -f "$home/display"
    Xvfb -displayfd 3 -screen 0 1280x1000x24 -nolisten tcp -noreset "$@" 3>"$home/display" 2>/dev/null &
    local server=$!
    programs+=("$server")
    until [ -s "$home/display" ]; do
        kill -0 "$server" 2>/dev/null || give_up "no display: Xvfb ended at its start"
        sleep 0.1
    done
    DISPLAY=:$(cat "$home/display")
    export DISPLAY
    openbox >/dev/null 2>&1 &
    programs+=($!)
}

# A computer on which nobody has done anything yet.
new_computer() {
    rm -rf "$WINEPREFIX"
    WINEDLLOVERRIDES='mscoree,mshtml=' .ci/wine wineboot --init >/dev/null 2>&1 \
        || give_up "Wine does not start. Try: WINEPREFIX=$WINEPREFIX .ci/wine wineboot --init"
    .ci/wine reg add 'HKCU\Software\Wine\WineBrowser' /v Browsers /d "$home/browser" /f >/dev/null 2>&1
    wineserver -w || true
}

# From here on there is a Wine, and what was started for it ends with the script.
open_wine() {
    if [ -n "${STILE_WINE_ROOT:-}" ]; then
        mkdir -p "$STILE_WINE_ROOT$PWD"
        for folder in /proc /dev /tmp "$PWD"; do
            mount --rbind "$folder" "$STILE_WINE_ROOT$folder"
        done
    fi
    export TZ=UTC LC_ALL=C.UTF-8
    export WINEPREFIX=$home/prefix WINEDEBUG=-all
    unset WAYLAND_DISPLAY
    trap end EXIT
}
