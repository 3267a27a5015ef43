// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The text of a panic screen's QR code as a scanner shows it: a URL with digits at its end, or the digits alone. */
final class PanicTextFormat implements CaptureFormat {

    /** More than any code holds, with a letter around it. */
    private static final int TEXT_MAX = 256 << 10;

    @Override
    public String name() {
        return "panic QR text";
    }

    @Override
    public boolean matches(byte[] head) {
        return TextGuess.isText(head) && PanicPayload.begins(new String(head, StandardCharsets.ISO_8859_1));
    }

    @Override
    public void read(CaptureInput in, CaptureRun run, CaptureOptions options) throws IOException {
        String text = new String(WholeSource.read(in, run, TEXT_MAX), StandardCharsets.ISO_8859_1);
        PanicPayload p = PanicPayload.of(text);
        if (p == null) {
            run.fail("not read: looks like the digits of a panic screen's QR code, but has too many or other signs between them");
        } else if (p.log().length == 0) {
            run.fail("not read: " + p.problem());
        } else {
            PanicLog.emit(p, 0, run);
        }
    }
}
