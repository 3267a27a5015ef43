// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import java.util.ArrayList;
import java.util.List;
import org.netoops.archive.StoredCrash;
import org.netoops.model.Frame;
import org.netoops.model.Occurrence;
import org.netoops.model.Trace;
import org.netoops.oops.Oops;
import org.netoops.ui.table.Printable;

/** A crash as text for a bug report: title, circumstances, traces, code. */
final class CrashReport {
    private final StoredCrash crash;
    private final Occurrence model;

    CrashReport(StoredCrash crash, Occurrence model) {
        this.crash = crash;
        this.model = model;
    }

    /** Plain text. */
    String text() {
        StringBuilder b = new StringBuilder(title()).append("\n\n"); //$NON-NLS-1$
        facts().forEach(f -> b.append(f).append('\n'));
        b.append('\n').append(traces());
        if (crash.oops().code() != null) {
            b.append('\n').append(code()).append('\n');
        }
        return b.toString();
    }

    /** Markdown. */
    String markdown() {
        StringBuilder b = new StringBuilder("### ").append(escape(title())).append("\n\n"); //$NON-NLS-1$ //$NON-NLS-2$
        facts().forEach(f -> b.append("- ").append(escape(f)).append('\n')); //$NON-NLS-1$
        b.append('\n').append(fenced(traces()));
        if (crash.oops().code() != null) {
            b.append('\n').append(fenced(code() + '\n'));
        }
        return b.toString();
    }

    private String title() {
        return Printable.of(crash.oops().verdict().title());
    }

    /** In English whatever the language of the window: a bug report is for others. */
    private List<String> facts() {
        Oops oops = crash.oops();
        List<String> facts = new ArrayList<>();
        fact(facts, "Kernel", CrashFacts.kernel(oops.machine())); //$NON-NLS-1$
        fact(facts, "Architecture", oops.machine().arch() == null ? null : oops.machine().arch().label()); //$NON-NLS-1$
        fact(facts, "Hardware", oops.machine().hardware()); //$NON-NLS-1$
        fact(facts, "Host", crash.row().host()); //$NON-NLS-1$
        fact(facts, "Time", crash.row().seen().toString()); //$NON-NLS-1$
        fact(facts, "CPU", oops.task().cpu() < 0 ? null : Integer.toString(oops.task().cpu())); //$NON-NLS-1$
        fact(facts, "Task", CrashFacts.task(oops)); //$NON-NLS-1$
        fact(facts, "Tainted", oops.taint().printed()); //$NON-NLS-1$
        fact(facts, "Panicked", oops.panicked() ? "yes" : null); //$NON-NLS-1$ //$NON-NLS-2$
        fact(facts, "Damaged", oops.verdict().corruptedReason()); //$NON-NLS-1$
        return facts;
    }

    private static void fact(List<String> facts, String name, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(name + ": " + Printable.of(value).strip().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        }
    }

    private String traces() {
        StringBuilder b = new StringBuilder();
        for (Trace t : model.getTraces()) {
            b.append(FrameText.label(t)).append(":\n"); //$NON-NLS-1$
            for (Frame f : t.getFrames()) {
                b.append(' ').append(FrameText.line(f)).append('\n');
            }
        }
        return b.toString();
    }

    private String code() {
        return "Code: " + StateTab.Marked.of(crash.oops().code()).text(); //$NON-NLS-1$
    }

    /** A fence longer than any run of backticks inside, so that what was received can't end it. */
    private static String fenced(String text) {
        String fence = "```"; //$NON-NLS-1$
        while (text.contains(fence)) {
            fence += '`';
        }
        return fence + '\n' + text + fence + '\n';
    }

    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
