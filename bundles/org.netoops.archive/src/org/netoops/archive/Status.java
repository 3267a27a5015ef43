// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

/** What people decided about a group. */
public enum Status {
    NEW("new"), OPEN("open"), FIXED("fixed"), NOT_A_BUG("not-a-bug");

    private final String id;

    Status(String id) {
        this.id = id;
    }

    /** The word stored and printed; never renamed. */
    public String id() {
        return id;
    }

    /** @throws IllegalArgumentException when no status has this id */
    public static Status of(String id) {
        for (Status s : values()) {
            if (s.id.equals(id)) {
                return s;
            }
        }
        throw new IllegalArgumentException("unknown status: " + id);
    }
}
