// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture.table;

/** What became of one part of a dump or of a stream of messages. */
public enum PartState {
    /** It did not come, or has not come yet. */
    MISSING,
    /** It came. */
    RECEIVED,
    /** It came more than once, always the same. */
    REPEATED,
    /** It came more than once, and not the same. */
    CONFLICT,
    /** It came without text: its sender left the text out. */
    EMPTY,
    /** It did not come, or came late, and the gap was filled. */
    REPAIRED,
    /** Not kept, because there was too much. */
    UNKNOWN
}
