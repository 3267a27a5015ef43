// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

/**
 * A record of pstore and where it was read.
 *
 * @param run     the reading of its file
 * @param name    what its name tells, or null
 * @param record  its content
 * @param written time of the file in milliseconds since 1970, 0 when unknown
 * @param order   place among the records that were read together
 */
record PstorePart(CaptureRun run, PstoreName name, PstoreRecord record, long written, int order) {

    /** What all parts of one dump have in common. */
    String key() {
        String backend = name == null ? "" : name.backend();
        long efi = name == null ? -1 : name.efiSeconds(record.header());
        return record.header().dump() + " " + backend + " " + efi;
    }

    int number() {
        return record.header().part();
    }

    long id() {
        return name == null ? 0 : name.id();
    }
}
