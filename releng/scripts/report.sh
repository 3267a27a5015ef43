# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Sourced. Counts what really ran from the reports, because a wrong include pattern leaves a build green with no test.

# report_suites: one line for each suite; adds to passed, failed and skipped. built_well is Maven's exit status.
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
        grep -q -E '^(public )?(sealed )?(abstract|interface|@interface) ' "$file" || echo "${file#"$2"/}"
    done | sed 's|\.java$||; s|/|.|g' | sort)
    [ -n "$classes" ] || {
        # A folder of tests without a test that is found is a mistake; one without integration tests is not.
        [ "$3" = IT ] || suite_failed "$1" "has $(basename "$2") but no class named *$3"
        return 0
    }
    name=$(basename "$1")${5:+ $5}
    reports=$1/target/$4
    # After a build that ended early the suites behind its end have no reports; that is one failure, not one for each class.
    if [ "$built_well" -ne 0 ] && [ ! -d "$reports" ]; then
        printf '%-34s %8d  not reached\n' "$name" "$(echo "$classes" | grep -c .)"
        return 0
    fi
    read_reports "$reports" > "$tools/reports"
    set -- "$1" $(sed -n 's/^totals //p' "$tools/reports")
    printf '%-34s %8d %7d %7d %7d %9s\n' "$name" "$(echo "$classes" | grep -c .)" "$2" "$3" "$4" "$5"
    passed=$((passed + $2)) failed=$((failed + $3)) skipped=$((skipped + $4))
    sed -n 's/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&apos;/'\''/g; s/&#10;/ /g; s/^failure /  FAILED: /p' "$tools/reports"
    for class in $classes; do
        grep -q -x -F "ran $class" "$tools/reports" || suite_failed "$1" "$class did not run"
    done
    [ "$3" -gt 0 ] && [ -f "$1/target/work/data/.metadata/.log" ] && echo "  log of the workbench: ${1#"$root"/}/target/work/data/.metadata/.log"
    [ "$3" -gt 0 ] && [ -d "$1/target/screenshots" ] && echo "  screenshots: ${1#"$root"/}/target/screenshots"
    return 0
}

suite_failed() {
    echo "FAILED: ${1#"$root"/} $2"
    failed=$((failed + 1))
}

# read_reports FOLDER: lines "ran CLASS", "failure TEST: REASON", and "totals PASSED FAILED SKIPPED SECONDS".
# The tests are counted one by one: with nested classes the sums in the reports' first lines are wrong.
read_reports() {
    find "$1" -name 'TEST-*.xml' -exec cat {} + 2>/dev/null | awk '
        function attribute(key) {
            return match($0, " " key "=\"[^\"]*\"") ? substr($0, RSTART + length(key) + 3, RLENGTH - length(key) - 4) : ""
        }
        /^ *<testcase / {
            name = attribute("name"); class = attribute("classname"); seconds += attribute("time"); tests++
            sub(/\$.*/, "", class); if (!(class in ran)) { ran[class] = 1; print "ran " class }
        }
        /^ *<(failure|error)[ >]/ { failed++; print "failure " class "." name ": " substr(attribute("message"), 1, 200) }
        /^ *<skipped/ { skipped++ }
        END { printf "totals %d %d %d %.1f\n", tests - failed - skipped, failed, skipped, seconds }'
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
