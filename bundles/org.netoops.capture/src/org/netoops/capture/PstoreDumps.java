// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netoops.log.Gap;
import org.netoops.log.Origin;

/** Sorts records of pstore into the dumps that they are parts of, and hands each on as one log, the oldest text first. */
final class PstoreDumps {

    /** A kernel writes the parts of a dump within seconds, even to slow flash. */
    private static final long TOGETHER_MILLIS = 60_000;
    /** So many missing parts are named one by one. */
    private static final int NAMED_MAX = 8;

    private PstoreDumps() {
    }

    /** Hands on the logs in these records. */
    static void read(List<PstorePart> parts) {
        int dump = 0;
        for (List<PstorePart> g : groups(parts)) {
            emit(g, dump++);
        }
    }

    /** The parts of each dump, in the order in which the dumps were first seen. */
    private static List<List<PstorePart>> groups(List<PstorePart> parts) {
        Map<String, List<PstorePart>> byKey = new LinkedHashMap<>();
        List<List<PstorePart>> all = new ArrayList<>();
        for (PstorePart p : parts) {
            if (p.record().header() == null) {
                // the text of a record whose beginning is lost stands alone
                all.add(List.of(p));
            } else {
                byKey.computeIfAbsent(p.key(), k -> new ArrayList<>()).add(p);
            }
        }
        byKey.values().forEach(same -> all.addAll(split(withoutCopies(same))));
        all.sort(Comparator.comparingInt(g -> g.stream().mapToInt(PstorePart::order).min().orElse(0)));
        return all;
    }

    private static List<PstorePart> withoutCopies(Collection<PstorePart> parts) {
        List<PstorePart> kept = new ArrayList<>();
        Map<String, PstorePart> seen = new LinkedHashMap<>();
        for (PstorePart p : parts) {
            PstorePart same = seen.putIfAbsent(p.number() + ":" + Arrays.hashCode(p.record().text()), p);
            if (same != null && Arrays.equals(same.record().text(), p.record().text())) {
                p.run().problem("not read: holds the same as " + same.run().name());
            } else {
                kept.add(p);
            }
        }
        return kept;
    }

    /**
     * Takes apart dumps of several boots that bear the same number: the kernel writes part 1 first, so where the number of the part does not
     * grow with the records' ids, or much time has passed, the next dump begins.
     */
    private static List<List<PstorePart>> split(List<PstorePart> same) {
        boolean descending = same.size() > 1 && same.get(0).name() == null && same.get(1).number() < same.get(0).number();
        Comparator<PstorePart> byFile = Comparator.comparingInt(PstorePart::order);
        Comparator<PstorePart> byRecord = Comparator.comparing(PstorePart::id, Long::compareUnsigned).thenComparing(byFile);
        same.sort(same.get(0).name() == null ? descending ? byFile.reversed() : byFile : byRecord);
        List<List<PstorePart>> dumps = new ArrayList<>();
        PstorePart before = null;
        for (PstorePart p : same) {
            if (before == null || p.number() <= before.number() || Math.abs(p.time() - before.time()) > TOGETHER_MILLIS) {
                dumps.add(new ArrayList<>());
            }
            dumps.get(dumps.size() - 1).add(p);
            before = p;
        }
        dumps.forEach(d -> d.sort(Comparator.comparingInt(PstorePart::number).reversed()));
        return dumps;
    }

    private static void emit(List<PstorePart> dump, int number) {
        PstorePart first = dump.get(0);
        PstoreHeader header = first.record().header();
        // Parts of a file that holds several dumps have one name: the number tells them apart.
        Origin file = Origin.ofFile(first.run().name());
        Origin origin = new Origin(file.transport(), null, header == null ? null : "dump " + header.dump(), file.file(), number);
        if (first.name() != null) {
            first.run().source(file.file(), first.time() == 0 ? null : Instant.ofEpochMilli(first.time()));
        }
        PstoreLog log = new PstoreLog(origin);
        int expected = header == null ? 0 : first.number();
        CaptureRun run = first.run();
        for (PstorePart p : dump) {
            run = p.run();
            if (header != null && p.number() < expected) {
                missing(log, run, expected, p.number());
            }
            p.record().problems().forEach(run::problem);
            log.part(p.record(), run);
            expected = header == null ? 0 : p.number() - 1;
        }
        if (expected > 0) {
            missing(log, run, expected, 0);
        }
        log.end(run);
    }

    private static void missing(PstoreLog log, CaptureRun run, int from, int behindTo) {
        int n = from - behindTo;
        StringBuilder b = new StringBuilder(n == 1 ? "part" : "parts");
        for (int i = from; i > behindTo && from - i < NAMED_MAX; i--) {
            b.append(i == from ? " " : ", ").append(i);
        }
        b.append(n > NAMED_MAX ? " and more" : "").append(" of the dump ").append(n == 1 ? "is" : "are").append(" missing");
        b.append(behindTo == 0 ? ": the newest lines" : "");
        log.gap(run, Gap.Kind.LOST_BYTES, b.toString());
        run.problem(b.toString());
    }
}
