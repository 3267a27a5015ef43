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

score syzkaller missed=99.5 false=100 clean=97 type=97 alt=93 corrupted=95 panicked=97 precision=0.97 recall=0.93
score guilty guilty=95
score satyr frames=85
score abrt missed=100 false=100
score lkp missed=98
exit $bad
