// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.Arrays;
import java.util.Map;

/**
 * A packet of the netoops driver of 2010. The offsets were checked to lie inside of the payload; every number is as sent, unsigned.
 *
 * @param dumpId      seconds since boot at the dump's start, modulo 65536; not unique
 * @param dataOffset  where the log text starts, in bytes
 * @param archOffset  where the CPU and register block starts, in bytes
 * @param arch        2 for x86_64 and i386, the only known ones
 * @param type        1 crash, {@value #SOFT} asked for by a person or a program, others unknown
 * @param packetCount packets of the dump; whatever the sender says, up to 2<sup>32</sup>-1
 * @param packetNo    0 newest text, {@code packetCount - 1} oldest
 * @param bytes       the whole payload; shared with the datagram, not to be changed
 */
public record NetoopsV1Packet(int dumpId, int dataOffset, int archOffset, int arch, int type, long packetCount, long packetNo, byte[] bytes)
        implements Packet {

    /** Type of a dump that no crash caused. */
    public static final int SOFT = 3;

    /** Number that user space gave to this boot, or -1 when the layout has none. 0 is common and means nothing. */
    public long bootId() {
        return V1Layout.hasBootId(archOffset) ? LittleEndian.u32(bytes, V1Layout.PINNED) : -1;
    }

    /** Kernel release up to its NUL, at most 64 characters. */
    public String kernelVersion() {
        int start = V1Layout.kernelVersionOffset(archOffset);
        int end = start;
        int limit = Math.min(start + V1Layout.KERNEL_VERSION_BYTES, Math.max(start, Math.min(archOffset, dataOffset)));
        while (end < limit && bytes[end] != 0) {
            end++;
        }
        return Text.decode(bytes, start, end);
    }

    /** Bytes that user space put into every packet; empty when the layout has none. Known senders leave them all NUL. */
    public byte[] userBlob() {
        return archOffset > V1Layout.BLOB_OFFSET ? Arrays.copyOfRange(bytes, V1Layout.BLOB_OFFSET, archOffset) : new byte[0];
    }

    /** The CPU and register block as sent; empty when the layout has none. */
    public byte[] archBlock() {
        return Arrays.copyOfRange(bytes, archOffset, dataOffset);
    }

    /** The processor family, or null when there is no register block or an unknown one. */
    public V1Arch family() {
        return arch == V1Arch.WIRE ? V1Arch.ofBlock(dataOffset - archOffset) : null;
    }

    /** The CPU, or null when unknown. */
    public V1Cpu cpu() {
        return family() == null ? null
                : new V1Cpu(bytes[archOffset] & 0xff, bytes[archOffset + 1] & 0xff, bytes[archOffset + 2] & 0xff, bytes[archOffset + 3] & 0xff);
    }

    /** Register values by name in the kernel's order, 32-bit ones zero-extended; empty when unknown or all zero, which senders use for none. */
    public Map<String, Long> registers() {
        V1Arch family = family();
        if (family == null) {
            return Map.of();
        }
        Map<String, Long> values = family.read(bytes, archOffset);
        return values.values().stream().allMatch(v -> v == 0) ? Map.of() : values;
    }

    /** Log text of this packet without the NULs that fill it up. */
    public byte[] data() {
        return Arrays.copyOfRange(bytes, dataOffset, dataEnd());
    }

    /** Where the text ends: after the last byte that is not NUL. */
    int dataEnd() {
        int end = bytes.length;
        while (end > dataOffset && bytes[end - 1] == 0) {
            end--;
        }
        return end;
    }
}
