// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The tag at a packet's end: the first 16 bytes of HMAC-SHA256 (RFC 2104, FIPS 180-4) over everything in front of it. */
final class V2Tag {

    private static final String HMAC = "HmacSHA256";
    /** Every Java platform must have this algorithm; a thread keeps its instance because looking one up costs more than a tag. */
    private static final ThreadLocal<Mac> MAC = ThreadLocal.withInitial(V2Tag::newMac);

    private V2Tag() {
    }

    private static Mac newMac() {
        try {
            return Mac.getInstance(HMAC);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform has no " + HMAC, e);
        }
    }

    /** Whether the last 16 bytes are the tag of the others; takes equally long wherever they differ. */
    static boolean fits(byte[] secret, byte[] packet) {
        int end = packet.length - V2Format.TAG_BYTES;
        byte[] expected = of(secret, packet, end);
        return MessageDigest.isEqual(expected, Arrays.copyOfRange(packet, end, packet.length));
    }

    /** The tag of the first {@code length} bytes. */
    static byte[] of(byte[] secret, byte[] packet, int length) {
        try {
            Mac mac = MAC.get();
            mac.init(new SecretKeySpec(secret, HMAC));
            mac.update(packet, 0, length);
            return Arrays.copyOf(mac.doFinal(), V2Format.TAG_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that " + HMAC + " does not take", e);
        }
    }
}
