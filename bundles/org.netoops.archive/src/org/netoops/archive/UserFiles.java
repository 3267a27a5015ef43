// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The files that belong to the user, each where the system wants them. */
public final class UserFiles {

    private UserFiles() {
    }

    /** The archive that is used when none is named. */
    public static Path archive() {
        return folder().resolve("archive.db");
    }

    /** The keyring that is used when none is named. */
    public static Path keyring() {
        return folder().resolve("keys");
    }

    private static Path folder() {
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /**
     * The folder of our data: XDG base directory specification on Linux and other Unix, Application Support on macOS, roaming application
     * data on Windows. A relative XDG_DATA_HOME is ignored, as that specification demands. HOME goes before what Java takes from the user
     * database for {@code home}: it is what the shell, and so the launch script, means by home.
     */
    static Path of(String osName, Map<String, String> environment, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            String data = environment.get("APPDATA");
            return (data == null || data.isBlank() ? home.resolve("AppData").resolve("Roaming") : Path.of(data)).resolve("netoops");
        }
        String named = environment.get("HOME");
        Path own = named != null && Path.of(named).isAbsolute() ? Path.of(named) : home;
        if (os.contains("mac")) {
            return own.resolve("Library").resolve("Application Support").resolve("netoops");
        }
        String data = environment.get("XDG_DATA_HOME");
        boolean set = data != null && Path.of(data).isAbsolute();
        return (set ? Path.of(data) : own.resolve(".local").resolve("share")).resolve("netoops");
    }
}
