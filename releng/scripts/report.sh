# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Sourced. Counts what really ran from the reports, because a wrong include pattern leaves a build green with no test.

# report_suites: one line for each suite; adds to passed, failed and skipped.
report_suites() {
    printf '\n%-34s %8s %7s %7s %7s %9s\n' suite classes passed failed skipped seconds
    for module in "$root"/bundles/*/ "$root"/releng/*/; do
        module=${module%/}
        case $module in
            *.tests) report_suite "$module" "$module/src" Test surefire-reports workbench ;;
            *)
                report_suite "$module" "$module/src_test" Test surefire-reports ''
                report_suite "$module" "$module/src_test" IT failsafe-reports 'in OSGi'
                report_suite "$module" "$module/src/test/java" Test surefire-reports ''
                ;;
        esac
    done
    echo
}

# report_suite MODULE SOURCES SUFFIX REPORTS NOTE: the classes named *SUFFIX in SOURCES against what REPORTS says of them.
report_suite() {
    [ -d "$2" ] || return 0
    classes=$(find "$2" -name "*$3.java" | while read -r file; do
        grep -q -E '^(public )?(sealed )?(abstract|interface) ' "$file" || echo "${file#"$2"/}"
    done | sed 's|\.java$||; s|/|.|g' | sort)
    [ -n "$classes" ] || {
        # A folder of tests without a test that is found is a mistake; one without integration tests is not.
        [ "$3" = IT ] || suite_failed "$1" "has $(basename "$2") but no class named *$3"
        return 0
    }
    name=$(basename "$1")${5:+ $5}
    reports=$1/target/$4
    # One line per class: name tests errors failures skipped time. The first tag of a report has all of them.
    sums=$(for report in "$reports"/TEST-*.xml; do
        [ -f "$report" ] && tr '\n' ' ' < "$report" | sed 's|<testsuite |\n<testsuite |; s|>|>\n|' | grep '^<testsuite '
    done | awk '
        function attribute(key) { return match($0, " " key "=\"[^\"]*\"") ? substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 4) : "" }
        { print attribute("name"), attribute("tests") + 0, attribute("errors") + 0, attribute("failures") + 0, attribute("skipped") + 0, attribute("time") + 0 }')
    totals=$(echo "$sums" | awk '{ t += $2; f += $3 + $4; s += $5; d += $6 } END { printf "%d %d %d %.1f", t - f - s, f, s, d }')
    ran=$(echo "$sums" | awk '$2 > 0 { sub(/\$.*/, "", $1); print $1 }' | sort -u)
    set -- "$1" $totals
    printf '%-34s %8d %7d %7d %7d %9s\n' "$name" "$(echo "$classes" | grep -c .)" "$2" "$3" "$4" "$5"
    passed=$((passed + $2)) failed=$((failed + $3)) skipped=$((skipped + $4))
    [ "$3" -gt 0 ] && failing_tests "$reports"
    for class in $classes; do
        echo "$ran" | grep -q -x -F "$class" || suite_failed "$1" "$class did not run"
    done
    [ "$3" -gt 0 ] && [ -f "$1/target/work/data/.metadata/.log" ] && echo "  log of the workbench: ${1#"$root"/}/target/work/data/.metadata/.log"
    [ "$3" -gt 0 ] && [ -d "$1/target/screenshots" ] && echo "  screenshots: ${1#"$root"/}/target/screenshots"
    return 0
}

suite_failed() {
    echo "FAILED: ${1#"$root"/} $2"
    failed=$((failed + 1))
}

# failing_tests REPORTS: names of the tests that failed, with the first line of the reason.
failing_tests() {
    grep -h -B1 -E '<(failure|error)[ >]' "$1"/TEST-*.xml | awk '
        /<testcase / { match($0, /name="[^"]*"/); n = substr($0, RSTART + 6, RLENGTH - 7); match($0, /classname="[^"]*"/); c = substr($0, RSTART + 11, RLENGTH - 12) }
        /<(failure|error)[ >]/ { m = match($0, /message="[^"]*"/) ? substr($0, RSTART + 9, RLENGTH - 10) : ""; print "  FAILED: " c "." n ": " substr(m, 1, 200) }'
}

# report_scripts: releng/tests/*.sh, each with root in the environment. Lines "ok NAME" and "not ok NAME" are its tests;
# a script that prints none of them is one test, which its exit status decides.
report_scripts() {
    for script in "$root"/releng/tests/*.sh; do
        [ -f "$script" ] || continue
        script_began=$(date +%s)
        # Its own interpreter when it is executable: not every script is plain sh.
        if [ -x "$script" ]; then set -- "$script"; else set -- sh "$script"; fi
        output=$(root=$root timeout 300 "$@" < /dev/null 2>&1)
        status=$?
        ok=$(echo "$output" | grep -c '^ok ')
        not_ok=$(echo "$output" | grep -c '^not ok ')
        skip=$(echo "$output" | grep -c '^skip ')
        if [ "$status" -ne 0 ] && [ "$not_ok" -eq 0 ]; then
            not_ok=1
            output="$output
not ok $(basename "$script") ended with status $status"
        fi
        [ $((ok + not_ok + skip)) -eq 0 ] && ok=1
        printf '%-34s %8s %7d %7d %7d %9s\n' "tests/$(basename "$script")" - "$ok" "$not_ok" "$skip" $(($(date +%s) - script_began))
        [ "$not_ok" -gt 0 ] && echo "$output" | grep -v '^ok ' | sed 's/^/  /' | tail -30
        passed=$((passed + ok)) failed=$((failed + not_ok)) skipped=$((skipped + skip))
    done
}
