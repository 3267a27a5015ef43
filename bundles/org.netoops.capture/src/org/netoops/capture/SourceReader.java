// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.capture;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.netoops.capture.internal.unpack.ArchiveKind;
import org.netoops.capture.internal.unpack.ArchiveReader;
import org.netoops.capture.internal.unpack.Compression;

/** Reads one source, through any compression and archives around its content. What is inside is recognised anew at each layer. */
final class SourceReader {

    /** Behind the name of an archive, in front of that of a file in it. */
    private static final char INSIDE = '!';
    private static final String IN = " in ";
    /** Characters of a file's name in an archive that are shown. */
    private static final int NAME_MAX = 1000;

    private final CaptureSink sink;
    private final CaptureOptions options;
    private final CaptureMonitor monitor;
    private final Consumer<CaptureReport> reports;
    private final UnpackLimits limits;
    private final UnpackBudget budget;

    SourceReader(CaptureSink sink, CaptureOptions options, CaptureMonitor monitor, Consumer<CaptureReport> reports, UnpackLimits limits) {
        this.sink = sink;
        this.options = options;
        this.monitor = monitor;
        this.reports = reports;
        this.limits = limits;
        this.budget = new UnpackBudget(limits.bytes());
    }

    /** Reads a stream to its end; {@code total} is its length, or -1 when unknown; {@code written} when it was last written, or null. */
    void read(InputStream in, String name, long total, Instant written) {
        CaptureInput input = new CaptureInput(in, monitor, total);
        read(input, new Place(name, written, "", 0));
        input.finish();
    }

    /**
     * Where something is found.
     *
     * @param name     of the file, or of the archive with that of the file in it
     * @param written  when it was last written, or null
     * @param wrappers what was unwrapped so far, from the inside out, e.g. " in tar in gzip"
     * @param depth    their number
     */
    private record Place(String name, Instant written, String wrappers, int depth) {

        Place inside(String kind) {
            return new Place(name, written, IN + kind + wrappers, depth + 1);
        }
    }

    private void read(CaptureInput input, Place place) {
        CaptureRun run = new CaptureRun(place.name, sink);
        run.format(place.wrappers.isEmpty() ? null : place.wrappers.substring(IN.length()));
        try {
            byte[] head = input.head();
            Compression compression = FormatDetector.compression(head);
            ArchiveKind archive = FormatDetector.archive(head);
            if (compression == null && archive == null) {
                content(input, head, run, place);
            } else if (place.depth == limits.depth()) {
                run.format((compression == null ? archive.title() : compression.title()) + place.wrappers);
                run.fail("not read: packed more than " + limits.depth() + " times; unpack it first");
            } else if (compression != null) {
                run = null;
                unpack(compression, input, place);
            } else {
                run.format(archive.title() + place.wrappers);
                boolean quiet = walk(archive.open(new SourceStream(input)), input, run, place);
                run = quiet ? null : run;
            }
        } catch (IOException e) {
            run.damaged("cannot be read beyond byte " + input.bytesRead() + ": " + Unreadable.plain(e));
        }
        if (run != null) {
            if (input.cancelled()) {
                run.problem("cancelled after " + input.offset() + " bytes");
            }
            reports.accept(run.report(input.bytesRead()));
        }
    }

    private void content(CaptureInput input, byte[] head, CaptureRun run, Place place) throws IOException {
        CaptureFormat format = FormatDetector.detect(head);
        if (head.length == 0 && !input.cancelled()) {
            run.problem("is empty");
        }
        if (format != null) {
            run.format(format.name() + place.wrappers);
            sink.source(place.name, place.written);
            format.read(input, run, options);
        } else if (!input.cancelled()) {
            run.fail("not read: binary data of an unknown kind; " + FormatDetector.lookedFor());
        }
    }

    private void unpack(Compression kind, CaptureInput packed, Place place) {
        try (InputStream in = new UnpackedStream(kind.open(new SourceStream(packed), limits.memory(place.depth)), packed, kind.title(), budget)) {
            read(new CaptureInput(in, packed), place.inside(kind.title()));
        } catch (IOException e) {
            CaptureRun run = new CaptureRun(place.name, sink);
            run.format(kind.title() + place.wrappers);
            run.fail("cannot be read: its " + kind.title() + " data do not begin as they have to: " + Unreadable.plain(e));
            reports.accept(run.report(packed.bytesRead()));
        }
    }

    /** Reads the files of an archive; true when there is nothing to say about itself. */
    private boolean walk(ArchiveReader files, CaptureInput input, CaptureRun run, Place place) {
        int n = 0;
        boolean quiet = true;
        Set<Integer> names = new HashSet<>();
        PstoreArchive pstore = new PstoreArchive(sink, reports, IN + run.format());
        try {
            while (!monitor.cancelled() && !budget.spent() && files.next()) {
                if (n == limits.entries()) {
                    run.problem("more than " + n + " files in it: the rest is not read; unpack it first and name its parts");
                    return false;
                }
                n++;
                // two files of one name are two logs; their hash is enough to tell, and short
                String name = shown(files.name());
                String unique = names.add(name.hashCode()) ? name : name + "#" + n;
                Instant written = files.written() == null ? place.written : files.written();
                file(files, input, new Place(place.name + INSIDE + unique, written, IN + run.format(), place.depth + 1), pstore);
            }
            quiet = n > 0 && !input.cancelled();
            if (n == 0 && !input.cancelled()) {
                run.problem("is an archive without files");
            }
        } catch (IOException e) {
            quiet = input.cancelled() && n > 0;
            if (!input.cancelled()) {
                String reason = "cannot be read beyond its file " + n + ", at about byte " + input.offset() + ": " + Unreadable.plain(e);
                if (n == 0) {
                    run.fail(reason);
                } else {
                    run.problem(reason);
                }
            }
        } finally {
            pstore.finish();
        }
        return quiet;
    }

    private void file(ArchiveReader files, CaptureInput input, Place place, PstoreArchive pstore) {
        if (files.refusal() != null) {
            reports.accept(Unreadable.report(place.name, "not read: " + files.refusal()));
            return;
        }
        String kind = place.wrappers.substring(IN.length());
        try {
            InputStream content = pstore.take(files.name(), place.name, new UnpackedStream(files.content(), input, kind, budget));
            if (content != null) {
                read(new CaptureInput(content, input), place);
            }
        } catch (IOException e) {
            reports.accept(Unreadable.report(place.name, "cannot be read: " + Unreadable.plain(e)));
        }
    }

    /** A name from an archive as it can be shown: without control characters, and not endless. */
    private static String shown(String name) {
        StringBuilder b = new StringBuilder(Math.min(name.length(), NAME_MAX));
        name.codePoints().limit(NAME_MAX).forEach(c -> b.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return b.toString();
    }
}
