// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Objects;
import org.netoops.archive.GroupRow;
import org.netoops.archive.OccurrenceRow;

/** Rows of the archive as text and as JSON. */
final class Rows {

    private Rows() {
    }

    /** One line for a person: time, host, kernel, number, title. */
    static String line(OccurrenceRow row) {
        String host = Objects.requireNonNullElse(row.host(), "-");
        String release = Objects.requireNonNullElse(row.release(), "-");
        return Printable.line(row.seen() + "  " + host + "  " + release + "  #" + row.id() + "  " + row.title() + (row.panicked() ? "  (panic)" : ""));
    }

    /** The members of a group's object; the keys are a contract. */
    static void group(JsonWriter json, GroupRow g) throws IOException {
        json.name("signature").value(g.signature());
        json.name("title").value(g.title());
        json.name("type").value(g.type());
        json.name("count").value(g.count());
        json.name("hosts").value(g.hosts());
        CrashJson.strings(json, "kernels", g.kernels());
        json.name("firstSeen").value(g.firstSeen().toString());
        json.name("lastSeen").value(g.lastSeen().toString());
        json.name("status").value(g.status().id());
    }

    /** The members of an occurrence's object that a crash's own object does not have. */
    static void occurrence(JsonWriter json, OccurrenceRow row) throws IOException {
        json.name("id").value(row.id());
        json.name("seen").value(row.seen().toString());
        json.name("via").value(row.via());
    }

    /** The members of an occurrence within its group. */
    static void occurrenceInGroup(JsonWriter json, OccurrenceRow row) throws IOException {
        occurrence(json, row);
        json.name("host").value(row.host());
        json.name("kernel").value(row.release());
        json.name("arch").value(row.arch());
        json.name("cpu").value(row.cpu() < 0 ? null : row.cpu());
        json.name("pid").value(row.pid() < 0 ? null : row.pid());
        json.name("comm").value(row.comm());
        json.name("file").value(row.file());
        json.name("panicked").value(row.panicked());
    }
}
