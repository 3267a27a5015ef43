// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.oops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real logs of eight architectures and five kernels against what a person reads in them. */
class QemuRunsTest {

    static List<Fixtures.Run> runs() {
        return Fixtures.runs();
    }

    static List<Fixtures.Run> crashes() {
        return Fixtures.runs().stream().filter(r -> r.title() != null).toList();
    }

    /** Where the kernel lost its way up the stack, or printed no frame of it. */
    private static final Map<String, String> DOUBTFUL = Map.of("i386-6.1-recurse", "a stack breaks off after its headline",
        "riscv-6.12-exec_null", "the report shows no stack of its own",
        "x86_64-6.1-exec_stack", "the kernel is not sure of any frame of the stack",
        "x86_64-6.1-exec_userspace", "the kernel is not sure of any frame of the stack",
        "x86_64-7.3-rcustall", "the kernel is not sure of any frame of the stack");

    @Test
    void theTableCoversAllArchitectures() {
        for (String arch : List.of("x86_64-5.10", "x86_64-6.1", "x86_64-6.12", "x86_64-7.3", "i386", "arm64", "arm-", "ppc64", "s390x", "riscv", "mips")) {
            assertTrue(runs().stream().anyMatch(r -> r.name().startsWith(arch)), arch);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void numberOfCrashes(Fixtures.Run run) {
        List<Oops> found = Fixtures.parse(Fixtures.text(run.name()));
        assertEquals(run.crashes(), found.size(), () -> found.stream().map(o -> o.verdict().title()).toList().toString());
        assertEquals(run.panicked(), found.stream().anyMatch(Oops::panicked));
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void firstCrash(Fixtures.Run run) {
        Oops first = Fixtures.first(run.name());
        assertEquals(run.title(), first.verdict().title());
        assertEquals(run.type(), first.verdict().type());
        assertEquals(run.pid(), first.task().pid());
        assertEquals(run.comm(), first.task().comm());
        assertEquals(run.cpu(), first.task().cpu());
        assertEquals(DOUBTFUL.get(run.name()), first.verdict().corruptedReason());
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void callTrace(Fixtures.Run run) {
        Oops first = Fixtures.first(run.name());
        List<Frame> frames = first.traces().stream().filter(t -> t.label().equals("Call trace") || t.label().equals("Panic call trace"))
            .findFirst().map(Trace::frames).orElse(List.of()).stream().filter(f -> f.function() != null).toList();
        List<Frame> sure = frames.stream().filter(Frame::reliable).toList();
        List<String> names = (sure.isEmpty() ? frames : sure).stream().map(Frame::function).limit(5).toList();
        assertEquals(run.frames(), names);
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void machine(Fixtures.Run run) {
        Machine m = Fixtures.first(run.name()).machine();
        assertTrue(run.name().startsWith(m.arch().label() + "-"), m.toString());
        String release = run.name().split("-")[1];
        assertTrue(m.release().startsWith(release + "."), m.toString());
        assertTrue(m.version().startsWith("#1 "), m.toString());
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void theExcerptHoldsTheSameCrash(Fixtures.Run run) {
        for (Oops o : Fixtures.parse(Fixtures.text(run.name()))) {
            List<Oops> again = OopsExtractor.parse(o.excerpt()).stream().filter(a -> a.firstLine() == o.firstLine()).toList();
            assertFalse(again.isEmpty(), o.verdict().title());
            assertEquals(Fixtures.content(o), Fixtures.content(again.getFirst()));
            assertEquals(o.lastLine(), again.getFirst().lastLine());
        }
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void logsWithoutTimesGiveTheSameFirstCrash(Fixtures.Run run) {
        String stripped = Fixtures.text(run.name()).replaceAll("(?m)^\\[ *\\d+\\.\\d+\\] ", "");
        assertEquals(run.title(), Fixtures.parse(stripped).getFirst().verdict().title());
    }
}
