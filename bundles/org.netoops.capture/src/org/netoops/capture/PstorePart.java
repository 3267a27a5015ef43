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

    /** What all parts of one dump have in common. The time in EFI's ids is not: it goes on while the parts are being written. */
    String key() {
        return record.header().dump() + " " + (name == null ? "" : name.backend());
    }

    int number() {
        return record.header().part();
    }

    /** Grows from record to record in every backend, where it is compared as unsigned. */
    long id() {
        return name == null ? 0 : name.id();
    }

    /** When it was written, in milliseconds since 1970; copied files keep only what stands in EFI's ids. */
    long time() {
        long efi = name == null ? -1 : name.efiSeconds(record.header());
        return efi < 0 ? written : efi * 1000;
    }
}
