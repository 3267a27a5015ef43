# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Sourced after product.sh. Builds with Maven; everything it says goes to standard error, which belongs to the launcher,
# while standard output belongs to the command that runs afterwards.

. "$root/releng/scripts/toolchain.sh"
build_log=$tools/build.log

# lock_build: one build at a time in this working tree; held until unlock_build or the end of the process.
lock_build() {
    mkdir -p "$tools"
    command -v flock >/dev/null 2>&1 || return 0
    exec 9> "$tools/build.lock"
    flock -n 9 || { echo "netoops: waiting for another build to end" >&2; flock 9; }
}

unlock_build() {
    exec 9>&-
}

# run_maven LOG KIND ARGUMENTS: without the network when the last build of that kind had the same poms and target platform.
run_maven() {
    log=$1
    warm=$tools/warm-$2
    shift 2
    inputs=$(cd "$root" && cat pom.xml releng/*/pom.xml bundles/*/pom.xml features/*/pom.xml releng/*/*.target | cksum)
    if [ "$(cat "$warm" 2>/dev/null)" = "$inputs" ]; then
        maven_once "$log" -o "$@" && return 0
        grep -q -E 'in offline mode|is offline|has not been downloaded' "$log" || return 1
    fi
    maven_once "$log" "$@" || return 1
    echo "$inputs" > "$warm"
}

# The lock must not be inherited: a Maven child that outlives the build would hold it.
maven_once() {
    log=$1
    shift
    (cd "$root" && exec "$mvn" -B -ntp "$@") > "$log" 2>&1 < /dev/null 9>&- &
    maven=$!
    trap 'kill "$maven" 2>/dev/null; exit 130' INT TERM
    if [ -t 2 ]; then
        while kill -0 "$maven" 2>/dev/null; do
            step=$(grep -E '^\[INFO\] Building .*\[[0-9]+/[0-9]+\]$' "$log" | tail -1 | sed 's/^\[INFO\] Building //; s/ 0\.1\.0[^ ]*//; s/  */ /g')
            printf '\r\033[Knetoops: building %s' "$step" >&2
            sleep 0.5
        done
        printf '\r\033[K' >&2
    fi
    wait "$maven"
    status=$?
    trap - INT TERM
    return $status
}

# The lines of a log that tell what went wrong, without Maven's advice at the end.
show_failure() {
    grep -E '^\[ERROR\]|^Tests run:.*(Failures: [1-9]|Errors: [1-9])' "$1" |
        grep -v -E '^\[ERROR\] \[Help|re-run Maven|Re-run Maven|full stack trace|following articles|osgi\.platform|^\[ERROR\] *$|After correcting|mvn <args>' |
        sed 's| -> \[Help 1\]||' |
        sed "s|$root/||g" | head -"${2:-20}" >&2
    echo "netoops: the whole output is in ${1#"$PWD"/}" >&2
}

# host: the value of -Dnetoops.host for this machine, and the folder that its product is built into.
find_host() {
    products=$root/releng/org.netoops.product/target/products/org.netoops.app.product
    case $(uname -s)-$(uname -m) in
        Darwin-*) host=macosx built=$products/macosx/cocoa/aarch64/netoops.app/Contents/Eclipse ;;
        *) host=linux built=$products/linux/gtk/x86_64/netoops ;;
    esac
}

build_product() {
    need_jdk && need_maven || return 1
    lock_build
    # Somebody else may have built it while this process waited.
    if up_to_date; then
        unlock_build
        return 0
    fi
    if [ -n "${changed:-}" ]; then
        echo "netoops: building, because ${changed#"$root"/} is newer than what was built" >&2
    else
        echo "netoops: building" >&2
    fi
    [ -e "$tools/warm-host" ] || echo "netoops: the first build fetches libraries, which takes a few minutes" >&2
    find_host
    stamp=$tools/stamp.$$
    : > "$stamp"
    begin=$(date +%s)
    if ! run_maven "$build_log" host clean verify -Dmaven.test.skip=true -Dnetoops.host=$host \
        -pl '!releng/org.netoops.emfgen,!releng/org.netoops.architecture,!releng/org.netoops.benchmark,!releng/org.netoops.fuzz,!bundles/org.netoops.ui.tests'; then
        rm -f "$stamp"
        echo "netoops: the build failed" >&2
        show_failure "$build_log"
        return 1
    fi
    install_product "$built" "$stamp" || return 1
    unlock_build
    echo "netoops: built in $(($(date +%s) - begin)) s" >&2
}
