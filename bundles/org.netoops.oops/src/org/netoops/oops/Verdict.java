// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import java.util.List;

/**
 * What a crash is called.
 *
 * @param kind            id of the crash kind that recognised it, e.g. "null-dereference"; stable
 * @param title           title in syzbot's way, e.g. "BUG: unable to handle kernel NULL pointer dereference in og_set"
 * @param altTitles       other titles under which the same bug may be known
 * @param type            syzbot's type, e.g. "NULL-POINTER-DEREFERENCE", or null
 * @param frame           the function at fault, or null
 * @param guiltyFile      source file at fault when the report names source lines, or null
 * @param corruptedReason why the report is incomplete or mixed up, or null when it is sound
 */
public record Verdict(String kind, String title, List<String> altTitles, String type, String frame, String guiltyFile,
        String corruptedReason) {

    public Verdict {
        altTitles = List.copyOf(altTitles);
    }
}
