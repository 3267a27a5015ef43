// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.netoops.archive.Evidence;

/** By which equal evidence is found: SHA-256 of media type and bytes. */
final class ContentHash {

    private ContentHash() {
    }

    static byte[] of(Evidence e) {
        try {
            MessageDigest d = MessageDigest.getInstance("SHA-256");
            d.update(e.mediaType().getBytes(StandardCharsets.UTF_8));
            d.update((byte) 0);
            return d.digest(e.bytes());
        } catch (NoSuchAlgorithmException x) {
            throw new IllegalStateException("every Java runtime has SHA-256", x);
        }
    }
}
