#!/bin/sh
# Builds the C++ programs in every edition of the language, and runs them.
#   tests/cpp/run.sh LIBDIR URL
# LIBDIR holds libfeiding.so, URL is where a feiding-sandbox listens.
set -eu
libdir=$(cd "$1" && pwd) url=$2
here=$(cd "$(dirname "$0")" && pwd)
include=$here/../../include
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
# The library asks for itself under its soname.
ln -s "$libdir/libfeiding.so" "$build/libfeiding.so.0"
export LD_LIBRARY_PATH="$build" TMPDIR="$build" RUST_BACKTRACE=0 LARK_APP_SECRET=secret

# Whatever C can set and read, C++ can; the status of an error it has from the failed function.
for function in $(nm -D --defined-only "$libdir/libfeiding.so" | sed -n 's/.* T //p' |
    grep -E '^feiding_(args|options|call_options|reply|error|pages|request|response|result|operation)_' |
    grep -v feiding_error_status); do
    grep -qw "$function" "$include"/feiding/*.hpp || { echo "feiding.hpp lacks $function" >&2; exit 1; }
done

flags="-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Werror -I$include"
cxx=${CXX:-c++}
compilers=$cxx
if command -v clang++ >/dev/null; then compilers="$cxx clang++"; fi

programs="send args moves replies errors pages callbacks transport options operations threads environment"
for name in $programs; do
    for compiler in $compilers; do
        for std in c++11 c++14 c++17 c++20; do
            $compiler -std=$std $flags -fsyntax-only "$here/$name.cpp"
        done
    done
    echo "== $name"
    $cxx -std=c++11 $flags -g "$here/$name.cpp" -o "$build/$name" "$build/libfeiding.so.0" -lpthread
    "$build/$name" "$url"
done

# Without type information nothing is lost, exceptions of callbacks least of all.
for name in callbacks transport; do
    echo "== $name without RTTI"
    $cxx -std=c++11 -fno-rtti $flags "$here/$name.cpp" -o "$build/other" "$build/libfeiding.so.0" \
        -lpthread
    "$build/other" "$url"
done

# Each part stands by itself, and two units with all of them link.
for part in "$include"/feiding/*.hpp; do
    echo "#include \"$part\"" >"$build/unit.cpp"
    $cxx -std=c++11 $flags -fsyntax-only "$build/unit.cpp"
done
echo '#include "feiding.hpp"
std::string first() { return feiding::version(); }' >"$build/first.cpp"
echo '#include "feiding.hpp"
std::string first();
int main() { return first() != feiding::version() || feiding::abi_version() != FEIDING_ABI_VERSION; }' \
    >"$build/second.cpp"
$cxx -std=c++11 $flags "$build/first.cpp" "$build/second.cpp" "$build/libfeiding.so.0" -o "$build/two"
"$build/two"

if command -v valgrind >/dev/null; then
    for name in $programs; do
        echo "== $name under valgrind"
        valgrind --quiet --error-exitcode=9 --leak-check=full \
            --show-leak-kinds=definite,indirect --errors-for-leak-kinds=definite,indirect \
            "$build/$name" "$url" >/dev/null
    done
fi
echo "all well"
