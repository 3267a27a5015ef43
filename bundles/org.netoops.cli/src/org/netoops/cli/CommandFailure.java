// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

/** Ends a command. The message says what, where and what to do. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private CommandFailure(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    /** Something could not be read or written. */
    static CommandFailure unreadable(String message) {
        return new CommandFailure(1, message);
    }

    /** The command was used in a wrong way. */
    static CommandFailure usage(String message) {
        return new CommandFailure(2, message);
    }

    int status() {
        return status;
    }
}
