// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Plays netconsole's basic format: every line a datagram, longer ones cut without a mark. */
public final class BasicEncoder {

    /** Most bytes of text in a datagram. */
    static final int CHUNK = 1000;

    private BasicEncoder() {
    }

    /** The payloads that carry this console text, in order. A last line without its end is sent without. */
    public static List<byte[]> encode(byte[] log) {
        List<byte[]> payloads = new ArrayList<>();
        int start = 0;
        while (start < log.length) {
            int end = start;
            while (end < log.length && log[end] != '\n') {
                end++;
            }
            end = Math.min(end + 1, log.length);
            for (int at = start; at < end; at += CHUNK) {
                payloads.add(Arrays.copyOfRange(log, at, Math.min(end, at + CHUNK)));
            }
            start = end;
        }
        return payloads;
    }
}
