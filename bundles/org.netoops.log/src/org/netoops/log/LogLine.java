// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

import java.util.Objects;

/**
 * One line of a kernel log as received, with its prefix peeled but kept.
 *
 * @param number    position in its source, from 1: line number of a file; running number in a network stream
 * @param offset    where its evidence starts: byte offset in a file; sequence number of the datagram in a network stream
 * @param raw       the line without its line end, prefix included; control characters are kept
 * @param textStart index in {@code raw} at which the kernel's text begins, 0 to raw.length()
 * @param prefix    what was peeled
 */
public record LogLine(long number, long offset, String raw, int textStart, Prefix prefix) {

    public LogLine {
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(prefix, "prefix");
        if (textStart < 0 || textStart > raw.length()) {
            throw new IllegalArgumentException("textStart " + textStart + " outside of line of " + raw.length());
        }
    }

    /** The kernel's text without the prefix. Allocates: hot paths look into {@link #raw()} from {@link #textStart()}. */
    public String text() {
        return raw.substring(textStart);
    }
}
