// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The verified dumps that were handed on, the latest ones. Only who has a key gets in here, so strangers can't make it forget. */
final class V2Replays {

    static final int MAX = 65_536;

    private final Map<ByteBuffer, Boolean> seen = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Boolean> eldest) {
            return size() > MAX;
        }
    };

    /** What names a dump for good: its key's number, boot, time since boot and number. */
    private static ByteBuffer id(NetoopsV2Packet p) {
        byte[] id = Arrays.copyOfRange(p.bytes(), V2Format.BOOT_AT, V2Format.REASON_AT + 2);
        LittleEndian.put16(id, id.length - 2, p.keyId());
        return ByteBuffer.wrap(id);
    }

    boolean contains(NetoopsV2Packet p) {
        return seen.containsKey(id(p));
    }

    void add(NetoopsV2Packet p) {
        seen.put(id(p), true);
    }
}
