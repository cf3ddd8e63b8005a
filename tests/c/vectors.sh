#!/bin/sh
# Compares what C sends with what was recorded from the official SDKs.
#   tests/c/vectors.sh LIBDIR URL
# LIBDIR holds libfeiding.so, URL is where a feiding-sandbox listens.
set -eu
libdir=$(cd "$1" && pwd) url=$2
here=$(cd "$(dirname "$0")" && pwd)
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
ln -s "$libdir/libfeiding.so" "$build/libfeiding.so.0"
${PYTHON:-python3} "$here/vectors.py" table >"$build/vectors.h"
${CC:-cc} -std=c99 -Wall -Wextra -Wpedantic -Werror -g -I"$here/../../include" -I"$build" \
    "$here/vectors.c" -o "$build/vectors" "$build/libfeiding.so.0"
LD_LIBRARY_PATH="$build" ${PYTHON:-python3} "$here/vectors.py" check "$url" "$build/vectors"
