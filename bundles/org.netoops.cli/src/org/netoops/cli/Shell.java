// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command talks to.
 *
 * @param in       standard input
 * @param out      standard output, UTF-8, buffered
 * @param err      standard error
 * @param colour   whether the output goes to a terminal that shows colours
 * @param progress whether a person watches standard error
 * @param process  whether the command is all that this process does, so that requests to end the process are for it
 */
record Shell(InputStream in, PrintStream out, PrintStream err, boolean colour, boolean progress, boolean process) {

    /** Calls this when the command shall end early. */
    void onStop(Runnable stop) {
        if (process) {
            Interrupts.onStop(stop);
        }
    }

    /** Tells of something that could not be done. */
    void fail(String message) {
        err.println("netoops: " + Printable.line(message));
    }
}
