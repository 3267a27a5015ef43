# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Sourced by the launchers. Finds Java by reading each candidate's "release" file: starting a JVM to ask for its version
# would cost more than the rest of the launcher.

# java_major HOME: sets major to the feature version of the Java in HOME, or to 0 when there is none.
java_major() {
    major=0
    [ -x "$1/bin/java" ] || return 0
    version=
    if [ -r "$1/release" ]; then
        while IFS='=' read -r key value; do
            if [ "$key" = JAVA_VERSION ]; then
                version=${value#\"}
                version=${version%\"*}
            fi
        done < "$1/release"
    fi
    # A few distributions ship no such file.
    [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*version "\([^"]*\)".*/\1/p')
    major=${version%%[!0-9]*}
    major=${major:-0}
}

# suits HOME [TOOL]: true when HOME holds Java 21 or newer, with bin/TOOL if named; remembers what it refused.
suits() {
    java_major "$1"
    [ "$major" -eq 0 ] && return 1
    if [ "$major" -ge 21 ] && [ -x "$1/bin/${2:-java}" ]; then
        java_home=$1
        return 0
    fi
    if [ "$major" -ge 21 ]; then
        refused="$refused
  $1 is Java $major without $2"
    else
        refused="$refused
  $1 is Java $major"
    fi
    return 1
}

# find_java [TOOL]: sets java_home and major to the first Java 21 or newer that has bin/TOOL; fails when there is none.
# NETOOPS_JAVA_DIRS replaces the list of folders whose children are tried after JAVA_HOME and PATH.
find_java() {
    refused=
    [ -n "${JAVA_HOME:-}" ] && suits "$JAVA_HOME" "$@" && return 0
    on_path=$(command -v java 2>/dev/null) && on_path=$(readlink -f "$on_path" 2>/dev/null) && suits "${on_path%/bin/java}" "$@" && return 0
    java_dirs=${NETOOPS_JAVA_DIRS-/usr/lib/jvm:/usr/lib64/jvm:/usr/java:/opt:/opt/java:/usr/local:${HOME:-}/.sdkman/candidates/java:${HOME:-}/.jdks:${HOME:-}/.asdf/installs/java:${HOME:-}/.local/share/mise/installs/java:/Library/Java/JavaVirtualMachines:${HOME:-}/Library/Java/JavaVirtualMachines:/opt/homebrew/opt}
    rest=$java_dirs:
    while [ -n "$rest" ]; do
        dir=${rest%%:*}
        rest=${rest#*:}
        [ -d "$dir" ] || continue
        for candidate in "$dir"/* "$dir"/*/Contents/Home "$dir"/*/libexec/openjdk.jdk/Contents/Home; do
            suits "$candidate" "$@" && return 0
        done
    done
    return 1
}

# no_java WHAT: says what is missing and how to get it.
no_java() {
    cat >&2 <<MESSAGE
netoops: no $1 21 or newer was found.
Looked at JAVA_HOME, at java on the PATH, and in $java_dirs.${refused:+
Too old or incomplete:$refused}
To get one:
  Debian 13, Ubuntu 24.04 and newer   apt install openjdk-21-jdk
  Fedora                              dnf install java-21-openjdk-devel
  macOS                               brew install openjdk
  others                              a JDK from https://adoptium.net
Then run this again; if it is in an unusual place, with JAVA_HOME set to its folder.
MESSAGE
}
