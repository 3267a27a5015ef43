// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

/**
 * Takes the lines of any number of logs as they become known. Calls for one origin come in order and from one thread at a time;
 * origins may be interleaved.
 */
public interface LogSink {

    /** The next line of this origin's log. */
    void line(Origin origin, LogLine line);

    /** Something is missing or doubtful at this point of the log. */
    default void gap(Origin origin, Gap gap) {
    }

    /**
     * Something that the sender tells about a line and that is no part of its text: user and system data of netconsole, device names.
     *
     * @param lineNumber number of the line it belongs to, already handed on
     * @param key        as sent; the same key may come more than once
     * @param value      as sent, may be empty
     */
    default void metadata(Origin origin, long lineNumber, String key, String value) {
    }

    /** No more lines come from this origin: end of file, of a dump, or a reboot (then {@link Origin#nextBoot()} follows). */
    void end(Origin origin);
}
