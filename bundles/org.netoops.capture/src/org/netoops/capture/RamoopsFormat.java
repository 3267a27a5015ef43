// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.netoops.log.Gap;
import org.netoops.log.LinePeeler;
import org.netoops.log.Origin;
import org.netoops.log.Transport;

/**
 * A raw image of the memory that ramoops keeps over a reboot, or of the block device of pstore/blk: zones with records of dumps and with the
 * end of the console's log.
 */
final class RamoopsFormat implements CaptureFormat {

    /** Boards set aside some megabytes. */
    private static final int IMAGE_MAX = 32 << 20;
    /** Lines of a zone that are looked through for one of the kernel. */
    private static final int LOOK_LINES = 500;
    /** struct psz_kmsg_header on machines of 64 bits, then of 32 bits where long numbers need no alignment. */
    private static final int[][] RECORD_LAYOUTS = {{24, 40}, {16, 28}};

    @Override
    public String name() {
        return "ramoops";
    }

    @Override
    public boolean matches(byte[] head) {
        return ZoneImage.hasZone(head);
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException {
        byte[] image = WholeSource.read(in, run, IMAGE_MAX);
        List<PstorePart> records = new ArrayList<>();
        List<Zone> logs = new ArrayList<>();
        for (Zone z : new ZoneImage(image).zones()) {
            String where = "the zone at byte " + z.at() + " ";
            z.problems().forEach(p -> run.problem(where + p));
            PstoreRecord record = record(z);
            if (record != null) {
                records.add(new PstorePart(run, null, marked(record, z, where), 0, records.size()));
            } else if (isLog(z)) {
                logs.add(z);
            } else if (z.data().length > 0) {
                run.problem(where + "holds no lines of a kernel (messages of programs, traces, or damage): passed over");
            }
        }
        PstoreDumps.read(records);
        int dumps = records.size();
        for (Zone z : logs) {
            log(z, dumps++, run);
        }
        if (dumps == 0) {
            run.problem("no zone of the image holds a log");
        }
    }

    /** The record of a dump in this zone, or null when it holds something else. */
    private static PstoreRecord record(Zone z) {
        byte[] d = z.data();
        if (PstoreRecord.begins(d)) {
            return PstoreRecord.of(d, 0, false);
        }
        for (int[] layout : RECORD_LAYOUTS) {
            if (z.type() == 0 && d.length > layout[1]) {
                PstoreRecord r = PstoreRecord.of(d, layout[1], d[layout[0]] != 0);
                if (r.header() != null) {
                    return r;
                }
            }
        }
        return null;
    }

    private static PstoreRecord marked(PstoreRecord r, Zone z, String where) {
        List<String> problems = r.problems().stream().map(p -> where + p).toList();
        return new PstoreRecord(r.header(), r.text(), r.lead(), problems, r.damaged() || z.damaged());
    }

    private static boolean isLog(Zone z) {
        int start = 0;
        byte[] d = z.data();
        for (int i = 0, lines = 0; i < d.length && lines < LOOK_LINES; i++) {
            if (d[i] == '\n' || i == d.length - 1) {
                int end = Math.min(i, start + LineSplitter.LINE_MAX);
                if (LinePeeler.peel(0, 0, LineSplitter.utf8OrLatin1(d, start, end - start)).prefix().kernel()) {
                    return true;
                }
                start = i + 1;
                lines++;
            }
        }
        return false;
    }

    /** The console's log; its lines are numbered from the oldest byte of the zone. */
    private static void log(Zone z, int number, CaptureRun run) throws IOException {
        Origin origin = new Origin(Transport.FILE, null, "zone at " + z.at(), run.name(), number);
        CaptureInput text = new CaptureInput(new ByteArrayInputStream(z.data()), CaptureMonitor.NONE, z.data().length);
        HostLogs logs = new HostLogs(origin, run);
        LineSplitter lines = new LineSplitter(text);
        while (lines.next()) {
            LineRecords.of(lines.number(), lines.offset(), lines.text(), logs::line);
        }
        if (z.damaged()) {
            run.gap(logs.last(), new Gap(lines.number(), Gap.Kind.DAMAGED, 0, "the memory of this zone is damaged"));
        }
        logs.end();
    }
}
