// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Plays a netoops v2 sender as {@code kmod/PROTOCOL.md} asks: in each round the meta packets, the log from its newest end, parity, and the
 * meta packets again; XOR parity in even rounds, weighted parity in odd ones.
 *
 * @param boot        id of the boot
 * @param bootNanos   time since boot when the dump began, in nanoseconds
 * @param dumpSeq     number of the dump, 0 to 2<sup>32</sup>-1
 * @param reason      why it is sent
 * @param older       whether the kernel held older text than the log given
 * @param keyId       1 to 65535, or 0 to send without tags
 * @param secret      the key's 32 bytes; empty without a key
 * @param compress    whether to deflate
 * @param rounds      1 to 255
 * @param parityGroup log packets for each parity packet, 1 to 255, or 0 for no parity
 * @param packetBytes largest datagram, {@value #MIN_PACKET_BYTES} to 65507
 * @param meta        facts to send
 */
public record V2Encoder(UUID boot, long bootNanos, long dumpSeq, V2Reason reason, boolean older, int keyId, byte[] secret, boolean compress,
        int rounds, int parityGroup, int packetBytes, List<V2Field> meta) {

    /** Datagram for ordinary Ethernet. */
    public static final int PACKET_BYTES = V2Format.PACKET_BYTES;
    /** Datagram for a path whose MTU is only 1280. */
    public static final int LOW_MTU_PACKET_BYTES = 1232;
    /** Smallest limit that leaves room for a fact of any size that the format allows. */
    public static final int MIN_PACKET_BYTES = V2Format.HEADER_BYTES + V2Format.TAG_BYTES + V2FieldType.HEADER_BYTES + V2Field.MAX_BYTES;
    private static final int MAX_UDP_BYTES = 65_507;

    /** @throws IllegalArgumentException when a number is outside of its range */
    public V2Encoder {
        check(keyId >= 0 && keyId <= 0xffff && (keyId == 0) == (secret.length == 0), "key " + keyId + " with " + secret.length + " bytes");
        check(rounds >= 1 && rounds <= 255, "rounds: " + rounds);
        check(parityGroup >= 0 && parityGroup <= 255, "packets of a parity group: " + parityGroup);
        check(packetBytes >= MIN_PACKET_BYTES && packetBytes <= MAX_UDP_BYTES, "bytes of a packet: " + packetBytes);
        meta = List.copyOf(meta);
    }

    /** An unsigned, compressed oops in two rounds with parity for each eight packets. */
    public static V2Encoder of(UUID boot, long dumpSeq) {
        return new V2Encoder(boot, 0, dumpSeq, V2Reason.OOPS, false, 0, new byte[0], true, 2, 8, PACKET_BYTES, List.of());
    }

    /** The same begun at another time since boot. */
    public V2Encoder withBootNanos(long nanos) {
        return new V2Encoder(boot, nanos, dumpSeq, reason, older, keyId, secret, compress, rounds, parityGroup, packetBytes, meta);
    }

    /** The same for another reason. */
    public V2Encoder withReason(V2Reason other) {
        return new V2Encoder(boot, bootNanos, dumpSeq, other, older, keyId, secret, compress, rounds, parityGroup, packetBytes, meta);
    }

    /** The same, saying that there is older text. */
    public V2Encoder withOlder(boolean there) {
        return new V2Encoder(boot, bootNanos, dumpSeq, reason, there, keyId, secret, compress, rounds, parityGroup, packetBytes, meta);
    }

    /** The same, signed; 0 and no bytes for unsigned. */
    public V2Encoder withKey(int id, byte[] newSecret) {
        return new V2Encoder(boot, bootNanos, dumpSeq, reason, older, id, newSecret, compress, rounds, parityGroup, packetBytes, meta);
    }

    /** The same with or without compression. */
    public V2Encoder withCompression(boolean deflate) {
        return new V2Encoder(boot, bootNanos, dumpSeq, reason, older, keyId, secret, deflate, rounds, parityGroup, packetBytes, meta);
    }

    /** The same, sent so many times. */
    public V2Encoder withRounds(int n) {
        return new V2Encoder(boot, bootNanos, dumpSeq, reason, older, keyId, secret, compress, n, parityGroup, packetBytes, meta);
    }

    /** The same with other parity. */
    public V2Encoder withParityGroup(int packets) {
        return new V2Encoder(boot, bootNanos, dumpSeq, reason, older, keyId, secret, compress, rounds, packets, packetBytes, meta);
    }

    /** The same in smaller or larger datagrams. */
    public V2Encoder withPacketBytes(int bytes) {
        return new V2Encoder(boot, bootNanos, dumpSeq, reason, older, keyId, secret, compress, rounds, parityGroup, bytes, meta);
    }

    /** The same with other facts. */
    public V2Encoder withMeta(List<V2Field> fields) {
        return new V2Encoder(boot, bootNanos, dumpSeq, reason, older, keyId, secret, compress, rounds, parityGroup, packetBytes, fields);
    }

    /**
     * All datagrams of a dump in the order of sending.
     *
     * @param log the log's text, may be empty
     * @throws IllegalArgumentException when log or facts need more packets than the format can count: 65535 and 255
     */
    public List<byte[]> encode(byte[] log) {
        V2Packer packed = new V2Packer(log, compress);
        byte[] stream = packed.stream();
        int payloadBytes = packetBytes - V2Format.HEADER_BYTES - V2Format.TAG_BYTES;
        int chunk = payloadBytes - V2Format.FIRST_BLOCK_BYTES;
        int count = V2Format.ceilDiv(stream.length, chunk);
        List<byte[]> metas = metaPayloads(payloadBytes);
        check(count <= 0xffff && metas.size() <= 0xff, count + " log packets and " + metas.size() + " meta packets");
        List<byte[]> payloads = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int from = i * chunk;
            int to = Math.min(stream.length, from + chunk);
            byte[] payload = new byte[V2Format.FIRST_BLOCK_BYTES + to - from];
            LittleEndian.put16(payload, 0, packed.firstBlock(from, to));
            System.arraycopy(stream, from, payload, V2Format.FIRST_BLOCK_BYTES, to - from);
            payloads.add(payload);
        }
        byte[] header = header(metas.size(), count, stream.length, log.length, chunk);
        List<byte[]> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            packets(header, V2Kind.META, round, metas, all);
            packets(header, V2Kind.LOG, round, payloads, all);
            V2Kind parity = round % 2 == 0 ? V2Kind.PARITY_P : V2Kind.PARITY_Q;
            packets(header, parity, round, parity(payloads, parity), all);
            packets(header, V2Kind.META, round, metas, all);
        }
        return all;
    }

    private List<byte[]> metaPayloads(int limit) {
        List<byte[]> payloads = new ArrayList<>();
        ByteArrayOutputStream current = new ByteArrayOutputStream();
        for (V2Field f : meta) {
            byte[] field = V2FieldWriter.write(f);
            if (current.size() + field.length > limit) {
                payloads.add(current.toByteArray());
                current.reset();
            }
            current.writeBytes(field);
        }
        payloads.add(current.toByteArray());
        return payloads;
    }

    private List<byte[]> parity(List<byte[]> payloads, V2Kind kind) {
        List<byte[]> sums = new ArrayList<>();
        int groups = parityGroup == 0 ? 0 : V2Format.ceilDiv(payloads.size(), parityGroup);
        for (int g = 0; g < groups; g++) {
            byte[] sum = new byte[payloads.getFirst().length];
            for (int i = g, member = 0; i < payloads.size(); i += groups, member++) {
                V2Parity.add(sum, payloads.get(i), 0, payloads.get(i).length, kind == V2Kind.PARITY_P ? 0 : member);
            }
            sums.add(sum);
        }
        return sums;
    }

    private byte[] header(int metaCount, int logCount, int streamLength, int textLength, int chunk) {
        byte[] b = new byte[V2Format.HEADER_BYTES];
        V2Format.putMagic(b);
        b[V2Format.VERSION_AT] = V2Format.VERSION;
        b[V2Format.HEADER_WORDS_AT] = V2Format.HEADER_BYTES / 4;
        LittleEndian.put16(b, V2Format.FLAGS_AT, (keyId != 0 ? V2Format.FLAG_TAG : 0) | (older ? V2Format.FLAG_OLDER : 0));
        LittleEndian.put64(b, V2Format.BOOT_AT, Long.reverseBytes(boot.getMostSignificantBits()));
        LittleEndian.put64(b, V2Format.BOOT_AT + 8, Long.reverseBytes(boot.getLeastSignificantBits()));
        LittleEndian.put64(b, V2Format.BOOT_NANOS_AT, bootNanos);
        LittleEndian.put32(b, V2Format.DUMP_SEQ_AT, dumpSeq);
        b[V2Format.REASON_AT] = (byte) reason.code();
        b[V2Format.META_COUNT_AT] = (byte) metaCount;
        LittleEndian.put16(b, V2Format.LOG_COUNT_AT, logCount);
        LittleEndian.put32(b, V2Format.STREAM_LENGTH_AT, streamLength);
        LittleEndian.put32(b, V2Format.TEXT_LENGTH_AT, textLength);
        LittleEndian.put16(b, V2Format.CHUNK_AT, chunk);
        b[V2Format.GROUP_AT] = (byte) parityGroup;
        LittleEndian.put16(b, V2Format.KEY_ID_AT, keyId);
        return b;
    }

    private void packets(byte[] header, V2Kind kind, int round, List<byte[]> payloads, List<byte[]> all) {
        for (int no = 0; no < payloads.size(); no++) {
            byte[] payload = payloads.get(no);
            int end = header.length + payload.length;
            byte[] b = Arrays.copyOf(header, end + (keyId != 0 ? V2Format.TAG_BYTES : 0));
            b[V2Format.KIND_AT] = (byte) kind.code();
            b[V2Format.ROUND_AT] = (byte) round;
            LittleEndian.put16(b, V2Format.PACKET_NO_AT, no);
            LittleEndian.put16(b, V2Format.PAYLOAD_LENGTH_AT, payload.length);
            System.arraycopy(payload, 0, b, header.length, payload.length);
            if (keyId != 0) {
                System.arraycopy(V2Tag.of(secret, b, end), 0, b, end, V2Format.TAG_BYTES);
            }
            all.add(b);
        }
    }

    private static void check(boolean fits, String what) {
        if (!fits) {
            throw new IllegalArgumentException(what);
        }
    }
}
