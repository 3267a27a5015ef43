// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.Arrays;
import java.util.List;

/** The link headers of every link type around an IP packet. */
final class Links {

    /** Every number that is read. */
    static final List<Integer> ALL = List.of(0, 1, 9, 12, 14, 50, 101, 104, 108, 113, 228, 229, 276);

    private Links() {
    }

    /** Whether captures of this type hold packets of this IP version. */
    static boolean carries(int link, boolean v4) {
        return link != (v4 ? 229 : 228);
    }

    /** An Ethernet frame put on another link. */
    static byte[] relink(int link, byte[] ethernet) {
        boolean v4 = ethernet[14] >> 4 == 4;
        int t1 = v4 ? 0x08 : 0x86;
        int t2 = v4 ? 0x00 : 0xdd;
        return switch (link) {
            case 0 -> Frames.relink(ethernet, v4 ? 2 : 24, 0, 0, 0);
            case 1 -> ethernet;
            case 9 -> Frames.relink(ethernet, 0x00, v4 ? 0x21 : 0x57);
            case 50 -> Frames.relink(ethernet, 0xff, 0x03, 0x00, v4 ? 0x21 : 0x57);
            case 12, 14, 101, 228, 229 -> Frames.relink(ethernet);
            case 104 -> Frames.relink(ethernet, 0x0f, 0, t1, t2);
            case 108 -> Frames.relink(ethernet, 0, 0, 0, v4 ? 2 : 24);
            case 113 -> Frames.relink(ethernet, 0, 0, 0, 1, 0, 6, 2, 0, 0, 0, 0, 1, 0, 0, t1, t2);
            case 276 -> Frames.relink(ethernet, t1, t2, 0, 0, 0, 0, 0, 1, 0, 1, 0, 6, 2, 0, 0, 0, 0, 1, 0, 0);
            default -> throw new IllegalArgumentException("link " + link);
        };
    }

    /** Puts tags into a frame of a link that can carry them; {@code types} from the outside in, 0x88a8 being 0x88a8. */
    static byte[] tagged(int link, byte[] frame, int... types) {
        byte[] tagged = frame;
        for (int i = types.length - 1; i >= 0; i--) {
            int type = types[i];
            tagged = switch (link) {
                case 1 -> Frames.insert(tagged, 12, type >> 8, type & 0xff, 0, 7 + i);
                case 113 -> Frames.with(Frames.insert(tagged, 16, 0, 7 + i, tagged[14], tagged[15]), 14, type >> 8, type & 0xff);
                case 276 -> Frames.with(Frames.insert(tagged, 20, 0, 7 + i, tagged[0], tagged[1]), 0, type >> 8, type & 0xff);
                default -> throw new IllegalArgumentException("link " + link);
            };
        }
        return tagged;
    }

    /** Behind a PPPoE session header and a PPP protocol. */
    static byte[] pppoe(byte[] ethernet) {
        int length = ethernet.length - 14 + 2;
        boolean v4 = ethernet[14] >> 4 == 4;
        byte[] f = Frames.insert(ethernet, 14, 0x11, 0, 0, 1, length >> 8, length & 0xff, 0, v4 ? 0x21 : 0x57);
        return Frames.with(f, 12, 0x88, 0x64);
    }

    /** As IEEE 802.3 frames carry IP, with a length, LLC and SNAP. */
    static byte[] snap(byte[] ethernet) {
        int length = ethernet.length - 14 + 8;
        byte[] type = Arrays.copyOfRange(ethernet, 12, 14);
        return Frames.with(Frames.insert(ethernet, 14, 0xaa, 0xaa, 3, 0, 0, 0, type[0], type[1]), 12, length >> 8, length & 0xff);
    }
}
