// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import java.util.function.Function;
import org.netoops.oops.internal.line.Text;

/**
 * A report of the lock checker. Its opening line reads "WARNING: what" since 4.15 and "[ INFO: what ]" or "[ BUG: what ]" before, sometimes with
 * the task's name between. The word before the colon is "*" in the title's format.
 */
final class CheckerKind implements CrashKind {
    private static final List<String> WORDS = List.of("WARNING", "INFO", "BUG");
    /** The task's name and number before "still has locks held" are no longer than this. */
    private static final int MAX_TASK = 40;

    private final String id;
    private final String help;
    private final String format;
    private final Function<Evidence, String> culprit;
    private final List<String> whats;

    CheckerKind(String id, String help, String format, Function<Evidence, String> culprit, String... whats) {
        this.id = id;
        this.help = help;
        this.format = format;
        this.culprit = culprit;
        this.whats = List.of(whats);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> leads() {
        return WORDS.stream().map(w -> w + ": ").toList();
    }

    @Override
    public boolean accepts(Text line, int at) {
        int colon = at + 3;
        while (line.at(colon) != ':') {
            colon++;
        }
        for (String what : whats) {
            int found = line.find(what, colon + 2);
            if (found == colon + 2 || found > 0 && found < colon + MAX_TASK && what.startsWith("still ")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public CrashName name(Evidence e) {
        String word = e.header().substring(0, e.header().indexOf(':'));
        String title = format.replace("*", word + ":");
        if (format.startsWith("possible") && e.stacks().stream().allMatch(s -> s.frames().isEmpty())) {
            String text = e.header().endsWith(" ]") ? e.header().substring(0, e.header().length() - 2) : e.header();
            return CrashName.plain(text).doubtful("the report breaks off after its first lines");
        }
        return CrashName.in(title, List.of(), culprit.apply(e));
    }

    /** On the way back to user space there is no stack left to show: the held locks tell all. */
    @Override
    public boolean needsTrace() {
        return !id.equals("lock-at-exit");
    }

    @Override
    public String help() {
        return help;
    }
}
