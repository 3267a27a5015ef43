// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.wire;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The file of a keyring: readable by its owner alone, and replaced whole, so that a crash while writing loses no key. */
final class KeyringFile {

    private static final Set<PosixFilePermission> OWNER = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);
    private static final FileAttribute<?>[] PRIVATE_FILE = {PosixFilePermissions.asFileAttribute(OWNER)};
    private static final FileAttribute<?>[] PRIVATE_FOLDER = {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))};
    private static final FileAttribute<?>[] PLAIN = {};

    /** Tells one state of the file from another. */
    record Stamp(FileTime changed, long size, Object file) {

        static final Stamp NONE = new Stamp(null, 0, null);
    }

    private final Path path;

    KeyringFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    Stamp stamp() throws IOException {
        try {
            BasicFileAttributes a = Files.readAttributes(path, BasicFileAttributes.class);
            return new Stamp(a.lastModifiedTime(), a.size(), a.fileKey());
        } catch (NoSuchFileException e) {
            return Stamp.NONE;
        } catch (AccessDeniedException e) {
            throw denied(e);
        }
    }

    KeyringLines read() throws IOException {
        try {
            if (!Files.exists(path)) {
                return new KeyringLines(List.of());
            }
            refuseOthers();
            if (Files.size(path) > KeyringLines.MAX_BYTES) {
                throw new IOException(path + ": far too large for a keyring: name the right file");
            }
            return new KeyringLines(Files.readAllLines(path, StandardCharsets.UTF_8));
        } catch (AccessDeniedException e) {
            throw denied(e);
        } catch (CharacterCodingException e) {
            throw new IOException(path + ": is no text: name a keyring", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(path + ": " + e.getMessage(), e);
        }
    }

    private IOException denied(IOException e) {
        return new IOException(path + ": permission denied: a keyring must be readable by the user who runs this program", e);
    }

    private void refuseOthers() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null && view.readAttributes().permissions().stream().anyMatch(OTHERS::contains)) {
            throw new IOException(path + ": others can read or change these keys: run \"chmod 600\" on it, and replace the keys if others had access");
        }
    }

    /** Writes beside the file and puts the new one in its place. */
    void write(KeyringLines lines) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path folder = target.getParent();
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        Path part = null;
        try {
            Files.createDirectories(folder, posix && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? PRIVATE_FOLDER : PLAIN);
            part = Files.createTempFile(folder, "keys", ".part", posix ? PRIVATE_FILE : PLAIN);
            Files.write(part, lines.text(), StandardCharsets.UTF_8);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AccessDeniedException e) {
            throw new IOException(folder + ": permission denied: the keyring could not be written there", e);
        } finally {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        }
    }
}
