// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.netoops.archive.GroupRow;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.Source;
import org.netoops.log.Verification;

/** Rows of the archive as text and as JSON. */
final class Rows {

    private Rows() {
    }

    /** One line for a person: time, host, kernel, number, title. */
    static String line(OccurrenceRow row) {
        String host = Objects.requireNonNullElse(row.host(), "-");
        String release = Objects.requireNonNullElse(row.release(), "-");
        return Printable.line(row.seen() + "  " + host + "  " + release + "  #" + row.id() + "  " + row.title() + (row.panicked() ? "  (panic)" : "")
                + verification(row));
    }

    /** One way by which a crash came, for a person. */
    static String source(Source s) {
        String where = s.file() != null ? s.file() : s.stream();
        return Printable.line(s.via() + (where == null ? "" : ", " + where) + ", " + s.seen()
                + (s.verification() == Verification.NONE ? "" : "  [" + s.verification().word() + "]"));
    }

    /** The member that tells of each way by which a crash came. */
    static void sources(JsonWriter json, List<Source> sources) throws IOException {
        json.name("sourceDetails").beginArray();
        for (Source s : sources) {
            json.beginObject();
            json.name("via").value(s.via());
            json.name("stream").value(s.stream());
            json.name("file").value(s.file());
            json.name("verification").value(s.verification().word());
            json.name("seen").value(s.seen().toString());
            json.name("added").value(s.added().toString());
            json.endObject();
        }
        json.endArray();
    }

    /** What is known about the sender; most formats carry no tag, and that needs no words. */
    private static String verification(OccurrenceRow row) {
        return row.verification() == Verification.NONE ? "" : "  [" + row.verification().word() + "]";
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
        CrashJson.strings(json, "sources", row.sources());
        json.name("verification").value(row.verification().word());
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
