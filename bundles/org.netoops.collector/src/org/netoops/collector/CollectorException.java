// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

/** The collector could not start or go on. The message is for the user: what, where, what to do. */
public final class CollectorException extends Exception {
    private static final long serialVersionUID = 1L;

    public CollectorException(String message, Throwable cause) {
        super(message, cause);
    }
}
