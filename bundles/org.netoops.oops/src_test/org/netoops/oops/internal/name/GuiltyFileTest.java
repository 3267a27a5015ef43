// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The source file at fault in a symbolized report. */
class GuiltyFileTest {

    @Test
    void theFirstFileThatIsNoPlumbing() {
        assertEquals("fs/nsfs.c", GuiltyFile.of(List.of("BUG: KASAN: use-after-free in queued_spin_lock_slowpath+0x1/0x2 kernel/locking/qspinlock.c:421",
            " __dump_stack lib/dump_stack.c:16 [inline]", " atomic_read arch/x86/include/asm/atomic.h:26 [inline]",
            " lockref_get_not_dead+0x19/0x80 lib/lockref.c:179", " __ns_get_path+0x197/0x860 fs/nsfs.c:66", " sock_ioctl+0x39d/0x440 net/socket.c:1001"), false));
    }

    @Test
    void aFileDeeperInTheSameDirectoryIsNearer() {
        assertEquals("fs/foo/dir.c", GuiltyFile.of(List.of(" iput+0x1/0x2 fs/dcache.c:12", " foo_lookup+0x1/0x2 fs/foo/dir.c:30"), false));
        assertEquals("net/foo/a.c", GuiltyFile.of(List.of(" a+0x1/0x2 net/foo/a.c:12", " b+0x1/0x2 net/bar/b.c:30"), false));
    }

    @Test
    void guessesHeldLocksAndRegistersSayNothing() {
        assertEquals("net/c.c", GuiltyFile.of(List.of(" #0: ffff888100000000 (&a){+.+.}, at: a+0x1/0x2 net/a.c:1", " ? b+0x1/0x2 net/b.c:2",
            "hardirqs last enabled at (7): [<ffffffff81>] d+0x1/0x2 net/d.c:3", " c+0x1/0x2 net/c.c:4"), false));
    }

    @Test
    void anotherSystemsFilesAreNotTheKernels() {
        assertEquals("drivers/trusty/trusty.c", GuiltyFile.of(List.of("trusty: panic (caller 0xffffffffe000fbb8): ASSERT FAILED at (trusty/kernel/a.c:4): !x",
            "WARNING: CPU: 0 PID: 36 at drivers/trusty/trusty.c:215 trusty_std_call32+0x220/0x240 drivers/trusty/trusty.c:215"), false));
    }

    @Test
    void inStallsOnlyWhatWasInterruptedCounts() {
        List<String> lines = List.of(" foo_timer+0x1/0x2 net/watch.c:1", " asm_sysvec_apic_timer_interrupt+0x1/0x2 arch/x86/include/asm/idtentry.h:6",
            " loop+0x1/0x2 net/loop.c:9");
        assertEquals("net/loop.c", GuiltyFile.of(lines, true));
        assertEquals("net/watch.c", GuiltyFile.of(lines, false));
    }

    @Test
    void pathsAreThoseOfTheKernelsTree() {
        assertEquals("drivers/net/foo.c", GuiltyFile.of(List.of(" a+0x1/0x2 /build/kernel/drivers/net/foo.c:1"), false));
        assertEquals("mm/slub.c", GuiltyFile.of(List.of(" a+0x1/0x2 ./mm/slub.c:1"), false));
        assertNull(GuiltyFile.of(List.of(" a+0x1/0x2", "time 12:30"), false));
    }
}
