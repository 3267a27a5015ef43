// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.netoops.log.LinePeeler;
import org.netoops.log.LogLine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The prefixes of single lines. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PeelBenchmark {
    private List<String> lines;
    private int next;

    @Setup
    public void read() throws IOException {
        lines = new String(Logs.longLog(2 << 20), StandardCharsets.ISO_8859_1).lines().toList();
    }

    @Benchmark
    public LogLine peel(Bytes counter) {
        String line = lines.get(next);
        next = next + 1 == lines.size() ? 0 : next + 1;
        counter.bytes += line.length();
        return LinePeeler.peel(1, 0, line);
    }
}
