// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.line.FrameReader;
import org.netoops.oops.internal.line.Text;

/** "BUG: KASAN: slab-out-of-bounds in foo+0x1/0x2", the next line tells "Read of size 8" or "Write of size 4". */
final class KasanKind implements CrashKind {
    private static final String LEAD = "BUG: KASAN: ";
    private static final List<String> BAD_ACCESS = List.of("bad-access in %s");

    @Override
    public String id() {
        return "kasan";
    }

    @Override
    public List<String> leads() {
        return List.of(LEAD);
    }

    /** Old kernels describe the object in the slab allocator's words, and tell of the access's consequence. */
    @Override
    public boolean goesOnWith(CrashKind other, Text line, int at) {
        return other instanceof SlubTrackKind || line.find("kasan: bad access detected", at) > 0;
    }

    @Override
    public CrashName name(Evidence e) {
        String header = e.header();
        String what = Sanitizers.what(header, LEAD.length());
        Frame named = function(header, LEAD.length() + what.length());
        String culprit = Culprit.pointerThenTrace(e.at(named));
        if (what.contains("invalid-free") || what.startsWith("double-free")) {
            return CrashName.in("KASAN: invalid-free in %s", List.of("invalid-free in %s"), culprit);
        }
        int address = what.indexOf(" on address");
        String memory = address < 0 ? what : what.substring(0, address);
        if (e.access() == Evidence.Access.UNKNOWN) {
            return CrashName.plain(header.substring(5)).blaming(culprit).doubtful("the report does not say how memory was accessed");
        }
        String title = "KASAN: " + memory + (e.access() == Evidence.Access.WRITE ? " Write" : " Read");
        return address < 0 ? CrashName.in(title + " in %s", BAD_ACCESS, culprit) : CrashName.plain(title).blaming(culprit);
    }

    /** The headline names the function; the stack may be lost in other reports. */
    @Override
    public boolean needsTrace() {
        return false;
    }

    /** The function that the line itself names. */
    static Frame function(String header, int from) {
        int in = header.indexOf(" in ", from);
        return in < 0 ? null : FrameReader.read(Text.of(header), in + 4, 0);
    }

    @Override
    public String help() {
        return """
            The kernel's address sanitizer saw an access to memory that is freed or lies outside of its object. \
            It prints the access, the allocation and the freeing with their stacks.""";
    }
}
