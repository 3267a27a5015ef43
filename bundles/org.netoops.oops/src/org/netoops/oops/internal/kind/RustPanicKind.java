// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** "rust_kernel: panicked at drivers/x.rs:877:13:" and the message on the next line; BUG() follows. */
final class RustPanicKind implements CrashKind {
    private static final String LEAD = "rust_kernel: panicked at ";

    @Override
    public String id() {
        return "rust-panic";
    }

    @Override
    public List<String> leads() {
        return List.of(LEAD);
    }

    @Override
    public boolean goesOnWith(CrashKind other, Text line, int at) {
        return other instanceof KernelBugKind && line.find("rust/helpers/", at) >= 0;
    }

    /** Since Rust 1.73 the message stands on the next line; before it stood in quotes before the place. */
    @Override
    public CrashName name(Evidence e) {
        String header = e.header().substring(LEAD.length());
        int quote = header.startsWith("'") ? header.lastIndexOf('\'') : -1;
        String message = quote > 1 ? header.substring(1, quote) : e.next().isEmpty() ? "panic" : e.next().getFirst().strip();
        return CrashName.in(message + " in %s", List.of(), Culprit.trace(e));
    }

    @Override
    public String help() {
        return """
            Rust code of the kernel panicked: an index out of bounds, an arithmetic overflow, an unwrap() of nothing. \
            The line tells the place in the source; the kernel's panic handler ends in BUG().""";
    }
}
