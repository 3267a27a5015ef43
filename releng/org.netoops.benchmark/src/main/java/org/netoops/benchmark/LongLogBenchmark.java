// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.netoops.capture.CaptureMonitor;
import org.netoops.capture.CaptureOptions;
import org.netoops.capture.CaptureSink;
import org.netoops.capture.Captures;
import org.netoops.log.Gap;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;
import org.netoops.oops.OopsExtractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A console log with a crash every 400 lines, from bytes on. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class LongLogBenchmark {
    @Param({"2", "200"})
    public int megabytes;

    private byte[] log;
    private long found;

    @Setup
    public void make() throws IOException {
        log = Logs.longLog(megabytes << 20);
    }

    @Benchmark
    public long find(Bytes counter) {
        OopsExtractor extractor = new OopsExtractor(o -> found++);
        read(counter, new CaptureSink() {
            @Override
            public void line(Origin origin, LogLine line) {
                extractor.line(origin, line);
            }

            @Override
            public void gap(Origin origin, Gap gap) {
                extractor.gap(origin, gap);
            }

            @Override
            public void end(Origin origin) {
                extractor.end(origin);
            }
        });
        return found;
    }

    @Benchmark
    public long readText(Bytes counter) {
        read(counter, new CaptureSink() {
            @Override
            public void line(Origin origin, LogLine line) {
                found += line.textStart();
            }

            @Override
            public void end(Origin origin) {
                found++;
            }
        });
        return found;
    }

    private void read(Bytes counter, CaptureSink sink) {
        counter.bytes += log.length;
        Captures.read(new ByteArrayInputStream(log), "log", sink, CaptureOptions.DEFAULT, CaptureMonitor.NONE, report -> { });
    }
}
