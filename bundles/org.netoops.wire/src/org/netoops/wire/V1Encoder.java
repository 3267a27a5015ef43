// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Plays the netoops driver of 2010: the whole log in packets of 1024 bytes, newest first, in three equal rounds.
 *
 * @param layout        packet layout
 * @param arch          processor family; decides the size of the register block
 * @param type          1 crash, 3 soft dump
 * @param dumpId        0 to 65535
 * @param bootId        0 to 2<sup>32</sup>-1; sent in layouts C and D
 * @param kernelVersion at most 64 bytes are sent
 * @param cpu           sent in layouts B, C and D
 * @param registers     values by name; those not given are 0; sent in layouts B, C and D
 * @param userBlob      at most 128 bytes are sent, in layout D
 */
public record V1Encoder(V1Layout layout, V1Arch arch, int type, int dumpId, long bootId, String kernelVersion, V1Cpu cpu,
        Map<String, Long> registers, byte[] userBlob) {

    /** Rounds that the driver sends. */
    public static final int ROUNDS = 3;
    private static final int TYPE_CRASH = 1;

    /** A crash without registers. */
    public static V1Encoder of(V1Layout layout, V1Arch arch, int dumpId, long bootId, String kernelVersion) {
        return new V1Encoder(layout, arch, TYPE_CRASH, dumpId, bootId, kernelVersion, new V1Cpu(0, 0, 0, 0), Map.of(), new byte[0]);
    }

    /** The same with registers. */
    public V1Encoder withRegisters(V1Cpu newCpu, Map<String, Long> newRegisters) {
        return new V1Encoder(layout, arch, type, dumpId, bootId, kernelVersion, newCpu, newRegisters, userBlob);
    }

    /** The same with another type. */
    public V1Encoder withType(int newType) {
        return new V1Encoder(layout, arch, newType, dumpId, bootId, kernelVersion, cpu, registers, userBlob);
    }

    /** The same with other bytes for user space. */
    public V1Encoder withUserBlob(byte[] newBlob) {
        return new V1Encoder(layout, arch, type, dumpId, bootId, kernelVersion, cpu, registers, newBlob);
    }

    /**
     * All rounds of a dump that carries the log without loss, whatever its length: the log is given to the driver in two parts
     * where one would lose its last 1024 bytes. Text that ends in NUL can't be told from filling. An empty log gives nothing.
     */
    public List<byte[]> encode(byte[] log) {
        int older = log.length % V1Layout.DATA_BYTES == 0 ? log.length - log.length / 2 - 1 : 0;
        return faithful(Arrays.copyOf(log, Math.max(0, older)), Arrays.copyOfRange(log, Math.max(0, older), log.length));
    }

    /**
     * All rounds as the driver sends them, faults included: a part whose length is a multiple of 1024 comes without its last 1024 bytes.
     *
     * @param older first part of the log, the end of the kernel's ring buffer; empty unless the ring has wrapped
     * @param newer the rest
     */
    public List<byte[]> faithful(byte[] older, byte[] newer) {
        int c2 = chunks(newer);
        int count = chunks(older) + c2;
        List<byte[]> round = new ArrayList<>(count);
        part(newer, 0, count, round);
        part(older, c2, count, round);
        List<byte[]> all = new ArrayList<>(ROUNDS * count);
        for (int i = 0; i < ROUNDS; i++) {
            all.addAll(round);
        }
        return all;
    }

    private static int chunks(byte[] part) {
        return (part.length + V1Layout.DATA_BYTES - 1) / V1Layout.DATA_BYTES;
    }

    private void part(byte[] part, int first, int count, List<byte[]> round) {
        int c = chunks(part);
        for (int i = c - 1; i >= 0; i--) {
            int n = i == c - 1 ? part.length % V1Layout.DATA_BYTES : V1Layout.DATA_BYTES;
            round.add(packet(part, i * V1Layout.DATA_BYTES, n, first + c - 1 - i, count));
        }
    }

    private byte[] packet(byte[] text, int from, int n, int no, int count) {
        int dataOffset = layout.dataOffset(arch);
        byte[] b = new byte[dataOffset + V1Layout.DATA_BYTES];
        LittleEndian.put16(b, 0, V1Layout.VERSION);
        LittleEndian.put16(b, 2, dumpId);
        LittleEndian.put16(b, 4, dataOffset);
        LittleEndian.put16(b, 6, V1Arch.WIRE);
        LittleEndian.put16(b, 8, layout.archOffset());
        LittleEndian.put16(b, 10, type);
        LittleEndian.put32(b, 12, count);
        LittleEndian.put32(b, 16, no);
        if (layout.hasBootId()) {
            LittleEndian.put32(b, V1Layout.PINNED, bootId);
        }
        byte[] version = kernelVersion.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(version, 0, b, V1Layout.kernelVersionOffset(layout.archOffset()), Math.min(version.length, V1Layout.KERNEL_VERSION_BYTES));
        if (layout.archOffset() > V1Layout.BLOB_OFFSET) {
            System.arraycopy(userBlob, 0, b, V1Layout.BLOB_OFFSET, Math.min(userBlob.length, V1Layout.BLOB_BYTES));
        }
        if (layout.hasRegisters()) {
            int at = layout.archOffset();
            b[at] = (byte) cpu.vendor();
            b[at + 1] = (byte) cpu.family();
            b[at + 2] = (byte) cpu.model();
            b[at + 3] = (byte) cpu.stepping();
            arch.write(b, at, registers);
        }
        System.arraycopy(text, from, b, dataOffset, n);
        return b;
    }
}
