// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.ArrayList;
import java.util.List;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.line.FrameReader;
import org.netoops.oops.internal.line.StackRole;
import org.netoops.oops.internal.line.Text;

/**
 * A WARN() in the source was reached. The line reads "WARNING: CPU: 1 PID: 135 at FILE:49 fn+0x1/0x2" up to 6.18,
 * "WARNING: FILE:49 at fn+0x1/0x2, CPU#1: init/142" since, "WARNING: at FILE:49 fn+0x1/0x2" long ago.
 */
final class WarningKind implements CrashKind {

    @Override
    public String id() {
        return "warning";
    }

    @Override
    public List<String> leads() {
        return List.of("WARNING: ");
    }

    /** A source position is what tells the kernel's own macro from all the other lines that begin with "WARNING:". */
    @Override
    public boolean accepts(Text line, int at) {
        int i = at + 9;
        if (line.startsWith("CPU: ", i)) {
            return line.find(" at ", i) > 0;
        }
        int file = line.startsWith("at ", i) ? i + 3 : i;
        int end = line.wordEnd(file);
        int colon = end;
        while (colon > file && line.at(colon - 1) >= '0' && line.at(colon - 1) <= '9') {
            colon--;
        }
        boolean position = colon < end && line.at(colon - 1) == ':' && line.at(colon - 3) == '.';
        return position && (file > i || line.startsWith(" at ", end) || line.startsWith(" on ", end));
    }

    @Override
    public CrashName name(Evidence e) {
        String header = e.header();
        String function = function(e);
        if (header.contains(" lib/refcount.c:")) {
            return CrashName.in("WARNING: refcount bug in %s", "REFCOUNT_WARNING", List.of(), function);
        }
        String form = header.contains(" lib/debugobjects.c:") ? "WARNING: ODEBUG bug in %s"
            : header.contains(" mm/usercopy.c:") ? "WARNING: bad usercopy in %s"
            : header.contains(" lib/kobject.c:") ? "WARNING: kobject bug in %s"
            : header.contains(" fs/proc/generic.c:") ? "WARNING: proc registration bug in %s"
            : header.contains(" drivers/usb/core/urb.c:") ? "WARNING in %s/usb_submit_urb"
            : "WARNING in %s";
        return CrashName.in(form, "WARNING", List.of(), function);
    }

    /** The line itself names the function; registers follow only on some architectures. */
    private static String function(Evidence e) {
        if (!e.first(StackRole.POINTER).isEmpty()) {
            return Culprit.pointerThenTrace(e);
        }
        Frame named = named(e.header());
        if (named == null) {
            return Culprit.pointerThenTrace(e);
        }
        List<Evidence.Stack> stacks = new ArrayList<>(e.stacks());
        stacks.add(new Evidence.Stack(StackRole.POINTER, List.of(named)));
        return Culprit.pointerThenTrace(new Evidence(e.header(), e.preludes(), stacks, e.write()));
    }

    private static Frame named(String header) {
        int plus = header.indexOf("+0x");
        return plus < 0 ? null : FrameReader.read(Text.of(header), header.lastIndexOf(' ', plus) + 1, 0);
    }

    @Override
    public String help() {
        return """
            The code met a state that should not happen and says so with WARN() at the source line shown; it went on after it. \
            The line before "WARNING:", if any, is the author's message. With panic_on_warn the kernel stops here.""";
    }
}
