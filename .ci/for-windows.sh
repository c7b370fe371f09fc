# Sourced by what builds for Windows, on Linux.
target=x86_64-pc-windows-gnu

# All that Cargo may know: what differs from one call to the next is built anew.
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=$PWD/.ci/mingw-lld
export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=$PWD/.ci/wine-run
export CC_x86_64_pc_windows_gnu=x86_64-w64-mingw32-gcc-posix
export AR_x86_64_pc_windows_gnu=x86_64-w64-mingw32-ar

install_windows_target() {
    install_packages build-essential gcc-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64 lld
    need x86_64-w64-mingw32-gcc-posix gcc-mingw-w64-x86-64-posix
    need ld.lld lld
    install_target "$target"
}
