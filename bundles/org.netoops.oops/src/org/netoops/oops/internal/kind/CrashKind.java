// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** One kind of kernel crash: how its report begins, what it is called, and what it means. */
public interface CrashKind {

    /** Stable identifier, kept in archives. */
    String id();

    /** How the line that opens a report may begin; the line is offered to {@link #accepts} when it does. */
    List<String> leads();

    /** Whether the line, which begins with one of the leads at {@code at}, opens a report of this kind. */
    default boolean accepts(Text line, int at) {
        return true;
    }

    /**
     * Whether the line only states how the kernel dies ("Oops: 0000 [#1]"): it belongs to the report that is open
     * and opens one by itself when none is.
     */
    default boolean diesOnly() {
        return false;
    }

    /**
     * Whether the kernel goes on as if nothing had happened: what it died of is told first where both are in a log, as it is what a person looks for.
     */
    default boolean survived() {
        return false;
    }

    /** Whether such a report is one line without a trace. */
    default boolean oneLine() {
        return false;
    }

    /** Whether a sound report of this kind shows a stack: one without is incomplete. */
    default boolean needsTrace() {
        return !oneLine();
    }

    /** Whether the opening line alone proves the crash, where nothing says that a kernel printed it. */
    default boolean confirmsItself() {
        return false;
    }

    /** Whether an opening line with this text does, where not each of the kind's does. */
    default boolean confirmsItself(String header) {
        return confirmsItself();
    }

    /** Whether a line that no other kind's report has is part of this one's. */
    default boolean tells(Text line) {
        return false;
    }

    /** Whether a report of this kind goes on with a line that would open one of the other kind. */
    default boolean goesOnWith(CrashKind other, Text line, int at) {
        return false;
    }

    /** What the crash is called. */
    CrashName name(Evidence evidence);

    /** One paragraph for a person who meets this kind for the first time. */
    String help();
}
