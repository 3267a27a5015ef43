// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.netoops.oops.SkipList;
import picocli.CommandLine.Option;

/** The option that names functions which are not to blame, for every command that looks for crashes. */
final class SkipOption {
    @Option(names = "--skip", paramLabel = "FILE",
            description = {"Functions that no crash is named after, beside those that netoops knows: a name on each line, * for any characters; "
                    + "! before it makes it blamable again; # begins a comment."})
    private String location;

    /** The list, empty when no file was named. */
    SkipList read() {
        if (location == null) {
            return SkipList.NONE;
        }
        Path file = Inputs.path(location);
        try {
            return SkipList.read(file);
        } catch (IOException e) {
            throw CommandFailure.unreadable(e.getMessage());
        }
    }
}
