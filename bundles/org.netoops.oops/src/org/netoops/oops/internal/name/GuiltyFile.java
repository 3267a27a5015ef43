// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.name;

import java.util.List;

/**
 * Finds the source file at fault in a report whose frames carry source positions: the first one that is no general plumbing. Where a later
 * frame lies in a directory below that file's, it is nearer to the matter: the file chosen first serves all that lie below.
 */
public final class GuiltyFile {
    private static final NameList PLUMBING = NameList.bundled("skip-files.txt");
    private static final NameList INTERRUPTS = NameList.bundled("interrupt-entries.txt");
    private static final List<String> TOP = List.of("arch/", "block/", "certs/", "crypto/", "drivers/", "fs/", "include/", "init/", "io_uring/", "ipc/",
        "kernel/", "lib/", "mm/", "net/", "rust/", "samples/", "security/", "sound/", "virt/");

    private GuiltyFile() {
    }

    /**
     * The file at fault, or null when the report names no source position.
     *
     * @param lines       text of the report's lines
     * @param interrupted whether only what was interrupted counts, as in stalls
     */
    public static String of(List<String> lines, boolean interrupted) {
        String first = null;
        String found = null;
        for (String line : lines.subList(interrupted ? interrupt(lines) : 0, lines.size())) {
            String path = ignored(line) ? null : path(line);
            if (path == null) {
                continue;
            }
            first = first == null ? path : first;
            if (PLUMBING.contains(path)) {
                continue;
            }
            if (found == null) {
                found = path;
            } else if (below(path, found)) {
                found = path;
            }
        }
        return found == null ? first : found;
    }

    private static boolean below(String path, String chosen) {
        String directory = chosen.substring(0, chosen.lastIndexOf('/') + 1);
        return path.startsWith(directory) && path.indexOf('/', directory.length()) > 0;
    }

    /** Index of the line of the interrupt's first entry, 0 when there is none. */
    private static int interrupt(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            int plus = text.indexOf("+0x");
            if (plus > 0 && INTERRUPTS.contains(FunctionNames.withoutSuffix(text.substring(text.lastIndexOf(' ', plus) + 1, plus)))) {
                return i;
            }
        }
        return 0;
    }

    /**
     * Lists of held locks, of interrupt events and of what registers point to name places that have nothing to do with the crash; another
     * operating system names files of its own.
     */
    private static boolean ignored(String line) {
        String text = line.strip();
        return text.startsWith("#") || text.startsWith("hardirqs last ") || text.startsWith("softirqs last ") || text.startsWith("Register ")
            || text.startsWith("trusty: ") || text.startsWith("? ") || text.contains("] ? ") || text.endsWith("(unreliable)");
    }

    /** The path in "… fs/nsfs.c:66" or "… fs/nsfs.c:66 [inline]" from its directory in the kernel's tree on, or null. */
    private static String path(String line) {
        for (int colon = line.indexOf(':'); colon > 0; colon = line.indexOf(':', colon + 1)) {
            if (colon < 3 || line.charAt(colon - 2) != '.' || "ch".indexOf(line.charAt(colon - 1)) < 0
                || colon + 1 >= line.length() || line.charAt(colon + 1) < '0' || line.charAt(colon + 1) > '9') {
                continue;
            }
            int start = colon;
            while (start > 0 && line.charAt(start - 1) > ' ' && line.charAt(start - 1) != '(') {
                start--;
            }
            return inTree(line.substring(start, colon));
        }
        return null;
    }

    private static String inTree(String path) {
        if (path.startsWith("./")) {
            return path.substring(2);
        }
        if (!path.startsWith("/")) {
            return path;
        }
        for (int slash = 0; slash >= 0; slash = path.indexOf('/', slash + 1)) {
            int at = slash + 1;
            if (TOP.stream().anyMatch(d -> path.startsWith(d, at)) && TOP.stream().noneMatch(d -> path.startsWith("kernel/" + d, at))) {
                return path.substring(at);
            }
        }
        return path;
    }
}
