// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Makes pcapng blocks that {@link PcapngWriter} does not write. */
final class PcapngBuilder {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteOrder order;

    PcapngBuilder(ByteOrder order) {
        this.order = order;
    }

    /** What follows is of this byte order. */
    PcapngBuilder order(ByteOrder order) {
        this.order = order;
        return this;
    }

    private ByteBuffer buffer(int n) {
        return ByteBuffer.allocate(n).order(order);
    }

    PcapngBuilder block(int type, byte[] body) {
        int padded = body.length + 3 & ~3;
        ByteBuffer b = buffer(12 + padded).putInt(type).putInt(12 + padded).put(body);
        out.writeBytes(b.putInt(8 + padded, 12 + padded).array());
        return this;
    }

    PcapngBuilder section() {
        return block(0x0a0d0d0a, buffer(16).putInt(0x1a2b3c4d).putShort((short) 1).putShort((short) 0).putLong(-1).array());
    }

    PcapngBuilder describe(int link, int snapLength, int resolution, long offset) {
        ByteBuffer b = buffer(8 + 12 + 8 + 12 + 4).putShort((short) link).putShort((short) 0).putInt(snapLength);
        b.putShort((short) 2).putShort((short) 6).put("ether0".getBytes()).putShort((short) 0);
        b.putShort((short) 9).putShort((short) 1).put((byte) resolution).put(new byte[3]);
        return block(1, b.putShort((short) 14).putShort((short) 8).putLong(offset).putInt(0).array());
    }

    PcapngBuilder enhanced(int on, long ticks, byte[] frame) {
        ByteBuffer b = buffer(20 + frame.length).putInt(on).putInt((int) (ticks >>> 32)).putInt((int) ticks);
        return block(6, b.putInt(frame.length).putInt(frame.length).put(frame).array());
    }

    PcapngBuilder packet(int on, long ticks, int drops, byte[] frame) {
        ByteBuffer b = buffer(20 + frame.length).putShort((short) on).putShort((short) drops).putInt((int) (ticks >>> 32)).putInt((int) ticks);
        return block(2, b.putInt(frame.length).putInt(frame.length).put(frame).array());
    }

    PcapngBuilder simple(byte[] frame, int original) {
        return block(3, buffer(4 + frame.length).putInt(original).put(frame).array());
    }

    PcapngBuilder dropped(long byInterface, long bySystem) {
        ByteBuffer b = buffer(12 + 12 + 12 + 4).putInt(0).putLong(0).putShort((short) 5).putShort((short) 8).putLong(byInterface);
        return block(5, b.putShort((short) 7).putShort((short) 8).putLong(bySystem).putInt(0).array());
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
