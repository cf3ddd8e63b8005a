#!/bin/sh
# Builds the C programs in every language they are written for, and runs them, under valgrind too.
#   tests/c/run.sh LIBDIR URL
# LIBDIR holds libfeiding.so, URL is where a feiding-sandbox listens; $FEIDING_SANDBOX is its program.
# With $SANITIZED, the runtime of Rust's AddressSanitizer, LIBDIR holds a libfeiding.a built with it:
# then the programs are built with AddressSanitizer and UndefinedBehaviorSanitizer, and run once.
set -eu
libdir=$(cd "$1" && pwd) url=$2
here=$(cd "$(dirname "$0")" && pwd)
include=$here/../../include
build=$(mktemp -d)
trap 'exec 3>&-; rm -rf "$build"' EXIT
cc=${CC:-cc} cxx=${CXX:-c++}
programs="null send errors raw upload_download reader pages store transport callbacks options as_user
    dingtalk tls threads ends fork own_operations hostile"
flags="-Wall -Wextra -Wpedantic -Werror -g -I$include -I$here"
"${PYTHON:-python3}" "$here/hostile.py" "$include/feiding.h" >"$build/hostile.c"

# With a certificate that only its CA file vouches for; it ends when this script does.
mkfifo "$build/stdin"
"$FEIDING_SANDBOX" --quiet --ca-file "$build/ca.pem" --until-stdin-closes \
    <"$build/stdin" >"$build/listen" &
exec 3>"$build/stdin"
while ! grep -q '^LISTEN https' "$build/listen"; do sleep 0.05; done
https=$(sed -n 's/^LISTEN \(https:.*\)/\1/p' "$build/listen")

# compile NAME OUTPUT COMPILER...: makes an object of one program.
compile() {
    source=$here/$1.c output=$2
    [ -e "$source" ] || source=$build/$1.c
    shift 2
    # Unquoted on purpose, here and below: several words.
    "$@" $flags -c "$source" -o "$output"
}

# run PREFIX PROGRAM NAME: one wants the address for TLS and what vouches for it.
run() {
    case $3 in
    tls) $1 "$2" "$https" "$build/ca.pem" ;;
    *) $1 "$2" "$url" ;;
    esac
}

if [ -n "${SANITIZED:-}" ]; then
    # A trap needs no second runtime beside Rust's.
    flags="$flags -fsanitize=address,undefined -fsanitize-undefined-trap-on-error"
    for name in $programs; do
        compile "$name" "$build/$name.o" "$cc" -std=c99
        "$cxx" "$build/$name.o" -o "$build/$name" "$libdir/libfeiding.a" -Wl,--export-dynamic \
            -Wl,--whole-archive "$SANITIZED" -Wl,--no-whole-archive -lpthread -ldl -lm -lrt
        echo "== $name with sanitizers"
        run "" "$build/$name" "$name"
    done
    echo "all well"
    exit
fi

# Every function that the library exports is called by a program here.
for function in $(nm -D --defined-only "$libdir/libfeiding.so" | sed -n 's/.* T //p'); do
    grep -qw "$function" "$here"/*.c || { echo "no test calls $function" >&2; exit 1; }
done
# The library asks for itself under its soname.
ln -s "$libdir/libfeiding.so" "$build/libfeiding.so.0"
export LD_LIBRARY_PATH="$build" RUST_BACKTRACE=0

for name in $programs; do
    compile "$name" "$build/$name-c.o" "$cc" -std=c99
    compile "$name" "$build/$name-cpp.o" "$cxx" -x c++ -std=c++11
    for language in c cpp; do
        program=$build/$name-$language
        "$cc" "$program.o" -o "$program" "$build/libfeiding.so.0" -lpthread -lm
        echo "== $name as $language"
        run "" "$program" "$name"
    done
    # The other editions of both languages take the same header.
    for std in c11 c17; do compile "$name" "$build/other.o" "$cc" -std=$std; done
    for std in c++17 c++20; do compile "$name" "$build/other.o" "$cxx" -x c++ -std=$std; done
done

if command -v valgrind >/dev/null; then
    for name in $programs; do
        echo "== $name under valgrind"
        run "valgrind --quiet --error-exitcode=9 --leak-check=full --show-leak-kinds=definite,indirect
                --errors-for-leak-kinds=definite,indirect --suppressions=$here/valgrind.supp" \
            "$build/$name-c" "$name" >/dev/null
    done
fi
"$here/vectors.sh" "$libdir" "$url"
echo "all well"
