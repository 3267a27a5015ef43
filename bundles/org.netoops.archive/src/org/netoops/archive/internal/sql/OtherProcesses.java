// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 netoops contributors
package org.netoops.archive.internal.sql;

import java.util.List;
import java.util.Optional;
import org.netoops.archive.ArchiveChange;
import org.netoops.archive.ArchiveException;
import org.netoops.archive.OccurrenceRow;

/** Notices what other processes commit: an import on the command line while the desktop is open. Used under the archive's order lock. */
final class OtherProcesses {
    private final Sessions sessions;
    private long version = -1;
    private long highest = -1;

    private record News(ArchiveChange change, long highest) {
    }

    OtherProcesses(Sessions sessions) {
        this.sessions = sessions;
    }

    /** These were added by this process: they are no news. */
    void known(List<OccurrenceRow> added) {
        if (highest >= 0 && !added.isEmpty() && added.getFirst().id() == highest + 1) {
            // Only when they follow directly: ids between them and the highest known one belong to somebody else.
            highest = added.getLast().id();
        }
    }

    /** What has come since the last look, empty when nothing; the first look cannot tell and reports the groups as they are. */
    Optional<ArchiveChange> look() throws ArchiveException {
        long now = sessions.versionOfOthers();
        if (now == version) {
            return Optional.empty();
        }
        News news = sessions.read(s -> {
            long top = Occurrences.highest(s);
            List<OccurrenceRow> added = Occurrences.since(s, highest < 0 ? top : highest, SqlArchive.MAX_PAGE);
            return new News(new ArchiveChange(Groups.all(s), added, 0, Groups.stats(s)), top);
        });
        highest = news.highest();
        version = now;
        return Optional.of(news.change());
    }
}
