// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.netoops.archive.OccurrenceRow;
import org.netoops.archive.StoredCrash;
import org.netoops.archive.internal.codec.DamagedException;
import org.netoops.archive.internal.codec.Derivation;
import org.netoops.archive.internal.codec.Excerpt;
import org.netoops.archive.internal.codec.ExcerptCodec;
import org.netoops.log.KernelLog;
import org.netoops.log.Origin;
import org.netoops.log.Transport;
import org.netoops.oops.Arch;
import org.netoops.oops.Machine;
import org.netoops.oops.Oops;
import org.netoops.oops.Registers;
import org.netoops.oops.SkipList;
import org.netoops.oops.Taint;
import org.netoops.oops.TaskContext;
import org.netoops.oops.Verdict;

/** Puts an occurrence together again. */
final class CrashReader {

    private CrashReader() {
    }

    /** The occurrence with everything, or null. */
    static StoredCrash read(Session s, long id, SkipList skip) throws SQLException, DamagedException {
        OccurrenceRow row = Occurrences.one(s, id);
        if (row == null) {
            return null;
        }
        return new StoredCrash(row, Derivation.derive(stored(s, row), skip), Sources.of(s, id), EvidenceItems.of(s, id));
    }

    /** What the columns tell; the kind is the one thing they do not hold, so that it says where the crash comes from. */
    static Oops stored(Session s, OccurrenceRow row) throws SQLException, DamagedException {
        try (ResultSet rs = s.with("SELECT o.type, o.version, o.hardware, o.taint_printed, o.stream, o.boot, o.first_line, o.last_line,"
                + " o.kernel_time, x.data FROM occurrences o JOIN excerpts x ON x.occurrence_id = o.id WHERE o.id = ?", row.id())
                .executeQuery()) {
            if (!rs.next()) {
                throw new DamagedException("occurrence " + row.id() + " has no excerpt");
            }
            Excerpt excerpt = ExcerptCodec.decode(rs.getBytes("data"));
            Origin origin = new Origin(transport(row.via()), row.host(), rs.getString("stream"), row.file(), rs.getInt("boot"));
            return new Oops(new Verdict("stored", row.title(), List.of(), rs.getString("type"), null, null, null), row.panicked(),
                    rs.getLong("first_line"), rs.getLong("last_line"), rs.getLong("kernel_time"),
                    new Machine(row.release(), rs.getString("version"), arch(row.arch()), rs.getString("hardware")),
                    new TaskContext(row.cpu(), row.pid(), row.comm()), new Taint(rs.getString("taint_printed"), List.of()),
                    List.of(), Registers.NONE, null, List.of(), excerpt.gaps(), new KernelLog(origin, excerpt.lines()));
        }
    }

    private static Transport transport(String shortName) throws DamagedException {
        try {
            return Transport.of(shortName);
        } catch (IllegalArgumentException e) {
            throw new DamagedException("the transport " + shortName + " is unknown");
        }
    }

    private static Arch arch(String label) {
        for (Arch a : Arch.values()) {
            if (a.label().equals(label)) {
                return a;
            }
        }
        return null;
    }
}
