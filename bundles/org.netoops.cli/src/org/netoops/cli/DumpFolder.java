// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder that takes dumps as files. Names are made of a running number and the sender's address, never of anything a packet says. */
final class DumpFolder {
    private final Path folder;
    private long number;

    private DumpFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder when it is missing. */
    static DumpFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CommandFailure.unreadable("collect: --dumps " + folder + ": cannot be made a folder: choose another");
        }
        if (!Files.isWritable(folder)) {
            throw CommandFailure.unreadable("collect: --dumps " + folder + ": no permission to write there: choose another folder");
        }
        return new DumpFolder(folder);
    }

    /** Writes a dump to a new file; existing files are left alone. */
    Path write(String address, byte[] text) throws IOException {
        String host = address.replaceAll("[^0-9A-Za-z.]", "_");
        while (true) {
            String digits = String.valueOf(++number);
            Path file = folder.resolve("dump-" + "0".repeat(Math.max(0, 6 - digits.length())) + digits + "-" + host + ".txt");
            try {
                return Files.write(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                // from an earlier run: the next number is tried
            }
        }
    }
}
