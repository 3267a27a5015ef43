// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** A kernel is decompressed in the middle of a log in which another one was running and had not said good-bye. */
public final class RebootKind implements CrashKind {

    @Override
    public String id() {
        return "unexpected-reboot";
    }

    @Override
    public List<String> leads() {
        return List.of("Booting the kernel");
    }

    @Override
    public boolean accepts(Text line, int at) {
        return at == 0;
    }

    @Override
    public boolean confirmsItself() {
        return true;
    }

    @Override
    public boolean oneLine() {
        return true;
    }

    @Override
    public CrashName name(Evidence e) {
        return CrashName.plain("unexpected kernel reboot");
    }

    @Override
    public String help() {
        return """
            The machine started anew without any word of the kernel that was running: a triple fault, a watchdog or a power cut. \
            What the old kernel printed last is in the lines before.""";
    }
}
