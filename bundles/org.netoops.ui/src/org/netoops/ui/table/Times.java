// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.table;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.eclipse.osgi.util.NLS;

/** Times as people read them: in the local zone, with the zone named. */
public final class Times {
    private static final DateTimeFormatter ABSOLUTE = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss zzz"); //$NON-NLS-1$
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss"); //$NON-NLS-1$
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMM HH:mm:ss"); //$NON-NLS-1$
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

    private Times() {
    }

    /** Date, time and zone; empty for null. */
    public static String absolute(Instant time) {
        return time == null ? "" : ABSOLUTE.format(time.atZone(ZoneId.systemDefault())); //$NON-NLS-1$
    }

    /** Date and time for a table whose heading names the zone, without the year when that is the present one; empty for null. */
    public static String compact(Instant time, Instant now) {
        if (time == null) {
            return ""; //$NON-NLS-1$
        }
        ZonedDateTime local = time.atZone(ZoneId.systemDefault());
        return (local.getYear() == now.atZone(ZoneId.systemDefault()).getYear() ? THIS_YEAR : COMPACT).format(local);
    }

    /** How long ago, in one unit; the date when that is more than a month, and for the future. */
    public static String ago(Instant time, Instant now) {
        if (time == null) {
            return ""; //$NON-NLS-1$
        }
        long seconds = Duration.between(time, now).toSeconds();
        if (seconds < -60 || seconds >= 31L * 86_400) {
            return DAY.format(time.atZone(ZoneId.systemDefault()));
        }
        if (seconds < 60) {
            return Messages.Times_now;
        }
        if (seconds < 3_600) {
            return NLS.bind(Messages.Times_minutes, seconds / 60);
        }
        if (seconds < 2 * 86_400) {
            return NLS.bind(Messages.Times_hours, seconds / 3_600);
        }
        return NLS.bind(Messages.Times_days, seconds / 86_400);
    }
}
