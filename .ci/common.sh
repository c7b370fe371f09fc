# Sourced by ./run and by what it calls: ways to get what is missing on this machine.

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# One line, and the end.
give_up() {
    echo "run: $*" >&2
    exit 1
}

# Debian packages. Elsewhere whatever is installed is used.
install_packages() {
    command -v apt-get >/dev/null || return 0
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' \
            || missing+=("$package")
    done
    [ "${#missing[@]}" = 0 ] && return 0
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${missing[@]}" >/dev/null
}

# A program that must be there by now; Debian's package for it.
need() {
    command -v "$1" >/dev/null || give_up "$1 is missing. Debian has it in the package $2."
}

install_rust() {
    if [ -f "$HOME/.cargo/env" ]; then . "$HOME/.cargo/env"; fi
    # An older one cannot read the manifest.
    cargo metadata --format-version 1 --no-deps >/dev/null 2>&1 && return 0
    install_packages build-essential ca-certificates curl
    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile default \
        --default-toolchain 1.95.0
    . "$HOME/.cargo/env"
}

# Cargo's own commands that come as crates; without optimization they build in half the time.
install_tool() {
    command -v "$1" >/dev/null && return 0
    cargo install --locked --profile dev "${@:2}" "$1"
}

# The standard library for another system: rustup's, or built here from its source.
install_target() {
    rustup target list --installed 2>/dev/null | grep -qx "$1" && return 0
    rustup target add "$1" >/dev/null 2>&1 && return 0
    .ci/build-std "$1"
    export RUSTUP_TOOLCHAIN=stile-cross
}
