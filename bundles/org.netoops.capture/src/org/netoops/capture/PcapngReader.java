// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The packets of a pcapng file: any number of sections, each of its own byte order and with interfaces of its own. */
final class PcapngReader implements PacketSource {

    /** More interfaces in a section than any machine has. */
    private static final int INTERFACES_MAX = 65_536;
    private static final int VERSION = 1;

    /** What an interface description states. */
    private record Interface(int linkType, long snapLength, CaptureClock clock) {
    }

    private final CaptureInput in;
    private final CaptureRun run;
    private final PcapngBlock block;
    private final List<Interface> interfaces = new ArrayList<>();
    private Instant last = Instant.EPOCH;
    private long damaged;
    private long homeless;
    private long timeless;
    private long impossibleTimes;
    private long unknownBlocks;
    private long droppedByInterface;
    private long droppedBySystem;

    PcapngReader(CaptureInput in, CaptureRun run) {
        this.in = in;
        this.run = run;
        this.block = new PcapngBlock(in, run);
    }

    /** Whether a file begins like pcapng; a text may begin with the same line ends. */
    static boolean isPcapng(byte[] head) {
        if (head.length < 4 || ByteBuffer.wrap(head).getInt() != Pcapng.SECTION) {
            return false;
        }
        int order = head.length < Pcapng.FRAMING ? Pcapng.BYTE_ORDER : ByteBuffer.wrap(head).getInt(8);
        return order == Pcapng.BYTE_ORDER || Integer.reverseBytes(order) == Pcapng.BYTE_ORDER || !TextGuess.isText(head);
    }

    @Override
    public boolean next(Packet packet) throws IOException {
        boolean found = false;
        while (!found) {
            if (!block.begin()) {
                return false;
            }
            found = switch (block.type()) {
                case Pcapng.SECTION -> section();
                case Pcapng.INTERFACE -> describe();
                case Pcapng.ENHANCED_PACKET -> packet(packet, 20);
                case Pcapng.PACKET -> packet(packet, 20);
                case Pcapng.SIMPLE_PACKET -> packet(packet, 4);
                case Pcapng.STATISTICS -> statistics();
                case Pcapng.NAMES, Pcapng.SECRETS -> false;
                default -> unknown();
            };
            if (!block.end()) {
                return false;
            }
        }
        return true;
    }

    private boolean section() throws IOException {
        interfaces.clear();
        ByteBuffer b = block.body(8);
        if (b == null) {
            return false;
        }
        b.getInt();
        int major = b.getShort() & 0xffff;
        if (major != VERSION) {
            block.stop("pcapng of version " + major + " begins at byte " + block.offset() + "; only version 1 is known, so the rest is not read");
        }
        return false;
    }

    private boolean describe() throws IOException {
        ByteBuffer b = block.body(8);
        if (b == null || interfaces.size() == INTERFACES_MAX) {
            damaged++;
            return false;
        }
        int link = b.getShort() & 0xffff;
        b.getShort();
        long snapLength = b.getInt() & 0xffff_ffffL;
        int resolution = CaptureClock.MICROS.resolution();
        long offset = 0;
        while (block.option()) {
            if (block.code() == Pcapng.INTERFACE_RESOLUTION && block.value().remaining() == 1) {
                resolution = block.value().get() & 0xff;
            } else if (block.code() == Pcapng.INTERFACE_OFFSET && block.value().remaining() == 8) {
                offset = block.value().getLong();
            }
        }
        interfaces.add(new Interface(link, snapLength, new CaptureClock(resolution, offset)));
        return false;
    }

    /** A packet block of any kind; {@code fixed} bytes stand before the packet's. */
    private boolean packet(Packet packet, int fixed) throws IOException {
        ByteBuffer b = block.body(fixed);
        if (b == null) {
            damaged++;
            return false;
        }
        boolean simple = block.type() == Pcapng.SIMPLE_PACKET;
        boolean obsolete = block.type() == Pcapng.PACKET;
        long number = simple ? 0 : obsolete ? b.getShort() & 0xffff : b.getInt() & 0xffff_ffffL;
        if (obsolete) {
            int drops = b.getShort() & 0xffff;
            // all ones: not known
            droppedByInterface += drops == 0xffff ? 0 : drops;
        }
        long ticks = simple ? 0 : (b.getInt() & 0xffff_ffffL) << 32 | b.getInt() & 0xffff_ffffL;
        long captured = simple ? 0 : b.getInt() & 0xffff_ffffL;
        packet.original = b.getInt() & 0xffff_ffffL;
        if (number >= interfaces.size()) {
            homeless++;
            return false;
        }
        Interface on = interfaces.get((int) number);
        if (simple) {
            long most = on.snapLength == 0 ? packet.original : Math.min(on.snapLength, packet.original);
            captured = Math.min(most, block.left());
        }
        if (captured > block.left() || captured > Packet.LENGTH_MAX) {
            damaged++;
            return false;
        }
        packet.linkType = on.linkType;
        packet.time = simple ? timeless() : time(on.clock, ticks);
        return block.take(packet, (int) captured);
    }

    private Instant timeless() {
        timeless++;
        return last;
    }

    private Instant time(CaptureClock clock, long ticks) {
        Instant time = clock.time(ticks);
        if (time == null) {
            impossibleTimes++;
            return last;
        }
        last = time;
        return time;
    }

    private boolean statistics() throws IOException {
        if (block.body(12) != null) {
            while (block.option()) {
                boolean number = block.value().remaining() == 8;
                if (number && block.code() == Pcapng.STATISTICS_DROPPED_BY_INTERFACE) {
                    droppedByInterface += Math.max(0, block.value().getLong());
                } else if (number && block.code() == Pcapng.STATISTICS_DROPPED_BY_SYSTEM) {
                    droppedBySystem += Math.max(0, block.value().getLong());
                }
            }
        }
        return false;
    }

    private boolean unknown() {
        unknownBlocks++;
        return false;
    }

    @Override
    public void reportSkipped() {
        run.count(droppedByInterface, "packets were lost by the network interface while capturing");
        run.count(droppedBySystem, "packets were lost by the operating system while capturing: the capture program could not keep up");
        run.count(damaged, "blocks whose lengths contradict each other skipped");
        run.count(homeless, "packets of interfaces that are not described skipped");
        run.count(timeless, "packets have no time of capture: they were given that of the packet before");
        run.count(impossibleTimes, "packets have an impossible time of capture: they were given that of the packet before");
        run.count(unknownBlocks, "blocks of unknown kinds skipped");
    }
}
