# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Sourced by the build scripts with root set to the working tree. Finds the JDK and the Maven that the build needs.

. "$root/features/org.netoops.feature/rootfiles/find-java.sh"

tools=$root/.tools
maven_version=3.9.16
maven_sha512=ed41650d42485cfc243fad22158caf9cbb5dc408ce7a09ddb94dd42a019de929ca43065bfa450612cf12bf78b5cafa3884b96c090de326ff590448c933454af3

# need_jdk: sets and exports JAVA_HOME, or says what is missing.
need_jdk() {
    find_java javac || { no_java JDK; return 1; }
    JAVA_HOME=$java_home
    export JAVA_HOME
}

# need_maven: sets mvn. Call need_jdk first. An installed Maven that is new enough is taken; an older one fetches the right one.
need_maven() {
    mvn=$tools/apache-maven-$maven_version/bin/mvn
    [ -x "$mvn" ] && return 0
    installed=$(command -v mvn) || {
        echo "netoops: building needs Maven, which is not installed. Any version will do, the right one is fetched with it:" >&2
        echo "  Debian, Ubuntu: apt install maven    Fedora: dnf install maven    macOS: brew install maven" >&2
        return 1
    }
    case $("$installed" --version 2>/dev/null | sed -n '1s/.*Apache Maven \([0-9.]*\).*/\1/p') in
        3.9.9 | 3.9.[1-9][0-9]) mvn=$installed; return 0 ;;
    esac
    fetch_maven
}

fetch_maven() {
    zip=$tools/apache-maven-$maven_version-bin.zip
    mkdir -p "$tools"
    echo "netoops: fetching Maven $maven_version" >&2
    # From inside .tools, because some versions of the plug-in leave a folder where they are run.
    if ! (cd "$tools" && "$installed" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
        -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$tools" \
        -Dmdep.useBaseVersion=true) > "$tools/fetch-maven.log" 2>&1; then
        echo "netoops: could not fetch Maven $maven_version with $installed:" >&2
        grep -E 'ERROR|rror:' "$tools/fetch-maven.log" | head -5 >&2
        echo "  Is this machine offline? The whole output is in $tools/fetch-maven.log" >&2
        return 1
    fi
    if [ "$(sha512 "$zip")" != "$maven_sha512" ]; then
        echo "netoops: $zip has not the checksum that is expected of Maven $maven_version; it was deleted." >&2
        rm -f "$zip"
        return 1
    fi
    # jar is part of every JDK, unzip is not part of every system; jar forgets the execute permission.
    (cd "$tools" && "$JAVA_HOME/bin/jar" xf "$zip") && chmod +x "$mvn" && rm -f "$zip"
}

sha512() {
    { sha512sum "$1" 2>/dev/null || shasum -a 512 "$1"; } | cut -d' ' -f1
}
