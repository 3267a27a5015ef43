// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.netoops.capture.internal.unpack.ArchiveKind;
import org.netoops.capture.internal.unpack.Compression;

/** Finds the format of a source by its first bytes; names and extensions are not looked at. */
final class FormatDetector {

    /** In order of certainty: signatures first, text last. */
    private static final List<CaptureFormat> FORMATS = formats();

    private FormatDetector() {
    }

    private static List<CaptureFormat> formats() {
        List<CaptureFormat> all = new ArrayList<>();
        all.add(new PcapFormat());
        all.add(new PcapngFormat());
        all.addAll(ForeignFormat.ALL);
        all.add(new RamoopsFormat());
        all.add(PanicPictureFormat.png());
        all.add(PanicPictureFormat.jpeg());
        all.add(new PanicTextFormat());
        all.add(new Utf16Format());
        all.add(new JournalExportFormat());
        all.add(new JournalJsonFormat());
        all.add(new JournalVerboseFormat());
        all.add(new DmesgJsonFormat());
        all.add(new LavaFormat());
        all.add(new PstoreFormat(false));
        all.add(new TextFormat());
        all.add(new PstoreFormat(true));
        return List.copyOf(all);
    }

    /** The format of a source that begins with {@code head}, or null when it is none that is known. */
    static CaptureFormat detect(byte[] head) {
        for (CaptureFormat f : FORMATS) {
            if (f.matches(head)) {
                return f;
            }
        }
        return null;
    }

    /** What a source that begins with {@code head} is compressed with, or null. */
    static Compression compression(byte[] head) {
        return Stream.of(Compression.values()).filter(c -> c.matches(head)).findFirst().orElse(null);
    }

    /** The kind of archive that a source which begins with {@code head} is, or null. */
    static ArchiveKind archive(byte[] head) {
        return Stream.of(ArchiveKind.values()).filter(a -> a.matches(head)).findFirst().orElse(null);
    }

    /** Everything that is recognised and read, for the one whose file is none of it. */
    static String lookedFor() {
        String formats = FORMATS.stream().filter(f -> !(f instanceof ForeignFormat)).map(CaptureFormat::name).distinct().collect(Collectors.joining(", "));
        String packed = Stream.of(Compression.values()).map(Compression::title).collect(Collectors.joining(", "));
        String archives = Stream.of(ArchiveKind.values()).map(ArchiveKind::title).collect(Collectors.joining(", "));
        return "looked for " + formats + "; any of them packed by " + packed + " or in archives of " + archives;
    }
}
