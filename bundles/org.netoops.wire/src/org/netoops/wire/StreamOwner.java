// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.LinkedHashMap;

/** A host with its streams: a loud one pays with its own places and memory. What a host signed is apart from what merely bears its address. */
final class StreamOwner {

    /** {@code host} is an address, or a name that was not looked up. */
    record Name(Object host, boolean verified) {
    }

    final Name name;
    /** Longest silent first. */
    final LinkedHashMap<Stream, Stream> streams = new LinkedHashMap<>(4, 0.75f, true);
    long held;
    private RateBudget unpacking;

    StreamOwner(Name name) {
        this.name = name;
    }

    /** Its share of what is unpacked for unverified senders. */
    RateBudget unpacking(long perSecond) {
        if (unpacking == null) {
            unpacking = new RateBudget(perSecond);
        }
        return unpacking;
    }

    void touch(Stream s) {
        if (streams.size() > 1) {
            streams.get(s);
        }
    }

    /** The one longest silent of those that hold something, or null. */
    Stream holder() {
        for (Stream s : streams.keySet()) {
            if (s.held > 0) {
                return s;
            }
        }
        return null;
    }
}
