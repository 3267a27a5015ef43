// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of the registers that netoops v2 sends for each machine, in the order on the wire: that of {@code struct pt_regs} where one exists. */
public enum V2Machine {
    I386(3, "bx cx dx si di bp ax ds es fs gs orig_ax ip cs flags sp ss"),
    MIPS(8, numbered("r", 31) + " status hi lo badvaddr cause epc"),
    PPC64(21, numbered("r", 31) + " nip msr orig_r3 ctr link xer ccr softe trap dar dsisr result"),
    S390(22, "psw_mask psw_addr " + numbered("r", 15)),
    ARM(40, numbered("r", 10) + " fp ip sp lr pc cpsr orig_r0"),
    X86_64(62, "r15 r14 r13 r12 bp bx r11 r10 r9 r8 ax cx dx si di orig_ax ip cs flags sp ss"),
    AARCH64(183, numbered("x", 30) + " sp pc pstate"),
    RISCV(243, "epc ra sp gp tp t0 t1 t2 s0 s1 a0 a1 a2 a3 a4 a5 a6 a7 s2 s3 s4 s5 s6 s7 s8 s9 s10 s11 t3 t4 t5 t6 status badaddr cause orig_a0"),
    LOONGARCH(258, numbered("r", 31) + " orig_a0 era badv crmd prmd euen ecfg estat");

    private final int elf;
    private final List<String> names;

    V2Machine(int elf, String names) {
        this.elf = elf;
        this.names = List.of(names.split(" "));
    }

    private static String numbered(String prefix, int last) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i <= last; i++) {
            b.append(i == 0 ? "" : " ").append(prefix).append(i);
        }
        return b.toString();
    }

    /** The machine's number in ELF headers ({@code e_machine}). */
    public int elf() {
        return elf;
    }

    /** Register names in wire order. */
    public List<String> registerNames() {
        return names;
    }

    /** The machine with this ELF number, or null. */
    public static V2Machine of(int elf) {
        for (V2Machine m : values()) {
            if (m.elf == elf) {
                return m;
            }
        }
        return null;
    }

    /** Values by name, in wire order; {@code #0}, {@code #1} … where no name is known. */
    public static Map<String, Long> named(V2Field.Registers registers) {
        V2Machine m = of(registers.machine());
        Map<String, Long> named = new LinkedHashMap<>();
        for (int i = 0; i < registers.values().size(); i++) {
            named.put(m != null && i < m.names.size() ? m.names.get(i) : "#" + i, registers.values().get(i));
        }
        return Collections.unmodifiableMap(named);
    }

    /** The field that carries these values; those not given are 0. */
    public V2Field.Registers field(Map<String, Long> values) {
        List<Long> list = new ArrayList<>();
        names.forEach(n -> list.add(values.getOrDefault(n, 0L)));
        return new V2Field.Registers(elf, list);
    }
}
