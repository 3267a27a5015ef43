// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** Any other line that begins with "BUG: ": the kernel found something wrong that has no kind of its own. */
final class OtherBugKind implements CrashKind {

    @Override
    public String id() {
        return "bug";
    }

    @Override
    public List<String> leads() {
        return List.of("BUG: ");
    }

    /** Drivers say "foo: BUG: …" of trifles. */
    @Override
    public boolean accepts(Text line, int at) {
        return at == 0;
    }

    @Override
    public CrashName name(Evidence e) {
        CrashName name = CrashName.plain(e.header()).blaming(Culprit.trace(e));
        return e.header().startsWith("BUG: unable to handle kernel") ? name.doubtful("the headline breaks off") : name;
    }

    @Override
    public boolean needsTrace() {
        return false;
    }

    @Override
    public String help() {
        return "The kernel reports that it found something wrong with itself. The text of the line says what.";
    }
}
