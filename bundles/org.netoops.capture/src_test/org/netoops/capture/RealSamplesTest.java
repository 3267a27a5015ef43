// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netoops.log.LogLine;
import org.netoops.log.Origin;

/** What real kernels and systems left behind, made in QEMU by releng/qemu: the kernel's own reading of it is what ours is compared with. */
class RealSamplesTest {

    @TempDir
    Path folder;

    private void unzip(String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(RealSamplesTest.class.getResourceAsStream("fixtures/" + name))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                Path p = folder.resolve(e.getName());
                Files.createDirectories(p.getParent());
                Files.write(p, zip.readAllBytes());
            }
        }
    }

    private Collected read(String name) {
        Collected c = new Collected();
        Captures.read(folder.resolve(name), c, CaptureOptions.DEFAULT, CaptureMonitor.NONE, c.reports::add);
        assertEquals(c.logs.keySet(), c.ended);
        return c;
    }

    private static List<List<String>> texts(Collected c) {
        return c.logs.values().stream().map(l -> l.stream().map(LogLine::raw).toList()).toList();
    }

    private static List<String> problems(Collected c) {
        return c.reports.stream().flatMap(r -> r.problems().stream()).toList();
    }

    /** The kernel counted seconds on while it wrote the parts, so the time in their names changes within a dump. */
    @Test
    void efiVariablesOfTwoDumps() throws IOException {
        unzip("pstore-efi.zip");
        Collected c = read("pstore");
        assertEquals(List.of(), problems(c));
        assertEquals(List.of(), c.gaps);
        assertEquals(List.of("dump Oops#1", "dump Panic#2"), c.logs.keySet().stream().map(Origin::stream).toList());
        Set<String> console = new HashSet<>(Files.readString(folder.resolve("console.log"), StandardCharsets.ISO_8859_1).lines()
                .map(String::stripTrailing).toList());
        for (List<String> log : texts(c)) {
            assertTrue(log.size() > 360);
            assertTrue(log.get(0).matches("<\\d>\\[ +0\\.\\d+\\].*") && log.get(log.size() - 1).matches("<\\d>\\[ +\\d+\\.\\d+\\].*"));
            List<String> unknown = log.stream().map(l -> l.replaceFirst("^<\\d+>", "").stripTrailing()).filter(l -> !console.contains(l)).toList();
            assertTrue(unknown.size() < log.size() / 3, "the console shows the same lines: " + unknown);
        }
        long before = -1;
        for (LogLine l : List.copyOf(c.logs.values()).get(1)) {
            assertTrue(l.prefix().timeMicros() >= before, "in the order of their times: " + l.raw());
            before = l.prefix().timeMicros();
        }
    }

    @Test
    void efiVariablesInAnArchive() throws IOException {
        unzip("pstore-efi.zip");
        Collected c = Collected.read(RealSamplesTest.class.getResourceAsStream("fixtures/pstore-efi.zip"), CaptureMonitor.NONE);
        List<List<String>> dumps = new ArrayList<>();
        c.logs.forEach((o, l) -> {
            if (o.stream() != null) {
                dumps.add(l.stream().map(LogLine::raw).toList());
            }
        });
        assertEquals(texts(read("pstore")), dumps);
        assertEquals(28, c.reports.stream().filter(r -> "pstore in zip".equals(r.format()) && r.problems().isEmpty()).count());
        assertEquals(1, c.reports.stream().filter(r -> "text in zip".equals(r.format())).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"deflate", "deflate-ecc", "plain", "plain-ecc", "damaged-ecc", "unread"})
    void ramoopsMemoryAsTheKernelReadIt(String variant) throws IOException {
        unzip("ramoops.zip");
        Collected image = read(variant + "/ramoops.img");
        Collected kernel = read(variant + "/pstore");
        assertEquals("ramoops", image.reports.get(0).format());
        assertEquals(2, texts(kernel).size());
        assertEquals(texts(kernel), texts(image));
        boolean damaged = variant.startsWith("damaged");
        assertEquals(damaged ? List.of("the zone at byte 0 was damaged in memory: 3 bytes corrected, 1 blocks beyond repair") : List.of(), problems(image));
        assertEquals(damaged ? List.of("was damaged in memory: 3 bytes corrected, 1 blocks beyond repair") : List.of(), problems(kernel));
        assertEquals(damaged ? 1 : 0, kernel.gaps.size());
    }

    @Test
    void deviceOfPstoreBlkAsTheKernelReadIt() throws IOException {
        unzip("pstore-blk.zip");
        Collected image = read("pstore-blk.img");
        assertEquals(List.of(), problems(image));
        assertEquals(texts(read("pstore")), texts(image));
        assertTrue(texts(image).get(0).size() > 400);
    }

    /** The second kernel boots in the same console log; the crashed one's memory holds what it logged. */
    @Test
    void logOfACrashedKernelsMemory() throws IOException {
        unzip("kdump.zip");
        Collected memory = read("vmcore-dmesg.txt");
        Collected console = read("console.log");
        assertEquals(1, memory.logs.size());
        assertEquals(2, console.logs.size());
        List<String> crashed = kernelTexts(memory);
        List<String> shown = kernelTexts(console);
        assertTrue(crashed.contains("Kernel panic - not syncing: sysrq triggered crash") && shown.contains("Kernel panic - not syncing: sysrq triggered crash"));
        assertTrue(shown.stream().filter(crashed::contains).count() > 400);
    }

    @Test
    void scriptOfATerminal() throws IOException {
        unzip("journal.zip");
        List<String> plain = kernelTexts(read("dmesg.txt"));
        List<LogLine> lines = read("typescript").logs.values().iterator().next();
        assertTrue(lines.stream().noneMatch(l -> l.raw().indexOf(0x1b) >= 0));
        List<String> kernel = lines.stream().filter(l -> l.prefix().kernel()).map(l -> l.text().strip()).toList();
        // another boot of the same machine: speeds and times differ
        assertTrue(kernel.size() > 600 && kernel.stream().filter(plain::contains).count() > 500, "" + kernel.size());
    }

    @Test
    void journalInBothFormats() throws IOException {
        unzip("journal.zip");
        Collected export = read("journal-export.txt");
        Collected json = read("journal-json.txt");
        assertEquals(List.of(), problems(export));
        assertEquals(List.of(), problems(json));
        assertEquals(texts(export), texts(json));
        List<LogLine> lines = export.logs.values().iterator().next();
        List<LogLine> others = json.logs.values().iterator().next();
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(lines.get(i).prefix(), others.get(i).prefix());
            assertTrue(lines.get(i).prefix().kernel() && "guest".equals(lines.get(i).prefix().host()));
        }
        // dmesg gives the second and further lines of a record no time, only an indentation
        Set<String> dmesg = new HashSet<>();
        for (LogLine l : read("dmesg.txt").logs.values().iterator().next()) {
            dmesg.add(l.text().strip());
        }
        List<String> strangers = lines.stream().map(l -> l.text().strip()).filter(l -> !dmesg.contains(l)).toList();
        assertEquals(List.of(), strangers);
    }

    /** What dmesg, journalctl and rsyslog print of one and the same log: the texts are those of plain dmesg. */
    @ParameterizedTest
    @ValueSource(strings = {"dmesg-H-color.txt", "dmesg-T.txt", "dmesg-d.txt", "dmesg-iso.txt", "dmesg-r.txt", "dmesg-t.txt", "dmesg-x.txt",
        "dmesg-xT.txt", "dev-kmsg.txt", "dmesg.json"})
    void everyFormOfDmesg(String name) throws IOException {
        unzip("journal.zip");
        List<String> plain = kernelTexts(read("dmesg.txt"));
        Collected c = read(name);
        assertEquals(List.of(), problems(c));
        assertEquals(1, c.logs.size());
        List<LogLine> lines = c.logs.values().iterator().next();
        // of the byte that is not UTF-8 each tool makes something else
        List<String> texts = lines.stream().map(l -> l.text().strip()).filter(t -> !t.contains("not UTF-8")).toList();
        assertEquals(plain.stream().filter(t -> !t.contains("not UTF-8")).toList(), texts);
        assertTrue("dmesg-t.txt".equals(name) || lines.stream().filter(l -> l.prefix().kernel()).count() >= 623);
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal-short.txt", "journal-short-full.txt", "journal-short-iso.txt", "journal-short-iso-precise.txt",
        "journal-short-monotonic.txt", "journal-short-precise.txt", "journal-short-unix.txt", "journal-verbose.txt", "kern-forward.log", "kern-rfc3339.log",
        "kern-rfc5424.log", "kern-traditional.log"})
    void everyFormOfDaemons(String name) throws IOException {
        unzip("journal.zip");
        Set<String> plain = new HashSet<>(kernelTexts(read("dmesg.txt")));
        Collected c = read(name);
        assertEquals(List.of(), problems(c));
        assertEquals(List.of("guest"), c.logs.keySet().stream().map(Origin::host).toList());
        List<String> kernel = c.logs.values().iterator().next().stream()
                .filter(l -> l.prefix().kernel() && !l.text().startsWith("guest ")).map(l -> l.text().strip()).toList();
        assertTrue(kernel.size() > 220, name + ": " + kernel.size());
        assertEquals(List.of(), kernel.stream().filter(t -> !plain.contains(t)).toList());
        assertTrue(c.logs.values().iterator().next().stream().noneMatch(l -> l.prefix().kernel() && l.text().startsWith("systemd[")));
    }

    private static List<String> kernelTexts(Collected c) {
        return c.logs.values().iterator().next().stream().map(l -> l.text().strip()).toList();
    }
}
