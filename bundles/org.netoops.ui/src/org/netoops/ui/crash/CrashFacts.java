// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.Source;
import org.netoops.archive.StoredCrash;
import org.netoops.oops.Machine;
import org.netoops.oops.Oops;
import org.netoops.oops.Taint;
import org.netoops.ui.table.Printable;
import org.netoops.ui.table.Times;
import org.netoops.ui.trust.Badge;

/** What is known of a crash beside its traces, in words. Unknown things are left out. */
final class CrashFacts {

    /**
     * One fact.
     *
     * @param text   what to show
     * @param tip    what it means, or null
     * @param colour key of its colour, or null for the usual one
     */
    record Fact(String text, String tip, String colour) {
    }

    private CrashFacts() {
    }

    /** Where it happened: host, kernel, hardware, time. */
    static List<Fact> place(StoredCrash crash) {
        List<Fact> facts = new ArrayList<>();
        OccurrenceRow row = crash.row();
        Machine m = crash.oops().machine();
        add(facts, row.host(), Messages.Tip_host);
        add(facts, kernel(m), Messages.Tip_kernel);
        if (m.arch() != null) {
            add(facts, m.arch().label(), Messages.Tip_arch);
        }
        add(facts, m.hardware(), Messages.Tip_hardware);
        add(facts, Times.absolute(row.seen()), NLS.bind(Messages.Tip_time, row.seen(), Times.ago(row.seen(), Instant.now())));
        return facts;
    }

    /** Who was running and in which state: CPU, task, taint, the way the report came, whether the kernel went on. */
    static List<Fact> state(StoredCrash crash) {
        List<Fact> facts = new ArrayList<>();
        Oops oops = crash.oops();
        if (oops.task().cpu() >= 0) {
            add(facts, NLS.bind(Messages.Fact_cpu, Integer.toString(oops.task().cpu())), null);
        }
        add(facts, task(oops), Messages.Tip_task);
        add(facts, taint(oops.taint()), taintTip(oops.taint()));
        add(facts, NLS.bind(Messages.Fact_via, Badge.ways(crash.row().via(), crash.row().sources())), ways(crash));
        Badge badge = Badge.of(crash.row().verification());
        facts.add(new Fact(badge.text(), badge.tip(), badge.colour()));
        if (oops.panicked()) {
            add(facts, Messages.Fact_panicked, Messages.Tip_panicked);
        }
        String corrupted = oops.verdict().corruptedReason();
        if (corrupted != null) {
            add(facts, Messages.Fact_corrupted, corrupted);
        }
        return facts;
    }

    static String kernel(Machine m) {
        String text = Stream.of(m.release(), m.version()).filter(s -> s != null && !s.isBlank()).collect(Collectors.joining(" ")); //$NON-NLS-1$
        return text.isEmpty() ? null : text;
    }

    static String task(Oops oops) {
        String comm = oops.task().comm();
        int pid = oops.task().pid();
        if (comm == null) {
            return pid < 0 ? null : NLS.bind(Messages.Fact_pid, Integer.toString(pid));
        }
        return pid < 0 ? comm : comm + " (" + pid + ')'; //$NON-NLS-1$
    }

    static String taint(Taint taint) {
        if (taint.printed() == null) {
            return null;
        }
        if (taint.flags().isEmpty()) {
            return Messages.Fact_notTainted;
        }
        return NLS.bind(Messages.Fact_tainted, taint.flags().stream().map(f -> String.valueOf(f.letter())).collect(Collectors.joining("·"))); //$NON-NLS-1$
    }

    private static String taintTip(Taint taint) {
        return taint.flags().isEmpty() ? Messages.Tip_notTainted
                : taint.flags().stream().map(f -> f.letter() + "  " + f.name()).collect(Collectors.joining("\n")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Each way by which it came, a line each. */
    private static String ways(StoredCrash crash) {
        return crash.sources().stream().map(CrashFacts::way).map(Printable::of).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    private static String way(Source s) {
        String from = s.file() == null ? Messages.Tip_network : NLS.bind(Messages.Tip_file, s.file());
        return NLS.bind(Messages.Tip_way, new Object[] { s.via(), from, Times.absolute(s.seen()), Badge.of(s.verification()).text() });
    }

    private static void add(List<Fact> facts, String text, String tip) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(Printable.of(text), tip, null));
        }
    }
}
