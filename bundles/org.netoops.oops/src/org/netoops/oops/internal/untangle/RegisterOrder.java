// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops.internal.untangle;

import java.util.HashMap;
import java.util.Map;

/** In which order the architectures print their rows of registers, each row by the name of its first register. */
final class RegisterOrder {
    private static final String[] ROWS = {
        "EIP RSP RAX RDX RBP R10 R13 FS CS CR2 DR0 DR3 PKRU",
        "EAX ESI DS CR0",
        "pstate sp x29 x26 x23 x20 x17 x14 x11 x8 x5 x2",
        "pc r10 r7 r3 Control",
        "NIP REGS MSR CFAR DAR IRQMASK GPR00 GPR04 GPR08 GPR12 GPR16 GPR20 GPR24 GPR28",
        "R0",
        "epc gp t1 s1 a2 a5 s2 s5 s8 s11 t5 status",
        "$0 $4 $8 $12 $16 $20 $24 $28 Hi Lo ra Status Cause BadVA PrId"};
    private static final Map<String, Integer> ORDER = new HashMap<>();

    static {
        for (String row : ROWS) {
            String[] names = row.split(" ");
            for (int i = 0; i < names.length; i++) {
                ORDER.put(names[i], i);
            }
        }
    }

    private RegisterOrder() {
    }

    /** The place of the row that begins with this register, from 0, or -1 when it has none. */
    static int of(String register) {
        return ORDER.getOrDefault(register, -1);
    }
}
