// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.ArrayList;
import java.util.List;
import org.netoops.oops.internal.line.Text;

/**
 * Processor exceptions that the kernel can't go on after and names in its last words: "alignment check: 0000 [#1]" and
 * "Oops: alignment check: 0000 [#1]" on x86, "monitor event: 0040 ilc:2 [#1]" on s390, "Break instruction in kernel code[#1]:" on MIPS and
 * LoongArch. The title takes the name.
 */
final class TrapKind implements CrashKind {
    private static final String OOPS = "Oops: ";
    private final String id;
    private final String help;
    private final String separator;
    private final String needs;
    private final List<String> names;

    /**
     * A family of exceptions.
     *
     * @param separator what stands behind the name
     * @param needs     what else the line must contain
     */
    TrapKind(String id, String help, String separator, String needs, String... names) {
        this.id = id;
        this.help = help;
        this.separator = separator;
        this.needs = needs;
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> leads() {
        List<String> leads = new ArrayList<>();
        for (String name : names) {
            leads.add(name + separator);
            leads.add(OOPS + name + separator);
        }
        return leads;
    }

    @Override
    public boolean accepts(Text line, int at) {
        return line.find(needs, at) > 0 && line.find("[#", at) > 0;
    }

    @Override
    public boolean diesOnly() {
        return true;
    }

    @Override
    public CrashName name(Evidence e) {
        int start = e.header().startsWith(OOPS) ? OOPS.length() : 0;
        int end = e.header().indexOf(separator, start);
        return CrashName.in(e.header().substring(start, Math.max(start, end)) + " in %s", List.of(), Culprit.pointerThenTrace(e));
    }

    @Override
    public String help() {
        return help;
    }
}
