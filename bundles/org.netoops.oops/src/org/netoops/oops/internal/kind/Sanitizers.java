// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.Text;

/** The sanitizers' reports: "BUG: KASAN: slab-out-of-bounds in foo+0x1/0x2" and its relatives. */
final class Sanitizers {
    static final List<CrashKind> KINDS = List.of(
        new KasanKind(),
        new KmsanKind(),
        new KcsanKind(),
        new KfenceKind(),
        new UndefinedBehaviour(),
        new SlubTrackKind());

    private Sanitizers() {
    }

    /** The words between the tool's name and " in ". */
    static String what(String header, int start) {
        int in = header.indexOf(" in ", start);
        return header.substring(Math.min(start, header.length()), in < 0 ? header.length() : in).strip();
    }

    /** "UBSAN: array-index-out-of-bounds in file.c:12:34": the line names no function. */
    private static final class UndefinedBehaviour implements CrashKind {

        @Override
        public String id() {
            return "ubsan";
        }

        @Override
        public List<String> leads() {
            return List.of("UBSAN: ");
        }

        @Override
        public boolean accepts(Text line, int at) {
            return line.find(" in ", at) > 0;
        }

        @Override
        public CrashName name(Evidence e) {
            String what = what(e.header(), 7);
            String name = what.equals("Undefined behaviour") ? "undefined-behaviour" : what;
            return CrashName.in("UBSAN: " + name + " in %s", name.equals("array-index-out-of-bounds") ? List.of("bad-access in %s") : List.of(),
                Culprit.trace(e));
        }

        @Override
        public String help() {
            return "The undefined behaviour sanitizer saw an operation that C does not define: an index beyond its array, a shift too far, an overflow.";
        }
    }
}
