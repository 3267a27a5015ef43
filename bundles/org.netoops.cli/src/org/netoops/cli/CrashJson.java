// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.netoops.log.Origin;
import org.netoops.oops.Arch;
import org.netoops.oops.CodeBytes;
import org.netoops.oops.Frame;
import org.netoops.oops.Module;
import org.netoops.oops.Oops;
import org.netoops.oops.Taint;
import org.netoops.oops.Trace;
import org.netoops.oops.Verdict;
import org.netoops.triage.Signature;

/** A crash as JSON: the contract for scripts. Keys may be added, none renamed; what is unknown is left out. */
final class CrashJson {

    private CrashJson() {
    }

    /** Writes the members of the object; {@code time} is null when no wall clock time is known. */
    static void write(JsonWriter json, Oops oops, Instant time) throws IOException {
        Origin origin = oops.excerpt().origin();
        Verdict v = oops.verdict();
        json.name("file").value(origin.file());
        json.name("line").value(oops.firstLine());
        json.name("endLine").value(oops.lastLine());
        json.name("format").value(format(origin));
        json.name("host").value(origin.host());
        json.name("title").value(v.title());
        strings(json, "altTitles", v.altTitles());
        json.name("type").value(v.type());
        json.name("corrupted").value(v.corruptedReason() != null);
        json.name("corruptedReason").value(v.corruptedReason());
        json.name("panicked").value(oops.panicked());
        json.name("time").value(time == null ? null : time.toString());
        json.name("kernelTime").value(oops.timeMicros() < 0 ? null : BigDecimal.valueOf(oops.timeMicros(), 6));
        state(json, oops);
        traces(json, oops.traces());
        json.name("frame").value(v.frame());
        json.name("guiltyFile").value(v.guiltyFile());
        json.name("signature").value(Signature.of(oops).value());
    }

    /** The word that {@code send --format} uses, or "text". */
    private static String format(Origin origin) {
        return switch (origin.transport()) {
            case FILE -> "text";
            case NETCONSOLE_EXTENDED -> "extended";
            default -> origin.transport().shortName();
        };
    }

    private static void state(JsonWriter json, Oops oops) throws IOException {
        Arch arch = oops.machine().arch();
        json.name("kernel").value(oops.machine().release());
        json.name("kernelVersion").value(oops.machine().version());
        json.name("arch").value(arch == null ? null : arch.label());
        json.name("hardware").value(oops.machine().hardware());
        json.name("cpu").value(known(oops.task().cpu()));
        json.name("pid").value(known(oops.task().pid()));
        json.name("comm").value(oops.task().comm());
        json.name("taint").beginArray();
        for (Taint.Flag f : oops.taint().flags()) {
            json.value(String.valueOf(f.letter()));
        }
        json.endArray();
        strings(json, "modules", oops.modules().stream().map(Module::name).toList());
        json.name("registers").beginObject();
        for (Map.Entry<String, String> r : oops.registers().values().entrySet()) {
            json.name(r.getKey()).value(r.getValue());
        }
        json.endObject();
        CodeBytes code = oops.code();
        if (code != null) {
            json.name("code").beginObject();
            json.name("bytes").value(code.bytes());
            json.name("trap").value(known(code.trap()));
            json.endObject();
        }
    }

    private static void traces(JsonWriter json, List<Trace> traces) throws IOException {
        json.name("traces").beginArray();
        for (Trace t : traces) {
            json.beginObject();
            json.name("label").value(t.label());
            strings(json, "context", t.context());
            json.name("frames").beginArray();
            for (Frame f : t.frames()) {
                frame(json, f);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
    }

    private static void frame(JsonWriter json, Frame f) throws IOException {
        json.beginObject();
        // the one key that is always there, null when only an address was printed: scripts go through frames by it
        json.setSerializeNulls(true);
        json.name("function").value(f.function());
        json.setSerializeNulls(false);
        json.name("offset").value(f.offset() < 0 ? null : f.offset());
        json.name("size").value(f.size() < 0 ? null : f.size());
        json.name("module").value(f.module());
        json.name("buildId").value(f.buildId());
        // as text: many readers of JSON keep numbers as doubles, which have 53 bits
        json.name("address").value(f.address() == 0 ? null : "0x" + Long.toHexString(f.address()));
        json.name("reliable").value(f.reliable());
        json.name("inlined").value(f.inlined());
        json.name("source").value(f.source());
        json.name("line").value(f.line() <= 0 ? null : f.line());
        json.endObject();
    }

    private static Integer known(int n) {
        return n < 0 ? null : n;
    }

    static void strings(JsonWriter json, String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (String v : values) {
            json.value(v);
        }
        json.endArray();
    }
}
