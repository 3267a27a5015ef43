// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Registers, instruction bytes, pointers and frames in the manner of each architecture, from real logs. */
class ArchitecturesTest {

    private static Trace trace(Oops o, String label) {
        return o.traces().stream().filter(t -> t.label().equals(label)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        x86_64-6.1-null    | 28 | RAX | 0000000000000000 | R15    | ffff8a42422fd3e0 | CR2    | 0000000000000028
        i386-6.1-irq_off_null | 18 | ECX | c1fd3de8      | EFLAGS | 00000086         | CR2    | 00000014
        arm64-6.1-timer    | 32 | sp  | ffff800008003dc0 | x29    | ffff800008003dd0 | x8     | ffff800008003e78
        arm-6.1-double-oops | 20 | pc | bf022024         | psr    | 600f0013         | DAC    | 00000051
        ppc64-6.1-double-oops | 44 | NIP | c0080000008b0148 | GPR28 | c00000000482f8a8 | DAR   | 0000000000000028
        s390x-6.1-badptr   | 17 | R0  | 0000000000057fa8 | R15    | 0000037ffff2f7e8 | PSW    | 0704d00180000000000003ff7fd633a2
        riscv-6.12-null    | 35 | epc | ffffffff0203d0f4 | badaddr | 0000000000000028 | t6    | ff2000000021b7d8
        mips-6.1-double-oops | 38 | $31 | ffffffffc006418c | BadVA | 0000000000000028 | epc    | ffffffffc0064148
        """)
    void registers(String log, int count, String r1, String v1, String r2, String v2, String r3, String v3) {
        Oops o = Fixtures.first(log);
        assertEquals(v1, o.registers().values().get(r1));
        assertEquals(v2, o.registers().values().get(r2));
        assertEquals(v3, o.registers().values().get(r3));
        assertEquals(count, o.registers().values().size(), o.registers().toString());
    }

    @ParameterizedTest
    @CsvSource({"x86_64-6.1-null,64,42,03", "i386-6.1-irq_off_null,64,42,03", "arm64-6.1-timer,5,4,f9401442", "arm-6.1-double-oops,5,4,e5911014",
        "ppc64-6.1-double-oops,16,12,e9080028", "s390x-6.1-badptr,8,3,5a20302c", "riscv-6.12-null,12,10,779c", "mips-6.1-double-oops,9,3,8c840028"})
    void instructionBytes(String log, int groups, int trap, String trapping) {
        CodeBytes code = Fixtures.first(log).code();
        String[] all = code.bytes().split(" ");
        assertEquals(groups, all.length);
        assertEquals(trap, code.trap());
        assertEquals(trapping, all[trap]);
    }

    @ParameterizedTest
    @CsvSource({"x86_64-6.1-null,og_leaf.isra.0,0x17,0x30,0", "i386-6.1-irq_off_null,og_leaf.isra.0,0x16,0x30,0",
        "arm64-6.1-timer,og_leaf.isra.0,0x20,0x3c,0", "arm-6.1-double-oops,og_leaf,0x24,0x3c,0",
        "ppc64-6.1-double-oops,og_leaf.isra.0,0x20,0x40,c0080000008b0148", "s390x-6.1-badptr,og_leaf.isra.0,0x32,0x48,3ff7fd633a2",
        "riscv-6.12-null,og_leaf.isra.0,0x26,0x34,0", "mips-6.1-double-oops,og_leaf.isra.0,0x28,0x40,ffffffffc0064148"})
    void instructionPointer(String log, String function, String offset, String size, String address) {
        Trace pointer = Fixtures.first(log).traces().getFirst();
        assertEquals("Instruction pointer", pointer.label());
        Frame f = pointer.frames().getFirst();
        assertEquals(function, f.function());
        assertEquals(Long.decode(offset), f.offset());
        assertEquals(Long.decode(size), f.size());
        assertEquals("oopsgen", f.module());
        assertEquals(Long.parseUnsignedLong(address, 16), f.address());
    }

    @ParameterizedTest
    @CsvSource({"arm64-6.1-timer,og_mid.isra.0", "arm-6.1-double-oops,og_mid", "ppc64-6.1-double-oops,og_mid.isra.0", "riscv-6.12-null,og_mid.isra.0",
        "mips-6.1-double-oops,og_mid.isra.0"})
    void linkRegister(String log, String function) {
        assertEquals(function, trace(Fixtures.first(log), "Link register").frames().getFirst().function());
    }

    @Test
    void uncertainFramesAreMarked() {
        Trace x86 = trace(Fixtures.first("x86_64-6.1-null"), "Call trace");
        assertEquals(List.of("_copy_from_iter", "kernfs_fop_write_iter", "handle_mm_fault", "do_user_addr_fault", "exit_to_user_mode_prepare"),
            x86.frames().stream().filter(f -> !f.reliable()).map(Frame::function).toList());
        assertEquals(List.of("TASK"), x86.context());
        Frame ppc = trace(Fixtures.first("ppc64-6.1-double-oops"), "Call trace").frames().getFirst();
        assertNull(ppc.function());
        assertEquals(0xc000000004b23dc0L, ppc.address());
        assertEquals(false, ppc.reliable());
        Frame s390 = trace(Fixtures.first("s390x-6.1-poison_list"), "Call trace").frames().get(1);
        assertEquals("__list_del_entry_valid", s390.function());
        assertEquals(false, s390.reliable());
    }

    @Test
    void s390TellsTheLastBranch() {
        Frame f = trace(Fixtures.first("s390x-6.1-badptr"), "Last breaking event address").frames().getFirst();
        assertEquals("og_mid.isra.0", f.function());
        assertEquals(0x3ff7fd633d4L, f.address());
    }

    @Test
    void anInterruptedFunctionIsAFrameOfTheTrace() {
        Trace t = trace(Fixtures.first("x86_64-7.3-ipi"), "Call trace");
        assertEquals(List.of("IRQ", "TASK"), t.context());
        assertEquals(List.of("asm_sysvec_call_function_single", "smp_call_function_many_cond"),
            t.frames().stream().filter(Frame::reliable).skip(5).limit(2).map(Frame::function).toList());
    }

    @Test
    void userSpaceRegistersAndCodeAreLeftOut() {
        Oops o = Fixtures.first("x86_64-6.1-exec_userspace");
        assertNull(o.code());
        assertEquals("ffffd599803dbdc0", o.registers().values().get("RSP"));
        assertNull(o.registers().values().get("ORIG_RAX"));
    }

    @Test
    void oldX86AndArmFrames() {
        Oops x86 = Fixtures.parse(Fixtures.printk("BUG: unable to handle kernel NULL pointer dereference at 0000000000000008",
            "Oops: 0000 [#1] SMP", "CPU: 2 PID: 99 Comm: my prog Tainted: P           O    4.4.0-21-generic #37-Ubuntu",
            "RIP: 0010:[<ffffffffa0001234>]  [<ffffffffa0001234>] foo_read+0x24/0x60 [foo]", "Call Trace:",
            " [<ffffffff81209e57>] ? vfs_read+0x86/0x130", " [<ffffffff8120abd5>] SyS_read+0x55/0xc0")).getFirst();
        assertEquals("foo_read", x86.verdict().frame());
        assertEquals("my prog", x86.task().comm());
        assertEquals(0xffffffffa0001234L, x86.traces().getFirst().frames().getFirst().address());
        assertEquals(0xffffffff8120abd5L, x86.traces().get(1).frames().get(2).address());
        Oops arm = Fixtures.parse(Fixtures.printk("Internal error: Oops: 17 [#1] SMP ARM", "PC is at foo_read+0x24/0x60 [foo]",
            "[<bf000024>] (foo_read [foo]) from [<c0209e57>] (vfs_read+0x86/0x130)", "[<c0209e57>] (vfs_read) from [<c020abd5>] (SyS_read+0x55/0xc0)")).getFirst();
        assertEquals(List.of("foo_read", "vfs_read", "SyS_read"), arm.traces().get(1).frames().stream().map(Frame::function).toList());
        assertEquals(0xc020abd5L, arm.traces().get(1).frames().get(2).address());
    }
}
