// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** A photo or a screenshot of a panic screen, whose QR code holds the log. */
final class PanicPictureFormat implements CaptureFormat {

    private static final int FILE_MAX = 64 << 20;
    private static final int SHOWN_MAX = 60;

    private final String format;
    private final byte[] magic;

    private PanicPictureFormat(String format, String magic) {
        this.format = format;
        this.magic = HexFormat.of().parseHex(magic);
    }

    static PanicPictureFormat png() {
        return new PanicPictureFormat("png", "89504e470d0a1a0a");
    }

    static PanicPictureFormat jpeg() {
        return new PanicPictureFormat("jpeg", "ffd8ff");
    }

    @Override
    public String name() {
        return "panic QR " + format;
    }

    @Override
    public boolean matches(byte[] head) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (head[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException {
        byte[] file = WholeSource.read(in, run, FILE_MAX);
        Set<String> texts;
        try {
            texts = QrScan.texts(GrayPicture.of(file, format));
        } catch (IOException e) {
            run.fail("not read: the picture cannot be unpacked: " + Unreadable.plain(e));
            return;
        }
        if (texts.isEmpty()) {
            run.fail("not read: no QR code was found in the picture; take it from the front, with all of the code and a margin in it and sharp, "
                    + "or scan the code and paste its text");
            return;
        }
        List<PanicPayload> logs = new ArrayList<>();
        for (String text : texts) {
            PanicPayload p = payload(text);
            if (p != null) {
                logs.add(p);
            }
        }
        for (PanicPayload p : logs) {
            PanicLog.emit(p, logs.indexOf(p), run);
        }
        if (logs.isEmpty()) {
            run.fail("not read: the picture's QR code is not that of a panic screen; it begins with \"" + shown(texts.iterator().next()) + "\"");
        }
    }

    private static PanicPayload payload(String text) {
        PanicPayload p = PanicPayload.of(text);
        // without a URL the kernel writes the text as it is
        return p != null || text.indexOf('\n') < 0 ? p : new PanicPayload(null, null, text.getBytes(StandardCharsets.UTF_8), null, false);
    }

    private static String shown(String text) {
        String s = text.substring(0, Math.min(text.length(), SHOWN_MAX));
        return s.replaceAll("\\p{Cntrl}", " ");
    }
}
