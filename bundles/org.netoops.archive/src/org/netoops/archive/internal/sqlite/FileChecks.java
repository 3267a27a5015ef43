// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sqlite;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.netoops.archive.ArchiveException;

/** Looks at a file before SQLite does, so that what is wrong is said clearly and a file that is not ours is not touched. */
final class FileChecks {
    private static final String OTHER = " Name another file, or open this one with a newer netoops.";

    /** Bytes of the smallest page SQLite knows: it takes a shorter file for an empty database. */
    private static final int SMALLEST = 512;

    private FileChecks() {
    }

    /** @throws ArchiveException when {@code file} cannot be opened as an archive */
    static void before(Path file, boolean write) throws ArchiveException {
        if (Files.isDirectory(file)) {
            throw new ArchiveException("The archive " + file + " is a folder. Name a file, e.g. " + file.resolve("archive.db") + ".", null);
        }
        if (!Files.exists(file)) {
            if (!write) {
                throw new ArchiveException("There is no archive " + file + ". 'netoops import' or 'netoops collect' creates one.", null);
            }
            create(file);
            return;
        }
        if (!Files.isReadable(file)) {
            throw new ArchiveException("The archive " + file + " cannot be read: permission denied. Change its permissions or use another"
                    + " archive.", null);
        }
        long size = file.toFile().length();
        if (size > 0 && size < SMALLEST) {
            throw new ArchiveException("The file " + file + " is not an archive of netoops. It was left as it is. Name another file.", null);
        }
        if (write && !writable(file)) {
            throw new ArchiveException("The archive " + file + " is read-only: " + (Files.isWritable(file) ? "its folder" : "the file")
                    + " cannot be written. Change the permissions, use another archive, or only look into this one.", null);
        }
    }

    /** Whether a log with content lies beside the file: somebody has it open, or was killed. */
    static boolean hasLog(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal").toFile().length() > 0;
    }

    /** Whether the file could be changed: then the files beside it can be made and removed, too. */
    static boolean writable(Path file) {
        return Files.isWritable(file) && Files.isWritable(file.getParent());
    }

    static void owner(Path file, int applicationId) throws ArchiveException {
        if (applicationId != Migrations.APPLICATION_ID) {
            throw new ArchiveException("The file " + file + " is not an archive of netoops but another program's SQLite database."
                    + " It was left as it is. Name another file.", null);
        }
    }

    static void version(Path file, int version) throws ArchiveException {
        if (version > Migrations.NEWEST) {
            throw new ArchiveException("The archive " + file + " is of version " + version + ", written by a newer netoops; this one reads up to"
                    + " version " + Migrations.NEWEST + ". It was left as it is." + OTHER, null);
        }
    }

    /** @throws ArchiveException when an archive of an older version cannot be brought up to date */
    static void renewable(Path file) throws ArchiveException {
        if (!writable(file)) {
            throw new ArchiveException("The archive " + file + " was written by an older netoops and must be brought up to date before it"
                    + " can be read, but " + (Files.isWritable(file) ? "its folder" : "the file") + " cannot be written. Change the"
                    + " permissions, or copy it to a folder of your own and open the copy.", null);
        }
    }

    /** Kernel logs are private: they hold addresses, command names, and now and then a password on a command line. */
    private static void create(Path file) throws ArchiveException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            Files.createDirectories(file.getParent(), mode(posix, "rwx------"));
            Files.createFile(file, mode(posix, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isRegularFile(file)) {
                throw new ArchiveException("The archive " + file + " cannot be created: " + e.getFile() + " is not a folder.", e);
            }
            // Another process was faster and creates the same archive: then it is opened.
        } catch (IOException e) {
            throw new ArchiveException("The archive " + file + " cannot be created: " + reason(file, e), e);
        }
    }

    private static String reason(Path file, IOException e) {
        for (Path p = file.getParent(); p != null; p = p.getParent()) {
            if (Files.exists(p)) {
                return Files.isDirectory(p) ? "the folder " + p + (Files.isWritable(p) ? " does not take it (" + e.getMessage() + ")."
                        : " is read-only. Change its permissions or use another archive.") : p + " is not a folder.";
            }
        }
        return e.getMessage() + ".";
    }

    private static FileAttribute<?>[] mode(boolean posix, String permissions) {
        return posix ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
                : new FileAttribute<?>[0];
    }
}
