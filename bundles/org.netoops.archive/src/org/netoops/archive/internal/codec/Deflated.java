// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.codec;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes in deflate format (RFC 1951 with the RFC 1950 envelope, whose checksum tells damage). */
public final class Deflated {
    /** Nothing stored is larger; an archive handed over by a stranger cannot make us fill the memory. */
    static final int LIMIT = 256 << 20;
    /** Half the time of the default level for about a tenth more bytes on kernel logs. */
    private static final int LEVEL = 3;

    private Deflated() {
    }

    /** Packs. */
    public static byte[] of(byte[] plain) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** Unpacks. */
    public static byte[] inflate(byte[] packed) throws DamagedException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(1024, packed.length * 3));
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int n = inflater.inflate(buffer);
                if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DamagedException("packed bytes end early");
                }
                if (out.size() + n > LIMIT) {
                    throw new DamagedException("packed bytes are too many");
                }
                out.write(buffer, 0, n);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new DamagedException("packed bytes are wrong");
        } finally {
            inflater.end();
        }
    }
}
