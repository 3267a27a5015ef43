// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One record of pstore, unpacked.
 *
 * @param header   its first line, or null when it has none
 * @param text     the log in it, without first lines and notices
 * @param lead     lines in front of the text
 * @param problems what is wrong with it, each a sentence
 * @param damaged  something of the log is missing or wrong
 */
record PstoreRecord(PstoreHeader header, byte[] text, int lead, List<String> problems, boolean damaged) {

    /** The kernel gives at most three times its record size; sizes beyond a megabyte are unknown. */
    static final int TEXT_MAX = 4 << 20;
    /** Behind it stands the notice of ramoops about its error correction. */
    private static final Pattern ECC = Pattern.compile(
            "\nECC: (?:No errors detected|(\\d{1,9}) Corr(?:ect|upt)ed bytes, (\\d{1,9}) unrecoverable blocks)\n?$");
    private static final int ECC_MAX = 100;
    private static final Pattern TOTAL = Pattern.compile("[A-Za-z]{2,16}: Total \\d{1,9} times\n");
    private static final Pattern RAMOOPS = Pattern.compile("====\\d{1,19}\\.\\d{1,9}(-[CD])?\n");

    /** Whether bytes begin like a record that is not packed as a whole. */
    static boolean begins(byte[] b) {
        String s = new String(b, 0, Math.min(b.length, PstoreHeader.LENGTH_MAX), StandardCharsets.ISO_8859_1);
        Matcher total = TOTAL.matcher(s);
        return RAMOOPS.matcher(s).lookingAt() || PstoreHeader.at(b, total.lookingAt() ? total.end() : 0) != null;
    }

    /** Whether bytes begin like a record that the kernel packed and could not unpack. */
    static boolean beginsPacked(byte[] b) {
        return begins(unpack(b, 0, PstoreHeader.LENGTH_MAX).bytes());
    }

    /**
     * Reads a record.
     *
     * @param from   where it begins in {@code b}
     * @param packed it is known to be compressed
     */
    static PstoreRecord of(byte[] b, int from, boolean packed) {
        List<String> problems = new ArrayList<>();
        String start = new String(b, from, Math.min(b.length - from, PstoreHeader.LENGTH_MAX), StandardCharsets.ISO_8859_1);
        Matcher ramoops = RAMOOPS.matcher(start);
        int at = from;
        boolean unpack = packed;
        int lead = 0;
        if (ramoops.lookingAt()) {
            at += ramoops.end();
            unpack = "-C".equals(ramoops.group(1));
            lead++;
        }
        byte[] text = Arrays.copyOfRange(b, at, b.length);
        boolean damaged = false;
        if (unpack) {
            Inflated in = unpack(b, at, TEXT_MAX);
            byte[] notice = Arrays.copyOfRange(b, Math.min(b.length, at + in.consumed()), b.length);
            damaged = !in.whole();
            if (in.bytes().length == 0) {
                problems.add("is packed by a method that is not read here (lzo, lz4, 842 or zstd) or damaged; "
                        + "let a kernel of the kind that wrote it show it under /sys/fs/pstore");
            } else if (damaged) {
                problems.add("is packed and damaged: what could be unpacked are its first " + in.bytes().length + " bytes");
            }
            text = in.bytes();
            damaged |= ecc(notice, problems) == Ecc.BAD;
        }
        return unpacked(text, lead, problems, damaged);
    }

    private static PstoreRecord unpacked(byte[] b, int linesBefore, List<String> problems, boolean damaged) {
        int from = 0;
        int lead = linesBefore;
        Matcher total = TOTAL.matcher(new String(b, 0, Math.min(b.length, PstoreHeader.LENGTH_MAX), StandardCharsets.ISO_8859_1));
        if (total.lookingAt()) {
            from = total.end();
            lead++;
        }
        PstoreHeader header = PstoreHeader.at(b, from);
        if (header != null) {
            from = header.end();
            lead++;
        }
        int tail = Math.max(from, b.length - ECC_MAX);
        byte[] end = Arrays.copyOfRange(b, tail, b.length);
        Ecc ecc = ecc(end, problems);
        int to = ecc == Ecc.NONE ? b.length : tail + new String(end, StandardCharsets.ISO_8859_1).lastIndexOf("\nECC: ");
        return new PstoreRecord(header, Arrays.copyOfRange(b, from, Math.max(from, to)), lead, problems, damaged || ecc == Ecc.BAD);
    }

    /** What ramoops said about its error correction. */
    private enum Ecc { NONE, GOOD, BAD }

    private static Ecc ecc(byte[] notice, List<String> problems) {
        Matcher m = ECC.matcher(new String(notice, StandardCharsets.ISO_8859_1));
        if (!m.find()) {
            return Ecc.NONE;
        }
        if (m.group(1) == null) {
            return Ecc.GOOD;
        }
        boolean lost = !m.group(2).matches("0+");
        problems.add("was damaged in memory: " + m.group(1) + " bytes corrected, " + m.group(2) + " blocks beyond repair");
        return lost ? Ecc.BAD : Ecc.GOOD;
    }

    /** Raw deflate since Linux 6.6, with a header of zlib before; other methods of old kernels give nothing. */
    private static Inflated unpack(byte[] b, int from, int max) {
        Inflated raw = Inflated.of(b, from, b.length, true, max);
        if (raw.whole() || raw.end() == Inflated.End.TOO_LARGE) {
            return raw;
        }
        Inflated zlib = Inflated.of(b, from, b.length, false, max);
        return zlib.bytes().length > raw.bytes().length ? zlib : raw;
    }
}
