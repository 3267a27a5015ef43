// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.util.ArrayList;
import java.util.List;
import org.netoops.archive.Archives.Mode;

/** Stores batches of numbered crashes in a process that can be killed; prints the number up to which all is committed. */
public final class WriterProcess {
    public static final int BATCH = 20;

    private WriterProcess() {
    }

    /** Arguments: archive, first number, how many batches. */
    public static void main(String[] arguments) throws ArchiveException {
        long number = Long.parseLong(arguments[1]);
        try (Archive archive = Archives.open(arguments[0], Mode.READ_WRITE)) {
            for (int left = Integer.parseInt(arguments[2]); left > 0; left--) {
                List<NewOccurrence> batch = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    batch.add(crash(number++));
                }
                archive.store(batch);
                System.out.println(number);
                System.out.flush();
            }
        }
    }

    /** The crash of this number; its time tells the number. */
    public static NewOccurrence crash(long number) {
        Crashes c = new Crashes();
        c.title = "WARNING in f" + number % 7;
        c.extra = List.of("line of crash " + number);
        c.evidence = List.of(Crashes.text("evidence", "of crash " + number));
        return c.at(number);
    }

    /** The number of a crash that was stored. */
    public static long number(OccurrenceRow row) {
        return row.seen().toEpochMilli() - Crashes.NOON.toEpochMilli();
    }
}
