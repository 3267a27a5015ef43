// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** syzbot's types of bugs. A type follows from the beginning of the title alone, so that equal titles have equal types. */
final class SyzbotTypes {
    /** Beginning of the title, and the type; of two that fit the longer one counts. An empty type takes a title out of a broader class. */
    private static final List<Map.Entry<String, String>> BEGINNINGS = sorted(
        "INFO: rcu detected stall", "HANG", "INFO: task hung", "HANG", "INFO: task can't die", "HANG", "BUG: soft lockup", "HANG",
        "BUG: hard lockup", "HANG",
        "WARNING", "WARNING", "WARNING: refcount bug", "REFCOUNT_WARNING", "WARNING: kernel stack ", "",
        "WARNING: locking bug in", "LOCKDEP", "WARNING: suspicious RCU usage in", "LOCKDEP", "WARNING: bad unlock balance in", "LOCKDEP",
        "WARNING: held lock freed in", "LOCKDEP", "WARNING: still has locks held in", "LOCKDEP", "WARNING: nested lock was not taken in", "LOCKDEP",
        "WARNING: lock held when returning to user space in", "LOCKDEP", "WARNING: invalid wait context in", "LOCKDEP",
        "possible deadlock", "LOCKDEP", "inconsistent lock state", "LOCKDEP", "BUG: bad unlock balance in", "LOCKDEP",
        "BUG: held lock freed in", "LOCKDEP", "BUG: still has locks held in", "LOCKDEP", "BUG: nested lock was not taken in", "LOCKDEP",
        "BUG: lock held when returning to user space in", "LOCKDEP", "BUG: invalid wait context in", "LOCKDEP",
        "BUG: spinlock ", "LOCKDEP", "BUG: rwlock ", "LOCKDEP", "BUG: using ", "LOCKDEP",
        "BUG: scheduling while atomic", "ATOMIC_SLEEP", "BUG: sleeping function called from invalid context", "ATOMIC_SLEEP",
        "general protection fault", "DoS", "PANIC: double fault", "DoS", "divide error", "DoS", "invalid opcode", "DoS", "int3", "DoS",
        "stack segment fault", "DoS", "Internal error", "DoS", "Unhandled fault", "DoS", "Alignment trap", "DoS",
        "Unhandled kernel unaligned access", "DoS", "kernel stack overflow", "DoS", "kernel panic", "DoS", "trusty: ", "DoS", "monitor event", "DoS",
        "illegal operation", "DoS", "fixpoint divide exception", "DoS", "addressing exception", "DoS", "specification exception", "DoS",
        "protection exception", "DoS", "privileged operation", "DoS", "execute exception", "DoS", "data exception", "DoS", "operand exception", "DoS",
        "stack overflow", "DoS", "Oops in", "DoS", "bus error", "DoS", "special operation exception", "DoS", "translation ", "DoS",
        "fixpoint overflow exception", "DoS", "vector processing exception", "DoS", "transaction constraint exception", "DoS",
        "alignment check", "DoS", "segment not present", "DoS", "invalid TSS", "DoS", "bounds in", "DoS", "control protection fault", "DoS",
        "simd exception", "DoS", "fpu exception", "DoS", "coprocessor segment overrun", "DoS", "device not available", "DoS",
        "Break instruction", "DoS", "Trap instruction", "DoS", "Reserved instruction", "DoS", "FP exception", "DoS", "Kernel a", "DoS",
        "do_cpu invoked", "DoS",
        "unregister_netdevice: ", "DoS", "VFS: ", "DoS", "BUG: Object already free", "DoS",
        "BUG: Poison overwritten", "DoS", "BUG: Slab has ", "DoS", "BUG: Redzone overwritten", "DoS", "BUG: Right Redzone overwritten", "DoS",
        "BUG: Left Redzone overwritten", "DoS", "BUG: Padding overwritten", "DoS", "BUG: Invalid object pointer", "DoS", "BUG: Freechain corrupt", "DoS",
        "BUG: unable to handle kernel paging request", "MEMORY_SAFETY_BUG", "BUG: corrupted list", "MEMORY_SAFETY_BUG",
        "BUG: unable to handle kernel NULL pointer dereference", "NULL-POINTER-DEREFERENCE",
        "kernel BUG", "BUG", "BUG: bad usercopy", "BUG",
        "KASAN: ", "KASAN-READ", "KASAN: invalid-free", "KASAN-INVALID-FREE",
        "KMSAN: ", "KMSAN-UNINIT-VALUE", "KMSAN: kernel-", "KMSAN-INFO-LEAK",
        "KCSAN: ", "KCSAN-DATARACE", "KCSAN: assert: race", "KCSAN-ASSERT",
        "KFENCE: memory corruption", "KFENCE-MEMORY-CORRUPTION", "KFENCE: invalid free", "KFENCE-INVALID-FREE",
        "KFENCE: use-after-free read", "KFENCE-USE-AFTER-FREE-READ", "KFENCE: use-after-free write", "KFENCE-USE-AFTER-FREE-WRITE",
        "KFENCE: use-after-free", "KFENCE-USE-AFTER-FREE-READ", "KFENCE: out-of-bounds write", "KFENCE-WRITE",
        "KFENCE: invalid write", "KFENCE-WRITE", "KFENCE: ", "KFENCE-READ",
        "UBSAN: ", "UBSAN", "UBSAN: array-index-out-of-bounds", "MEMORY_SAFETY_UBSAN",
        "memory leak", "LEAK", "unexpected kernel reboot", "REBOOT", "SYZFAIL: ", "SYZ_FAILURE", "SYZFATAL: ", "SYZ_FAILURE");

    private SyzbotTypes() {
    }

    /** The type of a title, or null when syzbot has none for it. */
    static String of(String title) {
        if (title.startsWith("KASAN: ") && !title.startsWith("KASAN: invalid-free")) {
            return kasan(title);
        }
        for (Map.Entry<String, String> e : BEGINNINGS) {
            if (title.startsWith(e.getKey())) {
                return e.getValue().isEmpty() ? null : e.getValue();
            }
        }
        return null;
    }

    /** The kind of memory and the direction of the access; where no direction is told a read is assumed. */
    private static String kasan(String title) {
        int in = title.indexOf(" in ");
        String what = in < 0 ? title : title.substring(0, in);
        String memory = what.contains("use-after-free") ? "-USE-AFTER-FREE" : what.contains("null-ptr-deref") ? "-NULL-POINTER-DEREFERENCE" : "";
        return "KASAN" + memory + (what.endsWith(" Write") ? "-WRITE" : "-READ");
    }

    private static List<Map.Entry<String, String>> sorted(String... pairs) {
        List<Map.Entry<String, String>> list = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            list.add(Map.entry(pairs[i], pairs[i + 1]));
        }
        list.sort((a, b) -> Integer.compare(b.getKey().length(), a.getKey().length()));
        return List.copyOf(list);
    }
}
