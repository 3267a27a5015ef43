// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.netoops.log.Gap;
import org.netoops.wire.AssembledDump.Missing;

/**
 * Hands on the text of a dump as lines, with what is missing in its place.
 *
 * @param sequences where the text of each datagram starts in the log, and the datagram's number; has an entry for 0 unless the log is empty
 * @param lineBytes longest line
 * @param gaps      hands on what is missing
 */
record DumpLines(LineOutput out, TreeMap<Integer, Long> sequences, int lineBytes, BiConsumer<Missing, LineOutput> gaps) {

    void write(byte[] log, List<Missing> missing) {
        int start = 0;
        for (Missing m : missing) {
            lines(log, start, m.at());
            start = m.at();
            gaps.accept(m, out);
        }
        lines(log, start, log.length);
    }

    private void lines(byte[] log, int from, int to) {
        int start = from;
        while (start < to) {
            int limit = Math.min(to, start + lineBytes);
            int nl = start;
            while (nl < limit && log[nl] != '\n') {
                nl++;
            }
            int end = nl;
            while (end > start && log[end - 1] == '\r') {
                end--;
            }
            out.line(out.peel(sequences.floorEntry(start).getValue(), Text.decode(log, start, end)));
            if (nl == limit && limit < to) {
                out.gap(Gap.Kind.TRUNCATED, 0, "line longer than " + lineBytes + " bytes; its rest is shown as another line");
                start = nl;
            } else {
                start = nl + 1;
            }
        }
    }
}
