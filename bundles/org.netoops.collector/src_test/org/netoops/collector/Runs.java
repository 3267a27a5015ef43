// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.collector;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The recorded runs of real kernels that the tests use. */
final class Runs {
    static final Path FOLDER = Path.of("src_test/org/netoops/collector/qemu");
    /** A run with a plain oops. */
    static final String NULL_WRITE = "x86_64-7.3.4+deb13-amd64/og_null_write";

    private Runs() {
    }

    /** The console log of a run. */
    static byte[] log(String run) {
        return bytes(run + ".log.gz");
    }

    /** The packets of a run. */
    static byte[] pcap(String run) {
        return bytes(run + ".pcap.gz");
    }

    private static byte[] bytes(String name) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(FOLDER.resolve(name)))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
