// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.cli;

import java.io.IOException;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.OccurrenceRow;
import org.netoops.collector.CollectorListener;
import org.netoops.wire.AssembledDump;

/** Prints a line for each crash once it is stored. */
final class CollectOutput implements CollectorListener {
    private final Shell shell;
    private final DumpFolder dumps;
    private final Runnable readerGone;

    /**
     * @param dumps      where complete dumps are written, or null
     * @param readerGone called when nobody reads the output any more
     */
    CollectOutput(Shell shell, DumpFolder dumps, Runnable readerGone) {
        this.shell = shell;
        this.dumps = dumps;
        this.readerGone = readerGone;
    }

    @Override
    public void stored(ArchiveChange change) {
        StringBuilder lines = new StringBuilder();
        for (OccurrenceRow row : change.added()) {
            lines.append(Rows.line(row)).append('\n');
        }
        shell.out().print(lines);
        // Standard output has one line for each crash; these have theirs.
        change.changed().forEach(row -> shell.err().println("another source of " + Rows.line(row)));
        if (shell.out().checkError()) {
            readerGone.run();
        }
    }

    @Override
    public void dump(AssembledDump dump) {
        if (dumps == null) {
            return;
        }
        String host = dump.origin().host();
        if (!dump.complete()) {
            shell.fail("collect: a dump from " + host + " came with gaps and was not written to the folder for dumps");
            return;
        }
        try {
            dumps.write(host, dump.log());
        } catch (IOException e) {
            shell.fail("collect: a dump from " + host + " could not be written: " + e.getMessage() + ": is the disk full?");
        }
    }

    @Override
    public void problem(String message) {
        shell.fail("collect: " + message);
    }
}
