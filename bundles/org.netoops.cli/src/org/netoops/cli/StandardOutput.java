// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Remembers why writing failed: {@link java.io.PrintStream} only tells that it did. */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private volatile String failure;
    private volatile boolean readerGone;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** The system's reason, or null when all went well. */
    String failure() {
        return failure;
    }

    /** Whether it failed because the reader has seen enough, as {@code head} does: nothing to complain about. */
    boolean readerGone() {
        return readerGone;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            if (failure == null) {
                failure = String.valueOf(e.getMessage());
                readerGone = failure.toLowerCase(Locale.ROOT).contains("pipe");
            }
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
