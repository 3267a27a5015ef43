// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/**
 * "init invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0": the whole report, not the bare notice of a killed process
 * that follows it, which is all that a quota's everyday work leaves in a log.
 */
final class OomKillKind implements CrashKind {
    /** Of the state of the memory and the table of tasks, which may be hundreds of lines long. */
    private static final List<String> STATE = List.of("Mem-Info:", "active_anon:", " active_file:", " unevictable:", " slab_", " mapped:", " free:", "Node ",
        "DMA", "Normal", "HighMem", "lowmem_reserve", "Swap cache", "Free swap", "Total swap", "Tasks state", "memory: usage", "swap: usage",
        "Memory cgroup ", "oom-kill:", "Out of memory: ", "Killed process ");

    @Override
    public String id() {
        return "oom-kill";
    }

    @Override
    public List<String> leads() {
        return List.of(HeaderIndex.OOM);
    }

    /** The task's name stands before. */
    @Override
    public boolean accepts(Text line, int at) {
        return at > 0;
    }

    @Override
    public boolean tells(Text line) {
        return STATE.stream().anyMatch(s -> line.startsWith(s, 0)) || isCount(line) || isTask(line);
    }

    /** "12345 total pagecache pages". */
    private static boolean isCount(Text line) {
        return line.at(0) >= '0' && line.at(0) <= '9' && (line.endsWith(" pages") || line.contains(" pages "));
    }

    /** "[    135]     0   135      700      200", and its heading "[  pid  ]   uid  tgid". */
    private static boolean isTask(Text line) {
        int first = line.at(0) == '[' ? line.skipBlanks(1) : -1;
        return first > 0 && (line.startsWith("pid", first) || line.at(line.decimalEnd(first)) == ']');
    }

    @Override
    public boolean survived() {
        return true;
    }

    @Override
    public CrashName name(Evidence e) {
        return CrashName.plain("Out of memory: invoked oom-killer");
    }

    @Override
    public String help() {
        return """
            No memory was left and none could be freed, so the kernel looked for a process to kill; it names it at the end ("Killed process"). \
            The task in the first line only asked last. The tables show what filled the memory: compare the tasks' sizes with the slab and \
            the page cache; when none of the tasks is big, a driver leaks. "Memory cgroup" means that a control group reached its own limit.""";
    }
}
