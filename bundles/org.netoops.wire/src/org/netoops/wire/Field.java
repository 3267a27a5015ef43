// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.util.List;

/**
 * One thing that a datagram says, and where it says it.
 *
 * @param name     what it is, for a person
 * @param value    what it says; whatever the sender put there, control characters included
 * @param start    first byte of the payload that it stands in
 * @param end      byte after its last; equal to start when it takes no room
 * @param children what it is made of, in order; each lies within this one
 */
public record Field(String name, String value, int start, int end, List<Field> children) {

    public Field {
        children = List.copyOf(children);
    }

    /** The innermost field that covers this byte: this one, one below it, or null when it covers none. */
    public Field at(int offset) {
        return offset < start || offset >= end ? null : innermost(offset);
    }

    private Field innermost(int offset) {
        Field found = Dissection.find(children, offset);
        return found == null ? this : found;
    }
}
