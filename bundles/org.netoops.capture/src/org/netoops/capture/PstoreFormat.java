// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A file with a record of pstore, or with several one behind the other, as systemd-pstore or a person joined them. */
final class PstoreFormat implements CaptureFormat {

    /** More than all memory that firmware gives to such records. */
    private static final int FILE_MAX = 16 << 20;

    private final boolean packed;

    /** @param packed reads records that the kernel compressed and could not unpack */
    PstoreFormat(boolean packed) {
        this.packed = packed;
    }

    @Override
    public String name() {
        return "pstore";
    }

    @Override
    public boolean matches(byte[] head) {
        return packed ? PstoreRecord.beginsPacked(head) : PstoreRecord.begins(head);
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException {
        byte[] all = WholeSource.read(in, run, FILE_MAX);
        List<PstorePart> parts = new ArrayList<>();
        if (packed) {
            parts.add(new PstorePart(run, null, PstoreRecord.of(all, 0, true), 0, 0));
        } else {
            int start = 0;
            int next;
            do {
                next = nextRecord(all, start + 1);
                PstoreRecord record = PstoreRecord.of(Arrays.copyOfRange(all, start, next), 0, false);
                parts.add(new PstorePart(run, null, record, 0, parts.size()));
                start = next;
            } while (start < all.length);
        }
        PstoreDumps.read(parts);
    }

    /** Where the line with the next header begins, or the end. */
    private static int nextRecord(byte[] b, int from) {
        for (int i = from; i < b.length; i++) {
            if (b[i - 1] == '\n' && b[i] >= 'A' && b[i] <= 'Z' && PstoreHeader.at(b, i) != null) {
                return i;
            }
        }
        return b.length;
    }
}
