// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.crash;

import org.netoops.model.Frame;
import org.netoops.model.Trace;
import org.netoops.ui.table.Printable;

/** How frames and stacks are written. */
final class FrameText {

    private FrameText() {
    }

    /** The function, or the address when only that was printed. */
    static String function(Frame f) {
        String name = f.getFunction() != null ? Printable.of(f.getFunction()) : "0x" + Long.toHexString(f.getAddress()); //$NON-NLS-1$
        return f.isInlined() ? name + ' ' + Messages.Frame_inlined : name;
    }

    /** "+0x1a2/0x3f0", or empty when unknown. */
    static String offset(Frame f) {
        if (f.getOffset() < 0) {
            return ""; //$NON-NLS-1$
        }
        String offset = "+0x" + Long.toHexString(f.getOffset()); //$NON-NLS-1$
        return f.getSize() < 0 ? offset : offset + "/0x" + Long.toHexString(f.getSize()); //$NON-NLS-1$
    }

    static String module(Frame f) {
        return f.getModule() == null ? "" : Printable.of(f.getModule()); //$NON-NLS-1$
    }

    /** "file.c:942", or empty when unknown. */
    static String source(Frame f) {
        if (f.getSource() == null) {
            return ""; //$NON-NLS-1$
        }
        String source = Printable.of(f.getSource());
        return f.getLine() > 0 ? source + ':' + f.getLine() : source;
    }

    /** The whole frame in one line, as the kernel writes it. */
    static String line(Frame f) {
        StringBuilder b = new StringBuilder(f.isReliable() ? "  " : "? ").append(function(f)).append(offset(f)); //$NON-NLS-1$ //$NON-NLS-2$
        if (f.getModule() != null) {
            b.append(" [").append(module(f)).append(']'); //$NON-NLS-1$
        }
        if (f.getSource() != null) {
            b.append(' ').append(source(f));
        }
        return b.toString();
    }

    /** The stack's name and the kinds of stack it passed through. */
    static String label(Trace t) {
        String label = t.getLabel() == null || t.getLabel().isBlank() ? Messages.Trace_unnamed : Printable.of(t.getLabel());
        return t.getContext().isEmpty() ? label : label + " · " + String.join(" › ", t.getContext()); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
