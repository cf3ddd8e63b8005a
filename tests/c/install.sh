#!/bin/sh
# Installs the C library and builds programs with it as its users do.
#   [PROFILE=dev] [PORTABLE=1] tests/c/install.sh URL
# URL is where a feiding-sandbox listens. With PORTABLE, $ZIG is a zig that links for old systems.
set -eu
url=$1
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../.. cc=${CC:-cc} profile=${PROFILE:-release}
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
version=$(cd "$root" && cargo pkgid -p feiding-ffi | sed 's/.*[@#]//')
fail() { echo "install.sh: $*" >&2; exit 1; }
make() { command make -s -C "$root" PROFILE="$profile" PORTABLE="${PORTABLE:-}" "$@"; }
# runs PROGRAM...: each says what it sent.
runs() {
    for program in "$@"; do
        "$program" "$url" | tee "$build/said"
        grep -q '^feiding .* sent om_' "$build/said" || fail "$program sent nothing"
    done
}
# needs PROGRAM yes|no: whether a program looks for the shared library under its soname.
needs() {
    found=no
    if readelf -d "$1" | grep -q 'NEEDED.*\[libfeiding\.so\.0\]'; then found=yes; fi
    [ "$found" = "$2" ] || fail "$1 needs libfeiding.so.0: $found, and not $2"
}

# What is installed is the same wherever it goes, so nothing in it names a folder.
home=$build/home
make install PREFIX="$home" DESTDIR=
make install PREFIX=/opt/feiding DESTDIR="$build/stage"
diff -r "$home" "$build/stage/opt/feiding"
moved=$build/moved
mv "$build/stage/opt/feiding" "$moved"
{
    (cd "$root" && find include -type f)
    echo "lib/cmake/feiding/feiding-config-version.cmake
lib/cmake/feiding/feiding-config.cmake
lib/libfeiding.a
lib/libfeiding.so
lib/libfeiding.so.0
lib/libfeiding.so.$version
lib/pkgconfig/feiding-static.pc
lib/pkgconfig/feiding.pc"
} | sort >"$build/expected"
(cd "$home" && find . ! -type d | sed 's,^\./,,' | sort) | diff "$build/expected" -
[ "$(readlink "$home/lib/libfeiding.so") $(readlink "$home/lib/libfeiding.so.0")" = \
    "libfeiding.so.0 libfeiding.so.$version" ] || fail "the links of the soname are wrong"
"${PYTHON:-python3}" "$root/ffi/abi.py" check "$home/lib/libfeiding.so" "$home/lib/libfeiding.a"

# A plain Makefile and pkg-config, in both places and both ways.
try_pkg_config() {
    cp -r "$here/legacy" "$build/legacy"
    for prefix in "$home" "$moved"; do
        export PKG_CONFIG_PATH="$prefix/lib/pkgconfig"
        for module in feiding feiding-static; do
            command make -s -C "$build/legacy" clean notify CC="$cc" MODULE=$module \
                LDFLAGS="-Wl,-rpath,$prefix/lib"
            shared=yes
            [ $module = feiding ] || shared=no
            needs "$build/legacy/notify" $shared
            runs "$build/legacy/notify"
        done
    done

    # pkg-config --static, for a program that brings the C library too, where there is one to bring.
    # The warnings are of names that glibc looks up by other libraries all the same.
    if ! echo 'int main(void) { return 0; }' | "$cc" -x c - -static -o "$build/none" 2>/dev/null; then
        echo "no static C library here: not tried"
        return
    fi
    # shellcheck disable=SC2046
    "$cc" -std=c99 $(pkg-config --cflags feiding) "$here/legacy/notify.c" -o "$build/whole" -static \
        $(pkg-config --static --libs feiding) 2>"$build/warnings" || { cat "$build/warnings"; exit 1; }
    runs "$build/whole"
}

# What docs/c.md shows, in C and other languages.
try_docs() { "${PYTHON:-python3}" "$here/docs.py" "$home" "$url"; }

# CMake, which is told only where the whole is.
try_cmake() {
    cmake -S "$here/legacy" -B "$build/cmake" -DCMAKE_PREFIX_PATH="$moved" \
        -DCMAKE_C_COMPILER="$cc" >/dev/null
    cmake --build "$build/cmake" >/dev/null
    needs "$build/cmake/notify" yes
    needs "$build/cmake/notify-static" no
    runs "$build/cmake/notify" "$build/cmake/notify-static"
    major=${version%%.*}
    for wanted in "$version:0" "$major:0" "$major.999:1" "$((major + 1)):1"; do
        sed "s/feiding 0.1 /feiding ${wanted%:*} /" "$here/legacy/CMakeLists.txt" \
            >"$build/legacy/CMakeLists.txt"
        got=0
        cmake -S "$build/legacy" -B "$build/version" -DCMAKE_PREFIX_PATH="$moved" >/dev/null 2>&1 || got=1
        [ $got = "${wanted#*:}" ] || fail "find_package(feiding ${wanted%:*}) gave $got"
        rm -rf "$build/version"
    done
}

# try TOOL WHAT: what needs a tool that a machine may lack.
try() { if command -v "$1" >/dev/null; then "try_$2"; else echo "no $1 here: $2 was not tried"; fi; }
try pkg-config pkg_config
try cmake cmake
try pkg-config docs

# Plain flags.
"$cc" -I"$home/include" "$here/legacy/notify.c" -o "$build/plain" -L"$home/lib" -lfeiding \
    -Wl,-rpath,"$home/lib"
"$cc" -I"$home/include" "$here/legacy/notify.c" -o "$build/plain-static" "$home/lib/libfeiding.a" \
    -lpthread -ldl -lm
runs "$build/plain" "$build/plain-static"
if [ -f "$home/include/feiding.hpp" ]; then
    echo '#include <feiding.hpp>
int main() { return feiding::version().empty(); }' >"$build/face.cpp"
    ${CXX:-c++} -std=c++11 -I"$home/include" "$build/face.cpp" -o "$build/face" -L"$home/lib" -lfeiding \
        -Wl,-rpath,"$home/lib"
    "$build/face"
fi

# Another static library that is written in Rust, in the same program.
echo '#[unsafe(no_mangle)]
pub extern "C" fn other() -> i32 { std::panic::catch_unwind(|| 7).unwrap_or(0) }' >"$build/other.rs"
rustc -O --crate-type staticlib "$build/other.rs" -o "$build/libother.a"
echo '#include <feiding.h>
int other(void);
int main(void) { return other() != 7 || !feiding_version(); }' >"$build/two.c"
"$cc" -I"$home/include" "$build/two.c" -o "$build/two" "$home/lib/libfeiding.a" "$build/libother.a" \
    -lpthread -ldl -lm
"$build/two"

# With the names that glibc 2.17 has, and no others. zig does not bring an unwinder by itself, as
# other compilers do.
if [ -n "${PORTABLE:-}" ]; then
    target=$(uname -m)-linux-gnu.2.17
    $ZIG cc -target "$target" -I"$home/include" "$here/legacy/notify.c" -o "$build/old" \
        "$home/lib/libfeiding.so"
    $ZIG cc -target "$target" "$here/legacy/notify.c" -o "$build/old-static" \
        -I"$home/include" "$home/lib/libfeiding.a" -lpthread -ldl -lm -lunwind
    "$root/ffi/package/oldest.sh" "$build/old-static" 2.17
    export LD_LIBRARY_PATH="$home/lib"
    runs "$build/old" "$build/old-static"
fi

make uninstall PREFIX="$home" DESTDIR=
[ -z "$(find "$home" ! -type d)" ] || fail "make uninstall left $(find "$home" ! -type d)"
echo "installs, links and runs: $profile${PORTABLE:+, portable}"
