// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.netoops.archive.Evidence;
import org.netoops.archive.NewOccurrence;
import org.netoops.archive.internal.codec.Deflated;
import org.netoops.archive.internal.codec.Excerpt;
import org.netoops.archive.internal.codec.ExcerptCodec;
import org.netoops.log.Verification;
import org.netoops.oops.Oops;
import org.netoops.oops.Taint;
import org.netoops.triage.Identity;
import org.netoops.triage.Marks;
import org.netoops.triage.Signature;

/** An occurrence made ready for storing: all that costs time is done before the transaction, so that it locks others out briefly. */
record Fresh(Oops oops, String identity, String signature, String title, long seen, String host, String release, String taint,
        byte[] excerpt, long[] marks, Verification verification, List<Item> evidence) {

    /** A piece of evidence made ready; its hash covers type and bytes. */
    record Item(byte[] hash, String mediaType, String source, int size, byte[] packed) {
    }

    static Fresh of(NewOccurrence n) {
        Oops o = n.oops();
        List<Item> items = new ArrayList<>();
        for (Evidence e : n.evidence()) {
            items.add(new Item(ContentHash.of(e), e.mediaType(), Cells.text(e.source()), e.bytes().length, Deflated.of(e.bytes())));
        }
        return new Fresh(o, Identity.of(o), Signature.of(o).value(), Cells.text(o.verdict().title()), Cells.micros(n.seen()),
                Cells.text(o.excerpt().origin().host()), Cells.text(o.machine().release()), letters(o.taint()),
                ExcerptCodec.encode(new Excerpt(o.excerpt().lines(), o.gaps())), Marks.of(o), n.verification(), items);
    }

    private static String letters(Taint t) {
        return t.printed() == null ? null : t.flags().stream().map(f -> String.valueOf(f.letter())).collect(Collectors.joining());
    }
}
