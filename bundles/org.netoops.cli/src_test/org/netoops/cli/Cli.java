// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of the command line tool in this process.
 *
 * @param status exit status
 * @param out    what it printed
 * @param err    what it said on standard error
 */
record Cli(int status, String out, String err) {
    private static final Path RUNS = Path.of("src_test/org/netoops/cli/qemu");
    /** The console log of a run with one oops. */
    static final String LOG = RUNS.resolve("x86_64-og_null_write.log").toString();
    /** The packets of the same run. */
    static final String PCAP = RUNS.resolve("x86_64-og_null_write.pcap").toString();
    /** Another run's log. */
    static final String OTHER_LOG = RUNS.resolve("s390x-og_badptr.log").toString();
    static final String TITLE = "BUG: unable to handle kernel NULL pointer dereference in og_set";

    static Cli run(String... args) {
        return with(new byte[0], args);
    }

    /** With this on standard input. */
    static Cli with(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args, new ByteArrayInputStream(in), new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        Cli run = new Cli(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
        return run;
    }

    /** The output as one JSON object a line. */
    List<JsonObject> json() {
        return out.lines().map(l -> JsonParser.parseString(l).getAsJsonObject()).toList();
    }
}
