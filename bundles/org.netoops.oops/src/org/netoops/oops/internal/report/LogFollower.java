// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.log.Transport;
import org.netoops.oops.Oops;
import org.netoops.oops.SkipList;
import org.netoops.oops.internal.kind.HeaderIndex;
import org.netoops.oops.internal.kind.HeaderIndex.Header;
import org.netoops.oops.internal.kind.Kinds;
import org.netoops.oops.internal.kind.RebootKind;
import org.netoops.oops.internal.line.Text;

/** Follows one log line by line. While nothing is wrong a line costs a look at its first characters and nothing else. */
public final class LogFollower {
    private static final HeaderIndex HEADERS = new HeaderIndex(Kinds.ALL);

    /** A console that is taken over by another context prints the message again that it was interrupted in. */
    private static final String REPLAYING = "** replaying previous printk message **";
    private static final int MAX_HOST_LABEL = 63;
    /** Opening lines that are remembered to know a quotation by, and how much of each. */
    private static final int MAX_TIMED = 32;
    private static final int MAX_QUOTED = 200;

    private final Text text = new Text();
    private final LineWindow window = new LineWindow();
    private final PreludeTracker preludes = new PreludeTracker();
    private final OpenReports reports;
    private final boolean networked;
    private final Deque<String> timed = new ArrayDeque<>();
    private BootInfo boot = BootInfo.NONE;
    private boolean kernelSeen;
    private boolean leaving;
    private LogLine previous;
    /** The line that the console is about to print once more, or null. */
    private LogLine replayed;

    public LogFollower(Origin origin, Consumer<Oops> out, SkipList skip) {
        reports = new OpenReports(origin, out, skip);
        // What a network console sends was printed by a kernel, whatever it looks like.
        networked = origin.transport() != Transport.FILE;
    }

    public void line(LogLine line) {
        text.show(line);
        LogLine before = replayed;
        replayed = text.at(0) == '*' && text.startsWith(REPLAYING) ? previous : null;
        boolean glued = previous != null && previous.number() == line.number();
        previous = line;
        window.add(line);
        if (before != null && before.text().equals(line.text())) {
            return;
        }
        boolean byKernel = networked || line.prefix().kernel();
        if (line.prefix().kernel() && !kernelSeen && !glued) {
            // What came before was a boot loader's or a person's: none of it may grow into a kernel's report. One time in the middle of a
            // line says nothing about the lines around it: who cut the times off overlooks those.
            kernelSeen = true;
            reports.closeAll();
        }
        if (BootInfo.isBoot(text)) {
            reports.closeAll();
            boot = BootInfo.of(text);
        }
        boolean reboots = kernelSeen && !leaving && text.at(0) == 'B' && text.startsWith("Booting the kernel");
        Header header = (byKernel || !kernelSeen || reboots) ? HEADERS.find(text) : null;
        if (header != null && (header.kind() instanceof RebootKind && !reboots || !possible(line.prefix().host()))) {
            header = null;
        }
        leaving = !reboots && (leaving && !BootInfo.isBoot(text) || saysGoodBye(text));
        if (header != null && !quoted(line)) {
            reports.header(header, text, line, preludes, window, boot);
            return;
        }
        preludes.see(text, line);
        if (!reports.isEmpty()) {
            reports.line(text, line);
        }
    }

    /** Whether the opening line of an earlier crash is printed again without its time, as programs do that print the kernel's log. */
    private boolean quoted(LogLine line) {
        String words = line.text().substring(0, Math.min(line.text().length(), MAX_QUOTED));
        if (line.prefix().timeMicros() < 0) {
            return timed.contains(words);
        }
        timed.addLast(words);
        if (timed.size() > MAX_TIMED) {
            timed.removeFirst();
        }
        return false;
    }

    /** No machine has a name with a part of more than 63 characters (RFC 1035): such a line was made up. */
    private static boolean possible(String host) {
        int label = 0;
        for (int i = 0; host != null && i < host.length(); i++) {
            label = host.charAt(i) == '.' ? 0 : label + 1;
            if (label > MAX_HOST_LABEL) {
                return false;
            }
        }
        return true;
    }

    /** A kernel that goes down in order says so, or it panicked: that it starts anew is no surprise. */
    private static boolean saysGoodBye(Text line) {
        return switch (line.at(0)) {
            case 'r' -> line.startsWith("reboot: ");
            case 'R' -> line.startsWith("Restarting system") || line.startsWith("Rebooting in");
            case 'P' -> line.startsWith("Power down");
            case 'K' -> line.startsWith("Kernel panic");
            default -> false;
        };
    }

    public void gap(Gap gap) {
        reports.gap(gap);
    }

    public boolean pending() {
        return reports.pending();
    }

    public void flush() {
        reports.closeAll();
    }
}
