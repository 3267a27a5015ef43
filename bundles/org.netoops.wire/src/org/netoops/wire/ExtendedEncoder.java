// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.netoops.log.LinePeeler;
import org.netoops.log.LogLine;

/**
 * Plays netconsole's extended format. Records longer than 1000 bytes are sent in fragments, as current kernels do.
 * Numbers its records; not thread safe.
 */
public final class ExtendedEncoder {

    /** Level of lines that state none: informational. */
    public static final int DEFAULT_LEVEL = 6;
    private static final int CHUNK = 1000;

    private final String release;
    private final List<Map.Entry<String, String>> userData;
    private long seq;
    private long lastTime;

    /** No release, no user data, numbers from 0. */
    public ExtendedEncoder() {
        this(null, List.of(), 0);
    }

    /**
     * @param release  put in front of every record, or null; without comma, semicolon and space, at most 63 characters
     * @param userData data lines sent with every record, as they are
     * @param firstSeq sequence number of the first record, unsigned
     */
    public ExtendedEncoder(String release, List<Map.Entry<String, String>> userData, long firstSeq) {
        this.release = release;
        this.userData = List.copyOf(userData);
        this.seq = firstSeq;
    }

    /**
     * The payloads that carry this console text, in order, one record a line. A line's level, time and caller are taken from its prefix;
     * without one the level is {@link #DEFAULT_LEVEL} and the time that of the line before.
     */
    public List<byte[]> encode(byte[] log) {
        List<byte[]> payloads = new ArrayList<>();
        int start = 0;
        while (start < log.length) {
            int end = start;
            while (end < log.length && log[end] != '\n') {
                end++;
            }
            LogLine l = LinePeeler.peel(1, 0, new String(log, start, end - start, StandardCharsets.ISO_8859_1));
            lastTime = l.prefix().timeMicros() < 0 ? lastTime : l.prefix().timeMicros();
            int level = l.prefix().level() < 0 ? DEFAULT_LEVEL : l.prefix().level();
            payloads.addAll(record(level, lastTime, l.prefix().caller(), Arrays.copyOfRange(log, start + l.textStart(), end), List.of()));
            start = end + 1;
        }
        return payloads;
    }

    /**
     * The payloads of one record, under the next sequence number.
     *
     * @param prio       syslog facility times 8 plus level
     * @param timeMicros kernel time in microseconds
     * @param caller     "T123" or "C0", or null
     * @param text       unescaped; newlines make one record of several lines
     * @param dictionary what the kernel knows about the device: SUBSYSTEM and DEVICE
     */
    public List<byte[]> record(int prio, long timeMicros, String caller, byte[] text, List<Map.Entry<String, String>> dictionary) {
        StringBuilder header = new StringBuilder();
        if (release != null) {
            header.append(release).append(',');
        }
        header.append(prio).append(',').append(Long.toUnsignedString(seq++)).append(',').append(timeMicros).append(",-");
        if (caller != null) {
            header.append(",caller=").append(caller);
        }
        return split(header.toString(), body(text, dictionary));
    }

    private byte[] body(byte[] text, List<Map.Entry<String, String>> dictionary) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(text.length + 64);
        escaped(body, text);
        body.write('\n');
        for (Map.Entry<String, String> e : dictionary) {
            body.writeBytes((' ' + e.getKey() + '=').getBytes(StandardCharsets.UTF_8));
            escaped(body, e.getValue().getBytes(StandardCharsets.UTF_8));
            body.write('\n');
        }
        for (Map.Entry<String, String> e : userData) {
            body.writeBytes((' ' + e.getKey() + '=' + e.getValue() + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return body.toByteArray();
    }

    private static void escaped(ByteArrayOutputStream out, byte[] text) {
        for (byte b : text) {
            Escapes.append(out, b);
        }
    }

    private static List<byte[]> split(String header, byte[] body) {
        if (header.length() + 1 + body.length <= CHUNK) {
            return List.of(join(header + ';', body, 0, body.length));
        }
        List<byte[]> payloads = new ArrayList<>();
        for (int at = 0; at < body.length;) {
            String h = header + ",ncfrag=" + at + '/' + body.length + ';';
            int n = Math.min(body.length - at, Math.max(1, CHUNK - h.length()));
            payloads.add(join(h, body, at, n));
            at += n;
        }
        return payloads;
    }

    private static byte[] join(String header, byte[] body, int from, int n) {
        byte[] h = header.getBytes(StandardCharsets.UTF_8);
        byte[] payload = Arrays.copyOf(h, h.length + n);
        System.arraycopy(body, from, payload, h.length, n);
        return payload;
    }
}
