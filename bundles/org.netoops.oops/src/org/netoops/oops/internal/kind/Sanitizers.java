// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.netoops.oops.Frame;
import org.netoops.oops.internal.line.FrameReader;
import org.netoops.oops.internal.line.StackRole;
import org.netoops.oops.internal.line.Text;

/** The sanitizers' headers: "BUG: KASAN: slab-out-of-bounds in foo+0x1/0x2" and its relatives. */
final class Sanitizers {
    static final List<CrashKind> KINDS = List.of(
        new Sanitizer("KASAN", """
            The kernel's address sanitizer saw an access to memory that is freed or lies outside of its object. \
            It prints the access, the allocation and the freeing with their stacks."""),
        new Sanitizer("KMSAN", "The kernel's memory sanitizer saw a decision or a copy made from memory that nobody had written."),
        new Sanitizer("KCSAN", "The kernel's concurrency sanitizer saw two unordered accesses to the same memory, at least one of them a write."),
        new Sanitizer("KFENCE", "A sampled heap object was used after it was freed or outside of its bounds; found in normal operation."),
        new UndefinedBehaviour());

    private Sanitizers() {
    }

    /** Where the header line names the function, it is the first candidate. */
    private static Evidence withHeaderFunction(Evidence e, int from) {
        Frame named = FrameReader.read(Text.of(e.header()), from, 0);
        List<Evidence.Stack> stacks = new ArrayList<>();
        if (named != null) {
            stacks.add(new Evidence.Stack(StackRole.POINTER, List.of(named)));
        }
        e.stacks().stream().filter(s -> s.role() != StackRole.POINTER).forEach(stacks::add);
        return new Evidence(e.header(), e.preludes(), stacks, e.write());
    }

    private record Sanitizer(String tool, String help) implements CrashKind {

        @Override
        public String id() {
            return tool.toLowerCase(Locale.ROOT);
        }

        @Override
        public List<String> leads() {
            return List.of("BUG: " + tool + ": ");
        }

        @Override
        public CrashName name(Evidence e) {
            String text = e.header().substring(Math.min(e.header().length(), tool.length() + 7));
            int in = text.indexOf(" in ");
            String what = in < 0 ? text : text.substring(0, in);
            String where = in < 0 ? "" : text.substring(in + 4);
            if (where.contains(" / ")) {
                return CrashName.plain(tool + ": " + text, tool + "-DATARACE");
            }
            boolean accesses = tool.equals("KASAN") && !what.contains("free or") && !what.endsWith("-free") || what.equals("use-after-free")
                && tool.equals("KASAN");
            String access = accesses ? e.write() ? " Write" : " Read" : "";
            String format = tool + ": " + what + access + " in %s";
            String type = accesses ? tool + (what.contains("use-after-free") ? "-USE-AFTER-FREE" : what.contains("null-ptr-deref")
                ? "-NULL-POINTER-DEREFERENCE" : "") + access.toUpperCase(Locale.ROOT).replace(' ', '-')
                : tool + "-" + what.toUpperCase(Locale.ROOT).replace(' ', '-');
            Evidence named = withHeaderFunction(e, e.header().length() - where.length());
            return CrashName.in(format, type, List.of("bad-access in %s"), Culprit.pointerThenTrace(named));
        }
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
            String what = e.header().substring(7, Math.max(7, e.header().indexOf(" in ")));
            boolean index = what.equals("array-index-out-of-bounds");
            return CrashName.in("UBSAN: " + what + " in %s", index ? "MEMORY_SAFETY_UBSAN" : "UBSAN",
                index ? List.of("bad-access in %s") : List.of(), Culprit.trace(e));
        }

        @Override
        public String help() {
            return "The undefined behaviour sanitizer saw an operation that C does not define: an index beyond its array, a shift too far, an overflow.";
        }
    }
}
