// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import static org.netoops.oops.internal.kind.KindSpec.kind;

import java.util.List;
import org.netoops.oops.internal.line.StackRole;
import org.netoops.oops.internal.name.NameList;

/** The kernel's own checks found a rule broken: contexts, page and reference counts, things that should have been gone. */
final class Misuses {
    private static final NameList ALLOCATORS = NameList.bundled("allocation-frames.txt");
    private static final NameList SLEEP_CHECKS = NameList.bundled("sleep-checks.txt");

    static final List<CrashKind> KINDS = List.of(
        kind("scheduling-while-atomic", "BUG: scheduling while atomic").title("BUG: scheduling while atomic in %s").blame(Misuses::sleeper)
            .help("""
                A task gave up the CPU while it must not: it holds a spinlock or has switched preemption off. \
                The function named is the one that went to sleep."""),
        kind("sleeping-in-atomic", "BUG: sleeping function called from invalid context")
            .title("BUG: sleeping function called from invalid context in %s").blame(Misuses::sleeper)
            .help("""
                A function that may sleep was called with a spinlock held, in an interrupt, or inside of rcu_read_lock. \
                It would have gone well most times; the check finds it always."""),
        kind("bad-page-state", "BUG: Bad page state").title("BUG: Bad page state in %s").blame(Misuses::allocator)
            .help("A page was freed or allocated whose flags or counts are not those of a free page: used after it was freed, or freed twice."),
        kind("bad-page-map", "BUG: Bad page map").title("BUG: Bad page map").blame(Culprit::trace)
            .help("A page table entry points to a page that can't be there: memory corruption, or reference counts gone wrong."),
        kind("bad-page-cache", "BUG: Bad page cache").title("BUG: Bad page cache in %s").blame(Culprit::trace)
            .help("A page was taken out of a file's cache while some process still maps it: memory corruption, or reference counts gone wrong."),
        kind("bad-rss-counter", "BUG: Bad rss-counter state").singleLine().title("BUG: Bad rss-counter state")
            .help("""
                An address space was taken down and its count of pages was not zero. Often a sequel of an earlier crash \
                that killed a task halfway through."""),
        new DentryKind(),
        new LeakKind(),
        new WorkqueueLeakKind(),
        kind("netdevice-reference", "unregister_netdevice: waiting for ").singleLine()
            .title("unregister_netdevice: waiting for DEV to become free")
            .help("A network device goes away but something still holds a reference to it: a count that was not given back."),
        kind("busy-inodes", "VFS: Busy inodes after unmount").singleLine().title("VFS: Busy inodes after unmount (use-after-free)")
            .help("A file system was unmounted while inodes of it were in use: a reference that was not given back."),
        kind("file-count", "VFS: Close: file count is 0").singleLine().title("VFS: Close: file count is zero (use-after-free)")
            .help("A file was closed that nobody holds open any more: closed twice, or a reference given back that was not taken."));

    private Misuses() {
    }

    /** Who found the page has nothing to do with it: its last owner has. */
    private static String allocator(Evidence e) {
        return e.stacks().stream().filter(s -> s.role() == StackRole.OTHER && s.label().equals("Page last allocated")).findFirst()
            .map(s -> Culprit.beyond(e.only(s), ALLOCATORS, StackRole.OTHER)).orElse(null);
    }

    private static String sleeper(Evidence e) {
        return Culprit.beyond(e, SLEEP_CHECKS, StackRole.CALL);
    }
}
