#!/bin/sh
# Makes of what cargo built what is installed.
#   ffi/package/finish.sh BUILT FOLDER [LIMIT]
# BUILT holds cargo's libfeiding.so and libfeiding.a; FOLDER gets ours. With LIMIT, a shared library
# of more bytes than that is a failure.
set -eu
built=$1 folder=$2 limit=${3:-}
if [ ! -f "$built/libfeiding.so" ]; then
    echo "there is no $built/libfeiding.so: this is for systems with ELF, take what cargo built" >&2
    exit 1
fi
mkdir -p "$folder"

strip --strip-unneeded -o "$folder/libfeiding.so" "$built/libfeiding.so"

# Of a static library every symbol is seen by the program, and two that are written in Rust both bring
# rust_eh_personality and more of the kind: one object in which only feiding_ is global lets them
# live together, and leaves out what no function needs. The sections that go hold LLVM's own form of
# the code, which makes other tools complain.
wanted=$(nm -D --defined-only "$built/libfeiding.so" | sed -n 's/.* T \(feiding_.*\)/-u \1/p')
# shellcheck disable=SC2086
ld -r --force-group-allocation $wanted -o "$folder/feiding.o" "$built/libfeiding.a"
objcopy --wildcard --keep-global-symbol='feiding_*' --strip-unneeded \
    -R .llvmbc -R .llvmcmd "$folder/feiding.o"
rm -f "$folder/libfeiding.a"
ar rcs "$folder/libfeiding.a" "$folder/feiding.o"
rm "$folder/feiding.o"

size=$(wc -c <"$folder/libfeiding.so")
echo "$folder: libfeiding.so $size bytes, libfeiding.a $(wc -c <"$folder/libfeiding.a") bytes"
if [ -n "$limit" ] && [ "$size" -gt "$limit" ]; then
    echo "libfeiding.so has more than the $limit bytes of LIB_LIMIT: find what grew" >&2
    exit 1
fi
