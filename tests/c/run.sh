#!/bin/sh
# Builds the C programs in every language they are written for, and runs them.
#   tests/c/run.sh LIBDIR URL
# LIBDIR holds libfeiding.so, URL is where a feiding-sandbox listens; $FEIDING_SANDBOX is its program.
set -eu
libdir=$(cd "$1" && pwd) url=$2
here=$(cd "$(dirname "$0")" && pwd)
include=$here/../../include
build=$(mktemp -d)
trap 'exec 3>&-; rm -rf "$build"' EXIT
# The library asks for itself under its soname.
ln -s "$libdir/libfeiding.so" "$build/libfeiding.so.0"
export LD_LIBRARY_PATH="$build" RUST_BACKTRACE=0

# Every function that the library exports is called by a program here.
for function in $(nm -D --defined-only "$libdir/libfeiding.so" | sed -n 's/.* T //p'); do
    grep -qw "$function" "$here"/*.c || { echo "no test calls $function" >&2; exit 1; }
done

# With a certificate that only its CA file vouches for; it ends when this script does.
mkfifo "$build/stdin"
"$FEIDING_SANDBOX" --quiet --ca-file "$build/ca.pem" --until-stdin-closes \
    <"$build/stdin" >"$build/listen" &
exec 3>"$build/stdin"
while ! grep -q '^LISTEN https' "$build/listen"; do sleep 0.05; done
https=$(sed -n 's/^LISTEN \(https:.*\)/\1/p' "$build/listen")

# compile PROGRAM OUTPUT COMPILER...: links one program with the shared library.
compile() {
    source=$here/$1.c output=$2
    shift 2
    "$@" -Wall -Wextra -Wpedantic -Werror -g -I"$include" "$source" -o "$output" \
        -x none "$build/libfeiding.so.0" -lpthread -lm
}

# run PREFIX PROGRAM NAME: some programs want no address, one wants the address for TLS.
run() {
    case $3 in
    tls) $1 "$2" "$https" "$build/ca.pem" ;;
    *) $1 "$2" "$url" ;;
    esac
}

cc=${CC:-cc} cxx=${CXX:-c++}
programs="null send errors raw upload_download reader pages store transport callbacks options as_user
    dingtalk tls threads fork"
for name in $programs; do
    compile "$name" "$build/$name" "$cc" -std=c99
    compile "$name" "$build/$name.cpp" "$cxx" -x c++ -std=c++11
    for program in "$name" "$name.cpp"; do
        echo "== $program"
        run "" "$build/$program" "$name"
    done
    # The other editions of both languages take the same header.
    for std in c11 c17; do compile "$name" "$build/other" "$cc" -std=$std; done
    for std in c++17 c++20; do compile "$name" "$build/other" "$cxx" -x c++ -std=$std; done
done

if command -v valgrind >/dev/null; then
    for name in $programs; do
        echo "== $name under valgrind"
        run "valgrind --quiet --error-exitcode=9 --leak-check=full --show-leak-kinds=definite,indirect
                --errors-for-leak-kinds=definite,indirect --suppressions=$here/valgrind.supp" \
            "$build/$name" "$name" >/dev/null
    done
fi
"$here/vectors.sh" "$libdir" "$url"
echo "all well"
