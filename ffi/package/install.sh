#!/bin/sh
# Puts the C library where compilers and programs look for it, or takes it away again.
#   PREFIX=/usr/local [DESTDIR=/stage] ffi/package/install.sh install FOLDER
#   PREFIX=/usr/local [DESTDIR=/stage] ffi/package/install.sh uninstall
# FOLDER holds libfeiding.so and libfeiding.a. DESTDIR is put before every path that is written, and
# stands in no file.
set -eu
what=$1 built=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
to=${DESTDIR:-}$PREFIX
version=$(sed -n '/^\[workspace.package\]/,/^$/s/^version = "\(.*\)"/\1/p' "$root/Cargo.toml")
soversion=$(sed -n 's/^#define FEIDING_ABI_VERSION //p' "$root/include/feiding.h")
headers=$(cd "$root/include" && find . -type f)
# What the library asks of the system (rustc --print native-static-libs). Not -lgcc_s and -lc: the
# compiler adds them, and the first has no static form.
system="-lutil -lrt -lpthread -lm -ldl"

fill() {
    sed -e "s/@VERSION@/$version/g" -e "s/@SOVERSION@/$soversion/g" -e "s/@SYSTEM@/$system/g" \
        -e "s/@SYSTEM_LIST@/$(echo "$system" | tr ' ' ';')/g" "$here/$1.in" >"$to/$2/$1"
    chmod 644 "$to/$2/$1"
}

# The headers, those of C++ in a folder of their own too.
headers=$(cd "$root/include" && find . -type f | sed 's,^\./,,')

case $what in
install)
    [ -f "$built/libfeiding.so" ] || { echo "there is no $built/libfeiding.so: run make lib" >&2; exit 1; }
    install -d "$to/include" "$to/lib/pkgconfig" "$to/lib/cmake/feiding"
    for header in $headers; do install -D -m 644 "$root/include/$header" "$to/include/$header"; done
    install -m 755 "$built/libfeiding.so" "$to/lib/libfeiding.so.$version"
    ln -sf "libfeiding.so.$version" "$to/lib/libfeiding.so.$soversion"
    ln -sf "libfeiding.so.$soversion" "$to/lib/libfeiding.so"
    install -m 644 "$built/libfeiding.a" "$to/lib"
    for name in feiding.pc feiding-static.pc; do fill $name lib/pkgconfig; done
    for name in feiding-config.cmake feiding-config-version.cmake; do fill $name lib/cmake/feiding; done
    # Only the system's own linker has an index, and only the system's owner may write it.
    [ -n "${DESTDIR:-}" ] || echo "if $PREFIX/lib is one of the system's library folders, run ldconfig"
    ;;
uninstall)
    for header in $headers; do rm -f "$to/include/$header"; done
    rmdir "$to/include/feiding" 2>/dev/null || true # it may not be there
    rm -f "$to/lib/libfeiding.so.$version" "$to/lib/libfeiding.so.$soversion" \
        "$to/lib/libfeiding.so" "$to/lib/libfeiding.a" \
        "$to/lib/pkgconfig/feiding.pc" "$to/lib/pkgconfig/feiding-static.pc"
    rm -rf "$to/lib/cmake/feiding"
    ;;
*)
    echo "usage: install.sh install|uninstall FOLDER" >&2
    exit 2
    ;;
esac
