// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netoops.oops.Oops;

/**
 * Real kernels of every architecture, each run recorded twice: on the serial console, and as the packets that its netconsole sent, in the basic
 * format to port 6666 and in the extended one to 6667. The packets, sent again to a running collector, must give the crash that the console shows.
 */
class LogAgainstSocketTest {
    /** Machines that died before netconsole sent the crash: the capture ends with the line that announces the fault. */
    private static final Set<String> CUT_OFF = Set.of("i686-6.1.0-50-686-pae/og_recurse", "x86_64-7.3.4+deb13-amd64/og_warn-panic_on_warn");
    /** Runs that print traces on request, or whose fault is none on that architecture. */
    private static final Set<String> NO_CRASH = Set.of("x86_64-6.1.0-56-amd64/sysrq-m", "aarch64-6.1.0-56-arm64/og_div0", "aarch64-6.1.0-56-arm64/sysrq-t",
            "x86_64-7.3.4+deb13-amd64/sysrq-l", "mips64el-6.1.0-50-5kc-malta/og_atomic_sleep", "s390x-6.1.0-50-s390x/og_null");

    static List<String> runs() throws IOException {
        try (Stream<Path> files = Files.walk(Runs.FOLDER)) {
            return files.map(f -> Runs.FOLDER.relativize(f).toString().replace('\\', '/')).filter(f -> f.endsWith(".log.gz"))
                    .map(f -> f.substring(0, f.length() - ".log.gz".length())).sorted().toList();
        }
    }

    @Test
    void everyArchitectureIsAmongTheRuns() throws IOException {
        List<String> runs = runs();
        assertTrue(runs.size() >= 40, "runs: " + runs.size());
        for (String arch : List.of("aarch64", "armv7l", "i686", "mips64el", "ppc64le", "riscv64", "s390x", "x86_64")) {
            assertTrue(runs.stream().anyMatch(r -> r.startsWith(arch + "-")), arch);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theSocketGivesTheCrashOfTheConsole(String run) throws Exception {
        List<Oops> console = Replay.log(Runs.log(run), run);
        Map<Integer, List<Oops>> socket = Replay.socket(Replay.datagrams(Runs.pcap(run), run));
        if (NO_CRASH.contains(run)) {
            assertTrue(console.isEmpty(), () -> "console: " + Replay.face(console.getFirst()));
            assertTrue(socket.isEmpty(), () -> "socket: " + socket);
            return;
        }
        assertFalse(console.isEmpty(), "no crash on the console");
        if (CUT_OFF.contains(run)) {
            assertTrue(socket.isEmpty(), () -> "socket: " + socket);
            return;
        }
        for (int port : List.of(6666, 6667)) {
            assertTrue(socket.containsKey(port), "nothing from port " + port);
            assertEquals(Replay.face(console.getFirst()), Replay.face(socket.get(port).getFirst()), "port " + port);
        }
    }
}
