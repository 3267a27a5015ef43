// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** "WARNING: kernel stack regs at ffff88… in syz-executor:16059 has bad 'bp' value ffff88…": the stack unwinder found the stack destroyed. */
final class UnwinderKind implements CrashKind {

    @Override
    public String id() {
        return "bad-stack-frame";
    }

    @Override
    public List<String> leads() {
        return List.of("WARNING: kernel stack regs at ", "WARNING: kernel stack frame pointer at ");
    }

    @Override
    public boolean accepts(Text line, int at) {
        return line.find(" has bad ", at) > 0;
    }

    @Override
    public CrashName name(Evidence e) {
        String header = e.header();
        return CrashName.plain("WARNING: kernel stack regs has bad " + (header.contains("'bp'") ? "'bp' value" : "value"));
    }

    @Override
    public boolean needsTrace() {
        return false;
    }

    @Override
    public String help() {
        return "The unwinder met a frame that can't be: code without frame pointers destroyed the register, or the stack was overwritten.";
    }
}
