// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.ui.notify;

import java.util.List;
import org.netoops.archive.GroupRow;
import org.netoops.ui.preferences.Preferences;
import org.netoops.ui.session.Session;
import org.netoops.ui.session.Text;

/** Tells that crashes came in that were never seen before; can be switched off. UI thread. */
public final class NewGroups {
    /** A reboot loop or a lab that comes up would otherwise fill the corner of the screen. */
    private static final long QUIET_NANOS = 5_000_000_000L;
    private static long last = System.nanoTime() - QUIET_NANOS;

    private NewGroups() {
    }

    /** Announces these groups: always in the status line, and in a popup when that is wanted and the last one is some seconds ago. */
    public static void announce(List<GroupRow> groups) {
        String text = groups.size() == 1 ? groups.get(0).title() : Text.format(Messages.NewGroups_many, groups.size(), groups.get(0).title());
        Session.get().notices().show(Text.format(Messages.NewGroups_notice, text));
        if (Preferences.store().getBoolean(Preferences.NOTIFY) && System.nanoTime() - last >= QUIET_NANOS) {
            last = System.nanoTime();
            GroupRow first = groups.get(0);
            Popup.show(Messages.NewGroups_title, text, Messages.NewGroups_show, () -> {
                Session.get().selectGroup(first.signature());
                Session.get().openCrash(first.lastId());
            });
        }
    }
}
