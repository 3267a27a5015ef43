// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.netoops.capture.CaptureReport;

/** What the commands that read files have in common. */
final class Inputs {

    private Inputs() {
    }

    static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw CommandFailure.usage(given + ": not a path: " + e.getReason());
        }
    }

    /** Tells what was skipped or unreadable; true when the source could not be read. */
    static boolean tell(CaptureReport report, Shell shell) {
        for (String problem : report.problems()) {
            shell.fail(report.source() + ": " + problem);
        }
        if (report.failed() && report.problems().isEmpty()) {
            shell.fail(report.source() + ": cannot be read");
        }
        return report.failed();
    }
}
