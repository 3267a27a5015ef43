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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
        Stream<byte[]> zip = all("org.netoops.capture", ".zip").stream().filter(b -> b.length <= 2 * LOG_TAIL);
        return Stream.concat(tar, zip).map(Arguments::of);
    }

    /** The beginnings of journals in all forms. */
    static Stream<Arguments> journals() throws IOException {
        return zipped("journal.zip", "journal-(export|json|verbose)\\.txt|dmesg\\.json|dev-kmsg\\.txt", LOG_TAIL);
    }

    /** Records of pstore, packed and not, and images of the memory they lie in. */
    static Stream<Arguments> pstore() throws IOException {
        Stream<Arguments> records = zipped("ramoops.zip", "(unread|plain)/.*", 64 << 10);
        return Stream.concat(records, zipped("pstore-blk.zip", ".*", 32 << 10));
    }

    /** What a scanner reads from panic screens. */
    static Stream<Arguments> panics() throws IOException {
        return all("org.netoops.capture", ".url.gz").stream().map(Arguments::of);
    }

    /** A log in the form of LAVA. */
    static Stream<Arguments> lava() throws IOException {
        return lines().map(a -> "- {\"dt\": \"2026-11-22T19:22:01.123456\", \"lvl\": \"target\", \"msg\": \"" + new String((byte[]) a.get()[0],
                StandardCharsets.ISO_8859_1) + "\\r\\e[0m\\u00fc\"}\n").limit(10).map(s -> Arguments.of((Object) s.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Stream<Arguments> zipped(String archive, String names, int most) throws IOException {
        List<Arguments> found = new ArrayList<>();
        for (byte[] zip : all("org.netoops.capture", archive)) {
            ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (e.getName().matches(names)) {
                    found.add(Arguments.of((Object) Arrays.copyOf(content, Math.min(content.length, most))));
                }
            }
        }
        return found.stream();
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
