// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file of the pstore file system tells: {@code dmesg-efi-166692286101001}, with {@code .enc.z} when the kernel could not
 * unpack it; or the name of the EFI variable itself, {@code dump-type0-1-1-1666922861-C-<GUID>} (drivers/firmware/efi/efi-pstore.c).
 *
 * @param type     dmesg, console, pmsg, ftrace, mce and others
 * @param backend  ramoops, efi, erst, blk and others
 * @param id       number of the record
 * @param packed   the content is compressed
 * @param skip     bytes in front of the content: the attributes of an EFI variable
 */
record PstoreName(String type, String backend, long id, boolean packed, int skip) {

    private static final Pattern FILE = Pattern.compile(
            "(dmesg|mce|console|ftrace|rtas|powerpc-ofw|powerpc-common|pmsg|powerpc-opal)-([a-z][a-z0-9_]{1,30})-(\\d{1,19})(\\.enc\\.z)?(\\.txt)?");
    private static final Pattern VARIABLE = Pattern.compile(
            "dump-type\\d-(\\d{1,5})(?:-(\\d{1,5}))?-(\\d{1,11})(?:-([CD]))?(-[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?");
    private static final int EFI_ATTRIBUTES = 4;

    /** What this file name tells, or null when it is none of pstore's. */
    static PstoreName of(String file) {
        Matcher m = FILE.matcher(file);
        if (m.matches()) {
            return new PstoreName(m.group(1), m.group(2), Long.parseUnsignedLong(m.group(3)), m.group(4) != null, 0);
        }
        m = VARIABLE.matcher(file);
        if (!m.matches()) {
            return null;
        }
        long count = m.group(2) == null ? 0 : Long.parseLong(m.group(2));
        long id = (Long.parseLong(m.group(3)) * 100 + Long.parseLong(m.group(1))) * 1000 + count;
        return new PstoreName("dmesg", "efi", id, "C".equals(m.group(4)), m.group(5) == null ? 0 : EFI_ATTRIBUTES);
    }

    boolean dmesg() {
        return "dmesg".equals(type);
    }

    /** Seconds since 1970 at which EFI's record was written, or -1 for other backends. Part and count overflow into the time when they are large. */
    long efiSeconds(PstoreHeader header) {
        return "efi".equals(backend) ? ((id - header.count()) / 1000 - header.part()) / 100 : -1;
    }
}
