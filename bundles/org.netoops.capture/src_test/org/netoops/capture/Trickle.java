// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.InputStream;
import java.util.Random;

/** Gives its bytes in pieces of random length, as pipes do. */
final class Trickle extends InputStream {

    private final byte[] bytes;
    private final Random random;
    private int at;

    Trickle(byte[] bytes, Random random) {
        this.bytes = bytes;
        this.random = random;
    }

    @Override
    public int read() {
        return at < bytes.length ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] b, int off, int len) {
        if (at == bytes.length) {
            return -1;
        }
        int n = Math.min(Math.min(len, bytes.length - at), 1 + random.nextInt(60));
        System.arraycopy(bytes, at, b, off, n);
        at += n;
        return n;
    }
}
