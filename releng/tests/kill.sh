#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
# Copyright (c) 2026 netoops contributors
#
# Kills the collector under load and looks into its archive; NETOOPS_KILLS says how often. Run by ./verify, or alone.

root=${root:-$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)}
[ "$(uname -s)" = Linux ] && command -v python3 >/dev/null 2>&1 || { echo "skip no Linux with Python 3"; exit 0; }
exec python3 "$root/releng/receive-rate/kill" --rounds "${NETOOPS_KILLS:-3}" --collector "$root/netoops"
