#!/bin/sh
# Whether programs that were linked with an earlier library run with this one.
#   tests/c/abi.sh LIBDIR URL
# LIBDIR holds libfeiding.so, URL is where a feiding-sandbox listens. The earlier library is made of
# the list of its functions: what the commit before this one has of releases, or, as long as there is
# no release of this soname, the list as it is now.
set -eu
libdir=$(cd "$1" && pwd) url=$2
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../.. python=${PYTHON:-python3} cc=${CC:-cc}
build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT
fail() { echo "abi.sh: $*" >&2; exit 1; }

"$python" "$root/ffi/abi.py" check "$libdir/libfeiding.so"

soname=$(sed -n 's/^soname //p' "$root/ffi/abi.txt")
git -C "$root" show HEAD~:ffi/abi.txt >"$build/list" 2>/dev/null || true
if ! grep -q '^\[[0-9]' "$build/list" || ! grep -q "^soname $soname\$" "$build/list"; then
    cp "$root/ffi/abi.txt" "$build/list"
fi

# library FOLDER LIST: a library as a program of that list sees it.
library() {
    mkdir -p "$build/$1"
    "$python" "$root/ffi/abi.py" stub "$2" >"$build/$1.c"
    "$cc" -shared -fPIC -Wl,-soname,"$soname" "$build/$1.c" -o "$build/$1/$soname"
}
library earlier "$build/list"
"$python" "$root/ffi/abi.py" user "$build/list" >"$build/user.c"
"$cc" "$build/user.c" -o "$build/user" "$build/earlier/$soname"
"$cc" -std=c99 -I"$root/include" "$here/legacy/notify.c" -o "$build/notify" "$build/earlier/$soname"

# Everything is looked up at the start, not at the first call.
export LD_BIND_NOW=1
mkdir "$build/now"
ln -s "$libdir/libfeiding.so" "$build/now/$soname"
LD_LIBRARY_PATH="$build/now" "$build/user" || fail "a program of the earlier list does not start"
LD_LIBRARY_PATH="$build/now" "$build/notify" "$url"

# And it would be noticed: the same program with a library that lost one function.
grep -v '^function feiding_version ' "$build/list" >"$build/less"
library lost "$build/less"
if LD_LIBRARY_PATH="$build/lost" "$build/user" >"$build/out" 2>&1; then fail "a lost function went unnoticed"; fi
grep -q 'feiding_version' "$build/out" || fail "something else went wrong: $(cat "$build/out")"
echo "programs of the earlier list run"
