#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# What the launchers promise: clean standard output, odd places, and clear words when something is missing.
# Run by ./verify, or alone: sh releng/tests/launcher.sh

root=${root:-$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)}
work=$(mktemp -d) || exit 1
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
bad=0
# Class archives of these trials don't belong into the user's cache.
XDG_CACHE_HOME=$work/cache0
export XDG_CACHE_HOME

# check NAME COMMAND...: one test. The output of the last command is shown when it fails.
check() {
    name=$1
    shift
    if "$@"; then
        echo "ok $name"
    else
        echo "not ok $name"
        sed 's/^/    out: /' "$work/out" | head -4
        sed 's/^/    err: /' "$work/err" | head -4
        bad=1
    fi
}

# run COMMAND...: keeps status, standard output and standard error.
run() {
    "$@" > "$work/out" 2> "$work/err" < /dev/null
    status=$?
}

says() { grep -q -- "$1" "$work/${2:-out}"; }
silent() { [ ! -s "$work/$1" ]; }
all() { for condition; do eval "$condition" || return 1; done; }

run "$root/netoops" --version
run "$root/netoops" --version
check "--version prints a version and nothing else" all '[ $status -eq 0 ]' 'silent err' '[ "$(wc -l < "$work/out")" -le 2 ]' 'says "[0-9]\.[0-9]"'

run "$root/netoops" --no-such-option
check "a wrong option is wrong usage" all '[ $status -eq 2 ]' 'silent out' 'says no-such-option err' '! says "Exception" err'

ln -s "$root/netoops" "$work/link to netoops"
run "$work/link to netoops" --version
check "starts through a symbolic link" all '[ $status -eq 0 ]' 'silent err'

# A copy of the product in a folder with blanks, that nobody may write to, with a home that is as bad.
. "$root/releng/scripts/product.sh"
up_to_date || { echo "not ok the product is up to date"; exit 1; }
mkdir "$work/read only" "$work/home"
cp -R "$product" "$work/read only/net oops"
odd="$work/read only/net oops/netoops"
chmod -R a-w "$work/read only" "$work/home"
run env HOME="$work/home" XDG_CACHE_HOME= XDG_DATA_HOME= "$odd" --version
check "starts from a folder with blanks, read-only, with a read-only home" all '[ $status -eq 0 ]' 'silent err' 'says "[0-9]\.[0-9]"'

run env -u HOME -u XDG_CACHE_HOME "$odd" --version
check "starts without HOME" all '[ $status -eq 0 ]' 'silent err'

cache=$work/cache
run env XDG_CACHE_HOME="$cache" "$odd" --version
first_err=$(cat "$work/err")
check "the first run leaves a class archive, in silence" all '[ -n "$(ls "$cache"/netoops/*.jsa)" ]' '[ -z "$first_err" ]'
for archive in "$cache"/netoops/*.jsa; do head -c 50000 /dev/zero > "$archive"; done
run env XDG_CACHE_HOME="$cache" "$odd" --version
check "an unfinished class archive does no harm and is replaced" all '[ $status -eq 0 ]' 'silent err' '[ "$(wc -l < "$work/out")" -le 2 ]' '[ -n "$(head -c 1 "$cache"/netoops/*.jsa)" ]'

# Only the tools that the launcher uses, and no Java anywhere.
mkdir "$work/bin"
for tool in sh uname sed readlink dirname cat find cksum mkdir grep head rm; do ln -s "$(command -v $tool)" "$work/bin/$tool"; done
run env -i PATH="$work/bin" HOME="$work/home" NETOOPS_JAVA_DIRS="$work/none" "$odd" --version
check "without Java it says so and how to get one" all '[ $status -eq 1 ]' 'silent out' 'says "no Java 21 or newer was found" err' 'says "apt install" err'

mkdir -p "$work/old/bin"
printf '#!/bin/sh\nexit 1\n' > "$work/old/bin/java"
chmod +x "$work/old/bin/java"
echo 'JAVA_VERSION="17.0.15"' > "$work/old/release"
run env -i PATH="$work/bin" HOME="$work/home" JAVA_HOME="$work/old" NETOOPS_JAVA_DIRS="$work/none" "$odd" --version
check "a Java that is too old is named with its version" all '[ $status -eq 1 ]' 'says "old is Java 17" err'

run env JAVA_HOME="$work/old" "$odd" --version
check "a JAVA_HOME that is too old is passed over" all '[ $status -eq 0 ]' 'silent err'

if [ "$(uname -s)" != Darwin ]; then
    env -u DISPLAY -u WAYLAND_DISPLAY XDG_DATA_HOME="$work/data" timeout -s INT 8 "$odd" > "$work/out" 2> "$work/err" < /dev/null
    check "without a display it says so and collects headless" all 'says "no display was found" err' '! says "Exception" err'
    if [ "$(uname -s)" = Linux ]; then
        env -u WAYLAND_DISPLAY DISPLAY=:7641 XDG_DATA_HOME="$work/data" timeout -s INT 8 "$odd" > "$work/out" 2> "$work/err" < /dev/null
        check "a display that is gone is named, and it collects headless" all 'says "no X server answers on DISPLAY=:7641" err' '! says "Exception" err'
    fi
fi
exit $bad
