// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

    static Stream<Arguments> pcapngs() throws IOException {
        return all("org.netoops.capture", ".pcapng.gz").stream().map(Arguments::of);
    }

    /** A log packed by every program. */
    static Stream<Arguments> packed() throws IOException {
        return found("org.netoops.capture", ".log.gz", ".xz", ".zst", ".bz2", ".lz4").stream().map(Seeds::stored).map(Arguments::of);
    }

    /** Archives, and the beginning of one without the compression around it. */
    static Stream<Arguments> archives() throws IOException {
        Stream<byte[]> tar = all("org.netoops.capture", ".tar.gz").stream().map(b -> Arrays.copyOf(b, Math.min(b.length, LOG_TAIL)));
        Stream<byte[]> zip = all("org.netoops.capture", ".zip").stream();
        return Stream.concat(tar, zip).map(Arguments::of);
    }

    private static List<byte[]> pcaps() throws IOException {
        List<byte[]> found = all("org.netoops.capture", ".pcap.gz");
        found.addAll(all("org.netoops.wire", ".pcap.gz"));
        return found;
    }

    private static List<byte[]> all(String bundle, String... suffixes) throws IOException {
        List<byte[]> found = new ArrayList<>();
        for (Path p : found(bundle, suffixes)) {
            found.add(bytes(p));
        }
        return found;
    }

    private static List<Path> found(String bundle, String... suffixes) throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of(System.getProperty("netoops.bundles"), bundle, "src_test"))) {
            return walk.filter(p -> Stream.of(suffixes).anyMatch(p.toString()::endsWith)).sorted().toList();
        }
    }

    private static byte[] stored(Path p) {
        try {
            return Files.readAllBytes(p);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path p) throws IOException {
        byte[] stored = stored(p);
        return p.toString().endsWith(".gz") ? new GZIPInputStream(new ByteArrayInputStream(stored)).readAllBytes() : stored;
    }
}
