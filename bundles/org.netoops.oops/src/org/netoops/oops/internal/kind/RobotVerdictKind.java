// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** "BUG: kernel early-boot hang", "BUG: kernel test hang": what a test robot (Intel's 0-day) writes under a log that just ends. */
final class RobotVerdictKind implements CrashKind {
    private static final String LEAD = "BUG: kernel ";

    @Override
    public String id() {
        return "robot-verdict";
    }

    @Override
    public List<String> leads() {
        return List.of(LEAD);
    }

    @Override
    public boolean accepts(Text line, int at) {
        int stage = line.wordEnd(at + LEAD.length());
        int verdict = stage + 1;
        int end = line.wordEnd(verdict);
        boolean ends = line.startsWith("hang", verdict) && end == verdict + 4 || line.startsWith("crashed", verdict) && end == verdict + 7
            || line.startsWith("oversize", verdict);
        return ends && (line.startsWith("boot", at + LEAD.length()) || line.startsWith("early-boot", at + LEAD.length())
            || line.startsWith("test", at + LEAD.length()));
    }

    @Override
    public boolean oneLine() {
        return true;
    }

    @Override
    public boolean confirmsItself() {
        return true;
    }

    @Override
    public CrashName name(Evidence e) {
        String[] words = e.header().split(" ");
        return CrashName.plain("BUG: kernel " + words[2] + " " + words[3]);
    }

    @Override
    public String help() {
        return "A test robot waited in vain for the kernel to boot or for a test to end. The kernel itself reported nothing: see its last lines.";
    }
}
