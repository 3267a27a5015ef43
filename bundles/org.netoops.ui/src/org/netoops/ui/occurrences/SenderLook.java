// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.occurrences;

import org.eclipse.swt.graphics.Color;
import org.netoops.model.Occurrence;
import org.netoops.ui.table.Column;
import org.netoops.ui.table.Look;
import org.netoops.ui.theme.NetoopsColors;
import org.netoops.ui.trust.Badge;

/** What is known about the sender stands out where it is good or bad. */
final class SenderLook implements Look<Occurrence> {

    @Override
    public Color foreground(Occurrence row, Column<Occurrence> column) {
        String colour = column.id().equals(OccurrenceColumns.SENDER) ? Badge.of(row.getVerification()).colour() : null;
        return colour == null ? null : NetoopsColors.get(colour);
    }
}
