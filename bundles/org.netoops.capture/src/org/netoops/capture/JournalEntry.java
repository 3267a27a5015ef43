// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.time.Instant;
import org.netoops.log.Prefix;

/** The fields of one journal entry that matter for a kernel's log (systemd.journal-fields(7)). Used again for each entry. */
final class JournalEntry {

    private static final long MICROS = 1_000_000;

    private boolean any;
    private StringBuilder message;
    private long messageLine;
    private long messageOffset;
    private String transport;
    private String identifier;
    private String facility;
    private boolean process;
    private String priority;
    private String realtime;
    private String monotonic;
    private String hostName;
    private String bootId;
    private String device;
    private String subsystem;

    /** Whether the value of this field is used. */
    static boolean wants(String key) {
        return switch (key) {
            case "MESSAGE", "_TRANSPORT", "SYSLOG_IDENTIFIER", "SYSLOG_FACILITY", "_PID", "PRIORITY", "__REALTIME_TIMESTAMP",
                    "_SOURCE_MONOTONIC_TIMESTAMP", "_HOSTNAME", "_BOOT_ID", "_KERNEL_DEVICE", "_KERNEL_SUBSYSTEM" -> true;
            default -> false;
        };
    }

    /**
     * Takes a field; of one that comes again the last counts, but messages are added to each other.
     *
     * @param line   number of the line in the file at which the value begins
     * @param offset byte offset of the value or of its line
     */
    void field(String key, String value, long line, long offset) {
        any = true;
        switch (key) {
            case "MESSAGE" -> message(value, line, offset);
            case "_TRANSPORT" -> transport = value;
            case "SYSLOG_IDENTIFIER" -> identifier = value;
            case "SYSLOG_FACILITY" -> facility = value;
            case "_PID" -> process = true;
            case "PRIORITY" -> priority = value;
            case "__REALTIME_TIMESTAMP" -> realtime = value;
            case "_SOURCE_MONOTONIC_TIMESTAMP" -> monotonic = value;
            case "_HOSTNAME" -> hostName = value;
            case "_BOOT_ID" -> bootId = value;
            case "_KERNEL_DEVICE" -> device = value;
            case "_KERNEL_SUBSYSTEM" -> subsystem = value;
            default -> {
                // a field of a program
            }
        }
    }

    private void message(String value, long line, long offset) {
        if (message == null) {
            message = new StringBuilder(value);
            messageLine = line;
            messageOffset = offset;
        } else if (message.length() < JournalLogs.MESSAGE_MAX) {
            message.append('\n').append(value);
        }
    }

    void clear() {
        any = false;
        process = false;
        message = null;
        transport = null;
        identifier = null;
        facility = null;
        priority = null;
        realtime = null;
        monotonic = null;
        hostName = null;
        bootId = null;
        device = null;
        subsystem = null;
    }

    /** Whether any field was taken. */
    boolean any() {
        return any;
    }

    /** The text, or null when the entry has none. */
    String message() {
        return message == null ? null : message.toString();
    }

    long messageLine() {
        return messageLine;
    }

    long messageOffset() {
        return messageOffset;
    }

    String host() {
        return hostName;
    }

    String bootId() {
        return bootId;
    }

    String device() {
        return device;
    }

    String subsystem() {
        return subsystem;
    }

    /** Whether the entry tells how it came into the journal; what a person exports with few fields does not. */
    boolean transportKnown() {
        return transport != null;
    }

    /** journald itself wrote the entry. */
    boolean byJournal() {
        return "driver".equals(transport);
    }

    /** A program wrote the entry, maybe through /dev/kmsg, whose facility is then not the kernel's. */
    boolean byProgram() {
        if (transport == null) {
            return process || identifier != null && !"kernel".equals(identifier);
        }
        return !"kernel".equals(transport) || facility != null && !"0".equals(facility);
    }

    Prefix prefix() {
        boolean kernel = "kernel".equals(transport) || "kernel".equals(identifier);
        return new Prefix((int) number(priority, 7), number(monotonic, Long.MAX_VALUE), null, wallTime(), hostName, kernel);
    }

    private Instant wallTime() {
        long micros = number(realtime, Long.MAX_VALUE);
        return micros < 0 ? null : Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1000);
    }

    /** The value as a number up to {@code max}, or -1. */
    private static long number(String value, long max) {
        if (value == null || value.isEmpty() || value.length() > 18) {
            return -1;
        }
        long n = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            n = n * 10 + c - '0';
        }
        return n > max ? -1 : n;
    }
}
