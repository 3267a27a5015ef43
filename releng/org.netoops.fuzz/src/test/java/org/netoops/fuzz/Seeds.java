// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.provider.Arguments;

/** Real logs and captures out of the bundles' own tests. */
final class Seeds {
    /** A report with some context: longer inputs make a fuzzer slow and tell it nothing more. */
    private static final int LOG_TAIL = 16 << 10;

    private Seeds() {
    }

    /** The ends of real console logs, where the crash is. */
    static Stream<Arguments> logs() throws IOException {
        return all("org.netoops.oops", ".log.gz").stream().map(b -> Arrays.copyOfRange(b, Math.max(0, b.length - LOG_TAIL), b.length))
            .map(Arguments::of);
    }

    /** Lines of all sorts of prefixes. */
    static Stream<Arguments> lines() throws IOException {
        return all("org.netoops.capture", ".log.gz").stream().flatMap(b -> new String(b, StandardCharsets.ISO_8859_1).lines().limit(20))
            .distinct().map(l -> Arguments.of((Object) l.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** The datagrams of the captures as {@link Datagrams} packs them. */
    static Stream<Arguments> datagrams() throws IOException {
        return pcaps().stream().map(Datagrams::pack).map(Arguments::of);
    }

    static Stream<Arguments> captures() throws IOException {
        return pcaps().stream().map(Arguments::of);
    }

    private static List<byte[]> pcaps() throws IOException {
        List<byte[]> found = all("org.netoops.capture", ".pcap.gz");
        found.addAll(all("org.netoops.wire", ".pcap.gz"));
        return found;
    }

    private static List<byte[]> all(String bundle, String... suffixes) throws IOException {
        List<byte[]> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(Path.of(System.getProperty("netoops.bundles"), bundle, "src_test"))) {
            for (Path p : walk.filter(p -> Stream.of(suffixes).anyMatch(p.toString()::endsWith)).sorted().toList()) {
                found.add(bytes(p));
            }
        }
        return found;
    }

    private static byte[] bytes(Path p) throws IOException {
        try (InputStream in = Files.newInputStream(p)) {
            return p.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }
}
