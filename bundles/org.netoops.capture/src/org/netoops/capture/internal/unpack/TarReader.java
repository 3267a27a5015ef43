// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveStructSparse;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** Reads tar archives: v7, ustar, GNU with long names, and pax. */
final class TarReader implements ArchiveReader {

    static final int RECORD = TarConstants.DEFAULT_RCDSIZE;
    /** Type of the rest of a file that began in another volume. */
    private static final byte CONTINUED = 'M';
    private static final int HEADERS_MAX = 64 << 10;
    private static final String TOO_LARGE = "the headers of a file are larger than " + (HEADERS_MAX >> 10) + " KiB";
    /** Beyond is no time but damage. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final MeteredStream archive;
    private InputStream content;
    private TarArchiveEntry entry;
    private long begin;

    TarReader(InputStream in) {
        this.archive = new MeteredStream(in);
    }

    /** Whether these bytes begin with a header whose checksum is right. */
    static boolean isHeader(byte[] head) {
        if (head.length < RECORD || head[0] == 0) {
            return false;
        }
        try {
            return TarUtils.verifyCheckSum(Arrays.copyOf(head, RECORD));
        } catch (IllegalArgumentException e) {
            // no number in the place of the checksum
            return false;
        }
    }

    @Override
    public boolean next() throws IOException {
        do {
            entry = Damage.told(this::header);
        } while (entry != null && !isFile());
        return entry != null;
    }

    /** Goes to the next entry, with a new reader for each: one alone would keep the global pax headers of all in memory. */
    private TarArchiveEntry header() throws IOException {
        archive.allowAll();
        skip();
        TarArchiveInputStream tar = new WholeRecords();
        content = tar;
        archive.allow(HEADERS_MAX, TOO_LARGE);
        TarArchiveEntry next = tar.getNextEntry();
        archive.allowAll();
        begin = archive.count();
        if (next != null && !next.isCheckSumOK()) {
            throw new IOException(entry == null ? "no file begins where one has to" : "no file begins behind " + entry.getName());
        }
        return next;
    }

    /** Skips what is left of the current entry. The library would do so too, but not within the bound for headers. */
    private void skip() throws IOException {
        if (entry != null && entry.isPaxGNU1XSparse()) {
            // the map of the holes is read already, and is part of the size
            for (TarArchiveStructSparse part : entry.getSparseHeaders()) {
                archive.skipNBytes(part.getNumbytes());
            }
        } else if (entry != null) {
            archive.skipNBytes(entry.getSize() - (archive.count() - begin));
        }
        archive.skipNBytes(-archive.count() & RECORD - 1);
    }

    private boolean isFile() {
        boolean file = switch (entry.getLinkFlag()) {
            case TarConstants.LF_NORMAL, TarConstants.LF_CONTIG, TarConstants.LF_OLDNORM, TarConstants.LF_GNUTYPE_SPARSE, CONTINUED -> true;
            default -> false;
        };
        return file && !entry.isDirectory();
    }

    @Override
    public String name() {
        return entry.getName();
    }

    @Override
    public String refusal() {
        if (entry.getLinkFlag() == CONTINUED) {
            return "the rest of a file that begins in another volume; unpack the archive first";
        }
        return entry.isSparse() ? "stored as a file with holes, which is not read; unpack the archive first" : null;
    }

    @Override
    public Instant written() {
        FileTime time = entry.getLastModifiedTime();
        Instant t = time == null ? Instant.EPOCH : time.toInstant();
        return t.isAfter(Instant.EPOCH) && t.isBefore(LATEST) ? t : null;
    }

    @Override
    public InputStream content() {
        return content;
    }

    /** The library takes an archive that is cut within a header for whole. Users and modes that make no sense do not matter to it here. */
    private final class WholeRecords extends TarArchiveInputStream {

        WholeRecords() {
            super(archive, TarConstants.DEFAULT_BLKSIZE, RECORD, StandardCharsets.UTF_8.name(), true);
        }

        @Override
        protected byte[] readRecord() throws IOException {
            byte[] record = super.readRecord();
            if (record == null && archive.count() % RECORD != 0) {
                throw new EOFException("the archive ends within a header");
            }
            return record;
        }
    }
}
