// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.session;

/**
 * Whether the archive can be used.
 *
 * @param kind     what it is
 * @param location which archive, as a person names it
 * @param message  for FAILED why and what to do; else null
 */
public record ArchiveState(Kind kind, String location, String message) {

    /** Being opened, ready to read and write, ready to read only, not usable. */
    public enum Kind { OPENING, READY, READ_ONLY, FAILED }

    /** Whether it can be read. */
    public boolean usable() {
        return kind == Kind.READY || kind == Kind.READ_ONLY;
    }
}
