// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.internal.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.X5455_ExtendedTimestamp;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** Reads zip archives from front to back, so that one in a pipe or in another archive is read in constant memory too. */
final class ZipReader implements ArchiveReader {

    /** The library knows more; but of zstd it does not tell when it is cut, and the rest is of the eighties. */
    private static final Set<ZipMethod> METHODS = Set.of(ZipMethod.STORED, ZipMethod.DEFLATED, ZipMethod.ENHANCED_DEFLATED, ZipMethod.BZIP2);

    private final MeteredStream archive;
    private final ZipArchiveInputStream zip;
    private ZipArchiveEntry entry;
    /** What follows, when that had to be looked at already. */
    private ZipArchiveEntry following;
    private IOException failure;
    private boolean looked;

    ZipReader(InputStream in) {
        this.archive = new MeteredStream(in);
        this.zip = new ZipArchiveInputStream(archive, StandardCharsets.ISO_8859_1.name()) {
            @Override
            protected InputStream createZstdInputStream(InputStream packed) {
                return InputStream.nullInputStream();
            }
        };
    }

    @Override
    public boolean next() throws IOException {
        do {
            look();
            looked = false;
            if (failure != null) {
                throw failure;
            }
            entry = following;
        } while (entry != null && entry.isDirectory());
        if (entry != null && entry.getGeneralPurposeBit().usesDataDescriptor() && (refusal() != null || !zip.canReadEntryData(entry))) {
            throw new IOException("where " + entry.getName() + " ends is told only at the archive's end; unpack it first");
        }
        return entry != null;
    }

    private void look() {
        if (!looked && failure == null) {
            try {
                following = Damage.told(this::header);
            } catch (IOException e) {
                failure = e;
            }
        }
        looked = true;
    }

    /** The library takes an archive that is cut between two files for whole; but asked again it knows a true end without reading. */
    private ZipArchiveEntry header() throws IOException {
        ZipArchiveEntry next = zip.getNextEntry();
        if (next == null) {
            archive.allow(0, "the archive ends in front of its table of contents");
            zip.getNextEntry();
        }
        return next;
    }

    @Override
    public String name() {
        return entry.getName();
    }

    @Override
    public String refusal() {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return "encrypted in the archive; unpack it first";
        }
        ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
        return method != null && METHODS.contains(method) ? null : "packed by method " + entry.getMethod() + ", which is not known; unpack the archive first";
    }

    /** From the field with times in UTC; the others are those of a wall clock somewhere. */
    @Override
    public Instant written() {
        FileTime time = entry.getExtraField(X5455_ExtendedTimestamp.HEADER_ID) instanceof X5455_ExtendedTimestamp t ? t.getModifyFileTime() : null;
        return time == null ? null : time.toInstant();
    }

    @Override
    public InputStream content() {
        return new Content();
    }

    /** The library does not compare checksums. Where they stand behind the content, they are had by going on to the next file. */
    private final class Content extends BulkStream {

        private final CRC32 crc = new CRC32();

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = looked ? -1 : zip.read(b, off, len);
            if (n >= 0) {
                crc.update(b, off, n);
            } else if (!looked) {
                look();
                if (entry.getCrc() >= 0 && entry.getCrc() != crc.getValue()) {
                    throw new IOException("the checksum does not fit what was unpacked");
                }
            }
            return n;
        }
    }
}
