#!/bin/sh
# Builds the C programs as C99 and as C++11 and runs them.
#   tests/c/run.sh LIBDIR URL
# LIBDIR holds libfeiding.so, URL is where a feiding-sandbox listens.
set -eu
libdir=$(cd "$1" && pwd) url=$2
here=$(cd "$(dirname "$0")" && pwd)
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
# The library asks for itself under its soname.
ln -s "$libdir/libfeiding.so" "$build/libfeiding.so.0"
export LD_LIBRARY_PATH="$build" RUST_BACKTRACE=0

# Every function that the library exports and that takes a pointer is tried with NULL.
for function in $(nm -D --defined-only "$libdir/libfeiding.so" | sed -n 's/.* T //p' | grep -v '_new$'); do
    grep -qw "$function" "$here/null.c" || { echo "null.c misses $function" >&2; exit 1; }
done

warnings="-Wall -Wextra -Wpedantic -Werror -g"
for name in null send errors raw upload_download; do
    ${CC:-cc} -std=c99 $warnings -I"$here/../../include" "$here/$name.c" \
        -o "$build/$name" "$build/libfeiding.so.0"
    ${CXX:-c++} -x c++ -std=c++11 $warnings -I"$here/../../include" "$here/$name.c" \
        -o "$build/$name.cpp" -x none "$build/libfeiding.so.0"
    for program in "$name" "$name.cpp"; do
        echo "== $program"
        "$build/$program" "$url"
    done
done

if command -v valgrind >/dev/null; then
    for name in send errors null; do
        echo "== $name under valgrind"
        valgrind --quiet --error-exitcode=9 --leak-check=full \
            --errors-for-leak-kinds=definite,indirect "$build/$name" "$url" >/dev/null
    done
fi
"$here/vectors.sh" "$libdir" "$url"
echo "all well"
