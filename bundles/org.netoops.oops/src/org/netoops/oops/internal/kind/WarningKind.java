// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.List;
import org.netoops.oops.internal.line.StackRole;
import org.netoops.oops.internal.line.Text;
import org.netoops.oops.internal.name.NameList;

/**
 * A WARN() in the source was reached. The line reads "WARNING: CPU: 1 PID: 135 at FILE:49 fn+0x1/0x2" up to 6.18,
 * "WARNING: FILE:49 at fn+0x1/0x2, CPU#1: init/142" since, "WARNING: at FILE:49 fn+0x1/0x2" long ago.
 */
final class WarningKind implements CrashKind {
    private static final NameList LOCKERS = NameList.bundled("lock-frames.txt");
    private static final NameList OBJECTS = NameList.bundled("object-frames.txt");

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
        if (position(line, i)) {
            return true;
        }
        // Since 6.19 the condition comes first: "WARNING: [a != b] FILE:49 at fn+0x1/0x2, CPU#0: init/1"; it may hold brackets itself.
        int close = line.at(i) == '[' ? line.find("] ", i) : -1;
        while (close >= 0 && !position(line, close + 2)) {
            close = line.find("] ", close + 2);
        }
        return close >= 0;
    }

    /** "FILE:49 at fn", "FILE:49 on cpu", "at FILE:49 fn". */
    private static boolean position(Text line, int i) {
        int file = line.startsWith("at ", i) ? i + 3 : i;
        int end = line.wordEnd(file);
        int colon = end;
        while (colon > file && line.at(colon - 1) >= '0' && line.at(colon - 1) <= '9') {
            colon--;
        }
        boolean position = colon < end && line.at(colon - 1) == ':' && line.at(colon - 3) == '.';
        return position && (file > i || line.startsWith(" at ", end) || line.startsWith(" on ", end));
    }

    /** Warnings that a service of the kernel prints about what its callers do: named after the caller. */
    private enum Service {
        REFCOUNT("WARNING: refcount bug in %s", "lib/refcount.c", "include/linux/refcount.h"),
        OBJECTS("WARNING: ODEBUG bug in %s", "lib/debugobjects.c"),
        USERCOPY("WARNING: bad usercopy in %s", "mm/usercopy.c"),
        ALLOCATION("WARNING: kmalloc bug in %s", "mm/slab_common.c", "mm/util.c", "mm/slub.c", "include/linux/slab.h"),
        ZERO_SIZE("WARNING: zero-size vmalloc in %s", "mm/vmalloc.c"),
        KOBJECT("WARNING: kobject bug in %s", "lib/kobject.c"),
        PROC("WARNING: proc registration bug in %s", "fs/proc/generic.c"),
        LOCKS("WARNING: locking bug in %s", "kernel/locking/lockdep.c", "kernel/locking/mutex.c"),
        USB("WARNING in %s/usb_submit_urb", "drivers/usb/core/urb.c");

        private final String title;
        private final String[] files;

        Service(String title, String... files) {
            this.title = title;
            this.files = files;
        }

        static Service of(String header) {
            int colon = header.indexOf(".c:");
            for (Service s : values()) {
                for (String file : s.files) {
                    int at = header.indexOf(file + ":");
                    if (at > 0 && (header.charAt(at - 1) == ' ' || header.charAt(at - 1) == '/') && (colon < 0 || at < colon + 3)) {
                        return s.about(function(header)) ? s : null;
                    }
                }
            }
            return null;
        }

        /** Some services warn of several things, of which one has a title of its own: allocators of bad sizes, proc of a name that is taken. */
        private boolean about(String function) {
            return switch (this) {
                case ALLOCATION -> function.isEmpty() || function.contains("alloc") && !function.contains("free");
                case ZERO_SIZE -> function.isEmpty() || function.startsWith("__vmalloc_node");
                case PROC -> function.isEmpty() || function.equals("proc_register");
                default -> true;
            };
        }

        /** The function that warns, or nothing when the line names none. */
        private static String function(String header) {
            int plus = header.indexOf("+0x");
            return plus < 0 ? "" : header.substring(header.lastIndexOf(' ', plus) + 1, plus);
        }
    }

    /** Processor, process, and a function with offset and length: nobody but a kernel states all of these. */
    @Override
    public boolean confirmsItself(String header) {
        int plus = header.startsWith("WARNING: CPU: ") && header.contains(" PID: ") ? header.indexOf("+0x") : -1;
        return plus > 0 && header.indexOf("/0x", plus) > 0;
    }

    /** The registers tell the place where no stack follows. */
    @Override
    public boolean needsTrace() {
        return false;
    }

    @Override
    public CrashName name(Evidence e) {
        Service service = Service.of(e.header());
        NameList more = service == Service.OBJECTS ? OBJECTS : service == Service.LOCKS ? LOCKERS : NameList.NONE;
        String function = Culprit.beyond(e, more, StackRole.POINTER, StackRole.CALL);
        return CrashName.in(service == null ? "WARNING in %s" : service.title, List.of(), function);
    }

    @Override
    public String help() {
        return """
            The code met a state that should not happen and says so with WARN() at the source line shown; it went on after it. \
            The line before "WARNING:", if any, is the author's message. With panic_on_warn the kernel stops here.""";
    }
}
