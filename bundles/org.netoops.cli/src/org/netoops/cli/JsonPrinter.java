// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.netoops.oops.Oops;

/** Prints JSON, one object a line. */
final class JsonPrinter implements CrashPrinter {
    private final PrintStream out;

    JsonPrinter(PrintStream out) {
        this.out = out;
    }

    /** Writes the members of one object. */
    interface Members {
        void write(JsonWriter json) throws IOException;
    }

    @Override
    public void crash(Oops oops, Instant time) {
        object(json -> CrashJson.write(json, oops, time));
    }

    /** Prints one object with these members. */
    void object(Members members) {
        StringWriter line = new StringWriter(4096);
        try (JsonWriter json = new JsonWriter(line)) {
            json.setSerializeNulls(false);
            json.beginObject();
            members.write(json);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        out.print(line.append('\n'));
    }
}
