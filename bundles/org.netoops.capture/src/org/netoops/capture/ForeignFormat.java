// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A format that is recognised in order to say what it is and what to do with it, because it is not read here.
 *
 * @param name   short name for reports
 * @param at     offset of the signature
 * @param magic  the signature
 * @param advice what it is and what to do; {@code %s} stands for the source's name
 */
record ForeignFormat(String name, int at, byte[] magic, String advice) implements CaptureFormat {

    private static final String EDITCAP = "; convert it with: editcap -F pcap %s out.pcap";

    /** Names that a shell takes for nothing else: what is advised may be copied, and a name may come from a stranger. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w./+,:@=-]+");

    static final List<CaptureFormat> ALL = List.of(
            text("snoop", 0, "snoop\0\0\0", "snoop capture" + EDITCAP),
            hex("7z", "377abcaf271c", "7z archive; unpack it first"),
            hex("elf", "7f454c46", "ELF file (program, kernel, module or crash dump); of a crash dump read the log: vmcore-dmesg %s > dmesg.txt"),
            text("kdump", 0, "KDUMP   ", "kernel crash dump; read its log: makedumpfile --dump-dmesg %s dmesg.txt"),
            text("kdump", 0, "makedumpfile\0", "kernel crash dump; read its log: makedumpfile --dump-dmesg %s dmesg.txt"),
            text("journal", 0, "LPKSHHRH", "systemd journal; export its kernel lines: journalctl --file=%s -k -o export > kernel.export"),
            text("sqlite", 0, "SQLite format 3\0", "SQLite database; if it is a netoops archive, name it with --archive"),
            text("heic", 4, "ftyphei", "HEIC picture; save it as JPEG or PNG"),
            text("webp", 8, "WEBP", "WebP picture; save it as JPEG or PNG"),
            text("pdf", 0, "%PDF-", "PDF document; save its text to a text file"));

    private static ForeignFormat hex(String name, String magic, String advice) {
        return new ForeignFormat(name, 0, HexFormat.of().parseHex(magic), advice);
    }

    private static ForeignFormat text(String name, int at, String magic, String advice) {
        return new ForeignFormat(name, at, magic.getBytes(StandardCharsets.ISO_8859_1), advice);
    }

    @Override
    public boolean matches(byte[] head) {
        if (head.length < at + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (head[at + i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) {
        run.fail("not read: " + advice.replace("%s", PLAIN_NAME.matcher(run.name()).matches() ? run.name() : "FILE"));
    }
}
