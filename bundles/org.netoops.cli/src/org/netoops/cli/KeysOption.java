// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.netoops.archive.UserFiles;
import org.netoops.wire.Keyring;
import org.netoops.wire.Keys;
import picocli.CommandLine.Option;

/** The option that names the keyring, for every command that verifies or signs. */
final class KeysOption {
    @Option(names = "--keys", paramLabel = "FILE", scope = picocli.CommandLine.ScopeType.INHERIT,
            description = "The keyring; default: a file in your data folder.")
    private String location;

    /** The keyring, which must be readable; one that does not exist is empty. */
    Keyring open() {
        try {
            return Keyring.open(path());
        } catch (IOException e) {
            throw CommandFailure.unreadable(e.getMessage());
        }
    }

    /**
     * What dumps are verified with. A keyring that was named must be readable; where only the default one is at fault, the command does its work
     * without keys and says so.
     */
    Keys verifying(Shell shell) {
        if (location != null) {
            return open();
        }
        try {
            return Keyring.open(path());
        } catch (IOException e) {
            shell.fail(e.getMessage() + "; until then no dump is verified");
            return Keys.NONE;
        }
    }

    Path path() {
        return location == null ? UserFiles.keyring() : Inputs.path(location);
    }
}
