#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Scores the parser against a labelled corpus of kernel logs, when one lies beside the working tree (or where
# NETOOPS_CORPUS says). The corpus is not part of the project: its logs have licences of their own.
# Run by ./verify, or alone: sh releng/tests/corpus.sh

root=${root:-$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)}
corpus=${NETOOPS_CORPUS:-$root/../shared/corpus}
[ -f "$corpus/score.py" ] && command -v python3 >/dev/null 2>&1 || { echo "skip no labelled corpus"; exit 0; }
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
bad=0

# score SET MEASURE=LEAST...: per cent, or for the grouping pairwise precision and recall from 0 to 1.
score() {
    set=$1
    shift
    [ -d "$corpus/$set/logs" ] || { echo "skip $set"; return; }
    "$root/netoops" parse --json "$corpus/$set/logs" > "$work/$set.jsonl" 2> "$work/err" < /dev/null
    python3 "$corpus/score.py" "$corpus/$set" "$work/$set.jsonl" --json > "$work/$set.json" 2>> "$work/err"
    python3 - "$set" "$work/$set.json" "$@" <<'PYTHON' || bad=1
import json, sys
name, got = sys.argv[1], json.load(open(sys.argv[2]))
fine = True
for want in sys.argv[3:]:
    key, least = want.split("=")
    if key in ("precision", "recall"):
        value = got["group"][key == "recall"]
    else:
        right, all = got[key]
        value = 100 * right / all
    ok = value >= float(least)
    fine &= ok
    print(f"{'ok' if ok else 'not ok'} {name} {key} {value:.4g}, at least {least}")
sys.exit(not fine)
PYTHON
}

# bootlogs: what firmware and boot loaders say is never a crash, and what the kernel says always is. Kernel lines have a time there.
bootlogs() {
    [ -d "$corpus/bootlogs/logs" ] || { echo "skip bootlogs"; return; }
    "$root/netoops" parse --json "$corpus/bootlogs/logs" > "$work/bootlogs.jsonl" 2> "$work/err" < /dev/null
    python3 - "$corpus/bootlogs/logs" "$work/bootlogs.jsonl" <<'PYTHON' || bad=1
import collections, json, os, re, sys
found = collections.defaultdict(list)
for line in open(sys.argv[2]):
    crash = json.loads(line)
    found[os.path.basename(crash["file"])].append(crash)
death = re.compile(r"\[ *\d+\.\d{6}\].*(Kernel panic - not syncing|Internal error: |Oops: |BUG: |kernel BUG at |WARNING: CPU: |UBSAN: )")
fine = True
for name in sorted(os.listdir(sys.argv[1])):
    crashes = found[name]
    dies = any(death.search(line) for line in open(os.path.join(sys.argv[1], name), errors="replace"))
    ok = bool(crashes) == dies and all("kernelTime" in crash for crash in crashes)
    fine &= ok
    print(f"{'ok' if ok else 'not ok'} bootlogs {name} {len(crashes)} crashes: {crashes[0]['title'] if crashes else 'none'}")
sys.exit(not fine)
PYTHON
}

score syzkaller missed=99.5 false=100 clean=97 type=97 alt=93 corrupted=95 panicked=97 precision=0.97 recall=0.93
score guilty guilty=95
score satyr frames=85
score abrt missed=100 false=100
score lkp missed=98
bootlogs
exit $bad
