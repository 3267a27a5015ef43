// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/** Cuts a log into pstore records as the kernel does: whole lines, part 1 with the newest. */
final class PstoreWriter {

    private PstoreWriter() {
    }

    /** The records of a dump, part 1 first, each at most {@code max} bytes unless one line is longer. */
    static List<byte[]> parts(String log, String reason, int count, int max) {
        String[] lines = log.split("(?<=\n)");
        List<byte[]> parts = new ArrayList<>();
        int end = lines.length;
        while (end > 0) {
            String header = reason + "#" + count + " Part" + (parts.size() + 1) + "\n";
            int start = end;
            int size = header.length();
            while (start > 0 && (start == end || size + lines[start - 1].length() <= max)) {
                size += lines[--start].length();
            }
            parts.add((header + String.join("", List.of(lines).subList(start, end))).getBytes(StandardCharsets.ISO_8859_1));
            end = start;
        }
        return parts;
    }

    static byte[] deflate(byte[] b, boolean raw) {
        Deflater deflater = new Deflater(6, raw);
        deflater.setInput(b);
        deflater.finish();
        byte[] out = new byte[b.length + 100];
        int n = deflater.deflate(out);
        deflater.end();
        return Arrays.copyOf(out, n);
    }

    /** The number of an EFI record. */
    static long efiId(long seconds, int part, int count) {
        return (seconds * 100 + part) * 1000 + count;
    }

    static byte[] concat(byte[]... all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] b : all) {
            out.writeBytes(b);
        }
        return out.toByteArray();
    }
}
