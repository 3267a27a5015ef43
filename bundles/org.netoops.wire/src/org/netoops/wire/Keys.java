// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

/** The secrets shared with senders. */
@FunctionalInterface
public interface Keys {

    /** No secrets: nothing can be verified. */
    Keys NONE = id -> null;

    /**
     * @param id 1 to 65535, as a packet says
     * @return the secret, not to be changed, or null when there is none of this number
     */
    byte[] secret(int id);
}
