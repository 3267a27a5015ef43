// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.List;

/**
 * A typed fact in a meta packet of netoops v2. Every number is as sent; unsigned ones keep their bits. Byte strings that people read
 * (build ids, hashes, code) are lower-case hex digits.
 */
public sealed interface V2Field {

    /** Longest value in bytes that a sender writes; longer texts are cut. */
    int MAX_BYTES = 1024;

    /** Facts that are text. */
    enum Label {
        /** {@code uname -r}, {@code -v}, {@code -m} and {@code -n}. */
        RELEASE, VERSION, MACHINE, NODE,
        /** What panic() was called with. */
        PANIC,
        /** Who made the machine, what it is called, its firmware's version. */
        VENDOR, PRODUCT, BIOS,
        /** Name and version of the sending software. */
        SENDER
    }

    /** Facts that are one number. */
    enum Measure {
        /** Nanoseconds since 1970 UTC at the dump's start, by the crashed machine's clock. */
        WALL_NANOS,
        /** The kernel's taint mask. */
        TAINT,
        /** The CPU that sends the dump. */
        CPU
    }

    /** Facts that are a byte string. */
    enum Digest {
        /** Build id of the kernel. */
        BUILD_ID,
        /** SHA-256 of the kernel's configuration file. */
        CONFIG
    }

    /** A fact that is text. */
    record Text(Label label, String value) implements V2Field {
    }

    /** A fact that is one number. */
    record Number(Measure measure, long value) implements V2Field {
    }

    /** A fact that is a byte string, in hex. */
    record Hash(Digest digest, String hex) implements V2Field {
    }

    /** The task that ran. */
    record Task(long pid, long tgid, String comm) implements V2Field {
    }

    /**
     * What the die notifier was told.
     *
     * @param trap   number of the trap
     * @param signal signal that the task would get
     * @param error  error code of the trap
     * @param text   for example {@code Oops}
     */
    record Die(long trap, long signal, long error, String text) implements V2Field {
    }

    /**
     * Registers at the fault.
     *
     * @param machine ELF machine number
     * @param values  in the order of {@link V2Machine}; 32-bit ones zero-extended
     */
    record Registers(int machine, List<Long> values) implements V2Field {

        public Registers {
            values = List.copyOf(values);
        }
    }

    /**
     * Code around the fault.
     *
     * @param at  index of the byte that the instruction pointer points to; {@link #UNKNOWN} when that is not known
     * @param hex the bytes
     */
    record Code(int at, String hex) implements V2Field {

        /** No index. */
        public static final int UNKNOWN = 0xffff;
    }

    /**
     * Words of the stack.
     *
     * @param address   where the first one was
     * @param wordBytes 4 or 8
     * @param words     upwards from there
     */
    record Stack(long address, int wordBytes, List<Long> words) implements V2Field {

        public Stack {
            words = List.copyOf(words);
        }
    }

    /** Return addresses, innermost first. */
    record Trace(List<Long> addresses) implements V2Field {

        public Trace {
            addresses = List.copyOf(addresses);
        }
    }

    /**
     * A module that was loaded.
     *
     * @param address start of its code; 0 when not known
     * @param size    bytes of its code; 0 when not known
     * @param buildId in hex; empty when not known
     * @param name    as in {@code /proc/modules}
     */
    record Module(long address, long size, String buildId, String name) implements V2Field {
    }

    /** What the machine's owner wants to be told with each dump. */
    record User(String key, String value) implements V2Field {
    }

    /** Sequence numbers of the first and the last record of the log that was sent. */
    record Records(long first, long last) implements V2Field {
    }

    /** Where a symbol of the kernel was, from which the shift of its address space follows. */
    record Anchor(long address, String symbol) implements V2Field {
    }

    /** The id of the boot when the header's is a number by chance. */
    record Boot(java.util.UUID id) implements V2Field {
    }

    /** A fact of a type that is not known, or with a value that breaks its type's rules. */
    record Unknown(int type, String hex) implements V2Field {
    }
}
