// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.log;

/** Hands everything on to the next sink; a subclass overrides what it wants to see or change on its way. */
public abstract class ForwardingSink implements LogSink {
    private final LogSink next;

    protected ForwardingSink(LogSink next) {
        this.next = next;
    }

    /** The origin under which the next sink knows this log. */
    protected Origin renamed(Origin origin) {
        return origin;
    }

    @Override
    public void line(Origin origin, LogLine line) {
        next.line(renamed(origin), line);
    }

    @Override
    public void gap(Origin origin, Gap gap) {
        next.gap(renamed(origin), gap);
    }

    @Override
    public void metadata(Origin origin, long lineNumber, String key, String value) {
        next.metadata(renamed(origin), lineNumber, key, value);
    }

    @Override
    public void end(Origin origin) {
        next.end(renamed(origin));
    }
}
